# SPDX-License-Identifier: GPL-2.0-or-later
"""The geodesic constructions: the end of a leg, a place beside a line, and where two bearings meet."""

from __future__ import annotations

import math

import numpy as np

from ..errors import CoordinateError
from ..geodesy import GEOD, Floats, distance, edge_lengths
from ..saying import Angle, Length

Place = tuple[float, float]
"""Longitude and latitude, degrees, WGS 84."""

LEAST_ANGLE = 1.0
"""Degrees. Where bearings meet at less, a fault in one of them is more than fifty times as large in the place."""

_CLOSE_ENOUGH_M = 1e-6
_SAME_AZIMUTH = 1e-6
_MOST_STEPS = 30
_RIGHT_ANGLE = 90.0
_BEHIND = (
    "The bearings meet {length} behind the first place; correct its azimuth, or turn it by 180°.",
    "The bearings meet {length} behind the second place; correct its azimuth, or turn it by 180°.",
)


def leg_end(start: Place, azimuth: float, metres: float) -> Place:
    """The end of the geodesic that leaves a place with an azimuth, in degrees, and has a length.

    Examples
    --------
    >>> tuple(round(degrees, 7) for degrees in leg_end((36.0, 35.5), 90.0, 10_000.0))
    (36.1102178, 35.4999497)
    """
    longitude, latitude, _ = GEOD.fwd(*start, azimuth, metres)
    return float(longitude), float(latitude)


def beside(line: Floats, chainage: float, offset: float, name: str) -> Place:
    """The place at an offset from a line at a chainage.

    The chainage is the length along the line's geodesics from its first vertex. There a geodesic leaves the line at a
    right angle, and the place is where it is as long as the offset. At a vertex the right angle is one to the edge that
    begins there; at the line's end, to the one that ends there.

    Parameters
    ----------
    line : ndarray, shape (n, 2)
        Degrees; a ring with its first vertex repeated.
    chainage : float
        Metres.
    offset : float
        Metres; to the right of the line's direction where positive, to the left where negative.
    name : str
        What a message calls the line.

    Raises
    ------
    CoordinateError
        When the line is shorter than the chainage, or has no length.
    """
    edges = np.flatnonzero(edge_lengths(line) > 0)
    lengths = edge_lengths(line)[edges]
    whole = float(lengths.sum())
    if not 0.0 <= chainage <= whole or not len(edges):
        template = "The chainage {chainage} lies beyond the end of {line}, which is {length} long; correct it."
        raise CoordinateError(template, chainage=Length(chainage), line=name, length=Length(whole))
    ends = np.cumsum(lengths)
    at = min(int(np.searchsorted(ends, chainage, side="right")), len(edges) - 1)
    start, end = line[edges[at]], line[edges[at] + 1]
    forward, _, _ = GEOD.inv(*start, *end)
    longitude, latitude, back = GEOD.fwd(*start, forward, chainage - float(ends[at] - lengths[at]))
    if not offset:
        return float(longitude), float(latitude)
    side = _RIGHT_ANGLE if offset > 0 else -_RIGHT_ANGLE
    return leg_end((float(longitude), float(latitude)), float(back) + 180.0 + side, abs(offset))


def where_bearings_meet(first: Place, first_azimuth: float, second: Place, second_azimuth: float) -> Place:
    """The place to which geodesics from two places lead that leave them with two azimuths, in degrees.

    The places where both would end that are as long as the triangle on a sphere has it are moved along both geodesics
    by the triangle between them in the plane, until they are one; each step squares the distance between them.

    Raises
    ------
    CoordinateError
        When both leave from one place, meet at less than `LEAST_ANGLE`, do not meet, or meet behind one of the places.
    """
    if float(distance(*first, *second)) < _CLOSE_ENOUGH_M:
        raise CoordinateError("Both bearings leave from the same place; state two places.")
    if abs(math.remainder(first_azimuth - second_azimuth, 360.0)) < _SAME_AZIMUTH:
        template = "Both bearings have the azimuth {azimuth}: they run side by side; correct one of them."
        raise CoordinateError(template, azimuth=Angle(first_azimuth))
    lengths = _on_sphere(first, first_azimuth, second, second_azimuth)
    for _ in range(_MOST_STEPS):
        one, one_azimuth = _along(first, first_azimuth, lengths[0])
        other, other_azimuth = _along(second, second_azimuth, lengths[1])
        angle = math.remainder(one_azimuth - other_azimuth, 180.0)
        if abs(angle) < LEAST_ANGLE:
            template = "The bearings meet at an angle of {angle}, too small to tell where; it must be {least} or more."
            raise CoordinateError(template, angle=Angle(abs(angle), 2), least=Angle(LEAST_ANGLE))
        towards, _, apart = GEOD.inv(*one, *other)
        if apart < _CLOSE_ENOUGH_M:
            _refuse_behind(lengths)
            return one
        sine = math.sin(math.radians(one_azimuth - other_azimuth))
        steps = [math.sin(math.radians(towards - azimuth)) / sine * apart for azimuth in (other_azimuth, one_azimuth)]
        lengths = lengths[0] + steps[0], lengths[1] + steps[1]
    raise CoordinateError("The bearings do not meet within reach; correct one of them.")


def _refuse_behind(lengths: tuple[float, float]) -> None:
    for template, length in zip(_BEHIND, lengths):
        if length < 0:
            raise CoordinateError(template, length=Length(-length))


def _along(start: Place, azimuth: float, metres: float) -> tuple[Place, float]:
    """The end of a leg, of a negative length as well, and the geodesic's azimuth there."""
    longitude, latitude, back = GEOD.fwd(*start, azimuth, metres)
    return (float(longitude), float(latitude)), float(back) + 180.0


def _on_sphere(first: Place, first_azimuth: float, second: Place, second_azimuth: float) -> tuple[float, float]:
    """How long, metres, two legs on a sphere are to where they meet; of both such places the nearer one."""
    starts, headings = zip(*(_vectors(*one) for one in ((first, first_azimuth), (second, second_azimuth))))
    meeting = np.cross(np.cross(starts[0], headings[0]), np.cross(starts[1], headings[1]))
    both = [
        tuple(float(np.arctan2(place @ heading, place @ start)) * GEOD.a for start, heading in zip(starts, headings))
        for place in (meeting, -meeting)
    ]
    nearer = min(both, key=lambda lengths: sum(map(abs, lengths)))
    return nearer[0], nearer[1]


def _vectors(place: Place, azimuth: float) -> tuple[Floats, Floats]:
    """Unit vectors of a place on the sphere and of the direction of an azimuth there."""
    longitude, latitude, turn = map(math.radians, (*place, azimuth))
    east = np.array([-math.sin(longitude), math.cos(longitude), 0.0])
    up = np.array(
        [math.cos(latitude) * math.cos(longitude), math.cos(latitude) * math.sin(longitude), math.sin(latitude)]
    )
    north = np.cross(up, east)
    return up, math.cos(turn) * north + math.sin(turn) * east
