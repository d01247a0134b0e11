# SPDX-License-Identifier: GPL-2.0-or-later
"""The window of the buffer tool: zone, widths, tolerance, and what the buffer measures before it is added."""

from __future__ import annotations

from typing import Any

import shapely
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QComboBox, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QLabel, QWidget

from ...bridge.settings import read_settings
from ...core.agreement import Allowance, Kind
from ...core.buffers.buffer import WIDEST, BufferResult
from ...core.canonical import geometry_hash
from ...core.delimitation import BufferOrigin, Feature
from ...core.errors import DeescError
from ...core.geodesy import area
from ...core.roles import BUFFERED, Role
from ...core.saying import ENGLISH, Area, Length, Place
from ..language.direction import european, filled, said, sentence, told
from ..language.translation import language, tr
from ..session.session import Session
from ..tasks.buffer_task import BufferTask
from ..tasks.current_task import CurrentTask
from ..tasks.task_dialog import HelpedDialog
from ..widgets.messages import Messages
from ..widgets.tool_tip import plain_tip
from .new_feature import kinds_of_role, new_feature

_PAUSE_MS = 300
_WIDTH_KEYS = {"outside": "deesc/buffer_width_outside", "inside": "deesc/buffer_width_inside"}
_FIRST_WIDTHS = {"outside": 5_000.0, "inside": 0.0}
_MOST_TYPED = 99_999_999.0
"""Metres: far more than any buffer, so that what is typed stands there and can be answered."""
_ANSWER_LINES = 3
_LEAST_PANEL_WIDTH, _MARGIN = 420, 12


class BufferPanel(HelpedDialog):
    """Asks for the widths, shows the buffer while they are typed, and adds it as one undoable edit.

    Signals
    -------
    previewed(object)
        The buffer's geometry (WGS 84) to be shown on the map; None for nothing.
    closed
        The window was closed.
    """

    previewed = pyqtSignal(object)
    closed = pyqtSignal()

    def __init__(self, session: Session, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__("deescBufferPanel", tr("Buffer from Zone"), "drawing", parent)
        self._session, self._messages = session, messages
        self._task = CurrentTask()
        self._zones: dict[str, Feature] = {}
        self.result_shown: BufferResult | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.preview)
        self._build()
        self.finished.connect(self._finish)
        session.content_changed.connect(self._follow)
        self.list_zones()

    def _build(self) -> None:
        self.zone = QComboBox()
        self.zone.setObjectName("deescBufferZone")
        self.zone.setToolTip(tr("The zone to be lined; a click on the map chooses it too."))
        self.zone.currentIndexChanged.connect(self._change)
        outside, inside = tr("Width of the strip outside the line"), tr("Width of the strip inside the line")
        self.outer = self._length_box("deescBufferOutside", _width("outside"), outside)
        self.inner = self._length_box("deescBufferInside", _width("inside"), inside)
        self.kind = QComboBox()
        self.kind.setObjectName("deescBufferKind")
        leave = tr("How far the edge may leave its distance anywhere")
        self.tolerance = self._length_box("deescBufferTolerance", read_settings().tolerance_m, leave)
        self.tolerance.setDecimals(3)
        self.tolerance.setSingleStep(0.1)
        self.caution = self._text("deescBufferCaution")
        self.caution.hide()
        self.answer = self._text("deescBufferAnswer")
        self.answer.setMinimumHeight(_ANSWER_LINES * self.fontMetrics().lineSpacing())
        self.add_button = self.buttons.addButton(tr("&Add Buffer"), QDialogButtonBox.ButtonRole.ActionRole)
        self.add_button.setObjectName("deescBufferAdd")
        self.add_button.setDefault(True)
        self.close_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.add)
        self._form = form = QFormLayout()
        form.addRow(tr("&Zone"), self.zone)
        form.addRow(tr("&Kind"), self.kind)
        form.addRow(tr("Width &outside"), self.outer)
        form.addRow(tr("Width &inside"), self.inner)
        form.addRow(self.caution)
        form.addRow(tr("&Tolerance"), self.tolerance)
        self.body.addLayout(form)
        self.body.addWidget(self.answer)
        self.setMinimumWidth(_LEAST_PANEL_WIDTH)

    def _text(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _length_box(self, name: str, value: float, tip: str) -> QDoubleSpinBox:
        box = QDoubleSpinBox()
        box.setObjectName(name)
        box.setRange(0.0, _MOST_TYPED)
        european(box)
        box.setDecimals(1)
        box.setSingleStep(100.0)
        box.setSuffix(tr(" m"))
        box.setValue(value)
        box.setToolTip(tip)
        box.valueChanged.connect(self._change)
        return box

    def list_zones(self) -> None:
        """List the zones and lines as they stand; one that changed is previewed anew."""
        workspace = self._session.workspace
        snapshot = None if workspace is None else workspace.snapshot()
        zones = () if snapshot is None else snapshot.of_role(*BUFFERED)
        chosen = self.zone_uid
        before = self._zones.get(chosen)
        self._zones = {zone.uid: zone for zone in zones if zone.geometry is not None}
        self.zone.blockSignals(True)
        self.zone.clear()
        region = self._session.region
        for zone in sorted(self._zones.values(), key=lambda zone: (zone.region != region, zone.region, zone.label)):
            self.zone.addItem(said(zone), zone.uid)
        self.zone.setCurrentIndex(max(0, self.zone.findData(chosen)) if self._zones else -1)
        self.zone.blockSignals(False)
        self._list_kinds()
        if self._zones.get(self.zone_uid) != before or not self._zones:
            self._change()

    def _list_kinds(self) -> None:
        """List the kinds of strips, where there are several to choose from."""
        workspace, chosen = self._session.workspace, self.kind.currentData()
        kinds = [] if workspace is None else kinds_of_role(workspace.agreement, Role.BUFFER_ZONE)
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(kind.name.in_language(language()), kind.id)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)) if kinds else -1)
        for part in (self.kind, self._form.labelForField(self.kind)):
            part.setVisible(len(kinds) > 1)

    def showEvent(self, event: QShowEvent) -> None:
        """List what has been drawn while the window was closed."""
        self.list_zones()
        super().showEvent(event)

    def _follow(self) -> None:
        """Something was edited: nobody looks at the list of a window that is closed."""
        if self.isVisible():
            self.list_zones()

    @property
    def zone_uid(self) -> str:
        """The uid of the zone chosen, or empty."""
        return str(self.zone.currentData() or "")

    def choose_zone(self, uid: str) -> None:
        """Choose a zone, as by a click on the map."""
        self.zone.setCurrentIndex(self.zone.findData(uid))

    def preview(self) -> None:
        """Make the buffer that is asked for, in the background; an earlier one still in the making is dropped."""
        self._pause.stop()
        self._task.drop()
        zone = self._zones.get(self.zone_uid)
        if zone is None:
            self._say_nothing_to_add(tr("There is no zone yet: draw one first."))
            return
        widest = max(self.outer.value(), self.inner.value())
        if widest <= 0:
            is_line = self._is_line(zone)
            self._say_nothing_to_add(
                tr("State a width, left or right.") if is_line else tr("State a width, outside or inside.")
            )
            return
        if widest > WIDEST:
            most = tr("No buffer can be made {width} wide; state {most} at most.")
            self._say_nothing_to_add(filled(most, width=said(Length(widest)), most=said(Length(WIDEST))))
            return
        widths = (self.outer.value(), self.inner.value())
        if self._is_line(zone) and min(widths) > 0 and widths[0] != widths[1]:
            self._say_nothing_to_add(tr("A strip along a line has one width; make one of its own for each side."))
            return
        self.answer.setText(tr("Measuring …"))
        self._task.begin(BufferTask(zone.geometry, *widths, self.tolerance.value(), self._on_made))

    def add(self) -> None:
        """Add the buffer that is shown, as one undoable edit."""
        zone, result, workspace = self._zones.get(self.zone_uid), self.result_shown, self._session.workspace
        if zone is None or result is None or workspace is None:
            return
        kind = self._chosen_kind()
        if kind is None:
            self._messages.error(tr("The agreement of this workspace knows no buffer zones."))
            return
        feature = new_feature(
            self._session, workspace.snapshot(), kind, result.geometry, **self._fields_of(zone, result)
        )
        try:
            workspace.add(feature, tr("Buffer of {zone}").format(zone=said(zone)))
        except DeescError as error:
            self._messages.error(error)
            return
        for side, box in (("outside", self.outer), ("inside", self.inner)):
            QgsSettings().setValue(_WIDTH_KEYS[side], box.value())
        self._messages.tell(filled(tr("{name} along {zone} is added, not saved yet."), name=feature, zone=zone))
        self.accept()

    def _fields_of(self, zone: Feature, result: BufferResult) -> dict[str, Any]:
        outer, inner = self.outer.value(), self.inner.value()
        is_line = self._is_line(zone)
        one, other, end_cap = ("left", "right", "flat") if is_line else ("outside", "inside", "round")
        side = "both" if outer and inner else one if outer else other
        tolerance = self.tolerance.value()
        note = ""  # like the source it is stored, and so the same in whatever language the window speaks
        if side == "both" and outer != inner:
            note = f"{ENGLISH.text(Length(outer))} outside the line, {ENGLISH.text(Length(inner))} inside"
        return {
            "region": zone.region,
            "zone": zone.uid,
            "width_m": outer or inner,
            "origin": BufferOrigin(geometry_hash(zone.geometry), side, end_cap, tolerance, result.max_error_m),
            "source": f"geodesic buffer of {zone.label}",
            "note": note,
        }

    def _is_line(self, zone: Feature | None) -> bool:
        """Whether what a strip is made along is a line, which has a left and a right side."""
        return zone is not None and shapely.get_dimensions(zone.geometry) == 1

    def _chosen_kind(self) -> Kind | None:
        """The kind of strip that is chosen, or the only one."""
        workspace = self._session.workspace
        return None if workspace is None else workspace.agreement.kind(str(self.kind.currentData() or ""))

    def _name_sides(self) -> None:
        """Call the sides what they are: of a zone outside and inside, of a line left and right."""
        is_line = self._is_line(self._zones.get(self.zone_uid))
        names = (tr("Width &left"), tr("Width &right")) if is_line else (tr("Width &outside"), tr("Width &inside"))
        for box, name in zip((self.outer, self.inner), names):
            self._form.labelForField(box).setText(name)

    def _change(self) -> None:
        self._name_sides()
        self._warn()
        self._task.drop()  # its answer would be to the question before
        self._say_nothing_to_add("")
        self._pause.start()

    def _warn(self) -> None:
        """Say beside the inside width where the agreement keeps zone and buffer apart: the check would report it."""
        is_forbidden = self.inner.value() > 0 and self._is_overlap_forbidden()
        forbidden = tr("The agreement lets no buffer zone overlap a zone: the check will report the strip inside.")
        self.caution.setText(forbidden if is_forbidden else "")
        self.caution.setMinimumHeight(max(0, self.caution.heightForWidth(_LEAST_PANEL_WIDTH - 2 * _MARGIN)))
        self.caution.setVisible(is_forbidden)

    def _is_overlap_forbidden(self) -> bool:
        workspace, zone = self._session.workspace, self._zones.get(self.zone_uid)
        if workspace is None or zone is None:
            return False
        agreement, kind = workspace.agreement, self._chosen_kind()
        return (
            kind is not None and not self._is_line(zone) and agreement.allowance(zone.kind, kind.id) is Allowance.NEVER
        )

    def _on_made(self, task: BufferTask) -> None:
        if isinstance(task.problem, DeescError):
            self._say_nothing_to_add(told(task.problem))
        elif task.problem is not None:
            self._say_nothing_to_add(tr("The buffer was not made."))
            self._messages.error(task.problem)
        elif task.result is not None:
            self._show_result(task.result)

    def _show_result(self, result: BufferResult) -> None:
        if result.geometry.is_empty:
            swallowed = tr("The width inside swallows the whole zone: no inner edge is left. State a smaller one.")
            self._say_nothing_to_add(swallowed)
            return
        self.result_shown = result
        text = filled(
            tr("Area {area}. Measured error {error}"),
            area=said(Area(float(area(result.geometry)))),
            error=said(Length(result.max_error_m)),
        )
        if result.worst_point is not None:
            text += " " + filled(tr("at {place}"), place=said(Place(*result.worst_point)))
        kept = tr("The tolerance is kept.") if result.within_tolerance else tr("The tolerance is NOT kept.")
        self.answer.setText(sentence(f"{text}. {kept}"))
        self.add_button.setEnabled(True)
        self.add_button.setToolTip(tr("Adds the buffer as one edit that Ctrl+Z takes back"))
        self.previewed.emit(result.geometry)

    def _say_nothing_to_add(self, why: str) -> None:
        self.result_shown = None
        self.answer.setText(why)
        self.add_button.setEnabled(False)
        self.add_button.setToolTip(plain_tip(why) or tr("The buffer is being made"))
        self.previewed.emit(None)

    def _finish(self, _outcome: int) -> None:
        """The window was closed, by whatever means: drop what is in the making."""
        self._pause.stop()
        self._task.drop()
        self.previewed.emit(None)
        self.closed.emit()


def _width(side: str) -> float:
    """The width that the last buffer had on a side."""
    kept = QgsSettings().value(_WIDTH_KEYS[side], _FIRST_WIDTHS[side])
    try:
        return float(kept)
    except (TypeError, ValueError):
        return _FIRST_WIDTHS[side]
