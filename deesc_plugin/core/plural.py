# SPDX-License-Identifier: GPL-2.0-or-later
"""Which form of a noun goes with a count, in the languages of documents.

Unicode CLDR, "Language Plural Rules", cardinal forms of whole numbers. A text with several forms states them in the
order below, parted by bars: ``{n} hole|{n} holes``.
"""

from __future__ import annotations

from typing import Callable, Mapping


def _english(count: int) -> int:
    return 0 if count == 1 else 1


def _russian(count: int) -> int:
    """One, few, many."""
    if count % 10 == 1 and count % 100 != 11:
        return 0
    return 1 if count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14) else 2


def _arabic(count: int) -> int:
    """One, two, few, many, other; none counts as other."""
    if count in (1, 2):
        return count - 1
    if 3 <= count % 100 <= 10:
        return 2
    return 3 if 11 <= count % 100 <= 99 else 4


_FORM_OF: Mapping[str, Callable[[int], int]] = {"en": _english, "ru": _russian, "ar": _arabic}


def with_count(forms: str, count: int, language: str, number: str = "") -> str:
    """The form that goes with a count, with the count put in.

    Parameters
    ----------
    forms : str
        One form, or all that the language has, parted by bars.
    language : str
        ISO 639-1; one that is not known here has a single form.
    number : str
        How the count is written; with thousands parted where that is not stated.

    Examples
    --------
    >>> with_count("{n} вырез|{n} выреза|{n} вырезов", 22, "ru")
    '22 выреза'
    """
    listed = forms.split("|")
    place = _FORM_OF[language](abs(count)) if language in _FORM_OF else 0
    return listed[min(place, len(listed) - 1)].format(n=number or f"{count:,}")
