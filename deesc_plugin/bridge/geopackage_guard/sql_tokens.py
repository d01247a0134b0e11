# SPDX-License-Identifier: GPL-2.0-or-later
"""SQL cut into its tokens as SQLite cuts it, so that two texts can be compared without comments, blanks and quotes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import Sequence


class Sort(Enum):
    """What a token is."""

    WORD = "word"
    QUOTED = "quoted"
    TEXT = "text"
    NUMBER = "number"
    SIGN = "sign"


@dataclass(frozen=True)
class Token:
    """One token: words and quoted names in small letters, without their quotes.

    Only the 26 letters are made small, as SQLite does, whatever the locale.
    """

    sort: Sort
    value: str

    @property
    def is_name(self) -> bool:
        """Whether it can name a table or a column."""
        return self.sort in (Sort.WORD, Sort.QUOTED)


_SMALL = {letter: letter + 32 for letter in range(ord("A"), ord("Z") + 1)}
_PATTERN = re.compile(
    r"""(?P<nothing>[ \t\n\f\r]+ | --[^\n]* | /\*.*?(?:\*/|\Z))
      | (?P<blob>[xX]'[0-9a-fA-F]*')
      | (?P<text>'(?:[^']|'')*')
      | (?P<quoted>"(?:[^"]|"")*" | `(?:[^`]|``)*` | \[[^\]]*\])
      | (?P<number>0[xX][0-9a-fA-F]+ | (?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)
      | (?P<word>[A-Za-z_\x80-\U0010ffff][A-Za-z0-9_$\x80-\U0010ffff]*)
      | (?P<sign>\|\| | <> | <= | >= | != | == | << | >> | [-+*/%&~<>=(),;.|])""",
    re.VERBOSE | re.DOTALL,
)


def tokens(sql: str) -> tuple[Token, ...]:
    """The tokens of a statement.

    Raises
    ------
    ValueError
        Where something stands that is no token of a stored statement.
    """
    found: list[Token] = []
    at = 0
    while at < len(sql):
        match = _PATTERN.match(sql, at)
        if match is None:
            raise ValueError(sql[at : at + 20])
        at = match.end()
        if match.lastgroup != "nothing":
            found.append(_token(str(match.lastgroup), match.group()))
    while found and found[-1] == Token(Sort.SIGN, ";"):
        found.pop()
    return tuple(found)


def _token(group: str, text: str) -> Token:
    if group == "quoted":
        inside = text[1:-1] if text[0] == "[" else text[1:-1].replace(text[0] * 2, text[0])
        return Token(Sort.QUOTED, inside.translate(_SMALL))
    if group == "text":
        return Token(Sort.TEXT, text[1:-1].replace("''", "'"))
    if group == "word":
        return Token(Sort.WORD, text.translate(_SMALL))
    return Token(Sort.SIGN if group == "sign" else Sort.NUMBER, text)


def small(name: str) -> str:
    """A name as SQLite compares it."""
    return name.translate(_SMALL)


def is_same(expected: Sequence[Token], found: Sequence[Token]) -> bool:
    """Whether a statement says what a known one says.

    Names may be written with or without quotes (with those of a text as well, which SQLite takes in place of a name),
    words of SQL only without; texts must be the same to the letter.
    """
    return len(expected) == len(found) and all(map(_is_same_token, expected, found))


def _is_same_token(expected: Token, found: Token) -> bool:
    if expected.sort is Sort.QUOTED:
        value = small(found.value) if found.sort is Sort.TEXT else found.value
        return (found.is_name or found.sort is Sort.TEXT) and value == expected.value
    return expected == found


def inside(statement: Sequence[Token], opening: int) -> int:
    """Where the bracket closes that is opened at a place.

    Raises
    ------
    ValueError
        When it does not.
    """
    depth = 0
    for at in range(opening, len(statement)):
        if statement[at].sort is Sort.SIGN:
            depth += {"(": 1, ")": -1}.get(statement[at].value, 0)
        if depth == 0:
            return at
    raise ValueError("(")
