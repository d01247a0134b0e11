# SPDX-License-Identifier: GPL-2.0-or-later
"""Minutes as pages that can be signed (PDF): what they say, then room for each party's signature."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path
from typing import Iterator

from ...core.canonical import fingerprint
from ...core.consent.minutes import Minutes
from ...core.reports.consent_page import minutes_sentences, minutes_tables, minutes_title
from ...paths import voice
from ..paper.pages import Furniture, Item, Pages, Paragraph, write_pages
from ..paper.pdf_rewrite import DocumentInfo, rewrite
from ..paper.reading_order import NO_BREAK_SPACE
from .annex_content import pages_of_minutes
from .changes_content import printed_report
from .words import Words, sheet_words

_LINE = "_" * 38
_SIGNATURE = ("signature_name", "signature_and_seal", "signature_place_and_date")


def minutes_pdf(minutes: Minutes, language: str) -> bytes:
    """The pages in a language, as a file's bytes.

    Raises
    ------
    WriteError
        When they cannot be drawn.
    """
    words, layout = sheet_words(language), pages_of_minutes()
    day = date.today() if minutes.meeting is None else minutes.meeting.day
    title = voice(language).text(minutes_title(minutes))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "minutes.pdf")
        pages = Pages(layout, words.is_right_to_left).divided(_items(minutes, words))
        write_pages(path, layout, pages, _furniture(minutes, title, words), words.is_right_to_left, lambda: None)
        rewrite(path, None, DocumentInfo(title, language, words.is_right_to_left, day), path.name)
        return path.read_bytes()


def _items(minutes: Minutes, words: Words) -> Iterator[Item]:
    agreement, spoken = minutes.delimitation.agreement, voice(words.languages[0])
    yield Paragraph(spoken.isolated(minutes_title(minutes)), 2)
    yield Paragraph(words.own(agreement.title)[0].text)
    for sentence in minutes_sentences(minutes):
        yield Paragraph(spoken.isolated(sentence))
    for table in minutes_tables(minutes):
        yield Paragraph(spoken.text(table.title), 1)
        yield printed_report(table, spoken)
    yield Paragraph(words.say("numerals", digits="0–9")[0].text, is_small=True)
    yield Paragraph(words.own(agreement.disclaimer)[0].text, is_small=True)
    for party in agreement.parties:
        if party.code in agreement.consenting:
            yield Paragraph(words.own(party.official)[0].text, 1)
            for line in _SIGNATURE:
                yield Paragraph(f"{words.say(line)[0].text}{NO_BREAK_SPACE}{_LINE}")


def _furniture(minutes: Minutes, title: str, words: Words) -> Furniture:
    agreement, digest = minutes.delimitation.agreement, fingerprint(minutes.delimitation)
    parties = [words.own(party.name)[0].text for party in agreement.parties if party.code in agreement.consenting]
    day = "" if minutes.meeting is None else minutes.meeting.day.isoformat()
    return Furniture(
        head=((words.own(agreement.title)[0].text, title), (day, "")),
        foot=(("", ""), (f"SHA-256{NO_BREAK_SPACE}{digest}", "")),
        page_of=lambda page, pages: words.say("page_of", page=page, pages=pages)[0].text,
        initials=(words.say("initials")[0].text, *parties),
    )
