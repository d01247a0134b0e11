# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import ast
import dataclasses
import hashlib
import json
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from deesc_plugin.core import canonical
from deesc_plugin.map_package.program import program, program_digest
from deesc_plugin.map_package.record import record_digest
from deesc_plugin.map_package.verification import geometry as geometry_module
from deesc_plugin.map_package.verification import master as master_module
from deesc_plugin.map_package.verification.geometry import geometry_text
from deesc_plugin.map_package.verification.master import read_master
from deesc_plugin.map_package.verification.package import verify
from tests.agreements import RIVERLAND, delimitation, feature
from tests.packages import (
    FRONT,
    SAMPLE,
    TOP,
    ZONE,
    copied,
    describe,
    geopackage_blob,
    handmade_folder,
    write_master,
    zipped,
)

FINGERPRINT = canonical.fingerprint(SAMPLE)
FIRST = Path(__file__).parents[1] / "data" / "package_1.zip"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return handmade_folder(tmp_path_factory.mktemp("package") / TOP)


@pytest.fixture(scope="module")
def package(folder, tmp_path_factory):
    return zipped(folder, tmp_path_factory.mktemp("zip") / "package.zip")


@pytest.fixture
def alone(tmp_path):
    """The program in a folder of its own."""
    path = tmp_path / "elsewhere" / "verify.py"
    path.parent.mkdir()
    path.write_bytes(program())
    return path


def test_a_whole_package_is_valid_as_zip_and_as_folder(folder, package):
    for path in (folder, package, str(package)):
        result = verify(path)
        assert result.problems == ()
        assert result.valid
        assert result.fingerprint == FINGERPRINT
        assert result.manifest["fingerprint"] == FINGERPRINT


def test_a_package_of_the_first_form_verifies_and_its_own_program_refuses_the_second(folder, tmp_path):
    """``package_1.zip`` is what the last version made that wrote the first form; the digests are those it told."""
    found = verify(FIRST)
    assert (found.valid, found.manifest["format"]) == (True, "deesc-package/1")
    assert found.fingerprint == "dcfcb3eac52dd4f1ed9199c8002b891f581ab3a2a8e94905f967d7446cf46ef8"
    assert found.digest == "582217cff2ff44ddb86d2cc7f4856148c18a2b1876bfa828f38acfc7b87dd75b"
    second = copied(folder, tmp_path / TOP)
    describe(second, format="deesc-package/2", folder=TOP, record=verify(folder).record)
    assert verify(second).valid
    with zipfile.ZipFile(FIRST) as archive:
        older = archive.extract(next(name for name in archive.namelist() if name.endswith("/verify.py")), tmp_path)
    done = [subprocess.run([sys.executable, older, one], capture_output=True, text=True) for one in (FIRST, second)]  # noqa: PLW1510
    assert [one.returncode for one in done] == [0, 1]
    assert "states the format deesc-package/2; this program verifies deesc-package/1." in done[1].stdout


def test_sha256sum_agrees(folder):
    subprocess.run(["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=folder, check=True)


def test_a_line_that_was_moved_turned_or_shortened_is_found(tmp_path):
    features = [*SAMPLE.features, FRONT]
    stated = {"fingerprint": canonical.fingerprint_of(features)}
    assert verify(handmade_folder(tmp_path / "sound", features, **stated)).valid
    for name, line in (
        ("moved", shapely.LineString([(10, 0), (11, 0), (11, 1.0000001)])),
        ("turned", shapely.reverse(FRONT.geometry)),
        ("shortened", shapely.LineString([(10, 0), (11, 0)])),
    ):
        tampered = [*SAMPLE.features, dataclasses.replace(FRONT, geometry=line)]
        found = verify(handmade_folder(tmp_path / name, tampered, **stated))
        assert [problem for problem in found.problems if "fingerprint" in problem], name


# ---- the fingerprint, against the core's own


def coordinates(draw, low, high):
    return draw(st.integers(low * 10**8, high * 10**8)) / 1e8  # one decimal more than the fingerprint keeps


@st.composite
def polygons(draw):
    west, south = coordinates(draw, -170, 160), coordinates(draw, -80, 70)
    shell = [
        (west, south),
        (west + coordinates(draw, 2, 9), south + draw(st.floats(0, 1))),
        (west + coordinates(draw, 2, 9), south + coordinates(draw, 2, 9)),
        (west - draw(st.floats(0, 1)), south + coordinates(draw, 2, 9)),
    ]
    hole = [(west + 0.5, south + 1.1), (west + 0.6, south + 1.1), (west + 0.6, south + 1.2)]
    start = draw(st.integers(0, 3))
    shell = shell[start:] + shell[:start]
    if draw(st.booleans()):
        shell.reverse()
    return shapely.Polygon(shell, [hole] if draw(st.booleans()) else [])


GEOMETRIES = st.one_of(
    polygons(),
    st.lists(polygons(), min_size=1, max_size=3).map(shapely.multipolygons),
    st.builds(shapely.Point, st.floats(-180, 180), st.floats(-90, 90)),
    st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=2, max_size=5).map(shapely.LineString),
    st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=1, max_size=5).map(shapely.MultiPoint),
)


@settings(deadline=None, max_examples=150)
@given(GEOMETRIES, st.booleans(), st.booleans())
def test_a_geometry_reads_as_the_same_text_as_in_the_core(geometry, is_big_endian, has_heights):
    stored = shapely.force_3d(geometry, 7.5) if has_heights else geometry
    blob = geopackage_blob(stored, byte_order=0 if is_big_endian else 1, flavor="iso")
    assert geometry_text(blob) == canonical.geometry_text(geometry)


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        shapely.Point(),
        shapely.Polygon(),
        shapely.MultiPolygon(),
        shapely.MultiPolygon([shapely.Polygon(), shapely.box(0, 0, 1, 1)]),
        shapely.Point(-0.0, -1e-9),
        shapely.Point(0.00000005, 0.00000015),  # near halves the exact binary value decides
        shapely.Polygon([(0, 0), (2, 1), (4, 2), (0, 0)]),  # encloses nothing: runs whichever way is less
        shapely.Polygon([(0, 0), (4, 2), (2, 1), (0, 0)]),
    ],
)
def test_edge_cases_of_geometry_read_as_in_the_core(geometry):
    assert geometry_text(geopackage_blob(geometry)) == canonical.geometry_text(geometry)


def test_a_ring_that_visits_its_least_vertex_twice_starts_with_the_lesser_run():
    pinched = [(0, 0), (2, 1), (3, 3), (0, 0), (1, 5), (1, 4)]
    for start in range(6):
        ring = shapely.Polygon(pinched[start:] + pinched[:start])
        assert geometry_text(geopackage_blob(ring)) == canonical.geometry_text(shapely.Polygon(pinched))


@settings(deadline=None, max_examples=200)
@given(st.lists(st.tuples(st.integers(0, 1), st.integers(0, 1)), min_size=3, max_size=12))
def test_the_least_rotation_is_the_least_of_all(vertices):
    start = geometry_module._least_rotation(vertices)
    assert vertices[start:] + vertices[:start] == min(vertices[i:] + vertices[:i] for i in range(len(vertices)))


def test_a_ring_of_one_place_repeated_a_hundred_thousand_times_takes_no_time(tmp_path):
    ring = struct.pack("<BIII", 1, 3, 1, 100_000) + struct.pack("<2d", 1, 1) * 100_000
    assert geometry_text(b"GP\0\1" + struct.pack("<i", 4326) + ring).count("1.0000000 1.0000000") == 100_000


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["sector", "lookout"]),
            st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")),
        ),
        max_size=4,
        unique=True,
    )
)
def test_the_master_has_the_fingerprint_of_its_features_whatever_their_names(tmp_path_factory, named):
    features = [feature(kind, name, shapely.Point(number, 1)) for number, (kind, name) in enumerate(named)]
    path = tmp_path_factory.mktemp("master") / "master.gpkg"
    write_master(path, features)
    found = read_master(path)
    assert (found.fingerprint, found.agreement) == (canonical.fingerprint_of(features), RIVERLAND.digest)


# ---- tampering


@settings(deadline=None, max_examples=200)
@given(st.floats(0, 1, exclude_max=True), st.integers(1, 255))
def test_one_flipped_byte_anywhere_in_the_zip_is_found(package, place, flip):
    content = bytearray(package.read_bytes())
    content[int(place * len(content))] ^= flip
    tampered = package.with_name("tampered.zip")
    tampered.write_bytes(content)
    assert not verify(tampered).valid


def test_every_byte_of_the_closing_record_counts(package):
    content = package.read_bytes()
    tampered = package.with_name("tampered.zip")
    for index in range(len(content) - 140, len(content)):
        for flip in (1, 0x80, content[index] or 0xFF):  # the last makes the byte zero, as the length of no comment
            tampered.write_bytes(content[:index] + bytes([content[index] ^ flip]) + content[index + 1 :])
            assert not verify(tampered).valid, index


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_one_flipped_byte_in_any_file_of_the_folder_is_found(folder, data):
    path = data.draw(st.sampled_from(sorted(path for path in folder.rglob("*") if path.is_file())))
    content = path.read_bytes()
    index = data.draw(st.integers(0, len(content) - 1))
    try:
        path.write_bytes(
            content[:index] + bytes([content[index] ^ data.draw(st.integers(1, 255))]) + content[index + 1 :]
        )
        assert not verify(folder).valid
    finally:
        path.write_bytes(content)
    assert verify(folder).valid


@settings(deadline=None, max_examples=60)
@given(st.floats(0, 1, exclude_max=True))
def test_a_cut_off_zip_is_found(package, place):
    content = package.read_bytes()
    tampered = package.with_name("cut.zip")
    tampered.write_bytes(content[: int(place * len(content))])
    assert not verify(tampered).valid


def _append(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"x")


TAMPERINGS = {
    "data/delimitation.gpkg is missing": lambda folder: (folder / "data/delimitation.gpkg").unlink(),
    "README.txt is missing": lambda folder: (folder / "README.txt").unlink(),
    "README.txt was changed": lambda folder: _append(folder / "README.txt"),
    "data/more.txt was added": lambda folder: (folder / "data/more.txt").write_text("more"),
    ".hidden was added": lambda folder: (folder / ".hidden").write_text(""),
    "There is no manifest.json": lambda folder: (folder / "manifest.json").unlink(),
    "SHA256SUMS is missing.": lambda folder: (folder / "SHA256SUMS").unlink(),
    "SHA256SUMS was changed: it is not written as": lambda folder: _append(folder / "SHA256SUMS"),
    "link or a device": lambda folder: (folder / "link").symlink_to("/etc/passwd"),
    "out is a link": lambda folder: (folder / "out").symlink_to(folder.parent, target_is_directory=True),
    "pipe is a link or a device": lambda folder: os.mkfifo(folder / "pipe"),
    "states the format deesc-package/3": lambda folder: describe(folder, format="deesc-package/3"),
    "have the fingerprint": lambda folder: describe(folder, fingerprint="0" * 64),
    "agreement in data/delimitation.gpkg is not": lambda folder: describe(folder, agreement={"sha256": "0" * 64}),
    "manifest.json states something twice": lambda folder: (folder / "manifest.json").write_text('{"a": 1, "a": 2}'),
    "number NaN": lambda folder: (folder / "manifest.json").write_text('{"format": NaN}'),
    "has the number 9999": lambda folder: (folder / "manifest.json").write_text('{"format": ' + "9" * 5000 + "}"),
    "is not an object": lambda folder: (folder / "manifest.json").write_text("[]"),
    "cannot be read": lambda folder: (folder / "manifest.json").write_text("[" * 100_000),
    "cannot be read (Unicode": lambda folder: (folder / "manifest.json").write_bytes(b'{"\xff": 1}'),
    "manifest.json was changed: it is not": lambda folder: (folder / "manifest.json").write_text(
        '{"format": "deesc-package/1"}'
    ),
    "json was changed: it is not written": lambda folder: describe(folder, files=[1]),
    "was changed: it is not written as": lambda folder: describe(folder, format="deesc-package/2", folder=None),
    "it is not written as packages write it": lambda folder: describe(folder, agreement="x"),
}


@pytest.mark.parametrize("size", [420.0, "420", True])
def test_a_size_is_a_whole_number_and_nothing_that_python_takes_for_one(folder, tmp_path, size):
    tampered = copied(folder, tmp_path / "tampered")
    files = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    assert files[0]["bytes"] == 20 * len("A package for tests.\n") == 420
    describe(tampered, files=[{**files[0], "bytes": size}, *files[1:]])
    assert verify(tampered).problems == ("manifest.json was changed: it is not written as packages write it.",)


@pytest.mark.parametrize("reason", TAMPERINGS)
def test_tampering_is_named(folder, tmp_path, reason):
    tampered = copied(folder, tmp_path / "tampered")
    TAMPERINGS[reason](tampered)
    result = verify(tampered)
    assert not result.valid
    assert reason in " ".join(result.problems)


def _edited(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8", newline="\n")


def _without_line(path: Path, of: str) -> None:
    lines = path.read_text("utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if of not in line), "utf-8", newline="\n")


README_DIGEST = hashlib.sha256(("A package for tests.\n" * 20).encode("ascii")).hexdigest()
FAULTS_OF_LISTS = {
    "edited manifest": (
        lambda folder: _edited(folder / "manifest.json", "deesc-package/1", "deesc-package\\/1"),  # the same in JSON
        ["manifest.json was changed: the SHA-256 of manifest.json is not the one in SHA256SUMS."],
    ),
    "edited entry of the manifest": (
        lambda folder: _edited(folder / "manifest.json", README_DIGEST, "0" * 64),
        [
            "manifest.json was changed: the SHA-256 of manifest.json is not the one in SHA256SUMS.",
            "README.txt was changed: its size or SHA-256 is not the one in the manifest.",
        ],
    ),
    "edited file": (
        lambda folder: _append(folder / "README.txt"),
        ["README.txt was changed: its size or SHA-256 is not the one in the manifest."],
    ),
    "no sums": (lambda folder: (folder / "SHA256SUMS").unlink(), ["SHA256SUMS is missing."]),
    "empty sums": (
        lambda folder: (folder / "SHA256SUMS").write_bytes(b""),
        [
            f"SHA256SUMS was changed: it does not list {name}."
            for name in ("README.txt", "data/delimitation.gpkg", "manifest.json")
        ],
    ),
    "another sum": (
        lambda folder: _edited(folder / "SHA256SUMS", README_DIGEST, "0" * 64),
        ["SHA256SUMS was changed: the SHA-256 of README.txt is not the one in the manifest."],
    ),
    "one sum less": (
        lambda folder: _without_line(folder / "SHA256SUMS", "README.txt"),
        ["SHA256SUMS was changed: it does not list README.txt."],
    ),
    "sums with the line ends of Windows": (
        lambda folder: (folder / "SHA256SUMS").write_bytes(
            (folder / "SHA256SUMS").read_bytes().replace(b"\n", b"\r\n")
        ),
        ["SHA256SUMS was changed: its lines end in CR LF, not in LF."],
    ),
    "one sum more": (
        lambda folder: (folder / "SHA256SUMS").open("a").write("0" * 64 + "  z.txt\n"),
        ["z.txt is missing: SHA256SUMS lists it."],
    ),
}


@pytest.mark.parametrize("fault", FAULTS_OF_LISTS)
def test_each_file_that_a_list_is_wrong_about_is_named_once(folder, tmp_path, fault):
    tamper, expected = FAULTS_OF_LISTS[fault]
    tampered = copied(folder, tmp_path / "tampered")
    tamper(tampered)
    assert list(verify(tampered).problems) == expected


def test_a_forged_package_agrees_with_itself_but_not_with_what_the_sender_told(folder, tmp_path):
    forged = copied(folder, tmp_path / "forged")
    (forged / "README.txt").write_text("Another text.\n", "utf-8")
    describe(forged)
    found = verify(forged)
    assert found.valid
    assert found.fingerprint == verify(folder).fingerprint == FINGERPRINT  # the features are the same
    assert found.digest != verify(folder).digest


@pytest.mark.parametrize(("name", "is_litter"), [(".DS_Store", True), ("data/Thumbs.db", True), ("a.db", False)])
def test_what_a_file_browser_left_behind_is_named_with_a_hint(folder, tmp_path, name, is_litter):
    littered = copied(folder, tmp_path / "littered")
    (littered / name).write_bytes(b"x")
    [problem] = verify(littered).problems
    assert problem.startswith(f"{name} was added")
    assert ("verify the zip" in problem) == is_litter


def test_all_files_are_counted(folder, package):
    count = sum(path.is_file() for path in folder.rglob("*"))
    assert verify(folder).files == verify(package).files == count == 4  # master, README, manifest and sums


def test_a_feature_moved_by_a_decimetre_with_everything_else_put_right_is_found(folder, tmp_path):
    tampered = copied(folder, tmp_path / "tampered")
    moved = shapely.transform(ZONE.geometry, lambda vertices: vertices + np.array([1e-6, 0]))
    with closing(sqlite3.connect(tampered / "data" / "delimitation.gpkg")) as connection:
        connection.execute("UPDATE sector SET geom = ? WHERE uid = ?", (geopackage_blob(moved), ZONE.uid))
        connection.commit()
    describe(tampered)
    assert [problem[:12] for problem in verify(tampered).problems] == ["The features"]


# ---- the second form, which states the record and its folder

RECORD = (  # of what `write_master` writes: five fields a feature, its geometry, and the exception below
    "deesc_exception|authority=A|hash=0|reason=a\\\\b\\|c\\nd|rule=buffer.width|until=2032-01-01\n"
    "gate|geom=POINT(9.5000000 0.5000000)|name=G|party=NORTH|region=upper|status=draft|uid={uid}\n"
)


def test_the_record_is_the_digest_of_every_field(tmp_path):
    gate = feature("gate", "G", shapely.Point(9.5, 0.5))
    exception = (
        "INSERT INTO deesc_exception VALUES (7, 'buffer.width', '0', 'a\\b|c' || char(10) || 'd', 'A', '2032-01-01');"
    )
    table = "CREATE TABLE deesc_exception (fid INTEGER, rule TEXT, hash TEXT, reason TEXT, authority TEXT, until TEXT);"
    write_master(tmp_path / "master.gpkg", [gate], table + exception)
    expected = hashlib.sha256(RECORD.format(uid=gate.uid).encode()).hexdigest()
    assert read_master(tmp_path / "master.gpkg").record == expected


def test_only_a_geometry_is_empty_by_its_text(tmp_path):
    write_master(tmp_path / "master.gpkg", [feature("gate", "EMPTY", None)])
    line = f"gate|name=EMPTY|party=NORTH|region=upper|status=draft|uid={feature('gate', 'EMPTY', None).uid}\n"
    assert read_master(tmp_path / "master.gpkg").record == hashlib.sha256(line.encode()).hexdigest()


def test_minus_nothing_is_stated_as_the_nothing_that_a_database_holds():
    none, less = (delimitation(feature("strip", "S", shapely.box(9, 0, 10, 1), width_m=width)) for width in (0.0, -0.0))
    assert record_digest(none) == record_digest(less)


def test_a_package_of_the_second_form_states_its_record_and_its_folder(folder, tmp_path):
    second = copied(folder, tmp_path / TOP)
    stated = {"format": "deesc-package/2", "folder": TOP, "record": verify(folder).record}
    describe(second, **stated)
    assert verify(second).problems == ()
    assert verify(zipped(second, tmp_path / "any.zip")).problems == ()
    renamed = copied(second, tmp_path / "Agreed by all")
    assert verify(renamed).problems == (
        f"The files lie in the folder “Agreed by all”, not in “{TOP}” as the manifest states.",
    )
    describe(second, **{**stated, "record": "0" * 64})
    (problem,) = verify(second).problems
    assert problem.startswith("The fields in data/delimitation.gpkg have the digest")
    describe(second, **{**stated, "record": None})
    assert verify(second).problems == ("manifest.json was changed: it is not written as packages write it.",)


# ---- hostile masters

HOSTILE_SQL = {
    "carries the view": "CREATE VIEW more AS WITH RECURSIVE n(x) AS (SELECT 1 UNION SELECT x+1 FROM n) SELECT 1;",
    "carries the trigger": "CREATE TRIGGER more AFTER UPDATE ON sector BEGIN DELETE FROM strip; END;",
    "holds no delimitation": "ALTER TABLE deesc_workspace RENAME TO more;",
    "one layer for each kind": "INSERT INTO gpkg_geometry_columns VALUES ('sector', 'geom', 4326);",
    "each kind of the agreement, and no other": "INSERT INTO gpkg_geometry_columns VALUES ('more', 'geom', 4326);",
    "does not hold one agreement": "INSERT INTO deesc_workspace SELECT * FROM deesc_workspace;",
    "and no other": "DROP TABLE gate; CREATE VIRTUAL TABLE gate USING fts4(uid, region, party, status, name, geom);",
    "not plain WGS 84.": "UPDATE gpkg_geometry_columns SET srs_id = 3857 WHERE table_name = 'gate';",
    "a geometry that is not plain WGS 84": "UPDATE gpkg_spatial_ref_sys SET organization = 'NONE';",
    "geometry that is not plain WGS 84.": "UPDATE gpkg_geometry_columns SET column_name = 'x';",
    "has no attribute": "UPDATE deesc_workspace SET value = X'7B' WHERE key = 'agreement';",
    "(KeyError: 'name'": "ALTER TABLE gate RENAME COLUMN name TO title;",
    "has computed columns in gate": "ALTER TABLE gate ADD COLUMN more AS (hex(zeroblob(900000000)));",
    "(TypeError": "INSERT INTO gate (uid, geom) VALUES ('x', 'text');",
    "a bytes-like object is required": "INSERT INTO gate (uid, geom) VALUES (X'07', NULL);",
    "not plain WGS 84": "UPDATE gate SET geom = X'475000010000000001';",
}


@pytest.mark.parametrize("reason", HOSTILE_SQL)
def test_a_hostile_master_is_refused(tmp_path, reason):
    folder = handmade_folder(tmp_path / "package")
    with closing(sqlite3.connect(folder / "data" / "delimitation.gpkg")) as connection:
        connection.executescript(HOSTILE_SQL[reason])
    describe(folder)
    result = verify(folder)
    assert not result.valid
    assert reason in " ".join(result.problems)


def test_an_endless_query_is_stopped_and_nothing_but_reading_is_allowed(tmp_path, monkeypatch):
    monkeypatch.setattr(master_module, "MAX_ROUNDS", 3)
    path = tmp_path / "master.gpkg"
    write_master(path, [feature("gate", str(number), None) for number in range(300)])
    with closing(sqlite3.connect(path)) as connection:
        master_module._lock_down(connection)
        for statement in ("DELETE FROM gate", "ATTACH 'x' AS x", "SELECT hex(zeroblob(9))", "PRAGMA user_version = 1"):
            with pytest.raises(sqlite3.DatabaseError, match=r"not authorized|prohibited"):
                connection.execute(statement)
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            connection.execute("SELECT 1 FROM gate a, gate b, gate c WHERE a.uid || b.uid || c.uid = 'x'").fetchall()


POINT = struct.pack("<BI2d", 1, 1, 1, 2)
BROKEN_WKB = {
    "bytes after its end": POINT + b"\0",
    "(error": POINT[:-1],
    "cannot be read (error": struct.pack("<BII", 1, 2, 0xFFFFFFFF),
    "type that no feature has": struct.pack("<BII", 1, 7, 1) + POINT,
    "ring that is not closed": shapely.to_wkb(shapely.box(0, 0, 1, 1))[:-16] + struct.pack("<2d", 5, 5),
    "no place on Earth": struct.pack("<BI2d", 1, 1, float("nan"), 2),
    "a coordinate that is no place": struct.pack("<BI2d", 1, 1, float("inf"), 2),
    "is no place on Earth.": struct.pack("<BI2d", 1, 1, 999.0, 2),
    "(KeyError": struct.pack("<BI2d", 1, 0x80000001, 1, 2),
    "(RecursionError": struct.pack("<BII", 1, 4, 1) * 5000 + POINT,
}


@pytest.mark.parametrize("reason", BROKEN_WKB)
def test_a_broken_geometry_is_refused(tmp_path, reason):
    folder = handmade_folder(tmp_path / "package")
    blob = b"GP\0\1" + struct.pack("<i", 4326) + BROKEN_WKB[reason]
    with closing(sqlite3.connect(folder / "data" / "delimitation.gpkg")) as connection:
        connection.execute("UPDATE gate SET geom = ?", (blob,))
        connection.commit()
    describe(folder)
    assert reason in " ".join(verify(folder).problems)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_master_never_raises(tmp_path_factory, data):
    folder = handmade_folder(tmp_path_factory.mktemp("damaged") / "package")
    path = folder / "data" / "delimitation.gpkg"
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 20))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    describe(folder)
    verify(folder)


# ---- the program


def run(*arguments: str, python: str = sys.executable, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    command = [python, "-I", "-S", *arguments]  # isolated, without site-packages: the standard library alone
    return subprocess.run(
        command, capture_output=True, text=True, check=False, cwd=cwd, env={"PYTHONIOENCODING": "ascii"}
    )


def test_the_program_alone_verifies(alone, package, folder, tmp_path):
    for path in (package, folder):
        done = run(str(alone), str(path))
        digest = hashlib.sha256((folder / "manifest.json").read_bytes()).hexdigest()
        assert done.returncode == 0
        assert done.stdout.split("\n")[:4] == [
            "The package agrees with its manifest: no file more, less or other.",
            f"manifest SHA-256  {digest}",
            f"record            {verify(folder).record}",
            f"fingerprint       {FINGERPRINT}",
        ]
        assert "compare these with what the sender told by another channel" in done.stdout
    inside = copied(folder, tmp_path / "inside")
    (inside / "verify.py").write_bytes(program())
    describe(inside)
    assert run("verify.py", cwd=inside).returncode == 0
    assert run(str(inside / "verify.py"), cwd=tmp_path).returncode == 0
    assert verify(inside).valid  # running it left nothing behind


def test_the_program_gives_the_reasons_and_exit_code_1(alone, folder, tmp_path):
    tampered = copied(folder, tmp_path / "tampered")
    (tampered / "عنوان").write_text("")
    done = run(str(alone), str(tampered))
    assert done.returncode == 1
    assert done.stdout.startswith("The package is NOT valid:\n- The name \\u0639")
    assert run(str(alone), str(tmp_path / "none.zip")).returncode == 1


def test_the_program_says_how_it_is_called(alone):
    for asked in (["--help"], ["-h"], ["p.zip", "--help"]):
        done = run(str(alone), *asked)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("usage: python3 -I verify.py [PACKAGE.zip | folder]")
    for wrong in (["a", "b"], ["--verbose"], ["-x", "p.zip"]):
        done = run(str(alone), *wrong)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("usage:")


def test_a_module_laid_beside_the_program_is_not_run(alone, package):
    plain = [sys.executable, "-S", str(alone), str(package)]
    (alone.parent / "__future__.py").write_text("raise SystemExit(0)\n", "utf-8")  # nothing asks for it
    for name in ("hashlib.py", "json/__init__.py"):
        evil = alone.parent / name
        evil.parent.mkdir(exist_ok=True)
        evil.write_text("print('The package agrees with its manifest'); raise SystemExit(0)\n", "utf-8")
        done = subprocess.run(plain, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith(f"{name.partition('/')[0]} lies beside this program")
        isolated = run(str(alone), str(package))
        assert isolated.returncode == 0
        assert f"fingerprint       {FINGERPRINT}" in isolated.stdout
        evil.unlink()
        if evil.parent != alone.parent:
            shutil.rmtree(evil.parent)
    assert subprocess.run(plain, capture_output=True, check=False).returncode == 0
    (alone.parent / "json.py").write_text("print('agrees'); raise SystemExit(0)\n", "utf-8")
    for path in (".", str(alone.parent)):
        done = subprocess.run(
            [sys.executable, "-S", "verify.py", str(package)],
            capture_output=True, text=True, check=False, cwd=alone.parent, env={"PYTHONPATH": path},
        )  # fmt: skip
        assert (done.returncode, done.stdout) == (2, "")


def test_a_program_that_is_a_link_verifies_the_folder_in_which_it_lies(alone, folder, tmp_path):
    honest, forged = (copied(folder, tmp_path / name) for name in ("honest", "forged"))
    (honest / "verify.py").write_bytes(program())
    describe(honest)
    (forged / "verify.py").symlink_to(honest / "verify.py")
    assert run(str(honest / "verify.py")).returncode == 0
    done = run(str(forged / "verify.py"))
    assert (done.returncode, "verify.py is a link" in done.stdout) == (1, True)


def test_the_program_is_one_text_that_somebody_can_read():
    tree = ast.parse(program())
    assert len(program().splitlines()) < 1100
    names = [node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))]
    names += [
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in ast.walk(node)
        if isinstance(target, ast.Name) and isinstance(target.ctx, ast.Store)
    ]
    assert sorted(set(names)) == sorted(names)  # no file of the room hides what another defines
    annotations = [
        *(node.annotation for node in ast.walk(tree) if isinstance(node, (ast.AnnAssign, ast.arg))),
        *(node.returns for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)),
    ]
    assert {type(one) for one in annotations if one is not None} == {ast.Constant}  # Python 3.8 evaluates none of them


def test_readme_states_the_digest_of_the_program():
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    assert program_digest() in readme


def test_the_program_keeps_to_python_3_8():
    tree = ast.parse(program(), feature_version=(3, 8))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= set(sys.stdlib_module_names)


def test_a_package_packed_again_by_another_program_is_still_valid(folder, tmp_path):
    again = tmp_path / "again.zip"
    with zipfile.ZipFile(again, "w") as archive:
        archive.mkdir("Test") if hasattr(archive, "mkdir") else None
        for path in sorted(folder.rglob("*")):
            archive.write(path, Path("Test", path.relative_to(folder)))
    assert verify(again).problems == ()


def test_a_package_packed_to_a_stream_is_still_valid(folder, tmp_path):
    again = tmp_path / "again.zip"
    with again.open("wb") as file:

        class Pipe:
            """A stream that cannot go back: sizes follow each entry."""

            def write(self, block):
                return file.write(block)

            def flush(self):
                file.flush()

        with zipfile.ZipFile(Pipe(), "w", zipfile.ZIP_DEFLATED) as archive:
            for path in sorted(path for path in folder.rglob("*") if path.is_file()):
                archive.write(path, path.relative_to(folder))
    assert verify(again).problems == ()


def test_a_manifest_that_lists_a_file_twice_is_named(folder, tmp_path):
    tampered = copied(folder, tmp_path / "tampered")
    files = json.loads((folder / "manifest.json").read_text("utf-8"))["files"]
    describe(tampered, files=[*files, files[0]])
    assert verify(tampered).problems == ("The manifest lists a file twice.",)
