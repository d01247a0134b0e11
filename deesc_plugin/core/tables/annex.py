# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables that are annexed to a map: turning points, posts and checkpoints, areas, settlements.

Each function gives a `Table` with the columns of its CSV file; `printed` gives the same with titles,
headings and words in a language, for pages.
"""

from __future__ import annotations

from typing import Iterable, Iterator

import numpy as np

from ..delimitation import Feature
from ..errors import CoordinateError, GeometryError
from .areas import area_table, unit_area_table
from .csv_output import Cell, Column, Table
from .order import is_drawn
from .places import PLACE_COLUMNS, place_cells
from .posts import post_table
from .settlements import settlement_table
from .turning_points import turning_points

__all__ = ["area_table", "post_table", "settlement_table", "turning_point_table", "unit_area_table"]

TURNING_POINT_COLUMNS = (
    *(Column(name) for name in ("feature", "kind", "region", "name", "party", "status")),
    *(Column(name, 0) for name in ("number", "part", "ring")),
    *PLACE_COLUMNS,
    Column("next", 0),
    Column("line"),
    Column("length_m", 3),
    Column("azimuth_deg", 6),
)


def turning_point_table(features: Iterable[Feature]) -> Table:
    """Every turning point of the features that have a geometry, one a row.

    Degrees to 1e-7, UTM to a centimetre, MGRS to a metre, lengths to a millimetre, azimuths to 1e-6 degrees.

    Raises
    ------
    GeometryError
        For a collection; names the feature.
    CoordinateError
        For a turning point out of range; names the feature.
    """
    return Table(TURNING_POINT_COLUMNS, tuple(row for feature in features for row in turning_point_rows(feature)))


def turning_point_rows(feature: Feature) -> Iterator[tuple[Cell, ...]]:
    """The rows of one feature in `turning_point_table`, one after another."""
    if not is_drawn(feature):
        return
    try:
        points = turning_points(feature.geometry)
    except (GeometryError, CoordinateError) as error:
        raise type(error)("{feature}: {cause}", feature=feature, cause=error.message) from error
    given = (feature.uid, feature.kind, feature.region, feature.name, feature.party, feature.status)
    has_line = points.next_number > 0
    numbers = zip(points.number.tolist(), points.part.tolist(), points.ring.tolist())
    lines = zip(
        np.where(has_line, points.next_number, np.nan).tolist(),
        points.line.tolist(),
        points.length.tolist(),
        points.azimuth.tolist(),
    )
    for number, place, line in zip(numbers, place_cells(points), lines):
        yield (*given, *number, *place, *line)
