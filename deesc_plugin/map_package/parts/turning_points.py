# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/turning_points.csv``."""

from __future__ import annotations

import csv
from itertools import groupby
from operator import itemgetter
from typing import Iterator

import numpy as np
import numpy.typing as npt
import shapely

from ...core.canonical import rounded
from ...core.errors import PackageError
from ...core.tables.csv_input import long_cells
from ...core.tables.order import ordered
from ...core.tables.turning_point_csv import turning_point_csv, turning_point_csv_header
from ..job import DECIMALS, Job, PackagedFile
from . import part

NAME = "tables/turning_points.csv"

Floats = npt.NDArray[np.float64]
Vertices = npt.NDArray[np.int64]


def reread(job: Job) -> None:
    """Read the places again and hold them against the features' own vertices, whatever their order and numbers."""
    expected: dict[str, list[Vertices]] = {}
    for feature in job.delimitation.features:
        if feature.geometry is not None and not feature.geometry.is_empty:
            expected.setdefault(feature.uid, []).append(_vertices(feature.geometry))
    found = _read(job)
    if found.keys() != expected.keys():
        raise PackageError("{name} reads back without some features; try another folder.", name=NAME)
    for uid, vertices in expected.items():
        if not np.array_equal(_sorted(np.concatenate(vertices)), _sorted(_units(np.concatenate(found[uid])))):
            raise PackageError(
                "The feature {uid} reads back from {name} differently than it was drawn.", uid=uid, name=NAME
            )


@part("turning_points", order=400, title="Turning points", reread=reread)
def turning_points(job: Job) -> Iterator[PackagedFile]:
    """Every turning point in decimal degrees, DMS, UTM and MGRS, and the geodesic to the next one."""
    with job.path(NAME).open("wb") as file:
        file.write(turning_point_csv_header())
        for feature in ordered(job.delimitation):  # one at a time: a table of all would take gigabytes
            job.pause_point()
            file.writelines(turning_point_csv(feature))
    yield PackagedFile(
        NAME, "turning_points", "Every turning point in four notations, with distance and azimuth to the next one."
    )


def _read(job: Job) -> dict[str, list[Floats]]:
    """Longitudes and latitudes by feature, as Python's own CSV reader finds them."""
    places: dict[str, list[Floats]] = {}
    with (job.folder / NAME).open(encoding="utf-8", newline="") as file, long_cells():
        reader = csv.reader(file, strict=True)
        try:
            header = next(reader, [])
            uid, longitude, latitude = (header.index(name) for name in ("feature", "lon", "lat"))
            for name, rows in groupby(reader, itemgetter(uid)):
                columns: tuple[list[float], list[float]] = ([], [])
                for row in rows:  # keeping the rows would cost three times as long
                    if len(row) != len(header):
                        raise ValueError(f"line {reader.line_num} has {len(row)} cells")
                    columns[0].append(float(row[longitude]))
                    columns[1].append(float(row[latitude]))
                places.setdefault(name, []).append(np.array(columns).T)
        except (ValueError, IndexError, csv.Error) as error:
            raise PackageError(
                "{name} cannot be read back ({error}); try another folder.",
                name=NAME,
                error=error,
            ) from error
    return places


def _vertices(geometry: shapely.Geometry) -> Vertices:
    """A geometry's vertices but the closing one of each ring, in units of the last printed decimal, shape (n, 2)."""
    parts = shapely.get_parts(geometry)
    rings = [shapely.get_coordinates(ring)[:-1] for ring in shapely.get_rings(parts)]
    others = shapely.get_coordinates(parts[shapely.get_dimensions(parts) < 2])
    return _units(rounded(np.concatenate([*rings, others])))


def _units(degrees: npt.NDArray[np.float64]) -> Vertices:
    units: Vertices = np.rint(degrees * 10**DECIMALS).astype(np.int64)
    return units


def _sorted(vertices: Vertices) -> Vertices:
    return np.asarray(vertices[np.lexsort(vertices.T)])
