# SPDX-License-Identifier: GPL-2.0-or-later
"""Imports killed at any moment, on a full disk, and into a folder that cannot be written."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from threading import Event, Thread

import numpy as np
import pytest
import shapely
from osgeo import gdal, ogr

from deesc_plugin.bridge.gdal_session import gdal_session
from deesc_plugin.core.errors import DeescError
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, feature

KILLS = 50
BATCH = 20


def _batch(number):
    """Twenty sectors of two hundred turning points; their names tell the batch."""
    angles = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    circle = np.column_stack([np.cos(angles), np.sin(angles)])
    return [
        feature(
            "sector", f"{number}-{index}", shapely.Polygon([9.5 + 0.001 * number, 0.3 + 0.05 * index] + 0.01 * circle)
        )
        for index in range(BATCH)
    ]


@pytest.fixture
def space(tmp_path, qgis_app):
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    return path


def _add_in_child(path, number):
    """Fork; the child adds a batch and acknowledges it by one byte."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            workspace.add(path, RIVERLAND, _batch(number))
            os.write(writing, b"!")
        finally:
            os._exit(0)
    os.close(writing)
    return child, reading


@pytest.mark.skipif(not hasattr(os, "fork"), reason="killing needs a system that forks")
def test_an_import_killed_at_any_moment_is_there_wholly_or_not_at_all(space):
    start = time.monotonic()
    child, reading = _add_in_child(space, 0)
    os.waitpid(child, 0)
    whole = time.monotonic() - start
    assert os.read(reading, 1) == b"!"
    os.close(reading)
    chance = random.Random(20170504)  # noqa: S311
    acknowledged = {0}
    seen_dead = 0
    for number in range(1, KILLS + 1):
        child, reading = _add_in_child(space, number)
        time.sleep(chance.uniform(0, 1.1 * whole))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        if os.read(reading, 1) == b"!":
            acknowledged.add(number)
        else:
            seen_dead += 1
        os.close(reading)
        stored = workspace.snapshot(space).features
        batches = {int(found.name.split("-")[0]) for found in stored}
        assert acknowledged <= batches
        assert len(stored) == BATCH * len(batches), "a batch is there in part"
    assert seen_dead > KILLS // 5
    expected = {found.uid: found for number in acknowledged for found in _batch(number)}
    stored = {found.uid: found for found in workspace.snapshot(space).features}
    assert all(stored[uid] == found for uid, found in expected.items())


def test_a_full_disk_takes_nothing_and_says_so(small_disk, qgis_app):
    path = small_disk / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    workspace.add(path, RIVERLAND, _batch(0)[:2])
    before = workspace.snapshot(path).features
    (small_disk / "ballast").write_bytes(b"\0" * max(0, shutil.disk_usage(small_disk).free - 8192))
    with pytest.raises(DeescError, match=r"w\.gpkg.*(room|space|full|disk)"):
        workspace.add(path, RIVERLAND, _batch(1))
    assert workspace.snapshot(path).features == before
    (small_disk / "ballast").unlink()
    workspace.add(path, RIVERLAND, _batch(1))
    assert len(workspace.snapshot(path).features) == 2 + BATCH


def test_a_full_disk_leaves_no_half_workspace(small_disk, qgis_app):
    (small_disk / "ballast").write_bytes(b"\0" * max(0, shutil.disk_usage(small_disk).free - 65536))
    with pytest.raises(DeescError, match=r"new\.gpkg"):
        workspace.create_workspace(small_disk / "new.gpkg", RIVERLAND, REFERENCE)
    assert [entry.name for entry in small_disk.iterdir()] == ["ballast"]


def test_a_place_that_cannot_be_written_is_named(tmp_path, qgis_app):
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(DeescError, match=r"w\.gpkg|file"):
        workspace.create_workspace(blocked / "w.gpkg", RIVERLAND, REFERENCE)


def test_a_read_only_workspace_takes_nothing_and_says_so(read_only_disk, qgis_app):
    path = read_only_disk / "w.gpkg"
    with pytest.raises(DeescError, match=r"w\.gpkg"):
        workspace.add(path, RIVERLAND, _batch(0))
    assert workspace.snapshot(path).features == ()


def test_gdals_switches_are_as_they_were(space):
    before = gdal.GetUseExceptions()
    workspace.add(space, RIVERLAND, _batch(0)[:1])
    assert gdal.GetUseExceptions() == before
    assert gdal.GetConfigOption("OGR_CURRENT_DATE") is None


def test_sessions_of_two_threads_leave_each_other_the_exceptions():
    first_is_in, first_may_leave, told = Event(), Event(), []

    def first():
        with gdal_session("2001-01-01T00:00:00Z"):
            first_is_in.set()
            first_may_leave.wait(10)

    thread = Thread(target=first)
    thread.start()
    assert first_is_in.wait(10)
    with gdal_session("2002-02-02T00:00:00Z"):
        first_may_leave.set()
        thread.join(10)
        told.append((gdal.GetUseExceptions(), ogr.GetUseExceptions(), gdal.GetConfigOption("OGR_CURRENT_DATE")))
    assert told == [(1, 1, "2002-02-02T00:00:00Z")]
    assert not gdal.GetUseExceptions()
