# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates as decimal text, a column of all vertices at once."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..core.notation.text_matrix import constant, fixed, joined
from .job import DECIMALS

_BLOCK = 8_192
"""Vertices that are worked together: what they need stays in the processor's cache."""


def pairs_text(coordinates: npt.NDArray[np.float64], before: str, after: str) -> str:
    """The vertices of a line as text, each ``longitude,latitude`` with seven decimals.

    Parameters
    ----------
    coordinates : ndarray, shape (n, 2)
        Degrees, rounded to seven decimals.
    before, after : str
        What stands before and after each vertex.

    Examples
    --------
    >>> pairs_text(np.array([[36.5, -0.25], [-7.0, 35.1234567]]), "[", "],")
    '[36.5000000,-0.2500000],[-7.0000000,35.1234567],'
    """
    written = []
    for start in range(0, len(coordinates), _BLOCK):
        longitude, latitude = coordinates[start : start + _BLOCK].T + 0.0  # which turns a negative zero into zero
        fixed_texts = [constant(text, len(longitude)) for text in (before, ",", after)]
        degrees = [fixed(values, DECIMALS) for values in (longitude, latitude)]
        written.append(joined([fixed_texts[0], degrees[0], fixed_texts[1], degrees[1], fixed_texts[2]]))
    return b"".join(written).decode("ascii")
