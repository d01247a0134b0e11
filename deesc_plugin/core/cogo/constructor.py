# SPDX-License-Identifier: GPL-2.0-or-later
"""Works out constructions among the features of a delimitation, which they call by their names or numbers."""

from __future__ import annotations

import unicodedata
from typing import Callable, Iterator

import numpy as np

from ..delimitation import Delimitation, Feature
from ..errors import CoordinateError, GeometryError
from ..notation.coordinate_text import shown, with_tabs
from ..roles import BUFFERED
from ..tables.numbering import map_numbers
from ..tables.turning_points import NumberedVertices
from .constructions import Place, beside, leg_end, where_bearings_meet
from .typed import Beside, Construction, Leg, NamedPlace, Start

Read = Callable[[str], Place]
"""Reads a place in any notation; raises CoordinateError."""


class Constructor:
    """Knows the features of one delimitation.

    A feature is called by its name in any language, as messages write it; a zone or a line also by its number with that
    of its region before it, as on maps: ``1.1``.
    """

    def __init__(self, delimitation: Delimitation) -> None:
        self._delimitation = delimitation

    def place(self, construction: Construction, read: Read, before: Place | None, after: Place | None = None) -> Place:
        """The place that a construction means.

        Parameters
        ----------
        before, after : tuple of float, optional
            The places before and after the one in question: a bearing that names no place leaves from there, the second
            of two from the one after.

        Raises
        ------
        CoordinateError
            With one sentence that says what is missing or wrong.
        """
        if isinstance(construction, Beside):
            feature = self._feature(construction.line, self._has_line, _NO_LINE)
            ring = self._vertices(feature).rings[0]
            line = np.vstack([ring.vertices, ring.vertices[:1]]) if ring.is_closed else ring.vertices
            return beside(line, construction.chainage, construction.offset, feature.label)
        if isinstance(construction, Leg):
            return leg_end(self._start(construction.start, read, before), construction.azimuth, construction.metres)
        first = self._start(construction.first, read, before)
        second = self._start(construction.second, read, after)
        return where_bearings_meet(first, construction.first_azimuth, second, construction.second_azimuth)

    def turning_point(self, name: str, number: int) -> tuple[Feature, Place]:
        """A turning point by its number, and the feature that it is of, which is called by its name or number.

        Raises
        ------
        CoordinateError
            With one sentence that says what is missing or wrong.
        """
        feature = self._feature(name, lambda one: one.geometry is not None, _NO_FEATURE)
        vertices = self._vertices(feature)
        if not 0 < number <= len(vertices):
            template = "{feature} has {count} turning points, and none with the number {number}; correct it."
            raise CoordinateError(template, feature=feature, count=len(vertices), number=number)
        longitude, latitude = vertices.coordinates[number - 1].tolist()
        return feature, (longitude, latitude)

    def _start(self, start: Start, read: Read, near: Place | None) -> Place:
        if start is None:
            if near is None:
                raise CoordinateError("No place stands there for the azimuth to begin at; write one before it.")
            return near
        return self._named(start) if isinstance(start, NamedPlace) else read(start.text)

    def _named(self, named: NamedPlace) -> Place:
        if named.number is None:
            vertices = self._vertices(self._feature(named.name, self._is_point, _NO_POINT))
            longitude, latitude = vertices.coordinates[0].tolist()
            return longitude, latitude
        return self.turning_point(named.name, named.number)[1]

    def _vertices(self, feature: Feature) -> NumberedVertices:
        try:
            return NumberedVertices.of(feature.geometry)
        except (GeometryError, CoordinateError) as error:
            raise CoordinateError("{feature}: {cause}", feature=feature, cause=error.message) from error

    def _feature(self, name: str, is_wanted: Callable[[Feature], bool], none: str) -> Feature:
        wanted = [feature for feature in self._delimitation.features if is_wanted(feature)]
        key = _key(name)
        found = [feature for feature in wanted if key in map(_key, _names(feature))]
        if not found:
            numbers = map_numbers(self._delimitation)
            roles = [feature for feature in wanted if self._delimitation.role(feature) in BUFFERED]
            found = [feature for feature in roles if numbers[feature.uid] == key]
        if len(found) != 1:
            several = "Several features are called “{name}”; give them different names, or write another place."
            raise CoordinateError(several if found else none, name=name, example=_EXAMPLE)
        return found[0]

    def _has_line(self, feature: Feature) -> bool:
        return feature.geometry is not None and not self._is_point(feature)

    def _is_point(self, feature: Feature) -> bool:
        role = self._delimitation.role(feature)
        return feature.geometry is not None and role is not None and role.is_point


_EXAMPLE = "[1.1/37]"
_NO_LINE = "No zone or line is called “{name}”; write its name, or its number with that of its region, as on maps."
_NO_POINT = "No post or checkpoint is called “{name}”; a turning point is written with its number, as in {example}."
_NO_FEATURE = "No feature is called “{name}”; write its name, or the number of a zone or a line, as in {example}."


def _names(feature: Feature) -> Iterator[str]:
    yield feature.label
    yield feature.name
    yield from (name for _, name in feature.names)


def _key(name: str) -> str:
    """What two spellings of a name have in common: digits, quotation marks, blanks and case make no difference."""
    return " ".join(with_tabs(unicodedata.normalize("NFKC", shown(name))).casefold().split())
