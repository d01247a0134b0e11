# SPDX-License-Identifier: GPL-2.0-or-later
"""What an agreement's file has to say in the format that it states: ``deesc-agreement/1``, or ``/2`` with more to say.

An older version of the plugin reads ``/1`` alone and refuses ``/2`` by its name. What only ``/2`` has may not
stand in a file that says ``/1``: such a version would refuse it at a place that its author cannot see.
"""

from __future__ import annotations

from typing import Any, Iterator, Mapping

from .saying import Listed, Message
from .wording import LANGUAGE_NAMES

FIRST, SECOND = "deesc-agreement/1", "deesc-agreement/2"

_OF_SECOND = (
    "name_languages", "countries", "unit_word", "sources", "follows", "glossary", "rules_off", "precedence",
    "disputed_areas", "consent",
)  # fmt: skip
_OF_SECOND_IN: Mapping[str, tuple[str, ...]] = {
    "parties": ("official_name", "short_name", "language"),
    "units": ("country", "inside"),
    "kinds": ("instrument_term", "instrument_term_sources"),
    "claims": ("in_force_from",),
}
_PLAIN_IN_FIRST: Mapping[str, tuple[str, ...]] = {
    "parties": ("role",),
    "separation_areas": ("name",),
    "regions": ("wording", "source"),
    "kinds": ("wording",),
    "deadlines": ("what", "source"),
    "claims": ("topic", "value", "source"),
}
"""Texts that ``/1`` has in English alone."""

Shortcoming = tuple[str, Message]


def shortcomings(document: Mapping[str, Any], is_new: bool) -> Iterator[Shortcoming]:
    """The places at which a document that follows the schema lacks what its format asks for, and why.

    Parameters
    ----------
    is_new : bool
        Whether the text is read from a file, and not out of a workspace that it was laid into before.
    """
    is_second = document["format"] == SECOND
    if not is_second:
        yield from _ahead_of_format(document)
    if is_new or is_second:
        yield from _unwritten(document["languages"])
    if is_second:
        yield from _unsaid(document, document["languages"], ())
    if ("country" in document) == ("countries" in document):
        yield "countries", Message("either “country” or “countries” is needed")
    for index, unit in enumerate(document["units"]):
        if len(document.get("countries", ())) > 1 and "country" not in unit:
            yield f"units/{index}", Message("of which of the countries it is, is missing")


def _ahead_of_format(document: Mapping[str, Any]) -> Iterator[Shortcoming]:
    reason = Message.of("this belongs to the format {second}; write that under “format”", second=SECOND)
    for key in _OF_SECOND:
        if key in document:
            yield key, reason
    if not isinstance(document["instrument"], str):
        yield "instrument", reason
    for name in sorted({*_OF_SECOND_IN, *_PLAIN_IN_FIRST}):
        for index, entry in enumerate(document[name]):
            for key, value in entry.items():
                is_newer = key in _OF_SECOND_IN.get(name, ())
                if is_newer or (key in _PLAIN_IN_FIRST.get(name, ()) and not isinstance(value, str)):
                    yield f"{name}/{index}/{key}", reason


def _unwritten(languages: list[str]) -> Iterator[Shortcoming]:
    """Languages of the agreement that no document could be written in: better said now than at the export."""
    for index, language in enumerate(languages):
        if language not in LANGUAGE_NAMES:
            yield (
                f"languages/{index}",
                Message.of(
                    "no document can be written in “{language}”, only in {known}; for features to have names in it, "
                    "write it under “name_languages”",
                    language=language,
                    known=Listed.of(LANGUAGE_NAMES, most=None),
                ),
            )


def _unsaid(value: Any, languages: list[str], path: tuple[str, ...]) -> Iterator[Shortcoming]:
    """Texts by language that lack one of the agreement's: English would stand in a document of another language."""
    if isinstance(value, list):
        value = dict(enumerate(value))
    if not isinstance(value, dict):
        return
    if isinstance(value.get("en"), str):
        for language in languages:
            if language not in value:
                yield "/".join(path), Message.of("the text in “{language}” is missing", language=language)
    for key, item in value.items():
        yield from _unsaid(item, languages, (*path, str(key)))
