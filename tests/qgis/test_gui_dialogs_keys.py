# SPDX-License-Identifier: GPL-2.0-or-later
"""Keys of the dialogs: each Alt key leads to one field, and into it, in every language of the window."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QStackedWidget

from deesc_plugin.core.delimitation import Acts
from deesc_plugin.gui.acts.record_dialog import RecordDialog
from deesc_plugin.gui.consent.stance_dialog import StanceDialog
from deesc_plugin.gui.drawing.buffer_panel import BufferPanel
from deesc_plugin.gui.intake.coordinates_dialog import CoordinatesDialog
from deesc_plugin.gui.intake.import_dialog import ImportDialog
from deesc_plugin.gui.language.translation import tr
from deesc_plugin.gui.packages.export_dialog import ExportDialog
from deesc_plugin.gui.packages.verify_dialog import VerifyDialog
from deesc_plugin.gui.settings.base_map_dialog import BaseMapDialog
from deesc_plugin.gui.settings.options_page import OptionsFactory
from deesc_plugin.gui.settings.workspace_dialog import NewWorkspaceDialog
from tests.qgis.gui_fixtures import FromSource, HeardMessages, write_sound_workspace

DIALOGS = {
    "workspace": NewWorkspaceDialog,
    "import": lambda session, messages: ImportDialog(session, QgsMapCanvas(), messages),
    "export": ExportDialog,
    "verify": lambda session, messages: VerifyDialog(session, QgsMapCanvas(), messages),
    "coordinates": lambda session, messages: CoordinatesDialog(session, QgsMapCanvas(), messages),
    "options": lambda session, messages: OptionsFactory(session, messages).createWidget(None),
    "buffer": BufferPanel,
    "base map": BaseMapDialog,
    "record": lambda session, messages: RecordDialog(session.open_workspace.agreement, Acts(), None, False, "", None),
    "stance": lambda session, messages: StanceDialog((), session.open_workspace.snapshot(), None),
}


@pytest.fixture(params=["en", "ru", "ar", "tr", "fa"])
def language(request, qgis_app):
    if request.param == "en":
        yield request.param
        return
    translator = FromSource(request.param)
    QCoreApplication.installTranslator(translator)
    assert tr("Choose a package.") != "Choose a package."
    yield request.param
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def opened(deesc_provider, session, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    return session


def keys_of(dialog):
    """The texts with an Alt key, by key: of labels with a field, buttons, boxes to tick and groups."""
    found = defaultdict(list)
    behind = {
        one
        for pages in dialog.findChildren(QStackedWidget)
        for place in range(pages.count())
        if place != pages.currentIndex()
        for one in pages.widget(place).findChildren(QLabel)
    }
    seen = [label for label in dialog.findChildren(QLabel) if label not in behind]
    labels = [label.text() for label in seen if label.buddy() is not None]
    buttons = [button.text() for button in dialog.findChildren(QAbstractButton)]
    for text in [*labels, *buttons, *(group.title() for group in dialog.findChildren(QGroupBox))]:
        key = re.search("&([^&])", text.replace("&&", ""))
        if key:
            found[key.group(1).lower()].append(text)
    return found


@pytest.mark.parametrize("name", DIALOGS)
def test_no_key_belongs_to_two_fields(desk, opened, language, name):
    dialog = desk.put(DIALOGS[name](opened, HeardMessages()), is_shown=False)
    found = keys_of(dialog)
    assert {key: texts for key, texts in found.items() if len(texts) > 1} == {}
    assert language != "en" or found


@pytest.mark.parametrize(
    ("name", "key", "field"),
    [
        ("workspace", Qt.Key.Key_W, "path"),
        ("export", Qt.Key.Key_F, "target"),
        ("verify", Qt.Key.Key_P, "package"),
        ("coordinates", Qt.Key.Key_R, "crs"),
    ],
)
def test_a_key_leads_into_the_field(desk, opened, name, key, field):
    dialog = desk.put(DIALOGS[name](opened, HeardMessages()))
    dialog.activateWindow()
    desk.wait(dialog.isActiveWindow)
    QTest.keyClick(dialog, key, Qt.KeyboardModifier.AltModifier)
    reached = QApplication.focusWidget()
    assert reached is not getattr(dialog, field), "a frame takes no keys"
    assert getattr(dialog, field).isAncestorOf(reached)
