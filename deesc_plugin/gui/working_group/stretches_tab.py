# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab *Stretches*: lines divided, what each party says of each piece, how much is agreed, and minutes of it."""

from __future__ import annotations

from functools import partial

import shapely
from qgis.core import QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QMenu, QProgressBar, QPushButton, QToolButton, QVBoxLayout

from ...bridge.geometry import WGS84, to_qgis
from ...bridge.open_workspace import OpenWorkspace
from ...core.consent.consent import Consent, consent_of, why_not_agreed
from ...core.consent.cutting import Place
from ...core.consent.dividing import Cut, can_be_divided, divided, toggled
from ...core.consent.minutes import Minutes, minutes_of
from ...core.consent.redivision import Redivision
from ...core.consent.shares import kilometres_text, share_text
from ...core.delimitation import AGREED, Delimitation, Feature
from ...core.errors import DeescError
from ...core.finding import Edit, Fix
from ...core.imported_proposal import latest_of_each_party
from ...core.negotiation import TOLERANCE
from ...core.roles import EDGED
from ...core.saying import Message
from ..changes.map_drawing import MapDrawing
from ..consent.divide_tool import DivideTool
from ..consent.minutes_output import MinutesOutput
from ..consent.stance_dialog import StanceDialog
from ..consent.stretch_table import StretchTable
from ..language.direction import filled, said, told
from ..language.translation import tr
from ..proposals.comparison_task import ProposalsTask
from ..session.session import Session
from ..widgets.messages import Messages
from ..widgets.own_keys import Act, OwnKeys
from ..widgets.rows import in_one_row, label_of
from .tab import GroupTab

_COLOUR = "#000000"
_WHOLE = 1_000


class StretchesTab(GroupTab):
    """A bar with what is agreed, and the table; everything waits for Save All and can be undone until then."""

    def __init__(self, session: Session, canvas: QgsMapCanvas, messages: Messages) -> None:
        super().__init__("Stretches", messages)
        self.title, self.help_page = tr("S&tretches"), "consent"
        self._session, self._canvas = session, canvas
        self._followed: OpenWorkspace | None = None
        self.dialog: StanceDialog | None = None
        self.table, self.drawing = StretchTable(), MapDrawing(canvas)
        self.output = MinutesOutput(self._minutes, messages, self)
        self.kind, self.meeting = QComboBox(), QComboBox()
        self.kind.setObjectName("deescStretchKind")
        self.kind.setToolTip(tr("Which features Divide divides"))
        self.meeting.setObjectName("deescStretchMeeting")
        self.meeting.setToolTip(tr("Of which meeting the minutes are"))
        self.bar = QProgressBar()
        self.bar.setObjectName("deescStretchShare")
        self.bar.setRange(0, _WHOLE)
        self.bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # mirrored, Fusion writes white on white
        self.tool = DivideTool(canvas, lambda: (self._shown(), str(self.kind.currentData())), self._on_clicked)
        self._make_buttons()
        self._lay_out()
        self.table.chosen.connect(self._on_chosen)
        session.workspace_changed.connect(self.reload)
        session.content_changed.connect(self.reload)
        OwnKeys(self, self._act)
        self.reload()

    def begin(self) -> None:
        """Begin in the table, or with Divide where it is empty."""
        self.reload()
        first = self.table if self.table.topLevelItemCount() else self.divide_button
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def reload(self) -> None:
        """Show what is so now, what waits to be saved among it."""
        self._follow(self._session.workspace)
        if not self.isVisible():
            return  # nobody looks; it is worked out when the tab comes to the front
        shown = self._shown()
        kinds = [] if shown is None else [kind for kind in shown.agreement.kinds if kind.role in EDGED]
        _fill(self.kind, [(said(kind.name), kind.id) for kind in kinds])
        meetings = [] if shown is None else list(shown.acts.state.meetings)
        _fill(self.meeting, [*((number, number) for number in reversed(meetings)), (tr("as matters stand"), "")])
        if shown is None:
            self.table.clear()
        else:
            self.table.show_consent(consent_of(shown), shown)
        self._offer(shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what is so by now."""
        super().showEvent(event)
        self.reload()

    def divide(self, cut: Cut) -> None:
        """Divide the features of the kind; what is divided already and stays as it is keeps its stances."""
        if cut is Cut.PROPOSALS:
            self._compare()
        else:
            self._divide(cut, str(self.kind.currentData()))

    def _compare(self) -> None:
        """Find in a task where the parties' last proposals part, and divide there."""
        workspace, shown = self._session.workspace, self._shown()
        if workspace is None or shown is None:
            return
        records, kind = latest_of_each_party(shown.proposals), str(self.kind.currentData())
        self._task.begin(
            ProposalsTask(workspace.store, shown, records, kind, TOLERANCE, partial(self._on_compared, kind))
        )
        self._say(tr("Comparing…"))

    def _on_compared(self, kind: str, task: ProposalsTask) -> None:
        comparison = self._outcome_of(task, task.result)
        if comparison is not None:
            self._say("")
            self._divide(Cut.PROPOSALS, kind, comparison.partings)

    def _divide(self, cut: Cut, kind: str, partings: shapely.Geometry | None = None) -> None:
        workspace, shown = self._session.workspace, self._shown()
        if workspace is None or shown is None:
            return
        features = can_be_divided(shown, kind)
        if not features:
            self._say(tr("No line of this kind can be divided: what is agreed or withdrawn stays as it is."))
            return
        division = Redivision.between(shown.stretches, divided(shown, features, cut, partings))
        if division.is_empty:
            self._say(tr("The lines are divided so already."))
            return
        workspace.shared.waiting.add(division=division)

    def take_tool(self) -> None:
        """Take the map tool that divides where a turning point is clicked."""
        self._canvas.setMapTool(self.tool)
        self._say(tr("Click turning points on the map: a line is divided there, and joined again by another click."))

    def record(self) -> None:
        """Ask what a party says of the stretches that are chosen."""
        shown = self._shown()
        chosen = () if shown is None else tuple(one for one in shown.stretches if one.uid in self.table.uids)
        if shown is None or not chosen:
            return
        self.dialog = StanceDialog(chosen, shown, self.window())
        self.dialog.accepted.connect(self._on_recorded)
        self.dialog.open()

    def mark(self) -> None:
        """Mark the feature that is chosen as agreed: on which grounds is asked then, as for any other."""
        workspace, shown = self._session.workspace, self._shown()
        feature = None if shown is None else shown.feature(self.table.feature)
        if workspace is None or feature is None:
            return
        label = Message.of("Mark {feature} as agreed", feature=feature)
        try:
            workspace.apply(Fix(label, (Edit(feature.uid, attribute="status", value=AGREED),)))
        except DeescError as error:
            self._messages.error(error)

    def undo(self) -> None:
        """Take back what was done last and waits to be saved."""
        if self._session.workspace is not None:
            self._session.workspace.shared.waiting.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._session.workspace is not None:
            self._session.workspace.shared.waiting.redo()

    def close_parts(self) -> None:
        """Let go of map and session: the last thing before the dock is removed."""
        self._task.drop()
        self._follow(None)
        self._canvas.unsetMapTool(self.tool)
        self._session.workspace_changed.disconnect(self.reload)
        self._session.content_changed.disconnect(self.reload)
        self.drawing.clear()

    def _make_buttons(self) -> None:
        self.divide_button = QToolButton()
        self.divide_button.setObjectName("deescStretchDivide")
        self.divide_button.setText(tr("&Divide"))
        self.divide_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.divide_button)
        for cut, text in (
            (Cut.JUNCTIONS, tr("Where lines &meet")),
            (Cut.UNITS, tr("Where they cross &borders of units, too")),
            (Cut.PROPOSALS, tr("Where &proposals part, too")),
            (Cut.EVERY_POINT, tr("At each &turning point")),
        ):
            menu.addAction(text).triggered.connect(partial(self._on_divide, cut))
        menu.addAction(tr("By &clicks on the map")).triggered.connect(lambda _checked=False: self.take_tool())
        self.divide_button.setMenu(menu)
        self.record_button = _button("deescStretchRecord", tr("&Record…"), self.record)
        self.mark_button = _button("deescStretchMark", tr("Mark as &Agreed…"), self.mark)
        self.minutes_button = _button("deescStretchMinutes", tr("&Minutes…"), self.output.ask)
        self.undo_button = _button("deescStretchUndo", tr("&Undo"), self.undo)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        for widget in (self.record_button, self.mark_button, self.undo_button):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addLayout(in_one_row(self.kind, self.divide_button))
        layout.addWidget(self.bar)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        meetings = in_one_row(self.meeting, self.minutes_button)
        meetings.insertWidget(0, label_of(tr("M&eeting"), self.meeting))
        layout.addLayout(meetings)
        layout.addWidget(self.notice)

    def _act(self, event: QKeyEvent) -> Act | None:
        """Esc gives up, Enter records, Ctrl+Z takes back what waits, Ctrl+Shift+Z does it again."""
        pressed, workspace = (event.key(), event.modifiers()), self._session.workspace
        if workspace is None:
            return None
        none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        if pressed == (Qt.Key.Key_Escape, none) and self.is_running:
            return self.cancel
        if pressed == (Qt.Key.Key_Z, control) and not workspace.shared.waiting.is_empty:
            return self.undo
        if pressed == (Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier):
            return self.redo if workspace.shared.waiting.can_redo else None
        is_enter = pressed in ((Qt.Key.Key_Return, none), (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier))
        return self.record if is_enter and self.table.hasFocus() and self.table.uids else None

    def _follow(self, workspace: OpenWorkspace | None) -> None:
        """Hear when another window records or divides."""
        if workspace is self._followed:
            return
        self._task.drop()
        if self._followed is not None:
            self._followed.shared.acts_changed.disconnect(self.reload)
        self._followed = workspace
        if workspace is not None:
            workspace.shared.acts_changed.connect(self.reload)

    def _shown(self) -> Delimitation | None:
        return None if self._session.workspace is None else self._session.workspace.snapshot()

    def _minutes(self) -> Minutes:
        workspace = self._session.open_workspace
        if workspace.is_unsaved:
            raise DeescError("There are unsaved edits or acts; save them first, for minutes are of what is on record.")
        return minutes_of(workspace.snapshot(), str(self.meeting.currentData()))

    def _on_divide(self, cut: Cut, _checked: bool = False) -> None:
        self.divide(cut)

    def _on_clicked(self, feature: Feature, place: Place) -> None:
        workspace, shown = self._session.workspace, self._shown()
        if workspace is not None and shown is not None:
            division = Redivision.between(shown.stretches, toggled(shown, feature, place))
            if not division.is_empty:
                workspace.shared.waiting.add(division=division)

    def _on_recorded(self) -> None:
        workspace = self._session.workspace
        if self.dialog is not None and workspace is not None:
            workspace.shared.waiting.add(*self.dialog.acts)

    def _on_chosen(self) -> None:
        """Show on the map what is chosen."""
        shown = self._shown()
        self.drawing.clear()
        lines = [] if shown is None else [one.geometry for one in shown.stretches if one.uid in self.table.uids]
        if lines:
            geometry = to_qgis(lines[0])
            for line in lines[1:]:
                geometry = geometry.combine(to_qgis(line))
            self.drawing.draw(geometry, QgsWkbTypes.GeometryType.LineGeometry, QColor(_COLOUR), 4, 0)
            self.drawing.zoom_to(geometry.boundingBox())
            self._canvas.flashGeometries([geometry], WGS84)
        self._offer(shown)

    def _offer(self, shown: Delimitation | None) -> None:
        """Say how things stand, and offer what can be done."""
        consent = None if shown is None else consent_of(shown)
        has_stretches = consent is not None and bool(consent.standings)
        for widget in (self.bar, self.table, self.record_button, self.mark_button, self.meeting, self.minutes_button):
            widget.setEnabled(has_stretches)
        self.divide_button.setEnabled(shown is not None)
        workspace = self._session.workspace
        self.undo_button.setEnabled(workspace is not None and not workspace.shared.waiting.is_empty)
        self.undo_button.setToolTip(tr("Takes back what was done last and waits to be saved (Ctrl+Z)"))
        self.bar.setValue(0)
        self.bar.setFormat("")
        if shown is None or consent is None:
            self._say(tr("No workspace is open; open one, or make a new one."))
            return
        if not has_stretches:
            self._say(tr("No line is divided yet. Choose a kind and press Divide; then record what the parties say."))
            return
        text = tr("{share} %: {agreed} km of {whole} km are agreed by all")
        agreed, whole = kilometres_text(consent.agreed_m), kilometres_text(consent.metres)
        self.bar.setValue(consent.tenths)
        self.bar.setFormat(filled(text, share=share_text(consent.tenths), agreed=agreed, whole=whole))
        self.record_button.setEnabled(bool(self.table.uids))
        self.record_button.setToolTip(tr("Records what a party says of the chosen stretches (Enter)"))
        self._offer_mark(shown, consent)
        self._say(tr("Choose stretches, and record what a party says of them.") if not self.table.uids else "")

    def _offer_mark(self, shown: Delimitation, consent: Consent) -> None:
        feature = shown.feature(self.table.feature)
        if feature is None:
            reason = tr("Choose a feature first")
        elif feature.status == AGREED:
            reason = filled(tr("{feature} is agreed already"), feature=feature)
        else:
            missing = why_not_agreed(feature, consent)
            reason = "" if missing is None else told(missing)
        self.mark_button.setEnabled(not reason)
        self.mark_button.setToolTip(reason or tr("Asks for the document that says so; nothing is agreed by itself"))


def _button(name: str, text: str, act: object) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.clicked.connect(lambda _checked=False: act())  # type: ignore[operator]
    return button


def _fill(box: QComboBox, choices: list[tuple[str, str]]) -> None:
    """Offer choices; the one that was chosen stays so."""
    if [box.itemData(place) for place in range(box.count())] == [value for _, value in choices]:
        return
    chosen = box.currentData()
    box.clear()
    for text, value in choices:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
