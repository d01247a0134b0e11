# SPDX-License-Identifier: GPL-2.0-or-later
"""Imports on a full disk, and into a folder that cannot be written; `tests.torture.kills` kills them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from threading import Event, Thread

import pytest
from osgeo import gdal, ogr

from deesc_plugin.bridge.gdal_session import gdal_session
from deesc_plugin.core.errors import DeescError
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND
from tests.torture.jobs import BATCH, circles


@pytest.fixture
def space(tmp_path, qgis_app):
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    return path


def test_a_full_disk_takes_nothing_and_says_so(small_disk, qgis_app):
    path = small_disk / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    workspace.add(path, RIVERLAND, circles(0)[:2])
    before = workspace.snapshot(path).features
    (small_disk / "ballast").write_bytes(b"\0" * max(0, shutil.disk_usage(small_disk).free - 8192))
    with pytest.raises(DeescError, match=r"w\.gpkg.*(room|space|full|disk)"):
        workspace.add(path, RIVERLAND, circles(1))
    assert workspace.snapshot(path).features == before
    (small_disk / "ballast").unlink()
    workspace.add(path, RIVERLAND, circles(1))
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
        workspace.add(path, RIVERLAND, circles(0))
    assert workspace.snapshot(path).features == ()


def test_gdals_switches_are_as_they_were(space):
    before = gdal.GetUseExceptions()
    workspace.add(space, RIVERLAND, circles(0)[:1])
    assert gdal.GetUseExceptions() == before
    assert gdal.GetConfigOption("OGR_CURRENT_DATE") is None


def test_sessions_of_two_threads_leave_each_other_the_exceptions():
    before = gdal.GetUseExceptions()  # newer QGIS switches them on itself
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
    assert gdal.GetUseExceptions() == before


READERS = """
import os, sys, time
from threading import Thread
from qgis.core import QgsApplication, QgsCoordinateTransformContext, QgsVectorLayer
from deesc_plugin.bridge.file_layers import layers_of_file

application = QgsApplication([], False)
application.initQgis()
path, end = sys.argv[1], time.monotonic() + 4


def reading():
    while time.monotonic() < end:
        assert len(layers_of_file(path, QgsCoordinateTransformContext()).layers) == 3


readers = [Thread(target=reading, daemon=True) for _ in range(3)]
for reader in readers:
    reader.start()
while time.monotonic() < end:  # the window meanwhile
    assert QgsVectorLayer(path + "|layername=b", "b", "ogr").featureCount() == 1
for reader in readers:
    reader.join()
print("done", flush=True)
os._exit(0)
"""


def test_readers_of_a_file_that_the_window_opens_do_not_wait_for_each_other(tmp_path):
    """QGIS takes two locks in either order; with one dataset for all, this stood still for good within a second."""
    path = tmp_path / "three.gpkg"
    source = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    for name in "abc":
        layer = source.CreateLayer(name, None, ogr.wkbPoint)
        one = ogr.Feature(layer.GetLayerDefn())
        one.SetGeometry(ogr.CreateGeometryFromWkt("POINT (36 35)"))
        layer.CreateFeature(one)
    del layer, one, source
    done = subprocess.run(
        [sys.executable, "-c", READERS, path], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout == "done\n", done.stderr[-3000:]
