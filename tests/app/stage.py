# SPDX-License-Identifier: GPL-2.0-or-later
"""What the steps inside the real QGIS window share: buttons, forms, the map under the mouse, and who goes through them.

QGIS runs the steps (``qgis --code``). They are told by environment variables where to write. Each ``yield`` hands the
window its event loop back until the condition that is yielded holds.
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox, QToolBar, QToolButton
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["DEESC_TEST_FOLDER"])
SEEN: dict[str, object] = {}
POLL_MS = 40
PATIENCE_S = 120


def plugin():
    return plugins["deesc_plugin"]


def window():
    return plugin().window


def button(name):
    bar = iface.mainWindow().findChild(QToolBar, "deescToolbar")
    found = bar.widgetForAction(window().toolbar.actions[name])
    assert isinstance(found, QToolButton), name
    return found


def press(widget):
    assert widget.isEnabled(), f"{widget.objectName() or widget.text()}: {widget.toolTip()}"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def dialog(name):
    return next((one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()), None)


def pixel(longitude, latitude):
    canvas, wgs84 = iface.mapCanvas(), QgsCoordinateReferenceSystem("EPSG:4326")
    to_map = QgsCoordinateTransform(wgs84, canvas.mapSettings().destinationCrs(), QgsProject.instance())
    place = canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(longitude, latitude)))
    return QPoint(round(place.x()), round(place.y()))


def click_map(longitude, latitude, which=Qt.MouseButton.LeftButton):
    viewport = iface.mapCanvas().viewport()
    place = pixel(longitude, latitude)
    assert viewport.rect().contains(place), (longitude, latitude)
    QTest.mouseMove(viewport, place)
    QTest.mouseClick(viewport, which, Qt.KeyboardModifier.NoModifier, place)


def accept_form(name):
    """QGIS's form, which opens when something was drawn: look at it, and take it as it is."""
    yield lambda: dialog("deescFeatureForm") is not None
    form = dialog("deescFeatureForm")
    if name:
        form.grab().save(str(FOLDER / f"{name}.png"))
    press(form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))
    yield lambda: dialog("deescFeatureForm") is None


def main_action(name):
    found = iface.mainWindow().findChild(QAction, name)
    assert found is not None, name
    return found


def picture(name):
    iface.mainWindow().grab().save(str(FOLDER / f"{name}.png"))


class Runner:
    """Goes through steps; each condition that they yield is polled by a timer."""

    def __init__(self, steps):
        self.steps = self.through(steps)
        self.condition = lambda: True
        self.since = time.monotonic()
        self.timer = QTimer()
        self.timer.timeout.connect(self.go_on)
        self.timer.start(POLL_MS)

    @staticmethod
    def through(steps):
        for step in steps:
            SEEN["step"] = step.__name__
            yield from step()
        SEEN["step"] = "done"

    def go_on(self):
        self.timer.stop()
        try:
            while self.condition():
                self.condition = next(self.steps)
                self.since = time.monotonic()
            self.write()
            if time.monotonic() - self.since > PATIENCE_S:
                self.steps.throw(AssertionError("waited in vain"))
        except StopIteration:
            self.end(0)
        except BaseException:
            SEEN["trace"] = traceback.format_exc()
            for number, shown in enumerate(one for one in QApplication.topLevelWidgets() if one.isVisible()):
                shown.grab().save(str(FOLDER / f"failed_{number}.png"))
            self.end(1)
        self.timer.start(POLL_MS)

    def write(self):
        (FOLDER / "seen.json").write_text(json.dumps(SEEN, ensure_ascii=False), "utf-8")

    def end(self, code):
        self.write()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)  # without QGIS asking what to do with the project
