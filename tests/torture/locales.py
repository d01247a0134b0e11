# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job under the locale of each party, in many time zones: the same package everywhere, byte for byte."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

from .campaign import PROJECT, Attempt, Campaign, Judged, Verdict

LOCALES = ("tr_TR", "ru_RU", "ar_SY", "fa_IR", "de_DE", "en_GB", "C")
ZONES = (
    "America/St_Johns",
    "Asia/Tehran",
    "Pacific/Auckland",
    "UTC",
    "Europe/Moscow",
    "Asia/Damascus",
    "Asia/Kathmandu",
)
_TAKEN = ["", "", ""]


def run_job(folder: Path, language: str, environment: dict[str, str], *zones: str) -> dict[str, Any]:
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
    if done.returncode:
        raise RuntimeError(done.stderr[-3000:])
    return dict(json.loads(done.stdout))


def is_there(name: str) -> bool:
    """Whether this system has a locale."""
    known = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout.lower().split()
    return name == "C" or f"{name}.utf8".lower() in known or f"{name}.utf-8".lower() in known


@contextmanager
def _begin(folder: Path) -> Iterator[Attempt]:
    names = list(filter(is_there, LOCALES))
    run_job(folder / "plain", "en", {"LC_ALL": "C"}, "UTC")
    expected = (folder / "plain" / "work" / "0" / "paket.zip").read_bytes()

    def attempt(number: int, chance: random.Random) -> Judged:
        name, zone = names[number % len(names)], ZONES[number // len(names) % len(ZONES)]
        language = chance.choice(("en", "ru", "ar", "tr", "fa"))
        try:
            seen = run_job(folder / str(number), language, {"LC_ALL": f"{name}.UTF-8"}, zone)
        except RuntimeError as error:
            return Judged(Verdict.WRONG, "raw", f"{name} {zone} {language}: {error}")
        is_same = (folder / str(number) / "work" / "0" / "paket.zip").read_bytes() == expected
        is_told = [(one["valid"], one["taken"]) for one in seen["jobs"]] == [(True, _TAKEN)]
        verdict = Verdict.FINE if is_same and is_told else Verdict.SILENT if is_told else Verdict.WRONG
        return Judged(verdict, name, f"{zone} {language}")

    yield attempt


LOCALES_AND_ZONES = Campaign("locales", "locales, time zones and languages", 49, 0, _begin)
"""The tests have a table of them."""
