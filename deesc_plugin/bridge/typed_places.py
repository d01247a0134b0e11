# SPDX-License-Identifier: GPL-2.0-or-later
"""A typed list of places in WGS 84, line by line, and the features that are drawn through them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry, QgsPointXY

from ..core.agreement import Agreement
from ..core.errors import GeometryError
from ..core.geodesy import Floats, densify
from ..core.intake.draft import Draft
from ..core.limits import LEAST_OF_LINE, LEAST_OF_RING
from ..core.polygons.live_ring import crossing_edges
from ..core.roles import Role
from ..core.saying import Extent, Message
from ..core.tables.columns import Reading
from ..core.tables.coordinate_list import ListedPlace, read_list, wrong_crs
from ..core.tables.datums import NamedDatums, datums_in
from .geometry import WGS84, ToWgs84
from .known_crs import CrsUnknown, on_datum_of

_OUT_OF_RANGE = "It lies outside the range of {crs}; check the CRS and the order of the numbers."
_OUTSIDE = "It lies outside the theatre ({theatre}); check the numbers and the CRS."
_SWAPPED = "It lies outside the theatre ({theatre}); longitude and latitude look swapped."


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
    agreement: Agreement,
    context: QgsCoordinateTransformContext,
) -> TypedPlaces:
    """Read a list of places in the stated CRS: each line, and what the letters of all of them mean.

    A place outside the agreement's theatre is refused, with a hint where longitude and latitude look swapped; and every
    place where the list names another datum beside them than they would be read on.
    """
    listed = read_list(text, crs.isGeographic(), order)
    read = {place.line for place in listed.places}
    around = [line for number, line in enumerate(text.splitlines(), start=1) if number not in read]
    reader = _Reader(crs, agreement, context, NamedDatums(around=datums_in(around)))
    return TypedPlaces(tuple(map(reader.place, listed.places)), listed.notes)


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
    ) -> None:
        self._crs, self._agreement = crs, agreement
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
        return TypedPlace(listed.line, listed.text, longitude, latitude, self._outside(longitude, latitude))

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

    def _outside(self, longitude: float, latitude: float) -> Message | None:
        if self._agreement.covers(longitude, latitude):
            return None
        is_swapped = self._agreement.covers(latitude, longitude)
        return Message.of(_SWAPPED if is_swapped else _OUTSIDE, theatre=Extent(*self._agreement.theatre))
