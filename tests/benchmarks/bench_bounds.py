# SPDX-License-Identifier: GPL-2.0-or-later
"""What a slip of the mouse or a hostile drawing may cost: time, memory beside the data, and how soon cancel is heard.

Each drawing is checked in a process of its own. Cancel is asked at ten moments of a check, a buffer, two comparisons
and an export, and the longest wait is printed. Seconds are those of the processor: what else a machine does is not in
them.
``python -m tests.benchmarks.bench_bounds NAME...`` takes some of them.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Callable

import numpy as np
import shapely

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.changes import change_sheet
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.errors import Cancelled
from deesc_plugin.paths import load_agreement
from tests.benchmarks.bench_check import grid_of_features
from tests.benchmarks.bench_proposals import compared, walked_drafts
from tests.benchmarks.session import processing_session
from tests.benchmarks.workloads import grid_of_zones, zones
from tests.core.test_entangled import comb

_DAY = date(2017, 6, 1)
_INSIDE_HOMS = (36.5, 33.2, 38.5, 35.0)
_MOMENTS = 10
_NORTH_EAST = np.array([1.0, 34.5])
"""From near the equator into Homs."""
Ask = Callable[[], bool]


def _zones(*geometries: shapely.Geometry) -> tuple[Feature, ...]:
    (pattern, *_) = grid_of_features(1, 100, "homs")
    return tuple(
        replace(pattern, uid=f"{number:032d}", name=f"Zone {number}", geometry=geometry)
        for number, geometry in enumerate(geometries)
    )


def _wrong_latitude(latitude: float) -> tuple[Feature, ...]:
    """Zones with buffers and posts; the first has a vertex at another latitude, and is valid all the same."""
    first, *others = grid_of_features(6, 500, "homs", _INSIDE_HOMS)
    corners = shapely.get_coordinates(first.geometry)[:-1]
    for vertex in np.argsort(corners[:, 1]).tolist():
        moved = corners.copy()
        moved[vertex, 1] = latitude
        if shapely.Polygon(moved).is_valid:
            return (replace(first, geometry=shapely.Polygon(moved)), *others)
    raise ValueError("no vertex of the zone can be moved there")


def _combs(vertices: int) -> tuple[Feature, ...]:
    combs = comb(vertices // 4), comb(vertices // 4, is_lying=True)
    return _zones(*(shapely.transform(one, lambda places: places + _NORTH_EAST) for one in combs))


def _parts(count: int) -> tuple[Feature, ...]:
    place = np.arange(count)
    west, south = 36.5 + 0.018 * (place % 100), 33.2 + 0.018 * (place // 100)
    side = np.random.default_rng(3).uniform(0.2, 0.9, count) * 0.018
    return _zones(shapely.multipolygons(shapely.box(west, south, west + side, south + side)))


def _crossing_parts(count: int) -> tuple[Feature, ...]:
    """Two zones of so many parts: each part of one crosses one or several of the other."""
    first, second = (shapely.get_parts(zone.geometry) for zone in (*_parts(count), *_parts(count)))
    shifted = shapely.transform(second, lambda places: places + 0.005)
    return _zones(shapely.multipolygons(first), shapely.multipolygons(shifted))


def _with_long_name() -> tuple[Feature, ...]:
    first, *others = grid_of_features(2, 500, "homs", _INSIDE_HOMS)
    return (replace(first, name="N" * 50_000_000), *others)


DRAWINGS: dict[str, Callable[[], tuple[Feature, ...]]] = {
    **{f"latitude {wrong}": lambda wrong=wrong: _wrong_latitude(wrong) for wrong in (23.47, 3.47, 0.0, -33.47)},
    **{f"combs of {many}": lambda many=many: _combs(many) for many in (1_200, 12_000, 96_000)},
    "10,000 parts": lambda: _parts(10_000),
    "2 x 10,000 parts": lambda: _crossing_parts(10_000),
    "2 x 100,000 vertices": lambda: _zones(*(zone for _, zone in grid_of_zones(2, 99_998, within=_INSIDE_HOMS))),
    "7 x 100,000 vertices": lambda: _zones(*zones(7, 99_998)),
    "name of 50 MB": _with_long_name,
}


def main() -> None:
    """Run the benchmark. It states no target: what is asked for is seconds, 1 GB, and one second."""
    if sys.argv[1:2] == ["of"]:
        _measure(sys.argv[2])
        return
    print(f"{'checked':24s} {'seconds':>8s} {'MB more':>8s} {'longest':>8s}")
    for name in sys.argv[1:] or [*DRAWINGS, *_WORKS]:
        subprocess.run([sys.executable, "-W", "ignore", "-m", __spec__.name, "of", name], check=False)


def _measure(name: str) -> None:
    with processing_session():
        if name in DRAWINGS:
            _print_cost(name, _delimitation(DRAWINGS[name]()))
        else:
            _print_waits(name, _WORKS[name]())


def _print_cost(name: str, delimitation: Delimitation) -> None:
    asked = [time.process_time()]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    check(delimitation, _DAY, is_cancelled=lambda: bool(asked.append(time.process_time())))
    asked.append(time.process_time())
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1_000
    print(f"{name:24s} {asked[-1] - asked[0]:8.1f} {more:8.0f} {np.diff(asked).max():8.2f}")


def _print_waits(name: str, work: Callable[[Ask], object]) -> None:
    """Seconds from the moment somebody cancels until the work has ended, the longest of ten moments."""
    start = time.process_time()
    work(lambda: False)
    whole = time.process_time() - start
    waits = []
    chance = random.Random(7)  # noqa: S311
    for share in [chance.uniform(0, 1) for _ in range(_MOMENTS)]:
        moment = time.process_time() + share * whole
        try:
            work(lambda moment=moment: time.process_time() >= moment)
        except Cancelled:
            waits.append(time.process_time() - moment)
    print(f"cancel {name:17s} {whole:8.1f} {'':8s} {max(waits, default=0.0):8.2f}")


def _delimitation(features: tuple[Feature, ...]) -> Delimitation:
    from deesc_plugin.bridge.reference import default_reference

    agreement = load_agreement("astana-2017")
    return Delimitation(agreement, features, default_reference(agreement))


def _checking() -> Callable[[Ask], object]:
    delimitation = _delimitation(grid_of_features(100, 1_000, "homs", _INSIDE_HOMS))
    return lambda ask: check(delimitation, _DAY, is_cancelled=ask)


def _buffering() -> Callable[[Ask], object]:
    (zone,) = zones(1, 50_000)
    return lambda ask: geodesic_buffer(zone, 5_000.0, is_cancelled=ask)


def _with_pauses(work: Callable[[Callable[[], None]], object]) -> Callable[[Ask], object]:
    """Work that pauses, as work that asks whether somebody has cancelled."""

    def asking(ask: Ask) -> None:
        def pause() -> None:
            if ask():
                raise Cancelled("stopped")

        work(pause)

    return asking


def _comparing_proposals() -> Callable[[Ask], object]:
    walked = walked_drafts()
    return _with_pauses(lambda pause: compared(walked, pause))


def _comparing() -> Callable[[Ask], object]:
    drawn = [zone for _, zone in grid_of_zones(300, 1_000)]
    moved = [shapely.transform(zone, lambda places: places + 1e-4) for zone in drawn]
    before, after = _delimitation(_zones(*drawn)), _delimitation(_zones(*moved))
    return _with_pauses(lambda pause: change_sheet(before, after, pause_point=pause))


def _exporting() -> Callable[[Ask], object]:
    from deesc_plugin.map_package.build import build_package
    from deesc_plugin.map_package.options import PackageOptions

    delimitation = _delimitation(grid_of_features(4, 2_000, "homs", _INSIDE_HOMS))
    result = check(delimitation, _DAY)
    options = PackageOptions(title="A measurement", version="1", day=_DAY, override_reason="made to be measured")

    def export(ask: Ask) -> None:
        with tempfile.TemporaryDirectory() as folder:
            build_package(delimitation, result, options, Path(folder) / "package.zip", is_cancelled=ask)

    return export


_WORKS: dict[str, Callable[[], Callable[[Ask], object]]] = {
    "check": _checking,
    "buffer": _buffering,
    "changes": _comparing,
    "proposals": _comparing_proposals,
    "export": _exporting,
}


if __name__ == "__main__":
    main()
