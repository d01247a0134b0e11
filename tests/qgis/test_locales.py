# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job under the locale of each party, and in three time zones: the same packages, byte for byte."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sysconfig
import zipfile
from concurrent.futures import ThreadPoolExecutor

import pytest
import shapely

from tests import workspace
from tests.agreements import delimitation, feature
from tests.conftest import LOCALE
from tests.plugin_zip import build_zip
from tests.torture.locales import LOCALES, is_there, run_job

PROGRAM = os.environ.get("QGIS_PROCESS") or shutil.which("qgis_process.bin") or shutil.which("qgis_process")

ZONES = ("America/St_Johns", "Asia/Tehran", "Pacific/Auckland")
HOURS = dict(zip(ZONES, ("20", "03", "12")))
"""What time it is there at the epoch: 3:30 hours behind UTC, 3:30 and 12 ahead of it."""
WHERE = {
    **{name: ZONES[place % 3 :][:1] for place, name in enumerate(LOCALES)},
    "C": ZONES,
    "mixed": ("Asia/Tehran",),
}
"""The zones in which a locale's job runs: those of one zone in each, one locale in all."""


@pytest.fixture(scope="module")
def jobs(tmp_path_factory):
    """The job in each locale that is there: folder and what was seen, two at a time."""
    folder = tmp_path_factory.mktemp("locales")
    named = {name: (name[:2] if name != "C" else "en", {"LC_ALL": f"{name}.UTF-8"}) for name in LOCALES}
    # half of a locale: what sorts letters is not what the rest says, and QGIS speaks a third language
    named["mixed"] = ("fa", {"LC_CTYPE": "tr_TR.UTF-8", "LC_NUMERIC": "de_DE.UTF-8", "LANG": "ru_RU.UTF-8"})
    with ThreadPoolExecutor(2) as pool:
        begun = {
            name: pool.submit(run_job, folder / name, *settings, *WHERE[name])
            for name, settings in named.items()
            if all(map(is_there, LOCALES if name == "mixed" else (name,)))
        }
        return {name: (folder / name / "work", future.result()) for name, future in begun.items()}


@pytest.mark.parametrize("name", WHERE)
def test_the_main_job_gives_the_same_package_in_every_locale_and_time_zone(jobs, name):
    folder, seen = found(jobs, name)
    assert [(one["valid"], one["taken"]) for one in seen["jobs"]] == [(True, ["", "", ""])] * len(WHERE[name])
    expected = (jobs["C"][0] / "0" / "paket.zip").read_bytes()
    for number, zone in enumerate(WHERE[name]):
        assert (folder / str(number) / "paket.zip").read_bytes() == expected, zone


@pytest.mark.parametrize("name", WHERE)
def test_the_job_ran_in_that_locale_and_left_the_locale_of_the_process_alone(jobs, name):
    _, seen = found(jobs, name)
    has_one_i = name not in ("tr_TR", "mixed")
    assert (seen["same i"], seen["same i afterwards"]) == (has_one_i, has_one_i)
    assert seen["language"] == {"mixed": "fa", "C": "en"}.get(name, name[:2])
    assert [one["hour"] for one in seen["jobs"]] == [HOURS[zone] for zone in WHERE[name]]


@pytest.fixture(scope="module")
def space(tmp_path_factory, qgis_app):
    """A workspace with a feature of each role, named with every i."""
    path = tmp_path_factory.mktemp("workspace") / "ÇALIŞMA İ.gpkg"
    core, around = shapely.box(9.5, 0.5, 9.6, 0.6), shapely.box(9.4, 0.4, 9.7, 0.7)
    sector = feature("sector", "SINIR ıIiİ", core, status="proposed")
    strip = feature("strip", "Şerit", around.difference(core), zone=sector.uid, width_m=11_000.5)
    workspace.write_whole(path, delimitation(sector, strip, feature("lookout", "İzci", shapely.Point(9.45, 0.45))))
    return path


def test_every_part_of_a_package_is_the_same_in_turkish_and_in_c(space, tmp_path_factory):
    """All parts, printed ones too, by the real program with the zip of the plugin."""
    if not PROGRAM:
        pytest.skip("there is no qgis_process program here")
    home = tmp_path_factory.mktemp("home")
    with zipfile.ZipFile(build_zip(tmp_path_factory.mktemp("project"))) as archive:
        archive.extractall(home / "plugins")

    def export(name: str) -> bytes:
        settings = home / name / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(
            f"[PythonPlugins]\ndeesc_plugin=true\n\n[locale]\noverrideFlag=true\nuserLocale={name}\n", "utf-8"
        )
        target = home / name / "paket.zip"
        done = subprocess.run(
            [
                *(PROGRAM, "run", "deesc:exportpackage", f"--WORKSPACE={space}", f"--OUTPUT={target}"),
                *("--DATE=2031-02-15", "--LANGUAGES=tr,en", "--OVERRIDE_REASON=a test", "--SECOND_LANGUAGE=ru"),
            ],
            env={
                **os.environ,
                "LC_ALL": LOCALE if name == "tr" else "C",
                "QGIS_CUSTOM_CONFIG_PATH": str(home / name),
                "QGIS_PLUGINPATH": str(home / "plugins"),
                "PYTHONPATH": sysconfig.get_paths()["purelib"],
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return target.read_bytes()

    with ThreadPoolExecutor(2) as pool:
        turkish, plain = pool.map(export, ("tr", "en"))
    assert turkish == plain
    with zipfile.ZipFile(io.BytesIO(turkish)) as archive:
        names = archive.namelist()
    assert {name.split("/")[1].partition(".")[0] for name in names} >= {"sheets", "data", "manifest", "verify"}


def found(jobs, name):
    if name not in jobs:
        pytest.skip(f"there is no locale {name} here")
    return jobs[name]
