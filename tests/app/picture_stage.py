# SPDX-License-Identifier: GPL-2.0-or-later
"""The stage on which the help's pictures are taken: QGIS's window, what is done with mouse and map, and the runner.

``picture_steps.py`` and ``tutorial_steps.py`` say what is done.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QLocale, QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPainter, QPen
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["DEESC_PICTURES_FOLDER"])
WIDTH, HEIGHT = 1280, 760
POLL_MS, SETTLED_S, PATIENCE_S = 40, 0.4, 900
EXTENTS = {"": (35.3, 32.4, 37.9, 36.4), "idlib": (36.3, 35.15, 37.5, 35.9), "homs": (36.35, 34.5, 37.6, 35.05)}
"""What is looked at of the sample, by region: west, south, east, north."""


def window():
    return plugins["deesc_plugin"].window


def canvas():
    return iface.mapCanvas()


def arrange():
    right_to_left = QLocale(QgsApplication.locale()).textDirection()
    if right_to_left == Qt.LayoutDirection.RightToLeft:  # Qt does so itself where its own translations are installed
        QApplication.setLayoutDirection(right_to_left)
    main = iface.mainWindow()
    main.showNormal()
    main.setGeometry(0, 0, WIDTH, HEIGHT)
    main.setFixedSize(WIDTH, HEIGHT)
    kept = {"mFileToolBar", "mMapNavToolBar", "mAttributesToolBar", "mDigitizeToolBar", "deescToolbar"}
    for bar in main.findChildren(QToolBar):
        if bar.parent() is main:
            bar.setVisible(bar.objectName() in kept)
    for name in ("Browser", "Browser2"):
        main.findChild(QDockWidget, name).hide()
    yield lambda: "deesc_plugin" in plugins and window() is not None


def dialog(name):
    return next((one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()), None)


def take(name, widget=None, floating=None):
    """Keep a picture of a widget; of the whole window with what floats over it drawn where it floats."""
    widget = iface.mainWindow() if widget is None else widget
    shot = widget.grab()
    if floating is not None:
        over = floating.grab()
        corner = widget.mapFromGlobal(floating.mapToGlobal(QPoint(0, 0)))
        with_frame = QRect(corner, over.size()).adjusted(-1, -1, 0, 0)
        painter = QPainter(shot)
        painter.drawPixmap(corner, over)
        painter.setPen(QPen(QColor("#777777")))
        painter.drawRect(with_frame)
        painter.end()
    shot.save(str(FOLDER / f"{name}.png"))


def quiet():
    """Without messages over the map, and with the map drawn."""
    iface.messageBar().clearWidgets()
    return not canvas().isDrawing()


def to_map():
    """From degrees to the map, whatever that is in."""
    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateTransform(wgs84, canvas().mapSettings().destinationCrs(), QgsProject.instance())


def look_at(region):
    canvas().setExtent(to_map().transformBoundingBox(QgsRectangle(*EXTENTS[region])))
    canvas().refresh()


def give_room(dock, size, direction=Qt.Orientation.Horizontal):
    layers = iface.mainWindow().findChild(QDockWidget, "Layers")
    iface.mainWindow().resizeDocks([layers], [230], Qt.Orientation.Horizontal)
    iface.mainWindow().resizeDocks([dock], [size], direction)


def pixel(longitude, latitude):
    place = canvas().getCoordinateTransform().transform(to_map().transform(QgsPointXY(longitude, latitude)))
    return QPoint(round(place.x()), round(place.y()))


def hover(longitude, latitude):
    QTest.mouseMove(canvas().viewport(), pixel(longitude, latitude))


def click(longitude, latitude, which=Qt.MouseButton.LeftButton):
    hover(longitude, latitude)
    QTest.mouseClick(canvas().viewport(), which, Qt.KeyboardModifier.NoModifier, pixel(longitude, latitude))


def do(name):
    action = window().toolbar.actions[name]
    if not action.isEnabled():
        raise RuntimeError(action.toolTip())
    action.trigger()


def choose(rule):
    """Choose the first finding of a rule in the dock."""
    dock = window().findings
    for index in dock.model.indexes():
        dock.tree.setCurrentIndex(dock.filter.mapFromSource(index))
        if dock.current is not None and dock.current.rule == rule:
            return dock.current
    raise RuntimeError(rule)


def opened(path, region=""):
    """Work on a workspace, checked."""
    iface.newProject()
    window().session.open(path)
    window().session.region, window().session.party = region, "TR"
    yield lambda: window().session.workspace is not None and window().live_check.is_current
    look_at(region)
    yield quiet


def undo_all():
    for layer in window().session.workspace.edited_layers:
        layer.rollBack()
    canvas().unsetMapTool(canvas().mapTool())


class Runner:
    """Goes through the steps that are wanted, or all; each condition that they yield is polled by a timer."""

    def __init__(self, steps):
        wanted = os.environ["DEESC_PICTURES_STEPS"].split()
        chosen = [step for step in steps if not wanted or step.__name__ in wanted]
        self.steps = (condition for step in chosen for condition in step())
        self.condition = lambda: True
        self.since = self.held = 0.0
        self.timer = QTimer()
        self.timer.timeout.connect(self.go_on)
        self.timer.start(POLL_MS)

    def go_on(self):
        now = time.monotonic()
        try:
            if not self.condition():
                self.held = 0.0
                if self.since and now - self.since > PATIENCE_S:
                    self.steps.throw(TimeoutError("waited in vain"))
                return
            self.held = self.held or now
            if now - self.held < SETTLED_S:
                return
            self.timer.stop()
            self.condition, self.since, self.held = next(self.steps), now, 0.0
            self.timer.start(POLL_MS)
        except StopIteration:
            self.end(0)
        except BaseException:
            traceback.print_exc()
            for number, shown in enumerate(one for one in QApplication.topLevelWidgets() if one.isVisible()):
                shown.grab().save(str(FOLDER / f"failed_{number}.png"))
            self.end(1)

    def end(self, code):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)  # without QGIS asking what to do with the project
