"""One incoming feature as its file states it, and its attributes read strictly."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Mapping

import numpy as np
import shapely

from .delimitation import BufferOrigin
from .errors import DeescError
from .saying import Message


@dataclass(frozen=True)
class Draft:
    """One incoming feature as its file states it.

    Attributes
    ----------
    label : str or Message
        How a sentence names it: file, place in the file, name.
    geometry : shapely.Geometry or None
        WGS 84 longitude/latitude.
    attributes : mapping of str to value
        By the names of the workspace's columns; others are not looked at.
    """

    label: str | Message
    geometry: shapely.Geometry | None
    attributes: Mapping[str, Any] = field(default_factory=dict)


class FeatureRefused(DeescError):
    """Why one feature is not taken: the end of a sentence that begins with its label."""


def text_of(draft: Draft, name: str) -> str:
    """The text of an attribute without blanks around it; "" where the file states none."""
    value = draft.attributes.get(name)
    return "" if value is None else str(value).strip()


def real_number(draft: Draft, name: str) -> float | None:
    """The number an attribute states, in ASCII digits whatever the locale; None where the file states none.

    Raises
    ------
    FeatureRefused
        When the text is no number.
    """
    text = text_of(draft, name)
    if not text:
        return None
    try:
        number = float(text) if text.isascii() and "_" not in text else float("nan")
    except ValueError:
        number = float("nan")
    if not np.isfinite(number):
        raise FeatureRefused(
            "its {name} “{text}” is no number; write digits with a decimal point.", name=name, text=text
        )
    return number


def whole_number(draft: Draft, name: str) -> int | None:
    """The whole number an attribute states; as `real_number`."""
    number = real_number(draft, name)
    return None if number is None else int(number)


def day_of(draft: Draft, name: str) -> date | None:
    """The date an attribute states; None where the file states none.

    Raises
    ------
    FeatureRefused
        When the text is no date of the form 2017-05-06.
    """
    text = text_of(draft, name)
    if not text:
        return None
    try:
        return date.fromisoformat(text.replace("/", "-")[:10])
    except ValueError:
        raise FeatureRefused("its {name} “{text}” is no date; write it as 2017-05-06.", name=name, text=text) from None


def origin_of(draft: Draft) -> BufferOrigin | None:
    """What a buffer was made from, where the file states it.

    Raises
    ------
    FeatureRefused
        When one of its numbers is none.
    """
    source_hash = text_of(draft, "source_hash")
    if not source_hash:
        return None
    tolerance, error = real_number(draft, "tolerance_m"), real_number(draft, "max_error_m")
    return BufferOrigin(source_hash, text_of(draft, "side"), text_of(draft, "end_cap"), tolerance or 0.0, error or 0.0)
