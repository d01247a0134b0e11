# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``geometry.long-edge``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..context import Context
from ..finding import Finding, Severity, found
from ..geodesy import SEMI_MAJOR, chord_deviation, divide
from ..polygons.ring_vertices import MOST_PLACES, Indices, RingVertices, points_at
from ..roles import AREAS
from ..saying import Count, Length, Place
from ..validity import faults_of
from . import Limit, Scope, rule


@rule(
    "geometry.long-edge",
    order=190,
    title="Edges that a chart draws elsewhere",
    remedy="Nothing, or add turning points on the line: packages draw such edges out by themselves.",
    limits=(Limit("deviation", 1.0, "m", "greatest distance of the edge on a chart from its geodesic"),),
    scope=Scope.FEATURE,
)
def long_edge(context: Context, deviation: float) -> Iterator[Finding]:
    """Edges whose geodesic leaves the straight line in longitude and latitude by more than the tolerance are named.

    A boundary text must state the kind of line between turning points; here it is the geodesic of WGS 84. A straight
    line in longitude and latitude leaves it by 5.7 m over 20 km and 35 m over 50 km at 35.5°N. Exports whose edges are
    straight (GeoJSON, KML, shapefile) are drawn out, so this is a note: somebody who types the turning points
    into another program gets another line.

    Where the outline touches or passes itself so closely that it crosses itself as a geodesic, although it does not on
    a chart, the line that the text states is none: that is an error, and a turning point where the outlines are to
    meet mends it.
    """
    yield from _drawn_across(context)
    vertices = context.once(RingVertices.of_run)
    edges = _long(vertices, deviation)
    ends = np.stack([vertices.coordinates[edges], vertices.coordinates[vertices.following[edges]]], axis=1)
    away = chord_deviation(ends.reshape(-1, 2))[::2] if len(ends) else np.zeros(0)
    ends, away, edges = ends[away > deviation], away[away > deviation], edges[away > deviation]
    for feature, group in vertices.by_feature(edges):
        worst = group[np.argmax(away[group])]
        middle = divide(ends[worst], np.array([2]))[1]
        at = (float(middle[0]), float(middle[1]))
        yield found(
            Severity.NOTE,
            (feature,),
            "{feature} has {count} that a chart with straight lines draws up to {most} away from the geodesic, the "
            "worst at {spot}; exports draw them out.",
            place=shapely.multilinestrings(list(shapely.linestrings(ends[group][:MOST_PLACES]))),
            at=at,
            measured=float(away[worst]),
            limit=deviation,
            unit="m",
            feature=feature,
            count=Count(len(group), "edge", "edges"),
            most=Length(float(away[worst])),
            spot=Place(*at),
        )


def _drawn_across(context: Context) -> Iterator[Finding]:
    """Areas that are valid on a chart, and not when their edges are drawn out."""
    features = context.of_role(*AREAS)
    drawn = context.drawn_as_they_are([feature.geometry for feature in features])
    changed = [index for index, feature in enumerate(features) if drawn[index] is not feature.geometry]
    for index in changed:
        if shapely.is_valid(drawn[index]):
            continue
        context.pause_point()
        faults = faults_of(drawn[index])
        first = (float(faults.places[0][0]), float(faults.places[0][1]))
        yield found(
            Severity.ERROR,
            (features[index],),
            "{feature} meets itself at {count} when its edges are drawn as geodesics, which packages do; the first is "
            "{spot}.",
            place=points_at(faults.places),
            at=first,
            measured=float(faults.count),
            limit=0.0,
            unit="places",
            aspect="drawn out",
            feature=features[index],
            count=Count(faults.count, "place", "places"),
            spot=Place(*first),
        )


def _long(vertices: RingVertices, deviation: float) -> Indices:
    """The edges that may deviate so much: an arc rises over its chord by at most 1.09 chord² tan(latitude) / 8a."""
    steepness = np.abs(np.tan(np.radians(vertices.coordinates[:, 1])))
    steepness = np.maximum(steepness, steepness[vertices.following])
    return np.flatnonzero(vertices.rough_lengths**2 * steepness / (8 * SEMI_MAJOR) > deviation / 4)
