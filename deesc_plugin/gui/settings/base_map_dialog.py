# SPDX-License-Identifier: GPL-2.0-or-later
"""*Base Map…*: the layers of ground that a workspace names, and what is stated about each."""

from __future__ import annotations

import json
from typing import Any, Callable

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from ...bridge.base_layers.place import place_of
from ...bridge.stores import Store
from ...core.base_layer import MAIN, BaseLayer, BaseRole
from ...core.errors import DeescError
from ..language.direction import figure, sentence, told
from ..language.translation import tr
from ..session.session import Session
from ..tasks.task_dialog import TaskDialog
from ..widgets.focus import lead_focus_inside
from ..widgets.messages import Messages
from ..widgets.tool_tip import plain_tip

_MOST_SCALE = 100_000_000


class BaseMapDialog(TaskDialog):
    """Shows the base layers in their order, and runs ``deesc:setbaselayer`` with what is stated below them."""

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        super().__init__(session, messages, "deescBaseMap", tr("Base Map"), "basemap", tr("&Set Layer"), parent)
        self._before: list[tuple[BaseLayer, ...]] = []
        self._was: tuple[BaseLayer, ...] | None = None
        self._listed: Store | None = None
        self._known: tuple[BaseLayer, ...] | None = None
        self._make_list()
        self._make_fields()
        self._lay_out()
        self.run_button.setToolTip(
            tr("Names the layer with what is stated; one that is in the list already is changed.")
        )
        self.run_button.clicked.connect(self.start)
        session.workspace_changed.connect(self._on_workspace)
        self._on_workspace()
        self.resize(860, 560)

    def start(self) -> None:
        """Name the layer that is stated."""
        workspace = self.session.workspace
        if not self.is_ready() or workspace is None:
            return
        self._was = workspace.base_layers
        stated = {
            "INPUT": self._input(),
            "ROLE": self.role.currentData(),
            "SOURCE": self.source.text(),
            "EDITION": self.edition.text(),
            "LICENCE": self.licence.text(),
            "NAME_FIELDS": self.names.text(),
            "RANK_FIELD": self.rank.text(),
            "FROM_SCALE": self.scale.value(),
        }
        self.run("deesc:setbaselayer", {"WORKSPACE": workspace.store.id, **stated})

    def on_done(self, results: dict[str, Any]) -> None:
        """Show the list as it is stored now."""
        if self._was is not None:
            self._before.append(self._was)
        self._known = None
        try:
            self.session.read_again()
        except DeescError as error:
            self.say(told(error))
            return
        self._refresh()
        self.say(tr("The layer is set. It lies under the line of every sheet that is exported from now on."))

    def is_ready(self) -> bool:
        """Whether all is stated that a base layer needs."""
        return not self._missing()

    def take_back(self) -> None:
        """Have the layers that there were before the last change."""
        if self._before and self._store(self._before[-1], is_noted=False):
            self._before.pop()
            self._refresh()

    def remove(self) -> None:
        """Take the chosen layer off the list; its file stays."""
        row, layers = self._row(), self._layers
        if row is not None:
            self._store(layers[:row] + layers[row + 1 :])

    def move(self, by: int) -> None:
        """Move the chosen layer in the list: of one role the upper lies above."""
        row, layers = self._row(), list(self._layers)
        if row is not None and 0 <= row + by < len(layers):
            layers.insert(row + by, layers.pop(row))
            self._store(tuple(layers))
            self.list.setCurrentItem(self.list.topLevelItem(row + by))

    @property
    def _layers(self) -> tuple[BaseLayer, ...]:
        workspace = self.session.workspace
        return () if workspace is None else workspace.base_layers

    def _store(self, layers: tuple[BaseLayer, ...], is_noted: bool = True) -> bool:
        """Have the workspace name these layers; whether it does now: why it does not is said."""
        was, self._known = self._layers, layers
        try:
            self.session.set_base_layers(layers)
        except DeescError as error:
            self._known = self._layers
            self.say(told(error))
            return False
        if is_noted:
            self._before.append(was)
        self._refresh()
        return True

    def _on_workspace(self) -> None:
        """What was changed of one workspace is not taken back in another, nor over what another window has changed."""
        workspace = self.session.workspace
        store = None if workspace is None else workspace.store
        if store != self._listed:
            self._listed, self._was = store, None
            self._before.clear()
        elif self._known not in (None, self._layers):
            self._before.clear()
        self._known = self._layers
        self._refresh()

    def _make_list(self) -> None:
        self.list = QTreeWidget()
        self.list.setObjectName("baseLayers")
        self.list.setHeaderLabels([tr("Role"), tr("Layer"), tr("Source"), tr("Licence")])
        self.list.setToolTip(tr("The ground under the line; of one role the upper layer lies above the lower."))
        self.list.setRootIsDecorated(False)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setTabKeyNavigation(False)
        self.list.currentItemChanged.connect(self._show_chosen)
        handlers: tuple[tuple[str, str, str, str, Callable[[], None]], ...] = (
            ("up", tr("&Up"), tr("Moves the chosen layer up (Ctrl+Up)."), "Ctrl+Up", lambda: self.move(-1)),
            ("down", tr("&Down"), tr("Moves the chosen layer down (Ctrl+Down)."), "Ctrl+Down", lambda: self.move(1)),
            (
                "remove",
                tr("&Remove"),
                tr("Takes the chosen layer off; its file stays (Ctrl+Del)."),
                "Ctrl+Del",
                self.remove,
            ),
            ("undo", tr("U&ndo"), tr("Takes the last change back (Ctrl+Z)."), "Ctrl+Z", self.take_back),
        )
        self.list_buttons: dict[str, QPushButton] = {}
        for name, text, tip, keys, handler in handlers:
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.setShortcut(QKeySequence(keys))
            button.setAutoDefault(False)
            button.clicked.connect(handler)
            self.list_buttons[name] = button

    def _make_fields(self) -> None:
        self.layer = QgsMapLayerComboBox()
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer | QgsMapLayerProxyModel.Filter.RasterLayer)
        self.layer.setAllowEmptyLayer(True)
        self.layer.setLayer(None)
        self.file = QgsFileWidget()
        self.role = QComboBox()
        for role in BaseRole:
            self.role.addItem(told(role.title), role.value)
        self.scale = QSpinBox()
        self.scale.setRange(0, _MOST_SCALE)
        self.scale.setPrefix("1:")
        self.scale.setSpecialValueText(tr("every scale"))
        self.source, self.edition, self.licence, self.names, self.rank = (QLineEdit() for _ in range(5))
        tips = (
            (self.layer, "layer", tr("A layer of the project, which is named by its file.")),
            (
                self.file,
                "file",
                tr("Of a file with several layers, the layer is named behind it: ground.gpkg|layername=roads."),
            ),
            (self.role, "role", tr("What it shows; it decides how it is drawn.")),
            (self.source, "source", tr("Who made it; it must be stated, and stands on every sheet.")),
            (self.edition, "edition", tr("Its date or number.")),
            (self.licence, "licence", tr("The terms of use; they must be stated, and stand on every sheet.")),
            (
                self.names,
                "names",
                tr('One for all languages, or by language: {"en": "name_en", "ar": "name_ar"}; empty: no names.'),
            ),
            (self.rank, "rank", tr("Numbers; where room is short the greater ones come first.")),
            (
                self.scale,
                "scale",
                tr("The number after 1: of the smallest scale at which it is drawn; 0: every scale."),
            ),
        )
        for widget, name, tip in tips:
            widget.setObjectName(name)
            widget.setToolTip(tip)
        lead_focus_inside(self.file)
        for field in (self.file, self.names, self.rank):
            field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.layer.layerChanged.connect(self._refresh_button)
        self.file.fileChanged.connect(self._refresh_button)
        for line in (self.source, self.licence):
            line.textChanged.connect(self._refresh_button)

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        for button in self.list_buttons.values():
            buttons.addWidget(button)
        buttons.addStretch(1)
        above = QHBoxLayout()
        above.addWidget(self.list, 1)
        above.addLayout(buttons)
        form = QFormLayout()
        form.addRow(tr("&Layer of the project"), self.layer)
        form.addRow(tr("or &file"), self.file)
        form.addRow(tr("R&ole"), self.role)
        form.addRow(tr("Sour&ce"), self.source)
        form.addRow(tr("&Edition"), self.edition)
        form.addRow(tr("L&icence"), self.licence)
        form.addRow(tr("Fields of n&ames"), self.names)
        form.addRow(tr("Field of ran&k"), self.rank)
        form.addRow(tr("From scale"), self.scale)
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(above, 1)
        layout.addLayout(form)
        fields = (self.layer, self.file, self.role, self.source, self.edition, self.licence, self.names, self.rank)
        self.set_order(self.list, *self.list_buttons.values(), *fields, self.scale, self.run_button)

    def _input(self) -> str:
        chosen = self.layer.currentLayer()
        return str(self.file.filePath()).strip() or ("" if chosen is None else str(chosen.id()))

    def _row(self) -> int | None:
        row = self.list.indexOfTopLevelItem(self.list.currentItem())
        return row if 0 <= row < len(self._layers) else None

    def _missing(self) -> str:
        workspace = self.session.workspace
        if workspace is None:
            return tr("Open or make a workspace first.")
        hindrance = workspace.hindrance()
        if hindrance is not None:
            return told(hindrance)
        if not self._input():
            return tr("Choose a layer of the project or a file.")
        if not self.source.text().strip():
            return tr("State who made the layer.")
        return "" if self.licence.text().strip() else tr("State on what terms the layer may be used.")

    def _show_chosen(self, *_: object) -> None:
        """Put what is stated about the chosen layer into the fields, where it can be changed."""
        row, workspace = self._row(), self.session.workspace
        self._refresh_list_buttons()
        if row is None or workspace is None:
            return
        layer = self._layers[row]
        path = str(place_of(layer, workspace.store.folder)) if layer.path else ""
        self.layer.setLayer(None)
        self.file.setFilePath(f"{path}|layername={layer.table}" if layer.table else path)
        self.role.setCurrentIndex(self.role.findData(layer.role.value))
        self.source.setText(layer.source)
        self.edition.setText(layer.edition)
        self.licence.setText(layer.licence)
        names = dict(layer.names)
        is_plain = set(names) <= {MAIN}
        self.names.setText(names.get(MAIN, "") if is_plain else json.dumps(names, ensure_ascii=False))
        self.rank.setText(layer.rank_field)
        self.scale.setValue(layer.from_scale)

    def _refresh(self) -> None:
        row = self._row()
        self.list.blockSignals(True)
        self.list.clear()
        for layer in self._layers:
            texts = [told(layer.role.title), figure(layer.label), *map(sentence, (layer.cited, layer.licence))]
            item = QTreeWidgetItem(texts)
            for column, text in enumerate((texts[0], layer.path or layer.label, layer.cited, layer.licence)):
                item.setToolTip(column, plain_tip(text))
            self.list.addTopLevelItem(item)
        for column in range(self.list.columnCount()):
            self.list.resizeColumnToContents(column)
        if row is not None:
            self.list.setCurrentItem(self.list.topLevelItem(min(row, len(self._layers) - 1)))
        self.list.blockSignals(False)
        self._refresh_list_buttons()
        self._refresh_button()

    def _refresh_list_buttons(self) -> None:
        row, count = self._row(), len(self._layers)
        self.list_buttons["up"].setEnabled(row is not None and row > 0)
        self.list_buttons["down"].setEnabled(row is not None and row < count - 1)
        self.list_buttons["remove"].setEnabled(row is not None)
        self.list_buttons["undo"].setEnabled(bool(self._before))

    def _refresh_button(self, *_: object) -> None:
        if not self.is_running:
            self.say(self._missing())
        self.refresh_run_button()
