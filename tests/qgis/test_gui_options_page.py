from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsSettings

from deesc_plugin.bridge.settings import Settings, read_settings
from deesc_plugin.gui.options_page import OptionsFactory
from deesc_plugin.gui.session import Session
from tests.qgis.gui_fixtures import Desk, choose, write_sound_workspace

KEYS = ("party", "live_check", "live_check_delay_ms", "buffer_tolerance_m")


@pytest.fixture
def page(qgis_app, tmp_path):
    desk, project = Desk(), QgsProject.instance()
    project.clear()
    session = Session(project)
    session.open(write_sound_workspace(tmp_path / "w.gpkg"))
    yield desk.put(OptionsFactory(session).createWidget(None))
    desk.clear()
    session.close()
    project.clear()
    for key in KEYS:
        QgsSettings().remove(f"deesc/{key}")


def test_what_is_chosen_is_kept_when_it_is_applied(page):
    assert read_settings() == Settings("", True, 250, 0.1)
    choose(page.party, "SOUTH")
    page.is_live.setChecked(False)
    page.delay.setValue(600)
    page.tolerance.setValue(0.5)
    assert read_settings() == Settings(), "nothing is kept before Apply"
    assert not page.delay.isEnabled()
    page.apply()
    assert read_settings() == Settings("SOUTH", False, 600, 0.5)


def test_the_limits_shown_are_the_agreement_s(page):
    rows = [[page.limits.item(row, column).text() for column in range(3)] for row in range(page.limits.rowCount())]
    shown = {(rule, value) for rule, _, value in rows}
    assert ("geometry.spike", "5 °") in shown  # the default
    assert ("geometry.short-edge", "2 m") in shown  # Riverland's; the default is 1 m


def test_a_spoiled_setting_is_as_on_the_first_day(page):
    QgsSettings().setValue("deesc/live_check_delay_ms", "soon")
    QgsSettings().setValue("deesc/buffer_tolerance_m", -3)
    assert read_settings() == Settings()
