# SPDX-License-Identifier: GPL-2.0-or-later
"""What the annex of changes says: the package before, the totals, and the tables of the change sheet."""

from __future__ import annotations

from typing import Any, Iterator

from ...core.changes import ChangeSheet
from ...core.characters import visible
from ...core.notation.angle_writing import format_dms
from ...core.reports.changes_page import change_sentences, change_tables
from ...core.reports.page import ReportTable
from ...core.saying import Message, Voice
from ...core.tables.printed import PrintedTable
from ...paths import voice
from ..job import Job
from ..paper.pages import Paragraph
from ..verification.files import MANIFEST
from .words import Words

CHANGES_FILE = "tables/changes.csv"


def changes_paragraphs(job: Job, words: Words) -> Iterator[Paragraph]:
    """Which package is the one before, by what it is told from any other, and what the changes come to."""
    previous, language = job.options.previous, words.languages[0]
    if previous is None or job.changes is None:
        return
    named = {name: visible(getattr(previous, name)) for name in ("file", "version", "date")}
    yield Paragraph(words.say("changes_since", **named)[0].text, 1)
    yield Paragraph(words.say("fingerprint_before", fingerprint=previous.fingerprint)[0].text, is_small=True)
    yield Paragraph(words.say("manifest_before", file=MANIFEST, digest=previous.digest)[0].text, is_small=True)
    for sentence in change_sentences(job.changes):
        yield Paragraph(voice(language).isolated(sentence))
    gained, lost = job.changes.gained_m2, job.changes.lost_m2
    if gained or lost:
        sizes = {"gained": f"{gained:,.0f}", "lost": f"{lost:,.0f}", "net": f"{gained - lost:+,.0f}"}
        yield Paragraph(words.say("ground_that_changed", **sizes)[0].text)
    yield Paragraph(words.say("numerals", digits="0–9")[0].text, is_small=True)


def printed_changes(changes: ChangeSheet, spoken: Voice) -> Iterator[PrintedTable]:
    """The tables of the change sheet in a language; places as in annex A, in degrees, minutes and seconds."""
    for table in change_tables(changes, format_dms):
        yield printed_report(table, spoken)


def printed_report(table: ReportTable, spoken: Voice) -> PrintedTable:
    """A table of a report in a language."""
    return PrintedTable(
        table.id,
        "",
        spoken.text(table.title),
        tuple(f"{table.id}_{place}" for place in range(len(table.heads))),
        tuple(map(spoken.text, table.heads)),
        tuple(place in table.figures for place in range(len(table.heads))),
        tuple(tuple(_told(cell, spoken) for cell in row) for row in table.rows),
        (),
    )


def _told(cell: Any, spoken: Voice) -> str:
    """A cell as text; in a sentence each value keeps its own direction, as a day among Arabic letters has to."""
    if isinstance(cell, Message) and cell.values:
        return spoken.isolated(cell)
    return visible(spoken.text(cell))
