# SPDX-License-Identifier: GPL-2.0-or-later
"""``sheets/annex_*.pdf``: coordinates, description, posts, areas and settlements as pages that can be signed."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import Iterator, Sequence

from ...core.errors import PackageError
from ...core.wording import RIGHT_TO_LEFT
from ..job import Job, PackagedFile
from ..paper.pages import Pages, write_pages
from ..paper.pdf_objects import read_objects, refuse_cut_off
from ..paper.pdf_rewrite import DocumentInfo, rewrite
from ..sheets.annex_content import (
    Annex,
    annex_items,
    annex_tables_of,
    annex_title,
    annexes_of,
    furniture_of,
    is_too_long,
)
from ..sheets.words import sheet_words
from . import part


def reread(job: Job) -> None:
    """Every annex states the fingerprint, and those with tables every number of them, row by row."""
    for language in job.options.languages:
        for annex in annexes_of(job):
            job.pause_point()
            _compare(job, annex, language)


@part("annex", order=310, title="Annexes (PDF)", reread=reread, effort=6)
def annex(job: Job) -> Iterator[PackagedFile]:
    """Turning points, boundary description, posts and checkpoints, areas and settlements as pages, in each language.

    Real text in A4 pages with their number, the title, the fingerprint, and room for each party's initials.
    """
    for language in job.options.languages:
        words = sheet_words(language)
        for one in annexes_of(job):
            job.pause_point()
            name, path = _name(one, language), job.path(_name(one, language))
            pages = Pages(one.layout, words.is_right_to_left).divided(annex_items(job, one, words))
            write_pages(path, one.layout, pages, furniture_of(job, one, words), words.is_right_to_left, job.pause_point)
            title = f"{job.title_in(language)}: {annex_title(one, words)}"
            info = DocumentInfo(title, language, language in RIGHT_TO_LEFT, job.options.day)
            if not rewrite(path, None, info, name):
                job.plain.add(name)
            yield PackagedFile(name, "annex", f"Annex {one.letter} as pages (PDF).", is_volatile=name in job.plain)


def _name(annex: Annex, language: str) -> str:
    return f"sheets/annex_{annex.letter.lower()}_{annex.id}_{language}.pdf"


def _compare(job: Job, annex: Annex, language: str) -> None:
    """Hold the text of an annex against the tables that it was made from.

    Raises
    ------
    PackageError
        Where a page lacks the fingerprint, or a table a number.
    """
    name = _name(annex, language)
    path = job.folder / name
    if not path.is_file():
        raise PackageError("{name} is missing; try another folder.", name=name)
    if name in job.plain:
        refuse_cut_off(path.read_bytes(), name)
        return
    read = read_objects(path.read_bytes(), name)
    pages, has_tables = read.pages(), annex.id != "description" and not is_too_long(job, annex)
    texts = [read.text(page) for page in (pages if has_tables else [*pages[:1], *pages[-1:]])]
    if not texts or any(job.result.fingerprint not in text for text in texts):
        raise PackageError("{name} reads back without the delimitation's fingerprint; nothing was exported.", name=name)
    if not has_tables:
        return
    whole, at = "".join(texts), 0
    for table in annex_tables_of(job, annex, language):
        for row in table.rows:
            for numbers in _runs_of_numbers(row, table.is_number):
                at = whole.find(numbers, at)
                if at < 0:
                    raise PackageError(
                        "{name} reads back without {numbers}; nothing was exported.", name=name, numbers=numbers[:60]
                    )


def _runs_of_numbers(row: Sequence[str], is_number: Sequence[bool]) -> Iterator[str]:
    """The numbers of a row that stand beside each other, as the reader of texts gives them."""
    for are_numbers, cells in groupby(zip(is_number, row), key=lambda pair: pair[0]):
        if are_numbers:
            text = unicodedata.normalize("NFKC", "".join(cell for _, cell in cells))
            yield "".join(text.split())
