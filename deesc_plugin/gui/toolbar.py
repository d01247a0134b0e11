# SPDX-License-Identifier: GPL-2.0-or-later
"""The toolbar: every action with its icon, what it says, and why it cannot be used just now; and the three choices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Mapping

from qgis.core import QgsApplication, QgsFeatureRequest
from qgis.PyQt.QtCore import QObject, QSignalBlocker, Qt
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QComboBox, QToolBar, QToolButton

from ..bridge.open_workspace import OpenWorkspace
from ..bridge.project import KIND_PROPERTY
from ..core.check import CheckResult
from ..core.finding import Severity
from ..core.roles import BUFFERED, Role
from ..paths import resources
from .drawing.new_feature import kind_of_role, kinds_of_role
from .language.direction import filled, in_a_row
from .language.layer_names import unsaved_names
from .language.translation import language, tr
from .session.session import Session, party_labels


@dataclass(frozen=True)
class Entry:
    """One action.

    Attributes
    ----------
    icon : str
        A file in ``resources/icons``, or with a leading slash one of QGIS's own theme.
    role : Role or None
        The role of the features that the action makes: the agreement must have a kind for it.
    is_in_bar : bool
        Whether it stands on the toolbar too, and not in the menu alone.
    """

    name: str
    text: str
    tip: str
    icon: str
    shortcut: str = ""
    needs_workspace: bool = True
    needs_zone: bool = False
    needs_edits: bool = False
    is_tool: bool = False
    is_in_bar: bool = True
    role: Role | None = None
    ends_group: bool = False


def entries() -> tuple[Entry, ...]:
    """The actions in their order, in the language of the user interface."""
    return (
        Entry("NewWorkspace", tr("New Workspace…"), tr("Make a workspace from an agreement"), "/mActionFileNew.svg",
              needs_workspace=False),
        Entry("OpenWorkspace", tr("Open Workspace…"), tr("Add a workspace's layers to the project"),
              "/mActionFileOpen.svg", needs_workspace=False),
        Entry("ReplaceAgreement", tr("Replace Agreement…"), tr("Take a newer text of the agreement into the workspace"),
              "/mActionFileOpen.svg", is_in_bar=False),
        Entry("SaveAll", tr("Save All Edits"), tr("Save the edits of all layers, and accepted findings"),
              "save.svg", "Ctrl+Alt+W", needs_edits=True, ends_group=True),
        Entry("DrawZone", tr("Draw Zone"), tr("Draw a zone: left click sets a turning point, right click ends"),
              "zone.svg", "Ctrl+Alt+Z", is_tool=True, role=Role.ZONE),
        Entry("DrawLine", tr("Draw Line"), tr("Draw a line: left click sets a turning point, right click ends"),
              "line.svg", "Ctrl+Alt+L", is_tool=True, role=Role.LINE),
        Entry("BufferFromZone", tr("Buffer from Zone…"), tr("Make a buffer of exact width along a zone's line"),
              "buffer_zone.svg", "Ctrl+Alt+B", needs_zone=True, is_tool=True, role=Role.BUFFER_ZONE),
        Entry("DrawSafeZone", tr("Draw Safe Zone"), tr("Draw a safe zone inside a zone"), "safe_zone.svg",
              "Ctrl+Alt+S", is_tool=True, role=Role.SAFE_ZONE),
        Entry("PlacePost", tr("Place Observation Post"), tr("Place an observation post on a zone's line or buffer"),
              "observation_post.svg", "Ctrl+Alt+O", is_tool=True, role=Role.OBSERVATION_POST),
        Entry("PlaceCheckpoint", tr("Place Checkpoint"), tr("Place a checkpoint on a zone's line"), "checkpoint.svg",
              "Ctrl+Alt+C", is_tool=True, role=Role.CHECKPOINT, ends_group=True),
        Entry("EnterCoordinates", tr("Enter Coordinates…"), tr("Type or paste a list of coordinates"),
              "coordinates.svg", "Ctrl+Alt+E"),
        Entry("TurningPoints", tr("Turning Points"), tr("Show the turning points of the selected feature as a table"),
              "turning_points.svg", "Ctrl+Alt+N"),
        Entry("Import", tr("Import…"), tr("Take features from a delegation's file"), "import.svg", ends_group=True),
        Entry("Check", tr("Check"), tr("Show the findings of the rules"), "check.svg", "Ctrl+Alt+K",
              needs_workspace=False),
        Entry("Overlaps", tr("Overlaps"), tr("Show which zones and kinds overlap, and by how much"), "overlap.svg",
              ends_group=True),
        Entry("History", tr("History"), tr("Show the versions that the selected feature has had"),
              "/mActionHistory.svg", "Ctrl+Alt+Y", is_in_bar=False),
        Entry("WorkingGroup", tr("Working Group"), tr("Show what changed between two versions"),
              "changes.svg", "Ctrl+Alt+J", needs_workspace=False, is_in_bar=False),
        Entry("BaseMap", tr("Base Map…"), tr("Name the layers of ground that lie under the line"),
              "/mActionAddLayer.svg", is_in_bar=False),
        Entry("ExportPackage", tr("Export Map Package…"), tr("Make a map package that others can verify"),
              "export.svg"),
        Entry("VerifyPackage", tr("Verify Package…"), tr("Verify a map package, and compare it with the workspace"),
              "verify.svg", needs_workspace=False, ends_group=True),
        Entry("Help", tr("Help"), tr("Open the help of De-escalation Zones"), "/mActionHelpContents.svg",
              needs_workspace=False),
    )  # fmt: skip


class Toolbar(QObject):
    """Fills a toolbar of the main window and keeps what is on it in step with the session.

    Parameters
    ----------
    bar : QToolBar
        An empty one; it belongs to the main window.
    handlers : mapping of str to callable
        What to call by the name of an entry; tools are handed their action. Entries without one are left out.
    """

    def __init__(self, bar: QToolBar, session: Session, handlers: Mapping[str, Callable[..., None]]) -> None:
        super().__init__(bar)
        self._bar, self._session = bar, session
        self.actions: dict[str, QAction] = {}
        self._entries = {entry.name: entry for entry in entries() if entry.name in handlers}
        for entry in self._entries.values():
            self._add(entry, handlers[entry.name])
            if entry.name == "SaveAll":
                self._add_choices()
            if entry.ends_group:
                bar.addSeparator()
        session.workspace_changed.connect(self.refresh)
        session.choice_changed.connect(self._show_choices)
        session.content_changed.connect(self._refresh_actions)
        session.unsaved_changed.connect(self._refresh_actions)
        self.refresh()

    def shortcut(self, name: str) -> str:
        """The shortcut that an action has when QGIS knows no other."""
        return self._entries[name].shortcut

    def close(self) -> None:
        """Let go of the session."""
        self._session.workspace_changed.disconnect(self.refresh)
        self._session.choice_changed.disconnect(self._show_choices)
        self._session.content_changed.disconnect(self._refresh_actions)
        self._session.unsaved_changed.disconnect(self._refresh_actions)

    def refresh(self) -> None:
        """Fill the choices from the agreement, and enable what can be used."""
        self._fill_choices()
        self._refresh_actions()
        self.show_counts(None)

    def show_counts(self, result: CheckResult | None) -> None:
        """Show beside the icon of Check how many errors and warnings there are."""
        action = self.actions.get("Check")
        button = None if action is None else self._bar.widgetForAction(action)
        if action is None or not isinstance(button, QToolButton):
            return
        text = self._entries["Check"].text
        if result is not None:
            text = tr("Errors: {errors}, warnings: {warnings}").format(
                errors=result.count(Severity.ERROR), warnings=result.count(Severity.WARNING)
            )
        action.setIconText(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAccessibleName(text)

    def _add(self, entry: Entry, handler: Callable[..., None]) -> None:
        action = QAction(_icon(entry.icon), entry.text, self)
        action.setObjectName(f"deesc{entry.name}")
        action.setCheckable(entry.is_tool)
        if entry.is_tool:
            action.triggered.connect(lambda _checked=False: handler(action))
        else:
            action.triggered.connect(lambda _checked=False: handler())
        if entry.is_in_bar:
            self._bar.addAction(action)
        self.actions[entry.name] = action

    def _add_choices(self) -> None:
        self.region = self._choice("deescRegion", tr("Region"), tr("Region shown, and of new features"))
        self.party = self._choice("deescParty", tr("Party"), tr("Party of new features"))
        self.status = self._choice("deescStatus", tr("Status"), tr("Status of new features"))
        self.region.activated.connect(lambda _index: self._choose("region", self.region))
        self.party.activated.connect(lambda _index: self._choose("party", self.party))
        self.status.activated.connect(lambda _index: self._choose("status", self.status))

    def _choice(self, name: str, title: str, tip: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setProperty("tip", tip)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._bar.addWidget(box)
        return box

    def _choose(self, name: str, box: QComboBox) -> None:
        setattr(self._session, name, str(box.currentData()))

    def _fill_choices(self) -> None:
        workspace = self._session.workspace
        for box in (self.region, self.party, self.status):
            blocker = QSignalBlocker(box)
            box.clear()
            if workspace is not None:
                for label, value in _choices(workspace, box.objectName()):
                    box.addItem(label, value)
            del blocker
            box.setEnabled(workspace is not None)
            tip = box.property("tip")
            box.setToolTip(tip if workspace is not None else f"{tip} ({_no_workspace()})")
            box.setStatusTip(box.toolTip())
        self._show_choices()

    def _show_choices(self) -> None:
        session = self._session
        self._offer_no_party()
        for box, value in ((self.region, session.region), (self.party, session.party), (self.status, session.status)):
            blocker = QSignalBlocker(box)
            box.setCurrentIndex(box.findData(value))
            del blocker

    def _offer_no_party(self) -> None:
        """As long as nobody said whose features are drawn the box says so."""
        is_unknown = self._session.workspace is not None and not self._session.party
        blocker = QSignalBlocker(self.party)
        if is_unknown and self.party.findData("") < 0:
            self.party.insertItem(0, tr("Choose a party…"), "")
        elif not is_unknown and self.party.findData("") >= 0:
            self.party.removeItem(self.party.findData(""))
        del blocker

    def _refresh_actions(self) -> None:
        workspace = self._session.workspace
        has_zone = workspace is not None and _has_zone(workspace)
        for name, action in self.actions.items():
            entry = self._entries[name]
            why_not = _why_not(entry, workspace, has_zone)
            action.setEnabled(not why_not)
            shown = ". ".join(filter(None, (entry.tip, why_not or _what(entry, workspace))))
            action.setStatusTip(shown)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            title = f"<b>{entry.text.rstrip('…')}</b>" + (f" ({keys})" if keys else "")
            action.setToolTip(f"{title}<br>{shown}")


def _why_not(entry: Entry, workspace: OpenWorkspace | None, has_zone: bool) -> str:
    """Why an action cannot be used; empty where it can."""
    if not entry.needs_workspace:
        return ""
    if workspace is None:
        return _no_workspace()
    if entry.role is not None:
        kind = kind_of_role(workspace.agreement, entry.role)
        if kind is None:
            return tr("The agreement knows no such kind.")
        if kind.id not in {str(layer.customProperty(KIND_PROPERTY)) for layer in workspace.layers}:
            return tr("Its layer was removed from the project: open the workspace again.")
    if entry.needs_zone and not has_zone:
        return tr("There is no zone yet: draw one first.")
    return tr("Nothing is unsaved.") if entry.needs_edits and not workspace.is_unsaved else ""


def _what(entry: Entry, workspace: OpenWorkspace | None) -> str:
    """What an action that can be used would be done to, where that is worth telling."""
    if not entry.needs_edits:
        return ""
    return filled(tr("Unsaved: {layers}."), layers=in_a_row(unsaved_names(workspace)))


def _no_workspace() -> str:
    return tr("Open or make a workspace first.")


def _has_zone(workspace: OpenWorkspace) -> bool:
    kinds = {kind.id for kind in kinds_of_role(workspace.agreement, *BUFFERED)}
    layers = [layer for layer in workspace.layers if layer.customProperty(KIND_PROPERTY) in kinds]
    # not counted: after an edit was given up the number of rows may be unknown (-1)
    one = QgsFeatureRequest().setLimit(1).setFlags(QgsFeatureRequest.Flag.NoGeometry).setNoAttributes()
    return any(next(layer.getFeatures(one), None) is not None for layer in layers)


def _choices(workspace: OpenWorkspace, name: str) -> list[tuple[str, str]]:
    """Labels and values of one of the three boxes; parties in the order of their codes."""
    agreement = workspace.agreement
    if name == "deescRegion":
        regions = [(region.name.in_language(language()), region.id) for region in agreement.regions]
        return [(tr("All regions"), ""), *regions]
    if name == "deescParty":
        return party_labels(agreement)
    return [(tr(status), status) for status in agreement.statuses]


def _icon(name: str) -> QIcon:
    if name.startswith("/"):
        return QgsApplication.getThemeIcon(name)
    return QIcon(str(resources() / "icons" / name))
