"""The figures that a sheet states in its margin: how true its scale is, where its north is, which ground it shows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely

from .page import PRINTED_LINE, ground_width
from .plan import Sheet

CORNERS = ("NW", "NE", "SE", "SW")


@dataclass(frozen=True)
class SheetFigures:
    """Figures of one sheet.

    Attributes
    ----------
    scale_factor : float
        In the middle of the frame: the stated scale holds in the projection, a distance measured on the sheet is
        divided by it besides.
    corner_scale_factors : tuple of float
        In the order of `CORNERS`.
    convergence : float
        Degrees by which grid north lies east of true north in the middle of the frame.
    corner_convergences : tuple of float
        In the order of `CORNERS`.
    corners : tuple of (float, float)
        Longitudes and latitudes of the frame's corners, in the order of `CORNERS`.
    bounds : tuple of float
        The westernmost, southernmost, easternmost and northernmost degrees that the frame shows; parallels are curves,
        so that no corner need be among them.
    line_width : float
        Metres of ground that the widest line printed covers.
    """

    scale_factor: float
    corner_scale_factors: tuple[float, ...]
    convergence: float
    corner_convergences: tuple[float, ...]
    corners: tuple[tuple[float, float], ...]
    bounds: tuple[float, float, float, float]
    line_width: float


def figures(sheet: Sheet) -> SheetFigures:
    """The figures of a sheet."""
    west, south, east, north = sheet.extent
    eastings = np.array([(west + east) / 2, west, east, east, west])
    northings = np.array([(south + north) / 2, north, north, south, south])
    longitude, latitude = sheet.grid.unproject(eastings, northings)
    factor, convergence = sheet.grid.factor_and_convergence(longitude, latitude)
    least_x, least_y, greatest_x, greatest_y = (float(bound) for bound in shapely.bounds(sheet.outline))
    return SheetFigures(
        float(factor[0]),
        tuple(factor[1:].tolist()),
        float(convergence[0]),
        tuple(convergence[1:].tolist()),
        tuple(zip(longitude[1:].tolist(), latitude[1:].tolist())),
        (least_x, least_y, greatest_x, greatest_y),
        ground_width(PRINTED_LINE, sheet.scale),
    )
