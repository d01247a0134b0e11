# SPDX-License-Identifier: GPL-2.0-or-later
"""The roles that kinds of feature play, and what follows from a role wherever features are read, drawn or checked.

Rules, stores, symbols and documents speak of roles; an agreement names its kinds freely. What holds for several roles
alike is said here once, so that no list of roles stands anywhere else.
"""

from __future__ import annotations

import enum


class Shape(enum.Enum):
    """What the geometries of a role are, by their dimension (OGC 06-103r4, 6.1.2)."""

    POINT = 0
    LINE = 1
    AREA = 2

    @property
    def types(self) -> tuple[str, str]:
        """The names of its geometry types, the single one first."""
        return {
            Shape.POINT: ("Point", "MultiPoint"),
            Shape.LINE: ("LineString", "MultiLineString"),
            Shape.AREA: ("Polygon", "MultiPolygon"),
        }[self]

    @property
    def stored(self) -> str:
        """The name of the geometry type of a table of such features."""
        return self.types[self is not Shape.POINT]


class Role(enum.Enum):
    """What a kind of feature is for."""

    ZONE = "zone"
    LINE = "line"
    BUFFER_ZONE = "buffer_zone"
    SAFE_ZONE = "safe_zone"
    OBSERVATION_POST = "observation_post"
    CHECKPOINT = "checkpoint"

    @property
    def shape(self) -> Shape:
        """What features of this role are."""
        return _SHAPES.get(self, Shape.AREA)

    @property
    def is_point(self) -> bool:
        """Whether features of this role are points."""
        return self.shape is Shape.POINT

    @property
    def is_line(self) -> bool:
        """Whether features of this role are lines."""
        return self.shape is Shape.LINE

    @property
    def is_area(self) -> bool:
        """Whether features of this role are polygons."""
        return self.shape is Shape.AREA


_SHAPES = {Role.LINE: Shape.LINE, Role.OBSERVATION_POST: Shape.POINT, Role.CHECKPOINT: Shape.POINT}

AREAS = tuple(role for role in Role if role.is_area)
LINES = tuple(role for role in Role if role.is_line)
POINTS = tuple(role for role in Role if role.is_point)
EDGED = (*AREAS, *LINES)
"""Roles whose features have turning points with edges between them."""
ATTACHED = (Role.BUFFER_ZONE, Role.SAFE_ZONE)
"""Roles whose features belong to another feature, which they name."""
BUFFERED = (Role.ZONE, Role.LINE)
"""Roles along whose lines buffers run; of a zone that is its outline."""
