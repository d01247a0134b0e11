# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground under the line: layers of what maps show beside the delimitation, quiet and below all of it.

Whoever has ground gives it as a `GroundLayer`; how it is drawn follows from its role. See `map_package.job.Job.ground`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

import shapely

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


@dataclass(frozen=True)
class GroundLayer:
    """A layer of ground.

    Attributes
    ----------
    name : str
        What it is called in a file: letters, digits and underscores.
    geometries : tuple of geometry
        What is drawn, WGS 84, once for all maps: each map shows of it what lies in its frame. Empty for a picture.
    ranks : tuple of int
        One for each geometry, 0 for the most important; empty where all are of one rank.
    names : tuple of (geometry, Wording)
        Areas that are named where a map has room for the name inside of them, WGS 84.
    picture : str
        The path of a raster that QGIS opens, for the roles that are pictures.
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

    def is_shown_at(self, scale: float) -> bool:
        """Whether a map of that scale (its denominator) shows the layer."""
        return scale <= self.most_scale
