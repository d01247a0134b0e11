# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:geodesicbuffer`` as scripts and models run it."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from deesc_plugin.core.canonical import geometry_hash

GEOD = Geod(ellps="WGS84")
SQUARE = shapely.box(36.0, 35.0, 36.2, 35.2)
ROAD = shapely.LineString([(36.0, 35.0), (36.2, 35.0), (36.4, 35.1)])


def layer(shapes, crs="EPSG:4326", kind="Polygon", widths=None):
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=name:string(30)&field=width:double", "drawn", "memory")
    rows = []
    for number, shape in enumerate(shapes):
        row = QgsFeature(made.fields())
        row.setAttributes([f"No {number}", widths[number] if widths else 100.0])
        if shape is not None:
            row.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        rows.append(row)
    made.dataProvider().addFeatures(rows)
    return made


class Log(QgsProcessingFeedback):
    def __init__(self):
        super().__init__(False)
        self.warnings, self.infos = [], []

    def pushInfo(self, text):  # noqa: N802
        self.infos.append(text)

    def pushWarning(self, text):  # noqa: N802
        self.warnings.append(text)


@pytest.fixture
def buffer(run_algorithm):
    def run(source, feedback=None, **parameters):
        parameters = {"INPUT": source, "DISTANCE": 5_000.0, "OUTPUT": "TEMPORARY_OUTPUT", **parameters}
        result = run_algorithm("deesc:geodesicbuffer", parameters, feedback=feedback)
        return result, list(result["OUTPUT"].getFeatures())

    return run


def shape_of(row):
    return shapely.from_wkb(bytes(row.geometry().asWkb()))


def test_a_point_gets_a_circle_of_its_distance_with_its_attributes(buffer):
    result, (row,) = buffer(layer([shapely.Point(36.2, 35.1)], kind="Point"))
    assert (row["name"], row["width"]) == ("No 0", 100.0)
    assert row["distance_m"] == 5_000.0
    vertices = shapely.get_coordinates(shape_of(row))
    _, _, metres = GEOD.inv(*np.broadcast_arrays(36.2, 35.1, vertices[:, 0], vertices[:, 1]))
    # vertices stand half the tolerance outside, so that the chords between them lie no farther inside than that
    assert np.asarray(metres) == pytest.approx(5_000.05, abs=0.02)
    assert 0 < row["max_error_m"] <= 0.1
    assert result["MAX_ERROR"] == row["max_error_m"]
    # π r² = 78.540 km²; a polygon whose vertices lie 0.05 m outside (+1,571 m² all round) and whose chords dip
    # 0.135 m below them (two thirds of that all round: -2,827 m²)
    assert row["area_m2"] == pytest.approx(np.pi * 5_000.0**2 + 1_571 - 2_827, abs=150)
    assert result["OUTPUT"].crs().authid() == "EPSG:4326"
    assert row.geometry().isMultipart()


def test_any_crs_gives_the_same_buffer(buffer):
    square = QgsGeometry.fromWkt(SQUARE.wkt)
    _, (plain,) = buffer(layer([SQUARE]))
    from qgis.core import QgsCoordinateTransform, QgsProject

    utm = QgsCoordinateReferenceSystem("EPSG:32637")
    square.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), utm, QgsProject.instance()))
    _, (moved,) = buffer(layer([shapely.from_wkb(bytes(square.asWkb()))], crs="EPSG:32637"))
    assert moved["area_m2"] == pytest.approx(plain["area_m2"], rel=1e-8)


def test_it_remembers_what_it_was_made_from(buffer):
    _, (row,) = buffer(layer([SQUARE]), SIDE="outside", TOLERANCE=0.5)
    assert (row["side"], row["end_cap"], row["tolerance_m"]) == ("outside", "round", 0.5)
    assert row["source_hash"] == geometry_hash(SQUARE)
    assert row["max_error_m"] <= 0.5


def test_a_distance_for_each_feature_from_a_field(buffer):
    points = [shapely.Point(36.2, 35.1), shapely.Point(37.2, 35.1)]
    source = layer(points, kind="Point", widths=[1_000.0, 2_000.0])
    _, rows = buffer(source, DISTANCE_FIELD="width")
    assert [row["distance_m"] for row in rows] == [1_000.0, 2_000.0]
    assert rows[1]["area_m2"] / rows[0]["area_m2"] == pytest.approx(4.0, rel=1e-3)


def test_two_widths_in_one_run(buffer):
    _, (both,) = buffer(layer([SQUARE]), DISTANCE=4_000.0, OTHER_DISTANCE=1_000.0)
    _, (outside,) = buffer(layer([SQUARE]), DISTANCE=4_000.0, SIDE="outside")
    _, (inside,) = buffer(layer([SQUARE]), DISTANCE=1_000.0, SIDE="inside")
    assert both["area_m2"] == pytest.approx(outside["area_m2"] + inside["area_m2"], rel=1e-8)
    assert (both["distance_m"], both["other_distance_m"]) == (4_000.0, 1_000.0)
    _, (road,) = buffer(layer([ROAD], kind="LineString"), DISTANCE=6_000.0, OTHER_DISTANCE=2_000.0)
    _, (left,) = buffer(layer([ROAD], kind="LineString"), DISTANCE=6_000.0, SIDE="left")
    assert road["area_m2"] > left["area_m2"]


def test_a_negative_distance_shrinks(buffer):
    _, (row,) = buffer(layer([SQUARE]), DISTANCE=-1_000.0)
    assert shapely.contains_properly(SQUARE, shape_of(row))


@pytest.mark.parametrize(
    "widths",
    [{"DISTANCE": -1_000.0}, {"DISTANCE": 1_000.0, "SIDE": "inside"}, {"DISTANCE": 50.0, "OTHER_DISTANCE": 1_000.0}],
)
def test_a_polygon_that_is_swallowed_gives_no_feature_and_a_sentence(buffer, widths):
    small = shapely.box(36.0, 36.0, 36.01, 36.01)  # 900 m from east to west
    log = Log()
    result, rows = buffer(layer([SQUARE, small]), log, **widths)
    assert len(rows) == 1
    assert len(log.warnings) == 1 and "swallowed whole by 1.00 km inward" in log.warnings[0]
    assert result["MAX_ERROR"] <= 0.1
    log = Log()
    result, rows = buffer(layer([small]), log, **widths)
    assert not rows and result["MAX_ERROR"] is None
    assert not [line for line in log.infos if "measured" in line]


def test_dissolved_buffers_are_one_feature_with_what_they_share(buffer):
    points = [shapely.Point(36.2, 35.1), shapely.Point(36.25, 35.1)]
    _, rows = buffer(layer(points, kind="Point"), DISSOLVE=True)
    (row,) = rows
    assert row["name"] == NULL and row["width"] == 100.0
    assert shapely.get_num_geometries(shape_of(row)) == 1
    _, single = buffer(layer(points, kind="Point"))
    overlap = shape_of(single[0]).intersection(shape_of(single[1])).area / shape_of(single[0]).area
    assert row["area_m2"] == pytest.approx(single[0]["area_m2"] * (2 - overlap), rel=1e-4)


def test_fields_of_the_same_name_are_overwritten(buffer):
    _, rows = buffer(layer([SQUARE]))
    again = QgsVectorLayer("Polygon?crs=EPSG:4326&field=distance_m:double", "made", "memory")
    row = QgsFeature(again.fields())
    row.setAttributes([7.0])
    row.setGeometry(QgsGeometry.fromWkt(SQUARE.wkt))
    again.dataProvider().addFeature(row)
    result, (made,) = buffer(again)
    assert made["distance_m"] == 5_000.0
    assert [field.name() for field in result["OUTPUT"].fields()].count("distance_m") == 1
    assert len(rows) == 1


@pytest.mark.parametrize(
    ("kind", "shape", "columns"),
    [
        ("Point", shapely.Point(36.2, 35.1), ("uid", "kind", "region", "party", "status", "zone", "width_m")),
        ("Polygon", SQUARE, ("uid", "kind", "zone", "width_m")),
    ],
)
def test_what_is_no_zone_keeps_its_columns(buffer, kind, shape, columns):
    fields = "&".join(f"field={name}:string(30)" for name in columns)
    source = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{fields}", "drawn", "memory")
    row = QgsFeature(source.fields())
    row.setAttributes([f"my {name}" for name in columns])
    row.setGeometry(QgsGeometry.fromWkt(shape.wkt))
    source.dataProvider().addFeature(row)
    _, (made,) = buffer(source)
    assert {name: made[name] for name in columns} == {name: f"my {name}" for name in columns}


def test_a_feature_without_geometry_is_passed_over_with_a_sentence(buffer):
    log = Log()
    _, rows = buffer(layer([None, SQUARE]), log)
    assert len(rows) == 1
    assert "no geometry" in log.warnings[0]


@pytest.mark.parametrize(
    ("shapes", "options", "words"),
    [
        ([shapely.Polygon([(36, 35), (37, 36), (37, 35), (36, 36)])], {}, "Feature 1 of drawn.*not valid"),
        ([SQUARE], {"DISTANCE": 0.0}, "cannot be meant"),
        ([SQUARE], {"DISTANCE": 5e7}, "cannot be meant"),
        ([SQUARE], {"SIDE": "left"}, "no side of a polygon"),
        ([SQUARE], {"SIDE": "outside", "OTHER_DISTANCE": 5.0}, "other side"),
        ([SQUARE], {"DISTANCE_FIELD": "missing"}, "missing"),
        ([shapely.box(179.9, 10, 179.99, 10.1)], {}, "180th meridian"),
    ],
)
def test_what_cannot_be_buffered_stops_the_run_with_a_sentence(buffer, shapes, options, words):
    with pytest.raises(QgsProcessingException, match=words):
        buffer(layer(shapes), **options)


def test_a_layer_without_crs_is_refused(buffer):
    with pytest.raises(QgsProcessingException, match="carries no CRS"):
        buffer(layer([SQUARE], crs=""))


def test_a_failed_run_leaves_no_file(buffer, tmp_path):
    target = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException):
        buffer(layer([SQUARE, shapely.Polygon([(36, 35), (37, 36), (37, 35), (36, 36)])]), OUTPUT=str(target))
    assert list(tmp_path.iterdir()) == []


def test_a_cancelled_run_stops(buffer):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="ancelled"):
        buffer(layer([SQUARE]), feedback)
