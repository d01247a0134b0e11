# SPDX-License-Identifier: GPL-2.0-or-later
"""What is written into the map frame of a sheet, and where: numbers, widths, names and areas, none over another."""

from __future__ import annotations

from functools import cached_property
from typing import Iterable, Sequence

import numpy as np
import shapely

from ....core.delimitation import Delimitation, Feature
from ....core.gazetteer import Gazetteer
from ....core.geodesy import area
from ....core.ground import GroundLayer
from ....core.roles import LINES, POINTS, Role
from ....core.sheets.grid_lines import hundred_km_squares, zone_seams
from ....core.sheets.label_placement import LabelSpace, Placed
from ....core.sheets.label_shapes import label_boxes
from ....core.sheets.on_paper import SIGN_RADIUS
from ....core.sheets.plan import Sheet
from ....core.tables.numbering import map_numbers
from ....core.tables.order import name_of
from ....paths import phrases
from ...paper.text_fit import Style
from .grid_layers import graticule_crosses
from .ground_layers import land_labels, named_grounds
from .label_style import MapLabel, SheetLabels, size_of
from .printed_symbols import is_patterned
from .settlements import with_settlements
from .sheet_features import SheetFeatures

NUMBER = Style(8.0)
ZONE_NUMBER = Style(8.0, True, "#005A8C")
ZONE_NAME = Style(9.0, True, "#005A8C")
SAFE_NAME = Style(7.0, False, "#00614A")
LINE_NAME = Style(9.0, True, "#8F3F00")
WIDTH = Style(7.0, False, "#7A5200")
SQUARE = Style(8.0, True, "#5B7A99")
CONTESTED = Style(7.0, True, "#8A3A68")
UNIT = Style(8.0, False, "#666666")

_CROSS_RADIUS = 1.5
_EVERY = 110.0
"""Millimetres after which a number or a width is written again along its line."""

_ALONG_SEAM = (0.97, 0.03, 0.9, 0.1, 0.8, 0.2, 0.7, 0.3, 0.6, 0.4, 0.5)
"""Where the names of two grid zones stand on the line between them."""

_MOST_LINES = 3
_WORTH_A_NAME = 250.0
"""Square millimetres of an area from which on its name has to be on the sheet; below, its number will do."""

_OVER_A_LINE = 40.0
"""What it costs a name to cross a line, in millimetres of leader."""

_WORTH_A_LINE = 40.0
"""Millimetres of a boundary from which on it has to be labelled."""

BESIDE_LINE = 1.6
"""Millimetres between the middle of a line and its name."""


def sheet_labels(
    delimitation: Delimitation,
    sheet: Sheet,
    languages: Sequence[str],
    contested: Sequence[shapely.Geometry] = (),
    gazetteer: Gazetteer | None = None,
    ground: Sequence[GroundLayer] = (),
    shown: SheetFeatures | None = None,
) -> SheetLabels:
    """The labels of a zone's sheet.

    Posts and checkpoints come first, since their numbers must be there; then the numbers of zones and the widths of
    buffers along their lines; then names; settlements last, for the ground gives way to all that is drawn upon it.

    Parameters
    ----------
    languages : sequence of str
        One or two languages in which names are written.
    contested : sequence of geometry
        Ground that two features claim, WGS 84.
    gazetteer : Gazetteer, optional
        Its settlements are named as well.
    ground : sequence of GroundLayer
        Whose lands are named.
    shown : SheetFeatures, optional
        The sheet's features on paper, where they are worked out already.
    """
    writing = _written(delimitation, sheet, languages, shown or SheetFeatures(delimitation, sheet), contested)
    writing.write_units()
    writing.write_lands(ground)
    return writing.on_ground(gazetteer)


def unplaced_labels(
    delimitation: Delimitation, sheet: Sheet, languages: Sequence[str], shown: SheetFeatures
) -> tuple[tuple[str, str], ...]:
    """What `sheet_labels` finds no room for, uid and text, without what gives way to it."""
    return tuple(_written(delimitation, sheet, languages, shown, ()).unplaced)


def _written(
    delimitation: Delimitation,
    sheet: Sheet,
    languages: Sequence[str],
    shown: SheetFeatures,
    contested: Sequence[shapely.Geometry],
) -> _Writing:
    """The labels of all that is drawn upon the ground."""
    writing = _Writing(delimitation, sheet, languages, shown)
    writing.keep_off(graticule_crosses(sheet))
    writing.write_points()
    writing.write_squares(sheet)
    writing.write_along_lines()
    writing.write_contested(contested)
    writing.write_names()
    return writing


def plates_of(labels: Sequence[MapLabel]) -> shapely.Geometry:
    """The ground of labels on paper, millimetres, which hatches and dots leave free."""
    boxes = [
        label_boxes(np.array([[one.place.x, one.place.y]]), size_of(one.text, one.style), np.array([one.place.angle]))
        for one in labels
    ]
    return shapely.union_all(np.concatenate(boxes)) if boxes else shapely.Polygon()


class _Writing:
    """A sheet's labels in the making."""

    def __init__(
        self, delimitation: Delimitation, sheet: Sheet, languages: Sequence[str], shown: SheetFeatures
    ) -> None:
        self._delimitation = delimitation
        self._languages = languages
        self._phrases = phrases("map", languages[0])
        subject = delimitation.feature(sheet.subject)
        self._numbers = map_numbers(delimitation, subject.region if subject else "")
        self._zone_numbers = map_numbers(delimitation)
        self._subjects = sheet.subjects
        self._paper = shown.paper
        self._visible, self._features, self._boundaries = shown.visible, shown.features, shown.boundaries
        self._space = LabelSpace(shown.paper.width, shown.paper.height, shown.lines)
        self.labels: list[MapLabel] = []
        self.unplaced: list[tuple[str, str]] = []

    def keep_off(self, crosses: Sequence[shapely.Point]) -> None:
        """Leave the crosses of the graticule to be seen."""
        if crosses:
            places = self._paper.from_lonlat(shapely.get_coordinates(crosses))
            self._space.take(shapely.box(*(places - _CROSS_RADIUS).T, *(places + _CROSS_RADIUS).T))

    def write_points(self) -> None:
        """The numbers of posts and checkpoints, the most crowded first."""
        points = [
            (feature, (float(point.x), float(point.y)))
            for feature in self._of(*POINTS)
            for point in shapely.get_parts(self._visible[feature.uid])
            if point.geom_type == "Point"
        ]
        if not points:
            return
        places = np.array([place for _, place in points])
        self._space.take(shapely.box(*(places - SIGN_RADIUS).T, *(places + SIGN_RADIUS).T))
        apart = np.hypot(*(places[:, None, :] - places[None, :, :]).transpose(2, 0, 1))
        crowd = (apart < 12.0).sum(axis=1)
        for index in np.argsort(-crowd, kind="stable"):
            feature, place = points[index]
            number = self._numbers[feature.uid]
            placed = self._space.beside(place, size_of(number, NUMBER), SIGN_RADIUS)
            self._put(number, NUMBER, [placed])
            if not placed.is_clear:
                self.unplaced.append((feature.uid, number))

    def write_squares(self, sheet: Sheet) -> None:
        """The designations of the 100 km squares of MGRS near a corner of what is seen of each, and of grid zones."""
        for square in hundred_km_squares(sheet):
            text = f"{square.grid_zone} {square.letters}"
            visible = self._paper.visible(square.geometry)
            size = size_of(text, SQUARE)
            shapely.prepare(visible)
            corners = [place for place in _corners(visible, size) if visible.contains(_box(place, size))]
            placed = self._space.first_free(corners, size) or self._space.inside(visible, size, may_cross=True)
            self._put(text, SQUARE, [placed] if placed else [])
        for seam in zone_seams(sheet):
            line = self._paper.visible(seam.geometry)
            size = size_of(seam.label, SQUARE)
            along = shapely.line_interpolate_point(line, np.array(_ALONG_SEAM), normalized=True)
            placed = self._space.first_free(shapely.get_coordinates(along).tolist(), size)
            self._put(seam.label, SQUARE, [placed] if placed else [])

    def write_along_lines(self) -> None:
        """The numbers of zones inside their lines, the names of lines, and the widths of buffers inside the strips."""
        for feature in self._of(*LINES):
            text, line = self._in_languages(feature), self._boundaries[feature.uid]
            size = size_of(text, LINE_NAME)
            placed = self._space.along(line, size, size[1] / 2 + BESIDE_LINE, _EVERY)
            self._put_required(feature, text, LINE_NAME, placed, shapely.length(line) > _WORTH_A_LINE)
        for feature in self._of(Role.ZONE):
            text, line = self._zone_numbers[feature.uid], self._boundaries[feature.uid]
            size = size_of(text, ZONE_NUMBER)
            placed = self._space.along(line, size, size[1] / 2 + 1.2, _EVERY, self._visible[feature.uid])
            self._put_required(feature, text, ZONE_NUMBER, placed, shapely.length(line) > _WORTH_A_LINE)
        for feature in self._of(Role.BUFFER_ZONE):
            if feature.width_m:
                self._write_width(feature, feature.width_m)

    def _write_width(self, feature: Feature, metres: float) -> None:
        unit, number = ("kilometres", metres / 1000) if metres >= 1000 else ("metres", metres)
        text = self._phrases(unit, number=f"{number:.3f}".rstrip("0").rstrip("."))
        size, line = size_of(text, WIDTH), self._boundaries[feature.uid]
        narrower = (one.width_m or 0.0 for one in self._of(Role.BUFFER_ZONE) if one.zone == feature.zone)
        inside = max((width for width in narrower if width < metres), default=0.0)
        across = (metres - inside) * 1000 / self._paper.scale  # what of the strip is in no narrower one
        placed = self._space.along(line, size, across / 2, _EVERY, self._visible[feature.uid])
        if not placed:  # the strip is narrower than the text: beside it then
            placed = self._space.along(line, size, size[1] / 2 + 1.0, _EVERY)
        self._put_required(feature, text, WIDTH, placed, shapely.length(line) > 2 * _WORTH_A_LINE)

    def write_contested(self, contested: Sequence[shapely.Geometry]) -> None:
        """The area in km² of ground that two features claim, where it fits."""
        for place in contested:
            visible = self._paper.visible(place)
            text = self._phrases("square_kilometres", number=f"{float(area(place)) / 1e6:.2f}")
            placed = self._space.inside(visible, size_of(text, CONTESTED)) if visible.geom_type != "Point" else None
            self._put(text, CONTESTED, [placed] if placed else [])

    def write_names(self) -> None:
        """The names of zones and safe zones."""
        for role, style in ((Role.SAFE_ZONE, SAFE_NAME), (Role.ZONE, ZONE_NAME)):
            for feature in self._of(role):
                self._write_name(feature, style)

    def _write_name(self, feature: Feature, style: Style) -> None:
        """Write a name into its area; that of an area with a pattern beside it, where it can be read better."""
        visible = self._visible[feature.uid]
        role = self._delimitation.role(feature)
        has_pattern = role is not None and is_patterned(role, feature.status)
        is_needed = (feature.uid,) == self._subjects or shapely.area(visible) > _WORTH_A_NAME
        name = self._in_languages(feature)
        if has_pattern and is_needed and self._name_beside(visible, name, style):
            return
        for text in _wrappings(name):
            placed = self._space.inside(visible, size_of(text, style))
            if placed:
                self._put(text, style, [placed])
                return
        if is_needed and (has_pattern or not self._name_beside(visible, name, style)):
            self.unplaced.append((feature.uid, name))

    def _name_beside(self, visible: shapely.Geometry, name: str, style: Style) -> bool:
        """Write a name beside its area with a leader, off all patterns; whether there was room for it."""
        point, text = shapely.point_on_surface(visible), _wrappings(name)[-1]
        placed = self._space.clear_beside((point.x, point.y), size_of(text, style), _OVER_A_LINE, self._patterned)
        self._put(text, style, [placed] if placed else [])
        return placed is not None

    @cached_property
    def _patterned(self) -> shapely.Geometry:
        """What is covered with hatches or dots."""
        roles = ((self._delimitation.role(feature), feature) for feature in self._features)
        areas = [self._visible[one.uid] for role, one in roles if role is not None and is_patterned(role, one.status)]
        return shapely.union_all([area for area in areas if shapely.get_dimensions(area) == 2])

    def write_units(self) -> None:
        """The names and P-codes of the administrative units, where there is room."""
        for text, unit in named_grounds(self._delimitation, self._languages):
            visible = self._paper.visible(unit)
            placed = self._space.inside(visible, size_of(text, UNIT), may_cross=True)
            self._put(text, UNIT, [placed] if placed else [])

    def write_lands(self, ground: Sequence[GroundLayer]) -> None:
        """The names of the countries, where a sheet shows several."""
        areas = [visible for visible in self._visible.values() if shapely.get_dimensions(visible) == 2]
        self.labels += land_labels(ground, self._space, self._paper, self._languages, shapely.union_all(areas))

    def on_ground(self, gazetteer: Gazetteer | None) -> SheetLabels:
        """All labels, and the settlements that there is room for."""
        labels = SheetLabels(tuple(self.labels), tuple(self.unplaced))
        return with_settlements(labels, self._space, self._paper, self._delimitation, gazetteer, self._languages)

    def _of(self, *roles: Role) -> Iterable[Feature]:
        return [feature for feature in self._features if self._delimitation.role(feature) in roles]

    def _in_languages(self, feature: Feature) -> str:
        return "\n".join(dict.fromkeys(name_of(feature, language) for language in self._languages))

    def _put(self, text: str, style: Style, places: Sequence[Placed]) -> None:
        self.labels += [MapLabel(text, style, place) for place in places]

    def _put_required(
        self, feature: Feature, text: str, style: Style, places: Sequence[Placed], is_needed: bool
    ) -> None:
        self._put(text, style, places)
        if is_needed and not places and not {feature.uid, feature.zone}.isdisjoint(self._subjects):
            self.unplaced.append((feature.uid, text))


def _box(middle: tuple[float, float], size: tuple[float, float]) -> shapely.Polygon:
    (x, y), (width, height) = middle, size
    return shapely.box(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def _corners(area: shapely.Geometry, size: tuple[float, float]) -> list[tuple[float, float]]:
    """Middles of a label in the corners of an area's box, the upper ones first, then farther in."""
    west, south, east, north = area.bounds
    places = []
    for step in (2.0, 8.0, 16.0, 28.0):
        left, right = west + step + size[0] / 2, east - step - size[0] / 2
        upper, lower = north - step - size[1] / 2, south + step + size[1] / 2
        places += [(left, upper), (right, upper), (left, lower), (right, lower)]
    return places


def _wrappings(text: str) -> list[str]:
    """A text as it is, then with each of its lines broken at blanks into two or three of much the same length."""
    return list(
        dict.fromkeys(
            "\n".join(_broken(line, count) for line in text.split("\n")) for count in range(1, _MOST_LINES + 1)
        )
    )


def _broken(line: str, count: int) -> str:
    words = line.split(" ")
    parts = [""]
    for word in words:
        is_full = len(parts[-1]) + len(word) / 2 > len(line) / count
        if parts[-1] and is_full and len(parts) < count:
            parts.append(word)
        else:
            parts[-1] = f"{parts[-1]} {word}".strip()
    return "\n".join(parts)
