# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be told of buffers that fit their zone vertex by vertex without working out what the two make together.

A buffer that was made from a zone, or cut along it, has the zone's line among its rings. What does not fit so is not
judged here: a buffer of which nothing can be told is to be measured (`coverage`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Sequence

import numpy as np
import shapely

from ..geodesy import DRAWN_DEVIATION, Geometries, LocalPlane, densify
from ..polygons.outlines import Flags

_LEAST_RADIUS = 6_330_000.0
"""Metres; nowhere is the ellipsoid's mean radius of curvature less."""
_FARTHEST = 500_000.0
"""Metres from the plane's meridian, to which its scale is bounded."""
_EDGES_AT_ONCE = 1_024
_STRETCHES_AT_ONCE = 16


def runs_all_along(zone: shapely.Geometry, buffers: Sequence[shapely.Geometry]) -> bool:
    """Whether each ring of a zone is a ring of one of its buffers, so that a buffer runs along all of its line."""
    if shapely.get_dimensions(zone) != 2:
        return False
    rings, rings_of_zone = _Rings.of(buffers), _Rings.of([zone])
    if not rings.are_sound or len(rings.lines) < len(rings_of_zone.lines):
        return False
    return set(rings.keys()).issuperset(rings_of_zone.keys())


def is_wide_enough(
    zone: shapely.Geometry, buffers: Sequence[shapely.Geometry], least: float, pause: Callable[[], None]
) -> bool:
    """Whether the outer edge of a zone and its buffers is surely nowhere nearer to the zone's line than that.

    A ring at which a zone fills a hole of a buffer, or a buffer one of the zone's, is no outer edge. All other rings
    are held against the line in a transverse Mercator plane, whose scale is bounded: C. F. F. Karney, "Transverse
    Mercator with an accuracy of a few nanometers", J. Geodesy 85, 2011. On the sphere it is cosh(x / R).

    Parameters
    ----------
    zone, buffers : shapely.Geometry
        Polygons in WGS 84.
    least : float
        Geodesic distance, metres.
    pause : callable
        Called between pieces of work; may raise.
    """
    if shapely.get_dimensions(zone) != 2:
        return False
    rings, rings_of_zone = _Rings.of(buffers), _Rings.of([zone])
    edge = _unfilled(rings, rings_of_zone)
    if not len(edge) or not (rings.are_sound and rings_of_zone.are_sound):
        return False
    plane = LocalPlane.around(shapely.multilinestrings(edge))
    edge, stretches = plane.project(edge), _stretches(plane.project(rings_of_zone.lines))
    pause()
    farthest = float(np.abs(shapely.get_coordinates([*edge, *stretches])[:, 0]).max()) + least
    if not farthest < _FARTHEST:
        return False
    # a geodesic bends in the plane by x / R² at most, and leaves its chord by an eighth of length² times that
    longest = max(_longest_edge(edge), _longest_edge(stretches))
    leaves = longest**2 * farthest / (8 * _LEAST_RADIUS**2)
    reach = float(np.cosh(farthest / _LEAST_RADIUS)) * (least + 2 * (leaves + DRAWN_DEVIATION))
    lines = shapely.multilinestrings(edge)
    shapely.prepare(lines)
    for first in range(0, len(stretches), _STRETCHES_AT_ONCE):
        pause()
        if shapely.dwithin(lines, stretches[first : first + _STRETCHES_AT_ONCE], reach).any():
            return False
    return True


@dataclass(frozen=True)
class _Rings:
    """The rings of polygons whose edges are drawn out.

    Attributes
    ----------
    lines : ndarray of LinearRing
    is_shell : ndarray of bool
    are_sound : bool
        Whether the polygons are valid as they are drawn out: if not, their rings do not tell where they are.
    """

    lines: Geometries
    is_shell: Flags
    are_sound: bool

    @classmethod
    def of(cls, polygons: Sequence[shapely.Geometry]) -> _Rings:
        array = np.array(polygons, dtype=object)
        drawn = densify(array)
        redrawn = [one for one, given in zip(drawn, array) if one is not given]
        lines, part = shapely.get_rings(shapely.get_parts(drawn), return_index=True)
        is_shell = np.append(True, part[1:] != part[:-1])[: len(part)]
        return cls(lines, is_shell, bool(np.all(shapely.is_valid(redrawn))))

    def keys(self) -> list[bytes]:
        """What is the same for rings of the same vertices, wherever they begin and whichever way they run."""
        return list(shapely.to_wkb(shapely.normalize(shapely.polygons(self.lines)), output_dimension=2))


def _unfilled(rings: _Rings, others: _Rings) -> Geometries:
    """The rings of some polygons and of others, but for those at which one of them fills a hole of the other."""
    sides = list(zip(rings.keys(), rings.is_shell.tolist()))
    other_sides = list(zip(others.keys(), others.is_shell.tolist()))
    pairs = set(sides)
    filled = {key for key, is_shell in other_sides if (key, not is_shell) in pairs}
    kept = np.array([key not in filled for key, _ in [*sides, *other_sides]], dtype=bool)
    unfilled: Geometries = np.concatenate([rings.lines, others.lines])[kept]
    return unfilled


def _stretches(lines: Geometries) -> Geometries:
    """Lines, some edges at a time: those far from what they are held against are soon left out."""
    stretches = []
    for line in lines:
        places = shapely.get_coordinates(line)
        stretches += [places[first : first + _EDGES_AT_ONCE + 1] for first in range(0, len(places) - 1, _EDGES_AT_ONCE)]
    return np.array([shapely.LineString(places) for places in stretches], dtype=object)


def _longest_edge(lines: Geometries) -> float:
    return max(float(np.hypot(*np.diff(shapely.get_coordinates(line), axis=0).T).max()) for line in lines)
