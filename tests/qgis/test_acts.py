# SPDX-License-Identifier: GPL-2.0-or-later
"""Acts in a workspace's file: recorded with what they are about, read again, and no way round them."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest
import shapely
from qgis.core import QgsProcessingException

from deesc_plugin.bridge.stores import Agreed, ChangedMeanwhile, store_named
from deesc_plugin.bridge.waiting_acts import WaitingActs
from deesc_plugin.core.agreed import ActToRecord, to_agree, to_reopen
from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.changes import Difference, FeatureChange, difference, is_same
from deesc_plugin.core.delimitation import BufferOrigin
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.core.ledger.acts.agree import AGREE
from tests import workspace
from tests.agreements import delimitation, feature

DAY = date(2025, 2, 3)
ZONE = feature(
    "sector", "Upper", shapely.box(9.2, 0.2, 9.8, 0.8), status="agreed", number=1, note="Ж ملاحظة", valid_from=DAY
)
STRIP = feature(
    *("strip", "Strip", shapely.box(9.1, 0.1, 9.9, 0.9).difference(shapely.box(9.2, 0.2, 9.8, 0.8))),
    **{"status": "agreed", "zone": ZONE.uid, "width_m": 11_000.0},
    origin=BufferOrigin("a" * 64, "outside", "round", 0.1, float("nan")),
)
OTHER = feature("sector", "Lower", shapely.box(10.2, 0.2, 10.8, 0.8))
MOVED = replace(ZONE, geometry=shapely.box(9.2, 0.2, 9.8, 0.81))


@pytest.fixture
def store(tmp_path, qgis_app):
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(ZONE, STRIP, OTHER))
    return store_named(tmp_path / "w.gpkg")


def agree(store, *features):
    store.write(Difference(), acts=[to_agree(one, DAY, "minutes 3") for one in features])


def changed(before, after):
    return Difference(changed=(FeatureChange(before, after),))


def test_what_is_agreed_is_kept_whole_beside_its_act(store):
    assert store.snapshot().acts == store.acts()
    agree(store, ZONE, STRIP)
    acts = store.snapshot().acts
    assert [(entry.act, entry.seq, entry.code) for entry in acts.ledger.order] == [
        ("agree", 1, "secretariat"),
        ("agree", 2, "secretariat"),
    ]
    kept = acts.agreed_of(ZONE.uid)
    assert (kept.act.line, kept.act.day, kept.act.document) == (geometry_hash(ZONE.geometry), DAY, "minutes 3")
    assert is_same(kept.feature, ZONE)
    assert is_same(acts.agreed_of(STRIP.uid).feature, STRIP)
    assert acts.agreed_of(OTHER.uid) is None
    assert acts.problems == ()


CHANGES = {
    "moved": MOVED,
    "renamed": replace(ZONE, name="Other"),
    "renamed in a language": replace(ZONE, names=(("fr", "Autre"),)),
    "status": replace(ZONE, status="proposed"),
    "removed": None,
}


@pytest.mark.parametrize("after", CHANGES.values(), ids=CHANGES.keys())
def test_no_door_changes_what_is_agreed(store, after):
    named = replace(ZONE, names=(("fr", "Amont"),))
    store.write(changed(ZONE, named))  # a name that was missing may be added, with an act or without
    agree(store, named)
    before = store.snapshot()
    change = FeatureChange(named, after)
    with pytest.raises(Agreed, match=r"until it is reopened \(Upper\)") as refused:
        store.write(Difference(removed=(change,)) if after is None else Difference(changed=(change,)))
    assert [one.uid for one in refused.value.features] == [ZONE.uid]
    assert difference(before, store.snapshot()).is_empty


def test_what_is_agreed_without_an_act_is_not_changed_either_and_the_rest_is(store):
    with pytest.raises(Agreed):
        store.write(changed(ZONE, MOVED))
    store.write(changed(ZONE, replace(ZONE, note="seen")))
    store.write(changed(OTHER, replace(OTHER, name="Lower 2")))


def test_reopened_it_is_changed_again(store):
    agree(store, ZONE)
    draft = replace(ZONE, status="proposed")
    store.write(changed(ZONE, draft), acts=[to_reopen(draft, "a bridge", "minutes 4", "NORTH")])
    stored = store.snapshot()
    assert stored.acts.agreed == ()
    assert [entry.code for entry in stored.acts.ledger.order] == ["secretariat", "NORTH"]
    moved = replace(MOVED, status="proposed")
    store.write(changed(draft, moved))
    again = replace(moved, status="agreed")
    store.write(changed(moved, again), acts=[to_agree(again, DAY, "minutes 5")])
    assert is_same(store.acts().agreed_of(ZONE.uid).feature, again)


def test_a_line_that_is_agreed_again_is_kept_once_with_what_it_states_last(store):
    agree(store, ZONE, STRIP, ZONE)
    later = replace(ZONE, note="seen")
    store.write(changed(ZONE, later))
    agree(store, later)
    assert store.acts().agreed_of(ZONE.uid).feature.note == "seen"
    assert is_same(store.acts().agreed_of(STRIP.uid).feature, STRIP)
    with closing(sqlite3.connect(store.id)) as connection:
        uids = [uid for (uid,) in connection.execute("SELECT uid FROM deesc_agreed")]
    assert sorted(uids) == sorted([ZONE.uid, STRIP.uid])


def test_an_act_about_an_older_version_is_not_recorded(store):
    with pytest.raises(ChangedMeanwhile):
        agree(store, MOVED)
    assert store.acts().ledger.entries == ()


def noted(text, by="NORTH"):
    return ActToRecord("note", {"text": text}, by=by)


def test_acts_wait_until_they_are_saved_and_can_be_taken_back(store):
    waiting = WaitingActs(store)
    waiting.add(noted("one"))
    waiting.add(noted("two"), noted("three"))
    waiting.undo()
    shown = waiting.laid_over(store.acts()).ledger
    assert [(entry.author, entry.body["text"]) for entry in shown.order] == [("NORTH.00000000", "one")]
    waiting.redo()
    assert store.acts().ledger.entries == (), "nothing is stored before it is saved"
    waiting.save()
    stored = store.acts().ledger.order
    assert [(entry.code, entry.seq, entry.body["text"]) for entry in stored] == [
        ("NORTH", 1, "one"),
        ("NORTH", 2, "two"),
        ("NORTH", 3, "three"),
    ]
    assert waiting.acts == () and not waiting.can_redo
    told = []
    waiting.not_saved.connect(lambda error: told.append(str(error)))
    waiting.add(noted("four", by="NOBODY"))
    waiting.save()
    assert told == ["The agreement has no party “NOBODY”; acts are recorded by NORTH, SOUTH, secretariat."]
    assert len(waiting.acts) == 1 and store.acts().ledger.order == stored


def test_two_windows_on_one_file_take_their_numbers_in_turn(store):
    windows = [WaitingActs(store), WaitingActs(store_named(store.id))]
    for number in range(4):  # each has read nothing of what the other wrote
        windows[number % 2].add(noted(f"{number}"))
    for window in windows:
        window.save()
    entries = store.acts().ledger.order
    assert [(entry.seq, entry.body["text"]) for entry in entries] == [(1, "0"), (2, "2"), (3, "1"), (4, "3")]
    assert len({entry.author for entry in entries}) == 1
    assert store.acts().problems == ()


def test_an_act_that_cannot_be_written_down_leaves_every_byte(store, tmp_path):
    before = (tmp_path / "w.gpkg").read_bytes()
    with pytest.raises(WorkspaceError, match="an entry of the ledger has room for 13,000; say it shorter"):
        store.write(Difference(), acts=[to_agree(ZONE, DAY, "x" * 16_000)])
    assert store.acts().ledger.entries == ()
    assert store.snapshot().features
    assert len(before) == (tmp_path / "w.gpkg").stat().st_size


def test_a_copy_that_lies_elsewhere_has_a_log_of_its_own_and_a_restored_one_forks(store, tmp_path):
    agree(store, ZONE)
    (tmp_path / "copy").mkdir()
    for target in ("copy/w.gpkg", "backup.gpkg"):
        shutil.copy(store.id, tmp_path / target)
    copy = store_named(tmp_path / "copy" / "w.gpkg")
    agree(copy, STRIP)
    agree(store, STRIP)
    merged = store.acts().ledger.union(copy.acts().ledger)
    assert len({entry.author for entry in merged.entries}) == 2
    assert merged.problems() == ()
    gone_on = store.acts().ledger
    shutil.copy(tmp_path / "backup.gpkg", store.id)
    store.write(changed(OTHER, replace(OTHER, status="agreed")))
    agree(store, replace(OTHER, status="agreed"))
    assert store.acts().problems == ()
    (fork,) = store.acts().ledger.union(gone_on).problems()
    assert "2 entries of the number 2: it was forked" in str(fork)
    rows = [(e.author, e.seq, e.prev, e.id, e.line) for e in gone_on.entries if e.id not in store.acts().ledger.by_id]
    tampered(store, "INSERT INTO deesc_ledger (author, seq, prev, id, line) VALUES (?, ?, ?, ?, ?)", *rows[0])
    store.write(Difference(), acts=[noted("in a log of its own", by="secretariat")])
    assert len({entry.author for entry in store.acts().ledger.entries}) == 2, "nobody goes on with a fork"


def tampered(store, statement, *values):
    connection = sqlite3.connect(store.id)
    with connection:
        connection.execute(statement, values)
    connection.close()
    return store.snapshot()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE deesc_ledger SET line = replace(line, 'minutes 3', 'minutes 4')",
        "UPDATE deesc_ledger SET id = replace(id, substr(id, 1, 1), 'x')",
        "UPDATE deesc_ledger SET seq = 7",
        "UPDATE deesc_ledger SET line = NULL",
        "UPDATE deesc_agreed SET wkb = replace(wkb, '9999', '8888')",
        # collections in one another (OGC 06-103r4, 8.2: little-endian, type 7, one member), and lists
        "UPDATE deesc_agreed SET wkb = replace(hex(zeroblob(200000)), '00', '010700000001000000')",
        "UPDATE deesc_agreed SET attributes = replace(hex(zeroblob(200000)), '00', '[')",
        "UPDATE deesc_agreed SET attributes = '[]'",
        "UPDATE deesc_agreed SET attributes = '{'",
        "UPDATE deesc_agreed SET kind = NULL",
        "UPDATE deesc_heads SET seq = 'x'",
    ],
)
def test_a_byte_that_somebody_changed_is_told(store, statement):
    agree(store, ZONE)
    assert store.snapshot().unreadable == ()
    (fault,) = tampered(store, statement).unreadable[:1]
    assert fault.table in ("deesc_ledger", "deesc_agreed", "deesc_heads")
    assert store.acts() == store.snapshot().acts


def test_an_entry_that_was_taken_back_is_told(store):
    agree(store, ZONE, STRIP)
    (told,) = tampered(store, "DELETE FROM deesc_ledger WHERE seq = 2").acts.problems
    assert "ends at 1; here its entry 2 has been seen" in str(told)


def test_an_act_of_a_newer_version_is_kept(store):
    agree(store, ZONE)
    ledger = store.acts().ledger
    (entry,) = ledger.gone_on([("NORTH.00112233", "2031-02-04T00:00:00Z", "treaty", {"of": ["Riverland"]})])
    row = (entry.author, entry.seq, entry.prev, entry.id, entry.line)
    stored = tampered(store, "INSERT INTO deesc_ledger (author, seq, prev, id, line) VALUES (?, ?, ?, ?, ?)", *row)
    assert stored.unreadable == ()
    assert [one.act for one in stored.acts.ledger.order] == [AGREE, "treaty"]
    assert stored.acts.agreed_of(ZONE.uid) is not None


def test_a_map_package_carries_no_ledger_and_no_log(store, tmp_path):
    agree(store, ZONE)
    workspace.write_whole(tmp_path / "master.gpkg", store.snapshot())
    connection = sqlite3.connect(tmp_path / "master.gpkg")
    for table in ("deesc_ledger", "deesc_heads", "deesc_agreed"):
        assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    keys = {key for (key,) in connection.execute("SELECT key FROM deesc_workspace")}
    connection.close()
    assert not {key for key in keys if key.startswith("ledger")}


def test_without_a_window_check_and_export_see_what_was_changed_another_way(store, tmp_path, run_algorithm):
    agree(store, ZONE, STRIP)
    workspace.by_sql(store.id, f"UPDATE sector SET name = 'Slip' WHERE uid = '{ZONE.uid}'")
    inputs = {"WORKSPACE": store.id, "DATE": "2031-02-15"}
    report = tmp_path / "findings.json"
    run_algorithm("deesc:checkdelimitation", {**inputs, "RULES": ["agreed.changed"], "REPORT_JSON": str(report)})
    findings = json.loads(report.read_text("utf-8"))["findings"]
    (finding,) = [one for one in findings if one["rule"] == "agreed.changed"]
    assert (finding["severity"], finding["features"]) == ("error", [ZONE.uid])
    assert finding["message"].startswith("Slip has another name than on 2025-02-03, when it was agreed as “Upper”")
    assert finding["fix"] == "Restore Slip as it was agreed"
    target = tmp_path / "package.zip"
    with pytest.raises(QgsProcessingException, match="error"):
        run_algorithm("deesc:exportpackage", {**inputs, "OUTPUT": str(target)})
    assert not target.exists()
