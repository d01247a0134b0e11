# SPDX-License-Identifier: GPL-2.0-or-later
"""``turning_points.csv``, many rows at once: the bytes that `csv_rows` gives for `turning_point_table`, sooner."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Iterator

import numpy as np

from ..delimitation import Feature
from ..notation.angle_writing import dms_columns
from ..notation.mgrs import mgrs_columns
from ..notation.text_matrix import Matrix, constant, fixed, joined, letters, whole
from ..notation.utm import BANDS
from .annex import TURNING_POINT_COLUMNS
from .csv_output import Table, csv_header, text_cell
from .order import is_drawn
from .turning_points import LINE, TurningPoints, turning_points

_END = b"\r\n"
_ROWS = 20_000
"""Rows at a time: a few megabytes of text."""


def turning_point_csv_header() -> bytes:
    """The first line of the file."""
    return csv_header(Table(TURNING_POINT_COLUMNS, ())).encode("utf-8")


def turning_point_csv(feature: Feature) -> Iterator[bytes]:
    """The lines of one feature, piece by piece; none for a feature without a geometry.

    Raises
    ------
    CoordinateError
        For a turning point out of range.
    """
    if not is_drawn(feature):
        return
    given = (feature.uid, feature.kind, feature.region, feature.name, feature.party, feature.status)
    start = "".join(text_cell(text) + "," for text in given).encode("utf-8")
    for points in in_pieces(turning_points(feature.geometry), _ROWS):
        rest = _without_start(points)
        # what all lines begin with is put in at last: copying it through the matrix would double the time
        yield start + rest[: -len(_END)].replace(_END, _END + start) + _END


def in_pieces(points: TurningPoints, size: int) -> Iterator[TurningPoints]:
    """Turning points, so many at a time, in their order."""
    for begin in range(0, len(points), size):
        rows = slice(begin, begin + size)
        yield replace(points, **{field.name: getattr(points, field.name)[rows] for field in fields(points)})


def _without_start(points: TurningPoints) -> bytes:
    """The lines from the number on."""
    count = len(points)
    comma, end = constant(",", count), constant(_END.decode("ascii"), count)
    band = np.searchsorted(list(BANDS), points.band)
    has_line = points.next_number > 0
    following = whole(points.next_number)
    following[~has_line] = 0
    line = np.where(has_line[:, None], constant(LINE, count), np.uint8(0))
    cells: list[list[Matrix]] = [
        [whole(points.number)],
        [whole(points.part)],
        [whole(points.ring)],
        [fixed(points.longitude, 7)],
        [fixed(points.latitude, 7)],
        [
            constant('"', count),
            *dms_columns(points.longitude, points.latitude, "°".encode(), b'""'),
            constant('"', count),
        ],
        [whole(points.zone), letters(BANDS, band)],
        [fixed(points.easting, 2)],
        [fixed(points.northing, 2)],
        mgrs_columns(points.utm),
        [following],
        [line],
        [fixed(points.length, 3)],
        [fixed(points.azimuth, 6)],
    ]
    columns: list[Matrix] = []
    for cell in cells:
        columns += [*cell, comma]
    return joined([*columns[:-1], end])
