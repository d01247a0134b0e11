# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes buffers, and works fixes out, in the background; nothing but numbers and copies of geometries goes in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Callable

import shapely

from ...core.buffers.buffer import BufferResult, strip
from ...core.delimitation import Delimitation, Feature
from ...core.finding import Fix
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


class FixTask(BackgroundTask):
    """A fix that takes its time; its result is the Fix with its edits worked out.

    Parameters
    ----------
    delimitation : Delimitation
        As it was checked; its geometries are copied.
    tell : callable
        As in `BackgroundTask`.
    """

    def __init__(self, fix: Fix, delimitation: Delimitation, tell: Callable[[FixTask], Any]) -> None:
        super().__init__(tr("Proposed fix"), tell)
        self._fix, self._delimitation = fix, delimitation

    def work(self) -> Fix:
        """Work the edits out."""
        apart = replace(self._delimitation, features=tuple(map(_apart, self._delimitation.features)))
        return self._fix.worked_out(apart, self.isCanceled)


def _apart(feature: Feature) -> Feature:
    return replace(feature, geometry=None if feature.geometry is None else _copy(feature.geometry))


def _copy(geometry: shapely.Geometry) -> shapely.Geometry:
    """The same geometry as an object of its own: one that is prepared belongs to one thread."""
    return shapely.from_wkb(shapely.to_wkb(geometry))
