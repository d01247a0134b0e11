# SPDX-License-Identifier: GPL-2.0-or-later
"""How wide polygons are: the diameter of the largest circle that fits inside, in metres.

A long strip is as wide as it is across, not as long as it is; a sliver of any length is narrow.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable

import numpy as np
import shapely

from .. import transverse_mercator
from ..geodesy import SEMI_MAJOR, Floats, Geometries

_PRECISION = 0.05
"""Part of the width by which a stated width may fall short of the widest circle ..."""
_PRECISION_NARROW = 0.01
"""... of what is narrower than `_NARROW` ..."""
_PRECISION_DRAWN = 0.001
"""... and of outlines of few vertices, such as are drawn by hand."""
_NARROW = 500.0
_FEW_VERTICES = 64

_SLENDER = 400.0
"""Perimeter² / area above which a strip is eroded instead of searched: the search grows with its length ..."""
_MANY_VERTICES = 500
"""... unless so many vertices enclose ..."""
_ROOMY = 1_600.0
"""... no more than so many squares as wide as a place that was met with: a comb is no strip, for it has a back."""
_SAMPLES = 40
"""Places that are looked at on each side of the box."""
_GROWTH = 1.5
_MOST_EROSIONS = 60
_NARROWEST = 1e-3
_VERTICES_AT_ONCE = 30_000
_POLYGONS_AT_ONCE = 50
_MANY_PARTS = 16
"""So many parts are not searched each: first those that may be the widest."""
_PARTS_AT_ONCE = 64


def inscribed_width(geometries: Any, threads: int = 2, pause: Callable[[], None] = lambda: None) -> Floats:
    """The diameter of the largest circle inside each polygon, in metres.

    The circle is one that really fits: its centre's distance to the boundary was measured. It is found in a
    transverse Mercator plane about the middle of the polygon's box, true to 1e-4 within 100 km of it, and falls
    short of the widest one by at most 0.1 % where the polygon has no more than 64 vertices, 1 % where it is
    narrower than 500 m or has many parts, and 5 % otherwise: limits are stated for what is narrow, and the search is
    costly.

    Parameters
    ----------
    geometries : geometry or array of geometries
        Valid polygons and multipolygons in WGS 84, long edges drawn out (`geodesy.densify`). A
        multipolygon is as wide as its widest part; anything without area is 0 wide.
    threads : int
        How many may work at once.
    pause : callable
        Called between pieces of work, by the threads too; may raise.

    Returns
    -------
    ndarray of float
        Shape of the input.
    """
    array = np.atleast_1d(np.asarray(geometries, dtype=object))
    widths = np.zeros(len(array))
    wide = np.flatnonzero(shapely.area(array) > 0)
    vertices = int(shapely.get_num_coordinates(array[wide]).sum())
    slices = np.array_split(wide, max(1, vertices // _VERTICES_AT_ONCE, len(wide) // _POLYGONS_AT_ONCE))
    if len(slices) == 1 or threads == 1:
        for part in slices:
            widths[part] = 2 * _inradius(array[part], pause)
        return np.asarray(widths.reshape(np.shape(geometries)))
    with ThreadPoolExecutor(threads) as pool:  # each geometry is looked at by one thread only
        for part, radii in zip(slices, pool.map(lambda part: _inradius(array[part], pause), slices)):
            widths[part] = 2 * radii
    shaped: Floats = widths.reshape(np.shape(geometries))
    return shaped


def widest_possible(area: Floats) -> Floats:
    """The diameter of the circle of that area: no polygon of the area is wider. Cheap, to sift with."""
    return np.asarray(2 * np.sqrt(np.maximum(area, 0.0) / np.pi))


def in_own_planes(geometries: Geometries, unit: Floats | None = None) -> Geometries:
    """Each geometry in a transverse Mercator plane about the middle of its own box.

    Parameters
    ----------
    geometries : ndarray
        In WGS 84.
    unit : ndarray of float, optional
        Metres that make one unit of each geometry's plane; 1 by default.
    """
    coordinates, owner = shapely.get_coordinates(geometries, return_index=True)
    bounds = shapely.bounds(geometries)
    middle = (bounds[:, :2] + bounds[:, 2:]) / 2
    x, y = transverse_mercator.project(coordinates[:, 0] - middle[owner, 0], coordinates[:, 1])
    y = y - transverse_mercator.project(0.0, middle[:, 1])[1][owner]
    if unit is not None:
        x, y = x / unit[owner], y / unit[owner]
    result: Geometries = shapely.transform(geometries, lambda _: np.column_stack([x, y]))
    return result


def _inradius(polygons: Geometries, pause: Callable[[], None]) -> Floats:
    """Radii, metres, of the largest inscribed circles of polygons with an area, shape (n,)."""
    pause()
    radii = np.zeros(len(polygons))
    has_many = shapely.get_num_geometries(polygons) > _MANY_PARTS
    for index in np.flatnonzero(has_many):
        radii[index] = _inradius_of_widest(shapely.get_parts(polygons[index]), pause)
    radii[~has_many] = _inradius_of_each(polygons[~has_many], pause)
    return radii


def _inradius_of_widest(parts: Geometries, pause: Callable[[], None]) -> float:
    """The radius, metres, of the largest circle in one of many polygons, short of the widest by no more than 1 %.

    No circle is larger than that of the polygon's area, nor than its box; those that may hold the largest come first.
    """
    parts = parts[shapely.area(parts) > 0]
    plane = in_own_planes(parts)
    boxes = shapely.bounds(plane)
    most = np.minimum((boxes[:, 2:] - boxes[:, :2]).min(axis=1) / 2, np.sqrt(shapely.area(plane) / np.pi))
    order = np.argsort(-most, kind="stable")
    widest = 0.0
    for start in range(0, len(order), _PARTS_AT_ONCE):
        if most[order[start]] <= widest * (1 + _PRECISION_NARROW):
            break
        radii = _inradius_of_each(parts[order[start : start + _PARTS_AT_ONCE]], pause)
        widest = max(widest, float(radii.max()))
    return widest


def _inradius_of_each(polygons: Geometries, pause: Callable[[], None]) -> Floats:
    """The same of polygons of few parts."""
    if not len(polygons):
        return np.zeros(0)
    unit = _equal_circle(polygons) / 2  # makes polygons alike in size, so that one tolerance suits all
    plane = in_own_planes(polygons, unit)
    area, perimeter = shapely.area(plane), shapely.length(plane)
    search = getattr(shapely, "maximum_inscribed_circle", None)  # shapely 2.1
    slender = perimeter**2 > _SLENDER * area if search else np.ones(len(polygons), dtype=bool)
    for index in np.flatnonzero(slender & (shapely.get_num_coordinates(plane) > _MANY_VERTICES)) if search else ():
        pause()
        plane[index] = _lying(plane[index])
        slender[index] = not _has_room(plane[index], float(np.sqrt(area[index] / _ROOMY)))
    radii = np.zeros(len(polygons))
    radii[slender] = _eroded(plane[slender], area[slender], perimeter[slender], pause)
    if search:
        compact = np.flatnonzero(~slender)
        radii[compact] = _searched(plane[compact], unit[compact], search, pause)
    return radii * unit


def _lying(polygon: shapely.Geometry) -> shapely.Geometry:
    """The polygon, turned over where more of its edges stand than lie: a ray to the east then meets fewer of them."""
    steps = np.abs(np.diff(shapely.get_coordinates(polygon), axis=0)).sum(axis=0)
    return shapely.transform(polygon, lambda places: places[:, ::-1]) if steps[1] > steps[0] else polygon


def _has_room(polygon: shapely.Geometry, radius: float) -> bool:
    """Whether a circle of that radius, or larger, is inside about one of some places that lie in rows."""
    west, south, east, north = shapely.bounds(polygon)
    step = (np.arange(_SAMPLES) + 0.5) / _SAMPLES
    places = shapely.points(*np.meshgrid(west + step * (east - west), south + step * (north - south))).ravel()
    shapely.prepare(polygon)
    places = places[shapely.contains_properly(polygon, places)]
    coordinates, ring = shapely.get_coordinates(shapely.get_rings(shapely.get_parts(polygon)), return_index=True)
    edges = shapely.linestrings(np.stack([coordinates[:-1], coordinates[1:]], axis=1)[ring[:-1] == ring[1:]])
    _, away = shapely.STRtree(edges).query_nearest(places, return_distance=True, all_matches=False)
    return bool((away >= radius).any())


def _searched(polygons: Geometries, unit: Floats, search: Callable[..., Any], pause: Callable[[], None]) -> Floats:
    """The same by search, in planes whose unit, in metres, is half the radius of the circle of the polygon's area."""
    few = shapely.get_num_coordinates(polygons) <= _FEW_VERTICES
    tolerance = np.where(few, _PRECISION_DRAWN, _PRECISION)
    radii = np.zeros(len(polygons))
    for group in (few, ~few):
        if group.any():
            pause()
            radii[group] = shapely.length(search(polygons[group], tolerance=tolerance[group][0]))
    narrow = 2 * radii * unit < _NARROW
    asked = np.where(few, _PRECISION_DRAWN, np.where(narrow, _PRECISION_NARROW, _PRECISION))
    for index in np.flatnonzero(tolerance > asked * radii):
        pause()
        least = asked[index] * max(radii[index], _NARROWEST)
        radii[index] = shapely.length(search(polygons[index], tolerance=least))
    return radii


def _equal_circle(polygons: Geometries) -> Floats:
    """About the radius, metres, of a circle of each polygon's area: no circle inside it is larger."""
    bounds = shapely.bounds(polygons)
    to_metres = np.radians(1.0) * SEMI_MAJOR
    cosine = np.cos(np.radians(bounds[:, 1] + bounds[:, 3]) / 2)
    return np.asarray(to_metres * np.sqrt(shapely.area(polygons) * cosine / np.pi))


def _eroded(polygons: Geometries, area: Floats, perimeter: Floats, pause: Callable[[], None]) -> Floats:
    """The same by erosion: the distance from the boundary at which nothing is left, bracketed.

    The inradius of a simply connected polygon lies between area / perimeter and that of the circle of the
    same area; holes can make it less than the former. Each erosion begins with what the last one left, for what lies
    r inside of that lies low + r inside of the whole: the teeth of a comb are gone after the first, and what they
    cost is not paid again, which would grow with the square of their number.
    """
    none, all_but_none = np.zeros(len(polygons)), np.sqrt(area / np.pi)
    low, high, trial = none, all_but_none, area / perimeter
    left_over = polygons.copy()
    for _ in range(_MOST_EROSIONS):
        open_ = np.flatnonzero(high > low * (1 + _PRECISION_DRAWN))
        if not len(open_):
            break
        pause()
        rest = shapely.buffer(left_over[open_], low[open_] - trial[open_], quad_segs=16)
        is_left = ~shapely.is_empty(rest)
        left_over[open_[is_left]] = rest[is_left]
        low, high = low.copy(), high.copy()
        low[open_[is_left]], high[open_[~is_left]] = trial[open_[is_left]], trial[open_[~is_left]]
        trial = np.where(low > 0, np.minimum(low * _GROWTH, np.sqrt(low * high)), high / 4)
    centres = shapely.point_on_surface(left_over)
    return np.asarray(shapely.distance(centres, shapely.boundary(polygons)))
