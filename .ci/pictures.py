# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes the help's pictures anew: the real QGIS window with the built zip and a fresh profile, on a screen of its own.

``make pictures`` runs it after the demonstration; ``python .ci/pictures.py SET ...`` takes single sets. Needs Xvfb and
Pillow. Pictures of sheets are made by ``sheet_pictures.py``.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))
from deesc_plugin.map_package.paper.png import palette_png  # noqa: E402

HELP = PROJECT / "resources" / "help"
STEPS = PROJECT / "tests" / "app" / "picture_steps.py"
TUTORIAL = STEPS.with_name("tutorial_steps.py")
DEMO = PROJECT / "build" / "demo"
SAMPLE = PROJECT / "resources" / "samples" / "astana-2017"
SHOWN = (Path("/srv") if os.access("/srv", os.W_OK) else Path(tempfile.gettempdir())) / "delegation"
"""Where the files lie whose paths can be read in the pictures; QGIS marks what lies among the temporary ones."""

COLOURS = 64
SECONDS = 3600


@dataclass(frozen=True)
class PictureSet:
    """One way in which the window may look.

    Attributes
    ----------
    folder : str
        Below ``resources/help``.
    steps : str
        Names of the steps that are gone through, parted by blanks; empty: all.
    keeps : frozenset of str
        Names of the pictures that are kept; empty: all.
    program : Path
        Holds the steps.
    """

    folder: str
    locale: str
    theme: str
    steps: str = ""
    keeps: frozenset[str] = frozenset()
    program: Path = STEPS


MAIN = ("arrange whole_window findings drawing export", frozenset({"window", "findings", "drawing", "export"}))
SETS = {
    "en": PictureSet(".", "en", "default"),
    "dark": PictureSet("dark", "en", "Night Mapping", *MAIN),
    "fa": PictureSet("fa", "fa", "default", *MAIN),
    "ar_dark": PictureSet("ar_dark", "ar", "Night Mapping"),
    "tutorial": PictureSet(".", "en", "default", program=TUTORIAL),
    **{f"tutorial_{one}": PictureSet(one, one, "default", program=TUTORIAL) for one in ("ru", "ar", "tr", "fa")},
}


def build_zip(folder: Path) -> Path:
    """The plugin's zip, built in a copy of the project so that nothing here is touched."""
    for name in ("deesc_plugin", "resources", ".ci"):
        shutil.copytree(PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("LICENSE", "CHANGELOG.md", "metadata.txt"):
        shutil.copy2(PROJECT / name, folder / name)
    subprocess.run([sys.executable, str(folder / ".ci" / "package.py"), "--zip"], check=True, capture_output=True)
    return next((folder / "dist").iterdir())


def profile(folder: Path, package: Path, wanted: PictureSet) -> None:
    """A fresh profile with the plugin installed and switched on, in a language and a theme."""
    home = folder / "profiles" / "default"
    plugins = home / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)  # our own zip, built a moment ago
    settings = home / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        f"[locale]\noverrideFlag=true\nuserLocale={wanted.locale}\nglobalLocale={wanted.locale}\n\n"
        f"[UI]\nUITheme={wanted.theme}\n\n[PythonPlugins]\ndeesc_plugin=true\n\n"
        "[qgis]\ncheckVersion=false\nshowTips=false\n",
        "utf-8",
    )


def screen() -> tuple[subprocess.Popen[bytes], str]:
    """A screen on a number that nobody uses."""
    program = shutil.which("Xvfb")
    if not program:
        sys.exit("There is no Xvfb here; install the package xvfb.")
    read, write = os.pipe()
    arguments = [program, "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    process = subprocess.Popen(arguments, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        return process, f":{pipe.readline().strip()}"


def take(wanted: PictureSet, package: Path, display: str, scratch: Path) -> None:
    """Run QGIS through the steps; the pictures lie in `SHOWN` afterwards."""
    folder = SHOWN
    qgis = shutil.which("qgis.bin") or shutil.which("qgis")
    if not qgis:
        sys.exit("There is no QGIS window program here; install the package qgis.")
    config, runtime = scratch / "config", scratch / "runtime"
    profile(config, package, wanted)
    runtime.mkdir(mode=0o700)
    for sample in (DEMO / "corrected.gpkg", DEMO / "drafts.gpkg"):
        shutil.copy2(sample, folder)
    shutil.copytree(SAMPLE / "drafts" / "RU", folder / "RU", dirs_exist_ok=True)
    environment = {
        **os.environ,
        "HOME": str(folder),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "LANG": "C.UTF-8",
        "QGIS_CUSTOM_CONFIG_PATH": str(config),
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": os.pathsep.join([sysconfig.get_paths()["purelib"], str(STEPS.parent)]),
        "DEESC_PICTURES_FOLDER": str(folder),
        "DEESC_PICTURES_STEPS": wanted.steps,
    }
    arguments = [qgis, "--nologo", "--code", str(wanted.program)]
    with (folder / "output.txt").open("wb") as output:
        subprocess.run(arguments, env=environment, stdout=output, stderr=subprocess.STDOUT, timeout=SECONDS, check=True)


def keep(shot: Path, target: Path) -> int:
    """Bring a picture down to few colours, as pictures of sheets in a package are; its size in bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(shot) as picture:
        few = palette_png(np.asarray(picture.convert("RGB")), COLOURS)
    with Image.open(io.BytesIO(few)) as picture:
        picture.save(target, optimize=True)
    return target.stat().st_size


def main() -> None:
    """Take the sets that are named."""
    parser = argparse.ArgumentParser(description="Take the pictures of the help anew.")
    parser.add_argument("sets", nargs="*", choices=[*SETS, []], help="which sets; all by default")
    parser.add_argument("--to", type=Path, default=HELP, help="where the pictures go")
    stated = parser.parse_args()
    if not (DEMO / "drafts.gpkg").exists():
        sys.exit("There is no sample workspace; run make demo first.")
    server, display = screen()
    try:
        with tempfile.TemporaryDirectory() as scratch:
            package = build_zip(Path(scratch))
            for name in stated.sets or SETS:
                take_set(SETS[name], package, display, stated.to)
    finally:
        server.terminate()
        server.wait()


def take_set(wanted: PictureSet, package: Path, display: str, target: Path) -> None:
    """Take one set and keep what is wanted of it."""
    try:
        SHOWN.mkdir()
    except FileExistsError:
        sys.exit(f"{SHOWN} is in use; remove it where nobody needs it.")
    try:
        with tempfile.TemporaryDirectory() as scratch:
            take(wanted, package, display, Path(scratch))
        for shot in sorted(SHOWN.glob("*.png")):
            if not wanted.keeps or shot.stem in wanted.keeps:
                size = keep(shot, target / wanted.folder / shot.name)
                sys.stdout.write(f"{wanted.folder}/{shot.name}: {size // 1000} kB\n")
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired) as error:
        failed = tempfile.mkdtemp(prefix="pictures_")
        shutil.copytree(SHOWN, failed, dirs_exist_ok=True)
        sys.exit(f"{error}\nWhat was there then lies in {failed}.")
    finally:
        shutil.rmtree(SHOWN)


if __name__ == "__main__":
    main()
