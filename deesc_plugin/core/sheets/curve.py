# SPDX-License-Identifier: GPL-2.0-or-later
"""Curves drawn out: meridians, parallels and grid lines as vertices so dense that straight edges keep to the curve.

What is stored in degrees is drawn twice: straight between its vertices on the sheet, and straight in longitude and
latitude by other programs. Neither may leave the curve by more than can be seen in print.
"""

from __future__ import annotations

from typing import Callable, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from .grid import MapGrid

Floats = npt.NDArray[np.float64]
Curve = Callable[[Floats], "tuple[Floats, Floats]"]

SEEN = 0.05
"""Millimetres on paper by which a drawn-out curve may leave the true one."""

_FEWEST_PIECES, _MOST_PIECES = 2, 8192


def drawn_curve(curve: Curve, start: float, stop: float, grid: MapGrid, scale: int) -> Floats:
    """The vertices of a curve, longitudes and latitudes, shape (n, 2).

    Parameters
    ----------
    curve : callable
        Longitudes and latitudes, degrees, at an array of values of the curve's parameter.
    start, stop : float
        Range of the parameter.
    grid, scale
        Of the sheet that it is drawn on.
    """
    pieces = _FEWEST_PIECES  # of one piece, a curve that bends both ways would look straight at its middle
    while True:
        longitude, latitude = curve(np.linspace(start, stop, 2 * pieces + 1))
        x, y = grid.project(longitude, latitude)
        chart_x, chart_y = grid.project(_chord_middles(longitude), _chord_middles(latitude))
        on_paper = np.hypot(_chord_middles(x) - x[1::2], _chord_middles(y) - y[1::2])
        on_chart = np.hypot(chart_x - x[1::2], chart_y - y[1::2])
        if pieces >= _MOST_PIECES or max(on_paper.max(), on_chart.max()) <= SEEN * scale / 1000:
            return np.column_stack([longitude[::2], latitude[::2]])
        pieces *= 2


def drawn_ring(curves: Sequence[tuple[Curve, float, float]], grid: MapGrid, scale: int) -> shapely.Polygon:
    """The polygon in WGS 84 whose sides are these curves, each beginning where the one before ends."""
    sides = [drawn_curve(curve, start, stop, grid, scale)[:-1] for curve, start, stop in curves]
    return shapely.Polygon(np.vstack(sides))


def straight_box(of: MapGrid, extent: tuple[float, float, float, float], grid: MapGrid, scale: int) -> shapely.Polygon:
    """A rectangle of a grid (least and greatest easting and northing, metres) as a polygon in WGS 84."""
    west, south, east, north = extent
    return drawn_ring(
        (
            (lambda t: of.unproject(t, np.full_like(t, south)), west, east),
            (lambda t: of.unproject(np.full_like(t, east), t), south, north),
            (lambda t: of.unproject(t, np.full_like(t, north)), east, west),
            (lambda t: of.unproject(np.full_like(t, west), t), north, south),
        ),
        grid,
        scale,
    )


def geographic_box(box: tuple[float, float, float, float], grid: MapGrid, scale: int) -> shapely.Polygon:
    """A box of meridians and parallels (west, south, east, north) as a polygon in WGS 84."""
    west, south, east, north = box
    return drawn_ring(
        (
            (lambda t: (t, np.full_like(t, south)), west, east),
            (lambda t: (np.full_like(t, east), t), south, north),
            (lambda t: (t, np.full_like(t, north)), east, west),
            (lambda t: (np.full_like(t, west), t), north, south),
        ),
        grid,
        scale,
    )


def _chord_middles(values: Floats) -> Floats:
    """Between every other value and the next but one."""
    return np.asarray((values[:-1:2] + values[2::2]) / 2)
