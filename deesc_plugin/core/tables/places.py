# SPDX-License-Identifier: GPL-2.0-or-later
"""The columns in which a table writes a place: decimal degrees, DMS, UTM and MGRS."""

from __future__ import annotations

from typing import Iterator

from .csv_output import Cell, Column
from .turning_points import TurningPoints

PLACE_COLUMNS = (
    Column("lon", 7),
    Column("lat", 7),
    Column("dms"),
    Column("utm_zone"),
    Column("utm_e", 2),
    Column("utm_n", 2),
    Column("mgrs"),
)


def place_cells(points: TurningPoints) -> Iterator[tuple[Cell, ...]]:
    """The places of turning points in every notation, as `PLACE_COLUMNS` name them."""
    return zip(
        points.longitude.tolist(),
        points.latitude.tolist(),
        points.dms.tolist(),
        [f"{zone}{band}" for zone, band in zip(points.zone.tolist(), points.band.tolist())],
        points.easting.tolist(),
        points.northing.tolist(),
        points.mgrs.tolist(),
    )
