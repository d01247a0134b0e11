# SPDX-License-Identifier: GPL-2.0-or-later
"""How a subject is divided into sheets: the scale, and a lattice of frames that overlap.

Each frame has a core, its inside without half the overlap on every side. The cores tile the ground without gap or
overlap, so whatever is to be shown lies in some core, clear of the neat line; frames whose core holds nothing of the
subject are left out. One sheet that shows everything is the lattice of one frame.

The scale is the largest of `SCALES` at which one sheet holds the whole subject, down to 1:250,000: beyond, the line
of a boundary half a millimetre wide would cover more than 125 m, so the subject is divided instead. The division has
that scale, or the coarsest at which the narrowest buffer is still twice as wide as a line; a coarser one where it
would take more than 40 sheets.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Iterable, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import densify
from .grid import MapGrid, grid_about
from .options import SCALES
from .page import PRINTED_LINE, Page, ground_width

Geometries = npt.NDArray[np.object_]
Cells = npt.NDArray[np.int64]

OVERLAP = 16.0
"""Millimetres on paper that neighbouring frames have in common."""

COARSEST = 250_000
MOST_OF_ONE_SUBJECT = 40
REACH = 4.0
"""Degrees of longitude from the central meridian up to which the sheets of a subject keep to one UTM zone: one more
than the zone has, so that the sheets of a subject that a seam runs through still join."""

_DRAWN = 0.5
"""Metres by which edges may leave their geodesics here: half of what 0.1 mm are at 1:10,000."""

_LONGEST = 0.1
"""Degrees: the longest edge projected by its ends alone. Eleven kilometres four degrees from the central meridian bend
by L² x / 8R², a fifth of a metre."""

_NOISE = 1e-9


@dataclass(frozen=True)
class Ground:
    """What is to be shown, in the projection of its sheets.

    Attributes
    ----------
    shapes : ndarray of geometry
        Metres in `grid`, edges drawn out; a polygon that crosses itself is there as its lines.
    bounds : tuple of float
        Least easting, least northing, greatest easting, greatest northing.
    """

    grid: MapGrid
    shapes: Geometries
    bounds: tuple[float, float, float, float]


@dataclass(frozen=True)
class Lattice:
    """Frames of one page and scale, side by side.

    Attributes
    ----------
    west, north : float
        The outer corner of the north-western core, metres.
    cells : ndarray of int
        Rows, counted from the north, and columns, counted from the west, of the frames that hold something, in
        reading order: shape (n, 2).
    """

    page: Page
    scale: int
    west: float
    north: float
    rows: int
    columns: int
    cells: Cells

    def extent(self, row: int, column: int) -> tuple[float, float, float, float]:
        """Least easting, least northing, greatest easting, greatest northing of a frame, metres."""
        metres = self.scale / 1000  # a millimetre on the ground
        width, height = self.page.frame.width * metres, self.page.frame.height * metres
        core_width, core_height = core_size(self.page, self.scale)
        west = self.west + column * core_width - OVERLAP / 2 * metres
        south = self.north - (row + 1) * core_height - OVERLAP / 2 * metres
        return (west, south, west + width, south + height)


def ground_of(geometries: Iterable[shapely.Geometry], reach: float = REACH) -> Ground:
    """The ground of geometries in WGS 84, in the UTM zone of their middle; see `grid_about`."""
    drawn = _without_crossings(densify(np.array(list(geometries), dtype=object), _DRAWN))
    # a meridian is drawn straight in degrees, and so keeps few vertices, but bends in the projection
    drawn = shapely.segmentize(drawn, _LONGEST)
    west, south, east, north = (float(bound) for bound in shapely.total_bounds(drawn))
    grid = grid_about(west, south, east, north, reach)
    shapes = _without_crossings(grid.project_all(drawn))
    west, south, east, north = (float(bound) for bound in shapely.total_bounds(shapes))
    return Ground(grid, shapes, (west, south, east, north))


def core_size(page: Page, scale: int) -> tuple[float, float]:
    """Width and height, metres on the ground, of what a sheet shows clear of its neat line."""
    return (page.frame.width - OVERLAP) * scale / 1000, (page.frame.height - OVERLAP) * scale / 1000


def best_lattice(ground: Ground, pages: Sequence[Page], narrowest: float, most: int) -> Lattice | None:
    """The lattice of the scale that suits the ground, on the page that suits it; None for more than `most` sheets.

    Parameters
    ----------
    pages : sequence of Page
        The orientations to choose from.
    narrowest : float
        Width, metres, of the narrowest buffer; infinite for none.
    """
    coarsest = next((s for s in reversed(SCALES) if s <= min(COARSEST, clearest_scale(narrowest))), SCALES[0])
    whole = single_sheet(ground, pages, [scale for scale in SCALES if scale <= coarsest])
    if whole:
        return whole
    for scale in SCALES[SCALES.index(coarsest) :]:
        divided = fewest_sheets(ground, pages, scale, most)
        if divided and (len(divided.cells) <= MOST_OF_ONE_SUBJECT or scale == SCALES[-1]):
            return divided
    return None


def clearest_scale(width: float) -> float:
    """The denominator of the coarsest scale at which a strip of so many metres is twice as wide as a printed line."""
    return width / 2 / ground_width(PRINTED_LINE, 1)


def single_sheet(ground: Ground, pages: Sequence[Page], scales: Sequence[int]) -> Lattice | None:
    """One sheet at the first of the scales at which it holds the ground, on the page that leaves most room."""
    width, height = _size(ground)
    for scale in scales:
        rooms = [
            min((core_width - width) / core_width, (core_height - height) / core_height)
            for core_width, core_height in (core_size(page, scale) for page in pages)
        ]
        if max(rooms) >= 0:
            return _lattice(ground, pages[rooms.index(max(rooms))], scale, 1, 1)
    return None


def fewest_sheets(ground: Ground, pages: Sequence[Page], scale: int, most: int) -> Lattice | None:
    """The ground at a scale, on the page that takes fewest sheets; None for more than `most` on each."""
    width, height = _size(ground)
    found: list[Lattice] = []
    for page in pages:
        core_width, core_height = core_size(page, scale)
        rows = max(1, math.ceil(height / core_height - _NOISE))
        columns = max(1, math.ceil(width / core_width - _NOISE))
        lattice = _lattice(ground, page, scale, rows, columns)
        cells = _occupied(ground, lattice, most)
        if cells is not None:
            found.append(replace(lattice, cells=cells))
    return min(found, key=lambda lattice: len(lattice.cells), default=None)


def _size(ground: Ground) -> tuple[float, float]:
    west, south, east, north = ground.bounds
    return east - west, north - south


def _lattice(ground: Ground, page: Page, scale: int, rows: int, columns: int) -> Lattice:
    """The lattice about the middle of the ground, at a whole millimetre of its scale so that all numbers are round."""
    west, south, east, north = ground.bounds
    core_width, core_height = core_size(page, scale)
    left = (west + east - columns * core_width) / 2
    top = (south + north + rows * core_height) / 2
    metres = scale / 1000
    cells = np.zeros((1, 2), dtype=np.int64)
    return Lattice(page, scale, round(left / metres) * metres, round(top / metres) * metres, rows, columns, cells)


def _occupied(ground: Ground, lattice: Lattice, most: int) -> Cells | None:
    """The cells that hold something of the ground, in reading order; None for more than `most`.

    Blocks of cells are halved until they are cells; of those that hold nothing no more is asked.
    """
    shapely.prepare(ground.shapes)
    blocks = np.array([[0, lattice.rows, 0, lattice.columns]])
    while True:
        boxes = _block_boxes(lattice, blocks)
        is_held = np.zeros(len(blocks), dtype=bool)
        for shape in ground.shapes:
            is_held[~is_held] = shapely.intersects(shape, boxes[~is_held])
        blocks = blocks[is_held]
        if len(blocks) > most:
            return None
        is_tall = blocks[:, 1] - blocks[:, 0] > 1
        is_wide = blocks[:, 3] - blocks[:, 2] > 1
        if not (is_tall | is_wide).any():
            return np.asarray(np.unique(blocks[:, [0, 2]], axis=0))
        blocks = _halved(_halved(blocks, 0), 2)


def _halved(blocks: Cells, axis: int) -> Cells:
    """Blocks cut in two between the columns `axis` and `axis` + 1 where they are more than one cell long."""
    middle = (blocks[:, axis] + blocks[:, axis + 1] + 1) // 2
    first, second = blocks.copy(), blocks.copy()
    first[:, axis + 1] = middle
    second[:, axis] = middle
    return np.vstack([first, second[second[:, axis] < second[:, axis + 1]]])


def _block_boxes(lattice: Lattice, blocks: Cells) -> Geometries:
    """The cores of blocks of cells; those at the rim take in what lies beyond, by the rounding of the lattice."""
    core_width, core_height = core_size(lattice.page, lattice.scale)
    beyond = lattice.scale / 1000
    top, bottom, left, right = blocks.T
    boxes: Geometries = shapely.box(
        lattice.west + left * core_width - np.where(left == 0, beyond, 0.0),
        lattice.north - bottom * core_height - np.where(bottom == lattice.rows, beyond, 0.0),
        lattice.west + right * core_width + np.where(right == lattice.columns, beyond, 0.0),
        lattice.north - top * core_height + np.where(top == 0, beyond, 0.0),
    )
    return boxes


def _without_crossings(shapes: Geometries) -> Geometries:
    """The shapes, with those that are not valid as their lines, or as their vertices: none of them may get lost."""
    result = shapes.copy()
    for index in np.flatnonzero(~shapely.is_valid(shapes)):
        rings = shapely.get_rings(shapes[index])
        parts = rings if len(rings) else shapely.get_parts(shapes[index])
        is_long = shapely.length(parts) > 0
        result[index] = (
            shapely.MultiLineString([part.coords for part in parts])
            if is_long.all()
            else shapely.MultiPoint(shapely.get_coordinates(shapes[index]))
        )
    return result
