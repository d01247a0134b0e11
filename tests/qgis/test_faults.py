# SPDX-License-Identifier: GPL-2.0-or-later
"""Exports killed at any moment, on a full disk, and into a folder that cannot be written."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest

from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.errors import DeescError, PackageError, WriteError
from deesc_plugin.core.rules import RULES
from deesc_plugin.map_package.build import build_package
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.parts import PARTS as PARTS_BY_ID
from deesc_plugin.map_package.verification.package import verify
from tests.agreements import IN_TERM
from tests.packages import SAMPLE

KILLS = 50
PARTS = ("geopackage", "project", "geojson", "kml", "shapefile", "turning_points", "areas", "findings")
"""Those that take no time: an export is killed or run out of room many times over."""
OPTIONS = PackageOptions("Riverland", "0", IN_TERM, parts=PARTS)

pytestmark = pytest.mark.usefixtures("qgis_app")


def export(target: Path, version: str) -> None:
    result = CheckResult(fingerprint(SAMPLE), IN_TERM, tuple(entry.id for entry in RULES), ())
    build_package(SAMPLE, result, replace(OPTIONS, version=version), target)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def _export_in_child(target: Path, version: str) -> tuple[int, int]:
    """Fork; the child exports and acknowledges it by one byte."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            export(target, version)
            os.write(writing, b"!")
        finally:
            os._exit(0)
    os.close(writing)
    return child, reading


@pytest.mark.skipif(not hasattr(os, "fork"), reason="killing needs a system that forks")
def test_an_export_killed_at_any_moment_leaves_the_old_or_the_new_package(tmp_path):
    target = tmp_path / "p.zip"
    export(target, "0")
    start = time.monotonic()
    child, reading = _export_in_child(target, "1")
    os.waitpid(child, 0)
    whole = time.monotonic() - start
    assert os.read(reading, 1) == b"!"  # left alone, a child's export succeeds
    os.close(reading)
    chance = random.Random(20170527)  # noqa: S311
    acknowledged, killed = 1, 0
    for number in range(2, KILLS + 2):
        child, reading = _export_in_child(target, str(number))
        time.sleep(chance.uniform(0, 1.1 * whole))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        if os.read(reading, 1) == b"!":
            acknowledged = number
        else:
            killed += 1
        os.close(reading)
        found = verify(target)
        assert found.valid, found.problems
        assert acknowledged <= int(found.manifest["version"]) <= number
    assert killed > KILLS // 5
    assert len([name for name in names(tmp_path) if name.startswith(".deesc-")]) <= 2  # swept by each next export
    export(target, "last")
    assert names(tmp_path) == {"p.zip"}


def test_on_a_disk_that_is_full_at_any_point_the_old_package_stays(small_disk):
    target = small_disk / "p.zip"
    export(target, "0")
    old = target.read_bytes()
    refused = 0
    for room in range(0, 3_250_000, 130_000):
        ballast = small_disk / "ballast"
        ballast.write_bytes(bytes(max(0, shutil.disk_usage(small_disk).free - room)))
        try:
            export(target, "1")
        except WriteError as error:
            refused += 1
            assert "no room left on the disk" in str(error)
            assert "p.zip" in str(error)
            assert target.read_bytes() == old
        else:
            assert verify(target).manifest["version"] == "1"
            old = target.read_bytes()
        ballast.unlink()
        assert names(small_disk) == {"p.zip"}
    assert 3 < refused < 25  # met by writers of several parts, and room enough in the end


def test_a_folder_that_cannot_be_written_is_named(read_only_disk):
    with pytest.raises(DeescError, match=r"p\.zip cannot be written: permission denied; choose another folder"):
        export(read_only_disk / "p.zip", "1")
    assert names(read_only_disk) == {"w.gpkg"}


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(DeescError, match=r"there is no folder .*missing; create it"):
        export(tmp_path / "missing" / "p.zip", "1")


def test_what_a_library_raises_over_half_a_file_is_a_sentence_that_names_the_part(tmp_path, monkeypatch):
    """As QGIS's reader of projects does: a write that failed without a word, and a KeyError afterwards."""
    from deesc_plugin.map_package import build

    def fails(job):
        raise KeyError("")

    entry = replace(PARTS_BY_ID["project"], reread=fails)
    chosen = build.chosen_parts(OPTIONS)
    monkeypatch.setattr(
        build, "chosen_parts", lambda options: [entry if one.id == "project" else one for one in chosen]
    )
    with pytest.raises(PackageError, match=r"The part “.+” could not be written or read back \(KeyError: ''\)"):
        export(tmp_path / "p.zip", "1")
    assert names(tmp_path) == set()
