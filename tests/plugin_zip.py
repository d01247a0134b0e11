# SPDX-License-Identifier: GPL-2.0-or-later
"""Builds the plugin's zip in a copy of the project, so that nothing here is touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]


def build_zip(copy: Path) -> Path:
    """The zip as ``make package`` makes it; it is made twice and must be the same."""
    for name in ("deesc_plugin", "resources", ".ci"):
        shutil.copytree(PROJECT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "CHANGELOG.md", "metadata.txt"):
        shutil.copy2(PROJECT / name, copy / name)
    packages = []
    for _ in range(2):
        subprocess.run([sys.executable, str(copy / ".ci" / "package.py"), "--zip"], check=True, capture_output=True)
        (package,) = (copy / "dist").iterdir()
        packages.append(package.read_bytes())
        os.utime(copy / "metadata.txt", (0, 0))
    assert packages[0] == packages[1], "the same tree gives other bytes"
    return package
