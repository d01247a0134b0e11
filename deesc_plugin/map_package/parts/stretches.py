# SPDX-License-Identifier: GPL-2.0-or-later
"""``data/stretches.geojson``: the pieces of lines that parties agree to."""

from __future__ import annotations

import json
from typing import Iterator

import numpy as np
import shapely

from ...core.consent.consent import stretches_in_order
from ...core.errors import PackageError
from ...core.geodesy import Geometries, densify
from ...core.stretch import Stretch
from ..geojson_text import geometry_text, read_geojson
from ..job import Job, PackagedFile
from . import part

NAME = "data/stretches.geojson"
_NEAR = 1e-6
"""Degrees within which a line that was written to seven decimals and read again is the same."""


def reread(job: Job) -> None:
    """Read with Python's own parser; compare every attribute, and hold each line against the stretch's own."""
    stretches = stretches_in_order(job.delimitation)
    if not stretches:
        return
    found = read_geojson(job, NAME)
    if [one.get("properties") for one in found] != [one.row for one in stretches]:
        raise PackageError("{name} reads back differently than it was written; try another folder.", name=NAME)
    apart = shapely.hausdorff_distance([one.get("geometry") for one in found], _drawn(stretches))
    if not (apart < _NEAR).all():
        raise PackageError("{name} reads back differently than it was written; try another folder.", name=NAME)


@part("stretches", order=230, title="Stretches (GeoJSON)", reread=reread)
def stretches(job: Job) -> Iterator[PackagedFile]:
    """The pieces of lines that parties agree to, for the web and for programs.

    Edges are drawn out to the geodesics that they stand for. Where no line is divided no file is written.
    """
    in_order = stretches_in_order(job.delimitation)
    if not in_order:
        return
    lines = []
    for one, line in zip(in_order, _drawn(in_order)):
        job.pause_point()
        document = {"type": "Feature", "id": one.uid, "properties": one.row, "bbox": list(line.bounds)}
        opening = json.dumps(document, ensure_ascii=False, allow_nan=False)[:-1]
        lines.append(f'{opening}, "geometry": {geometry_text(line)}}}')
    text = '{"type": "FeatureCollection", "name": "stretches", "features": [\n' + ",\n".join(lines) + "\n]}\n"
    job.path(NAME).write_bytes(text.encode("utf-8"))
    yield PackagedFile(NAME, "stretches", "The stretches of the lines, edges drawn out, for the web and for programs.")


def _drawn(stretches: tuple[Stretch, ...]) -> Geometries:
    lines: Geometries = densify(np.array([one.geometry for one in stretches], dtype=object))
    return lines
