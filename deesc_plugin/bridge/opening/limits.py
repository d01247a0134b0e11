# SPDX-License-Identifier: GPL-2.0-or-later
"""How much a file from elsewhere may hold before a reader is trusted with it."""

from __future__ import annotations

from typing import Callable

MAX_DEPTH = 64
"""Elements inside one another; drawings of the trade have fewer than twenty."""
MAX_ELEMENTS = 500_000
"""Elements of an XML file: readers that keep them all take up to a kilobyte for each."""
MAX_TEXT = 1 << 20
"""Characters of one text; a name of fifty million would be copied into every table."""
MAX_COORDINATES = 16 << 20
"""Characters of the coordinates of one ring: more than any feature may have."""
MAX_ENTRIES = 1_000
MAX_RATIO = 200
MAX_UNPACKED = 1 << 30
MAX_SMALL = 1 << 20
"""Bytes up to which an entry may be packed to any degree: a table of nulls is."""
BLOCK = 1 << 20

IsCancelled = Callable[[], bool]


def never() -> bool:
    """Nobody cancels."""
    return False
