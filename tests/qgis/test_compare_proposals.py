# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:compareproposals``: drafts of parties as workspaces and packages, and what comes out."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import shapely
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from tests import workspace
from tests.agreements import delimitation, feature
from tests.english_words import LANGUAGES, english_in
from tests.qgis.test_changes_algorithm import _rows, _shown

NORTH = feature("sector", "One", shapely.box(9.60, 0.80, 9.80, 0.95))
SOUTH = replace(NORTH, uid="5", party="SOUTH", geometry=shapely.box(9.60, 0.80, 9.90, 0.95))
POST = feature("lookout", "Post", shapely.Point(9.5, 0.5))
OWN = frozenset({"north", "south", "gpkg", "NORTH", "SOUTH", "Upper"})
"""What the proposals say themselves, in the one language of their agreement."""
NAMES = {
    "OUTPUT_CELLS": "cells.gpkg", "OUTPUT_LINES": "lines.gpkg", "REPORT_JSON": "proposals.json",
    "REPORT_HTML": "proposals.html",
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
    assert f'<html lang="{language}" dir="{"rtl" if language in ("ar", "fa") else "ltr"}">' in text
    shown = [*_shown(text.partition("</style>")[2]), *(line for line in feedback.textLog().splitlines() if ":" in line)]
    assert [(word, one) for one in shown for word in english_in(one, language, OWN)] == []
