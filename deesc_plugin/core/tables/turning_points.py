# SPDX-License-Identifier: GPL-2.0-or-later
"""The turning points of a feature as a table: number, place in every notation, and the line to the next point.

Numbering: each ring runs clockwise and starts at its north-westernmost turning point, the one farthest towards the
north-west of all; this is how cadastral surveys number boundary points. Parts follow one another from north to south by
their first points, and so do the holes of a part behind its outer ring; numbers run on through the whole feature. So
the table does not depend on the order in which a file happens to keep the ring. A line that is a feature of its own is
numbered from its beginning to its end as it was drawn, which tells its left side from its right. No vertex is moved,
dropped or added.

Every column is worked out from the longitude and latitude as printed, to seven decimals (at most 8 mm from the stored
vertex), so that whoever recomputes the table from its own figures finds the same.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any, Sequence

import numpy as np
import shapely

from ..canonical import rounded
from ..errors import CoordinateError, GeometryError
from ..geodesy import GEOD
from ..notation.angle_writing import dms_columns
from ..notation.mgrs import mgrs_columns
from ..notation.text_matrix import strings
from ..notation.utm import Floats, Integers, Texts, UtmPositions, utm_from_lonlat
from ..soundness import without_empties

LINE = "geodesic"
"""The kind of line between two turning points, of the WGS 84 ellipsoid."""

DECIMALS = 7
"""Decimals of printed degrees: a centimetre."""


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


@dataclass(frozen=True)
class NumberedRing:
    """A ring as numbered: part, ring, and its vertices (n, 2) without the repeated first one.

    One that is not closed is a line, and a single point is a line of one vertex.
    """

    part: int
    ring: int
    vertices: Floats
    is_closed: bool = True


def turning_points(geometry: shapely.Geometry | None) -> TurningPoints:
    """The turning points of points, lines or polygons, one or several, in WGS 84 longitude and latitude.

    Raises
    ------
    GeometryError
        For a geometry that is missing, empty, or of another type.
    CoordinateError
        For a turning point in the polar grid or out of range.
    """
    return _table(numbered_rings(geometry))


def numbered_rings(geometry: shapely.Geometry | None) -> list[NumberedRing]:
    """The rings of areas, the lines, or the points of a geometry in WGS 84, in the order of the numbers.

    Raises
    ------
    GeometryError
        For a geometry that is missing, empty, or of another type.
    CoordinateError
        For a turning point without a number for its longitude or latitude.
    """
    if geometry is None or geometry.is_empty:
        raise GeometryError("A feature without a geometry has no turning points; draw it first.")
    geometry = without_empties(geometry)
    if not np.isfinite(shapely.get_coordinates(geometry)).all():
        raise CoordinateError("A turning point has no number for longitude or latitude; correct it first.")
    if geometry.geom_type in ("Point", "MultiPoint"):
        places = rounded(shapely.get_coordinates(geometry))
        places = places[np.lexsort((places[:, 0], -places[:, 1]))]
        return [NumberedRing(part, 1, place[None, :], False) for part, place in enumerate(places, 1)]
    if geometry.geom_type in ("LineString", "MultiLineString"):
        lines = [[np.round(shapely.get_coordinates(line), DECIMALS)] for line in shapely.get_parts(geometry)]
        return [NumberedRing(part, 1, line, False) for part, (line,) in enumerate(_from_north_to_south(lines), 1)]
    if geometry.geom_type in ("Polygon", "MultiPolygon"):
        return _rings_of_area(geometry)
    raise GeometryError(
        "A {geom_type} has no turning points; points, lines and polygons have.", geom_type=geometry.geom_type
    )


def turning_point_count(geometries: Any) -> int:
    """How many turning points polygons and lines have: vertices, the repeated first one of a ring counted once."""
    parts = shapely.get_parts(geometries)
    polygons = parts[shapely.get_dimensions(parts) == 2]
    rings = len(polygons) + int(shapely.get_num_interior_rings(polygons).sum())
    return int(shapely.get_num_coordinates(parts).sum()) - rings


def _rings_of_area(geometry: shapely.Geometry) -> list[NumberedRing]:
    parts = []
    for polygon in shapely.get_parts(geometry):
        if not polygon.is_empty:
            holes = _from_north_to_south([[_numbered(ring)] for ring in polygon.interiors])
            parts.append([_numbered(polygon.exterior), *(ring for (ring,) in holes)])
    parts = _from_north_to_south(parts)
    return [
        NumberedRing(part, ring, vertices)
        for part, rings in enumerate(parts, 1)
        for ring, vertices in enumerate(rings, 1)
    ]


def _numbered(ring: shapely.LinearRing) -> Floats:
    """The vertices of a ring, (n, 2), clockwise from the north-westernmost one, rounded as they are printed."""
    vertices = rounded(shapely.get_coordinates(ring)[:-1])
    if shapely.is_ccw(ring):
        vertices = vertices[::-1]
    return np.roll(vertices, -_start(vertices), axis=0)


def _start(vertices: Floats) -> int:
    """The index of the north-westernmost vertex; of equals the northern, and of places met twice the lesser run."""
    longitude, latitude = vertices.T
    middle = np.radians((latitude.min() + latitude.max()) / 2)
    north_west = latitude - longitude * np.cos(middle)
    best = np.flatnonzero(north_west == north_west.max())
    best = best[latitude[best] == latitude[best].max()]
    if len(best) == 1:
        return int(best[0])
    return int(min(best, key=lambda start: np.roll(vertices, -start, axis=0).tolist()))


def _from_north_to_south(groups: list[list[Floats]]) -> list[list[Floats]]:
    """Groups of rings in the order of their first points; keys of long rings are dear, and one group needs none."""
    return sorted(groups, key=lambda rings: [_from_north(ring) for ring in rings]) if len(groups) > 1 else groups


def _from_north(vertices: Floats) -> list[tuple[float, float]]:
    """A key that sorts rings from north to south, then from west to east, by their first points."""
    return [(-latitude, longitude) for longitude, latitude in vertices.tolist()]


def _table(rings: Sequence[NumberedRing]) -> TurningPoints:
    longitude, latitude = np.vstack([ring.vertices for ring in rings]).T
    sizes = np.array([len(ring.vertices) for ring in rings])
    number = np.arange(1, len(longitude) + 1)
    following = _following(sizes)
    has_line = np.ones(len(number), dtype=bool)
    has_line[np.cumsum(sizes)[[not ring.is_closed for ring in rings]] - 1] = False
    utm = utm_from_lonlat(longitude, latitude)
    length, bearing = _lines(longitude, latitude, following)
    return TurningPoints(
        number=number,
        part=np.repeat([ring.part for ring in rings], sizes),
        ring=np.repeat([ring.ring for ring in rings], sizes),
        longitude=longitude,
        latitude=latitude,
        zone=utm.zone,
        band=utm.band,
        easting=utm.easting,
        northing=utm.northing,
        next_number=np.where(has_line, number[following], 0),
        line=np.where(has_line, LINE, ""),
        length=np.where(has_line, length, np.nan),
        azimuth=np.where(has_line, bearing, np.nan),
    )


def _lines(longitude: Floats, latitude: Floats, following: Integers) -> tuple[Floats, Floats]:
    """Lengths, metres, and initial azimuths, degrees from 0 up to 360, of the geodesics to the following places."""
    forward, _, metres = GEOD.inv(longitude, latitude, longitude[following], latitude[following])
    length = np.asarray(metres, dtype=float)
    return length, np.where(length > 0, np.asarray(forward, dtype=float) % 360.0, np.nan)


def _following(sizes: Integers) -> Integers:
    """For each vertex of rings that stand one behind the other, the index of the next one in its ring."""
    ends = np.cumsum(sizes)
    following = np.arange(1, int(ends[-1]) + 1)
    following[ends - 1] = ends - sizes
    return following
