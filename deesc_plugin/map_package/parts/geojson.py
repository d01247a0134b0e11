# SPDX-License-Identifier: GPL-2.0-or-later
"""One GeoJSON file a kind, after RFC 7946."""

from __future__ import annotations

import json
import math
from datetime import date
from typing import Any, Iterator

import shapely

from ...core.agreement import Kind
from ...core.delimitation import Feature
from ..comparison import ReadFeatures, compare_layer, differs, refuse_other_count
from ..geojson_text import geometry_text, read_geojson
from ..job import Job, PackagedFile
from . import part


def reread(job: Job) -> None:
    """Read with Python's own parser, and compare every attribute and coordinate."""
    for kind in job.delimitation.agreement.kinds:
        name, expected = _name(kind), job.of_kind(kind.id)
        found = read_geojson(job, name)
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
    return f'{opening}, "geometry": {geometry_text(geometry)}}}'


def _properties(job: Job, kind: Kind, feature: Feature) -> dict[str, Any]:
    row = job.drawn_row(feature, kind.role)
    return {"kind": kind.id, **{name: _plain(value) for name, value in row.items()}}


def _plain(value: Any) -> Any:
    """A value as JSON knows it: days as ISO 8601, what is no number as nothing."""
    if isinstance(value, date):
        return value.isoformat()
    return None if isinstance(value, float) and not math.isfinite(value) else value
