# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``workspace.readable``."""

from __future__ import annotations

from typing import Iterator

from ..context import Context
from ..delimitation import Unreadable
from ..finding import Finding, Severity, found
from . import rule


@rule(
    "workspace.readable",
    order=920,
    title="The workspace is sound",
    remedy="Restore the workspace from a copy, or create a new one and import the layers of this one into it.",
    is_needed=True,
)
def readable(context: Context) -> Iterator[Finding]:
    """Everything in the workspace's file beside the features can be read: tables, columns, boundaries, acceptances.

    A file that a failing disk or another program has damaged is opened with what is sound in it, read-only, so that
    nobody has to go without the rest. What could not be read took part in no rule: boundaries that are missing are held
    against nothing, and an acceptance that cannot be read accepts nothing. So each such place is an error: no map is
    signed from half a file. Our design; the tables are those of OGC 12-128r17. Values of single features are told by
    the rules on attributes and geometry.
    """
    for fault in context.delimitation.unreadable:
        yield found(
            Severity.ERROR,
            (),
            _template(fault),
            aspect=f"{fault.table}/{fault.row}/{fault.column}={fault.value}",
            table=fault.table,
            row=str(fault.row),
            column=fault.column,
            value=fault.value,
        )


def _template(fault: Unreadable) -> str:
    if fault.row and fault.value:
        return "Row {row} of the workspace's table “{table}” cannot be read: “{value}” stands in the column “{column}”."
    if fault.row:
        return "Row {row} of the workspace's table “{table}” cannot be read: the column “{column}” is empty."
    if fault.value and fault.table:
        return "The workspace's table “{table}” declares its column “{column}” as “{value}”, which is not its type."
    if fault.value:
        return "The workspace's file states “{value}” as its {column}, which no GeoPackage does."
    return "The workspace's table “{table}” lacks the column or the row that it must have: “{column}”."
