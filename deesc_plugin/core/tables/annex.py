"""The tables that are annexed to a map: turning points, posts and checkpoints, areas."""

from __future__ import annotations

from collections import defaultdict
from typing import Iterable, Iterator

import numpy as np
import shapely

from ..delimitation import WITHDRAWN, Delimitation, Feature
from ..geodesy import area
from .csv_output import Cell, Column, Table
from .turning_points import TurningPoints, turning_points

_SQUARE_KILOMETRE = 1_000_000.0
_POLYGONS = 2
_PLACE_COLUMNS = (
    Column("lon", 7),
    Column("lat", 7),
    Column("dms"),
    Column("utm_zone"),
    Column("utm_e", 2),
    Column("utm_n", 2),
    Column("mgrs"),
)


def turning_point_table(features: Iterable[Feature]) -> Table:
    """Every turning point of the features that have a geometry, one a row.

    Degrees to 1e-7, UTM to a centimetre, MGRS to a metre, lengths to a millimetre, azimuths to 1e-6 degrees.

    Raises
    ------
    CoordinateError
        For a turning point out of range.
    """
    columns = (
        *(Column(name) for name in ("feature", "kind", "region", "name")),
        *(Column(name, 0) for name in ("number", "part", "ring")),
        *_PLACE_COLUMNS,
        Column("next", 0),
        Column("line"),
        Column("length_m", 3),
        Column("azimuth_deg", 6),
    )
    return Table(columns, tuple(row for feature in features for row in _turning_point_rows(feature)))


def post_table(delimitation: Delimitation) -> Table:
    """Every feature that is a point (observation posts and checkpoints), one a row.

    Raises
    ------
    CoordinateError
        For a place out of range.
    """
    columns = (
        Column("number", 0),
        *(Column(name) for name in ("name", "kind", "region", "party", "status")),
        *_PLACE_COLUMNS,
        Column("uid"),
    )
    rows: list[tuple[Cell, ...]] = []
    for feature in delimitation.features:
        role = delimitation.role(feature)
        if role is not None and role.is_point and _is_drawn(feature):
            given = (feature.name, feature.kind, feature.region, feature.party, feature.status)
            rows += [
                (feature.number, *given, *place, feature.uid) for place in _places(turning_points(feature.geometry))
            ]
    return Table(columns, tuple(rows))


def area_table(delimitation: Delimitation) -> Table:
    """Count and ellipsoidal area, km², of the polygons by region, kind and party; withdrawn features are left out.

    There is no sum over kinds: a safe zone lies inside a zone.
    """
    columns = (Column("region"), Column("kind"), Column("party"), Column("features", 0), Column("area_km2", 6))
    polygons = [
        feature
        for feature in delimitation.features
        if feature.status != WITHDRAWN and shapely.get_dimensions(feature.geometry) == _POLYGONS
    ]
    areas = area(np.array([feature.geometry for feature in polygons], dtype=object))
    groups: dict[tuple[str, str, str], list[float]] = defaultdict(list)
    for feature, square_metres in zip(polygons, areas.tolist()):
        groups[feature.region, feature.kind, feature.party].append(square_metres)
    rows = tuple((*group, len(found), sum(found) / _SQUARE_KILOMETRE) for group, found in sorted(groups.items()))
    return Table(columns, rows)


def _is_drawn(feature: Feature) -> bool:
    return feature.geometry is not None and not feature.geometry.is_empty


def _turning_point_rows(feature: Feature) -> Iterator[tuple[Cell, ...]]:
    if not _is_drawn(feature):
        return
    points = turning_points(feature.geometry)
    has_line = points.next_number > 0
    numbers = zip(points.number.tolist(), points.part.tolist(), points.ring.tolist())
    lines = zip(
        np.where(has_line, points.next_number, np.nan).tolist(),
        points.line.tolist(),
        points.length.tolist(),
        points.azimuth.tolist(),
    )
    for number, place, line in zip(numbers, _places(points), lines):
        yield (feature.uid, feature.kind, feature.region, feature.name, *number, *place, *line)


def _places(points: TurningPoints) -> Iterator[tuple[Cell, ...]]:
    """The places of turning points in every notation, as `_PLACE_COLUMNS` name them."""
    return zip(
        points.longitude.tolist(),
        points.latitude.tolist(),
        points.dms.tolist(),
        [f"{zone}{band}" for zone, band in zip(points.zone.tolist(), points.band.tolist())],
        points.easting.tolist(),
        points.northing.tolist(),
        points.mgrs.tolist(),
    )
