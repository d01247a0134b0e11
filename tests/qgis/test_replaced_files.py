# SPDX-License-Identifier: GPL-2.0-or-later
"""Files in the place of others: nothing of the old one comes along, and a workspace on a disk that is only read."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess

import pytest
import shapely
from qgis.core import QgsProject, QgsVectorLayer

from deesc_plugin.bridge.database import read_only
from deesc_plugin.bridge.open_workspace import OpenWorkspace
from deesc_plugin.bridge.project import add_workspace
from deesc_plugin.bridge.stores import store_named
from deesc_plugin.bridge.stores.geopackage.limits import read_limits
from deesc_plugin.core.errors import WorkspaceError
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, delimitation, feature
from tests.qgis.test_check_overlaps import EAST, WEST, layer

ONE = feature("sector", "One", shapely.box(9.2, 0.2, 9.8, 0.8))


def left_by_a_killed_window(path, statement="UPDATE sector SET note = 'committed'"):
    """A database in WAL mode whose last change stands in its log alone, as when QGIS was killed."""
    child = os.fork()
    if child == 0:
        connection = sqlite3.connect(path, isolation_level=None)
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute(statement)
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    assert path.with_name(path.name + "-wal").stat().st_size


@pytest.fixture
def killed(tmp_path, qgis_app):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation(ONE))
    left_by_a_killed_window(path)
    return path


def test_a_workspace_created_over_one_whose_window_was_killed_is_empty(killed):
    workspace.create_workspace(killed, RIVERLAND, REFERENCE, overwrite=True)
    assert [one.name for one in killed.parent.iterdir()] == ["w.gpkg"]
    assert workspace.snapshot(killed).features == ()


def test_overlaps_written_over_such_a_file_are_these_and_no_others(killed, run_algorithm):
    source = layer([(7, "zone", WEST), (8, "buffer_zone", EAST)])
    run_algorithm("deesc:checkoverlaps", {"INPUT": source, "ID_FIELD": "code", "OUTPUT": str(killed)})
    assert [one.name for one in killed.parent.iterdir()] == ["w.gpkg"]
    connection = sqlite3.connect(killed)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
    written = QgsVectorLayer(str(killed), "written", "ogr")
    assert [row["a_id"] for row in written.getFeatures()] == [7]


# ---- a disk that is only read


@pytest.fixture(params=["no log", "log"])
def on_a_read_only_disk(request, tmp_path, qgis_app):
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)], capture_output=True, text=True, check=False
    )
    if mount.returncode:
        pytest.skip(f"no file system can be mounted here ({mount.stderr.strip()})")
    try:
        path = folder / "w.gpkg"
        workspace.write_whole(path, delimitation(ONE))
        if request.param == "log":
            left_by_a_killed_window(path)
            path.with_name("w.gpkg-shm").unlink()
        else:
            connection = sqlite3.connect(path)
            connection.execute("PRAGMA journal_mode=WAL")
            connection.close()
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        yield path, {"log": "committed", "no log": ""}[request.param]
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_sound_workspace_in_wal_mode_on_a_read_only_disk_is_read(on_a_read_only_disk):
    path, note = on_a_read_only_disk
    with read_only(path) as connection:
        assert connection.execute("SELECT name FROM sector").fetchall() == [("One",)]
    (found,) = workspace.snapshot(path).features
    assert (found.name, found.note) == ("One", note)
    assert read_limits(path) == ()


def test_and_in_the_window_or_it_is_said_why_not(on_a_read_only_disk, qgis_new_project):
    """QGIS opens a database whose folder it cannot write as one that has no log, and would show what was before it."""
    path, note = on_a_read_only_disk
    base = workspace.snapshot(path)
    if note:
        with pytest.raises(WorkspaceError, match=r"last changes of w\.gpkg stand in the file w\.gpkg-wal beside it"):
            add_workspace(QgsProject.instance(), store_named(path), base.agreement)
        return
    add_workspace(QgsProject.instance(), store_named(path), base.agreement)
    window = OpenWorkspace(QgsProject.instance(), store_named(path), base)
    (found,) = window.snapshot().features
    assert (found.name, found.note) == ("One", note)
