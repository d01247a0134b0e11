# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``geometry.sliver-part``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator

import numpy as np
import shapely

from ..context import Context
from ..delimitation import AGREED, Feature
from ..finding import Edit, Finding, Fix, Severity, found
from ..geodesy import Floats, Geometries
from ..geodesy import area as area_of
from ..geodesy import length as length_of
from ..polygons.outlines import Indices
from ..polygons.parts import largest_part
from ..polygons.slivers import may_be_slivers
from ..polygons.width import inscribed_width, widest_possible
from ..roles import AREAS
from ..saying import Area, Length, Message, Place
from . import Limit, Scope, rule


@rule(
    "geometry.sliver-part",
    order=180,
    title="No sliver among the parts and holes",
    remedy="Delete the part or hole, or draw it at its true size.",
    limits=(
        Limit("width", 50.0, "m", "width under which a part or hole is a sliver"),
        Limit("area", 10_000.0, "m²", "area under which a part or hole is a sliver"),
    ),
    scope=Scope.FEATURE,
)
def sliver_part(context: Context, width: float, area: float) -> Iterator[Finding]:
    """No part and no hole of a polygon is a sliver: too narrow, or too small, to be meant.

    Slivers are what is left where two outlines of one line were cut or joined. Nobody can stand in one, and
    each makes a line of its own in the boundary text. The width is the diameter of the largest circle that
    fits into the part or the hole, so a strip is judged by how wide it is, however long.
    """
    features = context.of_role(*AREAS)
    pieces = _Pieces.of(features, context.drawn_as_they_are([feature.geometry for feature in features]))
    areas, widths = pieces.sizes(width, area, context.pause_point)
    for index in np.flatnonzero((widths < width) | (areas < area)).tolist():
        context.pause_point()
        narrow = widths[index] < width
        feature = features[pieces.owner[index]]
        at = largest_part(pieces.polygons[index])
        yield found(
            Severity.ERROR,
            (feature,),
            "{feature} has a hole of {size}, {width} wide, at {spot}: a sliver."
            if pieces.is_hole[index]
            else "{feature} has a part of {size}, {width} wide, at {spot}: a sliver.",
            place=pieces.polygons[index],
            at=at,
            measured=float(widths[index] if narrow else areas[index]),
            limit=width if narrow else area,
            unit="m" if narrow else "m²",
            fix=_fix(feature, int(pieces.number[index]), bool(pieces.is_hole[index])),
            feature=feature,
            size=Area(float(areas[index])),
            width=Length(float(widths[index])),
            spot=Place(*at),
        )


@dataclass(frozen=True)
class _Pieces:
    """Every part, without its holes, and every hole, as polygons.

    Attributes
    ----------
    polygons : ndarray of Polygon
    owner : ndarray of int
        The feature each belongs to.
    number : ndarray of int
        The number of its ring among the feature's rings.
    is_hole : ndarray of bool
    """

    polygons: Geometries
    owner: Indices
    number: Indices
    is_hole: np.ndarray[tuple[int], np.dtype[np.bool_]]

    @classmethod
    def of(cls, features: list[Feature], drawn: Geometries) -> _Pieces:
        parts, owner_of_part = shapely.get_parts(drawn, return_index=True)
        rings, part = shapely.get_rings(parts, return_index=True)
        owner = owner_of_part[part]
        first = np.searchsorted(owner, np.arange(len(features)))
        is_hole = np.append(False, part[1:] == part[:-1])[: len(part)]
        return cls(shapely.polygons(rings), owner, np.arange(len(owner)) - first[owner], is_hole)

    def sizes(self, width: float, least_area: float, pause: Callable[[], None]) -> tuple[Floats, Floats]:
        """Areas in m² and widths in metres, infinite where a piece is surely no sliver.

        The inradius of a polygon without holes is never less than its area over its perimeter, which settles
        nearly all pieces without a search.
        """
        areas, widths = np.full((2, len(self.polygons)), np.inf)
        asked = np.flatnonzero(may_be_slivers(self.polygons, width, least_area))
        areas[asked] = area_of(self.polygons[asked])
        sure = np.zeros(len(asked))
        perimeters = length_of(self.polygons[asked])
        np.divide(2 * areas[asked], perimeters, out=sure, where=perimeters > 0)
        is_doubtful = (sure < width) | (areas[asked] < least_area) | (widest_possible(areas[asked]) < width)
        doubtful = asked[is_doubtful]
        doubtful = doubtful[shapely.is_valid(self.polygons[doubtful])]  # the others are for `geometry.long-edge`
        widths[doubtful] = inscribed_width(self.polygons[doubtful], pause=pause)
        return areas, widths


def _fix(feature: Feature, number: int, is_hole: bool) -> Fix | None:
    """Delete a part beside others, or close a hole; never of what is agreed, never the whole feature."""
    parts = shapely.get_parts(feature.geometry)
    if feature.status == AGREED or (len(parts) == 1 and not is_hole):
        return None
    kept = []
    count = 0
    for part in parts:
        shell, *holes = shapely.get_rings(part)
        places = range(count + 1, count + 1 + len(holes))
        if count != number:
            kept.append(shapely.Polygon(shell, [hole for place, hole in zip(places, holes) if place != number]))
        count += 1 + len(holes)
    rest = kept[0] if len(kept) == 1 else shapely.MultiPolygon(kept)
    label = Message.of("Close the hole in {feature}" if is_hole else "Delete the part of {feature}", feature=feature)
    return Fix(label, (Edit(feature.uid, geometry=rest),))
