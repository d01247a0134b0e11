# SPDX-License-Identifier: GPL-2.0-or-later
"""One angle from its tokens: names of its hemisphere about it, a sign, and one to three numbers, or a packed one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Sequence

from ..errors import CoordinateError
from ..saying import Message
from .axes import AXIS_NAMES, AXIS_OF, LATITUDE, LIMIT
from .coordinate_text import refusal
from .tokens import Token

_MARKS = "°'\""
_UNITS = (Message("degrees"), Message("minutes"), Message("seconds"))
_ABOUT = ("letter", "axis", "colon", "separator")
_LEAST_PACKED = 4


@dataclass(frozen=True)
class Angle:
    """One angle.

    Attributes
    ----------
    degrees : float
    axis : str
        The axis that its letters name; "" without any.
    numbers : int
        Of how many numbers it was made.
    is_marked : bool
        Whether marks, colons or hyphens tell its numbers apart.
    has_letter_inside : bool
        Whether its letter stands between degrees and minutes, as in ``35N55.8``.
    """

    degrees: float
    axis: str
    numbers: int
    is_marked: bool
    has_letter_inside: bool = False


def angle_of(text: str, tokens: Sequence[Token]) -> Angle:
    """One angle: letters, names of the axis and a colon about it; a sign; one to three numbers, perhaps marked.

    Raises
    ------
    CoordinateError
        When the tokens are anything else.
    """
    has_letter_inside = _has_letter_inside(tokens)
    if has_letter_inside:
        tokens = [tokens[1], tokens[0], *tokens[2:]]
    letter, axis, tokens = _without_labels(text, tokens)
    sign = ""
    if tokens and tokens[0].kind == "sign":
        sign, tokens = tokens[0].text, tokens[1:]
    if letter and (sign == "-" or (sign and letter in "SW")):
        raise refusal(text, "the sign {sign} and the letter {letter} contradict each other", sign=sign, letter=letter)
    written = _numbers(text, tokens)
    if letter and len(tokens) == 1 and len(_whole(written[0])) >= _LEAST_PACKED:
        written = _unpacked(text, written[0], axis)
    numbers = [float(number.replace(",", ".")) for number in written]
    degrees, minutes, seconds = (*numbers, 0.0, 0.0)[:3]
    for value, unit in ((minutes, _UNITS[1]), (seconds, _UNITS[2])):
        if value >= 60:
            raise refusal(
                text, "{value} {unit} are more than there are; they must be below 60", value=f"{value:g}", unit=unit
            )
    # one division, so that 36 degrees 37 minutes 48 seconds is the same number as 36.63
    size = degrees if len(numbers) == 1 else (degrees * 3600 + minutes * 60 + seconds) / 3600
    is_marked = any(token.kind in ("mark", "joint") for token in tokens)
    return Angle(signed(size, "S" if sign == "-" else letter), axis, len(numbers), is_marked, has_letter_inside)


def _has_letter_inside(tokens: Sequence[Token]) -> bool:
    kinds = [token.kind for token in tokens[:3]]
    return kinds == ["number", "letter", "number"] and _whole(tokens[0].text) == tokens[0].text


def signed(size: float, letter: str) -> float:
    """An angle with its sign: south and west are negative, but for nought."""
    return -size if letter in ("S", "W") and size else size


def in_range(text: str, degrees: float, axis: str) -> float:
    """The degrees, where the axis reaches so far.

    Raises
    ------
    CoordinateError
        Where it does not.
    """
    if abs(degrees) > LIMIT[axis]:
        if abs(degrees) >= 10**_LEAST_PACKED:
            raise refusal(
                text,
                "{number} is no {axis} in degrees; metres belong in an easting and a northing, and degrees written "
                "without blanks need their letter, as in 355548N 0363748E",
                number=f"{abs(degrees):.10g}",
                axis=AXIS_NAMES[axis],
            )
        raise refusal(
            text,
            "{degrees}° is no {axis}; at most {limit}° is possible",
            degrees=f"{abs(degrees):.10g}",
            axis=AXIS_NAMES[axis],
            limit=LIMIT[axis],
        )
    return degrees


def _without_labels(text: str, tokens: Sequence[Token]) -> tuple[str, str, Sequence[Token]]:
    """The hemisphere letter and the axis that stand about an angle, "" for none, and the tokens between them."""
    start, end = 0, len(tokens)
    while start < end and tokens[start].kind in _ABOUT:
        start += 1
    while end > start and tokens[end - 1].kind in _ABOUT:
        end -= 1
    about = [*tokens[:start], *tokens[end:]]
    letters = [token.text for token in about if token.kind == "letter"]
    if any(token.kind in ("letter", "axis") for token in tokens[start:end]) or len(letters) > 1:
        raise refusal(text, "a hemisphere letter must stand before or after its angle")
    axes = {AXIS_OF[token.text] for token in about if token.kind in ("letter", "axis")}
    if len(axes) > 1:
        raise refusal(text, "one angle is named latitude and longitude")
    stray = next((token for token in _strays(tokens[:start], tokens[end:]) if token.kind == "separator"), None)
    if stray or (not axes and about):
        raise _unexpected(text, stray or about[0])
    return "".join(letters), "".join(axes), tokens[start:end]


def _strays(before: Sequence[Token], after: Sequence[Token]) -> Iterator[Token]:
    """Separators at the outer ends of what stands about an angle, and beside each other: they part nothing."""
    yield from (*before[:1], *after[-1:])
    for side in (before, after):
        yield from (second for first, second in zip(side, side[1:]) if first.kind == "separator")


def _numbers(text: str, tokens: Sequence[Token]) -> list[str]:
    """Degrees, minutes and seconds as far as they are given."""
    written: list[str] = []
    marked = 0
    for place, token in enumerate(tokens):
        if token.kind == "number" and len(written) < len(_UNITS):
            written.append(token.text)
        elif token.kind == "mark" and marked < len(written):
            mark = _MARKS.index(token.text)
            if mark != len(written) - 1:
                raise refusal(
                    text,
                    "{number} is marked as {unit} where {expected} belong",
                    number=written[-1],
                    unit=_UNITS[mark],
                    expected=_UNITS[len(written) - 1],
                )
            marked = len(written)
        elif token.kind != "joint" or not 0 < place < len(tokens) - 1:
            raise _unexpected(text, token)
    if not written:
        raise refusal(text, "a latitude or a longitude is missing")
    if any("." in number or "," in number for number in written[:-1]):
        raise refusal(text, "only the last of degrees, minutes and seconds can have decimals")
    return written


def _unexpected(text: str, token: Token) -> CoordinateError:
    return refusal(text, "“{piece}” stands where nothing more is expected", piece=text[token.start : token.end])


def _whole(number: str) -> str:
    return number.replace(",", ".").partition(".")[0]


def _unpacked(text: str, number: str, axis: str) -> list[str]:
    """Degrees, minutes and seconds that are written without anything between, as for pilots: 355548N 0363748E."""
    whole, fraction = _whole(number), number[len(_whole(number)) :]
    head = len(str(LIMIT[axis]))
    if len(whole) not in (head + 2, head + 4):
        form = "355548N" if axis == LATITUDE else "0363748E"
        raise refusal(
            text,
            "“{number}” has {digits} digits; a {axis} without blanks has {few} or {many}, as in {form}",
            number=number,
            digits=len(whole),
            axis=AXIS_NAMES[axis],
            few=head + 2,
            many=head + 4,
            form=form,
        )
    parts = [whole[:head], *(whole[place : place + 2] for place in range(head, len(whole), 2))]
    return [*parts[:-1], parts[-1] + fraction]
