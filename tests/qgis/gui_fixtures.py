# SPDX-License-Identifier: GPL-2.0-or-later
"""A project with an open workspace, and messages that a test can read."""

from __future__ import annotations

import time
from pathlib import Path
from xml.etree import ElementTree

import shapely
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTranslator
from qgis.PyQt.QtTest import QTest

from tests import workspace
from tests.agreements import delimitation, feature

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "i18n"
CORE, AROUND = shapely.box(9.5, 0.5, 9.6, 0.6), shapely.box(9.4, 0.4, 9.7, 0.7)


def write_sound_workspace(path, *more):
    """A workspace without errors: one sector with a strip, six lookouts and a gate, all in the upper region."""
    sector = feature("sector", "Upper 1", CORE)
    strip = feature(
        "strip", "Upper 1 strip", AROUND.difference(CORE), zone=sector.uid, width_m=11_000.0, exclusions="Upper 1"
    )
    posts = [feature("lookout", f"Post {x} {y}", shapely.Point(x, y)) for x in (9.45, 9.55, 9.65) for y in (0.45, 0.65)]
    gate = feature("gate", "Gate", shapely.Point(9.55, 0.49))
    workspace.write_whole(path, delimitation(sector, strip, gate, *posts, *more))
    return path


class HeardMessages:
    """Keeps what a dialog tells instead of showing it."""

    def __init__(self):
        self.heard = []

    def tell(self, text):
        self.heard.append(("tell", text))

    def success(self, text, link_path=None):
        self.heard.append(("success", text))

    def warn(self, text):
        self.heard.append(("warn", text))

    def ask(self, text, *answers):
        self.heard.append(("ask", text))

    offer = ask

    def error(self, problem):
        self.heard.append(("error", str(problem)))

    def take_away(self, item):
        """Nothing: what was heard was heard."""


class FromSource(QTranslator):
    """A translation read from its .ts file, without the program that compiles it."""

    def __init__(self, language):
        super().__init__()
        path = TRANSLATIONS / f"deesc_{language}.ts"
        self._texts = {
            message.findtext("source"): message.findtext("translation")
            for message in ElementTree.parse(path).iter("message")  # noqa: S314  (our own file)
        }

    def isEmpty(self):  # noqa: N802  (as of a translator)
        return False

    def translate(self, context, source, _disambiguation=None, _number=-1):
        return (self._texts.get(source) or "") if context == "deesc" else ""


class Desk:
    """Holds the widgets of a test, and lets the event loop run until something has happened."""

    def __init__(self):
        self._widgets = []

    def put(self, widget, is_shown=True):
        self._widgets.append(widget)
        if is_shown:
            widget.show()
        return widget

    def wait(self, has_happened, seconds=60):
        deadline = time.monotonic() + seconds
        while not has_happened():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
            if time.monotonic() > deadline:
                raise AssertionError("it did not happen")

    def clear(self):
        for widget in self._widgets:
            widget.hide()
            widget.deleteLater()
        self._widgets.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(button):
    """Click a button as the mouse does; it must be enabled."""
    assert button.isEnabled(), button.text()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(box, value):
    """Choose the entry of a combo box that stands for a value."""
    index = box.findData(value)
    assert index >= 0, value
    box.setCurrentIndex(index)
