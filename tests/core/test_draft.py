# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from datetime import date

import pytest

from deesc_plugin.core.errors import ImportRefused
from deesc_plugin.core.intake.draft import (
    Draft,
    FeatureRefused,
    day_of,
    mixed_columns,
    real_number,
    refuse_bad_texts,
    text_of,
    whole_number,
)
from deesc_plugin.core.intake.stated_geometry import shape_of_json
from deesc_plugin.core.intake.stated_json import Repeated, StatedFeature, stated_features


def stating(**attributes):
    return Draft("a draft", None, attributes)


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (4, 4),
        (4.0, 4),
        ("4", 4),
        (" 4 ", 4),
        ("4.0", 4),
        ("4e0", 4),
        (None, None),
        ("", None),
        (-2147483647, -2147483647),
    ],
)
def test_a_whole_number_is_read_as_it_stands(stated, expected):
    assert whole_number(stating(number=stated), "number") == expected


@pytest.mark.parametrize(
    "stated",
    [3.7, "3.7", 99999999999, 2**31, 1e30, "1e30", float("nan"), float("inf"), "NaN", "abc", "1_000", "٣", "0x10", True,
     [4], {"n": 4}, b"4", "4 5", "1,5", 10**400, "9" * 5_000, Repeated((4, 5))],
)  # fmt: skip
def test_a_number_that_would_change_is_refused(stated):
    with pytest.raises(FeatureRefused) as refused:
        whole_number(stating(number=stated), "number")
    assert str(refused.value).startswith("its number ")
    assert len(str(refused.value)) < 150


@pytest.mark.parametrize("vertex", [[10**400, 35], [36, -(10**309)], [float("nan"), 35], [36, float("inf")]])
def test_a_vertex_that_no_number_of_a_computer_holds_is_named(vertex):
    for geometry in (
        {"type": "Point", "coordinates": vertex},
        {"type": "LineString", "coordinates": [[36, 35], vertex]},
    ):
        shape = shape_of_json(geometry)
        assert shape.parts == ()
        assert "which is no pair of numbers" in str(shape.fault)


def test_a_negative_zero_is_zero():
    assert str(real_number(stating(width_m="-0.0"), "width_m")) == "0.0"


@pytest.mark.parametrize(
    "stated",
    ["2017-05-06", "2017/05/06", " 2017-05-06 ", "2017-05-06T00:00:00", "2017/05/06 00:00:00+00",
     "2017-05-06T00:00:00.000Z"],
)  # fmt: skip
def test_a_day_is_read(stated):
    assert day_of(stating(valid_from=stated), "valid_from") == date(2017, 5, 6)


@pytest.mark.parametrize(
    "stated",
    ["2017-05-06 garbage", "2017-02-30", "2017-13-01", "2017-5-6", "20170506", "soon", "2017-05-06T10:00:00", 2017,
     "2017-05-06T00:00:00+03:00", "٢٠١٧-٠٥-٠٦", "0000-01-01", "12017-05-06", True],
)  # fmt: skip
def test_a_day_that_would_change_is_refused(stated):
    with pytest.raises(FeatureRefused, match="its valid_from"):
        day_of(stating(valid_from=stated), "valid_from")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Id\0lib", r"its name contains U\+0000"),
        ("Id\udcfflib", r"its name holds bytes that are no UTF-8 \(FF\)"),
        ("Id\ud800lib", r"its name contains U\+D800"),
        ("Id\ufffdlib", r"its name contains U\+FFFD"),
    ],
)
def test_a_text_that_would_change_is_refused(text, words):
    with pytest.raises(FeatureRefused, match=words):
        refuse_bad_texts(stating(name=text), {"name"}, ())
    refuse_bad_texts(stating(secret=text), {"name"}, ())  # of another column nothing is taken


def test_a_number_among_texts_is_named_and_texts_are_not():
    drafts = [stating(name="Idlib", number=1), stating(name=7, number="2"), stating(name=None, secret=1)]
    mixed = mixed_columns(drafts)
    assert mixed == {"name"}
    refuse_bad_texts(drafts[0], {"name"}, mixed)
    with pytest.raises(FeatureRefused, match="its name is the number 7, and other features have a text there"):
        refuse_bad_texts(drafts[1], {"name"}, mixed)
    assert mixed_columns(drafts[1:]) == frozenset(), "numbers alone are names as they stand"
    assert text_of(drafts[1], "name") == "7"


@pytest.mark.parametrize("stated", [True, ["a"], {"a": 1}, b"a", Repeated(("a", "b"))])
def test_what_is_no_text_is_refused(stated):
    with pytest.raises(FeatureRefused, match="its name is"):
        text_of(stating(name=stated), "name")


def stated_properties(*given, **options):
    return [feature.properties for feature in stated_features(*given, **options)]


class TestStatedFeatures:
    def test_a_feature_that_states_its_number_is_told(self):
        text = b'{"features": [{"id": 3, "properties": {}}, {"properties": {"id": 3}}, {"properties": {}}, 7]}'
        assert [feature.is_numbered for feature in stated_features(text, "f")] == [True, True, False, False]
        assert stated_features(text, "f")[3] == StatedFeature({})

    def test_each_value_is_the_one_that_is_written(self):
        text = b"""\xef\xbb\xbf{"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"name": "A\\u0000B", "number": 99999999999999999999, "x": 3.7}},
            {"type": "Feature", "properties": {"name": "A", "name": "B", "note": "C", "note": "C"}},
            {"type": "Feature", "properties": null}, {"type": "Feature", "properties": {"name": "\xff"}}]}"""
        assert stated_properties(text, "f") == [
            {"name": "A\0B", "number": 99999999999999999999, "x": 3.7},
            {"name": Repeated(("A", "B")), "note": "C"},
            {},
            {"name": "\udcff"},
        ]

    def test_a_single_feature_a_sequence_and_esri_s_form(self):
        assert stated_properties(b'{"type": "Feature", "properties": {"name": "A"}}', "f") == [{"name": "A"}]
        sequence = b'\x1e{"properties": {"name": "A"}}\n\x1e{"properties": {"name": "B"}}\n'
        assert stated_properties(sequence, "f", is_sequence=True) == [{"name": "A"}, {"name": "B"}]
        assert stated_properties(b'{"features": [{"attributes": {"NAME": "A"}}]}', "f") == [{"NAME": "A"}]

    @pytest.mark.parametrize("text", [b"", b"{", b"[" * 100_000, b'{"a": 1} x', b"/* c */ {}"])
    def test_what_is_no_json_is_refused(self, text):
        with pytest.raises(ImportRefused, match=r"f\.geojson is not JSON"):
            stated_properties(text, "f.geojson")
