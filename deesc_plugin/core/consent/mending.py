# SPDX-License-Identifier: GPL-2.0-or-later
"""The line of a stretch taken from its features again, after that was moved."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterator, Sequence

import numpy as np
import shapely

from ..delimitation import Delimitation
from ..geodesy import distance
from ..stretch import Stretch
from .cutting import Track, line_hash
from .placing import Tracks, known_tracks, placed


def taken_anew(stretch: Stretch, delimitation: Delimitation, tracks: Tracks | None = None) -> Stretch | None:
    """The stretch along the line as it is now: between the turning points that are nearest to its ends.

    Of the two ways round a ring it goes the one that is nearer to the old line. None where the features that it names
    are not there or do not share that line, and where both ends would be one.
    """
    tracks = known_tracks() if tracks is None else tracks
    first = next((one for uid in stretch.features if (one := delimitation.feature(uid)) is not None), None)
    line = stretch.geometry
    if first is None or line is None or shapely.get_num_coordinates(line) < 2:
        return None
    pieces = list(_between(tracks(first), line))
    if not pieces:
        return None
    best = min(pieces, key=lambda piece: (shapely.hausdorff_distance(piece, line), line_hash(piece)))
    found = replace(stretch, geometry=best)
    return found if placed(found, delimitation, tracks).fault is None else None


def _between(tracks: Sequence[Track], line: shapely.LineString) -> Iterator[shapely.LineString]:
    """The pieces between the turning points nearest to the ends of a line, in its direction."""
    ends = shapely.get_coordinates(line)[[0, -1]]
    track = min(tracks, key=lambda one: _away(one, ends), default=None)
    if track is None:
        return
    size = len(track.vertices)
    start, end = (int(np.argmin(distance(*track.vertices.T, *place))) for place in ends)
    if line.is_closed:
        if track.is_closed:
            yield track.piece(start, size)
        return
    for low, high, is_forward in ((start, end, True), (end, start, False)):
        if low == high or (not track.is_closed and high < low):
            continue
        piece = track.piece(low, (high - low) % size)
        yield piece if is_forward else shapely.reverse(piece)


def _away(track: Track, ends: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> float:
    """How far the turning points of a track are from both ends, metres."""
    return float(sum(distance(*track.vertices.T, *end).min() for end in ends))
