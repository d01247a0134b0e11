# SPDX-License-Identifier: GPL-2.0-or-later
"""Geodesic buffers whose width can be trusted, and says by how much.

A buffer of distance D is every place within D of the source along the ellipsoid. It is made in five steps,
none of which needs a map projection:

1. walk the boundary with the buffer on the left (`walk`);
2. find the pieces of the walk whose parallel curve comes to light in the outline (`outline`);
3. send out spokes of length D from those, by Karney's direct problem, and join their ends to ribbons along the
   rim; unite the ribbons, and keep of their rings those that lie at D (`ribbons`, `region`);
4. cut off round ends and the other side, where asked (`sides`, along `midlines`);
5. measure the outline against the source by Karney's inverse problem (`meter`); where it misses the
   tolerance, do it again more finely; where it still does, the result says so.
"""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import Callable, Iterator, Sequence

import numpy as np
import shapely

from ..errors import Cancelled, GeometryError
from ..geodesy import Floats, densify
from ..saying import Angle, Length, Listed, Message
from ..soundness import Unfit, unfit
from ..validity import first_fault
from .geocentric import chord_error
from .meter import METRES_A_DEGREE
from .region import NO_REGION, Region, Source, region_beyond, region_within, tidied
from .sides import without_caps

NARROWEST = 1.0
WIDEST = 200_000.0
FINEST_TOLERANCE = 0.001
HIGHEST_LATITUDE = 88.0
HALF_WAY_ROUND = 180.0
_CURVES_POLEWARDS = 1.0
"""Degrees of longitude: a shorter edge comes no more than 0.002 degrees nearer to a pole than its ends."""

POLYGON_SIDES = ("both", "outside", "inside")
LINE_SIDES = ("both", "left", "right")
END_CAPS = ("round", "flat")


@dataclass(frozen=True)
class BufferResult:
    """A buffer and how well it keeps its distance.

    Attributes
    ----------
    geometry : shapely.Geometry
        Polygon or multipolygon in WGS 84, valid, shells anticlockwise; an empty polygon where nothing is left,
        as when an inward distance swallows a polygon: a strip inside it has no inner edge then. Edges are so
        short that drawing them straight in longitude and latitude keeps the tolerance.
    max_error_m : float
        The worst measured deviation of the outline from the distance, metres; NaN for an empty one.
    worst_point : tuple of float or None
        Where that is: longitude and latitude.
    within_tolerance : bool
        Whether it keeps the tolerance everywhere; true for a buffer without an outline to measure, such as an
        empty one.
    """

    geometry: shapely.Geometry
    max_error_m: float
    worst_point: tuple[float, float] | None
    within_tolerance: bool


def geodesic_buffer(
    geometry: shapely.Geometry,
    distance: float,
    *,
    side: str = "both",
    end_cap: str = "round",
    tolerance: float = 0.1,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> BufferResult:
    """The buffer of a geometry on the ellipsoid, measured.

    Parameters
    ----------
    geometry : shapely.Geometry
        Points, lines or polygons, or their multiparts, valid, in WGS 84; edges are geodesics.
    distance : float
        Metres, 1 m to 200 km; negative shrinks a polygon.
    side : str
        For a polygon and a positive distance: ``"both"`` is the polygon with everything around it,
        ``"outside"`` the strip around it without the polygon, ``"inside"`` the strip along its line inside it.
        A shrunken polygon has no sides, ``"both"`` only. For a line ``"both"``, or ``"left"`` or ``"right"``
        as seen along it; one side of a line has flat ends, and holds the places to which the line is nearest on
        that side: it never crosses the line. Points have no sides.
    end_cap : str
        ``"round"``, or ``"flat"``: lines end square.
    tolerance : float
        Metres by which the outline may leave its distance: 1 mm or more, beyond 50 km 2 mm and more as the cube of
        the distance (16 mm for 100 km, 0.13 m for 200 km), up to a tenth of the distance.
    is_cancelled : callable
        Asked between the steps and, of great geometries, within them.

    Returns
    -------
    BufferResult
        Its geometry is empty where the distance leaves nothing.

    Raises
    ------
    GeometryError
        For an empty, invalid or non-finite geometry, one near a pole or the 180th meridian, and for a
        distance, side, end or tolerance that cannot be meant.
    Cancelled
        When `is_cancelled` said so.
    """
    refuse_unusable(geometry, distance, tolerance)
    _refuse_unknown(side, end_cap, int(shapely.get_dimensions(geometry)), distance)
    with _geos_told():
        source = Source.of(geometry, partial(_pause, is_cancelled))
        return _made(source, distance, side, end_cap, tolerance, abs(distance))


def strip(
    geometry: shapely.Geometry,
    outer: float,
    inner: float,
    *,
    tolerance: float = 0.1,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> BufferResult:
    """The strip along a line with a width of its own on each side.

    Parameters
    ----------
    geometry : shapely.Geometry
        Lines or polygons in WGS 84.
    outer, inner : float
        Metres: outside and inside of a polygon, left and right of a line. Zero leaves that side out.
    tolerance, is_cancelled
        As in `geodesic_buffer`.

    Returns
    -------
    BufferResult
        Its geometry is empty where the inner width swallows the polygon.

    Raises
    ------
    GeometryError, Cancelled
        As in `geodesic_buffer`; also for points, and where both widths are zero.
    """
    dimension = int(shapely.get_dimensions(geometry)) if geometry is not None else 2
    if dimension == 0:
        raise GeometryError("A point has no sides; give it one distance.")
    if not (outer >= 0 and inner >= 0):
        raise GeometryError("A width on one side is zero or positive; the sides tell which way it goes.")
    sides = POLYGON_SIDES[1:] if dimension == 2 else LINE_SIDES[1:]
    widths = [(width, side) for width, side in zip((outer, inner), sides) if width > 0]
    if not widths:
        raise GeometryError("Both widths are zero, which leaves no strip; state at least one, in metres.")
    for width, _ in widths:
        refuse_unusable(geometry, width, tolerance)
    with _geos_told():
        source = Source.of(geometry, partial(_pause, is_cancelled))
        made = [_made(source, width, side, "round", tolerance, min(widths)[0]) for width, side in widths]
        return _together(made)


def _together(made: Sequence[BufferResult]) -> BufferResult:
    """Strips along the same line in one; empty where one of them is."""
    swallowed = next((result for result in made if result.geometry.is_empty), None)
    if len(made) == 1 or swallowed is not None:
        return swallowed or made[0]
    together = tidied(shapely.union_all([result.geometry for result in made]), 0.0)
    worst = max(made, key=lambda result: -1.0 if np.isnan(result.max_error_m) else result.max_error_m)
    return BufferResult(together, worst.max_error_m, worst.worst_point, all(result.within_tolerance for result in made))


@contextmanager
def _geos_told() -> Iterator[None]:
    """What GEOS cannot make of a geometry, as one sentence."""
    try:
        yield
    except shapely.errors.GEOSException as error:
        raise GeometryError(
            "No outline can be made of this geometry ({error}); where a part or a hole touches the middle of "
            "a long edge, put a vertex there.",
            error=error,
        ) from error


def _made(source: Source, distance: float, side: str, end_cap: str, tolerance: float, narrowest: float) -> BufferResult:
    """One buffer; `narrowest` is the least width that is made of the same source, and settles how its edges run."""
    dimension = int(shapely.get_dimensions(source.geometry))
    if dimension == 2:
        return _of_polygon(source, distance, side, tolerance, source.planar_for(narrowest))
    region = region_within(source, distance, tolerance)
    source.pause()
    if dimension == 1 and (side != "both" or end_cap == "flat"):
        cut = without_caps(region.geometry, source.divided, distance, side)
        is_kept = region.is_closed and cut.is_kept
        return _result(replace(region, geometry=tidied(cut.geometry, 0.0), is_closed=is_kept), tolerance)
    return _result(region, tolerance)


def _of_polygon(
    source: Source, distance: float, side: str, tolerance: float, polygon: shapely.Geometry
) -> BufferResult:
    if distance < 0:
        return _result(region_beyond(source, -distance, tolerance), tolerance)
    if side == "inside":
        beyond = region_beyond(source, distance, tolerance)
        source.pause()
        if beyond.geometry.is_empty:
            return _result(NO_REGION, tolerance)
        return _result(_without(polygon, beyond.geometry, beyond), tolerance)
    within = region_within(source, distance, tolerance)
    source.pause()
    if side == "outside":
        return _result(_without(within.geometry, polygon, within), tolerance)
    return _result(within, tolerance)


def _without(polygon: shapely.Geometry, taken: shapely.Geometry, measured: Region) -> Region:
    return replace(measured, geometry=tidied(polygon.difference(taken), 0.0))


def _result(region: Region, tolerance: float) -> BufferResult:
    worst = region.measurement.worst_m
    # of an empty one there is no outline that could miss
    kept = region.is_closed and (not region.measurement.samples or worst <= tolerance)
    return BufferResult(region.geometry, worst, region.measurement.worst_point, kept)


_UNFIT = {
    Unfit.MISSING: "An empty geometry has no buffer; draw it first.",
    Unfit.MIXED: "Points, lines and polygons in one feature have no common buffer; part them first.",
    Unfit.NO_NUMBER: "A coordinate is not a number; mend the geometry first.",
    Unfit.OUT_OF_RANGE: "A coordinate is no longitude or latitude; mend the geometry first.",
    Unfit.EMPTY_OUTLINE: "A hole or part of the geometry is empty; remove it first.",
}


def refuse_unusable(geometry: shapely.Geometry | None, distance: float, tolerance: float) -> None:
    """Refuse what no buffer can be made of.

    Raises
    ------
    GeometryError
        With one sentence that says what is wrong and what to do.
    """
    if not np.isfinite(distance) or not NARROWEST <= abs(distance) <= WIDEST:
        raise GeometryError(
            "A buffer of {distance} m cannot be meant; state a distance from {narrowest} to {widest}, in metres.",
            distance=f"{distance:g}",
            narrowest=Length(NARROWEST),
            widest=Length(WIDEST),
        )
    _refuse_tolerance(tolerance, abs(distance))
    why = unfit(geometry)[0]
    if why is not None:
        raise GeometryError(_UNFIT[why])
    coordinates = shapely.get_coordinates(geometry)
    if not shapely.is_valid(geometry):
        raise GeometryError("The geometry is not valid: {fault}; mend it first.", fault=first_fault(geometry))
    step = _longest_step(geometry)
    if step >= HALF_WAY_ROUND:
        raise GeometryError(
            "An edge goes half way round the earth, and the shorter way is another; put vertices on it."
        )
    if step > _CURVES_POLEWARDS:
        coordinates = shapely.get_coordinates(densify(geometry))
    _refuse_out_of_reach(coordinates, abs(distance))


def _refuse_tolerance(tolerance: float, distance: float) -> None:
    """Refuse a tolerance that no outline needs, or that the meter cannot tell: it chooses what to measure by chords."""
    finest = max(FINEST_TOLERANCE, 2 * chord_error(distance))
    if not np.isfinite(tolerance) or not finest <= tolerance <= distance / 10:
        raise GeometryError(
            "A tolerance of {tolerance} does not suit a buffer of {distance}, which can be made and measured "
            "to {finest} mm; state that much up to a tenth of the distance.",
            tolerance=Length(tolerance),
            distance=Length(distance),
            finest=math.ceil(1_000 * finest),
        )


def _longest_step(geometry: shapely.Geometry) -> float:
    """The most degrees of longitude that an edge spans."""
    lines = shapely.get_parts(geometry)
    lines = shapely.get_rings(lines) if shapely.get_dimensions(geometry) == 2 else lines
    lonlat, line = shapely.get_coordinates(lines, return_index=True)
    return float(np.abs(np.diff(lonlat[:, 0]))[line[1:] == line[:-1]].max(initial=0.0))


def _refuse_out_of_reach(coordinates: Floats, distance: float) -> None:
    """Refuse what would reach a pole or cross the 180th meridian, where longitudes cannot be drawn side by side."""
    highest = float(np.abs(coordinates[:, 1]).max()) + distance / METRES_A_DEGREE
    if highest > HIGHEST_LATITUDE:
        raise GeometryError(
            "The buffer would reach latitude {highest}; buffers are made up to {most} only.",
            highest=Angle(highest, 1),
            most=Angle(HIGHEST_LATITUDE),
        )
    reach = distance / METRES_A_DEGREE / float(np.cos(np.radians(highest)))
    west, east = float(coordinates[:, 0].min()) - reach, float(coordinates[:, 0].max()) + reach
    if west < -180 or east > 180:
        raise GeometryError("The buffer would cross the 180th meridian; cut the geometry there and make two.")


_A_POINT, _A_LINE = Message("a point"), Message("a line")
_A_POLYGON, _A_SHRUNKEN_POLYGON = Message("a polygon"), Message("a shrunken polygon")


def _refuse_unknown(side: str, end_cap: str, dimension: int, distance: float) -> None:
    sides = {0: ("both",), 1: LINE_SIDES, 2: POLYGON_SIDES if distance > 0 else ("both",)}[dimension]
    if side not in sides:
        raise GeometryError(
            "“{side}” is no side of {what}; choose from {known}.",
            side=side,
            what=(_A_POINT, _A_LINE, _A_POLYGON if distance > 0 else _A_SHRUNKEN_POLYGON)[dimension],
            known=Listed.of(sides, most=None),
        )
    if end_cap not in END_CAPS:
        raise GeometryError(
            "“{end_cap}” is no way to end a line; choose from {known}.",
            end_cap=end_cap,
            known=Listed.of(END_CAPS, most=None),
        )
    if dimension != 2 and distance < 0:
        raise GeometryError(
            "A line cannot shrink; state a positive distance."
            if dimension
            else "A point cannot shrink; state a positive distance."
        )


def _pause(is_cancelled: Callable[[], bool]) -> None:
    if is_cancelled():
        raise Cancelled("The buffer was cancelled; nothing was written.")
