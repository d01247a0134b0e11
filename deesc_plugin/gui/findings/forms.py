# SPDX-License-Identifier: GPL-2.0-or-later
"""What the findings dock asks before it changes anything: a fix to be looked at, an exception to be justified."""

from __future__ import annotations

from datetime import date

import numpy as np
import shapely
from qgis.PyQt.QtCore import QDate, QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialogButtonBox, QFormLayout, QGroupBox, QLabel, QLineEdit, QVBoxLayout

from ...core.agreement import add_months
from ...core.characters import refused_in
from ...core.delimitation import Delimitation, RecordedException
from ...core.finding import Edit, Finding, Fix
from ...core.geodesy import area
from ...core.saying import Area, Length
from ..language.direction import filled, said, sentence, told
from ..language.translation import tr
from ..widgets.day_box import DayBox

_USUAL_MONTHS = 6


class _Form(QGroupBox):
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


class FixForm(_Form):
    """Says what a fix does to each feature; the map shows it meanwhile."""

    chosen = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__("deescFixForm", tr("Proposed fix"), tr("&Apply Fix"))
        self.fix: Fix | None = None
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setObjectName("deescFixText")
        self.ok.setToolTip(tr("Change the features as shown; Undo takes it back"))
        self.buttons.accepted.connect(lambda: self.chosen.emit(self.fix))
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(self.buttons)

    def ask(self, fix: Fix, delimitation: Delimitation) -> None:
        """Show a fix."""
        self._show(fix, *(edit_text(edit, delimitation) for edit in fix.edits))
        self.ok.setEnabled(True)
        self.ok.setFocus()

    def wait(self, fix: Fix) -> None:
        """Show a fix that is being worked out; Cancel ends that."""
        self._show(fix, tr("Measuring …"))
        self.ok.setEnabled(False)
        self.cancel.setFocus()

    def _show(self, fix: Fix, *lines: str) -> None:
        self.fix = fix
        self.text.setText("\n".join([sentence(f"{told(fix.label)}."), *lines]))
        self.show()


class AcceptForm(_Form):
    """Why a finding is accepted, by whom and until when."""

    chosen = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__("deescAcceptForm", tr("Accept this finding"), tr("&Accept Finding"))
        self._finding: Finding | None = None
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

    def ask(self, finding: Finding, today: date) -> None:
        """Ask for one finding; by default for half a year."""
        self._finding = finding
        end = add_months(today, _USUAL_MONTHS)
        self.text.setText(told(finding.message))
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
        if self._finding is None or not self.ok.isEnabled():
            return
        self.chosen.emit(
            RecordedException(
                rule=self._finding.rule,
                hash=self._finding.hash,
                reason=self.reason.text().strip(),
                authority=self.authority.text().strip(),
                until=self.until.day,
            )
        )


def edit_text(edit: Edit, delimitation: Delimitation) -> str:
    """What one edit does to its feature, with numbers."""
    feature = delimitation.feature(edit.uid)
    name = feature if feature is not None else edit.uid
    if edit.remove:
        return filled(tr("{feature} is removed."), feature=name)
    if edit.geometry is None:
        before = str(getattr(feature, edit.attribute, "") or "")
        return filled(
            tr("{feature}: {attribute} “{before}” becomes “{after}”."),
            feature=name,
            attribute=edit.attribute,
            before=before,
            after=edit.value,
        )
    before_and_after = [feature.geometry if feature is not None else None, edit.geometry]
    sizes = [float(area(one)) if _is_area(one) else 0.0 for one in before_and_after]
    counts = shapely.get_num_coordinates(np.array(before_and_after, dtype=object))
    change = filled(
        tr("{feature}: {before} become {after}; {less} vertices become {more}."),
        feature=name,
        before=said(Area(sizes[0])),
        after=said(Area(sizes[1])),
        less=int(counts[0]),
        more=int(counts[1]),
    )
    if edit.origin is None:
        return change
    return change + " " + filled(tr("Measured error {error}."), error=said(Length(edit.origin.max_error_m)))


def _is_area(geometry: shapely.Geometry | None) -> bool:
    return geometry is not None and geometry.geom_type in ("Polygon", "MultiPolygon")
