# SPDX-License-Identifier: GPL-2.0-or-later
"""The dock of findings: what is wrong, where, and what can be done about it."""

from __future__ import annotations

from typing import Any, Callable

import shapely
from qgis.gui import QgsMapCanvas, QgsMessageBarItem
from qgis.PyQt.QtCore import QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QShortcut, QVBoxLayout, QWidget

from ...core.check import CheckResult
from ...core.errors import DeescError
from ...core.finding import Finding, Severity
from ..beginning.start_buttons import StartButtons
from ..language.translation import language, tr
from ..session.session import Session
from ..widgets.dock_width import DockWidth
from ..widgets.messages import Messages
from ..widgets.own_keys import OwnKeys, help_key
from .action_bar import OF_A_FINDING, FindingsBar
from .filter_bar import FindingsFilterBar
from .live_check import LiveCheck
from .map_marks import MapMarks
from .mending import Mending
from .model import FINDING_ROLE, FindingsFilter, FindingsModel, together_text
from .notice import FindingsNotice
from .output import FindingsOutput
from .tree import detail_label, findings_tree

_USUAL_WIDTH = 560
"""Pixels: room for four columns, of which none is cut to a few letters."""


class FindingsDock(QDockWidget):
    """Shows what the live check finds; what is done about it is the business of `mending`.

    Parameters
    ----------
    live : LiveCheck, optional
        The check that it follows; one of its own by default.

    Signals
    -------
    counts_changed(int, int, int)
        Open errors, warnings and notes, for the toolbar.
    """

    counts_changed = pyqtSignal(int, int, int)

    def __init__(
        self,
        session: Session,
        canvas: QgsMapCanvas,
        messages: Messages,
        parent: QWidget | None = None,
        live: LiveCheck | None = None,
    ) -> None:
        super().__init__(tr("Findings"), parent)
        self.setObjectName("deescFindingsDock")
        self._session, self._messages = session, messages
        self.live = LiveCheck(session, self) if live is None else live
        self.marks = MapMarks(canvas, self)
        self.model = FindingsModel(self)
        self.filter = FindingsFilter(self)
        self.filter.setSourceModel(self.model)
        self.filter_bar, self.notice = FindingsFilterBar(), FindingsNotice()
        self.start = StartButtons(session, messages)
        self.tree, self.detail = findings_tree(self.filter), detail_label()
        self.mending = Mending(session, self.live, self.marks, messages, lambda: self.selected, self)
        self._workspace = session.workspace
        self._failure: QgsMessageBarItem | None = None
        self.output = FindingsOutput(self, session, self.live, messages)
        self.bar = FindingsBar(self._handlers())
        DockWidth(self, _USUAL_WIDTH, "deesc/findings_width")
        self._build()
        self._connect()
        self._on_state()
        if self.live.result is not None:
            self._on_checked(self.live.result)

    @property
    def current(self) -> Finding | None:
        """The finding that is selected."""
        index = self.tree.currentIndex()
        finding = index.data(FINDING_ROLE) if index.isValid() else None
        return finding if isinstance(finding, Finding) else None

    @property
    def selected(self) -> list[Finding]:
        """The findings that are selected, in their order but for the current one, which is first; with a heading all
        that are shown under it.
        """
        chosen: list[Finding] = []
        for index in self.tree.selectionModel().selectedRows():
            chosen += self.filter.under(index)
        findings = {id(finding): finding for finding in chosen}
        first = findings.pop(id(self.current), None)
        return ([] if first is None else [first]) + list(findings.values())

    def action(self, name: str) -> QAction:
        """One of ``check``, ``fix``, ``accept``, ``withdraw``, ``undo``, ``copy``, ``export``."""
        return self.bar.of_name[name]

    def check_now(self) -> None:
        """Show the dock and check at once."""
        self.show()
        self.raise_()
        self.live.check_now()

    def close_parts(self) -> None:
        """Let go of map and session: the last thing before the dock is removed."""
        self.mending.close_forms()
        self.marks.close()
        self.live.close()

    def _build(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(2, 2, 2, 2)
        forms = (self.mending.fix_form, self.mending.accept_form)
        for widget in (self.bar, self.filter_bar, self.start, self.tree, self.detail, self.notice, *forms):
            layout.addWidget(widget)
        layout.addStretch()
        layout.setStretchFactor(self.tree, 1)
        content.addActions(list(self.bar.of_name.values()))
        self.tree.addActions([self.bar.of_name[name] for name in OF_A_FINDING])
        self.setWidget(content)

    def _handlers(self) -> dict[str, Callable[[], Any]]:
        return {
            "check": self.live.check_now,
            "fix": self.mending.preview_fix,
            "accept": self.mending.ask_to_accept,
            "withdraw": self.mending.withdraw,
            "undo": self.mending.undo,
            "copy": self._copy,
            "export": self.output.ask,
        }

    def _connect(self) -> None:
        self.live.checked.connect(self._on_checked)
        self.live.state_changed.connect(self._on_state)
        self.live.failed.connect(self._tell_failure)
        self.live.progressed.connect(self.notice.progress)
        self.start.sample_opened.connect(self.check_now)
        self._session.workspace_changed.connect(self._on_workspace)
        self.filter_bar.changed.connect(self._on_filter)
        self.notice.asked.connect(self.filter_bar.reset)
        self.tree.selectionModel().currentChanged.connect(self._on_current)
        self.tree.selectionModel().selectionChanged.connect(self._on_selection)
        self.tree.clicked.connect(self._show_place)
        self.tree.doubleClicked.connect(self._zoom)
        for key in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(key), self.tree)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self._zoom)
        self.mending.asking_changed.connect(self._show_detail)
        self.mending.dismissed.connect(self.tree.setFocus)
        self.mending.done_changed.connect(self._enable_actions)
        self.visibilityChanged.connect(self._draw_marks)
        OwnKeys(self, self._find_key)

    def _copy(self) -> None:
        """The selected findings, or else all that are shown."""
        self.output.copy(self.selected or self.filter.findings())

    def _on_checked(self, result: CheckResult) -> None:
        selected = self.current.hash if self.current is not None else ""
        exceptions = self.live.delimitation.exceptions if self.live.delimitation is not None else ()
        self._tell_failure(None)
        self.mending.close_forms()
        self.model.show(result.findings, exceptions)
        self.tree.unfold()
        self._select(selected)
        self._after_change()

    def _tell_failure(self, error: DeescError | None) -> None:
        """Say why the workspace could not be checked: once, however often it is tried, until it can be."""
        self._messages.take_away(self._failure)
        self._failure = None if error is None else self._messages.error(error)

    def _select(self, finding_hash: str) -> None:
        """Select the finding of that hash again, where it is still there."""
        for index in self.model.indexes() if finding_hash else ():
            if index.data(FINDING_ROLE).hash == finding_hash:
                self.tree.setCurrentIndex(self.filter.mapFromSource(index))
                return

    def _on_workspace(self) -> None:
        workspace = self._session.workspace
        regions = workspace.agreement.regions if workspace is not None else ()
        self.filter_bar.offer([(region.id, region.name.in_language(language())) for region in regions])
        if workspace is None or workspace is not self._workspace:
            self._workspace = workspace
            self._tell_failure(None)
            self.mending.forget()
        if self.live.result is None:
            self.mending.close_forms()
            self.model.show(())
        self._after_change()

    def _on_filter(self) -> None:
        self.filter.choose(*self.filter_bar.choice)
        self.tree.unfold()
        self._after_change()

    def _on_state(self) -> None:
        if self.live.result is None and self.model.rowCount():
            self.model.show(())
            self._draw_marks()
        self._tell_state()

    def _after_change(self) -> None:
        """Bring marks, notice, actions and counters up to what is shown."""
        self._draw_marks()
        self._tell_state()

    def _tell_state(self) -> None:
        result = self.live.result
        shown, found = len(self.filter.findings()), len(self.model.indexes())
        self.start.setVisible(self._session.workspace is None)
        self.tree.setVisible(shown > 0)
        self.filter_bar.setEnabled(found > 0)
        self.notice.tell(self._session.workspace, self.live, shown, found - shown)
        self._enable_actions()
        self.counts_changed.emit(*(result.count(severity) if result else 0 for severity in Severity))

    def _enable_actions(self) -> None:
        """A disabled action's tip says why."""
        findings, finding = self.selected, self.current
        waiting = "" if self.live.is_current else tr("Wait until the drawing has been checked again")
        chosen = "" if findings else tr("Select a finding first")
        if len({one.rule for one in findings}) > 1:
            chosen = tr("Select findings of one rule")
        fixable = (
            "" if any(one.fixes if len(findings) == 1 else one.fix for one in findings) else _no_fix(len(findings))
        )
        is_open = "" if any(one.state == "open" for one in findings) else tr("The finding is accepted already")
        text = "" if finding is None else self.model.detail(finding)
        self.detail.setText(together_text(findings) if len(findings) > 1 and not chosen else text)
        self._show_detail()
        self.bar.allow("check", "" if self._session.workspace is not None else tr("Open a workspace first"))
        self.bar.allow("fix", chosen or fixable or waiting)
        self.bar.allow("accept", chosen or is_open or waiting)
        is_accepted = "" if any(one.state == "excepted" for one in findings) else tr("The finding is not accepted")
        self.bar.allow("withdraw", chosen or is_accepted or waiting)
        nothing_done = tr("Nothing was fixed or accepted here that can still be taken back")
        self.bar.allow("undo", "" if self.mending.last else nothing_done, self.mending.last)
        self.bar.allow("copy", "" if self.filter.rowCount() else tr("There are no findings to copy"))
        self.bar.allow("export", "" if self.live.result is not None else tr("Check the workspace first"))

    def _show_detail(self) -> None:
        """The whole sentence; not beside a form, which says as much, for room is short."""
        self.detail.setVisible(bool(self.detail.text()) and not self.mending.is_asking)

    def _draw_marks(self, *_: Any) -> None:
        if self.isVisible():
            self.marks.mark(finding for finding in self.filter.findings() if finding.state == "open")
        else:
            self.marks.clear()

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.mending.close_forms()
        self._show_place(current)

    def _on_selection(self, *_: Any) -> None:
        """What is asked was asked for other findings."""
        self.mending.close_forms()
        self._enable_actions()
        if len(self.selected) > 1:
            self._show_place()

    def _show_place(self, *_: Any) -> None:
        """Point the selected finding out and bring it into the middle of the map."""
        finding = self.current
        self._enable_actions()
        if finding is None or self.mending.fix_form.isVisible():
            return
        self.marks.point_out([one.geometry for one in self.selected or [finding] if one.geometry is not None])
        if finding.point is not None:
            self.marks.pan_to(*finding.point)

    def _zoom(self, *_: Any) -> None:
        finding = self.current
        if finding is not None and finding.point is not None:
            self.marks.zoom_to([finding.geometry if finding.geometry is not None else shapely.Point(finding.point)])

    def _find_key(self, event: QKeyEvent) -> Callable[[], object] | None:
        """F1 explains the rule of the selected finding, or else the dock; Undo takes back what was done here."""
        if event.matches(QKeySequence.StandardKey.Undo) and self.bar.of_name["undo"].isEnabled():
            return self.mending.undo
        return help_key(lambda: f"rules#{self.current.rule}" if self.current is not None else "findings")(event)


def _no_fix(findings: int) -> str:
    if findings > 1:
        return tr("Nothing is proposed for these findings but choices; make each by itself")
    return tr("No fix is proposed for this finding")
