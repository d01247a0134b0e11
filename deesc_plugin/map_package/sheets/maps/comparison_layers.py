# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet that compares proposals draws: contested and unclaimed ground in strokes, and who draws which line.

Lines of all parties look the same; their codes are written along them. Ground that all claim has no strokes.
"""

from __future__ import annotations

from qgis.core import QgsMapLayer

from ....core.negotiation import CONTESTED, GAP, ProposalComparison
from ....core.sheets.on_paper import OnPaper
from ....core.sheets.plan import Sheet
from ...job import Job
from .grid_layers import grid_layers
from .ground_layers import GroundLayers
from .label_layers import label_layers
from .label_style import SheetLabels
from .labels import plates_of
from .map_content import MapContent
from .map_layers import reference_layers
from .plain_marks import Hatch, hatched_layer, line_symbol, lines_layer
from .settlements import settlement_layers

HATCHES = {CONTESTED: Hatch(45.0, 1.8, 0.25, "#CC79A7"), GAP: Hatch(135.0, 1.8, 0.25, "#CC79A7")}
"""By the state of a cell."""
LINE, BY_ALL_WIDTH, AT_STAKE_WIDTH = "#000000", 0.5, 0.35
"""Colour of lines; millimetres."""
LONG_DASH = 4.0
"""Of a line at stake, millimetres."""


def comparison_content(job: Job, compared: ProposalComparison, sheet: Sheet, labels: SheetLabels) -> MapContent:
    """The layers of a sheet that compares proposals in its region; has to be called in the main thread."""
    paper, plates = OnPaper.of(sheet), plates_of(labels.labels)
    at_stake = [line.geometry for line in compared.lines if not line.is_agreed]
    by_all = [line.geometry for line in compared.lines if line.is_agreed]
    grounds = {state: [cell.geometry for cell in compared.cells if cell.state == state] for state in HATCHES}
    layers: list[QgsMapLayer] = [
        *label_layers(paper, labels.labels),
        lines_layer("lines at stake", at_stake, line_symbol(LINE, AT_STAKE_WIDTH, LONG_DASH)),
        lines_layer("lines by all", by_all, line_symbol(LINE, BY_ALL_WIDTH)),
        *(hatched_layer(state, ground, HATCHES[state], paper, plates) for state, ground in grounds.items()),
        *settlement_layers(paper, labels),
        *reference_layers(job),
        *grid_layers(sheet),
        *GroundLayers(job.ground).on(paper),
    ]
    return MapContent(tuple(layers), job.base_map.behind(paper))
