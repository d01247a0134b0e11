# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace of an older format that is being brought up: old or new, and whole, whatever happens."""

from __future__ import annotations

import gzip
import os
import signal
import time
from pathlib import Path

import pytest
from osgeo import ogr

from deesc_plugin.bridge.stores import store_named
from deesc_plugin.bridge.stores.geopackage import migrations, upgrading
from deesc_plugin.bridge.stores.geopackage.upgrading import stored_format, upgrade
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.errors import WorkspaceError
from tests.qgis.test_stores import FIRST_FINGERPRINT

FIRST = gzip.decompress((Path(__file__).parents[1] / "data" / "workspace_1.gpkg.gz").read_bytes())


@pytest.fixture
def old(tmp_path: Path, qgis_app: object) -> Path:
    path = tmp_path / "old.gpkg"
    path.write_bytes(FIRST)
    return path


def test_formats_are_numbered_by_their_last_step():
    assert sorted(migrations.STEPS) == list(range(2, migrations.NEWEST + 1))
    assert migrations.format_number(migrations.format_name(migrations.NEWEST)) == migrations.NEWEST
    for stated in ("", "deesc-workspace/0", "deesc-workspace/01", "deesc-workspace/٢", "deesc-workspace/99", "other/1"):
        assert migrations.format_number(stated) is None


def test_a_step_that_fails_leaves_every_byte(old, monkeypatch):
    def fails(dataset: ogr.DataSource) -> None:
        layer = dataset.CreateLayer("half", None, ogr.wkbNone)
        layer.CreateField(ogr.FieldDefn("done", ogr.OFTString))
        raise RuntimeError("the step broke down")

    monkeypatch.setattr(upgrading, "STEPS", {2: fails})
    with pytest.raises(WorkspaceError, match=r"nothing was changed in it \(the step broke down\)"):
        upgrade(old)
    assert old.read_bytes() == FIRST
    assert [path.name for path in old.parent.iterdir()] == ["old.gpkg"], "no copy stays of what was not changed"


def test_a_full_disk_leaves_every_byte(small_disk, qgis_app):
    old, filling = small_disk / "old.gpkg", small_disk / "filling"
    old.write_bytes(FIRST)
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    refused = 0
    for room in range(0, 1_200_000, 75_000):
        filling.write_bytes(bytes(max(0, free - room)))
        try:
            upgrade(old)
        except WorkspaceError:
            refused += 1
            filling.unlink()
            assert old.read_bytes() == FIRST
            assert list(small_disk.glob("*format*")) == []
            continue
        break
    assert refused >= 5, "a copy of 561 kB and some pages more were to find no room"
    assert stored_format(old) == migrations.NEWEST
    assert fingerprint(store_named(old).snapshot()) == FIRST_FINGERPRINT


def test_killed_at_any_moment_it_is_old_or_new_and_whole(old):
    formats = set()
    for attempt in range(24):
        old.write_bytes(FIRST)
        child = os.fork()
        if child == 0:
            upgrade(old)
            os._exit(0)
        time.sleep(0.002 * attempt)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        assert fingerprint(store_named(old).snapshot()) == FIRST_FINGERPRINT
        formats.add(stored_format(old))
        for beside in old.parent.glob("old*"):
            if beside != old:
                beside.unlink()
    assert formats <= {1, migrations.NEWEST}
    assert 1 in formats


def test_a_workspace_of_a_newer_format_is_refused(old):
    dataset = ogr.Open(str(old), 1)
    dataset.ExecuteSQL("UPDATE deesc_workspace SET value = 'deesc-workspace/99' WHERE key = 'format'")
    del dataset
    with pytest.raises(WorkspaceError, match="open it with a newer version of the plugin"):
        store_named(old).snapshot()
    assert store_named(old).upgrade() is None
