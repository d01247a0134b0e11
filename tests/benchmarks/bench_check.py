# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole check of a delimitation of a million vertices: 200 zones, their buffers, 1,000 posts and checkpoints.

Prints the time as a multiple of one pass of ``shapely.is_valid`` over the same geometries, and the most memory
the process ever held. The zones stand in a grid, ragged, apart from each other; nothing of it is a position.
"""

from __future__ import annotations

import resource
import time
import uuid
from datetime import date

import shapely

from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.finding import Severity
from deesc_plugin.paths import load_agreement
from tests.benchmarks.session import processing_session
from tests.benchmarks.workloads import THEATRE, grid_of_zones

_TARGET_MEMORY = 2_000.0  # MB
_ZONES, _VERTICES = 200, 1_660  # a buffer has two outlines: 200 times 3 times 1,660 vertices are a million
_POINTS_A_ZONE = 5
_BUFFER = 1.15
"""Outer line of a buffer over the zone's, seen from the zone's middle."""


def main() -> None:
    """Run the benchmark; ends with exit code 1 where it takes too much memory, or a rule broke down."""
    with processing_session():
        from deesc_plugin.bridge.reference import default_reference

        agreement = load_agreement("astana-2017")
        delimitation = Delimitation(agreement, grid_of_features(_ZONES, _VERTICES), default_reference(agreement))
        geometries = [feature.geometry for feature in delimitation.features]
        start = time.perf_counter()
        shapely.is_valid(geometries)
        unit = time.perf_counter() - start
        told: list[float] = []
        start = time.perf_counter()
        result = check(delimitation, date(2017, 6, 1), on_progress=told.append)
        seconds = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000
    broken = [finding for finding in result.findings if "could not be applied" in finding.message.template]
    print(f"check of {len(geometries)} features, {shapely.get_num_coordinates(geometries).sum():,} vertices")
    print(f"  check / shapely.is_valid                    {seconds / unit:.0f}")
    print(f"  seconds                                     {seconds:.1f} / {unit:.2f}")
    print(f"  most memory of the whole process            {memory:.0f} MB (target {_TARGET_MEMORY:.0f})")
    print(f"  rules, findings, steps of progress          {len(result.rules)}, {len(result.findings)}, {len(told)}")
    print(f"  errors, warnings, notes                     {', '.join(str(result.count(one)) for one in Severity)}")
    for finding in broken:
        print(f"MISSED: {finding.message}")
    if memory > _TARGET_MEMORY:
        print(f"MISSED: the memory is {memory:.0f} MB")
    if broken or memory > _TARGET_MEMORY:
        raise SystemExit(1)


def grid_of_features(
    zones: int, vertices: int, region: str = "idlib", within: tuple[float, float, float, float] = THEATRE
) -> tuple[Feature, ...]:
    """Zones apart from each other, each with its buffer, a checkpoint and posts in it."""
    features = []
    for number, (middle, zone) in enumerate(grid_of_zones(zones, vertices, within=within)):
        outer = shapely.Polygon(middle + (shapely.get_coordinates(zone) - middle) * _BUFFER)
        of_zone = _feature("zone", f"Zone {number}", region, zone)
        strip = shapely.difference(outer, zone)
        features += [
            of_zone,
            _feature("buffer_zone", f"Buffer {number}", region, strip, zone=of_zone.uid, width_m=100.0),
        ]
        line = shapely.get_coordinates(zone)[:: vertices // _POINTS_A_ZONE][:_POINTS_A_ZONE]
        places = middle + (line - middle) * (1 + _BUFFER) / 2
        for index, place in enumerate(places):
            kind = "checkpoint" if index == 0 else "observation_post"
            features.append(_feature(kind, f"{kind} {number}.{index}", region, shapely.Point(place)))
    return tuple(features)


def _feature(kind: str, name: str, region: str, geometry: shapely.Geometry, **fields: object) -> Feature:
    uid = str(uuid.uuid5(uuid.NAMESPACE_URL, name))
    return Feature(uid, kind, region, name, "RU", "draft", geometry, "made for a benchmark", **fields)


if __name__ == "__main__":
    main()
