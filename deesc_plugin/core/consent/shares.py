# SPDX-License-Identifier: GPL-2.0-or-later
"""How much is agreed, as it is written: always cut and never rounded up, for what is missing shall show."""

from __future__ import annotations

_ALL = 1_000


def share_in_tenths(part: float, whole: float, is_complete: bool) -> int:
    """Tenths of a percent, cut; 1,000 only where nothing is missing.

    Parameters
    ----------
    part, whole : float
        Metres.

    Examples
    --------
    >>> share_in_tenths(34_909.473, 69_852.160, False), share_in_tenths(1.0, 1.0, False)
    (499, 999)
    """
    if is_complete and whole > 0:
        return _ALL
    return min(int(_ALL * part / whole), _ALL - 1) if whole > 0 else 0


def share_text(tenths: int) -> str:
    """Tenths of a percent as a number of percents, with one decimal.

    Examples
    --------
    >>> share_text(499), share_text(1000), share_text(0)
    ('49.9', '100.0', '0.0')
    """
    return f"{tenths // 10}.{tenths % 10}"


def cut_metres(metres: float) -> float:
    """Metres, from a kilometre on cut to the tens that `kilometres_text` shows; a millimetre short of one is no less.

    Examples
    --------
    >>> cut_metres(76_369.9), cut_metres(999.9)
    (76360, 999.9)
    """
    return metres if metres < 1_000 else round(metres * 1_000) // 10_000 * 10


def kilometres_text(metres: float) -> str:
    """Metres as kilometres with two decimals, cut.

    Examples
    --------
    >>> kilometres_text(34_909.473), kilometres_text(10_759.9999999), kilometres_text(9_999.9)
    ('34.90', '10.76', '9.99')
    """
    tens = round(metres * 1_000) // 10_000
    return f"{tens // 100}.{tens % 100:02d}"
