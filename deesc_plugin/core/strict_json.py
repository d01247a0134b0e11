# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads JSON that somebody hands in: only what every reader takes for the same.

Python's own reader takes NaN and Infinity, keeps the last of two values of one name, and ends in a RecursionError where
lists lie deep in lists. RFC 8259 leaves such texts open to each reader, so two parties could read one file differently.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from typing import Any, Iterator

from .characters import REPLACEMENT, code_point, plain_to_see, refused_in
from .errors import DeescError
from .saying import Count, Listed, Message

DEEPEST = 32
"""Most lists and objects inside one another."""
LONGEST_NUMBER = 40
"""Most digits of a number; 17 tell any two apart."""

_MARKS = {b"\xef\xbb\xbf": "UTF-8", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
TOP = Message("the top")
"""The place of what is wrong with the whole text."""


class JsonRefused(DeescError):
    """What is wrong with a JSON text: the end of a sentence that names the file and the place.

    Attributes
    ----------
    place : str or Message
        The keys and positions that lead to the place, as ``parties/0/code``.
    """

    def __init__(self, place: str | Message, reason: str, **values: Any) -> None:
        super().__init__(reason, **values)
        self.place = place


class _Object(dict):  # type: ignore[type-arg]
    """An object as it was written; `repeated` is a name that stands in it twice, or None."""

    repeated: str | None = None


class _Unusable:
    """Stands for a number that is none, or that nobody can mean."""

    def __init__(self, text: str) -> None:
        self.text = text


def strict_json(written: str | bytes, most: int) -> Any:
    """What a JSON text says.

    Parameters
    ----------
    written : str or bytes
        Bytes must be UTF-8 without a byte order mark.
    most : int
        Most bytes, or characters, of the text.

    Raises
    ------
    JsonRefused
        For what is no JSON, a number that is none, a name given twice in one object, nesting deeper than `DEEPEST`,
        and characters that hide, reorder or lost what was written.
    """
    if len(written) > most:
        raise JsonRefused(TOP, "it is longer than {most}", most=Count(most, "character", "characters"))
    text = written if isinstance(written, str) else _decoded(written)
    try:
        document = json.loads(
            text, object_pairs_hook=_object, parse_int=_whole, parse_float=_real, parse_constant=_Unusable
        )
    except RecursionError:
        raise _too_deep(TOP) from None
    except ValueError as error:
        raise JsonRefused(TOP, "it is not JSON ({cause})", cause=str(error)) from None
    _refuse_unusable(document)
    return document


def _decoded(written: bytes) -> str:
    for mark, encoding in _MARKS.items():
        if written.startswith(mark):
            raise JsonRefused(
                TOP, "it begins with the byte order mark of {encoding}; save it as plain UTF-8", encoding=encoding
            )
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError as error:
        byte = f"{written[error.start]:02X}"
        raise JsonRefused(
            TOP, "the byte {byte} at {at} is no UTF-8; save it as UTF-8", byte=byte, at=error.start
        ) from None


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    if len(made) < len(pairs):
        times = Counter(name for name, _ in pairs)
        made.repeated = next(name for name in times if times[name] > 1)
    return made


def _whole(text: str) -> int | _Unusable:
    return int(text) if len(text) <= LONGEST_NUMBER else _Unusable(text)


def _real(text: str) -> float | _Unusable:
    number = float(text) if len(text) <= LONGEST_NUMBER else math.inf
    return number if math.isfinite(number) else _Unusable(text)


def _refuse_unusable(document: Any) -> None:
    """Refuse the first value in the order of the text that is not to be used."""
    for path, value in _values(document, ()):
        place = "/".join(path) or TOP
        if len(path) > DEEPEST:
            raise _too_deep("/".join(path[:3]))
        if isinstance(value, _Unusable):
            raise JsonRefused(place, "{number} is no number that can be meant", number=value.text[:LONGEST_NUMBER])
        if isinstance(value, _Object) and value.repeated is not None:
            raise JsonRefused(place, "“{key}” stands there twice", key=plain_to_see(value.repeated))
        for text in (value,) if isinstance(value, str) else value if isinstance(value, _Object) else ():
            _refuse_characters(place, text)


def _values(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    yield path, value
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _values(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _values(item, (*path, str(index)))


def _refuse_characters(place: str | Message, text: str) -> None:
    refused = refused_in(text)
    if refused:
        listed = Listed.of([code_point(character) for character in refused])
        raise JsonRefused(place, "the text contains {refused}, which can hide or reorder text", refused=listed)
    if REPLACEMENT in text:
        raise JsonRefused(place, "the text contains U+FFFD: a character was lost when it was written")


def _too_deep(place: str | Message) -> JsonRefused:
    return JsonRefused(place, "lists and objects lie in one another more than {deepest} deep", deepest=DEEPEST)
