# SPDX-License-Identifier: GPL-2.0-or-later
"""Limits: the numbers that rules measure against, which an agreement may state in the place of their defaults."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Mapping

MOST_VERTICES = 100_000
"""Most vertices of one feature ..."""
MOST_VERTICES_OF_A_FILE = 1_000_000
"""... and of all features of a file."""
MOST_CROSSINGS = 200_000
"""Most places at which two features may cross each other: what they have in common is not worked out beyond."""
MOST_GAPS = 100
"""Most gaps between the same zones of which each is a finding: beyond, the lines as a whole are what is wrong."""

LEAST_OF_RING = 3
"""Fewest turning points that enclose an area ..."""
LEAST_OF_LINE = 2
"""... and that make a line."""

Limits = Mapping[str, Mapping[str, float]]
"""The value of each limit by its rule and its name."""


@dataclass(frozen=True)
class Limit:
    """A number that a rule measures against: its name, default, unit and title."""

    name: str
    default: float
    unit: str
    title: str


COARSE_SCALE = "sheet.coarse-scale"
OUTSIDE_FRAME = "sheet.outside-frame"

OF_SHEETS: Mapping[str, tuple[Limit, ...]] = {
    OUTSIDE_FRAME: (),
    COARSE_SCALE: (Limit("accuracy", 0.0, "m", "stated accuracy of the boundaries; 0 where none is stated"),),
}
"""The limits that an agreement may state beside those of the rules: they are held to when sheets are planned."""


def in_force(rule_id: str, limits: tuple[Limit, ...], agreed: Limits) -> dict[str, float]:
    """The values of a rule's limits: the agreement's where it states one, else the defaults."""
    stated = agreed.get(rule_id, {})
    return {limit.name: float(stated.get(limit.name, limit.default)) for limit in limits}
