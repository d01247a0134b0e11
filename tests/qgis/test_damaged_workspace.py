# SPDX-License-Identifier: GPL-2.0-or-later
"""Workspaces that a failing disk, another program or a person has damaged: what is told, and what can still be used."""

from __future__ import annotations

import sqlite3
import struct
from datetime import date

import pytest
import shapely
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate

from deesc_plugin.bridge.open_workspace import OpenWorkspace
from deesc_plugin.bridge.outcomes import write_all
from deesc_plugin.bridge.project import add_workspace
from deesc_plugin.bridge.stores import store_named
from deesc_plugin.bridge.stores.geopackage.reader import read_geopackage
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import Unreadable
from deesc_plugin.core.errors import ImportRefused, PackageError, WorkspaceError
from deesc_plugin.map_package.build import build_package
from deesc_plugin.map_package.options import PackageOptions
from tests import workspace
from tests.agreements import IN_TERM, delimitation, feature

pytestmark = pytest.mark.usefixtures("qgis_app")

SECTOR = feature("sector", "One", shapely.box(9.2, 0.2, 9.8, 0.8))
STRIP = feature("strip", "Strip", shapely.box(9.2, 0.8, 9.8, 0.85), zone=SECTOR.uid, width_m=5000.0)


@pytest.fixture
def path(tmp_path):
    place = tmp_path / "w.gpkg"
    drawn = delimitation(SECTOR, STRIP)
    workspace.write_whole(place, drawn)
    return place


def change(path, *statements, parameters=()):
    """Write as no GeoPackage writer would; the triggers of the index know functions that SQLite has not."""
    connection = sqlite3.connect(path)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')
    for statement in (one for several in statements for one in several.split("; ")):
        connection.execute(statement, parameters)
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("column", "stored", "shown"),
    [
        ("valid_from", "soon", "soon"),
        ("valid_from", "2017-02-30", "2017-02-30"),
        ("valid_from", "2017-05-06 garbage", "2017-05-06 garbage"),
        ("valid_to", 20170506, "20170506"),
        ("number", "abc", "abc"),
        ("number", 3.7, "3.7"),
        ("number", 99999999999, "99999999999"),
        ("width_m", "wide", "wide"),
        ("note", b"\xff\xfe", r"b'\xff\xfe'"),
        ("name_fr", "a\0b", "a[U+0000]b"),
        ("note", b"x" * 5000, "b'" + "x" * 77 + "…"),
    ],
)
def test_a_value_that_is_not_of_its_column_closes_nothing_and_is_told_with_its_place(path, column, stored, shown):
    change(path, f"UPDATE strip SET {column} = ?", parameters=(stored,))
    found = read_geopackage(path)
    (strip,) = [one for one in found.features if one.kind == "strip"]
    assert strip.unreadable == (Unreadable(column, shown, "strip", 1),)
    assert strip.name == "Strip"
    assert strip.geometry.equals(STRIP.geometry)
    assert [one for one in found.features if one.kind == "sector"] == [SECTOR]


def test_numbers_that_are_numbers_are_read_as_they_stand(path):
    change(path, "UPDATE strip SET width_m = 9e999, number = -1")
    (strip,) = [one for one in read_geopackage(path).features if one.kind == "strip"]
    assert (strip.width_m, strip.number, strip.unreadable) == (float("inf"), -1, ())


HEADER = b"GP\x00\x01" + struct.pack("<i", 4326)
UNCLOSED = struct.pack("<BIIBII", 1, 6, 1, 1, 3, 1) + struct.pack("<I8d", 4, 9, 0, 10, 0, 10, 1, 9, 1)


@pytest.mark.parametrize(
    ("blob", "shown"),
    [
        (HEADER + b"\x01\x06\x00", "these bytes are no geometry"),
        (b"XX" + HEADER[2:] + shapely.to_wkb(SECTOR.geometry), r"b'XX\x00\x01"),
        (b"GP", "b'GP'"),
        (b"GP\x00\x0f" + struct.pack("<i", 4326), "flags 0x0F"),
        (HEADER[:4] + struct.pack("<i", 32637) + shapely.to_wkb(SECTOR.geometry), "srs_id 32637"),
        (
            b"GP\x00\x03" + struct.pack("<i4d", 4326, 9, 10, 0, 1) + shapely.to_wkb(SECTOR.geometry),
            "BBOX 9.0000000 0.0000000 10.0000000 1.0000000",
        ),
        ("POINT(1 2)", "POINT(1 2)"),
        (17, "17"),
    ],
)
def test_a_geometry_whose_bytes_are_damaged_is_told_with_its_row(path, blob, shown):
    change(path, "UPDATE sector SET geom = ?", parameters=(blob,))
    (sector,) = [one for one in read_geopackage(path).features if one.kind == "sector"]
    (fault,) = sector.unreadable
    assert (fault.column, fault.table, fault.row) == ("geom", "sector", 1)
    assert fault.value.startswith(shown)
    assert sector.name == "One"


def test_a_ring_that_is_not_closed_is_an_error_of_the_check_and_closes_no_workspace(path):
    change(path, "UPDATE sector SET geom = ?", parameters=(HEADER + UNCLOSED,))
    found = read_geopackage(path)
    assert len(found.features) == 2
    blocking = check(found, IN_TERM, ["geometry.missing"]).blocking
    assert any(SECTOR.uid in finding.features and finding.rule == "geometry.missing" for finding in blocking)


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("PRAGMA application_id = 7", Unreadable("application_id", "7")),
        ("UPDATE gpkg_geometry_columns SET srs_id = 32637 WHERE table_name = 'sector'",
         Unreadable("srs_id", "geom 32637", "gpkg_geometry_columns", 1)),
        ("DELETE FROM gpkg_geometry_columns WHERE table_name = 'sector'",
         Unreadable("table_name", "", "gpkg_geometry_columns")),
        ("UPDATE gpkg_spatial_ref_sys SET organization_coordsys_id = 32637 WHERE srs_id = 4326",
         Unreadable("organization", "EPSG 32637", "gpkg_spatial_ref_sys", 4326)),
        ("DELETE FROM gpkg_spatial_ref_sys WHERE srs_id = 4326", Unreadable("srs_id", "", "gpkg_spatial_ref_sys")),
        ("ALTER TABLE sector DROP COLUMN note", Unreadable("note", "", "sector")),
        ("ALTER TABLE sector DROP COLUMN note; ALTER TABLE sector ADD COLUMN note BLOB",
         Unreadable("note", "BLOB", "sector")),
        ("UPDATE reference_boundary SET geom = NULL WHERE fid = 2", Unreadable("geom", "", "reference_boundary", 2)),
        ("UPDATE reference_boundary SET pcode = x'ff' WHERE fid = 1",
         Unreadable("pcode", r"b'\xff'", "reference_boundary", 1)),
        ("INSERT INTO deesc_exception VALUES (9, 'post.spacing', 'ab', 'why', 'who', 'soon')",
         Unreadable("until", "soon", "deesc_exception", 9)),
        ("INSERT INTO deesc_exception VALUES (9, 'post.spacing', NULL, 'why', 'who', '2031-01-01')",
         Unreadable("hash", "None", "deesc_exception", 9)),
        ("INSERT INTO deesc_reference_ground VALUES (9, 'country', 'no digits')",
         Unreadable("wkb", "no digits", "deesc_reference_ground", 9)),
        ("INSERT INTO deesc_reference_ground "  # collections in one another: GEOS descends until the stack ends
         "VALUES (9, 'country', replace(hex(zeroblob(200000)), '00', '010700000001000000'))",
         Unreadable("wkb", "010700000001000000" * 4 + "0107000…", "deesc_reference_ground", 9)),
        ("INSERT INTO deesc_base_layer VALUES (9, 'canal', 'a.gpkg', '', 'who', '', 'terms', '', '', 0)",
         Unreadable("role", "canal", "deesc_base_layer", 9)),
        ("INSERT INTO deesc_base_layer VALUES (9, 'road', 'a.gpkg', '', 'who', '', 'terms', '{', '', 0)",
         Unreadable("names", "{", "deesc_base_layer", 9)),
        ("INSERT INTO deesc_base_layer VALUES (9, 'road', NULL, '', 'who', '', 'terms', '', '', 0)",
         Unreadable("path", "None", "deesc_base_layer", 9)),
        ("INSERT INTO deesc_proposal VALUES (9, 'a', 'NORTH', '', '', '31.2.', 'f', '', 'a.zip', '', 'd')",
         Unreadable("day", "31.2.", "deesc_proposal", 9)),
        ("INSERT INTO deesc_proposal VALUES (9, 'a', NULL, '', '', '', 'f', '', 'a.zip', '', 'd')",
         Unreadable("party", "None", "deesc_proposal", 9)),
        ("INSERT INTO stretch (fid, uid, number, features, basis) VALUES (9, 'a', 1, 'b', 'canal')",
         Unreadable("basis", "canal", "stretch", 9)),
        ("INSERT INTO stretch (fid, uid, number, features, basis) VALUES (9, 'a', 1, 'b', 'road')",
         Unreadable("geom", "", "stretch", 9)),
        ("UPDATE deesc_workspace SET value = 'other' WHERE key = 'agreement_id'",
         Unreadable("value", "other", "deesc_workspace", 2)),
        ("INSERT INTO deesc_workspace SELECT 99, key, value FROM deesc_workspace WHERE key = 'agreement'",
         Unreadable("key", "agreement", "deesc_workspace", 99)),
    ],
)  # fmt: skip
def test_what_is_damaged_beside_the_features_is_an_error_and_the_rest_is_opened_to_be_read(path, statement, told):
    change(path, statement)
    found = read_geopackage(path)
    assert found.unreadable == (told,)
    assert [one.name for one in found.features] == [one.name for one in delimitation(SECTOR, STRIP).features]
    result = check(found, IN_TERM, ["workspace.readable"])
    (finding,) = result.blocking
    assert told.column in str(finding.message)
    with pytest.raises(ImportRefused, match=r"w\.gpkg is damaged \(the table “.+”\), and nothing can be imported"):
        write_all(store_named(path), found, [])
    with pytest.raises(PackageError, match="restore it from a copy, no reason overrides that"):
        build_package(found, result, PackageOptions("T", "1", IN_TERM, override_reason="r"), path)


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("DROP TABLE sector", "w.gpkg has no table “sector”; restore it from a copy."),
        ("DROP TABLE deesc_exception", "w.gpkg has no table “deesc_exception”; restore it from a copy."),
        ("DROP TABLE reference_boundary", "w.gpkg has no table “reference_boundary”; restore it from a copy."),
        ("DROP TABLE gpkg_geometry_columns", "w.gpkg has no table “gpkg_geometry_columns”; restore it from a copy."),
        ("DELETE FROM deesc_workspace WHERE key = 'agreement'",
         "w.gpkg does not state its agreement: the row is missing from the table “deesc_workspace” or cannot be read; "
         "restore it from a copy."),
        ("UPDATE deesc_workspace SET value = x'ff' WHERE key = 'reference_source'",
         "w.gpkg does not state its reference_source: the row is missing from the table “deesc_workspace” or cannot be "
         "read; restore it from a copy."),
    ],
)  # fmt: skip
def test_a_file_without_one_of_its_tables_is_refused_and_named(path, statement, sentence):
    change(path, statement)
    with pytest.raises(WorkspaceError) as told:
        read_geopackage(path)
    assert str(told.value) == sentence


def test_whatever_nobody_has_thought_of_is_a_sentence_and_its_cause_is_logged(path, monkeypatch, qgis_app):
    from deesc_plugin.bridge.stores.geopackage import reader as geopackage_reader

    def surprise(*_):
        raise ZeroDivisionError("no one thought of this")

    logged = []
    monkeypatch.setattr(geopackage_reader, "parse_agreement", surprise)
    monkeypatch.setattr(geopackage_reader, "log_cause", logged.append)
    with pytest.raises(WorkspaceError, match=r"w\.gpkg cannot be read \(ZeroDivisionError: no one"):
        read_geopackage(path)
    assert isinstance(logged[0], ZeroDivisionError)


# ---- in the window


@pytest.fixture
def opened(path, qgis_new_project):
    def open_it(*statements):
        change(path, *statements)
        base = read_geopackage(path)
        add_workspace(QgsProject.instance(), store_named(path), base.agreement)
        return OpenWorkspace(QgsProject.instance(), store_named(path), base)

    yield open_it
    for layer in QgsProject.instance().mapLayers().values():
        layer.rollBack()


def test_in_the_window_an_unreadable_value_is_told_until_it_is_typed_again_and_saved(opened, path):
    window = opened("UPDATE sector SET valid_from = 'soon'")
    assert [one.unreadable for one in window.snapshot().features if one.kind == "sector"] == [
        (Unreadable("valid_from", "soon", "sector", 1),)
    ]
    layer = window.layer("sector")
    layer.startEditing()
    column = layer.fields().indexOf("valid_from")
    layer.changeAttributeValue(1, column, QDate(2031, 2, 1))
    assert window.snapshot().feature(SECTOR.uid).unreadable == ()
    layer.undoStack().undo()
    assert window.snapshot().feature(SECTOR.uid).unreadable != ()
    layer.changeAttributeValue(1, column, QDate(2031, 2, 1))
    assert window.save() == ()
    assert window.snapshot().feature(SECTOR.uid).unreadable == ()
    assert read_geopackage(path).feature(SECTOR.uid).valid_from == date(2031, 2, 1)


def test_in_the_window_a_damaged_file_is_only_read(opened):
    window = opened("ALTER TABLE sector DROP COLUMN note")
    assert all(layer.readOnly() for layer in window.every_layer)
    with pytest.raises(WorkspaceError, match=r"cannot be edited: w\.gpkg is damaged"):
        window.add(feature("sector", "Two", shapely.box(9, 0, 9.1, 0.1)), "Draw")
    assert window.snapshot().unreadable == (Unreadable("note", "", "sector"),)
    assert len(window.snapshot().features) == 2


def test_a_sound_workspace_is_edited_as_before(opened):
    window = opened()
    assert not any(layer.readOnly() for layer in window.every_layer)
    window.add(feature("sector", "Two", shapely.box(9, 0, 9.1, 0.1)), "Draw")
    assert len(window.snapshot().features) == 3


def test_a_page_that_is_damaged_is_named_by_its_table_and_the_row_before_it(tmp_path):
    """Four hundred sectors on several pages; one in the middle is overwritten."""
    path = tmp_path / "w.gpkg"
    many = [feature("sector", f"S{number}", shapely.box(9, 0, 9.1, 0.1)) for number in range(400)]
    workspace.write_whole(path, delimitation(*many))
    connection = sqlite3.connect(path)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'sector'").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    child = _middle_child(content, page, size)
    content[(child - 1) * size : child * size] = b"\xee" * size
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=r"w\.gpkg is damaged in its table “sector”, behind row [1-9][0-9]* \("):
        read_geopackage(path)


def _middle_child(content, page, size):
    """A leaf from the middle of a table's root page (sqlite.org/fileformat2.html, 1.6: cells hold a page's number)."""
    start = (page - 1) * size
    assert content[start] == 0x05, "an interior page of a table"
    count = int.from_bytes(content[start + 3 : start + 5], "big")
    pointer = start + 12 + 2 * (count // 2)
    cell = start + int.from_bytes(content[pointer : pointer + 2], "big")
    return int.from_bytes(content[cell : cell + 4], "big")
