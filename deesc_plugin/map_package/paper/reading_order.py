# SPDX-License-Identifier: GPL-2.0-or-later
"""The order in which letters and figures of two directions stand on paper.

Numbers, codes and names inside a sentence that runs the other way are set apart by Unicode's isolates (UAX 9, X5a to
X5c). They are put in where a text is made for paper, and never stand in data.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Sequence

from ...core.saying.direction import from_left, runs_right_to_left, set_from_right

NO_BREAK_SPACE = "\u00a0"
_BEFORE_A_UNIT = re.compile(r"(?<=[0-9]) (?=[^\W0-9_])")
_LATIN = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ -][A-Za-z0-9]+)*")


@dataclass(frozen=True)
class Said:
    """A text in one of a page's languages.

    Attributes
    ----------
    is_second : bool
        Whether it is in the second language.
    is_right_to_left : bool
        The direction in which its letters run.
    from_right : bool
        Whether the language's lines begin at the right: a Latin name on an Arabic sheet still stands there.
    """

    text: str
    is_second: bool
    is_right_to_left: bool
    from_right: bool

    @classmethod
    def of(cls, text: str, from_right: bool) -> Said:
        """A text that is the same in every language, on a page whose lines begin at that side."""
        return cls(text, False, runs_right_to_left(text), from_right)


def joined(texts: Sequence[Sequence[Said]], between: str = " ") -> list[Said]:
    """Texts one behind the other, as one for each language; what both languages share stands in the first alone."""
    lines: dict[bool, list[Said]] = {}
    for said in texts:
        for one in said:
            lines.setdefault(one.is_second, []).append(one)
    joint = []
    for is_second, said in sorted(lines.items()):
        first = next((one for one in said if one.is_right_to_left == one.from_right), said[0])
        text = between.join(_set_apart(one, first) for one in said)
        joint.append(Said(text, is_second, first.is_right_to_left, first.from_right))
    return joint


def _set_apart(one: Said, beside: Said) -> str:
    """A text isolated where it stands beside one of the other direction."""
    if one.is_right_to_left == beside.is_right_to_left:
        return one.text
    return set_from_right(one.text) if one.is_right_to_left else from_left(one.text)


def isolated(text: str, from_right: bool) -> str:
    """A text set apart for a sentence that begins at that side, where the two could run in different directions."""
    runs_left = runs_right_to_left(text)
    if not (from_right or runs_left):
        return text
    return set_from_right(text) if runs_left else from_left(text)


def held_together(text: str, from_right: bool) -> str:
    """A short text with each number and its unit in one line, and Latin letters apart from the numbers behind them.

    A number behind a Latin word is otherwise taken for a part of it, and stands on the wrong side of its unit (UAX 9,
    W7).
    """
    text = _BEFORE_A_UNIT.sub(NO_BREAK_SPACE, text)
    if not from_right:
        return text
    return _LATIN.sub(lambda found: from_left(found.group()), text)


def grouped(number: float, decimals: int = 0) -> str:
    """A number with groups of three digits set apart by spaces that do not break (ISO 80000-1), and a decimal point.

    Examples
    --------
    >>> grouped(100000).replace(NO_BREAK_SPACE, " "), grouped(2.5, 1)
    ('100 000', '2.5')
    """
    return f"{number:,.{decimals}f}".replace(",", NO_BREAK_SPACE)


def european_numerals(text: str) -> str:
    """The text with decimal digits of every script as 0 to 9."""
    return "".join(str(unicodedata.decimal(character, character)) for character in text)
