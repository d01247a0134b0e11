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

import numpy as np
import numpy.typing as npt
import shapely

from .delimitation import Reference

Geometries = npt.NDArray[np.object_]

_ALONG = 1e-5
"""Degrees, about a metre: lines as near to each other as that are one."""
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
    land = shapely.union_all([foreign, held, _beside(foreign, shapely.difference(by_map, held))])
    among = _without_lines(shapely.union_all([shapely.boundary(one.geometry) for one in others]), [foreign, held])
    borders = shapely.union(shapely.difference(among, held), shapely.boundary(country))
    no_borders = [land, box, *apart, *(one.geometry for one in others if not one.code)]
    borders = _without_lines(borders, no_borders)
    named = [replace(one, geometry=shapely.difference(one.geometry, held)) for one in others]
    named += [replace(one, geometry=country if len(own) == 1 else _inside(country, one.geometry)) for one in own]
    return World(shapely.line_merge(borders), tuple(named), shapely.difference(box, land))


def without_borders(lines: shapely.Geometry, world: World) -> shapely.Geometry:
    """Boundaries of administrative units without what of them is a state border or a shore."""
    return _without_lines(lines, [world.borders, world.sea])


def _beside(foreign: shapely.Geometry, strips: shapely.Geometry) -> shapely.Geometry:
    """What of strips of land that nobody has lies at the land of others, and so is no sea."""
    if strips.is_empty:
        return strips
    near = _inside(foreign, shapely.box(*strips.bounds).buffer(_COARSE))
    return shapely.intersection(strips, shapely.buffer(near, _COARSE))


def _without_lines(lines: shapely.Geometry, others: Sequence[shapely.Geometry]) -> shapely.Geometry:
    """Lines without what of them runs along other lines, or along the outlines of areas.

    What coincides is taken away exactly; then, edge by edge, what lies beside another by the last digits. A buffer
    about the others would say the same, and take minutes for the shores of a continent.
    """
    drawn = shapely.union_all([one if shapely.get_dimensions(one) == 1 else shapely.boundary(one) for one in others])
    left = shapely.difference(lines, drawn)
    vertices, line_of = shapely.get_coordinates(shapely.get_parts(left), return_index=True)
    ends = np.stack([vertices[:-1], vertices[1:]], axis=1)[line_of[:-1] == line_of[1:]]
    if not len(ends) or drawn.is_empty:
        return left
    tree = shapely.STRtree(_edges(drawn))
    along = np.unique(tree.query(shapely.points(ends.mean(axis=1)), predicate="dwithin", distance=_ALONG)[0])
    return shapely.line_merge(shapely.multilinestrings(np.delete(ends, along, axis=0)))


def _edges(lines: shapely.Geometry) -> Geometries:
    """Every edge of lines as a line of its own."""
    vertices, line_of = shapely.get_coordinates(shapely.get_parts(lines), return_index=True)
    edges: Geometries = shapely.linestrings(
        np.stack([vertices[:-1], vertices[1:]], axis=1)[line_of[:-1] == line_of[1:]]
    )
    return edges


def _inside(geometry: shapely.Geometry | None, box: shapely.Geometry) -> shapely.Geometry:
    return shapely.Polygon() if geometry is None else shapely.intersection(geometry, box)
