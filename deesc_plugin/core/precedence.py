# SPDX-License-Identifier: GPL-2.0-or-later
"""Which document of a package prevails where two differ."""

from __future__ import annotations

from dataclasses import dataclass

from .wording import Wording

DOCUMENTS = ("turning_points", "description", "data", "sheets")
"""What states the lines: the annexes of turning points and of words, the data, the map sheets."""


@dataclass(frozen=True)
class Precedence:
    """Which document prevails where two differ, and the text of which language.

    Attributes
    ----------
    order : tuple of str
        `DOCUMENTS`, the one that prevails over all others first.
    authentic : tuple of str
        The languages whose texts are authentic; empty where none is before another.
    prevailing : str
        The one of them that prevails where authentic texts differ; empty where none does.
    source : Wording or None
        Where the parties agreed on it; None for what is no more than a rule of the package.
    """

    order: tuple[str, ...] = DOCUMENTS
    authentic: tuple[str, ...] = ()
    prevailing: str = ""
    source: Wording | None = None
