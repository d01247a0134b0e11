# SPDX-License-Identifier: GPL-2.0-or-later
"""The store that is one GeoPackage."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Any, Hashable, Mapping, Sequence

from qgis.core import QgsProviderRegistry

from ....core.agreed import ActToRecord
from ....core.agreement import Agreement, LimitOverride
from ....core.atomic import is_same_file, met_a_full_disk
from ....core.base_layer import BaseLayer
from ....core.changes import Difference
from ....core.consent.redivision import Redivision
from ....core.delimitation import Acts, Delimitation, Feature
from ....core.ledger.entry import Entry
from ....core.ledger.exchange import Merged
from ....core.ledger.ledger import Ledger
from ....core.saying import Message
from ....core.stretch import Stretch
from ...database import may_write, refuse_hidden_log
from ...waiting import AT_ONCE, PATIENT, Wait, holder, is_free, when_free
from ..store import EarlierAgreement, LayerSource
from . import agreement_text, base_layers, changes, dividing, limits, upgrading
from .acts_tables import stored_acts
from .files import free_name, hindrance, is_in_package, write_whole
from .history.kept import GeoPackageHistory
from .merging import merge
from .presence import FilePresence
from .proposals import GeoPackageProposals
from .reader import read_geopackage
from .stretches import read_stretches

_JOURNALS = ("-wal", "-journal")


class GeoPackageStore:
    """A workspace in a GeoPackage; see `store.Store`.

    Parameters
    ----------
    path : Path
        The file, which need not be there yet.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def behind(cls, uri: str) -> GeoPackageStore | None:
        """The store of a layer of GDAL's provider with that source; None where it reads from no file."""
        path = QgsProviderRegistry.instance().decodeUri("ogr", uri).get("path")
        return cls(Path(path)) if path else None

    def __eq__(self, other: object) -> bool:
        return isinstance(other, GeoPackageStore) and is_same_file(self._path, other._path)

    __hash__ = None  # type: ignore[assignment]  # one file may have several names

    @property
    def id(self) -> str:
        """The path."""
        return str(self._path)

    @property
    def label(self) -> str:
        """The file's name."""
        return self._path.name

    @property
    def folder(self) -> str:
        """The file's folder."""
        return str(self._path.parent)

    @property
    def history(self) -> GeoPackageHistory:
        """The versions that its features have had."""
        return GeoPackageHistory(self._path)

    @property
    def proposals(self) -> GeoPackageProposals:
        """The parties' proposals that it keeps as they were sent."""
        return GeoPackageProposals(self._path)

    def is_there(self) -> bool:
        """Whether there is a file of that name."""
        return self._path.is_file()

    def hindrance(self) -> Message | None:
        """Why it cannot be written to at present, with the remedy; None where nothing speaks against it."""
        return hindrance(self._path)

    def snapshot(self, wait: Wait = AT_ONCE) -> Delimitation:
        """Everything at one moment, or as soon as nobody is writing."""
        return when_free(self._path, lambda: read_geopackage(self._path), wait)

    def state(self) -> Hashable:
        """The file's identity, and the times and sizes of it and of its journals.

        Asks for nothing else: whoever opens and closes a file lets go of every lock that SQLite holds on it in the
        same process.
        """
        beside = [_status(self._path.with_name(self._path.name + tail)) for tail in _JOURNALS]
        return (self.identity(), *map(_written, [_status(self._path), *beside]))

    def identity(self) -> Hashable:
        """Which file stands at the path: another one after it was replaced as a whole."""
        status = _status(self._path)
        return None if status is None else (status.st_dev, status.st_ino)

    def write(
        self,
        changes_: Difference,
        wait: Wait = PATIENT,
        acts: Sequence[ActToRecord] = (),
        division: Redivision = dividing.UNDIVIDED,
    ) -> tuple[Entry, ...]:
        """Change features, divide lines and record acts, all or nothing, and read them back; the acts' entries.

        Raises
        ------
        ChangedMeanwhile
            When a feature is not stored any more as the change or the act says it was.
        Agreed
            When a feature that is agreed would be another one, and no act reopens it.
        """
        upgrading.upgrade_when_free(self._path, wait)
        return changes.write(self._path, changes_, wait, acts, division)

    def acts(self) -> Acts:
        """What the parties did, as it is stored now."""
        return stored_acts(self._path)

    def merge(self, ledgers: Mapping[str, Ledger], wait: Wait = PATIENT) -> Merged:
        """Take entries of other ledgers, by the names of their files, into its own."""
        upgrading.upgrade_when_free(self._path, wait)
        return merge(self._path, ledgers, wait)

    def stretches(self) -> tuple[Stretch, ...]:
        """The pieces that lines are divided into, as they are stored now."""
        return read_stretches(self._path)

    def limits(self) -> tuple[LimitOverride, ...]:
        """The workspace's own limits as they are stored now."""
        return limits.read_limits(self._path)

    def write_limits(self, overrides: Sequence[LimitOverride]) -> None:
        """Store other limits of the workspace's own."""
        limits.write_limits(self._path, overrides)

    def base_layers(self) -> tuple[BaseLayer, ...]:
        """The ground that the workspace names, as it is stored now."""
        return base_layers.read_base_layers(self._path)

    def write_base_layers(self, layers: Sequence[BaseLayer], wait: Wait = AT_ONCE) -> None:
        """Store other base layers in place of those it had."""
        upgrading.upgrade_when_free(self._path, wait)
        base_layers.write_base_layers(self._path, layers)

    def earlier_agreements(self) -> tuple[EarlierAgreement, ...]:
        """The texts that the agreement has had, the oldest first."""
        return agreement_text.earlier_agreements(self._path)

    def replace_agreement(self, agreement: Agreement, reason: str, now: datetime) -> None:
        """Put a newer text of the agreement in the place of the one that is stored."""
        upgrading.upgrade(self._path)
        agreement_text.replace_agreement(self._path, agreement, reason, now)

    def upgrade(self) -> Message | None:
        """Bring a file of an older format up to the one that is written now."""
        return upgrading.upgrade(self._path)

    def keep_aside(self, features: Sequence[Feature], base: Delimitation) -> str:
        """Keep versions in ``<name>_conflict_<n>.gpkg`` beside the file."""
        with free_name(self._path, "conflict") as copy:
            write_whole(copy, Delimitation(base.agreement, tuple(features), base.reference))
        return copy.name

    def is_sealed(self) -> bool:
        """Whether it is the master of an unpacked map package."""
        return is_in_package(self._path)

    def is_read_only(self) -> bool:
        """Whether the file, or its folder, may not be written."""
        return self._path.is_file() and not may_write(self._path)

    def is_free(self) -> bool:
        """Whether somebody could write to the file now; where it cannot be asked it counts as free."""
        return is_free(self._path)

    def holder(self) -> str:
        """The program that holds a lock on the file; empty where nobody can tell."""
        return holder(self._path)

    def has_no_room(self, reason: str) -> bool:
        """Whether a write failed for want of room, as far as its reason and the disk tell."""
        return met_a_full_disk(OSError(reason), self._path.parent)

    def refuse_hidden_changes(self) -> None:
        """Refuse a file whose last changes QGIS would read over."""
        refuse_hidden_log(self._path)

    def presence(self) -> FilePresence:
        """Put up the sign of this window beside the file."""
        return FilePresence(self._path, self.is_sealed())

    def layer_source(self, table: str) -> LayerSource:
        """GDAL's source of a table."""
        uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(self._path), "layerName": table})
        return LayerSource("ogr", uri)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None


def _written(status: os.stat_result | None) -> Any:
    return None if status is None else (status.st_mtime_ns, status.st_size)
