# SPDX-License-Identifier: GPL-2.0-or-later
"""Exports on a full disk, and into a folder that cannot be written; `tests.torture.kills` kills them."""

from __future__ import annotations

import shutil
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

PARTS = ("geopackage", "project", "geojson", "kml", "shapefile", "turning_points", "areas", "findings")
"""Those that take no time: an export is killed or run out of room many times over."""
OPTIONS = PackageOptions("Riverland", "0", IN_TERM, parts=PARTS)

pytestmark = pytest.mark.usefixtures("qgis_app")


def export(target: Path, version: str) -> None:
    result = CheckResult(fingerprint(SAMPLE), IN_TERM, tuple(entry.id for entry in RULES), ())
    build_package(SAMPLE, result, replace(OPTIONS, version=version), target)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_on_a_disk_that_is_full_at_any_point_the_old_package_stays(small_disk):
    target = small_disk / "p.zip"
    export(target, "0")
    old = target.read_bytes()
    refused = 0
    for room in range(0, 3_250_000, 260_000):
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
    assert 2 < refused < 12  # met by writers of several parts, and room enough in the end


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
