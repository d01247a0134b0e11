# SPDX-License-Identifier: GPL-2.0-or-later
"""Which sheets a delimitation needs: what each shows, at what scale, on which ground, and what lies beside it."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Mapping, Sequence

import shapely

from ..delimitation import Delimitation, Feature
from ..errors import PackageError
from ..roles import Role
from .curve import straight_box
from .grid import MapGrid
from .lattice import COARSEST, Lattice, best_lattice, fewest_sheets, ground_of, single_sheet
from .options import PAPERS, SCALES, SheetOptions
from .page import Arrangement, Page
from .sharing import sharings
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
        index sheet. Of a sheet that compares proposals the id of its region.
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
    others : tuple of str
        The uids of further zones of the same region that share the sheet.
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
    others: tuple[str, ...] = ()

    @property
    def subjects(self) -> tuple[str, ...]:
        """The uids of all zones that the sheet is of; none for the index sheet."""
        return (self.subject, *self.others) if self.subject else ()


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
        return tuple(sheet for sheet in self.sheets if uid in sheet.subjects)


def plan_sheets(delimitation: Delimitation, options: SheetOptions, arrangement: Arrangement) -> SheetPlan:
    """The sheets that a delimitation needs: an index sheet, and each zone with what belongs to it.

    Sheets are numbered zone by zone (by region number, name and uid), and within a zone as one reads: from west to
    east, row by row from the north. What belongs to no zone follows, region by region. Scales and division are those
    of `lattice`; each zone's sheets share one projection, so that they join. Where there would be more than
    `MOST_SHEETS`, small neighbours share a sheet (`sharing`).

    Parameters
    ----------
    arrangement : Arrangement
        Where frame and margin block lie on paper: ``paths.sheet_arrangement()``.

    Raises
    ------
    PackageError
        When it would take more than `MOST_SHEETS` sheets all the same.
    """
    pages, found = pages_to_choose(options, arrangement), subjects(delimitation)
    widths = [_narrowest_buffer(delimitation, subject) for subject in found]
    of_subject = dict(zip(map(id, found), widths))
    series, beyond = _laid_out([(subject,) for subject in found], pages, options, of_subject)
    if beyond is not None:
        for groups in sharings(found, pages, widths, options.scale):
            series, beyond = _laid_out(groups, pages, options, of_subject)
            if beyond is None:
                break
        else:
            raise _too_many(beyond, options)
    sheets: list[Sheet] = []
    for group, grid, lattice in series:
        kinds = () if group[0].is_zone else _kinds_of(delimitation, group[0])
        others = tuple(subject.feature.uid for subject in group[1:])
        made = _sheets_of(group[0], grid, lattice, first=len(sheets) + 2)
        sheets += (replace(one, kinds=kinds, others=others) for one in made)
    return SheetPlan((_index_sheet(delimitation, sheets, pages), *sheets))


_Series = list["tuple[tuple[Subject, ...], MapGrid, Lattice]"]
"""Subjects that have their sheets together, the grid of these, and how they are divided."""


def _laid_out(
    groups: Sequence[tuple[Subject, ...]], pages: Sequence[Page], options: SheetOptions, widths: Mapping[int, float]
) -> tuple[_Series, Feature | None]:
    """The sheets of groups of subjects, up to the feature at which there are more than a package may have."""
    series: _Series = []
    left = MOST_SHEETS - 1
    waiting = list(reversed(groups))
    while waiting:
        group = waiting.pop()
        ground = ground_of(one.geometry for subject in group for one in subject.features if one.geometry is not None)
        narrowest = min(widths[id(subject)] for subject in group)
        if options.scale:
            lattice = single_sheet(ground, pages, [options.scale])
            if lattice is None and len(group) == 1:
                lattice = fewest_sheets(ground, pages, options.scale, left)
        elif len(group) > 1:
            lattice = single_sheet(ground, pages, [one for one in SCALES if one <= COARSEST])
        else:
            lattice = best_lattice(ground, pages, narrowest, left)
        if lattice is None and len(group) > 1:  # turned in the projection they need more room than was thought
            waiting += [group[len(group) // 2 :], group[: len(group) // 2]]
            continue
        if lattice is None or len(lattice.cells) > left:
            return series, group[0].feature
        left -= len(lattice.cells)
        series.append((group, ground.grid, lattice))
    return series, None


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


def _too_many(feature: Feature, options: SheetOptions) -> PackageError:
    """What is to be done where small neighbours share sheets already."""
    values = {"most": MOST_SHEETS, "paper": options.paper, "scale": f"1:{options.scale:,}", "feature": feature}
    if options.scale:
        return PackageError(
            "The delimitation takes more than {most} sheets at {scale} on {paper}, though small neighbours share them, "
            "and {feature} is beyond that; let the scale be chosen, choose a coarser one or a larger paper, or leave "
            "out the sheets.",
            **values,
        )
    if options.paper == PAPERS[-1]:
        return PackageError(
            "The delimitation takes more than {most} sheets on {paper}, though small neighbours share them, and "
            "{feature} is beyond that; no paper is larger, so leave out the sheets, or export a part of the "
            "delimitation from a workspace of its own.",
            **values,
        )
    return PackageError(
        "The delimitation takes more than {most} sheets on {paper}, though small neighbours share them, and {feature} "
        "is beyond that; choose a larger paper, or leave out the sheets.",
        **values,
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
