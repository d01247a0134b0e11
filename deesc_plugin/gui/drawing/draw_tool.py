# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws areas and lines: QGIS's own digitizing, with a read-out of what is in hand and where it is at fault."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

import numpy as np
import shapely
from qgis.core import QgsFeature, QgsPointXY, QgsVectorLayer, QgsWkbTypes
from qgis.gui import (
    QgsAdvancedDigitizingDockWidget,
    QgsGeometryRubberBand,
    QgsMapCanvas,
    QgsMapCanvasTracer,
    QgsMapMouseEvent,
    QgsMapToolCapture,
    QgsMapToolDigitizeFeature,
    QgsRubberBand,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ...bridge.geometry import to_qgis, to_shapely
from ...bridge.layer_edits import start_editing
from ...core.agreement import Kind
from ...core.errors import DeescError
from ...core.geodesy import Floats, area, length
from ...core.intake.admission import Admission
from ...core.intake.draft import FeatureRefused
from ...core.placement.same_places import on_same_places
from ...core.polygons.live_line import LineReading, read_line
from ...core.polygons.live_ring import Neighbourhood, RingReading
from ...core.saying import Area, Length, Message
from ..language.direction import filled, said, told
from ..language.translation import language, tr
from ..session.screen_colours import colour_of
from ..session.session import Session
from ..widgets.messages import Messages
from .feature_form import FeatureForms
from .new_feature import new_feature
from .readout import Readout, line_text, ring_text

_FAULT_COLOUR = "#d50000"
_FAULT_WIDTH = 5
_RING_WIDTH = 3
_FAINT = 40
"""Opacity of the fill, of 255."""
_SAME_PLACE_PX = 0.5
"""Pixels: a cursor as near to the first or the last vertex adds none to the ring."""
_PAUSE_MS = 15
"""Moves of the mouse that come faster are answered once."""


class DrawTool(QgsMapToolDigitizeFeature):
    """Draws a zone, a line or a safe zone; snapping, tracing, the CAD panel, Esc and Backspace are QGIS's.

    Parameters
    ----------
    canvas, cad_dock
        Of the main window.
    forms : FeatureForms
        Adds what is drawn.
    kind : Kind
        What is drawn.
    """

    def __init__(
        self,
        canvas: QgsMapCanvas,
        cad_dock: QgsAdvancedDigitizingDockWidget,
        session: Session,
        messages: Messages,
        forms: FeatureForms,
        kind: Kind,
    ) -> None:
        modes = QgsMapToolCapture.CaptureMode
        super().__init__(canvas, cad_dock, modes.CaptureLine if kind.role.is_line else modes.CapturePolygon)
        self.setToolName(tr("Draw {kind}").format(kind=kind.name.in_language(language())))
        self._session, self._messages, self._forms, self._kind = session, messages, forms, kind
        self._colour = QColor(colour_of(kind.role))
        self._of_ring: frozenset[int] = frozenset()
        self._neighbours: Neighbourhood | None = None
        self._door: Admission | None = None
        self._cursor: QgsPointXY | None = None
        self._path: list[QgsPointXY] = []
        self._started_editing = False
        self.reading: RingReading | LineReading | None = None
        self.readout = Readout(canvas)
        # above QGIS's own band; only what is at fault is red
        self._ring_band = self._band(colour_of(kind.role), _RING_WIDTH)
        self._fault_band = self._band(_FAULT_COLOUR, _FAULT_WIDTH)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self._layer: QgsVectorLayer = session.open_workspace.layer(kind.id)
        self.setLayer(self._layer)
        self.digitizingCompleted.connect(self._add)

    def activate(self) -> None:
        """Make the layer editable, as QGIS wants it for digitizing, and look at the neighbours."""
        if not self._layer.isEditable():
            try:
                start_editing(self._layer)
                self._started_editing = True
            except DeescError as error:
                self._messages.error(error)
        self._session.content_changed.connect(self._forget_neighbours)
        super().activate()

    def deactivate(self) -> None:
        """Leave the layer as it was found where nothing was drawn."""
        super().deactivate()
        self._session.content_changed.disconnect(self._forget_neighbours)
        self._pause.stop()
        self._show(None)
        is_idle = self._is_layer_here() and not self._layer.isModified() and self._forms.form is None
        if self._started_editing and is_idle:
            self._layer.rollBack()
        self._started_editing = False

    def remove(self) -> None:
        """Take what belongs to the tool off the canvas; what was not finished is let go of, and that is told."""
        self._tell_let_go(self.size())
        for band in (self._ring_band, self._fault_band):
            self.canvas().scene().removeItem(band)
        self.readout.deleteLater()

    def cadCanvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Follow the cursor."""
        with self._noting_bands():
            super().cadCanvasMoveEvent(event)
        self._cursor = self.toLayerCoordinates(self._layer, event.mapPoint())
        self._path = self._traced(event)
        self._pause.start()

    def cadCanvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """A vertex was set, or the ring finished; one that cannot come in stays in hand, and the reason is told."""
        if event.button() == Qt.MouseButton.RightButton and self.size() and not self._may_come_in():
            return
        with self._noting_bands():
            super().cadCanvasReleaseEvent(event)
        self._path = []
        self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace took a vertex back, Esc all of them, and that is told: nothing brings them back."""
        before = self.size()
        with self._noting_bands():
            super().keyPressEvent(event)
        if event.key() == Qt.Key.Key_Escape and not self.size():
            self._tell_let_go(before)
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Escape):
            self._pause.start()

    def read(self) -> None:
        """Measure the ring or line in hand and show what there is to say."""
        vertices = [(point.x(), point.y()) for point in self.pointsZM()]
        if not vertices:
            self._show(None)
            return
        if self._cursor is not None and not self._is_cursor_on(vertices[0], vertices[-1]):
            vertices += [(point.x(), point.y()) for point in (*self._path, self._cursor)]
        coordinates = np.array(vertices)
        if not np.isfinite(coordinates).all():
            return
        self._show(read_line(coordinates) if self._kind.role.is_line else self._read_ring(coordinates))

    def _tell_let_go(self, count: int) -> None:
        if count:
            unfinished = tr("{tool}: what was not finished was let go of; its turning points: {count}.")
            self._messages.tell(filled(unfinished, tool=self.toolName(), count=count))

    def _traced(self, event: QgsMapMouseEvent) -> list[QgsPointXY]:
        """The places before the cursor that a click would add too; QGIS traces to snapped places only."""
        tracer = QgsMapCanvasTracer.tracerForCanvas(self.canvas())
        is_tracing = tracer is not None and tracer.actionEnableTracing().isChecked() and self.size() > 0
        if not is_tracing or not event.isSnapped():
            return []
        last = self.toMapCoordinates(self._layer, QgsPointXY(self.pointsZM()[-1]))
        path, error = tracer.findShortestPath(last, event.mapPoint())
        if error != tracer.PathError.ErrNone:
            return []
        return [self.toLayerCoordinates(self._layer, point) for point in path[1:-1]]

    def _may_come_in(self) -> bool:
        """Whether what is in hand may come into the workspace, by the rule of typed and imported features."""
        if self._door is None:
            snapshot = self._session.open_workspace.snapshot()
            self._door = Admission(snapshot.agreement, snapshot.reference)
        vertices = [(point.x(), point.y()) for point in self.pointsZM()]
        try:
            self._door.drawn(vertices, self._kind.role, self._session.region)
        except FeatureRefused as refused:
            self._messages.tell(told(Message.of("What is drawn: {reason}", reason=refused.message)))
            return False
        return True

    def _read_ring(self, coordinates: Floats) -> RingReading:
        if self._neighbours is None:
            self._neighbours = Neighbourhood.of(self._session.open_workspace.snapshot(), self._kind.id)
        return self._neighbours.read(coordinates)

    def _is_cursor_on(self, *vertices: tuple[float, float]) -> bool:
        """Whether the cursor stands on one of these vertices, as after the click that set it.

        Told on the map: the way from the map's CRS to the layer's and back leaves the coordinates a few bits off.
        """
        cursor = self.toMapCoordinates(self._layer, self._cursor)
        nearest = min(cursor.distance(self.toMapCoordinates(self._layer, QgsPointXY(*place))) for place in vertices)
        return bool(nearest < _SAME_PLACE_PX * self.canvas().mapUnitsPerPixel())

    def _show(self, reading: RingReading | LineReading | None) -> None:
        self.reading = reading
        for band in (self._ring_band, self._fault_band):
            band.reset(QgsWkbTypes.GeometryType.LineGeometry)
        if reading is None:
            self.readout.say("")
            return
        self.readout.say(line_text(reading) if isinstance(reading, LineReading) else ring_text(reading))
        self._tint(QColor(_FAULT_COLOUR) if reading.is_faulty else self._colour)
        self._ring_band.setToGeometry(to_qgis(reading.line), self._layer)
        if not reading.offending.is_empty:
            self._fault_band.setToGeometry(to_qgis(reading.offending), self._layer)

    def _bands(self) -> dict[int, QgsRubberBand | QgsGeometryRubberBand]:
        """Everybody's bands on the map, by their addresses."""
        kinds = (QgsRubberBand, QgsGeometryRubberBand)
        return {sip.unwrapinstance(item): item for item in self.canvas().scene().items() if isinstance(item, kinds)}

    @contextmanager
    def _noting_bands(self) -> Iterator[None]:
        """Tell the bands that QGIS makes for the ring in hand from those of others, which may come at any time."""
        before = frozenset(self._bands())
        yield
        now = frozenset(self._bands())
        self._of_ring = self._of_ring & now | now - before if self.size() else frozenset()

    def _tint(self, colour: QColor) -> None:
        """Give QGIS's bands of the ring in hand a colour: they are red from their making, and new for each ring."""
        fill = QColor(colour)
        fill.setAlpha(_FAINT)
        for address, band in self._bands().items():
            if address in self._of_ring:
                band.setStrokeColor(colour)
                band.setFillColor(fill)

    def _band(self, colour: str, width: int) -> QgsRubberBand:
        band = QgsRubberBand(self.canvas(), QgsWkbTypes.GeometryType.LineGeometry)
        band.setColor(QColor(colour))
        band.setWidth(width)
        band.setZValue(width)
        return band

    def _add(self, drawn: QgsFeature) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return
        (geometry,) = to_shapely([drawn.geometry()])
        if geometry is None or geometry.is_empty:
            return
        if geometry.geom_type.startswith("Multi") and shapely.get_num_geometries(geometry) == 1:
            geometry = shapely.get_geometry(geometry, 0)
        snapshot = workspace.snapshot()
        snapped_to = [one.geometry for one in snapshot.features]
        snapped_to += [unit.geometry for unit in snapshot.reference.grounds]
        geometry = on_same_places(geometry, snapped_to)
        feature = new_feature(self._session, snapshot, self._kind, geometry)
        is_line = self._kind.role.is_line
        size = said(Length(float(length(geometry))) if is_line else Area(float(area(geometry))))
        self._forms.add(
            feature,
            tr("Draw {name}").format(name=said(feature)),
            lambda name: filled(tr("{name} is drawn: {area}, not saved yet."), name=name, area=size),
        )

    def _forget_neighbours(self) -> None:
        self._neighbours = None

    def _is_layer_here(self) -> bool:
        workspace = self._session.workspace
        return workspace is not None and self._layer in workspace.layers
