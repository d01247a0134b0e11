# SPDX-License-Identifier: GPL-2.0-or-later
"""What a party says of stretches, asked for before it goes on record."""

from __future__ import annotations

from datetime import date
from typing import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QLabel, QWidget

from ...core.agreed import ActToRecord
from ...core.consent.recording import on_record, to_stance
from ...core.delimitation import Delimitation
from ...core.ledger.acts.stance import STANCES
from ...core.ledger.admission import why_not_admitted
from ...core.ledger.entry import KEEPER_OF_MINUTES
from ...core.saying import Message
from ...core.stretch import Stretch
from ..language.direction import filled, said, told
from ..language.translation import tr
from ..tasks.task_dialog import HelpedDialog
from ..widgets.act_line import act_line
from ..widgets.day_box import DayBox
from .stretch_table import SHAPES


class StanceDialog(HelpedDialog):
    """One stance of one party on the stretches that are chosen.

    Parameters
    ----------
    stretches : sequence of Stretch
    """

    def __init__(self, stretches: Sequence[Stretch], delimitation: Delimitation, parent: QWidget) -> None:
        super().__init__("deescStance", tr("Record Stance"), "consent#record", parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.close_button.setText(tr("Cancel"))
        self._stretches, self._delimitation = tuple(stretches), delimitation
        numbers = ", ".join(str(one.number) for one in stretches)
        label = QLabel(filled(tr("Stretches, as they are drawn now: {numbers}"), numbers=numbers))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        parties = [(f"{party.code} ({said(party.name)})", party.code) for party in delimitation.agreement.parties]
        meetings = [(number, number) for number in reversed(list(delimitation.acts.state.meetings))]
        self.party = _box("stanceParty", tr("Whose stance it is"), parties)
        shown = [(f"{SHAPES[one]} {told(Message(one))}", one) for one in STANCES]
        self.stance = _box("stanceStance", tr("What the party says"), shown)
        self.remark = act_line(
            "stanceRemark", tr("Under which reservation, or why not; else whatever is to be said"), self.look
        )
        self.day = DayBox(is_past=True)
        self.day.setObjectName("stanceDay")
        self.day.setToolTip(tr("The day on which it was said"))
        self.document = act_line(
            "stanceDocument", tr("Which document says so, such as the minutes of a meeting"), self.look
        )
        self.meeting = _box(
            "stanceMeeting", tr("At which meeting on record it was said"), [*meetings, (tr("none"), "")]
        )
        by = [(tr("Secretariat of the working group"), KEEPER_OF_MINUTES), (tr("the party itself"), "")]
        self.by = _box("stanceBy", tr("In whose log it is recorded"), by)
        self.ok = self.buttons.addButton(tr("&Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName("record")
        self.ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        form = QFormLayout()
        for text, field in (
            (tr("&Party"), self.party),
            (tr("&Stance"), self.stance),
            (tr("Re&mark"), self.remark),
            (tr("D&ay"), self.day),
            (tr("D&ocument"), self.document),
            (tr("Mee&ting"), self.meeting),
            (tr("Recorded &by"), self.by),
        ):
            form.addRow(text, field)
        self.body.addWidget(label)
        self.body.addLayout(form)
        for box in (self.party, self.stance, self.meeting, self.by):
            box.currentIndexChanged.connect(self.look)
        self.day.dateChanged.connect(self.look)
        self.resize(560, self.sizeHint().height())
        self.look()

    @property
    def acts(self) -> tuple[ActToRecord, ...]:
        """What was stated, an act a stretch."""
        party = str(self.party.currentData())
        by = str(self.by.currentData()) or party
        stated = (self.remark.text(), self.document.text(), str(self.meeting.currentData()))
        stance, day = str(self.stance.currentData()), self.day.day
        return tuple(to_stance(one, party, stance, day, *stated, by) for one in self._stretches)

    def look(self, *_: object) -> None:
        """The button can be pressed when it can be recorded; its tip says what is missing."""
        known = on_record(self._delimitation.agreement, self._delimitation.acts, date.today())
        reasons = (why_not_admitted(act.act, act.body, act.by, known) for act in self.acts[:1])
        reason = next(filter(None, reasons), None)
        self.ok.setEnabled(reason is None)
        if reason is None:
            self.ok.setToolTip(tr("It goes on record when you save; until then Undo takes it back"))
        else:
            self.ok.setToolTip(told(reason))


def _box(name: str, tip: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setToolTip(tip)
    for text, value in choices:
        box.addItem(text, value)
    return box
