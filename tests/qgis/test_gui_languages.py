# SPDX-License-Identifier: GPL-2.0-or-later
"""A walk through everything that the product says, in each language: nothing of it is English."""

from __future__ import annotations

import json
from datetime import date

import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayerTreeModel,
    QgsProcessingParameterEnum,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsAttributeDialog
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QTabWidget

import deesc_plugin
from deesc_plugin.bridge.agreed_guard import Evidence
from deesc_plugin.bridge.project import layers_of
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import Delimitation, Feature, Reference, ReferenceUnit
from deesc_plugin.core.ledger.acts import ACTS
from deesc_plugin.core.ledger.acts.stance import STANCES
from deesc_plugin.core.ledger.entry import KEEPER_OF_MINUTES
from deesc_plugin.gui.agreed.dialogs import AgreeDialog, ReopenDialog
from deesc_plugin.gui.proposals.check_dialog import ProposalCheckDialog
from deesc_plugin.gui.proposals.import_dialog import ImportProposalDialog
from deesc_plugin.paths import load_agreement
from tests import workspace
from tests.english_words import LANGUAGES, latin_in
from tests.qgis.gui_fixtures import FromSource
from tests.qgis.test_gui_plugin import StandInWindow
from tests.qgis.test_gui_tools import Mouse
from tests.qgis.window_texts import model_texts, readable, texts_of

ASTANA = load_agreement("astana-2017")
NAMES = {"ar": "قطعة", "fa": "قطعه", "ru": "Участок", "tr": "Parça"}
ZONE = "00000000-0000-4000-8000-000000000001"


def drawn(kind, number, geometry, **fields):
    """A feature with a name in each language."""
    values = {"region": "idlib", "party": "TR", "status": "draft", "source": "12", **fields}
    names = tuple((language, f"{name} {number}") for language, name in NAMES.items())
    uid = f"{ZONE[:-1]}{number}"
    return Feature(uid=uid, kind=kind, name=f"Xyzzy {number}", names=names, number=number, geometry=geometry, **values)


CORE, AROUND = shapely.box(36.4, 35.6, 36.6, 35.8), shapely.box(36.35, 35.55, 36.65, 35.85)
SPIKE = shapely.Polygon([(36.5, 35.5), (36.7, 35.5), (36.9, 35.6001), (36.7, 35.6), (36.5, 35.7)])
FEATURES = (
    drawn("zone", 1, CORE),
    drawn("zone", 2, SPIKE, status="proposed"),
    drawn("buffer_zone", 3, AROUND.difference(CORE), zone=ZONE, width_m=4_000.0),
    drawn("safe_zone", 4, shapely.box(36.45, 35.65, 36.5, 35.7)),
    drawn("observation_post", 5, shapely.Point(36.37, 35.57)),
    drawn("checkpoint", 6, shapely.Point(36.2, 35.2)),
)
REFERENCE = Reference("12", "12", (ReferenceUnit("SY07", "Idleb", shapely.box(36.3, 35.5, 37, 36)),))
LIST = "35.9°N 36.6°E\n35.8°N 36.9°E\n35.7°N 36.6°E\n95°N 36°E"


@pytest.fixture(params=LANGUAGES)
def language(request, qgis_app, monkeypatch):
    """The language that QGIS is set to, with its translations."""
    spoken = FromSource(request.param)
    QCoreApplication.installTranslator(spoken)
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: request.param))
    yield request.param
    QCoreApplication.removeTranslator(spoken)


@pytest.fixture
def host(language, desk):
    """QGIS's window with the plugin."""
    QgsProject.instance().clear()
    QgsSettings().remove("deesc")
    made = StandInWindow()
    made.plugin = deesc_plugin.classFactory(made)
    made.plugin.initGui()
    made.window.resize(1200, 900)
    made.window.setCentralWidget(made.canvas)
    made.window.show()
    yield made
    window = made.plugin.window
    for layer in () if window.session.workspace is None else window.session.workspace.layers:
        layer.rollBack()
    made.plugin.unload()
    QgsProject.instance().clear()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "w.gpkg"
    workspace.write_whole(target, Delimitation(ASTANA, FEATURES, REFERENCE))
    return target


OF_FILES = frozenset({"kind", "name", "party"})
"""What the files of this test call their columns."""
OF_QGIS = frozenset({"NULL", "fid"})
"""What stands in a form where nothing is stated, and the number of a row."""
OF_SCRIPTS = OF_FILES | {
    *("allowed", "region", "status", "source", "position", "lat", "lon", "zone", "Post"),
    *("public", "domain", "ODbL", "PDDL"),
}
"""Columns that files state and algorithms write, words that licences have, and examples of values in them."""


def english(texts, language, also=frozenset()):
    """What of some texts is English: the words, the text, and where it stands."""
    found = ((latin_in(text, language, OF_FILES | also), text, where) for text, where in texts.items())
    return [one for one in found if one[0]]


class Walk:
    """Goes through the window and keeps what it says, each text with the first place where it stands."""

    def __init__(self, host, desk):
        self.host, self.desk, self.window = host, desk, host.plugin.window
        self.texts = {}
        self.canvas, self.mouse = host.canvas, Mouse(host.canvas)

    def look(self, *widgets):
        for widget in widgets or (self.host.window,):
            for where, text in texts_of(widget):
                self.texts.setdefault(text, where)

    def dialog(self):
        """What has been opened over the window."""
        shown = (one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self.host.window)
        return next(one for one in shown if one.objectName().startswith("deesc"))

    def do(self, name):
        action = self.window.toolbar.actions[name]
        assert action.isEnabled(), action.toolTip()
        action.trigger()

    def begin(self, path):
        self.do("Check")
        self.look()
        self.window.session.open(path)
        self.window.live_check.check_now()
        self.look()
        self.window.session.party = "TR"
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))

    def docks(self):
        layer = self.window.session.workspace.layer("zone")
        layer.startEditing()
        layer.changeAttributeValue(1, layer.fields().indexOf("note"), "12")
        self.window.session.workspace.save()
        for name in ("Overlaps", "History", "TurningPoints", "WorkingGroup"):
            self.do(name)
        layer.selectByIds([1])
        window = self.window
        self.desk.wait(lambda: window.history.table.topLevelItemCount() > 1 and window.turning.model.rowCount() > 3)
        self.desk.wait(lambda: not window.overlaps.is_running)
        window.history.table.setCurrentItem(window.history.table.topLevelItem(1))
        self.look()

    def findings(self):
        dock = self.window.findings
        for index in dock.model.indexes():
            dock.tree.setCurrentIndex(dock.filter.mapFromSource(index))
            self.look(dock.detail, dock.bar)
            if dock.current is not None and dock.current.fixes:
                dock.mending.preview_fix()
                self.desk.wait(lambda: not dock.mending.trials.is_running)
                self.look(dock.mending.fix_form)
        dock.mending.ask_to_accept()
        self.look(dock)

    def drawing(self):
        self.canvas.setExtent(QgsRectangle(36, 35, 37.5, 36.2))
        for name, *corners in (
            ("DrawZone", (36.2, 35.3), (36.4, 35.3), (36.45, 35.65)),
            ("PlacePost",),
            ("PlaceCheckpoint",),
        ):
            self.do(name)
            for corner in corners:
                self.mouse.click(*corner)
            self.mouse.move(36.3, 35.4)
            tool = self.window.tools.tool
            self.desk.wait(lambda tool=tool: tool.readout.text(), 10)
            self.look()
        self.do("BufferFromZone")
        panel = self.dialog()
        self.desk.wait(panel.add_button.isEnabled)
        self.look(panel)
        panel.close()

    def dialogs(self, tmp_path):
        for name in ("NewWorkspace", "OpenWorkspace", "ReplaceAgreement", "BaseMap", "ExportPackage"):
            self.do(name)
            self.look(self.dialog())
            self.dialog().close()
        self.do("EnterCoordinates")
        self.dialog().crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.dialog().text.setPlainText(LIST)
        self.dialog().read()
        self.look(self.dialog())
        self.dialog().close()
        (tmp_path / "t.csv").write_text("12,35.9,36.6\n12,35.8,36.9\n12,35.7,36.6\n", "utf-8")
        (tmp_path / "g.geojson").write_text(json.dumps(GEOJSON), "utf-8")
        self.do("Import")
        dialog = self.dialog()
        dialog.desk.add_files([str(tmp_path / "t.csv"), str(tmp_path / "g.geojson")])
        self.desk.wait(lambda: len(dialog.desk.rows) == 2 and dialog.desk.is_settled)
        for row in range(2):
            dialog.table.select_from(row)
            self.look(dialog)
        dialog.close()
        self.do("VerifyPackage")
        dialog = self.dialog()
        dialog.package.setFilePath(str(tmp_path / "w.gpkg"))
        dialog.run_button.click()
        self.desk.wait(lambda: not dialog.is_running)
        self.look(dialog)
        dialog.close()

    def acts(self):
        session, messages = self.window.session, self.window.messages
        result = check(session.workspace.snapshot(), date(2017, 5, 27))
        made = (
            AgreeDialog("12", ASTANA, Evidence("RU", ""), self.host.window),
            ReopenDialog("12", ASTANA, "RU", self.host.window),
            ProposalCheckDialog(result, "12", messages, self.host.window),
            ImportProposalDialog(session, messages, self.host.window),
            self.host.options[0].createWidget(self.host.window),
        )
        self.look(*made)


GEOJSON = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"kind": kind, "name": "12", "party": party},
            "geometry": json.loads(shapely.to_geojson(shape)),
        }
        for kind, party, shape in (
            ("zone", "TR", shapely.box(36.1, 35.6, 36.2, 35.7)),
            ("zone", "12", shapely.box(36.1, 35.6, 36.2, 35.7)),
            ("checkpoint", "TR", shapely.Point(2, 3)),
        )
    ],
}


def test_nothing_that_the_window_says_is_english(host, desk, path, tmp_path, language):
    walk = Walk(host, desk)
    walk.begin(path)
    walk.docks()
    walk.findings()
    walk.drawing()
    walk.dialogs(tmp_path)
    walk.acts()
    assert english(walk.texts, language) == []


def test_nothing_that_layers_say_is_english(host, desk, path, language):
    session = host.plugin.window.session
    session.open(path)
    root = session.project.layerTreeRoot()
    tree, texts = QgsLayerTreeModel(root), {}
    texts.update((text, where) for where, text in model_texts(tree, "tree", roles=(Qt.ItemDataRole.DisplayRole,)))
    rows = ((layer, next(layer.getFeatures(), None)) for layer in layers_of(session.project, session.workspace.store))
    for layer, row in [(layer, row) for layer, row in rows if row is not None]:
        name = layer.source().rpartition("=")[2]
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(row)
        labels = () if layer.labeling() is None else (layer.labeling().settings().fieldName,)
        for expression in (*labels, layer.displayExpression()):
            texts[str(QgsExpression(expression).evaluate(context))] = f"{name}: {expression}"
        legend = tree.layerLegendNodes(root.findLayer(layer))
        texts.update((one.data(Qt.ItemDataRole.DisplayRole), f"{name}: legend") for one in legend)
        form = QgsAttributeDialog(layer, row, False, host.window, True)  # its tips are QGIS's: types of columns
        texts.update((readable(label.text()), f"{name}: label") for label in form.findChildren(QLabel))
        texts.update((tabs.tabText(0), f"{name}: tab") for tabs in form.findChildren(QTabWidget))
        for box in form.findChildren(QComboBox):
            texts.update((box.itemText(place), f"{name}: list") for place in range(box.count()))
    assert len(texts) > 60
    assert english(texts, language, OF_QGIS) == []


def test_nothing_that_the_toolbox_says_is_english(language, deesc_provider):
    texts = dict.fromkeys((deesc_provider.name(), deesc_provider.longName()), "provider")
    codes = OF_SCRIPTS | {KEEPER_OF_MINUTES, *STANCES} | {member for act in ACTS for member in act.body}
    for name in [algorithm.name() for algorithm in deesc_provider.algorithms()]:
        algorithm = deesc_provider.algorithm(name).create()
        own = (algorithm.displayName(), algorithm.group(), algorithm.shortHelpString(), algorithm.shortDescription())
        texts.update((text, name) for text in own)
        for one in algorithm.parameterDefinitions():
            texts.update((text, f"{name} {one.name()}") for text in (one.description(), one.help()))
            codes |= set(one.options() if isinstance(one, QgsProcessingParameterEnum) else ())
        texts.update((one.description(), f"{name} {one.name()}") for one in algorithm.outputDefinitions())
    assert english(texts, language, codes) == []
