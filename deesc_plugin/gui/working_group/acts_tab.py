# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab *Acts*: what the group did, by meeting; recorded, sent and merged."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout

from ...bridge.open_workspace import OpenWorkspace
from ...bridge.waiting_acts import is_waiting
from ...core.delimitation import Acts
from ...core.errors import DeescError
from ...core.ledger.entry import KEEPER_OF_MINUTES, Entry
from ...core.ledger.standing import Standing, standing_of, title_of
from ..acts.act_details import ActDetails
from ..acts.act_list import ActList
from ..acts.exchange_dialogs import ExportLedgerDialog, MergeLedgerDialog
from ..acts.record_dialog import RecordDialog
from ..language.direction import filled, told
from ..language.translation import tr
from ..session.session import Session
from ..widgets.messages import Messages
from ..widgets.own_keys import Act, OwnKeys
from ..widgets.recorder_box import recorder_name
from ..widgets.rows import label_of
from .tab import GroupTab


class ActsTab(GroupTab):
    """The list above, all that the chosen act says below."""

    def __init__(self, session: Session, _canvas: QgsMapCanvas, messages: Messages) -> None:
        super().__init__("Acts", messages)
        self.title, self.help_page = tr("&Acts"), "acts"
        self._session = session
        self._workspace: OpenWorkspace | None = None
        self._acts = Acts()
        self._is_stale = True
        self._by = KEEPER_OF_MINUTES
        self.dialog: QDialog | None = None
        self.list, self.details = ActList(), ActDetails()
        self.party = _filter("deescActsParty", tr("Whose acts are listed"))
        self.act = _filter("deescActsAct", tr("Which acts are listed"))
        self.record_button = _button("deescActsRecord", tr("&Record…"), self.record)
        self.export_button = _button("deescActsExport", tr("&Export…"), self.export)
        self.merge_button = _button("deescActsMerge", tr("&Merge…"), self.merge)
        self.undo_button = _button("deescActsUndo", tr("&Undo"), self.undo)
        self._lay_out()
        for box in (self.party, self.act):
            box.currentIndexChanged.connect(lambda *_: self._show_list())
        self.list.chosen.connect(self._show_details)
        session.workspace_changed.connect(self._follow)
        OwnKeys(self, self._act_of_key)
        self._follow()

    def begin(self) -> None:
        """Begin in the list, or with Record where it is empty."""
        first = self.list if self.list.topLevelItemCount() else self.record_button
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def record(self) -> None:
        """Ask what is to be recorded; it waits to be saved."""
        workspace, chosen = self._workspace, self.list.entry
        if workspace is None:
            return
        about = None if chosen is None or is_waiting(chosen) else chosen
        is_in_doubt = about is not None and standing_of(about, self._acts.ledger) is Standing.FORKED
        dialog = RecordDialog(workspace.agreement, self._acts, about, is_in_doubt, self._by, self.window())
        dialog.accepted.connect(lambda: self._wait(workspace, dialog))
        self._open(dialog)

    def export(self) -> None:
        """Ask into which file the ledger is to be written."""
        if self._acts.ledger.entries:
            self._open(ExportLedgerDialog(self._session, self._messages, self.window()))

    def merge(self) -> None:
        """Ask which ledgers are to be merged."""
        if self._workspace is not None:
            self._open(MergeLedgerDialog(self._session, self._messages, self.window()))

    def undo(self) -> None:
        """Take back what was recorded last and is not saved."""
        if self._workspace is not None:
            self._workspace.shared.waiting.undo()

    def redo(self) -> None:
        """Record again what was taken back last."""
        if self._workspace is not None:
            self._workspace.shared.waiting.redo()

    def close_parts(self) -> None:
        """Let go of the session and of its workspace."""
        self._session.workspace_changed.disconnect(self._follow)
        self._let_go()

    def showEvent(self, event: QShowEvent) -> None:
        """List what has come since it was seen last."""
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def reload(self) -> None:
        """Read again what is on record and what waits."""
        self._is_stale = False
        workspace = self._workspace
        shared = None if workspace is None else workspace.shared
        self._acts = Acts() if shared is None else shared.waiting.laid_over(shared.acts)
        order = self._acts.ledger.order
        _fill(self.party, tr("All parties"), {entry.party: recorder_name(entry.party) for entry in order})
        _fill(self.act, tr("All acts"), {entry.act: told(title_of(entry)) for entry in order})
        self._show_list()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog = dialog
        dialog.open()

    def _wait(self, workspace: OpenWorkspace, dialog: RecordDialog) -> None:
        act = dialog.act
        self._by = act.by
        try:
            workspace.shared.waiting.add(act)
        except DeescError as error:
            self._messages.error(error)

    def _follow(self) -> None:
        self._let_go()
        self._workspace = self._session.workspace
        if self._workspace is not None:
            for signal in (self._workspace.shared.acts_changed, self._workspace.shared.waiting.changed):
                signal.connect(self._on_change)
        self._on_change()

    def _let_go(self) -> None:
        if self._workspace is not None:
            for signal in (self._workspace.shared.acts_changed, self._workspace.shared.waiting.changed):
                signal.disconnect(self._on_change)
            self._workspace = None

    def _on_change(self) -> None:
        """A list that nobody sees is made when it is seen: a ledger may be long."""
        self._is_stale = True
        if self.isVisible():
            self.reload()

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        for text, box in ((tr("&Party"), self.party), (tr("A&ct"), self.act)):
            choices.addWidget(label_of(text, box))
            choices.addWidget(box)
        choices.addStretch(1)
        buttons = QHBoxLayout()
        for button in (self.record_button, self.undo_button, self.merge_button, self.export_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(self.list)
        self.halves.addWidget(self.details)
        self.halves.setStretchFactor(0, 3)
        self.halves.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(choices)
        layout.addWidget(self.halves, 1)
        layout.addWidget(self.notice)
        layout.addLayout(buttons)

    def _show_list(self) -> None:
        self.list.show_entries(filter(self._is_listed, self._acts.ledger.order), self._acts.ledger, self._meetings)
        self._refresh()

    @property
    def _meetings(self) -> Any:
        return self._acts.state.meetings

    def _is_listed(self, entry: Entry) -> bool:
        return entry.party in (self.party.currentData() or entry.party,) and entry.act in (
            self.act.currentData() or entry.act,
        )

    def _show_details(self) -> None:
        self.details.show_entry(self.list.entry, self._acts.ledger)

    def _refresh(self) -> None:
        """Say how things stand, and offer what can be done."""
        workspace = self._workspace
        waits = workspace is not None and bool(workspace.shared.waiting.acts)
        missing = tr("Open or make a workspace first.")
        for button, tip in (
            (self.record_button, tr("Put a meeting, a note or a correction of the chosen act on record (Ctrl+N)")),
            (self.merge_button, tr("Take in what others sent (Ctrl+M)")),
        ):
            button.setEnabled(workspace is not None)
            button.setToolTip(missing if workspace is None else tip)
        self.undo_button.setEnabled(waits)
        self.undo_button.setToolTip(tr("Take back what was recorded last and is not saved (Ctrl+Z)"))
        self.export_button.setEnabled(bool(self._acts.ledger.entries))
        self.export_button.setToolTip(tr("Write the ledger into a file to be sent (Ctrl+E)"))
        self._say(self._how_it_stands(workspace))

    def _how_it_stands(self, workspace: OpenWorkspace | None) -> str:
        if workspace is None:
            return tr("Open or make a workspace first.")
        if not self._acts.ledger.entries:
            return tr("Nothing is on record yet. Record a meeting or a note, or merge what others sent.")
        if self._acts.problems:
            return filled(tr("The ledger is not whole: {problem}"), problem=self._acts.problems[0])
        waiting = len(workspace.shared.waiting.acts)
        if waiting:
            return filled(tr("Acts waiting for Save All Edits: {count}. Ctrl+Z takes back the last."), count=waiting)
        return filled(tr("Acts on record: {count}."), count=len(self._acts.ledger.entries))

    def _act_of_key(self, event: QKeyEvent) -> Act | None:
        """Ctrl+Z takes back, Ctrl+Shift+Z does again, Ctrl+N records, Ctrl+M merges, Ctrl+E exports."""
        control = Qt.KeyboardModifier.ControlModifier
        acts: dict[tuple[Any, Any], Act] = {
            (Qt.Key.Key_Z, control): self.undo,
            (Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier): self.redo,
            (Qt.Key.Key_N, control): self.record,
            (Qt.Key.Key_M, control): self.merge,
            (Qt.Key.Key_E, control): self.export,
        }
        pressed = (event.key(), event.modifiers())
        return next((act for keys, act in acts.items() if pressed == keys), None)


def _button(name: str, text: str, act: Act) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    made.clicked.connect(lambda _checked=False: act())
    return made


def _filter(name: str, tip: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setToolTip(tip)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made


def _fill(box: QComboBox, every: str, choices: dict[str, str]) -> None:
    """Offer choices, each by what it is called; what was chosen stays so where it is still there."""
    before = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(every, "")
    for key in sorted(choices):
        box.addItem(choices[key], key)
    box.setCurrentIndex(max(0, box.findData(before)))
    box.blockSignals(False)
