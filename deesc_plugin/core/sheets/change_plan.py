# SPDX-License-Identifier: GPL-2.0-or-later
"""Which sheets show what has changed between two versions: one for each region, at the scale that holds it."""

from __future__ import annotations

from typing import Iterator

import shapely

from ..changes import ChangeSheet, MeasuredChange, PointChange
from .curve import straight_box
from .lattice import ground_of, single_sheet
from .options import SheetOptions
from .page import Arrangement
from .plan import INDEX_SCALES, Sheet, SheetPlan, pages_to_choose
from .subjects import is_drawable


def plan_change_sheets(changes: ChangeSheet, options: SheetOptions, arrangement: Arrangement) -> SheetPlan:
    """The sheets of gained and lost ground, by the agreement's regions; none where nothing that is drawn has changed.

    They are numbered for themselves, and each shows all that changed in its region at the largest scale of `SCALES`,
    or of an index sheet, that holds it. Their subject is the first feature that changed there.
    """
    pages = pages_to_choose(options, arrangement)
    sheets: list[Sheet] = []
    for region in regions_that_changed(changes):
        there = [change for change in changes.features if change.feature.region == region]
        ground = ground_of(geometry for change in there for geometry in drawn_changes(change))
        lattice = single_sheet(ground, pages, INDEX_SCALES)
        if lattice is None:
            continue
        extent = lattice.extent(0, 0)
        outline = straight_box(ground.grid, extent, ground.grid, lattice.scale)
        subject = next(change.feature.uid for change in there if any(True for _ in drawn_changes(change)))
        place = (len(sheets) + 1, subject, (1, 1), lattice.page, lattice.scale, ground.grid, extent, outline)
        sheets.append(Sheet(*place, {}))
    return SheetPlan(tuple(sheets))


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
