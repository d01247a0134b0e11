# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import csv
import getpass
import io
import json
import os
import platform
import re
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
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr
from pyproj import Geod

from deesc_plugin.bridge.stores.geopackage.reader import read_geopackage
from deesc_plugin.core.agreement import LimitOverride
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import RecordedException
from deesc_plugin.core.errors import Cancelled, DeescError, PackageError
from deesc_plugin.core.finding import Fix, Message, Severity, found
from deesc_plugin.core.limit_overrides import with_overrides
from deesc_plugin.core.rules import RULES
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.map_package import archive, build, preflight
from deesc_plugin.map_package import parts as parts_module
from deesc_plugin.map_package.build import build_package
from deesc_plugin.map_package.options import PackageOptions, slug
from deesc_plugin.map_package.parts import PARTS
from deesc_plugin.map_package.verification.package import verify
from deesc_plugin.paths import load_agreement
from tests.agreements import IN_TERM, delimitation, feature
from tests.packages import GATE, HOLED, PAIR, POST, SAMPLE, UNPRINTED, ZONE

PROJECT = Path(__file__).resolve().parents[2]
OPTIONS = PackageOptions("Riverland: first draft", "1.0", IN_TERM, parts=UNPRINTED)
TOP = "riverland-first-draft_1.0_20310215"
KINDS = ("sector", "front", "strip", "haven", "lookout", "gate")
NAMES = {
    "manifest.json", "SHA256SUMS", "README.txt", "verify.py", "data/delimitation.gpkg", "data/delimitation.kmz",
    "project/delimitation.qgz", "data/shapefile/fields.csv", "data/ground.gpkg",
    *(f"data/{kind}.geojson" for kind in KINDS),
    *(
        f"data/shapefile/{kind}.{suffix}"
        for kind in KINDS
        for suffix in ("shp", "shx", "dbf", "prj", "cpg")
    ),
    "tables/turning_points.csv", "tables/areas.csv", "tables/posts.csv", "checks/findings.json", "checks/findings.csv",
    "index.html", "checks/certificate.html", "metadata/metadata.xml", "tables/glossary.csv",
    "tables/turning_points.xlsx", "tables/turning_points.ods", "tables/boundary_description_en.txt",
}  # fmt: skip

pytestmark = pytest.mark.usefixtures("qgis_app")


def checked(drawn, *findings, rules=None) -> CheckResult:
    """What a check by every rule says that found these."""
    ids = tuple(entry.id for entry in RULES) if rules is None else rules
    return CheckResult(fingerprint(drawn), IN_TERM, ids, tuple(replace(one, rule=ids[0]) for one in findings))


def finding(severity=Severity.ERROR, *features, **fields):
    return found(severity, features or (ZONE,), "Upper 1 is wrong.", place=shapely.Point(10, 1), **fields)


@pytest.fixture(scope="module")
def package(tmp_path_factory, qgis_app):
    warning = finding(Severity.WARNING, measured=0.5, limit=1.0, unit="m", fix=Fix(Message.of("=Move it"), ()))
    target = tmp_path_factory.mktemp("package") / "riverland.zip"
    build_package(SAMPLE, checked(SAMPLE, warning), OPTIONS, target)
    return target


@pytest.fixture(scope="module")
def unpacked(package, tmp_path_factory):
    folder = tmp_path_factory.mktemp("unpacked")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder / TOP


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8"), newline="")))


# ---- the whole


def test_the_package_holds_what_its_form_says(package, unpacked):
    assert {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()} == NAMES
    result = verify(package)
    assert result.valid, result.problems
    assert result.fingerprint == fingerprint(SAMPLE)
    with zipfile.ZipFile(package) as archive:
        entries = archive.infolist()
    assert [entry.filename for entry in entries] == sorted(f"{TOP}/{name}" for name in NAMES)
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.external_attr >> 16 for entry in entries} == {0o100644}


def test_the_program_inside_verifies_where_only_python_is(unpacked):
    done = subprocess.run(
        [sys.executable, "-I", "-S", "verify.py"], cwd=unpacked, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert fingerprint(SAMPLE) in done.stdout


def test_sha256sum_agrees(unpacked):
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=unpacked, check=True)


@settings(deadline=None, max_examples=25)
@given(st.floats(0, 1, exclude_max=True), st.integers(1, 255))
def test_one_flipped_byte_anywhere_breaks_verification(package, place, flip):
    content = bytearray(package.read_bytes())
    content[int(place * len(content))] ^= flip
    tampered = package.with_name("tampered.zip")
    tampered.write_bytes(content)
    assert not verify(tampered).valid


def test_the_manifest_says_what_was_exported(unpacked):
    manifest = json.loads((unpacked / "manifest.json").read_text("utf-8"))
    assert manifest["format"] == "deesc-package/2"
    assert (manifest["title"], manifest["version"], manifest["date"]) == ("Riverland: first draft", "1.0", "2031-02-15")
    assert manifest["status"] == "draft"
    assert manifest["parties"] == ["NORTH", "SOUTH"]
    stated = manifest["precedence"]
    assert stated["order"] == ["turning_points", "description", "data", "sheets"]
    assert (stated["basis"], stated["source"], stated["authentic_languages"]) == ("package", "", [])
    assert "(1) annex A (turning points); (2) annex B" in stated["text"]["en"].replace("\u00a0", " ")
    assert manifest["agreement"]["id"] == "riverland-2031"
    assert manifest["crs"]["id"] == "EPSG:4326"
    assert "geodesic" in manifest["crs"]["edges"]
    assert manifest["tolerances"] == {"coordinate_deg": 1e-7, "drawn_edge_m": 0.01}
    assert manifest["checks"]["counts"] == {"error": 0, "warning": 1, "note": 0}
    assert manifest["checks"]["override_reason"] == ""
    assert manifest["volatile"] == []
    assert manifest["software"]["gdal"] == gdal.__version__
    assert manifest["features"] == {"sector": 2, "front": 0, "strip": 0, "haven": 1, "lookout": 1, "gate": 1}
    assert {entry["path"] for entry in manifest["files"]} == NAMES - {"manifest.json", "SHA256SUMS"}


def test_the_readme_names_every_file_and_how_to_verify(unpacked):
    text = (unpacked / "README.txt").read_text("utf-8")
    assert "python3 -I verify.py" in text
    assert all(re.search(rf"^  {re.escape(name)}  +\S", text, re.MULTILINE) for name in NAMES)
    assert max(map(len, text.splitlines())) <= 120


def test_no_user_host_or_place_of_this_computer_is_in_any_file(package, unpacked, tmp_path_factory):
    secrets = {
        getpass.getuser(),
        platform.node(),
        str(Path.home()),
        str(PROJECT),
        str(package.parent.parent),
        str(package.parents[2]),
    }
    secrets = {secret.encode() for secret in secrets if len(secret) > 4 or "/" in secret} - {b"/"}
    for path in [package, *unpacked.rglob("*")]:
        if path.is_file():
            content = path.read_bytes()
            if path.suffix == ".kmz":
                with zipfile.ZipFile(path) as archive:
                    content += b"".join(map(archive.read, archive.namelist()))
            assert not [secret for secret in secrets if secret in content], path
            assert not re.search(rb"/(home|root|Users|work|var)/[a-z]", content), path


# ---- each part by a reader that is not its writer


def test_the_geopackage_is_the_delimitation_and_passes_both_validators(unpacked, tmp_path):
    path = unpacked / "data" / "delimitation.gpkg"
    back = read_geopackage(path)
    assert back.features == SAMPLE.features
    assert back.agreement == SAMPLE.agreement
    gdal_check = [sys.executable, "-W", "ignore", "-m", "osgeo_utils.samples.validate_gpkg", str(path)]
    done = subprocess.run(gdal_check, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_geopackage_passes_the_pdok_validator(unpacked):
    validator = Path(sys.executable).with_name("geopackage-validator")
    if not validator.is_file():
        pytest.skip("pdok-geopackage-validator is not installed")
    done = subprocess.run(
        [str(validator), "validate", "--gpkg-path", str(unpacked / "data" / "delimitation.gpkg")],
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(done.stdout[done.stdout.index("{") :])
    # RQ2 and RC25 are about layers without features, which a delimitation may have; RC20 about the direction of rings,
    # which a master keeps as they were drawn
    assert {result["validation_code"] for result in report["results"]} <= {"RQ2", "RC20", "RC25"}


@pytest.mark.parametrize("kind", ["sector", "strip", "haven", "lookout", "gate"])
def test_geojson_passes_a_validator(unpacked, kind):
    from geojson_validator import validate_geometries, validate_structure

    document = json.loads((unpacked / "data" / f"{kind}.geojson").read_text("utf-8"))
    assert validate_structure(document) == {}
    if document["features"]:
        # seven decimals are what the fingerprint keeps, and a zone with a hole is meant
        asked = (
            "self_intersection",
            "duplicate_nodes",
            "outside_lat_lon_boundaries",
            "inner_and_exterior_ring_intersect",
        )
        report = validate_geometries(document, criteria_problematic=asked)
        assert report["invalid"] == {}
        assert report["problematic"] == {}


def _geojson(unpacked: Path, kind: str) -> dict[str, dict]:
    document = json.loads((unpacked / "data" / f"{kind}.geojson").read_text("utf-8"))
    return {one["id"]: one for one in document["features"]}


def test_geojson_carries_the_attributes_as_they_are(unpacked):
    holed = _geojson(unpacked, "sector")[HOLED.uid]["properties"]
    assert holed["name"] == "=cmd()|<img>\\"
    assert (holed["number"], holed["kind"], holed["party"], holed["status"]) == (3, "sector", "NORTH", "draft")
    assert _geojson(unpacked, "lookout")[POST.uid]["properties"]["name_fr"] == "Poste n° 1"


def test_geojson_rings_turn_to_the_right_hand_rule(unpacked):
    for one in _geojson(unpacked, "sector").values():
        shell, *holes = one["geometry"]["coordinates"]
        assert shapely.LinearRing(shell).is_ccw
        assert not any(shapely.LinearRing(hole).is_ccw for hole in holes)
    assert len(_geojson(unpacked, "sector")[HOLED.uid]["geometry"]["coordinates"]) == 2


def test_geojson_coordinates_have_at_most_seven_decimals(unpacked):
    for path in unpacked.glob("data/*.geojson"):
        numbers = re.findall(r"-?\d+\.\d+(?:e-?\d+)?", path.read_text("utf-8").replace(OPTIONS.version, ""))
        assert all(re.fullmatch(r"-?\d+\.\d{1,7}", number) for number in numbers)


def test_geojson_edges_stay_within_a_centimetre_of_their_geodesics(unpacked):
    """The middle of each drawn chord, in lon/lat, is held against the geodesic by Karney's distances."""
    geod = Geod(ellps="WGS84")
    shell = np.array(_geojson(unpacked, "sector")[ZONE.uid]["geometry"]["coordinates"][0])
    assert len(shell) > 40  # an edge of 111 km along the parallel leaves its geodesic by some metres
    top = shell[(shell[:, 1] >= 1.5)]
    assert len(top) > 10
    # the geodesic from (9.5, 1.5) to (10.5, 1.5), sampled every 10 m
    line = np.array(geod.npts(9.5, 1.5, 10.5, 1.5, 11_128))
    order = np.argsort(top[:, 0])
    middles = (top[order][1:] + top[order][:-1]) / 2
    on_line = np.interp(middles[:, 0], line[:, 0], line[:, 1])
    _, _, off = geod.inv(middles[:, 0], middles[:, 1], middles[:, 0], on_line)
    assert np.max(off) < 0.01 + 0.008  # a centimetre, and the rounding to 1e-7 degrees
    straight = np.full(len(middles), 1.5)
    _, _, undrawn = geod.inv(middles[:, 0], straight, middles[:, 0], on_line)
    assert np.max(undrawn) > 1  # what the drawing out is for


def test_ogr_reads_the_geojson_as_drawn(unpacked):
    dataset = ogr.Open(str(unpacked / "data" / "haven.geojson"))
    one = next(iter(dataset.GetLayer(0)))
    geometry = shapely.from_wkb(bytes(one.GetGeometryRef().ExportToWkb()))
    assert geometry.geom_type == "MultiPolygon"
    assert one.GetField("uid") == PAIR.uid
    assert shapely.hausdorff_distance(geometry, PAIR.geometry) < 1e-6
    assert dataset.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == "4326"


@pytest.fixture(scope="module")
def kml(unpacked):
    with zipfile.ZipFile(unpacked / "data" / "delimitation.kmz") as archive:
        assert archive.namelist() == ["doc.kml", "files/lookout.png", "files/gate.png"]
        assert archive.read("files/gate.png").startswith(b"\x89PNG")
        return archive.read("doc.kml")


def test_kml_is_valid_by_the_standards_schema(kml):
    etree = pytest.importorskip("lxml.etree", reason="lxml, which comes with QGIS's Python packages, is missing")
    schema = etree.XMLSchema(etree.parse(str(Path(fastkml.__file__).parent / "schema" / "ogckml22.xsd")))
    schema.assertValid(etree.fromstring(kml))
    broken = etree.fromstring(kml.replace(b"<Snippet", b"<Snipped").replace(b"</Snippet", b"</Snipped"))
    assert not schema.validate(broken)


def test_kml_reads_back_by_another_reader_with_names_places_and_colours(kml):
    document = fastkml.KML.from_string(kml, strict=False)
    placemarks = {
        next(data.value for data in one.extended_data.elements if data.name == "uid"): one
        for folder in document.features[0].features
        for one in folder.features
    }
    assert set(placemarks) == {one.uid for one in SAMPLE.features}
    assert placemarks[POST.uid].name == "قرية الملاحظة"
    assert placemarks[HOLED.uid].name == "=cmd()|<img>\\"
    assert placemarks[POST.uid].geometry.coords[0] == (9.45, 0.45)
    assert len(list(placemarks[PAIR.uid].geometry.geoms)) == 2
    assert len(list(placemarks[HOLED.uid].geometry.interiors)) == 1
    assert b"b27200</color>" in kml  # 0072B2, written opacity, blue, green, red
    for one in placemarks.values():
        west, south, east, north = shapely.geometry.shape(one.geometry.__geo_interface__).bounds
        assert 9 <= west <= east <= 11
        assert 0 <= south <= north <= 2


def test_ogr_opens_the_kmz_itself(unpacked):
    if ogr.GetDriverByName("LIBKML") is None:
        pytest.skip("this GDAL has no LIBKML; its other driver does not open KMZ")
    dataset = ogr.Open(str(unpacked / "data" / "delimitation.kmz"))
    assert sum(dataset.GetLayer(index).GetFeatureCount() for index in range(dataset.GetLayerCount())) == 5


def test_turning_points_stand_in_reading_order(unpacked):
    table = rows(unpacked / "tables" / "turning_points.csv")
    names = list(dict.fromkeys(row["name"] for row in table))
    # sectors by number and name, the haven, then points: the lookout before the gate
    assert [name.lstrip("'") for name in names] == [one.name.lstrip("'") for one in (HOLED, ZONE, PAIR, POST, GATE)]


def test_turning_points_are_every_vertex_with_the_geodesic_to_the_next(unpacked):
    table = rows(unpacked / "tables" / "turning_points.csv")
    of_zone = [row for row in table if row["feature"] == ZONE.uid]
    assert [(row["number"], row["next"], row["lon"], row["lat"]) for row in of_zone] == [
        ("1", "2", "9.5000000", "1.5000000"),
        ("2", "3", "10.5000000", "1.5000000"),
        ("3", "4", "10.5000000", "0.5000000"),
        ("4", "1", "9.5000000", "0.5000000"),
    ]
    bearing, _, metres = Geod(ellps="WGS84").inv(9.5, 1.5, 10.5, 1.5)
    assert abs(float(of_zone[0]["length_m"]) - metres) < 0.001
    assert abs(float(of_zone[0]["azimuth_deg"]) - bearing) < 1e-6
    assert of_zone[0]["dms"] == "1°30'00.00\"N 9°30'00.00\"E"
    # 4 + 4 + 4 for the zones and the hole, 8 for the pair, 2 points
    assert len(table) == 22
    assert {row["line"] for row in table if row["feature"] == POST.uid} == {""}


def test_areas_are_karneys_with_holes_taken_off(unpacked):
    def karney(west, south, east, north):
        return abs(
            Geod(ellps="WGS84").polygon_area_perimeter([west, east, east, west], [south, south, north, north])[0]
        )

    expected = {
        "sector": karney(9.5, 0.5, 10.5, 1.5) + karney(9.1, 0.1, 9.4, 0.4) - karney(9.2, 0.2, 9.3, 0.3),
        "haven": karney(9.6, 0.6, 9.7, 0.7) + karney(9.8, 0.8, 9.9, 0.9),
    }
    table = rows(unpacked / "tables" / "areas.csv")
    assert [(row["region"], row["kind"], row["party"], row["features"]) for row in table] == [
        ("upper", "haven", "NORTH", "1"),
        ("upper", "sector", "NORTH", "2"),
    ]
    for row in table:
        assert abs(float(row["area_km2"]) - expected[row["kind"]] / 1e6) < 1e-6


def test_posts_are_listed_and_formulas_made_harmless(unpacked):
    table = rows(unpacked / "tables" / "posts.csv")
    assert [(row["kind"], row["name"]) for row in table] == [
        ("lookout", POST.name),
        ("gate", "''quoted', \"twice\""[1:]),
    ]
    assert table[1]["mgrs"].startswith("32N")
    names = {row["name"] for row in rows(unpacked / "tables" / "turning_points.csv")}
    assert "'=cmd()|<img>\\" in names


def test_findings_are_there_for_programs_and_spreadsheets(unpacked):
    document = json.loads((unpacked / "checks" / "findings.json").read_text("utf-8"))
    [one] = document["findings"]
    assert (one["severity"], one["features"], one["measured"], one["unit"]) == ("warning", [ZONE.uid], 0.5, "m")
    [row] = rows(unpacked / "checks" / "findings.csv")
    assert (row["severity"], row["measured"], row["lon"], row["fix"]) == (
        "warning",
        "0.500000",
        "10.0000000",
        "'=Move it",
    )


def test_tables_are_utf_8_without_mark_and_end_lines_as_rfc_4180_says(unpacked):
    for path in unpacked.glob("*/*.csv"):
        content = path.read_bytes()
        assert not content.startswith(b"\xef\xbb\xbf")
        assert content.endswith(b"\r\n")
        assert content.count(b"\n") == content.count(b"\r\n")


# ---- reproducible

AGAIN = """
import sys
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from tests.packages import SAMPLE
from tests.qgis.test_package import OPTIONS, checked, finding
from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.map_package.build import build_package
shuffled = Delimitation(SAMPLE.agreement, SAMPLE.features[::-1], SAMPLE.reference)
build_package(shuffled, checked(shuffled), OPTIONS, Path(sys.argv[1]))
"""


@pytest.mark.parametrize(
    "surroundings",
    [
        {"LC_ALL": "de_DE.UTF-8", "TZ": "America/St_Johns"},
        {"LC_ALL": "ar_SY.UTF-8", "TZ": "Asia/Kathmandu"},
    ],
)
def test_the_same_bytes_under_any_locale_and_time_zone(tmp_path, surroundings):
    here, there = tmp_path / "here.zip", tmp_path / "there.zip"
    build_package(SAMPLE, checked(SAMPLE), OPTIONS, here)
    environment = {**os.environ, **surroundings, "PYTHONPATH": str(PROJECT), "PYTHONHASHSEED": "7"}
    subprocess.run(
        [sys.executable, "-W", "ignore", "-c", AGAIN, str(there)],
        env=environment,
        cwd=tmp_path,
        check=True,
        capture_output=True,
    )
    assert here.read_bytes() == there.read_bytes()


# ---- what is refused, and what an override does


def test_errors_stop_the_export_unless_a_reason_is_given(tmp_path):
    target = tmp_path / "p.zip"
    result = checked(SAMPLE, finding(), finding())
    with pytest.raises(PackageError, match=r"found 2 errors, the first: Upper 1 is wrong\. Correct them"):
        build_package(SAMPLE, result, OPTIONS, target)
    assert list(tmp_path.iterdir()) == []
    build_package(SAMPLE, result, replace(OPTIONS, override_reason="Asked for by both parties"), target)
    checks = verify(target).manifest["checks"]
    assert checks["override_reason"] == "Asked for by both parties"
    assert checks["counts"]["error"] == 2


def test_what_a_part_finds_beforehand_counts_as_a_finding(tmp_path, monkeypatch):
    def before(delimitation, options, pause):
        return (replace(finding(), rule="sheet.outside-frame"),)

    with_findings = [replace(entry, preflight=before) if entry.id == "areas" else entry for entry in PARTS]
    monkeypatch.setattr(preflight, "chosen_parts", lambda options: with_findings)
    with pytest.raises(PackageError, match=r"found 1 error, the first: Upper 1 is wrong\."):
        build_package(SAMPLE, checked(SAMPLE), OPTIONS, tmp_path / "p.zip")
    assert list(tmp_path.iterdir()) == []
    build_package(SAMPLE, checked(SAMPLE), replace(OPTIONS, override_reason="Asked for"), tmp_path / "p.zip")
    assert verify(tmp_path / "p.zip").manifest["checks"]["counts"]["error"] == 1
    with zipfile.ZipFile(tmp_path / "p.zip") as opened:
        [one] = json.loads(opened.read(f"{TOP}/checks/findings.json"))["findings"]
    assert one["rule"] == "sheet.outside-frame"


def test_a_limit_held_to_in_place_of_the_agreements_is_written_down(tmp_path):
    own = LimitOverride("geometry.spike", "angle", 3.0, "a delta; working group")
    drawn = replace(SAMPLE, agreement=with_overrides(SAMPLE.agreement, [own]))
    build_package(drawn, checked(drawn), OPTIONS, tmp_path / "p.zip")
    manifest = verify(tmp_path / "p.zip").manifest
    agreed = 5.0  # degrees; the rule's default, for the agreement states none
    assert manifest["checks"]["limits"] == [
        {"rule": "geometry.spike", "limit": "angle", "value": 3.0, "agreed": agreed, "reason": "a delta; working group"}
    ]
    assert manifest["agreement"]["sha256"] == SAMPLE.agreement.digest


def test_an_accepted_error_is_written_down_with_its_authority(tmp_path):
    accepted = replace(finding(), state="excepted", hash="ab" * 32)
    rule_id = next(iter(RULES)).id
    lapsed = RecordedException(rule_id, "cd" * 32, "gone", "Nobody", date(2031, 3, 1))
    holding = RecordedException(rule_id, accepted.hash, "Known since 2030", "Commission", date(2031, 3, 1))
    drawn = delimitation(*SAMPLE.features, exceptions=(lapsed, holding))
    build_package(drawn, checked(drawn, accepted), OPTIONS, tmp_path / "p.zip")
    [exception] = verify(tmp_path / "p.zip").manifest["checks"]["exceptions"]
    assert (exception["reason"], exception["authority"], exception["until"]) == (
        "Known since 2030",
        "Commission",
        "2031-03-01",
    )


def test_a_check_of_another_state_or_by_some_rules_does_not_count(tmp_path):
    with pytest.raises(PackageError, match="changed after it was checked"):
        build_package(SAMPLE, checked(delimitation(ZONE)), OPTIONS, tmp_path / "p.zip")
    with pytest.raises(PackageError, match="The check left out"):
        build_package(SAMPLE, checked(SAMPLE, rules=()), OPTIONS, tmp_path / "p.zip")


@pytest.mark.parametrize(
    ("drawn", "reason"),
    [
        (feature("../evil", "Slip", shapely.Point(1, 1)), "of the kind “../evil”, which the agreement does not know"),
        (feature("gate", "Nowhere", shapely.Point(9.5, 95)), "Nowhere has a coordinate that is no place on Earth"),
        (feature("gate", "Nothing", shapely.Point(np.nan, 1)), "no place on Earth"),
    ],
)
def test_what_no_reason_can_override(tmp_path, drawn, reason):
    hopeless = delimitation(ZONE, drawn)
    result = CheckResult("", IN_TERM, (), ())
    with pytest.raises(PackageError, match=re.escape(reason)):
        build_package(hopeless, result, replace(OPTIONS, override_reason="because"), tmp_path / "p.zip")
    assert list(tmp_path.iterdir()) == []


def test_a_workspace_without_features_is_not_exported(tmp_path):
    with pytest.raises(PackageError, match="has no features"):
        build_package(delimitation(), checked(delimitation()), OPTIONS, tmp_path / "p.zip")


def test_a_feature_without_geometry_can_be_exported_for_a_reason(tmp_path):
    drawn = delimitation(ZONE, feature("sector", "Unmapped", None))
    options = replace(OPTIONS, override_reason="to be drawn")
    build_package(drawn, checked(drawn, finding()), options, tmp_path / "p.zip")
    assert verify(tmp_path / "p.zip").valid


def test_names_of_every_script_and_length_arrive_unharmed(tmp_path):
    names = [
        "x" * 300,
        "<img src=x>",
        "a/b\\c",
        "\u200fعربي\u200e",
        "İstanbul ı",
        "zwj\u200djoined",
        "&amp;",
        "]]>",
        "' or 1=1 --",
        "100 %s {0}",
    ]
    drawn = delimitation(
        *(feature("gate", name, shapely.Point(9.5 + index / 100, 1)) for index, name in enumerate(names))
    )
    build_package(drawn, checked(drawn), OPTIONS, tmp_path / "p.zip")  # reads every part again and compares
    assert verify(tmp_path / "p.zip").valid


# ---- parts


def test_chosen_parts_alone_are_written_with_what_verification_needs(tmp_path):
    info = build_package(SAMPLE, checked(SAMPLE), replace(OPTIONS, parts=("areas",)), tmp_path / "p.zip")
    assert set(info.files) == {
        "manifest.json",
        "SHA256SUMS",
        "README.txt",
        "verify.py",
        "data/delimitation.gpkg",
        "tables/areas.csv",
    }
    assert verify(tmp_path / "p.zip").valid
    with pytest.raises(DeescError, match="There is no part “pdf”; the known ones are annex, areas"):
        build_package(SAMPLE, checked(SAMPLE), replace(OPTIONS, parts=("pdf",)), tmp_path / "p.zip")


def test_each_part_is_one_file_and_says_what_it_is():
    modules = {path.stem for path in Path(parts_module.__file__).parent.glob("*.py")} - {"__init__"}
    assert len(list(PARTS)) == len(modules)
    assert all(len(entry.description) > 30 and entry.title for entry in PARTS)


@pytest.mark.parametrize(
    ("part_id", "name", "change"),
    [
        ("geopackage", "data/delimitation.gpkg", lambda content: content[:-5000]),
        ("geojson", "data/sector.geojson", lambda content: content.replace(b"9.5000000,", b"9.6000000,", 1)),
        ("geojson", "data/gate.geojson", lambda content: content[: len(content) // 2]),
        ("geojson", "data/lookout.geojson", lambda content: content.replace(POST.uid.encode(), GATE.uid.encode())),
        ("kml", "data/delimitation.kmz", lambda content: content[:-300]),
        ("turning_points", "tables/turning_points.csv", lambda content: content[:-30]),
        ("areas", "tables/areas.csv", lambda content: content.replace(b"13", b"14", 1)),
        ("posts", "tables/posts.csv", lambda content: b""),
        ("findings", "checks/findings.json", lambda content: content[:-3]),
        ("findings", "checks/findings.csv", lambda content: content + b"\r\n"),
        ("verifier", "verify.py", lambda content: content[:-1]),
        ("readme", "README.txt", lambda content: content[:1000]),
    ],
)
def test_a_part_that_a_full_disk_spoiled_stops_the_export(tmp_path, monkeypatch, part_id, name, change):
    """What GDAL and others report as success is found out by the reader."""
    entry = PARTS[part_id]

    def spoiled(job):
        for file in entry.write(job):
            if file.path == name:
                path = job.folder / name
                path.write_bytes(change(path.read_bytes()))
            yield file

    monkeypatch.setitem(PARTS._extensions, part_id, (entry.order, replace(entry, write=spoiled)))
    target = tmp_path / "p.zip"
    target.write_bytes(b"old")
    with pytest.raises(DeescError) as caught:
        build_package(SAMPLE, checked(SAMPLE), OPTIONS, target)
    assert Path(name).name in str(caught.value)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_zip_that_a_full_disk_spoiled_stops_the_export(tmp_path, monkeypatch):
    def spoiled(target, files, **more):
        archive.write_zip(target, files, **more)
        target.write_bytes(target.read_bytes()[:-100])

    monkeypatch.setattr(build, "write_zip", spoiled)
    target = tmp_path / "p.zip"
    target.write_bytes(b"old")
    with pytest.raises(PackageError, match=r"p\.zip does not verify: The file is no map package, or is cut off"):
        build_package(SAMPLE, checked(SAMPLE), OPTIONS, target)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


# ---- cancel


def test_cancelled_at_any_question_nothing_is_left_and_the_old_package_stays(tmp_path):
    target = tmp_path / "p.zip"
    build_package(SAMPLE, checked(SAMPLE), OPTIONS, target)
    old = target.read_bytes()
    newer = replace(OPTIONS, version="2.0")
    asked = 0
    while True:
        questions = iter(range(asked))
        try:
            build_package(SAMPLE, checked(SAMPLE), newer, target, is_cancelled=lambda: next(questions, None) is None)  # noqa: B023
        except Cancelled as stop:
            assert "nothing was written" in str(stop)
            assert target.read_bytes() == old
            assert list(tmp_path.iterdir()) == [target]
            asked += 1 + asked // 3
            continue
        break
    assert asked > 15
    assert verify(target).manifest["version"] == "2.0"


def test_progress_rises_from_the_first_part_to_the_end(tmp_path):
    told = []
    build_package(SAMPLE, checked(SAMPLE), OPTIONS, tmp_path / "p.zip", told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert len(told) > len(list(PARTS))


# ---- options


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("De-escalation: Zones (2nd draft)", "de-escalation-zones-2nd-draft"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\Windows\\con", "c-windows-con"),
        ("Sınır ÇİZGİSİ", "sinir-cizgisi"),
        ("مناطق", ""),
        ("a" * 300, "a" * 60),
        ("---", ""),
        ("<img src=x onerror=1>", "img-src-x-onerror-1"),
    ],
)
def test_a_title_becomes_a_name_that_every_system_takes(title, expected):
    assert slug(title) == expected


def test_a_language_asked_for_twice_counts_once():
    assert PackageOptions("T", "1", IN_TERM, languages=("ar", "en", "ar")).languages == ("ar", "en")


def test_a_partys_copy_has_its_language_first_wherever_it_stands():
    agreement = load_agreement("astana-2017")
    turkey, second = agreement.party("TR"), SheetOptions(second_language="tr")
    copy = PackageOptions("T", "1", IN_TERM, languages=("en", "tr", "ru"), sheets=second, alternat=turkey)
    assert copy.languages == ("tr", "en", "ru")
    assert [copy.on_sheet(one) for one in copy.languages] == [("tr",), ("tr", "en"), ("tr", "ru")]
    assert [party.code for party in copy.parties_of(agreement)] == ["TR", "IR", "RU"]
    russian = replace(copy, alternat=agreement.party("RU"))
    assert [russian.on_sheet(one) for one in russian.languages] == [("ru", "tr"), ("tr",), ("en", "tr")]
    with pytest.raises(PackageError, match="The copy of Iran begins with its own language, “fa”; choose it"):
        replace(copy, alternat=agreement.party("IR"))


def test_a_title_without_latin_letters_gives_way_to_the_agreements_id():
    assert PackageOptions("مناطق", "1", IN_TERM).folder_name(SAMPLE.agreement) == "riverland-2031_1_20310215"
    assert PackageOptions("Карта № 1", "1", IN_TERM).folder_name(SAMPLE.agreement) == "riverland-2031_1_20310215"
    assert PackageOptions("Sınır ölçüsü 1", "1", IN_TERM).folder_name(SAMPLE.agreement) == "sinir-olcusu-1_1_20310215"


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"title": "a\u202eb"}, r"the character U\+202E"),
        ({"title": "a\x00b"}, r"the character U\+0000"),
        ({"title": "a" * 201}, "longer than 200"),
        ({"version": ""}, "cannot be a version"),
        ({"version": "../1"}, "cannot be a version"),
        ({"version": "1_0"}, "cannot be a version"),
        ({"version": "1."}, "cannot be a version"),
        ({"version": "1" * 31}, "cannot be a version"),
        ({"languages": ("en", "xx")}, "“xx” is no language that documents are written in; use en, ru, ar, tr, fa"),
        ({"languages": ("english",)}, "“english” is no language"),
        ({"sheets": SheetOptions(second_language="xx")}, "“xx” is no language"),
        ({"override_reason": "a\u2066b"}, r"U\+2066"),
    ],
)
def test_options_that_cannot_stand_on_paper_are_refused(fields, reason):
    with pytest.raises(PackageError, match=reason):
        PackageOptions(**{"title": "T", "version": "1", "day": IN_TERM, **fields})
