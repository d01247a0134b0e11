# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:takeline``: a piece of a proposal's line, the line midway, or a whole feature, taken into the common text."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely
from qgis.core import QgsProcessingException

from tests import workspace
from tests.agreements import delimitation, feature

OWN = feature("sector", "One", shapely.box(9.60, 0.80, 9.80, 0.95))
BESIDE = feature("sector", "Beside", shapely.box(10.1, 0.8, 10.2, 0.9))
SOUTH = replace(OWN, uid="5", name="Ours", party="SOUTH", geometry=shapely.box(9.60, 0.80, 9.90, 0.95))
CORNERS = {(9.8, 0.8), (9.9, 0.8), (9.9, 0.95), (9.8, 0.95)}
"""Where the other way begins, turns and ends: near the equator a parallel is a geodesic but for centimetres."""


@pytest.fixture
def take(tmp_path, run_algorithm):
    """A workspace with a proposal of the south's, and what takes lines from it."""
    for name, held in (("common.gpkg", (OWN, BESIDE)), ("south.gpkg", (SOUTH,))):
        workspace.write_whole(tmp_path / name, delimitation(*held))
    into = {"WORKSPACE": str(tmp_path / "common.gpkg")}
    run_algorithm("deesc:importproposal", {"INPUT": str(tmp_path / "south.gpkg"), **into})

    def run(**stated):
        outputs = run_algorithm("deesc:takeline", {"PROPOSAL": "SOUTH", **into, **stated})
        return outputs, workspace.snapshot(tmp_path / "common.gpkg")

    return run


def corners(taken):
    return {tuple(place) for place in shapely.get_coordinates(taken.geometry).tolist()}


def test_a_piece_or_the_line_midway_is_taken_and_nothing_else_changes(take):
    told, common = take(FEATURE="One")
    assert (told, corners(common.feature(OWN.uid))) == ({"PIECES": 1, "TAKEN": ""}, corners(OWN))
    made, common = take(FEATURE=OWN.uid, PIECE=1)
    assert made == {"PIECES": 1, "TAKEN": OWN.uid}
    taken = common.feature(OWN.uid)
    assert corners(taken) == corners(OWN) | CORNERS
    assert replace(taken, geometry=None) == replace(OWN, geometry=None)
    assert shapely.equals_exact(common.feature(BESIDE.uid).geometry, BESIDE.geometry)
    with pytest.raises(QgsProcessingException, match="Nowhere do One and the proposal of SOUTH go different ways"):
        take(FEATURE="One", PIECE=1)


def test_the_line_midway_lies_between_both(take):
    _, common = take(FEATURE="One", PIECE=1, MIDWAY=True)
    taken = common.feature(OWN.uid).geometry
    assert shapely.covers(SOUTH.geometry.buffer(1e-6), taken)
    assert shapely.covers(taken.buffer(1e-6), OWN.geometry)
    # halfway up the box it is as far from the one meridian as from the other
    east = shapely.intersection(taken, shapely.LineString([(9.7, 0.875), (10.0, 0.875)])).bounds[2]
    assert east == pytest.approx(9.85, abs=1e-5)


def test_a_whole_feature_of_a_proposal_becomes_a_new_one(take):
    made, common = take()
    taken = common.feature(made["TAKEN"])
    assert (taken.name, taken.party, taken.status) == ("Ours", "SOUTH", "draft")
    assert taken.uid not in (SOUTH.uid, OWN.uid)
    assert len(common.features) == 3
    assert corners(taken) == corners(SOUTH)
    with pytest.raises(QgsProcessingException, match="Ours of the common text has this very geometry; nothing was"):
        take()


@pytest.mark.parametrize(
    ("stated", "reason"),
    [
        ({"FEATURE": "None such"}, r"common\.gpkg has no feature “None such”"),
        (
            {"FEATURE": "One", "SECOND": "SOUTH"},
            "One is there already, and takes the line of one proposal",
        ),
        ({"FEATURE": "One", "PIECE": 2}, "There is no piece 2; the last one is 1"),
        ({"FEATURE": "One", "TOLERANCE": float("nan")}, "The tolerance is a width in metres, 0 or more"),
        ({"FEATURE": "Beside", "PIECE": 1}, "Nowhere do Beside and the proposal of SOUTH go different ways"),
        ({"FEATURE": "One", "PROPOSAL": "NORTH", "PIECE": 1}, "has no proposal with the identifier “NORTH”"),
    ],
)
def test_what_cannot_be_taken_is_refused_in_one_sentence(stated, reason, take):
    with pytest.raises(QgsProcessingException, match=reason):
        take(**stated)
