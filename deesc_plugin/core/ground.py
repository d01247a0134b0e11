# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground under the line: layers of what maps show beside the delimitation, quiet and below all of it.

Whoever has ground gives it as a `GroundLayer`; how it is drawn follows from its role. See `map_package.job.Job.ground`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import Callable, Protocol

import shapely

from .sheets.on_paper import OnPaper
from .wording import Wording


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
