# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab *Changes*: two versions of a delimitation held against each other."""

from __future__ import annotations

from typing import Any, Iterator

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QProgressBar, QPushButton, QToolButton, QVBoxLayout

from ...core.errors import DeescError
from ..changes.comparison import ComparisonTask
from ..changes.view import ChangesView
from ..language.direction import filled, told
from ..language.translation import tr
from ..session.session import Session
from ..widgets.messages import Messages
from ..widgets.own_keys import Act, OwnKeys
from ..widgets.report_output import ReportOutput
from .tab import GroupTab
from .version_choice import Source, VersionChoice


class ChangesTab(GroupTab):
    """Two versions are chosen above, what differs between them stands below."""

    def __init__(self, session: Session, canvas: QgsMapCanvas, messages: Messages) -> None:
        super().__init__("Changes", messages)
        self.title, self.help_page = tr("&Changes"), "changes"
        self._session = session
        self._is_of_open_workspace = self._is_outdated = False
        self.before, self.after = VersionChoice(session, "Before"), VersionChoice(session, "After")
        self.before.box.setCurrentIndex(self.before.box.findData(Source.PACKAGE.value))
        self.view = ChangesView(canvas)
        title, done = tr("Export Change Sheet"), tr("The change sheet was written to")
        self.output = ReportOutput(self.view.texts, "deescExportChanges", title, done, messages, self)
        self._make_buttons()
        self._lay_out()
        for choice in (self.before, self.after):
            choice.changed.connect(self._on_choice)
        for signal, slot in self._signals():
            signal.connect(slot)
        OwnKeys(self, self._act)
        self._on_choice()

    def begin(self) -> None:
        """Begin with the first choice, or in the list where there is one."""
        (self.before if self.view.sheet is None else self.view.tree).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def compare(self) -> None:
        """Compare what is chosen, in a task."""
        if self.is_running:
            return
        missing = self._missing()
        if missing:  # a file may have gone since it was chosen
            self._say(missing)
            return
        try:
            readers = self.before.reader(), self.after.reader()
        except DeescError as error:
            self._say(told(error))
            return
        self._is_of_open_workspace = Source.OPEN in (self.before.source, self.after.source)
        self._is_outdated = False
        self.view.clear()
        task = ComparisonTask(*readers, self._on_compared)
        task.progressChanged.connect(self._on_progress)
        self.progress.setValue(0)
        self._task.begin(task)
        self._say(tr("Comparing…"))

    def swap(self) -> None:
        """Have before and after change places."""
        before, after = self.before.chosen, self.after.chosen
        self.before.choose(after)
        self.after.choose(before)

    def close_parts(self) -> None:
        """Let go of map and session: the last thing before the dock is removed."""
        self._task.drop()
        for signal, slot in self._signals():
            signal.disconnect(slot)
        self.view.clear()

    def _make_buttons(self) -> None:
        self.compare_button = QPushButton(tr("C&ompare"))
        self.compare_button.setObjectName("deescChangesCompare")
        self.compare_button.clicked.connect(lambda _checked=False: self.compare())
        self.swap_button = QToolButton()
        self.swap_button.setObjectName("deescChangesSwap")
        self.swap_button.setText(tr("S&wap"))
        self.swap_button.setAccessibleName(tr("Swap"))
        self.swap_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.swap_button.setToolTip(tr("Have before and after change places"))
        self.swap_button.clicked.connect(lambda _checked=False: self.swap())
        self.progress = QProgressBar()
        self.progress.setObjectName("deescChangesProgress")
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setObjectName("deescChangesCancel")
        self.cancel_button.setToolTip(tr("Give up the comparison (Esc)"))
        self.cancel_button.clicked.connect(lambda _checked=False: self.cancel())
        self.export_button = QPushButton(tr("&Export…"))
        self.export_button.setObjectName("deescChangesExport")
        self.export_button.clicked.connect(lambda _checked=False: self.output.ask())

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Before"), self.before)
        form.addRow(tr("&After"), self.after)
        buttons = QHBoxLayout()
        for widget in (self.compare_button, self.swap_button, self.export_button, self.progress, self.cancel_button):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(form)
        layout.addLayout(buttons)
        layout.addWidget(self.notice)
        layout.addWidget(self.view, 1)
        layout.addStretch(0)

    def _signals(self) -> Iterator[tuple[Any, Any]]:
        yield self._session.workspace_changed, self._on_workspace
        yield self._session.content_changed, self._on_edit

    def _act(self, event: QKeyEvent) -> Act | None:
        """Esc gives up, Ctrl+E exports, F5 compares."""
        pressed = (event.key(), event.modifiers())
        none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        if pressed == (Qt.Key.Key_Escape, none) and self.is_running:
            return self.cancel
        if pressed == (Qt.Key.Key_F5, none):
            return self.compare
        return self.output.ask if pressed == (Qt.Key.Key_E, control) and self.view.sheet is not None else None

    def _missing(self) -> str:
        """Why nothing can be compared yet; empty where it can."""
        for choice, what in ((self.before, tr("Before: {reason}")), (self.after, tr("After: {reason}"))):
            reason = choice.missing()
            if reason:
                return filled(what, reason=reason)
        if self.before.chosen == self.after.chosen:
            return tr("Before and after are the same version; choose another one for one of them.")
        return ""

    def _on_choice(self) -> None:
        """Another version is chosen: what is shown is of the ones before."""
        if self.is_running:
            self._task.drop()
        self.view.clear()
        self._say(self._missing() or tr("Press Compare, and what differs stands here."))

    def _on_workspace(self) -> None:
        if any(choice.source.is_of_open_workspace for choice in (self.before, self.after)):
            self._on_choice()

    def _on_edit(self) -> None:
        self._is_outdated = self._is_of_open_workspace
        if self._is_outdated and self.view.sheet is not None:
            self._say(_outdated_text())

    def _on_progress(self, percent: float) -> None:
        self.progress.setValue(int(percent))

    def _on_compared(self, task: ComparisonTask) -> None:
        sheet = self._outcome_of(task, task.result)
        if sheet is not None:
            self.view.show_sheet(sheet, task.labels)
            outcome = _outcome(len(sheet.features), sheet.difference.is_empty)
            self._say(_outdated_text() if self._is_outdated else outcome)

    def _say(self, text: str) -> None:
        super()._say(text)
        missing = self._missing()
        self.compare_button.setVisible(not self.is_running)
        self.compare_button.setEnabled(not missing)
        self.compare_button.setToolTip(missing or tr("Compare the two versions (F5); nothing is written to either"))
        self.progress.setVisible(self.is_running)
        self.cancel_button.setVisible(self.is_running)
        has_sheet = self.view.sheet is not None
        self.export_button.setEnabled(has_sheet)
        export = tr("Write the change sheet to a file: a page, a table or JSON (Ctrl+E)")
        self.export_button.setToolTip(export if has_sheet else tr("Compare first"))


def _outdated_text() -> str:
    return tr("The drawing has changed since; compare again.")


def _outcome(features: int, is_empty: bool) -> str:
    """What there is to see, and how."""
    if is_empty:
        return tr("The two versions are the same.")
    if not features:
        return tr("No feature differs; what else does stands below.")
    return filled(tr("Features that differ: {count}. Choose one, and the map goes to what differs."), count=features)
