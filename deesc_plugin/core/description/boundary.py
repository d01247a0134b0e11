# SPDX-License-Identifier: GPL-2.0-or-later
"""Describes the boundary of a feature in words, from the same table of turning points as the annex.

What is written comes in blocks, so that a file, a page or a web page can set each its own way, and a boundary of a
million points never stands in memory as one text.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from ..agreement import Agreement
from ..characters import visible
from ..delimitation import Delimitation, Feature
from ..notation.mgrs import mgrs_columns
from ..notation.text_matrix import Matrix, constant, fixed, joined, letters, whole
from ..notation.utm import Integers, UtmPositions
from ..tables.order import kind_name, name_of, party_name, region_name
from ..tables.printed import status_name
from ..tables.turning_points import TurningPoints, turning_points
from ..wording import Phrases
from .direction import directed, set_apart
from .templates import (
    AZIMUTH_DECIMALS,
    BACK,
    DEGREE_DECIMALS,
    FIRST,
    LENGTH_DECIMALS,
    ONWARD,
    SENTENCES,
    STOP,
    Pieces,
    pieces_of,
)

_POINTS = 20_000
"""Turning points at a time."""

_CODES = [bytes([code]) for code in (*range(1, 9), *range(14, 32))]
"""Bytes that stand for words while the numbers are put between them; no text holds them."""

Lines = npt.NDArray[np.object_]


@dataclass(frozen=True)
class Block:
    """Lines of one style, in UTF-8, each ended by a line feed.

    Attributes
    ----------
    style : str
        ``title``, ``issue``, ``note``, ``feature`` (a heading), ``field`` (what is known of the feature), ``ring`` (the
        heading of one line), ``leg`` (its sentences, one for each turning point), ``definition`` (what stands in their
        place) or ``end``.
    """

    style: str
    text: bytes

    @property
    def lines(self) -> list[str]:
        """The lines as texts, without their ends; U+200E and U+200F in them keep numbers and names in order."""
        return self.text.decode("utf-8").split("\n")[:-1]


@dataclass(frozen=True)
class Language:
    """The phrases that a description is written in: those of the documents ``narrative`` and ``tables``."""

    narrative: Phrases
    tables: Phrases

    @property
    def code(self) -> str:
        """ISO 639-1."""
        return self.narrative.language

    def line(self, phrase_id: str, **values: object) -> str:
        """A phrase with values that keep their order in it."""
        is_turned = self.narrative.is_right_to_left
        return self.narrative(phrase_id, **{name: set_apart(str(value), is_turned) for name, value in values.items()})

    def block(self, style: str, *lines: str) -> Block:
        """A block of lines that run as the language does."""
        is_turned = self.narrative.is_right_to_left
        return Block(style, "".join(directed(line, is_turned) + "\n" for line in lines).encode("utf-8", "replace"))


def describe(delimitation: Delimitation, feature: Feature, language: Language) -> Iterator[Block]:
    """The description of one polygon or line: heading, what is known of it, and each of its lines in words.

    Raises
    ------
    GeometryError
        For a feature without a geometry.
    CoordinateError
        For a turning point out of range or in the polar grid.
    """
    points = turning_points(feature.geometry)
    yield from heading(delimitation, feature, language, *_structure(feature, points, language))
    yield from _rings(points, language)


def heading(delimitation: Delimitation, feature: Feature, language: Language, *structure: str) -> Iterator[Block]:
    """What a feature is called, and what else is known of it: lines on how it is drawn come last."""
    name, kind = name_of(feature, language.code), kind_name(delimitation.agreement, feature.kind, language.code)
    yield language.block("feature", language.line("feature", kind=kind, name=name))
    yield language.block("field", *_fields(delimitation, feature, language), *structure)


def _fields(delimitation: Delimitation, feature: Feature, language: Language) -> Iterator[str]:
    agreement: Agreement = delimitation.agreement
    yield language.line("identifier", uid=visible(feature.uid))
    if name_of(feature, language.code) != feature.label:
        yield language.line("known_as", name=feature.label)
    yield language.line("region", region=region_name(agreement, feature.region, language.code))
    yield language.line("party", party=party_name(agreement, feature.party, language.code))
    yield language.line("status", status=status_name(feature.status, language.tables))
    zone = delimitation.feature(feature.zone) if feature.zone else None
    if zone is not None:
        yield language.line("belongs_to", zone=name_of(zone, language.code))
    if feature.width_m is not None:
        yield language.line("width", width=f"{feature.width_m:.{LENGTH_DECIMALS}f}")


def _structure(feature: Feature, points: TurningPoints, language: Language) -> Iterator[str]:
    if is_open(points):
        yield language.line("course", points=len(points), length=f"{np.nansum(points.length):.{LENGTH_DECIMALS}f}")
        return
    parts = int(points.part[-1])
    rings = len(np.unique(np.column_stack([points.part, points.ring]), axis=0))
    yield language.narrative("structure", parts=parts, holes=rings - parts, points=len(points))
    for phrase_id, names in (("exclaves", feature.declared_exclaves), ("exclusions", feature.declared_exclusions)):
        if names:
            is_turned = language.narrative.is_right_to_left
            listed = "; ".join(set_apart(visible(name), is_turned) for name in names)
            yield language.narrative(phrase_id, names=listed)


def _rings(points: TurningPoints, language: Language) -> Iterator[Block]:
    sentences = {sentence: pieces_of(sentence, language.narrative) for sentence in SENTENCES}
    is_last = points.next_number != points.number + 1
    is_first = np.r_[True, is_last[:-1]]
    kinds = np.where(is_first, SENTENCES.index(FIRST), SENTENCES.index(ONWARD))
    kinds = np.where(is_last, SENTENCES.index(BACK), kinds)
    kinds = kinds + (points.length == 0)
    kinds = np.where(points.next_number == 0, SENTENCES.index(STOP), kinds)
    for begin in range(0, len(points), _POINTS):
        piece = np.arange(begin, min(begin + _POINTS, len(points)))
        lines = np.empty(len(piece), dtype=object)
        for kind in np.unique(kinds[piece]).tolist():
            chosen = kinds[piece] == kind
            lines[chosen] = _legs(points, piece[chosen], sentences[SENTENCES[kind]])
        starts = np.unique(np.r_[0, np.flatnonzero(is_first[piece])]).tolist()
        for start, end in zip(starts, [*starts[1:], len(piece)]):
            if is_first[piece[start]]:
                yield _ring_heading(points, int(piece[start]), language)
            yield Block("leg", b"".join(lines[start:end]))


def _ring_heading(points: TurningPoints, at: int, language: Language) -> Block:
    part, ring = int(points.part[at]), int(points.ring[at])
    if is_open(points):
        return language.block("ring", language.narrative("open", part=part))
    if ring == 1:
        return language.block("ring", language.narrative("outer", part=part))
    return language.block("ring", language.narrative("exclusion", part=part, hole=ring - 1))


def is_open(points: TurningPoints) -> bool:
    """Whether they are those of lines, not of areas: no line leads on from the last."""
    return bool(points.next_number[-1] == 0)


def _legs(points: TurningPoints, at: Integers, sentence: Pieces) -> Lines:
    """The sentences of the lines that begin at these points, one a line."""
    values = _values(points, at, {field for _, field in sentence})
    codes: dict[str, bytes] = {}
    columns: list[Matrix] = []
    for words, field in sentence:
        if words:
            code = codes.setdefault(words, _CODES[len(codes)])
            columns.append(constant(code.decode("ascii"), len(at)))
        if field:
            columns += values[field]
    text = joined([*columns, constant("\n", len(at))])
    for words, code in codes.items():
        text = text.replace(code, words.encode("utf-8"))
    lines = np.empty(len(at), dtype=object)
    lines[:] = text.splitlines(keepends=True)
    return lines


def _values(points: TurningPoints, at: Integers, fields: Sequence[str] | set[str]) -> dict[str, list[Matrix]]:
    """What the sentences say of the lines that begin at these points, as columns."""
    to = points.next_number[at] - 1  # numbers count from 1 in the order of the arrays
    azimuth = np.round(points.azimuth[at], AZIMUTH_DECIMALS)
    values = {
        "number": [whole(points.number[at])],
        "next": [whole(points.next_number[at])],
        "last": [whole(points.number[at])],
        "azimuth": [fixed(np.where(azimuth >= 360.0, 0.0, points.azimuth[at]), AZIMUTH_DECIMALS)],
        "length": [fixed(points.length[at], LENGTH_DECIMALS)],
    }
    for prefix, where in (("", at), ("next_", to)):
        if f"{prefix}lat" in fields:
            longitude, latitude = points.longitude[where], points.latitude[where]
            utm = UtmPositions(points.zone[where], points.band[where], points.easting[where], points.northing[where])
            values[f"{prefix}lat"] = [fixed(np.abs(latitude), DEGREE_DECIMALS)]
            values[f"{prefix}ns"] = [letters("NS", (latitude < 0).astype(np.int64))]
            values[f"{prefix}lon"] = [fixed(np.abs(longitude), DEGREE_DECIMALS)]
            values[f"{prefix}ew"] = [letters("EW", (longitude < 0).astype(np.int64))]
            values[f"{prefix}mgrs"] = mgrs_columns(utm)
    return values
