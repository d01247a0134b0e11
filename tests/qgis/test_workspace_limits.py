# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace's own limits: in its file, in the check of every algorithm, and in the package."""

from __future__ import annotations

import json
import sqlite3
import zipfile

import pytest

from deesc_plugin.bridge.stores.geopackage.limits import read_limits, write_limits
from deesc_plugin.core.agreement import LimitOverride
from deesc_plugin.core.errors import DeescError, WorkspaceError
from deesc_plugin.core.limit_overrides import with_overrides
from tests import workspace
from tests.agreements import RIVERLAND
from tests.qgis.gui_fixtures import write_sound_workspace

OVERRIDE = LimitOverride("geometry.spike", "angle", 3.0, "a delta; рабочая группа, 3 March")


@pytest.fixture
def path(tmp_path, qgis_app):
    return write_sound_workspace(tmp_path / "w.gpkg")


def test_they_are_replaced_as_a_whole_and_nothing_else_in_the_file_changes(path):
    before = workspace.snapshot(path)
    write_limits(path, [OVERRIDE])
    write_limits(path, [OVERRIDE])
    assert read_limits(path) == (OVERRIDE,)
    found = workspace.snapshot(path)
    assert found.features == before.features
    assert found.agreement == with_overrides(RIVERLAND, [OVERRIDE])
    write_limits(path, [])
    assert workspace.snapshot(path) == before


def test_a_new_file_of_the_same_delimitation_holds_them(path, tmp_path):
    write_limits(path, [OVERRIDE])
    workspace.write_whole(tmp_path / "copy.gpkg", workspace.snapshot(path))
    assert read_limits(tmp_path / "copy.gpkg") == (OVERRIDE,)


def test_a_file_that_is_locked_holds_what_it_held(path):
    lock = sqlite3.connect(path, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    with pytest.raises(WorkspaceError, match=r"w\.gpkg is being written by another program; try again"):
        write_limits(path, [OVERRIDE])
    lock.execute("ROLLBACK")
    lock.close()
    assert read_limits(path) == ()


def test_limits_that_no_rule_has_are_refused_with_their_name(path):
    connection = sqlite3.connect(path)
    rows = [{"rule": "geometry.spike", "limit": "width", "value": 1, "reason": "r"}]
    connection.execute("INSERT INTO deesc_workspace (key, value) VALUES ('limits', ?)", (json.dumps(rows),))
    connection.commit()
    connection.close()
    with pytest.raises(DeescError, match=r"No rule has the limit “width” of geometry\.spike"):
        workspace.snapshot(path)


def test_the_package_of_such_a_workspace_states_them(path, tmp_path, run_algorithm):
    write_limits(path, [OVERRIDE])
    made = run_algorithm(
        "deesc:exportpackage",
        {
            "WORKSPACE": str(path),
            "PARTS": ["findings", "certificate"],
            "DATE": "2031-02-15",
            "OUTPUT": str(tmp_path / "p.zip"),
        },
    )
    with zipfile.ZipFile(made["OUTPUT"]) as archive:
        names = {name.partition("/")[2]: name for name in archive.namelist()}
        findings = json.loads(archive.read(names["checks/findings.json"]))
        certificate = archive.read(names["checks/certificate.html"]).decode("utf-8")
        (tmp_path / "master.gpkg").write_bytes(archive.read(names["data/delimitation.gpkg"]))
    told = [one for one in _records(findings) if one["rule"] == "limits.agreed"]
    assert [(one["severity"], one["measured"], one["limit"]) for one in told] == [("warning", 3.0, 5.0)]
    assert "рабочая группа" in certificate
    assert workspace.snapshot(tmp_path / "master.gpkg").agreement.overrides[0].agreed == 5.0


def _records(document):
    return document if isinstance(document, list) else document["findings"]
