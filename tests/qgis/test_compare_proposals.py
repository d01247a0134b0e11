# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:compareproposals``: drafts of parties as workspaces and packages, and what comes out."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from zipfile import ZipFile

import pytest
import shapely
from pyproj import Geod
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import check
from deesc_plugin.core.geodesy import LocalPlane
from deesc_plugin.gui.widgets.help import help_file
from deesc_plugin.map_package.delimitation import packaged_version
from deesc_plugin.map_package.verification.package import verify
from tests import workspace
from tests.agreements import delimitation, feature
from tests.conftest import PROJECT
from tests.english_words import LANGUAGES, english_in
from tests.qgis.test_changes_algorithm import _rows, _shown

NORTH = feature("sector", "One", shapely.box(9.60, 0.80, 9.80, 0.95))
SOUTH = replace(NORTH, uid="5", party="SOUTH", geometry=shapely.box(9.60, 0.80, 9.90, 0.95))
POST = feature("lookout", "Post", shapely.Point(9.5, 0.5))
OWN = frozenset({"north", "south", "gpkg", "NORTH", "SOUTH", "Upper"})
"""What the proposals say themselves, in the one language of their agreement."""
NAMES = {
    "OUTPUT_CELLS": "cells.gpkg", "OUTPUT_LINES": "lines.gpkg", "OUTPUT_UNCLAIMED": "unclaimed.gpkg",
    "REPORT_JSON": "proposals.json", "REPORT_HTML": "proposals.html",
}  # fmt: skip


@pytest.fixture
def proposals(tmp_path, qgis_app):
    """A workspace of each of two parties."""
    workspace.write_whole(tmp_path / "north.gpkg", delimitation(NORTH, POST))
    workspace.write_whole(tmp_path / "south.gpkg", delimitation(SOUTH))
    return tmp_path


def _of(folder, *names, **more):
    return {"INPUTS": [str(folder / name) for name in names], "KIND": "sector", **more}


def test_layers_and_reports_agree_whatever_the_order(proposals, run_algorithm):
    targets = {key: str(proposals / name) for key, name in NAMES.items()}
    outputs = run_algorithm("deesc:compareproposals", _of(proposals, "north.gpkg", "south.gpkg", **targets))
    cells, lines = _rows(proposals / "cells.gpkg"), _rows(proposals / "lines.gpkg")
    assert [(one["state"], one["parties"], one["others"]) for one in cells] == [
        ("agreed", "NORTH;SOUTH", ""), ("contested", "SOUTH", "NORTH"),
    ]  # fmt: skip
    sums = {state: sum(one["area_m2"] for one in cells if one["state"] == state) for state in ("agreed", "contested")}
    assert (outputs["AGREED_M2"], outputs["CONTESTED_M2"], outputs["GAP_M2"]) == pytest.approx(
        (sums["agreed"], sums["contested"], 0.0)
    )
    at_stake = sum(one["length_m"] for one in lines if one["others"])
    assert outputs["LINE_AT_STAKE_M"] == pytest.approx(at_stake)
    # near the equator: 0.2° × 0.15° of about 111.3 × 110.6 km
    assert outputs["AGREED_M2"] == pytest.approx(0.2 * 111.31 * 0.15 * 110.58 * 1e6, rel=1e-3)
    record = json.loads((proposals / "proposals.json").read_text("utf-8"))
    (rest,) = _rows(proposals / "unclaimed.gpkg")
    assert record["unclaimed"] == [{name: rest[name] for name in ("region", "area_m2", "known_to_m2")}]
    assert rest["area_m2"] == pytest.approx(outputs["UNCLAIMED_M2"], abs=1.0)
    # of the unit, two degrees each way, all but the ground of the southern proposal
    assert rest["area_m2"] == pytest.approx((4.0 - 0.3 * 0.15) * 111.31 * 110.58 * 1e6, rel=1e-3)
    assert [(one["party"], one["label"]) for one in record["proposals"]] == [
        ("NORTH", "north.gpkg"), ("SOUTH", "south.gpkg"),
    ]  # fmt: skip
    assert record["line_at_stake_m"] == outputs["LINE_AT_STAKE_M"]
    first = (proposals / "proposals.json").read_bytes()
    run_algorithm(
        "deesc:compareproposals", _of(proposals, "south.gpkg", "north.gpkg", REPORT_JSON=targets["REPORT_JSON"])
    )
    assert (proposals / "proposals.json").read_bytes() == first


def test_a_package_and_a_workspace_of_several_parties_are_proposals(proposals, run_algorithm):
    sent = run_algorithm(
        "deesc:exportpackage",
        {
            "WORKSPACE": str(proposals / "south.gpkg"), "PARTS": ["geopackage"], "DATE": "2031-02-15",
            "OVERRIDE_REASON": "a test", "OUTPUT": str(proposals / "sent.zip"),
        },
    )["OUTPUT"]  # fmt: skip
    by_files = run_algorithm("deesc:compareproposals", _of(proposals, "north.gpkg", "south.gpkg"))
    assert run_algorithm("deesc:compareproposals", _of(proposals, "north.gpkg", sent)) == by_files
    workspace.write_whole(proposals / "both.gpkg", delimitation(NORTH, SOUTH))
    assert run_algorithm("deesc:compareproposals", _of(proposals, "both.gpkg")) == by_files


def _imported(folder, run_algorithm, *names, **more):
    """Proposals taken into a workspace of their own: what the algorithm tells of each."""
    store = store_named(folder / "ours.gpkg")
    if not store.is_there():
        workspace.write_whole(folder / "ours.gpkg", delimitation(POST))
    sent = {"WORKSPACE": store.id, **more}
    return store, [run_algorithm("deesc:importproposal", {"INPUT": str(folder / name), **sent}) for name in names]


def test_imported_proposals_are_compared_and_checked_as_the_files_are(proposals, run_algorithm):
    store, (north, south) = _imported(proposals, run_algorithm, "north.gpkg", "south.gpkg", NOTE="by courier")
    held = store.snapshot()
    assert [(one.party, one.label, one.note, one.manifest_sha256) for one in held.proposals] == [
        ("NORTH", "north.gpkg", "by courier", ""), ("SOUTH", "south.gpkg", "by courier", ""),
    ]  # fmt: skip
    assert north["FINGERPRINT"] == fingerprint(workspace.snapshot(proposals / "north.gpkg"))
    by_files = run_algorithm("deesc:compareproposals", _of(proposals, "north.gpkg", "south.gpkg"))
    own = {"WORKSPACE": store.id, "KIND": "sector"}
    assert run_algorithm("deesc:compareproposals", own) == by_files
    ids = f"{south['PROPOSAL']}, {north['PROPOSAL']}"
    assert run_algorithm("deesc:compareproposals", {**own, "PROPOSALS": ids}) == by_files
    alone = {"WORKSPACE": store.id, "DATE": "2031-02-15"}
    checked = run_algorithm("deesc:checkdelimitation", {**alone, "PROPOSAL": north["PROPOSAL"]})
    assert checked == run_algorithm("deesc:checkdelimitation", {**alone, "WORKSPACE": str(proposals / "north.gpkg")})
    with pytest.raises(QgsProcessingException, match=r"ours\.gpkg has no proposal with the identifier “17”; it has "):
        run_algorithm("deesc:checkdelimitation", {**alone, "PROPOSAL": "17"})
    with pytest.raises(
        QgsProcessingException, match=r"ours\.gpkg has this proposal of NORTH already, from north\.gpkg"
    ):
        _imported(proposals, run_algorithm, "north.gpkg")


def test_of_a_party_that_sends_a_package_again_the_last_is_compared_and_none_leaves_in_a_package(
    proposals, run_algorithm
):
    whole = {"PARTS": ["geopackage"], "DATE": "2031-02-15", "OVERRIDE_REASON": "a test"}
    sent = {"WORKSPACE": str(proposals / "south.gpkg"), "VERSION": "2", "TITLE": "Draft", **whole}
    again = run_algorithm("deesc:exportpackage", {**sent, "OUTPUT": str(proposals / "again.zip")})
    workspace.write_whole(proposals / "first.gpkg", delimitation(replace(SOUTH, geometry=NORTH.geometry)))
    first = {**sent, "WORKSPACE": str(proposals / "first.gpkg"), "OUTPUT": str(proposals / "first.zip")}
    run_algorithm("deesc:exportpackage", first)
    store, (*_, last) = _imported(proposals, run_algorithm, "north.gpkg", "first.zip", "again.zip")
    record = store.proposals.records()[-1]
    assert (record.label, record.title, record.day) == ("again.zip (2)", "Draft", date(2031, 2, 15))
    assert last["FINGERPRINT"] == again["FINGERPRINT"]
    assert record.manifest_sha256 == verify(proposals / "again.zip").digest
    by_files = run_algorithm("deesc:compareproposals", _of(proposals, "north.gpkg", "south.gpkg"))
    assert run_algorithm("deesc:compareproposals", {"WORKSPACE": store.id, "KIND": "sector"}) == by_files
    findings = check(store.snapshot(), date(2031, 2, 15)).findings
    (same,) = [str(one.message) for one in findings if one.rule == "proposal.same"]
    assert same.startswith("Two proposals of SOUTH state the version 2 and differ: first.zip with the fingerprint ")
    out = {**whole, "PARTS": ["geopackage", "findings"], "WORKSPACE": store.id, "OUTPUT": str(proposals / "out.zip")}
    run_algorithm("deesc:exportpackage", out)
    with ZipFile(proposals / "out.zip") as archive:
        sent_out = b"".join(archive.read(name) for name in archive.namelist() if "findings" in name)
    assert b"lookout" in sent_out
    assert b"first.zip" not in sent_out
    assert packaged_version(proposals / "out.zip").delimitation.proposals == ()


def test_what_keeps_a_proposal_from_being_compared_is_told_when_it_is_imported(proposals, run_algorithm):
    bow_tie = shapely.Polygon([(9.6, 0.8), (9.8, 0.95), (9.8, 0.8), (9.6, 0.95)])
    workspace.write_whole(proposals / "crossed.gpkg", delimitation(replace(NORTH, geometry=bow_tie)))
    told = QgsProcessingFeedback()
    workspace.write_whole(proposals / "ours.gpkg", delimitation())
    given = {"INPUT": str(proposals / "crossed.gpkg"), "WORKSPACE": str(proposals / "ours.gpkg")}
    run_algorithm("deesc:importproposal", given, feedback=told)
    assert "Correct it in the proposal of NORTH, and compare again." in told.textLog()
    (proposals / "cut.zip").write_bytes(b"PK")
    for name, words in (("cut.zip", "cut.zip is not valid"), ("gone.zip", "There is no gone.zip")):
        with pytest.raises(QgsProcessingException, match=words.replace(".", r"\.")):
            _imported(proposals, run_algorithm, name)


@pytest.mark.parametrize(
    ("names", "more", "words"),
    [
        ((), {}, "Name the proposals"),
        (("north.gpkg",), {}, "One proposal alone"),
        (("north.gpkg", "north.gpkg"), {}, "both proposals of NORTH"),
        (("north.gpkg", "gone.zip"), {}, "There is no gone.zip"),
        (("north.gpkg", "south.gpkg"), {"KIND": "lookout"}, "“lookout” is no kind of areas"),
        (("north.gpkg", "south.gpkg"), {"TOLERANCE": 50_000.0}, "is wider than One"),
    ],
)
def test_what_cannot_be_compared_is_refused_and_nothing_is_written(names, more, words, proposals, run_algorithm):
    target = proposals / "none.json"
    with pytest.raises(QgsProcessingException, match=words):
        run_algorithm("deesc:compareproposals", _of(proposals, *names, REPORT_JSON=str(target), **more))
    assert not target.exists()


COMMANDS = re.compile(r"qgis_process run (deesc:\w+) (.*)")


def test_the_three_drafts_of_the_sample_are_compared_as_the_help_says(tmp_path, run_algorithm):
    page = (help_file("proposals").read_text("utf-8")).partition('<pre id="drafts">')[2].partition('<h2 id="cells">')[0]
    folder = PROJECT / "resources" / "samples" / "astana-2017"
    outputs = []
    for algorithm, words in COMMANDS.findall(re.sub("<[^>]*>", "", page)):
        given = dict(word.removeprefix("--").split("=", 1) for word in words.split())
        for name, value in given.items():
            made = value.endswith((".gpkg", ".html"))
            given[name] = str(tmp_path / value) if made else value.replace("$SAMPLE/..", str(folder))
        outputs.append(run_algorithm(algorithm, given))
    by_files = outputs[2]
    assert outputs[-1] == by_files
    drafts = {one.party: one.geometry for one in workspace.snapshot(tmp_path / "drafts.gpkg").features}
    assert sorted(drafts) == ["IR", "RU", "TR"]
    # what the bay adds, by Karney; all of RU's zone is claimed by all but for what the line that was walked again cuts
    wgs84 = Geod(ellps="WGS84")
    areas = {party: abs(wgs84.geometry_area_perimeter(drawn)[0]) for party, drawn in drafts.items()}
    assert by_files["CONTESTED_M2"] == pytest.approx(areas["TR"] - areas["RU"], rel=1e-3)
    assert by_files["AGREED_M2"] == pytest.approx(areas["RU"], rel=1e-4)
    assert 0 < by_files["WITHIN_TOLERANCE_M2"] < 0.8 * abs(wgs84.geometry_length(drafts["RU"].exterior))
    corners = LocalPlane.around(drafts["RU"]).project(drafts["RU"])
    walked = shapely.points(shapely.get_coordinates(LocalPlane.around(drafts["RU"]).project(drafts["IR"])))
    assert 0.5 < shapely.distance(walked, corners.exterior).max() < 0.85
    store = store_named(tmp_path / "zones.gpkg")
    common = store.snapshot()
    assert [store.proposals.read(one, common).party for one in common.proposals] == ["IR", "RU", "TR"]
    rules = {
        one.rule
        for record in common.proposals
        for one in check(store.proposals.read(record, common).delimitation, date(2017, 5, 27)).blocking
    }
    assert rules == {"buffer.encloses"}, "the drafts are zones without buffer zones"


@pytest.mark.parametrize("language", LANGUAGES)
def test_log_and_page_are_in_the_users_language(language, proposals, run_algorithm, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: language))
    page, feedback = proposals / "proposals.html", QgsProcessingFeedback()
    run_algorithm(
        "deesc:compareproposals",
        _of(proposals, "north.gpkg", "south.gpkg", REPORT_HTML=str(page)),
        feedback=feedback,
    )
    text = page.read_text("utf-8")
    assert text.count(workspace.snapshot(proposals / "north.gpkg").agreement.digest) == 2, "of each proposal"
    assert f'<html lang="{language}" dir="{"rtl" if language in ("ar", "fa") else "ltr"}">' in text
    shown = [*_shown(text.partition("</style>")[2]), *(line for line in feedback.textLog().splitlines() if ":" in line)]
    assert [(word, one) for one in shown for word in english_in(one, language, OWN)] == []
