# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes an annex in a language as pages that can be signed, and reads it again."""

from __future__ import annotations

import unicodedata
from itertools import groupby
from typing import Iterator, Sequence

from ...core.errors import PackageError
from ..job import Job, PackagedFile
from ..paper.pages import Pages, write_pages
from ..paper.pdf_objects import read_objects, refuse_cut_off
from ..paper.pdf_rewrite import DocumentInfo, rewrite
from .annex_content import Annex, annex_items, annex_tables_of, annex_title, furniture_of, is_too_long
from .words import sheet_words


def write_annex(job: Job, annex: Annex, language: str, part: str) -> PackagedFile:
    """Write an annex in a language, as a file of that part."""
    words, name = sheet_words(language), _name(annex, language)
    path = job.path(name)
    pages = Pages(annex.layout, words.is_right_to_left).divided(annex_items(job, annex, words))
    write_pages(path, annex.layout, pages, furniture_of(job, annex, words), words.is_right_to_left, job.pause_point)
    title = f"{job.title_in(language)}: {annex_title(annex, words)}"
    info = DocumentInfo(title, language, words.is_right_to_left, job.options.day)
    if not rewrite(path, None, info, name):
        job.plain.add(name)
    return PackagedFile(name, part, f"Annex {annex.letter} as pages (PDF).", is_volatile=name in job.plain)


def _name(annex: Annex, language: str) -> str:
    return f"sheets/annex_{annex.letter.lower()}_{annex.id}_{language}.pdf"


def compare_annex(job: Job, annex: Annex, language: str) -> None:
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
