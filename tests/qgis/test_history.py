# SPDX-License-Identifier: GPL-2.0-or-later
"""The history that a workspace keeps of its features: nothing that was saved is lost, and it is said whose it was."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import struct
import time
import zipfile
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import numpy as np
import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsProcessingException

from deesc_plugin.bridge.deeds import under_command
from deesc_plugin.bridge.geometry import to_qgis
from deesc_plugin.bridge.schema import stored_geometry
from deesc_plugin.bridge.settings import set_hand
from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.changes import Difference, FeatureChange, difference
from deesc_plugin.core.delimitation import Delimitation
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.core.history import GEOMETRY, Deed, Origin, moment_stated, shown_moment
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, feature
from tests.qgis.test_gui_other_windows import OtherProcess
from tests.qgis.test_migrations import FIRST

ZONE = feature("sector", "North 1", shapely.box(9.2, 0.2, 9.8, 0.8), number=1)
OTHER = feature("sector", "North 2", shapely.box(10.2, 0.2, 10.4, 0.4), number=2)
POST = feature("lookout", "Post 1", shapely.Point(9.1, 0.1))


@pytest.fixture
def path(tmp_path, qgis_app):
    target = tmp_path / "w.gpkg"
    workspace.write_whole(target, Delimitation(RIVERLAND, (ZONE, OTHER), REFERENCE))
    return target


@pytest.fixture
def store(path):
    return store_named(path)


@pytest.fixture
def running():
    """A window in another process."""
    made = OtherProcess()
    yield made
    made.end()


@pytest.fixture
def hand(qgis_app):
    set_hand("A. Surveyor")
    yield "A. Surveyor"
    set_hand("")


def changed(before, **values):
    return Difference(changed=(FeatureChange(before, replace(before, **values)),))


def sql(path, *statements):
    """What a program does that knows nothing of the plugin."""
    dataset = ogr.Open(str(path), 1)
    for statement in statements:
        dataset.ExecuteSQL(statement)
    del dataset


def wkb(geometry):
    return shapely.to_wkb(geometry, byte_order=1)


def stored_wkb(path, uid):
    """The bytes behind the header of a geometry (OGC 12-128r17, 2.1.3), whose envelope has four numbers."""
    with closing(sqlite3.connect(path)) as connection:
        return [blob[8 + 4 * 8 :] for (blob,) in connection.execute("SELECT geom FROM sector WHERE uid = ?", (uid,))]


def told(record):
    return record.origin, record.deed, record.feature and record.feature.name


def test_what_is_written_is_noted_with_what_was_before(store, hand):
    store.write(Difference(added=(FeatureChange(None, POST),)))
    moved = shapely.box(9.25, 0.2, 9.8, 0.8)
    with under_command("deesc:importfeatures"):
        store.write(changed(ZONE, geometry=moved, name="North One"))
    store.write(Difference(removed=(FeatureChange(OTHER, None),)))
    first, second = store.history.of(ZONE.uid)
    assert told(first) == (Origin.FIRST, Deed(), "North 1"), "it was there before the history was"
    assert told(second) == (Origin.SAVED, Deed(hand, "deesc:importfeatures"), "North One")
    assert second.changes_from(first) == (GEOMETRY, "name")
    assert store.history.version(first) == ZONE
    assert wkb(store.history.version(second).geometry) == wkb(moved)
    assert [told(one) for one in store.history.of(POST.uid)] == [(Origin.SAVED, Deed(hand), "Post 1")]
    assert [told(one) for one in store.history.of(OTHER.uid)][1:] == [(Origin.SAVED, Deed(hand), None)]
    age = datetime.now(timezone.utc) - second.time
    assert timedelta(0) <= age < timedelta(minutes=1)


def test_what_is_refused_leaves_no_record(store):
    store.write(changed(ZONE, name="Theirs"))
    with pytest.raises(WorkspaceError, match="were changed by somebody else"):
        store.write(changed(ZONE, name="Mine"))
    assert [one.feature.name for one in store.history.of(ZONE.uid)] == ["North 1", "Theirs"]


def revisions(count):
    """Versions of the zone with corners that have all their bits: 0.1 + 0.2 and its like have no short decimal form."""
    rng, box = np.random.default_rng(7), np.array([[9.2, 0.2], [9.8, 0.2], [9.8, 0.8], [9.2, 0.8]])
    for _ in range(count):
        yield shapely.Polygon(np.add(box, rng.uniform(-0.1, 0.1, (4, 2))))


def edit(session, uid, geometry=None, command="Edit", **values):
    """One named command of the window, as QGIS's tools make it."""
    layer, fid = session.workspace.find(uid)
    assert layer.isEditable() or layer.startEditing()
    layer.beginEditCommand(command)
    if geometry is not None:
        assert layer.changeGeometry(fid, to_qgis(stored_geometry(geometry)))
    for name, value in values.items():
        assert layer.changeAttributeValue(fid, layer.fields().indexOf(name), value)
    layer.endEditCommand()
    return layer


def test_fifty_revisions_come_back_byte_by_byte(session, store, path):
    session.open(path)
    versions = [ZONE.geometry, *revisions(50)]
    for geometry in versions[1:]:
        assert edit(session, ZONE.uid, geometry, "Move vertex").commitChanges(False)
    records = store.history.of(ZONE.uid)
    assert [one.origin for one in records] == [Origin.FIRST, *[Origin.SAVED] * 50]
    for record, geometry in zip(records, versions):
        back = store.history.version(record).geometry
        assert wkb(back) == wkb(geometry)
        assert edit(session, ZONE.uid, back, "Restore").commitChanges(False)
        assert stored_wkb(path, ZONE.uid) == [wkb(stored_geometry(geometry))]
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT count(*), count(geometry) FROM deesc_history WHERE uid = ?"
        assert connection.execute(query, (ZONE.uid,)).fetchone() == (102, 51), "what came back is kept once"


def test_the_window_names_the_commands_that_were_not_taken_back(session, store, path, hand):
    session.open(path)
    layer = edit(session, ZONE.uid, next(revisions(1)), "Move vertex")
    edit(session, ZONE.uid, None, "Rename", name="North One")
    edit(session, ZONE.uid, None, "Note", note="taken back")
    layer.undoStack().undo()
    edit(session, OTHER.uid, None, "Rename", name="North Two")
    session.workspace.add(POST, "Place post")
    assert session.workspace.save() == ()
    deeds = {uid: told(store.history.of(uid)[-1]) for uid in (ZONE.uid, OTHER.uid, POST.uid)}
    assert deeds == {
        ZONE.uid: (Origin.SAVED, Deed(hand, "Move vertex; Rename"), "North One"),
        OTHER.uid: (Origin.SAVED, Deed(hand, "Rename"), "North Two"),
        POST.uid: (Origin.SAVED, Deed(hand, "Place post"), "Post 1"),
    }
    layer.deleteFeature(session.workspace.find(OTHER.uid)[1])
    assert layer.commitChanges()
    assert told(store.history.of(OTHER.uid)[-1])[::2] == (Origin.SAVED, None)


def test_a_pasted_copy_is_no_version_of_the_feature_whose_uid_it_has(session, store, path):
    session.open(path)
    layer, fid = session.workspace.find(ZONE.uid)
    layer.startEditing()
    copy = layer.getFeature(fid)
    copy.setId(-1)
    copy.setAttribute("name", "Copy")
    copy.setAttribute("fid", None)
    assert layer.addFeature(copy)
    layer.commitChanges()
    assert [one.feature.name for one in store.history.of(ZONE.uid)] in ([], ["North 1"])


def test_what_another_program_changed_is_noted_by_the_next_who_looks(store, path):
    store.write(changed(ZONE, note="begun"))
    (known, _) = store.history.of(OTHER.uid)[-1], None
    new = "INSERT INTO sector (geom, uid, name) SELECT geom, 'f1c7a1f0-0000-4000-8000-000000000001', 'New' FROM sector"
    sql(
        path,
        f"UPDATE sector SET name = 'Outside' WHERE uid = '{ZONE.uid}'",
        f"DELETE FROM sector WHERE uid = '{OTHER.uid}'",
        f"{new} LIMIT 1",
    )
    before = datetime.now(timezone.utc)
    base = store.snapshot()
    store.history.settle(base.agreement, base.features, None, {})
    for uid, name in ((ZONE.uid, "Outside"), (OTHER.uid, None), ("f1c7a1f0-0000-4000-8000-000000000001", "New")):
        last = store.history.of(uid)[-1]
        assert told(last) == (Origin.OUTSIDE, Deed(), name)
        assert last.since == max(known.time, store.history.of(ZONE.uid)[1].time)
        assert before - timedelta(milliseconds=1) <= last.time
    assert store.history.version(store.history.of(OTHER.uid)[0]) == OTHER, "what it replaced is there"
    bytes_before = path.read_bytes()
    store.history.settle(base.agreement, base.features, None, {})
    assert path.read_bytes() == bytes_before, "it is noted once"


def test_what_was_saved_after_somebody_looked_is_not_told_as_from_outside(store, path):
    """A window reads the file, another one saves, and then the first notes what it has read."""
    store.write(changed(ZONE, name="Begun"))
    seen = store.snapshot()
    store.write(changed(seen.feature(ZONE.uid), name="Theirs"))
    store.history.settle(seen.agreement, seen.features, None, {})
    assert [told(one)[::2] for one in store.history.of(ZONE.uid)] == [
        (Origin.FIRST, "North 1"),
        (Origin.SAVED, "Begun"),
        (Origin.SAVED, "Theirs"),
    ]


@pytest.mark.parametrize(
    ("what", "names"),
    [
        ("killed before it was saved", ["North 1"]),
        ("killed after", ["North 1", "Renamed"]),
        ("killed half-way", ["North 1", "Renamed"]),
    ],
)
def test_killed_between_nothing_is_lost(store, path, hand, what, names):
    """QGIS saves attributes and geometries in transactions of their own: half-way the one is there, the other not."""
    base, moved = store.snapshot(), shapely.box(9.3, 0.3, 9.8, 0.8)
    mine = replace(ZONE, name="Renamed", geometry=moved)
    store.history.announce(base.agreement, [ZONE], {ZONE.uid: mine}, {ZONE.uid: Deed(hand, "Reshape")})
    if what != "killed before it was saved":
        layer = ogr.Open(str(path), 1)
        layer.ExecuteSQL(f"UPDATE sector SET name = 'Renamed' WHERE uid = '{ZONE.uid}'")
        if what == "killed after":
            rows = layer.GetLayerByName("sector")
            rows.SetAttributeFilter(f"uid = '{ZONE.uid}'")
            row = rows.GetNextFeature()
            row.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(stored_geometry(moved))))
            rows.SetFeature(row)
            del row, rows
        del layer
    now = store.snapshot()
    store.history.settle(now.agreement, now.features, None, {})
    records = store.history.of(ZONE.uid)
    assert [one.feature.name for one in records] == names
    assert store.history.version(records[0]) == ZONE, "what it was before is there"
    assert store.history.version(records[-1]) == now.feature(ZONE.uid)
    assert records[-1].origin is (Origin.FIRST if len(names) == 1 else Origin.SAVED)
    if len(names) == 2:
        assert records[-1].deed == Deed(hand, "Reshape")


def test_killed_at_any_moment_of_a_write_the_last_record_is_what_is_stored(store, path):
    store.write(changed(ZONE, note="begun"))
    for attempt in range(5):
        child = os.fork()
        if child == 0:
            now = store.snapshot().feature(ZONE.uid)
            for number in range(9):
                after = replace(now, note=f"{attempt} {number}")
                store.write(Difference(changed=(FeatureChange(now, after),)))
                now = after
            os._exit(0)
        time.sleep(0.15 + 0.13 * attempt)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        stored = store.snapshot().feature(ZONE.uid)
        assert store.history.version(store.history.of(ZONE.uid)[-1]) == stored


def test_a_workspace_of_an_older_format_has_a_history_from_its_upgrade_on(tmp_path, session):
    path = tmp_path / "old.gpkg"
    path.write_bytes(FIRST)
    store = store_named(path)
    was = store.snapshot()
    zone = next(one for one in was.features if one.kind == "sector")
    assert (store.history.of(zone.uid), store.history.extent().records) == ((), 0)
    store.history.settle(was.agreement, was.features, None, {})
    assert path.read_bytes() == FIRST, "looking at it changes nothing"
    session.open(path)
    edit(session, zone.uid, None, "Rename", name="Renamed").commitChanges()
    assert [told(one) for one in store.history.of(zone.uid)] == [
        (Origin.FIRST, Deed(), zone.name),
        (Origin.SAVED, Deed(command="Rename"), "Renamed"),
    ]
    assert store.history.extent().records == len(was.features) + 1


def test_of_two_windows_each_signs_its_own(session, store, path, hand, running):
    running.open(str(path))
    session.open(path)
    running.edit(ZONE.uid, "Theirs")
    assert running.save() == [True]
    edit(session, OTHER.uid, None, "Rename", name="Mine").commitChanges(False)
    edit(session, ZONE.uid, None, "Rename", note="Mine as well").commitChanges(False)
    running.leave()
    records = store.history.of(ZONE.uid)
    assert [told(one)[::2] for one in records] == [
        (Origin.FIRST, "North 1"),
        (Origin.SAVED, "Theirs"),
        (Origin.SAVED, "Theirs"),
    ]
    assert [one.deed.command for one in records] == ["", "", "Rename"]
    assert [told(one) for one in store.history.of(OTHER.uid)][1:] == [(Origin.SAVED, Deed(hand, "Rename"), "Mine")]


def at(path, moments):
    """Have records stand at moments of their own, in their order: tests do not wait for days."""
    with closing(sqlite3.connect(path)) as connection:
        numbers = [fid for (fid,) in connection.execute("SELECT fid FROM deesc_history ORDER BY fid")]
        assert len(numbers) == len(moments)
        connection.executemany("UPDATE deesc_history SET time = ? WHERE fid = ?", zip(moments, numbers))
        connection.commit()


DAYS = [f"2021-03-0{day}T12:00:00.000Z" for day in (1, 1, 2, 3, 4)]
MOVED = shapely.box(9.25, 0.2, 9.8, 0.8)


@pytest.fixture
def past(store, path):
    """1 March: both zones; 2 March: one is moved; 3 March: and comes back under another name; 4 March: one removed."""
    back = replace(ZONE, name="Back")
    store.write(changed(ZONE, geometry=MOVED))
    store.write(Difference(changed=(FeatureChange(replace(ZONE, geometry=MOVED), back),)))
    store.write(Difference(removed=(FeatureChange(OTHER, None),)))
    at(path, DAYS)
    return store


def test_the_workspace_as_it_was(past, path, tmp_path):
    for stated, zone, is_other_there in (
        ("2021-03-01", ZONE, True),
        ("2021-03-02 11:59", ZONE, True),
        ("2021-03-02", replace(ZONE, geometry=MOVED), True),
        ("2021-03-03", replace(ZONE, name="Back"), True),
        ("2021-03-04 12:01", replace(ZONE, name="Back"), False),
    ):
        expected = (zone, OTHER) if is_other_there else (zone,)
        found = past.history.as_it_was(moment_stated(stated))
        assert difference(found, Delimitation(RIVERLAND, expected, REFERENCE)).is_empty, stated
    with pytest.raises(WorkspaceError, match=r"its history begins on 2021-03-01 12:00 UTC; state a later moment"):
        past.history.as_it_was(moment_stated("2021-02-28"))
    at(path, [*DAYS[:2], "2021-03-02T12:00:25.400Z", *DAYS[3:]])
    for stated, line in (("12:00", MOVED), ("12:00:25", MOVED), ("12:00:24", ZONE.geometry), ("11:59", ZONE.geometry)):
        found = past.history.as_it_was(moment_stated(f"2021-03-02 {stated}")).feature(ZONE.uid)
        assert found.geometry.equals(line), f"{stated}, of what is shown as saved at 12:00"
    copy = tmp_path / "w_on_20210302_2359_1.gpkg"
    assert past.history.keep_as_it_was(moment_stated("2021-03-02")) == str(copy)
    assert copy.stat().st_mode & 0o222 == 0, "it is only read"
    kept = store_named(copy)
    assert difference(kept.snapshot(), past.history.as_it_was(moment_stated("2021-03-02"))).is_empty
    assert not kept.history.is_begun()


def test_changes_between_two_days_of_one_workspace(past, path, run_algorithm):
    """A strip of 0.05° × 0.6° was lost; 5,565.97 m at the equator × 66,344.6 m, less what cosine takes, by hand."""
    days = {"BEFORE": str(path), "BEFORE_DATE": "2021-03-01", "AFTER": str(path), "AFTER_DATE": "2021-03-02"}
    found = run_algorithm("deesc:changes", days)
    assert found["LOST_M2"] == pytest.approx(5_565.97 * 66_344.6, rel=1e-3)
    assert (found["GAINED_M2"], found["MOVED_POINTS"]) == (pytest.approx(0, abs=1e4), 2)
    assert run_algorithm("deesc:changes", {**days, "AFTER_DATE": ""})["LOST_M2"] > found["LOST_M2"], "and one zone"
    with pytest.raises(QgsProcessingException, match="“yesterday” is no day and no time"):
        run_algorithm("deesc:changes", {**days, "AFTER_DATE": "yesterday"})
    copy = path.with_name("other.gpkg")
    workspace.write_whole(copy, past.snapshot())
    with pytest.raises(QgsProcessingException, match="it has no history yet"):
        run_algorithm("deesc:changes", {**days, "AFTER": str(copy)})


def test_what_is_older_goes_and_what_held_then_stays(past, path):
    before = past.history.extent()
    assert (before.records, shown_moment(before.begin)) == (5, "2021-03-01 12:00 UTC")
    assert past.history.prune(moment_stated("2021-03-02 18:00")) == 1
    begin, back = past.history.of(ZONE.uid)
    assert (begin.origin, shown_moment(begin.time)) == (Origin.FIRST, "2021-03-02 18:00 UTC")
    assert wkb(past.history.version(begin).geometry) == wkb(MOVED)
    assert past.history.version(back) == replace(ZONE, name="Back"), "its line was held by the record that went"
    assert past.history.version(past.history.of(OTHER.uid)[0]) == OTHER
    assert past.history.prune(moment_stated("2021-03-05")) == 3, "two that were replaced, and one that was removed"
    assert past.history.of(OTHER.uid) == ()
    assert past.history.extent().records == 1
    assert [one.name for one in past.snapshot().features] == ["Back"]
    store_named(path).history.settle(RIVERLAND, past.snapshot().features, None, {})
    assert past.history.extent().records == 1, "nothing is noted anew"


def test_the_room_is_given_back(store, path):
    large = replace(ZONE, geometry=shapely.segmentize(ZONE.geometry, 1e-4))
    store.write(Difference(changed=(FeatureChange(ZONE, large),)))
    store.write(Difference(changed=(FeatureChange(large, ZONE),)))
    before, vertices = path.stat().st_size, shapely.get_num_coordinates(large.geometry)
    assert store.history.extent().size > 16 * vertices, "two numbers of eight bytes a vertex"
    assert store.history.prune(datetime.now(timezone.utc) + timedelta(minutes=1)) == 2
    assert path.stat().st_size < before - 15 * vertices


def test_a_prune_that_fails_leaves_every_record(past, monkeypatch):
    def fails(*_):
        raise RuntimeError("it broke down")

    records = past.history.of(ZONE.uid)
    monkeypatch.setattr("deesc_plugin.bridge.stores.geopackage.history.pruning._make", fails)
    with pytest.raises(WorkspaceError, match="it broke down"):
        past.history.prune(moment_stated("2021-03-05"))
    assert past.history.of(ZONE.uid) == records


def test_no_package_holds_any_of_it(past, hand, run_algorithm, tmp_path):
    """Neither the name, nor a command, nor a place that only the history knows; each as it would stand in a file."""
    with under_command("secret command"):
        past.write(Difference(changed=(FeatureChange(replace(ZONE, name="Back"), replace(ZONE, name="Now")),)))
    target = tmp_path / "package.zip"
    parameters = {"WORKSPACE": past.id, "TITLE": "T", "VERSION": "1", "DATE": "2031-03-05", "OUTPUT": str(target)}
    run_algorithm("deesc:exportpackage", {**parameters, "PARTS": ["geopackage"], "OVERRIDE_REASON": "a test"})
    with zipfile.ZipFile(target) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            for trace in (hand, "secret command", "Back"):
                assert trace.encode() not in content, f"{trace} in {name}"
            if name.endswith("delimitation.gpkg"):
                master = tmp_path / "master.gpkg"
                master.write_bytes(content)
    with closing(sqlite3.connect(master)) as connection:
        assert connection.execute("SELECT count(*) FROM deesc_history").fetchone() == (0,)


def test_a_history_that_was_tampered_with_is_named(store, path):
    store.write(changed(ZONE, name="Renamed"))
    sql(path, "UPDATE deesc_history SET attributes = '{' WHERE attributes LIKE '%Renamed%'")
    with pytest.raises(WorkspaceError, match=r"The history in w\.gpkg cannot be read"):
        store.history.of(ZONE.uid)
    sql(path, "UPDATE deesc_history SET origin = 'nobody'")
    with pytest.raises(WorkspaceError, match=r"The history in w\.gpkg cannot be read"):
        store.history.settle(RIVERLAND, [], None, {})
    assert store.snapshot().feature(ZONE.uid).name == "Renamed", "the features are read all the same"


NESTED = struct.pack("<BII", 1, 7, 1) * 200_000
"""Collections in one another (OGC 06-103r4, 8.2: little-endian, type 7, one member)."""


@pytest.mark.parametrize(
    ("damaged", "is_digest_made_to_fit"),
    [
        pytest.param(lambda binary: binary[:-5] + b"\x01" + binary[-4:], False, id="another coordinate"),
        pytest.param(lambda binary: binary[:-5], True, id="cut off"),
        pytest.param(lambda binary: NESTED, True, id="collections in one another"),
        pytest.param(lambda binary: binary.hex(), False, id="text"),
        pytest.param(lambda binary: None, False, id="none"),
    ],
)
def test_a_geometry_that_is_not_the_recorded_one_is_not_restored(store, path, damaged, is_digest_made_to_fit):
    """Whoever changes a geometry may change its digest too; bytes that are none must not end the process either."""
    store.write(changed(ZONE, name="Renamed"))
    (first, _), now = store.history.of(ZONE.uid), damaged(wkb(stored_geometry(ZONE.geometry)))
    record = replace(first, line=hashlib.sha256(now).hexdigest()) if is_digest_made_to_fit else first
    with closing(sqlite3.connect(path)) as connection:
        values = (now, record.line, ZONE.uid)
        connection.execute("UPDATE deesc_history SET geometry = ?, line = ? WHERE uid = ?", values)
        connection.commit()
    reason = r"The history in w\.gpkg (is damaged: a geometry that .* had is missing|cannot be read)"
    with pytest.raises(WorkspaceError, match=reason):
        store.history.version(record)
    with pytest.raises(WorkspaceError, match=reason):
        store.history.as_it_was(datetime.now(timezone.utc))


@pytest.mark.parametrize("statement", ["attributes = replace(hex(zeroblob(200000)), '00', '[')", "time = 5"])
def test_whatever_stands_in_a_row_the_history_says_that_it_cannot_be_read(store, path, statement):
    store.write(changed(ZONE, name="Renamed"))
    sql(path, f"UPDATE deesc_history SET {statement}")
    for read in (lambda: store.history.of(ZONE.uid), lambda: store.history.as_it_was(datetime.now(timezone.utc))):
        with pytest.raises(WorkspaceError, match=r"The history in w\.gpkg cannot be read"):
            read()
