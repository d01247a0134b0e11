# SPDX-License-Identifier: GPL-2.0-or-later
"""The door for files from elsewhere: what it lets in, what it refuses and why, and that nothing leads past it."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import zipfile
from pathlib import Path

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from deesc_plugin.bridge.gdal_session import created
from deesc_plugin.bridge.geopackage_guard import refuse_hostile
from deesc_plugin.bridge.geopackage_guard.carried_code import Code, carried_code
from deesc_plugin.bridge.opening import door, plain_file
from deesc_plugin.bridge.opening.door import looked_at
from deesc_plugin.bridge.opening.source import source_of
from deesc_plugin.bridge.opening.texts import look_at_table
from deesc_plugin.core.errors import Cancelled, DeescError, WorkspaceError
from deesc_plugin.map_package.verification.master import read_master
from deesc_plugin.map_package.verification.said import Refused
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND
from tests.torture.campaign import Verdict
from tests.torture.hostile import judged, listening
from tests.torture.hostile_files import ENDLESS, TRIGGERS, geojson, hostile_files, hostile_trigger, kml

pytestmark = pytest.mark.usefixtures("qgis_app")

ALGORITHMS = {
    "deesc:checkgeometry": {"OUTPUT": "TEMPORARY_OUTPUT"},
    "deesc:checkoverlaps": {"OUTPUT": "TEMPORARY_OUTPUT"},
    "deesc:geodesicbuffer": {"OUTPUT": "TEMPORARY_OUTPUT"},
}


@pytest.fixture(scope="module")
def listener():
    """The address of a server on this machine, and what it was asked for."""
    with listening() as told:
        yield told


@pytest.fixture(scope="module")
def hostile(tmp_path_factory, listener):
    """All hostile files of a seed."""
    return hostile_files(tmp_path_factory.mktemp("hostile"), 20170504, listener[0])


def reason(source):
    """The sentence with which a source is refused; empty where it is taken."""
    try:
        looked_at(source)
    except DeescError as error:
        return str(error)
    return ""


def test_every_hostile_file_is_refused_with_its_reason_and_no_server_is_asked(hostile, listener):
    told = [judged(case) for case in hostile]
    assert len(told) >= 60
    assert [one for one in told if one.verdict is not Verdict.FINE] == []
    assert listener[1] == []


def test_no_algorithm_gets_a_hostile_file(hostile, listener, run_algorithm):
    chosen = [case for case in hostile if case.words][::9]
    for number, case in enumerate(chosen):
        name, others = list(ALGORITHMS.items())[number % len(ALGORITHMS)]
        with pytest.raises(QgsProcessingException, match=case.words):
            run_algorithm(name, {"INPUT": case.source, **others})
    assert len(chosen) > 8
    assert listener[1] == []


def test_a_wfs_document_is_read_without_asking_its_server_for_the_schema(hostile, listener):
    asking = [case.source for case in hostile if case.name == "GML that asks a server"]
    for source in asking:
        shutil.copy(source, Path(source).with_suffix(".copy.gml"))  # without the .gfs that GDAL has left beside it
        layer = QgsVectorLayer(str(Path(source).with_suffix(".copy.gml")), "x", "ogr")
        assert layer.featureCount() == 1
    assert listener[1] == []


# ---- what is taken

DRIVERS = {
    "gpkg": "GPKG", "sqlite": "GPKG", "shp": "ESRI Shapefile", "geojson": "GeoJSON", "geojsonl": "GeoJSONSeq",
    "kml": "LIBKML", "kmz": "LIBKML", "gml": "GML", "gpx": "GPX", "fgb": "FlatGeobuf", "dxf": "DXF",
    "tab": "MapInfo File", "mif": "MapInfo File", "csv": "CSV",
}  # fmt: skip


def made_by_gdal(path, driver, options=()):
    """A file with two points, as GDAL writes it."""
    dataset = created(path, driver, options)
    layer = dataset.CreateLayer("waypoints" if driver == "GPX" else path.stem, None, ogr.wkbPoint)
    if driver not in ("GPX", "DXF"):
        layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    for _ in range(2):
        row = ogr.Feature(layer.GetLayerDefn())
        if layer.GetLayerDefn().GetGeomFieldCount():  # a CSV has none
            row.SetGeometry(ogr.CreateGeometryFromWkt("POINT (9.5 0.3)"))
        layer.CreateFeature(row)
    del row, layer, dataset
    return path


@pytest.mark.parametrize("ending", DRIVERS)
def test_what_gdal_writes_is_let_in(tmp_path, ending):
    options = ["FORMAT=MIF"] if ending == "mif" else []
    path = made_by_gdal(tmp_path / f"a.{ending}", DRIVERS[ending], options)
    found = looked_at(str(path))
    assert DRIVERS[ending] in found.format.drivers or found.format.title == "KMZ"
    assert len(found.layers) >= 1


@pytest.mark.parametrize("version", ["1.0", "1.1", "1.2", "1.3"])
@pytest.mark.parametrize("table", ["zone", "İzmir “x”", "a'b", 'a"b', "a b;--"])
def test_a_geopackage_of_any_version_and_any_name_passes_the_guard(tmp_path, version, table):
    path = tmp_path / "a.gpkg"
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown, [f"VERSION={version}"])
    dataset.SetMetadata({"a": "b"})
    layer = dataset.CreateLayer(table, None, ogr.wkbPolygon, ["GEOMETRY_NAME=g e"])
    field = ogr.FieldDefn("day", ogr.OFTDateTime)
    field.SetDefault("CURRENT_TIMESTAMP")
    field.SetUnique(True)
    layer.CreateField(field)
    del layer, dataset
    refuse_hostile(path)


def test_a_style_saved_by_qgis_passes_the_guard(tmp_path):
    path = made_by_gdal(tmp_path / "a.gpkg", "GPKG")
    layer = QgsVectorLayer(str(path), "a", "ogr")
    assert layer.saveStyleToDatabase("s", "d", True, "") == ""
    refuse_hostile(path)
    assert "layer_styles" in looked_at(str(path)).layers or looked_at(str(path)).layers == ("a",)


BOX = 'ST_MinX(NEW."g"), ST_MaxX(NEW."g"), ST_MinY(NEW."g"), ST_MaxY(NEW."g")'
UNCHANGED = 'AFTER UPDATE OF "g" ON "z" WHEN OLD."fid" = NEW."fid" AND (NEW."g" NOTNULL AND NOT ST_IsEmpty(NEW."g"))'
KNOWN = {
    # GDAL 3.7 to 3.10 for GeoPackage 1.4, ogrgeopackagetablelayer.cpp
    "update6": f'CREATE TRIGGER "rtree_z_g_update6" {UNCHANGED} AND (OLD."g" NOTNULL AND NOT ST_IsEmpty(OLD."g")) '
    'BEGIN UPDATE "rtree_z_g" SET minx = ST_MinX(NEW."g"), maxx = ST_MaxX(NEW."g"), miny = ST_MinY(NEW."g"), maxy = '
    'ST_MaxY(NEW."g") WHERE id = NEW."fid";END',
    "update7": f'CREATE TRIGGER "rtree_z_g_update7" {UNCHANGED} AND (OLD."g" ISNULL OR ST_IsEmpty(OLD."g")) BEGIN '
    f'INSERT INTO "rtree_z_g" VALUES (NEW."fid",{BOX});END',
    # OGC 12-128r12, annex L; the spelling of ngageoint's writers
    "update3 of the column": "CREATE TRIGGER rtree_z_g_update3 AFTER UPDATE OF g ON z WHEN OLD.fid != NEW.fid AND "
    "(NEW.g NOT NULL AND NOT ST_IsEmpty(NEW.g)) BEGIN DELETE FROM rtree_z_g WHERE id = OLD.fid; INSERT OR REPLACE INTO "
    f"rtree_z_g VALUES (NEW.fid, {BOX}); END",
    # OGC 12-128r12, table 38
    "metadata": "CREATE TRIGGER 'gpkg_metadata_md_scope_update' BEFORE UPDATE OF 'md_scope' ON 'gpkg_metadata' FOR "
    "EACH ROW BEGIN SELECT RAISE(ABORT, 'one of …') WHERE NOT(NEW.md_scope IN ('undefined', 'catalog')); END",
    # OGC 12-128r12, table 37 of tiles; GDAL compares the lower case of both names
    "tiles": "CREATE TRIGGER 'z_zoom_insert' BEFORE INSERT ON 'z' FOR EACH ROW BEGIN SELECT RAISE(ABORT, 'no such "
    "zoom') WHERE NOT (NEW.zoom_level IN (SELECT zoom_level FROM gpkg_tile_matrix WHERE table_name = 'z')); END",
    "columns of tiles": 'CREATE TRIGGER "z_tile_column_update" BEFORE UPDATE OF tile_column ON "z" FOR EACH ROW BEGIN '
    "SELECT RAISE(ABORT, 'less') WHERE (NEW.tile_column < 0); SELECT RAISE(ABORT, 'more') WHERE NOT (NEW.tile_column < "
    "(SELECT matrix_width FROM gpkg_tile_matrix WHERE lower(table_name) = lower('z') AND zoom_level = "
    "NEW.zoom_level)); END",
    "view": "CREATE VIEW spatial_ref_sys AS SELECT srs_id AS srid, organization AS auth_name, organization_coordsys_id "
    "AS auth_srid, definition AS srtext FROM gpkg_spatial_ref_sys",
}


@pytest.mark.parametrize("name", KNOWN)
def test_what_other_versions_write_is_known(name):
    assert carried_code(KNOWN[name], name, is_written=True) is None


WORDS = ("minx", "fid", "rtree_z_g", "md_scope", "matrix_width", "zoom_level", "ABORT", "srid", "!=", "NOT")


@pytest.mark.parametrize(("name", "word"), [(name, word) for name in KNOWN for word in WORDS if word in KNOWN[name]])
def test_a_known_text_with_one_word_changed_is_not(name, word):
    changed = KNOWN[name].replace(word, "gate" if word.isidentifier() else "=", 1)
    assert carried_code(changed, name, is_written=True) is not None


def test_comments_and_quotes_do_not_matter_and_hide_nothing():
    known = KNOWN["update7"]
    assert carried_code(known.replace("BEGIN", "/* a ' b */ BEGIN -- c\n"), "t", is_written=True) is None
    assert carried_code(known.replace("END", "DELETE FROM /* */ gate; END"), "t", is_written=True) is not None
    assert carried_code(known.replace("BEGIN", '"BEGIN"'), "t", is_written=True) is not None


@pytest.mark.parametrize("trigger", TRIGGERS)
def test_no_trigger_passes_that_changes_other_rows_or_never_ends(tmp_path, trigger):
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    connection = sqlite3.connect(path)
    connection.execute(hostile_trigger(trigger).replace("ON zone", "ON sector").replace("UPDATE zone", "UPDATE sector"))
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(WorkspaceError, match=r"w\.gpkg carries the trigger “.*”, which GeoPackage does not define"):
        workspace.snapshot(path)
    assert path.read_bytes() == before


def test_a_trigger_longer_than_any_known_one_is_not_compared():
    names = "".join(f"SELECT NEW.a{number};" for number in range(20_000))
    assert carried_code(f"CREATE TRIGGER rtree_z_g_insert AFTER INSERT ON z BEGIN {names} END", "t", True) is not None


TABLES = {
    "a INT, b INT AS (a)": Code.COMPUTED_COLUMN,
    'a INT, "as" INT': None,
    "a INT, b TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))": None,
    "a INT, b TEXT DEFAULT (hex(zeroblob(9)))": Code.FUNCTION,
    "a INT DEFAULT (1), CHECK (typeof(a) = 'integer' AND length(a) < 9)": None,
    "a INT CHECK (\"hex\"(a) > '')": Code.FUNCTION,
    "a VARCHAR(20), b DECIMAL(10,2) NOT NULL, PRIMARY KEY (a, b), UNIQUE (b)": None,
    "a INT REFERENCES t(a) ON DELETE CASCADE": Code.CHAIN,
    "a INT REFERENCES t(a) ON DELETE NO ACTION ON UPDATE RESTRICT": None,
    "a INT UNIQUE ON CONFLICT REPLACE": Code.CHAIN,
    "a INT UNIQUE ON CONFLICT ABORT": None,
}


@pytest.mark.parametrize("columns", TABLES)
def test_a_table_computes_nothing_and_changes_no_other_rows(columns):
    statement = f"CREATE TABLE t({columns})"
    sqlite3.connect(":memory:").execute(statement)  # it is SQL
    found = carried_code(statement, "t", is_written=True)
    assert (None if found is None else found.code) is TABLES[columns]


def test_a_draft_may_chain_its_rows_for_nobody_writes_to_it():
    assert carried_code("CREATE TABLE t(a INT REFERENCES t(a) ON DELETE CASCADE)", "t", is_written=False) is None


OF_A_MASTER = {
    "view": ENDLESS,
    "trigger": "CREATE TRIGGER more AFTER UPDATE ON sector BEGIN DELETE FROM gate; END",
    "computed column": "CREATE TABLE more(a, b AS (a))",
}


@pytest.mark.parametrize("what", OF_A_MASTER)
def test_what_the_verifier_refuses_in_a_package_the_guard_refuses_in_a_workspace(tmp_path, what):
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    read_master(path)
    refuse_hostile(path)
    connection = sqlite3.connect(path)
    connection.execute(OF_A_MASTER[what])
    connection.commit()
    connection.close()
    with pytest.raises(Refused):
        read_master(path)
    with pytest.raises(WorkspaceError):
        refuse_hostile(path)


def test_a_name_in_a_schema_that_is_no_utf_8_is_damage(tmp_path):
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    path.write_bytes(path.read_bytes().replace(b'CREATE TABLE "sector"', b'CREATE T\xf4BLE "sector"'))
    with pytest.raises(WorkspaceError, match=r"w\.gpkg is damaged \(malformed text"):
        refuse_hostile(path)


def test_looking_through_a_database_can_be_cancelled(tmp_path):
    path = tmp_path / "a.gpkg"
    connection = sqlite3.connect(path)
    count = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50000)"
    connection.execute(f"CREATE TABLE t AS {count} SELECT 'x' AS a FROM n")
    connection.commit()
    connection.close()
    with pytest.raises(Cancelled):
        refuse_hostile(path, is_cancelled=lambda: True)


def test_a_database_in_wal_mode_on_a_read_only_disk_is_looked_at(read_only_disk):
    subprocess.run(["mount", "-o", "remount,rw", str(read_only_disk)], check=True)
    connection = sqlite3.connect(read_only_disk / "w.gpkg")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    subprocess.run(["mount", "-o", "remount,ro", str(read_only_disk)], check=True)
    refuse_hostile(read_only_disk / "w.gpkg")


# ---- sources and parameters


@pytest.mark.parametrize(
    ("text", "path", "member", "layer"),
    [
        ("/a/b.kml|layername=x|y", "/a/b.kml", "", "x|y"),
        ("/a/b.kml|LayerName=Zone", "/a/b.kml", "", "Zone"),
        ("/a/b|c.kml", "/a/b|c.kml", "", None),
        ("/vsizip//a/b.zip/in/c.gpkg|layername=v", "/a/b.zip", "in/c.gpkg", "v"),
        ("/vsizip/{/a/b.zip}/c.shp", "/a/b.zip", "c.shp", None),
        ("C:/a/b.gpkg|layerid=2|subset=a = 'x|y'", "C:/a/b.gpkg", "", None),
        (f"/a/b.gpkg|layerid={'1' * 5_000}", "/a/b.gpkg", "", None),
    ],
)
def test_a_source_is_taken_apart(text, path, member, layer):
    found = source_of(text)
    assert (str(found.path), found.member, found.layer_name) == (path, member, layer)


def test_a_subset_is_a_condition_and_no_query():
    assert source_of("/a/b.gpkg|layername=z|subset=\"name\" = 'select'").layer_name == "z"
    with pytest.raises(DeescError, match=r"asks b\.gpkg by a query of its own"):
        source_of("/a/b.gpkg|subset=SELECT * FROM z, z, z")


def test_a_loaded_layer_is_not_looked_at_again(tmp_path, run_algorithm):
    path = tmp_path / "a.geojson"
    path.write_text(geojson(), "utf-8")
    layer = QgsVectorLayer(str(path), "shown", "ogr")
    QgsProject.instance().addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for given in (layer, layer.id(), "shown", QgsProperty.fromValue(layer.id())):
        assert run_algorithm("deesc:checkgeometry", {"INPUT": given, "OUTPUT": "TEMPORARY_OUTPUT"}, context)
    QgsProject.instance().clear()


def test_the_source_of_a_definition_is_looked_at(tmp_path, run_algorithm):
    path = tmp_path / "a.geojson"
    path.write_text("{", "utf-8")
    for given in (QgsProcessingFeatureSourceDefinition(str(path), True), QgsProperty.fromExpression(f"'{path}'")):
        with pytest.raises(QgsProcessingException, match=r"a\.geojson is broken JSON at line 1, column 2"):
            run_algorithm("deesc:geodesicbuffer", {"INPUT": given, "OUTPUT": "TEMPORARY_OUTPUT"})


UNFIT = {
    "missing.kml": (None, "There is no file .*missing.kml; check the path"),
    "empty.geojson": ("", "empty.geojson is empty"),
    "a.xlsx": (b"%PDF-1.7", "a.xlsx is a PDF document"),
    "cut.geojson": (geojson()[:90], "cut.geojson is broken JSON at line 1"),
    "odd.geojson": ('{"type": ["Feature"]}', "odd.geojson is JSON but holds no features"),
    "broken.kml": (kml("<Placemark><name>A & B</name></Placemark>"), "broken.kml is broken XML at line 1"),
    "none.kml": (kml(""), "none.kml holds no layer"),
    "wide.geojson": (geojson().encode("utf-16"), "wide.geojson is written in UTF-16, in which QGIS reads no such file"),
    "words.txt": ("hello", "words.txt is a text; a table of coordinates is taken by “Import coordinates”"),
}


@pytest.mark.parametrize("name", UNFIT)
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_an_unfit_file_is_named_with_cause_and_remedy(tmp_path, run_algorithm, name, algorithm):
    content, words = UNFIT[name]
    if content is not None:
        (tmp_path / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(QgsProcessingException, match=words):
        run_algorithm(algorithm, {"INPUT": str(tmp_path / name), **ALGORITHMS[algorithm]})


def test_a_file_that_may_not_be_read_is_named(tmp_path, monkeypatch):
    (tmp_path / "a.kml").write_text(kml(""), "utf-8")

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(plain_file.Path, "open", refuse)
    assert "a.kml cannot be read (permission denied); ask for the right to read it" in reason(str(tmp_path / "a.kml"))


def test_a_workspace_of_another_ending_is_named(tmp_path, run_algorithm):
    with pytest.raises(QgsProcessingException, match=r"w\.db cannot be a workspace; name a \.gpkg file"):
        run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(tmp_path / "w.db")})


def test_a_table_is_looked_at_before_it_is_read(tmp_path):
    path = made_by_gdal(tmp_path / "a.gpkg", "GPKG").rename(tmp_path / "a.csv")
    with pytest.raises(DeescError, match=r"a\.csv is data for a map and no table of coordinates"):
        look_at_table(path)


@pytest.mark.parametrize("ending", [".shp", ".dbf"])
def test_a_shapefile_that_is_cut_off_or_incomplete_is_named(tmp_path, ending):
    path = made_by_gdal(tmp_path / "a.shp", "ESRI Shapefile")
    part = path.with_suffix(ending)
    part.write_bytes(part.read_bytes()[:-9])
    assert f"“a{ending}” is cut off" in reason(str(path))
    part.unlink()
    if ending == ".dbf":
        assert "a.shp lacks the part “a.dbf”" in reason(str(path))


def test_a_layer_that_a_file_has_not_is_named_beside_those_that_it_has(tmp_path):
    path = made_by_gdal(tmp_path / "a.gpkg", "GPKG")
    assert "a.gpkg has no layer “b”; it has a." in reason(f"{path}|layername=b")
    assert reason(f"{path}|layername=a") == ""


def test_a_file_is_looked_at_again_when_it_has_changed(tmp_path):
    path = tmp_path / "a.geojson"
    path.write_text(geojson(), "utf-8")
    assert looked_at(str(path)) is looked_at(str(path))
    path.write_text(geojson(crs={"type": "link", "properties": {"href": "x"}}), "utf-8")
    assert "names its CRS by a link" in reason(str(path))


def test_no_driver_is_used_but_those_of_the_format(tmp_path, monkeypatch):
    path = tmp_path / "a.geojson"
    path.write_text(geojson(), "utf-8")
    asked = []
    whole = gdal.OpenEx
    monkeypatch.setattr(door.gdal, "OpenEx", lambda *given: asked.append(given[2]) or whole(*given))
    looked_at(str(path))
    assert asked == [["GeoJSON", "GeoJSONSeq", "ESRIJSON", "TopoJSON"]]


def test_without_a_driver_of_the_format_no_other_one_is_tried(tmp_path, monkeypatch):
    path = tmp_path / "a.geojson"
    path.write_text(geojson(), "utf-8")
    monkeypatch.setattr(door, "has_driver", lambda _: False)
    assert "a.geojson is GeoJSON, which the GDAL of this QGIS does not read" in reason(str(path))


@pytest.mark.parametrize("names", [("d/a.geojson", "readme.txt"), ("a.geojson", "b.geojson")])
def test_the_files_in_a_zip_are_found_and_a_zip_that_qgis_does_not_open_is_named(tmp_path, run_algorithm, names):
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, geojson() if name.endswith(".geojson") else "read me")
    features = tuple(name for name in names if name.endswith(".geojson"))
    assert looked_at(str(path)).members == features
    with pytest.raises(QgsProcessingException, match=r"QGIS opens no layer of a\.zip as a whole; unpack it"):
        run_algorithm("deesc:checkgeometry", {"INPUT": str(path), "OUTPUT": "TEMPORARY_OUTPUT"})
