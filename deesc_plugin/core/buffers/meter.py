"""How far an outline is from where it should be: every buffer made here is measured, and any other can be.

The outline is sampled as it is drawn, straight in longitude and latitude between its vertices, and each
sample's distance to the source is measured by Karney's geodesics. The deviation is that distance less the
width: negative where the outline is too near, positive where it is too far.

The vertices of the source are measured as well, to the outline. For of two edges that do not cross the shortest
way from one to the other begins at an end of one of them (here to a few millimetres: what an edge of 5 km bends
against another 50 km away). So where neither a sample nor a vertex of the source is too near, no place of the
outline is, however far apart the samples stand.

An outline that is nowhere too near also leaves nothing out: the source lies inside it, and whoever walks from a
place of the true buffer straight to the source comes ever nearer to it, so he would have to cross the outline
where it is nearer than the width.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import SEMI_MAJOR, Floats
from .boundary_index import Feet, GeodesicBoundary, Indices

EXACT_METRES = 1.0
EXACT_SHARE = 0.001
APPROXIMATE_SHARE = 0.03

METRES_A_DEGREE = float(np.pi * SEMI_MAJOR / 180)
_EXTREMES = 50


class Verdict(enum.Enum):
    """What a measured buffer may be called."""

    EXACT = "exact"
    APPROXIMATE = "approximate GIS buffer"
    WRONG = "wrong"


@dataclass(frozen=True)
class Measurement:
    """The deviations of an outline from its width, metres, and where the extreme ones are (degrees).

    Attributes
    ----------
    distance : float
        The width that it should have, metres.
    least_m, greatest_m : float
        The most negative deviation (too near) and the most positive one (too far); NaN without an outline.
    least_point, greatest_point : tuple of float or None
        Where.
    samples : int
        How many places were measured.
    """

    distance: float
    least_m: float
    least_point: tuple[float, float] | None
    greatest_m: float
    greatest_point: tuple[float, float] | None
    samples: int

    @property
    def worst_m(self) -> float:
        """The greatest deviation either way, metres, not negative."""
        return max(abs(self.least_m), abs(self.greatest_m))

    @property
    def worst_point(self) -> tuple[float, float] | None:
        """Where it is."""
        return self.least_point if abs(self.least_m) >= abs(self.greatest_m) else self.greatest_point

    @property
    def verdict(self) -> Verdict:
        """Exact to max(1 m, 0.1 %), approximate to 3 %, wrong beyond."""
        if self.worst_m <= max(EXACT_METRES, EXACT_SHARE * self.distance):
            return Verdict.EXACT
        return Verdict.APPROXIMATE if self.worst_m <= APPROXIMATE_SHARE * self.distance else Verdict.WRONG


NOTHING_MEASURED = Measurement(float("nan"), float("nan"), None, float("nan"), None, 0)


def sample_spacing(distance: float, tolerance: float) -> float:
    """How far apart, metres, samples may stand to see whatever stands out by half the tolerance: 2 √(D t).

    A disc of radius D that reaches over the outline between two samples s apart and holds neither of them
    stands out by no more than s² / 8D.
    """
    return float(2 * np.sqrt(distance * tolerance))


def outline_samples(outline: shapely.Geometry, spacing: float) -> tuple[Floats, Indices]:
    """Vertices of an outline and places between them, shape (n, 2), in order, and the ring of each.

    Every edge has a sample in its middle at least, where a chord is farthest from its arc; samples stand no
    more than `spacing` metres apart.
    """
    lonlat, ring = shapely.get_coordinates(_lines(outline), return_index=True)
    if not len(lonlat):
        return np.zeros((0, 2)), np.zeros(0, dtype=np.intp)
    edge = np.flatnonzero(ring[1:] == ring[:-1])
    start, step = lonlat[edge], lonlat[edge + 1] - lonlat[edge]
    metres: Floats = np.hypot(step[:, 0] * np.cos(np.radians(start[:, 1])), step[:, 1]) * METRES_A_DEGREE
    pieces = np.maximum(2, np.ceil(metres / spacing)).astype(int)
    owner = np.repeat(np.arange(len(edge)), pieces)
    share = (np.arange(len(owner)) - np.repeat(np.cumsum(pieces) - pieces, pieces)) / pieces[owner]
    return start[owner] + share[:, None] * step[owner], ring[edge][owner]


def measure_outline(
    outline: shapely.Geometry, boundary: GeodesicBoundary, distance: float, tolerance: float
) -> Measurement:
    """Measure an outline that lies all at one distance from a boundary.

    Parameters
    ----------
    outline : shapely.Geometry
        Polygons, of which the rings count, or lines.
    boundary : GeodesicBoundary
        What it was made from.
    distance : float
        The width, metres, positive.
    tolerance : float
        Metres by which most of it is off at most; a wrong guess costs time and nothing else.
    """
    samples, _ = outline_samples(outline, float("inf"))
    if not len(samples):
        return NOTHING_MEASURED
    edge, by_chord = boundary.nearest_edges(samples, expected=distance + tolerance)
    # chords tell which samples are the extreme ones, to `chord_error`; the distances of those are Karney's
    extreme = _extremes(by_chord)
    feet = boundary.feet(samples[extreme], edge[extreme])
    measured = measurement_of(samples[extreme], feet, distance, len(samples) + len(boundary.starts))
    return _with_vertices(measured, boundary, GeodesicBoundary(outline))


def _extremes(values: Floats) -> Indices:
    """Where the least and the greatest of values are."""
    if len(values) <= 2 * _EXTREMES:
        return np.arange(len(values))
    order = np.argpartition(values, (_EXTREMES, len(values) - _EXTREMES))
    return np.sort(np.concatenate([order[:_EXTREMES], order[-_EXTREMES:]]))


def _with_vertices(measured: Measurement, source: GeodesicBoundary, outline: GeodesicBoundary) -> Measurement:
    """The measurement with the vertices of the source, where one of them is nearer to the outline than any sample."""
    vertex, edge = source.vertices_nearer(outline, measured.distance + measured.least_m)
    if not len(vertex):
        return measured
    feet = outline.feet(source.starts[vertex], edge)
    nearest = int(feet.distance.argmin())
    least = float(feet.distance[nearest]) - measured.distance
    if least >= measured.least_m:
        return measured
    place = (float(feet.lonlat[nearest, 0]), float(feet.lonlat[nearest, 1]))
    return replace(measured, least_m=least, least_point=place)


def measurement_of(places: Floats, feet: Feet, distance: float, samples: int) -> Measurement:
    """The measurement that follows from the feet of places, shape (n, 2), the extreme ones among so many samples."""
    deviation = feet.distance - distance
    nearest, farthest = int(deviation.argmin()), int(deviation.argmax())
    return Measurement(
        distance,
        float(deviation[nearest]),
        (float(places[nearest, 0]), float(places[nearest, 1])),
        float(deviation[farthest]),
        (float(places[farthest, 0]), float(places[farthest, 1])),
        samples,
    )


def _lines(outline: shapely.Geometry) -> npt.NDArray[np.object_]:
    parts = shapely.get_parts(np.atleast_1d(np.asarray(outline, dtype=object)))
    dimension = shapely.get_dimensions(parts)
    return np.concatenate([shapely.get_rings(parts[dimension == 2]), parts[dimension == 1]])
