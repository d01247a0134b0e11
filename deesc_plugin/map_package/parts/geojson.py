"""One GeoJSON file a kind, after RFC 7946."""

from __future__ import annotations

import json
import math
from datetime import date
from typing import Any, Iterator

import shapely
from shapely.geometry import mapping

from ...bridge.schema import row_of
from ...core.agreement import Kind
from ...core.delimitation import Feature
from ..comparison import compare_layer, ogr_features
from ..job import Job, PackagedFile
from . import part


def reread(job: Job) -> None:
    """Read through GDAL, and compare uids, names and coordinates."""
    for kind in job.delimitation.agreement.kinds:
        path = job.folder / _name(kind)
        compare_layer(_name(kind), job.of_kind(kind.id), ogr_features(str(path), ("GeoJSON",), ("uid", "name")))


@part("geojson", order=200, title="GeoJSON", reread=reread)
def geojson(job: Job) -> Iterator[PackagedFile]:
    """One file a kind, for the web and for programs: WGS 84, right-hand rule, at most seven decimals.

    Edges are drawn out to the geodesics that they stand for, so files hold more vertices than turning points.
    """
    for kind in job.delimitation.agreement.kinds:
        features = [_feature(job, kind, feature, geometry) for feature, geometry in job.of_kind(kind.id)]
        body = ",\n".join(json.dumps(feature, ensure_ascii=False, allow_nan=False) for feature in features)
        text = f'{{"type": "FeatureCollection", "name": "{kind.id}", "features": [\n{body}\n]}}\n'
        job.path(_name(kind)).write_bytes(text.encode("utf-8"))
        yield PackagedFile(_name(kind), "geojson", f"{kind.plural}, edges drawn out, for the web and for programs.")


def _name(kind: Kind) -> str:
    return f"data/{kind.id}.geojson"


def _feature(job: Job, kind: Kind, feature: Feature, geometry: shapely.Geometry | None) -> dict[str, Any]:
    row = row_of(feature, job.delimitation.agreement, kind.role)
    document: dict[str, Any] = {"type": "Feature", "id": feature.uid}
    document["properties"] = {"kind": kind.id, **{name: _plain(value) for name, value in row.items()}}
    document["geometry"] = None
    if geometry is not None and not geometry.is_empty:
        document["bbox"] = list(geometry.bounds)
        document["geometry"] = mapping(geometry)
    return document


def _plain(value: Any) -> Any:
    """A value as JSON knows it: days as ISO 8601, what is no number as nothing."""
    if isinstance(value, date):
        return value.isoformat()
    return None if isinstance(value, float) and math.isnan(value) else value
