# SPDX-License-Identifier: GPL-2.0-or-later
"""Settlements on maps: a small ring and a name, wherever the delimitation and its labels leave room for both."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import shapely
from qgis.core import QgsMapLayer

from ....bridge.styling.reference_symbols import settlement_symbol
from ....core.delimitation import Delimitation
from ....core.gazetteer import Gazetteer
from ....core.roles import Role
from ....core.sheets.label_placement import LabelSpace
from ....core.sheets.label_shapes import Floats
from ....core.sheets.on_paper import OnPaper
from ....core.tables.settlements import NEAR_LINE
from ...paper.text_fit import Style
from .label_style import MapLabel, SheetLabels, size_of
from .memory_layers import grid_crs, plain_layer

SETTLEMENT = Style(6.0, False, "#4D4D4D")
"""The smallest type of a sheet, and grey: the ground is read, what the parties draw is seen."""

RADIUS = 0.75
"""Of a ring with the room about it, millimetres."""

LEAST_SHARE = 500.0
"""Square millimetres of a map for each settlement at the most: a source may have every farm."""
SHEET_SHARE, INDEX_SHARE = 900.0, 2500.0
"""Square millimetres of a map for each settlement that the annex does not list, on a sheet and on an overview."""

_NEAREST, _FARTHER = 0.4, 1.4
_ABOUT = ((1, 0.5), (1, -0.5), (-1, 0.5), (-1, -0.5), (0, 1), (0, -1), (1, 1), (1, -1), (-1, 1), (-1, -1))
"""Where a name stands about its ring, in halves of its own size, the best first; never so far that it needs a line."""


def with_settlements(
    labels: SheetLabels,
    space: LabelSpace,
    paper: OnPaper,
    delimitation: Delimitation,
    gazetteer: Gazetteer | None,
    languages: Sequence[str],
    is_overview: bool = False,
) -> SheetLabels:
    """The labels of a map and, below them, names of settlements; those near a zone first, then by population.

    A settlement whose ring would meet a sign or a label, or whose name would meet a line too, is left out, so none of
    what the parties draw is covered, least of all a turning point; a ring on a line lies below it.

    Parameters
    ----------
    space : LabelSpace
        In which all labels have their places by now; it knows all lines that are drawn.
    is_overview : bool
        Whether only the most populous are wanted.
    """
    if gazetteer is None:
        return labels
    places = paper.from_lonlat(np.column_stack([gazetteer.longitude, gazetteer.latitude]))
    chosen = _chosen(gazetteer, places, paper, delimitation, is_overview)
    texts = ["\n".join(dict.fromkeys(gazetteer.name(index, one) for one in languages)) for index in chosen]
    sizes = np.array([size_of(text, SETTLEMENT) for text in texts]).reshape(-1, 2)
    middles = places[chosen]
    found = space.with_signs(middles, RADIUS, _about(middles, sizes), sizes)
    named = [MapLabel(text, SETTLEMENT, placed) for text, placed in zip(texts, found) if placed]
    rings = [(x, y) for (x, y), placed in zip(middles.tolist(), found) if placed]
    return SheetLabels((*named, *labels.labels), labels.unplaced, tuple(rings))


def _chosen(
    gazetteer: Gazetteer, places: Floats, paper: OnPaper, delimitation: Delimitation, is_overview: bool
) -> list[int]:
    """The settlements in the frame that a map is to name, the most wanted first."""
    with np.errstate(invalid="ignore"):  # a place that the projection does not have is in no frame
        is_seen = (places > RADIUS).all(axis=1) & (places < (paper.width - RADIUS, paper.height - RADIUS)).all(axis=1)
    seen = np.flatnonzero(is_seen)
    is_listed = np.zeros(len(seen), dtype=bool)
    if not is_overview:
        zones = shapely.union_all([paper.visible(zone.geometry) for zone in delimitation.of_role(Role.ZONE)])
        shapely.prepare(zones)
        is_listed = shapely.dwithin(zones, shapely.points(places[seen]), NEAR_LINE * 1000 / paper.scale)
    order = sorted(
        range(len(seen)),
        key=lambda at: (not is_listed[at], -int(gazetteer.population[seen[at]]), gazetteer.ids[seen[at]]),
    )
    share = INDEX_SHARE if is_overview else SHEET_SHARE
    ground = paper.width * paper.height
    most = min(int(is_listed.sum()) + int(ground / share), int(ground / LEAST_SHARE))
    return [int(seen[at]) for at in order[:most]]


def _about(places: Floats, sizes: Floats) -> Floats:
    """Middles of each name about its ring, the best first: shape (names, places of each, 2)."""
    ways = np.array([(*way, gap) for gap in (_NEAREST, _FARTHER) for way in _ABOUT])
    return np.asarray(places[:, None, :] + ways[:, :2] * (sizes[:, None, :] / 2 + RADIUS + ways[:, 2:]))


def settlement_layers(paper: OnPaper, labels: SheetLabels) -> list[QgsMapLayer]:
    """The rings of the settlements that a map names."""
    rings = [shapely.Point(place) for place in paper.to_grid(np.array(labels.settlements).reshape(-1, 2))]
    layer = plain_layer("settlements", rings, settlement_symbol(), type_name="Point")
    layer.setCrs(grid_crs(paper.grid))
    return [layer]
