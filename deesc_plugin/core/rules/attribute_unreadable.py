# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``attribute.unreadable``."""

from __future__ import annotations

from typing import Iterator

from ..context import Context
from ..finding import Finding, Severity, found
from . import Scope, rule


@rule(
    "attribute.unreadable",
    order=335,
    title="Every stored value can be read",
    remedy="Type the value again, or empty it; or restore the workspace from a copy.",
    scope=Scope.FEATURE,
    is_needed=True,
)
def unreadable(context: Context) -> Iterator[Finding]:
    """Each value of a feature's row is what its column holds: a number, a day of the calendar, a text.

    SQLite keeps whatever a program writes, a word in a column of numbers as well (SQLite documentation, "Datatypes In
    SQLite"), and each reader makes something else of it: none, 0, or an error. A day or a width that only one party's
    program reads is not agreed. Such a value counts as not stated until it is mended, and keeps the delimitation from
    being exported (our design); withdrawn features are no exception, for they stand in the package's workspace.
    """
    for feature in context.features:
        for entry in feature.unreadable:
            yield found(
                Severity.ERROR,
                (feature,),
                "{feature}: “{value}” in the column “{column}” (table “{table}”, row {row}) is nothing that the column "
                "can hold.",
                place=feature.geometry,
                aspect=f"{entry.column}={entry.value}",
                feature=feature,
                value=entry.value,
                column=entry.column,
                table=entry.table or feature.kind,
                row=str(entry.row),
            )
