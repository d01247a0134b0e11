# SPDX-License-Identifier: GPL-2.0-or-later
"""A feature before and after, on the map."""

from __future__ import annotations

import shapely
from qgis.core import QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from ...bridge.geometry import to_qgis
from ...core.changes import MeasuredChange, PointChange
from ...core.geodesy import densify, line_of
from .arrows import Arrows
from .legend import AFTER, BEFORE, GAINED, HATCHES, LINES, LOST, WIDTHS
from .map_drawing import MapDrawing

_TYPES = (
    QgsWkbTypes.GeometryType.PointGeometry,
    QgsWkbTypes.GeometryType.LineGeometry,
    QgsWkbTypes.GeometryType.LineGeometry,
)
_LEAST_SIZE = 0.005
"""Degrees: a change is shown with so much ground about it."""


class ChangeDrawing(MapDrawing):
    """Draws the old line dashed, the new one solid, the ground between them hatched, and arrows where points went."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._extent = QgsRectangle()
        self.arrows: Arrows | None = None

    def show(self, change: MeasuredChange) -> None:
        """Draw one change in the place of whatever was drawn."""
        self.clear()
        for ground, colour in ((change.gained, GAINED), (change.lost, LOST)):
            if not ground.geometry.is_empty:
                of_type = QgsWkbTypes.GeometryType.PolygonGeometry
                self.draw(to_qgis(ground.geometry), of_type, QColor(colour), 1, 255, hatch=HATCHES[colour])
        for feature, colour in ((change.change.before, BEFORE), (change.change.after, AFTER)):
            if feature is not None and feature.geometry is not None and not feature.geometry.is_empty:
                line = line_of(densify(feature.geometry))
                of_type = _TYPES[int(shapely.get_dimensions(line))]
                self.draw(to_qgis(line), of_type, QColor(colour), WIDTHS[colour], line=LINES[colour])
        self._point_the_ways(change)
        self._extent = QgsRectangle(*_extent(change))

    def clear(self) -> None:
        """Take the drawing off the map."""
        super().clear()
        if self.arrows is not None:
            self._canvas.scene().removeItem(self.arrows)
            self.arrows = None
        self._extent = QgsRectangle()

    def zoom(self) -> None:
        """Show what differs on the map, or all of it where the line is the same."""
        if not self._extent.isNull():
            shown = QgsRectangle(self._extent)
            shown.grow(max(0.0, (_LEAST_SIZE - max(shown.width(), shown.height())) / 2))
            self.zoom_to(shown)

    def _point_the_ways(self, change: MeasuredChange) -> None:
        ways = [self.on_map(way) for way in map(_way, change.points) if way is not None]
        known = [way for way in ways if way is not None]
        if known:
            self.arrows = Arrows(self._canvas, [(way[0], way[1]) for way in known])


def _way(point: PointChange) -> tuple[QgsPointXY, QgsPointXY] | None:
    """From where to where a turning point was moved; None where it was added or removed."""
    old, new = point.before, point.after
    if old is None or new is None:
        return None
    return QgsPointXY(old.longitude, old.latitude), QgsPointXY(new.longitude, new.latitude)


def _extent(change: MeasuredChange) -> tuple[float, float, float, float]:
    """The box of the turning points that differ; of the whole feature where none does."""
    states = [state for point in change.points for state in (point.before, point.after) if state is not None]
    if states:
        differing = shapely.multipoints([(state.longitude, state.latitude) for state in states])
        return tuple(shapely.bounds(differing).tolist())
    versions = [one.geometry for one in (change.change.before, change.change.after) if one is not None]
    return tuple(shapely.total_bounds([one for one in versions if one is not None]).tolist())
