# SPDX-License-Identifier: GPL-2.0-or-later
"""What happens while somebody else writes to a workspace: it is waited for, with a sign, and then they are named."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
import shapely

from deesc_plugin.bridge import waiting
from deesc_plugin.bridge.waiting import Wait, holder, is_free, when_free
from deesc_plugin.core.errors import Busy, Cancelled, WorkspaceError
from tests import workspace
from tests.agreements import RIVERLAND, delimitation, feature

pytestmark = pytest.mark.usefixtures("qgis_app")

ONE = feature("sector", "One", shapely.box(9.2, 0.2, 9.8, 0.8))
TWO = feature("sector", "Two", shapely.box(9.2, 1.2, 9.8, 1.8))

PROGRAM = Path(sys.executable).name

HOLD_IT = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute(f"PRAGMA journal_mode={sys.argv[2]}")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE sector SET note = 'theirs'")
print("held", flush=True)
sys.stdin.readline()
connection.execute("COMMIT")
connection.close()
"""


@pytest.fixture
def path(tmp_path):
    place = tmp_path / "w.gpkg"
    workspace.write_whole(place, delimitation(ONE))
    connection = sqlite3.connect(place)
    for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f'DROP TRIGGER "{trigger}"')  # they call functions that only GDAL has
    connection.commit()
    connection.close()
    return place


@pytest.fixture(params=["DELETE", "WAL"])
def other(request, path):
    """Another process in the midst of a change; it ends it when it is told to."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD_IT, str(path), request.param],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.wait()


def test_an_import_waits_with_a_sign_and_comes_through(path, other):
    told = []

    def tell(message):
        told.append(str(message))
        _end(other)

    workspace.add(path, RIVERLAND, [TWO], Wait(tell))
    assert told == ["w.gpkg is being written by another program; waiting until it has finished."]
    found = workspace.snapshot(path)
    assert sorted(one.name for one in found.features) == ["One", "Two"]
    assert found.feature(ONE.uid).note == "theirs"


def test_waiting_can_be_cancelled(path, other):
    with pytest.raises(Cancelled, match="nothing was written"):
        workspace.add(path, RIVERLAND, [TWO], Wait(is_cancelled=lambda: True))


def test_who_does_not_finish_is_named_and_nothing_was_added(path, other):
    with pytest.raises(Busy) as told:
        workspace.add(path, RIVERLAND, [TWO], Wait(patience_s=0.3))
    assert str(told.value) == (
        f"w.gpkg is being written by {PROGRAM} (process {other.pid}), which has not finished within 0 s; "
        "nothing was changed. Close the file there, and try again."
    )
    _end(other)
    assert [one.name for one in workspace.snapshot(path).features] == ["One"]


def test_whether_a_file_is_free_and_who_holds_it(path, other):
    assert not is_free(path)
    assert holder(path) == f"{PROGRAM} (process {other.pid})"
    _end(other)
    assert is_free(path)
    assert holder(path) == ""


def test_where_no_system_tells_who_holds_a_file_it_is_another_program(path, monkeypatch, tmp_path):
    def busy():
        raise Busy("busy")

    monkeypatch.setattr(waiting, "_LOCKS", tmp_path / "none")
    with pytest.raises(Busy, match=r"w\.gpkg is being written by another program or another computer"):
        when_free(path, busy, Wait(patience_s=0.3))


def test_a_disk_without_room_is_named_as_such_and_only_then(path, monkeypatch):
    from deesc_plugin.bridge.stores.geopackage import transactions

    def fails(*_):
        raise RuntimeError("sqlite3_exec(INSERT) failed: database or disk is full")

    monkeypatch.setattr(transactions, "in_transaction", fails)
    with pytest.raises(WorkspaceError, match=r"no room left on the disk for w\.gpkg"):
        workspace.add(path, RIVERLAND, [TWO])

    def is_damaged(*_):
        raise RuntimeError("disk I/O error")

    monkeypatch.setattr(transactions, "in_transaction", is_damaged)
    with pytest.raises(WorkspaceError, match=r"could not be written, and nothing was changed in it \(disk I/O error\)"):
        workspace.add(path, RIVERLAND, [TWO])


def test_what_came_through_is_not_reported_as_refused(path, monkeypatch):
    """The transaction is in the file, and what GDAL does after it fails."""
    from deesc_plugin.bridge.stores.geopackage import transactions

    real = transactions.in_transaction

    def fails_late(*arguments):
        real(*arguments)
        raise RuntimeError("disk I/O error")

    monkeypatch.setattr(transactions, "in_transaction", fails_late)
    workspace.add(path, RIVERLAND, [TWO])
    assert len(workspace.snapshot(path).features) == 2


def _end(process):
    process.stdin.write("\n")
    process.stdin.close()
    process.wait()
