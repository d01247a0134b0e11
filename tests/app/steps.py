# SPDX-License-Identifier: GPL-2.0-or-later
"""What the test does inside the real QGIS window: clicks, draws, types, waits for what must happen, notes what it saw.

QGIS runs this file (``qgis --code``). It is told by environment variables where the zip lies and where to write.
Each ``yield`` hands the window its event loop back until the condition that is yielded holds.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import sys
from pathlib import Path

from qgis import utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolBar
from qgis.utils import iface, plugins
from stage import (
    FOLDER,
    SEEN,
    Runner,
    accept_form,
    button,
    click_map,
    dialog,
    main_action,
    picture,
    plugin,
    press,
    window,
)

ZIP = os.environ["DEESC_TEST_ZIP"]

# an invented place inside Idlib governorate, far from any line
CORNERS = [(36.55, 35.75), (36.75, 35.75), (36.75, 35.90), (36.55, 35.90)]


def choose_by_key(box, value):
    """Walk through a combo box with the arrow keys, as a person does."""
    box.setFocus()
    for _ in range(box.count()):
        QTest.keyClick(box, Qt.Key.Key_Up)
    for _ in range(box.count()):
        if box.currentData() == value:
            return
        QTest.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(value)


def type_number(box, text):
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    QTest.keyClick(box, Qt.Key.Key_Tab)


def features():
    return window().session.workspace.snapshot().features


def kinds():
    return sorted(feature.kind for feature in features())


def findings():
    result = window().live_check.result
    return sorted({finding.rule for finding in result.findings if finding.severity.value == "error"})


def is_checked():
    return window().live_check.is_current


def install():
    import pyplugin_installer

    pyplugin_installer.instance().installFromZipFile(ZIP)
    yield lambda: "deesc_plugin" in plugins and window() is not None
    iface.messageBar().clearWidgets()
    SEEN["language"] = QgsApplication.locale()
    SEEN["small I"] = chr(ctypes.CDLL(None).towlower(ord("I")))  # in the C library's locale
    SEEN["installed in"] = plugin().__class__.__module__
    SEEN["without a workspace"] = window().toolbar.actions["DrawZone"].toolTip()
    assert not button("DrawZone").isEnabled()


def make_workspace():
    press(button("NewWorkspace"))
    yield lambda: dialog("deescNewWorkspace") is not None
    asked = dialog("deescNewWorkspace")
    asked.path.lineEdit().insert(str(FOLDER / "İşlem ı.GPKG"))  # as pasted: QTest has no keys beyond ASCII
    yield asked.run_button.isEnabled
    press(asked.run_button)
    yield lambda: window().session.workspace is not None
    yield lambda: dialog("deescNewWorkspace") is None
    choose_by_key(window().toolbar.region, "idlib")
    choose_by_key(window().toolbar.party, "TR")
    yield is_checked
    SEEN["region and party"] = [window().session.region, window().session.party]
    SEEN["findings when empty"] = findings()


def draw_zone():
    press(button("DrawZone"))
    assert window().toolbar.actions["DrawZone"].isChecked()
    for corner in CORNERS:
        click_map(*corner)
    tool = window().tools.tool
    yield lambda: tool.reading is not None and tool.reading.turning_points >= len(CORNERS)
    SEEN["read-out"] = tool.readout.text()
    picture("drawing")
    click_map(*CORNERS[-1], Qt.MouseButton.RightButton)
    assert kinds() == []
    yield from accept_form("form")
    yield lambda: kinds() == ["zone"]
    yield is_checked
    SEEN["findings with a zone"] = findings()


def make_buffer():
    press(button("BufferFromZone"))
    yield lambda: dialog("deescBufferPanel") is not None
    panel = dialog("deescBufferPanel")
    click_map(36.65, 35.82)
    type_number(panel.outer, "4000")
    yield panel.add_button.isEnabled
    SEEN["buffer"] = panel.answer.text()
    picture("buffer")
    press(panel.add_button)
    yield lambda: kinds() == ["buffer_zone", "zone"]
    yield is_checked
    SEEN["findings with a buffer"] = findings()


def place_points():
    press(button("PlacePost"))
    click_map(36.78, 35.82)
    yield from accept_form("")
    yield lambda: "observation_post" in kinds()
    press(button("PlaceCheckpoint"))
    click_map(36.751, 35.80)
    yield from accept_form("")
    yield lambda: "checkpoint" in kinds()
    yield is_checked
    SEEN["kinds"] = kinds()
    SEEN["findings with points"] = findings()
    press(button("Check"))
    dock = window().findings
    yield lambda: dock.isVisible() and dock.tree.model().rowCount() > 0
    SEEN["counter"] = button("Check").text()
    found = [finding.severity.value for finding in window().live_check.result.findings if finding.state == "open"]
    SEEN["counts"] = [found.count("error"), found.count("warning")]
    picture("window")
    dock.close()
    press(button("Overlaps"))
    matrix = window().overlaps
    yield lambda: matrix.isVisible() and not matrix.is_running
    SEEN["overlaps"] = matrix.notice.text()
    matrix.close()


def undo_and_redo():
    layer = window().session.workspace.layer("checkpoint")
    iface.setActiveLayer(layer)
    main_action("mActionUndo").trigger()
    yield lambda: "checkpoint" not in kinds()
    SEEN["undone"] = kinds()
    yield is_checked
    main_action("mActionRedo").trigger()
    yield lambda: "checkpoint" in kinds()
    SEEN["redone"] = kinds()


def save():
    for layer in window().session.workspace.edited_layers:
        iface.setActiveLayer(layer)
        main_action("mActionSaveLayerEdits").trigger()
    yield lambda: not window().session.workspace.edited_layers
    for layer in window().session.workspace.layers:
        if layer.isEditable():
            iface.setActiveLayer(layer)
            main_action("mActionToggleEditing").trigger()
    yield is_checked


def export():
    press(button("ExportPackage"))
    yield lambda: dialog("deescExport") is not None
    asked = dialog("deescExport")
    asked.target.lineEdit().selectAll()  # a path is proposed
    QTest.keyClicks(asked.target.lineEdit(), str(FOLDER / "package.zip"))
    QTest.keyClicks(asked.reason, "a test of the window")
    yield asked.run_button.isEnabled
    press(asked.run_button)
    yield lambda: not asked.is_running and (FOLDER / "package.zip").exists()
    SEEN["export"] = asked.outcome.text()
    picture("exported")
    asked.close()
    yield lambda: dialog("deescExport") is None


def close_and_reopen():
    project = QgsProject.instance()
    before = features()
    project.setFileName(str(FOLDER / "project.qgz"))
    main_action("mActionSaveProject").trigger()
    yield lambda: (FOLDER / "project.qgz").exists() and not project.isDirty()
    iface.newProject()
    yield lambda: window().session.workspace is None
    assert not button("DrawZone").isEnabled()
    iface.addProject(str(FOLDER / "project.qgz"))
    yield lambda: window().session.workspace is not None
    yield is_checked
    SEEN["found again"] = features() == before
    SEEN["choices found again"] = [window().session.region, window().session.party]


def unload_and_load():
    menu = iface.vectorMenu()
    entries = len(menu.actions())
    for _ in range(2):
        plugin().unload()
        yield lambda: iface.mainWindow().findChild(QToolBar, "deescToolbar") is None
        SEEN["menu without"] = entries - len(menu.actions())
        plugin().initGui()
        yield is_checked
    SEEN["menu again"] = len(menu.actions()) - entries
    SEEN["workspace after loading again"] = str(Path(window().session.workspace.store.id).name)


def unload_and_load_as_the_plugin_manager():
    before = extensions()
    utils.unloadPlugin("deesc_plugin")
    yield lambda: iface.mainWindow().findChild(QToolBar, "deescToolbar") is None
    SEEN["modules left"] = [name for name in sys.modules if name.startswith("deesc_plugin.core.rules")]
    utils.loadPlugin("deesc_plugin")
    utils.startPlugin("deesc_plugin")
    yield is_checked
    SEEN["extensions"] = [before, extensions()]


def extensions():
    """How many rules, parts and algorithms there are."""
    rules = importlib.import_module("deesc_plugin.core.rules").RULES
    parts = importlib.import_module("deesc_plugin.map_package.parts").PARTS
    provider = QgsApplication.processingRegistry().providerById("deesc")
    return [len(list(rules)), len(list(parts)), len(provider.algorithms())]


STEPS = (
    install,
    make_workspace,
    draw_zone,
    make_buffer,
    place_points,
    undo_and_redo,
    save,
    export,
    close_and_reopen,
    unload_and_load,
    unload_and_load_as_the_plugin_manager,
)


RUNNER = Runner(STEPS)
