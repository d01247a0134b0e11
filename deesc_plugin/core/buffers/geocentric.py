# SPDX-License-Identifier: GPL-2.0-or-later
"""Places on the ellipsoid as points in space: where distances are compared before they are measured.

The straight chord between two points of the ellipsoid tells their geodesic distance almost without regard
to place and direction. On a sphere of radius R the chord of a distance s is 2 R sin(s / 2R), shorter than s
by s³ / 24 R²: 1.03 m over 100 km. R, the mean radius of curvature, differs from the radius in any one
direction by at most 0.35 %, which moves that difference by less than 1 mm over 50 km and 8 mm over 100 km.
So chords may choose the nearest of many edges, with no map projection and no scale to correct; the distance
that is reported is always Karney's.
"""

from __future__ import annotations

import numpy as np

from ..geodesy import ECCENTRICITY_SQUARED, SEMI_MAJOR, Floats

_SEMI_MINOR = SEMI_MAJOR * float(np.sqrt(1 - ECCENTRICITY_SQUARED))
_SECOND_ECCENTRICITY_SQUARED = ECCENTRICITY_SQUARED / (1 - ECCENTRICITY_SQUARED)


def to_geocentric(lonlat: Floats) -> Floats:
    """Geocentric coordinates, shape (n, 3) in metres, of places on the ellipsoid, shape (n, 2) in degrees.

    They lie in memory row by row of the transposed array, whose three rows are quick to work on.
    """
    points = normals(lonlat).T
    points *= SEMI_MAJOR / np.sqrt(1 - ECCENTRICITY_SQUARED * points[2] ** 2)
    points[2] *= 1 - ECCENTRICITY_SQUARED
    return np.asarray(points.T)


def to_lonlat(points: Floats) -> Floats:
    """Longitude and latitude in degrees, shape (n, 2), of points in space near the ellipsoid, shape (n, 3).

    Bowring's formula ("Transformation from spatial to geographical coordinates", Survey Review 181, 1976):
    exact to less than a micrometre within kilometres of the surface.
    """
    x, y, z = points.T
    from_axis = np.hypot(x, y)
    reduced = np.arctan2(z * SEMI_MAJOR, from_axis * _SEMI_MINOR)
    latitude = np.arctan2(
        z + _SECOND_ECCENTRICITY_SQUARED * _SEMI_MINOR * np.sin(reduced) ** 3,
        from_axis - ECCENTRICITY_SQUARED * SEMI_MAJOR * np.cos(reduced) ** 3,
    )
    return np.column_stack([np.degrees(np.arctan2(y, x)), np.degrees(latitude)])


def normals(lonlat: Floats) -> Floats:
    """The outward unit normals of the ellipsoid, shape (n, 3), at places of shape (n, 2) in degrees."""
    longitude, latitude = np.radians(np.ascontiguousarray(lonlat.T))
    across = np.cos(latitude)
    return np.asarray(np.stack([across * np.cos(longitude), across * np.sin(longitude), np.sin(latitude)]).T)


def east_and_north(lonlat: Floats) -> tuple[Floats, Floats]:
    """The unit vectors to the east and to the north, each of shape (n, 3), at places of shape (n, 2) in degrees."""
    longitude, latitude = np.radians(lonlat).T
    east = np.column_stack([-np.sin(longitude), np.cos(longitude), np.zeros_like(longitude)])
    down = np.sin(latitude)
    north = np.column_stack([-down * np.cos(longitude), -down * np.sin(longitude), np.cos(latitude)])
    return east, north


def mean_radius(latitude: float) -> float:
    """The Gaussian mean radius of curvature, metres, at a latitude in degrees."""
    sine = np.sin(np.radians(latitude))
    return float(_SEMI_MINOR / (1 - ECCENTRICITY_SQUARED * sine**2))


def chord_of(distance: float, radius: float) -> float:
    """The straight chord, metres, of a distance along the surface."""
    return float(2 * radius * np.sin(distance / (2 * radius)))


def distance_of(chord: Floats, radius: float) -> Floats:
    """The distance along the surface, metres, of straight chords."""
    return np.asarray(2 * radius * np.arcsin(np.minimum(1.0, chord / (2 * radius))))


def chord_error(distance: float) -> float:
    """How far, metres, a distance told from its chord may be from the geodesic one: 8 mm at 100 km, as its cube."""
    return 0.008 * (distance / 100_000.0) ** 3 + 1e-4
