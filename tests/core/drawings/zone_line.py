# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings for the rules ``safe.*``, ``post.*`` and ``checkpoint.*``: what stands inside a zone and along its line."""

from __future__ import annotations

import shapely

from deesc_plugin.core.delimitation import Delimitation, Feature
from tests.agreements import delimitation, feature
from tests.core.drawings import Drawing

_ZONE = feature("sector", "Zone", shapely.box(9.3, 0.3, 9.7, 0.7))
_STRIP = feature(
    "strip",
    "Strip",
    shapely.box(9.25, 0.25, 9.75, 0.75).difference(_ZONE.geometry),
    zone=_ZONE.uid,
    width_m=5_000.0,
    exclusions="Zone",
)
_POSTS = tuple(
    feature("lookout", name, shapely.Point(place))
    for name, place in {"W": (9.28, 0.5), "E": (9.72, 0.5), "N": (9.5, 0.72), "S": (9.5, 0.28)}.items()
)
_GATE = feature("gate", "Gate", shapely.Point(9.72, 0.4))


def _with(*more: Feature, posts: tuple[Feature, ...] = _POSTS, gate: Feature = _GATE) -> Delimitation:
    """The zone, its strip, its posts and its gate, with more features."""
    return delimitation(_ZONE, _STRIP, *posts, gate, *more)


DRAWINGS: dict[str, Drawing] = {
    "safe.inside": Drawing(
        passing=_with(feature("haven", "Haven", shapely.box(9.4, 0.4, 9.5, 0.5), zone=_ZONE.uid)),
        failing=_with(feature("haven", "Haven", shapely.box(9.6, 0.4, 9.72, 0.5), zone=_ZONE.uid)),
    ),
    "post.in-buffer": Drawing(
        passing=_with(),
        failing=_with(feature("lookout", "Outside", shapely.Point(9.8, 0.5))),
    ),
    "post.spacing": Drawing(passing=_with(), failing=_with(posts=_POSTS[:3])),
    "checkpoint.on-line": Drawing(
        passing=_with(),
        failing=_with(gate=feature("gate", "Gate", shapely.Point(9.8, 0.5))),
    ),
    "checkpoint.each-zone": Drawing(
        passing=_with(),
        failing=_with(feature("sector", "Second", shapely.box(10.3, 0.3, 10.7, 0.7))),
    ),
}
