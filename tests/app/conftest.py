# SPDX-License-Identifier: GPL-2.0-or-later
"""Starts the real QGIS window, with the plugin and a fresh profile, on a screen of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

import pytest

from tests.conftest import LOCALE, PROJECT
from tests.plugin_zip import build_zip

QGIS = os.environ.get("QGIS_PROGRAM") or shutil.which("qgis.bin") or shutil.which("qgis")
STEPS = Path(__file__).parent


@pytest.fixture(scope="session")
def plugin_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_zip(tmp_path_factory.mktemp("project"))


@contextmanager
def screen() -> Iterator[str]:
    """A screen of its own, on a number that nobody uses."""
    program = shutil.which("Xvfb")
    if not program:
        pytest.skip("there is no Xvfb here")
    read, write = os.pipe()
    arguments = [program, "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    process = subprocess.Popen(arguments, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        number = pipe.readline().strip()
    try:
        yield f":{number}"
    finally:
        process.terminate()
        process.wait()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    with screen() as number:
        yield number


class QgisWindow:
    """One QGIS with a profile of its own, which goes through steps and writes what it saw.

    Parameters
    ----------
    steps : str
        The file that it runs, beside this one.
    folder : Path
        Where it writes.
    settings : str
        Of its profile.
    """

    def __init__(self, display: str, steps: str, folder: Path, settings: str, **variables: str) -> None:
        if not QGIS:
            pytest.skip("there is no QGIS window program here")
        self.folder = folder
        profile, runtime = folder / "profile", folder / "runtime"
        self.plugins = profile / "profiles" / "default" / "python" / "plugins"
        file = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        file.parent.mkdir(parents=True)
        file.write_text(f"[qgis]\ncheckVersion=false\nshowTips=false\n{settings}", "utf-8")
        runtime.mkdir(mode=0o700)
        self._environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": LOCALE,
            "LANG": LOCALE,
            "QGIS_CUSTOM_CONFIG_PATH": str(profile),
            "XDG_RUNTIME_DIR": str(runtime),
            "PYTHONPATH": os.pathsep.join([sysconfig.get_paths()["purelib"], str(STEPS)]),
            "DEESC_TEST_FOLDER": str(folder),
            **variables,
        }
        self._arguments = [QGIS, "--nologo", "--code", str(STEPS / steps)]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with (self.folder / "output.txt").open("wb") as output:
            self._process = subprocess.Popen(
                self._arguments, env=self._environment, stdout=output, stderr=subprocess.STDOUT
            )

    def seen(self, seconds: float) -> dict[str, Any]:
        """What the steps saw, when QGIS has gone through all of them."""
        assert self._process is not None
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        pictures = PROJECT / "build" / "app"
        pictures.mkdir(parents=True, exist_ok=True)
        for shot in self.folder.glob("*.png"):
            shutil.copy2(shot, pictures)
        told = (self.folder / "output.txt").read_text("utf-8", "replace")
        written = self.folder / "seen.json"
        if not written.exists():
            pytest.fail(f"QGIS did not begin: {told[-3000:]}")
        noted: dict[str, Any] = json.loads(written.read_text("utf-8"))
        if noted["step"] != "done":
            pytest.fail(
                f"stopped in the step {noted['step']}: {noted.get('trace', 'it waits in vain')}\n{told[-3000:]}"
            )
        assert "Traceback" not in told, told[-3000:]
        return noted
