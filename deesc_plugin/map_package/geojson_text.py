# SPDX-License-Identifier: GPL-2.0-or-later
"""GeoJSON after RFC 7946: geometries as text, and what a file holds read again with Python's own parser."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import shapely

from ..core.errors import PackageError
from .degree_text import pairs_text
from .job import Job


def geometry_text(geometry: shapely.Geometry) -> str:
    """A geometry as GeoJSON, at most seven decimals."""
    if geometry.geom_type == "GeometryCollection":
        inside = ",".join(map(geometry_text, geometry.geoms))
        return f'{{"type": "GeometryCollection", "geometries": [{inside}]}}'
    return f'{{"type": "{geometry.geom_type}", "coordinates": {_coordinates_text(geometry)}}}'


def _coordinates_text(geometry: shapely.Geometry) -> str:
    if geometry.geom_type.startswith("Multi"):
        return f"[{','.join(map(_coordinates_text, geometry.geoms))}]"
    if geometry.geom_type == "Polygon":
        return f"[{','.join(map(_coordinates_text, shapely.get_rings(geometry)))}]"
    pairs = pairs_text(shapely.get_coordinates(geometry), "[", "],")[:-1]
    return pairs if geometry.geom_type == "Point" else f"[{pairs}]"


def read_geojson(job: Job, name: str) -> list[dict[str, Any]]:
    """The features of a file of the package as its JSON says them, each with its geometry made.

    Raises
    ------
    PackageError
        When the file cannot be read back.
    """
    text = (job.folder / name).read_bytes().decode("utf-8")
    try:
        features: list[dict[str, Any]] = json.loads(text, object_hook=_made)["features"]
    except (ValueError, KeyError, TypeError, AttributeError, shapely.errors.ShapelyError) as error:
        raise PackageError(
            "{name} cannot be read back ({error}); try another folder.",
            name=name,
            error=error,
        ) from error
    return features


def _made(document: dict[str, Any]) -> Any:
    """A geometry for a JSON object that is one; any other object as it is.

    Made while the text is read: lists of a million numbers would be long in the way of Python's memory.
    """
    if "geometries" in document:
        return shapely.GeometryCollection(document["geometries"])
    if "coordinates" not in document:
        return document
    shape, coordinates = document["type"], document["coordinates"]
    if shape == "Polygon":
        return _polygon(coordinates)
    if shape == "MultiPolygon":
        return shapely.MultiPolygon([_polygon(rings) for rings in coordinates])
    return getattr(shapely, shape)(np.array(coordinates, dtype=float))


def _polygon(rings: list[Any]) -> shapely.Polygon:
    shell, *holes = (np.array(ring, dtype=float) for ring in rings)
    return shapely.Polygon(shell, holes)
