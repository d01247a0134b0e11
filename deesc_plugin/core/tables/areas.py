# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas on the ellipsoid, summed by region, kind, party and administrative unit."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import Iterable, Iterator, Sequence

import numpy as np
import shapely

from ..agreement import Agreement
from ..delimitation import WITHDRAWN, Delimitation, Feature, ReferenceUnit
from ..geodesy import Geometries, area, densify
from ..polygons.outlines import Flags
from ..soundness import unfit
from ..validity import is_tangled, is_valid_ogc, sound
from .borne import DECIMALS, SQUARE_KILOMETRE, Doubt, borne, doubts, windows
from .csv_output import Cell, Column, Table

_POLYGONS = 2
_POLYGONAL = (3, 6)
_AT_ONCE = 50
"""Polygons whose areas and boxes are worked out together."""
_PRINTS_AS_ZERO = 0.5  # m²: half of the last printed decimal
_TOUCHING = 1e-9
"""Degrees between two pieces that one line parts."""

NOT_MEASURABLE = "not measurable (invalid)"
"""The remark on polygons that enclose no one area: an outline that crosses itself has no inside to measure."""

STATED_DIFFERENTLY = "status stated differently by sources"
"""The remark on an area that the default reference gives to no unit."""

WITH_NARROW = "with parts narrower than the accuracy of the boundaries, of"
"""The remark on an area that has taken in parts of other units, before their names."""

Group = tuple[str, str, str]
_GROUP = (Column("region"), Column("kind"), Column("party"))
_MEASURES = (Column("features", 0), Column("area_km2", DECIMALS))


@dataclass(frozen=True)
class Share:
    """The part of a feature inside one administrative unit.

    Attributes
    ----------
    pcode, name : str
        Of the unit; `pcode` is empty for what lies in none.
    square_metres : float
    doubt_m2 : float
        To what the area is borne by the accuracy of the reference; 0 where that is not stated, and where no boundary
        is near.
    merged : tuple of (str, str)
        P-codes and names of the units whose shares were too narrow to be told from this one and are in it.
    """

    pcode: str
    name: str
    square_metres: float
    doubt_m2: float = 0.0
    merged: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class UnitArea:
    """What features of one region, kind and party have inside one administrative unit.

    Attributes
    ----------
    group : tuple of str
        Region, kind and party.
    pcode, unit : str
        Both empty for what lies in none; an area on whose status sources differ has a name alone.
    features : int
        Those with a part inside.
    area_km2, known_to_km2 : Decimal or None
        As `borne` has them; without an area they are `NOT_MEASURABLE`.
    merged : tuple of (str, str)
        P-codes and names of the units whose parts are in it.
    """

    group: Group
    pcode: str
    unit: str
    features: int
    area_km2: Decimal | None
    known_to_km2: Decimal | None = None
    merged: tuple[tuple[str, str], ...] = ()

    @property
    def remark(self) -> str:
        """What is to be said of it: no area, that sources differ on it, or whose parts it has taken in."""
        if self.area_km2 is None:
            return NOT_MEASURABLE
        said = [STATED_DIFFERENTLY] if self.unit and not self.pcode else []
        merged = [f"{pcode} {name}".strip() or "no unit" for pcode, name in self.merged]
        return "; ".join([*said, *([f"{WITH_NARROW} {', '.join(merged)}"] if merged else [])])


def area_table(delimitation: Delimitation) -> Table:
    """Count and ellipsoidal area, km², of the polygons by region, kind and party; withdrawn features are left out.

    `features` counts all, `not_measurable` those among them that are not valid: they are in no area, and a group of
    nothing else has none. There is no sum over kinds: a safe zone lies inside a zone.
    """
    groups: dict[Group, list[Feature]] = defaultdict(list)
    for feature in _polygons(delimitation):
        groups[_group(feature)].append(feature)
    rows: list[tuple[Cell, ...]] = []
    for group, members in sorted(groups.items()):
        measurable, others = _sorted_out(members)
        whole = sum(_areas(measurable)) / SQUARE_KILOMETRE if measurable else None
        rows.append((*group, len(members), whole, len(others)))
    return Table((*_GROUP, *_MEASURES, Column("not_measurable", 0)), tuple(rows))


def unit_areas(delimitation: Delimitation) -> list[UnitArea]:
    """The areas of `area_table`, divided by the administrative units of the reference; in the order of their rows.

    What lies in no unit comes after what lies in one, and then what cannot be measured. A unit is called as the
    agreement calls it, where it does.
    """
    measurable, others = _sorted_out(_polygons(delimitation))
    groups: dict[tuple[Group, str, str], list[Share]] = defaultdict(list)
    reference, agreement = delimitation.reference, delimitation.agreement
    for feature, shares in zip(measurable, unit_shares(measurable, reference.grounds, reference.accuracy_m)):
        for share in shares:
            groups[_group(feature), share.pcode, agreement.unit_name(share.pcode, share.name)].append(share)
    found = []
    for (group, pcode, unit), parts in groups.items():
        known = borne(sum(part.square_metres for part in parts), sum(part.doubt_m2 for part in parts))
        found.append(UnitArea(group, pcode, unit, len(parts), *known, merged_units(agreement, parts)))
    found += [UnitArea(group, "", "", count, None) for group, count in Counter(map(_group, others)).items()]
    # what lies in no unit comes after those that do
    return sorted(found, key=lambda one: (one.group, one.area_km2 is None, not one.pcode, one.pcode, one.unit))


def unit_area_table(delimitation: Delimitation) -> Table:
    """The `unit_areas` of a delimitation as a table."""
    return areas_as_table(unit_areas(delimitation))


def areas_as_table(areas: Iterable[UnitArea]) -> Table:
    """Areas by administrative unit as a table, one unit a row.

    An area has no more digits than the accuracy of the reference bears (`borne`): `known_to_km2` says to what it is
    known, and is empty where it is as exact as the feature's geometry. The rows of a region, kind and party add up to
    its area to that; `features` counts those that have a part inside the unit, so it does not add up. What lies in no
    unit has a row without P-code and name, what is `NOT_MEASURABLE` one without an area. The remark says such things,
    and whose parts a unit's area has taken in.
    """
    rows = [
        (*one.group, one.pcode, one.unit, one.features, one.area_km2, one.known_to_km2, one.remark or None)
        for one in areas
    ]
    known_to = Column("known_to_km2", DECIMALS)
    columns = (*_GROUP, Column("pcode"), Column("unit"), *_MEASURES, known_to, Column("remark"))
    return Table(columns, tuple(rows))


def merged_units(agreement: Agreement, shares: Iterable[Share]) -> tuple[tuple[str, str], ...]:
    """P-codes and names, as the agreement has them, of units whose parts are counted with these shares; each once."""
    found = {pcode or name: (pcode, name) for share in shares for pcode, name in share.merged}
    return tuple((pcode, agreement.unit_name(pcode, name)) for _, (pcode, name) in sorted(found.items()))


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


def unit_shares(
    polygons: Sequence[Feature], units: Sequence[ReferenceUnit], accuracy_m: float = 0.0
) -> Iterator[tuple[Share, ...]]:
    """How the area of each polygon is divided among administrative units, and how much lies in none.

    Both are drawn out to their geodesics and cut in the plane of longitude and latitude; the exact ellipsoidal area is
    then divided as the pieces are to each other, so shares always add up to it. Where units of a reference overlap the
    first one counts. Shares that print as nothing are given to the greatest one.

    Parameters
    ----------
    accuracy_m : float
        How far off the units' boundaries may be; a share that lies whole within it of its boundary is given to the
        greatest other that it touches, and each states what of it is doubtful. 0 where that is not known.
    """
    drawn_units = densify(np.array([unit.geometry for unit in units], dtype=object))
    shapely.prepare(drawn_units)
    tree, boundaries = shapely.STRtree(drawn_units), shapely.boundary(drawn_units)
    for low in range(0, len(polygons), _AT_ONCE):
        geometries = np.array([feature.geometry for feature in polygons[low : low + _AT_ONCE]], dtype=object)
        drawn = densify(geometries)
        near = _near_units(windows(drawn, accuracy_m), drawn_units, tree)
        for geometry, places, is_within, square_metres in zip(drawn, *near, area(geometries).tolist()):
            pieces = {places[0]: geometry} if is_within else _pieces(geometry, drawn_units, places)
            sizes = _sizes(pieces, square_metres)
            kept = {place: pieces[place] for place in sizes if place in pieces}
            is_sure = is_within or not accuracy_m
            found = {} if is_sure else doubts(geometry, kept, drawn_units, boundaries, accuracy_m)
            yield _shares(sizes, pieces, found, units)


def _near_units(boxes: Geometries, units: Geometries, tree: shapely.STRtree) -> tuple[list[list[int]], list[bool]]:
    """The units that the box about each polygon meets, and whether there is one only, which holds the box."""
    polygon, unit = tree.query(boxes)
    meets = shapely.intersects(units[unit], boxes[polygon])
    polygon, unit = polygon[meets], unit[meets]
    count = np.bincount(polygon, minlength=len(boxes))
    is_within = np.zeros(len(boxes), dtype=bool)
    alone = count[polygon] == 1
    is_within[polygon[alone]] = shapely.covers(units[unit[alone]], boxes[polygon[alone]])
    order = np.lexsort((unit, polygon))
    return [places.tolist() for places in np.split(unit[order], np.cumsum(count)[:-1])], is_within.tolist()


def _sizes(pieces: dict[int, shapely.Geometry], square_metres: float) -> dict[int, float]:
    """An area divided as pieces are, m², by the places of their units, -1 for none."""
    if len(pieces) == 1:
        return dict.fromkeys(pieces, square_metres)
    areas = {place: float(area(piece)) for place, piece in pieces.items()}
    whole = sum(areas.values())
    sizes = {place: size / whole * square_metres for place, size in areas.items()} if whole else {-1: square_metres}
    kept = {place: size for place, size in sizes.items() if size >= _PRINTS_AS_ZERO}
    if not kept:
        kept = {max(sizes, key=lambda place: sizes[place]): square_metres}
    greatest = max(kept, key=lambda place: kept[place])
    kept[greatest] += square_metres - sum(kept.values())
    return kept


def _shares(
    sizes: dict[int, float],
    pieces: dict[int, shapely.Geometry],
    found: dict[int, Doubt],
    units: Sequence[ReferenceUnit],
) -> tuple[Share, ...]:
    """The shares, each with those that are too narrow to be told from it."""
    firm = [place for place in sizes if place not in found or not found[place].is_whole]
    firm = firm or [max(sizes, key=lambda place: sizes[place])]
    taken: dict[int, list[int]] = {place: [] for place in firm}
    for place in sorted(set(sizes) - set(firm)):
        touching = [one for one in firm if shapely.dwithin(pieces[one], pieces[place], _TOUCHING)] or firm
        taken[max(touching, key=lambda one: sizes[one])].append(place)

    def share(place: int) -> Share:
        narrow = sum(sizes[one] for one in taken[place])
        doubt = found[place].square_metres + narrow if place in found else 0.0
        named = tuple(_name_of(one, units) for one in taken[place])
        return Share(*_name_of(place, units), sizes[place] + narrow, doubt, named)

    return tuple(share(place) for place in sorted(firm, key=lambda place: (place < 0, place)))


def _name_of(place: int, units: Sequence[ReferenceUnit]) -> tuple[str, str]:
    return (units[place].pcode, units[place].name) if place >= 0 else ("", "")


def _pieces(geometry: shapely.Geometry, units: Geometries, near: Sequence[int]) -> dict[int, shapely.Geometry]:
    """A drawn-out polygon's pieces by the place of their unit; -1 for what lies in none. None is without area."""
    pieces: dict[int, shapely.Geometry] = {}
    left = geometry
    for place in near:
        if not shapely.intersects(units[place], left):
            continue
        if shapely.covers(units[place], left):
            return {**pieces, place: left}
        left = left if pieces else sound(left)
        inside = shapely.intersection(left, units[place])
        if area(inside) > 0:
            pieces[place] = inside
            left = shapely.difference(left, units[place])
    return {**pieces, -1: left} if area(left) > 0 else pieces


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


def _group(feature: Feature) -> Group:
    return feature.region, feature.kind, feature.party
