# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``geometry.finite``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found
from ..geodesy import Floats
from ..polygons.axis_order import swaps_into_theatre
from ..polygons.ring_vertices import points_at
from ..saying import Count
from ..soundness import out_of_range
from . import Scope, rule

_LARGEST_ANGLE = 360.0

_BEYOND = (
    "{feature} has {count} beyond 180° of longitude or 90° of latitude, the first with longitude {longitude} and "
    "latitude {latitude}."
)
_LOOKS_PROJECTED = (
    "{feature} has {count} beyond 180° of longitude or 90° of latitude, the first with longitude {longitude} and "
    "latitude {latitude}; these look like metres of a projected system."
)


@rule(
    "geometry.finite",
    order=110,
    title="Finite coordinates in range",
    remedy="Type the coordinates again, or import the file with the coordinate system it was made in.",
    withholds=True,
    scope=Scope.FEATURE,
)
def finite(context: Context) -> Iterator[Finding]:
    """Every coordinate is a number, longitudes from -180 to 180 and latitudes from -90 to 90 degrees.

    Geometry operations give plausible nonsense for coordinates that are no numbers, and no map shows them; and
    coordinates beyond the range are as a rule metres of a projected system that were read as degrees. Coordinates that
    come into the agreement's theatre by swapping longitude and latitude are left to ``geometry.swapped``.
    """
    features = [feature for feature in context.features if feature.geometry is not None]
    coordinates, owner = shapely.get_coordinates([feature.geometry for feature in features], return_index=True)
    is_number = np.isfinite(coordinates).all(axis=1)
    beyond = out_of_range(coordinates)
    beyond[beyond] = ~swaps_into_theatre(coordinates[beyond], context.agreement)
    for index in np.unique(owner[~is_number | beyond]).tolist():
        own = slice(*np.searchsorted(owner, [index, index + 1]))
        if not is_number[own].all():
            yield _no_number(features[index], coordinates[own], is_number[own])
        if beyond[own].any():
            yield _beyond_range(features[index], coordinates[own], beyond[own])


def _no_number(feature: Feature, coordinates: Floats, is_number: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Finding:
    bad = np.flatnonzero(~is_number)
    sound = np.flatnonzero(is_number & ~out_of_range(coordinates))
    before = coordinates[sound[max(0, np.searchsorted(sound, bad[0]) - 1)]] if len(sound) else None
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} has {count} without a number for longitude or latitude; in the order drawn the first is the "
        "{ordinal}",
        place=None if before is None else shapely.Point(before),
        measured=float(len(bad)),
        limit=0.0,
        unit="turning points",
        aspect="no number",
        feature=feature,
        count=Count(len(bad), "turning point", "turning points"),
        ordinal=f"{bad[0] + 1}.",
    )


def _beyond_range(feature: Feature, coordinates: Floats, beyond: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Finding:
    first = coordinates[beyond][0]
    count = int(beyond.sum())
    looks_projected = np.abs(first).max() > _LARGEST_ANGLE
    return found(
        Severity.ERROR,
        (feature,),
        _LOOKS_PROJECTED if looks_projected else _BEYOND,
        place=None if looks_projected else points_at(coordinates[beyond]),
        measured=float(np.abs(coordinates[beyond]).max()),
        limit=180.0 if abs(first[0]) > 180.0 else 90.0,
        unit="°",
        aspect="out of range",
        feature=feature,
        count=Count(count, "turning point", "turning points"),
        longitude=f"{first[0]:.10g}",
        latitude=f"{first[1]:.10g}",
    )
