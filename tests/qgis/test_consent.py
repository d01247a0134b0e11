# SPDX-License-Identifier: GPL-2.0-or-later
"""Stretches and stances in a workspace's file, by the algorithms, in minutes and in a package."""

from __future__ import annotations

import csv
import json
import zipfile
from dataclasses import replace
from datetime import date

import pytest
import shapely
from qgis.core import QgsProcessingException

from deesc_plugin.bridge.stores import store_named
from deesc_plugin.bridge.waiting_acts import WaitingActs
from deesc_plugin.core.agreed import ActToRecord, to_agree
from deesc_plugin.core.changes import Difference, FeatureChange
from deesc_plugin.core.check import check
from deesc_plugin.core.consent import Cut, consent_of, divided
from deesc_plugin.core.consent.recording import to_stance
from deesc_plugin.core.consent.redivision import Redivision
from deesc_plugin.core.errors import WorkspaceError
from tests import workspace
from tests.agreements import IN_TERM, delimitation, feature

DAY = date(2025, 2, 3)
ZONE = feature("sector", "One", shapely.box(9.2, 0.2, 9.8, 0.8))
OTHER = feature("sector", "Two", shapely.box(10.2, 0.2, 10.8, 0.8))
MOVED = shapely.Polygon([(9.2, 0.2), (9.8, 0.2), (9.79, 0.79), (9.2, 0.8)])
MEETING = ActToRecord("meeting", {"number": "7", "place": "Upper", "day": "2025-02-03", "present": ""})
CSV = """stretch;zone;party;stance;day;remark;document
1;One;NORTH;agreed;2025-02-03;;№ 7
1;One;SOUTH;agreed;2025-02-03;;№ 7
2;One;NORTH;agreed;2025-02-03;;№ 7
2;One;SOUTH;reserved;2025-02-03;until the spring is surveyed;№ 7
3;;SOUTH;agreed;2025-02-03;;№ 7
9;;SOUTH;agreed;2025-02-03;;№ 7
4;One;SOUTH;objected;2025-02-03;;№ 7
4;One;SOUTH;agreed;3.2.25;;№ 7
4;One;SOUTH;agreed;2199-01-01;;№ 7
4;One;SOUTH;reserved;2025-02-03;until the spring; or later;№ 7
"""
CSV += f"4;One;SOUTH;reserved;2025-02-03;{'ж' * 6_500};№ 7\n"  # 13,000 bytes and what stands beside them


@pytest.fixture
def store(tmp_path, qgis_app):
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(ZONE, OTHER))
    return store_named(tmp_path / "w.gpkg")


@pytest.fixture
def divided_store(store):
    stored = store.snapshot()
    store.write(Difference(), division=Redivision.between((), divided(stored, (ZONE, OTHER), Cut.EVERY_POINT)))
    return store


def test_stretches_are_stored_and_what_was_changed_meanwhile_is_refused(divided_store):
    stretches = divided_store.snapshot().stretches
    assert stretches == divided_store.stretches()
    assert [(one.number, one.features) for one in stretches] == [
        *((number, (ZONE.uid,)) for number in range(1, 5)), *((number, (OTHER.uid,)) for number in range(1, 5)),
    ]  # fmt: skip
    again = Redivision(stretches[:1], (replace(stretches[0], note="by the mill"),))
    divided_store.write(Difference(), division=again)
    with pytest.raises(WorkspaceError, match="its stretches were changed by somebody else meanwhile"):
        divided_store.write(Difference(), division=Redivision(stretches[:1], (replace(stretches[0], note="other"),)))
    assert divided_store.stretches()[-1].note == "by the mill"


def test_a_stance_is_stored_with_the_line_that_it_is_on_and_told_how_far_that_was_moved(divided_store):
    first, second, *_ = divided_store.stretches()
    divided_store.write(Difference(), acts=[to_stance(one, "NORTH", "agreed", DAY) for one in (first, second)])
    divided_store.write(Difference(changed=(FeatureChange(ZONE, replace(ZONE, geometry=MOVED)),)))
    off = check(divided_store.snapshot(), IN_TERM, ["stretch.on-line"]).findings
    (redrawn,) = [edit.redrawn for one in off for edit in one.fix.edits if edit.uid == first.uid]
    divided_store.write(Difference(), division=Redivision((first,), (redrawn,)))
    found = check(divided_store.snapshot(), IN_TERM, ["consent.lapsed"]).findings
    # 9.8 0.8 to 9.79 0.79 is 1.57 km; the line that was meant is kept although no stretch has it any more
    assert [round(one.measured, -1) for one in found] == [1570, 1570]
    with pytest.raises(WorkspaceError, match="The line of the stretch 1 is another one than the stance is on"):
        divided_store.write(Difference(), acts=[to_stance(first, "SOUTH", "agreed", DAY)])


def test_a_feature_is_agreed_when_every_party_agrees_to_each_stretch_and_not_before(divided_store):
    of_zone = [one for one in divided_store.stretches() if ZONE.uid in one.features]
    agreed = replace(ZONE, status="agreed")
    mark = Difference(changed=(FeatureChange(ZONE, agreed),))
    with pytest.raises(WorkspaceError, match="the agreement of NORTH, SOUTH is missing; stretches: 1, 2, 3, 4"):
        divided_store.write(mark, acts=[to_agree(agreed, DAY, "№ 7")])
    assert divided_store.snapshot().feature(ZONE.uid) == ZONE
    stances = [to_stance(one, party, "agreed", DAY) for one in of_zone for party in ("NORTH", "SOUTH")]
    divided_store.write(mark, acts=[*stances, to_agree(agreed, DAY, "№ 7")])
    assert divided_store.snapshot().acts.agreed_of(ZONE.uid) is not None


def test_what_waits_is_undone_and_saved_with_its_acts_as_one(store):
    waiting, stored = WaitingActs(store), store.snapshot()
    stretches = divided(stored, (ZONE,), Cut.JUNCTIONS)
    waiting.add(division=Redivision.between((), stretches))
    waiting.add(to_stance(stretches[0], "NORTH", "agreed", DAY))
    assert waiting.divided(()) == stretches
    laid_over = waiting.laid_over(stored.acts)
    assert waiting.laid_over(stored.acts) is laid_over, "which is asked at every look"
    assert [entry.act for entry in laid_over.ledger.order] == ["stance"]
    waiting.undo()
    assert waiting.laid_over(stored.acts) is stored.acts
    waiting.undo()
    assert (waiting.is_empty, waiting.divided(())) == (True, ())
    waiting.redo()
    waiting.redo()
    waiting.save()
    assert waiting.is_empty
    assert store.stretches() == stretches
    assert [entry.act for entry in store.acts().ledger.order] == ["stance"]


def test_the_algorithms_divide_record_and_write_minutes(store, run_algorithm, tmp_path):
    space = {"WORKSPACE": store.id}
    assert run_algorithm("deesc:dividestretches", {**space, "KIND": "sector", "AT": "every-point"})["STRETCHES"] == 8
    store.write(Difference(), acts=[MEETING])
    table = tmp_path / "stances.csv"
    table.write_text(CSV, "utf-8")
    done = run_algorithm("deesc:recordstances", {**space, "INPUT": str(table), "MEETING": "7"})
    assert (done["RECORDED"], done["REFUSED"]) == (4, 7)
    assert done["REPORT"].splitlines() == [
        "stances.csv, line 6: One, Two have a stretch 3 each; state which is meant in a column “zone”.",
        "stances.csv, line 7: There is no stretch 9; it may have been divided anew.",
        "stances.csv, line 8: The stance “objected” needs a remark: under which reservation, or why not.",
        "stances.csv, line 9: “3.2.25” is no date; write it as 2017-05-27.",
        "stances.csv, line 10: The day 2199-01-01 is yet to come; an act is of a day that has been.",
        "stances.csv, line 11: The row has more cells than the table columns; put its remark in quotation marks.",
        "stances.csv, line 12: The texts of the act have 13,224 bytes, and an entry of the ledger has room for 13,000; "
        "say it shorter, and name the document that has the rest.",
    ]
    consent = consent_of(store.snapshot())
    for name in ("minutes.pdf", "minutes.html", "minutes.csv"):
        wanted = {**space, "MEETING": "7", "LANGUAGES": "en,ar", "OUTPUT": str(tmp_path / name)}
        done = run_algorithm("deesc:minutes", wanted)
        assert done["AGREED_M"] == done["HERE_M"] == pytest.approx(consent.standings[0].metres)
        assert done["AGREED_SHARE"] == "12.5"  # 66.79 km of 2 · 266.27 km
    assert (tmp_path / "minutes_ar.pdf").read_bytes().startswith(b"%PDF")
    assert 'dir="rtl"' in (tmp_path / "minutes_ar.html").read_text("utf-8")
    rows = list(csv.DictReader((tmp_path / "minutes.csv").open(encoding="utf-8", newline="")))
    assert [row["remark"] for row in rows if row["remark"]] == ["until the spring is surveyed"]
    with pytest.raises(QgsProcessingException, match="No meeting 8 is on record; those on record are 7"):
        run_algorithm("deesc:minutes", {**wanted, "MEETING": "8"})


def test_a_package_carries_stretches_and_consent(divided_store, run_algorithm, tmp_path):
    first = divided_store.stretches()[0]
    divided_store.write(Difference(), acts=[to_stance(first, "NORTH", "agreed", DAY)])
    wanted = {
        "WORKSPACE": divided_store.id, "OUTPUT": str(tmp_path / "p.zip"), "PARTS": "stretches,consent",
        "LANGUAGES": "en,fa",
        "OVERRIDE_REASON": "a test", "VERSION": "1", "DATE": "2031-02-15", "TITLE": "P",
    }  # fmt: skip
    run_algorithm("deesc:exportpackage", wanted)  # each part reads again what it wrote, and verify.py the whole
    assert run_algorithm("deesc:verifypackage", {"PACKAGE": wanted["OUTPUT"], "WORKSPACE": divided_store.id})["VALID"]
    with zipfile.ZipFile(tmp_path / "p.zip") as package:
        names = {name.partition("/")[2]: name for name in package.namelist()}
        assert {"tables/consent.csv", "sheets/annex_g_consent_en.pdf", "sheets/annex_g_consent_fa.pdf"} <= names.keys()
        lines = json.loads(package.read(names["data/stretches.geojson"]))["features"]
        assert len(lines) == 8
        assert lines[0]["properties"]["features"] == ZONE.uid
