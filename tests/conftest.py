# SPDX-License-Identifier: GPL-2.0-or-later
"""What all tests share: where the project and the optional reference data lie."""

from __future__ import annotations

import gc
import locale
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Iterator

import pytest

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LOCALE = "tr_TR.UTF-8"
"""What every test runs in: its small I is ı, its decimal sign a comma; what holds there holds elsewhere."""


_VARIABLES = ("LC_ALL", "LANG")
_BEFORE = {name: os.environ.get(name, "") for name in _VARIABLES}


def _take_locale() -> bool:
    """Have this process, and those that it starts, run in `LOCALE`; before QGIS asks the environment."""
    try:
        locale.setlocale(locale.LC_ALL, LOCALE)
    except locale.Error:
        return False
    os.environ.update(dict.fromkeys(_VARIABLES, LOCALE))
    return True


HAS_LOCALE = _take_locale()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_setupnodes(specs: list[Any]) -> None:
    """Start the processes that run tests as this one was started: Qt asks for the language when it is loaded."""
    for spec in specs:
        spec.env.update(_BEFORE)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not HAS_LOCALE:
        here = locale.setlocale(locale.LC_CTYPE)
        terminalreporter.write_line(
            f"The tests ran in the locale {here}: there is no {LOCALE} here (.ci/setup makes it)."
        )


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> Iterator[None]:
    """Leave without taking QGIS apart: all is told, and PyQt crashes on a file's layer that outlives GDAL's drivers."""
    yield
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(session.exitstatus)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Reference data beside the checkout; the project's tests run without it."""
    folder = PROJECT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the reference data is not beside this checkout")
    return folder


@contextmanager
def _mounted(folder: Path, *options: str) -> Iterator[None]:
    mount = subprocess.run(["mount", *options, str(folder)], capture_output=True, text=True, check=False)
    if mount.returncode:
        pytest.skip(f"no file system can be mounted here ({mount.stderr.strip()})")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)  # a caught error may still hold a file open


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of three and a half megabytes, to be filled."""
    folder = tmp_path / "disk"
    folder.mkdir()
    with _mounted(folder, "-t", "tmpfs", "-o", "size=3500k", "tmpfs"):
        yield folder


@pytest.fixture
def read_only_disk(tmp_path: Path, qgis_app: object) -> Iterator[Path]:
    """A file system that nobody may write, with an empty workspace ``w.gpkg`` on it."""
    from tests.agreements import REFERENCE, RIVERLAND
    from tests.workspace import create_workspace

    folder = tmp_path / "disk"
    folder.mkdir()
    with _mounted(folder, "-t", "tmpfs", "-o", "size=2m", "tmpfs"):
        create_workspace(folder / "w.gpkg", RIVERLAND, REFERENCE)
        gc.collect()  # what an error of another test holds open can be open here too
        closed = subprocess.run(["mount", "-o", "remount,ro", str(folder)], capture_output=True, text=True, check=False)
        if closed.returncode:
            pytest.skip(f"no file system can be made read-only here ({closed.stderr.strip()})")
        yield folder
