# SPDX-License-Identifier: GPL-2.0-or-later
"""Features that are in force on some days: on the screen by QGIS's temporal controller, in checks and in packages."""

from __future__ import annotations

import json
import time
import zipfile
from dataclasses import replace
from datetime import date, timedelta

import pytest
import shapely
from qgis.core import (
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from deesc_plugin.bridge.project import add_workspace
from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.canonical import fingerprint
from tests import workspace
from tests.agreements import RIVERLAND, delimitation, feature
from tests.packages import UNPRINTED

SHOWN = {
    (2017, 5, 5): {"open", "until"},
    (2017, 5, 6): {"open", "may", "until"},
    (2017, 7, 1): {"open", "may", "until"},
    (2017, 7, 2): {"open", "may"},
    (2017, 11, 5): {"open", "may", "from"},
    (2017, 11, 6): {"open", "from"},
}
"""What is in force on six days, written down by hand."""

DATES = {
    "open": (None, None),
    "may": (date(2017, 5, 6), date(2017, 11, 5)),
    "from": (date(2017, 9, 15), None),
    "until": (None, date(2017, 7, 1)),
}


@pytest.fixture(params=["UTC", "Asia/Damascus", "America/New_York"])
def time_zone(request, monkeypatch):
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def shown_on(layer: QgsVectorLayer, day: tuple[int, int, int]) -> set[str]:
    """The names that a canvas shows whose time is set to a day, as the temporal controller sets it."""
    begin = QDateTime(QDate(*day), QTime(0, 0))
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    time_of_day = QgsDateTimeRange(begin, begin.addDays(1), True, False)
    wanted = layer.temporalProperties().createFilterString(context, time_of_day)
    return {one["name"] for one in layer.getFeatures(QgsFeatureRequest().setFilterExpression(wanted))}


@pytest.mark.parametrize("is_opened_here", [True, False])
def test_the_temporal_controller_shows_what_is_in_force(tmp_path, qgis_app, time_zone, is_opened_here):
    path = tmp_path / "w.gpkg"
    posts = (
        replace(feature("lookout", name, shapely.Point(9.5, 0.5)), valid_from=first, valid_to=last)
        for name, (first, last) in DATES.items()
    )
    workspace.write_whole(path, delimitation(*posts))
    if is_opened_here:
        project = QgsProject()
        add_workspace(project, store_named(str(path)), RIVERLAND)
        (layer,) = (one for one in project.mapLayers().values() if one.customProperty("deesc/kind") == "lookout")
    else:
        layer = QgsVectorLayer(f"{path}|layername=lookout", "by the style in the file alone", "ogr")
        layer.loadDefaultStyle()  # what QGIS guesses of date columns has taken the place of the style's settings
    assert layer.temporalProperties().isActive()
    assert {day: shown_on(layer, day) for day in SHOWN} == SHOWN


LAST, FIRST = date(2031, 2, 14), date(2031, 2, 15)


@pytest.fixture
def phases(tmp_path, qgis_app):
    """A workspace of two phases of one sector, each with its strip, the second further east; without errors."""
    features = []
    for phase, west, dates in ((1, 9.5, {"valid_to": LAST}), (2, 9.55, {"valid_from": FIRST})):
        core, around = shapely.box(west, 0.5, west + 0.1, 0.6), shapely.box(west - 0.1, 0.4, west + 0.2, 0.7)
        sector = feature("sector", f"phase {phase}", core, **dates)
        sector = replace(sector, name="Upper 1")
        fields = {"zone": sector.uid, "width_m": 11_000.0, "exclusions": "Upper 1"}
        strip = feature("strip", f"strip {phase}", around.difference(core), **fields, **dates)
        features += [sector, replace(strip, name="Upper 1 strip")]
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation(*features))
    return path


def check(run_algorithm, path, **more):
    outputs = run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(path), "OUTPUT": "memory:", **more})
    return outputs, [f["message"] for f in outputs["OUTPUT"].getFeatures() if f["severity"] == "error"]


def test_two_phases_pass_the_check_and_a_day_has_a_fingerprint_of_its_own(phases, run_algorithm):
    whole = workspace.snapshot(phases)
    outputs, errors = check(run_algorithm, phases, DATE="2031-02-10")
    assert (outputs["FINGERPRINT"], errors) == (fingerprint(whole), [])
    narrowed = replace(whole, features=tuple(one for one in whole.features if one.valid_to == LAST))
    outputs, errors = check(run_algorithm, phases, AS_OF="2031-02-14")
    assert (outputs["FINGERPRINT"], errors) == (fingerprint(narrowed), [])


def test_the_date_of_the_check_is_the_day_unless_another_is_stated(phases, run_algorithm, tmp_path):
    for more, day in (({}, "2031-02-14"), ({"DATE": "2031-02-20"}, "2031-02-20")):
        report = tmp_path / "report.json"
        check(run_algorithm, phases, AS_OF="2031-02-14", REPORT_JSON=str(report), **more)
        assert json.loads(report.read_text("utf-8"))["date"] == day


def test_a_day_on_which_nothing_is_in_force_is_refused(tmp_path, qgis_app, run_algorithm):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation(feature("lookout", "Post", shapely.Point(9.5, 0.5), valid_to=LAST)))
    with pytest.raises(QgsProcessingException, match="No feature of the workspace is in force on 2031-02-15"):
        check(run_algorithm, path, AS_OF=FIRST.isoformat())
    with pytest.raises(QgsProcessingException, match="AS_OF"):
        check(run_algorithm, path, AS_OF="soon")


def packed(run_algorithm, path, **more):
    stated = {"WORKSPACE": str(path), "PARTS": list(UNPRINTED), "OUTPUT": str(path.with_name("p.zip")), **more}
    exported = run_algorithm("deesc:exportpackage", stated)
    with zipfile.ZipFile(exported["OUTPUT"]) as archive:
        texts = {name.partition("/")[2]: archive.read(name) for name in archive.namelist()}
    return exported, texts


def test_a_package_of_a_day_holds_what_is_in_force_on_it_and_says_so(phases, run_algorithm):
    languages = {"en": "In force on 2031-02-14", "ru": "В силе на 2031-02-14", "tr": "2031-02-14 tarihinde yürürlükte"}
    exported, files = packed(run_algorithm, phases, AS_OF=LAST.isoformat(), LANGUAGES="en,ru,tr,ar,fa")
    manifest = json.loads(files["manifest.json"])
    assert (manifest["as_of"], manifest["date"]) == ("2031-02-14", "2031-02-14")
    assert manifest["features"]["sector"] == manifest["features"]["strip"] == 1
    assert exported["FINGERPRINT"] == fingerprint(workspace.snapshot(phases).as_of(LAST))
    readme = files["README.txt"].decode("utf-8")
    assert all(said in readme for said in languages.values())
    pages = {name: files[name].decode("utf-8") for name in files if name.endswith(".html") and "certificate" in name}
    assert len(pages) == 5
    assert all("2031-02-14" in text for text in pages.values())
    assert any("Features in force on" in text for text in pages.values())
    told = run_algorithm("deesc:verifypackage", {"PACKAGE": exported["OUTPUT"], "WORKSPACE": str(phases)})
    assert "w.gpkg has the same features in force on 2031-02-14." in told["REPORT"]


def test_a_package_of_all_days_says_nothing_of_one(phases, run_algorithm):
    exported, files = packed(run_algorithm, phases, DATE="2031-02-14")
    manifest = json.loads(files["manifest.json"])
    assert "as_of" not in manifest and manifest["features"]["sector"] == 2
    assert not any(b"In force on" in text for text in files.values())
    assert LAST + timedelta(days=1) == FIRST
    told = run_algorithm("deesc:verifypackage", {"PACKAGE": exported["OUTPUT"], "WORKSPACE": str(phases)})
    assert "w.gpkg holds the same delimitation." in told["REPORT"]
