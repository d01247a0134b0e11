# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done inside the real QGIS window to take the help's pictures; ``.ci/pictures.py`` starts QGIS with this file.

It is told by environment variables where the sample's workspaces lie and where to write. Each ``yield`` hands the
window its event loop back until the condition that is yielded holds, and then for a moment more, so that it is drawn.
"""

from __future__ import annotations

import json

from picture_stage import (
    FOLDER,
    Runner,
    arrange,
    canvas,
    choose,
    click,
    dialog,
    do,
    give_room,
    hover,
    look_at,
    opened,
    quiet,
    take,
    to_map,
    undo_all,
    window,
)
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QDate, Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QSplitter, QToolBar, QTreeView
from qgis.utils import iface

CORRECTED, DRAFTS, FRESH = FOLDER / "corrected.gpkg", FOLDER / "drafts.gpkg", FOLDER / "zones.gpkg"
ROADS = FOLDER / "roads.geojson"
DAY = QDate(2017, 5, 27)

# an invented place, clear of all that the sample holds; the last one is in the middle of a zone
RING = [(37.00, 35.30), (37.20, 35.32), (37.22, 35.45), (37.02, 35.47)]
BESIDE, WITHIN = (36.97, 35.39), (36.70, 35.60)
LIST = """1. 35.93000°N 36.63000°E
2. 35°55'48"N 36°40'12"E
3. 37S BV 86650 73300
4. 35°52'N 36°41'E
5. 35.88 36.60
6. 95.10°N 36.58°E"""


def whole_window():
    yield from opened(CORRECTED)
    take("toolbar", iface.mainWindow().findChild(QToolBar, "deescToolbar"))
    do("Check")
    dock = window().findings
    yield lambda: dock.isVisible() and window().live_check.is_current
    give_room(dock, 470)
    look_at("")
    yield quiet
    take("window")
    dock.hide()


def findings():
    yield from opened(DRAFTS)
    do("Check")
    dock = window().findings
    yield lambda: dock.isVisible() and window().live_check.is_current and dock.tree.model().rowCount() > 0
    give_room(dock, 560)
    overlap = choose("overlap.zone")
    dock.marks.zoom_to([overlap.geometry], is_flashed=False)
    canvas().zoomByFactor(4)
    yield quiet
    take("findings")
    choose("overlap.zone")
    dock.mending.preview_fix()
    yield lambda: not dock.mending.trials.is_running
    canvas().zoomByFactor(3)
    yield quiet
    take("fix")
    choose("post.in-buffer")
    dock.mending.ask_to_accept()
    dock.mending.accept_form.reason.setText("Agreed as it stands until the line there is surveyed")
    dock.mending.accept_form.authority.setText("Joint working group, meeting of 27 May")
    yield quiet
    take("accept", dock)
    dock.hide()


def overlaps():
    do("Overlaps")
    matrix = window().overlaps
    yield lambda: matrix.isVisible() and not matrix.is_running and matrix.zones.rowCount() > 0
    give_room(matrix, 300, Qt.Orientation.Vertical)
    table = matrix.zones
    for row in range(table.rowCount()):
        for column in range(row):
            if not table.item(row, column).icon().isNull():
                table.setCurrentCell(row, column)
    yield quiet
    canvas().zoomByFactor(4)
    yield quiet
    take("overlaps")
    matrix.tabs.setCurrentWidget(matrix.kinds)
    yield quiet
    take("overlaps_kinds", matrix)
    matrix.hide()


def drawing():
    yield from opened(CORRECTED, "idlib")
    do("DrawZone")
    for corner in RING:
        click(*corner)
    hover(*BESIDE)
    tool = window().tools.tool
    yield lambda: tool.reading is not None and tool.reading.turning_points >= len(RING)
    yield quiet
    take("drawing")
    hover(*WITHIN)
    yield lambda: tool.reading.is_faulty
    yield quiet
    take("drawing_red")
    click(*BESIDE)
    click(*BESIDE, Qt.MouseButton.RightButton)
    yield lambda: dialog("deescFeatureForm") is not None
    form = dialog("deescFeatureForm")
    take("form", form)
    form.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel).click()
    yield lambda: dialog("deescFeatureForm") is None
    undo_all()


def buffers():
    yield from opened(CORRECTED, "homs")
    do("BufferFromZone")
    yield lambda: dialog("deescBufferPanel") is not None
    panel = dialog("deescBufferPanel")
    panel.outer.setValue(6000)
    panel.inner.setValue(2000)
    yield panel.add_button.isEnabled
    yield quiet
    take("buffer", floating=panel)
    panel.close()
    undo_all()


def posts():
    yield from opened(CORRECTED, "homs")
    do("PlacePost")
    features = window().session.workspace.snapshot().features
    zone = next(one for one in features if (one.kind, one.region) == ("zone", "homs"))
    hover(*zone.geometry.exterior.coords[len(zone.geometry.exterior.coords) // 3][:2])
    yield lambda: window().tools.tool.site is not None and window().tools.tool.site.snapped_to
    yield quiet
    take("post")
    undo_all()


def zone_of_homs():
    workspace = window().session.workspace
    features = workspace.snapshot().features
    return workspace.find(next(one.uid for one in features if (one.kind, one.region) == ("zone", "homs")))


def move_corners(numbers, note=""):
    """Turning points of a zone moved by hand, without saving; the layer and the feature's id."""
    layer, fid = zone_of_homs()
    layer.startEditing()
    layer.beginEditCommand("Move vertex")
    geometry = layer.getFeature(fid).geometry()
    for number in numbers:
        corner = geometry.vertexAt(number)
        geometry.moveVertex(corner.x() + 0.005, corner.y() + 0.03, number)
    layer.changeGeometry(fid, geometry)
    if note:
        layer.changeAttributeValue(fid, layer.fields().indexOf("note"), note)
    layer.endEditCommand()
    return layer, fid


def look_at_feature(layer, fid):
    canvas().setExtent(to_map().transformBoundingBox(layer.getFeature(fid).geometry().boundingBox()))
    canvas().zoomByFactor(1.2)


def turning():
    yield from opened(CORRECTED, "homs")
    do("TurningPoints")
    dock = window().turning
    layer, fid = zone_of_homs()
    layer.selectByIds([fid])
    yield lambda: dock.isVisible() and dock.model.rowCount() > 0
    give_room(dock, 280, Qt.Orientation.Vertical)
    layer.removeSelection()  # whose yellow would hide the zone; the table keeps it
    dock.view.setCurrentIndex(dock.model.index(4, 1))
    dock.view.setFocus()
    canvas().setExtent(to_map().transformBoundingBox(layer.getFeature(fid).geometry().boundingBox()))
    canvas().zoomByFactor(1.1)
    yield quiet
    take("turning")
    dock.hide()


def changes():
    from deesc_plugin.gui.working_group.version_choice import Chosen, Source  # there once the plugin is

    yield from opened(CORRECTED, "homs")
    do("WorkingGroup")
    dock = window().working_group
    tab = next(part for part in dock.parts if part.help_page.startswith("changes"))
    dock.tabs.setCurrentWidget(tab)
    layer, fid = move_corners((6, 14))
    tab.before.choose(Chosen(Source.WORKSPACE, str(CORRECTED)))
    tab.after.choose(Chosen(Source.OPEN))
    tab.compare_button.click()
    yield lambda: not tab.is_running and tab.view.tree.topLevelItemCount() == 1
    give_room(dock, 560)
    tree = tab.view.tree
    tree.setCurrentItem(tree.topLevelItem(0))
    tree.topLevelItem(0).setExpanded(True)
    look_at_feature(layer, fid)
    yield quiet
    take("changes")
    dock.hide()
    undo_all()


def base_map():
    roads = {"type": "LineString", "coordinates": [(36.4, 35.2), (36.7, 35.6), (37.1, 36.1)]}
    ROADS.write_text(json.dumps({"type": "Feature", "geometry": roads, "properties": {"rank": 1}}), "utf-8")
    do("BaseMap")
    yield lambda: dialog("deescBaseMap") is not None
    asked = dialog("deescBaseMap")
    asked.file.setFilePath(str(ROADS))
    asked.role.setCurrentIndex(asked.role.findData("road"))
    for field, text in ((asked.source, "Roads, illustrative"), (asked.licence, "CC0"), (asked.rank, "rank")):
        field.setText(text)
    yield asked.run_button.isEnabled
    asked.run_button.click()
    yield lambda: not asked.is_running and asked.list.topLevelItemCount() == 1
    take("basemap", asked)
    asked.close()


def history():
    yield from opened(DRAFTS, "homs")
    for number, told in ((6, "Corner moved to the crossroads"), (14, "Corner moved to the bridge")):
        layer, fid = move_corners((number,), told)
        do("SaveAll")
        yield lambda edited=layer: not edited.isModified()
    do("History")
    dock = window().history
    layer.selectByIds([fid])
    yield lambda: dock.table.topLevelItemCount() > 2
    give_room(dock, 520)
    dock.table.setCurrentItem(dock.table.topLevelItem(dock.table.topLevelItemCount() - 1))
    canvas().setSelectionColor(QColor("#30ffff00"))  # which else hides the zone
    look_at_feature(layer, fid)
    yield quiet
    take("history")
    dock.hide()


def coordinates():
    yield from opened(CORRECTED, "idlib")
    do("EnterCoordinates")
    yield lambda: dialog("deescCoordinates") is not None
    asked = dialog("deescCoordinates")
    asked.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    asked.text.setPlainText(LIST)
    asked.read()
    yield quiet
    take("coordinates", asked)
    asked.close()


def new_workspace():
    do("NewWorkspace")
    yield lambda: dialog("deescNewWorkspace") is not None
    asked = dialog("deescNewWorkspace")
    asked.path.setFilePath(str(FRESH))
    yield asked.run_button.isEnabled
    take("workspace", asked)
    asked.run_button.click()
    yield lambda: dialog("deescNewWorkspace") is None and window().session.workspace.store.id == str(FRESH)


def importing():
    window().session.region = ""  # that of an earlier step would refuse what lies elsewhere
    do("Import")
    yield lambda: dialog("deescImport") is not None
    asked = dialog("deescImport")
    asked.desk.add_files([str(FOLDER / "RU")])
    yield lambda: len(asked.desk.rows) > 1 and asked.desk.is_settled
    asked.table.selectAll()
    asked.row_choices.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    asked.table.select_from([row.found.file for row in asked.desk.rows].index("posts.csv"))
    kinds = asked.row_choices.choices.kind_box
    kinds.setCurrentIndex(kinds.findData("observation_post"))
    yield lambda: asked.desk.is_settled and asked.run_button.isEnabled()
    yield quiet
    take("import", asked)
    asked.close()


def export():
    yield from opened(DRAFTS)
    do("ExportPackage")
    yield lambda: dialog("deescExport") is not None
    asked = dialog("deescExport")
    asked.date.setDate(DAY)
    asked.title.setText("De-escalation zones, illustrative sample")
    yield lambda: asked.findings.count() > 3
    take("export_errors", asked)
    asked.close()
    yield from opened(CORRECTED)
    do("ExportPackage")
    yield lambda: dialog("deescExport") is not None
    asked = dialog("deescExport")
    asked.date.setDate(DAY)
    asked.title.setText("De-escalation zones, illustrative sample")
    asked.target.setFilePath(str(FOLDER / "package.zip"))
    yield asked.run_button.isEnabled
    asked.run_button.click()
    yield lambda: not asked.is_running and (FOLDER / "package.zip").exists()
    yield quiet
    take("export", asked)
    asked.close()


def verify():
    do("VerifyPackage")
    yield lambda: dialog("deescVerify") is not None
    asked = dialog("deescVerify")
    asked.package.setFilePath(str(FOLDER / "package.zip"))
    asked.compare.setChecked(True)
    yield asked.run_button.isEnabled
    asked.run_button.click()
    yield lambda: not asked.is_running and CORRECTED.name in asked.comparison.verdict.text()
    take("verify", asked)
    asked.close()


def options():
    QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow(), "deescOptions"))
    yield lambda: _options_dialog() is not None
    shown = _options_dialog()
    shown.resize(980, 700)
    tree = shown.findChild(QTreeView)
    split = shown.findChild(QSplitter)
    split.setSizes([210, 770])
    yield lambda: True
    tree.scrollTo(tree.currentIndex())
    yield lambda: True
    take("options", shown)
    shown.reject()


def _options_dialog():
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    return next((one for one in shown if one.findChild(QSplitter, "mOptionsSplitter") is not None), None)


STEPS = (
    arrange,
    whole_window,
    findings,
    overlaps,
    drawing,
    buffers,
    posts,
    turning,
    changes,
    base_map,
    coordinates,
    new_workspace,
    importing,
    export,
    verify,
    history,
    options,
)


QgsApplication.setQuitOnLastWindowClosed(False)
RUNNER = Runner(STEPS)
