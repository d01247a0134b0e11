# SPDX-License-Identifier: GPL-2.0-or-later
"""A typed list of places in WGS 84, line by line, and the features that are drawn through them.

A place may be worked out from others, such as by azimuth and distance from the one before: see `core.cogo.typed`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Sequence

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry, QgsPointXY

from ..core.agreement import Agreement
from ..core.cogo.constructor import Constructor
from ..core.cogo.typed import Construction, construction_in
from ..core.delimitation import Delimitation
from ..core.errors import CoordinateError, GeometryError
from ..core.geodesy import Floats, densify
from ..core.intake.draft import Draft
from ..core.intake.place import outside_theatre
from ..core.limits import LEAST_OF_LINE, LEAST_OF_RING
from ..core.polygons.live_ring import crossing_edges
from ..core.roles import Role
from ..core.saying import Message
from ..core.tables.columns import Reading
from ..core.tables.coordinate_list import ListedPlace, read_list, wrong_crs
from ..core.tables.datums import NamedDatums, datums_in
from .geometry import WGS84, ToWgs84
from .known_crs import CrsUnknown, on_datum_of

_OUT_OF_RANGE = "It lies outside the range of {crs}; check the CRS and the order of the numbers."


@dataclass(frozen=True)
class TypedPlace:
    """One line of the list: longitude and latitude in WGS 84, or the reason why there are none."""

    line: int
    text: str
    longitude: float = float("nan")
    latitude: float = float("nan")
    reason: Message | None = None


@dataclass(frozen=True)
class TypedPlaces:
    """The lines of a list, and what is to be said of the list as a whole."""

    places: tuple[TypedPlace, ...] = ()
    notes: tuple[Message, ...] = ()


def typed_places(
    text: str,
    crs: QgsCoordinateReferenceSystem,
    order: str,
    delimitation: Delimitation,
    context: QgsCoordinateTransformContext,
) -> TypedPlaces:
    """Read a list of places in the stated CRS: each line, and what the letters of all of them mean.

    A place outside the agreement's theatre is refused, with a hint where longitude and latitude look swapped; and every
    place where the list names another datum beside them than they would be read on.

    Parameters
    ----------
    delimitation : Delimitation
        Whose features constructions call by name.
    """
    constructed = dict(_constructed(text))
    others = ["" if number in constructed else line for number, line in enumerate(text.splitlines(), start=1)]
    listed = read_list("\n".join(others), crs.isGeographic(), order)
    read = {place.line for place in listed.places}
    around = [line for number, line in enumerate(others, start=1) if number not in read]
    reader = _Reader(crs, delimitation.agreement, context, NamedDatums(around=datums_in(around)), order)
    places = {place.line: reader.place(place) for place in listed.places}
    constructor, before = Constructor(delimitation), None
    for line in sorted({*places, *constructed}):
        if line in constructed:
            places[line] = reader.constructed(constructor, line, *constructed[line], before)
        before = places[line]
    return TypedPlaces(tuple(places[line] for line in sorted(places)), listed.notes)


def _constructed(text: str) -> Iterator[tuple[int, tuple[str, Construction | CoordinateError]]]:
    """The lines of a list that are constructions, and those that look like one and say in which way they are none."""
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            found: Construction | CoordinateError | None = construction_in(line) if line.strip() else None
        except CoordinateError as error:
            found = error
        if found is not None:
            yield number, (line.strip(), found)


@dataclass(frozen=True, eq=False)
class TypedRing:
    """The ring through the readable places of a list.

    Attributes
    ----------
    vertices : ndarray, shape (n, 2)
        Longitude and latitude of the different places in their order, the first not repeated at the end.
    lines : tuple of int
        The line of the list on which each of them stands.
    """

    vertices: Floats
    lines: tuple[int, ...]

    @classmethod
    def of(cls, places: Sequence[TypedPlace]) -> TypedRing:
        """The ring through places; one that repeats the place before it is passed over."""
        kept: list[TypedPlace] = []
        for place in (place for place in places if not place.reason):
            if not kept or (place.longitude, place.latitude) != (kept[-1].longitude, kept[-1].latitude):
                kept.append(place)
        if len(kept) > 1 and (kept[0].longitude, kept[0].latitude) == (kept[-1].longitude, kept[-1].latitude):
            kept.pop()
        vertices = np.array([(place.longitude, place.latitude) for place in kept]).reshape(-1, 2)
        return cls(vertices, tuple(place.line for place in kept))

    @property
    def crossing(self) -> tuple[tuple[int, int], ...]:
        """Lines of the list between which the ring crosses, touches or runs over itself."""
        if len(self.lines) < LEAST_OF_RING:
            return ()
        ends = np.roll(self.vertices, -1, axis=0)
        flags = crossing_edges(densify(shapely.linestrings(np.stack([self.vertices, ends], axis=1))))
        following = (*self.lines[1:], self.lines[0])
        return tuple((self.lines[edge], following[edge]) for edge in np.flatnonzero(flags))


def typed_drafts(places: Sequence[TypedPlace], role: Role, name: str) -> list[Draft]:
    """The features through the readable places: one polygon, one line, or one point for each place.

    Several points are told apart by a number after their name, where there is one.
    """
    vertices = np.array([(place.longitude, place.latitude) for place in places if not place.reason])
    if role.is_point:
        several = len(vertices) > 1
        names = [f"{name} {number}" if several and name else name for number in range(1, len(vertices) + 1)]
        return [
            Draft(title or Message.of("Place {number}", number=number), shapely.Point(vertex), {"name": title})
            for number, (title, vertex) in enumerate(zip(names, vertices), start=1)
        ]
    different = len(np.unique(vertices.reshape(-1, 2), axis=0))
    if role.is_line:
        line = shapely.LineString(vertices) if different >= LEAST_OF_LINE else None
        return [] if line is None else [Draft(name or Message("The line"), line, {"name": name})]
    if different < LEAST_OF_RING:
        return []
    return [Draft(name or Message("The polygon"), shapely.Polygon(vertices), {"name": name})]


class _Reader:
    """Takes listed places to WGS 84 and holds them against the theatre."""

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        agreement: Agreement,
        context: QgsCoordinateTransformContext,
        datums: NamedDatums,
        order: str,
    ) -> None:
        self._crs, self._agreement, self._order = crs, agreement, order
        self._other_datum = datums.other_than(on_datum_of(crs))
        self._not_wgs84 = datums.other_than(on_datum_of(WGS84))
        self._fault: Message | None = None
        try:
            self._transform = ToWgs84(crs, context)
        except GeometryError as error:
            self._fault = error.message
        self._is_on_wgs84 = crs.geographicCrsAuthId() == WGS84.authid()

    def place(self, listed: ListedPlace) -> TypedPlace:
        """The place in WGS 84, or why there is none."""
        if listed.reading is None:
            return TypedPlace(listed.line, listed.text, reason=listed.reason)
        reason = wrong_crs(listed.reading, self._crs.authid(), self._crs.isGeographic(), self._is_on_wgs84)
        reason = reason or self._on_other_datum(listed.reading)
        if reason:
            return TypedPlace(listed.line, listed.text, reason=reason)
        if self._fault is not None and listed.reading is not Reading.WGS84:
            return TypedPlace(listed.line, listed.text, reason=self._fault)
        try:
            longitude, latitude = self._in_wgs84(listed)
        except CrsUnknown as error:
            return TypedPlace(listed.line, listed.text, reason=error.message)
        except GeometryError:
            reason = Message.of(_OUT_OF_RANGE, crs=self._crs.authid())
            return TypedPlace(listed.line, listed.text, reason=reason)
        outside = outside_theatre((longitude, latitude), self._agreement)
        return TypedPlace(listed.line, listed.text, longitude, latitude, outside)

    def constructed(
        self,
        constructor: Constructor,
        line: int,
        text: str,
        construction: Construction | CoordinateError,
        before: TypedPlace | None,
    ) -> TypedPlace:
        """The place that a construction means, or why there is none.

        Parameters
        ----------
        construction : Construction or CoordinateError
            Of a line that looks like one and is none, the reason; it may still be a place with a name before it.
        before : TypedPlace or None
            The place in the line before.
        """
        try:
            if isinstance(construction, CoordinateError):
                return TypedPlace(line, text, *self._alone(text, construction))
            near = None if before is None or before.reason else (before.longitude, before.latitude)
            longitude, latitude = constructor.place(construction, self._alone, near)
        except CoordinateError as error:
            return TypedPlace(line, text, reason=error.message)
        return TypedPlace(line, text, longitude, latitude, outside_theatre((longitude, latitude), self._agreement))

    def _alone(self, text: str, otherwise: CoordinateError | None = None) -> tuple[float, float]:
        """A place that is read as a list of its own."""
        for place in map(self.place, read_list(text, self._crs.isGeographic(), self._order).places):
            if not place.reason:
                return place.longitude, place.latitude
            raise otherwise or CoordinateError(place.reason)
        raise otherwise or CoordinateError("“{text}” is no place; write it in one of the notations.", text=text)

    def _on_other_datum(self, reading: Reading) -> Message | None:
        is_wgs84 = reading is Reading.WGS84
        named = self._not_wgs84 if is_wgs84 else self._other_datum
        if named is None:
            return None
        template = "The list names {datum}, and this would be read on {crs}; state the CRS that it is in."
        return Message.of(template, datum=named.name, crs="WGS 84" if is_wgs84 else self._crs.authid())

    def _in_wgs84(self, listed: ListedPlace) -> tuple[float, float]:
        if listed.reading is Reading.WGS84 or self._transform.is_identity:
            return listed.x, listed.y
        point = self._transform([QgsGeometry.fromPointXY(QgsPointXY(listed.x, listed.y))])[0]
        return float(point.x), float(point.y)
