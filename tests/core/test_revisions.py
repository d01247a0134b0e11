# SPDX-License-Identifier: GPL-2.0-or-later
"""Second drafts: which feature of the workspace an incoming one means, and what becomes of it."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.changes import FeatureChange
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import BufferOrigin, RecordedException
from deesc_plugin.core.errors import Cancelled
from deesc_plugin.core.intake.consequences import (
    change_sentences,
    lapsed_sentences,
    measured,
    remaking,
    stale_buffers,
    with_changes,
)
from deesc_plugin.core.intake.draft import Draft
from deesc_plugin.core.intake.existing import Existing
from deesc_plugin.core.intake.matching import common_share
from deesc_plugin.core.intake.statement import Stated
from deesc_plugin.core.intake.taking import Desk
from tests.agreements import IN_TERM, delimitation, feature

KARNEY = Geod(ellps="WGS84")
WEST, SOUTH, EAST, NORTH = 10.0, 0.5, 10.4, 0.9
BOX = shapely.box(WEST, SOUTH, EAST, NORTH)
ZONE = feature("sector", "Upper 1", BOX, number=7, names=(("fr", "Haut 1"),), note="first draft")
METRE = 1 / 111_319.49  # degrees of the equator, on WGS 84: 6,378,137 m · π / 180


def walked_again(east_by: float = 0.0, corner_by: float = 0.0) -> shapely.Polygon:
    """The box with its eastern side, or its north-eastern corner, moved by metres."""
    corner = (EAST + (east_by + corner_by) * METRE, NORTH)
    return shapely.Polygon([(WEST, SOUTH), (EAST + east_by * METRE, SOUTH), corner, (WEST, NORTH)])


def draft_of(geometry: shapely.Geometry, **attributes: object) -> Draft:
    return Draft("It", geometry, attributes)


def taken(draft: Draft, *known, existing: Existing | None = Existing.REVISE, party: str = "NORTH", **desk: object):
    stated = Stated(kind="sector", party=party)
    return Desk(delimitation(*known), existing, **desk).take_in([draft], stated)


@pytest.mark.parametrize(
    ("other", "share"),
    [
        # a box of 44.5 km by 44.2 km, a quarter of the outline each side: one side 49 m or 51 m off, and nearly all of
        # the others in place (of either of them the last 50 m lie near its corner too)
        pytest.param(walked_again(49), 1.0, id="49 m"),
        pytest.param(walked_again(51), 0.75, id="51 m"),
        # 100 km away, with nothing in common
        pytest.param(shapely.box(11, SOUTH, 11.4, NORTH), 0.0, id="elsewhere"),
        pytest.param(shapely.Polygon(list(BOX.exterior.coords)[::-1]), 1.0, id="the other way round"),
    ],
)
def test_how_much_of_two_outlines_is_common(other, share):
    assert common_share(BOX, other) == pytest.approx(share, abs=0.005)
    assert common_share(other, BOX) == pytest.approx(share, abs=0.005)


def test_outlines_are_common_where_nine_tenths_of_either_are():
    # the eastern side leaves for a bay: 4 km along it and so 2.3 % of the outline, the bay itself twice as long
    bay = shapely.box(EAST - 2_000 * METRE, 0.6, EAST + METRE, 0.6 + 4_000 * METRE)
    assert common_share(BOX, BOX.difference(bay)) == pytest.approx(1 - 4_000 / 177_000, abs=0.03)
    # and 12 bays of 2 km by 2 km: 24 of 177 km are gone, which is more than a tenth
    bays = [shapely.box(EAST - 2_000 * METRE, y, EAST + METRE, y + 2_000 * METRE) for y in np.linspace(0.51, 0.86, 12)]
    assert common_share(BOX, BOX.difference(shapely.union_all(bays))) < 0.9
    assert common_share(shapely.Point(10, 0.5), shapely.Point(10 + 49 * METRE, 0.5)) == 1.0
    assert common_share(shapely.Point(10, 0.5), shapely.Point(10 + 51 * METRE, 0.5)) == 0.0


def test_a_hundred_thousand_vertices_are_compared_within_a_second():
    angles = np.linspace(0, 2 * np.pi, 100_000, endpoint=False)
    ring = np.column_stack([np.cos(angles), np.sin(angles)])
    start = time.process_time()
    assert common_share(shapely.Polygon(10.2 + 0.3 * ring), shapely.Polygon(10.2 + (0.3 + 40 * METRE) * ring)) == 1.0
    assert time.process_time() - start < 3, "about half a second"


@pytest.mark.parametrize(
    ("draft", "known", "is_met"),
    [
        pytest.param(draft_of(shapely.box(10.6, 1, 10.7, 1.1), uid=ZONE.uid), ZONE, True, id="uid"),
        pytest.param(draft_of(walked_again(5_000), name="Upper 1"), ZONE, True, id="name"),
        pytest.param(draft_of(walked_again(40), name="East"), ZONE, True, id="line"),
        pytest.param(draft_of(shapely.box(10.6, 1, 10.7, 1.1), name="East"), ZONE, False, id="neither"),
        pytest.param(
            draft_of(walked_again(5_000), name="Upper 1", uid=ZONE.uid[:-1] + "0"), ZONE, False, id="its own uid"
        ),
        pytest.param(draft_of(walked_again(5_000), name="Upper 1"), replace(ZONE, kind="haven"), False, id="kind"),
        pytest.param(draft_of(walked_again(5_000), name="Upper 1"), replace(ZONE, region="lower"), False, id="region"),
        pytest.param(draft_of(walked_again(5_000), name="Upper 1"), replace(ZONE, party="SOUTH"), False, id="party"),
        pytest.param(
            draft_of(walked_again(9), name="Upper 1"), replace(ZONE, status="withdrawn"), False, id="withdrawn"
        ),
        pytest.param(draft_of(BOX, name="East", uid=ZONE.uid[:-1] + "0"), ZONE, True, id="the same drawing"),
    ],
)
def test_what_an_incoming_feature_meets(draft, known, is_met):
    intake = taken(draft, known, existing=None)
    assert ([one.before for one in intake.meetings], len(intake.accepted)) == (([known], 0) if is_met else ([], 1))
    assert intake.undecided == intake.meetings, "nobody has said what becomes of it"


def test_of_several_features_of_a_name_the_nearest_line_is_meant():
    far = replace(ZONE, uid=ZONE.uid[:-1] + "0", geometry=shapely.box(10.6, 1, 10.7, 1.1))
    [meeting] = taken(draft_of(walked_again(60), name="Upper 1"), far, ZONE, existing=None).meetings
    assert meeting.before == ZONE


def test_many_features_of_one_name_meet_theirs():
    # a second draft by a program that calls every area alike
    corners = [(9.1 + x / 50, 0.1 + y / 50) for x in range(20) for y in range(10)]
    squares = [shapely.box(x, y, x + 0.01, y + 0.01) for x, y in corners]
    known = [feature("sector", "Polygon", square) for square in squares]
    drafts = [Draft("It", shapely.transform(square, lambda at: at + METRE), {"name": "Polygon"}) for square in squares]
    meetings = Desk(delimitation(*known), None).take_in(drafts, Stated(kind="sector", party="NORTH")).meetings
    assert [one.before.uid for one in meetings] == [one.uid for one in known]


def test_a_desk_is_left_before_the_next_feature():
    def stop() -> None:
        raise Cancelled("Cancelled; nothing was written.")

    with pytest.raises(Cancelled):
        taken(draft_of(BOX), pause_point=stop)


def test_a_revision_keeps_uid_and_number_and_what_it_does_not_state():
    draft = draft_of(walked_again(100), uid=ZONE.uid, name="Upper One", number=1, name_tr="Yukarı 1", note="second")
    [meeting] = taken(draft, ZONE).revisions
    assert meeting.after == replace(
        ZONE,
        geometry=draft.geometry,
        name="Upper One",
        names=(("fr", "Haut 1"), ("tr", "Yukarı 1")),
        note="second",
    )


@pytest.mark.parametrize("empty", [None, "", " "])
def test_a_column_that_is_there_and_empty_clears_what_the_workspace_has(empty):
    known = replace(
        ZONE, exclusions="two farms", width_m=900.0, valid_to=IN_TERM, names=(("fr", "Haut 1"), ("tr", "Üst"))
    )
    columns = ("name", "number", "note", "exclusions", "width_m", "valid_to", "name_fr")
    [meeting] = taken(draft_of(BOX, uid=ZONE.uid, **dict.fromkeys(columns, empty)), known).revisions
    cleared = {"note": "", "exclusions": "", "width_m": None, "valid_to": None, "names": (("tr", "Üst"),)}
    assert meeting.after == replace(known, **cleared), "a feature keeps its name and its number"


@pytest.mark.parametrize("step", [1, -1])
@pytest.mark.parametrize("start", range(4))
def test_a_ring_walked_otherwise_is_no_change(start, step):
    corners = list(BOX.exterior.coords)[:-1]
    ring = shapely.Polygon((corners[start:] + corners[:start])[::step])
    intake = taken(draft_of(ring, uid=ZONE.uid, name=ZONE.name), ZONE)
    assert (intake.revisions, intake.accepted, intake.refusals) == ((), (), ())
    assert [note for note in map(str, intake.notes()) if note.startswith("Left as")] == [
        "Left as the workspace has them: It."
    ]


def test_what_is_agreed_and_comes_again_as_it_is_is_left_as_it_is():
    agreed = replace(ZONE, status="agreed")
    again = draft_of(BOX, uid=ZONE.uid, name=ZONE.name, status="agreed")
    intake = taken(again, agreed)
    assert (intake.revisions, intake.accepted, intake.refusals) == ((), (), ())
    assert list(map(str, intake.notes())) == ["Left as the workspace has them: It."]


@pytest.mark.parametrize(
    ("known", "party", "words"),
    [
        ([replace(ZONE, party="SOUTH")], "NORTH", "a draft of NORTH never revises a feature of another party"),
        ([replace(ZONE, status="agreed")], "NORTH", "“Upper 1” is agreed, and no import changes what is agreed"),
        ([replace(ZONE, kind="haven")], "NORTH", "is of the kind Haven, and this is of the kind Sector"),
        ([ZONE, replace(ZONE, name="Copy")], "NORTH", "2 features of the workspace have its uid"),
    ],
)
@pytest.mark.parametrize("existing", [Existing.REVISE, Existing.REFUSE])
def test_what_is_never_revised_is_refused_with_advice_that_works(known, party, words, existing):
    draft = draft_of(walked_again(100), uid=ZONE.uid)
    intake = taken(draft, *known, existing=existing, party=party)
    [refusal] = intake.refusals
    assert words in str(refusal) and str(refusal).endswith("keep both, or leave it out.")
    assert (intake.accepted, intake.meetings) == ((), ())
    # the advice is followed
    [kept] = taken(draft, *known, existing=Existing.KEEP, party=party).accepted
    assert kept.uid != ZONE.uid and kept.geometry == draft.geometry
    assert taken(draft, *known, existing=Existing.SKIP, party=party).left_out


def test_without_a_uid_nothing_is_revised_unless_somebody_chose_so():
    draft = draft_of(walked_again(100), name="Upper 1")
    [refusal] = taken(draft, ZONE).refusals
    assert f"write {ZONE.uid} into it, keep both, or leave it out." in str(refusal)
    [meeting] = taken(draft, ZONE, existing=None).meetings
    [revision] = taken(draft, ZONE, existing=None, choices={meeting.key: Existing.REVISE}).revisions
    assert (revision.after.uid, revision.after.geometry) == (ZONE.uid, draft.geometry)


def test_one_feature_has_one_revision_in_an_import():
    drafts = [Draft(name, walked_again(by), {"uid": ZONE.uid}) for name, by in (("First", 100), ("Second", 200))]
    intake = Desk(delimitation(ZONE), Existing.REVISE).take_in(drafts, Stated(kind="sector", party="NORTH"))
    assert [one.label for one in intake.revisions] == ["First"]
    [refusal] = map(str, intake.refusals)
    assert refusal == "Second: the import brings it already, as “Upper 1”; leave one of them out."


def test_a_buffer_goes_with_the_zone_that_was_kept_beside_another():
    strip = feature("strip", "Strip", shapely.box(EAST, SOUTH, EAST + 0.01, NORTH), zone=ZONE.uid)
    drafts = [
        Draft("Zone", walked_again(100), {"uid": ZONE.uid, "kind": "sector"}),
        Draft(
            "Strip", shapely.box(EAST, SOUTH, EAST + 0.02, NORTH), {"uid": strip.uid, "kind": "strip", "zone": ZONE.uid}
        ),
    ]
    zone, buffer = Desk(delimitation(ZONE, strip), Existing.KEEP).take_in(drafts, Stated(party="NORTH")).accepted
    assert buffer.zone == zone.uid != ZONE.uid


def test_fifty_revisions_of_one_zone_are_measured_by_another_library():
    now = delimitation(ZONE)
    chance = np.random.default_rng(50)
    for _ in range(50):
        (known,) = now.features
        corners = shapely.get_coordinates(known.geometry)[:-1]
        moved = corners.copy()
        moved[2] += chance.uniform(-500, 500, 2) * METRE
        ring = np.roll(moved, chance.integers(4), axis=0)[:: chance.choice([1, -1])]
        intake = Desk(now, Existing.REVISE).take_in(
            [draft_of(shapely.Polygon(ring), uid=ZONE.uid)], Stated(kind="sector", party="NORTH")
        )
        [change] = measured(intake.revisions, now)
        [point] = change.points
        azimuth, _, metres = KARNEY.inv(*np.round(corners[2], 7), *np.round(moved[2], 7))
        assert (point.metres, point.azimuth) == pytest.approx((metres, azimuth % 360), abs=1e-6)
        before, after = (KARNEY.geometry_area_perimeter(one)[0] for one in (known.geometry, shapely.Polygon(ring)))
        both = change.gained.whole_m2 + change.lost.whole_m2
        assert change.gained.whole_m2 - change.lost.whole_m2 == pytest.approx(abs(after) - abs(before), abs=1e-6 * both)
        now = with_changes(now, [FeatureChange(one.before, one.after) for one in intake.revisions])
    (last,) = now.features
    assert (last.uid, last.number, geometry_hash(last.geometry)) == (ZONE.uid, 7, geometry_hash(shapely.Polygon(ring)))


def test_buffers_of_a_revised_zone_become_stale_and_accepted_findings_of_its_line_lapse():
    origin = BufferOrigin(geometry_hash(BOX), "outside", "round", 1.0, 0.1)
    strip = feature("strip", "Strip", BOX.buffer(0.01).difference(BOX), zone=ZONE.uid, width_m=1000.0, origin=origin)
    across = feature("sector", "Across", shapely.box(WEST - 0.1, SOUTH, WEST + 0.1, NORTH))
    apart = [
        feature("sector", name, shapely.box(west, 1.2, west + 0.2, 1.4)) for name, west in (("A", 9.5), ("B", 9.6))
    ]
    before = delimitation(ZONE, strip, across, *apart)
    overlaps = [one for one in check(before, IN_TERM).findings if one.rule == "overlap.zone"]
    exceptions = [RecordedException(one.rule, one.hash, "as agreed", "group", IN_TERM) for one in overlaps]
    before = replace(before, exceptions=tuple(exceptions))
    [meeting] = taken(draft_of(walked_again(100), uid=ZONE.uid), ZONE).revisions
    change = FeatureChange(meeting.before, meeting.after)
    after = with_changes(before, [change])
    assert stale_buffers(after, [change]) == [strip]
    fix = remaking([strip], after)
    assert fix is not None and [edit.uid for edit in fix.edits] == [strip.uid]
    [lapsed] = map(str, lapsed_sentences(before, after, IN_TERM))
    assert lapsed.startswith("No longer accepted, for what was accepted is another line now (overlap.zone): ")
    assert "Across" in lapsed and "Upper 1" in lapsed, "A and B overlap as they did"


def test_what_a_revision_comes_to_is_said_in_sentences():
    [meeting] = taken(draft_of(walked_again(corner_by=300), uid=ZONE.uid, note="second"), ZONE).revisions
    [change] = measured([meeting], delimitation(ZONE))
    # a triangle of 300 m at the corner and the side of 44.2 km: 300 · 44,224 / 2 = 6.63 km²; due east of the corner
    ground, point, stated = map(str, change_sentences(change))
    assert ground.startswith("Upper 1: gained 6.63 km², lost 0")
    assert ground.endswith("moved: 1 turning point, added: 0 turning points, removed: 0 turning points.")
    metres = KARNEY.inv(EAST, NORTH, round(EAST + 300 * METRE, 7), NORTH)[2]
    assert point == f"Upper 1: turning point 2 was moved by {metres:.6g} m in the direction 90.000°."
    assert stated == "Upper 1: stated otherwise: note."
