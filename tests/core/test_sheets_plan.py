# SPDX-License-Identifier: GPL-2.0-or-later
"""Plans of sheets: scales and divisions worked out by hand, and what must hold of any plan."""

from __future__ import annotations

import functools
from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import CRS, Transformer

from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.errors import PackageError
from deesc_plugin.core.sheets import plan as planning
from deesc_plugin.core.sheets.lattice import ground_of
from deesc_plugin.core.sheets.options import PAPERS, SCALES
from deesc_plugin.core.sheets.plan import Sheet, SheetPlan
from deesc_plugin.core.sheets.preflight import sheet_findings
from deesc_plugin.core.sheets.sharing import LEGIBLE
from tests.agreements import RIVERLAND, delimitation, feature
from tests.core.sheet_ground import UTM_32, plan, plan_of, sector, shifted

# A4 landscape has a frame of 204 x 182 mm, portrait of 182 x 196 (sheet_ground). Half the overlap of 16 mm stays
# clear on every side: 188 x 166 and 166 x 180 mm for the zone.
OPPOSITE = {"N": "S", "NE": "SW", "E": "W", "SE": "NW", "S": "N", "SW": "NE", "W": "E", "NW": "SE"}


@functools.cache
def _transformer(definition: str) -> Transformer:
    return Transformer.from_crs(4326, CRS.from_user_input(definition), always_xy=True)


def _on_sheet(sheet: Sheet, geometry: shapely.Geometry) -> shapely.Geometry:
    """Geometry in WGS 84 as millimetres right of and above the frame's lower left corner, by PROJ."""
    to_grid = _transformer(sheet.grid.definition)
    west, south, _, _ = sheet.extent

    def on_paper(lonlat: np.ndarray) -> np.ndarray:
        x, y = to_grid.transform(lonlat[:, 0], lonlat[:, 1])
        return np.column_stack([x - west, y - south]) * 1000 / sheet.scale

    return shapely.transform(geometry, on_paper)


def _frame(sheet: Sheet, inset: float = 0.0) -> shapely.Polygon:
    frame = sheet.page.frame
    return shapely.box(inset, inset, frame.width - inset, frame.height - inset)


@pytest.mark.parametrize(
    ("width", "height", "scale", "is_landscape"),
    [
        (9_300, 8_200, 50_000, True),  # 186 x 164 mm at 1:50,000; 372 mm at 1:25,000
        (8_200, 8_900, 50_000, False),  # 164 x 178 mm: too high for landscape
        (9_500, 8_200, 100_000, True),  # 190 mm: too wide for landscape at 1:50,000, and for portrait
        (1_800, 1_600, 10_000, True),  # 180 x 160 mm
        (45_000, 40_000, 250_000, True),  # 180 x 160 mm
    ],
)
def test_a_zone_has_the_largest_scale_at_which_it_fits(
    width: float, height: float, scale: int, is_landscape: bool
) -> None:
    zone = sector("Upper 1", 520_000, 60_000, width, height)
    index, sheet = plan(zone, paper="A4").sheets
    assert (sheet.scale, sheet.page.is_landscape, sheet.part) == (scale, is_landscape, (1, 1))
    assert (index.number, index.subject, sheet.number, sheet.subject) == (1, "", 2, zone.uid)
    # the zone lies in the middle: to half a millimetre of rounding, and the bend of its straight sides
    left, low, right, high = _on_sheet(sheet, zone.geometry).bounds
    assert (left + right) / 2 == pytest.approx(sheet.page.frame.width / 2, abs=0.6)
    assert (low + high) / 2 == pytest.approx(sheet.page.frame.height / 2, abs=0.6)


def test_a_zone_too_large_for_one_sheet_is_divided_at_1_to_250_000() -> None:
    # 80 x 40 km are 320 x 160 mm at 1:250,000: two columns of 188 mm; portrait would take two of 166 mm as well
    zone = sector("Upper 1", 510_000, 40_000, 80_000, 40_000)
    _, west, east = plan(zone, paper="A4").sheets
    assert (west.scale, west.part, east.part) == (250_000, (1, 2), (2, 2))
    assert (dict(west.neighbours), dict(east.neighbours)) == ({"E": 3}, {"W": 2})
    # a sheet steps by its frame less the overlap: 188 mm, 47 km
    assert east.extent[0] - west.extent[0] == 47_000
    assert west.extent[2] - east.extent[0] == 4_000  # 16 mm
    assert west.extent[1::2] == east.extent[1::2]


def test_a_chosen_scale_divides_in_reading_order_and_leaves_out_what_holds_nothing() -> None:
    # at 1:25,000 a core is 4,700 x 4,150 m; an L of 9,000 x 8,000 m in the middle of 9,400 x 8,300 m, whose arms are
    # 4,400 m and 3,900 m wide, takes three of four sheets
    shape = shapely.box(0, 0, 9_000, 8_000).difference(shapely.box(4_400, 3_900, 9_000, 8_000))
    zone = feature("sector", "L", shifted(shape, 520_000, 60_000))
    sheets = plan(zone, paper="A4", orientation="landscape", scale=25_000).sheets[1:]
    assert [sheet.number for sheet in sheets] == [2, 3, 4]
    assert [dict(sheet.neighbours) for sheet in sheets] == [{"S": 3, "SE": 4}, {"N": 2, "E": 4}, {"W": 3, "NW": 2}]
    assert sheets[1].extent[0] == sheets[0].extent[0] < sheets[2].extent[0]
    assert sheets[1].extent[1] == sheets[2].extent[1] < sheets[0].extent[1]


def test_a_narrow_buffer_asks_for_a_larger_scale() -> None:
    # a strip of 60 m is twice as wide as a line of 0.5 mm up to 1:60,000, so at 1:50,000: 30 x 20 km are 600 x 400 mm,
    # on A3 landscape (314 x 267 mm, cores of 298 x 251) three columns and two rows, in portrait (251 x 294) as many
    zone = sector("Upper 1", 520_000, 60_000, 30_000, 20_000)
    strip = sector("Strip", 520_000, 60_000, 30_000, 20_000)
    strip = feature("strip", "Strip", strip.geometry, zone=zone.uid, width_m=60.0)
    # at 1:100,000 the zone is 300 x 200 mm, too wide for portrait with its clearance; at 1:200,000 150 x 100
    assert {sheet.scale for sheet in plan(zone).sheets[1:]} == {200_000}
    sheets = plan(zone, strip).sheets[1:]
    assert {sheet.scale for sheet in sheets} == {50_000}
    assert len(sheets) == 6


def test_sheets_of_a_zone_share_one_projection_across_a_seam() -> None:
    # zones 32 and 33 meet at 12°E; the middle of the zone is 11.9
    zone = feature("sector", "Across", shapely.box(11.4, 0.5, 12.4, 1.0))
    sheets = plan(zone, paper="A4").sheets[1:]
    assert len(sheets) > 1
    assert {sheet.grid.epsg for sheet in sheets} == {32632}
    east = feature("sector", "East", shapely.box(11.6, 0.5, 12.8, 1.0))
    assert {sheet.grid.epsg for sheet in plan(east).sheets[1:]} == {32633}


def test_order_is_by_region_number_name_and_uid_and_strays_come_last() -> None:
    lower = sector("0", 600_000, 60_000, 5_000, 5_000, region="lower")
    second, first = (sector(name, 520_000 + 10_000 * i, 60_000, 5_000, 5_000) for i, name in enumerate("BA"))
    stray = feature("lookout", "Far", shapely.Point(9.1, 1.9))
    near = feature("lookout", "Near", shapely.Point(*shapely.get_coordinates(second.geometry)[0] + (0.001, 0.001)))
    numbered = plan(lower, second, first, stray, near)
    assert [sheet.subject for sheet in numbered.sheets] == ["", first.uid, second.uid, lower.uid, stray.uid]
    assert numbered.of(lower.uid) == (numbered.sheets[3],)
    assert numbered.index is numbered.sheets[0]
    assert [sheet.kinds for sheet in numbered.sheets] == [(), (), (), (), ("lookout",)]


def _village_zones(count: int, pitch: float, side: float = 3_000.0) -> list[Feature]:
    """Square zones in rows of twenty, each with a post beside it."""
    features = []
    for index in range(count):
        west, south = 500_000 + pitch * (index % 20), 20_000 + pitch * (index // 20)
        zone = sector(f"Zone {index:03d}", west, south, side, side)
        post = shapely.Point(UTM_32.transform(west - 200, south - 200))
        features += [zone, feature("lookout", f"Post {index:03d}", post, zone=zone.uid)]
    return features


@pytest.fixture
def of_twenty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A package may have 20 sheets instead of 200: what is said of 400 zones holds of 40, in a tenth of the time."""
    monkeypatch.setattr(planning, "MOST_SHEETS", 20)


def test_zones_share_sheets_only_where_each_on_its_own_would_be_too_many(of_twenty: None) -> None:
    few = delimitation(*_village_zones(19, 9_000.0))
    assert [len(sheet.subjects) for sheet in plan_of(few, paper="A3").sheets[1:]] == [1] * 19
    many = delimitation(*_village_zones(40, 9_000.0))
    numbered = plan_of(many, paper="A3")
    assert len(numbered.sheets) <= 20
    zones = {one.uid: one for one in many.features if one.kind == "sector"}
    shown = [uid for sheet in numbered.sheets for uid in sheet.subjects]
    assert sorted(shown) == sorted(zones)
    assert sheet_findings(numbered, many) == ()
    for sheet in numbered.sheets[1:]:
        assert (sheet.part, dict(sheet.neighbours), numbered.of(sheet.subjects[-1])) == ((1, 1), {}, (sheet,))
        assert 3_000 * 1000 / sheet.scale >= LEGIBLE
        for uid in sheet.subjects:
            left, low, right, high = _on_sheet(sheet, zones[uid].geometry).bounds
            assert 8 - 0.1 <= left < right <= sheet.page.frame.width - 8 + 0.1
            assert 8 - 0.1 <= low < high <= sheet.page.frame.height - 8 + 0.1
    # two in a row are 12.2 km or 244 mm at 1:50,000, which A3 holds upright or across: 20 sheets and the index, one too
    # many; at 1:100,000 three in two rows are 212 x 122 mm
    assert {sheet.scale for sheet in numbered.sheets[1:]} <= {50_000, 100_000}


def test_zones_of_two_regions_never_share_a_sheet(of_twenty: None) -> None:
    features = [
        replace(one, region="lower") if number % 2 else one
        for number, one in enumerate(_village_zones(40, 9_000.0)[::2])
    ]
    numbered = plan_of(delimitation(*features), paper="A2")
    region = {one.uid: one.region for one in features}
    assert all(len({region[uid] for uid in sheet.subjects}) == 1 for sheet in numbered.sheets[1:])


@pytest.mark.parametrize(
    ("options", "advice"),
    [
        ({"paper": "A4"}, "choose a larger paper, or leave out the sheets."),
        ({"paper": "A0", "scale": 25_000}, "let the scale be chosen, choose a coarser one or a larger paper"),
        ({"paper": "A0"}, "no paper is larger, so leave out the sheets"),
    ],
)
def test_what_is_too_much_for_shared_sheets_is_refused_with_advice_that_helps(of_twenty, options, advice) -> None:
    # 40 km are 160 mm at 1:250,000, which A4 holds once; 150 km are 600 mm, which A0 does
    side = 40_000.0 if options["paper"] == "A4" else 150_000.0
    zones = [sector(f"Z{at}", 300_000 + side * 1.1 * (at % 3), -side * 1.1 * (at // 3), side, side) for at in range(21)]
    with pytest.raises(PackageError, match="more than 20 sheets") as told:
        plan(*zones, **options)
    assert advice in str(told.value)


def test_what_belongs_to_no_zone_is_called_after_its_kinds_in_the_agreements_order() -> None:
    posts = [feature("lookout", name, shapely.Point(9.1 + 0.01 * at, 1.9)) for at, name in enumerate("AB")]
    gate = feature("gate", "0", shapely.Point(9.1, 1.91))
    assert [sheet.kinds for sheet in plan(*posts).sheets] == [(), ("lookout",)]
    assert [sheet.kinds for sheet in plan(gate, *posts).sheets] == [(), ("lookout", "gate")]


def test_a_withdrawn_zone_is_shown_but_has_no_sheets() -> None:
    zone = sector("A", 520_000, 60_000, 5_000, 5_000)
    old = sector("Old", 521_000, 61_000, 9_000, 5_000, status="withdrawn")
    numbered = plan(zone, old)
    assert [sheet.subject for sheet in numbered.sheets] == ["", zone.uid]
    assert _frame(numbered.sheets[1], 7).covers(_on_sheet(numbered.sheets[1], old.geometry))


def test_the_index_shows_every_region_and_every_sheet() -> None:
    numbered = plan(sector("A", 520_000, 60_000, 5_000, 5_000), paper="A4")
    index = numbered.index
    for region in RIVERLAND.regions:
        box = shapely.segmentize(shapely.box(*region.extent), 0.1)
        assert _frame(index, 7).covers(_on_sheet(index, box))
    # the regions reach from 9 to 13°E, beyond zone 32: the index has a grid of its own
    assert index.grid.definition.startswith("+proj=tmerc +lat_0=0 +lon_0=11 ")
    assert _frame(index, 7).covers(_on_sheet(index, numbered.sheets[1].outline))


def test_the_index_shows_sheets_outside_the_regions() -> None:
    numbered = plan(feature("lookout", "Far", shapely.Point(13.9, 3.9)), paper="A4", scale=250_000)
    assert _frame(numbered.index, 7).covers(_on_sheet(numbered.index, numbered.sheets[1].outline))


def test_edges_are_geodesics() -> None:
    # the edge along the meridian of 12°E bows out from the central meridian (9°E): farthest east at the equator
    easting, _ = Transformer.from_crs(4326, 32632, always_xy=True).transform(12, 0)
    ground = ground_of([shapely.Polygon([(12, -1.5), (12, 1.5), (11, 0)])])
    assert ground.grid.epsg == 32632
    assert ground.bounds[2] == pytest.approx(easting, abs=0.6)


def test_without_features_there_is_an_index_alone() -> None:
    assert [sheet.number for sheet in plan().sheets] == [1]


def test_features_without_a_place_on_earth_are_passed_over() -> None:
    zone = sector("A", 520_000, 60_000, 5_000, 5_000)
    odd = [
        feature("sector", "None", None),
        feature("sector", "Empty", shapely.Polygon()),
        feature("lookout", "NaN", shapely.Point(float("nan"), 1.0)),
        feature("sector", "Infinite", shapely.Polygon([(9, 0), (10, 0), (float("inf"), 1)])),
        feature("lookout", "Beyond", shapely.Point(9.0, 95.0)),
    ]
    assert plan(zone, *odd) == plan(zone)


def test_a_zone_that_crosses_itself_is_shown() -> None:
    bow = feature("sector", "Bow", shapely.Polygon([(9, 0), (9.2, 0.2), (9.2, 0), (9, 0.2)]))
    (sheet,) = plan(bow).sheets[1:]
    assert _frame(sheet, 7).covers(_on_sheet(sheet, bow.geometry.exterior))


def test_a_zone_collapsed_to_a_line_or_a_point_is_shown() -> None:
    for corners in ([(9, 0), (9.1, 0), (9.2, 0)], [(9, 0), (9, 0), (9, 0)]):
        flat = feature("sector", "Flat", shapely.Polygon(corners))
        (sheet,) = plan(flat).sheets[1:]
        assert _frame(sheet, 7).covers(_on_sheet(sheet, shapely.MultiPoint(corners)))


def test_two_zones_of_one_uid_are_both_shown() -> None:
    near, far = sector("A", 520_000, 60_000, 5_000, 5_000), sector("A", 620_000, 60_000, 5_000, 5_000)
    assert len(plan(near, far).of(near.uid)) == 2


def test_too_many_sheets_are_refused_with_the_remedy() -> None:
    zone = sector("Wide", 300_000, 20_000, 200_000, 150_000)
    with pytest.raises(
        PackageError,
        match=r"more than 200 sheets at 1:10,000 on A4, .*, and Wide is beyond that; let the scale be chosen",
    ):
        plan(zone, paper="A4", scale=10_000)


def test_strays_far_apart_are_found_without_looking_through_every_cell() -> None:
    # 1:10,000 between two places 400 km apart is 200 x 200 cells: two of them hold something
    strays = [feature("lookout", name, shapely.Point(*place)) for name, place in (("a", (9, 0)), ("b", (12.5, 2)))]
    sheets = plan(*strays, paper="A4", scale=10_000).sheets[1:]
    assert len(sheets) == 2
    assert [sheet.part for sheet in sheets] == [(1, 2), (2, 2)]


places = st.tuples(st.floats(8.1, 13.9), st.floats(-1.9, 3.9))


@st.composite
def delimitations(draw: st.DrawFn) -> Delimitation:
    """Zones with strips, some across the seam at 12°E or the equator, and posts near and far."""
    features = []
    for index in range(draw(st.integers(0, 3))):
        x, y = draw(places)
        size = draw(st.floats(0.01, 0.6))
        corners = np.array(draw(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=3, max_size=8)))
        hull = shapely.convex_hull(shapely.MultiPoint(corners * size + (x, y)))
        if hull.geom_type != "Polygon" or hull.area < 1e-6:
            continue
        zone = feature("sector", f"Zone {index}", hull, region=draw(st.sampled_from(["upper", "lower", "nowhere"])))
        ring = shapely.buffer(hull, size / 5).difference(hull)
        features += [zone, feature("strip", f"Strip {index}", ring, zone=zone.uid, width_m=draw(st.floats(50, 9_000)))]
    for index, place in enumerate(draw(st.lists(places, max_size=3))):
        features.append(feature("lookout", f"Post {index}", shapely.Point(place)))
    return delimitation(*features)


def _all_is_shown(drawn: Delimitation, numbered: SheetPlan) -> None:
    for one in drawn.features:
        dense = shapely.segmentize(one.geometry, 0.02)  # close enough to the geodesic for these scales
        assert any(
            shapely.union_all([_on_other(sheet, of[0]) for sheet in of]).covers(_on_sheet(of[0], dense))
            for of in _series(numbered)
        ), one.name


def _series(numbered: SheetPlan) -> list[list[Sheet]]:
    subjects = dict.fromkeys(sheet.subject for sheet in numbered.sheets[1:])
    return [list(numbered.of(subject)) for subject in subjects]


def _on_other(sheet: Sheet, other: Sheet) -> shapely.Polygon:
    """What a sheet shows clear of its neat line, 7 mm off, on another of the same series."""
    right = (sheet.extent[0] - other.extent[0]) * 1000 / sheet.scale
    up = (sheet.extent[1] - other.extent[1]) * 1000 / sheet.scale
    frame = sheet.page.frame
    return shapely.box(right + 7, up + 7, right + frame.width - 7, up + frame.height - 7)


@settings(max_examples=30, deadline=None)
@given(delimitations(), st.sampled_from(PAPERS), st.sampled_from(["auto", "landscape", "portrait"]))
def test_every_feature_is_shown_clear_of_the_neat_line(drawn: Delimitation, paper: str, orientation: str) -> None:
    _all_is_shown(drawn, plan_of(drawn, paper=paper, orientation=orientation))


@settings(max_examples=30, deadline=None)
@given(delimitations(), st.sampled_from(PAPERS), st.sampled_from([0, *SCALES]))
def test_what_holds_of_any_plan(drawn: Delimitation, paper: str, scale: int) -> None:
    try:
        numbered = plan_of(drawn, paper=paper, scale=scale)
    except PackageError as error:
        assert scale and "more than 200 sheets" in str(error)
        return
    assert [sheet.number for sheet in numbered.sheets] == list(range(1, len(numbered.sheets) + 1))
    _all_is_shown(drawn, numbered)
    by_number = {sheet.number: sheet for sheet in numbered.sheets}
    for sheet in numbered.sheets:
        west, south, east, north = sheet.extent
        assert east - west == sheet.page.frame.width * sheet.scale / 1000
        assert north - south == sheet.page.frame.height * sheet.scale / 1000
        for direction, number in sheet.neighbours.items():
            other = by_number[number]
            assert other.neighbours[OPPOSITE[direction]] == sheet.number
            assert (other.subject, other.scale, other.grid) == (sheet.subject, sheet.scale, sheet.grid)
            assert np.sign(other.extent[0] - west) == ("E" in direction) - ("W" in direction)
            assert np.sign(other.extent[1] - south) == ("N" in direction) - ("S" in direction)
            shared = shapely.box(*sheet.extent).intersection(shapely.box(*other.extent)).bounds
            narrow = min(shared[2] - shared[0], shared[3] - shared[1])
            assert narrow * 1000 / sheet.scale == pytest.approx(16, abs=1e-6)
    for series in _series(numbered):
        assert [sheet.part for sheet in series] == [(k, len(series)) for k in range(1, len(series) + 1)]
        assert series == sorted(series, key=lambda sheet: (-sheet.extent[1], sheet.extent[0]))


@settings(max_examples=25, deadline=None)
@given(delimitations(), st.sampled_from(["A4", "A2"]))
def test_outlines_are_true_to_a_tenth_of_a_millimetre(drawn: Delimitation, paper: str) -> None:
    for sheet in plan_of(drawn, paper=paper).sheets:
        # straight edges in longitude and latitude, cut up and put on the sheet by PROJ
        edge = _on_sheet(sheet, shapely.segmentize(sheet.outline.exterior, sheet.outline.length / 500))
        neat_line = _frame(sheet).exterior
        assert shapely.hausdorff_distance(edge, neat_line, densify=0.01) < 0.1
