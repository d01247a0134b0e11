# SPDX-License-Identifier: GPL-2.0-or-later
"""The boundary description: what is written in five languages is read back, and every number in it is right."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from typing import Any

import mgrs
import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod, Proj

from deesc_plugin.core.buffers.buffer import END_CAPS
from deesc_plugin.core.buffers.definition import NOTHING_DEFINED, BufferDefinition, defined_buffers
from deesc_plugin.core.canonical import geometry_text
from deesc_plugin.core.characters import refused_in
from deesc_plugin.core.description import boundary as description_module
from deesc_plugin.core.description.boundary import Language, describe
from deesc_plugin.core.description.definition import SIDES, ReadDefinition
from deesc_plugin.core.description.direction import set_apart
from deesc_plugin.core.description.document import Issue, description, file_text
from deesc_plugin.core.description.reading import read_description
from deesc_plugin.core.errors import ImportRefused
from deesc_plugin.core.tables.turning_points import turning_points
from deesc_plugin.paths import load_agreement, phrases
from tests.agreements import delimitation, feature
from tests.packages import FRONT, GATE, HOLED, PAIR, POST, ZONE

LANGUAGES = ("en", "ru", "ar", "tr", "fa")
ISSUE = Issue("A title", "1.0", "2031-02-15", "0123abcd")
GEOD = Geod(ellps="WGS84")
TWICE = feature(
    "strip",
    "Two parts, three holes",
    shapely.MultiPolygon(
        [
            (
                shapely.box(10, 0.2, 10.4, 0.6).exterior.coords,
                [
                    shapely.box(10.1, 0.3, 10.15, 0.35).exterior.coords,
                    shapely.box(10.2, 0.5, 10.25, 0.55).exterior.coords,
                ],
            ),
            (shapely.box(10.6, 1.2, 10.9, 1.6).exterior.coords, [shapely.box(10.7, 1.3, 10.8, 1.4).exterior.coords]),
        ]
    ),
    exclaves="The northern part",
    exclusions="Mill; Old bridge; Ferry",
    zone=ZONE.uid,
    width_m=15000.0,
)
DRAWN = delimitation(
    ZONE, HOLED, PAIR, TWICE, FRONT, POST, GATE, feature("sector", "Gone", ZONE.geometry, status="withdrawn"),
    feature("sector", "Not drawn", None),
)  # fmt: skip


def language(code: str) -> Language:
    return Language(phrases("description", code), phrases("tables", code))


def text_of(drawn: Any, code: str, definitions: Any = NOTHING_DEFINED) -> str:
    return b"".join(file_text(description(drawn, ISSUE, language(code), definitions))).decode("utf-8")


def read(text: str) -> list[Any]:
    return list(read_description(text.splitlines(), [phrases("description", code) for code in LANGUAGES]))


@pytest.mark.parametrize("code", LANGUAGES)
def test_parts_and_holes_are_found_again(code):
    found = read(text_of(DRAWN, code))
    assert {one.uid for one in found} == {ZONE.uid, HOLED.uid, PAIR.uid, TWICE.uid, FRONT.uid}
    for one in found:
        assert geometry_text(one.geometry) == geometry_text(DRAWN.feature(one.uid).geometry)
        assert [int(number) for ring in one.rings for number in ring.number] == list(
            range(1, sum(len(ring.number) for ring in one.rings) + 1)
        )


@pytest.mark.parametrize("code", LANGUAGES)
def test_distances_azimuths_and_mgrs_are_those_of_the_printed_places(code):
    converter = mgrs.MGRS()
    for one in read(text_of(DRAWN, code)):
        for ring in one.rings:
            legs = slice(None if one.uid != FRONT.uid else -1)
            bearing, _, metres = GEOD.inv(
                *(ring.longitude[legs], ring.latitude[legs]),
                *(np.roll(ring.longitude, -1)[legs], np.roll(ring.latitude, -1)[legs]),
            )
            np.testing.assert_allclose(ring.length[legs], metres, rtol=0, atol=0.005 + 1e-9)
            assert np.abs((bearing - ring.azimuth[legs] + 180) % 360 - 180).max() <= 0.00005 + 1e-9
            for place in range(len(ring.number)):
                expected = converter.toMGRS(ring.latitude[place], ring.longitude[place])
                assert ring.mgrs[place][:5] == expected[:5]
                # the mgrs package cuts off after rounding noise of its own: a metre either way
                for digits in (slice(5, 10), slice(10, 15)):
                    assert abs(int(ring.mgrs[place][digits]) - int(expected[digits])) <= 1


def test_a_box_in_words():
    """GeodSolve -i -p 3: 0.5N 9.5E to 1.5N 9.5E is due north, 110574.64 m."""
    lines = [one for part in describe(DRAWN, ZONE, language("en")) for one in part.lines]
    assert lines[0] == "Sector: Upper 1"
    assert lines[1] == f"Identifier: {ZONE.uid}"
    assert "Parts: 1; exclusions: 0; turning points: 4." in lines
    assert lines[-4].startswith(
        "From point 1 (1.5000000° N, 9.5000000° E; MGRS 32NNG5561965801) along the geodesic of the"
    )
    assert lines[-1] == "thence along the geodesic, at an initial azimuth of 0.0000°, for 110574.64 m, back to point 1."


def test_a_line_in_words():
    """From its beginning to its end, its length that of both legs: 111,319.491 + 110,574.389 m."""
    lines = [one for part in describe(DRAWN, FRONT, language("en")) for one in part.lines]
    assert "Turning points: 3; length: 221893.88 m." in lines
    assert lines[-4] == "Line 1, from its beginning to its end:"
    assert "at an initial azimuth of 90.0000°, for 111319.49 m, to point 2 (" in lines[-3]
    assert lines[-2].startswith(
        "thence along the geodesic, at an initial azimuth of 0.0000°, for 110574.39 m, to point"
    )
    assert lines[-1] == "there, at point 3, the line ends."


def test_lines_and_their_direction_are_found_again():
    both = shapely.MultiLineString([[(10, 0.2), (10.1, 0.3)], [(9.2, 0.9), (9.1, 0.8), (9.2, 0.9)]])
    for geometry in (both, shapely.reverse(both), FRONT.geometry, shapely.reverse(FRONT.geometry)):
        [one] = read(text_of(delimitation(feature("front", "Two", geometry)), "ru"))
        assert geometry_text(one.geometry) == geometry_text(geometry)


def test_only_a_description_with_lines_says_how_they_are_numbered():
    said = phrases("description", "en")("numbering_lines")
    assert said in text_of(DRAWN, "en")
    assert said not in text_of(delimitation(ZONE), "en")


def test_what_is_declared_stands_in_the_structure():
    text = "\n".join(one for part in describe(DRAWN, TWICE, language("en")) for one in part.lines)
    assert "Parts: 2; exclusions: 3; turning points: 20." in text
    assert "Declared exclaves: The northern part." in text
    assert "Declared exclusions: Mill; Old bridge; Ferry." in text
    assert "Belongs to: Upper 1" in text
    assert "Stated width: 15000.00 m" in text
    assert len(re.findall("^Part [12]. Outer line", text, re.MULTILINE)) == 2
    assert re.findall("^Part ([12]), exclusion ([12])", text, re.MULTILINE) == [("1", "1"), ("2", "1"), ("2", "2")]


@pytest.mark.parametrize("code", LANGUAGES)
def test_datum_line_numbering_and_numerals_are_stated_first(code):
    text = text_of(DRAWN, code)
    head = text[: text.index(HOLED.uid)]
    for stated in ("WGS 84", "EPSG:4326", "MGRS", "0–9", ISSUE.fingerprint, ISSUE.day):
        assert stated in head
    assert not refused_in(text, several_lines=True)
    assert not re.search("[\u0660-\u0669\u06f0-\u06f9]", text)
    assert "\r" not in text and text.endswith("\n")


@pytest.mark.parametrize("code", ["ar", "fa"])
def test_right_to_left_lines_keep_numbers_in_order(code):
    """Every run with a degree sign or MGRS is between left-to-right marks, and each line begins from the right."""
    for line in filter(None, text_of(DRAWN, code).split("\n")):
        kinds = [unicodedata.bidirectional(character) for character in line]
        assert next((kind for kind in kinds if kind in ("L", "R", "AL")), "AL") != "L", line
        runs = re.findall("\u200e([^\u200e]*)\u200e", line)
        outside = re.sub("\u200e[^\u200e]*\u200e", "", line)
        if re.search("[0-9.]°", line):
            assert runs
            assert "°" not in outside
        assert "2031-02-15" not in outside
        assert not re.search("[0-9a-f]{8}-", outside)


def test_marks_that_were_lost_on_the_way_do_not_matter():
    text = text_of(DRAWN, "ar")
    bare = re.sub("[\u200e\u200f]", "", text)
    assert bare != text
    assert [geometry_text(one.geometry) for one in read(bare)] == [geometry_text(one.geometry) for one in read(text)]


@pytest.mark.parametrize(("text", "turned", "expected"), [
    ("10° N", True, "\u200e10° N\u200e"), ("10° N", False, "10° N"), ("إدلب 1", True, "إدلب 1"),
    ("إدلب 1", False, "\u200fإدلب 1\u200f"), ("15", True, "\u200e15\u200e"),
])  # fmt: skip
def test_what_runs_against_its_line_is_set_apart(text, turned, expected):
    assert set_apart(text, turned) == expected


# ---- what is described by what it is

STRIP = feature("strip", "Round Upper 1", shapely.box(9.4, 0.4, 10.6, 1.6), zone=ZONE.uid, width_m=4000.0, number=2)
WITH_STRIP = delimitation(replace(ZONE, number=1), STRIP)
DEFINED = {STRIP.uid: BufferDefinition(WITH_STRIP.feature(ZONE.uid), 4000.0, "outside", "round", 0.09)}


def test_a_definition_in_words():
    lines = text_of(WITH_STRIP, "en", DEFINED).split("\n")
    assert (
        "Definition: all points not farther than 4000.00 m from the line of feature 1.1 (kind: Sector; name: Upper 1), "
        "outside of it, measured on the WGS 84 ellipsoid; ends: round; the drawn outline departs from this by at most "
        "0.09 m."
    ) in lines
    assert f"Identifier of that feature: {ZONE.uid}" in lines
    assert "End of the description. Features: 2; turning points: 4." in lines
    assert not [line for line in lines if "9.4000000" in line]


@pytest.mark.parametrize("end_cap", END_CAPS)
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_definition_is_read_as_it_was_meant(code, side, end_cap):
    definition = BufferDefinition(WITH_STRIP.feature(ZONE.uid), 1234.5, side, end_cap, 12.0)
    text = text_of(WITH_STRIP, code, {STRIP.uid: definition})
    found = {one.uid: one for one in read(text)}
    expected = ReadDefinition("1.1", ZONE.uid, 1234.5, side, end_cap, 12.0, 4)
    assert (found[STRIP.uid].definition, found[STRIP.uid].rings) == (expected, ())
    assert geometry_text(found[ZONE.uid].geometry) == geometry_text(ZONE.geometry)
    with pytest.raises(ImportRefused, match="make no polygon"):
        _ = found[STRIP.uid].geometry
    said = phrases("description", code)("definitions")
    assert said in text and said not in text_of(WITH_STRIP, code)


def test_a_name_that_reads_like_a_definition_says_nothing():
    name = "X), inside of it, measured on the WGS 84 ellipsoid; ends: round; the drawn outline departs from this by at"
    zone = replace(ZONE, number=1, name=f"{name} most 9.00 m. Identifier of that feature: other")
    definition = replace(DEFINED[STRIP.uid], source=zone)
    [_, one] = read(text_of(delimitation(zone, STRIP), "en", {STRIP.uid: definition}))
    assert one.definition == ReadDefinition("1.1", ZONE.uid, 4000.0, "outside", "round", 0.09, 4)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("4000.00 m from", "4000 m from", "counts otherwise"),
        ("ends: round", "ends: pointed", "counts otherwise"),
        ("Identifier of that feature", "Identifier of it", "begins a definition that is not complete"),
        ("are computed from", "come from", "begins a definition that is not complete"),
        ("0.09 m.\n", "0.09 m.\n{definition}", "begins a definition that is not complete"),
        ("listed here.\n", "listed here.\n{definition}{further}", "is not the sentence that belongs here"),
        ("listed here.\n", "listed here.\n{ring}", "is not the sentence that belongs here"),
    ],
)
def test_a_changed_definition_is_refused(old, new, reason):
    text = text_of(WITH_STRIP, "en", DEFINED)
    lines = text.splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith("Definition"))
    ring = next(number for number, line in enumerate(lines) if line.startswith("Part 1"))
    parts = {"definition": lines[at], "further": "".join(lines[at + 1 : at + 3])}
    assert text.count(old) == 1
    with pytest.raises(ImportRefused, match=reason):
        read(text.replace(old, new.format(**parts, ring="".join(lines[ring : ring + 5]))))


# ---- what a reader must not take


def changed(old: str, new: str, count: int = 1) -> str:
    text = text_of(DRAWN, "en")
    assert old in text
    return text.replace(old, new, count)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("to point 3 (", "to point 4 (", "does not lead to the point with the next number"),
        ("back to point 1.", "back to point 2.", "does not lead back"),
        ("back to point 5.", "back to point 1.", "does not lead back"),
        (" m, to point 2", " km, to point 2", "is none of its sentences"),
        ("From point 5", "From point 6", "does not lead to the point with the next number"),
        ("0.4000000° N", "0.4000000° n", "is none of its sentences"),
        ("0.4000000° N", "0.400000° N", "is none of its sentences"),
        ("at point 3, the line ends", "at point 2, the line ends", "does not end its line at the point it has come to"),
        (
            "there, at point 3, the line ends.",
            "thence, without change of place to the printed precision, back to point 1.",
            "does not end its line",
        ),
        (
            "Line 1, from its beginning to its end:",
            "Part 1. Outer line; what it encloses belongs to the feature, but for "
            "the exclusions that are described after it:",
            "does not lead back",
        ),
        ("Features: 5", "Features: 6", "counts otherwise"),
        ("BOUNDARY DESCRIPTION", "A LETTER", "does not begin like a boundary description"),
    ],
)
def test_a_changed_file_is_refused(old, new, reason):
    with pytest.raises(Exception, match=reason):
        read(changed(old, new))


def test_a_missing_line_is_refused_with_its_number():
    lines = text_of(DRAWN, "en").split("\n")
    place = next(number for number, line in enumerate(lines) if "to point 3 (" in line)
    with pytest.raises(Exception, match=f"Line {place + 1} of the boundary description does not lead to"):
        read("\n".join(lines[:place] + lines[place + 1 :]))


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_file_that_was_cut_off_is_refused(share):
    text = text_of(DRAWN, "en")
    with pytest.raises(Exception, match=r"breaks off|none of its sentences"):
        read(text[: int(share * len(text))])


def test_a_changed_place_shows():
    [first, *_] = read(changed("9.4000000° E", "9.4000001° E"))
    assert geometry_text(first.geometry) != geometry_text(DRAWN.feature(first.uid).geometry)


# ---- places of every sort


@pytest.mark.parametrize("code", LANGUAGES)
def test_points_that_print_alike_are_said_to_be(code):
    """A ring whose second and third vertices, and whose last and first, are a millimetre apart."""
    ring = [(9, 1), (9.5, 1), (9.5, 1.00000001), (9.25, 1.5), (9.2, 1.2), (9.00000001, 1)]
    drawn = delimitation(feature("sector", "Close", shapely.Polygon(ring)))
    [one] = read(text_of(drawn, code))
    points = turning_points(drawn.features[0].geometry)
    assert one.rings[0].length.tolist() == pytest.approx(points.length.tolist(), abs=0.005)
    assert int(np.isnan(one.rings[0].azimuth).sum()) == 2


@pytest.mark.parametrize("code", LANGUAGES)
def test_places_in_the_south_and_west(code):
    drawn = delimitation(feature("sector", "Far", shapely.box(-70.5, -33.5, -70.25, -33.25)))
    [one] = read(text_of(drawn, code))
    assert geometry_text(one.geometry) == geometry_text(drawn.features[0].geometry)


@st.composite
def stars(draw):
    count = draw(st.integers(3, 12))
    radii = np.array(draw(st.lists(st.floats(1e-5, 0.9), min_size=count, max_size=count)))
    angles = np.arange(count) * 2 * np.pi / count + draw(st.floats(0, 1))
    at = draw(st.tuples(st.floats(-170, 170), st.floats(-75, 75)))
    return shapely.Polygon(
        np.round(np.column_stack([at[0] + radii * np.cos(angles), at[1] + radii * np.sin(angles)]), 7)
    )


@settings(deadline=None, max_examples=50)
@given(stars(), st.sampled_from(LANGUAGES))
def test_any_ring_is_found_again(star, code):
    drawn = delimitation(feature("sector", "Star", star))
    [one] = read(text_of(drawn, code))
    assert geometry_text(one.geometry) == geometry_text(star)


def test_pieces_make_the_whole(monkeypatch):
    whole = text_of(DRAWN, "fa")
    for size in (1, 3, 4):
        monkeypatch.setattr(description_module, "_POINTS", size)
        assert text_of(DRAWN, "fa") == whole


def test_a_hostile_name_stays_one_line_and_one_name():
    name = "Line\nFrom point 1\u202e <b>"
    drawn = delimitation(feature("sector", name, shapely.box(9.1, 0.1, 9.2, 0.2)))
    text = text_of(drawn, "en")
    assert "Sector: Line[U+000A]From point 1[U+202E] <b>\n" in text
    assert len(read(text)) == 1


# ---- the sample


@pytest.fixture(scope="module")
def sample():
    from deesc_plugin.core.delimitation import Delimitation

    pytest.importorskip("osgeo.ogr", reason="the sample is drawn along QGIS's map of the world, read with GDAL")
    from tests.sample.content import PLANS, drawn_features
    from tests.sample.drawing import reference_of, world_map

    if world_map() is None:
        pytest.skip("there is no QGIS here whose map of the world the sample could be drawn along")
    agreement = load_agreement("astana-2017")
    reference = reference_of(world_map(), agreement)
    return Delimitation(agreement, tuple(drawn_features(agreement, reference, PLANS, "proposed").values()), reference)


@pytest.fixture(scope="module")
def sample_definitions(sample):
    found = defined_buffers(sample)
    assert found.keys() == {one.uid for one in sample.features if one.kind == "buffer_zone"}
    return found


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_sample_is_found_again(sample, sample_definitions, code):
    found = read(text_of(sample, code, sample_definitions))
    polygons = [one for one in sample.features if one.geometry.geom_type.endswith("Polygon")]
    assert len(found) == len(polygons)
    assert {one.uid for one in found if one.definition} == sample_definitions.keys()
    for one in found:
        if not one.definition:
            rounded = shapely.transform(sample.feature(one.uid).geometry, lambda vertices: vertices.round(7))
            assert geometry_text(one.geometry) == geometry_text(rounded)


def test_the_samples_buffers_are_drawn_again_from_the_words_alone(sample, sample_definitions):
    """GEOS's planar buffer in PROJ's transverse Mercator about each zone, of the zone as the text has it.

    The scale 50 km from the central meridian is wrong by x² / 2R² = 3.1e-5, which is 0.12 m of 4 km. A circle of 4 km
    in chords of 1/1024 of it is 4000 m × (1 - cos(π / 1024)) = 0.02 m too small.
    """
    described = {one.uid: one for one in read(text_of(sample, "fa", sample_definitions))}
    for uid in sample_definitions:
        said = described[uid].definition
        assert (said.side, said.end_cap) == ("outside", "round")
        zone = described[said.source].geometry
        plane = Proj(proj="tmerc", lon_0=zone.centroid.x, lat_0=zone.centroid.y, ellps="WGS84")

        def on_plane(places, plane=plane):
            return np.column_stack(plane(*places.T))

        flat = shapely.transform(shapely.segmentize(zone, 0.001), on_plane)
        again = shapely.boundary(shapely.buffer(flat, said.width_m, quad_segs=256))
        drawn = shapely.transform(sample.feature(uid).geometry.exterior, on_plane)
        for one, other in ((drawn, again), (again, drawn)):
            shapely.prepare(other)
            away = shapely.distance(shapely.points(shapely.get_coordinates(one)), other).max()
            assert away <= said.error_m + 0.5


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("thence", "thence\udcff"),
        ("point 2 ", "point 99999999999999999999 "),
        ("Part 1.", "Part 2."),
        ("Part 1.", "Part 99999999999999999999."),
    ],
)
def test_whatever_is_wrong_a_description_is_refused_and_nothing_else_is_raised(old, new):
    text = text_of(DRAWN, "en")
    assert old in text
    with pytest.raises(ImportRefused):
        [one.geometry for one in read(text.replace(old, new, 1))]


def test_a_description_that_is_no_utf_8_is_refused(tmp_path):
    path = tmp_path / "description.txt"
    path.write_bytes(text_of(DRAWN, "en").encode("utf-8").replace(b"thence", b"\xffthence"))
    with path.open(encoding="utf-8") as file, pytest.raises(ImportRefused, match="cannot be read"):
        list(read_description(file, [phrases("description", "en")]))
