# SPDX-License-Identifier: GPL-2.0-or-later
"""What each file of a package is, said in a language: the one place that pages and README take it from.

The texts stand in ``resources/wording/files.json``. Their ids are the files' paths, in which these places may stand:

- ``{kind}``: the id of one of the agreement's kinds; in the text it reads as the agreement names the kind;
- ``{points}``: the same of a kind of points, which have no edges;
- ``{language}``: an ISO 639-1 code; in the text the language's own name;
- ``{second}``: the same of a second language;
- ``{number}``: digits, ``{ext}``: a file name's extension, ``{name}``: anything but a slash.

A part that adds a file adds its path there. Of several that fit the first one counts.
"""

from __future__ import annotations

import re
from functools import cache
from string import Formatter

from ..core.agreement import Agreement
from ..core.wording import LANGUAGE_NAMES, Phrases
from .job import PackagedFile

_PLACES = {
    "kind": "[a-z0-9_]+",
    "points": "[a-z0-9_]+",
    "language": "[a-z]{2}",
    "second": "[a-z]{2}",
    "number": "[0-9]+",
    "ext": "[a-z0-9]+",
    "name": "[^/]+",
}


def file_text(file: PackagedFile, agreement: Agreement, texts: Phrases) -> str:
    """What a file is, in the language of `texts`; the part's own English words for a path without a text.

    Parameters
    ----------
    texts : Phrases
        Those of ``files.json``.
    """
    for template in texts.wordings:
        found = _pattern(template).fullmatch(file.path)
        values = _values(found, agreement, texts.language) if found else None
        if values is not None:
            return texts(template, **values)
    return file.description


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts = Formatter().parse(template)
    return re.compile(
        "".join(re.escape(text) + (f"(?P<{name}>{_PLACES[name]})" if name else "") for text, name, *_ in parts)
    )


def _values(found: re.Match[str], agreement: Agreement, language: str) -> dict[str, str] | None:
    """What the places of a path read as; None where one names no such kind of the agreement."""
    values = found.groupdict()
    for place in ("language", "second"):
        if place in values:
            values[place] = LANGUAGE_NAMES.get(values[place], values[place])
    for place in values.keys() & {"kind", "points"}:
        kind = agreement.kind(values[place])
        if kind is None or (place == "points" and not kind.role.is_point):
            return None
        values[place] = kind.plural.in_language(language)
    return values
