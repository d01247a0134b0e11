# SPDX-License-Identifier: GPL-2.0-or-later
"""Which sheets show what has changed between two versions: one for each region, at the scale that holds it."""

from __future__ import annotations

from typing import Iterator

import shapely

from ..changes import ChangeSheet, MeasuredChange, PointChange
from .options import SheetOptions
from .page import Arrangement
from .plan import SheetPlan
from .region_plan import region_sheets
from .subjects import is_drawable


def plan_change_sheets(changes: ChangeSheet, options: SheetOptions, arrangement: Arrangement) -> SheetPlan:
    """The sheets of gained and lost ground, by the agreement's regions; none where nothing that is drawn has changed.

    Each shows all that changed in its region (`region_sheets`); its subject is the first feature that changed there.
    """
    shown = []
    for region in regions_that_changed(changes):
        there = [change for change in changes.features if change.feature.region == region]
        subject = next(change.feature.uid for change in there if any(True for _ in drawn_changes(change)))
        shown.append((subject, [geometry for change in there for geometry in drawn_changes(change)]))
    return region_sheets(shown, options, arrangement)


def regions_that_changed(changes: ChangeSheet) -> list[str]:
    """The ids of the regions in which something that is drawn has changed, in the agreement's order."""
    order = {region.id: region.number for region in changes.after.agreement.regions}
    found = {change.feature.region for change in changes.features if any(True for _ in drawn_changes(change))}
    return sorted(found, key=lambda region: (order.get(region, len(order) + 1), region))


def drawn_changes(change: MeasuredChange) -> Iterator[shapely.Geometry]:
    """The ground, and the old and new places of points, that a change can be seen by; WGS 84.

    Of an outline that crosses itself the ground is not known, but the points are.
    """
    versions = [one for one in (change.change.before, change.change.after) if one is not None]
    if not all(map(is_drawable, versions)):
        return
    grounds = [ground.geometry for ground in (change.gained, change.lost) if not ground.geometry.is_empty]
    yield from grounds
    for point in change.points:
        yield from (shapely.Point(one) for one in places_of(point) if one is not None)
    if change.what != "changed" and not grounds and change.feature.geometry is not None:
        yield change.feature.geometry


def places_of(point: PointChange) -> tuple[tuple[float, float] | None, tuple[float, float] | None]:
    """Longitude and latitude of a turning point before and now; None where there is none."""
    before, after = (None if one is None else (one.longitude, one.latitude) for one in (point.before, point.after))
    return before, after
