# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a stretch runs along its features, or why it does not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable, Mapping, Sequence

import shapely

from ..delimitation import Delimitation, Feature
from ..errors import DeescError
from ..saying import Message
from ..saying import Place as SaidPlace
from ..stretch import MOST_FEATURES, Stretch
from .cutting import Place, Run, Track, places_of, tracks_of

Tracks = Callable[[Feature], Sequence[Track]]
"""What gives the tracks of a feature; none where it has no line."""


@dataclass(frozen=True)
class Placed:
    """A stretch on its features.

    Attributes
    ----------
    runs : mapping
        By uid of the feature, where it runs along it; of those alone that it runs along.
    fault : Message or None
        Why it is no piece of the line of each of its features; None where it is.
    """

    stretch: Stretch
    runs: Mapping[str, Run] = field(default_factory=dict)
    fault: Message | None = None


def known_tracks() -> Tracks:
    """What gives the tracks of features, each worked out once."""
    known: dict[str, Sequence[Track]] = {}

    def tracks(feature: Feature) -> Sequence[Track]:
        if feature.uid not in known:
            try:
                known[feature.uid] = tracks_of(feature.geometry)
            except DeescError:  # what is wrong with it, the rules of the geometry tell
                known[feature.uid] = ()
        return known[feature.uid]

    return tracks


def placed(stretch: Stretch, delimitation: Delimitation, tracks: Tracks | None = None) -> Placed:
    """Where a stretch runs along the features that it names."""
    tracks = known_tracks() if tracks is None else tracks
    if not 1 <= len(stretch.features) <= MOST_FEATURES:
        fault = Message.of(
            "The stretch {number} names {count} features; it is a piece of the line of one, or of two that share it.",
            number=stretch.number,
            count=len(stretch.features),
        )
        return Placed(stretch, fault=fault)
    runs: dict[str, Run] = {}
    faults: list[Message] = []
    for uid in stretch.features:
        feature = delimitation.feature(uid)
        found = _run(stretch, uid, feature, () if feature is None else tracks(feature))
        if isinstance(found, Run):
            runs[uid] = found
        else:
            faults.append(found)
    return Placed(stretch, runs, faults[0] if faults else None)


def _run(stretch: Stretch, uid: str, feature: Feature | None, tracks: Sequence[Track]) -> Run | Message:
    if feature is None:
        return Message.of(
            "The stretch {number} names the feature {uid}, which is not there.", number=stretch.number, uid=uid
        )
    line = stretch.geometry
    if line is None or line.geom_type != "LineString" or shapely.get_num_coordinates(line) < 2:
        return Message.of("The stretch {number} of {feature} has no line.", number=stretch.number, feature=feature)
    walk = places_of(shapely.get_coordinates(line))
    for index, track in enumerate(tracks):
        for way, is_forward in ((walk, True), (walk[::-1], False)):
            start = _start(way, track)
            if start is not None:
                return Run(index, start, len(walk) - 1, is_forward)
    return _why_not(stretch, walk, feature, tracks)


def _start(walk: tuple[Place, ...], track: Track) -> int | None:
    """At which turning point a walk begins that goes on as the track does; None where it does not."""
    size = len(track.places)
    if len(walk) - 1 > track.edges:
        return None
    for start in track.at.get(walk[0], ()):
        if not track.is_closed and start + len(walk) > size:
            continue
        if all(track.places[(start + step) % size] == known for step, known in enumerate(walk)):
            return start
    return None


def _why_not(stretch: Stretch, walk: tuple[Place, ...], feature: Feature, tracks: Sequence[Track]) -> Message:
    on = [{index for index, track in enumerate(tracks) if place in track.at} for place in (walk[0], walk[-1])]
    for place, rings in zip((walk[0], walk[-1]), on):
        if not rings:
            return Message.of(
                "The stretch {number} of {feature} ends at {end}, where {feature} has no turning point.",
                number=stretch.number,
                feature=feature,
                end=SaidPlace(place[0] / 1e7, place[1] / 1e7),
            )
    met = {index for index, track in enumerate(tracks) if any(place in track.at for place in walk)}
    if len(met) > 1 and any(tracks[index].is_hole for index in met):
        template = "The stretch {number} of {feature} runs through a hole, and not along one ring from end to end."
    else:
        template = "The stretch {number} of {feature} does not run along its line from turning point to turning point."
    return Message.of(template, number=stretch.number, feature=feature)
