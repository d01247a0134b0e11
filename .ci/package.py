# SPDX-License-Identifier: GPL-2.0-or-later
"""Stages the plugin as QGIS installs it, and zips it so that the same tree gives the same bytes.

Without arguments the tree is laid out in ``build/plugins``; with ``--zip`` it is also zipped into ``dist``.
"""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import help_pages

PROJECT = Path(__file__).resolve().parents[1]
STAGE = PROJECT / "build" / "plugins" / "deesc_plugin"
FIXED_TIME = (2000, 1, 1, 0, 0, 0)
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts")


def stage() -> None:
    """Lay out the plugin folder: the package, its resources, metadata and licence."""
    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(PROJECT / "deesc_plugin", STAGE, ignore=LEFT_OUT)
    shutil.copytree(PROJECT / "resources", STAGE / "resources", ignore=LEFT_OUT)
    for name in ("LICENSE", "CHANGELOG.md", "metadata.txt"):
        shutil.copy2(PROJECT / name, STAGE / name)
    compile_translations()
    help_pages.build(STAGE / "resources" / "help")
    (STAGE / "metadata.txt").touch()


def compile_translations() -> None:
    """Compile the translations into the staged folder; without lrelease the plugin speaks English."""
    program = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("lrelease6")
    if program is None:
        sys.stderr.write("There is no lrelease here (package qttools5-dev-tools): the translations are left out.\n")
        return
    target = STAGE / "resources" / "i18n"
    target.mkdir(parents=True, exist_ok=True)
    for source in sorted((PROJECT / "resources" / "i18n").glob("deesc_*.ts")):
        compiled = target / source.with_suffix(".qm").name
        subprocess.run([program, "-silent", str(source), "-qm", str(compiled)], check=True)


def pack() -> Path:
    """Zip the staged folder: entries sorted, times and modes fixed."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(PROJECT / "metadata.txt", "utf-8")
    target = PROJECT / "dist" / f"deesc_plugin.{metadata['general']['version']}.zip"
    target.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        files = [path for path in STAGE.rglob("*") if path.is_file()]
        for path in sorted(files, key=lambda path: path.as_posix()):
            entry = zipfile.ZipInfo(path.relative_to(STAGE.parent).as_posix(), FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, path.read_bytes())
    return target


if __name__ == "__main__":
    stage()
    if "--zip" in sys.argv[1:]:
        made = pack()
        sys.stdout.write(f"{made.relative_to(PROJECT)} ({made.stat().st_size // 1000} kB)\n")
