# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock of the history: the versions of the selected feature, shown, compared with now, and restored."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ...bridge.open_workspace import OpenWorkspace
from ...core.changes import Conflict, FeatureChange, MeasuredChange, Version, is_same
from ...core.delimitation import AGREED, Delimitation, Feature
from ...core.errors import DeescError
from ...core.history import shown_moment
from ..changes.change_drawing import ChangeDrawing
from ..changes.comparison import ComparisonTask
from ..changes.lines import all_lines
from ..findings.tree import detail_label
from ..language.direction import filled, said, told
from ..language.translation import tr
from ..session.selection import Selection
from ..session.session import Session
from ..tasks.current_task import CurrentTask
from ..widgets.dock_width import DockWidth
from ..widgets.lines_text import show_text
from ..widgets.messages import Messages
from ..widgets.own_keys import OwnKeys, help_key
from ..widgets.tool_tip import plain_tip
from .entries import entries_of, removals
from .past import Past
from .table import VersionsTable

_USUAL_WIDTH = 520
_WAIT_MS = 150


class HistoryDock(QDockWidget):
    """Follows the selection on the map; without one it shows the features that were removed."""

    def __init__(
        self, session: Session, canvas: QgsMapCanvas, messages: Messages, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("History"), parent)
        self.setObjectName("deescHistoryDock")
        self._session, self._messages = session, messages
        self._workspace: OpenWorkspace | None = None
        self._task = CurrentTask()
        self._version: Feature | None = None
        self._now: Feature | None = None
        self.drawing = ChangeDrawing(canvas)
        self.heading, self.detail, self.extent = detail_label(), QPlainTextEdit(), detail_label()
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(tr("What changed"))
        self.heading.setObjectName("deescHistoryHeading")
        self.extent.setObjectName("deescHistoryExtent")
        self.table, self.past = VersionsTable(), Past(session, messages)
        self.restore_button = QPushButton(tr("&Restore"))
        self.restore_button.setObjectName("deescHistoryRestore")
        self.selection = Selection(session, _WAIT_MS, self)
        DockWidth(self, _USUAL_WIDTH, "deesc/history_width")
        self._build()
        self._connect()
        self.refresh()

    def open(self) -> None:
        """Show the dock, with the list in focus."""
        self.show()
        self.raise_()
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_parts(self) -> None:
        """Let go of map and session: the last thing before the dock is removed."""
        self._task.drop()
        self.selection.close()
        self.drawing.clear()

    def refresh(self) -> None:
        """Read the versions of the selected feature anew."""
        workspace = self._workspace = self.selection.workspace
        uid = self.selection.uid
        self._now = workspace.snapshot().feature(uid) if workspace is not None and uid else None
        if workspace is None or not self.isVisible():
            self.table.clear()
            self.heading.setText(self._heading(False))
            self.extent.hide()
            self.past.hide()
            self._show_version()
            return
        history = workspace.store.history
        try:
            rows = removals(history.removed()) if self._now is None else entries_of(history.of(self._now.uid))
            extent = history.extent()
        except DeescError as error:
            self._messages.error(error)
            return
        self.table.show_entries(rows, workspace.agreement)
        self.heading.setText(self._heading(bool(rows)))
        for widget in (self.extent, self.past):
            widget.setVisible(extent.begin is not None)
        if extent.begin is not None:
            text = filled(
                tr("The history of the workspace: versions: {records}, since {begin}, {size} MB."),
                records=extent.records,
                begin=shown_moment(extent.begin),
                size=f"{extent.size / 1e6:.1f}",
            )
            self.extent.setText(text)

    def restore(self) -> None:
        """Put the version that is shown in the place of the feature, as one command that Undo takes back."""
        workspace, version = self._workspace, self._version
        if workspace is None or version is None or self._why_not():
            return
        now = self._now_of(version)
        try:
            workspace.insist([Conflict(version, now, now)], tr("Restore {name}").format(name=said(version)))
        except DeescError as error:
            self._messages.error(error)
            return
        self._messages.tell(
            filled(tr("{feature} is as it was and not saved yet; Undo takes that back."), feature=version)
        )

    def _build(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 4, 4, 4)
        buttons = QHBoxLayout()
        buttons.addWidget(self.restore_button)
        buttons.addStretch()
        layout.addWidget(self.heading)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.detail, 2)
        layout.addLayout(buttons)
        layout.addWidget(self.extent)
        layout.addWidget(self.past)
        self.setWidget(content)
        self.detail.setObjectName("deescHistoryDetail")

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_version)
        self.table.itemActivated.connect(lambda *_: self._zoom())
        self.restore_button.clicked.connect(lambda _checked=False: self.restore())
        self.visibilityChanged.connect(self.selection.tell_soon)
        self.selection.changed.connect(self.refresh)
        self.past.pruned.connect(self.refresh)
        OwnKeys(self, help_key(lambda: "history"))

    def _now_of(self, version: Feature) -> Feature | None:
        """The feature of a version as it is shown now; None where it is not there any more."""
        return None if self._workspace is None else self._workspace.snapshot().feature(version.uid)

    def _heading(self, has_rows: bool) -> str:
        if self._workspace is None:
            return tr("No workspace is open. Open one, or make a new one, with the first button of the toolbar.")
        if self._now is not None and has_rows:
            return filled(tr("{feature}: the newest version first."), feature=self._now)
        if self._now is not None:
            return filled(
                tr("{feature}: nothing is noted yet; the history begins with the next save."), feature=self._now
            )
        if has_rows:
            return tr("No feature is selected. Features that were removed:")
        return tr("Select one feature on the map, and its versions stand here.")

    def _show_version(self) -> None:
        """Show the selected version on the map, and say what became of it."""
        self._task.drop()
        self.drawing.clear()
        self._version = None
        entry, workspace = self.table.entry, self._workspace
        if entry is not None and entry.shown is not None and workspace is not None:
            try:
                self._version = workspace.store.history.version(entry.shown)
            except DeescError as error:
                self._messages.error(error)
        text = ""
        if self._version is not None and workspace is not None:
            now = self._now_of(self._version)
            self.drawing.show(MeasuredChange(FeatureChange(self._version, now)))
            text = self._compare(self._version, now)
        self._tell(text)

    def _compare(self, version: Feature, now: Feature | None) -> str:
        """Begin to compare a version with now; what to say meanwhile."""
        if now is None:
            return tr("The feature is not there any more; Restore brings it back.")
        if is_same(version, now):
            return tr("The feature is like this now.")
        if self._workspace is not None:
            snapshot = self._workspace.snapshot()
            before, after = (partial(_alone, one, snapshot) for one in (version, now))
            self._task.begin(ComparisonTask(before, after, self._on_compared))
        return tr("Comparing with the feature as it is now…")

    def _on_compared(self, task: ComparisonTask) -> None:
        if task.problem is not None:
            self._messages.error(task.problem)
            self._tell("")
        elif task.result is not None:
            lines = [tr("Since then:")]
            for change in task.result.features:
                self.drawing.show(change)
                lines += all_lines(change)
            self._tell("\n".join(lines))

    def _tell(self, text: str) -> None:
        why_not = self._why_not()
        self.restore_button.setEnabled(not why_not)
        tip = why_not or tr("Put this version in the place of the feature; Undo takes it back")
        self.restore_button.setToolTip(plain_tip(tip))
        if self._version is not None and self._is_agreed(self._version):
            text = "\n".join(filter(None, (text, why_not)))
        show_text(self.detail, text)
        self.detail.setVisible(bool(text))

    def _why_not(self) -> str:
        """Why the version cannot be restored; empty where it can."""
        version, workspace = self._version, self._workspace
        if version is None or workspace is None:
            return tr("Select a version first")
        if self._is_agreed(version):
            return filled(
                tr("{feature} is agreed and is not restored; reopen it first, with the reason and the document."),
                feature=self._now_of(version) or version,
            )
        if is_same(version, self._now_of(version)):
            return tr("The feature is like this now.")
        hindrance = workspace.hindrance()
        return "" if hindrance is None else told(hindrance)

    def _is_agreed(self, version: Feature) -> bool:
        now = self._now_of(version)
        if self._workspace is None:
            return False
        acts = self._workspace.snapshot().acts
        return acts.agreed_of(version.uid) is not None or (now is not None and now.status == AGREED)

    def _zoom(self) -> None:
        self.drawing.zoom()


def _alone(feature: Feature, of: Delimitation) -> Version:
    """A version of one feature by itself, whose ground is told by the units of the whole."""
    return Version(said(feature), replace(of, features=(feature,), exceptions=()))
