# SPDX-License-Identifier: GPL-2.0-or-later
"""What the window is working on: the workspace in the project, and the choices that new features get."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any, Iterator, Sequence

from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.project import KIND_PROPERTY, add_workspace, layers_of
from ...bridge.settings import last_party, remember_party
from ...bridge.stores import Store, store_named
from ...bridge.waiting import AT_ONCE
from ...bridge.waiting_acts import WaitingActs
from ...core.agreement import Agreement, LimitOverride, Region
from ...core.base_layer import BaseLayer
from ...core.errors import DeescError, WorkspaceError
from ...core.limit_overrides import with_overrides
from ...core.saying import Listed
from ..language.layer_names import unsaved_names
from ..language.translation import language

SCOPE = "deesc"
"""Under which the project file keeps the choices."""


class Session(QObject):
    """The workspace at hand, followed through opening, closing and re-opening of projects.

    Parameters
    ----------
    project : QgsProject
        The project whose layers are looked at.

    Signals
    -------
    workspace_changed
        A workspace was opened, left or found in a project.
    choice_changed
        Region, party or status for new features was chosen anew.
    content_changed
        Something in the workspace's layers changed.
    unsaved_changed
        A layer has unsaved edits that had none, or the other way round.
    edited(object)
        The plugin, not one of QGIS's own tools, changed features of a layer: the layer, which one then wants at hand.
    opened
        A workspace was opened on somebody's wish, not found in a project that was read.
    failed(object)
        The workspace that a project refers to cannot be read: the error.
    """

    workspace_changed = pyqtSignal()
    choice_changed = pyqtSignal()
    content_changed = pyqtSignal()
    unsaved_changed = pyqtSignal()
    edited = pyqtSignal(object)
    opened = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project = project
        self._workspace: OpenWorkspace | None = None
        self._left: dict[str, WaitingActs] = {}  # what waited when a project was closed over it
        project.readProject.connect(self.find)
        project.cleared.connect(self._drop)
        self.find()

    @property
    def workspace(self) -> OpenWorkspace | None:
        """The workspace at hand, or None."""
        return self._workspace

    @property
    def open_workspace(self) -> OpenWorkspace:
        """The workspace at hand, for what is only there with one, such as a tool in hand.

        Raises
        ------
        WorkspaceError
            When none is open.
        """
        if self._workspace is None:
            raise WorkspaceError("No workspace is open; open one, or make a new one.")
        return self._workspace

    @property
    def region(self) -> str:
        """Region of new features; empty: by location."""
        return self._choice("region", ["", *(region.id for region in self._agreement_regions())])

    @region.setter
    def region(self, region_id: str) -> None:
        self._choose("region", region_id)

    @property
    def party(self) -> str:
        """Party of new features: chosen for the project, else the last for this agreement; empty before it is said."""
        if self._workspace is None:
            return ""
        agreement = self._workspace.agreement
        codes = [party.code for party in agreement.parties]
        last = last_party(agreement.id)
        return self._choice("party", [last if last in codes else "", *codes])

    @party.setter
    def party(self, code: str) -> None:
        self._choose("party", code)
        if code and self._workspace is not None:
            remember_party(self._workspace.agreement.id, code)

    @property
    def status(self) -> str:
        """Status of new features."""
        return self._choice("status", () if self._workspace is None else self._workspace.agreement.statuses)

    @status.setter
    def status(self, status: str) -> None:
        self._choose("status", status)

    def open(self, workspace: str | Path) -> None:
        """Work on a workspace; its layers are added to the project where they are not there yet.

        Raises
        ------
        WorkspaceError
            When it is no workspace that can be read, or another one has unsaved edits.
        """
        store = store_named(workspace)
        if self._workspace is not None and self._workspace.store == store:
            store = self._workspace.store  # it may be named otherwise
        base = store.snapshot()
        here = _kinds_here(self.project, store)
        if self._workspace is not None and (self._workspace.store != store or not _is_whole(here, base.agreement)):
            self.leave()
            here = _kinds_here(self.project, store)
        if not _is_whole(here, base.agreement):
            add_workspace(self.project, store, base.agreement)
        self._take(OpenWorkspace(self.project, store, base))
        self.opened.emit()

    def set_limits(self, overrides: Sequence[LimitOverride]) -> None:
        """Have the workspace hold to limits of its own, which go into its file; edits that are not saved stay.

        Raises
        ------
        DeescError
            When a limit is refused, or the file cannot be written, or is open to be looked at only.
        """
        if self._workspace is None:
            raise WorkspaceError("There is no workspace; open or create one first.")
        hindrance = self._workspace.hindrance()
        if hindrance is not None:
            raise WorkspaceError("The limits cannot be changed: {reason}", reason=hindrance)
        agreement = with_overrides(self._workspace.agreement, overrides)
        self._workspace.store.write_limits(agreement.overrides)
        self.read_again()

    def set_base_layers(self, layers: tuple[BaseLayer, ...]) -> None:
        """Have the workspace name other layers of ground, which go into its file; edits that are not saved stay.

        Raises
        ------
        DeescError
            When the file cannot be written, or is open to be looked at only.
        """
        if self._workspace is None:
            raise WorkspaceError("There is no workspace; open or create one first.")
        hindrance = self._workspace.hindrance()
        if hindrance is not None:
            raise WorkspaceError("The base map cannot be changed: {reason}", reason=hindrance)
        self._workspace.shared.upgrade()
        if self._workspace.store.base_layers() != self._workspace.base_layers:
            self.read_again()
            raise WorkspaceError(
                "The base map of {file} was changed in another window meanwhile; look at it as it is now, and change "
                "it again.",
                file=self._workspace.store.label,
            )
        told = replace(AT_ONCE, tell=self._workspace.shared.upgraded.emit)
        self._workspace.store.write_base_layers(layers, told)
        self.read_again()

    def read_again(self) -> None:
        """Take the agreement and the limits as the file has them now; edits that are not saved stay."""
        if self._workspace is not None:
            store = self._workspace.store
            self._take(OpenWorkspace(self.project, store, store.snapshot()))

    def leave_and_open_again(self) -> None:
        """Have the layers made anew, as after its agreement was replaced: forms and value lists come with them.

        Raises
        ------
        WorkspaceError
            When there are unsaved edits.
        """
        if self._workspace is not None:
            workspace = self._workspace.store.id
            self.leave()
            self.open(workspace)

    def leave(self) -> None:
        """Take the workspace's layers out of the project; the file stays.

        Raises
        ------
        WorkspaceError
            When there are unsaved edits.
        """
        if self._workspace is None:
            return
        self._refuse_unsaved()
        store = self._workspace.store
        self._drop()
        root = self.project.layerTreeRoot()
        gone = [layer.id() for layer in layers_of(self.project, store)]
        groups = [node.parent() for node in map(root.findLayer, gone) if node is not None and node.parent() is not root]
        self.project.removeMapLayers(gone)
        for group in groups:
            if not sip.isdeleted(group) and group.parent() is not None and not group.children():
                group.parent().removeChildNode(group)

    def close(self) -> None:
        """Let go of the project: the last thing before the plugin is gone."""
        self.project.readProject.disconnect(self.find)
        self.project.cleared.disconnect(self._drop)
        self._release()

    def find(self, *_: object) -> None:
        """Look for a workspace in the project as it stands; where it cannot be read `failed` says so."""
        try:
            found = OpenWorkspace.in_project(self.project)
        except DeescError as error:
            self._drop()
            self.failed.emit(error)
            return
        if found is not None:
            self._take(found)

    def _take(self, workspace: OpenWorkspace) -> None:
        if self._workspace is not None and self._workspace.store == workspace.store:
            workspace.shared.take_over(self._workspace.shared)
        elif workspace.store.id in self._left:
            workspace.shared.waiting.take_over(self._left.pop(workspace.store.id))
        self._release()
        self._workspace = workspace
        for signal, told in self._forwarded(workspace):
            signal.connect(told)
        self.workspace_changed.emit()
        self.choice_changed.emit()

    def _drop(self) -> None:
        if self._workspace is not None:
            self._release()
            self.workspace_changed.emit()

    def _release(self) -> None:
        if self._workspace is not None:
            for signal, told in self._forwarded(self._workspace):
                signal.disconnect(told)
            self._workspace.close()
            if not self._workspace.shared.waiting.is_empty:
                self._left[self._workspace.store.id] = self._workspace.shared.waiting
            self._workspace = None

    def _forwarded(self, workspace: OpenWorkspace) -> Iterator[tuple[Any, Any]]:
        yield workspace.changed, self.content_changed
        yield workspace.unsaved_changed, self.unsaved_changed
        yield workspace.edited, self.edited
        yield workspace.layer_lost, self._on_layer_lost

    def _on_layer_lost(self, _kind: str) -> None:
        """A layer was removed by hand: the rest stays usable; without any the workspace is left."""
        if self._workspace is not None and not self._workspace.layers:
            self._drop()
        else:
            self.workspace_changed.emit()
            self.content_changed.emit()
            QTimer.singleShot(0, self._tell_lost)  # not while a whole project is being cleared

    def _tell_lost(self) -> None:
        workspace = self._workspace
        if workspace is not None and not _is_whole(_kinds_here(self.project, workspace.store), workspace.agreement):
            self.failed.emit(
                WorkspaceError(
                    "A layer of {file} was removed from the project; open the workspace again to have it back.",
                    file=workspace.store.label,
                )
            )

    def _refuse_unsaved(self) -> None:
        if self._workspace is None:
            return
        unsaved = unsaved_names(self._workspace)
        if unsaved:
            raise WorkspaceError(
                "{file} has unsaved edits in {layers}; save or discard them first.",
                file=self._workspace.store.label,
                layers=Listed.of(unsaved, most=None),
            )

    def _agreement_regions(self) -> tuple[Region, ...]:
        return () if self._workspace is None else self._workspace.agreement.regions

    def _choice(self, name: str, allowed: Sequence[str]) -> str:
        """What the project keeps under a name, where the agreement knows it; else the first it allows."""
        kept, _ = self.project.readEntry(SCOPE, name, "")
        if kept in allowed:
            return str(kept)
        return allowed[0] if allowed else ""

    def _choose(self, name: str, value: str) -> None:
        if getattr(self, name) != value:
            self.project.writeEntry(SCOPE, name, value)
            self.choice_changed.emit()


def party_labels(agreement: Agreement) -> list[tuple[str, str]]:
    """What each party is called in the window, and its code, in the order of the codes."""
    return sorted((f"{party.code} ({party.name.in_language(language())})", party.code) for party in agreement.parties)


def _kinds_here(project: QgsProject, store: Store) -> set[str]:
    """Ids of the kinds whose layers stand in the project."""
    return {str(layer.customProperty(KIND_PROPERTY) or "") for layer in layers_of(project, store)} - {""}


def _is_whole(kinds: set[str], agreement: Agreement) -> bool:
    return kinds >= {kind.id for kind in agreement.kinds}
