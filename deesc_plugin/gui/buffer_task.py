"""Makes a buffer in the background; nothing but numbers and a copy of the geometry goes in."""

from __future__ import annotations

import shapely
from qgis.core import QgsTask

from ..core.buffers.buffer import BufferResult, strip
from ..core.errors import DeescError
from .translation import tr


class BufferTask(QgsTask):
    """One buffer; `result` or `problem` is set when it has run.

    Parameters
    ----------
    geometry : shapely.Geometry
        The zone in WGS 84; a copy is made, for prepared geometries belong to one thread.
    outer, inner, tolerance : float
        Metres, as in `core.buffer.strip`.
    """

    def __init__(self, geometry: shapely.Geometry, outer: float, inner: float, tolerance: float) -> None:
        super().__init__(tr("Buffer from zone"), QgsTask.Flag.CanCancel)
        self._wkb = shapely.to_wkb(geometry)
        self._widths = (outer, inner)
        self._tolerance = tolerance
        self.result: BufferResult | None = None
        self.problem: Exception | None = None

    def run(self) -> bool:
        """Make the buffer; in a thread of its own."""
        try:
            self.result = strip(
                shapely.from_wkb(self._wkb), *self._widths, tolerance=self._tolerance, is_cancelled=self.isCanceled
            )
        except (DeescError, shapely.errors.GEOSException) as error:
            self.problem = error
            return False
        return True
