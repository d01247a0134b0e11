# SPDX-License-Identifier: GPL-2.0-or-later
"""Places posts and checkpoints: on the line of a zone or buffer where the cursor is near one, with the distances."""

from __future__ import annotations

import math

from qgis.core import QgsPointXY, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent

from ...core.agreement import Kind
from ...core.geodesy import distance
from ...core.intake.admission import Admission
from ...core.intake.draft import FeatureRefused
from ...core.placement.snapping import PointSnapper, SnappedPoint
from ...core.saying import Message
from ..language.direction import filled, said, told
from ..language.translation import language, tr
from ..session.session import Session
from ..widgets.messages import Messages
from .feature_form import FeatureForms
from .new_feature import new_feature
from .readout import Readout, site_text

_REACH_PIXELS = 12
_MARKER_SIZE = 14


class PostTool(QgsMapTool):
    """Places points of one kind, each as one undoable edit.

    Parameters
    ----------
    forms : FeatureForms
        Adds what is placed.
    kind : Kind
        An observation post's or a checkpoint's.
    """

    def __init__(
        self, canvas: QgsMapCanvas, session: Session, messages: Messages, forms: FeatureForms, kind: Kind
    ) -> None:
        super().__init__(canvas)
        self.setToolName(tr("Place {kind}").format(kind=kind.name.in_language(language())))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._session, self._messages, self._forms, self._kind = session, messages, forms, kind
        self._door: Admission | None = None
        self._layer: QgsVectorLayer = session.open_workspace.layer(kind.id)
        self._snapper: PointSnapper | None = None
        self.site: SnappedPoint | None = None
        self.readout = Readout(canvas)
        self._marker = QgsVertexMarker(canvas)
        self._marker.setIconType(QgsVertexMarker.IconType.ICON_DOUBLE_TRIANGLE)
        self._marker.setIconSize(_MARKER_SIZE)
        self._marker.setPenWidth(2)
        self._marker.setColor(QColor("#000000"))
        self._marker.setFillColor(QColor("#ffffff"))
        self._marker.hide()

    def activate(self) -> None:
        """Follow what is edited meanwhile."""
        super().activate()
        self._session.content_changed.connect(self._forget_siting)

    def deactivate(self) -> None:
        """Show nothing any more."""
        super().deactivate()
        self._session.content_changed.disconnect(self._forget_siting)
        self._hide()

    def remove(self) -> None:
        """Take what belongs to the tool off the canvas."""
        self.canvas().scene().removeItem(self._marker)
        self.readout.deleteLater()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show where a click would place the point."""
        self._look(event.pos(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Place a point with the left button."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._look(event.pos(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        if self.site is not None:
            self._add(self.site)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the tool away."""
        if event.key() == Qt.Key.Key_Escape:
            self.canvas().unsetMapTool(self)
            event.accept()

    def _look(self, pixel: QPoint, is_free: bool) -> None:
        """Find the site under a pixel; without snapping where that is wanted."""
        workspace = self._session.workspace
        if workspace is None:
            return
        if self._snapper is None:
            self._snapper = PointSnapper(workspace.snapshot(), self._kind.role)
        here, beside = (self._degrees(pixel + offset) for offset in (QPoint(0, 0), QPoint(_REACH_PIXELS, 0)))
        if not all(math.isfinite(degrees) for degrees in (here.x(), here.y(), beside.x(), beside.y())):
            self._hide()  # the cursor is off the earth, as a map of the whole of it allows
            return
        reach = 0.0 if is_free else float(distance(here.x(), here.y(), beside.x(), beside.y()))
        self.site = self._snapper.at(here.x(), here.y(), reach)
        shown = self.toMapCoordinates(self._layer, QgsPointXY(*self.site.place))
        self._marker.setCenter(shown)
        self._marker.show()
        self.readout.say(site_text(self.site))

    def _degrees(self, pixel: QPoint) -> QgsPointXY:
        return self.toLayerCoordinates(self._layer, pixel)

    def _add(self, site: SnappedPoint) -> None:
        snapshot = self._session.open_workspace.snapshot()
        self._door = self._door or Admission(snapshot.agreement, snapshot.reference)
        try:
            place = self._door.drawn([site.place], self._kind.role, self._session.region)
        except FeatureRefused as refused:
            self._messages.tell(told(Message.of("What is drawn: {reason}", reason=refused.message)))
            return
        feature = new_feature(self._session, snapshot, self._kind, place)
        self._forms.add(
            feature,
            tr("Place {name}").format(name=said(feature)),
            lambda name: filled(tr("{name} is placed, not saved yet."), name=name),
        )

    def _forget_siting(self) -> None:
        self._snapper = None

    def _hide(self) -> None:
        self.site = None
        self._marker.hide()
        self.readout.say("")
