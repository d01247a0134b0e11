# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet that compares proposals says on its map: number, state and parties of cells, and codes along lines."""

from __future__ import annotations

from typing import Sequence

import shapely

from ....core.delimitation import Delimitation
from ....core.gazetteer import Gazetteer
from ....core.ground import GroundLayer
from ....core.negotiation import AGREED, CONTESTED, Cell, ProposalComparison
from ....core.reports.proposals_page import STATE_NAMES
from ....core.sheets.plan import Sheet
from ....paths import voice
from ...paper.text_fit import Style
from .label_style import MapLabel, SheetLabels, size_of
from .label_writing import OVER_A_LINE, LabelWriting

CODE = Style(7.0, True)

_BESIDE_LINE = 2.4
"""From a line to the middle of the codes along it, millimetres."""
_EVERY = 70.0
"""Millimetres between two of them."""


def comparison_labels(
    compared: ProposalComparison,
    delimitation: Delimitation,
    sheet: Sheet,
    languages: Sequence[str],
    gazetteer: Gazetteer | None,
    ground: Sequence[GroundLayer] = (),
) -> SheetLabels:
    """The labels of a sheet that compares proposals in its region, in one language or two; any thread may ask."""
    writing = _Writing(compared, sheet, languages)
    writing.write_cells()
    writing.write_codes()
    writing.write_lands(ground, [cell.geometry for cell in compared.cells])
    return writing.with_settlements(delimitation, gazetteer)


class _Writing(LabelWriting):
    """The labels in the making."""

    def __init__(self, compared: ProposalComparison, sheet: Sheet, languages: Sequence[str]) -> None:
        super().__init__(sheet, languages, [line.geometry for line in compared.lines])
        self._compared = compared

    def write_cells(self) -> None:
        """Into each cell its number, state, claiming parties and area, or as much of that as there is room for.

        Those at stake come first, the largest before others; each has its number at least, beside it if need be.
        """
        order = sorted(self._compared.cells, key=lambda cell: (cell.state == AGREED, -cell.area_m2))
        for cell in order:
            area = self.square_kilometres(cell.area_m2)
            whole, short = "\n".join([*self._said_of(cell), area]), f"{self.figures(str(cell.number))}\n{area}"
            self.write_into(cell.geometry, [whole, short], [] if cell.state == AGREED else [short, str(cell.number)])

    def write_codes(self) -> None:
        """Along each line at stake the codes of those who draw it."""
        for line in self._compared.lines:
            visible = self.paper.visible(line.geometry)
            if line.is_agreed or shapely.length(visible) == 0:
                continue
            text = self._codes((line.party, *line.same_as))
            size = size_of(text, CODE)
            placed = self.space.along(visible, size, _BESIDE_LINE, _EVERY)
            if not placed:
                middle = shapely.get_coordinates(shapely.point_on_surface(visible))[0].tolist()
                beside = self.space.clear_beside(middle, size, OVER_A_LINE)
                placed = [beside] if beside else []
            self.labels += [MapLabel(text, CODE, one) for one in placed]

    def _said_of(self, cell: Cell) -> list[str]:
        """Number, state in each language, and the codes of those who claim a contested cell."""
        states = dict.fromkeys(voice(code).text(STATE_NAMES[cell.state]) for code in self.languages)
        codes = [self._codes(cell.parties)] if cell.state == CONTESTED else []
        return [self.figures(str(cell.number)), *states, *codes]

    def _codes(self, parties: Sequence[str]) -> str:
        return self.figures(", ".join(sorted(parties)))
