# SPDX-License-Identifier: GPL-2.0-or-later
"""Every editing tool of QGIS on an agreed zone, with the mouse, in one of two windows on one workspace.

The one agrees to a zone while the other has it in edit; then each goes through all tools. They wait for each other by
files beside the workspace.
"""

from __future__ import annotations

import importlib
import os
import time
import traceback
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSnappingConfig,
    QgsSnappingUtils,
)
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QGroupBox,
    QLineEdit,
    QPushButton,
    QTableView,
    QTableWidget,
    QToolBar,
    QToolButton,
    QWidget,
)
from qgis.utils import iface, plugins
from stage import SEEN, Runner, dialog, main_action, picture, press, window

ROLE, PATH = os.environ["DEESC_TEST_ROLE"], Path(os.environ["DEESC_TEST_WORKSPACE"])
AGREED, DRAFT, STRIP, LINE = os.environ["DEESC_TEST_UIDS"].split()
AREA = QgsRectangle(9.35, 0.42, 9.75, 0.72)
PATIENCE_S, PATIENT_S, ATTEMPTS = 3, 40, 4
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def workspace():
    return window().session.workspace


def layer_of(uid):
    return workspace().find(uid)[0]


def fid_of(uid):
    return workspace().find(uid)[1]


def to_map():
    canvas, wgs84 = iface.mapCanvas(), QgsCoordinateReferenceSystem("EPSG:4326")
    return QgsCoordinateTransform(wgs84, canvas.mapSettings().destinationCrs(), QgsProject.instance())


def spot(x, y):
    canvas = iface.mapCanvas()
    place = canvas.getCoordinateTransform().transform(to_map().transform(QgsPointXY(x, y)))
    at = QPoint(round(place.x()), round(place.y()))
    assert canvas.viewport().rect().contains(at), (x, y)
    return at


def settle(seconds=0.1):
    """Let the window have some turns."""
    yield soon(lambda: False, seconds)


def look_for_places():
    """Have QGIS know at once what can be snapped to; by itself it finds out while it is idle."""
    utils = iface.mapCanvas().snappingUtils()
    utils.setIndexingStrategy(QgsSnappingUtils.IndexingStrategy.IndexAlwaysFull)
    for layer in workspace().layers:
        utils.locatorForLayer(layer).init()


def move(x, y):
    QTest.mouseMove(iface.mapCanvas().viewport(), spot(x, y))


def click(x, y, which=Qt.MouseButton.LeftButton):
    move(x, y)
    QTest.mouseClick(iface.mapCanvas().viewport(), which, Qt.KeyboardModifier.NoModifier, spot(x, y))


def draw(*places):
    for place in places:
        click(*place)
    QTimer.singleShot(0, lambda: click(*places[-1], RIGHT))  # it may open a form, and return when it is closed


def act(name):
    action = main_action(name)
    assert action.isEnabled(), f"{name} is not enabled"
    QTimer.singleShot(0, action.trigger)  # some open a dialog, and return when it is closed
    yield from settle()


def soon(condition, seconds=PATIENCE_S):
    """A condition that is waited for no longer than that."""
    end = time.monotonic() + seconds
    return lambda: condition() or time.monotonic() > end


def of_class(name):
    shown = (one for one in QApplication.topLevelWidgets() if one.isVisible())
    return next((one for one in shown if one.metaObject().className() == name), None)


def opened(name):
    """Wait for a dialog of a class of QGIS's."""
    yield soon(lambda: of_class(name) is not None)
    found = of_class(name)
    shown = [one.metaObject().className() for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert found is not None, f"no {name}, but {shown}"
    return found


def press_ok(widget):
    press(widget.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok))


def texts():
    direction = importlib.import_module("deesc_plugin.gui.language.direction")
    return [direction.plain(item.text()) for item in iface.messageBar().items()]


def is_taken_back():
    return any("agreed, so the edit was taken back" in text for text in texts())


def mapped(action, *places, then=lambda: None):
    """A tool that is clicked with, slowly."""

    def case():
        yield from act(action)
        for place in places:
            look_for_places()
            move(*place[:2])
            yield from settle(0.2)
            click(*place)
            yield from settle(0.2)
        then()

    return case


def drawn(action, *places, selected=()):
    """A tool that is drawn with."""

    def case():
        layer_of(AGREED).selectByIds([fid_of(uid) for uid in selected])
        yield from act(action)
        draw(*places)
        yield soon(lambda: is_taken_back() or any_dialog() is not None)
        if any_dialog() is not None:
            press_ok(any_dialog())

    return case


def commanded(*actions, selected=()):
    """Commands of QGIS on what is selected."""

    def case():
        layer_of(AGREED).selectByIds([fid_of(uid) for uid in selected])
        for action in actions:
            yield from act(action)

    return case


def merged(action):
    """Both features get what the draft states, or become one."""

    def case():
        yield from commanded(action, selected=[AGREED, DRAFT])()
        asked = yield from opened("QgsMergeAttributesDialog")
        table = asked.findChild(QTableWidget)
        cells = [(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
        row = next(
            row for row, column in cells if table.item(row, column) and table.item(row, column).text() == "Upper 2"
        )
        table.selectRow(row)
        press(asked.findChild(QAbstractButton, "mFromSelectedPushButton"))
        press_ok(asked)

    return case


def any_dialog():
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible())
    return next(shown, None)


def typed(box, text):
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)


def simplified():
    yield from act("mActionSimplifyFeature")
    click(9.58, 0.58)
    yield soon(lambda: asking("QgsSimplifyUserInputWidget") is not None)
    asking("QgsSimplifyUserInputWidget").findChild(QDoubleSpinBox).setValue(0.01)
    press_ok(asking("QgsSimplifyUserInputWidget"))


def offset():
    yield from mapped("mActionOffsetCurve", (9.6, 0.55), (9.61, 0.55))()
    box = asking("QgsOffsetUserWidget")
    if box is not None:
        QTest.keyClick(box.findChild(QDoubleSpinBox), Qt.Key.Key_Return)


def asking(name):
    """What a tool shows over the map."""
    shown = (one for one in iface.mainWindow().findChildren(QWidget) if one.isVisible())
    return next((one for one in shown if one.metaObject().className() == name), None)


def vertex_added():
    """By the cross in the middle of a segment, which shows when the mouse is near it."""
    yield from act("mActionVertexToolActiveLayer")
    look_for_places()
    move(9.6, 0.53)
    yield from settle(0.3)
    for place in ((9.6, 0.55), (9.61, 0.55)):
        click(*place)
        yield from settle(0.2)


def topological():
    """On a map in degrees: QGIS 3.22 finds vertices of other features only where map and layer are in one CRS."""
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    ours = project.crs()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    canvas.setExtent(AREA)
    yield lambda: not canvas.isDrawing()
    project.setTopologicalEditing(True)
    yield from mapped("mActionVertexTool", (9.5, 0.6), (9.49, 0.61))()
    yield soon(is_taken_back)
    project.setTopologicalEditing(False)
    project.setCrs(ours)
    canvas.setExtent(to_map().transformBoundingBox(AREA))
    yield lambda: not canvas.isDrawing()


def form():
    layer = layer_of(AGREED)
    iface.openFeatureForm(layer, layer.getFeature(fid_of(AGREED)), False, False)
    asked = yield from opened("QgsAttributeDialog")
    typed(asked.findChild(QLineEdit, "name"), "Another")
    press_ok(asked)


def many_at_once():
    layer_of(AGREED).selectByIds([fid_of(AGREED), fid_of(DRAFT)])
    yield from act("mActionMultiEditAttributes")
    asked = yield from opened("QgsAttributeDialog")
    typed(asked.findChild(QLineEdit, "name"), "Another")
    press_ok(asked)


def table():
    yield from act("mActionOpenTable")
    shown = yield from opened("QgsAttributeTableDialog")
    view = next(one for one in shown.findChildren(QTableView) if one.isVisible())
    column = next(at for at in range(view.model().columnCount()) if header(view, at) in ("name", "Name"))
    row = next(at for at in range(view.model().rowCount()) if view.model().index(at, column).data() == "Upper 1")
    index = view.model().index(row, column)
    view.setCurrentIndex(index)
    view.edit(index)
    typed(view.findChild(QLineEdit), "Another")
    QTest.keyClick(view.findChild(QLineEdit), Qt.Key.Key_Return)
    yield soon(is_taken_back)
    shown.close()


def header(view, column):
    return view.model().headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)


def calculated():
    yield from act("mActionOpenFieldCalc")
    asked = yield from opened("QgsFieldCalculator")
    asked.findChild(QGroupBox, "mUpdateExistingGroupBox").setChecked(True)
    box = asked.findChild(QComboBox, "mExistingFieldComboBox")
    box.setCurrentIndex(next(at for at in range(box.count()) if box.itemText(at).lower() == "name"))
    QTest.keyClicks(asked.findChild(QWidget, "txtExpressionString"), "'Another'")
    yield from settle(0.5)
    press_ok(asked)


CORNER = (9.6, 0.5)
ACROSS = [(9.49, 0.515), (9.605, 0.515)]
TRIANGLE = [(9.565, 0.565), (9.575, 0.565), (9.575, 0.575)]
TOOLS = {
    "vertex moved": mapped("mActionVertexToolActiveLayer", CORNER, (9.61, 0.49)),
    "vertex moved, all layers": mapped("mActionVertexTool", CORNER, (9.61, 0.49)),
    "vertex moved, topological": topological,
    "vertex added": vertex_added,
    "vertex deleted": mapped(
        "mActionVertexTool", CORNER, then=lambda: QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Delete)
    ),
    "moved": mapped("mActionMoveFeature", (9.58, 0.58), (9.59, 0.585)),
    "copied and moved": mapped("mActionMoveFeatureCopy", (9.58, 0.58), (9.66, 0.65), (9.66, 0.65, RIGHT)),
    "rotated": mapped("mActionRotateFeature", (9.58, 0.58), (9.6, 0.65)),
    "scaled": mapped("mActionScaleFeature", (9.58, 0.58), (9.6, 0.65)),
    "simplified": simplified,
    "ring added": drawn("mActionAddRing", *TRIANGLE),
    "ring filled": drawn("mActionFillRing", *TRIANGLE),
    "ring deleted": mapped("mActionDeleteRing", (9.54, 0.54)),
    "part added": drawn("mActionAddPart", (9.68, 0.5), (9.72, 0.5), (9.72, 0.54), selected=[AGREED]),
    "part deleted": mapped("mActionDeletePart", (9.64, 0.53)),
    "reshaped": drawn("mActionReshapeFeatures", (9.59, 0.495), (9.58, 0.52), (9.57, 0.495)),
    "offset": offset,
    "line reversed": mapped("mActionReverseLine", (9.5, 0.45)),
    "line extended": mapped("mActionTrimExtendFeature", (9.66, 0.53), (9.625, 0.465)),
    "split": drawn("mActionSplitFeatures", *ACROSS),
    "split into parts": drawn("mActionSplitParts", *ACROSS),
    "merged": merged("mActionMergeFeatures"),
    "attributes merged": merged("mActionMergeFeatureAttributes"),
    "deleted": commanded("mActionDeleteSelected", selected=[AGREED]),
    "cut": commanded("mActionCutFeatures", selected=[AGREED]),
    "pasted": commanded("mActionCopyFeatures", "mActionPasteFeatures", selected=[AGREED]),
    "form": form,
    "attributes of all selected": many_at_once,
    "attribute table": table,
    "field calculator": calculated,
}


def start():
    main = iface.mainWindow()
    main.showNormal()
    main.setGeometry(0, 0, 1600, 1000)
    yield lambda: "deesc_plugin" in plugins and window() is not None
    window().findings.hide()  # which greets a newcomer, and takes the map's room
    window().session.open(PATH)
    yield lambda: workspace() is not None and window().live_check.is_current
    canvas = iface.mapCanvas()
    canvas.setExtent(to_map().transformBoundingBox(AREA))
    config = QgsProject.instance().snappingConfig()
    config.setEnabled(True)
    config.setTypeFlag(QgsSnappingConfig.VertexFlag | QgsSnappingConfig.SegmentFlag)
    QgsProject.instance().setSnappingConfig(config)
    yield from settle(1)
    yield lambda: not canvas.isDrawing()
    bars = [main.findChild(QToolBar, name) for name in ("mDigitizeToolBar", "mAdvancedDigitizeToolBar")]
    SEEN["actions"] = sorted({action.objectName() for bar in bars for action in actions_of(bar)})
    SEEN["tried"] = {}


def actions_of(bar):
    for action in bar.actions():
        button = bar.widgetForAction(action)
        menu = action.menu() or (button.menu() if isinstance(button, QToolButton) else None)
        yield from menu.actions() if menu is not None else [action]


def edit_the_draft():
    """The zone is in edit here when the other window agrees to it."""
    layer_of(AGREED).startEditing()
    iface.setActiveLayer(layer_of(AGREED))
    before = workspace().snapshot()
    for _ in range(ATTEMPTS):
        yield from mapped("mActionVertexTool", CORNER, (9.61, 0.49))()
        if workspace().snapshot() != before:
            break
    assert workspace().snapshot() != before
    iface.mapCanvas().unsetMapTool(iface.mapCanvas().mapTool())
    tell("edited")


def agree():
    yield heard("edited")
    layer = layer_of(AGREED)
    layer.startEditing()
    iface.setActiveLayer(layer)
    iface.openFeatureForm(layer, layer.getFeature(fid_of(AGREED)), False, False)
    asked = yield from opened("QgsAttributeDialog")
    box = asked.findChild(QComboBox, "status")
    box.setCurrentIndex(box.findData("agreed"))
    press_ok(asked)
    yield lambda: dialog("deescAgree") is not None
    typed(dialog("deescAgree").findChild(QLineEdit, "actDocument"), "minutes 5")
    picture("agreed_asked")
    press(dialog("deescAgree").findChild(QPushButton, "record"))
    yield lambda: dialog("deescAgree") is None
    yield from act("mActionSaveLayerEdits")
    yield lambda: workspace().store.acts().agreed_of(AGREED) is not None
    tell("agreed")


def find_out_and_save():
    yield heard("agreed")
    yield lambda: any("saved in another window" in text for text in texts())
    yield from settle(2)
    SEEN["told of the other's save"] = texts()
    iface.messageBar().clearWidgets()
    yield from mapped("mActionVertexTool", (9.6, 0.6), (9.62, 0.61))()
    yield soon(is_taken_back, PATIENT_S)
    SEEN["told of the edit"] = texts()
    iface.messageBar().clearWidgets()
    yield from act("mActionSaveLayerEdits")
    yield lambda: not layer_of(AGREED).isModified()
    yield from settle(1)
    SEEN["told of the save"] = texts()
    SEEN["stacks after the save"] = stacks()
    iface.mapCanvas().unsetMapTool(iface.mapCanvas().mapTool())
    picture("conflict")


def all_tools():
    wanted = os.environ.get("ONLY", "")
    for name, case in TOOLS.items():
        if not wanted or name in wanted.split("|"):
            yield from tried(name, case)
    tell(f"{ROLE} done")


def stacks():
    every = [layer.undoStack() for layer in workspace().layers]
    return [[stack.count(), stack.canUndo(), stack.canRedo()] for stack in every]


def hear(heard, said, *_):
    heard.append(said)


def tried(name, case):
    """Try a tool, again where the window was not ready for it, and note what came of it."""
    noted = SEEN["tried"][name] = {}
    own = LINE if name.startswith("line ") else AGREED
    for uid in (AGREED, STRIP, LINE):
        layer_of(uid).startEditing()
    iface.setActiveLayer(layer_of(own))
    before, heard_of = workspace().snapshot(), []
    signals = [
        (getattr(layer, signal), partial(hear, heard_of, layer.customProperty("deesc/kind")))
        for layer in workspace().layers
        for signal in ("geometryChanged", "featureAdded", "featureDeleted", "attributeValueChanged")
    ]
    for signal, slot in signals:
        signal.connect(slot)
    wanted = {"sector", "strip"} if name == "vertex moved, topological" else {"front" if own == LINE else "sector"}
    for _ in range(ATTEMPTS):
        iface.messageBar().clearWidgets()
        heard_of.clear()
        try:
            yield from case()
            yield soon(lambda: heard_of or is_taken_back())
            yield soon(lambda: not heard_of or is_taken_back() or dialog("deescAgree") is not None, PATIENT_S)
        except Exception:
            noted["trace"] = traceback.format_exc()
            close_all()
            break
        if set(heard_of) >= wanted:
            break
        close_all()
        yield from settle(0.5)
    for signal, slot in signals:
        signal.disconnect(slot)
    if dialog("deescAgree") is not None:
        noted["asked"] = True
        press(dialog("deescAgree").findChild(QPushButton, "close"))
        yield soon(lambda: any("Not agreed" in text for text in texts()))
    item = iface.messageBar().currentItem()
    noted["changed"] = sorted(set(heard_of))
    noted["texts"] = texts()
    noted["buttons"] = [one.text() for one in item.findChildren(QPushButton)] if item else []
    noted["stands as it was"] = workspace().snapshot() == before
    noted["stacks"] = stacks()
    noted["is modified"] = any(layer.isModified() for layer in workspace().layers)
    noted["can undo or redo"] = [main_action(name).isEnabled() for name in ("mActionUndo", "mActionRedo")]
    if not is_taken_back():
        picture(f"tool_{ROLE}_{name.replace(' ', '_')}")
    close_all()
    for uid in (AGREED, STRIP, LINE):
        layer_of(uid).rollBack()
    yield from settle()


def close_all():
    for one in QApplication.topLevelWidgets():
        if one.isVisible() and isinstance(one, QDialog):
            one.close()
    iface.mapCanvas().unsetMapTool(iface.mapCanvas().mapTool())
    layer_of(AGREED).removeSelection()


def reopen():
    """A draft's edit is undone and made again; then the agreed zone is reopened by the button beside the sentence."""
    yield heard("edits done")
    layer = layer_of(AGREED)
    layer.startEditing()
    iface.setActiveLayer(layer)
    layer.changeAttributeValue(fid_of(DRAFT), layer.fields().indexOf("note"), "seen")
    yield from settle(0.3)
    noted = SEEN["undone and redone"] = []
    for action in ("mActionUndo", "mActionRedo"):
        yield from act(action)
        yield from settle(0.3)
        noted.append(layer.getFeature(fid_of(DRAFT))["note"] == "seen")
    layer.rollBack()
    layer.startEditing()
    iface.messageBar().clearWidgets()
    yield from mapped("mActionMoveFeature", (9.58, 0.58), (9.59, 0.585))()
    yield is_taken_back
    yield from settle(0.5)
    picture("taken_back")
    press(iface.messageBar().currentItem().findChild(QPushButton, "deescAnswer"))
    yield lambda: dialog("deescReopen") is not None
    typed(dialog("deescReopen").findChild(QLineEdit, "actReason"), "a bridge")
    typed(dialog("deescReopen").findChild(QLineEdit, "actDocument"), "minutes 7")
    press(dialog("deescReopen").findChild(QPushButton, "record"))
    yield lambda: workspace().snapshot().feature(AGREED).status == "proposed"
    tell("reopened")
    yield heard("moved")
    yield lambda: workspace().snapshot().feature(AGREED).geometry.bounds[2] > 9.665
    SEEN["told of the move"] = texts()


def move_what_was_reopened():
    yield heard("reopened")
    yield lambda: workspace().snapshot().feature(AGREED).status == "proposed"
    layer_of(AGREED).startEditing()
    iface.setActiveLayer(layer_of(AGREED))
    iface.messageBar().clearWidgets()
    yield from mapped("mActionMoveFeature", (9.58, 0.58), (9.59, 0.585))()
    yield from settle(0.5)
    SEEN["told when it was reopened"] = texts()
    yield from act("mActionSaveLayerEdits")
    yield lambda: not layer_of(AGREED).isModified()
    tell("moved")


def tell(word):
    (PATH.parent / f"{word}.told").touch()


def heard(word):
    return (PATH.parent / f"{word}.told").exists


ROLES = {
    "agrees": (start, agree, all_tools, reopen),
    "edits": (start, edit_the_draft, find_out_and_save, all_tools, move_what_was_reopened),
    "alone": (start, all_tools),
}
RUNNER = Runner(ROLES[ROLE])
