# SPDX-License-Identifier: GPL-2.0-or-later
"""How exact an area by administrative unit is, from how exact the units' boundaries are.

A reference of which each line may be off by σ metres bears no area of a part of a feature to more than what of the
feature lies within σ of the unit's boundary, on one side of it: were the whole boundary moved by σ, so much would
change hands. Where a boundary crosses a feature over L metres that is σ · L, of a straight boundary exactly; where one
runs along a feature's line, outside of it but nearer than σ, it is the strip that would be cut off. The sum of several
parts is borne to the sum of theirs, since one boundary may bound them all. A part that lies whole within σ of its
boundary may not be there at all: it stands with the neighbour that it touches.

What an area is borne to is rounded up to one digit, and the area to the place of that digit (as in JCGM 100:2008, the
guide to the expression of uncertainty in measurement, 7.2.6): no digit is printed that nobody knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Mapping

import numpy as np
import shapely

from ..geodesy import ECCENTRICITY_SQUARED, SEMI_MAJOR, Floats, Geometries
from ..polygons.clipping import clipped

SQUARE_KILOMETRE = 1_000_000.0
DECIMALS = 6
"""Of square kilometres: square metres, as far as a geometry itself is exact."""

_FINEST = 0.01
"""Of the accuracy: detail of a boundary that does not matter."""
_ALL = 0.999
"""The part of a share that may lie within the accuracy before it is all of it: the chart is true to a per cent."""


@dataclass(frozen=True)
class Doubt:
    """What of a share is doubtful.

    Attributes
    ----------
    square_metres : float
        What may change hands, on the side of the boundary where it is more.
    is_whole : bool
        Whether the share lies whole within the accuracy of the boundary.
    """

    square_metres: float
    is_whole: bool


def doubts(
    whole: shapely.Geometry,
    pieces: Mapping[int, shapely.Geometry],
    units: Geometries,
    boundaries: Geometries,
    accuracy_m: float,
) -> dict[int, Doubt]:
    """What is doubtful of the pieces that a polygon is divided into, by their places.

    Parameters
    ----------
    whole : shapely.Geometry
        The polygon in WGS 84, drawn out.
    pieces : mapping of int to shapely.Geometry
        What of it each unit has, by the place of that; -1 for what lies in none.
    units, boundaries : ndarray of geometry
        The units, drawn out, and their boundaries.
    accuracy_m : float
        How far off the units' boundaries may be, metres.
    """
    chart = _Chart.about(whole)
    drawn = chart.put(whole)
    found = {}
    for place, piece in pieces.items():
        boundary = boundaries[place] if place >= 0 else _outline(units, chart.window(whole, 2 * accuracy_m))
        near = chart.put(shapely.clip_by_rect(boundary, *chart.window(whole, accuracy_m)))
        strip = shapely.intersection(drawn, _strip(near, drawn, accuracy_m))
        found[place] = _doubt(chart.put(piece), strip)
    return found


def _doubt(piece: shapely.Geometry, strip: shapely.Geometry) -> Doubt:
    """What of a piece may be lost, or what may be gained by it, on the strip about its unit's boundary."""
    lost = float(shapely.area(shapely.intersection(piece, strip)))
    return Doubt(max(lost, float(shapely.area(strip)) - lost), lost >= _ALL * float(shapely.area(piece)))


def borne(square_metres: float, doubt: float) -> tuple[Decimal, Decimal | None]:
    """An area and what it is borne to, km², with no more digits than that; None where it is as exact as it is drawn.

    Examples
    --------
    >>> [str(one) for one in borne(33_100_000.0, 3_200_000.0)]
    ['33', '4']
    >>> [str(one) for one in borne(1_234_567_890.0, 96_000_000.0)]
    ['1200', '100']
    """
    finest = Decimal(1).scaleb(-DECIMALS)
    area, least = (Decimal(repr(value)) / Decimal(SQUARE_KILOMETRE) for value in (square_metres, doubt))
    if least < finest:
        return area.quantize(finest), None
    step = Decimal(1).scaleb(least.adjusted())
    known = (least / step).to_integral_value(ROUND_CEILING) * step
    step = Decimal(1).scaleb(known.adjusted())
    return _plain((area / step).to_integral_value() * step), _plain(known)


def _plain(number: Decimal) -> Decimal:
    """A number without an exponent: 1.2E+3 is 1200."""
    return Decimal(f"{number:f}")


@dataclass(frozen=True)
class _Chart:
    """A plane about a place, metres: true there, and to a per cent within some hundred kilometres north and south."""

    place: Floats
    metres: Floats

    @classmethod
    def about(cls, geometry: shapely.Geometry) -> _Chart:
        bounds = shapely.bounds(geometry)
        return cls((bounds[:2] + bounds[2:]) / 2, _degree(bounds))

    def put(self, geometry: shapely.Geometry) -> shapely.Geometry:
        return shapely.transform(geometry, lambda lonlat: (lonlat - self.place) * self.metres)

    def window(self, whole: shapely.Geometry, metres: float) -> Floats:
        """The box of a polygon and so many metres about it, degrees: west, south, east, north."""
        return _window(shapely.bounds(whole), metres)


def windows(polygons: Geometries, metres: float) -> Geometries:
    """The boxes of polygons in WGS 84 and so many metres about them."""
    return np.asarray(shapely.box(*_window(shapely.bounds(polygons), metres).T))


def _window(bounds: Floats, metres: float) -> Floats:
    """Bounds, shape (4,) or (n, 4), and so many metres about them, degrees."""
    about = metres / _degree(bounds)
    return np.concatenate([bounds[..., :2] - about, bounds[..., 2:] + about], axis=-1)


def _degree(bounds: Floats) -> Floats:
    """How long a degree is in the middle of bounds, east and north, metres; shape (2,) or (n, 2)."""
    latitude = np.radians((bounds[..., 1] + bounds[..., 3]) / 2)
    flattened = 1 - ECCENTRICITY_SQUARED * np.sin(latitude) ** 2
    across = SEMI_MAJOR / np.sqrt(flattened) * np.cos(latitude)
    up = SEMI_MAJOR * (1 - ECCENTRICITY_SQUARED) / flattened**1.5
    return np.asarray(np.radians(np.stack([across, up], axis=-1)))


def _outline(units: Geometries, window: Floats) -> shapely.Geometry:
    """The outline of all units together in a window, and its sides: no line between two bounds what lies in none."""
    bounds = shapely.bounds(units)
    is_near = (bounds[:, :2] <= window[2:]).all(axis=1) & (bounds[:, 2:] >= window[:2]).all(axis=1)
    together = shapely.union_all([clipped(unit, window) for unit in units[is_near]])
    return shapely.multilinestrings(shapely.get_rings(shapely.get_parts(together)))


def _strip(boundary: shapely.Geometry, drawn: shapely.Geometry, metres: float) -> shapely.Geometry:
    """The ground within so many metres of a boundary, on the chart."""
    if boundary.is_empty or not shapely.dwithin(boundary, drawn, metres):
        return shapely.Polygon()
    return shapely.buffer(shapely.simplify(boundary, metres * _FINEST), metres)
