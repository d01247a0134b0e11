# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet of changes says on its map: how far points moved, how much ground changed, settlements by their side."""

from __future__ import annotations

from typing import Iterator, Sequence

import numpy as np
import shapely

from ....core.changes import ChangeSheet, MeasuredChange, PointChange
from ....core.changes.turning import ADDED, MOVED
from ....core.delimitation import Feature
from ....core.gazetteer import Gazetteer
from ....core.geodesy import area, line_of
from ....core.ground import GroundLayer
from ....core.reports.changes_page import side_said
from ....core.sheets.change_plan import places_of
from ....core.sheets.plan import Sheet
from ....core.tables.order import name_of
from ....paths import voice
from ...paper.text_fit import Style
from .label_style import MapLabel, SheetLabels, size_of
from .label_writing import OVER_A_LINE, LabelWriting
from .settlements import RADIUS

POINT = Style(7.0)
NAME = Style(9.0, True, "#005A8C")
SETTLEMENT = Style(7.0, True)

_SIGN_RADIUS = 1.2
_MOST_POINTS = 400
"""So many are labelled at most, those that moved farthest first: all stand in the annex."""


def change_labels(
    changes: ChangeSheet,
    sheet: Sheet,
    languages: Sequence[str],
    gazetteer: Gazetteer | None,
    ground: Sequence[GroundLayer] = (),
) -> SheetLabels:
    """The labels of a sheet of changes in one language or two; any thread may ask."""
    writing = _Writing(changes, sheet, languages)
    writing.write_points()
    writing.write_sides()
    writing.write_ground()
    writing.write_names()
    writing.write_lands(ground, [change.feature.geometry for change in changes.features])
    return writing.on_ground(gazetteer)


class _Writing(LabelWriting):
    """The labels in the making."""

    def __init__(self, changes: ChangeSheet, sheet: Sheet, languages: Sequence[str]) -> None:
        super().__init__(sheet, languages, [*_outlines(changes), *_moves(changes)])
        self._changes = changes
        self._rings: list[tuple[float, float]] = []

    def write_points(self) -> None:
        """How far each point moved and where to, and which were added and removed; the farthest first.

        Where there is no room for that the number stands alone, and where there is none for it either, the sign.
        """
        points = [(change, point) for change in self._changes.features for point in change.points]
        points.sort(key=lambda pair: -(pair[1].metres or 0.0))
        known = [place for _, point in points for place in places_of(point) if place is not None]
        if not known:
            return
        self.take(self.paper.from_lonlat(np.array(known)), _SIGN_RADIUS)
        for change, point in points[:_MOST_POINTS]:
            before, now = places_of(point)
            x, y = self.paper.from_lonlat(np.array([now or before]))[0].tolist()
            if not (0 <= x <= self.paper.width and 0 <= y <= self.paper.height):
                continue
            for text in self._said_of(change, point):
                placed = self.space.clear_beside((x, y), size_of(text, POINT), OVER_A_LINE, radius=_SIGN_RADIUS)
                if placed:
                    self.labels.append(MapLabel(text, POINT, placed))
                    break

    def write_sides(self) -> None:
        """The settlements that are on the other side of a line now, or too near to it to tell."""
        known = self._changes.gazetteer
        if known is None:
            return
        for side in self._changes.sides:
            at = side.settlement
            place = self.paper.from_lonlat(np.array([[known.longitude[at], known.latitude[at]]]))
            x, y = place[0].tolist()
            if not (RADIUS < x < self.paper.width - RADIUS and RADIUS < y < self.paper.height - RADIUS):
                continue
            if (x, y) in self._rings:
                continue
            names = dict.fromkeys(known.name(at, language) for language in self.languages)
            text = "\n".join([*names, *dict.fromkeys(voice(code).text(side_said(side)) for code in self.languages)])
            self.take(place, RADIUS)
            self._rings.append((x, y))
            placed = self.space.beside((x, y), size_of(text, SETTLEMENT), RADIUS, OVER_A_LINE)
            self.labels.append(MapLabel(text, SETTLEMENT, placed))

    def write_ground(self) -> None:
        """The area of each part of ground that was gained or lost, with its sign, where it has room."""
        for change in self._changes.features:
            for sign, ground in (("+", change.gained.geometry), ("−", change.lost.geometry)):
                for part in shapely.get_parts(ground).tolist():
                    self.write_into(part, [self.square_kilometres(float(area(part)), sign)])

    def write_names(self) -> None:
        """The names of the areas that changed."""
        for change in self._changes.features:
            visible = self.paper.visible(change.feature.geometry)
            if shapely.get_dimensions(visible) < 2:
                continue
            text = self._name(change.feature)
            placed = self.space.inside(visible, size_of(text, NAME))
            self.labels += [MapLabel(text, NAME, placed)] if placed else []

    def on_ground(self, gazetteer: Gazetteer | None) -> SheetLabels:
        """All labels, and the other settlements that there is room for."""
        found = self.with_settlements(self._changes.after, gazetteer)
        return SheetLabels(found.labels, (), (*self._rings, *found.settlements))

    def _said_of(self, change: MeasuredChange, point: PointChange) -> tuple[str, ...]:
        """The number of a turning point, or a post's name, with how far it moved and where to; and it alone."""
        role = self._changes.after.role(change.feature)
        named = self._name(change.feature) if role is not None and role.is_point else str(point.point.number)
        if point.what != MOVED or point.metres is None:
            return (self.figures(f"{'+' if point.what == ADDED else '−'}{named}"),)
        far = self.phrases("metres", number=self.figures(f"{point.metres:,.3f}"))
        return f"{named}: {far}\n{self.figures(f'{point.azimuth:.3f}°')}", named

    def _name(self, feature: Feature) -> str:
        return "\n".join(dict.fromkeys(name_of(feature, language) for language in self.languages))


def _outlines(changes: ChangeSheet) -> Iterator[shapely.Geometry]:
    versions = (one for change in changes.features for one in (change.change.before, change.change.after))
    for version in versions:
        if version is not None and version.geometry is not None and shapely.get_dimensions(version.geometry) > 0:
            yield line_of(version.geometry)


def _moves(changes: ChangeSheet) -> Iterator[shapely.Geometry]:
    """The lines from where points were to where they are."""
    for ends in (places_of(point) for change in changes.features for point in change.points):
        if None not in ends:
            yield shapely.LineString(ends)
