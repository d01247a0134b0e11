# SPDX-License-Identifier: GPL-2.0-or-later
"""How far each place of a zone's line is from the nearest observation post."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import Floats, LocalPlane, distance, divide, edge_lengths

_SAMPLES_PER_LIMIT = 100
_LEAST_METRES_A_DEGREE = 110_500.0  # at the equator: 110,574 m
_MOST_METRES_A_DEGREE = 111_700.0  # a degree of latitude at the poles measures 111,694 m
_FINE_PIECES = 50
_PLANE_IS_SURE = 0.99
"""A plane about a zone of 200 km has lengths to 1.3e-4: what it puts below 0.99 of the limit is below it."""


@dataclass(frozen=True)
class Stretch:
    """A stretch of line that is farther than the limit from every post.

    Attributes
    ----------
    line : shapely.LineString
        The stretch in WGS 84, sampled.
    length : float
        Metres along it.
    farthest : tuple of float
        Longitude and latitude of the place that is farthest from its nearest post.
    away : float
        Metres from there to that post.
    post : int
        Index of that post.
    """

    line: shapely.LineString
    length: float
    farthest: tuple[float, float]
    away: float
    post: int


def unobserved(zone: shapely.Geometry, posts: Floats, limit: float) -> list[Stretch]:
    """The stretches of a zone's line, holes included, that are farther than a limit from every post.

    The line's geodesic edges are sampled at a hundredth of the limit, and the ends of a stretch are interpolated
    between samples.

    Parameters
    ----------
    zone : shapely.Geometry
        Polygon in WGS 84 as drawn, edges geodesics.
    posts : ndarray of float, shape (n, 2)
        Degrees; at least one.
    limit : float
        Metres.
    """
    plane = LocalPlane.around(zone)
    tree = shapely.STRtree(plane.project(shapely.points(posts)))
    stretches: list[Stretch] = []
    for ring in shapely.get_rings(shapely.get_parts(zone)):
        samples = _sampled(shapely.get_coordinates(ring), limit / _SAMPLES_PER_LIMIT)
        metres = _to_posts(samples, posts, plane, tree, limit)
        for run in _runs(metres > limit):
            stretches.append(_stretch(samples, posts, metres, run, limit))
    return stretches


def _sampled(coordinates: Floats, step: float) -> Floats:
    """The vertices of a ring with so many on its geodesic edges that none is farther than `step` from the next."""
    d_longitude, d_latitude = np.diff(coordinates, axis=0).T
    least_cosine = np.cos(np.radians(np.abs(coordinates[:, 1]).min()))  # at the widest parallel: never too short
    metres = np.hypot(d_longitude * least_cosine, d_latitude) * _MOST_METRES_A_DEGREE
    pieces = np.maximum(1, np.ceil(metres / step)).astype(int)
    return divide(coordinates, pieces) if pieces.max() > 1 else coordinates


def _to_posts(samples: Floats, posts: Floats, plane: LocalPlane, tree: shapely.STRtree, limit: float) -> Floats:
    """Metres from each sample to its nearest post, geodesic wherever they may exceed the limit."""
    flat = plane.project(shapely.points(samples))
    nearest = tree.nearest(flat)
    metres = np.asarray(shapely.distance(flat, tree.geometries[nearest]))
    doubtful = metres > limit * _PLANE_IS_SURE
    there, here = posts[nearest[doubtful]], samples[doubtful]
    metres[doubtful] = distance(here[:, 0], here[:, 1], there[:, 0], there[:, 1])
    return metres


def _runs(is_far: npt.NDArray[np.bool_]) -> list[npt.NDArray[np.intp]]:
    """The runs of far samples round a ring whose last sample repeats its first; indices from the run's start on.

    A ring that is far all round is one run.
    """
    count = len(is_far) - 1
    if is_far.all():
        return [np.arange(count + 1)]
    first_near = int(np.flatnonzero(~is_far)[0])
    turned = (np.arange(count) + first_near) % count
    far = np.flatnonzero(is_far[turned])
    breaks = np.flatnonzero(np.diff(far) > 1) + 1
    return [turned[run] for run in np.split(far, breaks) if len(run)]


def _stretch(samples: Floats, posts: Floats, metres: Floats, run: npt.NDArray[np.intp], limit: float) -> Stretch:
    count = len(samples) - 1
    vertices = samples[run]
    if len(run) <= count:
        start = _crossing(samples, metres, int(run[0] - 1) % count, int(run[0]), limit)
        end = _crossing(samples, metres, int(run[-1] + 1) % count, int(run[-1]), limit)
        vertices = np.vstack([start, vertices, end])
    worst = int(run[int(np.argmax(metres[run]))])
    farthest, away, post = _farthest(samples[[(worst - 1) % count, worst % count, (worst + 1) % count]], posts)
    return Stretch(shapely.LineString(vertices), float(edge_lengths(vertices).sum()), farthest, away, post)


def _farthest(samples: Floats, posts: Floats) -> tuple[tuple[float, float], float, int]:
    """The place along three samples that is farthest from its nearest post, the metres between, and that post."""
    fine = divide(samples, np.full(2, _FINE_PIECES))
    metres = distance(fine[:, :1], fine[:, 1:], posts[:, 0], posts[:, 1])
    index = int(metres.min(axis=1).argmax())
    post = int(metres[index].argmin())
    return (float(fine[index, 0]), float(fine[index, 1])), float(metres[index, post]), post


def _crossing(samples: Floats, metres: Floats, near: int, far: int, limit: float) -> Floats:
    """Where the distance passes the limit between a near and a far sample, a hundredth of the limit apart."""
    share = (limit - metres[near]) / (metres[far] - metres[near])
    place: Floats = samples[near] + share * (samples[far] - samples[near])
    return place
