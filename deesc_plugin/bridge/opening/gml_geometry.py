# SPDX-License-Identifier: GPL-2.0-or-later
"""What GDAL passes over in the geometry of a GML.

A second ring where one belongs, a second geometry of a feature, what stands elsewhere under a link, what is no number.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Mapping

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
_FEATURES = frozenset({"featureMember", "featureMembers", "member", "members"})
"""Elements that hold features."""
_GEOMETRIES = frozenset(
    {
        *("Point", "MultiPoint", "LineString", "MultiLineString", "Curve", "CompositeCurve", "MultiCurve"),
        *("OrientableCurve", "Polygon", "MultiPolygon", "Surface", "CompositeSurface", "MultiSurface"),
        *("OrientableSurface", "PolyhedralSurface", "TriangulatedSurface", "Tin", "Solid", "MultiSolid"),
        *("MultiGeometry", "GeometricComplex"),
    }
)
_EXTENT = "boundedBy"
_LONGEST_SHOWN = 40


class GmlGeometry:
    """Takes in the elements of a GML, one after another."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._open: list[tuple[str, Counter[str], list[str]]] = []
        self._feature: int | None = None
        self._features = 0
        self._geometry: int | None = None
        self._geometries, self._link = 0, ""

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        """The start of an element, by its name without prefix.

        Raises
        ------
        ImportRefused
            At a second one of which GDAL reads one alone, and at a link inside a geometry.
        """
        self._look_at_feature(name, next((attributes[key] for key in attributes if key.endswith(":href")), ""))
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

    def _look_at_feature(self, name: str, link: str) -> None:
        if self._feature is None:
            if self._open and self._open[-1][0] in _FEATURES:
                self._feature = len(self._open)
                self._features += 1
                self._geometries, self._link = 0, ""
            return
        if self._geometry is None and name in (*_GEOMETRIES, _EXTENT):
            self._geometry = len(self._open)
            self._geometries += name != _EXTENT
        if self._geometries > 1:
            raise ImportRefused(
                "{file}, feature {number}, has more than one geometry, of which only one would be read; write each in "
                "a feature of its own.",
                file=self._file,
                number=str(self._features),
            )
        self._link = self._link or link
        if link and self._geometry is not None:
            raise self._linked()

    def _linked(self) -> ImportRefused:
        return ImportRefused(
            "{file}, feature {number}: its geometry stands elsewhere, under the link “{link}”, which is not followed; "
            "write it into the feature.",
            file=self._file,
            number=str(self._features),
            link=visible(self._link[:_LONGEST_SHOWN]),
        )

    def text(self, text: str) -> None:
        """Text, or a piece of it."""
        if self._open and self._open[-1][0] in _NUMBERS:
            self._open[-1][2].append(text)

    def end(self) -> None:
        """The end of an element.

        Raises
        ------
        ImportRefused
            Where something else than a number stands among coordinates, and at a feature with a link alone.
        """
        name, _, pieces = self._open.pop()
        if len(self._open) == self._geometry:
            self._geometry = None
        if len(self._open) == self._feature:
            self._feature = None
            if self._link and not self._geometries:
                raise self._linked()
        for word in "".join(pieces).replace(",", " ").split():
            if not _NUMBER.fullmatch(word):
                raise ImportRefused(
                    "{file}: “{text}” stands in “{element}”, where numbers belong; correct it.",
                    file=self._file,
                    text=visible(word[:_LONGEST_SHOWN]),
                    element=name,
                )
