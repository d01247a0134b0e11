# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``geometry.duplicate-vertex``."""

from __future__ import annotations

from typing import Iterator

import numpy as np

from ..context import Context
from ..finding import Finding, Severity, found, new_geometry
from ..geodesy import distance as distance_between
from ..polygons.ring_vertices import Indices, RingVertices, points_at
from ..saying import Count, Length, Place
from . import Limit, Scope, rule


@rule(
    "geometry.duplicate-vertex",
    order=140,
    title="No repeated vertex",
    remedy="Delete one of the two turning points.",
    limits=(Limit("distance", 0.01, "m", "distance within which two vertices in a row are one"),),
    scope=Scope.FEATURE,
)
def duplicate_vertex(context: Context, distance: float) -> Iterator[Finding]:
    """No turning point is followed by itself.

    A boundary text names each turning point once and states the line to the next; between two vertices that print
    alike (a centimetre is the precision of the tables and of the fingerprint) there is no line, and no azimuth. The
    area is hardly touched, so this is a warning. The proposed fix keeps the first vertex of each run.
    """
    vertices = context.once(RingVertices.of_run)
    edges, lengths = vertices.shorter_than(distance)
    for feature, group in vertices.by_feature(edges):
        repeated = _repetitions(vertices, edges[group], distance)
        if not len(repeated):
            continue
        worst = int(edges[group][np.argmin(lengths[group])])
        at = (float(vertices.coordinates[worst, 0]), float(vertices.coordinates[worst, 1]))
        yield found(
            Severity.WARNING,
            (feature,),
            "{feature} has {count} within {limit_text} of the one before, the nearest {least} from it at {spot}.",
            place=points_at(vertices.coordinates[repeated]),
            at=at,
            measured=float(lengths[group].min()),
            limit=distance,
            unit="m",
            fix=new_geometry(
                feature,
                vertices.without(feature, repeated),
                "Delete {count} of {feature}",
                feature=feature,
                count=Count(len(repeated), "repeated turning point", "repeated turning points"),
            ),
            feature=feature,
            count=Count(len(repeated), "turning point", "turning points"),
            limit_text=Length(distance),
            least=Length(float(lengths[group].min())),
            spot=Place(*at),
        )


def _repetitions(vertices: RingVertices, edges: Indices, limit: float) -> Indices:
    """The vertices to drop: each that lies within the limit of the last one kept before it in its ring."""
    dropped: list[int] = []
    kept = -1
    expected = -1
    for edge in edges.tolist():
        following = int(vertices.following[edge])
        if edge != expected:
            kept = edge
        following = max(following, edge)  # where the ring closes its first vertex stays and the last one goes
        place, last = vertices.coordinates[following], vertices.coordinates[kept]
        if following == edge or distance_between(*last, *place) < limit:
            dropped.append(following)
        else:
            kept = following
        expected = following
    return np.unique(np.array(dropped, dtype=np.intp))
