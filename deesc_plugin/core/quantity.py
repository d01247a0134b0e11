# SPDX-License-Identifier: GPL-2.0-or-later
"""Lengths, areas, places and counts as people read them.

The text is ASCII but for the superscripts and never follows the user's locale: reports and packages
must read the same on every delegation's computer.
"""

from __future__ import annotations

from typing import Sequence

_KILOMETRE = 1_000.0
_SQUARE_KILOMETRE = 1_000_000.0


def length_text(metres: float) -> str:
    """A length with its unit: millimetres below 1 m, metres below 1 km, else kilometres.

    Examples
    --------
    >>> length_text(0.0123), length_text(187.4), length_text(15000.0)
    ('12 mm', '187.4 m', '15.00 km')
    """
    size = abs(metres)
    if size < 1.0:
        return f"{metres * 1_000:.0f} mm"
    if size < _KILOMETRE:
        return f"{metres:.1f} m"
    return f"{metres / _KILOMETRE:.2f} km"


def area_text(square_metres: float) -> str:
    """An area with its unit: square metres below 10,000 m² (one hectare), else square kilometres.

    Examples
    --------
    >>> area_text(46.7), area_text(420_000.0), area_text(6_097_000_000.0)
    ('46.7 m²', '0.42 km²', '6,097.00 km²')
    """
    if abs(square_metres) < 0.01 * _SQUARE_KILOMETRE:
        return f"{square_metres:,.1f} m²"
    return f"{square_metres / _SQUARE_KILOMETRE:,.2f} km²"


def place_text(longitude: float, latitude: float) -> str:
    """A place to five decimals (about a metre), hemisphere letters instead of signs.

    Examples
    --------
    >>> place_text(36.63012, 35.93)
    '35.93000°N 36.63012°E'
    """
    north_south = "N" if latitude >= 0 else "S"
    east_west = "E" if longitude >= 0 else "W"
    return f"{abs(latitude):.5f}°{north_south} {abs(longitude):.5f}°{east_west}"


def counted(count: int, one: str, several: str) -> str:
    """A count with its noun.

    Examples
    --------
    >>> counted(1, "turning point", "turning points"), counted(1200, "turning point", "turning points")
    ('1 turning point', '1,200 turning points')
    """
    return f"{count:,} {one if count == 1 else several}"


def listed(names: Sequence[str], most: int = 5) -> str:
    """Some names, and how many more there are.

    Examples
    --------
    >>> listed(["A", "B"]), listed(["A", "B", "C"], most=2)
    ('A, B', 'A, B and 1 more')
    """
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return ", ".join(names[:most]) + more
