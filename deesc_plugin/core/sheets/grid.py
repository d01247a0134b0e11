# SPDX-License-Identifier: GPL-2.0-or-later
"""The projection of a sheet: a transverse Mercator, most often that of a UTM zone, on WGS 84."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from .. import transverse_mercator
from ..notation.utm import NORTH_LIMIT, SOUTH_LIMIT, SOUTHERN_FALSE_NORTHING, central_meridian, zone_of

Floats = npt.NDArray[np.float64]

UTM_SCALE = 0.9996
FALSE_EASTING = 500_000.0


@dataclass(frozen=True)
class MapGrid:
    """A transverse Mercator projection of WGS 84, in metres.

    Attributes
    ----------
    meridian : float
        Longitude, degrees, of the central meridian.
    scale_factor : float
        On the central meridian.
    false_easting, false_northing : float
        Coordinates, metres, of the central meridian's crossing with the equator.
    zone : int
        The UTM zone that it is, 1 to 60; 0 for none.
    """

    meridian: float
    scale_factor: float
    false_easting: float
    false_northing: float
    zone: int = 0

    @classmethod
    def utm(cls, zone: int, is_southern: bool = False) -> MapGrid:
        """The grid of a UTM zone, of its northern or southern half."""
        northing = SOUTHERN_FALSE_NORTHING if is_southern else 0.0
        return cls(float(central_meridian(zone)), UTM_SCALE, FALSE_EASTING, northing, zone)

    @classmethod
    def centred(cls, longitude: float) -> MapGrid:
        """A grid with true scale on the meridian, of whole or half degrees, nearest to a longitude."""
        return cls(round(longitude * 2) / 2, 1.0, FALSE_EASTING, 0.0)

    @property
    def definition(self) -> str:
        """What PROJ, QGIS and GDAL know it by: the EPSG code of a UTM zone, else a PROJ string."""
        if self.zone:
            return f"EPSG:{(32700 if self.false_northing else 32600) + self.zone}"
        return (
            f"+proj=tmerc +lat_0=0 +lon_0={self.meridian:g} +k={self.scale_factor:g} +x_0={self.false_easting:.0f} "
            f"+y_0={self.false_northing:.0f} +datum=WGS84 +units=m +no_defs +type=crs"
        )

    @property
    def epsg(self) -> int:
        """The EPSG code of a UTM zone; 0 for another grid."""
        return int(self.definition.partition(":")[2]) if self.zone else 0

    def project(self, longitude: Any, latitude: Any) -> tuple[Floats, Floats]:
        """Eastings and northings, metres, of places in degrees."""
        x, y = transverse_mercator.project(np.asarray(longitude, dtype=float) - self.meridian, latitude)
        return self.false_easting + self.scale_factor * x, self.false_northing + self.scale_factor * y

    def unproject(self, easting: Any, northing: Any) -> tuple[Floats, Floats]:
        """Longitudes and latitudes, degrees, of eastings and northings in metres; the inverse of `project`.

        Longitudes run on past 180 degrees, so that a line across that meridian stays in one piece.
        """
        from_meridian, latitude = transverse_mercator.unproject(
            (np.asarray(easting, dtype=float) - self.false_easting) / self.scale_factor,
            (np.asarray(northing, dtype=float) - self.false_northing) / self.scale_factor,
        )
        return np.asarray(self.meridian + from_meridian), latitude

    def project_all(self, geometries: Any) -> Any:
        """Geometries in degrees, vertex by vertex to metres; draw long edges out first."""
        return shapely.transform(geometries, lambda lonlat: np.column_stack(self.project(*lonlat.T)))

    def unproject_all(self, geometries: Any) -> Any:
        """Geometries in metres, vertex by vertex back to degrees."""
        return shapely.transform(geometries, lambda places: np.column_stack(self.unproject(*places.T)))


def grid_about(west: float, south: float, east: float, north: float, reach: float) -> MapGrid:
    """The grid for a map of a box in degrees: that of the UTM zone in which the box's middle lies.

    A box that reaches farther than `reach` degrees from that zone's central meridian, or out of the UTM grid to the
    poles, has a grid centred on itself.
    """
    longitude, latitude = (west + east) / 2, (south + north) / 2
    if SOUTH_LIMIT <= latitude < NORTH_LIMIT:
        grid = MapGrid.utm(int(zone_of(longitude, latitude)), latitude < 0)
        if max(abs(west - grid.meridian), abs(east - grid.meridian)) <= reach:
            return grid
    return MapGrid.centred(longitude)
