# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked before an act goes on record: on which grounds, and who records it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from ...bridge.agreed_guard import Evidence
from ...core.agreement import Agreement
from ...core.characters import refused_in
from ..language.direction import filled
from ..language.translation import tr
from ..tasks.task_dialog import HelpedDialog
from ..widgets.act_line import act_line
from ..widgets.day_box import DayBox
from ..widgets.recorder_box import RecorderBox

_HELP_PAGE = "workspace#agreed"


class _ActDialog(HelpedDialog):
    """A document and who records it, beside what the act needs; the rest of the window waits for the answer."""

    def __init__(
        self, name: str, title: str, text: str, accept: str, agreement: Agreement, by: str, parent: QWidget
    ) -> None:
        super().__init__(name, title, _HELP_PAGE, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.close_button.setText(tr("Cancel"))
        self._lines: list[QLineEdit] = []
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self.form = QFormLayout()
        self.document = self.line("actDocument", tr("Which document says so, such as the minutes of a meeting"))
        self.by = RecorderBox(agreement, by)
        self.ok = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok.setObjectName("record")
        self.ok.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.body.addWidget(label)
        self.body.addLayout(self.form)
        self.resize(560, self.sizeHint().height())

    def line(self, name: str, tip: str) -> QLineEdit:
        """A line of text that must be filled in."""
        made = act_line(name, tip, self.look)
        self._lines.append(made)
        return made

    def look(self) -> None:
        """The button can be pressed when every line is filled in; its tip says what is missing."""
        texts = [line.text().strip() for line in self._lines]
        readable = not any(map(refused_in, texts))
        self.ok.setEnabled(all(texts) and readable)
        if not readable:
            self.ok.setToolTip(tr("A text holds characters that turn it around or cannot be seen; type it again"))
        elif not all(texts):
            self.ok.setToolTip(tr("Fill in every line first"))
        else:
            self.ok.setToolTip(tr("It goes on record, and stays there"))


class AgreeDialog(_ActDialog):
    """On which day, and by which document, features were agreed.

    Parameters
    ----------
    last : Evidence
        What was stated the last time.
    """

    def __init__(self, names: str, agreement: Agreement, last: Evidence, parent: QWidget) -> None:
        text = tr(
            "{names}: the line and the name as they are now go on record when you save. From then on nothing changes "
            "them until they are reopened."
        )
        text = filled(text, names=names)
        super().__init__("deescAgree", tr("Agreed"), text, tr("&Agreed"), agreement, last.by, parent)
        self.day = DayBox(is_past=True)
        self.day.setObjectName("actDay")
        self.day.setToolTip(tr("The day on which it was agreed"))
        self.form.addRow(tr("D&ocument"), self.document)
        self.form.addRow(tr("&Day"), self.day)
        self.form.addRow(tr("&Recorded by"), self.by)
        self.document.setText(last.document)
        self.set_order(self.document, self.day, self.by, self.ok)
        self.look()

    @property
    def evidence(self) -> Evidence:
        """What was stated."""
        return Evidence(self.by.code, self.document.text().strip(), self.day.day)


class ReopenDialog(_ActDialog):
    """Why features that are agreed are to be changed again.

    Parameters
    ----------
    by : str
        Who recorded the last time.
    """

    def __init__(self, names: str, agreement: Agreement, by: str, parent: QWidget) -> None:
        text = tr(
            "{names}: the status becomes “proposed” at once, and the line can be edited. What was agreed stays on "
            "record."
        )
        super().__init__("deescReopen", tr("Reopen"), filled(text, names=names), tr("&Reopen"), agreement, by, parent)
        self.reason = self.line("actReason", tr("Why it is changed, for whoever reads the record"))
        self.form.addRow(tr("Rea&son"), self.reason)
        self.form.addRow(tr("D&ocument"), self.document)
        self.form.addRow(tr("Recorded &by"), self.by)
        self.set_order(self.reason, self.document, self.by, self.ok)
        self.look()

    @property
    def evidence(self) -> Evidence:
        """What was stated."""
        return Evidence(self.by.code, self.document.text().strip(), reason=self.reason.text().strip())
