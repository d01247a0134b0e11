# SPDX-License-Identifier: GPL-2.0-or-later
"""What ``deesc:changes`` takes for two versions of 1,000 zones of 1,000 vertices each, of which every zone differs.

The unit is the reading of both versions from their workspaces. In the first pair two turning points were moved in each
zone, by tens of metres; in the second every one, by metres and each its own way; in the third each zone as a whole.
"""

from __future__ import annotations

import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Callable

import numpy as np
import shapely

from deesc_plugin.bridge.stores.geopackage.reader import read_geopackage
from deesc_plugin.bridge.stores.geopackage.writer import write_geopackage
from deesc_plugin.core.changes import change_sheet
from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.paths import load_agreement
from tests.benchmarks.session import processing_session
from tests.benchmarks.workloads import grid_of_zones

_ZONES, _VERTICES = 1_000, 1_000
_TARGET = 2.0
_DEGREE = 110_000.0
Corners = np.ndarray[tuple[int, int], np.dtype[np.float64]]


def main() -> None:
    """Run the benchmark; ends with exit code 1 where two points moved in each zone take longer than the target."""
    with processing_session(), tempfile.TemporaryDirectory(prefix="deesc-bench-") as folder:
        ratios = {name: _ratio(Path(folder), name, moved) for name, moved in _MOVES.items()}
    if ratios["two points of each"] > _TARGET:
        print(f"MISSED: two points of each take {ratios['two points of each']:.1f} (target {_TARGET:.0f})")
        raise SystemExit(1)


def _ratio(folder: Path, name: str, moved: Callable[[Corners, np.random.Generator], Corners]) -> float:
    from deesc_plugin.bridge.reference import default_reference

    agreement = load_agreement("astana-2017")
    reference = default_reference(agreement)
    random = np.random.default_rng(5)
    drawn = [shapely.get_coordinates(zone)[:-1] for _, zone in grid_of_zones(_ZONES, _VERTICES)]
    versions = []
    for number, corners in enumerate((drawn, [moved(one, random) for one in drawn])):
        path = folder / f"{name} {number}.gpkg"
        write_geopackage(path, Delimitation(agreement, tuple(map(_zone, range(_ZONES), corners)), reference))
        versions.append(path)
    start = time.process_time()
    before, after = map(read_geopackage, versions)
    reading = time.process_time() - start
    start = time.process_time()
    sheet = change_sheet(before, after)
    comparing = time.process_time() - start
    unmeasured = sum(not one.is_measured for one in sheet.features)
    print(
        f"{name:22s} reading {reading:5.2f} s, comparing {comparing:6.2f} s, {comparing / reading:5.1f}; "
        f"{len(sheet.features)} changed, {sheet.moved_points} points moved, {unmeasured} not measured",
        flush=True,
    )
    return comparing / reading


def _zone(number: int, corners: Corners) -> Feature:
    pattern = Feature(f"{number:032d}", "zone", "idlib", f"Zone {number}", "RU", "draft")
    return replace(pattern, geometry=shapely.Polygon(corners), source="made for a benchmark")


def _valid(make: Callable[[], Corners]) -> Corners:
    """The first that encloses an area, of many tries."""
    return next(corners for corners in (make() for _ in range(100)) if shapely.Polygon(corners).is_valid)


def _two(corners: Corners, random: np.random.Generator) -> Corners:
    def make() -> Corners:
        moved = corners.copy()
        moved[random.integers(len(corners), size=2)] += random.normal(0, 30.0 / _DEGREE, (2, 2))
        return moved

    return _valid(make)


def _each(corners: Corners, random: np.random.Generator) -> Corners:
    edges = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    return _valid(lambda: corners + random.normal(0, 0.1, corners.shape) * edges[:, None] * random.uniform(0.1, 1))


def _whole(corners: Corners, random: np.random.Generator) -> Corners:
    return corners + random.normal(0, 50.0 / _DEGREE, 2)


_MOVES: dict[str, Callable[[Corners, np.random.Generator], Corners]] = {
    "two points of each": _two,
    "every point": _each,
    "each as a whole": _whole,
}


if __name__ == "__main__":
    main()
