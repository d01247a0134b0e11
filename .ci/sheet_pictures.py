# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws sheets, annexes and index pages of the sample's map package as pictures for the help, to be looked at.

Run it as ``python .ci/sheet_pictures.py`` after ``make demo``. Two packages are made for it, one in five languages and
one of bilingual sheets, which takes some minutes; ``--packages`` names such packages that are there already. Needs
pdftoppm, Chromium and Pillow.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from demo import DEMO, SAMPLE, run
from pictures import HELP, keep

LANGUAGES = ("en", "ru", "ar", "tr", "fa")
BOTH_DIRECTIONS = ("en", "ar")
ZONE_SHEET = 9
"""The sheet that the pictures show: one with a safe zone, posts, checkpoints and both UTM zones on it."""

DOTS_PER_INCH = 66
DOTS_OF_ANNEX = 80
WINDOW = "1100,1250"
BROWSER = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--hide-scrollbars", f"--window-size={WINDOW}",
)  # fmt: skip


def export(target: Path, languages: str, second: str = "") -> Path:
    """Make a package of the corrected sample."""
    run(
        "exportpackage",
        WORKSPACE=DEMO / "corrected.gpkg",
        TITLE=json.dumps(json.loads((SAMPLE / "sample.json").read_text("utf-8"))["title"]),
        VERSION="1.0",
        DATE="2017-05-27",
        LANGUAGES=languages,
        SECOND_LANGUAGE=second,
        OUTPUT=target,
    )
    return target


def unpacked(package: Path, folder: Path) -> Path:
    """The top folder of a package of our own, unpacked."""
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return next(folder.iterdir())


def draw(pdf: Path, target: Path, dots: int = DOTS_PER_INCH) -> None:
    """The first page of a PDF as a picture."""
    with tempfile.TemporaryDirectory() as scratch:
        shot = Path(scratch) / "page"
        arguments = ["pdftoppm", "-r", str(dots), "-f", "1", "-l", "1", "-singlefile", "-png", str(pdf), str(shot)]
        subprocess.run(arguments, check=True)
        sys.stdout.write(f"{target.name}: {keep(shot.with_suffix('.png'), target) // 1000} kB\n")


def browse(page: Path, target: Path) -> None:
    """The beginning of a page in a browser, as a picture."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not program:
        sys.exit("There is no Chromium here; install the package chromium.")
    with tempfile.TemporaryDirectory() as scratch:
        shot = Path(scratch) / "page.png"
        places = [f"--user-data-dir={scratch}/profile", f"--screenshot={shot}", page.as_uri()]
        subprocess.run([program, *BROWSER, *places], check=True, capture_output=True)
        sys.stdout.write(f"{target.name}: {keep(shot, target) // 1000} kB\n")


def draw_all(top: Path, bilingual: Path, target: Path) -> None:
    """Every picture, from the two packages unpacked."""
    for language in LANGUAGES:
        draw(top / "sheets" / f"01_index_{language}.pdf", target / f"index_{language}.png")
        draw(next((top / "sheets").glob(f"{ZONE_SHEET:02}_*_{language}.pdf")), target / f"zone_{language}.png")
    draw(next((bilingual / "sheets").glob(f"{ZONE_SHEET:02}_*_en*.pdf")), target / "bilingual_en_ar.png")
    for language in BOTH_DIRECTIONS:
        for annex in sorted((top / "sheets").glob(f"annex_*_{language}.pdf")):
            draw(annex, target / f"{annex.name[: len('annex_a')]}_{language}.png", DOTS_OF_ANNEX)
        index = top / ("index.html" if language == LANGUAGES[0] else f"index_{language}.html")
        browse(index, target / f"page_{language}.png")


def main() -> None:
    """Make or take the packages, and draw."""
    parser = argparse.ArgumentParser(description="Draw sheets, annexes and index pages of the sample as pictures.")
    parser.add_argument("--packages", nargs=2, type=Path, metavar=("FIVE", "BILINGUAL"), help="packages that are there")
    parser.add_argument("--to", type=Path, default=HELP / "sheets", help="where the pictures go")
    stated = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        five, bilingual = stated.packages or (
            export(folder / "five.zip", ",".join(LANGUAGES)),
            export(folder / "bilingual.zip", "en", "ar"),
        )
        draw_all(unpacked(five, folder / "five"), unpacked(bilingual, folder / "bilingual"), stated.to)


if __name__ == "__main__":
    main()
