# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tool writes goes back into the tool."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from dataclasses import replace

import pytest
import shapely
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

from deesc_plugin.core.canonical import fingerprint, geometry_hash
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import BufferOrigin
from deesc_plugin.core.geodesy import densify
from deesc_plugin.core.rules import RULES
from deesc_plugin.map_package.build import build_package
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.parts import workbook
from tests import workspace
from tests.agreements import IN_TERM, REFERENCE, RIVERLAND, delimitation, feature
from tests.packages import FRONT, GATE, HOLED, PAIR, POST, UNPRINTED, ZONE

STRIP = feature(
    "strip",
    "Strip",
    shapely.box(9.5, 1.5, 10.5, 1.6),
    zone=ZONE.uid,
    width_m=5000.0,
    origin=BufferOrigin("ab" * 32, "outside", "round", 0.1, 0.05),
)
CORNERS = ((9.2222722115, 1.7), (9.9, 1.75), (9.5, 1.93333335))
"""Of the second decimals the number is less than its digits: rounded as a product it comes to one unit more."""
CROWDED = feature(
    "haven",
    "Drawn out by hand",
    shapely.Polygon([(9.55, 1.8), *shapely.get_coordinates(densify(shapely.Polygon(CORNERS), 0.04))[1:-1]]),
    number=7,
    party="SOUTH",
    note="Turning points half-way between others, on their geodesic",
)
"""An area with turning points where an edge would be drawn out as well."""
BESIDE = feature(
    "strip", "Left of the front", shapely.box(10.0, 0.0, 11.0, 0.1), zone=FRONT.uid, width_m=11_057.0,
    origin=BufferOrigin("cd" * 32, "left", "flat", 0.1, 0.05),
)  # fmt: skip
BENT = feature("front", "Bent and long", shapely.LineString([(9.2, 1.9), (10.9, 0.1), (9.1, 0.05), (10.5, 1.9)]))
"""Its edges are drawn out; it crosses itself, which is for the rules to say."""
DRAWN = delimitation(ZONE, HOLED, PAIR, POST, GATE, STRIP, CROWDED, FRONT, BENT, BESIDE)


@pytest.fixture(scope="module")
def package(tmp_path_factory, qgis_app):
    folder = tmp_path_factory.mktemp("package")
    result = CheckResult(fingerprint(DRAWN), IN_TERM, tuple(rule.id for rule in RULES), ())
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.setattr(workbook, "_ROWS_A_SHEET", 10)  # its turning points stand in several sheets
        build_package(DRAWN, result, PackageOptions("Riverland", "1.0", IN_TERM, parts=UNPRINTED), folder / "p.zip")
    with zipfile.ZipFile(folder / "p.zip") as archive:
        archive.extractall(folder)
    return next(path for path in folder.iterdir() if path.is_dir())


@pytest.fixture
def space(tmp_path, qgis_app):
    path = tmp_path / "workspace.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    return path


@pytest.fixture
def take(space, run_algorithm):
    def importing(path, **parameters):
        outputs = run_algorithm("deesc:importfeatures", {"INPUT": str(path), "WORKSPACE": str(space), **parameters})
        return outputs, workspace.snapshot(space)

    return importing


def _without_geometry(drawn):
    return [replace(one, geometry=None) for one in drawn.features]


KINDS = [kind.id for kind in RIVERLAND.kinds]


@pytest.mark.parametrize(
    "names",
    [
        ["delimitation.gpkg"],
        ["delimitation.kmz"],
        [f"{kind}.geojson" for kind in KINDS],
        [f"shapefile/{kind}.shp" for kind in KINDS],
    ],
)
def test_each_form_of_the_packages_data_has_the_same_fingerprint_again(package, take, names):
    for name in names:
        outputs, again = take(package / "data" / name)
        assert outputs["REFUSED"] == 0
    assert fingerprint(again) == fingerprint(DRAWN)
    assert _without_geometry(again) == _without_geometry(DRAWN)


@pytest.mark.parametrize("ending", ["csv", "xlsx", "ods"])
def test_each_table_of_turning_points_has_the_same_fingerprint_again(package, run_algorithm, space, ending):
    table = str(package / f"tables/turning_points.{ending}")
    asked = {"INPUT": table, "WORKSPACE": str(space), "CRS": "EPSG:4326"}
    outputs = run_algorithm("deesc:importcoordinates", asked)
    assert outputs["REFUSED"] == 0
    assert fingerprint(workspace.snapshot(space)) == fingerprint(DRAWN)


def test_an_area_that_somebody_changed_is_read_vertex_by_vertex_and_that_is_said(package, take, tmp_path):
    document = json.loads((package / "data/sector.geojson").read_text("utf-8"))
    (ring,) = next(one for one in document["features"] if one["id"] == ZONE.uid)["geometry"]["coordinates"]
    assert len(ring) > 5
    ring[len(ring) // 2][0] += 0.001
    (tmp_path / "sector.geojson").write_text(json.dumps(document), "utf-8")
    outputs, again = take(tmp_path / "sector.geojson")
    (zone,) = [one for one in again.features if one.uid == ZONE.uid]
    assert shapely.get_coordinates(zone.geometry).tolist() == ring
    assert "each vertex was taken as a turning point" in outputs["CHANGES"][0]
    assert "(Upper 1)" in outputs["CHANGES"][0] and "(=cmd()" not in outputs["CHANGES"][0]


def test_a_text_that_a_shapefile_cuts_is_not_taken_for_the_whole(take, tmp_path):
    named = delimitation(feature("sector", "ä" * 200, ZONE.geometry), replace(HOLED, note="n" * 255))
    result = CheckResult(fingerprint(named), IN_TERM, tuple(rule.id for rule in RULES), ())
    options = PackageOptions("Riverland", "1.0", IN_TERM, parts=("geopackage", "shapefile"))
    build_package(named, result, options, tmp_path / "p.zip")
    with zipfile.ZipFile(tmp_path / "p.zip") as archive:
        archive.extractall(tmp_path)
    outputs, again = take(next(tmp_path.glob("*/data/shapefile/sector.shp")))
    assert again.features == ()
    assert sorted(text.rpartition("beginning of its ")[2] for text in outputs["REFUSALS"]) == [
        f"{name}; take it from the package's GeoPackage." for name in ("name", "note")
    ]


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp"])
def test_a_buffer_of_the_tool_is_imported_as_the_strip_of_its_zone(take, run_algorithm, space, tmp_path, ending):
    workspace.add(space, RIVERLAND, (ZONE,))
    made = tmp_path / f"made_of_it.{ending}"
    asked = {"INPUT": f"{space}|layername=sector", "DISTANCE": 5000, "SIDE": "outside", "OUTPUT": str(made)}
    run_algorithm("deesc:geodesicbuffer", asked)
    outputs, again = take(made)
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (1, 0)
    (strip,) = [one for one in again.features if one.kind == "strip"]
    assert strip.uid != ZONE.uid
    assert (strip.zone, strip.width_m, strip.party) == (ZONE.uid, 5000.0, ZONE.party)
    assert (strip.origin.source_hash, strip.origin.side) == (geometry_hash(ZONE.geometry), "outside")
    outputs, _ = take(made)
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (0, 1)


def test_a_buffer_of_a_zone_that_the_workspace_does_not_have_is_no_strip(take, run_algorithm, tmp_path):
    elsewhere, made = tmp_path / "elsewhere.gpkg", tmp_path / "made.gpkg"
    workspace.create_workspace(elsewhere, RIVERLAND, REFERENCE)
    workspace.add(elsewhere, RIVERLAND, (ZONE,))
    asked = {"INPUT": f"{elsewhere}|layername=sector", "DISTANCE": 5000, "SIDE": "outside", "OUTPUT": str(made)}
    run_algorithm("deesc:geodesicbuffer", asked)
    outputs, again = take(made)
    assert (outputs["IMPORTED"], outputs["REFUSED"], again.features) == (0, 1, ())
    assert "state the kind" in outputs["REPORT"]


def test_a_geopackage_that_an_algorithm_writes_is_named_after_its_file_and_passes_validation(
    run_algorithm, space, tmp_path
):
    workspace.add(space, RIVERLAND, (ZONE,))
    made = tmp_path / "Buffers of 5 km.gpkg"
    asked = {"INPUT": f"{space}|layername=sector", "DISTANCE": 5000, "OUTPUT": str(made)}
    run_algorithm("deesc:geodesicbuffer", asked)
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("SELECT table_name, data_type FROM gpkg_contents").fetchall() == [
            ("Buffers of 5 km", "features")
        ]
    checker = [sys.executable, "-W", "ignore", "-m", "osgeo_utils.samples.validate_gpkg", str(made)]
    done = subprocess.run(checker, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_run_that_refuses_everything_ends_with_an_error_in_a_shell(take, monkeypatch, package):
    take(package / "data/delimitation.gpkg")
    outputs, _ = take(package / "data/delimitation.gpkg")
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (0, len(DRAWN.features))
    monkeypatch.setattr(QgsApplication, "platform", staticmethod(lambda: "qgis_process"))
    with pytest.raises(QgsProcessingException, match="Nothing was imported: 10 features were refused"):
        take(package / "data/delimitation.gpkg")


@pytest.mark.parametrize(
    ("name", "column"),
    [("o.json", "plain"), ("o.sqlite", "geometry"), ("o.gpkg", "geom"), ("o.gpkg", "fid"), ("o.sqlite", "PLAIN")],
)
def test_an_output_holds_the_columns_of_what_it_was_made_of(run_algorithm, tmp_path, name, column):
    run_algorithm("deesc:geodesicbuffer", {"INPUT": _posts(column), "OUTPUT": str(tmp_path / name)})
    again = QgsVectorLayer(str(tmp_path / name), "again", "ogr")
    assert [row[again.fields().lookupField(column)] for row in again.getFeatures()] == ["mine", "mine"]
    assert all(row.geometry().contains(QgsPointXY(36, 35)) for row in again.getFeatures())
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_two_columns_that_are_one_in_a_database_are_named(run_algorithm, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"o\.gpkg cannot hold both the columns “Kind” and “KIND”"):
        run_algorithm("deesc:geodesicbuffer", {"INPUT": _posts("Kind", "KIND"), "OUTPUT": str(tmp_path / "o.gpkg")})
    assert not list(tmp_path.iterdir())


def _posts(*columns):
    """Two posts at one place, with a text in each column."""
    fields = "&".join(f"field={column}:string(30)" for column in columns)
    made = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", "posts", "memory")
    row = QgsFeature(made.fields())
    row.setAttributes(["mine"] * len(columns))
    row.setGeometry(QgsGeometry.fromWkt("POINT(36 35)"))
    made.dataProvider().addFeatures([row, row])
    return made
