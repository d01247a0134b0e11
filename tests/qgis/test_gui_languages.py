# SPDX-License-Identifier: GPL-2.0-or-later
"""A walk through everything that the product says, in each language: nothing of it is English."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayerTreeModel,
    QgsProcessingParameterEnum,
    QgsProject,
    QgsSettings,
)
from qgis.gui import QgsAttributeDialog
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QTabWidget

import deesc_plugin
from deesc_plugin.bridge.project import layers_of
from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.core.ledger.acts import ACTS
from deesc_plugin.core.ledger.acts.stance import STANCES
from deesc_plugin.core.ledger.entry import KEEPER_OF_MINUTES
from tests import workspace
from tests.english_words import LANGUAGES, latin_in
from tests.qgis.gui_fixtures import FromSource
from tests.qgis.test_gui_plugin import StandInWindow, settle
from tests.qgis.window_texts import model_texts, readable
from tests.qgis.window_walk import ASTANA, FEATURES, REFERENCE, Walk


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
    settle()


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


def test_nothing_that_the_window_says_is_english(host, desk, path, tmp_path, language):
    walk = Walk(host, desk)
    walk.begin(path)
    walk.docks()
    walk.findings()
    walk.drawing()
    walk.dialogs(tmp_path)
    walk.acts()
    walk.places()
    walk.proposals(tmp_path)
    walk.changes()
    walk.consent()
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
