# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws sheets, annexes and index pages of the sample's map package as pictures for the help, to be looked at.

``make pictures`` runs it after the demonstration, whose package in five languages is taken; one of bilingual sheets is
made. The SHA-256 of each sheet that a picture is of is kept in ``sheet_pictures.json``, which a test compares with what
the sheets are today. Needs pdftoppm, Chromium and Pillow.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from demo import DEMO, PROJECT, SAMPLE, run
from pictures import HELP, keep

LANGUAGES = ("en", "ru", "ar", "tr", "fa")
BOTH_DIRECTIONS = ("en", "ar")
RECORD = PROJECT / ".ci" / "sheet_pictures.json"
ZONE_SHEET = 9
"""The sheet that the pictures show: one with a safe zone, posts, checkpoints and both UTM zones on it."""

DOTS_PER_INCH = 66
DOTS_OF_ANNEX = 80
WINDOW = "1100,1250"
BROWSER = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--hide-scrollbars", f"--window-size={WINDOW}",
)  # fmt: skip


def bilingual_package(target: Path) -> Path:
    """The corrected sample in English with Arabic as second language of its sheets, as the demonstration exports it."""
    sample = json.loads((SAMPLE / "sample.json").read_text("utf-8"))
    run(
        "exportpackage",
        WORKSPACE=DEMO / "corrected.gpkg",
        TITLE=json.dumps(sample["title"]),
        VERSION="1.0",
        DATE=sample["date"],
        LANGUAGES=BOTH_DIRECTIONS[0],
        SECOND_LANGUAGE=BOTH_DIRECTIONS[1],
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


def sheets_of(top: Path, bilingual: Path) -> dict[str, Path]:
    """The sheets that pictures are of, by the pictures' names."""
    of_all = {f"index_{language}.png": top / "sheets" / f"01_index_{language}.pdf" for language in LANGUAGES}
    for language in LANGUAGES:
        of_all[f"zone_{language}.png"] = next((top / "sheets").glob(f"{ZONE_SHEET:02}_*_{language}.pdf"))
    both = "_".join(BOTH_DIRECTIONS)
    return {**of_all, f"bilingual_{both}.png": next((bilingual / "sheets").glob(f"{ZONE_SHEET:02}_*_{both}.pdf"))}


def draw_all(top: Path, bilingual: Path, target: Path) -> None:
    """Every picture, from the two packages unpacked."""
    for name, sheet in sheets_of(top, bilingual).items():
        draw(sheet, target / name)
    for language in BOTH_DIRECTIONS:
        for annex in sorted((top / "sheets").glob(f"annex_*_{language}.pdf")):
            draw(annex, target / f"{annex.name[: len('annex_a')]}_{language}.png", DOTS_OF_ANNEX)
        index = top / ("index.html" if language == LANGUAGES[0] else f"index_{language}.html")
        browse(index, target / f"page_{language}.png")


def keep_record(top: Path, bilingual: Path) -> None:
    """Write down what the pictures were made from, by which software, and in which fonts."""
    manifest = json.loads((top / "manifest.json").read_text("utf-8"))
    made_from = {
        name: {"sheet": sheet.name, "sha256": hashlib.sha256(sheet.read_bytes()).hexdigest()}
        for name, sheet in sorted(sheets_of(top, bilingual).items())
    }
    record = {"software": manifest["software"], "fonts": manifest["fonts"], "pictures": made_from}
    RECORD.write_text(json.dumps(record, indent=2, ensure_ascii=False) + "\n", "utf-8")


def main() -> None:
    """Make the second package, draw, and keep the record."""
    parser = argparse.ArgumentParser(description="Draw sheets, annexes and index pages of the sample as pictures.")
    parser.add_argument("--to", type=Path, default=HELP / "sheets", help="where the pictures go")
    stated = parser.parse_args()
    package = DEMO / "package.zip"
    if not package.exists():
        sys.exit("There is no package of the sample; run make demo first.")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        bilingual = unpacked(bilingual_package(folder / "bilingual.zip"), folder / "bilingual")
        five = unpacked(package, folder / "five")
        draw_all(five, bilingual, stated.to)
        if stated.to == HELP / "sheets":
            keep_record(five, bilingual)


if __name__ == "__main__":
    main()
