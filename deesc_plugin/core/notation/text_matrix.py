# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as text, many at once: a column of texts is a matrix of bytes, one row a text, in which nought is no byte.

Columns are put side by side and the noughts left out, so a million rows of a table become text in a second or two.
What comes out is byte for byte what Python's own `format` writes.
"""

from __future__ import annotations

from typing import Sequence

import numpy as np
import numpy.typing as npt

from .utm import Floats, Integers, Texts

Matrix = npt.NDArray[np.uint8]

_POINT, _MINUS = b".-"
_GROUP = 4
_GROUPS = np.frombuffer(b"".join(b"%04d" % number for number in range(10**_GROUP)), dtype=np.uint32)
"""The digits of 0000 to 9999, each four in one number: they are looked up sooner than four by four."""

_EXACT = 2.0**53
_ROUNDING = 2.0**-51


def constant(text: str, count: int) -> Matrix:
    """A column of the same text, in UTF-8."""
    return np.broadcast_to(np.frombuffer(text.encode("utf-8"), dtype=np.uint8), (count, len(text.encode("utf-8"))))


def letters(alphabet: str, indexes: Integers) -> Matrix:
    """A column of one ASCII letter each, by its place in an alphabet."""
    return np.asarray(np.frombuffer(alphabet.encode("ascii"), dtype=np.uint8)[indexes][:, None])


def whole(numbers: Integers, least: int = 1) -> Matrix:
    """A column of whole numbers from 0 up, filled with noughts to at least so many digits."""
    width = max(least, len(str(int(numbers.max(initial=0)))))
    digits = _digits(numbers, width)
    for place in range(width - least):
        digits[numbers < 10 ** (width - 1 - place), place] = 0
    return digits


def fixed(values: Floats, decimals: int) -> Matrix:
    """A column of numbers with so many decimals, rounded as `format` rounds; what is not a number is an empty text.

    Raises
    ------
    ValueError
        For numbers of more than fifteen digits, which no table of ours has.
    """
    stated = ~np.isnan(values)
    sizes = np.where(stated, np.abs(values), 0.0)
    scaled = sizes * 10.0**decimals
    if scaled.max(initial=0.0) >= _EXACT:
        raise ValueError(f"{sizes.max()} has too many digits for a table")
    units = np.rint(scaled).astype(np.int64)
    # where the product lies so near a half that its own rounding may have moved it across, the exact value decides
    doubtful = np.abs(scaled - np.floor(scaled) - 0.5) <= scaled * _ROUNDING + _ROUNDING
    for place in np.flatnonzero(doubtful).tolist():
        units[place] = int(format(sizes[place], f".{decimals}f").replace(".", ""))
    digits = whole(units, decimals + 1)
    split = digits.shape[1] - decimals
    sign = np.where(values < 0, _MINUS, 0).astype(np.uint8)[:, None]
    point = np.full((len(values), int(decimals > 0)), _POINT, dtype=np.uint8)
    text = np.hstack([sign, digits[:, :split], point, digits[:, split:]])
    text[~stated] = 0
    return text


def joined(columns: Sequence[Matrix]) -> bytes:
    """The texts of columns side by side, one row after another, without anything between."""
    whole_matrix = np.hstack(columns)
    text: bytes = whole_matrix[whole_matrix != 0].tobytes()
    return text


def strings(columns: Sequence[Matrix]) -> Texts:
    """The texts of columns side by side as an array; bytes are read as Latin-1, in which ° is one."""
    matrix = np.hstack(columns)
    is_there = matrix != 0
    lengths = is_there.sum(axis=1)
    width = max(1, int(lengths.max(initial=0)))
    codes = np.zeros((len(matrix), width), dtype=np.uint32)
    codes[np.arange(width) < lengths[:, None]] = matrix[is_there]
    return np.asarray(codes.view(f"U{width}")[:, 0])


def _digits(numbers: Integers, width: int) -> Matrix:
    """The last digits of whole numbers, shape (n, width)."""
    blocks = -(-width // _GROUP)
    digits = np.empty((len(numbers), blocks), dtype=np.uint32)
    left = numbers
    for block in range(blocks - 1, -1, -1):
        above = left // 10**_GROUP  # quicker than divmod
        digits[:, block] = _GROUPS[left - above * 10**_GROUP]
        left = above
    return digits.view(np.uint8)[:, blocks * _GROUP - width :]
