# SPDX-License-Identifier: GPL-2.0-or-later
"""Sheets beside those of the zones: one for each region, numbered for themselves, at the scale that holds all of it."""

from __future__ import annotations

from typing import Iterable

import shapely

from .curve import straight_box
from .lattice import ground_of, single_sheet
from .options import SheetOptions
from .page import Arrangement
from .plan import INDEX_SCALES, Sheet, SheetPlan, pages_to_choose


def region_sheets(
    shown: Iterable[tuple[str, Iterable[shapely.Geometry]]], options: SheetOptions, arrangement: Arrangement
) -> SheetPlan:
    """One sheet for each subject, at the largest scale of `SCALES`, or of an index sheet, that holds what it shows.

    Parameters
    ----------
    shown : iterable of (str, iterable of geometry)
        The subject of each sheet, and what it has to show, WGS 84; a subject that no sheet can hold has none.
    """
    pages = pages_to_choose(options, arrangement)
    sheets: list[Sheet] = []
    for subject, geometries in shown:
        ground = ground_of(geometries)
        lattice = single_sheet(ground, pages, INDEX_SCALES)
        if lattice is None:
            continue
        extent = lattice.extent(0, 0)
        outline = straight_box(ground.grid, extent, ground.grid, lattice.scale)
        place = (len(sheets) + 1, subject, (1, 1), lattice.page, lattice.scale, ground.grid, extent, outline)
        sheets.append(Sheet(*place, {}))
    return SheetPlan(tuple(sheets))
