# SPDX-License-Identifier: GPL-2.0-or-later
"""What is typed into a row of a feature's table of turning points, judged by the rule of every other door."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Callable

import shapely

from ..cogo.constructor import Constructor
from ..cogo.typed import construction_in
from ..delimitation import Delimitation, Feature
from ..errors import CoordinateError, GeometryError
from ..geodesy import densify
from ..notation.angles import pair_from_text
from ..notation.coordinates import notation_of
from ..roles import Role
from ..saying import Message
from ..tables.coordinate_list import read_list
from ..tables.turning_points import NumberedVertices
from ..tables.vertex_edits import Place, with_inserted, with_moved, with_removed
from ..validity import first_fault, is_tangled, is_valid_ogc
from .admission import Admission
from .draft import FeatureRefused
from .place import outside_theatre

_CROSSES = Message("the line crosses itself")


@dataclass(frozen=True)
class EditedRow:
    """What an edit of a row comes to.

    Attributes
    ----------
    geometry : shapely.Geometry
        As it comes in.
    place : tuple of float or None
        Longitude and latitude of the turning point as read; None where one was taken out.
    fault : Message or None
        Why the geometry is not valid; it comes in all the same, as one that is drawn, and the check finds it.
    notation : str
        In which the place was typed: ``dms``, ``decimal``, ``utm`` or ``mgrs``; empty where it was worked out.
    """

    geometry: shapely.Geometry
    place: Place | None
    fault: Message | None
    notation: str = ""


class RowEditing:
    """The turning points of one feature as it stands.

    Parameters
    ----------
    role : Role
        Of the feature's kind.
    delimitation : callable
        Gives the delimitation as it stands, whose features constructions call by name.
    door : callable
        Gives the rule of every door; asked when something comes in.

    Attributes
    ----------
    feature : Feature
    vertices : NumberedVertices

    Raises
    ------
    GeometryError, CoordinateError
        As `NumberedVertices.of`.
    """

    def __init__(
        self,
        feature: Feature,
        role: Role,
        delimitation: Callable[[], Delimitation],
        door: Callable[[], Admission],
    ) -> None:
        self.feature, self._role, self._delimitation, self._door = feature, role, delimitation, door
        self.vertices = NumberedVertices.of(feature.geometry)

    def moved(self, row: int, text: str) -> EditedRow:
        """The turning point of a row at the place that is typed.

        A construction leaves from the turning points before and behind it.

        Raises
        ------
        CoordinateError
            When the text is no place, or may not come in.
        """
        before, after = self._neighbours(row)
        place, notation = self._read(text, before, after)
        return self._judged(with_moved(self._geometry, self.vertices, row, place), place, notation)

    def inserted(self, row: int, text: str, is_above: bool = False) -> EditedRow:
        """A turning point at the place that is typed, below a row or above it.

        Raises
        ------
        CoordinateError, GeometryError
            When the text is no place, or may not come in; when the feature is a point.
        """
        before, after = self._neighbours(row)
        here = self._place(row)
        place, notation = self._read(text, *((before, here) if is_above else (here, after)))
        return self._judged(with_inserted(self._geometry, self.vertices, row, place, is_above), place, notation)

    def removed(self, row: int) -> EditedRow:
        """The turning point of a row taken out.

        Raises
        ------
        CoordinateError, GeometryError
            When too few would be left, or what is left may not come in.
        """
        return self._judged(with_removed(self._geometry, self.vertices, row), None)

    @property
    def can_have_more(self) -> bool:
        """Whether turning points can be put in and taken out."""
        return bool(shapely.get_dimensions(self._geometry) > 0)

    @property
    def _geometry(self) -> shapely.Geometry:
        if self.feature.geometry is None:  # then there would be no vertices
            raise GeometryError("A feature without a geometry has no turning points; draw it first.")
        return self.feature.geometry

    @cached_property
    def _was_refused(self) -> bool:
        """Whether the feature could not come in as it stands: then an edit is not to blame for it."""
        try:
            self._pass(self._geometry)
        except FeatureRefused:
            return True
        return False

    def _neighbours(self, row: int) -> tuple[Place | None, Place | None]:
        """The places before and behind that of a row, round its ring; None at the ends of a line."""
        ring, at = self.vertices.ring_at(row)
        last = len(ring.vertices) - 1
        first = row - at
        before = self._place(first + (at - 1) % (last + 1)) if at or ring.is_closed else None
        after = self._place(first + (at + 1) % (last + 1)) if at < last or ring.is_closed else None
        return before, after

    def _place(self, row: int) -> Place:
        longitude, latitude = self.vertices.coordinates[row].tolist()
        return longitude, latitude

    def _read(self, text: str, before: Place | None, after: Place | None) -> tuple[Place, str]:
        """The place that is typed, and its notation."""
        construction, delimitation = construction_in(text), self._delimitation()
        if construction is None:
            place, notation = place_in(text), _notation_of(text)
        else:
            place, notation = Constructor(delimitation).place(construction, place_in, before, after), ""
        outside = outside_theatre(place, delimitation.agreement)
        if outside is not None:
            raise CoordinateError(outside)
        return place, notation

    def _judged(self, geometry: shapely.Geometry, place: Place | None, notation: str = "") -> EditedRow:
        try:
            self._pass(geometry)
        except FeatureRefused as refused:
            if not self._was_refused:
                raise CoordinateError("{feature}: {reason}", feature=self.feature, reason=refused.message) from refused
        return EditedRow(geometry, place, _fault_of(geometry), notation)

    def _pass(self, geometry: shapely.Geometry) -> None:
        door = self._door()
        door.region(door.geometry(geometry, self._role), self.feature.region)


def place_in(text: str) -> Place:
    """A place on WGS 84 in any notation, as a list of one line would have it.

    Raises
    ------
    CoordinateError
        With one sentence that says what is wrong with the text.
    """
    for listed in read_list(text, is_geographic=True).places:
        if listed.reason is None:
            return listed.x, listed.y
        raise CoordinateError(listed.reason)
    raise CoordinateError("“{text}” is no place; write it in one of the notations.", text=text)


def _notation_of(text: str) -> str:
    """The notation of a place that was read: angles with minutes are ``dms``, those without ``decimal``."""
    notation = notation_of(text)
    return "decimal" if notation == "dms" and max(pair_from_text(text).numbers) == 1 else notation


def _fault_of(geometry: shapely.Geometry) -> Message | None:
    """Why an area or line is not sound when its geodesics are drawn out; None where it is, or where that takes long."""
    if is_tangled(geometry):
        return None
    drawn = densify(geometry)
    if shapely.get_dimensions(geometry) == 1:
        return None if shapely.is_simple(drawn) else _CROSSES
    return None if is_valid_ogc(drawn) else first_fault(drawn)
