"""The map of the index sheet: the zones, and where the other sheets lie."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import shapely
from qgis.core import QgsFillSymbol, QgsMapLayer

from ...core.agreement import Role
from ...core.delimitation import Delimitation
from ...core.sheets.label_placement import LabelSpace, Placed
from ...core.sheets.on_paper import OnPaper
from ...core.sheets.plan import SheetPlan
from ...core.tables.numbering import map_numbers
from ...core.tables.order import region_name
from ...paths import phrases
from .labels import UNIT, ZONE_NAME, ZONE_NUMBER, MapLabel, SheetLabels, size_of, unit_label
from .map_layers import plain_layer
from .text_fit import Style

SHEET_NUMBER = Style(8.0, True, "#A33B00")
_OVER_A_LINE = 4.0
_OUTLINE = {"style": "no", "outline_color": "#A33B00", "outline_width": "0.35", "joinstyle": "miter"}


def sheet_outlines(plan: SheetPlan) -> list[QgsMapLayer]:
    """The neat lines of all sheets but the index."""
    outlines = [sheet.outline for sheet in plan.sheets if sheet is not plan.index]
    return [plain_layer("sheets", outlines, QgsFillSymbol.createSimple(_OUTLINE))]


def index_labels(delimitation: Delimitation, plan: SheetPlan, languages: Sequence[str]) -> SheetLabels:
    """Numbers of sheets at the corners of their outlines, then of zones, names of regions and of units."""
    paper = OnPaper.of(plan.index)
    outlines = {sheet.number: paper.visible(sheet.outline) for sheet in plan.sheets if sheet is not plan.index}
    edges = shapely.union_all([shapely.boundary(outline) for outline in outlines.values()])
    space = LabelSpace(paper.width, paper.height, edges)
    labels: list[MapLabel] = []
    unplaced: list[tuple[str, str]] = []
    text_of = phrases("map", languages[0])
    for sheet in plan.sheets:
        if sheet is plan.index:
            continue
        text = text_of("sheet", number=sheet.number)
        found = _numbered(space, outlines[sheet.number], text, str(sheet.number))
        labels += found
        if not found:
            unplaced.append((sheet.subject, text))
    numbers = map_numbers(delimitation)
    for zone in delimitation.of_role(Role.ZONE):
        size = size_of(numbers[zone.uid], ZONE_NUMBER)
        labels += _if_placed(
            numbers[zone.uid], ZONE_NUMBER, space.inside(paper.visible(zone.geometry), size, may_cross=True)
        )
    for text, ground in _regions(delimitation, languages):
        around = _around(paper.visible(ground), size_of(text, ZONE_NAME))
        labels += _if_placed(text, ZONE_NAME, space.first_free(around, size_of(text, ZONE_NAME), _OVER_A_LINE))
    for unit in delimitation.reference.units:
        text = unit_label(delimitation.agreement, unit, languages)
        placed = space.inside(paper.visible(unit.geometry), size_of(text, UNIT), may_cross=True)
        labels += _if_placed(text, UNIT, placed)
    return SheetLabels(tuple(labels), tuple(unplaced))


def _regions(delimitation: Delimitation, languages: Sequence[str]) -> list[tuple[str, shapely.Geometry]]:
    """The names of the regions that have zones, and those zones."""
    named = []
    for region in delimitation.agreement.regions:
        zones = [zone.geometry for zone in delimitation.of_role(Role.ZONE) if zone.region == region.id]
        if zones:
            names = dict.fromkeys(region_name(delimitation.agreement, region.id, code) for code in languages)
            named.append(("\n".join(names), shapely.MultiPolygon(list(shapely.get_parts(zones)))))
    return named


def _around(zones: shapely.Geometry, size: tuple[float, float]) -> list[tuple[float, float]]:
    """Middles of a label right of the zones of a region, left, below and above, a little nearer or farther off."""
    if zones.is_empty:
        return []
    west, south, east, north = zones.bounds
    x, y = (west + east) / 2, (south + north) / 2
    places = []
    for gap in (4.0, 7.0, 10.0, 15.0, 21.0, 28.0, 36.0):
        places += [
            (east + gap + size[0] / 2, y),
            (west - gap - size[0] / 2, y),
            (x, south - gap - size[1] / 2),
            (x, north + gap + size[1] / 2),
        ]
    return places


def _numbered(space: LabelSpace, outline: shapely.Geometry, text: str, number: str) -> list[MapLabel]:
    """The label of a sheet: inside its outline, or there its bare number, or outside; none where all is taken."""
    for label, is_inside in ((text, True), (number, True), (text, False)):
        size = size_of(label, SHEET_NUMBER)
        placed = space.first_free(_corners(outline, size, is_inside), size)
        if placed:
            return [MapLabel(label, SHEET_NUMBER, placed)]
    return []


def _corners(outline: shapely.Geometry, size: tuple[float, float], is_inside: bool) -> list[tuple[float, float]]:
    """Middles of a label in the corners of an outline, then along its upper and lower edge; or above and below it."""
    west, south, east, north = outline.bounds
    aside, below = size[0] / 2 + 1.0, size[1] / 2 + (1.0 if is_inside else -1.0)
    if is_inside and east - west < 2 * aside:
        return []
    along = np.linspace(west + aside, east - aside, 9)[[0, -1, 1, -2, 2, -3, 3, -4, 4]]
    edges = (north - below, south + below) if is_inside else (north + below + 2.0, south - below - 2.0)
    return [(float(x), y) for y in edges for x in along]


def _if_placed(text: str, style: Style, placed: Placed | None) -> list[MapLabel]:
    return [MapLabel(text, style, placed)] if placed else []
