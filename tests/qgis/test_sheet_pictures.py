# SPDX-License-Identifier: GPL-2.0-or-later
"""The pictures of map sheets: what they show, by another program; and the first page that shows them."""

from __future__ import annotations

import re
import shutil
import subprocess
import zlib
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import numpy as np
import pytest
from qgis.PyQt.QtGui import QImage

from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.errors import PackageError
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.map_package.file_texts import file_text
from deesc_plugin.map_package.job import Job
from deesc_plugin.map_package.paper.png import palette_png, pixels_of, png, reduced
from deesc_plugin.map_package.parts import PARTS
from deesc_plugin.map_package.sheets.maps.index_map import SHEET_NUMBER
from deesc_plugin.paths import phrases
from tests.agreements import delimitation
from tests.qgis.test_package_documents import _browse, outline
from tests.qgis.test_sheets_part import NAMELESS, OPTIONS, RESULT, SECTOR

pytestmark = pytest.mark.usefixtures("qgis_app")

DRAWN = delimitation(SECTOR, NAMELESS)
EDITIONS = [("en", "index.html"), ("ar", "index_ar.html")]
NAMES = ("01_index", "02_upper-1-img-cmd", f"03_{NAMELESS.uid[:8]}")


def write(folder: Path, *parts: str, **options: object) -> Job:
    stated = replace(OPTIONS, **options)
    job = Job(DRAWN, replace(RESULT, fingerprint=fingerprint(DRAWN)), stated, folder)
    for part_id in parts:
        job.written.extend(PARTS[part_id].write(job))
    return job


@pytest.fixture(scope="module")
def job(qgis_app, tmp_path_factory):
    """Sheets in two languages, and the pages that show them."""
    return write(tmp_path_factory.mktemp("pictures") / "package", "sheets", "index")


def shown(path: Path) -> np.ndarray:
    """A picture's pixels as Qt reads them, shape (height, width, 3)."""
    return pixels_of(QImage(str(path))).astype(int)


def figures(job: Job, page: str) -> list[dict[str, str | None]]:
    """The pictures of sheets on a page, with their attributes."""
    return [one for one in outline(job, page).named("img") if not one["src"].startswith("data:")]


# ---- the pictures


def test_each_sheet_has_a_picture_in_each_language(job):
    there = {path.relative_to(job.folder).as_posix() for path in job.folder.rglob("*.png")}
    assert there == {f"sheets/pictures/{name}_{language}.png" for name in NAMES for language in ("en", "ar")}
    assert there < {file.path for file in job.written}


@pytest.mark.parametrize("name", [f"{name}_{language}" for name in NAMES[:2] for language in ("en", "ar")])
def test_a_picture_is_the_page_as_poppler_draws_it(job, tmp_path, name):
    program = shutil.which("pdftoppm")
    if not program:
        pytest.skip("the program pdftoppm is not installed")
    sheet = job.folder / "sheets" / f"{name}.pdf"
    # A4 is 297 mm long: 1000 pixels
    subprocess.run(
        [program, "-scale-to", "1000", "-png", "-singlefile", str(sheet), str(tmp_path / "page")], check=True
    )
    ours, theirs = shown(job.folder / f"sheets/pictures/{name}.png"), shown(tmp_path / "page.png")
    assert max(ours.shape) == 1000
    assert abs(np.array(ours.shape) - theirs.shape).max() <= 1
    # means of blocks of 20 pixels, 6 mm of paper: lines fall on other pixels, but into the same blocks or beside them
    rows, columns = np.minimum(ours.shape, theirs.shape)[:2] // 20
    our, their = (
        pixels[: rows * 20, : columns * 20].reshape(rows, 20, columns, 20, 3).mean(axis=(1, 3))
        for pixels in (ours, theirs)
    )
    assert np.abs(our - their).mean() < 2.0
    assert np.quantile(np.abs(our - their), 0.99) < 16.0
    assert np.abs(our[:, ::-1] - their).mean() > 6.0  # a mirror image is another picture


def test_a_picture_says_nothing_but_its_pixels(job):
    for path in job.folder.rglob("*.png"):
        content, names, at = path.read_bytes(), [], 8
        while at < len(content):
            length = int.from_bytes(content[at : at + 4], "big")
            names.append(content[at + 4 : at + 8])
            at += 12 + length
        assert names == [b"IHDR", b"PLTE", b"IDAT", b"IEND"]
        assert len(content) < 120_000


def test_the_same_pictures_have_the_same_bytes(job, tmp_path):
    again = write(tmp_path / "again", "sheets", languages=("ar",))
    for file in again.written:
        assert (again.folder / file.path).read_bytes() == (job.folder / file.path).read_bytes(), file.path


@pytest.mark.parametrize("share", [0, 0.5, 0.995, None])
def test_a_picture_that_a_full_disk_cut_off_is_noticed(job, tmp_path, share):
    copy = replace(job, folder=Path(shutil.copytree(job.folder, tmp_path / "copy")))
    PARTS["sheets"].reread(copy)
    picture = copy.folder / "sheets" / "pictures" / "01_index_ar.png"
    content = picture.read_bytes()
    picture.unlink() if share is None else picture.write_bytes(content[: int(share * len(content))])
    with pytest.raises(PackageError, match="01_index_ar"):
        PARTS["sheets"].reread(copy)


@pytest.mark.parametrize("language", ["en", "ru", "ar", "tr", "fa"])
def test_every_picture_is_described(job, language):
    texts = phrases("files", language)
    pictures = [file for file in job.written if file.path.endswith(".png")]
    said = {file_text(replace(file, description=""), DRAWN.agreement, texts) for file in pictures}
    assert len(said) == 6
    assert {re.search("0[1-3]", text).group() for text in said} == {"01", "02", "03"}


# ---- few colours


def test_a_thin_line_keeps_its_colour_among_a_thousand_shades():
    """A picture of 1000 greys, and one blue line of as few pixels as one grey has."""
    greys = np.repeat(np.linspace(0, 255, 1000).round().astype(np.uint8)[:, None, None], 3, axis=2)
    picture = np.broadcast_to(greys, (1000, 40, 3)).copy()
    picture[500, :20] = (0, 114, 178)
    palette, places = reduced(picture, 16)
    assert palette.shape == (16, 3)
    assert [0, 114, 178] in palette.tolist()
    assert (palette[places[500, :20]] == (0, 114, 178)).all()
    # 15 greys that were evenly spread would be 17 apart, so none farther than 9; twice that at most
    assert np.abs(palette[places].astype(int) - picture).max() <= 18


def test_a_picture_of_few_colours_keeps_every_one(tmp_path):
    picture = np.random.default_rng(1).integers(0, 4, (30, 50, 1)).astype(np.uint8) * np.array([80, 0, 85], np.uint8)
    for name, content in (("few", palette_png(picture, 64)), ("all", png(picture))):
        (tmp_path / f"{name}.png").write_bytes(content)
        assert (shown(tmp_path / f"{name}.png") == picture).all()
    content = palette_png(picture, 64)
    assert zlib.crc32(content[37:41] + content[41:53]) == int.from_bytes(content[53:57], "big")  # 4 colours


# ---- the page


@pytest.mark.parametrize(("language", "page"), EDITIONS)
def test_the_first_page_shows_each_sheet_of_its_language_with_its_scale(job, language, page):
    images = figures(job, page)
    assert [unquote(one["src"]) for one in images] == [f"sheets/pictures/{name}_{language}.png" for name in NAMES]
    assert {one["loading"] for one in images} == {"lazy"}
    for one in images:
        image = QImage(str(job.folder / unquote(one["src"])))
        assert (one["width"], one["height"]) == (str(image.width()), str(image.height()))
        assert one["alt"].startswith(
            {"en": "Small picture that leads to the PDF: Sheet ", "ar": "صورة مصغرة"}[language]
        )
    text = (job.folder / page).read_text("utf-8")
    for name in NAMES:
        assert re.search(f'<a href="sheets/{name}_{language}.pdf"><img src="sheets/pictures/{name}_{language}', text)
    words = outline(job, page).words
    assert {"en": "Sheet 1 of 3", "ar": "اللوحة 1 من 3"}[language] in words
    assert SECTOR.name in words
    assert "1:100\u00a0000" in words


def test_the_page_reads_back_and_a_picture_that_is_none_is_noticed(job, tmp_path):
    PARTS["index"].reread(job)
    copy = replace(job, folder=Path(shutil.copytree(job.folder, tmp_path / "copy")))
    page = copy.folder / "index_ar.html"
    page.write_text(page.read_text("utf-8").replace('src="sheets/pictures/02_', 'src="sheets/pictures/99_'), "utf-8")
    with pytest.raises(PackageError, match=r"index_ar\.html shows a picture that there is not \(sheets/pictures/99_"):
        PARTS["index"].reread(copy)


def test_a_page_without_sheets_shows_no_files_and_may_not(tmp_path):
    job = write(tmp_path / "bare", "index")
    assert figures(job, "index.html") == []
    text = (job.folder / "index.html").read_text("utf-8")
    assert "img-src data:;" in text
    assert 'id="sheets"' not in text


def test_sheets_in_two_languages_stand_on_the_page_of_the_first(tmp_path):
    sheets = SheetOptions(paper="A4", second_language="ru")
    job = write(tmp_path / "two", "sheets", "index", languages=("tr",), sheets=sheets)
    PARTS["index"].reread(job)
    assert [one["src"][-10:] for one in figures(job, "index.html")] == ["_tr_ru.png"] * 3


@pytest.mark.parametrize(("page", "are_there"), [("index.html", True), ("index_ar.html", True), ("index.html", False)])
def test_a_browser_shows_the_sheets_without_a_message_or_a_request(job, tmp_path, page, are_there):
    """The colour of sheets' outlines on the index sheet stands nowhere else on the page."""
    moved = Path(shutil.copytree(job.folder, tmp_path / "moved ü {0}"))
    path = moved / page
    text = path.read_text("utf-8")
    # the sheets first: a browser without a window draws the top of a page, and loads what lies there
    section = re.search(r'<section id="sheets".*?</section>', text, re.DOTALL).group()
    path.write_text(text.replace(section, "").replace('<main id="content">', f'<main id="content">{section}'), "utf-8")
    if not are_there:
        shutil.rmtree(moved / "sheets" / "pictures")
    messages, requested, picture = _browse(path, tmp_path)
    assert requested == set()
    if are_there:
        assert messages == []
        assert _share_of(shown(picture), SHEET_NUMBER.colour) > 50
    else:
        assert _share_of(shown(picture), SHEET_NUMBER.colour) == 0


def _share_of(pixels: np.ndarray, colour: str) -> int:
    """How many pixels are nearly of a colour, thinned by at most half with white."""
    wanted = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)])
    shares = np.linspace(0.5, 1.0, 11)[:, None]
    wanted = shares * wanted + (1 - shares) * 255
    return int((np.abs(pixels[:, :, None] - wanted).max(axis=-1) < 12).any(axis=-1).sum())
