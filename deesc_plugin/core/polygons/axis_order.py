# SPDX-License-Identifier: GPL-2.0-or-later
"""Longitude and latitude in the wrong order: where exchanging them explains what is drawn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..agreement import WHOLE_EARTH, Agreement
from ..delimitation import Reference
from ..geodesy import Floats
from ..soundness import out_of_range

Flags = npt.NDArray[np.bool_]

_STRAY = 0.05
"""Degrees (about 5 km) from its ground within which a feature is drawn astray rather than exchanged."""
_SAMPLE = 16
"""Vertices by which a whole feature is judged."""
_NEAR = 0.05
"""Part of the size of the other vertices' box within which a vertex is not astray."""
_AMONG = 1.0
"""Part of that size within which an exchanged vertex belongs to the others: it may be the tip of a triangle."""
_DETOUR = 4.0
"""How many times longer the way over a swapped run of vertices is than over the same run put right."""


def exchanged(coordinates: Floats) -> Floats:
    """Coordinates, shape (n, 2), with longitude and latitude exchanged."""
    return coordinates[:, ::-1]


def swaps_into_theatre(coordinates: Floats, agreement: Agreement) -> Flags:
    """Which coordinates lie in the agreement's theatre once exchanged; none where it is the whole Earth."""
    if agreement.theatre == WHOLE_EARTH:
        return np.zeros(len(coordinates), dtype=bool)
    return _in_box(exchanged(coordinates), agreement.theatre)


@dataclass(frozen=True)
class Ground:
    """Where the features of one region are expected: its units, else its extent, else the theatre."""

    box: tuple[float, float, float, float]
    units: tuple[shapely.Geometry, ...]

    @classmethod
    def of(cls, region_id: str, agreement: Agreement, reference: Reference) -> Ground:
        """The ground of a region; of an unknown one, the theatre."""
        region = agreement.region(region_id)
        if region is None:
            return cls(agreement.theatre, ())
        units = [reference.unit(pcode) for pcode in region.pcodes]
        known = [unit.geometry for unit in units if unit is not None]
        for geometry in known:
            shapely.prepare(geometry)
        return cls(region.extent, tuple(known) if len(known) == len(units) else ())

    def holds(self, coordinates: Floats) -> Flags:
        """Which coordinates, shape (n, 2), lie on it."""
        if not self.units:
            return _in_box(coordinates, self.box)
        inside = [shapely.intersects_xy(unit, coordinates[:, 0], coordinates[:, 1]) for unit in self.units]
        return np.asarray(np.logical_or.reduce(inside))

    def is_near(self, coordinates: Floats) -> bool:
        """Whether any of the coordinates, shape (n, 2), lies on it or within 5 km or so."""
        ground = self.units or (shapely.box(*self.box),)
        points = shapely.points(coordinates)
        return any(bool((shapely.distance(unit, points) <= _STRAY).any()) for unit in ground)


def _in_box(coordinates: Floats, box: tuple[float, float, float, float]) -> Flags:
    west, south, east, north = box
    return np.asarray(((coordinates >= [west, south]) & (coordinates <= [east, north])).all(axis=1))


def is_exchanged(coordinates: Floats, ground: Ground, agreement: Agreement) -> bool:
    """Whether a whole feature lies elsewhere than its ground, and on it once longitude and latitude are exchanged.

    Judged by up to 16 of its vertices: none of them may lie on or near the ground (or all outside the theatre), and
    at least half of them (all) must lie on it once exchanged. Near the line where longitude and latitude are
    equal a feature just across a border would else seem exchanged.
    """
    sample = coordinates[np.linspace(0, len(coordinates) - 1, min(_SAMPLE, len(coordinates))).astype(int)]
    theatre = agreement.theatre
    if not _in_box(sample, theatre).any() and _in_box(exchanged(sample), theatre).all():
        return True
    comes_onto_ground = float(ground.holds(exchanged(sample)).mean()) >= 0.5
    return comes_onto_ground and not ground.holds(sample).any() and not ground.is_near(sample)


def exchanged_vertices(
    coordinates: Floats, following: npt.NDArray[np.intp], ground: Ground, agreement: Agreement
) -> Flags:
    """Which single vertices of an area have longitude and latitude exchanged: rows of a table typed the wrong way.

    Such a vertex lies outside the box of the others and, exchanged, in or near it; it lies off the ground and
    comes onto it, or it lies farther out than the others' box is wide; and the outline makes a long detour for it.

    Parameters
    ----------
    coordinates : ndarray of float, shape (n, 2)
        The vertices of the area's rings, each ring without its closing vertex.
    following : ndarray of int, shape (n,)
        The next vertex round the ring.
    """
    mirrored = exchanged(coordinates)
    middle = np.median(coordinates, axis=0)
    candidate = np.hypot(*(mirrored - middle).T) < np.hypot(*(coordinates - middle).T)
    wrong = np.asarray(out_of_range(coordinates) & swaps_into_theatre(coordinates, agreement))
    candidate |= wrong
    if not candidate.any() or candidate.sum() * 2 >= len(candidate):
        return wrong
    least, greatest = coordinates[~candidate].min(axis=0), coordinates[~candidate].max(axis=0)
    size = float(np.hypot(*(greatest - least)))
    near = (*(least - _NEAR * size), *(greatest + _NEAR * size))
    among = (*(least - _AMONG * size), *(greatest + _AMONG * size))
    beyond = np.maximum(np.maximum(least - coordinates, coordinates - greatest), 0.0)
    astray = (np.hypot(*beyond.T) > size) | (~ground.holds(coordinates) & ground.holds(mirrored))
    candidate &= ~_in_box(coordinates, near) & _in_box(mirrored, among) & astray
    return np.asarray(wrong | (candidate & _is_detour(coordinates, following, candidate)))


def _is_detour(coordinates: Floats, following: npt.NDArray[np.intp], candidate: Flags) -> bool:
    """Whether the edges that enter and leave runs of candidates are short once the candidates are exchanged."""
    crossing = candidate != candidate[following]
    mended = np.where(candidate[:, None], exchanged(coordinates), coordinates)
    before = np.hypot(*(coordinates[following] - coordinates)[crossing].T).sum()
    after = np.hypot(*(mended[following] - mended)[crossing].T).sum()
    return bool(before >= _DETOUR * after)
