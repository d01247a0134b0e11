"""Coordinates as decimal text, a few digits of all vertices at once."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_SCALE = 10**7
_BLOCK = 8_192
"""Vertices that are worked together: what they need stays in the processor's cache."""


def _table(texts: list[bytes]) -> npt.NDArray[np.uint32]:
    """Texts of four bytes as numbers, to be looked up; what is not written is a zero byte."""
    return np.frombuffer(b"".join(texts), dtype=np.uint32)


_WHOLE = _table([(b"%s%d" % (sign, whole)).rjust(4, b"\0") for sign in (b"", b"-") for whole in range(1_000)])
_THREE = _table([b".%03d" % digits for digits in range(1_000)])
_FOUR = _table([b"%04d" % digits for digits in range(10_000)])


def pairs_text(coordinates: npt.NDArray[np.float64], before: bytes, after: bytes) -> str:
    """The vertices of a line as text, each ``longitude,latitude`` with seven decimals.

    Parameters
    ----------
    coordinates : ndarray, shape (n, 2)
        Degrees less than 1000 either way, rounded to seven decimals.
    before, after : bytes
        What stands before and after each vertex.

    Examples
    --------
    >>> pairs_text(np.array([[36.5, -0.25], [-7.0, 35.1234567]]), b"[", b"],")
    '[36.5000000,-0.2500000],[-7.0000000,35.1234567],'
    """
    number = np.dtype([("whole", np.uint32), ("three", np.uint32), ("four", np.uint32)])
    texts = {"before": f"S{len(before)}", "comma": "S1", "after": f"S{len(after)}"}
    row = np.dtype(
        [
            *([("before", texts["before"])] if before else []),
            ("longitude", number),
            ("comma", texts["comma"]),
            ("latitude", number),
            *([("after", texts["after"])] if after else []),
        ]
    )
    written = []
    for start in range(0, len(coordinates), _BLOCK):
        block = coordinates[start : start + _BLOCK]
        rows = np.empty(len(block), dtype=row)
        for name, fixed in (("before", before), ("comma", b","), ("after", after)):
            if fixed:
                rows[name] = fixed
        for name, degrees in zip(("longitude", "latitude"), block.T):
            _write(rows[name], degrees)
        written.append(rows.tobytes().translate(None, b"\0"))
    return b"".join(written).decode("ascii")


def _write(target: npt.NDArray[np.void], degrees: npt.NDArray[np.float64]) -> None:
    units = np.rint(degrees * _SCALE).astype(np.int64)
    size = np.abs(units)
    whole = size // _SCALE
    fraction = size - whole * _SCALE
    first = fraction // 10_000
    target["whole"] = _WHOLE.take(np.where(units < 0, whole + 1_000, whole))
    target["three"] = _THREE.take(first)
    target["four"] = _FOUR.take(fraction - first * 10_000)
