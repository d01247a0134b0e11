# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``placement.separation-area``."""

from __future__ import annotations

from typing import Iterator

import numpy as np
import shapely

from ..context import Context
from ..finding import Finding, Severity, found
from ..geodesy import densify
from ..placement.grounds import source_text
from ..polygons.parts import areas_of, largest_part, square_kilometres
from ..roles import AREAS, POINTS
from ..saying import Area, Listed, Place
from . import Limit, rule


@rule(
    "placement.separation-area",
    order=430,
    title="Outside the areas of separation",
    remedy="Keep the feature out of the area, or agree on it with those who watch that area.",
    limits=(Limit("area", 0.01, "km²", "area inside that is put down to the reference"),),
)
def separation_area(context: Context, area: float) -> Iterator[Finding]:
    """No feature lies inside an area of separation that an earlier agreement made.

    Under the Agreement on Disengagement of 31 May 1974 only the United Nations force may be in the area of
    separation between Israel and Syria. The polygon at hand is indicative, therefore this is a warning; the
    true lines are on the maps of that agreement.
    """
    features = context.of_role(*AREAS, *POINTS)
    if not context.reference.separation_areas:
        if features and context.agreement.separation_areas:
            yield found(
                Severity.NOTE,
                (),
                "Whether features lie inside {areas} is not known: the reference ({source}) has no such area. Choose "
                "a reference layer that has it.",
                areas=Listed.of([entry.name for entry in context.agreement.separation_areas], most=None, between="; "),
                source=source_text(context),
            )
        return
    drawn = context.drawn(features)
    for name, polygon in context.reference.separation_areas:
        ground = shapely.union_all([densify(polygon)])
        shapely.prepare(ground)
        for index in np.flatnonzero(shapely.intersects(ground, drawn)).tolist():
            feature, part = features[index], shapely.intersection(drawn[index], ground)
            is_point = shapely.get_dimensions(drawn[index]) == 0
            part = part if is_point else areas_of(part)
            size = 0.0 if is_point else square_kilometres(part)
            if not is_point and size <= area:
                continue
            at = tuple(part.centroid.coords[0]) if is_point else largest_part(part)
            yield found(
                Severity.WARNING,
                (feature,),
                "{feature} stands inside “{area_name}”, at {spot} (an indicative polygon of {source})."
                if is_point
                else "{feature} lies inside “{area_name}” with {size}, at {spot} (an indicative polygon of {source}).",
                place=part,
                at=at,
                measured=None if is_point else size,
                limit=None if is_point else area,
                unit="" if is_point else "km²",
                feature=feature,
                area_name=context.agreement.separation_wording(name),
                size=Area(size * 1e6),
                spot=Place(*at),
                source=source_text(context),
            )
