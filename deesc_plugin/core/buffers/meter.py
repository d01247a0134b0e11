# SPDX-License-Identifier: GPL-2.0-or-later
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


def outline_samples(outline: shapely.Geometry, spacing: float, whole: float = 0.0) -> tuple[Floats, Indices]:
    """Vertices of an outline and places between them, shape (n, 2), in order, and the ring or line of each.

    Every edge longer than `whole` has a sample in its middle at least, where a chord is farthest from its arc;
    samples on it stand no more than `spacing` metres apart.
    """
    lonlat, ring = shapely.get_coordinates(_lines(outline), return_index=True)
    if not len(lonlat):
        return np.zeros((0, 2)), np.zeros(0, dtype=np.intp)
    edge = np.flatnonzero(ring[1:] == ring[:-1])
    start = lonlat.take(edge, axis=0)
    step = lonlat.take(edge + 1, axis=0) - start
    metres: Floats = np.hypot(step[:, 0] * np.cos(np.radians(start[:, 1])), step[:, 1]) * METRES_A_DEGREE
    pieces = np.where(metres > whole, np.maximum(2, np.ceil(metres / spacing)), 1).astype(int)
    return cut(lonlat, ring, edge, pieces)


def cut(lonlat: Floats, ring: Indices, edge: Indices, pieces: Indices) -> tuple[Floats, Indices]:
    """The vertices of lines, shape (n, 2), and places that cut their edges into so many equal pieces; the line of each.

    Parameters
    ----------
    ring : ndarray of int, shape (n,)
        The line of each vertex.
    edge, pieces : ndarray of int, shape (m,)
        The vertices at which edges begin, in order, and into how many pieces each is cut.
    """
    start = lonlat.take(edge, axis=0)
    step = lonlat.take(edge + 1, axis=0) - start
    is_last = np.concatenate([edge[1:] != edge[:-1] + 1, [True]])  # of its line: its end is a sample too
    counts = pieces + is_last
    owner = np.repeat(np.arange(len(edge)), counts)
    share = (np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)) / pieces[owner]
    places = start.take(owner, axis=0) + share[:, None] * step.take(owner, axis=0)
    return places, ring.take(edge).take(owner)


def measure_outline(
    outline: shapely.Geometry, boundary: GeodesicBoundary, distance: float, tolerance: float
) -> Measurement:
    """Measure an outline that lies all at one distance from a boundary.

    Its vertices are measured, and the middles of those edges that may be nearer or farther there than any vertex.

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
    slack = SLACK * tolerance
    samples, ring = outline_samples(outline, float("inf"), _straight_enough(outline, slack))
    if not len(samples):
        return NOTHING_MEASURED
    in_space = to_geocentric(samples).T
    edge, chord = boundary.nearest_in_space(in_space, expected=distance + tolerance)
    doubtful = _doubtful(in_space, ring, edge, chord, boundary, slack, distance - 2 * tolerance)
    middles = (samples.take(doubtful, axis=0) + samples.take(doubtful + 1, axis=0)) / 2
    middle_edge, middle_chord = boundary.nearest_in_space(to_geocentric(middles).T, expected=distance + tolerance)
    places, edges = np.vstack([samples, middles]), np.concatenate([edge, middle_edge])
    chords = np.concatenate([chord, middle_chord])
    # chords tell which places are the extreme ones, to `chord_error`; the distances of those are Karney's
    extreme = _extremes(chords)
    feet = boundary.feet(places[extreme], edges[extreme])
    measured = measurement_of(places[extreme], feet, distance, len(places) + len(boundary.starts))
    closest = closest_between(samples, in_space, ring, chord, boundary, float(chords.min()) - slack)
    return including(measured, closest)


def _straight_enough(outline: shapely.Geometry, deviation: float) -> float:
    """Metres up to which an edge drawn straight leaves its geodesic by less: L² tan(latitude) / 8R."""
    _, south, _, north = shapely.total_bounds(outline)
    bend = max(np.tan(np.radians(max(abs(south), abs(north)))), 0.05)
    return float(np.sqrt(8 * SEMI_MAJOR * deviation / bend))


def _doubtful(
    in_space: Floats,
    line: Indices,
    edge: Indices,
    chord: Floats,
    boundary: GeodesicBoundary,
    slack: float,
    lowest: float,
) -> Indices:
    """The stretches from a sample to the next whose middle may be the farthest place of an outline or the nearest.

    The distance from one edge of the source is convex along a stretch: it is at most that of the farther end. So a
    stretch is nowhere farther from the source than its farther end is from the edge that is nearest to its other end.
    Of those that may be nearer than any sample the fifty that may be nearest by no more than an arc's chord are
    enough: whatever else may be nearer is looked for among the source's vertices.

    Parameters
    ----------
    in_space, line, chord
        As in `closest_between`.
    edge : ndarray of int, shape (n,)
        The edge of the boundary that is nearest to each sample.
    slack : float
        Metres by which a middle may stand out without being looked at.
    lowest : float
        Metres from the source; a stretch that may be nearer than that is no chord of an arc.
    """
    start = np.flatnonzero(line[1:] == line[:-1])
    one, other = chord[start], chord[start + 1]
    farthest = np.maximum(one, boundary.chords_to(in_space, start + 1, edge[start]))
    highest = float(chord.max()) + slack
    far = np.flatnonzero(farthest > highest)
    again = np.maximum(other[far], boundary.chords_to(in_space, start[far], edge[start[far] + 1]))
    far = far[again > highest]
    nearest = nearest_between(one, other, _steps(in_space)[start])
    near = np.flatnonzero((nearest < chord.min() - slack) & (nearest > lowest))
    if len(near) > _EXTREMES:
        near = near[np.argpartition(nearest[near], _EXTREMES)[:_EXTREMES]]
    return np.asarray(np.union1d(start[far], start[near]))


def nearest_between(one: Floats, other: Floats, step: Floats) -> Floats:
    """How near a place may be to the straight way between two others, `step` apart, to which it is no nearer than that.

    All shape (n,) in metres: √(a² - x²), where x = (s² + a² - b²) / 2s is how far along the way its foot is.
    """
    along = np.clip((step**2 + one**2 - other**2) / np.maximum(2 * step, 1e-9), 0.0, step)
    return np.asarray(np.minimum(other, np.sqrt(np.maximum(one**2 - along**2, 0.0))))


@dataclass(frozen=True)
class Closest:
    """A vertex of the source (degrees) that is so near to a place of an outline, metres."""

    metres: float
    place: tuple[float, float]
    vertex: tuple[float, float]


def closest_between(
    samples: Floats, in_space: Floats, line: Indices, chord: Floats, boundary: GeodesicBoundary, least: float
) -> Closest | None:
    """The vertex of the source that is nearest to the outline between samples, and nearer than `least`.

    No vertex is nearer to a sample than the source is. So only the few stretches of `nearest_between` of less than
    that need be held against the vertices: on an arc drawn by chords there are none.

    Parameters
    ----------
    samples, in_space : ndarray, shapes (n, 2) and (3, n)
        Samples in order along their lines, degrees, and in space.
    line : ndarray of int, shape (n,)
        The line of each.
    chord : ndarray, shape (n,)
        How far each is from the source, by chords.
    least : float
        Metres, by chord.

    Returns
    -------
    Closest or None
        None where no vertex is nearer.
    """
    may_be_near = nearest_between(chord[:-1], chord[1:], _steps(in_space)) < least
    start = np.flatnonzero(may_be_near & (line[1:] == line[:-1]))
    if not len(start):
        return None
    stretches = GeodesicBoundary.of_chords(samples.take(start, axis=0), samples.take(start + 1, axis=0), boundary.pause)
    vertex, stretch = boundary.vertices_nearer(stretches, least)
    if not len(vertex):
        return None
    vertices = boundary.starts[vertex]
    feet = stretches.feet(vertices, stretch)
    nearest = int(feet.distance.argmin())
    place, at = feet.lonlat[nearest], vertices[nearest]
    return Closest(float(feet.distance[nearest]), (float(place[0]), float(place[1])), (float(at[0]), float(at[1])))


def _steps(in_space: Floats) -> Floats:
    """From each of n places in space, shape (3, n), to the next, metres."""
    step = in_space[:, 1:] - in_space[:, :-1]
    return np.asarray(np.sqrt(np.einsum("ij,ij->j", step, step)))


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
