# SPDX-License-Identifier: GPL-2.0-or-later
"""The quick writer of turning points writes what the plain one writes."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.tables import turning_point_csv as module
from deesc_plugin.core.tables.annex import turning_point_table
from deesc_plugin.core.tables.csv_output import csv_header, csv_rows
from deesc_plugin.core.tables.turning_point_csv import turning_point_csv, turning_point_csv_header
from tests.agreements import feature
from tests.packages import SAMPLE


def written(one) -> str:
    return b"".join(turning_point_csv(one)).decode("utf-8")


@pytest.mark.parametrize("one", SAMPLE.features, ids=lambda one: one.kind)
def test_the_same_bytes_as_the_plain_writer(one):
    assert written(one) == csv_rows(turning_point_table([one]))


def test_the_header_is_the_plain_one():
    assert turning_point_csv_header().decode("utf-8") == csv_header(turning_point_table(()))


@pytest.mark.parametrize(
    "geometry",
    [
        shapely.MultiPoint([(9.4, 0.4), (9.5, 0.5)]),
        shapely.box(-9.5, -0.5, -9.25, -0.25),
        shapely.Polygon([(9, 1), (9.5, 1), (9.5, 1.00000001), (9.25, 1.5)]),  # two points that print alike
        shapely.box(5.9, 60, 6.1, 60.5),
        None,
    ],
)
def test_places_of_every_sort(geometry):
    one = feature("sector", '=Name, "quoted"\r\nin two lines', geometry)
    assert written(one) == csv_rows(turning_point_table([one]))


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.floats(-179, 179), st.floats(-79, 83)), min_size=3, max_size=30))
def test_any_ring(places):
    one = feature("sector", "Any", shapely.Polygon(places))
    assert written(one) == csv_rows(turning_point_table([one]))


def test_pieces_make_the_whole(monkeypatch):
    angles = np.arange(100) * 2 * np.pi / 100
    one = feature("sector", "Round", shapely.Polygon(np.column_stack([9 + np.cos(angles), 1 + np.sin(angles)])))
    whole = written(one)
    monkeypatch.setattr(module, "_ROWS", 7)
    assert len(list(turning_point_csv(one))) == 15
    assert written(one) == whole
