# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``geometry.short-edge``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..context import Context
from ..finding import Finding, Severity, found
from ..polygons.ring_vertices import MOST_PLACES, RingVertices
from ..saying import Count, Length, Place
from . import Limit, Scope, rule


@rule(
    "geometry.short-edge",
    order=150,
    title="No edge shorter than the precision",
    remedy="Delete one of the two turning points, or move them apart.",
    limits=(Limit("length", 1.0, "m", "shortest edge"),),
    scope=Scope.FEATURE,
)
def short_edge(context: Context, length: float) -> Iterator[Finding]:
    """No edge is shorter than what can be told apart on the ground.

    Two turning points a few decimetres apart cannot be marked, or found again with a hand-held receiver, as two; they
    come of tracing finer data. It is a warning: published boundaries are full of such edges (3 % of those of OCHA's
    governorates of Syria). Vertices that are one are reported by ``geometry.duplicate-vertex`` alone. No fix is
    proposed: it would move the line.
    """
    vertices = context.once(RingVertices.of_run)
    edges, lengths = vertices.shorter_than(length)
    apart = lengths >= context.limit("geometry.duplicate-vertex", "distance")
    edges, lengths = edges[apart], lengths[apart]
    for feature, group in vertices.by_feature(edges):
        of_feature = edges[group]
        ends = np.stack(
            [vertices.coordinates[of_feature], vertices.coordinates[vertices.following[of_feature]]], axis=1
        )
        worst = int(np.argmin(lengths[group]))
        longitude, latitude = ends[worst].mean(axis=0)
        at = (float(longitude), float(latitude))
        yield found(
            Severity.WARNING,
            (feature,),
            "{feature} has {count} shorter than {limit_text}; the shortest, {least}, is at {spot}.",
            place=shapely.multilinestrings(list(shapely.linestrings(ends[:MOST_PLACES]))),
            at=at,
            measured=float(lengths[group][worst]),
            limit=length,
            unit="m",
            feature=feature,
            count=Count(len(of_feature), "edge", "edges"),
            limit_text=Length(length),
            least=Length(float(lengths[group][worst])),
            spot=Place(*at),
        )
