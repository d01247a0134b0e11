# SPDX-License-Identifier: GPL-2.0-or-later
"""The tree of findings and the label below it, ready made."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from ..language.translation import tr
from ..widgets.selectable_label import SelectableLabel
from .model import MEASURED, RULE, STATE, WHERE

_LEAST = (170, 90, 75, 85)
"""Pixels of each column, from the first to the last."""
_MOST_STATE = 0.25
_RULE_OF_TEXTS = 2 / 3
"""Shares: of the tree's width for the state at most, and of the rest for the rule, beside which stands where it is."""
_ROWS_LOOKED_AT = 100


class FindingsTree(QTreeView):
    """Shares its width among the columns, until somebody gives them widths of their own: a measure is seen whole, since
    half a number says something else; texts, which stand below in full, have the rest.
    """

    def __init__(self) -> None:
        super().__init__()
        self._is_sharing = False
        self._is_shared = True
        self._needed = _LEAST[MEASURED:]
        self.header().setResizeContentsPrecision(_ROWS_LOOKED_AT)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(False)  # or each change of the dock would count as a width of one's own
        self.header().sectionResized.connect(self._on_section)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give each column its share of the width."""
        if self._is_shared and self.header().count() == len(_LEAST):
            self._is_sharing = True
            width = self.viewport().width()
            measured, state = self._needed
            state = max(_LEAST[STATE], min(state, int(_MOST_STATE * width)))
            rule = max(_LEAST[RULE], int(_RULE_OF_TEXTS * (width - measured - state)))
            where = max(_LEAST[WHERE], width - measured - state - rule)
            for column, pixels in ((RULE, rule), (WHERE, where), (MEASURED, measured), (STATE, state)):
                self.header().resizeSection(column, pixels)
            self._is_sharing = False

    def unfold(self) -> None:
        """Show every row; a heading, which has one text, takes the whole width for it."""
        self.expandAll()
        model = self.model()
        for row in range(model.rowCount()):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
            severity = model.index(row, 0)
            for rule in range(model.rowCount(severity)):
                self.setFirstColumnSpanned(rule, severity, True)
        measured, state = (max(_LEAST[column], self.sizeHintForColumn(column)) for column in (MEASURED, STATE))
        self._needed = (measured, state)
        self.share_width()

    def _on_section(self, *_: int) -> None:
        self._is_shared = self._is_shared and self._is_sharing


def findings_tree(model: QAbstractItemModel) -> FindingsTree:
    """A view of findings, of which several may be selected; what can be done stands in the context menu."""
    tree = FindingsTree()
    tree.setObjectName("deescFindingsTree")
    tree.setModel(model)
    tree.setUniformRowHeights(True)
    tree.setAlternatingRowColors(True)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    tree.setExpandsOnDoubleClick(False)
    tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    tree.setAccessibleName(tr("Findings"))
    tree.share_width()
    return tree


def detail_label() -> SelectableLabel:
    """For the whole sentence of the selected finding, which a narrow dock cuts off in the tree."""
    label = SelectableLabel()
    label.setObjectName("deescFindingDetail")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
