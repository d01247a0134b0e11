"""How far an outline is from where it should be: every buffer made here is measured, and any other can be.

The outline is sampled as it is drawn, straight in longitude and latitude between its vertices, and each
sample's distance to the source is measured by Karney's geodesics. The deviation is that distance less the
width: negative where the outline is too near, positive where it is too far.

The vertices of the source are measured as well, to the outline between samples. For of two edges that do not
cross the shortest way from one to the other begins at an end of one of them (here to a few millimetres: what an
edge of 5 km bends against another 50 km away). So where neither a sample nor a vertex of the source is too near,
no place of the outline is, however far apart the samples stand.

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
from .geocentric import to_geocentric

EXACT_METRES = 1.0
EXACT_SHARE = 0.001
APPROXIMATE_SHARE = 0.03

METRES_A_DEGREE = float(np.pi * SEMI_MAJOR / 180)
_EXTREMES = 50
SLACK = 0.02
"""Share of the tolerance by which places between samples may be nearer than the least that is stated."""


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
    """Vertices of an outline and places between them, shape (n, 2), in order, and the ring or line of each.

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
    is_last = np.concatenate([edge[1:] != edge[:-1] + 1, [True]])  # of its line: its end is a sample too
    counts = pieces + is_last
    owner = np.repeat(np.arange(len(edge)), counts)
    share = (np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)) / pieces[owner]
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
    samples, ring = outline_samples(outline, float("inf"))
    if not len(samples):
        return NOTHING_MEASURED
    in_space = to_geocentric(samples).T
    edge, chord = boundary.nearest_in_space(in_space, expected=distance + tolerance)
    # chords tell which samples are the extreme ones, to `chord_error`; the distances of those are Karney's
    extreme = _extremes(chord)
    feet = boundary.feet(samples[extreme], edge[extreme])
    measured = measurement_of(samples[extreme], feet, distance, len(samples) + len(boundary.starts))
    return including(measured, closest_between(samples, in_space, ring, chord, boundary, SLACK * tolerance))


@dataclass(frozen=True)
class Closest:
    """A vertex of the source (degrees) that is so near to a place of an outline, metres."""

    metres: float
    place: tuple[float, float]
    vertex: tuple[float, float]


def closest_between(
    samples: Floats, in_space: Floats, line: Indices, chord: Floats, boundary: GeodesicBoundary, slack: float
) -> Closest | None:
    """The vertex of the source that is nearest to the outline between samples, nearer than any sample is.

    The tangents from two neighbouring samples to the ball about a vertex are as long as √(a² - r²), where a is the
    distance of a sample from the vertex and r the radius. The straight way between the two passes through the ball
    only where it is longer than both tangents together; and no vertex is nearer to a sample than the source is. So
    only the few stretches that are longer need be held against the vertices: on an arc drawn by chords there are none.

    Parameters
    ----------
    samples, in_space : ndarray, shapes (n, 2) and (3, n)
        Samples in order along their lines, degrees, and in space.
    line : ndarray of int, shape (n,)
        The line of each.
    chord : ndarray, shape (n,)
        How far each is from the source, by chords.
    slack : float
        Metres by which a vertex may be nearer than the nearest sample without being looked for.

    Returns
    -------
    Closest or None
        None where no vertex is nearer than the nearest sample.
    """
    least = max(float(chord.min()) - slack, 0.0)
    tangent = np.sqrt(np.maximum(chord**2 - least**2, 0.0))
    step = in_space[:, 1:] - in_space[:, :-1]
    longer = np.sqrt(np.einsum("ij,ij->j", step, step)) > tangent[1:] + tangent[:-1]
    start = np.flatnonzero(longer & (line[1:] == line[:-1]))
    if not len(start):
        return None
    stretches = GeodesicBoundary.of_chords(samples[start], samples[start + 1], boundary.pause)
    vertex, stretch = boundary.vertices_nearer(stretches, least)
    if not len(vertex):
        return None
    vertices = boundary.starts[vertex]
    feet = stretches.feet(vertices, stretch)
    nearest = int(feet.distance.argmin())
    place, at = feet.lonlat[nearest], vertices[nearest]
    return Closest(float(feet.distance[nearest]), (float(place[0]), float(place[1])), (float(at[0]), float(at[1])))


def including(measured: Measurement, closest: Closest | None) -> Measurement:
    """The measurement with what lies between the samples, where that is nearer than they are."""
    if closest is None or closest.metres - measured.distance >= measured.least_m:
        return measured
    return replace(measured, least_m=closest.metres - measured.distance, least_point=closest.place)


def _extremes(values: Floats) -> Indices:
    """Where the least and the greatest of values are."""
    if len(values) <= 2 * _EXTREMES:
        return np.arange(len(values))
    order = np.argpartition(values, (_EXTREMES, len(values) - _EXTREMES))
    return np.sort(np.concatenate([order[:_EXTREMES], order[-_EXTREMES:]]))


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
