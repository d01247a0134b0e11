# SPDX-License-Identifier: GPL-2.0-or-later
"""Settlements inside the zones, near their lines, and outside close to them."""

from __future__ import annotations

import numpy as np
import shapely

from ..delimitation import Delimitation, Feature
from ..gazetteer import Gazetteer
from ..geodesy import Geometries, densify
from ..notation.mgrs import mgrs_from_lonlat
from ..notation.utm import Integers, Texts
from ..roles import Role
from .csv_output import Cell, Column, Table
from .nearness import distances_within
from .order import in_reading_order

NEAR_LINE = 2_000.0
"""Metres from a zone's line within which its distance is stated."""

INSIDE, NEAR, OUTSIDE = "inside", "near", "outside"
"""In the order of their rows: a settlement nearer to the line than its position is exact may be on either side."""
_LEAST_METRES_A_DEGREE = 100_000.0
_COLUMNS = (
    *(Column(name) for name in ("region", "zone", "name", "name_arabic", "name_cyrillic", "place_pcode")),
    Column("relation"),
    Column("line_distance_m", 0),
    *(Column("lon", 5), Column("lat", 5)),
    Column("mgrs_100m"),
    Column("population", 0),
    *(Column(name) for name in ("pcode", "unit", "source_id", "zone_uid")),
)


def settlement_table(delimitation: Delimitation, gazetteer: Gazetteer) -> Table:
    """The settlements inside each zone, those near its line, and those outside within 2 km of it, one a row.

    Zones stand in reading order, the settlements inside before those near the line and those outside, each by name. A
    settlement is near where its position lies no farther from the line than `Gazetteer.accuracy_m`: nobody can tell
    from it on which side it is. `line_distance_m` is the geodesic distance to the zone's line where it is at most 2 km
    (or that accuracy); positions in a gazetteer are too coarse for more than metres. `pcode` and `unit` are the
    administrative unit of the reference that the position lies in. MGRS to 100 m.
    """
    zones = [zone for zone in in_reading_order(delimitation, points=False) if delimitation.role(zone) is Role.ZONE]
    drawn: Geometries = densify(np.array([zone.geometry for zone in zones], dtype=object))
    shapely.prepare(drawn)
    usable = np.abs(gazetteer.latitude) < 80
    tree = shapely.STRtree(shapely.points(gazetteer.longitude[usable], gazetteer.latitude[usable]))
    positions = np.flatnonzero(usable)
    rows: list[tuple[Cell, ...]] = []
    for zone, area in zip(zones, drawn):
        near = positions[np.sort(tree.query(_about(area, reach_of(gazetteer))))]
        rows += _rows_of_zone(delimitation, gazetteer, zone, area, near)
    return Table(_COLUMNS, tuple(rows))


def reach_of(gazetteer: Gazetteer) -> float:
    """Metres from a zone's line within which settlements outside are listed."""
    return max(NEAR_LINE, gazetteer.accuracy_m)


def _about(area: shapely.Geometry, metres: float) -> shapely.Geometry:
    """A box that holds every place within so many metres of an area."""
    west, south, east, north = area.bounds
    up = metres / _LEAST_METRES_A_DEGREE
    across = up / max(float(np.cos(np.radians(max(abs(south), abs(north)) + up))), 0.01)
    return shapely.box(west - across, south - up, east + across, north + up)


def _rows_of_zone(
    delimitation: Delimitation, gazetteer: Gazetteer, zone: Feature, area: shapely.Geometry, near: Integers
) -> list[tuple[Cell, ...]]:
    if not len(near):
        return []
    places = np.column_stack([gazetteer.longitude[near], gazetteer.latitude[near]])
    inside = shapely.intersects_xy(area, places[:, 0], places[:, 1])
    metres = distances_within(shapely.boundary(area), places, reach_of(gazetteer))
    relations = np.where(metres <= gazetteer.accuracy_m, NEAR, np.where(inside, INSIDE, OUTSIDE)).tolist()
    references: Texts = mgrs_from_lonlat(places[:, 0], places[:, 1], digits=3)
    chosen = np.flatnonzero(inside | np.isfinite(metres)).tolist()
    order = (INSIDE, NEAR, OUTSIDE).index
    chosen.sort(key=lambda one: (order(relations[one]), gazetteer.names[near[one]], gazetteer.ids[near[one]]))
    rows: list[tuple[Cell, ...]] = []
    for one in chosen:
        place = int(near[one])
        rows.append(
            (
                zone.region,
                zone.name,
                gazetteer.names[place],
                gazetteer.arabic[place],
                gazetteer.cyrillic[place],
                gazetteer.pcodes[place],
                relations[one],
                float(metres[one]),
                *places[one].tolist(),
                str(references[one]),
                int(gazetteer.population[place]) or None,
                *_unit_at(delimitation, places[one, 0], places[one, 1]),
                gazetteer.ids[place],
                zone.uid,
            )
        )
    return rows


def _unit_at(delimitation: Delimitation, longitude: float, latitude: float) -> tuple[str, str]:
    """P-code and name, as the agreement has it, of the first unit at a place; empty where there is none."""
    for unit in delimitation.reference.grounds:
        if shapely.intersects_xy(unit.geometry, longitude, latitude):
            return unit.pcode, delimitation.agreement.unit_name(unit.pcode, unit.name)
    return "", ""
