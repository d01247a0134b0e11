# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals laid on each other: cells, lines, and what cannot be compared."""

from __future__ import annotations

import hashlib
import math
from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import example, given, settings
from hypothesis import strategies as st
from pyproj import Geod

from deesc_plugin.core.canonical import canonical_line
from deesc_plugin.core.delimitation import Delimitation, Feature, Reference, ReferenceUnit, Unreadable
from deesc_plugin.core.errors import Cancelled, DeescError
from deesc_plugin.core.gazetteer import Gazetteer
from deesc_plugin.core.geodesy import LocalPlane, area
from deesc_plugin.core.imported_proposal import ImportedProposal, latest_of_each_party
from deesc_plugin.core.negotiation import (
    AGREED,
    CONTESTED,
    GAP,
    STATES,
    Proposal,
    as_new_feature,
    compare_proposals,
    differing_pieces,
    midway,
    moved_midway,
    passed_over,
    pieces_apart,
    proposals_in,
    sent_proposal,
    with_line,
    with_piece,
)
from deesc_plugin.core.reports.proposals_record import unclaimed_record
from deesc_plugin.core.reports.units import area_said, unit_records
from deesc_plugin.paths import load_agreement
from tests.agreements import RIVERLAND

ASTANA = load_agreement("astana-2017")
WGS84 = Geod(ellps="WGS84")

IR = [(36.6, 34.8), (36.8, 34.8), (36.8, 34.95), (36.6, 34.95)]
RU = [(36.6, 34.8), (36.8, 34.8), (36.9, 34.8), (36.9, 34.95), (36.8, 34.95), (36.6, 34.95)]
TR = [(36.6, 34.8), (36.8, 34.8), (36.8, 34.95), (36.8, 35.0), (36.6, 35.0), (36.6, 34.95)]
WITHOUT_CORNERS = [(36.6, 34.8), (36.9, 34.8), (36.9, 34.95), (36.6, 34.95)]
"""Illustrative boxes: one party's reaches farther east, another's farther north, through the first one's corners."""


def proposal(party, *rings, region="homs", agreement=ASTANA, kind="zone"):
    features = tuple(
        Feature(f"{party}-{number}", kind, region, f"Zone {number} of {party}", party, "draft", area_of(ring))
        for number, ring in enumerate(rings)
    )
    return Proposal(party, f"{party}.gpkg", Delimitation(agreement, features))


def area_of(ring):
    return ring if isinstance(ring, shapely.Geometry) else shapely.Polygon(ring)


THREE = (proposal("IR", IR), proposal("RU", RU), proposal("TR", TR))


def outline_m(ring):
    """The length of a closed ring by PROJ's geodesics."""
    return WGS84.line_length(*zip(*ring, ring[0]))


def area_m2(ring):
    """The area of a ring with geodesic edges by PROJ's geodesics."""
    return abs(WGS84.polygon_area_perimeter(*zip(*ring))[0])


# ---- ground


def test_three_boxes_are_agreed_where_all_claim_and_contested_where_one_goes_farther():
    found = compare_proposals(THREE)
    assert area_m2(IR) == pytest.approx(304_281_822, abs=1)
    cells = {(cell.state, cell.parties, cell.others): cell.area_m2 for cell in found.cells}
    assert cells == {
        (AGREED, ("IR", "RU", "TR"), ()): pytest.approx(area_m2(IR), abs=1),
        (CONTESTED, ("RU",), ("IR", "TR")): pytest.approx(152_140_909, abs=1),
        (CONTESTED, ("TR",), ("IR", "RU")): pytest.approx(101_305_994, abs=1),
    }
    assert found.area_m2(CONTESTED) == pytest.approx(area_m2(RU) + area_m2(TR) - 2 * area_m2(IR), abs=1)
    assert (found.area_m2(GAP), found.within_tolerance_m2) == (0, 0)


def test_what_nobody_claims_between_claims_is_a_gap():
    around = shapely.Polygon(IR, [[(36.68, 34.86), (36.72, 34.86), (36.72, 34.89), (36.68, 34.89)]])
    found = compare_proposals([proposal("IR", around), proposal("TR", around)])
    (gap,) = [cell for cell in found.cells if cell.state == GAP]
    assert (gap.parties, gap.others) == ((), ("IR", "TR"))
    assert gap.area_m2 == pytest.approx(area_m2([*around.interiors[0].coords][:-1]), abs=0.01)
    assert found.line_at_stake_m == 0


def test_a_party_that_claims_nothing_in_a_region_is_one_that_does_not_claim_it():
    found = compare_proposals([proposal("IR", IR), proposal("RU", RU, region="idlib")])
    assert [(cell.region, cell.parties, cell.others) for cell in found.cells] == [
        ("idlib", ("RU",), ("IR",)),
        ("homs", ("IR",), ("RU",)),
    ]
    assert found.line_at_stake_m == pytest.approx(outline_m(IR) + outline_m(RU), abs=0.002)
    assert found.line_agreed_m == 0


def test_two_drawings_of_one_line_are_within_the_tolerance_and_no_cells():
    """Each vertex is moved by 0.5 m at most; the second box reaches a kilometre farther on one side only."""
    plane = LocalPlane(36.7, 34.9)
    ring = shapely.segmentize(plane.project(shapely.Polygon(IR)).exterior, 200.0)
    places = shapely.get_coordinates(ring)[:-1]
    turn = np.random.default_rng(1).uniform(0, 2 * np.pi, len(places))
    walked = plane.unproject(shapely.Polygon(places + 0.5 * np.column_stack([np.cos(turn), np.sin(turn)])))
    straight = plane.unproject(shapely.Polygon(places))
    found = compare_proposals([proposal("IR", straight), proposal("RU", walked)])
    assert [cell.state for cell in found.cells] == [AGREED]
    # what one has and the other has not, in longitude and latitude, and Karney's areas of it
    parts = shapely.get_parts(shapely.symmetric_difference(straight, walked))
    assert found.within_tolerance_m2 == pytest.approx(float(area(parts).sum()), rel=0.01)
    assert found.line_at_stake_m == 0
    assert found.line_agreed_m == pytest.approx(outline_m(list(straight.exterior.coords)[:-1]), rel=1e-6)
    assert max(line.max_apart_m for line in found.lines) == pytest.approx(0.5, abs=0.01)
    every = compare_proposals([proposal("IR", straight), proposal("RU", walked)], tolerance=0.0)
    assert len(every.cells) > 100
    assert every.within_tolerance_m2 == 0


def test_a_narrow_part_is_taken_off_the_cell_that_it_hangs_on_and_corners_stay():
    """A box of 1 km² with an arm 1 m wide and 500 m long, beside another's box."""
    plane = LocalPlane(36.7, 34.9)
    box, arm = shapely.box(5000, 0, 6000, 1000), shapely.box(6000, 500, 6500, 501)
    own = plane.unproject(shapely.union(shapely.box(0, 0, 5000, 1000), shapely.union(box, arm)))
    other = plane.unproject(shapely.box(0, 0, 5000, 1000))
    found = compare_proposals([proposal("IR", own), proposal("RU", other)])
    (cell,) = [cell for cell in found.cells if cell.state == CONTESTED]
    assert cell.area_m2 == pytest.approx(1_000_000, rel=2e-6)
    assert cell.within_tolerance_m2 == pytest.approx(500, abs=1.5)


# ---- lines


def test_line_that_all_draw_and_line_at_stake():
    found = compare_proposals(THREE)
    south = WGS84.line_length(*zip(IR[0], IR[1]))
    west = WGS84.line_length(*zip(IR[0], IR[3]))
    assert (south, west) == (pytest.approx(18_301.943, abs=0.001), pytest.approx(16_640.743, abs=0.001))
    assert found.line_agreed_m == pytest.approx(south + west, abs=0.001)
    assert found.line_at_stake_m == pytest.approx(99_187.197, abs=0.002)
    assert {(line.party, line.same_as, line.others) for line in found.lines} == {
        ("IR", ("RU", "TR"), ()),
        ("IR", ("RU",), ("TR",)),
        ("IR", ("TR",), ("RU",)),
        ("RU", (), ("IR", "TR")),
        ("TR", (), ("IR", "RU")),
    }


def test_the_same_latitude_is_not_the_same_line():
    """One edge of 0.3° and one of 0.2° part by up to 9.133 m: where by 2 m, PROJ's geodesics say."""
    others = (proposal("IR", IR), proposal("RU", WITHOUT_CORNERS))
    found = compare_proposals(others)
    at_stake = sum(line.length_m for line in found.lines if line.party == "IR" and line.others)
    east = WGS84.line_length(*zip(IR[1], IR[2]))
    assert at_stake == pytest.approx(east + _beyond(34.8, 2.0) + _beyond(34.95, 2.0), abs=2.0)
    wide = compare_proposals(others, tolerance=10.0)
    assert sum(line.length_m for line in wide.lines if line.party == "IR" and line.others) == pytest.approx(
        east, abs=0.01
    )
    along = [line for line in wide.lines if line.party == "IR" and line.same_as]
    assert max(line.max_apart_m for line in along) == pytest.approx(9.115, abs=0.02)


def _beyond(latitude, metres):
    """How much of the geodesic from 36.6° to 36.8° at a latitude lies farther than so from that to 36.9°."""
    azimuth, _, whole = WGS84.inv(36.6, latitude, 36.8, latitude)
    long_azimuth = WGS84.inv(36.6, latitude, 36.9, latitude)[0]

    def apart(along):
        place = WGS84.fwd(36.6, latitude, azimuth, along)[:2]
        count = 401
        beside = WGS84.fwd(
            *np.broadcast_to([[36.6], [latitude], [long_azimuth]], (3, count)), along + np.linspace(-2, 2, count)
        )
        return WGS84.inv(*np.broadcast_to(np.array(place)[:, None], (2, count)), beside[0], beside[1])[2].min()

    low, high = 0.0, whole * 0.9
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if apart(middle) < metres else (low, middle)
    return whole - low


def test_a_line_within_the_tolerance_over_a_short_run_only_is_not_the_same():
    """The second box crosses the first one at a right angle: about 4 m of each lie within 2 m of the other."""
    across = [(36.7, 34.75), (36.75, 34.75), (36.75, 35.0), (36.7, 35.0)]
    found = compare_proposals([proposal("IR", IR), proposal("RU", across)])
    assert not any(line.same_as for line in found.lines)
    assert found.line_at_stake_m == pytest.approx(outline_m(IR) + outline_m(across), abs=0.002)


# ---- whatever the order


@st.composite
def families(draw):
    """Two to five parties' boxes about one place, each turned and started anywhere, and their order."""
    count = draw(st.integers(2, 5))
    parties = [party.code for party in RIVERLAND.parties][:count]
    rings = []
    for _ in parties:
        west, south = draw(st.integers(0, 6)) / 100 + 10.0, draw(st.integers(0, 6)) / 100 + 0.9
        width, height = draw(st.integers(2, 8)) / 100, draw(st.integers(2, 8)) / 100
        east, north = round(west + width, 2), round(south + height, 2)
        west, south = round(west, 2), round(south, 2)
        rings.append([(west, south), (east, south), (east, north), (west, north)])
    turns = [(draw(st.integers(0, 3)), draw(st.booleans())) for _ in parties]
    return parties, rings, turns, draw(st.permutations(range(len(parties))))


@settings(max_examples=25, deadline=None)
@given(families())
@example(  # one edge along another one's to a centimetre, which ran the other way
    (
        ["NORTH", "SOUTH"],
        [
            [(10.01, 0.9), (10.03, 0.9), (10.03, 0.92), (10.01, 0.92)],
            [(10.0, 0.92), (10.02, 0.92), (10.02, 0.94), (10.0, 0.94)],
        ],
        [(0, True), (0, False)],
        [0, 1],
    )
)
def test_order_start_and_direction_change_nothing_and_areas_add_up(family):
    parties, rings, turns, order = family
    region, kind = "upper", "sector"
    plain = [
        proposal(party, ring, region=region, agreement=RIVERLAND, kind=kind) for party, ring in zip(parties, rings)
    ]
    turned = [
        proposal(party, (ring[k:] + ring[:k])[:: -1 if back else 1], region=region, agreement=RIVERLAND, kind=kind)
        for party, ring, (k, back) in zip(parties, rings, turns)
    ]
    first = compare_proposals(plain, kind)
    second = compare_proposals([turned[place] for place in order], kind)
    assert [(one.state, one.parties, one.others) for one in first.cells] == [
        (one.state, one.parties, one.others) for one in second.cells
    ]
    assert [one.area_m2 for one in second.cells] == pytest.approx([one.area_m2 for one in first.cells], abs=0.01)
    assert second.line_agreed_m == pytest.approx(first.line_agreed_m, abs=0.01)
    assert second.line_at_stake_m == pytest.approx(first.line_at_stake_m, abs=0.01)
    for party, ring in zip(parties, rings):
        own = sum(one.area_m2 for one in first.cells if party in one.parties)
        assert own == pytest.approx(area_m2(ring), abs=first.within_tolerance_m2 + 20.0)
    lines = shapely.union_all(shapely.boundary([shapely.Polygon(ring) for ring in rings]))
    whole = first.line_agreed_m + first.line_at_stake_m
    planar = sum(WGS84.geometry_length(line) for line in shapely.get_parts(lines))
    # straight in longitude and latitude or geodesic: at a degree from the equator a few parts in a million
    assert whole == pytest.approx(planar, rel=1e-4)


def test_a_copy_under_another_party_s_name_is_the_same():
    found = compare_proposals([proposal("IR", IR), proposal("RU", IR), proposal("TR", IR)])
    assert [cell.state for cell in found.cells] == [AGREED]
    assert (found.line_at_stake_m, found.line_agreed_m) == (0, pytest.approx(outline_m(IR), abs=0.001))


def test_two_regions_are_compared_each_for_itself():
    south = [(36.0, 32.8), (36.2, 32.8), (36.2, 33.0), (36.0, 33.0)]
    west = [(35.9, 32.8), (36.0, 32.8), (36.2, 32.8), (36.2, 33.0), (36.0, 33.0), (35.9, 33.0)]
    features = [*THREE[0].delimitation.features, *proposal("IR", south, region="daraa_quneitra").delimitation.features]
    features[1] = replace(features[1], uid="IR-south")
    both = replace(THREE[0], delimitation=replace(THREE[0].delimitation, features=tuple(features)))
    found = compare_proposals([both, proposal("TR", west, region="daraa_quneitra")])
    assert [(one.region, one.state, one.parties) for one in found.cells] == [
        ("homs", CONTESTED, ("IR",)),
        ("daraa_quneitra", AGREED, ("IR", "TR")),
        ("daraa_quneitra", CONTESTED, ("TR",)),
    ]
    alone = compare_proposals([both, proposal("TR", west, region="daraa_quneitra")], region="daraa_quneitra")
    assert alone.cells == found.cells[1:]
    of_south = found.in_region("daraa_quneitra")
    assert [cell.number for cell in of_south.cells] == [2, 3]  # as in all of it
    assert (of_south.cells, of_south.line_at_stake_m) == (alone.cells, alone.line_at_stake_m)
    assert (of_south.within_tolerance_m2, of_south.is_agreed) == (alone.within_tolerance_m2, False)


# ---- settlements


def test_settlements_are_inside_or_near_and_population_is_what_is_stated():
    known = Gazetteer(
        "made for a test", "none", 1000.0, ("a", "b", "c"), ("Inside", "Near", "Far"), ("", "", ""), ("", "", ""),
        ("", "", ""), np.array([36.85, 36.795, 37.5]), np.array([34.87, 34.87, 34.87]), np.array([1200, 50, 7]),
    )  # fmt: skip
    # 36.795° lies 457 m west of 36.8°, the line between both cells
    assert WGS84.inv(36.795, 34.87, 36.8, 34.87)[2] == pytest.approx(457, abs=1)
    found = compare_proposals([proposal("IR", IR), proposal("RU", RU)], gazetteer=known)
    told = {cell.state: (cell.settlements, cell.near) for cell in found.cells}
    assert told == {AGREED: ((), (1,)), CONTESTED: ((0,), (1,))}


def test_areas_by_unit_have_no_more_digits_than_their_boundary_bears():
    """Two units meet along 16.6 km inside the box, known to 3 km: each half is known to 3 × 16.6 = 50 km²."""
    halves = tuple(
        ReferenceUnit(pcode, pcode, shapely.box(west, 34.0, west + 1.0, 36.0))
        for pcode, west in (("W", 35.7), ("E", 36.7))
    )
    known = Reference("made for a test", "none", halves, accuracy_m=3000.0)
    drawn = [proposal("IR", IR), proposal("RU", IR)]
    drawn[0] = replace(drawn[0], delimitation=replace(drawn[0].delimitation, reference=known))
    (cell,) = compare_proposals(drawn).cells
    assert [share.square_metres for share in cell.shares] == [pytest.approx(area_m2(IR) / 2, rel=1e-4)] * 2
    told = list(unit_records(ASTANA, cell.shares))
    assert [(one["pcode"], one["area_m2"], one["known_to_m2"]) for one in told] == [
        ("W", 150_000_000, 50_000_000), ("E", 150_000_000, 50_000_000),
    ]  # fmt: skip
    assert [area_said([share]) for share in cell.shares] == ["150 ± 50"] * 2


# ---- what cannot be compared

BOW_TIE = [(36.6, 34.8), (36.8, 34.95), (36.8, 34.8), (36.6, 34.95)]
ANOTHER_VERSION = replace(ASTANA, digest="0" * 64)
THIN = [(36.6, 34.8), (36.60001, 34.8), (36.60001, 34.9), (36.6, 34.9)]


@pytest.mark.parametrize(
    ("proposals", "how", "words"),
    [
        ([proposal("IR", IR)], {}, "One proposal alone cannot be compared"),
        ([proposal("IR", IR), proposal("IR", RU)], {}, "IR.gpkg and IR.gpkg are both proposals of IR"),
        ([proposal("IR", IR), proposal("RU", BOW_TIE)], {}, "RU.gpkg: "),
        ([proposal("IR", IR), proposal("RU", RU, region="moon")], {}, "Zone 0 of RU is in no region"),
        (
            [proposal("IR", IR), proposal("RU", IR, agreement=ANOTHER_VERSION)],
            {},
            f"the SHA-256 {ASTANA.digest}, and RU.gpkg under “",
        ),
        ([proposal("IR", IR), proposal("RU", THIN)], {}, "the tolerance of 2.0 m is wider than Zone 0 of RU"),
        (THREE, {"tolerance": -1.0}, "0 or more"),
        (THREE, {"tolerance": math.nan}, "0 or more"),
        (THREE, {"least_run": 0.0}, "above 0"),
        (THREE, {"kind": "observation_post"}, "“observation_post” is no kind of areas"),
        (THREE, {"kind": "nothing"}, "“nothing” is no kind of areas"),
        (THREE, {"region": "nowhere"}, "no region “nowhere”"),
    ],
)
def test_what_cannot_be_compared_is_refused_in_one_sentence(proposals, how, words):
    with pytest.raises(DeescError, match=words.replace(".", r"\.")):
        compare_proposals(proposals, **how)


def test_a_file_holds_a_proposal_of_each_party_and_none_of_an_unknown_one():
    features = tuple(one.delimitation.features[0] for one in THREE)
    found = proposals_in(Delimitation(ASTANA, features), "all.gpkg")
    assert [(one.party, one.label, len(one.delimitation.features)) for one in found] == [
        ("IR", "all.gpkg", 1), ("RU", "all.gpkg", 1), ("TR", "all.gpkg", 1),
    ]  # fmt: skip
    with pytest.raises(DeescError, match="of no party"):
        proposals_in(Delimitation(ASTANA, (replace(features[0], party="XX"),)), "x.gpkg")
    with pytest.raises(DeescError, match="no features"):
        proposals_in(Delimitation(ASTANA, (replace(features[0], status="withdrawn"),)), "x.gpkg")


def test_what_nobody_claims_of_a_regions_units_is_one_number():
    """The unit is a box of a degree by two; its area and those of the claims are Karney's by pyproj."""
    (pcode,) = ASTANA.region("homs").pcodes
    unit = shapely.box(36.0, 34.0, 37.0, 36.0)
    known = Reference("made for a test", "none", (ReferenceUnit(pcode, "Unit", unit),))
    ring = [(36.6, 34.8), (36.8, 34.8), (36.9, 34.8), (36.9, 34.95), (36.8, 34.95), (36.6, 34.95)]
    drawn = [proposal("IR", IR), proposal("RU", ring)]
    assert compare_proposals(drawn).unclaimed == ()
    drawn[1] = replace(drawn[1], delimitation=replace(drawn[1].delimitation, reference=known))
    (rest,) = compare_proposals(drawn).unclaimed
    whole, claimed = (
        abs(WGS84.geometry_area_perimeter(shapely.Polygon(one))[0]) for one in (unit.exterior.coords, ring)
    )
    assert rest.area_m2 == pytest.approx(whole - claimed, abs=50.0)
    assert unclaimed_record(rest) == {"region": "homs", "area_m2": round(rest.area_m2), "known_to_m2": None}
    rough = replace(known, accuracy_m=1000.0)
    drawn[1] = replace(drawn[1], delimitation=replace(drawn[1].delimitation, reference=rough))
    assert unclaimed_record(compare_proposals(drawn).unclaimed[0])["known_to_m2"] == pytest.approx(6e8, rel=0.2)
    ringed = [(36.1, 34.1), (36.9, 34.1), (36.9, 35.9), (36.1, 35.9)]
    hole = shapely.Polygon(ringed, [[(36.4, 34.8), (36.5, 34.8), (36.5, 34.9), (36.4, 34.9)]])
    feature = replace(drawn[0].delimitation.features[0], geometry=hole)
    drawn[0] = replace(drawn[0], delimitation=replace(drawn[0].delimitation, features=(feature,)))
    compared = compare_proposals(drawn)
    assert compared.area_m2(GAP) > 0, "the hole is a gap, and no part of the rest"
    assert not compared.unclaimed[0].geometry.intersects(shapely.Point(36.45, 34.85))


def test_a_line_that_was_compared_is_taken_into_the_common_text():
    drawn = [proposal("IR", IR), proposal("RU", RU)]
    (line,) = [one for one in compare_proposals(drawn).lines if (one.party, one.others) == ("RU", ("IR",))]
    own = replace(drawn[0].delimitation.features[0], uid="own", party="TR", status="draft")
    common = Delimitation(ASTANA, (own,))
    before, after = with_line(common, line, drawn[1])
    assert (before, after.uid, after.party) == (own, "own", "TR")
    assert area(after.geometry) == pytest.approx(area_m2(RU), abs=0.1)
    assert shapely.get_num_coordinates(after.geometry) - 1 == 6, "RU's six turning points, and IR's four among them"
    with pytest.raises(DeescError, match="The common text has this line already"):
        with_line(Delimitation(ASTANA, (after,)), line, drawn[1])
    with pytest.raises(DeescError, match="is agreed; reopen it"):
        with_line(Delimitation(ASTANA, (replace(own, status="agreed"),)), line, drawn[1])
    with pytest.raises(DeescError, match="has no area with this line; compare again"):
        with_line(Delimitation(ASTANA, ()), line, proposal("RU", [(x + 1, y) for x, y in RU]))
    none, new = with_line(Delimitation(ASTANA, ()), line, drawn[1])
    assert none is None and new.uid not in ("own", "RU-0")
    assert shapely.equals(new.geometry, drawn[1].delimitation.features[0].geometry)
    crossed = replace(own, uid="crossed", geometry=shapely.Polygon([IR[0], IR[2], IR[1], IR[3]]))
    elsewhere = replace(crossed, uid="elsewhere", region="idlib")
    common = Delimitation(ASTANA, (own, crossed, elsewhere, replace(crossed, status="withdrawn")))
    assert passed_over(common, line) == (crossed,)
    assert with_line(common, line, drawn[1])[0] == own


@pytest.mark.parametrize("agreed", ["IR", "RU", ""])
def test_the_line_midway_is_taken_whosever_line_the_common_text_has(agreed):
    drawn = {"IR": proposal("IR", IR), "RU": proposal("RU", RU)}
    sealed = [replace(one, status="agreed") for one in drawn["RU"].delimitation.features]
    drawn["RU"] = replace(drawn["RU"], delimitation=Delimitation(ASTANA, tuple(sealed)))
    (line,) = [one for one in compare_proposals(drawn.values()).lines if (one.party, one.others) == ("RU", ("IR",))]
    between, proposed = moved_midway(line, drawn["RU"], drawn["IR"])
    own = [replace(one, uid="own", status="draft") for one in drawn[agreed].delimitation.features] if agreed else []
    before, after = with_line(Delimitation(ASTANA, tuple(own)), between, proposed)
    assert ([before] if before else []) == own and after.status == "draft"
    # half way up the boxes it is on the meridian half way between 36.8 and 36.9 degrees
    east = shapely.intersection(after.geometry, shapely.LineString([(36.7, 34.875), (37.0, 34.875)])).bounds[2]
    assert east == pytest.approx(36.85, abs=1e-5)
    assert area_m2(IR) < area(after.geometry) < area_m2(RU)
    assert drawn["RU"].delimitation.features == tuple(sealed), "a proposal stays as it was sent"


def test_no_line_runs_midway_where_proposals_do_not_meet():
    away = [(x + 1.0, y) for x, y in IR]
    drawn = [proposal("IR", IR), proposal("RU", away)]
    line = next(one for one in compare_proposals(drawn).lines if one.party == "RU")
    with pytest.raises(DeescError, match="The proposals of RU and IR do not meet on both sides of this line"):
        moved_midway(line, drawn[1], drawn[0])


STATED = ImportedProposal("", "", "", "2", None, "", "", "sent.zip", "by courier", "")
OF_ALL = tuple(one.delimitation.features[0] for one in THREE)
UNREADABLE = replace(OF_ALL[0], unreadable=(Unreadable("number", "x"),))


def test_what_a_party_sent_is_on_record_with_its_fingerprint():
    gone = replace(OF_ALL[1], uid="gone", status="withdrawn")
    version = Delimitation(ASTANA, (*OF_ALL, gone))
    sent = sent_proposal(version, replace(STATED, party="RU"), Delimitation(ASTANA, ()), "ours.gpkg")
    assert sent.features == tuple(one for one in version.features if one.party == "RU")
    assert len(sent.features) == 2
    lines = sorted(canonical_line(one) for one in (OF_ALL[1], gone))
    digest = hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()
    assert (sent.record.party, sent.record.fingerprint, sent.record.agreement) == ("RU", digest, ASTANA.digest)
    assert (sent.record.label, sent.record.note, len(sent.record.id)) == ("sent.zip (2)", "by courier", 36)
    alone = sent_proposal(Delimitation(ASTANA, OF_ALL[:1]), STATED, Delimitation(ASTANA, ()), "ours.gpkg")
    assert alone.record.party == "IR"
    records = [replace(STATED, id=str(number), party=party) for number, party in enumerate(("RU", "IR", "RU"))]
    assert [(one.party, one.id) for one in latest_of_each_party(records)] == [("IR", "1"), ("RU", "2")]


@pytest.mark.parametrize(
    ("version", "party", "words"),
    [
        (
            Delimitation(ANOTHER_VERSION, OF_ALL[:1]),
            "",
            f"SHA-256 {'0' * 64}, and ours.gpkg .* with {ASTANA.digest}",
        ),
        (Delimitation(ASTANA, OF_ALL), "XX", "“XX” is no party of the agreement; use one of IR, RU, TR"),
        (Delimitation(ASTANA, OF_ALL), "", "sent.zip holds features of IR, RU, TR; say whose proposal is imported"),
        (Delimitation(ASTANA, OF_ALL[1:]), "IR", "sent.zip holds no features of IR, only of RU, TR"),
        (Delimitation(ASTANA, ()), "", "sent.zip holds no features"),
        (Delimitation(ASTANA, (replace(OF_ALL[0], party="XX"),)), "", "of no party of the agreement"),
        (Delimitation(ASTANA, (UNREADABLE,)), "", "sent.zip is damaged"),
    ],
)
def test_what_cannot_be_taken_in_is_refused_in_one_sentence(version, party, words):
    with pytest.raises(DeescError, match=words.replace(".gpkg", r"\.gpkg").replace(".zip", r"\.zip")):
        sent_proposal(version, replace(STATED, party=party), Delimitation(ASTANA, ()), "ours.gpkg")


def test_a_comparison_stops_where_it_is_asked_to():
    asked = []

    def stop():
        asked.append(True)
        if len(asked) > 4:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        compare_proposals(THREE, pause_point=stop)


def test_states_are_those_that_are_told():
    assert {cell.state for cell in compare_proposals(THREE).cells} <= set(STATES)


# ---- a line is taken


def common(ring, **fields):
    return replace(proposal("IR", ring).delimitation.features[0], name="Common", **fields)


def places(geometry):
    """The vertices of an outline as a set, and how many they are."""
    found = shapely.get_coordinates(geometry.exterior)[:-1].tolist()
    return {tuple(place) for place in found}, len(found)


@pytest.mark.parametrize("start", range(4))
@pytest.mark.parametrize("is_turned", [False, True])
def test_a_piece_of_another_outline_takes_the_place_of_its_own(start, is_turned):
    """Whatever the ring's start and direction; the other one reaches farther east through two of its corners."""
    ring = [*RU[start:], *RU[:start]]
    [piece] = differing_pieces(area_of(IR), area_of(ring[::-1] if is_turned else ring))
    assert piece.own.tolist() == [[36.8, 34.8], [36.8, 34.95]]
    assert piece.other.tolist() == [[36.8, 34.8], [36.9, 34.8], [36.9, 34.95], [36.8, 34.95]]
    assert piece.between_m2 == pytest.approx(152_140_909, abs=1)
    assert piece.own_m == pytest.approx(16_640.743, abs=0.001)
    taken = with_piece(common(IR), piece)
    assert places(taken.geometry) == ({*RU}, len(RU))
    assert area_m2(shapely.get_coordinates(taken.geometry)[:-1].tolist()) == pytest.approx(area_m2(RU), abs=1)
    assert (taken.uid, taken.name) == (common(IR).uid, "Common")


BUMP = [(36.8, 34.85), (36.85, 34.85), (36.85, 34.9), (36.8, 34.9)]
HOLE = [(36.68, 34.86), (36.72, 34.86), (36.72, 34.89), (36.68, 34.89)]
HOLE_TOO = [(36.68, 34.86), (36.70, 34.85), (36.72, 34.86), (36.72, 34.89), (36.68, 34.89)]


@pytest.mark.parametrize(
    ("own", "other", "ways"),
    [
        pytest.param(IR, [*IR[:2], *BUMP, *IR[2:]], [([], BUMP[1:3])], id="leaves within an edge"),
        pytest.param([*IR[:2], *BUMP, *IR[2:]], IR, [(BUMP[1:3], [])], id="and comes back to it"),
        pytest.param(IR, [*RU[:4], *TR[2:]], [([], RU[2:4]), ([], TR[3:5])], id="in two pieces"),
        pytest.param(IR, WITHOUT_CORNERS, [(IR[1:3], WITHOUT_CORNERS[1:3])], id="through no corner"),
        pytest.param(shapely.Polygon(IR, [HOLE]), shapely.Polygon(IR, [HOLE_TOO]), [([], HOLE_TOO[1:2])], id="a hole"),
        pytest.param(IR, IR, [], id="nowhere"),
        pytest.param(IR, [(37.0, 34.8), (37.2, 34.8), (37.2, 34.9)], [], id="no meeting"),
    ],
)
def test_either_way_is_told_by_its_turning_points(own, other, ways):
    pieces = differing_pieces(area_of(own), area_of(other))
    assert [(one.own[1:-1].tolist(), one.other[1:-1].tolist()) for one in pieces] == [
        ([list(place) for place in mine], [list(place) for place in theirs]) for mine, theirs in ways
    ]
    for piece in pieces:
        taken = with_piece(common(own), piece).geometry
        walked = sum(map(outline_m, ([*ring.coords][:-1] for ring in [taken.exterior, *taken.interiors])))
        kept = sum(map(outline_m, ([*ring.coords][:-1] for ring in [area_of(own).exterior, *area_of(own).interiors])))
        assert walked - kept == pytest.approx(piece.other_m - piece.own_m, abs=1e-6)
    whole = common(own)
    while pieces:  # one after the other the whole of it is taken
        whole = with_piece(whole, pieces[0])
        pieces = differing_pieces(whole.geometry, area_of(other))
    if ways:
        assert shapely.equals(shapely.normalize(whole.geometry), shapely.normalize(area_of(other)))


def test_a_line_walked_again_is_the_same_and_a_piece_of_it_leaves_the_rest_to_the_digit():
    plane = LocalPlane(36.7, 34.9)
    ring = shapely.get_coordinates(shapely.segmentize(plane.project(shapely.Polygon(IR)).exterior, 500.0))[:-1]
    turn = np.random.default_rng(2).uniform(0, 2 * np.pi, len(ring))
    walked = ring + 0.8 * np.column_stack([np.cos(turn), np.sin(turn)])
    own, other = (plane.unproject(shapely.Polygon(places)) for places in (ring, walked))
    assert differing_pieces(own, other) == ()
    farther = walked.copy()
    farther[5:8] -= (0, 300)  # three stations of its southern side
    moved = plane.unproject(shapely.Polygon(farther))
    [piece] = differing_pieces(own, moved)
    taken = with_piece(common(own), piece).geometry
    before, sent, after = (places(one)[0] for one in (own, moved, taken))
    assert after & sent == {tuple(one) for one in shapely.get_coordinates(moved)[5:8].tolist()}
    assert after - sent == before - {tuple(one) for one in shapely.get_coordinates(own)[5:8].tolist()}


def test_the_line_midway_is_as_far_from_one_way_as_from_the_other():
    [piece] = differing_pieces(area_of(IR), area_of(RU))
    middle = midway(piece)
    assert (middle.other[0].tolist(), middle.other[-1].tolist()) == ([36.8, 34.8], [36.8, 34.95])
    line = shapely.LineString(middle.other)
    # halfway up the box it is halfway between the two meridians, which are nearer there than the parallels
    at = shapely.intersection(line, shapely.LineString([(36.7, 34.875), (37.0, 34.875)]))
    assert (at.x, at.y) == (pytest.approx(36.85, abs=1e-5), 34.875)
    for share in (0.1, 0.3, 0.7, 0.9):
        x, y = line.interpolate(share, normalized=True).coords[0]
        to_own = WGS84.inv(x, y, 36.8, y)[2]
        to_other = min(WGS84.inv(x, y, 36.9, y)[2], WGS84.inv(x, y, x, 34.8)[2], WGS84.inv(x, y, x, 34.95)[2])
        assert to_own == pytest.approx(to_other, abs=5)  # the parallels' edges are bent by some metres
    taken = with_piece(common(IR), middle).geometry
    assert area_m2(IR) < float(area(taken)) < area_m2(RU)
    turned = midway(differing_pieces(area_of(RU), area_of(IR))[0])
    assert shapely.hausdorff_distance(line, shapely.LineString(turned.other)) < 2e-5


@pytest.mark.parametrize("status", ["agreed", "draft"])
def test_a_line_that_cannot_be_taken_is_refused(status):
    around = [(36.8, 34.8), (36.5, 34.87), (36.8, 34.95), (36.3, 34.95), (36.3, 34.8)]
    through, beside = differing_pieces(area_of(IR), area_of(around))
    reason = "is agreed; reopen it" if status == "agreed" else "would cross itself or fall apart"
    with pytest.raises(DeescError, match=reason):
        with_piece(common(IR, status=status), through)
    if status == "draft":
        assert with_piece(common(IR), beside).geometry.is_valid
        with pytest.raises(DeescError, match=r"^Common is not a valid area: .* Correct Common first, and take"):
            pieces_apart(common(BOW_TIE), THREE[1])
    with pytest.raises(DeescError, match="No line runs midway"):
        midway(replace(through, own=np.array([*through.own[:1], (36.6, 34.9), *through.own[1:]])))


def test_a_whole_feature_of_a_proposal_becomes_a_draft_with_a_uid_and_a_number_of_its_own():
    held = Delimitation(ASTANA, (common(IR, number=1),))
    proposal = THREE[1]
    proposed = replace(proposal.delimitation.features[0], status="proposed", number=1)
    taken = as_new_feature(proposed, proposal, held)
    assert (taken.status, taken.number, taken.party, taken.geometry) == ("draft", 2, "RU", proposed.geometry)
    assert taken.uid not in (proposed.uid, held.features[0].uid)
    assert as_new_feature(replace(proposed, number=7), proposal, held).number == 7
    bow_tie = shapely.Polygon([(36.3, 34.8), (36.5, 34.95), (36.5, 34.8), (36.3, 34.95)])
    for geometry, reason in ((None, "has no geometry"), (bow_tie, "is not a valid area")):
        with pytest.raises(DeescError, match=reason):
            as_new_feature(replace(proposed, geometry=geometry), proposal, held)
