# SPDX-License-Identifier: GPL-2.0-or-later
"""Drafts in the systems that the parties use: known ones are read rightly, others are asked for."""

from __future__ import annotations

import json
import math
from pathlib import Path
from threading import Event, Thread

import pytest
import shapely
from osgeo import ogr, osr
from pyproj import Geod, Transformer
from pyproj.transformer import AreaOfInterest, TransformerGroup
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from deesc_plugin.bridge.geometry import ToWgs84, to_qgis
from deesc_plugin.bridge.known_crs import CrsUnknown, is_known
from deesc_plugin.core.delimitation import Reference, ReferenceUnit
from deesc_plugin.paths import load_agreement
from tests import workspace
from tests.drafts_of_the_trade import (
    DEGREE,
    ED_50,
    GREENWICH,
    KRASSOWSKY,
    RING,
    UTM_RING,
    WGS_84,
    geojson_text,
    mif,
    shapefile,
)  # fmt: skip

ASTANA = load_agreement("astana-2017")
IDLIB = next(region for region in ASTANA.regions if region.id == "idlib")
REFERENCE = Reference(
    "Invented", "none needed", (ReferenceUnit(IDLIB.pcodes[0], "A square", shapely.box(36.4, 35.5, 39, 36)),)
)
GEOD = Geod(ellps="WGS84")
LIKELY = "Likely ones: EPSG:4326 .*EPSG:28407"


@pytest.fixture
def take(tmp_path, run_algorithm):
    """Import a file into a new workspace of Astana: the report, and the first vertex of what was taken."""
    space = tmp_path / "workspace.gpkg"
    workspace.create_workspace(space, ASTANA, REFERENCE)

    def importing(source, **parameters):
        stated = {"INPUT": source, "WORKSPACE": str(space), "KIND": "zone", "PARTY": "TR", **parameters}
        report = run_algorithm("deesc:importfeatures", stated)["REPORT"]
        features = workspace.snapshot(space).features
        return report, features[0].geometry if features else None

    return importing


def metres_off(geometry, longitude, latitude):
    """How far the vertex nearest to a place is from it."""
    xs, ys = shapely.get_coordinates(geometry).T
    return min(GEOD.inv(xs, ys, [longitude] * len(xs), [latitude] * len(xs))[2])


def by_proj(crs, x, y, area):
    """Where PROJ takes a place when it is told the area: pyproj, beside QGIS."""
    group = TransformerGroup(crs, "EPSG:4326", always_xy=True, area_of_interest=AreaOfInterest(*area))
    return group.transformers[0].transform(x, y), group.transformers[0].description


def geopackage(path, srs_id):
    """A GeoPackage with one polygon in a system of that number, which may say nothing."""
    srs = osr.SpatialReference()
    srs.ImportFromEPSG(4326)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("drafts", srs, ogr.wkbPolygon)
    row = ogr.Feature(layer.GetLayerDefn())
    row.SetGeometry(ogr.CreateGeometryFromWkt(shapely.Polygon(RING).wkt))
    layer.CreateFeature(row)
    del row, layer
    for table, column in (("gpkg_geometry_columns", "srs_id"), ("gpkg_contents", "srs_id")):
        dataset.ExecuteSQL(f"UPDATE {table} SET {column} = {srs_id}")
    del dataset
    return str(path)


UNKNOWN = {
    "Krassowsky without a datum": (
        f'GEOGCS["GCS_unknown",DATUM["D_unknown",{KRASSOWSKY}],{GREENWICH},{DEGREE}]',
        "on a datum that is not known",
    ),
    "Esri's Krassowsky": (
        f'GEOGCS["GCS_Krasovsky_1940",DATUM["D_Krasovsky_1940",{KRASSOWSKY}],{GREENWICH},{DEGREE}]',
        r"EPSG:4024 \(Unknown datum.*on a datum that is not known",
    ),
    "a military grid": (
        f'PROJCS["mil_grid",GEOGCS["GCS_unknown",DATUM["D_unknown",{KRASSOWSKY}],{GREENWICH},{DEGREE}],'
        'PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",7500000.0],PARAMETER["False_Northing",0.0],'
        'PARAMETER["Central_Meridian",39.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],'
        'UNIT["Meter",1.0]]',
        "CRS mil_grid is on a datum that is not known",
    ),
    "assumed": (
        'GEOGCS["GCS_Assumed_Geographic_1",DATUM["D_North_American_1927",SPHEROID["Clarke_1866",6378206.4,294.9786982]'
        f"],{GREENWICH},{DEGREE}]",
        "GCS_Assumed_Geographic_1.*on a datum that is not known",
    ),
    "somebody's own": (
        f'GEOGCS["Ours",DATUM["D_Ours",SPHEROID["Ours",6378388,297]],{GREENWICH},{DEGREE}]',
        "No transformation from the CRS Ours to WGS 84",
    ),
    "local": ('LOCAL_CS["local",UNIT["Meter",1.0]]', "local is a plane of its own, nowhere on the Earth"),
    "a sphere": (
        f'GEOGCS["GCS_Sphere",DATUM["D_Sphere",SPHEROID["Sphere",6371000,0]],{GREENWICH},{DEGREE}]',
        "on a datum that is not known",
    ),
}


@pytest.mark.parametrize("what", UNKNOWN)
def test_an_unknown_system_is_refused_with_the_likely_ones_and_taken_when_stated(take, tmp_path, what):
    prj, words = UNKNOWN[what]
    path = shapefile(tmp_path / "draft.shp", prj=prj)
    with pytest.raises(QgsProcessingException, match=rf"draft\.shp: .*{words}.*state it\. {LIKELY}"):
        take(path)
    report, taken = take(path, CRS="EPSG:4326")
    assert (report, metres_off(taken, 36.5, 35.8)) == ("", pytest.approx(0, abs=1e-6))


@pytest.mark.parametrize("srs_id", [0, -1, 99999])
def test_a_geopackage_of_an_undefined_system_is_refused_and_taken_when_stated(take, tmp_path, srs_id):
    path = geopackage(tmp_path / "draft.gpkg", srs_id)
    with pytest.raises(QgsProcessingException, match=rf"draft\.gpkg.*state it\. {LIKELY}"):
        take(path)
    _, taken = take(path, CRS="EPSG:4230")
    (longitude, latitude), _ = by_proj("EPSG:4230", 36.5, 35.8, (36.5, 35.8, 36.7, 35.95))
    assert metres_off(taken, longitude, latitude) < 0.001


def test_a_drawing_of_mapinfo_lies_nowhere_until_its_crs_is_stated(take, tmp_path):
    path = mif(
        tmp_path / "draft.mif", b"A", "WindowsLatin1", 'NonEarth Units "m" Bounds (0, 0) (1000000, 9000000)', UTM_RING
    )
    with pytest.raises(QgsProcessingException, match=r"draft\.mif: The CRS Nonearth is a plane of its own"):
        take(path)
    _, taken = take(path, CRS="EPSG:32637")
    assert metres_off(taken, 36.5, 35.8) < 0.001


@pytest.mark.parametrize(
    ("meridian", "degrees", "longitude"),
    [
        ("Paris", 2.337229166666667, 38.837229166667),  # 2°20′14.025″ east of Greenwich, and 36.5°
        ("Ferro", -17.66666666666667, None),  # 17°40′ west: 18.8333…°, outside the theatre
    ],
)
def test_longitudes_from_another_meridian_are_read_from_it(take, tmp_path, meridian, degrees, longitude):
    datum = 'DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]]'
    prj = f'GEOGCS["GCS_{meridian}",{datum},PRIMEM["{meridian}",{degrees!r}],{DEGREE}]'
    report, taken = take(shapefile(tmp_path / "draft.shp", prj=prj))
    if longitude is None:
        assert "lies outside the theatre" in report
        return
    assert metres_off(taken, longitude, 35.8) < 0.001


def test_a_meridian_that_proj_knows_goes_with_its_datum(take, tmp_path):
    prj = (
        'GEOGCS["GCS_Deir_ez_Zor_Paris",DATUM["D_Deir_ez_Zor",SPHEROID["Clarke_1880_IGN",6378249.2,293.4660212936265]],'
        f'PRIMEM["Paris",2.337229166666667],{DEGREE}]'
    )
    report, taken = take(shapefile(tmp_path / "draft.shp", prj=prj))
    (longitude, latitude), _ = by_proj("EPSG:4227", 36.5 + 2.337229166666667, 35.8, (38, 35, 39, 36))
    assert "Deir ez Zor to WGS 84 (5)”, to 5 m" in report
    assert metres_off(taken, longitude, latitude) < 0.01


@pytest.mark.parametrize("crs", ["EPSG:4230", "EPSG:4284", "EPSG:4227", "EPSG:4322"])
def test_the_operation_is_that_of_the_area_and_is_named(take, tmp_path, crs):
    report, taken = take(shapefile(tmp_path / "draft.shp", prj=""), CRS=crs)
    (longitude, latitude), description = by_proj(crs, 36.5, 35.8, (36.5, 35.8, 36.7, 35.95))
    name = next(part for part in description.split(" + ") if " to WGS 84" in part)
    assert metres_off(taken, longitude, latitude) < 0.001
    assert f"draft.shp: transformed from {crs} to WGS 84 by “{name}”, to " in report


def test_ed50_is_not_that_of_western_europe(take, tmp_path):
    report, taken = take(shapefile(tmp_path / "draft.shp", prj=ED_50))
    western = TransformerGroup("EPSG:4230", "EPSG:4326", always_xy=True).transformers[0]
    assert "ED50 to WGS 84 (1)" in western.description
    assert metres_off(taken, *western.transform(36.5, 35.8)) > 5
    assert "“ED50 to WGS 84 (30)”, to 2 m" in report


def test_an_operation_of_another_area_is_said_to_be_one(take, tmp_path):
    report, _ = take(shapefile(tmp_path / "draft.shp", prj=""), CRS="EPSG:4200")
    assert "was made for another area (Russian Federation" in report
    assert "its accuracy here is unknown" in report


def test_what_the_user_chose_in_qgis_counts(qgis_app):
    crs, wgs84 = (QgsCoordinateReferenceSystem(code) for code in ("EPSG:4230", "EPSG:4326"))
    context = QgsCoordinateTransformContext()
    context.addCoordinateOperation(crs, wgs84, "+proj=noop", False)
    moved = ToWgs84(crs, context)([to_qgis(shapely.Point(36.5, 35.8))])[0]
    assert (moved.x, moved.y) == (36.5, 35.8)


def test_a_system_of_which_nothing_is_known_never_passes_its_numbers_on(qgis_app):
    crs = QgsCoordinateReferenceSystem.fromWkt(
        f'PROJCS["P",GEOGCS["G",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137,298.257223563]],PRIMEM["Paris",2.3372],'
        f'{DEGREE}],PROJECTION["Transverse_Mercator"],PARAMETER["Central_Meridian",36],UNIT["Meter",1.0]]'
    )
    assert crs.isValid()
    try:
        (taken,) = ToWgs84(crs, QgsCoordinateTransformContext())([to_qgis(shapely.Point(1000, 4_000_000))])
    except CrsUnknown as refused:
        assert "No transformation from the CRS P to WGS 84" in str(refused)
    else:  # from some PROJ on the way is known: the datum is that of WGS 84, and longitudes count from Paris
        plain = Transformer.from_crs("+proj=tmerc +lon_0=36 +ellps=WGS84", "EPSG:4326", always_xy=True)
        longitude, latitude = plain.transform(1000, 4_000_000)
        assert (taken.x, taken.y) == pytest.approx((longitude + 2.3372, latitude), abs=1e-9)


# ---- a stated CRS


@pytest.fixture
def orphaned(qgis_app):
    """A CRS that another thread asked for first; that thread has ended."""

    def asked(ask):
        QgsCoordinateReferenceSystem.invalidateCache()
        is_asked, may_end = Event(), Event()

        def asking():
            ask()
            is_asked.set()
            may_end.wait(60)

        thread = Thread(target=asking)
        thread.start()
        assert is_asked.wait(60)
        crs = ask()
        crs.toWkt()  # what this thread shares keeps the other's in the cache
        may_end.set()
        thread.join()
        while Path(f"/proc/self/task/{thread.native_id}").exists():  # what a thread owns goes after its last line
            pass
        return crs

    yield asked
    QgsCoordinateReferenceSystem.invalidateCache()
    QgsCoordinateTransform.invalidateCache()


@pytest.mark.parametrize("code", ["EPSG:4326", "EPSG:4230"])
@pytest.mark.parametrize("is_by_text", [False, True], ids=["by its code", "by its text"])
def test_a_crs_outlives_the_thread_that_asked_first(orphaned, code, is_by_text):
    wkt = osr.SpatialReference()
    wkt.SetFromUserInput(code)
    text = wkt.ExportToWkt()
    of_text, of_code = QgsCoordinateReferenceSystem.fromWkt, QgsCoordinateReferenceSystem
    crs = orphaned(lambda: of_text(text) if is_by_text else of_code(code))
    assert is_known(crs)
    moved = ToWgs84(crs, QgsCoordinateTransformContext())([to_qgis(shapely.Point(36.6, 35.9))])[0]
    (longitude, latitude), _ = by_proj(code, 36.6, 35.9, (36.5, 35.8, 36.7, 36.0))
    assert metres_off(moved, longitude, latitude) < 0.01


def test_metres_in_a_geojson_are_taken_in_the_stated_crs(take, tmp_path):
    path = tmp_path / "draft.geojson"
    path.write_text(geojson_text(ring=UTM_RING))
    report, taken = take(str(path))
    assert "its coordinates are no degrees" in report
    report, taken = take(str(path), CRS="EPSG:32637")
    assert "its coordinates cannot be in EPSG:4326, which it carries; they were taken for EPSG:32637" in report
    assert metres_off(taken, 36.5, 35.8) < 0.001


NO_CRS = {
    "a code that does not exist": geojson_text(crs='"crs": {"type": "name", "properties": {"name": "EPSG:99999"}},'),
    "a word": geojson_text(crs='"crs": {"type": "name", "properties": {"name": "local"}},'),
    "nothing": geojson_text(crs='"crs": null,'),
    "one feature's": geojson_text().replace('"geometry"', '"crs": {"properties": {"name": "EPSG:4230"}}, "geometry"'),
    "one geometry's": geojson_text().replace('"Polygon"', '"Polygon", "crs": {"properties": {"name": "EPSG:4230"}}'),
}


@pytest.mark.parametrize("what", NO_CRS)
def test_a_crs_of_geojson_that_gdal_passes_over_is_asked_for(take, tmp_path, what):
    """GDAL takes each of them for WGS 84: what is in ED50 would lie 118 m off."""
    path = tmp_path / "draft.geojson"
    path.write_text(NO_CRS[what])
    with pytest.raises(QgsProcessingException, match=f"not known here, or not for the whole file .*{LIKELY}"):
        take(str(path))
    assert metres_off(take(str(path), CRS="EPSG:4326")[1], 36.5, 35.8) < 0.001


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"])
def test_wgs_84_named_by_a_part_of_geojson_is_what_it_is(take, tmp_path, name):
    path = tmp_path / "draft.geojson"
    path.write_text(geojson_text().replace('"geometry"', f'"crs": {{"properties": {{"name": "{name}"}}}}, "geometry"'))
    assert metres_off(take(str(path))[1], 36.5, 35.8) < 0.001


def gml(path, srs):
    """A GML file in a named system."""
    places = " ".join(f"{x} {y}" for x, y in RING)
    path.write_text(
        '<c:FC xmlns:c="http://x.invalid/c" xmlns:gml="http://www.opengis.net/gml/3.2" gml:id="f"><gml:featureMember>'
        f'<c:zone gml:id="z"><c:geom><gml:Polygon gml:id="p" srsName="{srs}"><gml:exterior><gml:LinearRing>'
        f"<gml:posList>{places}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></c:geom></c:zone>"
        "</gml:featureMember></c:FC>"
    )
    return str(path)


@pytest.mark.parametrize("what", ["GML in CRS84", "GeoJSON in CRS84", "a Shapefile that writes it otherwise"])
def test_an_equivalent_crs_is_no_contradiction(take, tmp_path, what):
    if what == "GML in CRS84":
        path = gml(tmp_path / "draft.gml", "urn:ogc:def:crs:OGC:1.3:CRS84")
    elif what == "GeoJSON in CRS84":
        path = tmp_path / "draft.geojson"
        name = json.dumps({"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}})
        path.write_text(geojson_text(crs=f'"crs": {name}, '))
    else:
        path = shapefile(tmp_path / "draft.shp", prj=WGS_84.replace("GCS_WGS_1984", "Ours"))
    _, taken = take(str(path), CRS="EPSG:4326")
    assert metres_off(taken, 36.5, 35.8) < 1e-6


def test_a_different_crs_is_a_contradiction_with_both_names(take, tmp_path):
    with pytest.raises(QgsProcessingException, match="carries the CRS EPSG:4230 and EPSG:4326 is stated"):
        take(shapefile(tmp_path / "draft.shp", prj=ED_50), CRS="EPSG:4326")


def test_a_layer_of_the_project_is_judged_as_its_file_is(take, tmp_path):
    layer = QgsVectorLayer(shapefile(tmp_path / "draft.shp", prj=UNKNOWN["local"][0]), "draft", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        with pytest.raises(QgsProcessingException, match="is a plane of its own"):
            take(layer.id())
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


# ---- what is stated does not blind


def test_swapped_axes_are_seen_with_the_region_stated(take, tmp_path):
    path = tmp_path / "draft.geojson"
    path.write_text(geojson_text(ring=[(y, x) for x, y in RING]))
    for region in ("auto", "idlib"):
        report, taken = take(str(path), REGION=region)
        assert "swap" in report
        assert taken is None


def test_what_lies_far_from_the_stated_region_is_refused_and_what_lies_beside_it_is_not(take, tmp_path):
    path = tmp_path / "draft.geojson"
    path.write_text(geojson_text(ring=[(x, y + 0.9) for x, y in RING]))
    report, taken = take(str(path), REGION="idlib")
    # 36.7 − 36.0 degrees of latitude: GEOD.inv(36.5, 36.0, 36.5, 36.7) is 77.7 km
    assert math.isclose(GEOD.inv(36.5, 36.0, 36.5, 36.7)[2], 77_670, abs_tol=100)
    assert "is stated for the region idlib and lies 77.68 km from it" in report
    assert taken is None
    path.write_text(geojson_text(ring=[(x, y + 0.25) for x, y in RING]))  # 5.5 km
    assert take(str(path), REGION="idlib")[1] is not None


@pytest.mark.parametrize(
    ("column", "stated", "words"),
    [
        ("RU", {}, "its file states the party “RU” and you the party TR"),
        ("somebody", {}, "its file states the party “somebody” and you the party TR"),
        ("Türkiye", {}, None),
        ("tr", {}, None),
        ("TR", {}, None),
    ],
)
def test_a_party_is_never_overwritten(take, tmp_path, column, stated, words):
    path = tmp_path / "draft.geojson"
    path.write_text(geojson_text().replace('"name"', f'"party": "{column}", "name"'), "utf-8")
    report, taken = take(str(path), **stated)
    assert (words in report and taken is None) if words else (report == "" and taken is not None)
