# SPDX-License-Identifier: GPL-2.0-or-later
"""The turning points of a feature as a table: number, place in every notation, and the line to the next point.

They are numbered as `ring_numbering` says. No vertex is moved, dropped or added.

Every column is worked out from the longitude and latitude as printed, to seven decimals (at most 8 mm from the stored
vertex), so that whoever recomputes the table from its own figures finds the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely

from ..geodesy import GEOD
from ..notation.angle_writing import dms_columns
from ..notation.mgrs import mgrs_columns
from ..notation.text_matrix import strings
from ..notation.utm import Floats, Integers, Texts, UtmPositions, utm_from_lonlat
from .ring_numbering import NumberedRing, numbered_rings

LINE = "geodesic"
"""The kind of line between two turning points, of the WGS 84 ellipsoid."""


@dataclass(frozen=True)
class TurningPoints:
    """The turning points of one feature, all arrays of length n in the order of their numbers.

    Attributes
    ----------
    number : ndarray of int
        1 to n.
    part, ring : ndarray of int
        Part from 1; ring 1 is the outer ring of its part, or the line, 2 and more are its holes.
    longitude, latitude : ndarray of float
        Degrees, WGS 84, rounded to seven decimals.
    zone, band, easting, northing : ndarray
        UTM, metres.
    next_number : ndarray of int
        The number of the point that the line leads to; 0 where a line ends, and for points that stand alone.
    line : ndarray of str
        ``"geodesic"``, or "" where none leads on.
    length : ndarray of float
        Metres to the next point; NaN where there is none.
    azimuth : ndarray of float
        Initial azimuth of that line, degrees clockwise from north; NaN where there is no line or it has no length.
    """

    number: Integers
    part: Integers
    ring: Integers
    longitude: Floats
    latitude: Floats
    zone: Integers
    band: Texts
    easting: Floats
    northing: Floats
    next_number: Integers
    line: Texts
    length: Floats
    azimuth: Floats

    def __len__(self) -> int:
        return len(self.number)

    @cached_property
    def dms(self) -> Texts:
        """Latitude and longitude in degrees, minutes and seconds to 0.01″, shape (n,)."""
        return strings(dms_columns(self.longitude, self.latitude))

    @cached_property
    def mgrs(self) -> Texts:
        """MGRS to one metre, shape (n,)."""
        return strings(mgrs_columns(self.utm))

    @property
    def utm(self) -> UtmPositions:
        """The places on the UTM grid."""
        return UtmPositions(self.zone, self.band, self.easting, self.northing)


@dataclass(frozen=True, eq=False)
class NumberedVertices:
    """The vertices of a geometry in the order of their numbers; the columns of the table are worked out when asked for.

    Attributes
    ----------
    rings : tuple of NumberedRing
        One behind the other.
    coordinates : ndarray, shape (n, 2)
        Longitude and latitude as printed.
    following : ndarray of int, shape (n,)
        The row of the next vertex round the ring; of the last one of a line its first, to which no line leads.
    """

    rings: tuple[NumberedRing, ...]
    coordinates: Floats
    following: Integers

    @classmethod
    def of(cls, geometry: shapely.Geometry | None) -> NumberedVertices:
        """The vertices of a geometry.

        Raises
        ------
        GeometryError, CoordinateError
            As `ring_numbering.numbered_rings`.
        """
        rings = tuple(numbered_rings(geometry))
        sizes = np.array([len(ring.vertices) for ring in rings])
        return cls(rings, np.vstack([ring.vertices for ring in rings]), _following(sizes))

    def __len__(self) -> int:
        return len(self.coordinates)

    @cached_property
    def _ends(self) -> Integers:
        return np.cumsum([len(ring.vertices) for ring in self.rings])

    def ring_at(self, row: int) -> tuple[NumberedRing, int]:
        """The ring of a row, and the place of the row in it, from 0."""
        at = int(np.searchsorted(self._ends, row, side="right"))
        ring = self.rings[at]
        return ring, row - int(self._ends[at]) + len(ring.vertices)

    def row_of(self, ring: NumberedRing, place: int) -> int:
        """The row of a place in one of the rings."""
        at = next(at for at, known in enumerate(self.rings) if known is ring)
        return int(self._ends[at]) - len(ring.vertices) + place

    def points(self, begin: int = 0, end: int | None = None) -> TurningPoints:
        """The rows of the table from `begin`, and up to but not with `end`.

        Raises
        ------
        CoordinateError
            For a turning point in the polar grid or out of range.
        """
        row = np.arange(len(self))[begin:end]
        ring = np.searchsorted(self._ends, row, side="right")
        following = self.following[row]
        is_closed = np.array([ring.is_closed for ring in self.rings])[ring]
        has_line = is_closed | (row + 1 < self._ends[ring])
        longitude, latitude = self.coordinates[row].T
        utm = utm_from_lonlat(longitude, latitude)
        length, bearing = _lines(longitude, latitude, *self.coordinates[following].T)
        return TurningPoints(
            number=row + 1,
            part=np.array([ring.part for ring in self.rings])[ring],
            ring=np.array([ring.ring for ring in self.rings])[ring],
            longitude=longitude,
            latitude=latitude,
            zone=utm.zone,
            band=utm.band,
            easting=utm.easting,
            northing=utm.northing,
            next_number=np.where(has_line, following + 1, 0),
            line=np.where(has_line, LINE, ""),
            length=np.where(has_line, length, np.nan),
            azimuth=np.where(has_line, bearing, np.nan),
        )


def turning_points(geometry: shapely.Geometry | None) -> TurningPoints:
    """The turning points of points, lines or polygons, one or several, in WGS 84 longitude and latitude.

    Raises
    ------
    GeometryError
        For a geometry that is missing, empty, or of another type.
    CoordinateError
        For a turning point in the polar grid or out of range.
    """
    return NumberedVertices.of(geometry).points()


def turning_point_count(geometries: Any) -> int:
    """How many turning points polygons and lines have: vertices, the repeated first one of a ring counted once."""
    parts = shapely.get_parts(geometries)
    polygons = parts[shapely.get_dimensions(parts) == 2]
    rings = len(polygons) + int(shapely.get_num_interior_rings(polygons).sum())
    return int(shapely.get_num_coordinates(parts).sum()) - rings


def _lines(longitude: Floats, latitude: Floats, next_longitude: Floats, next_latitude: Floats) -> tuple[Floats, Floats]:
    """Lengths, metres, and initial azimuths, degrees from 0 up to 360, of the geodesics to the following places."""
    forward, _, metres = GEOD.inv(longitude, latitude, next_longitude, next_latitude)
    length = np.asarray(metres, dtype=float)
    return length, np.where(length > 0, np.asarray(forward, dtype=float) % 360.0, np.nan)


def _following(sizes: Integers) -> Integers:
    """For each vertex of rings that stand one behind the other, the index of the next one in its ring."""
    ends = np.cumsum(sizes)
    following = np.arange(1, int(ends[-1]) + 1)
    following[ends - 1] = ends - sizes
    return following
