# SPDX-License-Identifier: GPL-2.0-or-later
"""Each judge of ``make torture`` is given what it must count: a product that loses, hides, leaves things or lies."""

from __future__ import annotations

import random
import sys
import time
import urllib.error
import urllib.request
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsProcessingException

from deesc_plugin.core.errors import AgreementError, DeescError, ImportRefused
from tests import workspace
from tests.torture import (
    agreements,
    bad_files,
    concurrency,
    damaged_reader,
    fuzz,
    hostile,
    kills,
    locales,
    tampering,
    workspaces,
    write_faults,
)
from tests.torture.campaign import Judged, Verdict
from tests.torture.jobs import Report

LOST, SILENT, LEFT, WRONG = Verdict.LOST, Verdict.SILENT, Verdict.TEMPORARY, Verdict.WRONG


def one(campaign, folder, number=0):
    """What a campaign makes of one of its cases."""
    ((_, judged),) = campaign.run(folder, 1, [number])
    return judged


# ---- bad files


def _raises(error):
    def run(_, stated):
        raise error

    return run


def _writes_and_refuses(_, stated):
    Path(stated["WORKSPACE"]).write_bytes(b"x")
    raise QgsProcessingException("draft is refused, and nothing was written.")


def _changes(_, stated):
    Path(stated["INPUT"]).write_bytes(b"x")
    raise QgsProcessingException("draft is refused, and nothing was written.")


def _leaves(_, stated):
    Path(stated["INPUT"]).with_suffix(".gfs").write_bytes(b"x")
    raise QgsProcessingException("draft is refused, and nothing was written.")


IMPORTS = {
    "a raw error": (_raises(ValueError("x")), WRONG),
    "a sentence that names no file": (_raises(QgsProcessingException("It is refused, mend it.")), WRONG),
    "the words of a program": (_raises(QgsProcessingException("draft: Incorrect parameter value for INPUT")), WRONG),
    "a refusal that has written": (_writes_and_refuses, SILENT),
    "a neighbour": (_leaves, LEFT),
    "a draft that is changed": (_changes, SILENT),
    "nothing told": (lambda *_: {"IMPORTED": 0, "REFUSED": 0, "REPORT": ""}, SILENT),
    "one feature that is not there": (lambda *_: {"IMPORTED": 1, "REFUSED": 0, "REPORT": ""}, LOST),
}


@pytest.mark.parametrize("what", IMPORTS)
def test_bad_files(what, tmp_path, deesc_provider, monkeypatch):
    import processing

    run, verdict = IMPORTS[what]
    monkeypatch.setattr(processing, "run", run)
    monkeypatch.setattr(bad_files, "_sources", lambda sound: [_written(sound / "draft.geojson")])
    assert one(bad_files.BAD_FILES, tmp_path).verdict is verdict


def _written(path):
    path.write_text("{}", "utf-8")
    return path


# ---- damaged workspaces


def test_a_reading_of_a_damaged_workspace(tmp_path, qgis_app, monkeypatch):
    path, sound = tmp_path / "w.gpkg", damaged_reader.sound()
    workspace.write_whole(path, sound)
    before = damaged_reader.read_geopackage(path)
    usual = frozenset(
        str(found.message)
        for found in damaged_reader.check(before, damaged_reader.IN_TERM, damaged_reader.RULES_OF_ROWS).findings
    )

    def outcome(read):
        monkeypatch.setattr(damaged_reader, "read_geopackage", read)
        return damaged_reader.told_of(path, before, usual)["outcome"]

    def refuse(sentence):
        raise DeescError(sentence)

    assert outcome(lambda _: before) == "same"
    assert outcome(lambda _: refuse("w.gpkg is damaged; restore it from a copy.")) == "refused"
    monkeypatch.setattr(damaged_reader, "_in_the_window", lambda *_: None)
    assert outcome(lambda _: replace(before, features=before.features[1:])) == "silent"
    assert outcome(lambda _: refuse("A file is damaged; restore it.")) == "silent"
    assert outcome(lambda _: {}["x"]) == "raw"


@pytest.mark.parametrize(("what", "outcome"), [("os._exit(1)", "crash"), ("time.sleep(60)", "hang")])
def test_a_reader_that_dies_or_hangs(what, outcome, tmp_path, monkeypatch):
    program = f"import os, sys, time; print('ready', flush=True); sys.stdin.readline(); {what}"
    monkeypatch.setattr(workspaces, "READER", (sys.executable, "-c", program))
    monkeypatch.setattr(workspaces, "LONGEST_S", 0.05)
    reader = workspaces.Reader(tmp_path)
    assert reader.read(tmp_path)["outcome"] == outcome
    assert workspaces.VERDICTS[outcome] is WRONG
    reader.end()


# ---- hostile files


def _looks(sentence):
    def looked_at(_):
        if sentence:
            raise ImportRefused(sentence)

    return looked_at


@pytest.mark.parametrize(
    ("looked_at", "verdict"),
    [
        (_looks(""), SILENT),
        (_looks("another reason"), WRONG),
        (_looks(f"it is a link to {hostile.SECRET}"), WRONG),
        (lambda _: {}["x"], WRONG),
        (_looks("it is a link"), Verdict.FINE),
    ],
)
def test_hostile_files(looked_at, verdict, monkeypatch):
    monkeypatch.setattr(hostile, "looked_at", looked_at)
    assert hostile.judged(hostile.Hostile("a link", "x", "is a link")).verdict is verdict


def test_a_hostile_file_that_has_a_server_asked(tmp_path, qgis_app, monkeypatch):
    def judged(case):
        with suppress(urllib.error.HTTPError):
            urllib.request.urlopen(case.source)  # noqa: S310
        return Judged(Verdict.FINE, "taken")

    monkeypatch.setattr(hostile, "hostile_files", lambda _, __, server: [hostile.Hostile("x", f"{server}/a", "")])
    monkeypatch.setattr(hostile, "judged", judged)
    assert one(hostile.HOSTILE, tmp_path) == Judged(WRONG, "asked a server", "x: /a")


# ---- agreements


def _refuses(sentence):
    def load(_):
        raise AgreementError(sentence)

    return load


SOUND = agreements.load_agreement(str(agreements.FILES[0]))


@pytest.mark.parametrize(
    ("load", "verdict"),
    [
        (lambda _: SOUND, SILENT),
        (_refuses("It is refused; correct it."), WRONG),
        (_refuses("bad.json is refused. Correct it."), WRONG),
        (lambda _: {}["x"], WRONG),
        (_refuses("bad.json is refused; correct it."), Verdict.FINE),
    ],
)
def test_agreements(load, verdict, tmp_path, qgis_app, monkeypatch):
    monkeypatch.setattr(agreements, "load_agreement", load)
    monkeypatch.setattr(agreements, "bad_agreement", lambda *_: ("one", SOUND.text.encode()))
    assert one(agreements.AGREEMENTS, tmp_path).verdict is verdict


def test_an_agreement_that_a_workspace_changes(tmp_path, qgis_app, monkeypatch):
    monkeypatch.setattr(agreements, "bad_agreement", lambda *_: ("sound", SOUND.text.encode()))
    assert one(agreements.AGREEMENTS, tmp_path).what == "taken"
    other = replace(SOUND, statuses=())
    monkeypatch.setattr(agreements.workspace, "snapshot", lambda _: SimpleNamespace(agreement=other))
    assert one(agreements.AGREEMENTS, tmp_path).verdict is LOST


# ---- text


def _turns_endlessly(_):
    while True:
        pass


def _tells(sentence):
    def read(_):
        raise DeescError(sentence)

    return read


@pytest.mark.parametrize(
    ("read", "what"),
    [
        (lambda _: {}["x"], "raw"),
        (_turns_endlessly, "raw"),
        (_tells("“\x1b[2J” is no number; correct it."), "not plain"),
        (_tells("“\u202e” is no number; correct it."), "not plain"),
        (_tells("It is no number; correct it."), "reader"),
    ],
)
def test_fuzz(read, what, tmp_path, monkeypatch):
    monkeypatch.setattr(fuzz, "_readers", lambda: {"reader": (("1 2",), read)})
    monkeypatch.setattr(fuzz, "LONGEST_S", 0.05)
    judged = one(fuzz.FUZZ, tmp_path)
    assert (judged.what, judged.verdict is Verdict.FINE) == (what, what == "reader")


# ---- what is interrupted


class Careless(Report):
    """Writes over what is there, and does not look whether it was written."""

    def write(self, version):
        with suppress(OSError):
            self.target.write_bytes(self._text(version))


class Slow(Careless):
    """The same, and a case waits where half is written."""

    def write(self, version):
        if version != 1:
            super().write(version)
            return
        self.target.write_bytes(self._text(version)[:100_000])
        time.sleep(60)


class Untidy(Report):
    """Leaves a file of its own."""

    def write(self, version):
        super().write(version)
        (self.folder / "report.tmp").write_text("x", "utf-8")


class Raw(Report):
    """Fails in words that are no sentence."""

    def write(self, version):
        if version:
            raise KeyError(version)
        super().write(version)


@pytest.mark.parametrize(("job", "number", "verdict"), [(Slow, 0, LOST), (Untidy, 4, LEFT), (Raw, 4, WRONG)])
def test_kills(job, number, verdict, tmp_path, qgis_app, monkeypatch):
    monkeypatch.setattr(kills, "JOBS", (job,))
    monkeypatch.setattr(random.Random, "uniform", lambda *_: 1.0)
    assert one(kills.KILLS, tmp_path, number).verdict is verdict


@pytest.mark.skipif(write_faults.STRACE is None, reason="there is no strace")
@pytest.mark.parametrize(("job", "verdict"), [(Careless, SILENT), (Untidy, LEFT), (Raw, WRONG)])
def test_write_faults(job, verdict, tmp_path, qgis_app, monkeypatch):
    monkeypatch.setattr(write_faults, "JOBS", (job,))
    monkeypatch.setattr(random.Random, "choice", lambda _, choices: ("ENOSPC", "") if job is Careless else ("EIO", "0"))
    assert one(write_faults.WRITE_FAULTS, tmp_path).verdict is verdict


def test_a_refusal_of_what_was_done(tmp_path):
    job = Report(tmp_path)
    job.prepare()
    job.write(7)
    refused = Judged(Verdict.FINE, "refused", "report.csv could not be written; try another folder.")
    assert write_faults._judged(job, 7, refused, "EIO").verdict is WRONG


# ---- concurrency


def test_concurrency(tmp_path, qgis_app, monkeypatch):
    add = workspace.add

    def forget(path, agreement, features):
        if features[0].name.startswith("0-"):
            add(path, agreement, features)

    monkeypatch.setattr(concurrency.workspace, "add", forget)
    assert one(concurrency.CONCURRENCY, tmp_path).verdict is LOST


def test_a_reader_that_sees_half_a_batch(monkeypatch):
    half = SimpleNamespace(features=concurrency.circles(1)[:7])
    monkeypatch.setattr(concurrency.workspace, "snapshot", lambda _: half)
    assert concurrency._read_on(None).verdict is SILENT


# ---- locales


@pytest.mark.parametrize(
    ("package", "valid", "taken", "verdict"),
    [
        (b"p", True, "", Verdict.FINE),
        (b"q", True, "", SILENT),
        (b"p", False, "", WRONG),
        (b"p", True, "a note", WRONG),
        (b"", True, "", WRONG),
    ],
)
def test_locales(package, valid, taken, verdict, tmp_path, monkeypatch):
    def run_job(folder, *_):
        if not package and folder.name != "plain":
            raise RuntimeError("it ended")
        (folder / "work" / "0").mkdir(parents=True)
        (folder / "work" / "0" / "paket.zip").write_bytes(b"p" if folder.name == "plain" else package)
        return {"jobs": [{"valid": valid, "taken": [taken, "", ""]}]}

    monkeypatch.setattr(locales, "run_job", run_job)
    assert one(locales.LOCALES_AND_ZONES, tmp_path).verdict is verdict


# ---- tampering


@pytest.mark.parametrize(("digest", "verdict"), [("sound", SILENT), ("another", Verdict.FINE), (None, WRONG)], ids=str)
def test_tampering(digest, verdict, tmp_path, monkeypatch):
    found = [SimpleNamespace(valid=True, digest=one, problems=()) for one in ("sound", digest)]

    def verify(_):
        answer = found.pop(0)
        if answer.digest is None:
            raise KeyError("x")
        return answer

    monkeypatch.setattr(tampering, "verify", verify)
    monkeypatch.setattr(tampering, "Export", Report)
    assert one(tampering.TAMPERING, tmp_path).verdict is verdict
