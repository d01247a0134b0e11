# SPDX-License-Identifier: GPL-2.0-or-later
"""What the findings dock asks before it changes anything: its forms, and why a finding is accepted."""

from __future__ import annotations

from datetime import date
from typing import Sequence

from qgis.PyQt.QtCore import QDate, QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFormLayout, QGroupBox, QLabel, QLineEdit, QVBoxLayout

from ...core.characters import refused_in
from ...core.claims import add_months
from ...core.delimitation import RecordedException
from ...core.finding import Finding
from ..language.translation import tr
from ..widgets.day_box import DayBox
from .model import together_text

_USUAL_MONTHS = 6


class Form(QGroupBox):
    """A form inside the dock with two buttons; Esc is the second."""

    closed = pyqtSignal()

    def __init__(self, name: str, title: str, accept_text: str) -> None:
        super().__init__(title)
        self.setObjectName(name)
        # no standard buttons: Qt gives these its own words again whenever the language is set
        self.buttons = QDialogButtonBox()
        self.ok = self.buttons.addButton(accept_text, QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName(f"{name}Ok")
        self.cancel = self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.cancel.setObjectName(f"{name}Cancel")
        self.buttons.rejected.connect(self.closed)
        self.hide()

    def keyPressEvent(self, event: QEvent) -> None:
        """Esc closes the form, Enter in a field is its button."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ok.isEnabled():
            self.ok.click()
        else:
            super().keyPressEvent(event)


class AcceptForm(Form):
    """Why a finding, or several of one rule, are accepted, by whom and until when; `chosen` with the exceptions."""

    chosen = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__("deescAcceptForm", tr("Accept with a reason"), tr("&Accept"))
        self._findings: tuple[Finding, ...] = ()
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.reason = self._line("deescAcceptReason", tr("Why the parties live with it, for whoever reads the report"))
        self.authority = self._line("deescAcceptAuthority", tr("Who decided it, such as the joint working group"))
        self.until = DayBox()
        self.until.setObjectName("deescAcceptUntil")
        self.until.setToolTip(
            tr("The last day on which it is accepted; it opens again then, or when the drawing changes")
        )
        self.buttons.accepted.connect(self._choose)
        form = QFormLayout()
        form.addRow(tr("&Reason"), self.reason)
        form.addRow(tr("A&uthority"), self.authority)
        form.addRow(tr("Until (&last day)"), self.until)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addLayout(form)
        layout.addWidget(self.buttons)
        self._look()

    def ask(self, findings: Sequence[Finding], today: date) -> None:
        """Ask for findings of one rule; by default for half a year."""
        self._findings = tuple(findings)
        end = add_months(today, _USUAL_MONTHS)
        self.text.setText(together_text(findings))
        self.reason.clear()
        self.until.setMinimumDate(QDate(today.year, today.month, today.day))
        self.until.setDate(QDate(end.year, end.month, end.day))
        self.show()
        self.reason.setFocus()

    def _line(self, name: str, tip: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setToolTip(tip)
        line.setPlaceholderText(tip)
        line.textChanged.connect(self._look)
        return line

    def _look(self) -> None:
        """The button can be pressed when both texts are there; its tip says what is missing."""
        texts = (self.reason.text().strip(), self.authority.text().strip())
        readable = not any(refused_in(text, False) for text in texts)
        self.ok.setEnabled(all(texts) and readable)
        if not readable:
            self.ok.setToolTip(tr("A text holds characters that turn it around or cannot be seen; type it again"))
        elif not all(texts):
            self.ok.setToolTip(tr("State a reason and an authority first"))
        else:
            self.ok.setToolTip(tr("Record the exception in the workspace; Undo takes it back"))

    def _choose(self) -> None:
        if not self.ok.isEnabled():
            return
        reason, authority = self.reason.text().strip(), self.authority.text().strip()
        self.chosen.emit(
            [RecordedException(one.rule, one.hash, reason, authority, self.until.day) for one in self._findings]
        )
