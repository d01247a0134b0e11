# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person chooses for map sheets."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import PackageError
from ..saying import Listed

PAPERS = ("A4", "A3", "A2", "A1", "A0")
ORIENTATIONS = ("auto", "portrait", "landscape")
SCALES = (10_000, 25_000, 50_000, 100_000, 200_000, 250_000, 500_000, 1_000_000)
"""Scale denominators that sheets may have, those of national map series."""


@dataclass(frozen=True)
class SheetOptions:
    """Paper, orientation, scale and second language of the sheets.

    Attributes
    ----------
    paper : str
        One of `PAPERS`, ISO 216.
    orientation : str
        One of `ORIENTATIONS`; ``auto`` takes for each sheet the one that its subject fits better.
    scale : int
        A denominator of `SCALES` that every zone's sheets have; 0 chooses for each zone from its size and the paper.
    second_language : str
        ISO 639-1 code of a language that stands beside each sheet's own; empty for none.

    Raises
    ------
    PackageError
        For a paper, orientation or scale that is not among them.
    """

    paper: str = "A3"
    orientation: str = "auto"
    scale: int = 0
    second_language: str = ""

    def __post_init__(self) -> None:
        if self.paper not in PAPERS:
            raise PackageError(
                "“{paper}” is no paper for sheets; use one of {known}.",
                paper=self.paper[:30],
                known=Listed.of(PAPERS, most=None),
            )
        if self.orientation not in ORIENTATIONS:
            raise PackageError(
                "Sheets cannot be “{orientation}”; use one of {known}.",
                orientation=self.orientation[:30],
                known=Listed.of(ORIENTATIONS, most=None),
            )
        if self.scale and self.scale not in SCALES:
            raise PackageError(
                "Sheets cannot have the scale 1:{scale}; use one of {known}, or 0 to choose.",
                scale=f"{self.scale:,}",
                known=Listed.of([f"1:{scale:,}" for scale in SCALES], most=None),
            )
