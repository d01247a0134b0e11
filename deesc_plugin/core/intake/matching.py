# SPDX-License-Identifier: GPL-2.0-or-later
"""Which feature of the workspace an incoming one meets: by its uid; without one by its name, or by where its line runs.

The second draft of a zone often comes from a program that keeps no uids, with some of its turning points moved. It is
the same zone where it has the same name, or where nearly all of either line lies close to the other.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property

import numpy as np
import shapely

from ..canonical import geometry_hash
from ..delimitation import WITHDRAWN, Delimitation, Feature
from ..geodesy import Floats, Geometries, LocalPlane, densify, distance, line_of
from ..soundness import unfit

NEAR_M = 50.0
"""Metres within which a piece of one line counts as lying on the other."""
LEAST_SHARE = 0.9
"""How much of either line has to lie on the other."""

_DRAWN_M = 1.0
"""Metres by which a drawn-out edge may leave its geodesic here."""
_STATIONS = 2_000
"""Places along a line, at equal distances, that are looked at: each stands for a twentieth of a percent."""
_FIRST_STATIONS, _FIRST_SHARE = 64, 0.5
"""Neighbours have a side in common; so few places along a line tell them from a line that was walked again."""
_MOST_DEGREES = 0.01
"""More than `NEAR_M` is, in latitude and up to 84° of it in longitude."""


class KnownFeatures:
    """The features of a workspace, to be met by incoming ones."""

    def __init__(self, delimitation: Delimitation) -> None:
        features = delimitation.features
        self._by_uid = {feature.uid: feature for feature in reversed(features)}
        self._times = Counter(feature.uid for feature in features)
        self._alike: dict[tuple[str, str, str], list[Feature]] = defaultdict(list)
        for feature in features:
            if feature.status != WITHDRAWN and unfit(feature.geometry)[0] is None:
                self._alike[_likeness(feature)].append(feature)
        self._drawn = {drawing_of(one): one for alike in self._alike.values() for one in reversed(alike)}
        self._trees: dict[tuple[str, str, str], shapely.STRtree] = {}
        self._courses: dict[str, _Course] = {}

    def of_uid(self, uid: str) -> Feature | None:
        """The feature of that uid."""
        return self._by_uid.get(uid)

    def times(self, uid: str) -> int:
        """How many features have that uid."""
        return self._times[uid]

    def drawn_as(self, feature: Feature) -> Feature | None:
        """The feature of the same kind, party and line that is not withdrawn, whatever uid it has."""
        return self._drawn.get(drawing_of(feature))

    def like(self, feature: Feature) -> Feature | None:
        """The feature that one without a uid means; None for none.

        It is of the same kind, region and party, not withdrawn, and has the same name, or its line. Of several with
        the name it is the one whose line is nearest the same; where none lies about it, the first.
        """
        named = [one for one in self._alike[_likeness(feature)] if feature.name and one.name == feature.name]
        if len(named) == 1:
            return named[0]
        # a program that calls every area “Polygon” must not have each of them compared with each
        near = [one for one in self._near(feature) if not named or one.name == feature.name]
        found = [(self._likeness_of_lines(one, feature), one) for one in near]
        share, most = max(found, key=lambda entry: entry[0], default=(0.0, None))
        if named:
            return most or named[0]
        return most if share >= LEAST_SHARE else None

    def _near(self, feature: Feature) -> list[Feature]:
        key = _likeness(feature)
        alike = self._alike[key]
        if key not in self._trees:
            self._trees[key] = shapely.STRtree([shapely.envelope(one.geometry) for one in alike])
        west, south, east, north = shapely.bounds(feature.geometry).tolist()
        about = (west - _MOST_DEGREES, south - _MOST_DEGREES, east + _MOST_DEGREES, north + _MOST_DEGREES)
        return [alike[index] for index in sorted(self._trees[key].query(shapely.box(*about)).tolist())]

    def _likeness_of_lines(self, known: Feature, incoming: Feature) -> float:
        if known.uid not in self._courses:
            self._courses[known.uid] = _Course(known.geometry, LocalPlane.around(known.geometry))
        course = self._courses[known.uid]
        return _common_share(course, _Course(incoming.geometry, course.plane))


def common_share(one: shapely.Geometry, other: shapely.Geometry) -> float:
    """How much of either line lies within `NEAR_M` of the other: the lesser of the two parts, from 0 to 1.

    Parameters
    ----------
    one, other : shapely.Geometry
        Points, lines, polygons and their multiparts, WGS 84. Of neighbours, which have one side in common, the part is
        found roughly. Points are the same line or not: 1.0 within `NEAR_M`, else 0.0.
    """
    plane = LocalPlane.around(one)
    return _common_share(_Course(one, plane), _Course(other, plane))


class _Course:
    """The edges of a line or of an area's outlines in a plane."""

    def __init__(self, geometry: shapely.Geometry, plane: LocalPlane) -> None:
        self.geometry, self.plane = geometry, plane

    @property
    def is_point(self) -> bool:
        """Whether it has no edges."""
        return int(shapely.get_dimensions(self.geometry)) == 0

    @cached_property
    def ends(self) -> tuple[Floats, Floats]:
        """Where the edges begin and end, shape (n, 2) each, metres."""
        drawn = self.plane.project(line_of(densify(self.geometry, _DRAWN_M)))
        vertices, part = shapely.get_coordinates(shapely.get_parts(drawn), return_index=True)
        follows = part[1:] == part[:-1]
        return vertices[:-1][follows], vertices[1:][follows]

    @cached_property
    def tree(self) -> shapely.STRtree:
        """Its edges, to be asked for the nearest."""
        edges: Geometries = shapely.linestrings(np.stack(self.ends, axis=1))
        return shapely.STRtree(edges)

    def stations(self, count: int) -> Geometries:
        """Places along it at equal distances, half of one from its ends."""
        starts, ends = self.ends
        passed = np.concatenate([[0.0], np.hypot(*(ends - starts).T).cumsum()])
        along = (np.arange(count) + 0.5) * (passed[-1] / count)
        edge = np.clip(np.searchsorted(passed, along, side="right") - 1, 0, len(starts) - 1)
        share = (along - passed[edge]) / np.maximum(passed[edge + 1] - passed[edge], np.finfo(float).tiny)
        places: Geometries = shapely.points(starts[edge] + share[:, None] * (ends[edge] - starts[edge]))
        return places

    def share_on(self, other: _Course, count: int) -> float:
        """How many of so many places along it lie within `NEAR_M` of another."""
        found = other.tree.query_nearest(self.stations(count), max_distance=NEAR_M, all_matches=False)
        return len(found[0]) / count


def _common_share(one: _Course, other: _Course) -> float:
    if one.is_point or other.is_point:
        places = [shapely.get_coordinates(course.geometry)[0] for course in (one, other)]
        is_near = one.is_point and other.is_point and float(distance(*places[0], *places[1])) <= NEAR_M
        return 1.0 if is_near else 0.0
    share = 0.0
    for count in (_FIRST_STATIONS, _STATIONS):
        share = min(one.share_on(other, count), other.share_on(one, count))
        if share < _FIRST_SHARE:
            break
    return share


def drawing_of(feature: Feature) -> tuple[str, str, str]:
    """What two drawings of one thing have in common: kind, party and turning points."""
    return feature.kind, feature.party, geometry_hash(feature.geometry)


def _likeness(feature: Feature) -> tuple[str, str, str]:
    return feature.kind, feature.region, feature.party
