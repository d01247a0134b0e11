# SPDX-License-Identifier: GPL-2.0-or-later
"""From the ground to a sheet's map frame and back: millimetres from its lower left corner, x right and y up."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from .grid import MapGrid
from .plan import Sheet

Floats = npt.NDArray[np.float64]

SIGN_RADIUS = 2.1
"""Millimetres from the middle of the sign of a post or checkpoint to where its white rim ends."""

_MANY, _EDGE = 5_000, 33
_SIMPLER = 0.05
"""Millimetres: finer detail than can be seen is left out where labels are placed."""


@dataclass(frozen=True)
class OnPaper:
    """The map frame of a sheet: `width` and `height` in millimetres, `scale` the denominator."""

    grid: MapGrid
    scale: float
    west: float
    south: float
    width: float
    height: float

    @classmethod
    def of(cls, sheet: Sheet) -> OnPaper:
        """The frame of a sheet."""
        frame = sheet.page.frame
        return cls(sheet.grid, sheet.scale, sheet.extent[0], sheet.extent[1], frame.width, frame.height)

    def from_lonlat(self, lonlat: Any) -> Floats:
        """Places in degrees, shape (n, 2), on paper."""
        x, y = self.grid.project(lonlat[:, 0], lonlat[:, 1])
        return np.column_stack([x - self.west, y - self.south]) * (1000.0 / self.scale)

    def to_grid(self, millimetres: Any) -> Floats:
        """Places on paper, shape (n, 2), as eastings and northings of the sheet's grid."""
        return np.asarray(millimetres, dtype=float) * (self.scale / 1000.0) + (self.west, self.south)

    def cuts_sign(self, geometry: shapely.Geometry | None) -> bool:
        """Whether the neat line would cut the sign of a post or checkpoint in WGS 84; it is not drawn here then.

        What belongs to a sheet's subject stands well inside one of its frames (`lattice.OVERLAP`): a sign that a neat
        line would cut is of a neighbour, or of another part of the subject, and stands whole on a sheet of that.
        """
        if geometry is None or geometry.geom_type != "Point" or geometry.is_empty:
            return False
        [(x, y)] = self.from_lonlat(shapely.get_coordinates(geometry)).tolist()
        off = min(x, self.width - x, y, self.height - y)
        return bool(abs(off) < SIGN_RADIUS)

    @cached_property
    def window(self) -> shapely.Polygon:
        """A box in degrees round the frame, a little larger."""
        x, y = np.linspace(0.0, self.width, _EDGE), np.linspace(0.0, self.height, _EDGE)
        sides = [
            (x, np.zeros(_EDGE)),
            (x, np.full(_EDGE, self.height)),
            (np.zeros(_EDGE), y),
            (np.full(_EDGE, self.width), y),
        ]
        rim = self.to_grid(np.concatenate([np.column_stack(side) for side in sides]))
        longitude, latitude = self.grid.unproject(rim[:, 0], rim[:, 1])
        box = shapely.box(longitude.min(), latitude.min(), longitude.max(), latitude.max())
        return shapely.envelope(shapely.buffer(box, 0.02 * max(np.ptp(longitude), np.ptp(latitude))))

    def visible(self, geometry: shapely.Geometry | None) -> shapely.Geometry:
        """What of a geometry in WGS 84 lies in the frame, on paper and without invisible detail; it may be empty."""
        if geometry is None or geometry.is_empty or not shapely.intersects(self.window, shapely.envelope(geometry)):
            return shapely.Point()
        if shapely.get_num_coordinates(geometry) > _MANY:
            geometry = shapely.clip_by_rect(geometry, *self.window.bounds)
        drawn = shapely.simplify(shapely.transform(geometry, self.from_lonlat), _SIMPLER)
        if not shapely.is_valid(drawn):
            drawn = shapely.buffer(drawn, 0)  # only labels depend on it: a lobe lost here is drawn all the same
        return shapely.intersection(drawn, shapely.box(0, 0, self.width, self.height))
