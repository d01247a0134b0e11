# SPDX-License-Identifier: GPL-2.0-or-later
"""A feature before and after its revision, on the map."""

from __future__ import annotations

import shapely
from qgis.core import QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from ...bridge.geometry import to_qgis
from ...core.changes import MeasuredChange
from ...core.geodesy import densify, line_of
from .map_drawing import MapDrawing

BEFORE, AFTER, GAINED, LOST = "#56B4E9", "#E69F00", "#009E73", "#D55E00"
"""Okabe and Ito's, which can be told apart by everybody."""
_FAINT_GROUND = 90
_TYPES = (
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.LineGeometry,
    QgsWkbTypes.GeometryType.LineGeometry,
)


class ChangeDrawing(MapDrawing):
    """Draws the old line and the new one, the ground between them, and the way of each turning point."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._extent = QgsRectangle()

    def show(self, change: MeasuredChange) -> None:
        """Draw one change in the place of whatever was drawn."""
        self.clear()
        for ground, colour in ((change.gained, GAINED), (change.lost, LOST)):
            if not ground.geometry.is_empty:
                of_type = QgsWkbTypes.GeometryType.PolygonGeometry
                self.draw(to_qgis(ground.geometry), of_type, QColor(colour), 1, _FAINT_GROUND)
        for feature, colour, width in ((change.change.before, BEFORE, 4), (change.change.after, AFTER, 2)):
            if feature is not None and feature.geometry is not None:
                line = line_of(densify(feature.geometry))
                self.draw(to_qgis(line), _TYPES[int(shapely.get_dimensions(line))], QColor(colour), width)
        ways = [
            shapely.LineString([(one.before.longitude, one.before.latitude), (one.after.longitude, one.after.latitude)])
            for one in change.points
            if one.before is not None and one.after is not None
        ]
        if ways:
            drawn = to_qgis(shapely.multilinestrings(ways))
            self.draw(drawn, QgsWkbTypes.GeometryType.LineGeometry, QColor(AFTER), 1)
        self._extent = QgsRectangle(*_extent(change))

    def clear(self) -> None:
        """Take the drawing off the map."""
        super().clear()
        self._extent = QgsRectangle()

    def zoom(self) -> None:
        """Show what differs on the map, or all of it where the line is the same."""
        if not self._extent.isNull():
            self.zoom_to(self._extent)


def _extent(change: MeasuredChange) -> tuple[float, float, float, float]:
    """The box of the turning points that differ; of the whole feature where none does."""
    states = [state for point in change.points for state in (point.before, point.after) if state is not None]
    if states:
        differing = shapely.multipoints([(state.longitude, state.latitude) for state in states])
        return tuple(shapely.bounds(differing).tolist())
    versions = [one.geometry for one in (change.change.before, change.change.after) if one is not None]
    return tuple(shapely.total_bounds(versions).tolist())
