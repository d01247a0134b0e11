# SPDX-License-Identifier: GPL-2.0-or-later
"""A buffer in words by what it is, in place of its turning points: written, and read back from what was written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterator

from ..buffers.buffer import END_CAPS, LINE_SIDES, POLYGON_SIDES
from ..buffers.definition import BufferDefinition
from ..characters import visible
from ..delimitation import Delimitation, Feature
from ..tables.numbering import map_numbers
from ..tables.order import kind_name, name_of
from ..tables.turning_points import turning_point_count
from ..wording import Phrases
from .boundary import Block, Language, heading
from .templates import LENGTH_DECIMALS, phrase_pattern

SIDES = tuple(dict.fromkeys((*POLYGON_SIDES, *LINE_SIDES)))
_WORDS, _COUNT, _METRES = r".+?", r"[0-9]{1,9}", rf"[0-9]+\.[0-9]{{{LENGTH_DECIMALS}}}"


@dataclass(frozen=True)
class ReadDefinition:
    """A definition as printed.

    Attributes
    ----------
    number, source : str
        The number on the maps and the identifier of the feature whose line the buffer runs along.
    width_m, error_m : float
        Metres.
    side, end_cap : str
        As in `BufferDefinition`.
    points : int
        How many turning points its outline has in the data.
    """

    number: str
    source: str
    width_m: float
    side: str
    end_cap: str
    error_m: float
    points: int


def describe_defined(
    delimitation: Delimitation, buffer: Feature, definition: BufferDefinition, language: Language
) -> Iterator[Block]:
    """A buffer by what it is: the identifier of the feature whose line it runs along, and where its outline stands."""
    source, agreement = definition.source, delimitation.agreement
    yield from heading(delimitation, buffer, language)
    said = language.line(
        f"defined_{definition.side}",
        width=f"{definition.width_m:.{LENGTH_DECIMALS}f}",
        number=map_numbers(delimitation)[source.uid],
        kind=kind_name(agreement, source.kind, language.code),
        name=name_of(source, language.code),
        ends=language.narrative(f"ends_{definition.end_cap}"),
        error=f"{definition.error_m:.{LENGTH_DECIMALS}f}",
    )
    of = language.line("defined_of", uid=visible(source.uid))
    computed = language.line("computed", points=turning_point_count(buffer.geometry))
    yield language.block("definition", said, of, computed)


class DefinitionReader:
    """Reads definitions in one language."""

    def __init__(self, phrases: Phrases) -> None:
        self._end_caps = {phrases(f"ends_{end}"): end for end in END_CAPS}
        values = {"width": _METRES, "error": _METRES, "ends": "|".join(map(re.escape, self._end_caps))}
        values.update(number=r"[0-9.]+", kind=_WORDS, name=_WORDS)
        self._sides = {side: phrase_pattern(f"defined_{side}", phrases, **values) for side in SIDES}
        self._source = phrase_pattern("defined_of", phrases, uid=_WORDS)
        self._points = phrase_pattern("computed", phrases, points=_COUNT)

    def begun(self, line: str) -> tuple[str, re.Match[str]] | None:
        """The side that a line defines, and what it says of it; None for a line that defines nothing."""
        found = ((side, pattern.fullmatch(line)) for side, pattern in self._sides.items())
        return next(((side, match) for side, match in found if match), None)

    def finished(self, begun: tuple[str, re.Match[str]], further: list[str]) -> ReadDefinition | None:
        """The definition with what the two lines after it say; None where they do not say that."""
        if len(further) != 2:
            return None
        source, points = self._source.fullmatch(further[0]), self._points.fullmatch(further[1])
        if source is None or points is None:
            return None
        side, said = begun
        return ReadDefinition(
            said["number"],
            source["uid"],
            float(said["width"]),
            side,
            self._end_caps[said["ends"]],
            float(said["error"]),
            int(points["points"]),
        )
