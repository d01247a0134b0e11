# SPDX-License-Identifier: GPL-2.0-or-later
"""The texts of the table's cells, worked out for the rows that are looked at."""

from __future__ import annotations

import enum

import numpy as np

from ...core.notation.coordinates import format_decimal, format_utm
from ...core.tables.turning_points import NumberedVertices
from ..language.direction import figure
from ..language.translation import tr

_BLOCK = 128
"""Rows at a time: a few milliseconds."""


class Column(enum.IntEnum):
    """The columns in their order."""

    NUMBER = 0
    DMS = 1
    DECIMAL = 2
    UTM = 3
    MGRS = 4
    LENGTH = 5
    AZIMUTH = 6
    PART = 7
    RING = 8


COLUMN_OF = {"dms": Column.DMS, "decimal": Column.DECIMAL, "utm": Column.UTM, "mgrs": Column.MGRS}
"""By the notation in which places stand there."""
PLACES = frozenset(COLUMN_OF.values())
"""The columns that state the place of a turning point, and can be typed into."""


def headings() -> tuple[tuple[str, str], ...]:
    """What stands above each column, and what it means."""
    typed = tr("The place in any notation; double-click or F2 to type another")
    return (
        (tr("No."), tr("The number in annex A and on the map")),
        (tr("Degrees, minutes, seconds"), typed),
        (tr("Decimal degrees"), typed),
        (tr("UTM"), typed),
        (tr("MGRS"), typed),
        (tr("To the next, m"), tr("Length of the geodesic to the next turning point")),
        (tr("Azimuth"), tr("Azimuth of the geodesic to the next turning point, clockwise from north")),
        (tr("Part"), tr("The part of the feature, from north to south")),
        (tr("Ring"), tr("1 is the outline or the line, 2 and more are holes")),
    )


class RowTexts:
    """Texts of the rows of one geometry."""

    def __init__(self, vertices: NumberedVertices) -> None:
        self._vertices = vertices
        self._blocks: dict[int, list[tuple[str, ...]]] = {}

    def text(self, row: int, column: Column) -> str:
        """The text of a cell, without marks of direction."""
        block, at = divmod(row, _BLOCK)
        if block not in self._blocks:
            self._blocks[block] = self._read(block * _BLOCK)
        return self._blocks[block][at][column]

    def _read(self, begin: int) -> list[tuple[str, ...]]:
        points = self._vertices.points(begin, begin + _BLOCK)
        columns = zip(
            points.number.tolist(),
            points.dms.tolist(),
            zip(points.longitude.tolist(), points.latitude.tolist()),
            points.mgrs.tolist(),
            points.length.tolist(),
            points.azimuth.tolist(),
            points.part.tolist(),
            points.ring.tolist(),
        )
        return [
            (
                str(number),
                dms,
                format_decimal(*place),
                format_utm(*place),
                _spaced(mgrs),
                "" if np.isnan(length) else f"{length:.3f}",
                "" if np.isnan(azimuth) else f"{azimuth:.6f}°",
                str(part),
                str(ring),
            )
            for number, dms, place, mgrs, length, azimuth, part, ring in columns
        ]


def _spaced(mgrs: str) -> str:
    """A reference of one metre with blanks between its pieces, as on maps: ``37S BV 83456 76543``."""
    return f"{mgrs[:-12]} {mgrs[-12:-10]} {mgrs[-10:-5]} {mgrs[-5:]}"


def shown(text: str) -> str:
    """A cell's text as it is painted: figures from left to right."""
    return figure(text) if text else ""
