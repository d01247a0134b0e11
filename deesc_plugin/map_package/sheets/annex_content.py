# SPDX-License-Identifier: GPL-2.0-or-later
"""What each annex says, item by item, in a language."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Iterator, Mapping

from ...core.consent.minutes import minutes_of
from ...core.delimitation import DRAFT, Feature
from ...core.description.boundary import Language
from ...core.description.document import Issue, description
from ...core.reports.consent_page import minutes_sentences, minutes_tables
from ...core.sheets.page import SIZES
from ...core.tables.order import in_reading_order
from ...core.tables.printed import (
    PrintedTable,
    printed_areas,
    printed_defined_buffers,
    printed_posts,
    printed_settlements,
    printed_turning_points,
)
from ...core.tables.turning_points import turning_point_count
from ...paths import phrases, resources, voice
from ..instrument_terms import own_terms
from ..job import Job
from ..manifest import package_status
from ..paper.pages import Furniture, Item, PageLayout, Paragraph
from ..paper.reading_order import NO_BREAK_SPACE, grouped
from ..paper.typeset import Types
from ..precedence import precedence_heading, precedence_paragraphs
from .changes_content import CHANGES_FILE, changes_paragraphs, printed_changes, printed_report
from .words import Words, status_wording

TURNING_POINTS_FILE = "tables/turning_points.csv"
_OF_LINES = ("turning_points", "description")
_LEVELS = {"title": 2, "feature": 1, "ring": 1}
_SMALL = frozenset({"note", "leg"})
"""Styles of a description that are set as small as the numbers of a table: each leg has room in one line then."""


@dataclass(frozen=True)
class Annex:
    """One annex as ``resources/layouts/annex.json`` names it."""

    letter: str
    id: str
    layout: PageLayout


@lru_cache(maxsize=1)
def _stated() -> Mapping[str, Any]:
    stated: Mapping[str, Any] = json.loads((resources() / "layouts" / "annex.json").read_text("utf-8"))
    return stated


def annexes() -> tuple[Annex, ...]:
    """The annexes of every package, in their order."""
    return tuple(map(_annex, _stated()["annexes"]))


def annex_of_changes() -> Annex:
    """The annex of a package that follows another one."""
    return _annex(_stated()["changes"])


def annex_of_consent() -> Annex:
    """The annex of a package whose lines are divided into stretches."""
    return _annex(_stated()["consent"])


def pages_of_minutes() -> PageLayout:
    """How minutes are laid out: as the annex of consent."""
    return annex_of_consent().layout


def _annex(entry: Mapping[str, str]) -> Annex:
    stated = _stated()
    page, (short, long) = stated["page"], SIZES[stated["page"]["paper"]]
    width, height = (long, short) if entry["orientation"] == "landscape" else (short, long)
    layout = PageLayout(
        float(width),
        float(height),
        page["edge"],
        page["head"],
        page["foot"],
        Types(**stated["type"]),
        stated["gap"],
        stated["line_gap"],
        stated["column_gap"],
        stated["row_gap"],
    )
    return Annex(entry["letter"], entry["id"], layout)


def most_turning_points() -> int:
    """Above how many turning points pages refer to the files instead of printing them."""
    return int(_stated()["most_turning_points"])


def annexes_of(job: Job) -> tuple[Annex, ...]:
    """The annexes that a package has something for."""
    return tuple(annex for annex in annexes() if annex.id != "settlements" or job.gazetteer is not None)


def annex_items(job: Job, annex: Annex, words: Words) -> Iterator[Item]:
    """The title, what the agreement says, why it is made in spite of errors, and the content of an annex."""
    language = words.languages[0]
    agreement = job.delimitation.agreement
    yield Paragraph(annex_title(annex, words), 2)
    yield Paragraph(words.own(agreement.title)[0].text)
    yield Paragraph(words.own(agreement.instrument)[0].text)
    if job.reason_of_override:
        yield Paragraph(f"{_override(job, words)}. {words.say('reason_of_override')[0].text}", 1)
        yield Paragraph(job.reason_of_override)
    yield Paragraph(words.own(agreement.disclaimer)[0].text, is_small=True)
    if annex.id in _OF_LINES:
        for sentence in own_terms(agreement, language):
            yield Paragraph(sentence, is_small=True)
        yield Paragraph(precedence_heading(language), 1)
        yield from (Paragraph(text) for text in precedence_paragraphs(agreement.precedence, language))
    if annex.id == "changes":
        yield from changes_paragraphs(job, words)
    if annex.id == "consent":
        yield from (Paragraph(voice(language).isolated(one)) for one in minutes_sentences(minutes_of(job.delimitation)))
    if is_too_long(job, annex):
        yield Paragraph(_too_many(job, annex, words))
        return
    if annex.id == "description":
        yield from _description(job, language)
        return
    for table in annex_tables_of(job, annex, language):
        yield from _table_items(table, words)


def is_too_long(job: Job, annex: Annex) -> bool:
    """Whether an annex refers to a file, since its pages would be too many to be read or signed."""
    if annex.id == "changes":
        return _points_that_differ(job) > most_turning_points()
    return annex.id in _OF_LINES and _turning_points(job) > most_turning_points()


def annex_tables_of(job: Job, annex: Annex, language: str) -> Iterator[PrintedTable]:
    """The tables of an annex in a language; none for an annex in words."""
    in_words = phrases("tables", language)
    if annex.id == "turning_points":
        for feature in _listed(job):
            job.pause_point()
            yield printed_turning_points(job.delimitation, feature, in_words, job.sheets_of(feature))
        if job.definitions:
            yield printed_defined_buffers(job.delimitation, job.definitions, in_words)
    elif annex.id == "posts":
        yield printed_posts(job.delimitation, in_words)
    elif annex.id == "areas":
        yield printed_areas(job.delimitation, in_words, voice(language), job.areas)
    elif annex.id == "settlements" and job.gazetteer is not None:
        yield printed_settlements(job.delimitation, job.gazetteer, in_words, voice(language))
    elif annex.id == "changes" and job.changes is not None:
        yield from printed_changes(job.changes, voice(language))
    elif annex.id == "consent":
        yield from (printed_report(one, voice(language)) for one in minutes_tables(minutes_of(job.delimitation)))


def annex_title(annex: Annex, words: Words) -> str:
    """The letter and the name of an annex."""
    letter = words.say("annex_letter", letter=annex.letter)[0].text
    return f"{letter}. {words.say(f'annex_{annex.id}')[0].text}"


def furniture_of(job: Job, annex: Annex, words: Words) -> Furniture:
    """The head and foot of the pages of an annex: what it belongs to, its version, its status, which page it is, the
    delimitation's whole fingerprint, and room for the initials of each party, unless nobody is to sign yet."""
    options, agreement = job.options, job.delimitation.agreement
    version = words.say("version", version=options.version, date=options.day.isoformat())[0].text
    if job.delimitation.in_force_on is not None:
        day = job.delimitation.in_force_on.isoformat()
        version = f"{version} · {words.say('in_force_on', date=day)[0].text}"
    least = package_status(job.delimitation)
    status = words.say("status", status=status_wording(agreement, least))[0].text
    if least == DRAFT or job.reason_of_override:
        initials = [words.say("not_for_signature")[0].text]
    else:
        parties = (words.own(party.name)[0].text for party in options.parties_of(agreement))
        initials = [words.say("initials")[0].text, *parties]
    foot = f"{status} · {_override(job, words)}" if job.reason_of_override else status
    return Furniture(
        head=((job.title_in(words.languages[0]), annex_title(annex, words)), (version, "")),
        foot=((foot, ""), (f"SHA-256{NO_BREAK_SPACE}{job.result.fingerprint}", "")),
        page_of=lambda page, pages: words.say("page_of", page=page, pages=pages)[0].text,
        initials=tuple(initials),
    )


def _override(job: Job, words: Words) -> str:
    """In spite of how many errors the package is made."""
    return words.say("override", count=job.errors_overridden)[0].text


def _table_items(table: PrintedTable, words: Words) -> Iterator[Item]:
    """A table under its title, with its notes before it, where they are read first."""
    yield Paragraph(table.title, 1)
    for note in table.notes:
        yield Paragraph(note, is_small=True)
    if table.rows:
        yield table
    else:
        yield Paragraph(words.say("no_rows")[0].text)


def _description(job: Job, language: str) -> Iterator[Item]:
    """The boundary description, its sentences each a paragraph; the title and version stand on the page already."""
    options = job.options
    issue = Issue(job.title_in(language), options.version, options.day.isoformat(), job.result.fingerprint)
    spoken = Language(phrases("description", language), phrases("tables", language))
    for block in description(job.delimitation, issue, spoken, job.definitions):
        job.pause_point()
        if block.style in ("title", "issue"):
            continue
        for line in block.lines:
            yield Paragraph(line, _LEVELS.get(block.style, 0), block.style in _SMALL)


def _listed(job: Job) -> list[Feature]:
    """The features with lines that are printed by their turning points, in reading order."""
    edged = in_reading_order(job.delimitation, points=False)
    return [feature for feature in edged if feature.uid not in job.definitions]


def _turning_points(job: Job) -> int:
    return turning_point_count([feature.geometry for feature in _listed(job)])


def _points_that_differ(job: Job) -> int:
    return 0 if job.changes is None else sum(len(change.points) for change in job.changes.features)


def _too_many(job: Job, annex: Annex, words: Words) -> str:
    language = words.languages[0]
    if annex.id == "changes":
        count, most = _points_that_differ(job), most_turning_points()
        stated = {"count": grouped(count), "most": grouped(most), "file": CHANGES_FILE}
        return words.say("too_many_changes", **stated)[0].text
    file = TURNING_POINTS_FILE if annex.id == "turning_points" else f"tables/boundary_description_{language}.txt"
    count, most = _turning_points(job), most_turning_points()
    return words.say("too_many_points", count=grouped(count), most=grouped(most), file=file)[0].text
