"""The tree of findings and the label below it, ready made."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from .selectable_label import SelectableLabel
from .translation import tr

_WIDTHS = (320, 200, 90, 130)


def findings_tree(model: QAbstractItemModel) -> QTreeView:
    """A view of findings: one is selected at a time, and the fixes stand in the context menu."""
    tree = QTreeView()
    tree.setObjectName("deescFindingsTree")
    tree.setModel(model)
    tree.setUniformRowHeights(True)
    tree.setAlternatingRowColors(True)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    tree.setExpandsOnDoubleClick(False)
    tree.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
    tree.setAccessibleName(tr("Findings"))
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in enumerate(_WIDTHS):
        tree.header().resizeSection(column, width)
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
