# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas on the ellipsoid, summed by region, kind, party and administrative unit."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Iterator, Sequence

import numpy as np
import shapely

from ..delimitation import WITHDRAWN, Delimitation, Feature, ReferenceUnit
from ..geodesy import Geometries, area, densify
from ..polygons.outlines import Flags
from ..soundness import unfit
from ..validity import is_tangled, is_valid_ogc, sound
from .csv_output import Cell, Column, Table

SQUARE_KILOMETRE = 1_000_000.0
_POLYGONS = 2
_POLYGONAL = (3, 6)
_AT_ONCE = 50
"""Polygons whose areas and boxes are worked out together."""
_DECIMALS = 6
_PRINTS_AS_ZERO = 0.5  # m²: half of the last printed decimal

NOT_MEASURABLE = "not measurable (invalid)"
"""The remark on polygons that enclose no one area: an outline that crosses itself has no inside to measure."""

STATED_DIFFERENTLY = "status stated differently by sources"
"""The remark on an area that the default reference gives to no unit."""

_GROUP = (Column("region"), Column("kind"), Column("party"))
_MEASURES = (Column("features", 0), Column("area_km2", _DECIMALS))


@dataclass(frozen=True)
class Share:
    """The part of a feature inside one administrative unit, m²; `pcode` is empty for what lies in none."""

    pcode: str
    name: str
    square_metres: float


def area_table(delimitation: Delimitation) -> Table:
    """Count and ellipsoidal area, km², of the polygons by region, kind and party; withdrawn features are left out.

    `features` counts all, `not_measurable` those among them that are not valid: they are in no area, and a group of
    nothing else has none. There is no sum over kinds: a safe zone lies inside a zone.
    """
    groups: dict[tuple[str, ...], list[Feature]] = defaultdict(list)
    for feature in _polygons(delimitation):
        groups[_group(feature)].append(feature)
    rows: list[tuple[Cell, ...]] = []
    for group, members in sorted(groups.items()):
        measurable, others = _sorted_out(members)
        whole = sum(_areas(measurable)) / SQUARE_KILOMETRE if measurable else None
        rows.append((*group, len(members), whole, len(others)))
    return Table((*_GROUP, *_MEASURES, Column("not_measurable", 0)), tuple(rows))


def unit_area_table(delimitation: Delimitation) -> Table:
    """The areas of `area_table`, divided by the administrative units of the reference, one unit a row.

    The rows of a region, kind and party add up to its area to the printed decimal of each row; `features` counts those
    that have a part inside the unit, so it does not add up. What lies in no unit has a row without P-code and name.
    After that comes a row without an area for what is `NOT_MEASURABLE`, as its remark says. A unit is called as the
    agreement calls it, where it does.
    """
    measurable, others = _sorted_out(_polygons(delimitation))
    groups: dict[tuple[str, ...], list[float]] = defaultdict(list)
    for feature, shares in zip(measurable, unit_shares(measurable, delimitation.reference.grounds)):
        for share in shares:
            name = delimitation.agreement.unit_name(share.pcode, share.name)
            group = (*_group(feature), share.pcode, name)
            groups[group].append(share.square_metres)
    without_area = Counter(map(_group, others))
    rows: list[tuple[Cell, ...]] = [
        *((*group, len(sizes), sum(sizes) / SQUARE_KILOMETRE, _remark(*group[3:])) for group, sizes in groups.items()),
        *((*group, "", "", count, None, NOT_MEASURABLE) for group, count in without_area.items()),
    ]

    def key(row: tuple[Cell, ...]) -> tuple[tuple[str, ...], bool, bool, tuple[str, ...]]:
        texts = tuple(str(cell) for cell in row[:5])
        return texts[:3], row[6] is None, not texts[3], texts[3:]  # what lies in no unit comes after those that do

    return Table((*_GROUP, Column("pcode"), Column("unit"), *_MEASURES, Column("remark")), tuple(sorted(rows, key=key)))


def _remark(pcode: str, name: str) -> str | None:
    return STATED_DIFFERENTLY if name and not pcode else None


def not_measurable(delimitation: Delimitation) -> list[Feature]:
    """The polygons that are not valid, and so are in no area."""
    return _sorted_out(_polygons(delimitation))[1]


def is_measurable(geometry: shapely.Geometry | None) -> bool:
    """Whether a geometry is a polygon or multipolygon that encloses an area."""
    return bool(are_measurable(np.array([geometry], dtype=object))[0])


def are_measurable(geometries: Geometries) -> Flags:
    """Which geometries are polygons or multipolygons that enclose an area, shape (n,)."""
    fit: Flags = np.isin(shapely.get_type_id(geometries), _POLYGONAL) & (unfit(geometries) == None)  # noqa: E711
    fit[fit] = [not is_tangled(geometry) for geometry in geometries[fit]]
    fit[fit] = is_valid_ogc(geometries[fit])
    return fit


def unit_shares(polygons: Sequence[Feature], units: Sequence[ReferenceUnit]) -> Iterator[tuple[Share, ...]]:
    """How the area of each polygon is divided among administrative units, and how much lies in none.

    Both are drawn out to their geodesics and cut in the plane of longitude and latitude; the exact ellipsoidal area is
    then divided as the pieces are to each other, so shares always add up to it. Where units of a reference overlap the
    first one counts. Shares that print as nothing are given to the greatest one.
    """
    drawn_units = densify(np.array([unit.geometry for unit in units], dtype=object))
    shapely.prepare(drawn_units)
    tree = shapely.STRtree(drawn_units)
    for low in range(0, len(polygons), _AT_ONCE):
        geometries = np.array([feature.geometry for feature in polygons[low : low + _AT_ONCE]], dtype=object)
        drawn = densify(geometries)
        near = _near_units(drawn, drawn_units, tree)
        for geometry, places, is_within, square_metres in zip(drawn, *near, area(geometries).tolist()):
            pieces = {places[0]: square_metres} if is_within else _pieces(geometry, drawn_units, places)
            yield _shares(pieces, units, square_metres)


def _near_units(drawn: Geometries, units: Geometries, tree: shapely.STRtree) -> tuple[list[list[int]], list[bool]]:
    """The units that the box of each polygon meets, and whether there is one only, which holds the box."""
    boxes = shapely.box(*shapely.bounds(drawn).T)
    polygon, unit = tree.query(boxes)
    meets = shapely.intersects(units[unit], boxes[polygon])
    polygon, unit = polygon[meets], unit[meets]
    count = np.bincount(polygon, minlength=len(drawn))
    is_within = np.zeros(len(drawn), dtype=bool)
    alone = count[polygon] == 1
    is_within[polygon[alone]] = shapely.covers(units[unit[alone]], boxes[polygon[alone]])
    order = np.lexsort((unit, polygon))
    return [places.tolist() for places in np.split(unit[order], np.cumsum(count)[:-1])], is_within.tolist()


def _shares(pieces: dict[int, float], units: Sequence[ReferenceUnit], square_metres: float) -> tuple[Share, ...]:
    """The shares of an area, from pieces by the places of their units, -1 for none."""
    whole = sum(pieces.values())
    sizes = {place: size / whole * square_metres for place, size in pieces.items()} if whole else {-1: square_metres}
    kept = {place: size for place, size in sizes.items() if size >= _PRINTS_AS_ZERO}
    if not kept:
        kept = {max(sizes, key=lambda place: sizes[place]): square_metres}
    greatest = max(kept, key=lambda place: kept[place])
    kept[greatest] += square_metres - sum(kept.values())
    return tuple(
        Share(units[place].pcode, units[place].name, size) if place >= 0 else Share("", "", size)
        for place, size in sorted(kept.items(), key=lambda item: (item[0] < 0, item[0]))
    )


def _pieces(geometry: shapely.Geometry, units: Geometries, near: Sequence[int]) -> dict[int, float]:
    """How a drawn-out polygon is divided, by the places of the units; -1 for what lies in none. A whole one is 1."""
    pieces: dict[int, float] = {}
    left = geometry
    for place in near:
        if not shapely.intersects(units[place], left):
            continue
        if shapely.covers(units[place], left):
            return {**pieces, place: float(area(left)) if pieces else 1.0}
        left = left if pieces else sound(left)
        inside = float(area(shapely.intersection(left, units[place])))
        if inside > 0:
            pieces[place] = inside
            left = shapely.difference(left, units[place])
    beyond = float(area(left)) if pieces else 1.0
    return {**pieces, -1: beyond} if beyond > 0 else pieces


def _polygons(delimitation: Delimitation) -> list[Feature]:
    return [
        feature
        for feature in delimitation.features
        if feature.status != WITHDRAWN and shapely.get_dimensions(feature.geometry) == _POLYGONS
    ]


def _sorted_out(polygons: Sequence[Feature]) -> tuple[list[Feature], list[Feature]]:
    """Those that can be measured, and those that cannot."""
    measurable = [feature for feature in polygons if is_measurable(feature.geometry)]
    kept = {id(feature) for feature in measurable}
    return measurable, [feature for feature in polygons if id(feature) not in kept]


def _areas(polygons: Sequence[Feature]) -> list[float]:
    areas: list[float] = area(np.array([feature.geometry for feature in polygons], dtype=object)).tolist()
    return areas


def _group(feature: Feature) -> tuple[str, ...]:
    return feature.region, feature.kind, feature.party
