# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a post or a checkpoint would stand: snapped to a line, with its distances to the line and the nearest post."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
import shapely

from ..buffers.boundary_index import GeodesicBoundary
from ..delimitation import Delimitation, Feature
from ..geodesy import Floats, distance, line_of
from ..roles import BUFFERED, Role
from ..saying import FeatureName
from ..soundness import is_fit_outline


@dataclass(frozen=True)
class SnappedPoint:
    """A place for a post or a checkpoint.

    Attributes
    ----------
    place : tuple of float
        Longitude and latitude; on the line that it snapped to, or where it was asked for.
    snapped_to : FeatureName or None
        The zone or buffer on whose line it stands.
    zone, line_m : FeatureName or None, float
        The zone whose line is nearest to the place, or the nearest line, and the geodesic distance to it in metres;
        None and NaN where there is none.
    post, post_m : FeatureName or None, float
        The nearest point of the same role, and the distance to it in metres; None and NaN without one.
    buffers : tuple of FeatureName
        The buffer zones in which it stands.
    """

    place: tuple[float, float]
    snapped_to: FeatureName | None
    zone: FeatureName | None
    line_m: float
    post: FeatureName | None
    post_m: float
    buffers: tuple[FeatureName, ...]


class PointSnapper:
    """The lines and posts of a delimitation, prepared once to be asked about many places.

    Parameters
    ----------
    role : Role
        The role of the points to be placed: their nearest fellow is of the same role.
    """

    def __init__(self, delimitation: Delimitation, role: Role) -> None:
        self._zones = _Lines(delimitation.of_role(*BUFFERED))
        self._buffers = _Lines(delimitation.of_role(Role.BUFFER_ZONE))
        self._posts = [
            post
            for post in delimitation.of_role(role)
            if post.geometry is not None and post.geometry.geom_type == "Point" and not post.geometry.is_empty
        ]
        self._places: Floats = shapely.get_coordinates([post.geometry for post in self._posts])

    def at(self, longitude: float, latitude: float, reach: float) -> SnappedPoint:
        """The site at a place, moved onto the nearest line of a zone or buffer within `reach` metres.

        A zone's line, or a line, comes before a buffer's where both are within reach.
        """
        place = (longitude, latitude)
        snapped_to: FeatureName | None = None
        for lines in (self._zones, self._buffers):
            owner, metres, foot = lines.nearest(place)
            if owner is not None and metres <= reach:
                place, snapped_to = foot, owner.naming
                break
        zone, line_m, _ = self._zones.nearest(place)
        post, post_m = self._nearest_post(place)
        buffers = tuple(feature.naming for feature in self._buffers.holding(place))
        return SnappedPoint(place, snapped_to, None if zone is None else zone.naming, line_m, post, post_m, buffers)

    def _nearest_post(self, place: tuple[float, float]) -> tuple[FeatureName | None, float]:
        if not self._posts:
            return None, float("nan")
        metres = distance(place[0], place[1], self._places[:, 0], self._places[:, 1])
        nearest = int(np.argmin(metres))
        return self._posts[nearest].naming, float(metres[nearest])


class _Lines:
    """The outlines of some areas, and lines, with what each stretch belongs to."""

    def __init__(self, features: Sequence[Feature]) -> None:
        self._features = [feature for feature in features if is_fit_outline(feature.geometry)]
        areas = np.array([feature.geometry for feature in self._features], dtype=object)
        self._outlines = line_of(areas)
        self._outline_tree = shapely.STRtree(self._outlines)
        self._area_tree = shapely.STRtree(areas)
        parts = shapely.get_parts(areas)
        self._boundary = GeodesicBoundary(shapely.geometrycollections(parts)) if len(parts) else None

    def nearest(self, place: tuple[float, float]) -> tuple[Feature | None, float, tuple[float, float]]:
        """Whose line is nearest, how far in metres, and where on it."""
        if self._boundary is None:
            return None, float("nan"), place
        feet = self._boundary.nearest(np.array([place]))
        longitude, latitude = (float(degrees) for degrees in feet.lonlat[0])
        # long edges leave their chords by some metres: still far nearer to their own outline than to another
        owner = self._outline_tree.nearest(shapely.Point(longitude, latitude))
        return self._features[int(owner)], float(feet.distance[0]), (longitude, latitude)

    def holding(self, place: tuple[float, float]) -> list[Feature]:
        """The areas that hold a place, their lines included."""
        return [self._features[index] for index in self._area_tree.query(shapely.Point(place), predicate="intersects")]
