# SPDX-License-Identifier: GPL-2.0-or-later
"""State borders, and where the sea is, by a map of the world that gives way to the reference and takes no side.

The reference's land stands as it is: its outline is the border, and what the map of the world has within or along it is
left out, so that no border is there twice. The map gives what lies beyond: the borders of others among themselves,
and the sea. What is set apart (areas of separation, areas whose status sources state differently) has no border at all:
its outlines are drawn as what they are.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Sequence

import shapely

from .delimitation import Reference

_ALONG = 1e-5
"""Degrees, about a metre: lines as near to each other as that are one."""
_BESIDE = 1e-4
"""About ten metres: so far a border ends before what is set apart, whose ends are no vertices of it."""
_COARSE = 0.1
"""About the ten kilometres that a map of the world is off at worst: in so wide a strip between two lands is no sea."""


@dataclass(frozen=True)
class Land:
    """A country's land by a map of the world: its ISO 3166-1 code, "" for land of none, and its name there."""

    code: str
    name: str
    geometry: shapely.Geometry


@dataclass(frozen=True)
class World:
    """What is drawn of a map of the world: lines of state borders, lands as they lie beside each other, and the sea."""

    borders: shapely.Geometry
    lands: tuple[Land, ...]
    sea: shapely.Geometry


def world_about(
    lands: Sequence[Land],
    countries: Sequence[str],
    reference: Reference,
    box: shapely.Polygon,
    theatre: shapely.Polygon,
) -> World:
    """What is drawn of a map of the world in a box.

    Parameters
    ----------
    lands : sequence of Land
        Of the map; those that share a border share its vertices.
    countries : sequence of str
        The codes of the agreement's countries, whose land is the reference's.
    box : Polygon
        The ground that is wanted, degrees.
    theatre : Polygon
        How far the reference states whose land is whose; beyond, the map of the world does.
    """
    stated = _inside(reference.country, box)
    seen = [one for one in (replace(one, geometry=_inside(one.geometry, box)) for one in lands) if one.geometry]
    own = [one for one in seen if one.code in countries and stated]
    others = [one for one in seen if one not in own]
    by_map, foreign = (shapely.union_all([one.geometry for one in some]) for some in (own, others))
    country = shapely.union(stated, shapely.difference(by_map, theatre)) if own else stated
    apart = [_inside(area, box) for _, area in (*reference.disputed_areas, *reference.separation_areas)]
    held = shapely.union_all([country, *apart])
    between = shapely.intersection(shapely.difference(by_map, held), shapely.buffer(foreign, _COARSE))
    land = shapely.union_all([foreign, held, between])
    borders = shapely.union(
        shapely.difference(_borders_among(others, foreign), shapely.buffer(held, _ALONG)), shapely.boundary(country)
    )
    elsewhere = [land, box, *(one.geometry for one in others if not one.code)]
    no_borders = [_about(shapely.boundary(one), _ALONG) for one in elsewhere]
    no_borders += [_about(shapely.boundary(one), _BESIDE) for one in apart]
    borders = shapely.difference(borders, shapely.union_all(no_borders))
    named = [replace(one, geometry=shapely.difference(one.geometry, held)) for one in others]
    named += [replace(one, geometry=country if len(own) == 1 else _inside(country, one.geometry)) for one in own]
    return World(shapely.line_merge(borders), tuple(named), shapely.difference(box, land))


def without_borders(lines: shapely.Geometry, world: World) -> shapely.Geometry:
    """Boundaries of administrative units without what of them is a state border or a shore."""
    return shapely.difference(lines, _about(shapely.union(world.borders, shapely.boundary(world.sea)), 2 * _ALONG))


def _borders_among(lands: Sequence[Land], together: shapely.Geometry) -> shapely.Geometry:
    """The lines that two lands share: those that are no outline of all of them."""
    lines = shapely.union_all([shapely.boundary(one.geometry) for one in lands])
    return shapely.difference(lines, _about(shapely.boundary(together), _ALONG))


def _about(line: shapely.Geometry, width: float) -> shapely.Geometry:
    return shapely.buffer(line, width, quad_segs=1)


def _inside(geometry: shapely.Geometry | None, box: shapely.Geometry) -> shapely.Geometry:
    return shapely.Polygon() if geometry is None else shapely.intersection(geometry, box)
