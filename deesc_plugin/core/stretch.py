# SPDX-License-Identifier: GPL-2.0-or-later
"""A stretch: a piece of a boundary between two turning points, which parties agree to or not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Collection

import shapely

BASES = ("straight", "river", "road", "administrative", "contact-line", "other")
"""What the line follows."""
BETWEEN = ";"
"""Between the uids of its features, where files name them."""
MOST_FEATURES = 2
"""How many features can share a line."""


@dataclass(frozen=True)
class Stretch:
    """A piece of the outline of one feature, or of the line that two of them share.

    Attributes
    ----------
    uid : str
        UUID, by which acts name it.
    number : int
        By which people call it; unique within each of its features.
    features : tuple of str
        The uids of one feature or of two, sorted.
    geometry : shapely.LineString or None
        WGS 84; its vertices are turning points of each of the features, in their order. Closed for a whole ring.
    basis : str
        One of `BASES`.
    source, note : str
        Where the line comes from, and whatever else is to be said.
    """

    uid: str
    number: int
    features: tuple[str, ...]
    geometry: shapely.LineString | None
    basis: str = "straight"
    source: str = ""
    note: str = ""

    def of_features(self, uids: Collection[str]) -> Stretch | None:
        """The same as a stretch of some of its features; None where it is of none of them."""
        left = tuple(uid for uid in self.features if uid in uids)
        return replace(self, features=left) if left else None

    @property
    def row(self) -> dict[str, str | int]:
        """What files state of it beside its line, by column."""
        return {
            "uid": self.uid,
            "number": self.number,
            "features": BETWEEN.join(self.features),
            "basis": self.basis,
            "source": self.source,
            "note": self.note,
        }
