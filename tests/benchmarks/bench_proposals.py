# SPDX-License-Identifier: GPL-2.0-or-later
"""Four parties' drafts of one zone, 50,000 vertices in all: our comparison against QGIS's own union, in one run.

Each draft walks the same ragged outline at other stations, moved by up to 0.8 m, and three of them reach farther
somewhere. QGIS's union of the four layers says who covers what, and takes two drawings of one line for thousands of
slivers; so does geopandas, where it is installed. Neither says who draws which line.
"""

from __future__ import annotations

import time
from typing import Any, Callable

import numpy as np
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.geodesy import LocalPlane
from deesc_plugin.core.negotiation import AGREED, Proposal, compare_proposals
from deesc_plugin.paths import load_agreement
from tests.benchmarks.session import processing_session
from tests.benchmarks.workloads import grid_of_zones

_PARTIES, _VERTICES = 4, 12_500
_MOVED = 0.8
_REACH = 3_000.0
_MOST_SECONDS, _MOST_WITHOUT_ASKING = 10.0, 1.0


def main() -> None:
    """Run the benchmark; ends with exit code 1 where a target is missed."""
    drafts = walked_drafts()
    with processing_session() as processing:
        theirs, slivers = _spent(lambda: _united(processing, drafts))
    asked = [time.perf_counter()]
    ours, found = _spent(lambda: compared(drafts, lambda: asked.append(time.perf_counter())))
    longest = float(np.diff(asked).max())
    print(f"{_PARTIES} drafts of one zone, {sum(shapely.get_num_coordinates(one) for one in drafts):,} vertices")
    print(f"  compareproposals / native:union            {ours / theirs:.3f}")
    print(f"  cells, and pieces of QGIS's union          {len(found.cells)}, {slivers}")
    print(f"  processor time                             {ours:.1f} s   (target {_MOST_SECONDS:.0f})")
    print(f"  longest without a question of cancel       {longest:.2f} s   (target {_MOST_WITHOUT_ASKING:.0f})")
    _beside_geopandas(drafts, ours)
    if ours > _MOST_SECONDS or longest > _MOST_WITHOUT_ASKING or sum(c.state == AGREED for c in found.cells) != 1:
        print("MISSED: the comparison of proposals")
        raise SystemExit(1)


def walked_drafts() -> list[shapely.Polygon]:
    """The drafts, illustrative: a made-up zone, walked by each party for itself."""
    [(_, zone)] = grid_of_zones(1, _VERTICES, within=(36.2, 34.6, 37.4, 35.4))
    plane = LocalPlane.around(zone)
    outline = plane.project(zone).exterior
    random = np.random.default_rng(5)
    drafts = []
    for party in range(_PARTIES):
        start = outline.length / _VERTICES * party / _PARTIES
        stations = np.linspace(start, start + outline.length, _VERTICES, endpoint=False) % outline.length
        places = shapely.get_coordinates(shapely.line_interpolate_point(outline, stations))
        turn, away = random.uniform(0, 2 * np.pi, _VERTICES), random.uniform(0, _MOVED, _VERTICES)
        walked = shapely.Polygon(places + (away * [np.cos(turn), np.sin(turn)]).T)
        bulge = shapely.Point(places[_VERTICES // _PARTIES * party]).buffer(_REACH)
        drafts.append(plane.unproject(shapely.union(shapely.make_valid(walked), bulge) if party else walked))
    return [max(shapely.get_parts(one), key=shapely.area) for one in drafts]


def compared(drafts: list[shapely.Polygon], pause_point: Callable[[], None]) -> Any:
    agreement = load_agreement("astana-2017")
    proposals = [
        Proposal(
            code,
            code,
            Delimitation(agreement, (Feature(code, "zone", "homs", code, code, "draft", draft),)),
        )
        for code, draft in zip("ABCD", drafts)
    ]
    return compare_proposals(proposals, pause_point=pause_point)


def _united(processing: Any, drafts: list[shapely.Polygon]) -> int:
    """How many pieces QGIS makes of the drafts, one layer after the other."""
    united = _layer(drafts[0])
    for draft in drafts[1:]:
        united = processing.run(
            "native:union", {"INPUT": united, "OVERLAY": _layer(draft), "OUTPUT": "TEMPORARY_OUTPUT"}
        )["OUTPUT"]
    return sum(len(row.geometry().asGeometryCollection()) for row in united.getFeatures())


def _layer(polygon: shapely.Polygon) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "draft", "memory")
    row, geometry = QgsFeature(), QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(polygon))
    row.setGeometry(geometry)
    layer.dataProvider().addFeature(row)
    return layer


def _beside_geopandas(drafts: list[shapely.Polygon], ours: float) -> None:
    try:
        import geopandas
    except ImportError:
        print("  geopandas is not installed: no row of its overlay")
        return

    def overlaid() -> Any:
        frame = geopandas.GeoDataFrame(geometry=[drafts[0]], crs=4326)
        for draft in drafts[1:]:
            frame = geopandas.overlay(frame, geopandas.GeoDataFrame(geometry=[draft], crs=4326), how="union")
        return frame

    theirs, _ = _spent(overlaid)
    print(f"  compareproposals / geopandas.overlay       {ours / theirs:.3f}")


def _spent(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds of processor time that something takes, and what it gives."""
    started = time.process_time()
    given = work()
    return time.process_time() - started, given


if __name__ == "__main__":
    main()
