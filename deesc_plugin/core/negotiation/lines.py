# SPDX-License-Identifier: GPL-2.0-or-later
"""Who draws which line: each party's outline in pieces, by the other parties that have it as well.

A party's outline is the same as another's where it lies within the tolerance of it over a run of some length. Such a
run ends where the two lines part: what lies within the tolerance only because the other line ends or turns off there is
taken off it again. Being the same within a tolerance does not carry over from one pair to the next: where it matters, a
piece is told as the first of the parties that have it sees it. Nothing is moved or snapped.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import Floats, LocalPlane, length
from ..in_turn import InTurn
from .outline import Outline, Run

_REACH = 2.5
"""In tolerances: how far before its end a run is looked at for the place where the lines part."""
_GOES_ALONG = 0.5
"""The other line goes along where a metre on this one takes it at least so far."""
_ROUNDING = 1e-6


@dataclass(frozen=True)
class LinePiece:
    """A piece of outline and who draws it.

    Attributes
    ----------
    party : str
        Whose outline it is a piece of: the first by code of those that have it.
    same_as, others : tuple of str
        The other parties that have it, and those that do not.
    geometry : shapely.LineString
        WGS 84, drawn out along its geodesics.
    length_m, max_apart_m : float
        Its geodesic length, and the greatest distance between it and the lines of `same_as`.
    """

    region: str
    kind: str
    party: str
    same_as: tuple[str, ...]
    others: tuple[str, ...]
    geometry: shapely.LineString
    length_m: float
    max_apart_m: float

    @property
    def is_agreed(self) -> bool:
        """Whether every party draws it."""
        return not self.others


def line_pieces(
    outlines: Mapping[str, Outline],
    plane: LocalPlane,
    region: str,
    kind: str,
    tolerance: float,
    least_run: float,
    in_turn: InTurn,
) -> list[LinePiece]:
    """Every piece of the outlines of all parties, a shared one once.

    Parameters
    ----------
    outlines : mapping of str to Outline
        By party, on the plane.
    tolerance, least_run : float
        Metres: how far two lines may be apart that are the same, and over which length at least.
    in_turn : callable
        Does one piece of work that takes long, so that cancel is asked meanwhile, and gives what it gives.
    """
    parties = sorted(outlines)
    feet = _Feet(outlines)
    told: list[tuple[str, tuple[str, ...], float]] = []
    pieces: list[shapely.LineString] = []
    for party in parties:
        own = outlines[party]
        if own.is_empty:
            continue
        shared: dict[str, list[Run]] = {}
        apart: dict[str, tuple[Floats, Floats]] = {}
        for other in parties:
            if other != party and not outlines[other].is_empty:
                pair = _Pair(own, outlines[other], tolerance, (feet.of(party, other), feet.of(other, party)))
                shared[other] = in_turn(partial(pair.runs, least_run))
                apart[other] = pair.apart
        for having, most_apart, piece in in_turn(partial(_pieces_of, party, own, shared, apart)):
            told.append((party, having, most_apart))
            pieces.append(piece)
    drawn = np.atleast_1d(plane.unproject(np.array(pieces, dtype=object)))
    return [
        LinePiece(
            region,
            kind,
            party,
            having,
            tuple(one for one in parties if one != party and one not in having),
            geometry,
            float(metres),
            most_apart,
        )
        for (party, having, most_apart), geometry, metres in zip(told, drawn, length(drawn))
    ]


def _pieces_of(
    party: str, own: Outline, shared: Mapping[str, Sequence[Run]], apart: Mapping[str, tuple[Floats, Floats]]
) -> list[tuple[tuple[str, ...], float, shapely.LineString]]:
    """The pieces of an outline of which its party is the first: who else has each, and how far apart at most."""
    first = [(run, having) for run, having in _overlaid(own, shared) if min([party, *having]) == party]
    lines = own.pieces([run for run, _ in first])
    return [
        (having, max((_most_apart(own, run, *apart[other]) for other in having), default=0.0), line)
        for (run, having), line in zip(first, lines)
    ]


class _Feet:
    """Where each outline's vertices are nearest to each other one, asked for once."""

    def __init__(self, outlines: Mapping[str, Outline]) -> None:
        self._outlines = outlines
        self._known: dict[tuple[str, str], tuple[Floats, Floats]] = {}

    def of(self, party: str, other: str) -> Callable[[], tuple[Floats, Floats]]:
        """What gives the feet on one party's outline of the vertices of another's."""

        def found() -> tuple[Floats, Floats]:
            if (party, other) not in self._known:
                self._known[party, other] = self._outlines[party].feet(self._outlines[other].vertices)
            return self._known[party, other]

        return found


class _Pair:
    """Two outlines, and where the first one is the same as the second one.

    `feet` give those of the second one's vertices on the first, and of the first one's on the second.
    """

    def __init__(
        self,
        own: Outline,
        other: Outline,
        tolerance: float,
        feet: tuple[Callable[[], tuple[Floats, Floats]], Callable[[], tuple[Floats, Floats]]],
    ) -> None:
        self._own, self._other, self._tolerance, self._feet = own, other, tolerance, feet
        self.apart: tuple[Floats, Floats] = (np.zeros(0), np.zeros(0))

    def runs(self, least_run: float) -> list[Run]:
        """The runs of the first outline that are the same as the second one, each at least so long, metres."""
        inside = shapely.get_parts(shapely.intersection(self._own.line, self._other.about(self._tolerance)))
        runs = self._own.runs_of(inside[shapely.get_type_id(inside) == 1])
        self._measure()
        trimmed = self._trimmed([run for run in runs if run.metres >= least_run])
        return [run for run in trimmed if run.metres >= least_run or self._own.is_whole(run)]

    def _measure(self) -> None:
        """Where the first outline passes vertices of either that are near the other one, and how far apart they are."""
        (at, to_own), (_, to_other) = self._feet[0](), self._feet[1]()
        places, metres = np.concatenate([self._own.at, at]), np.concatenate([to_other, to_own])
        is_near = metres <= self._tolerance + _ROUNDING
        order = np.argsort(places[is_near], kind="stable")
        self.apart = places[is_near][order], metres[is_near][order]

    def _trimmed(self, runs: Sequence[Run]) -> list[Run]:
        """Runs without what lies at their ends beyond the place where the lines part."""
        if self._tolerance <= 0:
            return list(runs)
        kept = [run for run in runs if self._own.is_whole(run)]
        for ring in range(len(self._own.bounds) - 1):
            kept += self._trimmed_of(ring, [run for run in runs if run.ring == ring and not self._own.is_whole(run)])
        return kept

    def _trimmed_of(self, ring: int, runs: Sequence[Run]) -> list[Run]:
        """The same for those of one ring that are not all of it."""
        if not runs:
            return []
        low, high = self._own.bounds[ring], self._own.bounds[ring + 1]
        vertices = self.apart[0][(self.apart[0] >= low) & (self.apart[0] < high)]
        vertices = np.concatenate([vertices, vertices + (high - low)])  # a run may go on across the ring's first one
        starts, ends = (np.array([getattr(run, end) for run in runs]) for end in ("start", "end"))
        reach = _REACH * self._tolerance
        firsts, lasts = starts.copy(), ends.copy()
        for end, nearest, farthest, moved in (
            (starts, starts, np.minimum(starts + reach, ends), np.maximum),
            (ends, np.maximum(ends - reach, starts), ends, np.minimum),
        ):
            of_run, places = _among(vertices, nearest + _ROUNDING, farthest - _ROUNDING)
            stands = self._stand(ring, end[of_run], places)
            moved.at(firsts if end is starts else lasts, of_run[stands], places[stands])
        return [Run(ring, start, end) for start, end in zip(firsts.tolist(), lasts.tolist()) if start < end]

    def _stand(self, ring: int, ends: Floats, places: Floats) -> npt.NDArray[np.bool_]:
        """Whether from each place to the end of its run the other line does not go along."""
        if not len(places):
            return np.zeros(0, dtype=np.bool_)
        feet = [self._foot(self._own.places(metres, np.full(len(metres), ring))) for metres in (places, ends)]
        went = np.hypot(*(feet[0] - feet[1]).T)
        return np.asarray(went < _GOES_ALONG * np.abs(places - ends))

    def _foot(self, places: Floats) -> Floats:
        """The places on the other outline that are nearest to places on this one."""
        metres, _ = self._other.feet(places)
        ring = np.clip(np.searchsorted(self._other.bounds, metres, side="right") - 1, 0, len(self._other.bounds) - 2)
        return self._other.places(metres, ring)


def _among(places: Floats, after: Floats, before: Floats) -> tuple[npt.NDArray[np.intp], Floats]:
    """Which of the places, in their order, lie in each of several spans: the span of each, and the places."""
    first, last = np.searchsorted(places, after, side="right"), np.searchsorted(places, before)
    counts = np.maximum(last - first, 0)
    span = np.repeat(np.arange(len(after)), counts)
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    return span, places[first[span] + within]


def _overlaid(own: Outline, shared: Mapping[str, Sequence[Run]]) -> list[tuple[Run, tuple[str, ...]]]:
    """The whole of an outline in runs, each with the parties whose runs cover it, by their codes."""
    pieces: list[tuple[Run, tuple[str, ...]]] = []
    for ring in range(len(own.bounds) - 1):
        low, high = float(own.bounds[ring]), float(own.bounds[ring + 1])
        runs = {party: [run for run in of if run.ring == ring] for party, of in sorted(shared.items())}
        ends = _apart(
            low + np.mod([end - low for of in runs.values() for run in of for end in (run.start, run.end)], high - low)
        )
        if len(ends) < 2:
            pieces.append((Run(ring, low, high), tuple(party for party, of in runs.items() if of)))
            continue
        after = np.append(ends[1:], ends[0] + high - low)
        covered = {party: _covers(of, (ends + after) / 2, high - low) for party, of in runs.items()}
        for place, (start, end) in enumerate(zip(ends.tolist(), after.tolist())):
            having = tuple(party for party, covers in covered.items() if covers[place])
            if pieces and pieces[-1][0].ring == ring and pieces[-1][1] == having:
                pieces[-1] = (Run(ring, pieces[-1][0].start, end), having)
            else:
                pieces.append((Run(ring, start, end), having))
    return pieces


def _apart(ends: Floats) -> Floats:
    """Places in their order, of those that are one the first."""
    ends = np.sort(ends)
    return ends[np.append(True, np.diff(ends) > _ROUNDING)] if len(ends) else ends


def _covers(runs: Sequence[Run], places: Floats, around: float) -> npt.NDArray[np.bool_]:
    """Which places of a ring, `around` metres long, lie in one of its runs."""
    covered = np.zeros(len(places), dtype=np.bool_)
    starts, ends = (np.array([getattr(run, end) for run in runs]) for end in ("start", "end"))
    order = np.argsort(starts)
    starts, ends = starts[order], ends[order]
    for turned in (places, places + around, places - around) if runs else ():
        before = np.searchsorted(starts, turned, side="right") - 1
        covered |= (before >= 0) & (turned <= ends[np.maximum(before, 0)])
    return covered


def _most_apart(own: Outline, run: Run, places: Floats, metres: Floats) -> float:
    with_ends = Run(run.ring, run.start - 2 * _ROUNDING, run.end + 2 * _ROUNDING)
    return float(metres[own.between(with_ends, places)].max(initial=0.0))
