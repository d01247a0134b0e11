# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest
import shapely

from deesc_plugin.core.finding import Message, Severity, found, new_geometry, new_value
from deesc_plugin.core.saying import Code
from tests.agreements import feature

SQUARE = shapely.box(9.0, 0.0, 10.0, 1.0)
ONE = feature("sector", "One", SQUARE)


def test_a_sentence_keeps_its_template_and_its_values():
    message = Message.of("{b} of {a}", a="x", b="{a}")
    assert str(message) == "{a} of x"
    assert message.values == (("a", Code("x")), ("b", Code("{a}")))
    assert message == Message.of("{b} of {a}", b="{a}", a="x")


def test_a_gap_in_a_sentence_shows_where_it_is_made():
    with pytest.raises(KeyError):
        Message.of("{feature} is {size} wide.", feature="One")


def test_characters_that_turn_a_sentence_around_are_written_out():
    renamed = feature("sector", "One\u202e", SQUARE)
    assert renamed.label == "One[U+202E]"
    assert str(Message.of("{name}.", name="a\u2066b\n")) == "a[U+2066]b[U+000A]."


def test_a_finding_takes_uids_kind_and_region_from_its_features():
    other = feature("haven", "Two", SQUARE, region="lower")
    finding = found(Severity.WARNING, (other, ONE), "Look.")
    assert finding.features == (other.uid, ONE.uid)
    assert (finding.kind, finding.region) == ("haven", "lower")
    assert finding.subjects == (other, ONE)
    assert finding.state == "open"


def test_a_place_has_a_point_on_it():
    finding = found(Severity.NOTE, (ONE,), "Look.", place=SQUARE)
    assert shapely.Point(finding.point).within(SQUARE)
    assert found(Severity.NOTE, (ONE,), "Look.", place=SQUARE, at=(9.25, 0.5)).point == (9.25, 0.5)


@pytest.mark.parametrize("at", [(float("nan"), 0.5), (9.5, float("inf"))])
def test_a_point_that_is_no_number_is_not_passed_on(at):
    assert found(Severity.NOTE, (ONE,), "Look.", at=at).point is None
    assert found(Severity.NOTE, (ONE,), "Look.", place=shapely.Point(9, 1), at=at).point == (9.0, 1.0)


@pytest.mark.parametrize("place", [None, shapely.Polygon()])
def test_without_a_place_there_is_no_point(place):
    assert found(Severity.ERROR, (), "Look.", place=place).point is None


def test_severities_are_ranked():
    assert [severity.rank for severity in (Severity.ERROR, Severity.WARNING, Severity.NOTE)] == [0, 1, 2]
    assert found(Severity.ERROR, (ONE,), "Look.").is_blocking
    assert not found(Severity.WARNING, (ONE,), "Look.").is_blocking


def test_fixes_are_data_and_never_touch_what_is_agreed():
    fix = new_geometry(ONE, shapely.Point(9, 1), "Move {feature}", feature=ONE.label)
    assert str(fix.label) == "Move One"
    (edit,) = fix.edits
    assert (edit.uid, edit.geometry, edit.remove) == (ONE.uid, shapely.Point(9, 1), False)
    (edit,) = new_value(ONE, "party", "SOUTH", "Set it").edits
    assert (edit.attribute, edit.value, edit.geometry) == ("party", "SOUTH", None)
    agreed = feature("sector", "One", SQUARE, status="agreed")
    assert new_geometry(agreed, SQUARE, "Move it") is None
    assert new_value(agreed, "party", "SOUTH", "Set it") is None
    assert new_geometry(ONE, None, "Move it") is None
