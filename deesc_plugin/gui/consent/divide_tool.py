# SPDX-License-Identifier: GPL-2.0-or-later
"""The map tool that divides a line: a click on a turning point divides it there, and another one joins it again."""

from __future__ import annotations

from typing import Callable

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent
from shapely import MultiPoint

from ...bridge.geometry import WGS84, to_qgis
from ...core.consent.cutting import Place
from ...core.consent.dividing import can_be_divided, cuts_of
from ...core.consent.placing import known_tracks
from ...core.delimitation import Delimitation, Feature
from ...core.geodesy import distance
from ..changes.map_drawing import MapDrawing

_PIXELS = 12
_COLOUR = "#000000"
Clicked = Callable[[Feature, Place], None]


class DivideTool(QgsMapTool):
    """Clicked near a turning point of a feature of the chosen kind it says so; Esc puts it down.

    Parameters
    ----------
    shown : callable
        Gives the delimitation as it is shown, None where there is none, and the id of the kind.
    clicked : callable
        Is told the feature and the turning point.
    """

    def __init__(
        self, canvas: QgsMapCanvas, shown: Callable[[], tuple[Delimitation | None, str]], clicked: Clicked
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._shown, self._clicked = canvas, shown, clicked
        self.drawing = MapDrawing(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def activate(self) -> None:
        """Draw where lines are divided."""
        super().activate()
        self.draw()

    def deactivate(self) -> None:
        """Leave the map as it was."""
        self.drawing.clear()
        super().deactivate()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Find the turning point that was meant."""
        found = (
            self.nearest(self.toMapCoordinates(event.pos())) if event.button() == Qt.MouseButton.LeftButton else None
        )
        if found is not None:
            self._clicked(*found)
            self.draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the tool down."""
        if event.key() == Qt.Key.Key_Escape:
            self._canvas.unsetMapTool(self)
            event.accept()

    def nearest(self, place: QgsPointXY) -> tuple[Feature, Place] | None:
        """The turning point nearest to a place of the map, and its feature; None where none is near."""
        reach = _PIXELS * self._canvas.mapUnitsPerPixel()
        around = QgsRectangle(place.x() - reach, place.y() - reach, place.x() + reach, place.y() + reach)
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            box = QgsCoordinateTransform(crs, WGS84, QgsProject.instance()).transformBoundingBox(around)
        except QgsCsException:
            return None
        delimitation, kind = self._shown()
        tracks = known_tracks()
        best: tuple[float, Feature, Place] | None = None
        for feature in () if delimitation is None else can_be_divided(delimitation, kind):
            for track in tracks(feature):
                x, y = track.vertices.T
                inside = (x >= box.xMinimum()) & (x <= box.xMaximum()) & (y >= box.yMinimum()) & (y <= box.yMaximum())
                for index in np.flatnonzero(inside).tolist():
                    metres = float(distance(x[index], y[index], box.center().x(), box.center().y()))
                    if best is None or metres < best[0]:
                        best = metres, feature, track.places[index]
        return None if best is None else best[1:]

    def draw(self) -> None:
        """Draw a ring at each turning point at which a line is divided."""
        self.drawing.clear()
        delimitation, kind = self._shown()
        if delimitation is None:
            return
        tracks = known_tracks()
        cuts = {place for one in can_be_divided(delimitation, kind) for place in cuts_of(delimitation, one, tracks)}
        if cuts:
            points = to_qgis(MultiPoint([(x / 1e7, y / 1e7) for x, y in sorted(cuts)]))
            self.drawing.draw(points, QgsWkbTypes.GeometryType.PointGeometry, QColor(_COLOUR), 3)
