# SPDX-License-Identifier: GPL-2.0-or-later
"""One GeoJSON file a kind, after RFC 7946."""

from __future__ import annotations

import json
import math
from datetime import date
from typing import Any, Iterator

import numpy as np
import shapely

from ...core.agreement import Kind
from ...core.delimitation import Feature
from ...core.errors import PackageError
from ..comparison import ReadFeatures, compare_layer, differs, refuse_other_count
from ..degree_text import pairs_text
from ..job import Job, PackagedFile
from . import part


def reread(job: Job) -> None:
    """Read with Python's own parser, and compare every attribute and coordinate."""
    for kind in job.delimitation.agreement.kinds:
        name, expected = _name(kind), job.of_kind(kind.id)
        found = _read(job, name)
        refuse_other_count(name, len(expected), len(found))
        for (feature, _), document in zip(expected, found):
            if (document.get("id"), document.get("properties")) != (feature.uid, _properties(job, kind, feature)):
                raise differs(feature, name)
        geometries = [document.get("geometry") for document in found]
        compare_layer(name, expected, ReadFeatures([], geometries))


@part("geojson", order=200, title="GeoJSON", reread=reread)
def geojson(job: Job) -> Iterator[PackagedFile]:
    """One file a kind, for the web and for programs: WGS 84, right-hand rule, at most seven decimals.

    Edges are drawn out to the geodesics that they stand for, so files hold more vertices than turning points.
    """
    for kind in job.delimitation.agreement.kinds:
        with job.path(_name(kind)).open("wb") as file:
            file.write(f'{{"type": "FeatureCollection", "name": "{kind.id}", "features": [\n'.encode())
            for index, (feature, geometry) in enumerate(job.of_kind(kind.id)):
                job.pause_point()
                file.write(f"{',' if index else ''}\n{_feature_text(job, kind, feature, geometry)}".encode())
            file.write(b"\n]}\n")
        yield PackagedFile(_name(kind), "geojson", f"{kind.plural}, edges drawn out, for the web and for programs.")


def _name(kind: Kind) -> str:
    return f"data/{kind.id}.geojson"


def _feature_text(job: Job, kind: Kind, feature: Feature, geometry: shapely.Geometry | None) -> str:
    document: dict[str, Any] = {"type": "Feature", "id": feature.uid, "properties": _properties(job, kind, feature)}
    if geometry is None or geometry.is_empty:
        return json.dumps({**document, "geometry": None}, ensure_ascii=False, allow_nan=False)
    document["bbox"] = list(geometry.bounds)
    opening = json.dumps(document, ensure_ascii=False, allow_nan=False)[:-1]
    return f'{opening}, "geometry": {_geometry_text(geometry)}}}'


def _properties(job: Job, kind: Kind, feature: Feature) -> dict[str, Any]:
    row = job.drawn_row(feature, kind.role)
    return {"kind": kind.id, **{name: _plain(value) for name, value in row.items()}}


def _plain(value: Any) -> Any:
    """A value as JSON knows it: days as ISO 8601, what is no number as nothing."""
    if isinstance(value, date):
        return value.isoformat()
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _geometry_text(geometry: shapely.Geometry) -> str:
    if geometry.geom_type == "GeometryCollection":
        inside = ",".join(map(_geometry_text, geometry.geoms))
        return f'{{"type": "GeometryCollection", "geometries": [{inside}]}}'
    return f'{{"type": "{geometry.geom_type}", "coordinates": {_coordinates_text(geometry)}}}'


def _coordinates_text(geometry: shapely.Geometry) -> str:
    if geometry.geom_type.startswith("Multi"):
        return f"[{','.join(map(_coordinates_text, geometry.geoms))}]"
    if geometry.geom_type == "Polygon":
        return f"[{','.join(map(_coordinates_text, shapely.get_rings(geometry)))}]"
    pairs = pairs_text(shapely.get_coordinates(geometry), "[", "],")[:-1]
    return pairs if geometry.geom_type == "Point" else f"[{pairs}]"


def _read(job: Job, name: str) -> list[dict[str, Any]]:
    """The features of a file as its JSON says them, each with its geometry made."""
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
