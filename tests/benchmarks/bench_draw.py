# SPDX-License-Identifier: GPL-2.0-or-later
"""The live answer while a zone is drawn among 100 zones of 1,000 vertices each: CPU time a move of the mouse.

The ring in hand has 1,000 vertices and runs round and through the others. The unit is what a plain answer costs:
validity of the ring, and its intersection with every zone whose box it meets.
"""

from __future__ import annotations

import time
from typing import Any, Callable

import numpy as np
import shapely

from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.placement.snapping import PointSnapper
from deesc_plugin.core.polygons.live_ring import Neighbourhood
from deesc_plugin.core.roles import Role
from deesc_plugin.paths import load_agreement
from tests.benchmarks.workloads import THEATRE, grid_of_zones

_TARGET = 0.050  # seconds of CPU time
_ZONES, _VERTICES, _RING, _MOVES = 100, 1_000, 1_000, 60


def main() -> None:
    """Run the benchmark; ends with exit code 1 where an answer takes longer than the target."""
    features = tuple(
        Feature(f"zone-{number}", "zone", "idlib", f"Zone {number}", "RU", "draft", zone, "made for a benchmark")
        for number, (_, zone) in enumerate(grid_of_zones(_ZONES, _VERTICES))
    )
    delimitation = Delimitation(load_agreement("astana-2017"), features)
    ring, cursors = _ring(), _cursors()
    prepared, neighbours = _timed(lambda: Neighbourhood.of(delimitation, "zone"))
    first, _ = _timed(lambda: neighbours.read(ring))
    moves = [_timed(lambda at=at: neighbours.read(np.vstack([ring, at]))) for at in cursors]
    plain, _ = _timed(lambda: _plainly([feature.geometry for feature in features], np.vstack([ring, cursors[0]])))
    snapper_prepared, snapper = _timed(lambda: PointSnapper(delimitation, Role.OBSERVATION_POST))
    sites = [_timed(lambda at=at: snapper.at(float(at[0]), float(at[1]), 500.0))[0] for at in cursors]
    worst = max(seconds for seconds, _ in moves)
    print(f"drawing among {_ZONES} zones of {_VERTICES} vertices, {_RING} vertices in hand")
    print(f"  a move / the plain answer                   {np.median([seconds for seconds, _ in moves]) / plain:.3f}")
    print(
        f"  a move, middle and worst of {_MOVES}              "
        f"{np.median([seconds for seconds, _ in moves]) * 1e3:.1f} / {worst * 1e3:.1f} ms (target {_TARGET * 1e3:.0f})"
    )
    print(f"  taking the tool, first answer               {prepared * 1e3:.0f} / {first * 1e3:.0f} ms")
    print(f"  neighbours entered                          {len(moves[0][1].entered)}")
    print(
        f"  a post: taking the tool, middle of {_MOVES}       "
        f"{snapper_prepared * 1e3:.0f} / {np.median(sites) * 1e3:.1f} ms"
    )
    if worst > _TARGET:
        print(f"MISSED: a move took {worst * 1e3:.0f} ms")
        raise SystemExit(1)


def _timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def _ring() -> np.ndarray:
    """An open, wavy line of turning points round the middle of the theatre."""
    west, south, east, north = THEATRE
    angle = np.linspace(0.0, 1.7 * np.pi, _RING)
    radius = 0.3 * min(east - west, north - south) * (1 + 0.05 * np.sin(9 * angle))
    return np.column_stack([(west + east) / 2 + radius * np.cos(angle), (south + north) / 2 + radius * np.sin(angle)])


def _cursors() -> np.ndarray:
    """Where the mouse goes: straight across the theatre."""
    west, south, east, north = THEATRE
    share = np.linspace(0.2, 0.8, _MOVES)
    return np.column_stack([west + share * (east - west), north - share * (north - south)])


def _plainly(zones: list[shapely.Geometry], vertices: np.ndarray) -> Any:
    ring = shapely.make_valid(shapely.Polygon(vertices), method="structure", keep_collapsed=False)
    shapely.is_valid(ring)
    met = shapely.STRtree(zones).query(ring)
    return shapely.area(shapely.intersection(ring, np.array(zones, dtype=object)[met]))


if __name__ == "__main__":
    main()
