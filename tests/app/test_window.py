# SPDX-License-Identifier: GPL-2.0-or-later
"""The real QGIS window, in Turkish: the zip is installed into a fresh profile, and the main job done with the mouse."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import zipfile

import pytest

from tests.app.conftest import QgisWindow
from tests.conftest import HAS_LOCALE, PROJECT

SECONDS = 300
PICTURES = PROJECT / "build" / "app"
IS_TRANSLATED = any(map(shutil.which, ("lrelease", "lrelease-qt5", "lrelease6")))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("window")


@pytest.fixture(scope="module")
def seen(display, folder, plugin_zip):
    """What the steps saw, when QGIS has gone through all of them."""
    turkish = "[locale]\noverrideFlag=true\nuserLocale=tr\nglobalLocale=tr_TR\n"
    window = QgisWindow(display, "steps.py", folder, turkish, DEESC_TEST_ZIP=str(plugin_zip))
    window.start()
    return window.seen(SECONDS)


def said(english: str, **values: object) -> str:
    """A text of the window in Turkish; in English where nothing here compiles translations."""
    texts = (PROJECT / "resources" / "i18n" / "deesc_tr.ts").read_text("utf-8")
    (turkish,) = re.findall(rf"<source>{re.escape(english)}</source>\s*<translation>(.*?)</translation>", texts)
    return (turkish if IS_TRANSLATED else english).format(**values)


def test_the_zip_is_installed_and_says_why_nothing_can_be_drawn_yet(seen):
    assert seen["installed in"] == "deesc_plugin.plugin"
    assert said("Open or make a workspace first.") in seen["without a workspace"]


def test_a_zone_is_drawn_with_the_mouse_and_measured(seen):
    assert seen["region and party"] == ["idlib", "TR"]
    words = "{count} turning points · line {length} · perimeter {perimeter} · area {area}"
    length, perimeter, area = (rf"([0-9.]+) {unit}" for unit in ("km", "km", "km²"))
    measures, edge = seen["read-out"].split("\n")
    measured = re.fullmatch(said(words, count=4, length=length, perimeter=perimeter, area=area), measures)
    assert re.fullmatch(said("last edge {length}, azimuth {azimuth}", length=length, azimuth="[0-9.]+ ?°"), edge)
    # 0.2 by 0.15 degrees at 35.8 degrees north: 18.08 km by 16.64 km, about 301 km²; a pixel is about 0.002 degrees
    assert float(measured[3]) == pytest.approx(301, rel=0.04)


def test_the_buffer_states_its_measured_error(seen):
    assert re.match(said("Area {area}. Measured error {error}", area="[0-9.]+ km²", error="[0-9.]+ mm"), seen["buffer"])
    assert said("The tolerance is kept.") in seen["buffer"]


def test_findings_follow_what_is_drawn(seen):
    assert "buffer.encloses" in seen["findings with a zone"]
    assert "buffer.encloses" not in seen["findings with a buffer"]
    assert seen["findings with points"] == []
    errors, warnings = seen["counts"]
    assert seen["counter"] == said("Errors: {errors}, warnings: {warnings}", errors=errors, warnings=warnings)
    assert said("Nothing overlaps anything.") in seen["overlaps"]


def test_undo_and_redo_of_qgis_work(seen):
    whole = ["buffer_zone", "checkpoint", "observation_post", "zone"]
    assert seen["kinds"] == whole
    assert seen["undone"] == ["buffer_zone", "observation_post", "zone"]
    assert seen["redone"] == whole


def test_the_package_verifies_without_qgis(seen, folder):
    package = folder / "package.zip"
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder / "unpacked")
    (program,) = (folder / "unpacked").glob("*/verify.py")
    verified = subprocess.run(
        [sys.executable, "-I", str(program), str(package)], capture_output=True, text=True, check=False
    )
    assert verified.returncode == 0, verified.stdout + verified.stderr
    manifest = json.loads((program.parent / "manifest.json").read_text("utf-8"))
    assert manifest["fingerprint"][:16] in seen["export"]


def test_it_ran_in_turkish(seen):
    assert seen["language"] == "tr"
    if HAS_LOCALE:
        assert seen["small I"] == "ı"


def test_the_project_finds_its_workspace_again(seen):
    assert seen["found again"] is True
    assert seen["choices found again"] == ["idlib", "TR"]


def test_unloading_leaves_nothing_and_loading_again_is_clean(seen):
    assert seen["menu without"] == 1
    assert seen["menu again"] == 0
    assert seen["workspace after loading again"] == "İşlem ı.GPKG"


def test_a_plugin_that_is_loaded_again_has_all_its_rules_parts_and_algorithms(seen):
    # one file, one rule or part; a check without rules would find nothing wrong with anything
    rooms = [PROJECT / "deesc_plugin" / room for room in ("core/rules", "map_package/parts")]
    files = [len(list(room.glob("*.py"))) - len(list(room.glob("__init__.py"))) for room in rooms]
    before, after = seen["extensions"]
    assert before[:2] == files and min(files) >= 20 and before[2] >= 10
    assert after == before
    assert seen["modules left"] == []


def test_pictures_are_kept(seen):
    for name in ("drawing", "form", "buffer", "window", "exported"):
        assert (PICTURES / f"{name}.png").stat().st_size > 20_000
