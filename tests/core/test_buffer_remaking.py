# SPDX-License-Identifier: GPL-2.0-or-later
"""A buffer made again after its zone was changed, measured by brute force against the zone as it is."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import shapely

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.buffers.remaking import make_again
from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import BufferOrigin
from deesc_plugin.core.errors import Cancelled, GeometryError
from tests.agreements import IN_TERM, delimitation, feature
from tests.buffer_shapes import brute_distances, places_on

BEFORE = shapely.box(9.4, 0.4, 9.6, 0.6)
ZONE = feature("sector", "Zone", shapely.Polygon([(9.4, 0.4), (9.62, 0.41), (9.6, 0.6), (9.43, 0.58)]))
WIDTH = 4_000.0


def strip(side="outside", width=WIDTH, tolerance=0.1, **fields):
    origin = BufferOrigin(geometry_hash(BEFORE), side, "round", tolerance, 0.08)
    made = geodesic_buffer(BEFORE, WIDTH, side=side)
    return feature("strip", "Strip", made.geometry, zone=ZONE.uid, width_m=width, origin=origin, **fields)


def found(*features):
    rules = ["buffer.width", "buffer.stale"]
    return [finding for finding in check(delimitation(*features), IN_TERM, rules).findings if finding.rule in rules]


@pytest.mark.parametrize("side", ["outside", "inside"])
def test_it_keeps_its_width_from_the_zone_as_it_is_now_and_remembers_it(side):
    buffer = strip(side)
    drawing = delimitation(ZONE, buffer)
    (edit,) = make_again(buffer, ZONE).worked_out(drawing).edits
    far = edit.geometry.exterior if side == "outside" else edit.geometry.interiors[0]
    places = places_on(shapely.Polygon(far), 300)
    distances = brute_distances(places, ZONE.geometry, 12.0)  # 12² / (8 x 4000) = 5 mm too long at most
    assert distances.min() > WIDTH - 0.1
    assert distances.max() < WIDTH + 0.1
    assert shapely.area(shapely.intersection(edit.geometry, ZONE.geometry)) == pytest.approx(
        0.0 if side == "outside" else shapely.area(edit.geometry), abs=1e-9
    )
    assert edit.origin.source_hash == geometry_hash(ZONE.geometry)
    assert (edit.origin.side, edit.origin.tolerance_m) == (side, 0.1)
    assert np.abs(distances - WIDTH).max() - 0.006 < edit.origin.max_error_m <= 0.1


def test_the_rules_propose_it_and_are_silent_afterwards():
    buffer = strip()
    findings = found(ZONE, buffer)
    assert {finding.rule for finding in findings} == {"buffer.width", "buffer.stale"}
    assert {str(finding.fix.label) for finding in findings} == {"Make Strip again"}
    (edit,) = findings[0].fix.worked_out(delimitation(ZONE, buffer)).edits
    assert found(ZONE, dataclasses.replace(buffer, geometry=edit.geometry, origin=edit.origin)) == []


@pytest.mark.parametrize(
    "buffer",
    [
        strip(status="agreed"),
        dataclasses.replace(strip(), origin=None),
        strip("both"),
        strip(width=None),
        strip(tolerance=float("nan")),
    ],
    ids=["agreed", "drawn by hand", "two widths of which one is known", "no width", "no tolerance"],
)
def test_what_the_parties_agreed_or_nobody_knows_is_not_proposed(buffer):
    assert make_again(buffer, ZONE) is None


def test_what_cannot_be_made_is_refused_in_one_sentence():
    swallowed = strip("inside", width=40_000.0)
    with pytest.raises(GeometryError, match=r"width inside swallows Zone: nothing is left of Strip"):
        make_again(swallowed, ZONE).worked_out(delimitation(ZONE, swallowed))
    alone = strip()
    with pytest.raises(GeometryError, match="not there any more; check again"):
        make_again(alone, ZONE).worked_out(delimitation(alone))
    with pytest.raises(Cancelled):
        make_again(alone, ZONE).worked_out(delimitation(ZONE, alone), lambda: True)
