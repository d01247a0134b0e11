# SPDX-License-Identifier: GPL-2.0-or-later
"""What the dock says of each record: when, by which hand, with which command, and what changed in few words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Sequence

from qgis.core import QgsApplication

from ...core.agreement import Agreement
from ...core.attribute_names import attribute_name
from ...core.history import GEOMETRY, Origin, Record, shown_moment
from ...core.roles import AREAS, Role
from ..language.direction import figure, filled, in_a_row, said
from ..language.translation import tr


@dataclass(frozen=True)
class Entry:
    """A row of the dock.

    Attributes
    ----------
    before : Record or None
        What the feature was before, as far as is known.
    shown : Record or None
        The version that the row stands for, to be shown and restored; None where the row is of a removal.
    title : str
        What the row is called where rows are of several features; else empty.
    """

    record: Record
    before: Record | None
    shown: Record | None
    title: str = ""


def entries_of(records: Sequence[Record]) -> list[Entry]:
    """The rows of one feature, the newest first."""
    pairs = zip(records, (None, *records))
    return [Entry(record, before, record if record.feature else None) for record, before in pairs][::-1]


def removals(pairs: Sequence[tuple[Record, Record]]) -> list[Entry]:
    """The rows of features that are not there any more, the one removed last first; each stands for what it was."""
    rows = [Entry(gone, before, before, said(before.feature)) for gone, before in pairs if before.feature is not None]
    return sorted(rows, key=lambda row: row.record.number, reverse=True)


def texts(entry: Entry, agreement: Agreement) -> tuple[str, str, str, str]:
    """When, hand, command, and what changed."""
    record = entry.record
    what = in_a_row(_words(entry, agreement))
    return _when(record), record.deed.hand, _command(record), f"{entry.title}: {what}" if entry.title else what


def _when(record: Record) -> str:
    moment = figure(shown_moment(record.time))
    if record.origin is Origin.FIRST:
        return filled(tr("before {moment}"), moment=moment)
    if record.since is not None:
        return filled(tr("between {begin} and {end}"), begin=figure(shown_moment(record.since)), end=moment)
    return moment


def _command(record: Record) -> str:
    if record.origin is Origin.OUTSIDE:
        return tr("changed outside of the plugin")
    if record.origin is Origin.PENDING:
        return tr("being saved")
    algorithm = QgsApplication.processingRegistry().algorithmById(record.deed.command)
    return record.deed.command if algorithm is None else algorithm.displayName()


def _words(entry: Entry, agreement: Agreement) -> Iterator[str]:
    record, before = entry.record, entry.before
    if record.feature is None:
        yield tr("removed")
    elif record.origin is Origin.FIRST:
        yield tr("as it was when the history begins")
    elif before is None or before.feature is None:
        yield tr("added")
    else:
        role = agreement.role_of(record.feature.kind)
        yield from (_name(name, role) for name in record.changes_from(before))


def _name(attribute: str, role: Role | None) -> str:
    if attribute == GEOMETRY:
        return tr("line") if role in AREAS or role is Role.LINE else tr("place")
    if attribute == "names":
        return tr("names in other languages")
    return tr("how it was made") if attribute == "origin" else said(attribute_name(attribute))
