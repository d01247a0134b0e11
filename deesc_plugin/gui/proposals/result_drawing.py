# SPDX-License-Identifier: GPL-2.0-or-later
"""What comes of a comparison, on the map: contested ground hatched, and what is chosen drawn over it."""

from __future__ import annotations

import shapely
from qgis.core import QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...bridge.geometry import WGS84, to_qgis
from ...core.negotiation import CONTESTED, Cell, ProposalComparison
from ..changes.map_drawing import MapDrawing
from .coded_lines import INK
from .result_tables import Found

CONTESTED_COLOUR = "#CC79A7"
"""Of ground, whoever claims it; Okabe and Ito's."""
_LEAST_SIZE = 0.002
"""Degrees: what is chosen is shown with so much ground about it."""
_POLYGONS, _LINES = QgsWkbTypes.GeometryType.PolygonGeometry, QgsWkbTypes.GeometryType.LineGeometry


class ResultDrawing:
    """Hatches what is contested, and draws and flashes what is chosen."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self.contested, self.chosen = MapDrawing(canvas), MapDrawing(canvas)

    def show(self, comparison: ProposalComparison) -> None:
        """Hatch the contested cells of a comparison, in the place of whatever was drawn."""
        self.clear()
        cells = [cell.geometry for cell in comparison.cells if cell.state == CONTESTED]
        if cells:
            ground = to_qgis(shapely.multipolygons(cells))
            hatch = Qt.BrushStyle.BDiagPattern
            self.contested.draw(ground, _POLYGONS, QColor(CONTESTED_COLOUR), 1, 255, hatch=hatch)

    def choose(self, found: Found | None) -> None:
        """Draw one cell or piece of line, go there, and have it flash; None draws nothing."""
        self.chosen.clear()
        if found is None:
            return
        geometry = to_qgis(found.geometry)
        of_type = _POLYGONS if isinstance(found, Cell) else _LINES
        self.chosen.draw(geometry, of_type, QColor(INK), 3 if isinstance(found, Cell) else 5, 0)
        extent = QgsRectangle(*shapely.bounds(found.geometry).tolist())
        extent.grow(max(0.0, (_LEAST_SIZE - max(extent.width(), extent.height())) / 2))
        self.chosen.zoom_to(extent)
        self._canvas.flashGeometries([geometry], WGS84)

    def clear(self) -> None:
        """Take everything off the map."""
        self.contested.clear()
        self.chosen.clear()
