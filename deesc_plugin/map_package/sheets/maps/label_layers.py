# SPDX-License-Identifier: GPL-2.0-or-later
"""Labels that have their places as a layer: QGIS draws them where they are put, in the order they are given."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import shapely
from qgis.core import (
    QgsLineSymbol,
    QgsMapLayer,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from ....core.sheets.on_paper import OnPaper
from ...paper.fonts import sheet_family
from ...paper.text_fit import LEADING
from .label_style import MapLabel
from .memory_layers import add_fields, fill, grid_crs, plain_layer

_HALO = 0.5
_FIELDS: dict[str, type] = {"text": str, "turn": float, "points": float, "colour": str, "is_bold": bool, "place": int}
_LEADER = {"line_color": "#000000", "line_width": "0.13"}


def label_layers(paper: OnPaper, labels: Sequence[MapLabel]) -> list[QgsMapLayer]:
    """The labels of a map frame and the leaders to them, the topmost first."""
    layer = QgsVectorLayer("Point", "labels", "memory")
    layer.setCrs(grid_crs(paper.grid))
    add_fields(layer, _FIELDS)
    places = paper.to_grid(np.array([(label.place.x, label.place.y) for label in labels]).reshape(-1, 2))
    fill(
        layer,
        [
            (place, _attributes(label, index))
            for index, (place, label) in enumerate(zip(shapely.points(places), labels))
        ],
    )
    layer.setRenderer(QgsNullSymbolRenderer())
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_settings()))
    layer.setLabelsEnabled(True)
    ends = [label.place.leader for label in labels if label.place.leader]
    lines = [shapely.LineString(paper.to_grid(np.array(leader).reshape(2, 2))) for leader in ends]
    leaders = plain_layer("leaders", lines, QgsLineSymbol.createSimple(_LEADER), type_name="LineString")
    leaders.setCrs(grid_crs(paper.grid))
    return [layer, leaders]


def _attributes(label: MapLabel, index: int) -> dict[str, object]:
    return {
        "text": label.text,
        "turn": -label.place.angle,  # QGIS turns clockwise
        "points": label.style.points,
        "colour": label.style.colour,
        "is_bold": label.style.is_bold,
        "place": index,
    }


def _settings() -> QgsPalLayerSettings:
    """Each label over its point. The order of drawing is stated: QGIS's own changes from run to run."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(_HALO)
    halo.setColor(QColor("#ffffff"))
    text = QgsTextFormat()
    text.setFont(QFont(sheet_family()))
    text.setSize(7)
    text.setLineHeight(LEADING)
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = "text"
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    settings.obstacleSettings().setIsObstacle(False)
    stated = settings.dataDefinedProperties()
    of_label = QgsPalLayerSettings.Property
    for key, field in (
        (of_label.Size, "points"),
        (of_label.Color, "colour"),
        (of_label.Bold, "is_bold"),
        (of_label.LabelRotation, "turn"),
        (of_label.ZIndex, "place"),
    ):
        stated.setProperty(key, QgsProperty.fromField(field))
    stated.setProperty(of_label.AlwaysShow, QgsProperty.fromValue(True))
    settings.setDataDefinedProperties(stated)
    return settings
