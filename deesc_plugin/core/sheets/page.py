# SPDX-License-Identifier: GPL-2.0-or-later
"""Paper and what lies where on it: the map frame, and the margin block with everything that is not map.

Lengths are millimetres on paper, counted from the top left corner. How much room the margin block takes on each paper
is data (``resources/layouts/sheet.json``); all that it leaves is map.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Mapping

from ..errors import PackageError
from ..saying import Listed
from .options import PAPERS

SIZES = {"A4": (210, 297), "A3": (297, 420), "A2": (420, 594), "A1": (594, 841), "A0": (841, 1189)}
"""Short and long side, millimetres, of each paper of `PAPERS` (ISO 216)."""

PRINTED_LINE = 0.5
"""Millimetres: the width of the widest line printed, a zone's outline."""

FORMAT = "deesc-sheet/1"
_LEAST_FRAME = 100.0


def ground_width(millimetres: float, scale: int) -> float:
    """Metres on the ground that so many millimetres on paper cover at a scale (its denominator).

    Examples
    --------
    >>> ground_width(0.5, 250_000)
    125.0
    """
    return millimetres * scale / 1000


@dataclass(frozen=True)
class Box:
    """A rectangle on paper; `x` and `y` are its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right side's distance from the left edge of the paper."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower side's distance from the top edge of the paper."""
        return self.y + self.height


@dataclass(frozen=True)
class Page:
    """One oriented page.

    Attributes
    ----------
    paper : str
        One of `PAPERS`.
    width, height : float
        Of the whole paper.
    frame : Box
        The map frame, inside its neat line; round it is room for the labels of the grids.
    margin : Box
        The margin block: a column beside the frame in landscape, a band below it in portrait.
    labels : float
        Width of the strip round the frame in which the labels of the grids stand.
    """

    paper: str
    width: float
    height: float
    frame: Box
    margin: Box
    labels: float

    @property
    def is_landscape(self) -> bool:
        """Whether the long side lies across."""
        return self.width > self.height

    @property
    def mirrored(self) -> Page:
        """The page with its sides exchanged, for languages written from right to left: the frame keeps its size."""
        return replace(self, frame=self._mirrored(self.frame), margin=self._mirrored(self.margin))

    def _mirrored(self, box: Box) -> Box:
        return replace(box, x=self.width - box.right)


@dataclass(frozen=True)
class Spacing:
    """The measures of one paper's sheets, millimetres.

    Attributes
    ----------
    edge : float
        What stays blank at the paper's edges, where printers cannot print.
    labels : float
        The strip round the frame for the labels of the grids.
    gap : float
        Between that strip and the margin block.
    column, band : float
        Width of the margin block beside the frame (landscape), and its height below the frame (portrait).
    second : float
        By how much either is larger on sheets in two languages.
    """

    edge: float
    labels: float
    gap: float
    column: float
    band: float
    second: float = 0.0


@dataclass(frozen=True)
class Arrangement:
    """How sheets are laid out on each paper."""

    spacings: Mapping[str, Spacing]

    def page(
        self, paper: str, is_landscape: bool, is_right_to_left: bool = False, has_two_languages: bool = False
    ) -> Page:
        """A page of a paper: the margin block lies right of the frame, or left of it for languages written from right
        to left, and below it in portrait.
        """
        short, long = SIZES[paper]
        width, height = (long, short) if is_landscape else (short, long)
        spacing = self.spacings[paper]
        if has_two_languages:
            spacing = replace(spacing, column=spacing.column + spacing.second, band=spacing.band + spacing.second)
        inset = spacing.edge + spacing.labels
        beside, below = (spacing.column + spacing.gap, 0.0) if is_landscape else (0.0, spacing.band + spacing.gap)
        frame = Box(inset, inset, width - 2 * inset - beside, height - 2 * inset - below)
        if is_landscape:
            margin = Box(width - spacing.edge - spacing.column, spacing.edge, spacing.column, height - 2 * spacing.edge)
        else:
            margin = Box(spacing.edge, height - spacing.edge - spacing.band, width - 2 * spacing.edge, spacing.band)
        page = Page(paper, float(width), float(height), frame, margin, spacing.labels)
        return page.mirrored if is_right_to_left else page


def read_arrangement(path: Path) -> Arrangement:
    """The arrangement that a JSON file states.

    Raises
    ------
    PackageError
        When the file is not of the format, or leaves a paper no frame to speak of.
    """
    stated: dict[str, Any] = json.loads(path.read_text("utf-8"))
    if stated.get("format") != FORMAT or set(stated.get("papers", {})) != set(PAPERS):
        raise PackageError(
            "{file} does not arrange sheets ({format}) on {known}; restore the file.",
            file=path.name,
            format=FORMAT,
            known=Listed.of(PAPERS, most=None),
        )
    arrangement = Arrangement({paper: Spacing(**spacing) for paper, spacing in stated["papers"].items()})
    for paper in PAPERS:
        for is_landscape in (True, False):
            frame = arrangement.page(paper, is_landscape, has_two_languages=True).frame
            if min(frame.width, frame.height) < _LEAST_FRAME:
                raise PackageError(
                    "{file} leaves a frame of {width} × {height} mm on {paper}; both must be at least {least} "
                    "mm, so make the margin block smaller.",
                    file=path.name,
                    width=f"{frame.width:g}",
                    height=f"{frame.height:g}",
                    paper=paper,
                    least=f"{_LEAST_FRAME:g}",
                )
    return arrangement
