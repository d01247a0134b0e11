# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done inside the real QGIS window to take the pictures of the tutorial: what the tutorial says, step by step.

``.ci/pictures.py`` starts QGIS with this file, with an empty folder of documents.
"""

from __future__ import annotations

from picture_stage import (
    FOLDER,
    Runner,
    arrange,
    canvas,
    choose,
    dialog,
    do,
    give_room,
    look_at,
    quiet,
    take,
    window,
)
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QColor
from qgis.utils import iface

SAMPLE, PACKAGE = FOLDER / "deesc_sample.gpkg", FOLDER / "deesc_sample_package.zip"
DAY = QDate(2017, 5, 27)
POST_3, FIRST_POINT = "34.838°N 36.906°E", "33.564°N 36.335°E"


def sample():
    iface.newProject()
    dock = window().findings
    dock.show()
    give_room(dock, 480)
    yield quiet
    take("tutorial_start")
    dock.start.sample.click()
    yield lambda: window().session.workspace is not None and SAMPLE.exists()
    yield is_checked
    window().session.party = "TR"
    choose("overlap.zone")
    look_at("")
    yield quiet
    take("tutorial_findings")


def is_checked():
    return window().live_check.is_current and not window().live_check.is_running


def mending():
    yield from proposed("geometry.sliver-part", 2.5)
    take("tutorial_fix")
    yield from applied()
    for rule in ("buffer.width", "geometry.valid"):
        yield from proposed(rule)
        yield from applied()
    choose("geometry.parts")
    window().findings.mending.ask_to_accept()
    yield from accepted("Both parts are meant")


def proposed(rule, distance=1.0):
    choose(rule)
    mending = window().findings.mending
    mending.preview_fix()
    yield lambda: not mending.trials.is_running and mending.fix_form.ok.isEnabled()
    canvas().zoomByFactor(distance)
    yield quiet


def applied():
    window().findings.mending.fix_form.ok.click()
    yield is_checked


def accepted(reason):
    form = window().findings.mending.accept_form
    form.reason.setText(reason)
    form.authority.setText("Joint working group")
    form.ok.click()
    yield is_checked


def overlap():
    yield from proposed("overlap.zone", 1.6)
    form = window().findings.mending.fix_form
    take("tutorial_choice")
    form.group.buttons()[-1].click()
    form.ok.click()
    yield window().findings.mending.accept_form.isVisible
    yield from accepted("Until the working group has agreed on the line")


def moving():
    canvas().setSelectionColor(QColor("#30ffff00"))  # which else hides the zone
    do("TurningPoints")
    give_room(window().turning, 260, Qt.Orientation.Vertical)
    yield from moved(choose("post.in-buffer").features[0], POST_3)
    window().session.region = "east_ghouta"
    features = window().session.workspace.snapshot().features
    zone = next(one.uid for one in features if (one.kind, one.region) == ("zone", "east_ghouta"))
    yield from moved(zone, FIRST_POINT)
    yield quiet
    take("tutorial_turning")


def moved(uid, place):
    workspace, dock = window().session.workspace, window().turning
    layer, fid = workspace.find(uid)
    layer.selectByIds([fid])
    yield lambda: dock.model.editing is not None and dock.model.editing.feature.uid == uid
    dock.model.setData(dock.model.index(0, 2), place)
    yield is_checked


def buffer():
    window().turning.hide()
    canvas().setSelectionColor(QColor("#00ffff00"))
    yield from proposed("buffer.stale", 1.2)
    take("tutorial_buffer")
    yield from applied()
    window().session.region = ""
    do("SaveAll")
    yield lambda: not any(layer.isModified() for layer in window().session.workspace.layers)


def package():
    do("ExportPackage")
    yield lambda: dialog("deescExport") is not None
    asked = dialog("deescExport")
    asked.date.setDate(DAY)
    yield asked.run_button.isEnabled
    asked.run_button.click()
    yield lambda: not asked.is_running and PACKAGE.exists()
    yield quiet
    take("tutorial_export", asked)
    asked.close()
    do("VerifyPackage")
    yield lambda: dialog("deescVerify") is not None
    asked = dialog("deescVerify")
    asked.package.setFilePath(str(PACKAGE))
    asked.compare.setChecked(True)
    yield asked.run_button.isEnabled
    asked.run_button.click()
    yield lambda: not asked.is_running and SAMPLE.name in asked.comparison.verdict.text()
    take("tutorial_verify", asked)
    asked.close()


QgsApplication.setQuitOnLastWindowClosed(False)
RUNNER = Runner((arrange, sample, mending, overlap, moving, buffer, package))
