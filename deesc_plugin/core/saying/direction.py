# SPDX-License-Identifier: GPL-2.0-or-later
"""In which direction a text runs, and the marks that keep it apart from the text around it.

Every text that is shown or written comes by its direction here: from its first letter (Unicode Standard Annex 9, rules
P2 and P3). The marks are for showing only, and nothing that is stored holds them (`characters.refused_in`).
"""

from __future__ import annotations

import unicodedata

LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE, FIRST_STRONG, END = "\u2066", "\u2067", "\u2068", "\u2069"
"""Unicode's isolates: what stands between one of the first three and the last has an order of its own."""

_FROM_RIGHT = ("R", "AL")


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter of a text is of a script written from right to left.

    What stands in isolates, as a name that was put in, does not count.
    """
    if text.isascii():
        return False
    depth = 0
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", *_FROM_RIGHT):
            return kind != "L"
    return False


def set_apart(text: str) -> str:
    """A text in isolates, in the direction of its own first letter."""
    return f"{FIRST_STRONG}{text}{END}"


def from_left(text: str) -> str:
    """A number, date, path or place in isolates: from left to right in every language."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{END}"


def set_from_right(text: str) -> str:
    """A text in isolates that runs from right to left."""
    return f"{RIGHT_TO_LEFT_ISOLATE}{text}{END}"


def without_isolates(text: str) -> str:
    """The text without the marks."""
    for mark in (LEFT_TO_RIGHT_ISOLATE, RIGHT_TO_LEFT_ISOLATE, FIRST_STRONG, END):
        text = text.replace(mark, "")
    return text
