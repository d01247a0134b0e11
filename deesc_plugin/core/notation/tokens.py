# SPDX-License-Identifier: GPL-2.0-or-later
"""Takes a position apart: numbers, marks, words, signs and separators, and what the words mean in a language."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import Iterator, Sequence

from ..errors import CoordinateError
from .coordinate_text import foreign_character, plain, refusal
from .words import HEMISPHERES, LATITUDE_WORD, LONGITUDE_WORD, WORD, is_letter, meanings

_MOST_READINGS = 64
_TOKEN = re.compile(
    r"(?P<number>[0-9]{1,20}(?:[.,][0-9]{1,15})?)|(?P<mark>''|[°'\"])"
    rf"|(?P<word>{WORD})|(?P<joint>(?<=[0-9°'\"])[:-](?=[0-9]))|(?P<colon>[:=])|(?P<dash>(?<= )-(?= ))|(?P<sign>[+-])"
    r"|(?P<separator>[,;/|])|(?P<blank> +)"
)
_KIND_OF = {
    **dict.fromkeys(HEMISPHERES, "letter"),
    **dict.fromkeys((LATITUDE_WORD, LONGITUDE_WORD), "axis"),
    **dict.fromkeys("°'\"", "mark"),
    ";": "separator",
}


@dataclass(frozen=True)
class Token:
    """A piece of a text.

    Attributes
    ----------
    kind : str
        number; mark; word; joint, a colon or hyphen inside an angle; colon; dash, with blanks about it; sign;
        separator; and once a language is known, letter (a hemisphere) or axis in the place of a word.
    text : str
        As written; of a letter, axis or mark its symbol in `words`.
    start, end : int
        Where in the text it stands.
    """

    kind: str
    text: str
    start: int
    end: int


def tokens_of(text: str) -> list[Token]:
    """The pieces of a text of `shown`, without blanks.

    Raises
    ------
    CoordinateError
        When the text is empty, too long, or holds a character that no angle has.
    """
    written = plain(text)
    tokens: list[Token] = []
    place = 0
    while place < len(written):
        match = _TOKEN.match(written, place)
        if match is None:
            raise _stray(text, place)
        kind, piece = str(match.lastgroup), match.group()
        if kind == "number" and tokens and tokens[-1].kind == "number" and written[place - 1] != " ":
            raise refusal(text, "“{piece}” cannot be told from the number before it", piece=piece)
        if kind == "mark" and piece == "''":
            piece = '"'
        if kind != "blank":
            tokens.append(Token(kind, piece, place, match.end()))
        place = match.end()
    return tokens


def words_of(tokens: Sequence[Token]) -> tuple[str, ...]:
    """The words among tokens, without the full stops of abbreviations, and without units as in ``35d55m48``."""
    around = zip((None, *tokens[:-1]), tokens, (*tokens[1:], None))
    return tuple(
        word.text.rstrip(".")
        for before, word, after in around
        if word.kind == "word" and not _is_unit_within(before, word, after)
    )


def _is_unit_within(before: Token | None, word: Token, after: Token | None) -> bool:
    if before is None or after is None or word.text not in ("d", "m", "D", "M"):
        return False
    return before.kind == after.kind == "number" and before.end == word.start and word.end == after.start


def read_in(tokens: Sequence[Token], language: str) -> Iterator[list[Token]]:
    """The tokens with each word as what it means in a language; several times where a word means several things.

    A word can be a mark only behind a number. Where letters stand for units, a letter of the same case that can be a
    unit is none of the hemispheres. Nothing is given where the language does not know a word.
    """
    options: list[Sequence[tuple[Token, ...]]] = []
    for place, token in enumerate(tokens):
        if token.kind != "word":
            options.append([(token,)])
            continue
        is_behind_number = place > 0 and tokens[place - 1].kind == "number"
        symbols = meanings(token.text.rstrip(".")).get(language, ())
        options.append([_as_meant(token, one) for one in symbols if is_behind_number or one[:1] not in ("°", "'", '"')])
    count = 1
    for option in options:
        count *= len(option)
    if 0 < count <= _MOST_READINGS:
        for reading in itertools.product(*options):
            if not _has_letter_for_both(tokens, reading, options):
                yield [token for pieces in reading for token in pieces]


def _has_letter_for_both(
    tokens: Sequence[Token], reading: Sequence[tuple[Token, ...]], options: Sequence[Sequence[tuple[Token, ...]]]
) -> bool:
    """Whether letters of one case are units here and a hemisphere there, as the s of ``35d55m48s 36d37m48sE``."""
    words = [
        (token.text.rstrip("."), pieces, choices)
        for token, pieces, choices in zip(tokens, reading, options)
        if token.kind == "word"
    ]
    cases = {word[0].isupper() for word, pieces, _ in words if _is_unit(pieces) and (len(word) == 1 or pieces[1:])}
    return any(
        word.isupper() in cases and len(word) == 1 and not _is_unit(pieces) and any(map(_is_unit, choices))
        for word, pieces, choices in words
    )


def _is_unit(pieces: Sequence[Token]) -> bool:
    return bool(pieces) and pieces[0].kind == "mark"


def _as_meant(word: Token, symbols: str) -> tuple[Token, ...]:
    return tuple(Token(_KIND_OF[symbol], symbol, word.start, word.end) for symbol in symbols)


def _stray(text: str, place: int) -> CoordinateError:
    """The error for a character that stands in no position."""
    character = text[place]
    if is_letter(character) or (character.isascii() and character.isprintable()):
        return refusal(text, "“{piece}” does not belong in a position", piece=character)
    return foreign_character(text, character)
