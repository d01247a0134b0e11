# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet of changes says on its map: how far points moved, how much ground changed, settlements by their side."""

from __future__ import annotations

import math
from typing import Iterator, Sequence

import numpy as np
import shapely

from ....core.changes import ChangeSheet, MeasuredChange, PointChange
from ....core.changes.turning import ADDED, MOVED
from ....core.delimitation import Feature
from ....core.gazetteer import Gazetteer
from ....core.geodesy import Floats, area, line_of
from ....core.ground import GroundLayer
from ....core.reports.changes_page import side_said
from ....core.saying.direction import from_left
from ....core.sheets.change_plan import places_of
from ....core.sheets.label_placement import LabelSpace
from ....core.sheets.on_paper import OnPaper
from ....core.sheets.plan import Sheet
from ....core.tables.order import name_of
from ....paths import phrases, voice
from ...paper.text_fit import Style
from .grid_layers import graticule_crosses
from .ground_layers import land_labels
from .label_style import MapLabel, SheetLabels, size_of
from .settlements import RADIUS, with_settlements

POINT = Style(7.0)
GROUND = Style(8.0, True)
NAME = Style(9.0, True, "#005A8C")
SETTLEMENT = Style(7.0, True)

_SIGN_RADIUS, _CROSS_RADIUS = 1.2, 1.5
_MOST_POINTS = 400
"""So many are labelled at most, those that moved farthest first: all stand in the annex."""
_OVER_A_LINE = 25.0
"""What it costs a label to cross a line, in millimetres of leader."""
_LEAST_GROUND = 12.0
"""Square millimetres of ground from which on its area is written into it."""


def change_labels(
    changes: ChangeSheet,
    sheet: Sheet,
    languages: Sequence[str],
    gazetteer: Gazetteer | None,
    ground: Sequence[GroundLayer] = (),
) -> SheetLabels:
    """The labels of a sheet of changes in one language or two; any thread may ask."""
    writing = _Writing(changes, sheet, languages)
    writing.keep_off_crosses(sheet)
    writing.write_points()
    writing.write_sides()
    writing.write_ground()
    writing.write_names()
    writing.write_lands(ground)
    return writing.on_ground(gazetteer)


class _Writing:
    """The labels in the making."""

    def __init__(self, changes: ChangeSheet, sheet: Sheet, languages: Sequence[str]) -> None:
        self._changes, self._languages = changes, languages
        self._phrases = phrases("map", languages[0])
        self._paper = OnPaper.of(sheet)
        versions = [one for change in changes.features for one in (change.change.before, change.change.after)]
        seen = [self._paper.visible(one.geometry) for one in versions if one is not None]
        lines = [line_of(one) for one in seen if shapely.get_dimensions(one) > 0]
        self._lines = shapely.union_all([*lines, *self._moves()])
        self._space = LabelSpace(self._paper.width, self._paper.height, self._lines)
        self._labels: list[MapLabel] = []
        self._rings: list[tuple[float, float]] = []

    def keep_off_crosses(self, sheet: Sheet) -> None:
        """Leave the crosses of the graticule to be seen."""
        crosses = graticule_crosses(sheet)
        if crosses:
            self._take(self._paper.from_lonlat(shapely.get_coordinates(crosses)), _CROSS_RADIUS)

    def write_points(self) -> None:
        """How far each point moved and where to, and which were added and removed; the farthest first.

        Where there is no room for that the number stands alone, and where there is none for it either, the sign.
        """
        points = [(change, point) for change in self._changes.features for point in change.points]
        points.sort(key=lambda pair: -(pair[1].metres or 0.0))
        known = [place for _, point in points for place in places_of(point) if place is not None]
        if not known:
            return
        self._take(self._paper.from_lonlat(np.array(known)), _SIGN_RADIUS)
        for change, point in points[:_MOST_POINTS]:
            before, now = places_of(point)
            x, y = self._paper.from_lonlat(np.array([now or before]))[0].tolist()
            if not (0 <= x <= self._paper.width and 0 <= y <= self._paper.height):
                continue
            for text in self._said_of(change, point):
                placed = self._space.clear_beside((x, y), size_of(text, POINT), _OVER_A_LINE, radius=_SIGN_RADIUS)
                if placed:
                    self._labels.append(MapLabel(text, POINT, placed))
                    break

    def write_sides(self) -> None:
        """The settlements that are on the other side of a line now, or too near to it to tell."""
        known = self._changes.gazetteer
        if known is None:
            return
        for side in self._changes.sides:
            at = side.settlement
            place = self._paper.from_lonlat(np.array([[known.longitude[at], known.latitude[at]]]))
            x, y = place[0].tolist()
            if not (RADIUS < x < self._paper.width - RADIUS and RADIUS < y < self._paper.height - RADIUS):
                continue
            if (x, y) in self._rings:
                continue
            names = dict.fromkeys(known.name(at, language) for language in self._languages)
            text = "\n".join([*names, *dict.fromkeys(voice(code).text(side_said(side)) for code in self._languages)])
            self._take(place, RADIUS)
            self._rings.append((x, y))
            placed = self._space.beside((x, y), size_of(text, SETTLEMENT), RADIUS, _OVER_A_LINE)
            self._labels.append(MapLabel(text, SETTLEMENT, placed))

    def write_ground(self) -> None:
        """The area of each part of ground that was gained or lost, with its sign, where it has room."""
        for sign, ground in self._grounds():
            for part in shapely.get_parts(ground).tolist():
                visible = self._paper.visible(part)
                if shapely.area(visible) < _LEAST_GROUND:
                    continue
                size_km2 = float(area(part)) / 1e6
                number = self._figures(f"{sign}{size_km2:,.{_decimals(size_km2)}f}")
                text = self._phrases("square_kilometres", number=number)
                placed = self._space.inside(visible, size_of(text, GROUND)) or self._space.clear_beside(
                    shapely.get_coordinates(shapely.point_on_surface(visible))[0].tolist(),
                    size_of(text, GROUND),
                    _OVER_A_LINE,
                )
                self._labels += [MapLabel(text, GROUND, placed)] if placed else []

    def write_names(self) -> None:
        """The names of the areas that changed."""
        for change in self._changes.features:
            visible = self._paper.visible(change.feature.geometry)
            if shapely.get_dimensions(visible) < 2:
                continue
            text = self._name(change.feature)
            placed = self._space.inside(visible, size_of(text, NAME))
            self._labels += [MapLabel(text, NAME, placed)] if placed else []

    def write_lands(self, ground: Sequence[GroundLayer]) -> None:
        """The names of the lands that there is room for."""
        areas = [self._paper.visible(change.feature.geometry) for change in self._changes.features]
        drawn = shapely.union_all([one for one in areas if shapely.get_dimensions(one) == 2])
        self._labels += land_labels(ground, self._space, self._paper, self._languages, drawn)

    def on_ground(self, gazetteer: Gazetteer | None) -> SheetLabels:
        """All labels, and the other settlements that there is room for."""
        labels = SheetLabels(tuple(self._labels), ())
        known = (self._space, self._paper, self._changes.after, gazetteer, self._languages, self._lines)
        found = with_settlements(labels, *known)
        return SheetLabels(found.labels, (), (*self._rings, *found.settlements))

    def _moves(self) -> Iterator[shapely.Geometry]:
        """The lines from where points were to where they are."""
        ends = (places_of(point) for change in self._changes.features for point in change.points)
        for before, now in ends:
            if before is not None and now is not None:
                yield self._paper.visible(shapely.LineString([before, now]))

    def _grounds(self) -> Iterator[tuple[str, shapely.Geometry]]:
        for change in self._changes.features:
            yield "+", change.gained.geometry
            yield "−", change.lost.geometry

    def _said_of(self, change: MeasuredChange, point: PointChange) -> tuple[str, ...]:
        """The number of a turning point, or a post's name, with how far it moved and where to; and it alone."""
        role = self._changes.after.role(change.feature)
        named = self._name(change.feature) if role is not None and role.is_point else str(point.point.number)
        if point.what != MOVED or point.metres is None:
            return (self._figures(f"{'+' if point.what == ADDED else '−'}{named}"),)
        far = self._phrases("metres", number=self._figures(f"{point.metres:,.3f}"))
        return f"{named}: {far}\n{self._figures(f'{point.azimuth:.3f}°')}", named

    def _figures(self, text: str) -> str:
        """Figures with their sign or unit, which keep their sides in languages that run from right to left."""
        return from_left(text) if self._phrases.is_right_to_left else text

    def _name(self, feature: Feature) -> str:
        return "\n".join(dict.fromkeys(name_of(feature, language) for language in self._languages))

    def _take(self, places: Floats, radius: float) -> None:
        self._space.take(shapely.box(*(places - radius).T, *(places + radius).T))


def _decimals(square_kilometres: float) -> int:
    """Of an area: two, or as many as show three of its digits, at most those of a square metre."""
    if not square_kilometres:
        return 2
    return min(6, max(2, 2 - math.floor(math.log10(square_kilometres))))
