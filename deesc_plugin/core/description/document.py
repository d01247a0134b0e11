# SPDX-License-Identifier: GPL-2.0-or-later
"""The boundary description of a whole delimitation: what holds for all of it, then each feature, then the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Mapping

from ..buffers.definition import NOTHING_DEFINED, BufferDefinition
from ..characters import visible
from ..delimitation import Delimitation, Feature
from ..roles import LINES
from ..tables.order import in_reading_order
from .boundary import Block, Language, describe
from .definition import describe_defined

_NOTES = ("datum", "line", "numbering", "numerals", "precedence", "scope")
_OPENS = frozenset({"note", "feature", "ring", "definition", "end"})
"""Styles before which the file has an empty line."""


@dataclass(frozen=True)
class Issue:
    """What a description says of the package that it belongs to: title, version, day (ISO 8601) and fingerprint."""

    title: str
    version: str
    day: str
    fingerprint: str


def description(
    delimitation: Delimitation,
    issue: Issue,
    language: Language,
    definitions: Mapping[str, BufferDefinition] = NOTHING_DEFINED,
) -> Iterator[Block]:
    """Every block of the description, in reading order; see `describe` for one feature alone.

    Parameters
    ----------
    definitions : mapping of str to BufferDefinition
        The buffers, by uid, that are described by what they are and not by their turning points.

    Raises
    ------
    CoordinateError
        For a turning point out of range or in the polar grid.
    """
    agreement = delimitation.agreement
    titles = dict.fromkeys((agreement.title.in_language(language.code), visible(issue.title)))
    yield language.block("title", language.narrative("title"), *titles)
    yield language.block(
        "issue",
        language.line("issue", version=issue.version, day=issue.day),
        language.line("fingerprint", fingerprint=issue.fingerprint),
        agreement.disclaimer.in_language(language.code),
    )
    features = in_reading_order(delimitation, points=False)
    has_lines = any(delimitation.role(feature) in LINES for feature in features)
    for note in _NOTES:
        further = [language.narrative("numbering_lines")] if has_lines and note == "numbering" else []
        yield language.block("note", " ".join([language.narrative(note), *further]))
    if definitions:
        numbers = [language.tables("note_numbers")] if agreement.regions else []
        yield language.block("note", " ".join([language.narrative("definitions"), *numbers]))
    legs = 0
    for feature in features:
        for one in _blocks(delimitation, feature, language, definitions.get(feature.uid)):
            legs += one.text.count(b"\n") if one.style == "leg" else 0
            yield one
    yield language.block("end", language.narrative("end", features=len(features), points=legs))


def _blocks(
    delimitation: Delimitation, feature: Feature, language: Language, definition: BufferDefinition | None
) -> Iterator[Block]:
    if definition is None:
        return describe(delimitation, feature, language)
    return describe_defined(delimitation, feature, definition, language)


def file_text(blocks: Iterator[Block]) -> Iterator[bytes]:
    """The blocks as the bytes of a plain text file: UTF-8, lines ended by LF, an empty line before each heading."""
    for one in blocks:
        yield b"\n" + one.text if one.style in _OPENS else one.text
