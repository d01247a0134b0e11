# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps coordinates and foreign names in order inside plain text of either direction.

In a line of Arabic or Persian the Unicode Bidirectional Algorithm (UAX #9) takes a number after an Arabic letter for an
Arabic number, and puts the degree sign, the hyphens of a date and closing brackets on its wrong side. An invisible
LEFT-TO-RIGHT MARK (U+200E) before and after makes everything between one left-to-right run. The isolates that UAX #9
has for this (U+2066 to U+2069) are refused in this project's texts, as a name that holds them can turn a line around;
the marks only ever stand for a letter without a shape.
"""

from __future__ import annotations

from ..saying.direction import runs_right_to_left

LEFT_TO_RIGHT_MARK = "\u200e"
RIGHT_TO_LEFT_MARK = "\u200f"


def set_apart(text: str, is_right_to_left: bool) -> str:
    """A text put between marks where it runs against the line that it stands in, else as it is.

    Examples
    --------
    >>> set_apart("35.5° N", True) == LEFT_TO_RIGHT_MARK + "35.5° N" + LEFT_TO_RIGHT_MARK
    True
    >>> set_apart("35.5° N", False)
    '35.5° N'
    """
    if runs_right_to_left(text) == is_right_to_left:
        return text
    mark = LEFT_TO_RIGHT_MARK if is_right_to_left else RIGHT_TO_LEFT_MARK
    return mark + text + mark


def directed(line: str, is_right_to_left: bool) -> str:
    """A line that a reader who guesses its direction from its first letter takes to run as its document does."""
    if runs_right_to_left(line) == is_right_to_left:
        return line
    return (RIGHT_TO_LEFT_MARK if is_right_to_left else LEFT_TO_RIGHT_MARK) + line


def without_marks(text: str) -> str:
    """The text without the marks that `set_apart` puts in."""
    return text.replace(LEFT_TO_RIGHT_MARK, "").replace(RIGHT_TO_LEFT_MARK, "")
