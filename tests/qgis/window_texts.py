# SPDX-License-Identifier: GPL-2.0-or-later
"""Collects what a person can read of widgets, actions and models, with where it stands."""

from __future__ import annotations

import html
import re
from typing import Any, Iterator, Sequence

from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QAction,
    QComboBox,
    QFileDialog,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QToolBox,
    QWidget,
)

Text = tuple[str, str]
"""Where it stands, and what."""

_OF_WIDGETS = (
    *("windowTitle", "toolTip", "whatsThis", "statusTip", "accessibleName", "accessibleDescription"),
    *("text", "title", "placeholderText", "prefix", "suffix", "specialValueText", "toPlainText", "format"),
)
_OF_ACTIONS = ("text", "toolTip", "statusTip", "whatsThis", "iconText")
_ROLES = (
    *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.StatusTipRole),
    *(Qt.ItemDataRole.WhatsThisRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
)
_MOST_ROWS = 60
_WHOLE = (QAbstractSpinBox, QComboBox, QFileDialog, QPlainTextEdit, QTextEdit)
"""Widgets whose parts are Qt's."""
_HOLDERS = (QgsMapCanvas, QgsMessageBar)
"""Widgets of QGIS in which others stand."""


def texts_of(widget: QWidget, where: str = "") -> Iterator[Text]:
    """What a widget and all in it say; of QGIS's own widgets what they were given by us."""
    where = f"{where}/{widget.objectName() or type(widget).__name__}"
    yield from _said(widget, where, _OF_WIDGETS)
    yield from (text for action in widget.actions() for text in texts_of_action(action, where))
    if isinstance(widget, (QTabWidget, QToolBox)):
        for place in range(widget.count()):
            named = widget.tabText if isinstance(widget, QTabWidget) else widget.itemText
            tips = widget.tabToolTip if isinstance(widget, QTabWidget) else widget.itemToolTip
            yield from ((f"{where}[{place}]", text) for text in (named(place), tips(place)))
    if isinstance(widget, QComboBox) and not _is_of_qgis(widget):
        yield from model_texts(widget.model(), where)
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from model_texts(widget.model(), where)
    if not _is_of_qgis(widget) and not isinstance(widget, _WHOLE):
        yield from (text for child in widget.children() if _is_part(child) for text in texts_of(child, where))


def texts_of_action(action: QAction, where: str = "") -> Iterator[Text]:
    """What an action says, and those of its menu."""
    where = f"{where}/{action.objectName() or 'action'}"
    yield from _said(action, where, _OF_ACTIONS)
    if action.menu() is not None:
        yield from texts_of(action.menu(), where)


def model_texts(
    model: QAbstractItemModel, where: str, parent: QModelIndex | None = None, roles: Sequence[int] = _ROLES
) -> Iterator[Text]:
    """What the headers and cells of a model say; of long ones the first rows."""
    parent = QModelIndex() if parent is None else parent
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    if not parent.isValid():
        for direction, count in ((Qt.Orientation.Horizontal, columns), (Qt.Orientation.Vertical, model.rowCount())):
            for section, role in ((section, role) for section in range(min(count, _MOST_ROWS)) for role in roles):
                yield f"{where}[header {section}]", readable(model.headerData(section, direction, role))
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from ((f"{where}[{row}, {column}]", readable(model.data(index, role))) for role in roles)
        if model.rowCount(model.index(row, 0, parent)):
            yield from model_texts(model, f"{where}[{row}]", model.index(row, 0, parent), roles)


def _said(one: Any, where: str, names: tuple[str, ...]) -> Iterator[Text]:
    for name in names:
        value = getattr(one, name, None)
        if callable(value):
            yield f"{where}.{name}", readable(value())


def readable(value: Any) -> str:
    """A text without its tags; what is no text says nothing."""
    if not isinstance(value, str):
        return ""
    return html.unescape(re.sub(r"<style.*?</style>|<[^<>]*>", " ", value, flags=re.DOTALL))


def _is_part(child: Any) -> bool:
    return isinstance(child, QWidget) and not child.isWindow()


def _is_of_qgis(widget: QWidget) -> bool:
    """Whether it is made whole by QGIS: what stands inside is its own."""
    kind = type(widget)
    return kind.__module__.startswith("qgis.") and kind.__name__.startswith("Qgs") and not isinstance(widget, _HOLDERS)
