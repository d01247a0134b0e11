# SPDX-License-Identifier: GPL-2.0-or-later
"""A window that runs from right to left, in the languages that are written so, by its real widgets."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QLocale, Qt
from qgis.PyQt.QtGui import QColor, QKeySequence, QTextOption
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDateEdit, QDoubleSpinBox, QLabel, QSpinBox

from deesc_plugin.core.attribute_names import attribute_name
from deesc_plugin.core.characters import refused_in
from deesc_plugin.core.finding import Edit, Message, Severity, found
from deesc_plugin.core.polygons.overlap_table import FeatureOverlap
from deesc_plugin.gui.drawing.buffer_panel import BufferPanel
from deesc_plugin.gui.drawing.readout import Readout, contrast
from deesc_plugin.gui.findings import overlap_matrix
from deesc_plugin.gui.findings.fix_form import FixForm, edit_text
from deesc_plugin.gui.findings.forms import AcceptForm
from deesc_plugin.gui.findings.model import FindingsModel, detail_text
from deesc_plugin.gui.language import direction, translator
from deesc_plugin.gui.language.direction import filled, plain, told
from deesc_plugin.gui.language.translation import tr
from deesc_plugin.gui.settings.options_page import OptionsFactory
from deesc_plugin.gui.tasks.task_dialog import HelpedDialog
from tests.agreements import delimitation, feature
from tests.qgis.gui_fixtures import HeardMessages

PROJECT = Path(__file__).resolve().parents[2]
FSI, PDI, RLM = "\u2068", "\u2069", "\u200f"
TEMPLATE = "{checkpoint} stands {away} from the line of {zone}, at {spot}; {most} is the most."
VALUES = {"checkpoint": "Gate", "away": "1.20 km", "zone": "Upper 1", "spot": "35.22000°N 36.24000°E", "most": "50.0 m"}
FINDING = found(Severity.ERROR, (feature("gate", "Gate", shapely.Point(36.24, 35.22)),), TEMPLATE, **VALUES)


@pytest.fixture
def arabic(qgis_app, tmp_path, monkeypatch):
    """The window in Arabic: its texts, and its direction."""
    program = shutil.which("lrelease")
    if program is None:
        pytest.skip("there is no lrelease to compile a translation with")
    (tmp_path / "i18n").mkdir()
    source, target = PROJECT / "resources" / "i18n" / "deesc_ar.ts", tmp_path / "i18n" / "deesc_ar.qm"
    subprocess.run([program, "-silent", str(source), "-qm", str(target)], check=True)
    monkeypatch.setattr(translator, "resources", lambda: tmp_path)
    before = QLocale()
    loaded = translator.Translator("ar")
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "ar"))
    QLocale.setDefault(QLocale("ar_EG"))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield loaded
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)
    loaded.remove()


@pytest.fixture
def mirrored(qgis_app):
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def visual_order(text):
    """The characters from left to right, as Qt lays them out in a label."""
    from qgis.PyQt.QtGui import QTextLayout

    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(100_000)
    layout.endLayout()
    places = sorted((line.cursorToX(index)[0], index) for index in range(len(text)) if text[index].isalnum())
    return "".join(text[index] for _, index in places)


def test_a_value_keeps_its_order_within_a_sentence_from_the_right(mirrored):
    template = "{zone} عند {spot}."
    shown = filled(template, zone="Idlib 3", spot="35.22000°N 36.24000°E")
    assert shown == f"{RLM}{FSI}{FSI}Idlib 3{PDI} عند {FSI}35.22000°N 36.24000°E{PDI}.{PDI}"
    assert plain(shown) == template.format(zone="Idlib 3", spot="35.22000°N 36.24000°E")
    assert refused_in(plain(shown)) == ()
    assert filled("{zone} is wide.", zone="إدلب") == f"{FSI}{FSI}إدلب{PDI} is wide.{PDI}"


def test_qt_draws_a_coordinate_within_such_a_sentence_from_left_to_right(mirrored):
    template, place = "المساحة عند {spot}.", "35.22000°N 36.24000°E"
    as_drawn = visual_order(filled(template, spot=place))
    assert "3522000N3624000E" in as_drawn
    assert "3522000N3624000E" not in visual_order(template.format(spot=place)), "it would come apart"


def test_in_a_window_from_the_left_nothing_is_added(qgis_app):
    assert filled("{zone} عند {spot}.", zone="a", spot="b") == "a عند b."
    assert told(Message.of("{a} is wide.", a="Idlib 3")) == "Idlib 3 is wide."


def test_findings_speak_the_window_s_language_in_dock_and_form(arabic):
    template = tr(TEMPLATE)
    assert template != TEMPLATE
    model = FindingsModel()
    model.show([FINDING])
    (index,) = model.indexes()
    assert plain(index.data()) == template.format(**VALUES)
    assert f"{FSI}35.22000°N 36.24000°E{PDI}" in index.data()
    assert plain(detail_text(FINDING)).split("\n")[0] == template.format(**VALUES)
    form = AcceptForm()
    form.ask([FINDING], date(2026, 11, 22))
    assert plain(form.text.text()) == template.format(**VALUES)


def test_a_value_that_a_fix_states_is_called_as_in_the_finding(arabic):
    copied = feature("sector", "Upper 1", None, number=4)
    shown = edit_text(Edit(copied.uid, attribute="number", value=7, of=copied), delimitation(copied))
    called = plain(told(attribute_name("number")))
    assert called != "number"
    assert f"{FSI}{called}{PDI}" in shown.replace(RLM, "").replace(f"{FSI}{FSI}", FSI)
    assert "number" not in shown


def test_a_cell_of_the_overlaps_runs_from_the_right_size_first(arabic):
    zones = (feature("sector", "Upper 1", None), feature("sector", "Upper 2", None))
    text, *_ = overlap_matrix._cell(
        [FeatureOverlap(*zones, shapely.box(9.5, 0.5, 9.6, 0.6), 37_760_000.0, 1.0, False)], ""
    )
    assert visual_order(text).endswith("3776"), "what is read from the right begins there"


def test_buttons_keep_their_words_when_the_language_is_set(arabic):
    dialog = HelpedDialog("deescAny", "Any", "import")
    accept, fix = AcceptForm(), FixForm()
    words = {accept.ok: "&Accept", fix.ok: "&Apply Fix", fix.cancel: "Cancel", dialog.close_button: "Close"}
    for widget in (dialog.buttons, accept.buttons, fix.buttons):
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    for button, word in words.items():
        assert button.text() == tr(word) != word


def test_numbers_and_dates_are_european_in_every_language(arabic, session):
    accept = AcceptForm()
    accept.ask([FINDING], date(2026, 11, 22))
    panel = BufferPanel(session, HeardMessages())
    panel.outer.setValue(6000.0)
    page = OptionsFactory(session, HeardMessages()).createWidget(None)
    page.tolerance.setValue(0.5)
    assert accept.until.text() == "2027-05-21"  # the last day of half a year from then
    assert panel.outer.text() == "6000.0 م"
    assert page.tolerance.text().startswith("0.50")
    kinds = (QSpinBox, QDoubleSpinBox, QDateEdit)
    boxes = [box for one in (panel, page, accept) for kind in kinds for box in one.findChildren(kind)]
    assert {accept.until, panel.outer, panel.inner, panel.tolerance, page.delay, page.tolerance} <= set(boxes)
    assert not any(character.isdigit() and not character.isascii() for box in boxes for character in box.text())
    panel.close()


def test_what_is_copied_of_a_finding_s_text_may_be_pasted_into_a_reason(arabic, desk):
    from deesc_plugin.gui.findings.tree import detail_label

    label = desk.put(detail_label())
    label.setText(detail_text(FINDING))
    label.setSelection(0, len(label.text()))
    label.setFocus()
    QTest.keySequence(label, QKeySequence(QKeySequence.StandardKey.Copy))
    copied = QgsApplication.clipboard().text()
    assert "35.22000°N 36.24000°E" in copied
    assert refused_in(copied, several_lines=True) == ()


def test_the_read_out_can_be_read_over_the_map_under_a_theme_that_makes_everything_transparent(qgis_app, desk):
    before = QApplication.instance().styleSheet()
    QApplication.instance().setStyleSheet("QWidget { background: transparent; } QLabel { color: #aaa; }")
    try:
        canvas = desk.put(QgsMapCanvas())
        canvas.setCanvasColor(QColor("white"))
        canvas.resize(400, 300)
        readout = Readout(canvas)
        readout.say("5 turning points")
        assert isinstance(readout, QLabel)
        picture = readout.grab().toImage()
        ground = picture.pixelColor(3, 3)
        inks = [picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())]
        assert ground.alpha() == 255
        assert max(contrast(ground, ink) for ink in inks[picture.height() * 3 :]) > 4.5
    finally:
        QApplication.instance().setStyleSheet(before)


def test_the_contrast_of_colours_is_that_of_the_guidelines():
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21.0)
    # #777777 on white is 4.48 to 1, a much quoted value just below the threshold
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.005)
    assert direction.sentence("") == ""
