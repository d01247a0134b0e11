# SPDX-License-Identifier: GPL-2.0-or-later
"""The annex as data: narrative, tables, settlements and workbook of a package, read back by others."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import shutil
import subprocess
from dataclasses import replace

import numpy as np
import pytest
import shapely
from pyproj import Geod, Proj

from deesc_plugin.bridge.settlements import gazetteer_of
from deesc_plugin.bridge.spreadsheet import read_spreadsheet
from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.canonical import fingerprint, geometry_hash, geometry_text
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import BufferOrigin
from deesc_plugin.core.description.reading import read_description
from deesc_plugin.core.errors import DeescError
from deesc_plugin.core.gazetteer import Gazetteer
from deesc_plugin.map_package.job import Job
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.parts import PARTS
from deesc_plugin.map_package.parts import workbook as workbook_module
from deesc_plugin.paths import phrases
from tests.agreements import IN_TERM, REFERENCE, RIVERLAND, delimitation, feature
from tests.packages import GATE, HOLED, PAIR, POST, SAMPLE, ZONE
from tests.workspace import create_workspace, snapshot

pytestmark = pytest.mark.usefixtures("qgis_app")

MINE = ("turning_points", "description", "areas", "posts", "settlements", "workbook")
LANGUAGES = ("en", "ru", "ar", "tr", "fa")
TWICE = feature(
    "strip",
    "; ".join(["Two parts, two holes, a long name"] * 8),
    shapely.MultiPolygon(
        [
            (
                shapely.box(10, 0.2, 10.4, 0.6).exterior.coords,
                [
                    shapely.box(10.1, 0.3, 10.15, 0.35).exterior.coords,
                    shapely.box(10.2, 0.5, 10.25, 0.55).exterior.coords,
                ],
            ),
            (shapely.box(10.6, 1.2, 10.9, 1.6).exterior.coords, []),
        ]
    ),
)
DRAWN = delimitation(*SAMPLE.features, TWICE)
PLACES = Gazetteer(
    source="A list of the parties",
    licence="theirs",
    accuracy_m=100.0,
    ids=("1", "2"),
    names=("=Mill", "Ferry"),
    arabic=("طاحونة", ""),
    cyrillic=("", "Паром"),
    pcodes=("RV0101", ""),
    longitude=np.array([10.0, 9.49]),
    latitude=np.array([1.0, 1.2]),
    population=np.array([120, 0]),
)


def job_of(folder, drawn=DRAWN, **options) -> Job:
    given = {"languages": LANGUAGES, "gazetteer": PLACES, **options}
    chosen = PackageOptions("Riverland", "1.0", IN_TERM, **given)
    return Job(drawn, CheckResult(fingerprint(drawn), IN_TERM, (), ()), chosen, folder)


def written(job: Job, *parts: str) -> dict[str, object]:
    return {file.path: file for part_id in parts or MINE for file in PARTS[part_id].write(job)}


@pytest.fixture(scope="module")
def made(tmp_path_factory, qgis_app):
    job = job_of(tmp_path_factory.mktemp("annex"))
    return job, written(job)


def rows(job: Job, name: str) -> list[dict[str, str]]:
    text = (job.folder / name).read_bytes().decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_file_is_there_and_reads_back(made):
    job, files = made
    assert set(files) == {
        "tables/turning_points.csv", "tables/turning_points.xlsx", "tables/turning_points.ods", "tables/areas.csv",
        "tables/posts.csv", "tables/settlements.csv",
        *(f"tables/boundary_description_{language}.txt" for language in LANGUAGES),
    }  # fmt: skip
    for part_id in MINE:
        PARTS[part_id].reread(job)
    assert "A list of the parties, theirs" in files["tables/settlements.csv"].description


def test_without_a_gazetteer_for_the_country_there_is_no_table(tmp_path):
    job = job_of(tmp_path, gazetteer=None)
    assert job.gazetteer is None  # Riverland has none
    assert "tables/settlements.csv" not in written(job)
    PARTS["settlements"].reread(job)
    PARTS["workbook"].reread(job)
    assert [sheet.title for sheet in read_spreadsheet(tmp_path / "tables/turning_points.xlsx")] == [
        "turning points", "posts", "areas", "columns",
    ]  # fmt: skip


def test_settlements_of_the_users_own_are_listed_and_made_harmless(made):
    found = rows(made[0], "tables/settlements.csv")
    assert [(row["name"], row["name_arabic"], row["relation"], row["population"]) for row in found] == [
        ("'=Mill", "طاحونة", "inside", "120"),
        ("Ferry", "", "outside", ""),
    ]
    assert [(row["place_pcode"], row["pcode"]) for row in found] == [("RV0101", "RV01"), ("", "RV01")]


def test_the_same_bytes_again(made, tmp_path):
    job, files = made
    again = job_of(tmp_path, delimitation(*DRAWN.features[::-1]))
    written(again)
    for name in files:
        digests = {hashlib.sha256((one.folder / name).read_bytes()).hexdigest() for one in (job, again)}
        assert len(digests) == 1, name


@pytest.mark.parametrize(
    ("part_id", "name", "change"),
    [
        ("description", "boundary_description_ar.txt", lambda content: content[:-100]),
        ("description", "boundary_description_en.txt", lambda content: b""),
        # a coordinate and all that follows from it wrong by the last printed digit
        ("description", "boundary_description_ru.txt", lambda content: content.replace(b"10.5000000", b"10.5000001")),
        ("description", "boundary_description_tr.txt", lambda content: content.replace(b"110574.64 m", b"110574.65 m")),
        ("description", "boundary_description_fa.txt", lambda content: content.replace(b"89.9869", b"89.9868")),
        ("description", "boundary_description_en.txt", lambda content: content.replace(b"G5561965801", b"G5561965802")),
        ("description", "boundary_description_en.txt", lambda content: content.replace(ZONE.uid.encode(), b"other")),
        ("settlements", "settlements.csv", lambda content: content.replace(b"Ferry", b"Berry")),
        ("areas", "areas.csv", lambda content: content.replace(b"RV01", b"RV02", 1)),
        ("turning_points", "turning_points.csv", lambda content: content.replace(b"10.5000000", b"10.5000001", 1)),
        ("turning_points", "turning_points.csv", lambda content: content[: len(content) // 2]),
        ("workbook", "turning_points.xlsx", lambda content: content[:-40]),
        ("workbook", "turning_points.ods", lambda content: content[: len(content) // 2]),
    ],
)
def test_a_spoiled_file_is_found(made, tmp_path, part_id, name, change):
    job = job_of(tmp_path)
    shutil.copytree(made[0].folder, tmp_path, dirs_exist_ok=True)
    PARTS[part_id].reread(job)
    path = tmp_path / "tables" / name
    path.write_bytes(change(path.read_bytes()))
    with pytest.raises(DeescError, match=name.rpartition(".")[0]):
        PARTS[part_id].reread(job)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("4000.00 m", "4000.01 m"),
        ("outside of it", "inside of it"),
        ("ends: round", "ends: square"),
        ("feature 1.3", "feature 1.2"),
        (f"that feature: {HOLED.uid}", f"that feature: {POST.uid}"),
    ],
)
def test_a_spoiled_definition_is_found(tmp_path, old, new):
    made = geodesic_buffer(HOLED.geometry, 4_000.0, side="outside")
    origin = BufferOrigin(geometry_hash(HOLED.geometry), "outside", "round", 0.1, made.max_error_m)
    strip = feature("strip", "Strip", made.geometry, zone=HOLED.uid, width_m=4_000.0, origin=origin)
    job = job_of(tmp_path, delimitation(HOLED, strip), languages=("en",))
    written(job, "description")
    PARTS["description"].reread(job)
    path = tmp_path / "tables/boundary_description_en.txt"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    with pytest.raises(DeescError, match=r"reads back from|cannot be read back"):
        PARTS["description"].reread(job)


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_a_changed_cell_of_a_workbook_is_found(tmp_path, monkeypatch, suffix):
    """The workbook of another delimitation, a decimetre off in one vertex."""
    job = job_of(tmp_path)
    moved = shapely.transform(ZONE.geometry, lambda vertices: vertices + (vertices == 9.5) * 1e-6)
    others = [one for one in DRAWN.features if one.uid != ZONE.uid]
    written(replace(job, delimitation=delimitation(*others, replace(ZONE, geometry=moved))), "workbook")
    monkeypatch.setattr(workbook_module, "NAMES", (f"tables/turning_points{suffix}",))
    with pytest.raises(DeescError, match="turning_points"):
        PARTS["workbook"].reread(job)


# ---- the same numbers everywhere


def test_narrative_table_and_workbook_say_the_same(made):
    job, _ = made
    table = {(row["feature"], row["number"]): row for row in rows(job, "tables/turning_points.csv")}
    for language in LANGUAGES:
        with (job.folder / f"tables/boundary_description_{language}.txt").open(encoding="utf-8") as file:
            for one in read_description(file, [phrases("description", language)]):
                for ring in one.rings:
                    for place, number in enumerate(ring.number):
                        row = table[one.uid, str(number)]
                        assert (float(row["lon"]), float(row["lat"])) == (ring.longitude[place], ring.latitude[place])
                        assert (row["part"], row["ring"]) == (str(ring.part), str(ring.ring))
                        assert row["mgrs"] == ring.mgrs[place]
                        assert abs(float(row["length_m"]) - ring.length[place]) <= 0.005 + 0.0005
                        assert abs(float(row["azimuth_deg"]) - ring.azimuth[place]) <= 0.00005 + 0.0000005
    for suffix in (".xlsx", ".ods"):
        points = read_spreadsheet(job.folder / f"tables/turning_points{suffix}")[0]
        found = [dict(zip(points.names, cells)) for cells in zip(*points.columns)]
        assert len(found) == len(table)
        for row in found:
            expected = table[row["feature"], row["number"]]
            expected["name"] = expected["name"].replace("'=", "=")  # made harmless in the CSV alone
            assert expected == row


def test_distances_of_the_table_are_karneys(made):
    table = rows(made[0], "tables/turning_points.csv")
    places = {(row["feature"], row["number"]): (float(row["lon"]), float(row["lat"])) for row in table}
    for row in table:
        if row["next"]:
            start, end = places[row["feature"], row["number"]], places[row["feature"], row["next"]]
            bearing, _, metres = Geod(ellps="WGS84").inv(*start, *end)
            assert float(row["length_m"]) == pytest.approx(metres, abs=0.0005)
            assert abs((float(row["azimuth_deg"]) - bearing + 180) % 360 - 180) <= 1e-6


def test_the_columns_are_explained_in_every_language(made):
    job, _ = made
    sheets = read_spreadsheet(job.folder / "tables/turning_points.ods")
    used = {name for sheet in sheets[:-1] for name in sheet.names}
    explained = dict(zip(sheets[-1].columns[0], zip(*sheets[-1].columns[1:])))
    assert sheets[-1].names == ("column", *LANGUAGES)
    assert used == set(explained)
    assert all(all(texts) for texts in explained.values())
    assert not [name for name, texts in explained.items() if name in texts]  # each has words of its own


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_many_turning_points_stand_in_several_sheets_feature_by_feature(made, tmp_path, monkeypatch, suffix):
    monkeypatch.setattr(workbook_module, "_ROWS_A_SHEET", 10)
    job = job_of(tmp_path)
    written(job, "workbook")
    PARTS["workbook"].reread(job)
    points = [sheet for sheet in read_spreadsheet(tmp_path / f"tables/turning_points{suffix}") if "lon" in sheet.names]
    points = [sheet for sheet in points if sheet.title.startswith("turning points")]
    assert [sheet.title for sheet in points][:2] == ["turning points", "turning points 2"]
    found = [dict(zip(sheet.names, row)) for sheet in points for row in sheet.rows[1:]]
    expected = rows(made[0], "tables/turning_points.csv")
    assert [(row["feature"], row["number"]) for row in found] == [(row["feature"], row["number"]) for row in expected]
    features = [{dict(zip(sheet.names, row))["feature"] for row in sheet.rows[1:]} for sheet in points]
    assert sum(map(len, features)) == len(set().union(*features))


def test_too_many_turning_points_stand_in_the_csv_alone(made, tmp_path, monkeypatch):
    monkeypatch.setattr(workbook_module, "MOST_TURNING_POINTS", 37)  # one less than there are
    job = job_of(tmp_path)
    written(job, "workbook")
    PARTS["workbook"].reread(job)
    notes = read_spreadsheet(tmp_path / "tables/turning_points.xlsx")[0]
    assert len(rows(made[0], "tables/turning_points.csv")) == 38
    assert notes.names == ("note",)
    assert len(notes.columns[0]) == len(LANGUAGES)
    assert all("38" in text and "tables/turning_points.csv" in text for text in notes.columns[0])


@pytest.mark.parametrize("suffix", [".xlsx", ".ods"])
def test_libreoffice_opens_every_sheet(made, tmp_path, suffix):
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    job, _ = made
    form = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    subprocess.run(
        [
            office, "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--convert-to", form,
            "--outdir", str(tmp_path / "out"), str(job.folder / f"tables/turning_points{suffix}"),
        ],
        check=True, capture_output=True, timeout=120,
        env={**os.environ, "LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"},  # it writes numbers as its user's country does
    )  # fmt: skip
    for sheet, name in (("turning points", "turning_points"), ("posts", "posts"), ("areas", "areas")):
        text = (tmp_path / "out" / f"turning_points-{sheet}.csv").read_text("utf-8")
        found = list(csv.DictReader(io.StringIO(text, newline="")))
        expected = rows(job, f"tables/{name}.csv")
        assert len(found) == len(expected) > 0
        for row, cells in zip(expected, found):
            assert row.keys() == cells.keys()
            assert all(_alike(row[key], cells[key]) for key in row), (row, cells)


def _alike(text: str, cell: str) -> bool:
    """LibreOffice leaves out noughts at the end of numbers; the apostrophe is the CSV's own."""
    try:
        return float(text) == float(cell)
    except ValueError:
        return text.lstrip("'") == cell.lstrip("'")


# ---- back into a workspace


def test_our_own_table_comes_back_as_the_same_features(made, run_algorithm, tmp_path):
    job, _ = made
    path = tmp_path / "back.gpkg"
    create_workspace(path, RIVERLAND, REFERENCE)
    outputs = run_algorithm(
        "deesc:importcoordinates",
        {
            "INPUT": str(job.folder / "tables/turning_points.csv"),
            "CRS": "EPSG:4326",
            "WORKSPACE": str(path),
            "PARTY": "NORTH",
            "SOURCE": "the annex",
        },
    )
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (6, 0), outputs["REPORT"]
    back = snapshot(path)
    for one in DRAWN.features:
        found = back.feature(one.uid)
        assert geometry_text(found.geometry) == geometry_text(one.geometry)
        assert (found.name, found.kind, found.region) == (one.name, one.kind, one.region)
    assert fingerprint(back) == fingerprint(DRAWN)
    assert {one.uid for one in back.features} == {one.uid for one in (ZONE, HOLED, PAIR, POST, GATE, TWICE)}


# ---- a user's own layer of settlements


def layer_of(fields: str, rows, crs="EPSG:32632", kind="Point"):
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", "Our places", "memory")
    features = []
    for wkt, attributes in rows:
        one = QgsFeature(layer.fields())
        one.setGeometry(QgsGeometry.fromWkt(wkt))
        one.setAttributes(list(attributes))
        features.append(one)
    layer.dataProvider().addFeatures(features)
    return layer


def test_a_layer_in_any_crs_is_a_gazetteer(qgis_app):
    from qgis.core import QgsCoordinateTransformContext

    fields = "field=NAME:string&field=name_ar:string&field=PCode:string&field=population:double&field=osm_id:integer"
    easting, northing = Proj(proj="utm", zone=32, ellps="WGS84")(10.0, 1.0)
    rows = [(f"POINT({easting} {northing})", ("Mill\u202e", "طاحونة", "RV0101", 120.0, 7)), ("POINT EMPTY", ("Gone",))]
    found = gazetteer_of(layer_of(fields, rows), QgsCoordinateTransformContext())
    assert (found.names, found.arabic, found.cyrillic, found.pcodes) == (("Mill",), ("طاحونة",), ("",), ("RV0101",))
    assert (found.ids, found.population.tolist(), found.source) == (("7",), [120], "Our places")
    assert (found.longitude[0], found.latitude[0]) == (pytest.approx(10.0, abs=1e-9), pytest.approx(1.0, abs=1e-9))


def test_areas_of_settlements_count_at_a_point_inside(qgis_app):
    from qgis.core import QgsCoordinateTransformContext

    bay = "POLYGON((10 1, 10.3 1, 10.3 1.3, 10.29 1.3, 10.29 1.01, 10 1.01, 10 1))"  # its centroid lies outside
    found = gazetteer_of(
        layer_of("field=name:string", [(bay, ("L",))], "EPSG:4326", "Polygon"), QgsCoordinateTransformContext()
    )
    assert shapely.from_wkt(bay).contains(shapely.Point(found.longitude[0], found.latitude[0]))


@pytest.mark.parametrize(
    ("fields", "rows", "crs", "reason"),
    [
        ("field=title:string", [("POINT(10 1)", ("A",))], "EPSG:4326", "no field of names"),
        ("field=name:string", [], "EPSG:4326", "has no places"),
        ("field=name:string", [("POINT(10 1)", ("A",))], "", "has no CRS"),
    ],
)
def test_a_layer_that_is_no_gazetteer_is_refused(qgis_app, fields, rows, crs, reason):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

    layer = layer_of(fields, rows, crs or "EPSG:4326")
    if not crs:
        layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(DeescError, match=reason):
        gazetteer_of(layer, QgsCoordinateTransformContext())
