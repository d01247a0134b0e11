"""The two point symbols of the map as small PNG files: a black triangle, and a black square with a gap.

Drawn here because Google Earth takes no vector icons, and Qt's drawing differs from version to version.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from ..core.agreement import Role
from .paper.png import png

_SIZE = 64
_SAMPLES = 4
_HALO = 5.0
_Mask = npt.NDArray[np.bool_]


def marker_icon(role: Role) -> bytes:
    """The symbol of a point role, 64 × 64 pixels, black on a white halo, transparent around it."""
    step = 1 / _SAMPLES
    across = np.arange(step / 2, _SIZE, step) - _SIZE / 2
    x, y = np.meshgrid(across, across)
    shape = _triangle if role is Role.OBSERVATION_POST else _square
    halo, ink = _share(shape(x, y, _HALO)), _share(shape(x, y, 0.0))
    gap = _share((np.abs(x) < 4) & shape(x, y, 0.0)) if role is Role.CHECKPOINT else np.zeros_like(ink)
    grey = 1 - np.clip(ink - gap, 0, 1)
    pixels = np.round(255 * np.stack([grey, halo], axis=-1)).astype(np.uint8)
    return png(pixels)


def _triangle(x: npt.NDArray[np.float64], y: npt.NDArray[np.float64], margin: float) -> _Mask:
    """An equilateral triangle, tip up, its centre in the middle; `margin` pixels larger on each side."""
    inner_radius = 12.5 + margin
    slanted = np.abs(x) * np.sqrt(3) / 2 - y / 2
    return np.asarray((y - 5 < inner_radius) & (slanted + 2.5 < inner_radius))


def _square(x: npt.NDArray[np.float64], y: npt.NDArray[np.float64], margin: float) -> _Mask:
    return np.asarray(np.maximum(np.abs(x), np.abs(y)) < 20 + margin)


def _share(mask: _Mask) -> npt.NDArray[np.float64]:
    """How much of each pixel is covered, 0 to 1."""
    samples = mask.reshape(_SIZE, _SAMPLES, _SIZE, _SAMPLES)
    return np.asarray(samples.mean(axis=(1, 3)))
