# SPDX-License-Identifier: GPL-2.0-or-later
"""Which sheets a delimitation needs: what each shows, at what scale, on which ground, and what lies beside it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Mapping, Sequence

import shapely

from ..delimitation import Delimitation
from ..errors import PackageError
from ..roles import Role
from .curve import straight_box
from .grid import MapGrid
from .lattice import Lattice, best_lattice, fewest_sheets, ground_of, single_sheet
from .options import SCALES, SheetOptions
from .page import Arrangement, Page
from .subjects import Subject, subjects

MOST_SHEETS = 200
"""Sheets, the index among them, that a package may have."""

INDEX_SCALES = (
    *SCALES,
    *(1_500_000, 2_000_000, 2_500_000, 3_000_000, 4_000_000, 5_000_000, 7_500_000),
    *(10_000_000, 15_000_000, 20_000_000, 30_000_000, 50_000_000, 100_000_000),
)
"""Scale denominators of index sheets, which need not be those of a map series."""

_HALF_ZONE = 3.0
_DIRECTIONS = {
    "N": (-1, 0), "NE": (-1, 1), "E": (0, 1), "SE": (1, 1), "S": (1, 0), "SW": (1, -1), "W": (0, -1), "NW": (-1, -1),
}  # fmt: skip
"""How many rows down and columns to the right of a sheet its neighbours lie."""


@dataclass(frozen=True)
class Sheet:
    """One sheet of map.

    Attributes
    ----------
    number : int
        Its place among all sheets; 1 is the index sheet.
    subject : str
        The uid of the zone that it shows, or of the first feature of a group that belongs to no zone; empty for the
        index sheet.
    part : tuple of int
        It is the k-th of n sheets of its subject.
    page : Page
        Left-to-right arrangement; `page.mirrored` is the other, with a frame of the same size.
    scale : int
        Denominator.
    grid : MapGrid
        The frame's projection.
    extent : tuple of float
        Least easting, least northing, greatest easting, greatest northing of the frame, metres in `grid`; its width
        is exactly ``page.frame.width * scale / 1000``.
    outline : shapely.Polygon
        The frame's neat line in WGS 84, drawn out so that straight edges stay within a tenth of a millimetre of it.
    neighbours : mapping of str to int
        Numbers of the sheets that join it, by direction: N, NE, E, SE, S, SW, W, NW.
    kinds : tuple of str
        Of a group that belongs to no zone the ids of its kinds, in the agreement's order; they are what it is called.
    """

    number: int
    subject: str
    part: tuple[int, int]
    page: Page
    scale: int
    grid: MapGrid
    extent: tuple[float, float, float, float]
    outline: shapely.Polygon
    neighbours: Mapping[str, int] = field(hash=False)
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True)
class SheetPlan:
    """All sheets of a delimitation, in the order of their numbers."""

    sheets: tuple[Sheet, ...]

    @property
    def index(self) -> Sheet:
        """The index sheet, which shows where all others lie."""
        return self.sheets[0]

    def of(self, uid: str) -> tuple[Sheet, ...]:
        """The sheets of a subject."""
        return tuple(sheet for sheet in self.sheets if sheet.subject == uid)


def plan_sheets(delimitation: Delimitation, options: SheetOptions, arrangement: Arrangement) -> SheetPlan:
    """The sheets that a delimitation needs: an index sheet, and each zone with what belongs to it.

    Sheets are numbered zone by zone (by region number, name and uid), and within a zone as one reads: from west to
    east, row by row from the north. What belongs to no zone follows, region by region. Scales and division are those
    of `lattice`; each zone's sheets share one projection, so that they join.

    Parameters
    ----------
    arrangement : Arrangement
        Where frame and margin block lie on paper: ``paths.sheet_arrangement()``.

    Raises
    ------
    PackageError
        When it would take more than `MOST_SHEETS` sheets.
    """
    pages = pages_to_choose(options, arrangement)
    series: list[tuple[Subject, MapGrid, Lattice]] = []
    left = MOST_SHEETS - 1
    for subject in subjects(delimitation):
        ground = ground_of(feature.geometry for feature in subject.features if feature.geometry is not None)
        if options.scale:
            lattice = single_sheet(ground, pages, [options.scale]) or fewest_sheets(ground, pages, options.scale, left)
        else:
            lattice = best_lattice(ground, pages, _narrowest_buffer(delimitation, subject), left)
        if lattice is None or len(lattice.cells) > left:
            raise _too_many(subject, options)
        left -= len(lattice.cells)
        series.append((subject, ground.grid, lattice))
    sheets: list[Sheet] = []
    for subject, grid, lattice in series:
        kinds = () if subject.is_zone else _kinds_of(delimitation, subject)
        sheets += (replace(one, kinds=kinds) for one in _sheets_of(subject, grid, lattice, first=len(sheets) + 2))
    return SheetPlan((_index_sheet(delimitation, sheets, pages), *sheets))


def pages_to_choose(options: SheetOptions, arrangement: Arrangement) -> list[Page]:
    """The pages to choose from, landscape first."""
    sideways = {"landscape": [True], "portrait": [False]}.get(options.orientation, [True, False])
    has_two_languages = bool(options.second_language)
    return [
        arrangement.page(options.paper, is_landscape, has_two_languages=has_two_languages) for is_landscape in sideways
    ]


def _kinds_of(delimitation: Delimitation, subject: Subject) -> tuple[str, ...]:
    found = {feature.kind for feature in subject.features}
    return tuple(kind.id for kind in delimitation.agreement.kinds if kind.id in found)


def _narrowest_buffer(delimitation: Delimitation, subject: Subject) -> float:
    """The least stated width, metres, of the subject's buffers; infinite without one."""
    return min(
        (
            feature.width_m
            for feature in subject.features
            if delimitation.role(feature) is Role.BUFFER_ZONE and feature.width_m and feature.width_m > 0
        ),
        default=math.inf,
    )


def _too_many(subject: Subject, options: SheetOptions) -> PackageError:
    if options.scale:
        return PackageError(
            "The delimitation takes more than {most} sheets at {scale} on {paper}, which {feature} exceeds; choose a "
            "larger paper or a coarser scale.",
            most=MOST_SHEETS,
            scale=f"1:{options.scale:,}",
            paper=options.paper,
            feature=subject.feature,
        )
    return PackageError(
        "The delimitation takes more than {most} sheets on {paper}, which {feature} exceeds; choose a larger paper.",
        most=MOST_SHEETS,
        paper=options.paper,
        feature=subject.feature,
    )


def _sheets_of(subject: Subject, grid: MapGrid, lattice: Lattice, first: int) -> list[Sheet]:
    cells = [(int(row), int(column)) for row, column in lattice.cells]
    numbers = {cell: number for number, cell in enumerate(cells, start=first)}
    sheets = []
    for part, (row, column) in enumerate(cells, start=1):
        extent = lattice.extent(row, column)
        beside = {
            name: numbers[row + down, column + right]
            for name, (down, right) in _DIRECTIONS.items()
            if (row + down, column + right) in numbers
        }
        sheets.append(
            Sheet(
                numbers[row, column],
                subject.feature.uid,
                (part, len(cells)),
                lattice.page,
                lattice.scale,
                grid,
                extent,
                straight_box(grid, extent, grid, lattice.scale),
                beside,
            )
        )
    return sheets


def _index_sheet(delimitation: Delimitation, sheets: Sequence[Sheet], pages: Sequence[Page]) -> Sheet:
    """The sheet that shows the agreement's regions and the outlines of all other sheets.

    Its grid is that of a UTM zone where everything lies within the zone's meridians, else one of its own.
    """
    regions = [shapely.segmentize(shapely.box(*region.extent), 0.25) for region in delimitation.agreement.regions]
    ground = ground_of([*regions, *(sheet.outline for sheet in sheets)], reach=_HALF_ZONE)
    lattice = single_sheet(ground, pages, INDEX_SCALES)
    if lattice is None:
        raise PackageError(
            "No index sheet on {paper} can show the whole delimitation, even at 1:{scale}; check for "
            "features that lie far from the others.",
            paper=pages[0].paper,
            scale=INDEX_SCALES[-1],
        )
    extent = lattice.extent(0, 0)
    outline = straight_box(ground.grid, extent, ground.grid, lattice.scale)
    return Sheet(1, "", (1, 1), lattice.page, lattice.scale, ground.grid, extent, outline, {})
