# SPDX-License-Identifier: GPL-2.0-or-later
"""The map of the index sheet: the zones, and where the other sheets lie."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import shapely
from qgis.core import QgsFillSymbol, QgsMapLayer

from ....core.delimitation import Delimitation
from ....core.gazetteer import Gazetteer
from ....core.ground import GroundLayer
from ....core.roles import BUFFERED, LINES, Role
from ....core.sheets.label_placement import LabelSpace, Placed
from ....core.sheets.label_shapes import label_boxes
from ....core.sheets.on_paper import OnPaper
from ....core.sheets.plan import SheetPlan
from ....core.tables.numbering import map_numbers
from ....core.tables.order import region_name
from ....paths import phrases
from ...paper.text_fit import Style
from .ground_layers import land_labels, named_grounds
from .label_style import MapLabel, SheetLabels, size_of
from .labels import UNIT, ZONE_NAME, ZONE_NUMBER
from .memory_layers import plain_layer
from .settlements import with_settlements

SHEET_NUMBER = Style(8.0, True, "#A33B00")
_OVER_A_LINE = 60.0
"""Places farther from its zone that are better for a region's name than one across an outline."""

_GAPS = (3.0, 5.0, 8.0, 12.0, 17.0, 23.0, 30.0)
_FROM_THE_ENDS = [0, -1, 1, -2, 2, -3, 3, -4, 4]
_ALONG_SIDE = (0.5, 0.25, 0.75, 0.0, 1.0)
_CLEARLY_NEARER = 0.7
"""Of the distance to another region's zone: a name is so much nearer to its own."""

_OUTLINE = {"style": "no", "outline_color": "#A33B00", "outline_width": "0.35", "joinstyle": "miter"}


def sheet_outlines(plan: SheetPlan) -> list[QgsMapLayer]:
    """The neat lines of all sheets but the index."""
    outlines = [sheet.outline for sheet in plan.sheets if sheet is not plan.index]
    return [plain_layer("sheets", outlines, QgsFillSymbol.createSimple(_OUTLINE))]


def index_labels(
    delimitation: Delimitation,
    plan: SheetPlan,
    languages: Sequence[str],
    gazetteer: Gazetteer | None = None,
    ground: Sequence[GroundLayer] = (),
) -> SheetLabels:
    """Numbers of sheets at the corners of their outlines, then of zones, and names of all that is there."""
    paper = OnPaper.of(plan.index)
    outlines = {sheet.number: paper.visible(sheet.outline) for sheet in plan.sheets if sheet is not plan.index}
    edges = shapely.union_all([shapely.boundary(outline) for outline in outlines.values()])
    areas = _areas(delimitation, paper, Role.ZONE, Role.BUFFER_ZONE)
    havens = _areas(delimitation, paper, Role.SAFE_ZONE)
    drawn_lines = [paper.visible(line.geometry) for line in delimitation.of_role(*LINES)]
    borders = shapely.union_all([edges, *drawn_lines, *(shapely.boundary(area) for area in (areas, havens))])
    space = LabelSpace(paper.width, paper.height, borders)
    labels: list[MapLabel] = []
    unplaced: list[tuple[str, str]] = []
    text_of = phrases("map", languages[0])
    for sheet in plan.sheets:
        if sheet is plan.index:
            continue
        text = text_of("sheet", number=sheet.number)
        others = [outline for number, outline in outlines.items() if number != sheet.number]
        obstacles = (shapely.union_all([borders, areas, *others]), shapely.union_all([borders, areas]), edges, None)
        found = _numbered(space, outlines[sheet.number], text, str(sheet.number), obstacles)
        labels += found
        if not found:
            unplaced.append((sheet.subject, text))
    numbers = map_numbers(delimitation)
    for zone in delimitation.of_role(Role.ZONE):
        size, visible = size_of(numbers[zone.uid], ZONE_NUMBER), paper.visible(zone.geometry)
        placed = space.inside(visible, size, True, borders) or space.inside(visible, size, True)
        labels += _if_placed(numbers[zone.uid], ZONE_NUMBER, placed)
    labels += _region_names(delimitation, paper, languages, space, areas)
    for text, unit in named_grounds(delimitation, languages):
        labels += _if_placed(text, UNIT, _unit_place(space, paper.visible(unit), size_of(text, UNIT), borders))
    labels += land_labels(ground, space, paper, languages, areas)
    found_room = SheetLabels(tuple(labels), tuple(unplaced))
    return with_settlements(found_room, space, paper, delimitation, gazetteer, languages, is_overview=True)


def _areas(delimitation: Delimitation, paper: OnPaper, *roles: Role) -> shapely.Geometry:
    """What the features of these roles cover on paper."""
    shown = [paper.visible(one.geometry) for one in delimitation.of_role(*roles)]
    return shapely.union_all([area for area in shown if shapely.get_dimensions(area) == 2])


def _region_names(
    delimitation: Delimitation, paper: OnPaper, languages: Sequence[str], space: LabelSpace, areas: shapely.Geometry
) -> list[MapLabel]:
    """The regions that have zones or lines, each beside one of its own and nearer to it than to any other's.

    They are called regions, with their numbers, since a province may have the same name; where there is room they
    stand on the ground of units that the agreement names for them.
    """
    zones: dict[str, list[shapely.Geometry]] = {}
    for zone in delimitation.of_role(*BUFFERED):
        visible = paper.visible(zone.geometry)
        zones.setdefault(zone.region, []).extend(shapely.get_parts(visible).tolist())
    frame, labels = shapely.box(0, 0, paper.width, paper.height), []
    for region in delimitation.agreement.regions:
        own = shapely.GeometryCollection([part for part in zones.get(region.id, []) if part.geom_type != "Point"])
        if own.is_empty:
            continue
        others = [part for other, parts in zones.items() if other != region.id for part in parts]
        named = [(phrases("map", code), region_name(delimitation.agreement, region.id, code)) for code in languages]
        text = "\n".join(text_of("region", number=region.number, region=name) for text_of, name in named)
        size = size_of(text, ZONE_NAME)
        centres = _around(own, shapely.GeometryCollection(others), size)
        units = [unit.geometry for unit in delimitation.reference.units if unit.pcode in region.pcodes]
        apart = shapely.union(areas, shapely.difference(frame, paper.visible(shapely.union_all(units))))
        placed = space.first_free(centres, size, _OVER_A_LINE, keep_off=apart)
        placed = placed or space.first_free(centres, size, _OVER_A_LINE, keep_off=areas)
        labels += _if_placed(text, ZONE_NAME, placed)
    return labels


def _around(own: shapely.Geometry, others: shapely.Geometry, size: tuple[float, float]) -> list[tuple[float, float]]:
    """Middles of a label about each zone of a region, the nearest first, none nearer to a zone of another region."""
    across, up = np.array(size) / 2
    places = []
    for part in shapely.get_parts(own):
        west, south, east, north = part.bounds
        for gap in _GAPS:
            for share in _ALONG_SIDE:
                x, y = west + share * (east - west), south + share * (north - south)
                places += [(east + gap + across, y), (west - gap - across, y)]
                places += [(x, south - gap - up), (x, north + gap + up)]
    boxes = label_boxes(np.array(places), size, np.zeros(len(places)))
    to_own, to_others = shapely.distance(boxes, own), shapely.distance(boxes, others)
    is_own = ~(to_own >= to_others * _CLEARLY_NEARER)  # no number where there is no other region
    order = np.argsort(to_own.round(1), kind="stable")
    return [places[at] for at in order if is_own[at]]


def _unit_place(
    space: LabelSpace, unit: shapely.Geometry, size: tuple[float, float], borders: shapely.Geometry
) -> Placed | None:
    """A place for the name of a unit off the outlines of sheets and zones: in it, or with a leader beside it."""
    placed = space.inside(unit, size, may_cross=True, keep_off=borders)
    if placed or unit.is_empty:
        return placed
    point = shapely.point_on_surface(unit)
    return space.clear_beside((point.x, point.y), size, 0.0, borders)


def _numbered(
    space: LabelSpace, outline: shapely.Geometry, text: str, number: str, obstacles: Sequence[shapely.Geometry | None]
) -> list[MapLabel]:
    """The label of a sheet: inside its outline, or there its bare number, or outside; none where all is taken.

    `obstacles` are what it may not stand upon, given up one after the other where there is no room.
    """
    for keep_off in obstacles:
        for label, is_inside in ((text, True), (number, True), (text, False)):
            size = size_of(label, SHEET_NUMBER)
            placed = space.first_free(_corners(outline, size, is_inside), size, keep_off=keep_off)
            if placed:
                return [MapLabel(label, SHEET_NUMBER, placed)]
    return []


def _corners(outline: shapely.Geometry, size: tuple[float, float], is_inside: bool) -> list[tuple[float, float]]:
    """Middles of a label in the corners of an outline, then along its edges; or above and below it.

    Outlines lean a little, so places farther in follow.
    """
    west, south, east, north = outline.bounds
    places = []
    for inset in (1.0, 2.0, 3.0) if is_inside else (-1.0,):
        aside, below = size[0] / 2 + abs(inset), size[1] / 2 + inset
        if is_inside and east - west < 2 * aside:
            break
        along = np.linspace(west + aside, east - aside, 9)[_FROM_THE_ENDS]
        edges = (north - below, south + below) if is_inside else (north + below + 2.0, south - below - 2.0)
        places += [(float(x), y) for y in edges for x in along]
        if is_inside and north - south > 2 * below:
            up = np.linspace(south + below, north - below, 9)[_FROM_THE_ENDS]
            places += [(x, float(y)) for y in up for x in (west + aside, east - aside)]
    return places


def _if_placed(text: str, style: Style, placed: Placed | None) -> list[MapLabel]:
    return [MapLabel(text, style, placed)] if placed else []
