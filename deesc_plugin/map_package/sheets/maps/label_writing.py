# SPDX-License-Identifier: GPL-2.0-or-later
"""Writes the labels of a map frame one after another, for sheets that show no features as they are styled."""

from __future__ import annotations

import math
from typing import Sequence

import shapely

from ....core.delimitation import Delimitation
from ....core.gazetteer import Gazetteer
from ....core.ground import GroundLayer
from ....core.saying.direction import from_left
from ....core.sheets.label_placement import LabelSpace
from ....core.sheets.label_shapes import Floats
from ....core.sheets.on_paper import OnPaper
from ....core.sheets.plan import Sheet
from ....paths import phrases
from ...paper.text_fit import Style
from .grid_layers import graticule_crosses
from .ground_layers import land_labels
from .label_style import MapLabel, SheetLabels, size_of
from .settlements import with_settlements

GROUND = Style(8.0, True)
OVER_A_LINE = 25.0
"""What it costs a label to cross a line, in millimetres of leader."""

_CROSS_RADIUS = 1.5
_LEAST_GROUND = 12.0
"""Square millimetres of ground from which on something is written into it."""


class LabelWriting:
    """The labels of a sheet in the making, in one language or two.

    Parameters
    ----------
    lines : sequence of geometry
        All lines that are drawn, WGS 84, which labels had better not cross.
    """

    def __init__(self, sheet: Sheet, languages: Sequence[str], lines: Sequence[shapely.Geometry]) -> None:
        self.languages = languages
        self.phrases = phrases("map", languages[0])
        self.paper = OnPaper.of(sheet)
        self.lines = shapely.union_all([self.paper.visible(line) for line in lines])
        self.space = LabelSpace(self.paper.width, self.paper.height, self.lines)
        self.labels: list[MapLabel] = []
        crosses = graticule_crosses(sheet)
        if crosses:  # they are to be seen
            self.take(self.paper.from_lonlat(shapely.get_coordinates(crosses)), _CROSS_RADIUS)

    def take(self, places: Floats, radius: float) -> None:
        """Keep labels off signs of that radius, at places on paper, shape (n, 2)."""
        self.space.take(shapely.box(*(places - radius).T, *(places + radius).T))

    def write_into(self, ground: shapely.Geometry, inside: Sequence[str], beside: Sequence[str] = ()) -> None:
        """Write the first of several texts that has room into ground in WGS 84; else one beside a point of it.

        Parameters
        ----------
        inside, beside : sequence of str
            The texts to choose from at each place, the best first. Ground too small to be read about has none beside,
            unless `beside` is stated.
        """
        visible = self.paper.visible(ground)
        if visible.is_empty or (shapely.area(visible) < _LEAST_GROUND and not beside):
            return
        middle = shapely.get_coordinates(shapely.point_on_surface(visible))[0].tolist()
        for text in inside:
            placed = self.space.inside(visible, size_of(text, GROUND))
            if placed:
                self.labels.append(MapLabel(text, GROUND, placed))
                return
        for text in beside or inside:
            placed = self.space.clear_beside(middle, size_of(text, GROUND), OVER_A_LINE)
            if placed:
                self.labels.append(MapLabel(text, GROUND, placed))
                return

    def write_lands(self, ground: Sequence[GroundLayer], areas: Sequence[shapely.Geometry]) -> None:
        """The names of the lands that there is room for beside the areas that are drawn, WGS 84."""
        seen = map(self.paper.visible, areas)
        drawn = shapely.union_all([one for one in seen if shapely.get_dimensions(one) == 2])
        self.labels += land_labels(ground, self.space, self.paper, self.languages, drawn)

    def with_settlements(self, delimitation: Delimitation, gazetteer: Gazetteer | None) -> SheetLabels:
        """All labels, and the settlements that there is room for."""
        labels = SheetLabels(tuple(self.labels), ())
        return with_settlements(labels, self.space, self.paper, delimitation, gazetteer, self.languages)

    def square_kilometres(self, square_metres: float, sign: str = "") -> str:
        """An area with two decimals, or as many as show three of its digits, at most those of a square metre."""
        size = square_metres / 1e6
        decimals = 2 if not size else min(6, max(2, 2 - math.floor(math.log10(size))))
        return self.phrases("square_kilometres", number=self.figures(f"{sign}{size:,.{decimals}f}"))

    def figures(self, text: str) -> str:
        """Figures with their sign or unit, which keep their sides in languages that run from right to left."""
        return from_left(text) if self.phrases.is_right_to_left else text
