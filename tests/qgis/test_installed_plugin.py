# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS installs it: the zip, and its algorithms in the real ``qgis_process`` program."""

from __future__ import annotations

import configparser
import json
import os
import shutil
import sqlite3
import subprocess
import sysconfig
import zipfile

import pytest

from tests.plugin_zip import build_zip
from tests.torture.hostile_files import ENDLESS

PROGRAM = os.environ.get("QGIS_PROCESS") or shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The zip of the plugin, made in a copy of the project so that nothing here is touched."""
    return build_zip(tmp_path_factory.mktemp("project"))


def test_the_zip_holds_what_the_plugins_site_asks_for(built):
    with zipfile.ZipFile(built) as archive:
        names = archive.namelist()
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read_string(archive.read("deesc_plugin/metadata.txt").decode("utf-8"))
    assert names == sorted(names)
    assert {name.split("/")[0] for name in names} == {"deesc_plugin"}
    for wanted in ("LICENSE", "metadata.txt", "__init__.py", "plugin.py", "resources/agreements/astana-2017.json"):
        assert f"deesc_plugin/{wanted}" in names
    assert not [name for name in names if "test" in name.split("/") or name.endswith((".pyc", ".so", ".dll"))]
    assert built.stat().st_size < 25_000_000
    general = metadata["general"]
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.22", "4.99")
    assert general["hasProcessingProvider"] == "yes"
    assert f"deesc_plugin/{general['icon']}" in names
    for key in ("name", "description", "about", "version", "author", "email", "repository", "tracker", "homepage"):
        assert general[key]


@pytest.fixture(scope="module")
def qgis_process(built, tmp_path_factory):
    """Run the program with the unpacked zip in a profile of its own."""
    if not PROGRAM:
        pytest.skip("there is no qgis_process program here")
    home = tmp_path_factory.mktemp("home")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(home / "plugins")
    settings = home / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    english = "[locale]\noverrideFlag=true\nuserLocale=en\n"
    settings.write_text(f"[PythonPlugins]\ndeesc_plugin=true\n{english}", "utf-8")

    def run(*arguments, packages=""):
        environment = {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(home),
            "QGIS_PLUGINPATH": str(home / "plugins"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": packages or sysconfig.get_paths()["purelib"],
        }
        return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, env=environment, check=False)

    return run


def test_an_algorithm_runs_in_qgis_process_and_a_refusal_is_one_sentence(qgis_process, tmp_path):
    target = tmp_path / "w.gpkg"
    done = qgis_process("--json", "run", "deesc:createworkspace", "--AGREEMENT=astana-2017", f"--OUTPUT={target}")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout[done.stdout.index("{") :])["results"] == {"NOTICE": "", "OUTPUT": str(target)}
    assert target.stat().st_size > 100_000
    again = qgis_process("--json", "run", "deesc:createworkspace", "--AGREEMENT=astana-2017", f"--OUTPUT={target}")
    assert again.returncode == 1
    assert "w.gpkg exists; choose another name" in again.stderr
    assert "Traceback" not in again.stderr


def test_qgis_process_opens_no_file_before_it_was_looked_at(qgis_process, tmp_path):
    # it asks the parameters by themselves, before the algorithm: a view that never ends would keep it for ever
    draft = tmp_path / "draft.db"
    connection = sqlite3.connect(draft)
    connection.execute(ENDLESS)
    connection.close()
    asked = qgis_process(
        "run", "deesc:checkgeometry", f"--INPUT={draft}|layername=v", f"--OUTPUT={tmp_path / 'o.gpkg'}"
    )
    assert "draft.db carries the view “v”, which GeoPackage does not define" in asked.stdout + asked.stderr
    assert not (tmp_path / "o.gpkg").exists()


def test_without_shapely_the_plugin_stays_up_and_says_what_to_install(qgis_process, tmp_path):
    blocker = tmp_path / "packages"
    (blocker / "shapely").mkdir(parents=True)
    (blocker / "shapely" / "__init__.py").write_text("__version__ = '1.8.5'\n")  # too old: it has no from_wkb
    listed = qgis_process("list", packages=str(blocker))
    assert "deesc:" not in listed.stdout
    assert "Traceback" not in listed.stderr
    assert "shapely 2.0 or newer" in listed.stderr + listed.stdout
