# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground under the line: layers of what maps show beside the delimitation, quiet and below all of it.

Whoever has ground gives it as a `GroundLayer`; how it is drawn follows from its role. See `map_package.job.Job.ground`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import Callable, Protocol, Sequence

import numpy as np
import shapely

from .sheets.on_paper import OnPaper
from .wording import Wording

_COLLECTION = int(shapely.GeometryType.GEOMETRYCOLLECTION)


class GroundRole(enum.Enum):
    """What a layer of ground shows, in drawing order, the topmost first."""

    BORDER = "border"
    ROAD = "road"
    RIVER = "river"
    WATER = "water"
    LANDUSE = "landuse"
    RELIEF = "relief"
    IMAGE = "image"

    @property
    def is_raster(self) -> bool:
        """Whether its layers are pictures."""
        return self in (GroundRole.RELIEF, GroundRole.IMAGE)


ORDER = list(GroundRole)
"""In which they lie, the topmost first."""


@dataclass(frozen=True)
class Credit:
    """Where ground comes from: as its source calls itself, of which edition, and on what terms."""

    source: str
    edition: str
    licence: str


class CutGround(Protocol):
    """What one map shows of ground that is too much to be held at once."""

    @property
    def geometries(self) -> tuple[shapely.Geometry, ...]:
        """What is drawn, WGS 84."""

    @property
    def classes(self) -> tuple[int, ...]:
        """The rank of each, 0 for the most important."""


@dataclass(frozen=True)
class GroundLayer:
    """A layer of ground.

    Attributes
    ----------
    name : str
        What it is called in a file: letters, digits and underscores.
    geometries : tuple of geometry
        What is drawn, WGS 84, once for all maps: each map shows of it what lies in its frame. Empty for a picture,
        which lies behind the map, and for what is `cut` for each.
    ranks : tuple of int
        One for each geometry, 0 for the most important; empty where all are of one rank.
    names : tuple of (geometry, Wording)
        Areas that are named where a map has room for the name inside of them, WGS 84.
    picture : str
        What a raster that lies behind the map is called; empty for what is drawn.
    cut : callable or None
        Gives what one map shows, for ground of which `geometries` cannot hold all that there is.
    most_scale : float
        The denominator of the smallest scale that shows it.
    """

    role: GroundRole
    name: str
    credit: Credit
    geometries: tuple[shapely.Geometry, ...] = ()
    ranks: tuple[int, ...] = ()
    names: tuple[tuple[shapely.Geometry, Wording], ...] = ()
    picture: str = ""
    most_scale: float = float("inf")
    cut: Callable[[OnPaper], CutGround] | None = None

    @property
    def is_names_alone(self) -> bool:
        """Whether it draws nothing: what it credits is where the names are from."""
        return bool(self.names) and not (self.geometries or self.picture or self.cut)

    def is_shown_at(self, scale: float) -> bool:
        """Whether a map of that scale (its denominator) shows the layer."""
        return scale <= self.most_scale

    def on(self, paper: OnPaper) -> GroundLayer:
        """The layer with what a map shows of it."""
        if self.cut is None:
            return self
        shown = self.cut(paper)
        return replace(self, geometries=shown.geometries, ranks=shown.classes, cut=None)

    def over(self, maps: Sequence[tuple[OnPaper, shapely.Geometry]]) -> GroundLayer:
        """The layer with what several maps show of it, each place once: as the map of the largest scale there has it.

        Parameters
        ----------
        maps : sequence of (OnPaper, polygon)
            Each with its outline, WGS 84.
        """
        if self.cut is None:
            return self
        geometries: list[shapely.Geometry] = []
        ranks: list[int] = []
        covered: shapely.Geometry = shapely.Polygon()
        for paper, outline in sorted(maps, key=lambda one: one[0].scale):
            if self.is_shown_at(paper.scale):
                shown = self.cut(paper)
                pieces = _within(shown.geometries, shapely.difference(outline, covered))
                seen = [(piece, rank) for piece, rank in zip(pieces, shown.classes) if not piece.is_empty]
                geometries += [piece for piece, _ in seen]
                ranks += [rank for _, rank in seen]
                covered = shapely.union(covered, outline)
        return replace(self, geometries=tuple(geometries), ranks=tuple(ranks), cut=None)


def _within(geometries: Sequence[shapely.Geometry], area: shapely.Geometry) -> list[shapely.Geometry]:
    """What of each geometry lies in an area, in its own dimension; empty where nothing does."""
    dimensions = shapely.get_dimensions(list(geometries))
    inside = shapely.intersection(shapely.make_valid(list(geometries)), area)
    for at in np.flatnonzero(shapely.get_type_id(inside) == _COLLECTION).tolist():
        parts = shapely.get_parts(inside[at])
        inside[at] = shapely.union_all(parts[shapely.get_dimensions(parts) == dimensions[at]])
    inside[shapely.get_dimensions(inside) < dimensions] = shapely.Point()
    return list(inside)
