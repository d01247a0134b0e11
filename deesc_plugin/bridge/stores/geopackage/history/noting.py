# SPDX-License-Identifier: GPL-2.0-or-later
"""What is noted of a change, and when: the known held against the stored, in a transaction that is under way."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Collection, Iterable, Iterator, Mapping

from osgeo import ogr

from .....core.agreement import Agreement
from .....core.changes import FeatureChange
from .....core.delimitation import Feature
from .....core.errors import Busy, WorkspaceError
from .....core.history import Deed, Origin
from ....database import read_only
from ..migrations.step_4 import HISTORY
from .rows import Content, NewRow, add_row, content_of, mark_saved, remove_row, restate_row, utc_text

NOBODY = Deed()


@dataclass
class Known:
    """What a feature is known to be, by its last record.

    Attributes
    ----------
    digest, before : str
        Of the last record, and of the one before it; empty where the feature was removed, or there is none.
    lines : dict of str to int
        The geometries of the feature that are held, and by which record.
    """

    number: int
    kind: str
    origin: Origin
    digest: str
    before: str
    lines: dict[str, int]


@dataclass(frozen=True)
class Ledger:
    """What a history says before something is noted in it."""

    known: dict[str, Known]
    last: str
    """The time of the last record; empty where there is none."""


def is_there(connection: sqlite3.Connection) -> bool:
    """Whether a file has a history; one of an older format has none."""
    return bool(connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (HISTORY,)).fetchone())


@contextmanager
def telling(path: Path) -> Iterator[None]:
    """What keeps a history from being read comes out as one sentence."""
    try:
        yield
    except (sqlite3.Error, OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        if "locked" in str(error):
            raise Busy(
                "{file} is being written by another program; try again when it has finished.", file=path.name
            ) from error
        raise WorkspaceError(
            "The history in {file} cannot be read ({reason}); restore it from a copy.",
            file=path.name,
            reason=str(error),
        ) from error


def read_ledger(path: Path, uids: Collection[str] | None) -> Ledger | None:
    """What is known of some features, or of all; None where the file has no history.

    Where another connection is writing it is what was committed before.
    """
    with telling(path), read_only(path) as connection:
        if not is_there(connection):
            return None
        (last,) = connection.execute("SELECT max(time) FROM deesc_history").fetchone()
        known: dict[str, Known] = {}
        if uids is None:
            _take(known, connection.execute(_EVERY))
        for uid in uids or ():
            _take(known, connection.execute(_OF_ONE, (uid,)))
    return Ledger(known, last or "")


_EVERY = """SELECT uid, fid, kind, origin, digest, CASE WHEN geometry IS NULL THEN '' ELSE line END
    FROM deesc_history ORDER BY fid"""
_OF_ONE = """SELECT uid, fid, kind, origin, digest, CASE WHEN geometry IS NULL THEN '' ELSE line END
    FROM deesc_history WHERE uid = ? ORDER BY fid"""


def _take(known: dict[str, Known], rows: Iterable[tuple[str, int, str, str, str, str]]) -> None:
    for uid, number, kind, origin, digest, line in rows:
        earlier = known.get(uid)
        before, lines = ("", {}) if earlier is None else (earlier.digest, earlier.lines)
        known[uid] = Known(number, kind, Origin(origin), digest, before, {**lines, line: number} if line else lines)


Found = Mapping[str, Mapping[str, Content]]
"""What features are, by uid and digest: there may be several of one uid, which is a fault of its own."""


def found_in(stored: Iterable[Feature], agreement: Agreement) -> Found:
    """The features of a store as they are kept; what has no uid cannot be followed."""
    found: dict[str, dict[str, Content]] = {}
    for feature in stored:
        if feature.uid:
            content = content_of(feature, agreement)
            found.setdefault(feature.uid, {})[content.digest] = content
    return found


def unsettled(ledger: Ledger, found: Found, uids: Collection[str] | None) -> list[str]:
    """The features that are not what is known of them, or of which an announced version came about."""
    nothing: dict[str, Content] = {}
    return [
        uid
        for uid in sorted({*found, *ledger.known})
        if (uids is None or uid in uids) and not _is_settled(ledger.known.get(uid), found.get(uid, nothing))
    ]


def _is_settled(known: Known | None, found: Mapping[str, Content]) -> bool:
    """Of several features of one uid the one that is known is meant."""
    if known is None or known.origin is Origin.PENDING:
        return False
    return known.digest in found if found else not known.digest


class Noting:
    """Notes what becomes of features, in one transaction.

    Parameters
    ----------
    uids : collection of str or None
        Which features it is about; None for all.
    """

    def __init__(self, dataset: ogr.DataSource, path: Path, agreement: Agreement, uids: Collection[str] | None) -> None:
        self._dataset, self._agreement, self._uids = dataset, agreement, uids
        self._ledger = read_ledger(path, uids)
        self._now = utc_text(datetime.now(timezone.utc))

    def settle(self, found: Found, deeds: Mapping[str, Deed]) -> None:
        """Note what features are where that is not what is known of them."""
        if self._ledger is None:
            return
        for uid in unsettled(self._ledger, found, self._uids):
            contents = found.get(uid) or {"": Content(self._ledger.known[uid].kind)}
            self._settle(uid, contents, deeds.get(uid))

    def announce(self, expected: Mapping[str, Feature | None], deeds: Mapping[str, Deed]) -> list[int]:
        """Note what features are about to become; the numbers of these records."""
        return self._add_versions(expected, deeds, Origin.PENDING)

    def save(self, changes: Iterable[FeatureChange], deed: Deed) -> None:
        """Note changes that are made in the same transaction."""
        expected = {change.feature.uid: change.after for change in changes if change.feature.uid}
        self._add_versions(expected, dict.fromkeys(expected, deed), Origin.SAVED)

    def _settle(self, uid: str, found: Mapping[str, Content], deed: Deed | None) -> None:
        known = None if self._ledger is None else self._ledger.known.get(uid)
        actual = next(iter(found.values()))
        if known is None:
            self._add_found(uid, actual, deed)
        elif known.digest in found:
            if known.origin is Origin.PENDING:
                mark_saved(self._dataset, known.number)
                known.origin = Origin.SAVED
        elif known.origin is not Origin.PENDING:
            self._add_found(uid, actual, deed)
        elif known.before in found:  # it was announced, and never saved
            remove_row(self._dataset, known.number)
            self._take_over(known, known.before)
        else:  # saved in part
            restate_row(self._dataset, known.number, actual, Origin.SAVED)
            self._take_over(known, actual.digest)

    @staticmethod
    def _take_over(known: Known, digest: str) -> None:
        """Have a feature be known as another version; what its announced version held is not held any more."""
        known.digest, known.origin = digest, Origin.SAVED
        known.lines = {line: number for line, number in known.lines.items() if number != known.number}

    def _add_found(self, uid: str, content: Content, deed: Deed | None) -> None:
        since = "" if self._ledger is None else self._ledger.last
        if deed is not None and since:
            self._add(uid, content, Origin.SAVED, deed)
        elif since:
            self._add(uid, content, Origin.OUTSIDE, NOBODY, since)
        else:
            self._add(uid, content, Origin.FIRST, NOBODY)

    def _add_versions(
        self, expected: Mapping[str, Feature | None], deeds: Mapping[str, Deed], origin: Origin
    ) -> list[int]:
        if self._ledger is None:
            return []
        numbers = []
        for uid, feature in expected.items():
            known = self._ledger.known.get(uid)
            content = content_of(feature, self._agreement, known.kind if known else "")
            if content.digest != (known.digest if known else ""):
                numbers.append(self._add(uid, content, origin, deeds.get(uid, NOBODY)))
        return numbers

    def _add(self, uid: str, content: Content, origin: Origin, deed: Deed, since: str = "") -> int:
        if self._ledger is None:
            return 0
        known = self._ledger.known.get(uid)
        lines = {} if known is None else known.lines
        row = NewRow(uid, content, origin, self._now, since, deed)
        number = add_row(self._dataset, row, content.line in lines)
        before = "" if known is None else known.digest
        lines = {content.line: number, **lines}
        self._ledger.known[uid] = Known(number, content.kind, origin, content.digest, before, lines)
        return number
