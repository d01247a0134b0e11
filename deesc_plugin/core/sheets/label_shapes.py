# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a label might stand, as shapes on paper in millimetres: about a point, along a line, and the boxes it fills."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely

Floats = npt.NDArray[np.float64]
Geometries = npt.NDArray[np.object_]

GAP = 0.5
"""Between a label and what it may not cover."""

DIRECTIONS = np.radians([40, 0, -40, 140, 180, 220, 90, 270, 20, -20, 160, 200, 65, 115, 245, 295])
"""Where a number stands about its point, the best first: to the upper right, as reading goes on from the sign."""

_DISTANCES = (0.0, 3.0, 6.0, 9.0, 12.0, 16.0, 20.0, 25.0, 31.0)
"""Between sign and label; from the second on a leader joins them."""

DISTANCE_COST, _DIRECTION_COST = 1.5, 0.2

_STATION = 3.0
_LEAST_STRAIGHTNESS = 0.985


def places_around(
    point: tuple[float, float], size: tuple[float, float], radius: float
) -> tuple[Floats, Floats, Floats]:
    """Middles of labels about a point, the points of its sign that they are nearest to, and what each costs."""
    across, up = np.cos(DIRECTIONS), np.sin(DIRECTIONS)
    ring, step = np.repeat(_DISTANCES, len(DIRECTIONS)), np.tile(np.arange(len(DIRECTIONS)), len(_DISTANCES))
    across, up = across[step], up[step]
    reach = radius + GAP + ring
    half_width, half_height = size[0] / 2, size[1] / 2
    centres = np.column_stack(
        [
            point[0] + reach * across + half_width * np.clip(across * 2, -1, 1),
            point[1] + reach * up + half_height * np.clip(up * 2, -1, 1),
        ]
    )
    starts = np.column_stack([point[0] + (radius + GAP) * across, point[1] + (radius + GAP) * up])
    return centres, starts, DISTANCE_COST * ring + _DIRECTION_COST * step


def leaders_to(centres: Floats, starts: Floats, size: tuple[float, float]) -> Geometries:
    """Lines from signs to the nearest point of their labels' boxes, ending a little before them."""
    half = np.array(size) / 2 + GAP / 2
    ends = np.clip(starts, centres - half, centres + half)
    lines: Geometries = shapely.linestrings(np.stack([starts, ends], axis=1))
    return lines


def label_boxes(centres: Floats, size: tuple[float, float], angles: Floats) -> Geometries:
    """Rectangles about the middles of labels, turned by degrees counter-clockwise, with the gap that they keep."""
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * (np.array(size) + GAP) / 2
    turn = np.radians(angles)[:, None]
    x, y = corners[:, 0], corners[:, 1]
    turned = np.stack([x * np.cos(turn) - y * np.sin(turn), x * np.sin(turn) + y * np.cos(turn)], axis=-1)
    boxes: Geometries = shapely.polygons(centres[:, None, :] + turned)
    return boxes


def stations_along(lines: shapely.Geometry, width: float, offset: float) -> tuple[Floats, Floats, Floats]:
    """Middles and angles of labels on both sides of straight stretches as long as they are, and how bent these are."""
    found: list[tuple[Floats, Floats, Floats]] = []
    for line in shapely.get_parts(shapely.line_merge(lines) if lines.geom_type == "MultiLineString" else lines):
        length = shapely.length(line)
        middles = np.arange(width / 2 + 1, length - width / 2 - 1, _STATION)
        if not len(middles):
            continue
        ends = [
            shapely.get_coordinates(shapely.line_interpolate_point(line, middles + d)) for d in (-width / 2, width / 2)
        ]
        chord = ends[1] - ends[0]
        straightness = np.hypot(*chord.T) / width
        is_straight = straightness >= _LEAST_STRAIGHTNESS
        chord, middle = chord[is_straight], ((ends[0] + ends[1]) / 2)[is_straight]
        normal = np.column_stack([-chord[:, 1], chord[:, 0]]) / np.hypot(*chord.T)[:, None]
        angle = np.degrees(np.arctan2(chord[:, 1], chord[:, 0]))
        upright = (angle + 90) % 180 - 90
        for side in (offset, -offset) if offset else (0.0,):
            found.append((middle + side * normal, upright, (1 - straightness[is_straight]).round(4)))
    if not found:
        return np.zeros((0, 2)), np.zeros(0), np.zeros(0)
    centres, angles, bends = (np.concatenate(column) for column in zip(*found))
    return centres, angles, bends
