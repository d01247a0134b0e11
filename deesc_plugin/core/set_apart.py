# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground that an agreement sets apart from its units: areas of earlier agreements, and what sources dispute."""

from __future__ import annotations

from dataclasses import dataclass

from .saying import Listed, Message
from .wording import Wording


@dataclass(frozen=True)
class SeparationArea:
    """An area that an earlier agreement made; `spellings` are its names in reference layers."""

    name: Wording
    spellings: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class Statement:
    """What one source says of an area."""

    source: Wording
    says: Wording


@dataclass(frozen=True)
class DisputedArea:
    """An area whose status sources state differently; the default reference gives it to none of them.

    Attributes
    ----------
    lines : tuple of str
        The names of the lines about and in it among the disputed borders of QGIS's world map.
    inside : tuple of float
        Longitude and latitude of a place well inside, degrees: a join, and no position of anything.
    """

    name: Wording
    lines: tuple[str, ...]
    inside: tuple[float, float]
    statements: tuple[Statement, ...]

    @property
    def said(self) -> Listed:
        """What each source says, as a value of a message."""
        said = [Message.of("{source}: {says}", source=one.source, says=one.says) for one in self.statements]
        return Listed.of(said, most=None, between="; ")
