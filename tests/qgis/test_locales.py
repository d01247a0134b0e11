"""The main job under the locale of each party, in three time zones: the same packages, byte for byte."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.conftest import PROJECT

LOCALES = ("tr_TR", "ru_RU", "ar_SY", "fa_IR", "de_DE", "en_GB", "C")
ZONES = ("UTC", "Asia/Tehran", "Pacific/Auckland")
"""At the epoch: 0, 3:30 and 12 hours ahead of UTC."""


def is_there(name: str) -> bool:
    known = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout.lower().split()
    return name == "C" or f"{name}.utf8".lower() in known or f"{name}.utf-8".lower() in known


def run_job(folder, language: str, environment: dict[str, str], *zones: str) -> dict:
    """What the job saw; `environment` states the locale, and what this process has of one is taken away."""
    (folder / "work").mkdir(parents=True)
    stated = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG"))}
    own = {"QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"), "DEESC_TEST_LANGUAGE": language}
    done = subprocess.run(
        [sys.executable, "-m", "tests.locale_job", str(folder / "work"), *zones],
        cwd=PROJECT,
        env={**stated, **own, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def jobs(tmp_path_factory):
    """The job in each locale that is there: folder and what was seen, two at a time."""
    folder = tmp_path_factory.mktemp("locales")
    named = {name: (name[:2] if name != "C" else "en", {"LC_ALL": f"{name}.UTF-8"}) for name in LOCALES}
    # half of a locale: what sorts letters is not what the rest says, and QGIS speaks a third language
    named["mixed"] = ("fa", {"LC_CTYPE": "tr_TR.UTF-8", "LC_NUMERIC": "de_DE.UTF-8", "LANG": "ru_RU.UTF-8"})
    with ThreadPoolExecutor(2) as pool:
        begun = {
            name: pool.submit(run_job, folder / name, *settings, *(ZONES if name in LOCALES else ZONES[1:2]))
            for name, settings in named.items()
            if all(map(is_there, LOCALES if name == "mixed" else (name,)))
        }
        return {name: (folder / name / "work", future.result()) for name, future in begun.items()}


@pytest.mark.parametrize("name", [*LOCALES, "mixed"])
def test_the_main_job_gives_the_same_package_in_every_locale_and_time_zone(jobs, name):
    folder, seen = found(jobs, name)
    zones = len(ZONES) if name in LOCALES else 1
    assert [(one["valid"], one["taken"]) for one in seen["jobs"]] == [(True, ["", "", ""])] * zones
    expected = (jobs["C"][0] / "0" / "paket.zip").read_bytes()
    for number in range(zones):
        assert (folder / str(number) / "paket.zip").read_bytes() == expected, ZONES[number]


@pytest.mark.parametrize("name", [*LOCALES, "mixed"])
def test_the_job_ran_in_that_locale_and_left_the_locale_of_the_process_alone(jobs, name):
    _, seen = found(jobs, name)
    has_one_i = name not in ("tr_TR", "mixed")
    assert (seen["same i"], seen["same i afterwards"]) == (has_one_i, has_one_i)
    assert seen["language"] == {"mixed": "fa", "C": "en"}.get(name, name[:2])
    assert [one["hour"] for one in seen["jobs"]] == (["00", "03", "12"] if name in LOCALES else ["03"])


def found(jobs, name):
    if name not in jobs:
        pytest.skip(f"there is no locale {name} here")
    return jobs[name]
