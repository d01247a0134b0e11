# SPDX-License-Identifier: GPL-2.0-or-later
"""A feature that was drawn gets its attributes: from QGIS's own form where people want one, else as they are known."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsEditFormConfig, QgsFeature, QgsSettings, QgsVectorLayer, QgsWkbTypes
from qgis.gui import (
    QgsAttributeDialog,
    QgsAttributeEditorContext,
    QgsEditorWidgetWrapper,
    QgsMapCanvas,
    QgsRubberBand,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QDialog, QLineEdit, QScrollArea, QWidget

from ...bridge.layer_edits import start_editing
from ...bridge.schema import feature_of
from ...bridge.values import plain_value
from ...core.delimitation import Feature
from ...core.errors import DeescError
from ..language.direction import said
from ..language.translation import language, tr
from ..session.session import Session
from ..widgets.messages import Messages
from ..widgets.own_keys import OwnKeys, help_key

_SUPPRESSED = (
    "digitizing/disable-enter-attribute-values-dialog",
    "qgis/digitizing/disable_enter_attribute_values_dialog",
)
"""QGIS's setting “Suppress attribute form pop-up after feature creation”: since 3.30, and before."""
_BAND_COLOUR = "#d55e00"
_BAND_WIDTH = 2
_MOST_OF_HEIGHT = 0.85


class FeatureForms(QObject):
    """Adds what is drawn, each as one command that can be undone; what the form is cancelled for is not added.

    Parameters
    ----------
    window : QWidget
        The main window, over which the form opens; the map stays in sight.

    Signals
    -------
    added
        What was asked for is in its layer.
    """

    added = pyqtSignal()

    def __init__(
        self, session: Session, messages: Messages, canvas: QgsMapCanvas, window: QWidget | None = None
    ) -> None:
        super().__init__(window)
        self._session, self._messages, self._canvas, self._window = session, messages, canvas, window
        self.form: QgsAttributeDialog | None = None
        self._row = QgsFeature()
        session.workspace_changed.connect(self.close)

    def add(self, feature: Feature, label: str, told: Callable[[str], str]) -> None:
        """Add a feature; where the form is wanted it opens, and the feature comes with its OK.

        Parameters
        ----------
        label : str
            What Undo calls it.
        told : callable
            Given the feature's name, the sentence that says that it is there.
        """
        workspace = self._session.workspace
        if workspace is None:
            return
        try:
            layer = workspace.layer(feature.kind)
            if is_form_wanted(layer):
                self._ask(layer, workspace.new_row(feature), label, told)
                return
            workspace.add(feature, label)
        except DeescError as error:
            self._messages.error(error)
            return
        self._messages.tell(told(said(feature)))
        self.added.emit()

    def close(self) -> None:
        """Let go of a form that is open; what it is about is not added."""
        if self.form is not None:
            self.form.reject()

    def _ask(self, layer: QgsVectorLayer, row: QgsFeature, label: str, told: Callable[[str], str]) -> None:
        self.close()
        was_editable = layer.isEditable()
        start_editing(layer)
        context = QgsAttributeEditorContext()
        context.setMapCanvas(self._canvas)
        context.setFormMode(QgsAttributeEditorContext.FormMode.StandaloneDialog)
        self._row = row  # the form works on it
        form = QgsAttributeDialog(layer, self._row, False, self._window, True, context)
        form.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
        form.setEditCommandMessage(label)
        form.setObjectName("deescFeatureForm")
        form.setWindowTitle(label)
        OwnKeys(form, help_key(lambda: "drawing"))
        band = self._shown(layer, row)
        self.form = form
        form.finished.connect(lambda outcome: self._finish(form, layer, band, outcome, told))
        if not was_editable:
            form.rejected.connect(lambda: _leave_as_found(layer))
        layer.willBeDeleted.connect(self.close)
        form.open()
        _make_room(form)
        _go_to_name(form)

    def _finish(
        self,
        form: QgsAttributeDialog,
        layer: QgsVectorLayer,
        band: QgsRubberBand,
        outcome: int,
        told: Callable[[str], str],
    ) -> None:
        is_shown = self.form is form
        if not is_shown:
            return
        self.form = None
        self._canvas.scene().removeItem(band)
        form.deleteLater()
        if outcome == QDialog.DialogCode.Accepted:
            self._session.edited.emit(layer)
            self._messages.tell(told(_name_in(form.feature())))
            self.added.emit()
        else:
            self._messages.tell(tr("Nothing was added."))

    def _shown(self, layer: QgsVectorLayer, row: QgsFeature) -> QgsRubberBand:
        """The geometry on the map, which is not in the layer before the form is accepted."""
        band = QgsRubberBand(self._canvas, QgsWkbTypes.geometryType(layer.wkbType()))
        band.setStrokeColor(QColor(_BAND_COLOUR))
        band.setFillColor(QColor(_BAND_COLOUR))
        band.setBrushStyle(Qt.BrushStyle.NoBrush)
        band.setWidth(_BAND_WIDTH)
        band.setToGeometry(row.geometry(), layer)
        return band


def _go_to_name(form: QgsAttributeDialog) -> None:
    """Put the cursor into the name that the window shows, which is what people change."""
    wrappers = {wrapper.field().name(): wrapper.widget() for wrapper in form.findChildren(QgsEditorWidgetWrapper)}
    widget = wrappers.get(f"name_{language()}", wrappers.get("name"))
    if widget is not None:
        widget.setFocus()
        for line in (widget, *widget.findChildren(QLineEdit)):
            if isinstance(line, QLineEdit):
                line.selectAll()


def _name_in(row: QgsFeature) -> str:
    """What a row calls its feature, in the window's language where it says so."""
    named = feature_of({field.name(): plain_value(row.attribute(field.name())) for field in row.fields()}, "", None)
    return said(named)


def _make_room(form: QgsAttributeDialog) -> None:
    """Widen a form in which one would have to scroll sideways, and heighten it as far as the screen goes."""
    screen = form.windowHandle().screen().availableSize()
    for area in form.findChildren(QScrollArea):
        if area.widget() is None:
            continue
        wanted = area.widget().minimumSizeHint()
        bar = area.verticalScrollBar().sizeHint().width()
        missing = QSize(wanted.width() + bar - area.viewport().width(), wanted.height() - area.viewport().height())
        largest = QSize(screen.width(), round(screen.height() * _MOST_OF_HEIGHT))
        grown = form.size() + missing.expandedTo(QSize(0, 0))
        form.resize(grown.boundedTo(largest).expandedTo(form.size()))


def _leave_as_found(layer: QgsVectorLayer) -> None:
    if not sip.isdeleted(layer) and not layer.isModified():
        layer.rollBack()


def is_form_wanted(layer: QgsVectorLayer) -> bool:
    """Whether QGIS would open its form after a feature was drawn: the layer says so, else the user's options."""
    stated = layer.editFormConfig().suppress()
    modes = QgsEditFormConfig.FeatureFormSuppress
    if stated != modes.SuppressDefault:
        return bool(stated == modes.SuppressOff)
    kept = QgsSettings()
    is_suppressed = next((kept.value(key) for key in _SUPPRESSED if kept.contains(key)), False)
    return str(is_suppressed).lower() not in ("true", "1")
