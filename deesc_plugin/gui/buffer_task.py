"""Makes a buffer in the background; nothing but numbers and a copy of the geometry goes in."""

from __future__ import annotations

from typing import Any, Callable

import shapely

from ..core.buffers.buffer import BufferResult, strip
from .background_task import BackgroundTask
from .translation import tr


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
        self._wkb = shapely.to_wkb(geometry)
        self._widths = (outer, inner)
        self._tolerance = tolerance

    def work(self) -> BufferResult:
        """Make the buffer."""
        geometry = shapely.from_wkb(self._wkb)
        return strip(geometry, *self._widths, tolerance=self._tolerance, is_cancelled=self.isCanceled)
