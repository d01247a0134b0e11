# SPDX-License-Identifier: GPL-2.0-or-later
"""Observation posts and checkpoints as a table."""

from __future__ import annotations

import numpy as np

from ..delimitation import Delimitation
from ..roles import BUFFERED
from ..soundness import is_fit_outline
from .csv_output import Cell, Column, Table
from .nearness import lines_of, nearest_lines
from .order import in_reading_order
from .places import PLACE_COLUMNS, place_cells
from .turning_points import turning_points


def post_table(delimitation: Delimitation) -> Table:
    """Every drawn point (observation posts and checkpoints) that is not withdrawn, one a row, in reading order.

    `nearest_zone` is the zone whose line is nearest, or the nearest line, `line_distance_m` the geodesic distance
    there; both are empty where there is none.

    Raises
    ------
    CoordinateError
        For a place out of range.
    """
    columns = (
        Column("number", 0),
        *(Column(name) for name in ("name", "kind", "region", "party", "status")),
        *PLACE_COLUMNS,
        Column("nearest_zone"),
        Column("line_distance_m", 1),
        Column("uid"),
    )
    rows: list[tuple[Cell, ...]] = []
    for feature in in_reading_order(delimitation, points=True):
        given = (feature.name, feature.kind, feature.region, feature.party, feature.status)
        rows += [
            (feature.number, *given, *place, feature.uid) for place in place_cells(turning_points(feature.geometry))
        ]
    return Table(columns, _with_distances(delimitation, rows))


def _with_distances(delimitation: Delimitation, rows: list[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """The rows with the nearest zone and the distance to its line before their last cell."""
    zones = [zone for zone in delimitation.of_role(*BUFFERED) if is_fit_outline(zone.geometry)]
    if not rows or not zones:
        return tuple((*row[:-1], None, None, row[-1]) for row in rows)
    places = np.array([row[6:8] for row in rows], dtype=float)
    names = [zone.name for zone in zones]
    indexes, metres = nearest_lines(lines_of(zones), places)
    return tuple((*row[:-1], names[zone], away, row[-1]) for row, zone, away in zip(rows, indexes, metres))
