# SPDX-License-Identifier: GPL-2.0-or-later
"""What README tells people to type is typed."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from deesc_plugin.compat import SHAPELY_REMEDY

PROJECT = Path(__file__).resolve().parents[2]
README = (PROJECT / "README.md").read_text("utf-8")
BUILT = PROJECT / "build" / "plugins" / "deesc_plugin"


def five_minutes() -> str:
    """The commands of the section, as one script."""
    section = README.partition("\n## Five minutes\n")[2].partition("\n## ")[0]
    return "\n".join(line[4:] for line in section.splitlines() if line.startswith("    "))


@pytest.fixture(scope="module")
def worked(tmp_path_factory):
    if not (shutil.which("qgis_process.bin") or shutil.which("qgis_process") or os.environ.get("QGIS_PROCESS")):
        pytest.skip("there is no qgis_process program here")
    if not BUILT.is_dir():
        pytest.skip("the plugin is not built (make test builds it)")
    folder = tmp_path_factory.mktemp("five")
    script = f'set -e\nsource "{PROJECT}/.ci/shell"\ncd "{folder}"\n{five_minutes()}\n'
    in_english = {**os.environ, "LC_ALL": "en_GB.UTF-8", "LANG": "en_GB.UTF-8"}
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=False, env=in_english)
    return folder, done


def test_the_five_minutes_run_as_they_are_typed(worked):
    folder, done = worked
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    assert {path.name for path in folder.iterdir()} >= {
        "zones.gpkg", "buffers.gpkg", "findings.html", "overlaps.gpkg", "package.zip", "unpacked",
    }  # fmt: skip
    assert "refused: 0." in done.stdout + done.stderr
    assert not re.search(r"refused: [1-9]", done.stdout + done.stderr)


def test_the_five_minutes_make_a_zone_its_posts_and_its_buffer_zone(worked, qgis_app):
    from tests.workspace import snapshot

    folder, _ = worked
    features = snapshot(folder / "zones.gpkg").features
    (zone,) = [one for one in features if one.kind == "zone"]
    (strip,) = [one for one in features if one.kind == "buffer_zone"]
    assert (strip.zone, strip.width_m, strip.party) == (zone.uid, 5000.0, "TR")
    assert len([one for one in features if one.kind == "observation_post"]) == 16
    (manifest,) = (folder / "unpacked").glob("*/manifest.json")
    assert json.loads(manifest.read_text("utf-8"))


def _installs() -> list[str]:
    return re.findall(r"`([^`]*pip install[^`]*)`", README)


def test_the_plugins_own_message_is_what_readme_says_and_can_be_pasted():
    (command,) = re.findall(r"python3 -m pip install.*?\"shapely>=2\"", SHAPELY_REMEDY)
    assert command in README
    assert not set("“”„’«»") & set(SHAPELY_REMEDY)
    assert "--break-system-packages" in SHAPELY_REMEDY


def test_installing_shapely_leaves_numpy_alone(tmp_path):
    """The commands differ in Python's place and in whose folder it is put; a virtual environment has one of each."""
    every = {tuple(command.replace('"', "").split("pip ")[1].split()) for command in _installs()}
    (words,) = {tuple(word for word in words if word not in ("--user", "--break-system-packages")) for words in every}
    venv.create(tmp_path / "fresh", with_pip=True)
    python = tmp_path / "fresh" / "bin" / "python3"
    old = "numpy<2" if sys.version_info < (3, 13) else "numpy<2.2"

    def pip(*arguments):
        return subprocess.run([str(python), "-m", "pip", *arguments], capture_output=True, text=True, check=False)

    if pip("install", "-q", old).returncode:
        pytest.skip("PyPI cannot be reached")
    before = pip("freeze").stdout
    done = pip(*words)
    assert done.returncode == 0, done.stderr
    after = [line for line in pip("freeze").stdout.splitlines() if not line.startswith("shapely==")]
    assert after == before.splitlines()
    used = "import numpy, shapely; print(shapely.area(shapely.box(0, 0, 2, numpy.float64(3))))"
    assert subprocess.run([str(python), "-c", used], capture_output=True, text=True, check=True).stdout == "6.0\n"
