# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import gc
import json
import math
import sqlite3
import struct
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr, osr
from pyproj import Geod
from qgis.core import QgsGeometry, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer
from qgis.PyQt import sip

from deesc_plugin.bridge.gdal_session import created
from deesc_plugin.bridge.geometry import to_shapely
from deesc_plugin.bridge.incoming import Group, Incoming
from deesc_plugin.bridge.inputs import Choices
from deesc_plugin.bridge.outcomes import judged
from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.delimitation import Reference
from deesc_plugin.core.intake.draft import Draft
from deesc_plugin.core.intake.existing import Existing
from deesc_plugin.core.intake.statement import Stated
from deesc_plugin.paths import load_agreement
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, delimitation, feature

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "astana-2017" / "corrected"
SQUARE = shapely.box(10.1, 0.5, 10.3, 0.7)


@pytest.fixture
def space(tmp_path, qgis_app):
    path = tmp_path / "workspace.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    return path


def _geojson(path, *rows):
    features = [
        {
            "type": "Feature",
            "properties": properties,
            "geometry": json.loads(shapely.to_geojson(geometry)) if geometry else None,
        }
        for geometry, properties in rows
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    return str(path)


@pytest.fixture
def take(space, run_algorithm, tmp_path):
    """Import rows as a GeoJSON file and give outputs and the workspace's features."""

    def importing(*rows, algorithm="deesc:importfeatures", **parameters):
        if rows:
            parameters["INPUT"] = _geojson(tmp_path / "drafts.geojson", *rows)
        feedback = QgsProcessingFeedback()
        defaults = {"WORKSPACE": str(space), "KIND": "sector", "PARTY": "NORTH"}
        outputs = run_algorithm(algorithm, {**defaults, **parameters}, feedback=feedback)
        return outputs, workspace.snapshot(space).features

    return importing


def test_a_feature_is_taken_with_its_known_columns_only(take):
    outputs, features = take(
        (
            SQUARE,
            {"name": "One", "name_fr": "Un", "secret": "x", "status": "proposed", "source": "Survey", "number": 4},
        ),
    )
    (one,) = features
    assert (outputs["IMPORTED"], outputs["REFUSED"], outputs["REPORT"]) == (1, 0, "")
    assert (one.name, one.names, one.status, one.source, one.number) == (
        "One",
        (("fr", "Un"),),
        "proposed",
        "Survey",
        4,
    )
    assert (one.kind, one.region, one.party) == ("sector", "upper", "NORTH")
    assert shapely.equals_exact(one.geometry, SQUARE, 0)


def test_the_region_follows_from_the_place(take):
    _, features = take((shapely.box(10.9, 0.5, 11.4, 0.9), {"name": "Mostly in Lower"}), REGION="auto")
    assert features[0].region == "lower"


REFUSALS = {
    "swapped axes": (shapely.box(0.5, 10.1, 0.7, 10.3), {}, "longitude and latitude are swapped"),
    "one swapped vertex": (
        shapely.Polygon([(10, 1), (10.2, 1), (1.2, 10.2), (10, 1.2)]), {}, "vertex 3 of 5.*look swapped",
    ),
    "outside the theatre": (shapely.box(30, 50, 31, 51), {}, "outside the theatre"),
    "unknown party": (SQUARE, {"party": "EAST"}, "party “EAST” is none of the agreement's"),
    "unknown status": (SQUARE, {"status": "signed"}, "status “signed” is none of"),
    "wrong region": (SQUARE, {"region": "lower"}, "stated for the region lower and lies in upper"),
    "unknown region": (SQUARE, {"region": "middle"}, "region “middle” is none of the agreement's"),
    "nowhere": (shapely.box(13.2, 3, 13.4, 3.2), {}, "lies in none of the agreement's regions"),
    "metres": (shapely.box(500_000, 111_000, 501_000, 112_000), {}, "no degrees.*501000.*state their CRS"),
    "two vertices": (shapely.Polygon([(10, 1), (10.1, 1), (10, 1), (10, 1)]), {}, "fewer than three different"),
    "no geometry": (None, {}, "has no geometry"),
    "a line": (shapely.LineString([(10, 1), (10.1, 1.1)]), {}, "is a line with 2 vertices, and its kind needs"),
    "override": (SQUARE, {"name": "Sector \u202e3"}, r"name contains U\+202E"),
    "control": (SQUARE, {"source": "a\x07b"}, r"source contains U\+0007"),
    "date": (SQUARE, {"valid_from": "1.2.31"}, "valid_from “1.2.31” is no date"),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSALS)
def test_a_refused_feature_is_named_with_the_reason_and_changes_no_byte(take, space, what):
    geometry, properties, words = REFUSALS[what]
    before = space.read_bytes()
    outputs, features = take((geometry, {"name": "Bad", **properties}), PARTY="" if "party" in properties else "NORTH")
    assert (outputs["IMPORTED"], outputs["REFUSED"], features) == (0, 1, ())
    import re

    assert re.search(rf"drafts\.geojson, feature 1 \(Bad.*{words}", outputs["REPORT"]) or re.search(
        words, outputs["REPORT"]
    )
    assert space.read_bytes() == before


def test_good_features_are_taken_beside_refused_ones(take):
    outputs, features = take(
        (SQUARE, {"name": "Good"}), (None, {"name": "Bad"}), (shapely.box(9.1, 1, 9.2, 1.1), {"name": "Too"})
    )
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (2, 1)
    assert {found.name for found in features} == {"Good", "Too"}


def test_a_ring_that_begins_without_a_number_is_refused_and_the_others_are_taken(take, tmp_path):
    # GEOS takes such a ring for open: no number equals another that is none
    path = tmp_path / "drafts.geojson"
    rings = [[[9.1, 1], [9.2, 1], [9.2, 1.1], [9.1, 1]], [["NaN", 1], [9.4, 1], [9.4, 1.1], ["NaN", 1]]]
    features = [
        {"type": "Feature", "properties": {"name": name}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for name, ring in zip(("Good", "Bad"), rings)
    ]
    text = json.dumps({"type": "FeatureCollection", "features": features}).replace('"NaN"', "NaN")
    path.write_text(text, "utf-8")
    outputs, taken = take(INPUT=str(path))
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (1, 1)
    assert [one.name for one in taken] == ["Good"]
    assert "feature 2 (Bad): vertex 1 is written as [NaN, 1], which is no pair of numbers" in outputs["REPORT"]


def test_the_same_file_twice_is_refused_the_second_time(take, space):
    take((SQUARE, {"name": "One"}))
    before = space.read_bytes()
    outputs, features = take((SQUARE, {"name": "Another name"}))
    assert outputs["REFUSED"] == 1
    assert "“One” of NORTH by that name or along that line, and a revision is told by its uid" in outputs["REPORT"]
    assert f"write {features[0].uid} into it" in outputs["REPORT"]
    assert len(features) == 1
    assert space.read_bytes() == before


SECOND = shapely.box(10.1, 0.5, 10.32, 0.7)
"""The square with its eastern side moved by 0.02 degrees: on the equator 2,226.4 m, and 22.1 km of it."""


@pytest.mark.parametrize(
    ("existing", "counts", "words"),
    [
        ("refuse", (0, 0, 0, 1), "choose for EXISTING: revise takes it as a revision, keep keeps both, skip leaves it"),
        ("revise", (1, 1, 0, 0), "One: gained 49.23 km²"),
        ("keep", (1, 0, 0, 0), "Kept beside those of the workspace, under a new uid: drafts.geojson, feature 1 (One)."),
        ("skip", (0, 0, 1, 0), "Left as the workspace has them: drafts.geojson, feature 1 (One)."),
    ],
)
def test_a_second_draft_by_what_is_stated_for_what_is_there(take, space, existing, counts, words):
    _, (first,) = take((SQUARE, {"name": "One"}))
    before = space.read_bytes()
    outputs, features = take((SECOND, {"name": "One", "uid": first.uid}), EXISTING=existing)
    assert tuple(outputs[name] for name in ("IMPORTED", "REVISED", "SKIPPED", "REFUSED")) == counts
    assert words in outputs["REPORT"]
    squares = {"revise": [SECOND], "keep": [SQUARE, SECOND]}.get(existing, [SQUARE])
    assert sorted(one.geometry.bounds for one in features) == sorted(one.bounds for one in squares)
    assert (first.uid in {one.uid for one in features}) and (space.read_bytes() == before) == (counts[0] == 0)
    if existing == "keep":
        assert sorted(one.number for one in features) == [1, 2]
    elif existing == "revise":
        assert (features[0].uid, features[0].number) == (first.uid, first.number)
        assert take((SECOND, {"name": "One", "uid": first.uid}), EXISTING="revise")[0]["SKIPPED"] == 1, "no change"


def test_a_second_draft_as_a_table_says_what_was_moved_and_which_buffers_are_stale(
    take, space, run_algorithm, tmp_path
):
    _, (first,) = take((SQUARE, {"name": "One"}))
    strip = str(tmp_path / "strip.gpkg")
    run_algorithm(
        "deesc:geodesicbuffer",
        {"WORKSPACE": str(space), "INPUT": f"{space}|layername=sector", "DISTANCE": 500, "OUTPUT": strip},
    )
    take(INPUT=strip, KIND="strip")
    rows = [f"One,{first.uid},{x},{y}" for x, y in ((10.1, 0.5), (10.32, 0.5), (10.3, 0.7), (10.1, 0.7))]
    table = tmp_path / "second.csv"
    table.write_text("\n".join(["feature,uid,lon,lat", *rows]), "utf-8")
    outputs, _ = take(algorithm="deesc:importcoordinates", INPUT=str(table), CRS="EPSG:4326", EXISTING="revise")
    assert (outputs["REVISED"], outputs["REFUSED"]) == (1, 0), outputs["REPORT"]
    # 0.02 degrees eastwards at half a degree north, by another library; clockwise from the north-west it is the third
    azimuth, _, metres = Geod(ellps="WGS84").inv(10.3, 0.5, 10.32, 0.5)
    moved = f"One: turning point 3 was moved by {metres:,.2f} m in the direction {azimuth:.3f}°."
    assert moved in outputs["REPORT"].split("\n")
    assert "Made from the line as it was before, and to be made again: " in outputs["REPORT"]


@pytest.mark.parametrize("suffix", ["geojson", "gpkg", "shp", "kml", "fgb", "csv"])
def test_a_second_draft_clears_what_it_states_to_be_empty_and_keeps_what_it_does_not_state(take, tmp_path, suffix):
    _, (first,) = take((SQUARE, {"name": "One", "note": "first", "source": "minutes 1", "exclusions": "two farms"}))
    second = tmp_path / f"second.{suffix}"
    if suffix == "csv":
        corners = [f"One,{first.uid},,{x},{y}" for x, y in ((10.1, 0.5), (10.3, 0.5), (10.3, 0.7), (10.1, 0.7))]
        second.write_text("\n".join(["feature,uid,note,lon,lat", *corners]), "utf-8")
        stated = {"algorithm": "deesc:importcoordinates", "CRS": "EPSG:4326"}
    else:
        written = _geojson(tmp_path / "written.geojson", (SQUARE, {"name": "One", "uid": first.uid, "note": None}))
        gdal.VectorTranslate(str(second), written, layerCreationOptions=["FID=id"] if suffix == "gpkg" else [])
        stated = {}
    if suffix == "kml":  # GDAL writes nothing for no value
        text = second.read_text("utf-8")
        empty = '<SimpleData name="note"></SimpleData>'
        second.write_text(text.replace("</SchemaData>", f"{empty}</SchemaData>"), "utf-8")
        assert empty in second.read_text("utf-8")
    outputs, features = take(INPUT=str(second), EXISTING="revise", **stated)
    assert (outputs["REVISED"], outputs["REFUSED"]) == (1, 0), outputs["REPORT"]
    assert "One: stated otherwise: note." in outputs["REPORT"]
    assert features == (replace(first, note=""),)


def test_a_zone_of_the_sample_comes_again_with_two_turning_points_moved(run_algorithm, tmp_path, qgis_app):
    path = tmp_path / "sample.gpkg"
    draft = SAMPLE / "TR" / "idlib_zone.geojson"
    workspace.create_workspace(path, load_agreement("astana-2017"), Reference())
    again = json.loads(draft.read_text("utf-8"))
    (ring,) = again["features"][0]["geometry"]["coordinates"]
    moved = [(ring[place], [round(ring[place][0] + 0.01, 7), ring[place][1]]) for place in (10, 11)]
    ring[10:12] = [after for _, after in moved]
    second = tmp_path / "second.geojson"
    # walked from another corner and the other way round
    again["features"][0]["geometry"]["coordinates"] = [[*ring[200:-1], *ring[:201]][::-1]]
    second.write_text(json.dumps(again), "utf-8")

    def importing(file):
        stated = {"INPUT": str(file), "WORKSPACE": str(path), "EXISTING": "revise"}
        return run_algorithm("deesc:importfeatures", stated)

    assert importing(draft)["IMPORTED"] == 1
    (first,) = workspace.snapshot(path).features
    outputs = importing(second)
    assert (outputs["IMPORTED"], outputs["REVISED"], outputs["REFUSED"]) == (1, 1, 0)
    told = [line for line in outputs["REPORT"].split("\n") if "was moved by" in line]
    expected = [Geod(ellps="WGS84").inv(*before, *after) for before, after in moved]
    assert sorted(line.partition("was moved by ")[2] for line in told) == sorted(
        f"{metres:.6g} m in the direction {azimuth:.3f}°." for azimuth, _, metres in expected
    )
    (revised,) = workspace.snapshot(path).features
    assert (revised.uid, revised.number, revised.names) == (first.uid, first.number, first.names)
    assert geometry_hash(revised.geometry) == geometry_hash(shapely.Polygon(ring))
    before = path.read_bytes()
    assert (importing(second)["SKIPPED"], path.read_bytes() == before) == (1, True)


def test_a_bow_tie_is_taken_for_the_rules_to_find(take):
    outputs, _ = take((shapely.Polygon([(10, 1), (10.2, 1.2), (10.2, 1), (10, 1.2)]), {"name": "Bow"}))
    assert outputs["IMPORTED"] == 1


def test_formula_like_text_is_taken_as_it_is(take):
    _, features = take((SQUARE, {"name": "=cmd|' /C calc'!A0"}))
    assert features[0].name == "=cmd|' /C calc'!A0"


@pytest.mark.parametrize(
    ("parameter", "value", "words"),
    [
        ("KIND", "moat", "kind “moat”.*sector, front, strip"),
        ("REGION", "x", "region “x”"),
        ("PARTY", "XX", "party “XX”.*NORTH, SOUTH"),
    ],
)
def test_an_unknown_statement_refuses_the_whole_import(take, space, parameter, value, words):
    before = space.read_bytes()
    with pytest.raises(QgsProcessingException, match=words):
        take((SQUARE, {"name": "x"}), **{parameter: value})
    assert space.read_bytes() == before


def _shapefile(path, geometry, epsg):
    crs = None
    if epsg:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(epsg)
    dataset = created(path, "ESRI Shapefile")
    layer = dataset.CreateLayer(path.stem, crs, ogr.wkbPolygon)
    row = ogr.Feature(layer.GetLayerDefn())
    row.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(geometry, output_dimension=2)))
    layer.CreateFeature(row)
    del row, layer, dataset
    return str(path)


# UTM 32N of 10.1E 0.5N by GeographicLib's GeoConvert: 622405.40 55275.29, to a centimetre
UTM_SQUARE = shapely.box(622405.40, 55275.29, 632405.40, 65275.29)


def test_a_known_crs_is_transformed(take, tmp_path):
    outputs, features = take(INPUT=_shapefile(tmp_path / "utm.shp", UTM_SQUARE, 32632))
    west, south, _, _ = features[0].geometry.bounds
    assert (west, south) == (pytest.approx(10.1, abs=2e-4), pytest.approx(0.5, abs=2e-4))
    corner = features[0].geometry.exterior.coords
    assert min(np.hypot(x - 10.1, y - 0.5) for x, y in corner) < 1e-7
    assert "transformed from EPSG:32632 to WGS 84" in outputs["REPORT"]


def test_an_unknown_crs_is_refused_with_the_likely_ones_and_taken_when_stated(take, tmp_path, space):
    path = _shapefile(tmp_path / "bare.shp", UTM_SQUARE, None)
    before = space.read_bytes()
    with pytest.raises(QgsProcessingException, match=r"bare\.shp carries no CRS.*Likely ones: EPSG:4326.*EPSG:32632"):
        take(INPUT=path)
    assert space.read_bytes() == before
    _, features = take(INPUT=path, CRS="EPSG:32632")
    assert features[0].geometry.bounds[0] == pytest.approx(10.1, abs=2e-4)


def test_a_stated_crs_that_contradicts_the_file_is_refused(take, tmp_path):
    with pytest.raises(QgsProcessingException, match="carries the CRS EPSG:32632 and EPSG:4326 is stated"):
        take(INPUT=_shapefile(tmp_path / "utm.shp", UTM_SQUARE, 32632), CRS="EPSG:4326")


def test_curves_become_turning_points_and_heights_stay_behind(take, tmp_path):
    path = str(tmp_path / "curved.gpkg")
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = dataset.CreateLayer("curved", crs, ogr.wkbCurvePolygon)
    row = ogr.Feature(layer.GetLayerDefn())
    row.SetGeometry(ogr.CreateGeometryFromWkt("CURVEPOLYGON(CIRCULARSTRING(10 1,10.1 1.1,10.2 1,10.1 0.9,10 1))"))
    layer.CreateFeature(row)
    del row, layer, dataset
    outputs, features = take(INPUT=path)
    assert "arcs of 1 feature were replaced" in outputs["REPORT"]
    vertices = shapely.get_coordinates(features[0].geometry)
    assert np.abs(np.hypot(vertices[:, 0] - 10.1, vertices[:, 1] - 1) - 0.1).max() < 1e-9  # all on the circle


def test_z_values_stay_behind(take, tmp_path):
    path = tmp_path / "z.geojson"
    document = {"type": "Polygon", "coordinates": [[[10, 1, 5], [10.1, 1, 6], [10.1, 1.1, 7], [10, 1, 5]]]}
    path.write_text(json.dumps(document), "utf-8")
    outputs, features = take(INPUT=str(path))
    assert "Z or M values of 1 feature" in outputs["REPORT"]
    assert not features[0].geometry.has_z


def test_a_foreign_geopackage_brings_no_style_action_or_code(take, tmp_path, space):
    path = tmp_path / "foreign.gpkg"
    gdal.VectorTranslate(
        str(path), _geojson(tmp_path / "a.geojson", (SQUARE, {"name": "One"})), format="GPKG", layerName="f"
    )
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY, f_table_catalog, f_table_schema, f_table_name, "
        "f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner, ui, update_time)"
    )
    connection.execute(
        "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, "
        "styleName, styleQML, useAsDefault) "
        "VALUES ('','','f','geom','evil','<qgis><editforminitcode>boom</editforminitcode></qgis>',1)"
    )
    connection.commit()
    connection.close()
    outputs, _ = take(INPUT=str(path))
    assert outputs["IMPORTED"] == 1
    assert b"boom" not in space.read_bytes()
    assert b"evil" not in space.read_bytes()

    connection = sqlite3.connect(path)
    connection.execute("CREATE TRIGGER evil AFTER INSERT ON f BEGIN DELETE FROM f; END")
    connection.commit()
    connection.close()
    with pytest.raises(QgsProcessingException, match=r"foreign\.gpkg carries the trigger “evil”"):
        take(INPUT=str(path))


@pytest.mark.parametrize(
    ("header", "row", "crs", "words"),
    [
        ("name;Lat (ED50);Lon (ED50)", "A;1;10", "EPSG:4326", "names ED 50, and EPSG:4326 is stated"),
        ("name;x (СК-42);y (СК-42)", "A;500000;5000", "EPSG:32632", "names Pulkovo 1942, and EPSG:32632 is stated"),
        ("name;lat;lon;datum", "A;1;10;WGS84", "EPSG:4230", "names WGS 84, and EPSG:4230 is stated"),
        ("name;utm;datum", "A;32N 500000 5000;ED50", "EPSG:4326", "names ED 50, and its UTM or MGRS coordinates"),
        ("name;Lat (ED50);Lon (ED50)", "A;1;10", "EPSG:4230", ""),
        ("name;x (WGS84);y (WGS84)", "A;500000;5000", "EPSG:32632", ""),
    ],
)
def test_a_table_that_names_another_datum_than_is_stated_is_refused(take, tmp_path, header, row, crs, words):
    path = tmp_path / "t.csv"
    path.write_text(f"{header}\n{row}\n", "utf-8")
    stated = {"algorithm": "deesc:importcoordinates", "INPUT": str(path), "CRS": crs, "KIND": "gate", "REGION": "upper"}
    if words:
        with pytest.raises(QgsProcessingException, match=words):
            take(**stated)
    else:
        outputs, _ = take(**stated)
        assert "names" not in outputs["REPORT"]


def test_a_missing_file_is_named(take):
    with pytest.raises(QgsProcessingException, match=r"nowhere|INPUT"):
        take(INPUT="/nowhere.geojson")


TABLE = """# drafted by hand
feature,position,party
Gate 1,0°30'00.00"N 10°06'00.00"E,NORTH
Gate 2,"0°36'00.00""N 10°12'00.00""E",SOUTH
"""


def test_a_table_in_dms_is_read(take, tmp_path):
    path = tmp_path / "gates.csv"
    path.write_text(TABLE, "utf-8")
    outputs, features = take(
        algorithm="deesc:importcoordinates", INPUT=str(path), CRS="EPSG:4326", KIND="gate", PARTY=""
    )
    assert outputs["IMPORTED"] == 2
    places = {found.name: (found.geometry.x, found.geometry.y, found.party) for found in features}
    assert places["Gate 1"] == (pytest.approx(10.1, abs=1e-12), pytest.approx(0.5, abs=1e-12), "NORTH")
    assert places["Gate 2"] == (pytest.approx(10.2, abs=1e-12), pytest.approx(0.6, abs=1e-12), "SOUTH")


def test_a_table_without_a_stated_crs_is_refused_with_the_likely_ones(take, tmp_path, space):
    path = tmp_path / "gates.csv"
    path.write_text(TABLE, "utf-8")
    before = space.read_bytes()
    with pytest.raises(QgsProcessingException, match=r"gates\.csv is a table.*none is stated.*Likely ones: EPSG:4326"):
        take(algorithm="deesc:importcoordinates", INPUT=str(path), KIND="gate", PARTY="")
    assert space.read_bytes() == before


def test_a_bad_row_refuses_its_feature_with_line_and_reason(take, tmp_path):
    path = tmp_path / "sector.csv"
    path.write_text("feature,lon,lat\nA,10.1,1\nA,10.2,1\nA,10.2,one\nB,9.1,1\nB,9.2,1\nB,9.2,1.1\n", "utf-8")
    outputs, features = take(algorithm="deesc:importcoordinates", INPUT=str(path), CRS="EPSG:4326")
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (1, 1)
    assert "sector.csv, line 4, feature “A”" in outputs["REPORT"]
    assert features[0].name == "B"


def test_an_mgrs_table_needs_no_arithmetic_with_the_stated_crs(take, tmp_path):
    path = tmp_path / "posts.csv"
    # GeoConvert: 10.1E 0.5N is 32NPF2240555275, the square's corner at most 1 m away
    path.write_text("feature,mgrs\nPost,32N PF 22405 55275\n", "utf-8")
    _, features = take(algorithm="deesc:importcoordinates", INPUT=str(path), CRS="EPSG:4326", KIND="lookout")
    assert (features[0].geometry.x, features[0].geometry.y) == (
        pytest.approx(10.1, abs=2e-5),
        pytest.approx(0.5, abs=2e-5),
    )


@pytest.mark.parametrize(
    ("text", "crs", "words"),
    [
        ("feature,mgrs\nPost,32NPF2255\n", "EPSG:4326", "names a square of 1,000 m"),
        ("feature,mgrs\nPost,32NPF2240555275\n", "EPSG:4227", "are on WGS 84 and EPSG:4227 is not"),
        ("feature,position\nPost,0°30'00\"N 10°06'00\"E\n", "EPSG:32632", "are degrees and EPSG:32632 has none"),
    ],
)
def test_coordinates_that_contradict_the_stated_crs_or_say_too_little_are_refused(take, tmp_path, text, crs, words):
    path = tmp_path / "posts.csv"
    path.write_text(text, "utf-8")
    outputs, features = take(algorithm="deesc:importcoordinates", INPUT=str(path), CRS=crs, KIND="lookout")
    assert (outputs["IMPORTED"], outputs["REFUSED"], features) == (0, 1, ())
    assert words in outputs["REPORT"]


FOLDERS = {"Draft": (("One", 10.1), ("Two", 10.3), ("Three", 10.5)), "Second": (("Zone B", 10.7),)}


def _kml(path):
    """A KML with two folders, which GDAL gives as two layers."""
    text = ""
    for folder, placemarks in FOLDERS.items():
        text += f"<Folder><name>{folder}</name>"
        for name, west in placemarks:
            ring = " ".join(f"{x},{y}" for x, y in shapely.box(west, 1, west + 0.1, 1.1).exterior.coords)
            text += (
                f"<Placemark><name>{name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>{ring}"
                "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
            )
        text += "</Folder>"
    kml = '<kml xmlns="http://www.opengis.net/kml/2.2">'
    path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>{kml}<Document>{text}</Document></kml>', "utf-8")
    return str(path)


def _geopackage(path, layers):
    """A GeoPackage of layers: name -> (EPSG code or None, field of the name, rows of name and geometry)."""
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for title, (epsg, field, rows) in layers.items():
        crs = osr.SpatialReference() if epsg else None
        if epsg:
            crs.ImportFromEPSG(epsg)
        has_geometry = any(geometry is not None for _, geometry in rows)
        layer = dataset.CreateLayer(title, crs, ogr.wkbPolygon if has_geometry else ogr.wkbNone)
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
        for name, geometry in rows:
            row = ogr.Feature(layer.GetLayerDefn())
            row.SetField(field, name)
            if geometry is not None:
                row.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(geometry, output_dimension=2)))
            layer.CreateFeature(row)
            del row
        del layer
    del dataset
    return str(path)


def test_each_folder_of_a_kml_is_taken(take, tmp_path):
    path = _kml(tmp_path / "drafts.kml")
    outputs, features = take(INPUT=path)
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (4, 0)
    assert {found.name for found in features} == {"One", "Two", "Three", "Zone B"}
    outputs, _ = take(INPUT=path)
    assert outputs["REFUSED"] == 4, "each is there already"
    assert "drafts.kml, layer Second, feature 1 (Zone B)" in outputs["REPORT"]


def test_a_named_layer_is_taken_alone(take, tmp_path):
    outputs, features = take(INPUT=_kml(tmp_path / "drafts.kml") + "|layername=Second")
    assert [found.name for found in features] == ["Zone B"]
    assert outputs["IMPORTED"] == 1


def test_the_layer_that_the_project_has_of_a_file_does_not_stand_for_the_others(take, tmp_path):
    path = _kml(tmp_path / "drafts.kml")
    layer = QgsVectorLayer(path, "drafts", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        outputs, _ = take(INPUT=path)
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert outputs["IMPORTED"] == 4


def test_each_layer_of_a_geopackage_is_taken_with_its_own_crs_and_names_and_tables_are_told(take, tmp_path):
    layers = {
        "north|1": (4326, "title", [("North", SQUARE)]),
        "south": (32632, "name", [("South", UTM_SQUARE), ("Far", shapely.box(0, 0, 1, 1))]),
        "remarks": (None, "name", [("nothing drawn", None)]),
    }
    path = _geopackage(tmp_path / "drafts.gpkg", layers)
    with pytest.raises(QgsProcessingException, match=r"No layer of drafts\.gpkg has a field “label”"):
        take(INPUT=path, NAME_FIELD="label")
    outputs, features = take(INPUT=path, NAME_FIELD="title")
    west = {found.name: found.geometry.bounds[0] for found in features}
    assert west == {"North": 10.1, "South": pytest.approx(10.1, abs=2e-4)}
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (2, 1)
    assert "Refused: drafts.gpkg, layer south, feature 2 (Far)" in outputs["REPORT"]
    assert "drafts.gpkg: 1 table without geometry stayed behind (remarks)." in outputs["REPORT"]


def test_a_refused_import_leaves_the_file_closed(take, tmp_path):
    """On Windows a file that is still open cannot be mended, and QGIS keeps what a failed algorithm raised for ever."""
    path = _geopackage(
        tmp_path / "drafts.gpkg", {name: (4326, "name", [(name, SQUARE)]) for name in ("north", "south")}
    )
    with pytest.raises(QgsProcessingException, match="No layer of drafts"):
        take(INPUT=path, NAME_FIELD="label")
    gc.collect()
    layers = [found for found in gc.get_objects() if isinstance(found, QgsVectorLayer) and not sip.isdeleted(found)]
    assert [layer.name() for layer in layers if path in layer.source()] == []


def test_a_stated_crs_is_for_those_layers_of_an_archive_that_carry_none(take, tmp_path):
    _shapefile(tmp_path / "bare.shp", UTM_SQUARE, None)
    _shapefile(tmp_path / "known.shp", shapely.box(10.5, 1, 10.6, 1.1), 4326)
    archive = tmp_path / "drafts.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for part in sorted([*tmp_path.glob("bare.*"), *tmp_path.glob("known.*")]):
            packed.write(part, part.name)
    with pytest.raises(QgsProcessingException, match=r"drafts\.zip, layer bare(\.shp)? carries no CRS.*Likely ones"):
        take(INPUT=str(archive))
    outputs, features = take(INPUT=str(archive), CRS="EPSG:32632")
    assert outputs["IMPORTED"] == 2
    west = sorted(found.geometry.bounds[0] for found in features)
    assert west == [pytest.approx(10.1, abs=2e-4), 10.5]


def test_the_points_of_a_gpx_track_are_not_taken_once_more(take, tmp_path):
    path = tmp_path / "walk.gpx"
    points = '<trkpt lat="1" lon="10.1"/><trkpt lat="1.1" lon="10.2"/>'
    path.write_text(
        '<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="0.9" lon="10"><name>Post'
        f"</name></wpt><trk><name>Way</name><trkseg>{points}</trkseg></trk></gpx>",
        "utf-8",
    )
    outputs, features = take(INPUT=str(path), KIND="lookout")
    assert [found.name for found in features] == ["Post"]
    assert outputs["REFUSED"] == 1
    assert "walk.gpx, layer tracks, feature 1 (Way)" in outputs["REPORT"]


def _dxf(path, *lines):
    """A drawing in degrees, as a drawing program writes it: polylines, of which some are closed."""
    dataset = ogr.GetDriverByName("DXF").CreateDataSource(str(path))
    layer = dataset.CreateLayer("entities")
    for line in lines:
        row = ogr.Feature(layer.GetLayerDefn())
        row.SetGeometry(ogr.CreateGeometryFromWkt(line))
        layer.CreateFeature(row)
        del row
    del layer, dataset
    return str(path)


def test_the_closed_lines_of_a_drawing_program_are_taken_as_what_they_enclose(take, tmp_path):
    closed = "LINESTRING (10.1 0.5, 10.3 0.5, 10.3 0.7, 10.1 0.7, 10.1 0.5)"
    path = _dxf(tmp_path / "plan.dxf", closed, "LINESTRING (10.1 1.5, 10.3 1.5, 10.3 1.7)")
    outputs, (taken,) = take(INPUT=path, CRS="EPSG:4326")
    assert shapely.equals(taken.geometry, SQUARE)
    assert "1 closed line was taken as the polygon it encloses (plan.dxf, feature 1)." in outputs["REPORT"]
    assert "plan.dxf, feature 2: it is a LineString, and its kind needs one polygon" in outputs["REPORT"]
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (1, 1)


def test_the_way_around_an_area_is_the_area_and_to_and_fro_is_none(take, tmp_path):
    ways = {
        "Around": [(0.5, 10.1), (0.5, 10.3), (0.7, 10.3), (0.5, 10.1)],
        "Back": [(0.5, 10.1), (0.6, 10.2), (0.5, 10.1)],
    }
    tracks = ""
    for name, way in ways.items():
        points = "".join(f'<trkpt lat="{lat}" lon="{lon}"/>' for lat, lon in way)
        tracks += f"<trk><name>{name}</name><trkseg>{points}</trkseg></trk>"
    path = tmp_path / "walk.gpx"
    path.write_text(f'<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">{tracks}</gpx>', "utf-8")
    outputs, (around,) = take(INPUT=str(path))
    assert (around.name, around.geometry.geom_type) == ("Around", "Polygon")
    # half of 0.2 by 0.2 degrees
    assert around.geometry.area == pytest.approx(0.02, abs=1e-9)
    assert "feature 2 (Back): it is a MultiLineString, and its kind needs one polygon" in outputs["REPORT"]


def test_what_geos_cannot_hold_comes_as_its_vertices():
    # a line of one vertex; and a ring that has a number nowhere, which no rotation closes
    line = struct.pack("<BIIdd", 1, 2, 1, 10.0, 1.0)
    ring = struct.pack("<BIII", 1, 3, 1, 4) + struct.pack("<dd", math.nan, 1.0) * 4
    geometries = []
    for binary in (line, ring):
        geometry = QgsGeometry()
        geometry.fromWkb(binary)
        geometries.append(geometry)
    found = to_shapely([*geometries, QgsGeometry.fromWkt("Point (2 3)")])
    assert [one.geom_type for one in found] == ["LineString", "LineString", "Point"]
    assert shapely.get_coordinates(found[0]).tolist() == [[10.0, 1.0], [10.0, 1.0]]


def test_several_inputs_are_one_import_with_a_section_each(take, space, tmp_path):
    folder = tmp_path / "drafts"
    (folder / "south").mkdir(parents=True)
    _geojson(folder / "a.geojson", (SQUARE, {"name": "One"}), (None, {"name": "Bad"}))
    (folder / "b.geojson").write_text("{", "utf-8")
    _shapefile(folder / "south" / "utm.shp", shapely.box(632405.40, 155275.29, 642405.40, 165275.29), 32632)
    (folder / ".hidden.geojson").write_text("{", "utf-8")
    again = _geojson(tmp_path / "again.geojson", (SQUARE, {"name": "Another name"}))
    outputs, features = take(INPUT=[str(folder), again])
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (2, 3)
    assert {found.name for found in features} >= {"One"}
    report = outputs["REPORT"].split("\n")
    heads = [line for line in report if "features imported" in line]
    assert heads == [
        "a.geojson: features imported: 1, refused: 1.",
        "b.geojson: features imported: 0, refused: 1.",
        "utm.shp: features imported: 1, refused: 0.",
        "again.geojson: features imported: 0, refused: 1.",
    ]
    assert report[report.index(heads[3]) + 1].startswith("Refused: again.geojson, feature 1 (Another name)")
    assert "brings it already, as “One”" in outputs["REPORT"], "what one input brings counts for the next"


def test_where_nothing_of_several_inputs_can_be_read_the_run_fails_and_no_byte_changes(take, space, tmp_path):
    for name in ("a.geojson", "b.geojson"):
        (tmp_path / name).write_text("{", "utf-8")
    before = space.read_bytes()
    with pytest.raises(QgsProcessingException, match="Nothing was imported"):
        take(INPUT=[str(tmp_path / "a.geojson"), str(tmp_path / "b.geojson")])
    assert space.read_bytes() == before


def test_an_empty_folder_is_named(take, tmp_path):
    (tmp_path / "nothing").mkdir()
    with pytest.raises(QgsProcessingException, match="The folder nothing holds no file"):
        take(INPUT=str(tmp_path / "nothing"))


def test_a_layer_of_collections_keeps_its_crs(take, tmp_path):
    """QGIS calls such a layer one without geometry, and gives it no CRS."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32632)
    path = str(tmp_path / "mixed.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = dataset.CreateLayer("mixed", crs, ogr.wkbGeometryCollection)
    row = ogr.Feature(layer.GetLayerDefn())
    row.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(shapely.GeometryCollection([UTM_SQUARE]))))
    layer.CreateFeature(row)
    del row, layer, dataset
    outputs, features = take(INPUT=path)
    assert features[0].geometry.bounds[0] == pytest.approx(10.1, abs=2e-4)
    assert "transformed from EPSG:32632" in outputs["REPORT"]


def test_columns_and_sheet_are_stated_for_a_workbook(take, tmp_path):
    path = tmp_path / "posts.xlsx"
    dataset = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    for title, north in (("North", "0,6"), ("South", "0,5")):
        layer = dataset.CreateLayer(title)
        for name in ("Wo", "Rechts", "Hoch"):
            layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
        row = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate((f"Post {title}", "10,2", north)):
            row.SetField(place, value)
        layer.CreateFeature(row)
    del layer, row, dataset
    stated = {"INPUT": str(path), "CRS": "EPSG:4326", "KIND": "lookout", "SHEET": "South"}
    with pytest.raises(QgsProcessingException, match="no column “feature” or “name” in its header"):
        take(algorithm="deesc:importcoordinates", **stated)
    _, features = take(algorithm="deesc:importcoordinates", COLUMNS="lon=Rechts; lat=3; name=Wo", **stated)
    assert [(one.name, one.geometry.x, one.geometry.y) for one in features] == [("Post South", 10.2, 0.5)]
    with pytest.raises(QgsProcessingException, match="has no sheet “West” with rows; it has North, South"):
        take(algorithm="deesc:importcoordinates", **{**stated, "SHEET": "West"})


@pytest.mark.parametrize(
    ("existing", "is_kept"), [(Existing.KEEP, True), (Existing.REVISE, False), (Existing.SKIP, False)]
)
def test_a_buffer_that_comes_before_its_zone_goes_with_what_became_of_that(existing, is_kept):
    square = shapely.box(10.0, 0.5, 10.4, 0.9)
    known = feature("sector", "Upper 1", square)
    # another program gave the zone another uid: it is told by its drawing, and the workspace's own uid holds
    own = "1" * 8 + known.uid[8:]
    strip = Draft("Strip", shapely.box(10.4, 0.5, 10.42, 0.9), {"kind": "strip", "zone": own})
    zone = Draft("Zone", square, {"uid": own, "kind": "sector", "name": known.name})
    of_layers = tuple(Group(one.label, Choices(stated=Stated(party="NORTH")), (one,)) for one in (strip, zone))
    [outcome] = judged([Incoming("Two layers", of_layers)], delimitation(known), existing)
    assert not outcome.refusals
    buffer, *kept = outcome.accepted
    assert [buffer.zone] == ([one.uid for one in kept] if is_kept else [known.uid])
