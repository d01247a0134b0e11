# SPDX-License-Identifier: GPL-2.0-or-later
"""What is drawn in the map frame of one sheet: its layers from above to below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import shapely
from qgis.core import QgsMapLayer

from ....bridge.base_layers.backdrop import Pixels
from ....core.delimitation import Delimitation
from ....core.gazetteer import Gazetteer
from ....core.ground import GroundLayer
from ....core.sheets.on_paper import OnPaper
from ....core.sheets.plan import Sheet, SheetPlan
from .grid_layers import grid_layers
from .index_map import index_labels, sheet_outlines
from .label_layers import label_layers
from .label_style import SheetLabels
from .labels import plates_of, sheet_labels
from .map_layers import SheetLayers
from .settlements import settlement_layers
from .sheet_features import SheetFeatures


@dataclass(frozen=True)
class MapContent:
    """The layers of a map frame, the topmost first, and the picture behind them, where there is one.

    Whoever draws them keeps this: QGIS does not.
    """

    layers: tuple[QgsMapLayer, ...]
    behind: Pixels | None = None


def labels_on(
    delimitation: Delimitation,
    plan: SheetPlan,
    sheet: Sheet,
    languages: Sequence[str],
    contested: Sequence[shapely.Geometry] = (),
    gazetteer: Gazetteer | None = None,
    ground: Sequence[GroundLayer] = (),
    shown: SheetFeatures | None = None,
) -> SheetLabels:
    """The labels of a sheet of the plan in one or two languages, and what found no room; any thread may ask.

    Parameters
    ----------
    contested : sequence of geometry
        Ground that two features claim, WGS 84.
    gazetteer : Gazetteer, optional
        Its settlements are named where there is room.
    ground : sequence of GroundLayer
        Its lands are named where there is room.
    shown : SheetFeatures, optional
        The sheet's features on paper, where they are worked out already.
    """
    if sheet is plan.index:
        return index_labels(delimitation, plan, languages, gazetteer, ground)
    return sheet_labels(delimitation, sheet, languages, contested, gazetteer, ground, shown)


def map_content(
    shared: SheetLayers, plan: SheetPlan, sheet: Sheet, labels: SheetLabels, behind: Pixels | None = None
) -> MapContent:
    """The layers of a sheet of the plan."""
    paper = OnPaper.of(sheet)
    above = label_layers(paper, labels.labels)
    above += [*sheet_outlines(plan), *shared.small_points] if sheet is plan.index else shared.points(paper)
    patterns = shared.patterns(paper, plates_of(labels.labels))
    ground = [
        *settlement_layers(paper, labels),
        *shared.references,
        *grid_layers(sheet),
        *shared.ground.on(paper),
    ]
    return MapContent((*above, *shared.areas, *patterns, *ground), behind)
