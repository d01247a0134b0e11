# SPDX-License-Identifier: GPL-2.0-or-later
"""What comes of a comparison as two lists: cells and pieces of line, the largest first."""

from __future__ import annotations

from typing import Iterable, Sequence, Union

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QTreeWidget, QTreeWidgetItem, QWidget

from ...core.negotiation import Cell, LinePiece, ProposalComparison
from ...core.reports.proposals_page import STATE_NAMES
from ...core.saying import Area, Length
from ..language.direction import figure, in_a_row, listed, said, sentence, told
from ..language.translation import tr
from ..widgets.tool_tip import plain_tip

Found = Union[Cell, LinePiece]
_FOUND_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_WIDTHS = (130, 125, 100, 100, 110)


class ResultTable(QTreeWidget):
    """One cell or piece is chosen at a time.

    Signals
    -------
    chosen
        Another one, or the same once more.
    """

    chosen = pyqtSignal()

    def __init__(self, name: str, title: str, heads: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.setHeaderLabels(list(heads))
        for column, width in enumerate(_WIDTHS):
            self.header().resizeSection(column, max(width, self.header().sectionSizeHint(column)))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setAllColumnsShowFocus(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.currentItemChanged.connect(lambda *_items: self.chosen.emit())
        self.itemActivated.connect(lambda *_item: self.chosen.emit())
        self.itemClicked.connect(lambda *_item: self.chosen.emit())

    @property
    def found(self) -> Found | None:
        """What the chosen row stands for."""
        item = self.currentItem()
        held = None if item is None else item.data(0, _FOUND_ROLE)
        return held if isinstance(held, (Cell, LinePiece)) else None

    def show_rows(self, rows: Iterable[tuple[Found, Sequence[str]]]) -> None:
        """List rows; nothing is chosen."""
        self.clear()
        items = []
        for found, texts in rows:
            item = QTreeWidgetItem([sentence(text) for text in texts])
            item.setData(0, _FOUND_ROLE, found)
            for column, text in enumerate(texts):
                item.setToolTip(column, plain_tip(text))
            items.append(item)
        self.addTopLevelItems(items)


def cells_table() -> ResultTable:
    """The list of cells."""
    heads = [tr("Area"), tr("State"), tr("Claimed by"), tr("Not claimed by"), tr("Region"), tr("Settlements inside")]
    title = tr("Cells: ground with one set of claiming parties. The map goes to the one that is chosen.")
    return ResultTable("deescProposalCells", title, heads)


def lines_table() -> ResultTable:
    """The list of pieces of line."""
    heads = [tr("Length"), tr("Drawn by"), tr("Not drawn by"), tr("Region"), tr("Most apart")]
    title = tr("Lines: which parties draw a piece. The map goes to the one that is chosen.")
    return ResultTable("deescProposalLines", title, heads)


def cell_rows(comparison: ProposalComparison) -> list[tuple[Found, Sequence[str]]]:
    """A row for each cell, the largest first."""
    return [
        (
            cell,
            (
                said(Area(cell.area_m2)),
                told(STATE_NAMES[cell.state]),
                _codes(cell.parties),
                _codes(cell.others),
                said(comparison.agreement.region_wording(cell.region)),
                _settlements(comparison, cell),
            ),
        )
        for cell in sorted(comparison.cells, key=lambda one: -one.area_m2)
    ]


def line_rows(comparison: ProposalComparison) -> list[tuple[Found, Sequence[str]]]:
    """A row for each piece of line, those that not every party draws first, the longest first."""
    return [
        (
            line,
            (
                said(Length(line.length_m)),
                _codes(sorted((line.party, *line.same_as))),
                _codes(line.others),
                said(comparison.agreement.region_wording(line.region)),
                said(Length(line.max_apart_m)) if line.same_as else "",
            ),
        )
        for line in sorted(comparison.lines, key=lambda one: (one.is_agreed, -one.length_m))
    ]


def _codes(parties: Sequence[str]) -> str:
    return in_a_row(figure(party) for party in parties)


def _settlements(comparison: ProposalComparison, cell: Cell) -> str:
    known = comparison.gazetteer
    return "" if known is None else listed([said(known.called(one)) for one in cell.settlements])
