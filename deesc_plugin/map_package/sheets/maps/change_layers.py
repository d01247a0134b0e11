# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet of changes draws: ground gained and lost, the line before and now, and where points were and are.

Gained and lost are told by the direction of their strokes, and by the sign before their areas: both can be read in
grey, and neither has a colour that says what is good or bad.
"""

from __future__ import annotations

from typing import Iterable, NamedTuple, Sequence

import shapely
from qgis.core import QgsLineSymbol, QgsMapLayer, QgsMarkerSymbol, QgsSymbol

from ....core.changes import MeasuredChange
from ....core.delimitation import WITHDRAWN
from ....core.geodesy import densify, line_of
from ....core.sheets.change_plan import places_of
from ....core.sheets.fill_pattern import hatch
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
from .memory_layers import grid_crs, plain_layer
from .settlements import settlement_layers


class Hatch(NamedTuple):
    """Strokes: degrees counter-clockwise from the right, millimetres between them, their width and colour."""

    angle: float
    spacing: float
    weight: float
    colour: str


GAINED = Hatch(45.0, 1.8, 0.18, "#0072B2")
LOST = Hatch(135.0, 1.8, 0.18, "#4D4D4D")
NOW, BEFORE, AS_BEFORE = "#0072B2", "#4D4D4D", "#A0A0A0"
"""Colours of lines."""
NOW_WIDTH, BEFORE_WIDTH, AS_BEFORE_WIDTH = 0.5, 0.4, 0.25
"""Millimetres."""
DASH, DASH_GAP = 2.0, 1.2
"""Of the line before, millimetres."""
SIGN = 1.7
"""Diameter of the sign of a point, millimetres."""


def change_content(job: Job, sheet: Sheet, labels: SheetLabels) -> MapContent:
    """The layers of a sheet of changes; has to be called in the main thread."""
    paper, plates = OnPaper.of(sheet), plates_of(labels.labels)
    changed = () if job.changes is None else job.changes.features
    points = [places_of(point) for change in changed for point in change.points]
    layers: list[QgsMapLayer] = [
        *label_layers(paper, labels.labels),
        _points("points now", [now for _, now in points], _sign(NOW)),
        _points("points before", [before for before, _ in points], _sign("#ffffff")),
        _lines("moves", [shapely.LineString(ends) for ends in points if None not in ends], _line("#000000", 0.18)),
        _lines("lines now", _outlines(one.change.after for one in changed), _line(NOW, NOW_WIDTH)),
        _lines("lines before", _outlines(one.change.before for one in changed), _line(BEFORE, BEFORE_WIDTH, DASH)),
        _lines("lines as before", _as_before(job, changed), _line(AS_BEFORE, AS_BEFORE_WIDTH)),
        _hatched("gained", [one.gained.geometry for one in changed], GAINED, paper, plates),
        _hatched("lost", [one.lost.geometry for one in changed], LOST, paper, plates),
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


def _lines(name: str, lines: Sequence[shapely.Geometry], symbol: QgsSymbol) -> QgsMapLayer:
    parts = [part for line in lines for part in shapely.get_parts(line).tolist()]
    return plain_layer(name, parts, symbol, type_name="LineString")


def _points(name: str, places: Sequence[tuple[float, float] | None], symbol: QgsSymbol) -> QgsMapLayer:
    return plain_layer(name, [shapely.Point(place) for place in places if place], symbol, type_name="Point")


def _hatched(
    name: str, grounds: Sequence[shapely.Geometry], look: Hatch, paper: OnPaper, plates: shapely.Geometry
) -> QgsMapLayer:
    visible = shapely.union_all([paper.visible(ground) for ground in grounds if not ground.is_empty])
    strokes = hatch(shapely.difference(visible, plates), look.spacing, look.angle)
    symbol = _line(look.colour, look.weight)
    layer = plain_layer(name, [shapely.transform(strokes, paper.to_grid)], symbol, type_name="MultiLineString")
    layer.setCrs(grid_crs(paper.grid))
    return layer


def _line(colour: str, width: float, dash: float = 0.0) -> QgsSymbol:
    stated = {"line_color": colour, "line_width": str(width), "capstyle": "flat", "joinstyle": "miter"}
    if dash:
        stated |= {"use_custom_dash": "1", "customdash": f"{dash};{DASH_GAP}", "customdash_unit": "MM"}
    return QgsLineSymbol.createSimple(stated)


def _sign(fill: str) -> QgsSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "size": str(SIGN), "color": fill, "outline_color": "#000000", "outline_width": "0.2"}
    )
