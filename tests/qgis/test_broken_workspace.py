# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace whose rows hold geometry that no library bears: it opens, is checked, shown and mended, not exported."""

from __future__ import annotations

import sqlite3
import struct

import pytest
import shapely
from qgis.core import QgsProcessingException, QgsProject

from deesc_plugin.bridge.open_workspace import OpenWorkspace
from deesc_plugin.bridge.project import add_workspace
from deesc_plugin.bridge.stores import store_named
from deesc_plugin.bridge.stores.geopackage.reader import read_geopackage
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import check
from deesc_plugin.core.finding import Severity
from tests import workspace
from tests.agreements import IN_TERM, delimitation, feature
from tests.broken_geometry import AREAS, OTHERS
from tests.qgis.test_broken_geometry import in_child

DATE = "2031-02-15"
ROWS = {name: blob for name, blob in {**AREAS, **OTHERS}.items() if name != "heights"}
SOUND = feature("sector", "Sound", shapely.box(9.2, 0.2, 9.8, 0.8))
POST = feature("lookout", "Post", shapely.Point(9.1, 0.1))


@pytest.fixture
def broken(tmp_path, qgis_app):
    """A workspace with a sound sector and one of every broken one, and as many posts of the same geometry."""
    path = tmp_path / "broken.gpkg"
    workspace.write_whole(path, delimitation(SOUND, POST))
    put_rows(path, ("sector", "lookout"), ROWS)
    return path


def put_rows(path, tables, blobs):
    """Rows by name that nobody's program would write; `blobs` are well-known binary."""
    connection = sqlite3.connect(path)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')  # they know functions that SQLite has not
    for table in tables:
        for name, blob in blobs.items():
            whole = feature(table, name, None)
            values = (
                whole.uid,
                name,
                "upper",
                "NORTH",
                "draft",
                "a stranger",
                struct.pack("<2sBBi", b"GP", 0, 1, 4326) + blob,
            )
            connection.execute(
                f"INSERT INTO {table} (uid, name, region, party, status, source, geom) VALUES (?, ?, ?, ?, ?, ?, ?)",
                values,
            )
    connection.commit()
    connection.close()


def test_it_opens_and_every_broken_row_is_an_error_beside_which_the_others_are_judged(broken):
    found = in_child(lambda: _errors(read_geopackage(broken)))
    assert not [text for _, _, text in found if "could not be applied" in text]
    faulty = {uid for rule, uid, _ in found if rule.startswith("geometry.")}
    assert faulty >= {feature("sector", name, None).uid for name in ROWS}
    points = {"a point", "a point and nothing"}
    assert faulty >= {feature("lookout", name, None).uid for name in set(ROWS) - points}
    assert not faulty & {SOUND.uid, POST.uid}
    assert ("buffer.encloses", SOUND.uid) in {(rule, uid) for rule, uid, _ in found}


def _errors(read):
    return [
        (finding.rule, uid, str(finding.message))
        for finding in check(read, IN_TERM).findings
        if finding.severity is Severity.ERROR
        for uid in finding.features
    ]


@pytest.mark.parametrize("reason", ["", "The parties agreed on it"])
def test_it_is_not_exported_whatever_the_reason(run_algorithm, broken, reason):
    target = broken.with_name("p.zip")

    def outcome():
        stated = {"WORKSPACE": str(broken), "DATE": DATE, "OUTPUT": str(target), "OVERRIDE_REASON": reason}
        try:
            run_algorithm("deesc:exportpackage", {**stated, "PARTS": ["geopackage", "geojson"]})
        except QgsProcessingException as error:
            return str(error)
        return ""

    refusal = in_child(outcome)
    assert "Error" not in refusal
    assert any(name in refusal for name in ROWS), refusal
    assert not target.exists()


@pytest.mark.parametrize("algorithm", ["checkdelimitation", "turningpoints"])
def test_its_algorithms_end_with_a_result_or_a_sentence_that_names_a_row(run_algorithm, broken, algorithm):
    def outcome():
        stated = {"WORKSPACE": str(broken), "OUTPUT": str(broken.with_name("out.csv"))}
        try:
            run_algorithm(
                f"deesc:{algorithm}", {**stated, **({} if algorithm == "turningpoints" else {"OUTPUT": "memory:"})}
            )
        except QgsProcessingException as error:
            return str(error)
        return ""

    refusal = in_child(outcome)
    assert "Error" not in refusal
    assert (refusal == "") == (algorithm == "checkdelimitation")
    assert refusal == "" or any(name in refusal for name in ROWS), refusal


def test_a_sound_file_is_imported_into_it(run_algorithm, broken):
    source = broken.with_name("more.geojson")
    square = "[[[9.3,1.2],[9.4,1.2],[9.4,1.3],[9.3,1.3],[9.3,1.2]]]"
    source.write_text(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"More"},'
        f'"geometry":{{"type":"Polygon","coordinates":{square}}}}}]}}'
    )
    stated = {"WORKSPACE": str(broken), "INPUT": str(source), "KIND": "sector", "PARTY": "NORTH", "REGION": "upper"}
    assert in_child(lambda: run_algorithm("deesc:importfeatures", stated)["IMPORTED"]) == 1
    assert "More" in {one.name for one in read_geopackage(broken).features}


def test_the_window_reads_what_the_file_holds(broken):
    def prints():
        project = QgsProject()
        base = read_geopackage(broken)
        add_workspace(project, store_named(broken), base.agreement)
        shown = OpenWorkspace(project, store_named(broken), base).snapshot()
        return fingerprint(shown), fingerprint(read_geopackage(broken)), len(shown.features)

    shown, stored, count = in_child(prints)
    assert count == 2 + 2 * len(ROWS)
    assert shown == stored


def test_a_proposed_mending_is_taken_in_the_window_and_ends_the_error(broken):
    def rules_left(name):
        project = QgsProject()
        base = read_geopackage(broken)
        add_workspace(project, store_named(broken), base.agreement)
        opened = OpenWorkspace(project, store_named(broken), base)
        uid = feature("sector", name, None).uid
        for finding in check(opened.snapshot(), IN_TERM).findings:
            if finding.rule == "geometry.missing" and uid in finding.features and finding.fix:
                opened.apply(finding.fix)
        assert opened.save() == ()
        return {rule for rule, of, _ in _errors(read_geopackage(broken)) if of == uid and rule.startswith("geometry.m")}

    names = ["empty hole", "empty part", "empty part and hole", "not closed", "nested collection", "closed line"]
    assert in_child(lambda: {name: rules_left(name) for name in names}) == {name: set() for name in names}
