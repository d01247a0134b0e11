# SPDX-License-Identifier: GPL-2.0-or-later
"""Record: a meeting, a note or a correction, which waits until everything is saved."""

from __future__ import annotations

from datetime import date
from typing import Any, Mapping

from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox, QFormLayout, QLabel, QStackedWidget, QWidget

from ...core.agreed import ActToRecord
from ...core.agreement import Agreement
from ...core.consent.recording import on_record
from ...core.delimitation import Acts
from ...core.ledger.acts import Meeting
from ...core.ledger.acts.correct import CORRECT
from ...core.ledger.acts.meeting import MEETING
from ...core.ledger.acts.note import NOTE
from ...core.ledger.admission import why_not_admitted
from ...core.ledger.entry import Entry
from ...core.ledger.standing import sentence_of, title_of
from ..language.direction import filled, told
from ..language.translation import tr
from ..tasks.task_dialog import HelpedDialog
from ..widgets.act_line import act_line
from ..widgets.day_box import DayBox
from ..widgets.recorder_box import RecorderBox


class RecordDialog(HelpedDialog):
    """Which act, and what it says.

    Parameters
    ----------
    acts : Acts
        Those on record, which another is held against: a note may belong to one of their meetings.
    about : Entry or None
        The act that is chosen, which a correction is about.
    is_in_doubt : bool
        Whether it is one of a fork, which only a correction settles.
    by : str
        Who records, at first.
    """

    def __init__(
        self,
        agreement: Agreement,
        acts: Acts,
        about: Entry | None,
        is_in_doubt: bool,
        by: str,
        parent: QWidget,
    ) -> None:
        super().__init__("deescRecordAct", tr("Record Act"), "acts", parent)
        self.close_button.setText(tr("Cancel"))
        self._about, self._on_record = about, on_record(agreement, acts, date.today())
        self._make_fields(acts.state.meetings)
        self.by = RecorderBox(agreement, by)
        self.by.currentIndexChanged.connect(self._look)
        self.kind = QComboBox()
        self.kind.setObjectName("actKind")
        self.kind.setToolTip(tr("What is put on record"))
        self.pages = QStackedWidget()
        for act, title, page in self._kinds(about):
            self.kind.addItem(title, act)
            self.pages.addWidget(page)
        self.kind.currentIndexChanged.connect(self._show_page)
        form = QFormLayout()
        form.addRow(tr("&Act"), self.kind)
        form.addRow(tr("Recorded &by"), self.by)
        self.ok = self.buttons.addButton(tr("&Record"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName("record")
        self.ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.body.addLayout(form)
        self.body.addWidget(self.pages, 1)
        own = (self.number, self.place, self.day, self.present, self.text, self.meeting, self.correction)
        self.set_order(self.kind, self.by, *own, self.ok)
        if is_in_doubt:
            self.kind.setCurrentIndex(self.kind.findData(CORRECT))
        self._look()
        self.resize(560, self.sizeHint().height())

    @property
    def act(self) -> ActToRecord:
        """What is to be recorded."""
        return ActToRecord(str(self.kind.currentData()), self._body(), by=self.by.code)

    def _make_fields(self, meetings: Mapping[str, Meeting]) -> None:
        self.number = act_line("actNumber", tr("As the minutes number it"), self._look)
        self.place = act_line("actPlace", tr("Where it was held"), self._look)
        self.day = DayBox(is_past=True)
        self.day.setObjectName("actDay")
        self.day.setToolTip(tr("The day on which it was held"))
        self.present = act_line("actPresent", tr("Who was there, in words"), self._look)
        self.text = act_line("actText", tr("What is to be on record"), self._look)
        tip = tr("What is wrong with it, or why it is the one that holds")
        self.correction = act_line("actCorrection", tip, self._look)
        self.meeting = QComboBox()
        self.meeting.setObjectName("actMeeting")
        self.meeting.setToolTip(tr("The meeting at which it was said"))
        self.meeting.addItem(tr("At no meeting"), "")
        for number, meeting in reversed(list(meetings.items())):
            self.meeting.addItem(f"{number} ({meeting.place})", number)

    def _kinds(self, about: Entry | None) -> list[tuple[str, str, QWidget]]:
        rows = [(tr("&Number"), self.number), (tr("&Place"), self.place), (tr("&Day"), self.day)]
        kinds = [
            (MEETING, tr("Meeting"), _page([*rows, (tr("Pre&sent"), self.present)])),
            (NOTE, tr("Note"), _page([(tr("&Text"), self.text), (tr("&Meeting"), self.meeting)])),
        ]
        if about is not None:
            page = _page([(tr("&Text"), self.correction)])
            template = tr("Of: {act}, {party}, {what}")
            text = filled(template, act=title_of(about), party=about.party, what=told(sentence_of(about)))
            page.layout().insertRow(0, _label(text))
            kinds.append((CORRECT, tr("Correction of the chosen act"), page))
        return kinds

    def _body(self) -> dict[str, Any]:
        if self.kind.currentData() == MEETING:
            lines = {"number": self.number, "place": self.place, "present": self.present}
            return {**{name: line.text().strip() for name, line in lines.items()}, "day": self.day.day.isoformat()}
        if self.kind.currentData() == CORRECT and self._about is not None:
            return {"entry": self._about.id, "text": self.correction.text().strip()}
        meeting = str(self.meeting.currentData())
        return {"text": self.text.text().strip(), **({"meeting": meeting} if meeting else {})}

    def _show_page(self, place: int) -> None:
        self.pages.setCurrentIndex(place)
        if self._about is not None and self.kind.currentData() == CORRECT:
            self.by.setCurrentIndex(max(0, self.by.findData(self._about.code)))  # what a log holds its author says
        self._look()

    def _look(self, *_: Any) -> None:
        """The button can be pressed when the act is whole; its tip says what is missing."""
        texts = [text for name, text in self._body().items() if name != "present"]
        reason = why_not_admitted(self.act.act, self.act.body, self.by.code, self._on_record)
        self.ok.setEnabled(reason is None and all(texts))
        if reason is not None:
            self.ok.setToolTip(told(reason))
        elif not all(texts):
            self.ok.setToolTip(tr("Fill in every line first"))
        else:
            self.ok.setToolTip(tr("It waits until you save all edits; Ctrl+Z takes it back until then"))


def _page(rows: list[tuple[str, QWidget]]) -> QWidget:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(0, 0, 0, 0)
    for label, field in rows:
        form.addRow(label, field)
    return page


def _label(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label
