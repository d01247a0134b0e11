# SPDX-License-Identifier: GPL-2.0-or-later
"""The land of an agreement's countries and that of others, as reference layers have them; what is neither is sea."""

from __future__ import annotations

import math
from typing import Iterable

import shapely
from qgis.core import QgsCoordinateTransformContext

from ..core.agreement import Agreement
from ..core.soundness import as_area, unfit, without_empties
from ..core.validity import is_tangled, sound
from .reference_rows import Row, Rows, about_theatre, read_rows, world_map

_COARSE = 3_000.0
"""Metres by which QGIS's world map may be off (`reference.default_reference`)."""
_METRES_PER_DEGREE = 111_000.0
_WORLD = (-180.0, -90.0, 180.0, 90.0)


def grounds(rows: Rows, agreement: Agreement) -> tuple[shapely.Geometry, shapely.Geometry]:
    """The land of the agreement's countries by a layer's rows, and the land of others.

    The units that the agreement lists do not matter: a country is all that the layer has of it. A layer of one country
    says nothing of others, nor where the sea is. QGIS's world map tells it then: as that is coarse, what lies nearer to
    others' land than it may be off counts as their land, unless the layer has it. Beyond the theatre all is theirs.
    """
    about = shapely.box(*about_theatre(agreement))
    own = _own_countries(rows, agreement)
    country = _land((row for row in rows.rows if row.country in own), about)
    if rows.source.is_of_the_world:
        others = _land((row for row in rows.rows if row.country not in own), about)
    else:
        layer = world_map()
        if layer is None:
            return country, shapely.difference(shapely.box(*_WORLD), country)
        world = read_rows(layer, agreement, QgsCoordinateTransformContext())
        others = _widened(_land((row for row in world.rows if row.country not in agreement.countries), about))
    beyond = shapely.difference(shapely.box(*_WORLD), about)
    return country, shapely.union(shapely.difference(others, country), beyond)


def _own_countries(rows: Rows, agreement: Agreement) -> frozenset[str]:
    """What the layer states as the agreement's countries; one with other codes, what it states of the units."""
    if rows.source.is_of_the_world:
        return frozenset({"", *agreement.countries})
    return frozenset(row.country for unit in agreement.units for row in rows.of_unit(unit))


def _land(rows: Iterable[Row], about: shapely.Geometry) -> shapely.Geometry:
    """What rows draw about the theatre; a polygon that nothing can be made of draws nothing."""
    drawn = []
    for row in rows:
        polygon = None if row.geometry is None else as_area(row.geometry)
        polygon = None if polygon is None else without_empties(polygon)
        if polygon is not None and unfit(polygon)[0] is None and not is_tangled(polygon):
            drawn.append(sound(polygon))
    return shapely.intersection(shapely.union_all(drawn), about)


def _widened(land: shapely.Geometry) -> shapely.Geometry:
    """Land and what lies within `_COARSE` of it."""
    if land.is_empty:
        return land
    middle = math.cos(math.radians((land.bounds[1] + land.bounds[3]) / 2))
    flat = shapely.transform(land, lambda places: places * (middle, 1.0))
    wide = shapely.buffer(flat, _COARSE / _METRES_PER_DEGREE)
    return shapely.transform(wide, lambda places: places / (middle, 1.0))
