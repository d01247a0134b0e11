# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``geometry.swapped``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found, new_geometry
from ..geodesy import Floats
from ..polygons.axis_order import Ground, exchanged, exchanged_vertices, is_exchanged
from ..polygons.ring_vertices import Flags, RingVertices, points_at
from ..saying import Count, Listed, Message, Place
from . import Scope, rule

_MOST_NAMED = 5


@rule(
    "geometry.swapped",
    order=120,
    title="Longitude and latitude in their order",
    remedy="Exchange longitude and latitude, of the whole feature or of the turning points named.",
    withholds=True,
    scope=Scope.FEATURE,
)
def swapped(context: Context) -> Iterator[Finding]:
    """No feature, and no turning point of one, has longitude and latitude exchanged.

    Lists of coordinates travel in both orders (RFC 7946 puts longitude first, ISO 6709 latitude), and where longitudes
    and latitudes are of one size, as in Syria, the wrong order is a place in the next country and not an impossible
    one: no program notices. A feature is reported that lies outside the units of its region and comes to lie in them
    when it is exchanged; where there is no reference, its region's extent or the theatre stands for the units. So is a
    single turning point that lies far from the others and comes to lie among them: a row of a table typed the wrong
    way round.
    """
    features = [feature for feature in context.features if feature.geometry is not None]
    grounds: dict[str, Ground] = {}
    for feature in features:
        ground = grounds.get(feature.region)
        if ground is None:
            ground = grounds[feature.region] = Ground.of(feature.region, context.agreement, context.reference)
        coordinates = shapely.get_coordinates(feature.geometry)
        if is_exchanged(coordinates, ground, context.agreement):
            yield _whole(context, feature, coordinates)
        elif len(coordinates) > 1 and _may_hold_both_orders(coordinates):
            yield from _single(context, feature, ground)


def _may_hold_both_orders(coordinates: Floats) -> bool:
    """Whether some vertex can lie near others of the feature once exchanged: the ranges of both axes meet."""
    (west, south), (east, north) = coordinates.min(axis=0), coordinates.max(axis=0)
    return bool(west <= north and south <= east)


def _whole(context: Context, feature: Feature, coordinates: Floats) -> Finding:
    now = coordinates[0]
    region = context.agreement.region(feature.region)
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} has longitude and latitude exchanged: it lies at {now}; exchanged, it lies in {region}, at {then}.",
        place=points_at(coordinates[:1]) if abs(now[1]) <= 90.0 else None,
        measured=float(len(coordinates)),
        limit=0.0,
        unit="turning points",
        fix=new_geometry(
            feature,
            shapely.transform(feature.geometry, exchanged),
            "Exchange longitude and latitude of {feature}",
            feature=feature,
        ),
        feature=feature,
        now=Place(*now),
        then=Place(*now[::-1]),
        region=region.name if region else Message("the agreement's theatre"),
    )


def _single(context: Context, feature: Feature, ground: Ground) -> Iterator[Finding]:
    if feature.geometry is None or shapely.get_dimensions(feature.geometry) == 0:
        return
    vertices = RingVertices.of([feature])
    wrong = exchanged_vertices(vertices.coordinates, vertices.following, ground, context.agreement)
    if not wrong.any():
        return
    bad = np.flatnonzero(wrong)
    first = vertices.coordinates[bad[0]]
    named = Listed.of([f"{vertex + 1}." for vertex in bad[:_MOST_NAMED].tolist()])
    in_range = vertices.coordinates[bad][np.abs(vertices.coordinates[bad, 1]) <= 90.0]
    yield found(
        Severity.ERROR,
        (feature,),
        "{feature} has {count} with longitude and latitude exchanged, in the order drawn the {named}: the first "
        "lies at {now} and belongs at {then}.",
        place=points_at(in_range) if len(in_range) else None,
        at=(float(first[0]), float(first[1])) if len(in_range) == len(bad) else None,
        measured=float(len(bad)),
        limit=0.0,
        unit="turning points",
        fix=new_geometry(
            feature,
            _mended(feature, vertices.coordinates, wrong),
            "Exchange longitude and latitude of {count} of {feature}",
            feature=feature,
            count=Count(len(bad), "turning point", "turning points"),
        ),
        feature=feature,
        count=Count(len(bad), "turning point", "turning points"),
        named=Message.of("{named} and others", named=named) if len(bad) > _MOST_NAMED else named,
        now=Place(*first),
        then=Place(*first[::-1]),
    )


def _mended(feature: Feature, coordinates: Floats, wrong: Flags) -> shapely.Geometry | None:
    """The feature with those vertices exchanged, closing vertices like their first ones; None where it is not valid."""
    places = {tuple(place) for place in coordinates[wrong].tolist()}

    def exchange(all_coordinates: Floats) -> Floats:
        chosen = np.array([tuple(place) in places for place in all_coordinates.tolist()])
        return np.where(chosen[:, None], exchanged(all_coordinates), all_coordinates)

    geometry = shapely.transform(feature.geometry, exchange)
    return geometry if shapely.is_valid(geometry) else None
