# SPDX-License-Identifier: GPL-2.0-or-later
"""When features are in force, and what the rules find of those that are in force together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import shapely

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.check import check
from deesc_plugin.core.check_memory import CheckMemory
from deesc_plugin.core.delimitation import Delimitation, RecordedException
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.spans import ALWAYS, Span, spans_between_changes
from deesc_plugin.paths import load_agreement
from tests.agreements import IN_TERM, REFERENCE, RIVERLAND, delimitation, feature

FEB = [date(2031, 2, day) for day in range(1, 29)]
PHASE = feature("sector", "Phase", shapely.box(9.4, 0.4, 9.6, 0.6))
ZONE = feature("sector", "Zone", shapely.box(9.4, 0.4, 9.6, 0.6))
STRIP = feature(
    "strip", "Strip", geodesic_buffer(ZONE.geometry, 5_000.0, side="outside").geometry, zone=ZONE.uid, width_m=5_000.0
)


def in_force(one, first=None, last=None, **fields):
    return replace(one, valid_from=first, valid_to=last, **fields)


def found_by(rule, *features, agreement=RIVERLAND, **fields):
    every = check(replace(delimitation(*features, **fields), agreement=agreement), IN_TERM).findings
    return [one for one in every if one.rule == rule]


def phases(last_of_one, first_of_other):
    """Two phases of one zone, the second further east."""
    later = feature("sector", "Phase", shapely.box(9.5, 0.4, 9.7, 0.6), uid="b9d7a3f3-5a6e-4b8e-9f57-6d1f3f7c0a11")
    return in_force(PHASE, None, last_of_one), in_force(later, first_of_other)


def test_spans_lie_between_the_days_on_which_something_begins_or_is_over():
    lives = [Span(FEB[5], FEB[9]), Span(FEB[10], None), Span(None, FEB[19]), ALWAYS, Span(FEB[5], FEB[9])]
    assert spans_between_changes(lives) == (
        Span(None, FEB[4]),
        Span(FEB[5], FEB[9]),
        Span(FEB[10], FEB[19]),
        Span(FEB[20], None),
    )
    assert spans_between_changes([]) == spans_between_changes([ALWAYS, ALWAYS]) == (ALWAYS,)
    assert spans_between_changes([Span(date.min, date.max)]) == (ALWAYS,)


def test_what_changes_before_and_after_the_term_makes_no_span_but_what_is_in_force_there_alone_does():
    term = Span(FEB[5], FEB[19])
    assert spans_between_changes([Span(FEB[5], FEB[19]), Span(FEB[0], FEB[25])], term) == (ALWAYS,)
    assert spans_between_changes([Span(None, FEB[1])], term) == (Span(None, FEB[1]), Span(FEB[2], None))
    assert spans_between_changes([Span(FEB[22], None)], term) == (Span(None, FEB[21]), Span(FEB[22], None))


def test_two_phases_of_a_zone_pass():
    every = check(delimitation(*phases(FEB[13], FEB[14])), IN_TERM).findings
    assert {one.rule for one in every if one.severity is Severity.ERROR} == {"buffer.encloses"}
    assert {one.rule for one in every} & {"overlap.zone", "attribute.unique", "gap.neighbour"} == set()


def test_two_phases_with_one_common_day_fail_on_that_day():
    (overlap,) = found_by("overlap.zone", *phases(FEB[14], FEB[14]))
    assert overlap.severity is Severity.ERROR
    assert str(overlap.message).endswith(" This holds on 2031-02-15.")
    assert overlap.span == Span(FEB[14], FEB[14])
    (name,) = found_by("attribute.unique", *phases(FEB[14], FEB[14]))
    assert str(name.message).endswith("have the name Phase. This holds on 2031-02-15.")


def test_a_finding_of_several_spans_is_one_and_says_from_when_to_when():
    other = feature("sector", "Other", shapely.box(9.5, 0.4, 9.7, 0.6))
    apart = feature("sector", "Apart", shapely.box(10.4, 0.4, 10.5, 0.5))
    pair = in_force(ZONE, FEB[3]), in_force(other, None, FEB[23])
    alone = found_by("overlap.zone", *pair)
    (overlap,) = found_by("overlap.zone", *pair, in_force(apart, FEB[9], FEB[11]))
    assert str(overlap.message).endswith(" This holds from 2031-02-04 to 2031-02-24.")
    assert alone == [overlap]
    (overlap,) = found_by("overlap.zone", in_force(ZONE, FEB[3]), other)
    assert str(overlap.message).endswith(" This holds from 2031-02-04 on.")
    (overlap,) = found_by("overlap.zone", in_force(ZONE, None, FEB[3]), other)
    assert str(overlap.message).endswith(" This holds until 2031-02-04.")


def test_a_finding_on_all_days_of_its_features_says_none():
    other = in_force(feature("sector", "Other", shapely.box(9.5, 0.4, 9.7, 0.6)), FEB[3], FEB[9])
    (dated,) = found_by("overlap.zone", in_force(ZONE, FEB[3], FEB[9]), other)
    (undated,) = found_by("overlap.zone", ZONE, in_force(other))
    assert dated.span is None and dated.message == undated.message


def test_a_buffer_that_ends_before_its_zone_is_missing_from_the_day_after():
    zone = in_force(ZONE, FEB[5], date(2031, 4, 15))
    assert found_by("buffer.encloses", zone, in_force(STRIP, FEB[5], date(2031, 4, 15))) == []
    (bare,) = found_by("buffer.encloses", zone, in_force(STRIP, FEB[5], FEB[27]))
    assert bare.severity is Severity.ERROR
    assert str(bare.message).endswith(" This holds from 2031-03-01 to 2031-04-15.")


def test_a_buffer_that_outlives_its_zone_names_one_that_is_not_in_force():
    (orphan,) = found_by("buffer.orphan", in_force(ZONE, None, FEB[9]), STRIP)
    assert str(orphan.message) == "Strip names the zone Zone, which is not in force. This holds from 2031-02-11 on."
    withdrawn = in_force(ZONE, None, FEB[9], status="withdrawn")
    (orphan,) = found_by("buffer.orphan", withdrawn, STRIP)
    assert str(orphan.message) == "Strip names the zone Zone, which was withdrawn."


def test_dates_that_are_those_of_the_term_change_nothing():
    # the term is 31 January to 30 April, and knows no extension
    assert found_by("buffer.encloses", ZONE, in_force(STRIP, date(2031, 1, 31), date(2031, 4, 30))) == []
    assert found_by("buffer.encloses", ZONE, in_force(STRIP, None, date(2031, 4, 29)))[0].span == Span(
        date(2031, 4, 30), None
    )
    automatic = replace(RIVERLAND, term=replace(RIVERLAND.term, extension="automatic"))
    (bare,) = found_by("buffer.encloses", ZONE, in_force(STRIP, None, date(2031, 4, 30)), agreement=automatic)
    assert str(bare.message).endswith(" This holds from 2031-05-01 on.")


def test_a_post_whose_strip_ends_stands_outside_from_then_on():
    east = STRIP.geometry.bounds[2] - 0.01
    post = feature("lookout", "Post", shapely.Point(east, 0.5))
    assert found_by("post.in-buffer", ZONE, STRIP, post) == []
    assert found_by("post.in-buffer", ZONE, in_force(STRIP, None, FEB[9]), in_force(post, None, FEB[9])) == []
    narrow = feature("strip", "Narrow", geodesic_buffer(ZONE.geometry, 500.0, side="outside").geometry, zone=ZONE.uid)
    found = found_by("post.in-buffer", ZONE, in_force(STRIP, None, FEB[9]), in_force(narrow, FEB[10]), post)
    assert [str(one.message).rpartition(". ")[2] for one in found] == ["This holds from 2031-02-11 on."]


def test_a_uid_stands_once_whatever_the_days():
    one, other = phases(FEB[13], FEB[14])
    (twice,) = found_by("attribute.unique", one, replace(other, uid=one.uid, name="Other"))
    assert twice.aspect == "uid" and twice.span is None


def test_dates_in_the_wrong_order_hide_nothing():
    other = in_force(feature("sector", "Other", shapely.box(9.5, 0.4, 9.7, 0.6)), FEB[9], FEB[3])
    (overlap,) = found_by("overlap.zone", ZONE, other)
    assert overlap.span is None


def test_what_was_accepted_for_some_days_is_not_accepted_for_others():
    bare, longer = (found_by("buffer.encloses", ZONE, in_force(STRIP, first))[0] for first in (FEB[5], FEB[15]))
    accepted = (RecordedException("buffer.encloses", bare.hash, "late", "joint", FEB[20]),)
    assert found_by("buffer.encloses", ZONE, in_force(STRIP, FEB[5]), exceptions=accepted)[0].state == "excepted"
    assert found_by("buffer.encloses", ZONE, in_force(STRIP, FEB[15]), exceptions=accepted)[0].state == "open"
    assert longer.hash != bare.hash


def test_the_hash_of_a_finding_without_dates_is_what_it_was():
    # as found by the release before features lived in time: what was accepted then stays accepted
    other = feature("sector", "Other", shapely.box(9.5, 0.4, 9.7, 0.6))
    (overlap,) = found_by("overlap.zone", ZONE, other)
    assert overlap.hash == "1080a504fff7ca4c1b43b31c4f10216825b0f8cc3710ad8b39a4769e8a862136"


def test_a_memory_gives_the_same_with_dates():
    other = in_force(feature("sector", "Other", shapely.box(9.5, 0.4, 9.7, 0.6)), FEB[3], FEB[9])
    memory = CheckMemory()
    for features in ((ZONE, STRIP, other), (ZONE, in_force(STRIP, FEB[1]), other), (ZONE, STRIP, other)):
        drawn = delimitation(*features)
        assert check(drawn, IN_TERM, memory=memory) == check(drawn, IN_TERM)


@pytest.mark.parametrize(
    ("day", "names"),
    [
        (date(2017, 5, 5), ["open", "until"]),
        (date(2017, 5, 6), ["may", "open", "until"]),
        (date(2017, 7, 1), ["may", "open", "until"]),
        (date(2017, 7, 2), ["may", "open"]),
        (date(2017, 11, 5), ["from", "may", "open"]),
        (date(2017, 11, 6), ["from", "open"]),
    ],
)
def test_as_of_keeps_what_is_in_force_on_the_day(day, names):
    shown = in_time().as_of(day)
    assert sorted(one.name for one in shown.features) == names
    assert shown.in_force_on == day


def in_time() -> Delimitation:
    """Four posts: without dates, 6 May to 5 November, from 15 September, until 1 July 2017."""
    dates = {
        "open": {},
        "may": {"first": date(2017, 5, 6), "last": date(2017, 11, 5)},
        "from": {"first": date(2017, 9, 15)},
        "until": {"last": date(2017, 7, 1)},
    }
    posts = (feature("lookout", name, shapely.Point(9.5, 0.5)) for name in dates)
    return delimitation(*(in_force(post, **dates[post.name]) for post in posts))


def homs(kind, name, geometry, first=None, last=None, **fields):
    made = feature(kind, name, geometry, region="homs", party="RU", source="illustrative", **fields)
    return in_force(made, first, last)


def homs_found(rule, *features):
    every = check(Delimitation(load_agreement("astana-2017"), features, REFERENCE), date(2017, 5, 20)).findings
    return [str(one.message) for one in every if one.rule == rule]


def test_the_zones_of_the_memorandum_are_redrawn_on_15_september_2017():
    box = shapely.box(36.6, 34.8, 36.8, 34.95)
    # its edges are geodesics: 304,281,822 m² by pyproj.Geod(ellps="WGS84").geometry_area_perimeter
    before = homs("zone", "Phase 1", box, last=date(2017, 9, 14))
    assert homs_found("overlap.zone", before, homs("zone", "Phase 2", box, date(2017, 9, 15))) == []
    (overlap,) = homs_found("overlap.zone", before, homs("zone", "Phase 2", box, date(2017, 9, 14)))
    assert "304.28 km²" in overlap
    assert overlap.endswith(" This holds on 2017-09-14.")


def test_a_buffer_of_may_2017_is_missing_from_1_june_to_5_november():
    zone = homs("zone", "Zone", shapely.box(36.6, 34.8, 36.8, 34.95), last=date(2017, 11, 5))
    around = geodesic_buffer(zone.geometry, 2_000.0, side="outside").geometry
    buffer = homs("buffer_zone", "Buffer", around, date(2017, 5, 5), date(2017, 5, 31), zone=zone.uid, width_m=2_000.0)
    (bare,) = homs_found("buffer.encloses", zone, buffer)
    assert bare.endswith(" This holds from 2017-06-01 to 2017-11-05.")
