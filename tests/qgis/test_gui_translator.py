# SPDX-License-Identifier: GPL-2.0-or-later
"""The translations: complete files, the same places as in the source, loaded and taken away again."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel

from deesc_plugin.core.changes import Version, compare
from deesc_plugin.core.delimitation import Delimitation, RecordedException
from deesc_plugin.core.errors import WriteError
from deesc_plugin.core.finding import Edit, Severity, found
from deesc_plugin.core.polygons.overlap_table import overlap_table
from deesc_plugin.gui.changes.lines import change_lines
from deesc_plugin.gui.drawing.buffer_panel import BufferPanel
from deesc_plugin.gui.findings.fix_form import edit_text
from deesc_plugin.gui.findings.live_check import LiveCheck
from deesc_plugin.gui.findings.output import FindingsOutput
from deesc_plugin.gui.findings.overlap_matrix import OverlapMatrix
from deesc_plugin.gui.language import direction, translator
from deesc_plugin.gui.language.direction import figure, filled, in_a_row, plain, sentence
from deesc_plugin.gui.language.language_names import language_name
from deesc_plugin.gui.language.translation import tr
from deesc_plugin.gui.packages.export_dialog import ExportDialog
from deesc_plugin.gui.settings.limits_table import AGREED, HERE
from deesc_plugin.gui.settings.options_page import OptionsFactory
from deesc_plugin.gui.widgets.help import help_file
from tests.agreements import REFERENCE, RIVERLAND, feature
from tests.english_words import english_in
from tests.qgis.gui_fixtures import FromSource, HeardMessages, write_sound_workspace

PROJECT = Path(__file__).resolve().parents[2]
LANGUAGES = ("ru", "ar", "tr", "fa")
ALSO = frozenset({"Shapefile", "Google", "Earth", "Python", "name", "settlement", "place"})
SHOWN = "Choose a package."


@pytest.fixture(scope="module")
def script():
    specification = importlib.util.spec_from_file_location("translations", PROJECT / ".ci" / "translations.py")
    module = importlib.util.module_from_spec(specification)
    sys.modules["translations"] = module
    specification.loader.exec_module(module)
    yield module
    del sys.modules["translations"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_holds_every_text(script, language):
    stated = {entry.source for entry in script.read(language)}
    assert set(script.all_texts()) - stated == set(), "run .ci/translations.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_source(script, language):
    for entry in script.read(language):
        if entry.translation:
            assert script.places(entry.translation) == script.places(entry.source), entry.source


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dialogs_are_translated(script, language):
    of_dialogs = (
        "import_dialog",
        "export_dialog",
        "export_form",
        "verify_dialog",
        "workspace_dialog",
        "coordinates_dialog",
        "unsaved",
    )
    wanted = {
        text for text, files in script.all_texts().items() if any(Path(file).stem in of_dialogs for file in files)
    }
    known = {entry.source for entry in script.read(language) if entry.translation and entry.state == ""}
    assert len(wanted - known) <= len(wanted) // 10, sorted(wanted - known)


def test_a_translation_is_kept_when_the_files_are_made_anew(script, monkeypatch):
    entries = [script.Entry(SHOWN, (), "kept", ""), script.Entry("gone", (), "also kept", "")]
    monkeypatch.setattr(script, "read", lambda language, context: entries)
    made = script.updated("deesc", "ru", script.all_texts())
    assert f"<source>{SHOWN}</source>\n        <translation>kept</translation>" in made
    assert '<source>gone</source>\n        <translation type="vanished">also kept</translation>' in made


def test_it_is_loaded_and_taken_away_again(qgis_app, tmp_path, monkeypatch):
    program = shutil.which("lrelease")
    if program is None:
        pytest.skip("there is no lrelease to compile a translation with")
    (tmp_path / "i18n").mkdir()
    source, target = PROJECT / "resources" / "i18n" / "deesc_ar.ts", tmp_path / "i18n" / "deesc_ar.qm"
    subprocess.run([program, "-silent", str(source), "-qm", str(target)], check=True)
    monkeypatch.setattr(translator, "resources", lambda: tmp_path)
    loaded = translator.Translator("ar_SY")
    assert loaded.is_loaded
    assert tr(SHOWN) == "اختر حزمة."
    loaded.remove()
    assert tr(SHOWN) == SHOWN
    assert not translator.Translator("xx").is_loaded


@pytest.fixture
def speak(monkeypatch):
    """Have the window speak a language."""
    installed = []

    def speak(language):
        installed.append(FromSource(language))
        QCoreApplication.installTranslator(installed[-1])
        monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: language))

    yield speak
    for one in installed:
        QCoreApplication.removeTranslator(one)


def test_what_the_core_says_is_put_into_a_sentence_in_the_windows_language(speak):
    reason = "There is no room left on the disk for {target}; free some space or choose another folder."
    problem = WriteError(reason, target="w.gpkg")
    template = "Yours could not be written to a file ({reason}) and is an unsaved edit again."
    assert str(problem) in filled(template, reason=problem)
    speak("ru")
    told = filled(tr(template), reason=problem)
    assert "w.gpkg" in told
    assert english_in(told, "ru", frozenset({"gpkg"})) == []


def test_what_a_feature_states_otherwise_is_told_in_the_windows_language(speak):
    before = feature("sector", "1", shapely.box(9.5, 0.5, 9.6, 0.6), status="proposed", names=(("tr", "1"),))
    after = replace(before, status="draft", names=(("tr", "2"),))
    versions = (Version("", Delimitation(RIVERLAND, (one,), REFERENCE)) for one in (before, after))
    (change,) = compare(*versions, date(2031, 3, 4)).features
    assert [plain(line) for line in change_lines(change)] == [
        "status: “proposed” before, “draft” now",
        "name (tr): “1” before, “2” now",
    ]
    speak("ar")
    status, name = change_lines(change)
    assert "مقترح" in status and "مسودة" in status
    assert english_in(f"{status} {name}", "ar", frozenset({"tr"})) == []
    assert in_a_row("12") == "1، 2"


def test_the_letter_of_a_key_stands_behind_words_whose_letters_join(speak):
    assert tr("R&ole") == "R&ole"
    speak("ar")
    assert tr("R&ole") == "الدور (&د)"


def test_undo_names_what_was_accepted_in_the_windows_language(speak, session, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    speak("ru")
    exceptions = session.workspace.exceptions
    exceptions.record(RecordedException("geometry.spike", "a" * 64, "why", "who", date(2031, 3, 1)))
    assert exceptions.layer.undoStack().undoText() == tr("Accept finding") != "Accept finding"


def test_features_are_called_by_their_names_in_the_windows_language(speak, desk, session, tmp_path):
    named = feature("sector", "Lower", shapely.box(10.1, 0.1, 10.3, 0.3), names=(("tr", "Aşağı"),))
    path = write_sound_workspace(tmp_path / "w.gpkg", named)
    session.open(path)
    speak("tr")
    assert filled("{zone}", zone=named) == "Aşağı"
    assert edit_text(Edit(named.uid, remove=True), session.workspace.snapshot()).startswith("Aşağı")
    panel = desk.put(BufferPanel(session, HeardMessages()), is_shown=False)
    assert "Aşağı" in [panel.zone.itemText(row) for row in range(panel.zone.count())]
    panel.close()
    matrix = desk.put(OverlapMatrix(session, QgsMapCanvas(), HeardMessages()), is_shown=False)
    again = replace(named, uid="00000000-0000-4000-8000-000000000001")
    matrix._fill(overlap_table(replace(session.workspace.snapshot(), features=(named, again)), lambda: False))
    assert matrix.zones.horizontalHeaderItem(0).text() == "Aşağı"
    assert "Lower" not in matrix.zones.item(0, 1).toolTip()
    matrix.close_parts()


def test_titles_units_severities_and_reasons_are_said_in_the_windows_language(speak, desk, session, tmp_path):
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    project, messages = session.project, HeardMessages()
    heights = project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326&field=height", "1", "memory"))
    title = session.workspace.agreement.title
    for language in ("ru", "tr"):
        speak(language)
        export = desk.put(ExportDialog(session, messages), is_shown=False)
        assert export.title.placeholderText() == title.in_language(language)
        export.settlements.choose(heights.id(), session)
        page = desk.put(OptionsFactory(session, messages).createWidget(None), is_shown=False)
        assert any(title.in_language(language) in label.text() for label in page.findChildren(QLabel))
        told = [export.settlements.fault(), page.limits.item(0, HERE).toolTip(), page.limits.item(0, AGREED).text()]
        told += [export.parts.item(row).toolTip() for row in range(export.parts.count())]
        live = LiveCheck(session)
        FindingsOutput(page, session, live, messages).copy([found(Severity.ERROR, (), "Draw a zone.")])
        live.close()
        cells = QgsApplication.clipboard().text().split("\t")
        assert cells[0] == {"ru": "ошибка", "tr": "hata"}[language]
        told += [cells[0], cells[-1]]
        assert all(told)
        assert [(text, word) for text in told for word in english_in(text, language, ALSO)] == []
    assert page.limits.item(0, AGREED).text() == "0.01 m"


def test_languages_are_named_as_their_speakers_do():
    assert [language_name(code) for code in ("en", "ru", "tr", "zz")] == [
        "English (en)",
        "Русский (ru)",
        "Türkçe (tr)",
        "zz",
    ]


def test_a_page_that_is_not_there_is_named(qgis_app):
    with pytest.raises(Exception, match="no help page “nowhere”"):
        help_file("nowhere")


def test_figures_keep_their_order_where_the_window_is_mirrored(qgis_app):
    assert (figure("2017-05-06"), sentence("A line.")) == ("2017-05-06", "A line.")
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert figure("2017-05-06") == "\u20662017-05-06\u2069"
        assert sentence("A line.") == "\u2068A line.\u2069"
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_figures_keep_their_order_in_a_language_that_is_written_from_the_right(qgis_app, monkeypatch):
    monkeypatch.setattr(direction.QgsApplication, "locale", lambda: "fa")
    assert figure("2017-05-06") == "\u20662017-05-06\u2069"
    monkeypatch.setattr(direction.QgsApplication, "locale", lambda: "ru")
    assert figure("2017-05-06") == "2017-05-06"
