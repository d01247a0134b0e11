# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet of changes draws: ground gained and lost, the line before and now, and where points were and are.

Gained and lost are told by the direction of their strokes, and by the sign before their areas: both can be read in
grey, and neither has a colour that says what is good or bad.
"""

from __future__ import annotations

from typing import Iterable, Sequence

import shapely
from qgis.core import QgsMapLayer, QgsMarkerSymbol, QgsSymbol

from ....core.changes import MeasuredChange
from ....core.delimitation import WITHDRAWN
from ....core.geodesy import densify, line_of
from ....core.sheets.change_plan import places_of
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
from .plain_marks import Hatch, hatched_layer, line_symbol, lines_layer, points_layer
from .settlements import settlement_layers

GAINED = Hatch(45.0, 1.8, 0.18, "#0072B2")
LOST = Hatch(135.0, 1.8, 0.18, "#4D4D4D")
NOW, BEFORE, AS_BEFORE = "#0072B2", "#4D4D4D", "#A0A0A0"
"""Colours of lines."""
NOW_WIDTH, BEFORE_WIDTH, AS_BEFORE_WIDTH = 0.5, 0.4, 0.25
"""Millimetres."""
DASH = 2.0
"""Of the line before, millimetres."""
SIGN = 1.7
"""Diameter of the sign of a point, millimetres."""


def change_content(job: Job, sheet: Sheet, labels: SheetLabels) -> MapContent:
    """The layers of a sheet of changes; has to be called in the main thread."""
    paper, plates = OnPaper.of(sheet), plates_of(labels.labels)
    changed = () if job.changes is None else job.changes.features
    points = [places_of(point) for change in changed for point in change.points]
    moves = [shapely.LineString(ends) for ends in points if None not in ends]
    after, earlier = (_outlines(getattr(one.change, version) for one in changed) for version in ("after", "before"))
    layers: list[QgsMapLayer] = [
        *label_layers(paper, labels.labels),
        points_layer("points now", [now for _, now in points], _sign(NOW)),
        points_layer("points before", [before for before, _ in points], _sign("#ffffff")),
        lines_layer("moves", moves, line_symbol("#000000", 0.18)),
        lines_layer("lines now", after, line_symbol(NOW, NOW_WIDTH)),
        lines_layer("lines before", earlier, line_symbol(BEFORE, BEFORE_WIDTH, DASH)),
        lines_layer("lines as before", _as_before(job, changed), line_symbol(AS_BEFORE, AS_BEFORE_WIDTH)),
        hatched_layer("gained", [one.gained.geometry for one in changed], GAINED, paper, plates),
        hatched_layer("lost", [one.lost.geometry for one in changed], LOST, paper, plates),
        *settlement_layers(paper, labels),
        *reference_layers(job),
        *grid_layers(sheet),
        *GroundLayers(job.ground).on(paper),
    ]
    return MapContent(tuple(layers), job.base_map.behind(paper))


def _as_before(job: Job, changed: Sequence[MeasuredChange]) -> list[shapely.Geometry]:
    """The lines of what did not change, that the changes may be seen among them."""
    differs = {one.feature.uid for one in changed}
    kept = [one for one in job.delimitation.features if one.uid not in differs and one.status != WITHDRAWN]
    return _outlines(kept)


def _outlines(features: Iterable[object]) -> list[shapely.Geometry]:
    """The outlines of areas, and lines, with their edges drawn out; points have none."""
    geometries = (getattr(feature, "geometry", None) for feature in features)
    drawn = [geometry for geometry in geometries if geometry is not None and shapely.get_dimensions(geometry) > 0]
    return [line_of(densify(geometry)) for geometry in drawn if not geometry.is_empty]


def _sign(fill: str) -> QgsSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "size": str(SIGN), "color": fill, "outline_color": "#000000", "outline_width": "0.2"}
    )
