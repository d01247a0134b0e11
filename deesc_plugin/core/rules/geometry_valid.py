# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``geometry.valid``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Fix, Severity, found, new_geometry
from ..geodesy import Floats, area
from ..polygons.ring_vertices import points_at
from ..roles import AREAS, LINES
from ..saying import Area, Count, Listed, Message, Place
from ..validity import Faults, faults_of, is_tangled, is_valid_ogc, repaired
from . import Scope, rule


@rule(
    "geometry.valid",
    order=130,
    title="A valid area or line",
    remedy="Move the turning points so that no outline or line meets itself or another one.",
    withholds=True,
    scope=Scope.FEATURE,
)
def valid(context: Context) -> Iterator[Finding]:
    """Every area is valid in the sense of OGC Simple Features (OGC 06-103r4, 6.1.11 and 6.1.14).

    Where an outline crosses itself nobody can say which side is inside, and each program answers otherwise. The
    sentence names what is wrong in plain words and how often, the geometry of the finding holds every place. Where
    there are more than some thousands it gives the number found until then.

    A repair is proposed that keeps the area enclosed by the outlines. It may cut a feature into parts, which
    ``geometry.parts`` then asks to be declared.

    A line is simple (6.1.6.1): it passes no place twice, but that it may end where it begins. Where it crosses itself
    its left side becomes its right one, and nobody can say on which side of it a place lies.
    """
    yield from _lines_that_meet_themselves(context)
    features = [
        feature
        for feature in context.features
        if context.agreement.role_of(feature.kind) in AREAS and feature.geometry is not None
    ]
    tangled = [feature for feature in features if is_tangled(feature.geometry)]
    for feature in tangled:
        yield found(
            Severity.ERROR,
            (feature,),
            "{feature} has so many edges side by side ({count}) that it cannot be checked; draw it with fewer.",
            aspect="tangled",
            feature=feature,
            count=Count(int(shapely.get_num_coordinates(feature.geometry)), "turning point", "turning points"),
        )
    features = [feature for feature in features if feature not in tangled]
    for index in np.flatnonzero(~is_valid_ogc([feature.geometry for feature in features])):
        context.pause_point()
        yield _invalid(features[index])


def _lines_that_meet_themselves(context: Context) -> Iterator[Finding]:
    for feature in context.features:
        is_line = context.agreement.role_of(feature.kind) in LINES and feature.geometry is not None
        if not is_line or bool(shapely.is_simple(feature.geometry)):
            continue
        context.pause_point()
        places = _met_twice(feature.geometry)
        first = (float(places[0][0]), float(places[0][1]))
        yield found(
            Severity.ERROR,
            (feature,),
            "{feature} meets itself at {count}, so that it has no left and no right side there; the first place is "
            "{spot}.",
            place=points_at(places),
            at=first,
            measured=float(len(places)),
            limit=0.0,
            unit="places",
            aspect="line",
            feature=feature,
            count=Count(len(places), "place", "places"),
            spot=Place(*first),
        )


def _met_twice(line: shapely.Geometry) -> Floats:
    """The places that a line passes twice, shape (n, 2): the ends of its pieces where more than two of them meet."""
    pieces = shapely.get_parts(shapely.node(line))
    ends = shapely.get_coordinates([shapely.get_point(pieces, 0), shapely.get_point(pieces, -1)])
    places, times = np.unique(ends, axis=0, return_counts=True)
    met = places[times > 2]
    # along a stretch that it runs twice its pieces are one
    return np.asarray(met if len(met) else shapely.get_coordinates(shapely.point_on_surface(line)))


def _invalid(feature: Feature) -> Finding:
    faults = faults_of(feature.geometry)
    first = (float(faults.places[0][0]), float(faults.places[0][1]))
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} is not a valid area: {reasons}; the first place is {spot}.",
        place=points_at(faults.places),
        at=first,
        measured=float(faults.count),
        limit=0.0,
        unit="places",
        fix=_repair(feature, faults),
        feature=feature,
        reasons=Listed.of([_said(faults, *reason) for reason in faults.reasons], most=None, between=", and "),
        spot=Place(*first),
    )


def _said(faults: Faults, fault: Message, count: int) -> Message:
    places = Count(count, "place", "places")
    if faults.is_complete:
        return Message.of("{fault} at {places}", fault=fault, places=places)
    return Message.of("{fault} at at least {places}", fault=fault, places=places)


def _repair(feature: Feature, faults: Faults) -> Fix | None:
    geometry = repaired(feature.geometry, faults)
    if geometry is None:
        return None
    return new_geometry(
        feature,
        geometry,
        "Rebuild {feature} as a valid area of {parts}, {size}",
        feature=feature,
        parts=Count(len(shapely.get_parts(geometry)), "part", "parts"),
        size=Area(float(area(geometry))),
    )
