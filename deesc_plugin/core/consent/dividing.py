# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines divided into stretches at turning points; what is a stretch already stays one, with its number and stances."""

from __future__ import annotations

import enum
import uuid
from collections import defaultdict
from dataclasses import replace
from typing import Collection, Iterator, Mapping, Sequence

import numpy as np
import shapely

from ..delimitation import AGREED, WITHDRAWN, Delimitation, Feature
from ..geodesy import distance
from ..placement.grounds import nearest
from ..roles import EDGED
from ..stretch import MOST_FEATURES, Stretch
from ..tables.order import ordered
from .cutting import Place, Run, Track, line_hash, places_of
from .placing import Tracks, known_tracks

Edge = frozenset[Place]
Piece = tuple[shapely.LineString, tuple[str, ...]]
"""A line and the uids of the features that have it."""
_NEAR = 2.0
"""Metres within which proposals that part do so on a line."""


class Cut(enum.Enum):
    """At which turning points a line is divided."""

    JUNCTIONS = "junctions"
    UNITS = "units"
    PROPOSALS = "proposals"
    EVERY_POINT = "every-point"


def can_be_divided(delimitation: Delimitation, kind: str = "") -> tuple[Feature, ...]:
    """The features that have a line and may be divided, in reading order: those that are agreed stay as they are."""
    return tuple(
        feature
        for feature in ordered(delimitation)
        if kind in ("", feature.kind)
        and delimitation.role(feature) in EDGED
        and feature.status not in (AGREED, WITHDRAWN)
    )


def divided(
    delimitation: Delimitation, features: Sequence[Feature], cut: Cut, partings: shapely.Geometry | None = None
) -> tuple[Stretch, ...]:
    """All stretches of a delimitation once some of its features are divided.

    A place where further features share the line, or cease to, always divides it: a stretch has the same features from
    end to end. Of more than two that share a line the first two are named.

    Parameters
    ----------
    features : sequence of Feature
        Those whose lines are divided; what they were divided into before is given up where it is another piece.
    partings : shapely.Geometry, optional
        For `Cut.PROPOSALS`: points where the proposals part, WGS 84.
    """
    tracks = known_tracks()
    places = {feature.uid: suggested(delimitation, feature, cut, tracks, partings) for feature in features}
    return cut_at(delimitation, features, places, tracks)


def cut_at(
    delimitation: Delimitation,
    features: Sequence[Feature],
    places: Mapping[str, Collection[Place]],
    tracks: Tracks | None = None,
) -> tuple[Stretch, ...]:
    """All stretches of a delimitation once features are divided at turning points, and where lines meet.

    Parameters
    ----------
    places : mapping
        By uid of the feature. A place on a line that two features share divides it for both.
    """
    tracks = known_tracks() if tracks is None else tracks
    owners = line_owners(delimitation, features, tracks)
    everywhere = {place for of_one in places.values() for place in of_one}
    pieces: dict[str, Piece] = {}
    for feature in features:
        for track in tracks(feature):
            for run in _runs(track, everywhere | junctions(track, owners)):
                line = track.piece(run.start, run.count)
                sharing = [uid for uid in owners[_edge(track, run.start)] if uid != feature.uid]
                pieces.setdefault(line_hash(line), (line, tuple(sorted([feature.uid, *sharing][:MOST_FEATURES]))))
    uids = {feature.uid for feature in features}
    others = [one for one in delimitation.stretches if uids.isdisjoint(one.features)]
    earlier = {line_hash(one.geometry): one for one in delimitation.stretches if not uids.isdisjoint(one.features)}
    return (*others, *_numbered(pieces, earlier, others))


def _numbered(
    pieces: Mapping[str, Piece], earlier: Mapping[str, Stretch], others: Sequence[Stretch]
) -> tuple[Stretch, ...]:
    """The pieces as stretches: what was one stays it; each of the rest has the least number that its features leave."""
    numbers = _Numbers(others)
    made: dict[str, Stretch] = {}
    for digest in sorted(pieces, key=lambda digest: digest not in earlier):  # what has a number keeps it
        line, features = pieces[digest]
        stretch = earlier.get(digest) or Stretch(str(uuid.uuid4()), 0, features, line)
        made[digest] = replace(stretch, number=numbers.take(features, stretch.number), features=features)
    return tuple(made[digest] for digest in pieces)


class _Numbers:
    """The numbers of stretches, each unique within every feature."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._taken: dict[str, set[int]] = defaultdict(set)
        self._least: dict[str, int] = defaultdict(lambda: 1)
        for one in stretches:
            for uid in one.features:
                self._taken[uid].add(one.number)

    def take(self, features: Sequence[str], wanted: int) -> int:
        """The wanted number, or the least that none of the features has where one has it; 0 wants none."""
        number = wanted
        if wanted < 1 or self._has(features, wanted):
            number = max(self._least[uid] for uid in features)
            while self._has(features, number):
                number += 1
        for uid in features:
            self._taken[uid].add(number)
            while self._least[uid] in self._taken[uid]:
                self._least[uid] += 1
        return number

    def _has(self, features: Sequence[str], number: int) -> bool:
        return any(number in self._taken[uid] for uid in features)


def toggled(delimitation: Delimitation, feature: Feature, place: Place) -> tuple[Stretch, ...]:
    """All stretches once a feature is divided at one turning point more; or no more there, where it was.

    Where lines meet they stay divided.
    """
    tracks = known_tracks()
    places = cuts_of(delimitation, feature, tracks)
    return cut_at(delimitation, (feature,), {feature.uid: places ^ {place}}, tracks)


def cuts_of(delimitation: Delimitation, feature: Feature, tracks: Tracks) -> set[Place]:
    """The turning points at which a feature is divided; a ring that is one stretch has none unless it was chosen."""
    beginnings = {track.places[0] for track in tracks(feature)}
    found: set[Place] = set()
    for stretch in delimitation.stretches:
        if feature.uid in stretch.features and stretch.geometry is not None:
            first, *_, last = places_of(shapely.get_coordinates(stretch.geometry))
            found.update({first, last} if first != last or first not in beginnings else ())
    return found


def suggested(
    delimitation: Delimitation, feature: Feature, cut: Cut, tracks: Tracks, partings: shapely.Geometry | None = None
) -> set[Place]:
    """The turning points at which a feature's line would be divided, beside those where lines meet."""
    if cut is Cut.EVERY_POINT:
        return {place for track in tracks(feature) for place in track.places}
    if cut is Cut.UNITS:
        borders = shapely.boundary([unit.geometry for unit in delimitation.reference.units])
        crossings = shapely.STRtree(borders)
        return {place for track in tracks(feature) for place in _at_borders(track, crossings, borders)}
    if cut is Cut.PROPOSALS and partings is not None and feature.geometry is not None:
        return set(_at_partings(tracks(feature), shapely.get_coordinates(partings)))
    return set()


def junctions(track: Track, owners: Mapping[Edge, tuple[str, ...]]) -> set[Place]:
    """The turning points of a track where its line comes to be shared by others, or ceases to be."""
    sharing = [owners.get(_edge(track, index), ()) for index in range(track.edges)]
    return {
        track.places[index]
        for index in range(track.edges)
        if (track.is_closed or index > 0) and sharing[index] != sharing[index - 1]
    }


def line_owners(
    delimitation: Delimitation, features: Sequence[Feature], tracks: Tracks
) -> Mapping[Edge, tuple[str, ...]]:
    """Which features have each edge, by its two turning points: those to be divided, and what is of their kinds.

    A feature that is agreed without having been divided stays as it is, and names no stretch as its own.
    """
    kinds = {feature.kind for feature in features}
    has_stretches = {uid for one in delimitation.stretches for uid in one.features}
    owners: dict[Edge, tuple[str, ...]] = defaultdict(tuple)
    for feature in ordered(delimitation):
        is_open = feature.status not in (AGREED, WITHDRAWN) or feature.uid in has_stretches
        if feature.kind in kinds and is_open:
            for track in tracks(feature):
                for index in range(track.edges):
                    owners[_edge(track, index)] += (feature.uid,)
    return owners


def _edge(track: Track, index: int) -> Edge:
    return frozenset((track.places[index], track.places[(index + 1) % len(track.places)]))


def _runs(track: Track, ends: Collection[Place]) -> Iterator[Run]:
    """The pieces of a track from end to end; the whole of a ring where there is none."""
    cuts = [index for index, place in enumerate(track.places) if place in ends]
    if not track.is_closed:
        cuts = sorted({0, *cuts, track.edges})
        pairs = list(zip(cuts, cuts[1:]))
    else:
        cuts = cuts or [0]
        pairs = list(zip(cuts, [*cuts[1:], cuts[0] + track.edges]))
    for start, end in pairs:
        yield Run(0, start, end - start)


def _at_borders(track: Track, tree: shapely.STRtree, borders: Sequence[shapely.Geometry]) -> Iterator[Place]:
    """Of each edge that crosses a border, the turning point that is nearer to the crossing."""
    size = len(track.vertices)
    starts = np.arange(track.edges)
    edges = shapely.linestrings(np.stack([track.vertices[starts], track.vertices[(starts + 1) % size]], axis=1))
    for index, unit in tree.query(edges, predicate="intersects").T.tolist():
        met = shapely.get_parts(shapely.intersection(edges[index], borders[unit]))
        for x, y in shapely.get_coordinates(met[shapely.get_type_id(met) == 0]).tolist():
            ends = [index, (index + 1) % size]
            metres = distance(track.vertices[ends, 0], track.vertices[ends, 1], x, y)
            yield track.places[ends[int(np.argmin(metres))]]


def _at_partings(
    tracks: Sequence[Track], partings: np.ndarray[tuple[int, int], np.dtype[np.float64]]
) -> Iterator[Place]:
    """The turning point nearest to each place on the line where proposals part."""
    if not len(partings) or not tracks:
        return
    line = shapely.MultiLineString([track.piece(0, track.edges) for track in tracks])
    _, metres = nearest(line, partings)
    vertices = np.vstack([track.vertices for track in tracks])
    longitude, latitude = vertices.T
    for x, y in partings[metres <= _NEAR].tolist():
        yield places_of(vertices[[int(np.argmin(distance(longitude, latitude, x, y)))]])[0]
