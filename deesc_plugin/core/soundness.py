# SPDX-License-Identifier: GPL-2.0-or-later
"""What keeps a geometry from being handed to a geometry library, told from its structure and its numbers alone.

Some geometry is none that GEOS bears: 3.14 reads past the end of its memory where it relates a polygon with a hole that
has no vertices, and the whole program ends; coordinates that are no numbers come out as plausible areas. So each door
asks here first. Nothing here measures or compares; whether an area is valid is `core.validity`'s to say.
"""

from __future__ import annotations

import enum
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from .geodesy import Floats, Geometries

Indices = npt.NDArray[np.intp]
Flags = npt.NDArray[np.bool_]

_POLYGON, _COLLECTION = 3, 7
_LARGEST = np.array([180.0, 90.0])


class Unfit(enum.Enum):
    """Why a geometry cannot be handed on, the gravest first."""

    MISSING = "missing"
    """There is none, or none of its parts has a vertex."""
    MIXED = "mixed"
    """It is a collection, which may hold anything."""
    NO_NUMBER = "no number"
    """A longitude or latitude is no number, or infinite."""
    OUT_OF_RANGE = "out of range"
    """A longitude lies beyond 180°, or a latitude beyond 90°."""
    EMPTY_OUTLINE = "empty outline"
    """A part or a hole has no vertices; `without_empties` leaves it out, which changes no area."""


def unfit(geometries: Any) -> Geometries:
    """For each geometry the gravest reason not to hand it on, an `Unfit`; None for those that can be.

    Parameters
    ----------
    geometries : geometry or array of geometries
        In degrees, of any type; null for none.

    Returns
    -------
    ndarray of object
        Shape (n,).
    """
    array = np.asarray(geometries, dtype=object).ravel()
    coordinates, owner = shapely.get_coordinates(array, return_index=True)
    is_number = np.isfinite(coordinates).all(axis=1)
    found = np.full(len(array), None, dtype=object)
    found[has_empties(array)] = Unfit.EMPTY_OUTLINE
    found[owner[is_number & out_of_range(coordinates)]] = Unfit.OUT_OF_RANGE
    found[owner[~is_number]] = Unfit.NO_NUMBER
    found[shapely.get_type_id(array) == _COLLECTION] = Unfit.MIXED
    found[shapely.is_missing(array) | shapely.is_empty(array)] = Unfit.MISSING
    return found


def are_places(coordinates: Floats) -> Flags:
    """Which coordinates, shape (n, 2), are a longitude and a latitude."""
    return np.asarray(np.isfinite(coordinates).all(axis=1) & ~out_of_range(coordinates))


def is_fit_area(geometry: shapely.Geometry | None) -> bool:
    """Whether a geometry is a polygon or multipolygon that can be handed on as it is, valid or not."""
    is_area = geometry is not None and geometry.geom_type in ("Polygon", "MultiPolygon")
    return is_area and unfit(geometry)[0] is None


def is_fit_line(geometry: shapely.Geometry | None) -> bool:
    """Whether a geometry is a line, or several, that can be handed on as it is."""
    is_line = geometry is not None and geometry.geom_type in ("LineString", "MultiLineString")
    return is_line and unfit(geometry)[0] is None


def is_fit_outline(geometry: shapely.Geometry | None) -> bool:
    """Whether a geometry is a line or an area that can be handed on as it is, valid or not."""
    return is_fit_area(geometry) or is_fit_line(geometry)


def out_of_range(coordinates: Floats) -> Flags:
    """Which coordinates, shape (n, 2), are numbers beyond 180 degrees of longitude or 90 of latitude."""
    with np.errstate(invalid="ignore"):
        beyond = (np.abs(coordinates) > _LARGEST).any(axis=1)
    return np.asarray(np.isfinite(coordinates).all(axis=1) & beyond)


def simple_parts(geometries: Any) -> tuple[Geometries, Indices]:
    """The points, lines and polygons of geometries, out of collections however deep, and the geometry of each."""
    array = np.asarray(geometries, dtype=object).ravel()
    parts, owner = shapely.get_parts(array, return_index=True)
    while (shapely.get_type_id(parts) > _POLYGON).any():
        parts, part = shapely.get_parts(parts, return_index=True)
        owner = owner[part]
    return parts, owner


def has_empties(geometries: Any) -> Flags:
    """Which geometries have vertices, and beside them a part or a ring that has none; shape (n,)."""
    array = np.asarray(geometries, dtype=object).ravel()
    flags = np.zeros(len(array), dtype=bool)
    if (shapely.get_type_id(array) <= _POLYGON).all() and not shapely.get_num_interior_rings(array).any():
        return flags
    parts, owner = simple_parts(array)
    flags[owner[shapely.is_empty(parts)]] = True
    flags[_with_empty_collection(array)] = True
    holed = np.flatnonzero(shapely.get_num_interior_rings(parts) > 0)
    rings, part = shapely.get_rings(parts[holed], return_index=True)
    flags[owner[holed[part[shapely.is_empty(rings)]]]] = True
    return np.asarray(flags & ~shapely.is_empty(array))


def _with_empty_collection(array: Geometries) -> Indices:
    """The geometries with a member that is a collection or multi-geometry of nothing."""
    collections = np.flatnonzero(shapely.get_type_id(array) == _COLLECTION)
    return collections[[bool(_has_hollow_member(array[index])) for index in collections.tolist()]]


def _has_hollow_member(geometry: shapely.Geometry) -> bool:
    members = shapely.get_parts(geometry)
    return bool(shapely.is_empty(members).any()) or any(
        _has_hollow_member(member) for member in members[shapely.get_type_id(members) == _COLLECTION]
    )


def without_empties(geometries: Any) -> Any:
    """Geometries without the parts and rings that have no vertices; those that have none are the same objects.

    Parameters
    ----------
    geometries : geometry or array of geometries
        Of any type. What is empty as a whole stays as it is.

    Returns
    -------
    geometry or ndarray
        As the input. A multi-geometry that is left with one part is that part.
    """
    array = np.array(geometries, dtype=object).ravel()
    for index in np.flatnonzero(has_empties(array)).tolist():
        array[index] = _filled(array[index])
    return array.reshape(np.shape(geometries)) if np.ndim(geometries) else array[0]


def _filled(geometry: shapely.Geometry) -> shapely.Geometry:
    if geometry.geom_type == "Polygon":
        return shapely.Polygon(geometry.exterior, [ring for ring in geometry.interiors if not ring.is_empty])
    if not hasattr(geometry, "geoms"):
        return geometry
    members = [_filled(member) for member in geometry.geoms if not member.is_empty]
    is_mixed = geometry.geom_type == "GeometryCollection"
    return members[0] if len(members) == 1 and not is_mixed else type(geometry)(members)


def number_of_empties(geometry: shapely.Geometry) -> int:
    """How many parts of a geometry, and holes of its parts, have no vertices."""
    parts, _ = simple_parts(geometry)
    rings = shapely.get_rings(parts[~shapely.is_empty(parts)])
    return int(shapely.is_empty(parts).sum() + shapely.is_empty(rings).sum())


def as_area(geometry: shapely.Geometry) -> shapely.Geometry | None:
    """The polygon or multipolygon of a geometry that holds nothing but polygons, however deep; else None."""
    parts, _ = simple_parts(geometry)
    parts = parts[~shapely.is_empty(parts)]
    if not len(parts) or (shapely.get_dimensions(parts) != 2).any():
        return None
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
