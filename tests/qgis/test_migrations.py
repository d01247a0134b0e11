# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace of an older format that is being brought up: old or new, and whole, whatever happens."""

from __future__ import annotations

import gzip
import os
import signal
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from osgeo import ogr

from deesc_plugin.bridge.stores import store_named
from deesc_plugin.bridge.stores.geopackage import migrations, upgrading
from deesc_plugin.bridge.stores.geopackage.upgrading import stored_format, upgrade
from deesc_plugin.bridge.waiting import Wait
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.changes import Difference, FeatureChange, difference
from deesc_plugin.core.check import check
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.core.history import Origin
from deesc_plugin.core.roles import Role
from tests.agreements import IN_TERM
from tests.qgis.test_stores import FIRST_FINGERPRINT

FINGERPRINTS = {
    1: FIRST_FINGERPRINT,
    2: "02c78044fc3758b01e015f1d175bdb39c13c3cda4fe156cf9fe705c5a3ff8876",
    3: "02c78044fc3758b01e015f1d175bdb39c13c3cda4fe156cf9fe705c5a3ff8876",
    **dict.fromkeys((4, 5, 6, 7), "52b693e582e8f1bb8c80c712ea9744bd2d29613f2ed3f7e66b609b185b9c9a91"),
}
"""As the versions that made the files stated them; each file is the work of the last version of its format."""


def made_in(number: int) -> bytes:
    """The workspace that a version with a format has made."""
    return gzip.decompress((Path(__file__).parents[1] / "data" / f"workspace_{number}.gpkg.gz").read_bytes())


FIRST = made_in(1)


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


@pytest.fixture(params=sorted(FINGERPRINTS), ids="format {}".format)
def of_a_format(request: pytest.FixtureRequest, tmp_path: Path, qgis_app: object) -> tuple[int, Path]:
    """The number of a format, and a workspace of it."""
    path = tmp_path / "old.gpkg"
    path.write_bytes(made_in(request.param))
    return request.param, path


def test_every_format_is_kept_as_a_file():
    assert sorted(FINGERPRINTS) == list(range(1, migrations.NEWEST))


def test_a_workspace_of_any_format_is_read_and_not_changed(of_a_format):
    number, path = of_a_format
    assert stored_format(path) == number
    stored = store_named(path).snapshot()
    assert fingerprint(stored) == FINGERPRINTS[number]
    assert not stored.unreadable
    assert [one.authority for one in stored.exceptions] == ["the group"]
    if number >= 2:
        assert [(one.name, one.status) for one in stored.of_role(Role.ZONE)] == [
            ("North 1", "draft"), ("North 2", "agreed")
        ]  # fmt: skip
    assert (stored.reference.country is not None) == (number >= 3)
    assert [one.table for one in stored.base_layers] == ["roads"] * (number >= 6)
    assert stored.proposals == store_named(path).proposals.records() == ()
    assert check(stored, IN_TERM).findings
    assert path.read_bytes() == made_in(number)
    assert [one.name for one in path.parent.iterdir()] == ["old.gpkg"]


def test_whoever_has_base_layers_written_is_told_that_the_workspace_was_brought_up(of_a_format):
    number, path = of_a_format
    told = []
    store_named(path).write_base_layers((), Wait(told.append))
    (done,) = told
    assert f"from the format {number} up to {migrations.NEWEST}" in str(done)
    store_named(path).write_base_layers((), Wait(told.append))
    assert len(told) == 1


def test_brought_up_it_holds_what_it_held_and_a_copy_stays(of_a_format):
    number, path = of_a_format
    store = store_named(path)
    was = store.snapshot()
    told = store.upgrade()
    assert f"from the format {number} up to {migrations.NEWEST}" in str(told)
    assert difference(was, store.snapshot()).is_empty
    assert stored_format(path) == migrations.NEWEST
    copy = path.with_name(f"old_format_{number}_1.gpkg")
    assert (stored_format(copy), difference(store_named(copy).snapshot(), was).is_empty) == (number, True)
    acts, zone = store.acts(), was.of_role(Role.ZONE)[0]
    if number >= 4:  # which kept acts and a history
        assert [(one.act, one.body["document"]) for one in acts.ledger.order] == [("agree", "minutes 3")]
        assert acts.agreed_of(was.of_role(Role.ZONE)[1].uid).act.day == date(2031, 2, 3)
        assert [one.origin for one in store.history.of(zone.uid)] == [Origin.FIRST, Origin.SAVED]
    else:
        assert acts.ledger.order == ()
    store.write(Difference(changed=(FeatureChange(zone, replace(zone, note="now")),)))
    assert store.snapshot().feature(zone.uid) == replace(zone, note="now")
    assert store.history.of(zone.uid)[-1].feature.note == "now"


def test_the_window_opens_edits_and_saves_it(of_a_format, session):
    number, path = of_a_format
    session.open(path)
    zone = session.workspace.snapshot().of_role(Role.ZONE)[0]
    layer, fid = session.workspace.find(zone.uid)
    assert layer.startEditing() and layer.changeAttributeValue(fid, layer.fields().indexOf("note"), "by hand")
    assert layer.commitChanges(), layer.commitErrors()
    assert store_named(path).snapshot().feature(zone.uid) == replace(zone, note="by hand")
    assert stored_format(path) == migrations.NEWEST, f"it was of format {number}"


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
