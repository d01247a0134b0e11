# SPDX-License-Identifier: GPL-2.0-or-later
"""The data parts of a package, opened by programs that did not write them."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import fastkml
import numpy as np
import pytest
import shapely
from lxml import etree
from osgeo import ogr
from qgis.core import QgsApplication, QgsProject, QgsTask, QgsVectorLayer

from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import BufferOrigin, Delimitation, Feature, RecordedException
from deesc_plugin.core.errors import DeescError, PackageError
from deesc_plugin.core.finding import Severity, found
from deesc_plugin.core.geodesy import densify
from deesc_plugin.map_package import shapefile
from deesc_plugin.map_package.build import build_package
from deesc_plugin.map_package.degree_text import pairs_text
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.parts import PARTS
from deesc_plugin.map_package.shapefile import fitting
from deesc_plugin.map_package.verification.package import verify
from deesc_plugin.paths import load_agreement
from tests.agreements import IN_TERM, delimitation, feature
from tests.english_words import english_in
from tests.packages import GATE, HOLED, PAIR, POST, ZONE

PROJECT = Path(__file__).resolve().parents[2]
DATA_PARTS = ("geopackage", "project", "geojson", "kml", "shapefile")
OPTIONS = PackageOptions("Riverland", "1.0", IN_TERM, parts=DATA_PARTS, override_reason="for a test")
LETTER_AND_MARK = "e\u0301"
NAMES = (
    "x" * 300,
    "قرية" * 70,
    "<img src=x onerror=alert(1)>",
    "=cmd()|'/c calc'!A1",
    "[% layer_property(@layer, 'source') %]",
    "a/b\\c:d*e?f",
    "\"quoted\" 'twice' ''",
    "\u200fعربي\u200e و English",
    "zwj\u200djoined नमस्ते",
    "&amp; ]]> <!-- --> {0} %s ${x}",
    "'; DROP TABLE sector; --",
    "line\nbreak\tand tab",
)
HOSTILE = tuple(
    feature("gate", name, shapely.Point(9.5 + index / 100, 1), note=name, number=index)
    for index, name in enumerate(NAMES)
)
UNMAPPED = feature("sector", "Not drawn yet", None)
DATED = feature(
    "haven",
    "Dated",
    shapely.box(9.1, 1.1, 9.2, 1.2),
    valid_from=date(931, 2, 3),
    valid_to=date(2031, 12, 31),
    number=-7,
)
MIRROR = feature("sector", "Drawn clockwise", shapely.Polygon([(9.1, 1.6), (9.1, 1.7), (9.2, 1.7), (9.2, 1.6)]))
DRAWN = delimitation(
    *(ZONE, HOLED, PAIR, POST, GATE, UNMAPPED, DATED, MIRROR, *HOSTILE),
    exceptions=(RecordedException("any", "ab" * 32, "a reason", "somebody", date(2031, 3, 1)),),
)
KINDS = ("sector", "strip", "haven", "lookout", "gate")
COUNTS = {kind: sum(one.kind == kind for one in DRAWN.features) for kind in KINDS}

pytestmark = pytest.mark.usefixtures("qgis_app")


def checked(drawn) -> CheckResult:
    return CheckResult(fingerprint(drawn), IN_TERM, (), ())


def built(folder: Path, drawn=DRAWN, options=OPTIONS) -> Path:
    """A package of the data parts, unpacked."""
    build_package(drawn, checked(drawn), options, folder / "p.zip")
    with zipfile.ZipFile(folder / "p.zip") as archive:
        archive.extractall(folder)
    (folder / "p.zip").unlink()
    [unpacked] = folder.iterdir()
    return unpacked


@pytest.fixture(scope="module")
def package(tmp_path_factory, qgis_app):
    return built(tmp_path_factory.mktemp("package"))


def read_elsewhere(path: Path) -> dict[str, dict]:
    """The features of a file by uid, as the program ogr2ogr says them in GeoJSON."""
    if shutil.which("ogr2ogr") is None:
        pytest.skip("the program ogr2ogr is not installed")
    command = ["ogr2ogr", "-f", "GeoJSON", "-lco", "COORDINATE_PRECISION=9", "/vsistdout/", str(path)]
    done = subprocess.run(command, capture_output=True, check=True)
    return {one["properties"]["uid"]: one for one in json.loads(done.stdout.decode("utf-8"))["features"]}


# ---- Shapefile


@pytest.mark.parametrize("kind", KINDS)
def test_each_shapefile_is_whole_and_says_what_it_is(package, kind):
    files = {path.suffix: path.read_bytes() for path in (package / "data" / "shapefile").glob(f"{kind}.*")}
    assert set(files) == {".shp", ".shx", ".dbf", ".prj", ".cpg"}
    for suffix in (".shp", ".shx"):
        length, version, shape = (int.from_bytes(files[suffix][at : at + 4], order) for at, order in _HEADER)
        assert (2 * length, version, shape) == (len(files[suffix]), 1000, 1 if kind in ("lookout", "gate") else 5)
    assert len(files[".shx"]) == 100 + 8 * COUNTS[kind]
    assert files[".dbf"][1:4] == bytes((100, 1, 1))  # a fixed day, not today
    assert int.from_bytes(files[".dbf"][10:12], "little") < 4000  # some programs read no longer rows
    assert files[".cpg"] == b"UTF-8"
    assert b'DATUM["D_WGS_1984"' in files[".prj"]


_HEADER = ((24, "big"), (28, "little"), (32, "little"))


@pytest.mark.parametrize("kind", KINDS)
def test_gdal_reads_each_shapefile_with_every_feature_in_wgs_84(package, kind):
    dataset = ogr.Open(str(package / "data" / "shapefile" / f"{kind}.shp"))
    layer = dataset.GetLayer(0)
    assert layer.GetFeatureCount() == COUNTS[kind]
    crs = layer.GetSpatialRef()
    crs.AutoIdentifyEPSG()
    assert crs.GetAuthorityCode(None) == "4326"
    names = [
        layer.GetLayerDefn().GetFieldDefn(index).GetName() for index in range(layer.GetLayerDefn().GetFieldCount())
    ]
    assert len({name.lower()[:10] for name in names}) == len(names)


def test_a_shapefile_holds_attributes_and_geometry_as_drawn(package):
    havens = read_elsewhere(package / "data" / "shapefile" / "haven.shp")
    assert havens[DATED.uid]["properties"]["valid_from"] == "0931-02-03"
    assert havens[DATED.uid]["properties"]["valid_to"] == "2031-12-31"
    assert havens[DATED.uid]["properties"]["number"] == -7
    assert havens[PAIR.uid]["properties"]["number"] is None
    assert shapely.geometry.shape(havens[PAIR.uid]["geometry"]).equals_exact(
        densify(PAIR.geometry), 1e-7, normalize=True
    )
    sectors = read_elsewhere(package / "data" / "shapefile" / "sector.shp")
    assert sectors[UNMAPPED.uid]["geometry"] is None
    back = shapely.geometry.shape(sectors[HOLED.uid]["geometry"])
    assert len(back.interiors) == 1
    assert shapely.equals_exact(shapely.normalize(back), shapely.normalize(densify(HOLED.geometry)), 1e-7)


def test_the_table_of_a_shapefile_is_read_by_the_description_of_dbase_too(package):
    """dBASE III Plus: 32 bytes of head, 32 a field (name, type at 11, width at 16), a CR, the records."""
    content = (package / "data" / "shapefile" / "gate.dbf").read_bytes()
    count, start, length = struct.unpack_from("<IHH", content, 4)
    fields = [content[at : at + 32] for at in range(32, start - 1, 32)]
    widths = {field[:11].rstrip(b"\0").decode(): field[16] for field in fields}
    rows = []
    for at in range(start, start + count * length, length):
        place, row = at + 1, {}
        for name, width in widths.items():
            row[name] = content[place : place + width].decode("utf-8").rstrip(" ")
            place += width
        rows.append(row)
    assert (start, len(rows)) == (32 * (len(fields) + 1) + 1, COUNTS["gate"])
    assert length == 1 + sum(widths.values())
    short = {name.rstrip(" ") for name in NAMES if len(name.encode()) <= 254}
    assert short <= {row["name"] for row in rows}


def test_rings_of_a_shapefile_have_the_inside_on_their_right(package):
    """ESRI's description, page 8: vertices of shells run clockwise, of holes counter-clockwise."""
    content = (package / "data" / "shapefile" / "sector.shp").read_bytes()
    index = (package / "data" / "shapefile" / "sector.shx").read_bytes()
    found = []
    for place in range(100, len(index), 8):
        at = 2 * int.from_bytes(index[place : place + 4], "big") + 8
        if int.from_bytes(content[at : at + 4], "little") == 0:
            continue
        parts, count = np.frombuffer(content, "<i4", 2, at + 36)
        starts = [*np.frombuffer(content, "<i4", parts, at + 44), count]
        vertices = np.frombuffer(content, "<f8", 2 * count, at + 44 + 4 * parts).reshape(-1, 2)
        found.append(tuple(shapely.is_ccw(shapely.LinearRing(vertices[a:b])) for a, b in zip(starts[:-1], starts[1:])))
    assert sorted(found) == [(False,), (False,), (False, True)]


def test_a_text_too_long_for_a_shapefile_is_cut_and_named_so(package):
    gates = read_elsewhere(package / "data" / "shapefile" / "gate.shp")
    by_name = {one.name: gates[one.uid]["properties"] for one in HOSTILE}
    assert by_name["x" * 300]["name"] == "x" * 251 + "…"  # 251 bytes and the three of the sign
    assert by_name["x" * 300]["cut"] == "name note"
    assert by_name["قرية" * 70]["name"] == ("قرية" * 70)[:125] + "…"  # two bytes a letter
    short = [name for name in NAMES if len(name.encode()) <= 254]
    assert len(short) == len(NAMES) - 2
    assert [by_name[name]["cut"] for name in short] == [None] * len(short)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("x" * 254, "x" * 254),
        ("x" * 255, "x" * 251 + "…"),
        ("x" * 253 + "ع", "x" * 251 + "…"),
        # the accent is two bytes, from byte 251 on; its letter goes with it
        ("x" * 250 + LETTER_AND_MARK + "xx", "x" * 250 + "…"),
        ("x" * 247 + LETTER_AND_MARK + "xxxxx", "x" * 247 + LETTER_AND_MARK + "x…"),
        ("\U0001f54a" * 70, "\U0001f54a" * 62 + "…"),  # four bytes each
    ],
)
def test_a_cut_parts_no_letter(text, expected):
    assert fitting(text) == expected
    assert len(fitting(text).encode("utf-8")) <= 254


def test_the_field_list_explains_every_field(package):
    with (package / "data" / "shapefile" / "fields.csv").open(encoding="utf-8", newline="") as file:
        listed = {row["field"]: row for row in csv.DictReader(file)}
    for kind in KINDS:
        dataset = ogr.Open(str(package / "data" / "shapefile" / f"{kind}.shp"))
        definition = dataset.GetLayer(0).GetLayerDefn()
        for index in range(definition.GetFieldCount()):
            row = listed[definition.GetFieldDefn(index).GetName()]
            assert row["meaning"]
            assert kind in row["kinds"].split()
    assert (listed["max_err_m"]["column"], listed["tol_m"]["column"]) == ("max_error_m", "tolerance_m")


def test_measures_of_a_buffer_arrive_as_numbers(tmp_path):
    origin = BufferOrigin("cd" * 32, "outside", "round", 0.1, 0.0834512)
    strip = feature("strip", "Buffer", shapely.box(9, 0, 9.1, 0.1), zone=ZONE.uid, width_m=15000.0, origin=origin)
    nothing = feature("strip", "Nothing", shapely.box(9, 1.5, 9.1, 1.6), width_m=float("inf"))
    strips = read_elsewhere(built(tmp_path, delimitation(strip, nothing)) / "data" / "shapefile" / "strip.shp")
    found = strips[strip.uid]["properties"]
    assert (found["width_m"], found["tol_m"], found["max_err_m"]) == (15000.0, 0.1, 0.083451)
    assert found["src_hash"] == "cd" * 32
    assert strips[nothing.uid]["properties"]["width_m"] is None


def test_what_a_shapefile_cannot_hold_is_refused_in_words(tmp_path, monkeypatch):
    wild = feature("strip", "Wild", shapely.box(9, 1, 9.1, 1.1), width_m=1e300)
    with pytest.raises(PackageError, match=r"strip\.shp has no room for 1000.* in its field width_m; leave"):
        built(tmp_path, delimitation(wild))
    line = delimitation(ZONE, feature("sector", "A line", shapely.LineString([(9, 0), (10, 1)])))
    with pytest.raises(
        PackageError, match="The geometry of A line is none that a feature of the kind “sector” can have"
    ):
        built(tmp_path, line)
    monkeypatch.setattr(shapefile, "_LARGEST", 300)
    with pytest.raises(PackageError, match="a Shapefile holds no more than 2 GB; leave the Shapefile out"):
        built(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_invalid_polygon_can_be_exported_for_a_reason(tmp_path):
    """Its hole lies outside its shell, which GDAL reads from a Shapefile as two polygons."""
    shell, hole = shapely.box(9, 0, 9.1, 0.1).exterior, shapely.box(9.5, 0.5, 9.6, 0.6).exterior
    odd = feature("sector", "Odd", shapely.Polygon(shell, [hole]))
    bow_tie = feature("sector", "Bow tie", shapely.Polygon([(9, 1), (9.1, 1.1), (9.1, 1), (9, 1.1)]))
    built(tmp_path, delimitation(odd, bow_tie))


def test_a_finding_with_the_outline_of_a_zone_of_thousands_of_turning_points_is_read_back(tmp_path):
    """Its cell has some 20 digits and signs a vertex, and Python's own reader takes 131,072 characters."""
    angles = np.linspace(0, 2 * np.pi, 7_000, endpoint=False)
    ring = np.column_stack([9.5 + 0.2 * np.cos(angles), 0.5 + 0.2 * np.sin(angles)])
    zone = feature("sector", "Long", shapely.Polygon(ring))
    drawn = delimitation(zone)
    finding = found(Severity.WARNING, (zone,), "The zone has no buffer.", place=zone.geometry)
    result = CheckResult(fingerprint(drawn), IN_TERM, (), (replace(finding, rule="buffer.encloses"),))
    options = replace(OPTIONS, parts=("geopackage", "turning_points", "findings"))
    build_package(drawn, result, options, tmp_path / "p.zip")
    with zipfile.ZipFile(tmp_path / "p.zip") as archive:
        (name,) = (name for name in archive.namelist() if name.endswith("checks/findings.csv"))
        assert len(archive.read(name)) > 131_072


# ---- QGIS project

OPEN_IT = """
import json, sys
from qgis.core import QgsApplication, QgsProject
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
read = project.read(sys.argv[1])
layers = {layer.name(): layer for layer in project.mapLayers().values()}
print(json.dumps({
    "read": read,
    "valid": {name: layer.isValid() for name, layer in layers.items()},
    "counts": {name: sum(1 for _ in layer.getFeatures()) for name, layer in layers.items()},
    "names": sorted(str(feature["name"]) for layer in layers.values() if layer.customProperty("deesc/kind")
                    for feature in layer.getFeatures()),
    "read_only": all(layer.readOnly() for layer in layers.values()),
    "renderers": {name: layer.renderer().type() for name, layer in layers.items() if layer.renderer()},
    "labels": {name: layer.labelsEnabled() for name, layer in layers.items()},
    "order": [layer.name() for layer in project.layerTreeRoot().layerOrder()],
    "crs": project.crs().authid(),
    "title": project.title(),
    "rights": [layer.metadata().rights() for layer in layers.values()],
    "abstract": project.metadata().abstract(),
    "author": project.metadata().author(),
    "view": project.viewSettings().defaultViewExtent().toString(3),
    "dirty": project.isDirty(),
}))
project.clear()
application.exitQgis()
"""


@pytest.fixture(scope="module")
def opened(package, tmp_path_factory):
    """What another QGIS finds in the project of a package that was moved, its source gone."""
    moved = tmp_path_factory.mktemp("elsewhere") / "moved here, ünd ren'amed" / package.name
    shutil.copytree(package, moved)
    command = [sys.executable, "-W", "ignore", "-c", OPEN_IT, str(moved / "project" / "delimitation.qgz")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=moved.parent)
    return moved, json.loads(done.stdout.splitlines()[-1])


def test_the_project_opens_in_a_moved_folder_with_every_layer_valid(opened):
    _, found = opened
    assert found["read"]
    assert set(found["valid"].values()) == {True}
    assert found["counts"] == {
        "Sectors": 4, "Front lines": 0, "Strips": 0, "Havens": 2, "Lookouts": 1, "Gates": 1 + len(NAMES),
        "Reference boundaries": 4, "Accepted findings": 1,
    }  # fmt: skip
    assert found["names"] == sorted(one.name for one in DRAWN.features)
    assert (found["crs"], found["title"], found["dirty"]) == ("EPSG:4326", "Riverland", False)


def test_the_project_looks_like_the_workspace_and_says_what_it_is(opened):
    _, found = opened
    kinds = {"Sectors", "Front lines", "Strips", "Havens", "Lookouts", "Gates"}
    drawn_apart = {name for name, renderer in found["renderers"].items() if renderer == "categorizedSymbol"}
    assert drawn_apart == {*kinds, "Reference boundaries"}
    assert {name for name, shown in found["labels"].items() if shown} == kinds
    # a sector tells its status by its line, which its strip would cover
    above = ["Gates", "Lookouts", "Front lines", "Havens", "Sectors", "Strips"]
    assert found["order"] == [*above, "Reference boundaries"]
    assert str(DRAWN.agreement.disclaimer) in found["abstract"]
    assert fingerprint(DRAWN) in found["abstract"]
    assert all(found["rights"])
    assert found["author"] == ""
    # 9 to 10.5 and 0.1 to 1.7 degrees, and a twentieth of the longer side and 0.01 around
    assert found["view"].split(" ")[0].startswith("9.0")


def test_nobody_who_opens_the_project_changes_the_data(opened):
    moved, found = opened
    assert found["read_only"]
    assert verify(moved).valid, verify(moved).problems


def test_the_project_names_no_person_no_computer_and_no_place(package):
    with zipfile.ZipFile(package / "project" / "delimitation.qgz") as archive:
        assert archive.namelist() == ["delimitation.qgs"]
        text = archive.read("delimitation.qgs").decode("utf-8")
    assert "saveUser" not in text
    assert "saveDateTime" not in text
    assert "fontFamily" not in text
    assert text.count("../data/delimitation.gpkg|layername=") >= 7
    assert not [word for word in (str(Path.home()), str(package), os.sep + "tmp") if word in text]


@pytest.fixture(scope="module")
def arabic(tmp_path_factory, qgis_app):
    """A package in Arabic alone of a proposed square; no line of anything."""
    zone = Feature("1", "zone", "idlib", "Square", "TR", "proposed", shapely.box(36.4, 35.6, 36.6, 35.8))
    drawn = Delimitation(load_agreement("astana-2017"), (zone,))
    options = PackageOptions("", "1", date(2017, 5, 27), ("kml", "project"), ("ar",), override_reason="for a test")
    return built(tmp_path_factory.mktemp("arabic"), drawn, options)


def test_a_project_of_an_arabic_package_names_layers_and_statuses_in_arabic(arabic):
    with zipfile.ZipFile(arabic / "project" / "delimitation.qgz") as archive:
        root = etree.fromstring(archive.read("delimitation.qgs"))
    agreement = load_agreement("astana-2017")
    names = {layer.findtext("layername") for layer in root.iter("maplayer")}
    assert names == {kind.plural.in_language("ar") for kind in agreement.kinds} | {
        "الحدود المرجعية",
        "الملاحظات المقبولة",
    }
    labels = {category.get("label") for category in root.iter("category")}
    disputed = "تختلف المصادر في تحديد الوضع؛ وليس حدودًا"
    of_reference = {"حدود إدارية، للاسترشاد فقط", "المنطقة الفاصلة (استرشادية)", disputed}
    assert labels == {"مسودة", "مقترح", "متفق عليه", "مسحوب"} | of_reference
    assert {category.get("value") for category in root.iter("category")} == {
        *agreement.statuses,
        "administrative",
        "separation",
        "disputed",
    }
    assert root.findtext("title") == agreement.title.in_language("ar")
    assert root.find("layer-tree-group/layer-tree-group").get("name") == agreement.title.in_language("ar")
    assert str(agreement.disclaimer) not in etree.tostring(root, encoding="unicode")
    aliases = {alias.get("name") for alias in root.iter("alias")} - {""}
    assert {"الاسم", "النطاق", "العرض المذكور (م)", "الاسم (ru)"} <= aliases
    chosen = [one for one in root.iter("Option") if one.get("value") in ("draft", "idlib", "TR")]
    assert {one.get("name") for one in chosen} == {"مسودة", "إدلب", "TR (تركيا)"}  # the stored values stay
    assert [word for said in aliases for word in english_in(said, "ar")] == []
    assert {one.get("fieldName") for one in root.iter("text-style")} == {
        'coalesce(nullif("name_ar", \'\'), "name")',
        'coalesce("number", coalesce(nullif("name_ar", \'\'), "name"))',
    }


def test_a_kmz_of_an_arabic_package_names_folders_and_statuses_in_arabic(arabic):
    with zipfile.ZipFile(arabic / "data" / "delimitation.kmz") as archive:
        root = etree.fromstring(archive.read("doc.kml"))
    place = "{http://www.opengis.net/kml/2.2}"
    agreement = load_agreement("astana-2017")
    folders = [folder.findtext(f"{place}name") for folder in root.iter(f"{place}Folder")]
    assert folders == [f"{agreement.kind('zone').plural.in_language('ar')} (مقترح)"]
    assert root.findtext(f"{place}Document/{place}name") == agreement.title.in_language("ar")
    assert [one.text for one in root.iter(f"{place}Snippet")] == ["مقترح، تركيا، إدلب"]
    columns = [one.text for one in root.iter(f"{place}displayName")]
    assert columns
    assert [word for said in columns for word in english_in(said, "ar")] == []
    assert [one.findtext(f"{place}name") for one in root.iter(f"{place}Placemark")] == ["Square"]


def test_the_project_that_is_open_is_left_alone(tmp_path):
    open_project = QgsProject.instance()
    open_project.clear()
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    open_project.addMapLayer(layer)
    open_project.setDirty(False)
    before = open_project.mapLayers().keys(), open_project.title(), open_project.fileName(), open_project.crs().authid()
    built(tmp_path)
    after = open_project.mapLayers().keys(), open_project.title(), open_project.fileName(), open_project.crs().authid()
    assert after == before
    assert not open_project.isDirty()
    assert open_project.layerTreeRoot().findLayer(layer.id()) is not None
    open_project.clear()


def test_the_data_parts_can_be_made_beside_the_main_thread(tmp_path, desk):
    here = built(_made(tmp_path / "here"))
    folder = _made(tmp_path / "there")
    done = []
    task = QgsTask.fromFunction("export", lambda _: str(built(folder)), on_finished=lambda *told: done.append(told))
    QgsApplication.taskManager().addTask(task)
    desk.wait(lambda: done)
    [(problem, there)] = done
    assert problem is None
    assert _hashes(here) == _hashes(Path(there))


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _hashes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


# ---- names that could do harm, in every part


def test_geojson_holds_every_name_letter_by_letter(package):
    document = json.loads((package / "data" / "gate.geojson").read_text("utf-8"))
    found = {one["id"]: one["properties"] for one in document["features"]}
    assert [(found[one.uid]["name"], found[one.uid]["note"]) for one in HOSTILE] == [(name, name) for name in NAMES]
    assert json.loads((package / "data" / "strip.geojson").read_text("utf-8"))["features"] == []


def test_the_geopackage_holds_every_name_letter_by_letter(package):
    if shutil.which("ogrinfo") is None:
        pytest.skip("the program ogrinfo is not installed")
    query = "SELECT name FROM gate ORDER BY number"
    path = package / "data" / "delimitation.gpkg"
    done = subprocess.run(["ogrinfo", "-ro", "-q", "-sql", query, str(path)], capture_output=True, check=True)
    text = done.stdout.decode("utf-8")
    assert all(f"name (String) = {name}\n" in text for name in NAMES)
    assert COUNTS["gate"] == text.count("OGRFeature(")  # nothing was dropped, and no table either


def test_shapefiles_hold_every_name_that_fits_letter_by_letter(package):
    gates = read_elsewhere(package / "data" / "shapefile" / "gate.shp")
    for one in HOSTILE:
        if len(one.name.encode()) <= 254:
            assert gates[one.uid]["properties"]["name"] == one.name


def test_the_kmz_holds_every_name_as_text_and_valid(package):
    etree = pytest.importorskip("lxml.etree", reason="lxml, which comes with QGIS's Python packages, is missing")
    with zipfile.ZipFile(package / "data" / "delimitation.kmz") as archive:
        content = archive.read("doc.kml")
    schema = etree.XMLSchema(etree.parse(str(Path(fastkml.__file__).parent / "schema" / "ogckml22.xsd")))
    document = etree.fromstring(content)
    schema.assertValid(document)
    kml = {"k": "http://www.opengis.net/kml/2.2"}
    placemarks = document.xpath("//k:Placemark", namespaces=kml)
    names = {
        one.findtext("k:ExtendedData/k:Data[@name='uid']/k:value", namespaces=kml): one.findtext(
            "k:name", namespaces=kml
        )
        for one in placemarks
    }
    assert [names[one.uid] for one in HOSTILE] == list(NAMES)
    assert {one.tag for one in document.iter()}.isdisjoint({"img", "{http://www.opengis.net/kml/2.2}img"})
    assert [len(one) for one in placemarks if one.findtext("k:name", namespaces=kml) == UNMAPPED.name] == [4]


def test_the_kmz_wears_the_colours_of_the_map_and_tells_statuses_apart_without_them(tmp_path):
    """Okabe and Ito's blue and orange, as alpha, blue, green, red: 15 % and 20 % of 255 are 26 and 33 (hex)."""
    statuses = ("draft", "proposed", "agreed", "withdrawn")
    zone, strip = shapely.box(9.4, 0.4, 9.5, 0.5), shapely.box(9.3, 0.3, 9.6, 0.6)
    drawn = [
        feature(kind, f"{kind} {status}", shape, status=status)
        for kind, shape in (("sector", zone), ("strip", strip.difference(zone)), ("lookout", shapely.Point(9.45, 0.35)))
        for status in statuses
    ]
    folder = built(tmp_path, delimitation(*drawn), replace(OPTIONS, parts=("kml",)))
    with zipfile.ZipFile(folder / "data" / "delimitation.kmz") as archive:
        root = etree.fromstring(archive.read("doc.kml"))
    place = "{http://www.opengis.net/kml/2.2}"
    folders = {one.findtext(f"{place}name"): one for one in root.iter(f"{place}Folder")}
    assert list(folders) == [f"{kind} ({status})" for kind in ("Sectors", "Strips", "Lookouts") for status in statuses]
    styles = {f"#{one.get('id')}": one for one in root.iter(f"{place}Style")}

    def looks(kind: str, *tags: str) -> list[tuple[str, ...]]:
        used = [styles[folders[f"{kind} ({one})"].findtext(f".//{place}styleUrl")] for one in statuses]
        paths = [f".//{place}{tag}".replace(" ", f"/{place}") for tag in tags]
        return [tuple(style.findtext(path) for path in paths) for style in used]

    lines = looks("Sectors", "LineStyle width", "LineStyle color", "PolyStyle color")
    assert lines == [
        ("2", "a0b27200", "00b27200"),
        ("3", "d0b27200", "13b27200"),  # 7.5 % of 255 is 19
        ("4", "ffb27200", "26b27200"),
        ("2", "80808080", "00808080"),
    ]
    assert looks("Strips", "LineStyle width", "PolyStyle color")[1:3] == [("2", "1a009fe6"), ("3", "33009fe6")]
    assert looks("Lookouts", "IconStyle scale") == [("0.5",), ("0.7",), ("0.9",), ("0.5",)]


@pytest.mark.parametrize(("character", "shown"), [("\ud800", "U+D800"), ("\x00", "U+0000"), ("\x1b", "U+001B")])
def test_a_text_that_no_file_can_hold_stops_the_export_in_words(tmp_path, character, shown):
    odd = replace(GATE, name=f"odd {character} name")
    reason = rf"^odd \[{re.escape(shown)}\] name has a text with the character {re.escape(shown)}, which files cannot"
    with pytest.raises(PackageError, match=reason):
        built(tmp_path, delimitation(ZONE, odd))
    assert list(tmp_path.iterdir()) == []


# ---- coordinates as text


def test_coordinates_are_written_as_c_writes_them():
    random = np.random.default_rng(5)
    vertices = np.concatenate(
        [random.uniform(-180, 180, (20_000, 2)), [[0, -0.0], [-1e-7, 1e-7], [180, -90], [-0.5, 99.9999999], [9.5, 100]]]
    ).round(7)
    expected = "".join("[%.7f,%.7f];" % pair for pair in map(tuple, (vertices + 0.0).tolist()))  # noqa: UP031
    assert pairs_text(vertices, "[", "];") == expected
    assert pairs_text(vertices[:0], "[", "]") == ""
    assert pairs_text(np.array([[1.5, -2.25]]), "", " ") == "1.5000000,-2.2500000 "


# ---- spoiled files, and the same bytes elsewhere


@pytest.mark.parametrize(
    ("part_id", "name", "change"),
    [
        ("geojson", "data/sector.geojson", lambda content: content.replace(b"9.5000000,", b"9.6000000,", 1)),
        ("geojson", "data/haven.geojson", lambda content: content.replace(b'"number": -7', b'"number": -8')),
        ("geojson", "data/haven.geojson", lambda content: content.replace(b"MultiPolygon", b"MultiPoint")),
        ("geojson", "data/gate.geojson", lambda content: content[: len(content) // 2]),
        ("kml", "data/delimitation.kmz", lambda content: content[:-300]),
        ("shapefile", "data/shapefile/sector.shp", lambda content: content[:-60]),
        ("shapefile", "data/shapefile/sector.shp", lambda content: content[:-16] + content[-8:] + content[-16:-8]),
        ("shapefile", "data/shapefile/gate.dbf", lambda content: content.replace("قرية".encode(), b"        ", 1)),
        ("shapefile", "data/shapefile/gate.dbf", lambda content: content[:-600]),
        ("shapefile", "data/shapefile/lookout.shx", lambda content: b""),
        ("shapefile", "data/shapefile/fields.csv", lambda content: content[:-3]),
        ("project", "project/delimitation.qgz", lambda content: content[:-20]),
        ("project", "project/delimitation.qgz", lambda content: b""),
    ],
)
def test_a_data_part_that_a_full_disk_spoiled_stops_the_export(tmp_path, monkeypatch, part_id, name, change):
    entry = PARTS[part_id]

    def spoiled(job):
        for file in entry.write(job):
            if file.path == name:
                path = job.folder / name
                before = path.read_bytes()
                path.write_bytes(change(before))
                assert path.read_bytes() != before
            yield file

    monkeypatch.setitem(PARTS._extensions, part_id, (entry.order, replace(entry, write=spoiled)))
    with pytest.raises(DeescError) as caught:
        built(tmp_path)
    assert Path(name).stem in str(caught.value)
    assert list(tmp_path.iterdir()) == []


AGAIN = """
import sys
from pathlib import Path
from qgis.core import QgsApplication, QgsSettings
application = QgsApplication([], False)
application.initQgis()
settings = QgsSettings()
for key, value in {
    "qgis/defaultProjectPathsRelative": False, "qgis/measure/displayunits": "feet", "qgis/measure/areaunits": "acres",
    "qgis/default_canvas_color_red": 1, "qgis/default_selection_color_green": 1, "locale/overrideFlag": True,
    "locale/globalLocale": "ar_SY", "projections/defaultProjectCrs": "EPSG:3857",
    "qgis/digitizing/default_snap_enabled": 1,
    "qgis/walForSqlite3": False, "svg/searchPathsForSVG": "/somewhere",
}.items():
    settings.setValue(key, value)
from tests.qgis.test_package_data import built
built(Path(sys.argv[1]))
"""


def test_the_data_parts_are_the_same_bytes_for_another_person_elsewhere(package, tmp_path):
    there, home = _made(tmp_path / "there"), _made(tmp_path / "home")
    surroundings = {"LC_ALL": "ar_SY.UTF-8", "TZ": "Pacific/Chatham", "HOME": str(home), "USER": "somebody-else",
                    "LOGNAME": "somebody-else", "PYTHONPATH": str(PROJECT), "PYTHONHASHSEED": "3"}  # fmt: skip
    command = [sys.executable, "-W", "ignore", "-c", AGAIN, str(there)]
    subprocess.run(command, env={**os.environ, **surroundings}, cwd=tmp_path, check=True, capture_output=True)
    [other] = there.iterdir()
    assert _hashes(other) == _hashes(package)
