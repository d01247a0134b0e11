# SPDX-License-Identifier: GPL-2.0-or-later
"""The grid zones of the UTM grid (37S, 31V, ...) that a sheet shows parts of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from ..notation.utm import BANDS, NORTH_LIMIT, SOUTH_LIMIT, band_limits, zone_of
from .curve import geographic_box
from .grid import MapGrid
from .plan import Sheet

_ZONE_WIDTH = 6
_FURTHER_EDGES = {"V": (3,), "X": (9, 21, 33)}
"""Meridians at which zones meet about Norway and Svalbard, beside the multiples of six degrees."""


@dataclass(frozen=True)
class GridZone:
    """A grid zone as far as a sheet may show it.

    Attributes
    ----------
    zone : int
        Of the UTM grid.
    band : str
        Latitude band.
    box : tuple of float
        West, south, east, north, degrees: its own meridians and parallels, or a little beyond the sheet.
    area : shapely.Polygon
        The box in WGS 84, drawn out.
    """

    zone: int
    band: str
    box: tuple[float, float, float, float]
    area: shapely.Polygon

    @property
    def designation(self) -> str:
        """The zone's number and the band's letter."""
        return f"{self.zone:02d}{self.band}"

    @property
    def grid(self) -> MapGrid:
        """Its UTM grid."""
        return MapGrid.utm(self.zone, is_southern=self.band < "N")


def grid_zones(sheet: Sheet) -> tuple[GridZone, ...]:
    """The grid zones that a sheet shows, from the south-west by rows."""
    west, south, east, north = sheet.outline.bounds
    margin = (north - south) / 100
    zones = []
    for band in BANDS:
        southern, northern = (float(limit) for limit in band_limits(np.array(band)))
        if northern <= south or southern >= north:
            continue
        for zone, left, right in _zones_of_band(band, west, east):
            box = (
                max(left, west - margin),
                max(southern, south - margin, SOUTH_LIMIT),
                min(right, east + margin),
                min(northern, north + margin, NORTH_LIMIT),
            )
            area = geographic_box(box, sheet.grid, sheet.scale)
            if area.intersection(sheet.outline).area > 0:
                zones.append(GridZone(zone, band, box, area))
    return tuple(zones)


def _zones_of_band(band: str, west: float, east: float) -> list[tuple[int, float, float]]:
    """Number, western and eastern meridian of the zones of a band between two longitudes."""
    latitude = float(np.mean(band_limits(np.array(band))))
    first = int(np.floor(west / _ZONE_WIDTH)) * _ZONE_WIDTH - _ZONE_WIDTH
    edges = sorted({*range(first, int(np.ceil(east)) + 2 * _ZONE_WIDTH, _ZONE_WIDTH), *_FURTHER_EDGES.get(band, ())})
    zones: list[tuple[int, float, float]] = []
    for left, right in zip(edges, edges[1:]):
        zone = int(zone_of((left + right) / 2, latitude))
        if zones and zones[-1][0] == zone:
            zones[-1] = (zone, zones[-1][1], right)
        else:
            zones.append((zone, left, right))
    return [(zone, float(left), float(right)) for zone, left, right in zones if left < east and right > west]
