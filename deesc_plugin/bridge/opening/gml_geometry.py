# SPDX-License-Identifier: GPL-2.0-or-later
"""What GDAL passes over in the geometry of a GML: a second ring where one belongs, and what is no number."""

from __future__ import annotations

import re
from collections import Counter

from ...core.characters import visible
from ...core.errors import ImportRefused

_RINGS = frozenset({"LinearRing", "Ring"})
_LISTS = frozenset({"posList", "coordinates"})
_OUTLINES = frozenset({"exterior", "outerBoundaryIs"})
_ONE_OF = {
    **dict.fromkeys(("exterior", "interior", "outerBoundaryIs", "innerBoundaryIs"), _RINGS),
    **dict.fromkeys(("Polygon", "PolygonPatch"), _OUTLINES),
    **dict.fromkeys(("LinearRing", "LineString", "LineStringSegment"), _LISTS),
}
"""Elements that hold one of these, after ISO 19136."""
_NUMBERS = frozenset({"posList", "pos", "coordinates"})
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_LONGEST_SHOWN = 40


class GmlGeometry:
    """Takes in the elements of a GML, one after another."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._open: list[tuple[str, Counter[str], list[str]]] = []

    def begin(self, name: str) -> None:
        """The start of an element, by its name without prefix.

        Raises
        ------
        ImportRefused
            At a second one of which GDAL reads one alone.
        """
        if self._open:
            parent, children, _ = self._open[-1]
            wanted = _ONE_OF.get(parent, frozenset())
            children[name] += 1
            if name in wanted and sum(children[one] for one in wanted) > 1:
                raise ImportRefused(
                    "{file}: an element “{element}” holds more than one “{child}”, of which only one would be read; "
                    "write each in an element of its own.",
                    file=self._file,
                    element=parent,
                    child=name,
                )
        self._open.append((name, Counter(), []))

    def text(self, text: str) -> None:
        """Text, or a piece of it."""
        if self._open and self._open[-1][0] in _NUMBERS:
            self._open[-1][2].append(text)

    def end(self) -> None:
        """The end of an element.

        Raises
        ------
        ImportRefused
            Where something else than a number stands among coordinates.
        """
        name, _, pieces = self._open.pop()
        for word in "".join(pieces).replace(",", " ").split():
            if not _NUMBER.fullmatch(word):
                raise ImportRefused(
                    "{file}: “{text}” stands in “{element}”, where numbers belong; correct it.",
                    file=self._file,
                    text=visible(word[:_LONGEST_SHOWN]),
                    element=name,
                )
