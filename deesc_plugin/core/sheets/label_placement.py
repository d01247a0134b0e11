# SPDX-License-Identifier: GPL-2.0-or-later
"""Puts labels on a map sheet so that none covers another: numbers beside points, along lines, names inside areas.

Everything is in millimetres of the map frame, x to the right and y upwards from its lower left corner. The same input
gives the same places whatever the computer, which QGIS's own labelling does not promise; so sheets are reproducible,
and what found no room is known before anything is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from .label_shapes import (
    DIRECTIONS,
    DISTANCE_COST,
    GAP,
    Floats,
    Geometries,
    label_boxes,
    leaders_to,
    places_around,
    stations_along,
)

_SIGN_COST, _LEADER_COST = 3.0, 8.0
"""For a leader to cross a sign, or another leader."""

_GRID = 24
_ASKED_AT_ONCE = 16


@dataclass(frozen=True)
class Placed:
    """Where a label stands.

    Attributes
    ----------
    x, y : float
        Its middle.
    angle : float
        Degrees counter-clockwise, over -90 up to 90, so that nothing stands on its head.
    leader : tuple of float or None
        Both ends (x, y, x, y) of the line from the sign to a label that does not stand right beside it.
    is_clear : bool
        False for a label that had to be put over something else.
    """

    x: float
    y: float
    angle: float = 0.0
    leader: tuple[float, float, float, float] | None = None
    is_clear: bool = True


@dataclass(frozen=True)
class _Places:
    """Places about a point, one a row: middles, boxes and leaders of labels, their costs, and which are allowed.

    `costs` are without that of crossing a line, `line_cost`.
    """

    centres: Floats
    boxes: Geometries
    leaders: Geometries
    has_leader: npt.NDArray[np.bool_]
    costs: Floats
    line_cost: float
    is_inside: npt.NDArray[np.bool_]
    is_free: npt.NDArray[np.bool_]


class LabelSpace:
    """The room of one map frame, taken up by one label after another.

    Parameters
    ----------
    width, height : float
        Of the frame.
    lines : geometry
        Boundaries that labels had better not cross.
    """

    def __init__(self, width: float, height: float, lines: shapely.Geometry) -> None:
        self._frame = shapely.box(GAP, GAP, width - GAP, height - GAP)
        self._lines = lines
        self._taken: list[shapely.Geometry] = []
        self._signs: list[shapely.Geometry] = []
        self._leaders: list[shapely.Geometry] = []
        shapely.prepare(self._frame)
        shapely.prepare(self._lines)

    def take(self, areas: Sequence[shapely.Geometry] | Geometries) -> None:
        """Keep labels off these places, such as signs; leaders had better not cross them."""
        self._signs += list(areas)

    def beside(
        self, point: tuple[float, float], size: tuple[float, float], radius: float, line_cost: float = 4.0
    ) -> Placed:
        """A place for the label of a point sign; there is always one, if need be over something else.

        Parameters
        ----------
        size : tuple of float
            Width and height of the label.
        radius : float
            Of the sign, which the caller has taken.
        line_cost : float
            What it costs to cross a line: so many millimetres of leader are better.
        """
        places = self._places_about(point, size, radius, line_cost, None)
        return self._taken_place(places, is_clear=bool(places.is_free.any()))

    def clear_beside(
        self,
        point: tuple[float, float],
        size: tuple[float, float],
        line_cost: float,
        keep_off: shapely.Geometry | None = None,
        radius: float = 0.0,
    ) -> Placed | None:
        """A clear place for a name that stands beside a point of what it names; None where there is none.

        Parameters
        ----------
        line_cost : float
            As for `beside`.
        keep_off : geometry, optional
            Where the name may not stand either, such as a pattern that it could not be read upon.
        radius : float
            Of the sign that stands at the point, if one does.
        """
        places = self._places_about(point, size, radius, line_cost, keep_off)
        return self._taken_place(places, is_clear=True) if places.is_free.any() else None

    def _places_about(
        self,
        point: tuple[float, float],
        size: tuple[float, float],
        radius: float,
        line_cost: float,
        keep_off: shapely.Geometry | None,
    ) -> _Places:
        centres, starts, costs = places_around(point, size, radius)
        boxes = label_boxes(centres, size, np.zeros(len(centres)))
        leaders = leaders_to(centres, starts, size)
        is_inside = shapely.contains_properly(self._frame, boxes)
        has_leader = np.arange(len(centres)) >= len(DIRECTIONS)
        is_free = is_inside & ~self._hits(boxes, keep_off) & ~(has_leader & (_hits(leaders, self._taken) > 0))
        if not is_inside.any():  # a sign at the very edge
            is_inside[0] = True
        crossed = _SIGN_COST * _hits(leaders, self._signs) + _LEADER_COST * _hits(leaders, self._leaders)
        costs = costs + has_leader * crossed
        return _Places(centres, boxes, leaders, has_leader, costs, DISTANCE_COST * line_cost, is_inside, is_free)

    def _taken_place(self, places: _Places, is_clear: bool) -> Placed:
        """The cheapest place, which is taken from now on."""
        allowed = places.is_free if is_clear else places.is_inside
        best = self._cheapest(places.boxes, np.where(allowed, places.costs, np.inf), places.line_cost)
        leader = places.leaders[best] if places.has_leader[best] else None
        self._taken.append(places.boxes[best])
        self._leaders += [] if leader is None else [leader]
        ends = None if leader is None else tuple(shapely.get_coordinates(leader).ravel().tolist())
        return Placed(float(places.centres[best, 0]), float(places.centres[best, 1]), 0.0, ends, is_clear)

    def along(
        self,
        lines: shapely.Geometry,
        size: tuple[float, float],
        offset: float,
        every: float,
        within: shapely.Geometry | None = None,
    ) -> list[Placed]:
        """Places beside straight stretches of a line, about `every` millimetres; none where there is no room.

        Parameters
        ----------
        offset : float
            From the line to the middle of the label; either side will do.
        within : geometry, optional
            The area that the label has to lie in.
        """
        centres, angles, bends = stations_along(lines, size[0], offset)
        if not len(centres):
            return []
        boxes = label_boxes(centres, size, angles)
        is_free = shapely.contains_properly(self._frame, boxes)
        if within is not None:
            shapely.prepare(within)
            is_free &= shapely.contains_properly(within, boxes)
        is_free &= ~self._hits(boxes, None)
        placed: list[Placed] = []
        chosen: list[Floats] = []
        for index in np.argsort(bends, kind="stable"):
            is_apart = is_free[index] and all(np.hypot(*(centres[index] - other)) >= every for other in chosen)
            if is_apart and not shapely.intersects(self._lines, boxes[index]):
                chosen.append(centres[index])
                self._taken.append(boxes[index])
                placed.append(Placed(float(centres[index, 0]), float(centres[index, 1]), float(angles[index])))
        return placed

    def inside(
        self,
        area: shapely.Geometry,
        size: tuple[float, float],
        may_cross: bool = False,
        keep_off: shapely.Geometry | None = None,
    ) -> Placed | None:
        """The place for a label as deep inside an area as there is room; None where there is none.

        Parameters
        ----------
        may_cross : bool
            Whether the label may stand across the area's boundary, only its middle inside, and over lines.
        keep_off : geometry, optional
            Lines or areas that it may not touch whatever `may_cross` says.
        """
        west, south, east, north = area.bounds if not area.is_empty else (0.0, 0.0, 0.0, 0.0)
        x, y = np.meshgrid(np.linspace(west, east, _GRID + 2)[1:-1], np.linspace(south, north, _GRID + 2)[1:-1])
        centres = np.column_stack([x.ravel(), y.ravel()])
        shapely.prepare(area)
        centres = centres[shapely.contains_xy(area, centres)] if not area.is_empty else centres[:0]
        boxes = label_boxes(centres, size, np.zeros(len(centres)))
        is_free = shapely.contains_properly(self._frame, boxes) & ~self._hits(boxes, keep_off)
        if not may_cross:
            is_free &= shapely.contains_properly(area, boxes)
        if not is_free.any():
            return None
        depth = shapely.distance(shapely.boundary(area), shapely.points(centres)).round(3)
        best = self._cheapest(boxes, np.where(is_free, -depth, np.inf), size[0] if may_cross else np.inf)
        if not may_cross and shapely.intersects(self._lines, boxes[best]):
            return None
        self._taken.append(boxes[best])
        return Placed(*centres[best].tolist())

    def first_free(
        self,
        centres: Sequence[tuple[float, float]],
        size: tuple[float, float],
        line_cost: float = np.inf,
        keep_off: shapely.Geometry | None = None,
    ) -> Placed | None:
        """The first of several places for the middle of a label that is free; None where all are taken.

        Parameters
        ----------
        line_cost : float
            So many places farther down are better than one where the label crosses a line.
        keep_off : geometry, optional
            Lines or areas that the label may not touch.
        """
        boxes = label_boxes(np.array(centres, dtype=float).reshape(-1, 2), size, np.zeros(len(centres)))
        is_free = shapely.contains_properly(self._frame, boxes) & ~self._hits(boxes, keep_off)
        if not is_free.any():
            return None
        costs = np.where(is_free, np.arange(len(boxes)), np.inf)
        best = self._cheapest(boxes, costs, min(line_cost, len(boxes)))
        self._taken.append(boxes[best])
        return Placed(*centres[best])

    def with_signs(self, places: Floats, radius: float, centres: Floats, sizes: Floats) -> list[Placed | None]:
        """Places for the names of many small signs, one after the other, the first that is free of each sign's own.

        None for a sign that would meet a label, another sign or a leader, and for one whose name has no place that
        meets neither these nor a line. Signs that have one are taken with their names.

        Parameters
        ----------
        places : array, shape (n, 2)
            Middles of the signs.
        radius : float
            Of each of them.
        centres : array, shape (n, m, 2)
            Where the middle of each name might stand, the best first.
        sizes : array, shape (n, 2)
            Widths and heights of the names.
        """
        half = (sizes + GAP)[:, None, :] / 2
        names = np.concatenate([centres - half, centres + half], axis=-1)
        signs = np.concatenate([places - radius, places + radius], axis=-1)
        boxes: Geometries = shapely.box(*names.reshape(-1, 4).T)
        is_free = shapely.contains_properly(self._frame, boxes) & ~self._hits(boxes, self._lines)
        is_open = ~self._hits(shapely.box(*signs.T), None)
        found: list[Placed | None] = []
        taken: Floats = np.empty((0, 4))
        for sign, own, may_stand, middles in zip(
            signs, names, is_free.reshape(names.shape[:2]) & is_open[:, None], centres
        ):
            free = np.flatnonzero(may_stand & ~_meets_any(own, taken) & ~_meets_any(sign[None, :], taken))
            if not len(free):
                found.append(None)
                continue
            taken = np.concatenate([taken, [own[free[0]], sign]])
            found.append(Placed(*middles[free[0]].tolist()))
        self._taken += list(shapely.box(*taken[0::2].T))
        self._signs += list(shapely.box(*taken[1::2].T))
        return found

    def _cheapest(self, boxes: Geometries, costs: Floats, line_cost: float) -> int:
        """The box that costs least, where crossing a line costs so much more.

        The lines are asked for the cheapest boxes first, and for no other that could not be better.
        """
        order = np.argsort(costs, kind="stable")
        best, least = int(order[0]), np.inf
        for start in range(0, len(order), _ASKED_AT_ONCE):
            few = order[start : start + _ASKED_AT_ONCE]
            if costs[few[0]] >= least:
                break
            totals = costs[few] + np.where(shapely.intersects(self._lines, boxes[few]), line_cost, 0.0)
            if totals.min() < least:
                best, least = int(few[np.argmin(totals)]), float(totals.min())
        return best

    def _hits(self, boxes: Geometries, keep_off: shapely.Geometry | None) -> npt.NDArray[np.bool_]:
        """Which of the boxes meet a label, a sign, a leader, or what else they have to keep off."""
        others = [*self._taken, *self._signs, *self._leaders]
        return np.asarray(_hits(boxes, others if keep_off is None else [*others, keep_off]) > 0)


def _meets_any(boxes: Floats, others: Floats) -> npt.NDArray[np.bool_]:
    """Which boxes meet one of the others; each is west, south, east, north."""
    low, high = boxes[:, None, :2], boxes[:, None, 2:]
    return np.asarray(((low <= others[:, 2:]) & (high >= others[:, :2])).all(axis=2).any(axis=1))


def _hits(shapes: Geometries, others: Sequence[shapely.Geometry]) -> npt.NDArray[np.int64]:
    """How many of the others each shape meets."""
    if not others or not len(shapes):
        return np.zeros(len(shapes), dtype=np.int64)
    asked = np.empty(len(others), dtype=object)
    for at, other in enumerate(others):  # numpy would look for a sequence in each, which takes most of the time
        asked[at] = other
    met = shapely.STRtree(shapes).query(asked, predicate="intersects")[1]
    return np.bincount(met, minlength=len(shapes))
