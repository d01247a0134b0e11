"""The file behind open layers, which other windows and programs may write to as well."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Iterator, Mapping

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.agreement import Kind, LimitOverride
from ..core.delimitation import Delimitation, Feature
from ..core.errors import DeescError
from .edit_conflicts import Conflict, find_conflicts, is_same, keep_aside, read_stored
from .layer_edits import PendingEdits
from .project import KIND_PROPERTY
from .workspace_limits import read_limits

_JOURNALS = ("", "-wal", "-journal")


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, however it is spelled.

    Windows and macOS take a.gpkg for A.gpkg, macOS a decomposed é for a composed one, and links lead to the same file
    everywhere. Only the files' status is asked for: to open and close one lets go of the locks that SQLite holds on it.
    """
    if one == other:
        return True
    with suppress(OSError, ValueError):  # one is not there, or its name is none
        return one.samefile(other)
    return False


def file_of(layer: QgsVectorLayer) -> Path:
    """The file that a layer of the provider OGR lies in."""
    return Path(layer.source().split("|")[0])


@dataclass(frozen=True)
class KeptAside:
    """What became of edits that met somebody else's.

    Attributes
    ----------
    copy : Path or None
        The workspace that now holds the versions made here; None where there are none (they were removals),
        or where it could not be written: `problem` then says why.
    """

    conflicts: tuple[Conflict, ...]
    copy: Path | None
    problem: DeescError | None = None


@dataclass(frozen=True)
class ChangedElsewhere:
    """What another window or program changed in the file: labels of features, and of those that are edited here too.

    `are_limits_other` says that the workspace's own limits are others than those it was opened with.
    """

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited_here: tuple[str, ...] = ()
    are_limits_other: bool = False


class SharedFile(QObject):
    """Knows what the file held when it was last looked at, and what others have made of it since.

    Parameters
    ----------
    base : Delimitation
        What the file held when it was opened: its agreement and reference are used.
    layers : mapping of str to QgsVectorLayer
        The layers at hand by kind; looked at anew each time.

    Attributes
    ----------
    refused : set of str
        Ids of the kinds of which edits met somebody else's when they were last to be saved.

    Signals
    -------
    conflicted(object)
        Edits were saved, but for those of features that somebody else had changed meanwhile: a `KeptAside`.
    not_saved(str, str)
        QGIS could not save edits and keeps them: the layer's id and the reason.
    """

    conflicted = pyqtSignal(object)
    not_saved = pyqtSignal(str, str)

    def __init__(self, path: Path, base: Delimitation, layers: Mapping[str, QgsVectorLayer]) -> None:
        super().__init__()
        self.path = path
        self._base, self._layers = base, layers
        self.refused: set[str] = set()
        self._stored: dict[str, dict[int, Feature]] = {}
        self._seen = self._state()
        self._identity = self._seen[0]

    def connections(self, layer: QgsVectorLayer) -> Iterator[tuple[Any, Any]]:
        """The signals of a layer that are to be connected, each with its slot."""
        if layer.customProperty(KIND_PROPERTY):
            yield layer.editingStarted, self._before_edits
            yield layer.beforeCommitChanges, self._before_save
        yield layer.afterCommitChanges, self._after_save
        yield layer.raiseError, self._on_error

    def remember(self, kind: Kind, features: dict[int, Feature]) -> None:
        """Take note of what a layer holds that is not being edited.

        While it is, it may hold an edit that QGIS does not tell yet: the undo stack counts as clean until the
        command at work is done, and the layer's signals come before that.
        """
        self._stored[kind.id] = features

    def look_first(self, kind: Kind) -> None:
        """Take note of what the file holds of a kind that is being edited, where nothing is known of it yet."""
        if kind.id not in self._stored and kind.id in self._layers:
            self._stored[kind.id] = read_stored(self._layers[kind.id], self._base.agreement, kind)

    def take_over(self, other: SharedFile) -> None:
        """Go on from what another one knew of the same file: edits that are not saved were made to that."""
        self._stored = {kind: dict(features) for kind, features in other._stored.items()}

    def is_touched(self) -> bool:
        """Whether the file has been written to since it was last looked at.

        Asks for its times and size only: whoever opens and closes a file lets go of every lock that SQLite holds on
        it in the same process.
        """
        return self._state() != self._seen

    def look_again(self) -> ChangedElsewhere:
        """Read the file again; what is edited here and not saved stays as it is.

        Returns
        -------
        ChangedElsewhere
            What is different from what was known; empty after a save of one's own.
        """
        self._seen = self._state()
        are_others = read_limits(self.path) != _stated(self._base)
        found = ChangedElsewhere(are_limits_other=are_others)
        self._open_what_is_there()
        for kind, layer in self._kinds():
            known, now = self._stored.get(kind.id), read_stored(layer, self._base.agreement, kind)
            if known is None:
                continue
            edited = PendingEdits.of(layer).fids
            found = _sum(found, _difference(known, now, edited))
            self._stored[kind.id] = {**now, **{fid: known[fid] for fid in edited if fid in known}}
        return found

    def _open_what_is_there(self) -> None:
        """Where another file has come in the place of the first, let the layers open it: the old one has no name."""
        identity = self._state()[0]
        if identity is not None and identity != self._identity:
            self._identity = identity
            for _, layer in self._kinds():
                layer.dataProvider().reloadData()

    def _kinds(self) -> Iterator[tuple[Kind, QgsVectorLayer]]:
        for kind in self._base.agreement.kinds:
            if kind.id in self._layers:
                yield kind, self._layers[kind.id]

    def _before_edits(self) -> None:
        """What is edited is held against this when it is saved."""
        kind = self._kind_of(self.sender())
        if kind is not None:
            self.look_first(kind)

    def _before_save(self, *_: Any) -> None:
        """Just before edits are saved: those of features that somebody else has changed are kept aside instead.

        QGIS asks nobody whether it may save, but saves what the edit buffer holds by then.
        """
        layer = self.sender()
        kind = self._kind_of(layer)
        if kind is None:
            return
        self.refused.discard(kind.id)
        self._open_what_is_there()
        agreement = self._base.agreement
        found = find_conflicts(layer, agreement, kind, self._stored.get(kind.id, {}))
        if not found:
            return
        self.refused.add(kind.id)
        losing = [conflict.mine for conflict in found.values() if conflict.mine is not None]
        copy, problem = None, None
        try:
            copy = keep_aside(self.path, agreement, self._base.reference, losing) if losing else None
        except DeescError as error:
            problem = error
        PendingEdits.of(layer).without(found).replace_in(layer)
        self._stored[kind.id] = read_stored(layer, agreement, kind)
        self.conflicted.emit(KeptAside(tuple(found.values()), copy, problem))

    def _after_save(self) -> None:
        kind = self._kind_of(self.sender())
        if kind is not None:
            self._stored[kind.id] = read_stored(self._layers[kind.id], self._base.agreement, kind)

    def _on_error(self, reason: str) -> None:
        """QGIS could not save; what it could not save stays in the edit buffer."""
        layer = self.sender()
        if isinstance(layer, QgsVectorLayer):
            self.not_saved.emit(layer.id(), reason)

    def _kind_of(self, layer: Any) -> Kind | None:
        return next((kind for kind, known in self._kinds() if known is layer), None)

    def _state(self) -> tuple[Any, ...]:
        """The file's identity, and the times and sizes of it and of its journals."""
        places = [_status(self.path.with_name(self.path.name + ending)) for ending in _JOURNALS]
        identity = None if places[0] is None else (places[0].st_dev, places[0].st_ino)
        return (identity, *(None if one is None else (one.st_mtime_ns, one.st_size) for one in places))


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except OSError:
        return None


def _stated(base: Delimitation) -> tuple[LimitOverride, ...]:
    """The workspace's own limits as its file has them."""
    return tuple(replace(override, agreed=0.0) for override in base.agreement.overrides)


def _difference(known: dict[int, Feature], now: dict[int, Feature], edited: frozenset[int]) -> ChangedElsewhere:
    changed = [fid for fid in known if fid in now and not is_same(known[fid], now[fid])]
    removed = [fid for fid in known if fid not in now]
    return ChangedElsewhere(
        tuple(now[fid].label for fid in now if fid not in known),
        tuple(now[fid].label for fid in changed),
        tuple(known[fid].label for fid in removed),
        tuple(known[fid].label for fid in (*changed, *removed) if fid in edited),
    )


def _sum(one: ChangedElsewhere, other: ChangedElsewhere) -> ChangedElsewhere:
    return ChangedElsewhere(
        one.added + other.added,
        one.changed + other.changed,
        one.removed + other.removed,
        one.edited_here + other.edited_here,
        one.are_limits_other,
    )
