# SPDX-License-Identifier: GPL-2.0-or-later
"""The sources that an agreement's file names once, and the one that it follows where they differ.

An entry whose `source` is the id of one of them means that one; any other text stands as it is. Which source is
followed is one choice for the whole file (``follows``): the first day of the term, deadlines and every fact that
sources state differently go by it.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any, Iterator, Mapping

from .agreement import EARLIEST, LATEST, InstrumentTerm
from .claims import Claim, Deadline, Source, Term
from .saying import Message
from .wording import Wording

INSTRUMENT, REPORT = "instrument", "report"
"""Natures of sources: the document agreed on, and what the press says, which never stands for it."""

Fault = tuple[str, Message]


class Sources:
    """What a document names under ``sources``, read for its entries."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        named = document.get("sources", ())
        self._known = {entry["id"]: Source(text_of(entry["name"]), entry["nature"]) for entry in named}
        self._follows = str(document.get("follows", ""))

    @property
    def followed(self) -> Source | None:
        """The source that the file follows wherever sources differ; None where each claim states that by itself."""
        return self._known.get(self._follows)

    def source(self, stated: str | dict[str, str]) -> Source:
        """The source that an entry means."""
        known = self._known.get(stated) if isinstance(stated, str) else None
        return known or Source(text_of(stated))

    def is_followed(self, entry: Mapping[str, Any]) -> bool:
        """Whether the agreement goes by an entry: by its source, or as it states itself where no choice stands."""
        return bool(entry["source"] == self._follows if self._follows else entry.get("followed", False))

    def claims(self, entries: list[dict[str, Any]]) -> tuple[Claim, ...]:
        """What sources state differently."""
        return tuple(
            Claim(text_of(one["topic"]), text_of(one["value"]), self.source(one["source"]), self.is_followed(one))
            for one in entries
        )

    def deadlines(self, entries: list[dict[str, Any]]) -> tuple[Deadline, ...]:
        """What is due, in the order of the file."""
        return tuple(
            Deadline(
                text_of(one["what"]),
                date.fromisoformat(one["date"]),
                self.source(one["source"]),
                self.is_followed(one),
            )
            for one in entries
        )

    def term(self, document: Mapping[str, Any]) -> Term:
        """The term; its first day is the followed source's, or the one that stands with it."""
        stated, source = document["term"], None
        first = stated.get("in_force_from")
        for claim in self._of_first_day(document):
            first, source = claim["in_force_from"], self.source(claim["source"])
        return Term(
            date.fromisoformat(first),
            stated["months"],
            stated["extension"],
            tuple((date.fromisoformat(entry["until"]), entry["source"]) for entry in stated["recorded"]),
            source,
        )

    def instrument_term(self, kind: Mapping[str, Any]) -> InstrumentTerm | None:
        """What the instrument calls a kind, and which source states it in which language."""
        if "instrument_term" not in kind:
            return None
        sources = {
            language: self.source(entry["source"]).name
            for entry in kind.get("instrument_term_sources", ())
            for language in entry["languages"]
        }
        return InstrumentTerm(text_of(kind["instrument_term"]), sources)

    def faults(self, document: Mapping[str, Any]) -> Iterator[Fault]:
        """Where the document names no source that there is, follows several at once, or lets the press speak for it."""
        for name, count in Counter(entry["id"] for entry in document.get("sources", ())).items():
            if count > 1:
                yield "sources", Message.of("“{name}” stands there twice", name=name)
        if self._follows and self._follows not in self._known:
            yield "follows", Message.of("“{name}” is not one of the sources", name=self._follows)
        for index, claim in enumerate(document["claims"]):
            if self._follows and "followed" in claim:
                yield f"claims/{index}/followed", Message("the source that is followed stands under “follows” alone")
            if not self._follows and "followed" not in claim:
                yield f"claims/{index}", Message.of("“{key}” is missing", key="followed")
        yield from self._faults_of_first_day(document)
        for index, kind in enumerate(document["kinds"]):
            yield from self._faults_of_term(f"kinds/{index}", kind)
        for name in ("precedence", "consent"):
            article = document.get(name)
            if article and self.source(article["source"]).nature == REPORT:
                yield f"{name}/source", Message("a press report does not state what the parties agreed")

    def _faults_of_term(self, place: str, kind: Mapping[str, Any]) -> Iterator[Fault]:
        """A source states one term in one language; nothing that the file says of it may be lost."""
        stated, term = kind.get("instrument_term_sources", ()), kind.get("instrument_term", {})
        if stated and not term:
            yield place, Message.of("“{key}” is missing", key="instrument_term")
            return
        for language, count in Counter(one for entry in stated for one in entry["languages"]).items():
            if language not in term:
                yield f"{place}/instrument_term", Message.of("“{key}” is missing", key=language)
            if count > 1:
                yield f"{place}/instrument_term_sources", Message.of("“{name}” stands there twice", name=language)
        for entry in stated:
            if self.source(entry["source"]).nature == REPORT:
                reason = Message("a press report does not state the instrument's own term")
                yield f"{place}/instrument_term_sources", reason

    def _faults_of_first_day(self, document: Mapping[str, Any]) -> Iterator[Fault]:
        for index, claim in enumerate(document["claims"]):
            day = date.fromisoformat(claim.get("in_force_from", EARLIEST.isoformat()))
            if not EARLIEST <= day <= LATEST:
                yield f"claims/{index}/in_force_from", out_of_range(day)
        place = "term/in_force_from"
        days = len(self._of_first_day(document)) + ("in_force_from" in document["term"])
        if not days:
            yield place, Message.of("“{key}” is missing", key="in_force_from")
        elif days > 1:
            yield place, Message("the source that is followed states it already; let it stand in one place")

    def _of_first_day(self, document: Mapping[str, Any]) -> list[dict[str, Any]]:
        """The followed claims that state the first day of the term."""
        return [claim for claim in document["claims"] if "in_force_from" in claim and self.is_followed(claim)]


def text_of(stated: str | dict[str, str]) -> Wording:
    """A text by language; one that is no such list stands as it is in every language."""
    return wording_of({"en": stated} if isinstance(stated, str) else stated)


def wording_of(texts: Mapping[str, str]) -> Wording:
    """A text by language as the file has it, its languages in the order of their codes."""
    return Wording(tuple(sorted(texts.items())))


def out_of_range(day: date) -> Message:
    """What is said of a day that no agreement can mean."""
    return Message.of("{day} is not between {first} and {last}", day=day, first=EARLIEST, last=LATEST)
