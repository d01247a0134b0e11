# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a buffer in the background; nothing but numbers and a copy of the geometry goes in."""

from __future__ import annotations

from typing import Any, Callable

import shapely

from ...core.buffers.buffer import BufferResult, strip
from ..language.translation import tr
from .background_task import BackgroundTask


class BufferTask(BackgroundTask):
    """One buffer; its result is the BufferResult.

    Parameters
    ----------
    geometry : shapely.Geometry
        The zone in WGS 84; a copy is made, for prepared geometries belong to one thread.
    outer, inner, tolerance : float
        Metres, as in `core.buffer.strip`.
    tell : callable
        As in `BackgroundTask`.
    """

    def __init__(
        self,
        geometry: shapely.Geometry,
        outer: float,
        inner: float,
        tolerance: float,
        tell: Callable[[BufferTask], Any],
    ) -> None:
        super().__init__(tr("Buffer from zone"), tell)
        self._geometry = _copy(geometry)
        self._widths = (outer, inner)
        self._tolerance = tolerance

    def work(self) -> BufferResult:
        """Make the buffer."""
        return strip(self._geometry, *self._widths, tolerance=self._tolerance, is_cancelled=self.isCanceled)


def _copy(geometry: shapely.Geometry) -> shapely.Geometry:
    """The same geometry as an object of its own: one that is prepared belongs to one thread."""
    return shapely.from_wkb(shapely.to_wkb(geometry))
