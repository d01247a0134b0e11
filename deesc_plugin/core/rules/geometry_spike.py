# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``geometry.spike``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..context import Context
from ..finding import Finding, Severity, found, new_geometry
from ..geodesy import Floats, azimuth
from ..polygons.ring_vertices import Flags, Indices, RingVertices, points_at
from ..polygons.slivers import are_slivers
from ..saying import Angle, Count, Length, Place
from . import Limit, Scope, rule

_SIFTING_MARGIN = 3.0
"""Degrees by which an angle between straight lines in lon/lat may be off that between geodesics."""


@rule(
    "geometry.spike",
    order=160,
    title="No spike",
    remedy="Delete the turning point at the tip, or move it.",
    limits=(Limit("angle", 5.0, "°", "sharpest angle between two edges"),),
    scope=Scope.FEATURE,
)
def spike(context: Context, angle: float) -> Iterator[Finding]:
    """An outline or a line nowhere runs out to a tip and back at almost no angle.

    A spike is a strip of ground a few metres wide and as long as a slip of the hand; it belongs to nobody on the spot
    and to one side on paper. The angle is that between the two geodesics at the tip; its limit is our design, no
    document names one.

    A tip at an edge too short for the precision is left to ``geometry.short-edge``, and an outline that is a sliver as
    a whole to ``geometry.sliver-part``. The proposed fix deletes the tips.
    """
    vertices = context.once(RingVertices.of_run)
    tips, angles = _sharp(vertices, angle)
    shortest = context.limit("geometry.short-edge", "length")
    keep = (vertices.lengths(tips) >= shortest) & (vertices.lengths(vertices.preceding[tips]) >= shortest)
    keep &= ~_in_slivers(context, vertices, tips)
    tips, angles = tips[keep], angles[keep]
    for feature, group in vertices.by_feature(tips):
        of_feature = tips[group]
        worst = int(np.argmin(angles[group]))
        tip = of_feature[worst]
        at = (float(vertices.coordinates[tip, 0]), float(vertices.coordinates[tip, 1]))
        reach = min(vertices.lengths(np.array([tip, vertices.preceding[tip]])))
        yield found(
            Severity.ERROR,
            (feature,),
            "{feature} has {count} sharper than {limit_text}; the sharpest, {least}, runs {reach} to {spot}.",
            place=points_at(vertices.coordinates[of_feature]),
            at=at,
            measured=float(angles[group][worst]),
            limit=angle,
            unit="°",
            fix=new_geometry(
                feature,
                vertices.without(feature, of_feature),
                "Delete {count} of {feature}",
                feature=feature,
                count=Count(len(of_feature), "tip", "tips"),
            ),
            feature=feature,
            count=Count(len(of_feature), "spike", "spikes"),
            limit_text=Angle(angle),
            least=Angle(float(angles[group][worst]), 2),
            reach=Length(float(reach)),
            spot=Place(*at),
        )


def _sharp(vertices: RingVertices, limit: float) -> tuple[Indices, Floats]:
    """The vertices whose two geodesics make a smaller angle than the limit, and the angles in degrees."""
    here = vertices.coordinates
    back = (here[vertices.preceding] - here) * vertices.scale
    ahead = (here[vertices.following] - here) * vertices.scale
    cross = back[:, 0] * ahead[:, 1] - back[:, 1] * ahead[:, 0]
    rough = np.degrees(np.arctan2(np.abs(cross), (back * ahead).sum(axis=1)))
    tips = np.flatnonzero((rough < limit + _SIFTING_MARGIN) & ~vertices.is_end)
    difference = azimuth(*here[tips].T, *here[vertices.preceding[tips]].T) - azimuth(
        *here[tips].T, *here[vertices.following[tips]].T
    )
    angles = np.abs((difference + 180.0) % 360.0 - 180.0)
    return tips[angles < limit], angles[angles < limit]


def _in_slivers(context: Context, vertices: RingVertices, tips: Indices) -> Flags:
    """Which vertices belong to a ring that is a sliver as a whole."""
    ring = np.searchsorted(vertices.ring_start, tips, side="right") - 1
    rings, position = np.unique(ring, return_inverse=True)
    stretches = [slice(vertices.ring_start[one], vertices.ring_start[one + 1]) for one in rings.tolist()]
    is_line = np.array([bool(vertices.is_end[stretch.start]) for stretch in stretches], dtype=bool)
    polygons = [shapely.Polygon(vertices.coordinates[one]) for one, open_ in zip(stretches, is_line) if not open_]
    slivers = np.zeros(len(rings), dtype=bool)
    slivers[~is_line] = are_slivers(context, polygons) if polygons else False
    return np.asarray(slivers[position])
