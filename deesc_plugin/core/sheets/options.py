"""What a person chooses for map sheets."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import PackageError

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
            raise PackageError(f"“{self.paper[:30]}” is no paper for sheets; use one of {', '.join(PAPERS)}.")
        if self.orientation not in ORIENTATIONS:
            raise PackageError(f"Sheets cannot be “{self.orientation[:30]}”; use one of {', '.join(ORIENTATIONS)}.")
        if self.scale and self.scale not in SCALES:
            known = ", ".join(f"1:{scale:,}" for scale in SCALES)
            raise PackageError(f"Sheets cannot have the scale 1:{self.scale:,}; use one of {known}, or 0 to choose.")
