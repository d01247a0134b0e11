# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import shapely
from pyproj import Geod
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from deesc_plugin.bridge.disputed_areas import disputed_lines
from deesc_plugin.bridge.reference import default_reference, reference_from_layer
from deesc_plugin.bridge.reference_rows import world_map
from deesc_plugin.core.agreement_file import parse_agreement
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.errors import BoundaryReferenceError
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.geodesy import area
from deesc_plugin.core.tables.areas import unit_area_table
from deesc_plugin.core.tables.printed import printed_areas
from deesc_plugin.paths import agreement_schema, load_agreement, phrases, resources
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, RIVERLAND_FILE

ASTANA = load_agreement("astana-2017")


@pytest.fixture
def cod_file(qgis_app, shared_data):
    return str(shared_data / "syr_adm1_codab_v02.geojson")


def _read(path):
    layer = QgsVectorLayer(str(path), Path(path).stem, "ogr")
    return reference_from_layer(layer, ASTANA, QgsCoordinateTransformContext())


def test_the_world_map_is_joined_to_the_right_units(qgis_app):
    reference = default_reference(ASTANA)
    assert len(reference.units) == 14
    # FIPS SY12 is Idlib and P-code SY12 is Daraa: joined by the wrong code they would change places
    idlib, daraa = reference.unit("SY07"), reference.unit("SY12")
    assert shapely.contains(idlib.geometry, shapely.Point(36.63, 35.93))  # the city of Idlib
    assert shapely.contains(daraa.geometry, shapely.Point(36.11, 32.65))  # the city of Daraa
    assert [name for name, _ in reference.separation_areas] == ["Area of separation, 1974 (indicative)"]


def test_cod_ab_is_read_whole_and_without_change(cod_file, shared_data):
    reference = _read(cod_file)
    assert len(reference.units) == 14
    assert reference.source.startswith("OCHA COD-AB")
    document = json.loads((shared_data / "syr_adm1_codab_v02.geojson").read_text("utf-8"))
    stated = {row["properties"]["adm1_pcode"]: row["properties"]["area_sqkm"] for row in document["features"]}
    for unit in reference.units:
        # the file's own figure, from another program: it agrees to a thousandth
        assert float(area(unit.geometry)) / 1e6 == pytest.approx(stated[unit.pcode], rel=2e-3)
    vertices = sum(shapely.get_num_coordinates(unit.geometry) for unit in reference.units)
    assert vertices == 29023


def test_geoboundaries_are_joined_by_iso_code(qgis_app, tmp_path):
    rows = [
        ("SY-ID", "Idleb", 36.0), ("SY-HM", "Hama", 37.0), ("SY-LA", "x", 38.0), ("SY-HL", "x", 39.0),
        ("SY-HI", "x", 40.0),
        ("SY-RD", "x", 41.0), ("SY-DI", "x", 42.0), ("SY-DR", "x", 43.0), ("SY-QU", "Quneitra", 44.0),
    ]  # fmt: skip
    features = [
        {
            "type": "Feature",
            "properties": {
                "shapeName": name,
                "shapeISO": iso,
                "shapeGroup": "SYR",
                "shapeType": "ADM1",
                "shapeID": "1",
            },
            "geometry": json.loads(shapely.to_geojson(shapely.box(west, 35, west + 1, 36))),
        }
        for iso, name, west in rows
    ]
    path = tmp_path / "geoBoundaries-SYR-ADM1.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), "utf-8")
    reference = _read(path)
    assert reference.unit("SY07").geometry.bounds == (36, 35, 37, 36)
    assert reference.unit("SY07").name == "Idleb"


def _layer(definition):
    return QgsVectorLayer(f"Polygon?{definition}", "borders", "memory")


@pytest.mark.parametrize(
    ("definition", "words"),
    [
        ("crs=EPSG:4326&field=name:string", "borders is of no known kind.*COD-AB by its field adm1_pcode"),
        ("crs=EPSG:4326&field=ADM1_PCODE:string", "has no unit SY01.*which the agreement's regions name"),
        ("field=adm1_pcode:string", "borders carries no CRS"),
    ],
)
def test_an_unusable_layer_is_refused_in_words(qgis_app, definition, words):
    layer = _layer(definition)
    if "crs=" not in definition:
        from qgis.core import QgsCoordinateReferenceSystem

        layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(BoundaryReferenceError, match=words):
        reference_from_layer(layer, ASTANA, QgsCoordinateTransformContext())


def test_a_reference_in_another_crs_is_transformed(cod_file, tmp_path):
    from osgeo import gdal

    path = str(tmp_path / "utm.gpkg")
    gdal.VectorTranslate(path, cod_file, dstSRS="EPSG:32637", reproject=True, format="GPKG")
    moved = _read(path)
    straight = _read(cod_file)
    there = shapely.get_coordinates(moved.unit("SY07").geometry)
    here = shapely.get_coordinates(straight.unit("SY07").geometry)
    assert np.abs(there - here).max() < 1e-8  # a millimetre


def _agreement(**changes):
    """Riverland's agreement about other countries and units."""
    document = json.loads(RIVERLAND_FILE.read_text("utf-8"))
    units = changes["units"]
    regions = [{**document["regions"][0], "units": [{"pcode": unit["pcode"], "extent": "part"} for unit in units]}]
    if "countries" in changes:
        document.pop("country")
    regions[0]["extent"] = changes["theatre"]
    return parse_agreement(json.dumps({**document, "regions": regions, **changes}), agreement_schema())


EAST_DARFUR = {"pcode": "SD18", "name": {"en": "East Darfur"}, "fips": "SU49", "iso": "SD-DE"}
DARFUR = {"country": "SD", "theatre": [21.5, 8.5, 28.5, 20.0]}


def test_a_unit_of_the_world_map_is_found_by_a_place_inside_it(qgis_app):
    agreement = _agreement(units=[{**EAST_DARFUR, "inside": [26.5, 11.0]}], **DARFUR)
    reference = default_reference(agreement)
    (unit,) = reference.units
    map_of_units = world_map()
    map_of_units.setSubsetString("name = 'Eastern Darfur'")
    (row,) = map_of_units.getFeatures()
    by_name, _ = Geod(ellps="WGS84").geometry_area_perimeter(shapely.from_wkb(bytes(row.geometry().asWkb())))
    assert float(area(unit.geometry)) == pytest.approx(abs(by_name), rel=1e-3)  # its edges are chords there
    assert float(area(unit.geometry)) / 1e6 < 100_000  # with Southern Darfur, which has its FIPS code, 135,678


def test_a_code_that_two_units_of_the_map_share_joins_neither(qgis_app):
    with pytest.raises(BoundaryReferenceError, match=r"several units with the FIPS code SU49.*which is East Darfur"):
        default_reference(_agreement(units=[EAST_DARFUR], **DARFUR))


def test_a_country_is_what_the_map_has_of_it_and_the_sea_is_none(qgis_app):
    donetsk = {"pcode": "UA14", "name": {"en": "Donetsk"}, "inside": [37.7, 48.1]}
    theatre = [34.5, 46.3, 41.0, 50.5]
    reference = default_reference(_agreement(units=[donetsk], country="UA", theatre=theatre))
    # Kharkiv, which the agreement does not list; Belgorod; the sea off Mariupol; well outside the theatre
    places = shapely.points([[36.25, 49.99], [36.6, 50.6], [37.3, 46.7], [0.0, 0.0]])
    assert shapely.contains(reference.country, places).tolist() == [True, False, False, False]
    assert shapely.contains(reference.abroad, places).tolist() == [False, True, False, True]


def test_an_agreement_may_be_about_several_countries(qgis_app):
    units = [
        {"pcode": "KR09", "name": {"en": "Gyeonggi"}, "country": "KR", "inside": [127.25, 37.19]},
        {"pcode": "KP09", "name": {"en": "Kangwon"}, "country": "KP", "inside": [127.38, 38.74]},
    ]
    reference = default_reference(_agreement(units=units, countries=["KR", "KP"], theatre=[124, 33, 132, 43]))
    places = shapely.points([[127.0, 37.55], [125.75, 39.02], [129.3, 42.9]])  # Seoul, Pyongyang, Jilin
    assert shapely.contains(reference.country, places).tolist() == [True, True, False]
    for unit, stated in zip(reference.units, units):
        assert shapely.contains(unit.geometry, shapely.Point(*stated["inside"]))


def test_a_layer_of_one_country_takes_the_land_of_others_from_the_world_map(cod_file):
    reference = _read(cod_file)
    # Idlib; Reyhanlı in Turkey, 5 km from the border; the sea off Latakia; Beirut
    places = shapely.points([[36.63, 35.93], [36.57, 36.27], [35.5, 35.6], [35.5, 33.89]])
    assert shapely.contains(reference.country, places).tolist() == [True, False, False, False]
    assert shapely.contains(reference.abroad, places).tolist() == [False, True, False, True]
    assert shapely.intersection(reference.country, reference.abroad).area == pytest.approx(0, abs=1e-12)


GOLAN = {"Katzrin": (35.69, 32.99), "Majdal Shams": (35.769, 33.269), "Fiq": (35.70, 32.78)}


def test_the_default_gives_the_golan_to_no_side(qgis_app):
    reference = default_reference(ASTANA)
    ((name, golan),) = reference.disputed_areas
    # between the outline of the map's own unit and its line “Syrian claim”: by GDAL's polygonizer and PROJ 1,292.58 km²
    assert (name, float(area(golan)) / 1e6) == ("Golan", pytest.approx(1292.58, abs=0.05))
    places = shapely.points(list(GOLAN.values()))
    assert shapely.contains(golan, places).all()
    for ground in (reference.country, reference.abroad, *(unit.geometry for unit in reference.units)):
        assert not shapely.intersects(ground, places).any()
        assert shapely.intersection(ground, golan).area == pytest.approx(0, abs=1e-12)
    ((_, strip),) = reference.separation_areas
    assert shapely.intersection(strip, golan).area == pytest.approx(0, abs=1e-12)
    assert shapely.contains(reference.country, shapely.Point(35.824, 33.125))  # the town of Quneitra, in the strip


def test_with_cod_ab_the_golan_is_what_the_file_says(cod_file):
    reference = _read(cod_file)
    places = shapely.points(list(GOLAN.values()))
    assert reference.disputed_areas == ()
    assert shapely.contains(reference.unit("SY14").geometry, places).all()
    assert shapely.contains(reference.country, places).all()


def test_rules_and_tables_say_of_the_golan_what_each_source_says(qgis_app):
    zone = Feature(
        "u1",
        "zone",
        "daraa_quneitra",
        "Hill",
        "RU",
        "draft",
        shapely.box(35.7, 32.9, 35.75, 32.95),
        source="illustrative",
    )
    drawn = Delimitation(ASTANA, (zone,), default_reference(ASTANA))
    rules = ["placement.country", "placement.region", "placement.separation-area"]
    (finding,) = check(drawn, date(2017, 6, 1), rules).findings
    assert (finding.rule, finding.severity) == ("placement.country", Severity.WARNING)
    said = str(finding.message)
    assert "HaZafon of Israel" in said and "“Syrian claim”" in said and "Quneitra Governorate of Syria (SY14)" in said
    (row,) = unit_area_table(drawn).rows
    assert (row[3], row[4], row[-1]) == ("", "Golan", "status stated differently by sources")
    (printed, *_) = printed_areas(drawn, phrases("tables", "ru")).rows
    assert "Голаны (статус указан в источниках по-разному)" in printed


def _bundled_agreements():
    return sorted(path.stem for path in (resources() / "agreements").glob("*.json") if path.stem != "agreement.schema")


@pytest.mark.parametrize("agreement", _bundled_agreements())
def test_every_line_of_the_map_that_is_disputed_in_a_theatre_is_named_by_the_agreement(qgis_app, agreement):
    loaded = load_agreement(agreement)
    named = {line for one in loaded.disputed_areas for line in one.lines}
    assert {name for name, _ in disputed_lines(loaded)} <= named


def test_a_disputed_area_that_no_line_bounds_is_refused_in_words(qgis_app):
    golan = replace(ASTANA.disputed_areas[0], lines=("Lebanese claim",))
    with pytest.raises(BoundaryReferenceError, match=r"no line that bounds Golan.*name a COD-AB"):
        default_reference(replace(ASTANA, disputed_areas=(golan,)))


def test_grounds_come_back_out_of_a_workspace_as_they_went_in(qgis_app, tmp_path):
    reference = default_reference(ASTANA)
    workspace.create_workspace(tmp_path / "w.gpkg", ASTANA, reference)
    read = workspace.snapshot(tmp_path / "w.gpkg").reference
    assert shapely.equals_exact(read.country, reference.country)
    assert shapely.equals_exact(read.abroad, reference.abroad)
    assert [name for name, _ in read.disputed_areas] == ["Golan"]
    assert shapely.equals_exact(read.disputed_areas[0][1], reference.disputed_areas[0][1])
    assert len(read.units) == 14
    assert read.accuracy_m == 3_000.0


def test_an_accuracy_is_what_is_stated_or_usual_for_its_kind(qgis_app, tmp_path):
    """Natural Earth is good to about 3 km; of COD-AB and others the file's metadata say it, or nobody."""
    assert default_reference(ASTANA).accuracy_m == 3_000.0
    layer = QgsVectorLayer(_squares(tmp_path), "squares", "ogr")
    context = QgsCoordinateTransformContext()
    stated = [reference_from_layer(layer, RIVERLAND, context, accuracy_m=metres).accuracy_m for metres in (0.0, 42.5)]
    assert stated == [0.0, 42.5]
    for wrong in (-1.0, 50_001.0, float("nan")):
        with pytest.raises(BoundaryReferenceError, match=r"from 0 .not stated. to 50,000; correct it"):
            reference_from_layer(layer, RIVERLAND, context, accuracy_m=wrong)


def test_an_accuracy_that_a_workspace_states_comes_back_and_one_that_cannot_be_read_is_told(qgis_app, tmp_path):
    path = tmp_path / "w.gpkg"
    for metres in (0.0, 42.5, 1 / 3):
        stated = replace(REFERENCE, source="Natural Earth (mine)", accuracy_m=metres)
        workspace.create_workspace(path, RIVERLAND, stated, overwrite=True)
        assert workspace.snapshot(path).reference.accuracy_m == metres
    for statement, accuracy, columns in (
        ("UPDATE deesc_workspace SET value = '-3' WHERE key = 'reference_accuracy_m'", 0.0, ["reference_accuracy_m"]),
        ("DELETE FROM deesc_workspace WHERE key = 'reference_accuracy_m'", 3_000.0, []),
    ):
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(statement)
        found = workspace.snapshot(path)
        assert (found.reference.accuracy_m, [one.column for one in found.unreadable]) == (accuracy, columns)


def test_the_algorithm_takes_an_accuracy_and_says_it(run_algorithm, tmp_path):
    parameters = {"AGREEMENT": str(RIVERLAND_FILE), "REFERENCE": _squares(tmp_path), "OVERWRITE": True}
    parameters["OUTPUT"] = str(tmp_path / "w.gpkg")
    for stated, accuracy in (({"REFERENCE_ACCURACY": 250}, 250.0), ({}, 0.0)):
        run_algorithm("deesc:createworkspace", {**parameters, **stated})
        assert workspace.snapshot(tmp_path / "w.gpkg").reference.accuracy_m == accuracy


def _squares(folder):
    """The units of Riverland as OCHA would have them."""
    rows = [
        f'{{"type": "Feature", "properties": {{"adm1_pcode": "{unit.pcode}"}}, "geometry": '
        f"{shapely.to_geojson(unit.geometry)}}}"
        for unit in REFERENCE.units
    ]
    path = folder / "squares.geojson"
    path.write_text(f'{{"type": "FeatureCollection", "features": [{", ".join(rows)}]}}')
    return str(path)
