# SPDX-License-Identifier: GPL-2.0-or-later
"""Toolbar, menu, docks, options and shortcuts: what the plugin adds to a window, and that it takes all of it away."""

# ruff: noqa: N802  (the names are QGIS's)

from __future__ import annotations

import logging
from datetime import date

import pytest
import shapely
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsProject,
    QgsRectangle,
    QgsSettings,
    QgsSymbol,
)
from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsGui, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSize, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialogButtonBox, QDockWidget, QMainWindow, QToolBar

import deesc_plugin
from deesc_plugin import plugin as plugin_module
from deesc_plugin.compat import SHAPELY_REMEDY
from deesc_plugin.core.delimitation import RecordedException
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.core.finding import Edit, Fix, Message
from deesc_plugin.gui.toolbar import entries
from deesc_plugin.gui.widgets import own_keys
from deesc_plugin.gui.widgets.help import help_file
from deesc_plugin.paths import resources
from tests import workspace
from tests.agreements import delimitation, feature
from tests.qgis.gui_fixtures import choose, press

ZONE = feature("sector", "One", shapely.box(9.5, 0.5, 9.6, 0.6))
ACCEPTED = RecordedException("post.spacing", "ab" * 32, "no road", "Working group", date(2999, 4, 1))


class StandInWindow:
    """The part of QGIS's window that the plugin uses; it notes what was added and removed."""

    def __init__(self):
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.cad = QgsAdvancedDigitizingDockWidget(self.canvas, self.window)
        self.menu, self.options, self.activated, self.filters = [], [], [], []

    def setActiveLayer(self, layer):
        self.activated.append(layer.id())
        return True

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def cadDockWidget(self):
        return self.cad

    def addToolBar(self, title):
        return self.window.addToolBar(title)

    def addPluginToVectorMenu(self, _title, action):
        self.menu.append(action)

    def removePluginVectorMenu(self, _title, action):
        self.menu.remove(action)

    def registerMainWindowAction(self, action, shortcut):
        return QgsGui.shortcutsManager().registerAction(action, shortcut)

    def unregisterMainWindowAction(self, action):
        return QgsGui.shortcutsManager().unregisterAction(action)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def registerOptionsWidgetFactory(self, factory):
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory):
        self.options.remove(factory)

    def statusBarIface(self):
        return self.window.statusBar()

    def registerLocatorFilter(self, one):
        self.filters.append(one)

    def deregisterLocatorFilter(self, one):
        self.filters.remove(one)

    def registerApplicationExitBlocker(self, one):
        self.filters.append(one)

    def unregisterApplicationExitBlocker(self, one):
        self.filters.remove(one)

    def ours(self, kind):
        return [one for one in self.window.findChildren(kind) if one.objectName().startswith("deesc")]


def settle():
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


@pytest.fixture
def host(qgis_app):
    QgsProject.instance().clear()
    QgsSettings().remove("deesc")
    made = StandInWindow()
    yield made
    QgsProject.instance().clear()
    made.window.deleteLater()
    settle()


@pytest.fixture
def plugin(host):
    made = deesc_plugin.classFactory(host)
    made.initGui()
    yield made
    made.unload()
    settle()


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "w.gpkg"
    workspace.write_whole(target, delimitation(ZONE))
    return target


def registered():
    return {action.objectName() for action in QgsGui.shortcutsManager().listActions()}


def test_everything_is_added_and_unload_takes_all_of_it_away(host, plugin):
    assert QgsApplication.processingRegistry().providerById("deesc") is not None
    names = {f"deesc{entry.name}" for entry in entries()}
    assert {action.objectName() for action in host.menu} == names
    assert names <= registered()
    assert len(host.ours(QToolBar)) >= 1
    assert {dock.objectName() for dock in host.ours(QDockWidget)} >= {"deescFindingsDock", "deescOverlapsDock"}
    assert len(host.options) == 1
    plugin.unload()
    settle()
    assert (host.menu, host.options) == ([], [])
    assert not names & registered()
    assert host.ours(QToolBar) == []
    assert host.ours(QDockWidget) == []
    assert host.canvas.mapTool() is None
    assert QgsApplication.processingRegistry().providerById("deesc") is None
    plugin.unload()


def test_loading_twice_is_clean(host, plugin):
    plugin.initGui()
    assert len(host.menu) == len(entries())
    plugin.unload()
    plugin.initGui()
    settle()
    assert len(host.menu) == len(entries())
    assert len([bar for bar in host.ours(QToolBar) if bar.objectName() == "deescToolbar"]) == 1


def test_a_step_that_fails_does_not_keep_the_others_from_being_undone(host, plugin, monkeypatch):
    def refuse(_action):
        raise RuntimeError("gone")

    monkeypatch.setattr(host, "unregisterMainWindowAction", refuse)
    plugin.unload()
    settle()
    assert host.menu == []
    assert host.ours(QToolBar) == []


def test_what_the_core_logs_stands_in_the_log_panel_as_long_as_the_plugin_is_there(plugin):
    kept = []
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(
        lambda text, title, level: kept.append((text, title, level))
    )
    log = logging.getLogger("deesc_plugin.core.check")
    try:
        raise KeyError(3)
    except KeyError:
        log.exception("The rule %s could not be applied.", "geometry.spike")
    [(text, title, level)] = kept
    assert text.startswith("The rule geometry.spike could not be applied.\nTraceback")
    assert text.endswith("KeyError: 3")
    assert (title, level) == ("De-escalation Zones", Qgis.MessageLevel.Critical)
    plugin.unload()
    assert logging.getLogger("deesc_plugin").handlers == []


def test_without_shapely_it_says_what_to_install_and_adds_nothing(host, monkeypatch):
    monkeypatch.setattr(plugin_module, "shapely_problem", lambda: SHAPELY_REMEDY)
    made = deesc_plugin.classFactory(host)
    made.initGui()
    assert host.bar.currentItem().text() == SHAPELY_REMEDY
    assert (host.menu, host.ours(QToolBar)) == ([], [])
    made.unload()


def test_each_action_has_icon_tips_and_a_reason_when_it_cannot_be_used(host, plugin, path):
    actions = plugin.window.toolbar.actions
    assert list(actions) == [entry.name for entry in entries()]
    for entry in entries():
        action = actions[entry.name]
        assert not action.icon().isNull(), entry.name
        assert not action.icon().pixmap(24, 24).isNull(), entry.name
        assert action.statusTip()
        assert action.isEnabled() == (not entry.needs_workspace)
        if entry.needs_workspace:
            assert "Open or make a workspace first." in action.toolTip()
    plugin.window.session.open(path)
    assert {name for name, action in actions.items() if not action.isEnabled()} == {"SaveAll"}
    assert "Nothing is unsaved." in actions["SaveAll"].toolTip()
    assert "first" not in actions["DrawZone"].toolTip()
    keys = actions["DrawZone"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    assert keys and actions["DrawZone"].toolTip().startswith(f"<b>{actions['DrawZone'].text()}</b> ({keys})<br>")


def test_a_buffer_needs_a_zone_and_a_tool_needs_its_layer(plugin, tmp_path):
    workspace.write_whole(tmp_path / "empty.gpkg", delimitation())
    session, actions = plugin.window.session, plugin.window.toolbar.actions
    session.open(tmp_path / "empty.gpkg")
    assert not actions["BufferFromZone"].isEnabled()
    assert "There is no zone yet" in actions["BufferFromZone"].statusTip()
    session.workspace.add(ZONE, "Draw")
    assert actions["BufferFromZone"].isEnabled()
    session.workspace.layer("sector").rollBack()
    assert not actions["BufferFromZone"].isEnabled()
    session.project.removeMapLayer(session.workspace.layer("gate").id())
    assert "Its layer was removed" in actions["PlaceCheckpoint"].statusTip()


def test_the_choices_show_and_set_what_the_session_holds(host, plugin, path):
    toolbar, session = plugin.window.toolbar, plugin.window.session
    assert not toolbar.region.isEnabled()
    session.open(path)
    codes = sorted(party.code for party in session.workspace.agreement.parties)
    assert [toolbar.party.itemData(row) for row in range(toolbar.party.count())] == ["", *codes]
    assert toolbar.party.currentText() == "Choose a party…"
    host.window.show()
    for box, value in ((toolbar.region, "lower"), (toolbar.party, "SOUTH"), (toolbar.status, "proposed")):
        choose(box, value)
        box.activated.emit(box.currentIndex())
    assert (session.region, session.party, session.status) == ("lower", "SOUTH", "proposed")
    assert [toolbar.party.itemData(row) for row in range(toolbar.party.count())] == codes
    session.region = "upper"
    assert toolbar.region.currentData() == "upper"
    extent = host.canvas.extent()
    west, south, east, north = session.workspace.agreement.region("upper").extent
    assert extent.contains(QgsRectangle(west, south, east, north))
    assert plugin.window.findings.filter_bar.region.currentData() == "upper"


def test_what_is_of_another_region_is_drawn_faintly(plugin, path):
    session = plugin.window.session
    session.open(path)
    layer = session.workspace.layer("sector")
    categories = layer.renderer().categories()  # kept: a symbol goes with its category
    opacity = categories[0].symbol().dataDefinedProperties().property(QgsSymbol.Property.PropertyOpacity)
    labels = layer.labeling().settings()
    of_text = labels.dataDefinedProperties().property(QgsPalLayerSettings.Property.FontOpacity)
    of_halo = labels.dataDefinedProperties().property(QgsPalLayerSettings.Property.BufferOpacity)
    row = next(layer.getFeatures())
    seen = {}
    for region in ("", "upper", "lower"):
        session.region = region
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(row)
        seen[region] = opacity.valueAsInt(context, -1)[0]
        assert of_text.valueAsInt(context, -1)[0] == seen[region], "labels are as faint as what they name"
        assert of_halo.valueAsInt(context, -1)[0] == seen[region]
    assert (seen[""], seen["upper"]) == (100, 100)
    assert seen["lower"] < 50


def test_a_ring_s_label_stands_on_the_ring_and_the_zone_s_in_the_zone(plugin, tmp_path):
    around = shapely.box(9.3, 0.3, 9.8, 0.8)
    ring = feature("strip", "Strip", around.difference(ZONE.geometry), zone=ZONE.uid)
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(ZONE, ring))
    plugin.window.session.open(tmp_path / "w.gpkg")
    settings = QgsMapSettings()
    settings.setLayers(list(plugin.window.session.workspace.layers))
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setOutputSize(QSize(900, 900))
    settings.setExtent(QgsRectangle(9.25, 0.25, 9.85, 0.85))
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, True)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    labels = {label.labelText: label.labelRect.center() for label in job.takeLabelingResults().allLabels()}
    assert sorted(labels) == ["One", "Strip"]
    assert ring.geometry.contains(shapely.Point(labels["Strip"].x(), labels["Strip"].y()))
    assert ZONE.geometry.contains(shapely.Point(labels["One"].x(), labels["One"].y()))


def test_a_click_takes_the_tool_and_the_counter_counts(host, plugin, path):
    host.window.show()
    window = plugin.window
    window.session.open(path)
    window.session.party = "NORTH"
    bar = host.window.findChild(QToolBar, "deescToolbar")
    QTest.mouseClick(bar.widgetForAction(window.toolbar.actions["PlacePost"]), Qt.MouseButton.LeftButton)
    assert host.canvas.mapTool() is window.tools.tool
    assert window.toolbar.actions["PlacePost"].isChecked()
    window.live_check.check_now()
    found = [one.severity.value for one in window.live_check.result.findings if one.state == "open"]
    button = bar.widgetForAction(window.toolbar.actions["Check"])
    assert button.text() == f"Errors: {found.count('error')}, warnings: {found.count('warning')}"
    assert found.count("error") > 0
    window.session.leave()
    assert button.text() == "Check"


def test_what_the_plugin_changes_becomes_the_active_layer_and_what_is_only_looked_at_does_not(host, plugin, path):
    window = plugin.window
    window.session.open(path)
    window.session.party = "NORTH"
    window.live_check.check_now()
    window.findings.show()
    window.findings.tree.setCurrentIndex(window.findings.filter.index(0, 0))
    window.toolbar.actions["DrawZone"].trigger()
    window.tools.put_away()
    assert host.activated == []
    workspace_at_hand = window.session.workspace
    workspace_at_hand.add(feature("gate", "Gate", shapely.Point(9.5, 0.5)), "Place")
    assert host.activated == [workspace_at_hand.layer("gate").id()]
    workspace_at_hand.apply(Fix(Message("Rename"), (Edit(ZONE.uid, attribute="name", value="First"),)))
    assert host.activated[1:] == [workspace_at_hand.layer("sector").id()]
    layer = workspace_at_hand.layer("sector")
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("note"), "by QGIS's own form")
    workspace_at_hand.exceptions.record(ACCEPTED)
    assert len(host.activated) == 2, "the tool of QGIS's own chooses its layer, and nobody sees the table of exceptions"


def test_a_form_s_ok_makes_its_layer_the_active_one(host, plugin, path):
    host.window.show()
    window = plugin.window
    window.session.open(path)
    drawn = feature("lookout", "Post", shapely.Point(9.5, 0.5))
    for which, expected in ((QDialogButtonBox.StandardButton.Cancel, 0), (QDialogButtonBox.StandardButton.Ok, 1)):
        window.tools.forms.add(drawn, "Place Post", str)
        press(window.tools.forms.form.findChild(QDialogButtonBox).button(which))
        assert host.activated == [window.session.workspace.layer("lookout").id()] * expected


def test_save_all_edits_saves_every_layer_and_the_accepted_findings(host, plugin, path):
    host.window.show()
    window = plugin.window
    window.session.open(path)
    save, at_hand = window.toolbar.actions["SaveAll"], window.session.workspace
    at_hand.add(feature("gate", "Gate", shapely.Point(9.5, 0.5)), "Place")
    assert save.isEnabled()
    assert save.toolTip().endswith(f"Unsaved: {at_hand.layer('gate').name()}.")
    at_hand.layer("gate").undoStack().undo()
    assert not save.isEnabled(), "taken back, nothing is unsaved"
    at_hand.layer("gate").undoStack().redo()
    assert save.isEnabled(), "QGIS tells of the feature while the layer counts as unmodified"
    at_hand.exceptions.record(ACCEPTED)
    assert save.statusTip().endswith(", accepted findings.")
    button = host.window.findChild(QToolBar, "deescToolbar").widgetForAction(save)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    stored = workspace.snapshot(path)
    assert len(stored.features) == 2
    assert stored.exceptions == (ACCEPTED,)
    assert not save.isEnabled()
    assert at_hand.layer("gate").isEditable(), "editing goes on"
    assert "accepted findings" in host.bar.currentItem().text()


def test_an_acceptance_is_saved_with_whatever_layer_is_saved(plugin, path):
    window = plugin.window
    window.session.open(path)
    at_hand = window.session.workspace
    at_hand.exceptions.record(ACCEPTED)
    with pytest.raises(WorkspaceError, match="unsaved edits in accepted findings; save or discard"):
        window.session.leave()
    gate = at_hand.layer("gate")
    gate.startEditing()
    assert gate.commitChanges(), "as QGIS does when editing is toggled off"
    assert workspace.snapshot(path).exceptions == (ACCEPTED,)
    assert at_hand.edited_layers == ()
    at_hand.exceptions.withdraw([(ACCEPTED.rule, ACCEPTED.hash)], ACCEPTED.until)
    assert at_hand.snapshot().exceptions == ()
    at_hand.add(feature("gate", "Gate", shapely.Point(9.5, 0.5)), "Place")
    assert gate.commitChanges(False)
    assert workspace.snapshot(path).exceptions == ()


def test_f1_opens_the_page_of_what_one_is_at(host, plugin, path, monkeypatch):
    opened = []
    monkeypatch.setattr(own_keys, "show_help", opened.append)
    host.window.setCentralWidget(host.canvas)
    host.window.show()
    window = plugin.window
    window.session.open(path)
    window.session.party = "NORTH"
    QTest.keyClick(host.canvas, Qt.Key.Key_F1)
    assert opened == [], "without a tool of ours F1 is QGIS's own"
    for name in ("DrawZone", "PlacePost", "BufferFromZone"):
        window.toolbar.actions[name].trigger()
        QTest.keyClick(host.canvas, Qt.Key.Key_F1)
    window.findings.check_now()
    window.findings.tree.clearSelection()
    QTest.keyClick(window.findings.tree, Qt.Key.Key_F1)
    window.overlaps.show()
    QTest.keyClick(window.overlaps, Qt.Key.Key_F1)
    assert opened == ["drawing"] * 3 + ["findings", "overlaps"]
    first = next(iter(window.findings.model.indexes()))
    window.findings.tree.setCurrentIndex(window.findings.filter.mapFromSource(first))
    QTest.keyClick(window.findings.tree, Qt.Key.Key_F1)
    assert opened[-1] == f"rules#{window.findings.current.rule}"
    for page in {page.partition("#")[0] for page in opened}:
        assert help_file(page).is_file()
    window.tools.put_away()


def test_f1_goes_before_a_shortcut_of_the_main_window(host, plugin, path, monkeypatch):
    opened, of_qgis = [], QAction("Help Contents", host.window)
    monkeypatch.setattr(own_keys, "show_help", opened.append)
    of_qgis.setShortcut("F1")
    of_qgis.triggered.connect(lambda: opened.append("qgis"))
    host.window.addAction(of_qgis)
    host.window.setCentralWidget(host.canvas)
    host.window.show()
    QApplication.setActiveWindow(host.window)
    plugin.window.session.open(path)
    plugin.window.session.party = "NORTH"
    plugin.window.toolbar.actions["DrawZone"].trigger()
    QTest.keyClick(host.canvas, Qt.Key.Key_F1)
    plugin.window.tools.put_away()
    QTest.keyClick(host.canvas, Qt.Key.Key_F1)
    assert opened == ["drawing", "qgis"]


def test_icons_are_drawn_on_one_grid():
    for entry in entries():
        if not entry.icon.startswith("/"):
            text = (resources() / "icons" / entry.icon).read_text("utf-8")
            assert 'viewBox="0 0 24 24"' in text
            assert 'stroke-width="1.5"' in text
