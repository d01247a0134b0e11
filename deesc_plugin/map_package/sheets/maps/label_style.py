# SPDX-License-Identifier: GPL-2.0-or-later
"""A label of a map: its text, how it is set, how large that is, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from ....core.sheets.label_placement import Placed
from ...paper.fonts import MM_PER_POINT
from ...paper.text_fit import LEADING, Style, text_width


@dataclass(frozen=True)
class MapLabel:
    """A text on the map; lines are parted by line feeds."""

    text: str
    style: Style
    place: Placed


@dataclass(frozen=True)
class SheetLabels:
    """The labels of a sheet in drawing order, and what ought to be there and found no room, as (uid, text).

    `settlements` are the places of those that are named, millimetres of the map frame.
    """

    labels: tuple[MapLabel, ...]
    unplaced: tuple[tuple[str, str], ...]
    settlements: tuple[tuple[float, float], ...] = ()


def size_of(text: str, style: Style) -> tuple[float, float]:
    """Width and height of a text, millimetres."""
    lines = text.split("\n")
    height = style.points * MM_PER_POINT * (1 + LEADING * (len(lines) - 1))
    return max(text_width(line, style) for line in lines), height
