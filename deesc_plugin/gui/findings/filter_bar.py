# SPDX-License-Identifier: GPL-2.0-or-later
"""What the person looks for among findings: a text, severities, a region."""

from __future__ import annotations

from typing import Iterable

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from ...core.finding import Severity
from ..language.translation import tr
from .severity_signs import severity_icon, severity_title

_LEAST_WIDTH = 110
_LEAST_LETTERS = 8


class FindingsFilterBar(QWidget):
    """A text field, a button for each severity and a list of regions."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.text = QLineEdit()
        self.text.setObjectName("deescFilterText")
        self.text.setPlaceholderText(tr("Search in findings"))
        self.text.setToolTip(tr("Show only findings that hold this text"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(_LEAST_WIDTH)
        self.text.textChanged.connect(self.changed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        self.severities: dict[Severity, QToolButton] = {}
        for severity in Severity:
            button = QToolButton()
            button.setObjectName(f"deescFilter{severity.value.capitalize()}")
            button.setIcon(severity_icon(severity))
            button.setText(severity_title(severity))
            button.setAccessibleName(severity_title(severity))
            button.setToolTip(tr("Show {severities}").format(severities=severity_title(severity)))
            button.setCheckable(True)
            button.setChecked(True)
            button.toggled.connect(self.changed)
            self.severities[severity] = button
            layout.addWidget(button)
        self.region = QComboBox()
        self.region.setObjectName("deescFilterRegion")
        self.region.setToolTip(tr("Show only findings of this region"))
        self.region.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.region.setMinimumContentsLength(_LEAST_LETTERS)
        self.region.addItem(tr("All regions"), "")
        self.region.currentIndexChanged.connect(self.changed)
        layout.addWidget(self.region, 1)

    @property
    def choice(self) -> tuple[str, frozenset[Severity], str]:
        """Text, severities, and the region's id or ""."""
        chosen = frozenset(severity for severity, button in self.severities.items() if button.isChecked())
        return self.text.text(), chosen, str(self.region.currentData() or "")

    def offer(self, regions: Iterable[tuple[str, str]]) -> None:
        """Offer other regions: ids and names; the choice stays where it can."""
        chosen = self.region.currentData()
        self.region.blockSignals(True)
        while self.region.count() > 1:
            self.region.removeItem(1)
        for region_id, name in regions:
            self.region.addItem(name, region_id)
        self.region.setCurrentIndex(max(0, self.region.findData(chosen)))
        self.region.blockSignals(False)
        self.changed.emit()

    def reset(self) -> None:
        """Hide nothing."""
        self.text.clear()
        self.region.setCurrentIndex(0)
        for button in self.severities.values():
            button.setChecked(True)
