# SPDX-License-Identifier: GPL-2.0-or-later
"""The ledger without a window: acts recorded, sent and merged by algorithms, and handed over in a package."""

from __future__ import annotations

import itertools
import json
import shutil

import pytest
import shapely
from qgis.core import QgsProcessingException

from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.ledger.ledger import Ledger
from deesc_plugin.core.ledger.state import state_of
from tests import workspace
from tests.agreements import delimitation, feature

ZONE = feature("sector", "Upper", shapely.box(9.2, 0.2, 9.8, 0.8), status="proposed", number=1)
MEETING = {"number": "4", "place": "Port", "day": "2025-02-03", "present": "both"}


NONE = "0" * 64


def stated(act, **body):
    return {"ACT": act, "BODY": json.dumps(body)}


def stance(**members):
    body = {"stretch": ZONE.uid, "line": NONE, "stance": "agreed", "day": "2025-02-03", **members}
    return stated("stance", **body)


@pytest.fixture
def first(tmp_path, qgis_app):
    workspace.write_whole(tmp_path / "w.gpkg", delimitation(ZONE))
    return tmp_path / "w.gpkg"


@pytest.fixture
def record(run_algorithm):
    def run(path, act, party="NORTH", **stated):
        body = json.dumps(stated.pop("body", {}))
        return run_algorithm(
            "deesc:recordact", {"WORKSPACE": str(path), "ACT": act, "BODY": body, "PARTY": party, **stated}
        )

    return run


def ledger(path) -> Ledger:
    return store_named(path).acts().ledger


def test_acts_are_recorded_by_name_or_as_json_and_an_agreed_feature_becomes_so(first, record):
    made = record(first, "meeting", "secretariat", body=MEETING)
    assert (made["AUTHOR"].partition(".")[0], made["SEQ"]) == ("secretariat", 1)
    record(first, "note", TEXT="the road is closed", MEETING="4")
    record(first, "agree", "secretariat", body={"feature": "Upper", "day": "2025-02-03", "document": "minutes 4"})
    stored = workspace.snapshot(first)
    assert stored.feature(ZONE.uid).status == "agreed"
    state = stored.acts.state
    assert state.meetings["4"].place == "Port"
    assert [entry.body["text"] for entry in state.acts_of["4"]] == ["the road is closed"]
    assert stored.acts.agreed_of(ZONE.uid).act.document == "minutes 4"
    record(first, "reopen", "SOUTH", body={"feature": ZONE.uid, "reason": "a bridge", "document": "minutes 5"})
    stored = workspace.snapshot(first)
    assert (stored.feature(ZONE.uid).status, stored.acts.agreed) == ("proposed", ())
    assert made["ENTRY"] in stored.acts.ledger.by_id


@pytest.mark.parametrize(
    ("stated", "sentence"),
    [
        ({"ACT": "note"}, "The act “note” needs “text”: a text that is not empty."),
        ({"ACT": "note", "TEXT": "x", "PARTY": "WEST"}, "The agreement has no party “WEST”"),
        ({"ACT": "note", "TEXT": "x", "MEETING": "9"}, "No meeting 9 is on record; record the meeting first."),
        (stance(party="WEST"), "The agreement has no party “WEST”; stances are those of NORTH, SOUTH."),
        (stance(), "The agreement has no party “secretariat”; stances are those of NORTH, SOUTH."),
        (
            {**stance(party="SOUTH"), "PARTY": "NORTH"},
            "NORTH cannot take a stance for SOUTH; the secretariat can.",
        ),
        (stance(party="SOUTH", day="2199-01-01"), "The day 2199-01-01 is yet to come"),
        (
            {"ACT": "note", "BODY": '{"text": 1, "text": 2}'},
            "cannot be read as JSON: “text” stands there twice",
        ),
        ({"ACT": "note", "BODY": "[]"}, "The body is no object of JSON"),
        ({"ACT": "note", "BODY": '{"text": 1.5}'}, "needs “text”"),
        ({"ACT": "note", "TEXT": "x\u202ey"}, "A text holds characters that turn it around or cannot be seen"),
        ({"ACT": "meeting", "BODY": json.dumps({**MEETING, "day": "soon"})}, "needs “day”: a day, as 2017-05-27"),
        (
            stated("meeting", **{**MEETING, "day": "2199-01-01"}),
            "The day 2199-01-01 is yet to come; an act is of a day",
        ),
        (
            stated("agree", feature="Upper", day="2199-01-01", document="m"),
            "The day 2199-01-01 is yet to come; an act is of a day",
        ),
        (stated("correct", entry=NONE, text="x"), f"No entry {NONE} is on record"),
        (stated("propose", fingerprint=NONE), f"No proposal with the fingerprint {NONE} is there; import it first."),
        (stated("adopt", fingerprint=NONE, features=[ZONE.uid]), f"No proposal with the fingerprint {NONE} is there"),
        ({"ACT": "agree", "BODY": '{"feature": "Upper"}'}, "The act “agree” needs “day”"),
        (
            {"ACT": "reopen", "BODY": '{"feature": "Upper", "reason": "r"}'},
            "is not agreed",
        ),
    ],
)
def test_what_cannot_be_recorded_is_told_and_nothing_is_written(first, run_algorithm, stated, sentence):
    with pytest.raises(QgsProcessingException) as refused:
        run_algorithm("deesc:recordact", {"WORKSPACE": str(first), **stated})
    assert sentence in str(refused.value)
    assert ledger(first).entries == ()


def copies(first, tmp_path, names):
    """A copy for each colleague, as they were given it: with one act in it."""
    for name in names:
        (tmp_path / name).mkdir()
        shutil.copy(first, tmp_path / name / "w.gpkg")
    return [tmp_path / name / "w.gpkg" for name in names]


def test_colleagues_with_a_copy_each_and_machines_that_exchange_files_end_with_the_same_state(
    first, tmp_path, record, run_algorithm
):
    record(first, "meeting", "secretariat", body=MEETING)
    paths = [first, *copies(first, tmp_path, ["colleague", "south"])]
    for path, party in zip(paths, ("NORTH", "NORTH", "SOUTH")):
        record(path, "note", party, TEXT=f"written in {path.parent.name}", MEETING="4")
    sent = []
    for number, path in enumerate(paths):
        file = tmp_path / f"{number}.jsonl"
        done = run_algorithm("deesc:exportledger", {"WORKSPACE": str(path), "OUTPUT": str(file)})
        assert done["ENTRIES"] == len(file.read_text("utf-8").splitlines()) == 2
        sent.append(str(file))
    for path, order in zip(paths, itertools.permutations(sent)):
        for file in (*order, order[0]):
            run_algorithm("deesc:mergeledger", {"WORKSPACE": str(path), "INPUTS": [file]})
    whole = [ledger(path) for path in paths]
    assert whole[0] == whole[1] == whole[2]
    assert {entry.code for entry in whole[0].entries} == {"secretariat", "NORTH", "SOUTH"}
    assert len({entry.author for entry in whole[0].entries}) == 4, "each copy writes a log of its own"
    assert whole[0].problems() == ()
    states = [[entry.id for entry in state_of(one).acts_of["4"]] for one in whole]
    assert states[0] == states[1] == states[2]
    assert all(store_named(path).acts().problems == () for path in paths)


def test_only_what_somebody_lacks_is_sent_and_a_restored_backup_forks_on_the_second_merge(
    first, tmp_path, record, run_algorithm
):
    record(first, "note", TEXT="one")
    author = record(first, "note", TEXT="two")["AUTHOR"]
    (other,) = copies(first, tmp_path, ["other"])
    backup = shutil.copy(first, tmp_path / "backup")
    record(first, "note", TEXT="three, and then the disk failed")

    def merged(path, since):
        run_algorithm("deesc:exportledger", {"WORKSPACE": str(first), "SINCE": since, "OUTPUT": str(tmp_path / path)})
        assert len((tmp_path / path).read_text("utf-8").splitlines()) == 1
        return run_algorithm("deesc:mergeledger", {"WORKSPACE": str(other), "INPUTS": [str(tmp_path / path)]})

    assert merged("a.jsonl", f"{author}:2")["FORKS"] == 0
    shutil.copy(backup, first)
    held = record(first, "note", TEXT="three, after the backup")["ENTRY"]
    with pytest.raises(QgsProcessingException, match=f"The entry 3 of the log {author} is corrected by NORTH alone"):
        record(first, "correct", "SOUTH", body={"entry": held}, TEXT="it is ours that holds")
    second = merged("b.jsonl", f"{author} 2")
    assert (second["ADDED"], second["FORKS"], second["GAPS"]) == (1, 1, 0)
    assert f"The log {author} has 2 entries of the number 3: it was forked." in second["REPORT"]
    package = {"WORKSPACE": str(other), "OUTPUT": str(tmp_path / "p.zip"), "OVERRIDE_REASON": "hurry"}
    with pytest.raises(QgsProcessingException, match=r"it was forked.*no reason overrides that"):
        run_algorithm("deesc:exportpackage", package)
    record(other, "correct", body={"entry": held}, TEXT="the disk had failed")
    acts = store_named(other).acts()
    assert acts.problems == () and len(acts.ledger.set_aside) == 1
    with pytest.raises(QgsProcessingException, match="There is nothing to send"):
        run_algorithm(
            "deesc:exportledger",
            {"WORKSPACE": str(first), "SINCE": str(other), "OUTPUT": str(tmp_path / "c.jsonl")},
        )


def test_a_package_carries_the_ledger_and_is_merged_like_a_file(first, tmp_path, record, run_algorithm):
    package = tmp_path / "p.zip"
    stated = {"WORKSPACE": str(first), "PARTS": ["geojson", "ledger"], "DATE": "2031-02-15", "OVERRIDE_REASON": "draft"}

    def exported():
        run_algorithm("deesc:exportpackage", {**stated, "OUTPUT": str(package)})
        return run_algorithm("deesc:verifypackage", {"PACKAGE": str(package)})

    assert exported()["LEDGER"] == "", "without acts no file is written"
    (other,) = copies(first, tmp_path, ["other"])
    record(first, "note", TEXT="ملاحظة")
    record(first, "note", "SOUTH", TEXT="Ж")
    found = exported()
    assert found["LEDGER"] == "2 entries, no fork, no gap"
    assert "Ledger of acts: 2 entries, no fork, no gap." in found["REPORT"]
    done = run_algorithm("deesc:mergeledger", {"WORKSPACE": str(other), "INPUTS": [str(package), str(package)]})
    assert (done["ADDED"], done["FORKS"], done["GAPS"]) == (2, 0, 0)
    assert ledger(other) == ledger(first)
    with pytest.raises(QgsProcessingException, match="There is nothing to send"):
        run_algorithm(
            "deesc:exportledger",
            {"WORKSPACE": str(first), "SINCE": str(package), "OUTPUT": str(tmp_path / "c.jsonl")},
        )
