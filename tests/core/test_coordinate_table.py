# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of coordinates: delimiters, headers, notations, and every reason to refuse a feature or a file."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.errors import ImportRefused
from deesc_plugin.core.notation.coordinates import format_dms
from deesc_plugin.core.tables import coordinate_table
from deesc_plugin.core.tables import rows as table_rows
from deesc_plugin.core.tables.column_choice import ColumnChoice
from deesc_plugin.core.tables.coordinate_table import CoordinateTable, Reading, parse_cells, parse_table, read_table

WGS84 = "EPSG:4326"
TRIANGLE = [(36.6, 35.9), (36.7, 35.9), (36.7, 35.8)]


def parsed(*lines: str) -> CoordinateTable:
    return parse_table("\n".join(lines), WGS84, "posts.csv")


def triangle(feature: str = "A") -> list[str]:
    return [f"{feature},{lon},{lat}" for lon, lat in TRIANGLE]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_breaks(delimiter: str, line_break: str) -> None:
    lines = ["# illustrative; no line of anything", "feature,lon,lat,name", *(row + ",Alpha" for row in triangle()), ""]
    table = parse_table(line_break.join(lines).replace(",", delimiter), WGS84)
    (feature,) = table.features
    assert feature.vertices.tolist() == [list(place) for place in TRIANGLE]
    assert feature.lines.tolist() == [3, 4, 5]
    assert feature.attributes == (("name", "Alpha"),)
    assert (feature.reading, feature.is_point, table.refused, table.comments) == (Reading.DEGREES, False, (), 1)


@pytest.mark.parametrize(
    ("header", "row", "reading", "place"),
    [
        ("feature,longitude,latitude", "A,36.63,35.93", Reading.DEGREES, (36.63, 35.93)),
        ("Feature ID,Lat (°),Lon (°)", "A,35.93,36.63", Reading.DEGREES, (36.63, 35.93)),
        ("id,lon,lat", "A,36°37'48\"E,N35 55.8", Reading.DEGREES, (36.63, 35.93)),
        ("feature;lon;lat", "A;36,63;35,93", Reading.DEGREES, (36.63, 35.93)),
        ("feature,lon,lat", 'A,"36,63","35,93"', Reading.DEGREES, (36.63, 35.93)),
        ("feature,lon,lat", "A,٣٦٫٦٣,۳۵٫۹۳", Reading.DEGREES, (36.63, 35.93)),
        ("feature,dms", "A,35 55 48 N 36 37 48 E", Reading.DEGREES, (36.63, 35.93)),
        ("feature;position", "A;35.93N, 36.63E", Reading.DEGREES, (36.63, 35.93)),
        ("feature,x,y", "A,283456.5,3976543", Reading.CRS_AXES, (283456.5, 3976543.0)),
        ("feature,northing,easting", "A,-3976543,283456.5", Reading.CRS_AXES, (283456.5, -3976543.0)),
        # GeoConvert on "37n 283456 3976543" and on "37SBV8345676543"
        (
            "feature,zone,easting,northing",
            "A,37S,283456,3976543",
            Reading.WGS84,
            (36.60033008044832, 35.90924523018453),
        ),
        ("feature,utm", "A,37S 283456 3976543", Reading.WGS84, (36.60033008044832, 35.90924523018453)),
        ("feature,mgrs", "A,37S BV 83456 76543", Reading.WGS84, (36.60033548084362, 35.90924984496358)),
        ("feature,coordinates", "A,37SBV8345676543", Reading.WGS84, (36.60033548084362, 35.90924984496358)),
        ("feature,coordinates", "A,37S 283456 3976543", Reading.WGS84, (36.60033008044832, 35.90924523018453)),
    ],
)
def test_notations(header: str, row: str, reading: Reading, place: tuple[float, float]) -> None:
    (feature,) = parsed(header, row).features
    assert feature.is_point
    assert feature.reading is reading
    assert feature.vertices[0] == pytest.approx(place, abs=1e-11)


def test_of_several_notations_lon_and_lat_count() -> None:
    table = parsed("remark,feature,lon,lat,mgrs,length_m", "1,A,36.63,35.93,37SBV8345676543,5")
    assert table.features[0].vertices.tolist() == [[36.63, 35.93]]
    assert table.unused_columns == ("remark", "mgrs", "length_m")


def test_rings_and_parts() -> None:
    square = [(36.0, 35.0), (36.4, 35.0), (36.4, 35.4), (36.0, 35.4)]
    hole = [(36.1, 35.1), (36.2, 35.2), (36.2, 35.1), (36.1, 35.1)]
    rows = [f"A,1,1,{x},{y}" for x, y in square] + [f"A,1,2,{x},{y}" for x, y in hole]
    rows += [f"A,2,,{x + 1},{y}" for x, y in square]
    (feature,) = parsed("feature,part,ring,lon,lat", *rows).features
    assert [(ring.part, ring.ring, len(ring.vertices)) for ring in feature.rings] == [(1, 1, 4), (1, 2, 4), (2, 1, 4)]
    # a ring is closed unless its first vertex is repeated already; the vertices as written stay
    assert [len(ring.closed) for ring in feature.rings] == [5, 4, 5]
    assert all((ring.closed[0] == ring.closed[-1]).all() for ring in feature.rings)
    assert feature.lines.tolist() == list(range(2, 14))


def test_numbers_of_parts_rings_and_rows_may_be_arabic_or_persian() -> None:
    square = [(36.0, 35.0), (36.4, 35.0), (36.4, 35.4)]
    rows = [f"A,{part},{ring},{x},{y}" for part, ring in (("١", "١"), ("۱", "۲"), ("٢", "1")) for x, y in square]
    (feature,) = parsed("feature,part,ring,lon,lat", *rows).features
    assert [(ring.part, ring.ring) for ring in feature.rings] == [(1, 1), (1, 2), (2, 1)]
    for numbers in ("١٢٣", "۱۲۳", "1٢۳", ("1.", "2.", "3)")):
        table = parsed("رقم,lon,lat", *(f"{number},{x},{y}" for number, (x, y) in zip(numbers, square)))
        assert [len(area.vertices) for area in table.as_one("zone 7", is_line=False).features] == [3]


def test_attributes_may_be_empty_or_repeated() -> None:
    rows = ["A,36.6,35.9,Alpha,,TR,ألفا", "A,36.7,35.9,,15000,TR,", "A,36.7,35.8,Alpha,,,"]
    (feature,) = parsed("feature,lon,lat,name,width_m,party,name_ar", *rows).features
    assert dict(feature.attributes) == {"name": "Alpha", "width_m": "15000", "party": "TR", "name_ar": "ألفا"}
    assert feature.attribute("party") == "TR" and feature.attribute("source") == ""


@pytest.mark.parametrize(
    ("rows", "line", "reason"),
    [
        (["A,36.6,35.9", "A,36.7,95.9", "A,36.7,35.8"], 3, "“95.9” is refused: 95.9° is no latitude"),
        (["A,36.6,35.9", "A,36.7,", "A,36.7,35.8"], 3, "coordinate is missing"),
        (["A,36.6,35.9", "A,36.7", "A,36.7,35.8"], 3, "2 cells where the header has 3"),
        (["A,36,6,35,9", "A,36.7,35.9", "A,36.7,35.8"], 2, "5 cells where the header has 3"),
        (["A,36.6,35.9", "A,nan,35.9", "A,36.7,35.8"], 3, "does not belong"),
        (["A,36.6,35.9", "A,3_6,35.9", "A,36.7,35.8"], 3, "does not belong"),
        (["A,36.6,35.9", "A,36.7,35.9"], 3, "has 2 different vertices"),
        (["A,36.6,35.9", "A,36.7,35.9", "A,36.6,35.9"], 4, "has 2 different vertices"),
        (["A,36.6,35.9", "A,36.7N,35.9", "A,36.7,35.8"], 3, "it is a latitude, and a longitude is expected"),
    ],
)
def test_a_bad_row_refuses_its_feature_and_no_other(rows: list[str], line: int, reason: str) -> None:
    table = parsed("feature,lon,lat", *rows, *triangle("B"))
    assert [feature.feature for feature in table.features] == ["B"]
    (refused,) = table.refused
    assert (refused.file, refused.line, refused.feature) == ("posts.csv", line, "A")
    assert reason in str(refused)
    assert str(refused).startswith(f"posts.csv, line {line}, feature “A”: ")


@pytest.mark.parametrize(
    ("rows", "line", "reason"),
    [
        (["A,1,1,36.6,35.9", "A,x,1,36.7,35.9"], 3, "part “x” is no number"),
        (["A,1,0,36.6,35.9"], 2, "ring “0” is no number"),
        (["A,1,²,36.6,35.9"], 2, "is no number"),
        (["A,1,2,36.6,35.9", "A,1,2,36.7,35.9", "A,1,2,36.7,35.8"], 2, "has no outer ring before it"),
        (
            ["A,1,1,36,35", "A,1,1,37,35", "A,1,1,37,36", "A,2,1,38,35", "A,2,1,39,35", "A,2,1,39,36", "A,1,1,36,36"],
            8,
            "part 1, ring 1 is out of order",
        ),
    ],
)
def test_bad_parts_and_rings(rows: list[str], line: int, reason: str) -> None:
    table = parsed("feature,part,ring,lon,lat", *rows)
    assert not table.features
    assert table.refused[0].line == line and reason in str(table.refused[0].reason)


def test_interleaved_features_are_refused() -> None:
    a, b = triangle("A"), triangle("B")
    table = parsed("feature,lon,lat", *a[:2], *b, a[2], *triangle("C"), "A,1,1")
    assert [feature.feature for feature in table.features] == ["B", "C"]
    assert len(table.refused) == 1  # however often the feature comes back
    # two vertices are refused as a polygon already; with three the rows that come back are the reason
    table = parsed("feature,lon,lat", *a, *b, a[0])
    assert [feature.feature for feature in table.features] == ["B"]
    assert "Its rows ended at line 4 and begin again" in str(table.refused[0].reason)
    assert table.refused[0].line == 8


def test_contradicting_attributes_are_refused() -> None:
    table = parsed("feature,lon,lat,party", "A,36.6,35.9,RU", "A,36.7,35.9,TR", "A,36.7,35.8,RU")
    assert table.refused[0].line == 3
    assert "Its party is “TR” here and “RU” in line 2" in str(table.refused[0].reason)


def test_mixed_notations_in_a_feature_are_refused() -> None:
    table = parsed("feature;position", "A;37SBV8345676543", "A;35.9N 36.6E", "A;35.8N 36.6E")
    assert "mixes the notations degrees and MGRS" in str(table.refused[0].reason)


def test_without_a_column_of_features_rows_of_one_name_belong_together() -> None:
    table = parsed("name,lon,lat", "Post 1,36.6,35.9", "Post 2,36.7,35.9", "Post 2,36.8,35.9", "Post 2,36.8,36.0")
    assert [(one.feature, len(one.lines), dict(one.attributes)["name"]) for one in table.features] == [
        ("Post 1", 1, "Post 1"),
        ("Post 2", 3, "Post 2"),
    ]


def test_the_bad_reference_among_good_ones_is_found() -> None:
    table = parsed("feature,mgrs", "A,37SBV8345676543", "A,37SBV8445676543", "A,37TBV8345676543")
    assert table.refused[0].line == 4 and "37TBV8345676543" in str(table.refused[0].reason)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "has no rows"),
        ("feature,lon,lat", "has no rows"),
        ("# only\n# comments", "has no rows"),
        ("A,36.6,35.9\nA,36.7,35.9", "no column “feature” or “name”"),
        ("lon,lat\n36.6,35.9", "no column “feature” or “name”"),
        ("feature,lon\nA,36.6", "has a column “lon” but no column “lat”"),
        ("feature,name\nA,Alpha", "has no coordinate column"),
        ("feature,lon,longitude,lat\nA,1,2,3", "two columns for “lon”: lon and longitude"),
        # a column without a name beside a coordinate may hold its minutes
        ("name;Latitude;Longitude;;\nA;35;36;;\nB;35;36;37;48", "line 3 has “37” in column 4, which has no name"),
        ("name;Easting;;Northing;\nA;283;456;3976;543", "line 2 has “456” in column 3"),
        ("name;Position;\nA;35.93N;36.63E", "line 2 has “36.63E” in column 3"),
        ("name;lat_min;lat_sec;lon_min;lon_sec\nA;55;48;37;48", "has no coordinate column"),
        ("name;lat_min;Lat (min);lon\nA;55;48;37", "two columns for"),
        ("feature,lon,lat\n,36.6,35.9", "line 2 names no feature"),
        ('feature,lon,lat\n"A,36.6,35.9', "line 2 is no row of a table"),
        # cells that slip sideways would turn “9” into a feature's name
        ("lon,lat,feature\n36,6,35,9,A", "line 2 cannot be told to any feature. The row has 5 cells"),
        ("lon,lat,feature\n36.6,35.9", "line 2 cannot be told to any feature. The row has 2 cells"),
    ],
)
def test_files_refused(text: str, reason: str) -> None:
    with pytest.raises(ImportRefused, match=reason):
        parse_table(text, WGS84, "posts.csv")


@pytest.mark.parametrize("name", ["[" * 10_000, "_" * 10_000, "x(" * 5_000, "( " * 5_000 + ")", "lat_" + "m" * 10_000])
def test_a_name_of_any_length_is_looked_at_once(name: str) -> None:
    start = time.process_time()
    with pytest.raises(ImportRefused):
        parse_table(f"{name};{name}\n1;2\n", "EPSG:4326")
    assert time.process_time() - start < 1  # 26 s where each bracket is tried as the first


DATUMS = {
    "name;Lat (ED50);Lon (ED50)\nA;35.9;36.6\n": (["ED 50"], ["ED 50"]),
    "Координаты в СК-42\nname;lat;lon\nA;35.9;36.6\n": ([], ["Pulkovo 1942"]),
    "name;lat;lon;datum\nA;35.9;36.6;Pulkovo 42\nA;35.9;36.7;\nA;36;36.7;WGS84\n": (["Pulkovo 1942", "WGS 84"], []),
    "# from European Datum 1950 to EPSG:4326\nname;lat;lon\nA;35.9;36.6\n": ([], ["ED 50", "EPSG:4326"]),
    "name;lat;lon;note\nWED50;35.9;36.6;SK 42\n": ([], []),
}


@pytest.mark.parametrize("text", DATUMS)
def test_datums_that_a_table_names(text: str) -> None:
    named = parse_table(text, "EPSG:4326").datums
    assert tuple([one.name for one in found] for found in (named.of_places, named.around)) == DATUMS[text]
    is_wgs84 = [one.name in ("WGS 84", "EPSG:4326") for one in named.of_places or named.around]
    is_fit = all(is_wgs84) if named.of_places else any(is_wgs84) or not is_wgs84
    assert (named.other_than(lambda one: one.crs == "EPSG:4326") is None) == is_fit


@pytest.mark.parametrize("names", ["latNS;lat;lonEW;lon", "S_N;Lat;E_W;Lon", "lat_sn;lat;lon_we;lon"])
def test_columns_of_hemispheres_under_odd_names(names: str) -> None:
    (feature,) = parse_table(f"name;{names}\nA;S;35.9;W;36.6\n", "EPSG:4326").features
    assert feature.vertices.tolist() == [[-36.6, -35.9]]


@pytest.mark.parametrize("side", ["S", "güney", "З"])
def test_a_column_of_hemispheres_that_is_not_read_is_refused(side: str) -> None:
    text = f"name;lat;lon;half\nA;35.9;36.6;{side}\nB;35.9;36.6;\n"
    with pytest.raises(ImportRefused, match="the column “half” holds hemispheres"):
        parse_table(text, "EPSG:4326")
    assert parse_table(text + "C;1;2;upper\n", "EPSG:4326").unused_columns == ("half",)


def test_a_crs_must_be_stated() -> None:
    with pytest.raises(ImportRefused, match="states no CRS"):
        parse_table("feature,lon,lat\nA,36.6,35.9", " ", "posts.csv")
    assert parsed("feature,lon,lat", "A,36.6,35.9").crs == WGS84


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (coordinate_table.MOST_VERTICES, table_rows.MOST_ROWS) == (100_000, 1_000_000)
    monkeypatch.setattr(coordinate_table, "MOST_VERTICES", 4)
    monkeypatch.setattr(table_rows, "MOST_ROWS", 8)
    table = parsed("feature,lon,lat", *triangle(), *triangle()[:2], *triangle("B"))
    assert [feature.feature for feature in table.features] == ["B"]
    assert "has 5 vertices; the most is 4" in str(table.refused[0].reason)
    with pytest.raises(ImportRefused, match="has 9 rows; the most is 8"):
        parsed("feature,lon,lat", *triangle(), *triangle("B"), *triangle("C"))


def test_files_are_decoded_strictly(tmp_path: Path) -> None:
    path = tmp_path / "posts.csv"
    text = "feature,lon,lat,name\nA,36.6,35.9,إدلب\n"
    for data in (text.encode("utf-8"), text.encode("utf-8-sig")):
        path.write_bytes(data)
        assert read_table(path, WGS84).features[0].attribute("name") == "إدلب"
    for mark in (b"", b"\xef\xbb\xbf"):
        path.write_bytes(mark + b"feature,lon,lat,name\r\n" + "B,36,35,ب\r\n".encode() + b"A,36.6,35.9,\xc7\xcf\r\n")
        with pytest.raises(ImportRefused, match=r"posts\.csv is not UTF-8: line 3 holds the byte 0xC7"):
            read_table(path, WGS84)
    for encoding, mark in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
        path.write_bytes(mark + text.encode(encoding))
        assert read_table(path, WGS84).features[0].attribute("name") == "إدلب"
    path.write_bytes(b"\xff\xfe" + text.encode("utf-16-le")[:-1])
    with pytest.raises(ImportRefused, match="no whole UTF-16"):
        read_table(path, WGS84)
    with pytest.raises(ImportRefused, match=r"none\.csv cannot be read"):
        read_table(tmp_path / "none.csv", WGS84)


def test_a_huge_file_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(coordinate_table, "MOST_BYTES", 10)
    path = tmp_path / "posts.csv"
    path.write_text("feature,lon,lat\nA,36.6,35.9\n")
    with pytest.raises(ImportRefused, match="the most is"):
        read_table(path, WGS84)


places = st.lists(st.tuples(st.floats(35, 42), st.floats(32, 37)), min_size=3, max_size=8, unique=True)


@settings(deadline=None, max_examples=60)
@given(st.lists(places, min_size=1, max_size=4))
def test_what_is_written_is_read(features: list[list[tuple[float, float]]]) -> None:
    """Degrees at full length come back to the last bit, DMS to its printed precision, in the order of the rows."""
    rows = [f"F{number};{lon!r};{lat!r}" for number, rings in enumerate(features) for lon, lat in rings]
    table = parsed("feature;lon;lat", *rows)
    assert [feature.feature for feature in table.features] == [f"F{number}" for number in range(len(features))]
    for feature, written in zip(table.features, features):
        np.testing.assert_array_equal(feature.vertices, written)
    dms = [f"F{number};{format_dms(*place, 4)}" for number, rings in enumerate(features) for place in rings]
    for feature, written in zip(parsed("feature;dms", *dms).features, features):
        np.testing.assert_allclose(feature.vertices, written, rtol=0, atol=0.5e-4 / 3600 + 1e-12)


@settings(deadline=None, max_examples=60)
@given(st.permutations([triangle("A"), triangle("B"), ["C,36.6,35.9"], ["D,36.6,x"]]))
def test_the_order_of_features_changes_no_feature(blocks: list[list[str]]) -> None:
    table = parsed("feature,lon,lat", *(row for block in blocks for row in block))
    assert {feature.feature: feature.vertices.tolist() for feature in table.features} == {
        "A": [list(place) for place in TRIANGLE],
        "B": [list(place) for place in TRIANGLE],
        "C": [[36.6, 35.9]],
    }
    assert [refused.feature for refused in table.refused] == ["D"]


@settings(deadline=None, max_examples=200)
@given(st.text(alphabet='AB,;"\n\r\t#36.5 x\x00é', max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        table = parse_table("feature,lon,lat\n" + text, WGS84)
    except ImportRefused:
        return
    for feature in table.features:
        assert np.isfinite(feature.vertices).all()


# ---- the project's own table of turning points

OWN = "feature,kind,region,name,number,part,ring,lon,lat,dms,mgrs,next,line,length_m,azimuth_deg\n"
UID = "0b7c2a6e-5d0f-5f5e-9f0e-0a6a3f0c1d2e"


def own(*rows: str) -> str:
    return OWN + "".join(f"{UID},zone,idlib,'=Name,{row},,,,geodesic,,\n" for row in rows)


def test_our_own_table_gives_uids_and_takes_back_the_apostrophe():
    table = parse_table(own("1,1,1,36,35", "2,1,1,36.5,35", "3,1,1,36.5,35.5"), "EPSG:4326")
    [one] = table.features
    assert dict(one.attributes) == {"uid": UID, "kind": "zone", "region": "idlib", "name": "=Name"}
    assert "number" not in table.unused_columns and "next" not in table.unused_columns


def test_rows_that_were_sorted_otherwise_are_put_back_by_their_numbers():
    ordered = own(
        "1,1,1,36,35", "2,1,1,36.5,35", "3,1,1,36.5,35.5", "4,1,2,36.3,35.1", "5,1,2,36.4,35.1", "6,1,2,36.4,35.2"
    )
    header, *lines = ordered.splitlines(keepends=True)
    shuffled = header + "".join(lines[index] for index in (3, 5, 0, 2, 4, 1))
    one, other = (parse_table(text, "EPSG:4326").features[0] for text in (ordered, shuffled))
    assert [ring.vertices.tolist() for ring in one.rings] == [ring.vertices.tolist() for ring in other.rings]
    assert [(ring.part, ring.ring) for ring in other.rings] == [(1, 1), (1, 2)]


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (("1,1,1,36,35", "3,1,1,36.5,35", "4,1,1,36.5,35.5"), "Its turning point 2 is missing"),
        (("1,1,1,36,35", "2,1,1,36.5,35", "2,1,1,36.5,35.5"), "Its turning point 2 stands in line 3 already"),
        (("1,1,1,36,35", "x,1,1,36.5,35", "3,1,1,36.5,35.5"), "“x” is no number of a turning point"),
    ],
)
def test_our_own_table_without_some_of_its_points_is_refused(rows, reason):
    table = parse_table(own(*rows), "EPSG:4326")
    assert not table.features
    assert reason in str(table.refused[0])


def test_a_column_number_alone_orders_nothing():
    text = "feature,number,lon,lat\nA,7,36,35\nA,7,36.5,35\nA,,36.5,35.5\n"
    [one] = parse_table(text, "EPSG:4326").features
    assert len(one.vertices) == 3
    assert dict(one.attributes) == {}


# ---- tables as they come

# 35°55'48" is 35 + 55/60 + 48/3600 = 35.93, and so is 35°55.8'; 36°37'48" is 36.63
PARTS_OF_ANGLES = [
    ("name;Latitude;;;Longitude;;", "A;35;55;48;36;37;48"),
    ("name;Latitude;;;Longitude;;;;", "A;35;55;48;36;37;48;;"),
    ("name;Longitude;;;Latitude;;", "A;36;37;48;35;55;48"),
    ("name;Latitude;;Longitude;", "A;35;55.8;36;37.8"),
    ("name;Latitude;;Longitude;", "A;35.93;N;36.63;E"),
    ("name;Latitude;;;;Longitude;;;", "A;35;55;48;N;36;37;48;E"),
    ("name;Latitude;;;Longitude;;\n;deg;min;sec;deg;min;sec", "A;35;55;48;36;37;48"),
    ("ad;Enlem;;;;Boylam;;;\n;derece;dakika;saniye;yön;derece;dakika;saniye;yön", "A;35;55;48;K;36;37;48;D"),
    ("name;lat_deg;lat_min;lat_sec;lon_deg;lon_min;lon_sec", "A;35;55;48;36;37;48"),
    ("name;lat_deg;lat_min;lat_sec;lon_deg;lon_min;lon_sec", "A;35.0;55.0;48.0;36,0;37,0;48,0"),
    ("name;lat_deg;lat_min;lat_sec;lon_deg;lon_min;lon_sec", "A;35°;55';48;36°;37';48"),
    ("name;lat_d;lat_m;lat_s;lon_d;lon_m;lon_s", "A;35;55;48;36;37;48"),
    ("name;lat;lat_min;lon;lon_min", "A;35;55,8;36;37,8"),
    ("name;Lat min;Lat deg;Lon min;Lon deg", "A;55.8;35;37.8;36"),
    ("name;Lat (deg);Lat (min);Lon (deg);Lon (min)", "A;35;55.8;36;37.8"),
    ("name;Lat °;Lat ';Lon °;Lon '", "A;35;55.8;36;37.8"),
    ("name;Lat deg;Min;Sec;Lon deg;Min;Sec", "A;35;55;48;36;37;48"),
    ("name;Lat;N/S;Lon;E/W", "A;35.93;N;36.63;E"),
    ("name;Lat;lat_ref;Lon;lon_ref", "A;35.93;N;36.63;E"),
    ("имя;широта;С/Ю;долгота;В/З", "A;35,93;С;36,63;В"),
    ("ad;enlem;K/G;boylam;D/B", "A;35,93;K;36,63;D"),
    ("name;Lat;Dir;Lon;Dir", "A;35 55 48;N;36 37 48;E"),
    ("name;lat_deg;lat_min;lat_dir;lon_deg;lon_min;lon_dir", "A;35;55.8;N;36;37.8;E"),
    ("name;lat;lon;hemisphere", "A;35.93;36.63;North"),
    ("name;lat_dd;lon_dd", "A;35.93;36.63"),
    ("name;lat;lon;lat_deg;lat_min;lon_deg;lon_min", "A;35.93;36.63;35;56;36;38"),
    ("name;lat;lon;min;max", "A;35.93;36.63;5;7"),
    ("ad;Enlem derece;Enlem dakika;Enlem saniye;Boylam derece;Boylam dakika;Boylam saniye", "A;35;55;48;36;37;48"),
    ("имя;Широта, град;Широта, мин;Широта, сек;Долгота, град;Долгота, мин;Долгота, сек", "A;35;55;48;36;37;48"),
    ("имя;Градусы широты;Минуты широты;Градусы долготы;Минуты долготы", "A;35;55.8;36;37.8"),
    ("الاسم;درجة العرض;دقيقة العرض;ثانية العرض;درجة الطول;دقيقة الطول;ثانية الطول", "A;٣٥;٥٥;٤٨;٣٦;٣٧;٤٨"),
    ("نام;عرض جغرافیایی (درجه);عرض جغرافیایی (دقیقه);طول جغرافیایی (درجه);طول جغرافیایی (دقیقه)", "A;۳۵;۵۵٫۸;۳۶;۳۷٫۸"),
]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("A;35;;48;36;37;48;", "48 is marked as seconds where minutes belong"),
        ("A;;55;48;36;37;48;", "55 is marked as minutes where degrees belong"),
        ("A;35.93;55;;36;37;48;", "only the last of degrees, minutes and seconds can have decimals"),
        ("A;35;65;;36;37;48;", "65 minutes are more than there are"),
        ("A;;;;36;37;48;", "coordinate is missing"),
        ("A;35;55;x;36;37;48;", "“x” does not belong"),
        ("A;-35;55;48;36;37;48;S", "contradict each other"),
        ("A;35;55;48;36;37;48;E", "it is a longitude, and a latitude is expected"),
    ],
)
def test_parts_of_an_angle_that_make_none_are_refused(row: str, reason: str) -> None:
    table = parsed("name;lat_deg;lat_min;lat_sec;lon_deg;lon_min;lon_sec;N/S", row)
    assert reason in str(table.refused[0].reason)


@pytest.mark.parametrize("row", ["A;-35;55;48;-36;37;48;;", "A;35;55;48;36;37;48;S;W", "A;35;55;48;36;37;48;G;B"])
def test_the_sign_or_hemisphere_holds_for_all_parts(row: str) -> None:
    (feature,) = parsed("name;lat_deg;lat_min;lat_sec;lon_deg;lon_min;lon_sec;N/S;E/W", row).features
    assert feature.vertices[0] == pytest.approx((-36.63, -35.93), abs=1e-12)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Name;Lat;Lon", "A;35,93;36,63"),
        ("имя;широта;долгота", "A;35,93;36,63"),
        ("Название|Широта (°)|Долгота (°)", "A|35.93|36.63"),
        ("ad;enlem;boylam", "A;35,93;36,63"),
        ("Adı,Boylam,Enlem", 'A,"36°37\'48""D","35°55\'48""K"'),
        ("الاسم,خط العرض,خط الطول", "A,٣٥٫٩٣,٣٦٫٦٣"),
        ("اسم;دائرة العرض;خط الطول", "A;35.93 شمالاً;36.63 شرقاً"),
        ("نام,عرض جغرافیایی,طول جغرافیایی", "A,۳۵٫۹۳,۳۶٫۶۳"),
        ("Имя;Координаты", "A;35°55'48\" с. ш. 36°37'48\" в. д."),
        ("Ad;Konum", "A;35,93K 36,63D"),
        ("No,Name,Position", "1,A,355548N 0363748E"),
        ("Bezeichnung;Breite;Länge", "A;35,93;36,63"),
        ("name\tlat\tlon", "A\t\u200e35.93\u200e\t36.63\u00a0"),
        ("name;X (Enlem);Y (Boylam)", "A;35.93;36.63"),
        ("имя;с.ш.;в.д.", "A;35°55'48\";36°37'48\""),
        ("имя;Северная широта;Восточная долгота", "A;35,93;36,63"),
        ("ad;Kuzey Enlemi;Doğu Boylamı", "A;35,93;36,63"),
        ("الاسم;خط العرض الشمالي;خط الطول الشرقي", "A;٣٥٫٩٣;٣٦٫٦٣"),
        ("name;Lat/Long", "A;35.93N, 36.63E"),
        ("имя;B;L", "A;35°55'48\";36°37'48\""),
        ("name;x (lon);y (lat)", "A;36.63;35.93"),
        ("name;Coordinates (lat);Coordinates (long)", "A;35.93;36.63"),
        ("name;Lat;Lon\n;°;°", "A;35.93;36.63"),
        *PARTS_OF_ANGLES,
    ],
)
def test_headers_in_the_languages_of_the_parties(header: str, row: str) -> None:
    (feature,) = parsed(header, row).features
    assert feature.vertices[0] == pytest.approx((36.63, 35.93), abs=1e-12)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("name,UTM", "A,37S 283456 3976543"),
        ("name,Grid", "A,37S 283456 3976543"),
        ("name,zone,easting,northing", "A,37N,283456,3976543"),
        ("name,Zone,Band,Easting,Northing", "A,37,S,283456,3976543"),
        ("name,zone,hemisphere,easting,northing", "A,37,north,283456,3976543"),
        ("ad;dilim;doğu;kuzey", "A;37S;283456;3976543"),
        ("name,zone,hemisphere,easting,northing", "A,37,N,283456,3976543"),
        ("имя;зона;полушарие;восток;север", "A;37;С;283456;3976543"),
        ("ad;dilim;yarımküre;sağa;yukarı", "A;37;K;283456;3976543"),
        ("ad;dilim;Y (Sağa);X (Yukarı)", "A;37N;283456;3976543"),
        ("ad;UTM dilimi;x (doğu);y (kuzey)", "A;37N;283456;3976543"),
        ("name;zone;X (Northing);Y (Easting)", "A;37N;3976543;283456"),
        ("الاسم;المنطقة;نصف الكرة;الشرق;الشمال", "A;٣٧;شمال;٢٨٣٤٥٦;٣٩٧٦٥٤٣"),
        ("نام;زون;نیم‌کره;شرقی;شمالی", "A;۳۷;شمالی;۲۸۳۴۵۶;۳۹۷۶۵۴۳"),
        ("Name;Zone;Rechtswert;Hochwert", "A;37N;283456;3976543"),
        ("name,zone,east,north", "A,37N,283456,3976543"),
    ],
)
def test_grids_by_any_name(header: str, row: str) -> None:
    (feature,) = parsed(header, row).features
    # GeoConvert on "37n 283456 3976543"
    assert feature.vertices[0] == pytest.approx((36.60033008044832, 35.90924523018453), abs=1e-11)


@pytest.mark.parametrize("hemisphere", ["S", "South", "Ю", "южное", "G", "güney", "جنوب", "جنوبی"])
def test_a_hemisphere_is_no_band(hemisphere: str) -> None:
    table = parsed(
        "name,zone,hemisphere,easting,northing", f"A,37,{hemisphere},283456,3976543", "B,37,E,283456,3976543"
    )
    # PROJ: EPSG:32737 to EPSG:4326 on 283456 3976543
    assert table.features[0].vertices[0] == pytest.approx((35.6708680591, -54.3129799147), abs=1e-9)
    assert "“E” is refused: it is no hemisphere; write N or S" in str(table.refused[0].reason)


def test_titles_above_the_header_are_passed_over_and_told() -> None:
    table = parsed("OBSERVATION POSTS - SECTOR NORTH,,", ",,", "No,Name,Grid", "1,OP Alpha,37S BV 83456 76543")
    assert table.titles == ((1, "OBSERVATION POSTS - SECTOR NORTH"), (2, ""))
    assert [(one.feature, one.lines.tolist()) for one in table.features] == [("OP Alpha", [4])]


def test_a_first_line_of_excel_names_the_delimiter() -> None:
    (feature,) = parsed("sep=;", "feature;lat;lon", "A;35,8;36,5").features
    assert (feature.vertices.tolist(), feature.lines.tolist()) == ([[36.5, 35.8]], [3])


def test_a_zone_without_its_band_is_asked_for() -> None:
    table = parsed("feature;zone;easting;northing", "A;37;274091;3964650", "A;37;292171;3964160")
    assert str(table.refused[0]) == (
        "posts.csv, line 2, feature “A”: The zone “37” names no band or hemisphere; write it behind the zone, as in "
        "37S, 37 north or 37 south."
    )


def test_letters_of_a_table_are_decided_by_both_columns_and_told() -> None:
    table = parsed("feature;lat;lon", "A;35.93K;36.63D", "B;35.93K;36.63B")
    assert [feature.vertices[0, 0] for feature in table.features] == [36.63, -36.63]
    assert [str(note) for note in table.notes] == [
        "The letters were read as Turkish ones: D is east, B is west, K is north."
    ]
    russian = parsed("feature;lat;lon", "A;35.93С;36.63B")
    assert russian.features[0].vertices[0, 0] == 36.63
    undecided = parsed("feature;lat;lon", "A;35.93;36.63B")
    assert "nothing in the list decides" in str(undecided.refused[0].reason)


def test_metres_under_degrees_are_not_called_degrees() -> None:
    table = parsed("feature,lat,lon", "A,3976543,283456")
    assert "metres belong in an easting and a northing" in str(table.refused[0].reason)


def test_numbered_rows_are_an_area_only_where_one_is_expected() -> None:
    table = parsed("id,lat,lon", "1,35.8,36.5", "2,35.8,36.7", "3,35.95,36.7", "4,35.95,36.5")
    assert len(table.features) == 4
    area = table.as_one("zone 7", is_line=False)
    (feature,) = area.features
    assert (feature.feature, len(feature.vertices), feature.is_point) == ("zone 7", 4, False)
    assert [str(note) for note in area.notes] == [
        "The rows numbered 1 to 4 were taken as the turning points of one area."
    ]
    for rows in (("1,35.8,36.5", "3,35.8,36.7", "4,35.95,36.7"), ("1,35.8,36.5", "2,35.8,36.7")):
        gap = parsed("id,lat,lon", *rows)
        assert gap.as_one("zone 7", is_line=False) is gap
    named = parsed("id,name,lat,lon", "1,OP 1,35.8,36.5", "2,OP 2,35.8,36.7", "3,OP 3,35.95,36.7")
    assert named.as_one("zone 7", is_line=False) is named


def test_what_states_a_kind_of_line_is_a_line_and_is_not_closed() -> None:
    rows = ("F,front,36.5,35.8", "F,front,36.7,35.8", "Z,zone,36,35", "Z,zone,36.1,35", "Z,zone,36.1,35.1")
    text = "\n".join(["feature,kind,lon,lat", *rows])
    line, zone = parse_table(text, WGS84, lines={"front"}).features
    assert (line.is_line, len(line.vertices), zone.is_line) == (True, 2, False)
    (refused,) = parse_table(text, WGS84).refused
    assert "a polygon needs three" in str(refused)
    (refused,) = parse_table("feature,lon,lat\nF,36.5,35.8\nF,36.5,35.8", WGS84, lines={""}).refused
    assert "A line has two different vertices at least" in str(refused)


def test_numbered_rows_are_a_line_where_one_is_expected() -> None:
    line = parsed("id,lat,lon", "1,35.8,36.5", "2,35.8,36.7").as_one("road", is_line=True)
    (feature,) = line.features
    assert (feature.feature, feature.is_line, len(feature.vertices)) == ("road", True, 2)
    assert [str(note) for note in line.notes] == [
        "The rows numbered 1 to 2 were taken as the turning points of one line."
    ]


def test_cells_of_a_sheet_are_a_table() -> None:
    cells = [["Posts\nNorth", ""], ["", ""], ["Name", "Grid"], ["OP, Alpha", "37S BV\n83456 76543"]]
    (feature,) = parse_cells(cells, WGS84, "posts.xlsx").features
    assert (feature.feature, feature.lines.tolist()) == ("OP, Alpha", [4])


CHOSEN = {
    # what is stated, the table, its features by name with their vertices
    "by names, below a title": (
        "lon=Rechts; lat=hoch; name=Wo",
        "Posten\n\nWo;Rechts;Hoch;lon\nA;36,5;35,8;1\nB;36,6;35,9;2\n",
        {"A": [[36.5, 35.8]], "B": [[36.6, 35.9]]},
    ),
    "by numbers": (
        "lon=2; lat=3; name=1",
        "Posten\nWo;Rechts;Hoch\nA;36,5;35,8\n",
        {"A": [[36.5, 35.8]]},
    ),
    "without a header": (
        "x=1; y=2",
        "283456 | 3976543\n283556 | 3976643\n",
        {"1": [[283456, 3976543]], "2": [[283556, 3976643]]},
    ),
    "one row": ("lat=2; lon=3; feature=1", "A,35.8,36.5\n", {"A": [[36.5, 35.8]]}),
    "other columns of places do not count": (
        "x=E2; y=N2; name=Wo",
        "Wo,lon,lat,E2,N2\nA,36.5,35.8,283456,3976543\n",
        {"A": [[283456, 3976543]]},
    ),
}


@pytest.mark.parametrize("what", CHOSEN)
def test_columns_that_are_stated_are_read_whatever_the_header_says(what):
    stated, text, expected = CHOSEN[what]
    table = parse_table(text, "EPSG:4326", "t.csv", ColumnChoice.of(stated))
    assert {found.feature: found.vertices.tolist() for found in table.features} == expected
    assert table.refused == ()


def test_rows_above_the_first_place_are_named_and_a_bad_row_below_it_is_refused():
    text = "Posts\nno;east;north\n1;36.5;35.8\n2;?;35.9\n"
    table = parse_table(text, "EPSG:4326", "t.csv", ColumnChoice.of("lon=2; lat=3; name=1"))
    assert table.titles == ((1, "Posts"), (2, "no east north"))
    assert [refused.line for refused in table.refused] == [4]


@pytest.mark.parametrize("text", ["lon", "lon=", "east=2; lat=3", "lon=1; lon=2"])
def test_what_states_no_column_is_refused_with_what_can_be_stated(text):
    with pytest.raises(ImportRefused, match=r"states no column.*feature, name, number, part, ring, lon, lat"):
        ColumnChoice.of(text)


def test_columns_that_the_table_has_not_are_named():
    with pytest.raises(ImportRefused, match=r"t\.csv has no line with all columns that are stated \(lon=Ost; lat=7\)"):
        parse_table("Ost,Nord\n36.5,35.8\n", "EPSG:4326", "t.csv", ColumnChoice.of("lon=Ost; lat=7"))
