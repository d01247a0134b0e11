# SPDX-License-Identifier: GPL-2.0-or-later
"""Which buffers are what their origin says: those that can be made again from it, and no other."""

from __future__ import annotations

from dataclasses import replace

import pytest
import shapely

from deesc_plugin.core.buffers.buffer import geodesic_buffer, strip
from deesc_plugin.core.buffers.definition import defined_buffers
from deesc_plugin.core.canonical import geometry_hash, rounded
from deesc_plugin.core.delimitation import WITHDRAWN, BufferOrigin
from deesc_plugin.core.errors import Cancelled
from tests.agreements import delimitation, feature

ZONE = feature("sector", "Bent", shapely.Polygon([(10, 1), (10.05, 1), (10.05, 1.05), (10.02, 1.02), (10, 1.04)]))
WIDTH = 1_000.0


def made(side, geometry, tolerance=0.1, **changes):
    """A strip along the zone's line that says of itself what it was made from."""
    origin = BufferOrigin(geometry_hash(ZONE.geometry), side, "round", tolerance, 0.09)
    return feature("strip", "Strip", geometry, **{"zone": ZONE.uid, "width_m": WIDTH, "origin": origin, **changes})


OUTSIDE = made("outside", geodesic_buffer(ZONE.geometry, WIDTH, side="outside").geometry)


@pytest.mark.parametrize(
    ("side", "strip_of"),
    [
        ("outside", lambda: OUTSIDE.geometry),
        ("inside", lambda: geodesic_buffer(ZONE.geometry, 800.0, side="inside").geometry),
        ("both", lambda: strip(ZONE.geometry, 800.0, 800.0).geometry),
    ],
)
def test_a_buffer_that_was_made_is_what_it_says(side, strip_of):
    width = WIDTH if side == "outside" else 800.0
    buffer = made(side, strip_of(), width_m=width)
    found = defined_buffers(delimitation(ZONE, buffer))[buffer.uid]
    assert (found.source.uid, found.width_m, found.side, found.end_cap) == (ZONE.uid, width, side, "round")
    assert 0 < found.error_m <= 0.1
    assert found.error_m == round(found.error_m, 2)


def test_the_stated_departure_takes_in_what_a_file_rounded_away():
    """Seven decimals move a vertex by up to 5.5 mm each way, 7.9 mm in all; what is printed is a whole centimetre."""
    buffer = replace(OUTSIDE, geometry=shapely.transform(OUTSIDE.geometry, rounded))
    exact = defined_buffers(delimitation(ZONE, OUTSIDE))[OUTSIDE.uid].error_m
    assert exact <= defined_buffers(delimitation(ZONE, buffer))[buffer.uid].error_m <= exact + 0.02


def _pushed(metres):
    """The strip with one vertex of its outer line moved to the north."""
    ring = shapely.get_coordinates(OUTSIDE.geometry.exterior)
    ring[ring[:, 1].argmax(), 1] += metres / 110_574.0
    return shapely.Polygon(ring, OUTSIDE.geometry.interiors)


@pytest.mark.parametrize(
    ("what", "buffer"),
    [
        ("was drawn by hand", replace(OUTSIDE, origin=None)),
        ("states no width", replace(OUTSIDE, width_m=None)),
        ("states another width", replace(OUTSIDE, width_m=1_001.0)),
        ("says that it lies on the other side", replace(OUTSIDE, origin=replace(OUTSIDE.origin, side="inside"))),
        ("names a side that no zone has", replace(OUTSIDE, origin=replace(OUTSIDE.origin, side="left"))),
        ("belongs to nothing that is here", replace(OUTSIDE, zone="gone")),
        ("has a vertex moved by hand", replace(OUTSIDE, geometry=_pushed(0.5))),
        ("has its zone filled in", replace(OUTSIDE, geometry=shapely.Polygon(OUTSIDE.geometry.exterior))),
        ("is cut short", replace(OUTSIDE, geometry=OUTSIDE.geometry & shapely.box(10.01, 0.9, 11, 2))),
        ("has two widths of which one is known", made("both", strip(ZONE.geometry, WIDTH, 500.0).geometry)),
        ("states no tolerance", replace(OUTSIDE, origin=replace(OUTSIDE.origin, tolerance_m=float("nan")))),
    ],
)
def test_a_buffer_is_not_defined_that(what, buffer):
    assert defined_buffers(delimitation(ZONE, buffer)) == {}, what


def test_a_vertex_within_the_tolerance_is_no_change():
    buffer = replace(OUTSIDE, geometry=_pushed(0.01))
    assert list(defined_buffers(delimitation(ZONE, buffer))) == [OUTSIDE.uid]


@pytest.mark.parametrize(
    "others",
    [
        (replace(ZONE, geometry=shapely.transform(ZONE.geometry, lambda places: places + 1e-6)),),
        (replace(ZONE, status=WITHDRAWN),),
        (replace(ZONE, kind="haven"),),
        (ZONE, replace(ZONE, kind="haven")),
        (ZONE, replace(OUTSIDE, name="Twin")),
    ],
    ids=["changed", "withdrawn", "no line of a zone", "uid twice", "own uid twice"],
)
def test_what_it_runs_along_must_be_here_once_as_it_was(others):
    assert defined_buffers(delimitation(OUTSIDE, *others)) == {}


def test_it_can_be_stopped():
    def stop():
        raise Cancelled("enough")

    with pytest.raises(Cancelled, match="enough"):
        defined_buffers(delimitation(ZONE, OUTSIDE), stop)
