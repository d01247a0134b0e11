# SPDX-License-Identifier: GPL-2.0-or-later
"""Stretches and stances: what is a stretch, who agrees to how much, and what lapses."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date

import pytest
import shapely
from pyproj import Geod

from deesc_plugin.core.agreed import to_agree
from deesc_plugin.core.agreement import ConsentClause
from deesc_plugin.core.canonical import fingerprint, geometry_hash, geometry_text
from deesc_plugin.core.check import check
from deesc_plugin.core.consent import Cut, consent_of, divided, line_hash, placed, why_not_agreed
from deesc_plugin.core.consent.dividing import toggled
from deesc_plugin.core.consent.minutes import minutes_of
from deesc_plugin.core.consent.recording import on_record, to_stance, why_not_recorded
from deesc_plugin.core.consent.shares import kilometres_text, share_text
from deesc_plugin.core.consent.stance_file import stances_in
from deesc_plugin.core.delimitation import Acts, Delimitation, Feature, ReferenceUnit
from deesc_plugin.core.errors import DeescError
from deesc_plugin.core.ledger.admission import why_not_admitted
from deesc_plugin.core.ledger.ledger import Ledger
from deesc_plugin.core.ledger.state import state_of
from deesc_plugin.core.reports.consent_page import minutes_html, minutes_sentences, minutes_tables
from deesc_plugin.core.reports.consent_record import consent_table
from deesc_plugin.core.stretch import Stretch
from deesc_plugin.core.trial import applied
from deesc_plugin.paths import load_agreement, voice
from tests.agreements import IN_TERM, RIVERLAND
from tests.core.drawings.consent import acts_of, body_of

ASTANA = load_agreement("astana-2017")
WGS84 = Geod(ellps="WGS84")
NORTH_WEST, NORTH_EAST, SOUTH_EAST, SOUTH_WEST = (36.6, 34.95), (36.8, 34.95), (36.8, 34.8), (36.6, 34.8)
CORNERS = [NORTH_WEST, NORTH_EAST, SOUTH_EAST, SOUTH_WEST]
ZONE = Feature("zone-1", "zone", "homs", "Zone 1", "IR", "draft", shapely.Polygon(CORNERS))
SCENE = Delimitation(ASTANA, (ZONE,))
EAST_M = WGS84.line_length([36.8, 36.8], [34.95, 34.8])
SIDES = divided(SCENE, (ZONE,), Cut.EVERY_POINT)
NORTH, EAST, SOUTH, WEST = SIDES
EVERYBODY = ("IR", "RU", "TR")


def metres(*places):
    """A line's length by PROJ's geodesics."""
    return WGS84.line_length(*zip(*places))


def agreed_by(stretches, *parties):
    return [body_of(one, party, "agreed") for one in stretches for party in parties]


STANCES = [
    *agreed_by((NORTH, EAST), *EVERYBODY),
    *agreed_by((WEST,), "IR", "RU"),
    body_of(WEST, "TR", "reserved", "until the spring is surveyed"),
    *agreed_by((SOUTH,), "IR", "TR"),
    body_of(SOUTH, "RU", "objected", "the road is on the other side"),
]
DRAWN = replace(SCENE, stretches=SIDES, acts=acts_of(STANCES, SIDES))


def ends(stretch):
    return stretch.geometry.coords[0], stretch.geometry.coords[-1]


# ---- what is agreed


def test_four_sides_of_a_box_of_which_two_are_agreed_by_all():
    consent = consent_of(DRAWN)
    assert [ends(one) for one in SIDES] == [*zip(CORNERS, [*CORNERS[1:], CORNERS[0]])]
    assert [one.number for one in SIDES] == [1, 2, 3, 4]
    assert consent.metres == pytest.approx(metres(*CORNERS, NORTH_WEST), abs=0.001)
    assert consent.metres == pytest.approx(69_852.160, abs=0.001)
    assert consent.agreed_m == pytest.approx(metres(NORTH_WEST, NORTH_EAST, SOUTH_EAST), abs=0.001)
    assert consent.agreed_m == pytest.approx(34_909.473, abs=0.001)
    assert 100 * consent.agreed_m / consent.metres == pytest.approx(49.976, abs=0.001)
    assert (share_text(consent.tenths), kilometres_text(consent.agreed_m)) == ("49.9", "34.90")
    assert [one.missing() for one in consent.standings] == [(), (), ("RU",), ("TR",)]


def test_a_corner_that_was_moved_lapses_the_two_stretches_that_meet_there_and_no_other():
    moved = shapely.Polygon([NORTH_WEST, NORTH_EAST, (36.79, 34.81), SOUTH_WEST])
    moved_by = metres(SOUTH_EAST, (36.79, 34.81))  # the new line's end is what is nearest to the old corner
    redrawn = replace(DRAWN, features=(replace(ZONE, geometry=moved),))
    lapsed = [one.stretch.number for one in consent_of(redrawn).standings if one.has_lapsed("IR")]
    assert lapsed == [EAST.number, SOUTH.number]
    assert consent_of(redrawn).agreed_m == pytest.approx(metres(NORTH_WEST, NORTH_EAST), abs=0.001)
    findings = check(redrawn, IN_TERM, ["stretch.on-line", "consent.lapsed"]).findings
    off = [finding for finding in findings if finding.rule == "stretch.on-line"]
    assert {str(finding.message) for finding in off} == {
        f"The stretch {number} of Zone 1 ends at 34.80000°N 36.80000°E, where Zone 1 has no turning point."
        for number in (2, 3)
    }
    of_russia = [one for one in findings if one.rule == "consent.lapsed" and "What RU said" in str(one.message)]
    assert [one.measured for one in of_russia] == [pytest.approx(moved_by, abs=0.01)] * 2
    for finding in off:
        redrawn = applied(finding.fix, redrawn)
    assert [ends(one) for one in redrawn.stretches] == [
        (NORTH_WEST, NORTH_EAST), (NORTH_EAST, (36.79, 34.81)), ((36.79, 34.81), SOUTH_WEST), (SOUTH_WEST, NORTH_WEST),
    ]  # fmt: skip
    again = check(redrawn, IN_TERM, ["stretch.on-line", "stretch.cover", "consent.lapsed"]).findings
    assert {finding.rule for finding in again} == {"consent.lapsed"}
    assert len(again) == 6  # three parties on each of two stretches
    east = next(one for one in again if "TR" in str(one.message) and "stretch 2" in str(one.message))
    assert east.measured == pytest.approx(moved_by, abs=0.01)
    assert str(east.message) == (
        "What TR said of the stretch 2 of Zone 1 on 2031-02-03 (“agreed”) has lapsed: the line lies up to 1.44 km from "
        "the one that was meant."
    )


def test_the_latest_stance_counts_and_what_others_wrote_down_for_a_party_is_recorded():
    first = body_of(NORTH, "TR", "objected", "not yet")
    taken = consent_of(replace(DRAWN, acts=acts_of([first, *agreed_by((NORTH,), "TR")])))
    assert (taken.standings[0].stances["TR"].stance, taken.standings[0].missing()) == ("agreed", ("IR", "RU"))
    assert taken.standings[0].stances["TR"].is_recorded
    own = acts_of([]).ledger.with_act("TR.0a1b2c3d", "2031-02-03T09:00:00Z", "stance", first)
    for_another = own.with_act("TR.0a1b2c3d", "2031-02-03T09:01:00Z", "stance", body_of(NORTH, "RU", "agreed"))
    (stance,) = state_of(for_another).stances.values()
    assert (stance.party, stance.is_recorded) == ("TR", False), "a party speaks for itself alone"


def test_an_outline_that_is_agreed_in_all_its_stretches_is_whole_and_one_that_lacks_a_party_never_is():
    everything = acts_of(agreed_by(SIDES, *EVERYBODY))
    consent = consent_of(replace(DRAWN, acts=everything))
    assert (share_text(consent.tenths), consent.is_complete, why_not_agreed(ZONE, consent)) == ("100.0", True, None)
    without_west = consent_of(replace(DRAWN, stretches=SIDES[:3], acts=everything))
    assert (share_text(without_west.tenths), without_west.is_complete) == ("99.9", False)
    assert str(why_not_agreed(ZONE, without_west)) == (
        "Zone 1 is not agreed yet: its stretches leave 16.64 km of its line, and have 0 mm of it twice."
    )
    assert str(why_not_agreed(ZONE, consent_of(DRAWN))) == (
        "Zone 1 is not agreed yet: the agreement of RU, TR is missing; stretches: 3, 4."
    )
    assert why_not_agreed(ZONE, consent_of(SCENE)) is None, "what has no stretches is agreed as before"


def test_stretches_and_stances_change_no_fingerprint():
    assert fingerprint(DRAWN) == fingerprint(SCENE)


# ---- what is a stretch


def zone(uid, ring, *holes):
    return replace(ZONE, uid=uid, name=uid, geometry=shapely.Polygon(ring, holes))


BESIDE = zone("zone-2", [(36.8, 34.95), (36.9, 34.95), (36.9, 34.8), (36.8, 34.8)])
OTHER_PART = shapely.box(37, 34.8, 37.1, 34.9)
HOLE = [(36.68, 34.86), (36.72, 34.86), (36.72, 34.89), (36.68, 34.89)]


def test_a_line_that_two_zones_share_is_one_stretch_of_both_and_counts_once():
    both = Delimitation(ASTANA, (ZONE, BESIDE))
    stretches = divided(both, both.features, Cut.JUNCTIONS)
    assert [(one.number, one.features) for one in stretches] == [
        (1, ("zone-1", "zone-2")), (2, ("zone-1",)), (2, ("zone-2",)),
    ]  # fmt: skip
    drawn = replace(both, stretches=stretches, acts=acts_of(agreed_by(stretches[:1], *EVERYBODY)))
    consent = consent_of(drawn)
    shared = metres(NORTH_EAST, SOUTH_EAST)
    assert consent.agreed_m == pytest.approx(shared, abs=0.001)
    outlines = metres(*CORNERS, NORTH_WEST) + metres(*BESIDE.geometry.exterior.coords)
    assert consent.metres == pytest.approx(outlines - shared, abs=0.001)
    assert all(covering.is_whole for covering in consent.coverings.values())


def test_a_ring_without_a_junction_is_one_closed_stretch_and_so_is_each_hole_and_part():
    holed = replace(
        zone("zone-1", CORNERS, HOLE),
        geometry=shapely.union(shapely.Polygon(CORNERS, [HOLE]), OTHER_PART),
    )
    drawn = Delimitation(ASTANA, (holed,))
    stretches = divided(drawn, (holed,), Cut.JUNCTIONS)
    beyond = metres(*OTHER_PART.exterior.coords)
    assert [one.geometry.is_closed for one in stretches] == [True] * 3
    consent = consent_of(replace(drawn, stretches=stretches))
    assert consent.metres == pytest.approx(metres(*CORNERS, NORTH_WEST) + metres(*HOLE, HOLE[0]) + beyond, abs=0.01)
    assert consent.coverings["zone-1"].is_whole


def test_dividing_again_keeps_the_pieces_that_are_as_they_were_with_their_numbers():
    again = divided(DRAWN, (ZONE,), Cut.EVERY_POINT)
    assert again == SIDES
    with_a_point = replace(ZONE, geometry=shapely.Polygon([NORTH_WEST, (36.7, 34.95), *CORNERS[1:]]))
    finer = divided(replace(DRAWN, features=(with_a_point,)), (with_a_point,), Cut.EVERY_POINT)
    assert [(one.number, one in SIDES) for one in finer] == [(1, False), (5, False), (2, True), (3, True), (4, True)]


def test_a_line_is_divided_at_the_turning_point_that_is_nearest_to_a_border_or_to_where_proposals_part():
    dense = zone("zone-1", [NORTH_WEST, (36.69, 34.95), *CORNERS[1:]])
    unit = replace(SCENE.reference, units=(unit_of(shapely.box(36.6, 34.7, 36.7, 35.0)),))
    drawn = Delimitation(ASTANA, (dense,), unit)
    places = [ends(one)[0] for one in divided(drawn, (dense,), Cut.UNITS)]
    # the border leaves the north side nearer to the point at 36.69, the south side as near to either corner
    assert (36.69, 34.95) in places
    parts = divided(drawn, (dense,), Cut.PROPOSALS, shapely.MultiPoint([(36.71, 34.95), (36.5, 34.9)]))
    assert [ends(one) for one in parts] == [((36.69, 34.95), (36.69, 34.95))], "the second place is not on the line"


def unit_of(geometry):
    return ReferenceUnit("SY04", "Homs", geometry)


def test_a_turning_point_divides_a_ring_and_joins_it_again():
    def at(drawn, place):
        key = (round(place[0] * 1e7), round(place[1] * 1e7))
        return replace(drawn, stretches=toggled(drawn, ZONE, key))

    once = at(SCENE, SOUTH_EAST)
    assert [ends(one) for one in once.stretches] == [(SOUTH_EAST, SOUTH_EAST)]
    twice = at(once, NORTH_WEST)
    assert [ends(one) for one in twice.stretches] == [(NORTH_WEST, SOUTH_EAST), (SOUTH_EAST, NORTH_WEST)]
    assert at(twice, NORTH_WEST).stretches[0].geometry == once.stretches[0].geometry


def test_a_stretch_is_the_same_line_in_either_direction():
    assert line_hash(shapely.reverse(NORTH.geometry)) == line_hash(NORTH.geometry)
    assert placed(replace(EAST, geometry=shapely.reverse(EAST.geometry)), DRAWN).fault is None
    nearly = shapely.LineString([NORTH_WEST, (36.8, 34.9500001)])  # a centimetre
    assert line_hash(nearly) != line_hash(NORTH.geometry)
    crooked = shapely.LineString([(36.8, -0.00000005), (35.22722115, 36.5), (-0.5, 3)])  # by the canonical text itself
    assert line_hash(crooked) == geometry_hash(min(crooked, shapely.reverse(crooked), key=geometry_text))


@pytest.mark.parametrize(
    ("line", "features", "told"),
    [
        ([NORTH_WEST, (36.7, 34.95)], ("zone-1",), "ends at 34.95000°N 36.70000°E, where zone-1 has no turning point."),
        ([NORTH_WEST, HOLE[3]], ("zone-1",), "runs through a hole, and not along one ring from end to end."),
        ([NORTH_WEST, SOUTH_EAST], ("zone-1",), "does not run along its line from turning point to turning point."),
        ([NORTH_WEST, NORTH_EAST], ("zone-9",), "names the feature zone-9, which is not there."),
        ([NORTH_WEST, NORTH_EAST], (), "names 0 features; it is a piece of the line of one, or of two that share it."),
        (None, ("zone-1",), "has no line."),
    ],
)
def test_what_is_no_piece_of_a_line_is_told_with_the_reason(line, features, told):
    drawn = Delimitation(ASTANA, (zone("zone-1", CORNERS, HOLE),))
    stretch = Stretch("s", 7, features, None if line is None else shapely.LineString(line))
    assert str(placed(stretch, drawn).fault) in (f"The stretch 7 {told}", f"The stretch 7 of zone-1 {told}")


def test_whose_consent_is_needed_the_agreement_says():
    clause = ConsentClause(("IR", "TR"), ASTANA.title)
    drawn = replace(DRAWN, agreement=replace(ASTANA, consent=clause))
    assert [one.missing() for one in consent_of(drawn).standings] == [(), (), (), ("TR",)]


# ---- minutes

SECTIONS_KM = (43.32, 11.88, 1.11, 10.76)
"""What Kyrgyzstan and Tajikistan agreed at four meetings, October 2023 to March 2024, by their press. The line is made
up: it runs along the equator, where a degree of longitude has a hundred and eightieth of π times 6,378,137 m."""
PLACES = [9.2 + sum(SECTIONS_KM[:count]) * 180_000 / (math.pi * 6_378_137) for count in range(5)]
FRONT = Feature("front-1", "front", "upper", "Front", "NORTH", "draft", shapely.LineString([(x, 0) for x in PLACES]))
MEETINGS = ("1", "2", "3", "4")


@pytest.fixture(scope="module")
def four_meetings():
    """A stretch agreed at each of four meetings, the second party's word coming a meeting later for none of them."""
    drawn = Delimitation(RIVERLAND, (FRONT,))
    stretches = divided(drawn, (FRONT,), Cut.EVERY_POINT)
    bodies = []
    for number, stretch in zip(MEETINGS, stretches):
        bodies.append(("meeting", {"number": number, "place": "Upper", "day": "2031-02-03", "present": "A, B"}))
        for party in ("NORTH", "SOUTH"):
            bodies.append(("stance", body_of(stretch, party, "agreed", meeting=number)))
    ledger = Ledger()
    for minute, (act, body) in enumerate(bodies):
        ledger = ledger.with_act("secretariat.0a1b2c3d", f"2031-02-03T09:{minute:02}:00Z", act, body)
    return replace(drawn, stretches=stretches, acts=Acts(ledger, state=state_of(ledger)))


@pytest.mark.parametrize("meeting", MEETINGS)
def test_the_minutes_of_a_meeting_say_how_much_was_agreed_at_it_and_in_all(four_meetings, meeting):
    until = MEETINGS.index(meeting) + 1
    agreed = sum(SECTIONS_KM[:until])
    share = math.floor(1_000 * agreed / 67.07 + 1e-9) / 10
    assert [str(sentence) for sentence in minutes_sentences(minutes_of(four_meetings, meeting))] == [
        "Held in Upper on 2031-02-03.",
        "Present: A, B.",
        f"Agreed at this meeting: {SECTIONS_KM[until - 1]:.2f} km.",
        f"Agreed in all: {agreed:.2f} km of 67.07 km ({share:.1f} %).",
    ]
    assert len(minutes_of(four_meetings, meeting).here) == 1


def test_minutes_list_every_stretch_with_its_ends_and_each_partys_words():
    minutes = minutes_of(DRAWN)
    stretches, words = minutes_tables(minutes)
    assert [*stretches.rows[1][1:7]] == [
        "2", "2", "34°57'00.00\"N 36°48'00.00\"E", "3", "34°48'00.00\"N 36°48'00.00\"E", f"{EAST_M:,.1f}",
    ]  # fmt: skip
    assert [str(cell) for cell in stretches.rows[3][8:]] == [
        "agreed on 2031-02-03 (recorded)", "agreed on 2031-02-03 (recorded)", "reserved on 2031-02-03 (recorded)",
    ]  # fmt: skip
    assert [str(row[4]) for row in words.rows] == ["the road is on the other side", "until the spring is surveyed"]
    rows = consent_table(minutes).rows
    assert len(rows) == 4 * 3
    assert rows[-1][8:] == (
        pytest.approx(metres(SOUTH_WEST, NORTH_WEST)), "straight", "TR", "reserved", "2031-02-03", "valid", "recorded",
        "until the spring is surveyed", "№ 3", "",
    )  # fmt: skip


@pytest.mark.parametrize("language", ["en", "ru", "ar", "tr", "fa"])
def test_minutes_are_pages_in_five_languages(four_meetings, language):
    page = minutes_html(minutes_of(four_meetings, "4"), voice(language))
    assert "10.76" in page and "67.07" in page
    assert ('dir="rtl"' in page) == (language in ("ar", "fa"))


def test_minutes_of_a_meeting_that_is_not_on_record_are_refused(four_meetings):
    with pytest.raises(DeescError, match="No meeting 5 is on record; those on record are 1, 2, 3, 4"):
        minutes_of(four_meetings, "5")
    with pytest.raises(DeescError, match="No meeting is on record yet; record meeting 5 first"):
        minutes_of(DRAWN, "5")
    with pytest.raises(DeescError, match="No line is divided into stretches yet"):
        minutes_of(SCENE)


# ---- what is refused


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"party": "FR"}, "The agreement has no party “FR”; stances are those of IR, RU, TR."),
        ({"stance": "maybe"}, "“maybe” is no stance; a stance is one of proposed, agreed, reserved, objected."),
        ({"stance": "reserved"}, "The stance “reserved” needs a remark: under which reservation, or why not."),
        ({"stance": "objected", "remark": "  "}, "The stance “objected” needs a remark: under which reservation, or"),
        ({"day": date(2031, 2, 16)}, "The day 2031-02-16 is yet to come; an act is of a day that has been."),
        ({"remark": "a\u202eb"}, "A text holds characters that turn it around or cannot be seen; type it again."),
        ({"meeting": "9"}, "No meeting 9 is on record; record the meeting first."),
    ],
)
def test_a_stance_that_nobody_can_take_is_refused(changes, told):
    stated = {"party": "IR", "stance": "agreed", "day": date(2031, 2, 14), **changes}
    act = to_stance(NORTH, **stated)
    reason = why_not_admitted(act.act, act.body, act.by, on_record(ASTANA, DRAWN.acts, IN_TERM))
    assert str(reason).startswith(told)


def test_a_table_of_stances_with_a_column_that_stands_twice_is_refused():
    text = "stretch,party,Stance,day,stance,Day\n1,IR,agreed,2031-02-03,objected,2031-02-03\n"
    with pytest.raises(DeescError, match=r"s\.csv has the column day, stance more than once; leave one of each"):
        stances_in(text, "s.csv", DRAWN, "", IN_TERM)


def test_acts_on_another_line_and_agreeing_to_what_is_not_agreed_do_not_go_on_record():
    moved = replace(NORTH, geometry=shapely.LineString([NORTH_WEST, (36.8, 34.9500001)]))
    stance = to_stance(moved, "IR", "agreed", IN_TERM)
    assert str(why_not_recorded([stance], DRAWN, IN_TERM)).startswith(
        "The line of the stretch 1 is another one than the stance"
    )
    assert str(why_not_recorded([stance], SCENE, IN_TERM)) == f"The stretch {NORTH.uid} is not there any more."
    agree = to_agree(replace(ZONE, status="agreed"), IN_TERM, "№ 4")
    assert "the agreement of RU, TR is missing" in str(why_not_recorded([agree], DRAWN, IN_TERM))
    last = [to_stance(SOUTH, "RU", "agreed", IN_TERM), to_stance(WEST, "TR", "agreed", IN_TERM)]
    assert why_not_recorded([*last, agree], DRAWN, IN_TERM) is None
    assert why_not_recorded([agree], SCENE, IN_TERM) is None, "as before, where there are no stretches"
