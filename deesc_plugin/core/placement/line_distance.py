# SPDX-License-Identifier: GPL-2.0-or-later
"""How far places are from the lines of zones, for many of both; kept from check to check."""

from __future__ import annotations

from typing import Any, Callable, Sequence

import numpy as np
import shapely

from ..check_memory import Question
from ..context import Context
from ..delimitation import Feature
from ..geodesy import Floats, Geometries, line_of
from ..polygons.outlines import Flags
from .grounds import nearest

Place = tuple[float, float]

_MOST_METRES_A_DEGREE = 112_000.0
_LEAST_METRES_A_DEGREE = 100_000.0  # times the cosine of the latitude; a tenth less than there are
_COARSE = 0.01
"""Part of a line's extent by which what it is sifted with may leave it."""


def line_distances(context: Context, areas: Sequence[Feature], places: Floats, within: float) -> Floats:
    """Metres from places to the lines of areas, where they matter.

    Parameters
    ----------
    places : ndarray of float, shape (n, 2)
        Degrees.
    within : float
        Metres.

    Returns
    -------
    ndarray of float, shape (areas, n)
        Geodesic distances where they are at most `within`, or the least of their place; infinite where a distance is
        surely neither.
    """
    least, most = _bounds(context, areas, places)
    matters = least <= np.maximum(most.min(axis=0, initial=np.inf), within)
    return _where(context, areas, places, matters)


def are_within(context: Context, areas: Sequence[Feature], places: Floats, metres: float) -> Flags:
    """Which places, shape (n, 2), lie within so many metres of the lines of which areas, shape (areas, n)."""
    least, most = _bounds(context, areas, places)
    doubtful = (least <= metres) & (most > metres)
    return np.asarray((most <= metres) | (_where(context, areas, places, doubtful) <= metres))


def _where(context: Context, areas: Sequence[Feature], places: Floats, asked: Flags) -> Floats:
    """Geodesic distances where they are asked for, infinite elsewhere."""
    metres = np.full(asked.shape, np.inf)
    line, place = np.nonzero(asked)
    listed = _listed(places)
    questions = [(areas[one].geometry, listed[other]) for one, other in zip(line.tolist(), place.tolist())]
    metres[line, place] = context.recall(
        "distance to line", questions, lambda unknown: _by_line(context, unknown, _geodesic)
    )
    return metres


def _bounds(context: Context, areas: Sequence[Feature], places: Floats) -> tuple[Floats, Floats]:
    """Metres that the distances surely reach, and do not exceed, shape (areas, n) each."""
    degrees = _in_degrees(context, [area.geometry for area in areas], _listed(places))
    cosine = np.cos(np.radians(np.abs(places[:, 1])))
    return degrees[..., 0] * (_LEAST_METRES_A_DEGREE * cosine), degrees[..., 1] * _MOST_METRES_A_DEGREE


def _in_degrees(context: Context, geometries: list[shapely.Geometry], places: list[Place]) -> Floats:
    """Planar distances in degrees, the least and the most they may be, shape (areas, n, 2).

    A line that moved costs its row, a place that moved its column.
    """
    all_lines, all_places = b"".join(map(context.key, geometries)), np.array(places).tobytes()

    def pairs(questions: list[Question]) -> list[Any]:
        return _by_line(context, questions, _planar)

    def rows(lines: list[Question]) -> list[Any]:
        answers = iter(pairs([(line, place) for line, _ in lines for place in places]))
        return [[next(answers) for _ in places] for _ in lines]

    def columns(unknown: list[Question]) -> list[Any]:
        if len(unknown) < len(places):
            answers = iter(pairs([(line, place) for place, _ in unknown for line in geometries]))
            return [[next(answers) for _ in geometries] for _ in unknown]
        by_line = context.recall("degrees of line", [(line, all_places) for line in geometries], rows)
        return list(np.array(by_line).swapaxes(0, 1).tolist())

    by_place = context.recall("degrees of place", [(place, all_lines) for place in dict.fromkeys(places)], columns)
    found = dict(zip(dict.fromkeys(places), by_place))
    bounds = np.array([found[place] for place in places], dtype=float)
    return bounds.reshape(len(places), len(geometries), 2).swapaxes(0, 1)


def _by_line(
    context: Context, questions: list[Question], measure: Callable[[shapely.Geometry, Floats], Floats]
) -> list[Any]:
    """The answers to pairs of an area and a place, all places of one area at once."""
    geometries = {id(geometry): geometry for geometry, _ in questions}
    places: dict[int, list[Place]] = {key: [] for key in geometries}
    for geometry, place in questions:
        places[id(geometry)].append(place)
    lines: Geometries = line_of(context.drawn_out(list(geometries.values())))
    metres = {
        (key, place): away
        for key, line in zip(geometries, lines)
        for place, away in zip(places[key], measure(line, np.array(places[key])).tolist())
    }
    return [metres[id(geometry), place] for geometry, place in questions]


def _listed(places: Floats) -> list[Place]:
    return [(longitude, latitude) for longitude, latitude in places.tolist()]


def _geodesic(line: shapely.Geometry, places: Floats) -> Floats:
    return nearest(line, places)[1]


def _planar(line: shapely.Geometry, places: Floats) -> Floats:
    """The least and the most that the distances of places from a line may be, shape (n, 2)."""
    west, south, east, north = line.bounds
    leaves = _COARSE * max(east - west, north - south)
    coarse = shapely.simplify(line, leaves, preserve_topology=False)
    away = shapely.distance(coarse, shapely.points(places))
    return np.column_stack([np.maximum(away - leaves, 0.0), away + leaves])
