# SPDX-License-Identifier: GPL-2.0-or-later
"""The form in which a remedy is looked at, or chosen of several, before anything is changed."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import shapely
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...core.attribute_names import attribute_name
from ...core.check import CheckResult
from ...core.delimitation import Delimitation
from ...core.errors import DeescError
from ...core.finding import Edit, Finding, Fix, Severity
from ...core.geodesy import area, length
from ...core.saying import Area, Length
from ...core.trial import Trial
from ..language.direction import filled, plain, said, sentence, told
from ..language.translation import tr
from .forms import Form

_MOST_EDITS = 6
_MOST_HEIGHT, _OPTION_HEIGHT = 260, 52
"""Pixels of the list of remedies, beyond which it scrolls, and of one of them at least: a dock is low."""
_TWO_LINES = "\n"
"""What a remedy does is told in them: their room is there before it is known, or all moved while one chooses."""


class FixForm(Form):
    """Says what a remedy does to each feature and what would be found then; the map shows it meanwhile.

    Of several remedies one is chosen, or none: to leave what was found as it is.

    Signals
    -------
    chosen(object)
        The `Fix` to be applied; None where it is to be left.
    looked_at(object)
        The `Fix`, worked out, that is looked at; None while there is none.
    """

    chosen = pyqtSignal(object)
    looked_at = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__("deescFixForm", tr("Proposed fix"), tr("&Apply Fix"))
        self._delimitation: Delimitation | None = None
        self._result: CheckResult | None = None
        self._fixes: list[Fix | None] = []
        self._outcomes: dict[int, Trial | Exception] = {}
        self._findings: Sequence[Finding] = ()
        self.group = QButtonGroup(self)
        self.group.buttonClicked.connect(self._look)
        self._words: list[QLabel] = []
        self.list = QScrollArea()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWidgetResizable(True)
        self.list.setMaximumHeight(_MOST_HEIGHT)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setObjectName("deescFixText")
        self.ok.setToolTip(tr("Change the features as shown; Undo takes it back"))
        self.buttons.accepted.connect(self._choose)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list)
        layout.addWidget(self.text)
        layout.addWidget(self.buttons)

    @property
    def options(self) -> list[str]:
        """What stands beside each radio button."""
        return [words.text() for words in self._words]

    @property
    def fix(self) -> Fix | None:
        """The remedy that is looked at, as far as it is worked out."""
        place = max(self.group.checkedId(), 0)
        fix, outcome = self._fixes[place], self._outcomes.get(place)
        return outcome.fix if isinstance(outcome, Trial) else fix

    def ask(
        self, fixes: Sequence[Fix], findings: Sequence[Finding], result: CheckResult, delimitation: Delimitation
    ) -> None:
        """Show the remedies for findings of a check; `tell` says how they turned out."""
        self._result, self._delimitation, self._outcomes = result, delimitation, {}
        is_choice = len(fixes) > 1
        self._fixes = [*fixes, None] if is_choice else list(fixes)
        self._findings = findings
        self.list.setVisible(is_choice)
        self.text.setMinimumHeight(self.text.fontMetrics().size(0, _TWO_LINES).height() if is_choice else 0)
        self._list_options(len(self._fixes) if is_choice else 0)
        self.show()
        self._look()
        if is_choice:
            self.group.button(0).setFocus()
        else:
            (self.ok if self.ok.isEnabled() else self.cancel).setFocus()

    def tell(self, place: int, outcome: Trial | Exception) -> None:
        """How the trial of a remedy ended."""
        self._outcomes[place] = outcome
        if self._words:
            self._say(place)
            if not isinstance(outcome, Trial):
                self._take_off_offer(place)
            self._leave_what_cannot_be()
        if place == max(self.group.checkedId(), 0):
            self._look()

    def _take_off_offer(self, place: int) -> None:
        """What cannot be done is no choice: why it cannot stays to be read, without a button."""
        button = self.group.button(place)
        button.setEnabled(False)
        button.hide()
        self._words[place].setEnabled(False)

    def _leave_what_cannot_be(self) -> None:
        """Look at the next remedy where nothing comes of the one that is chosen."""
        if not self.group.checkedButton().isEnabled():
            button = next(button for button in self.group.buttons() if button.isEnabled())
            button.setChecked(True)
            self._look()

    def _list_options(self, count: int) -> None:
        for button in self.group.buttons():
            self.group.removeButton(button)
        content = QWidget()
        content.setObjectName("deescFixOptions")
        rows = QGridLayout(content)
        rows.setColumnStretch(1, 1)
        rows.setContentsMargins(0, 0, 0, 0)
        self._words = []
        for place in range(count):
            button, words = QRadioButton(), _Words()
            button.setObjectName(f"deescFixOption{place}")
            words.pressed.connect(button.click)
            self.group.addButton(button, place)
            rows.addWidget(button, place, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(words, place, 1)
            self._words.append(words)
            self._say(place)
        self.list.setWidget(content)
        self.list.setMinimumHeight(min(_MOST_HEIGHT, _OPTION_HEIGHT * count))
        if count:
            self.group.button(0).setChecked(True)

    def _say(self, place: int) -> None:
        """Write beside a radio button what it stands for, for who reads and for who listens."""
        text = self._option(place)
        self._words[place].setText(text)
        self.group.button(place).setAccessibleName(plain(text))

    def _look(self, *_: object) -> None:
        """Show the remedy that is looked at."""
        place = max(self.group.checkedId(), 0)
        fix, outcome = self.fix, self._outcomes.get(place)
        is_known = fix is not None and fix.recipe is None
        lines = [] if self._words else [sentence(f"{told(fix.label)}.") if fix is not None else "", self._count(place)]
        choices = sum(len(finding.fixes) > 1 for finding in self._findings)
        if len(self._findings) > 1 and choices:
            lines.append(filled(tr("Left out, since each is a choice of its own: {number}."), number=choices))
        if fix is not None and is_known and self._delimitation is not None:
            lines += edits_text(fix.edits, self._delimitation)
        self.text.setText("\n".join(filter(None, lines)))
        self.text.setVisible(bool(self._words) or any(lines))
        self.ok.setEnabled((is_known or fix is None) and not isinstance(outcome, Exception))
        self.ok.setText(tr("&Apply Fix") if fix is not None else tr("&Accept…"))
        self.looked_at.emit(fix if is_known else None)

    def _option(self, place: int) -> str:
        fix = self._fixes[place]
        label = tr("Leave it as it is, and accept it with a reason") if fix is None else told(fix.label)
        return "\n".join((sentence(f"{label}."), self._count(place)))

    def _count(self, place: int) -> str:
        """What would be found after a remedy, beside what is found now."""
        outcome, result = self._outcomes.get(place), self._result
        if isinstance(outcome, Exception):
            return told(outcome) if isinstance(outcome, DeescError) else str(outcome)
        if result is None or (outcome is None and self._fixes[place] is not None):
            return tr("Measuring …")
        before = [result.count(severity) for severity in Severity]
        if isinstance(outcome, Trial):
            after = [outcome.result.count(severity) for severity in Severity]
        else:
            left = [finding.severity for finding in self._findings if finding.state == "open"]
            after = [count - left.count(severity) for count, severity in zip(before, Severity)]
        return count_text(before, after)

    def _choose(self) -> None:
        self.chosen.emit(self.fix)


class _Words(QLabel):
    """What stands beside a radio button, in as many lines as it needs; a click on it is one on the button."""

    pressed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def mousePressEvent(self, event: QEvent) -> None:
        """Press the button."""
        self.pressed.emit()
        event.accept()


def count_text(before: Sequence[int], after: Sequence[int]) -> str:
    """How many errors, warnings and notes there are, and how many there would be."""
    names = ("errors", "warnings", "notes")
    values = dict(zip(names, before)) | {f"{name}_after": number for name, number in zip(names, after)}
    return filled(
        tr("Errors {errors} → {errors_after}, warnings {warnings} → {warnings_after}, notes {notes} → {notes_after}"),
        **values,
    )


def edits_text(edits: Sequence[Edit], delimitation: Delimitation) -> list[str]:
    """What the first few edits do to their features, and how many more there are."""
    lines = [edit_text(edit, delimitation) for edit in edits[:_MOST_EDITS]]
    more = len(edits) - len(lines)
    return [*lines, filled(tr("And {number} more."), number=more)] if more else lines


def edit_text(edit: Edit, delimitation: Delimitation) -> str:
    """What one edit does to its feature, with numbers and names."""
    feature = edit.of or delimitation.feature(edit.uid)
    name = feature if feature is not None else edit.uid
    if edit.remove:
        return filled(tr("{feature} is removed."), feature=name)
    if edit.restored is not None:
        return filled(tr("{feature} is as it was agreed, with its line, name and status."), feature=edit.restored)
    if edit.redrawn is not None:
        size = said(Length(float(length(edit.redrawn.geometry))))
        return filled(tr("The stretch {number} is {length} long then."), number=edit.redrawn.number, length=size)
    if edit.geometry is None:
        return _value_text(edit, delimitation)
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


def _value_text(edit: Edit, delimitation: Delimitation) -> str:
    feature = edit.of or delimitation.feature(edit.uid)
    name = feature if feature is not None else edit.uid
    to_zone = delimitation.feature(str(edit.value)) if edit.attribute == "zone" else None
    if to_zone is not None:
        return filled(tr("{feature} belongs to {zone}."), feature=name, zone=to_zone)
    if edit.attribute == "uid":
        return filled(tr("{feature} is a feature of its own, with a uid that nothing else has."), feature=name)
    before = getattr(feature, edit.attribute, "")
    return filled(
        tr("{feature}: {attribute} “{before}” becomes “{after}”."),
        feature=name,
        attribute=attribute_name(edit.attribute),
        before="" if before is None else before,
        after=edit.value,
    )


def _is_area(geometry: shapely.Geometry | None) -> bool:
    return geometry is not None and geometry.geom_type in ("Polygon", "MultiPolygon")
