# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check costs while somebody draws: the check after one edit over the check of everything.

100 zones of 1,000 vertices with their buffers, 400 observation posts and 100 checkpoints; a vertex of a zone or of a
buffer is moved, or a point. All figures are processor time within one run, each the median of several edits.
Every re-check must find exactly what a check without memory finds.
"""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import numpy as np
import shapely

from deesc_plugin.core.check import CheckResult, check
from deesc_plugin.core.check_memory import CheckMemory
from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.paths import load_agreement
from tests.benchmarks.bench_check import grid_of_features
from tests.benchmarks.session import processing_session

_TARGET = 0.10
"""Re-check after one moved vertex over the whole check."""
_ZONES, _VERTICES = 100, 1_000
_INSIDE_HOMS = (37.0, 33.9, 39.0, 34.9)
_DAY = date(2017, 6, 1)
_EDITS = 5
_KINDS = ("zone", "buffer_zone", "observation_post", "checkpoint")


def main() -> None:
    """Run the benchmark; ends with exit code 1 where a re-check costs too much, or finds something else."""
    with processing_session():
        from deesc_plugin.bridge.reference import default_reference

        agreement = load_agreement("astana-2017")
        features = grid_of_features(_ZONES, _VERTICES, "homs", _INSIDE_HOMS)
        delimitation = Delimitation(agreement, features, default_reference(agreement))
    memory = CheckMemory()
    whole, _ = _timed(delimitation, memory)
    unchanged, _ = _timed(delimitation, memory)
    print(f"re-check of {len(features)} features, as parts of the whole check ({whole:.1f} s)")
    print(f"  nothing changed                             {unchanged / whole:.3f}")
    worst = 0.0
    for kind in _KINDS:
        shares = []
        for number in range(_EDITS):
            delimitation = _moved(delimitation, kind, 7 + 17 * number)
            seconds, result = _timed(delimitation, memory)
            shares.append(seconds / whole)
        share = float(np.median(shares))
        worst = max(worst, share)
        print(f"  one {kind.replace('_', ' '):20s} moved              {share:.3f} (target {_TARGET:.2f})")
    is_same = result == check(delimitation, _DAY)
    print(f"  the last one finds what a fresh check finds {'yes' if is_same else 'NO'}")
    if worst > _TARGET or not is_same:
        print("MISSED")
        raise SystemExit(1)


def _timed(delimitation: Delimitation, memory: CheckMemory) -> tuple[float, CheckResult]:
    start = time.process_time()
    result = check(delimitation, _DAY, memory=memory)
    return time.process_time() - start, result


def _moved(delimitation: Delimitation, kind: str, number: int) -> Delimitation:
    """The delimitation after one vertex of one feature was moved by some metres."""
    features = list(delimitation.features)
    places = [place for place, feature in enumerate(features) if feature.kind == kind]
    place = places[number % len(places)]
    features[place] = _with_vertex_moved(features[place])
    return replace(delimitation, features=tuple(features))


def _with_vertex_moved(feature: Feature) -> Feature:
    coordinates = shapely.get_coordinates(feature.geometry)
    coordinates[len(coordinates) // 3] += [0.00003, 0.00002]
    copy = shapely.from_wkb(shapely.to_wkb(feature.geometry))
    return replace(feature, geometry=shapely.set_coordinates(copy, coordinates))


if __name__ == "__main__":
    main()
