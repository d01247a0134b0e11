# SPDX-License-Identifier: GPL-2.0-or-later
"""Says which column of a table is what, where its header does not: the first rows with a choice above each column."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QComboBox, QDialogButtonBox, QLabel, QTableWidget, QTableWidgetItem

from ...bridge.found_layers import FoundLayer
from ...core.errors import DeescError
from ...core.tables.column_choice import ColumnChoice
from ...core.tables.column_names import meaning_of
from ...core.tables.columns import MEANINGS, columns_of, has_places, is_attribute
from ..language.direction import figure, filled, sentence, told
from ..language.translation import tr
from ..tasks.task_dialog import HelpedDialog

_WIDTH = 150


def _meanings() -> dict[str, str]:
    """What a column may be, as people call it."""
    return {
        "": tr("as the header says"),
        **{"feature": tr("feature"), "name": tr("name"), "number": tr("number"), "part": tr("part")},
        **{"ring": tr("ring"), "lon": tr("longitude"), "lat": tr("latitude"), "x": tr("x (east)")},
        **{"y": tr("y (north)"), "zone": tr("UTM zone"), "band": tr("band of the UTM zone")},
        **{"hemisphere": tr("hemisphere of the UTM zone"), "utm": tr("UTM")},
        **{"mgrs": tr("MGRS"), "dms": tr("degrees, minutes, seconds"), "position": tr("position in any notation")},
        **{"kind": tr("kind"), "region": tr("region"), "party": tr("party"), "status": tr("status")},
        **{"source": tr("source"), "note": tr("note")},
    }


class ColumnsDialog(HelpedDialog):
    """Asks for the columns of one table; `choice` is the answer when it was accepted.

    Parameters
    ----------
    found : FoundLayer
        A table, with its first rows.
    choice : ColumnChoice
        What was chosen before.
    """

    def __init__(self, found: FoundLayer, choice: ColumnChoice, parent: Any = None) -> None:
        super().__init__("deescColumns", tr("Columns of the Table"), "import#tables", parent)
        self._found = found
        self._width = max(map(len, found.rows), default=0)
        self.boxes: list[QComboBox] = []
        lead = QLabel(
            filled(tr("Say what each column of {table} is."), table=" – ".join(filter(None, (found.file, found.layer))))
        )
        lead.setTextFormat(Qt.TextFormat.PlainText)
        self.table = QTableWidget(len(found.rows) + 1, self._width)
        self.table.setObjectName("rows")
        self.table.setToolTip(tr("The first rows; those above the first place are passed over."))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # columns are counted from the left
        self.table.verticalHeader().hide()
        self.status = QLabel()
        self.status.setObjectName("status")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.ok_button = self.buttons.addButton(tr("&Use these columns"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.ok_button.setObjectName("ok")
        self.ok_button.setToolTip(tr("Reads the table by these columns."))
        self.buttons.accepted.connect(self.accept)
        self._fill(choice)
        for widget in (lead, self.table, self.status):
            self.body.addWidget(widget)
        self.set_order(*self.boxes, self.table, self.ok_button)
        self.resize(760, 420)
        self._refresh()

    @property
    def choice(self) -> ColumnChoice:
        """What is chosen, by the numbers of the columns."""
        stated = ((str(box.currentData()), str(number)) for number, box in enumerate(self.boxes, start=1))
        return ColumnChoice(tuple((meaning, number) for meaning, number in stated if meaning))

    def _fill(self, choice: ColumnChoice) -> None:
        proposed = self._proposed(choice)
        for column in range(self._width):
            self.table.setHorizontalHeaderItem(column, QTableWidgetItem(str(column + 1)))
            self.table.setColumnWidth(column, _WIDTH)
            box = QComboBox()
            box.setObjectName(f"column{column + 1}")
            box.setToolTip(tr("What this column is."))
            for meaning, title in _meanings().items():
                box.addItem(title, meaning)
            box.setCurrentIndex(max(0, box.findData(proposed.get(column, ""))))
            box.currentIndexChanged.connect(self._refresh)
            self.boxes.append(box)
            self.table.setCellWidget(0, column, box)
        for number, row in enumerate(self._found.rows, start=1):
            for column, cell in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(figure(cell)))

    def _proposed(self, choice: ColumnChoice) -> dict[int, str]:
        """The meanings of columns: those chosen before, or what a header says."""
        header = next((row for row in self._found.rows if has_places(row)), ())
        names = choice.named([""] * self._width) if choice else tuple(map(meaning_of, header))
        return {place: name for place, name in enumerate(names or ()) if name in MEANINGS or is_attribute(name)}

    def _refresh(self) -> None:
        fault = self._fault()
        self.status.setText(fault)
        self.ok_button.setEnabled(not fault)

    def _fault(self) -> str:
        chosen = self.choice
        meanings = [meaning for meaning, _ in chosen.columns]
        if not chosen:
            return sentence(
                tr("Choose the columns of the places: longitude and latitude, x and y, UTM, MGRS, or another.")
            )
        if len(set(meanings)) < len(meanings):
            return sentence(tr("Two columns are the same; choose another for one of them."))
        try:
            columns_of(chosen.named([""] * self._width) or (), self._found.file, is_stated=True)
        except DeescError as error:
            return told(error)
        return ""
