# SPDX-License-Identifier: GPL-2.0-or-later
"""Which licences let a layer be passed on: those that are open by name, and no other text, however it may be meant."""

from __future__ import annotations

import re

_VERSION = r"(?: v?[1-4](?: 0)?)?"
_KNOWN = re.compile(
    "|".join(
        (
            "public domain",
            rf"cc ?0{_VERSION}(?: universal)?",
            rf"cc by(?: sa)?(?: igo)?{_VERSION}(?: igo| international)?",
            rf"creative commons attribution(?: share ?alike)?{_VERSION}(?: igo| international)?",
            rf"(?:odc )?odbl{_VERSION}",
            rf"open (?:data commons open )?database licen[cs]e(?: odbl)?{_VERSION}",
            rf"odc by{_VERSION}",
            rf"(?:odc )?pddl{_VERSION}",
        )
    )
)
_BETWEEN = re.compile(r"[\s.,()-]+")


def is_open(licence: str) -> bool:
    """Whether a licence, as it is stated, is one of those that let anybody pass on what is under it.

    Of a text that says more than a licence's name nothing is guessed: it may restrict what the name allows.

    Sources: opendefinition.org/licenses (conformant licences for data); spdx.org/licenses for their short names.

    Examples
    --------
    >>> [is_open(text) for text in ("CC BY 4.0", "CC-BY-SA-3.0-IGO", "ODbL-1.0", "Public domain")]
    [True, True, True, True]
    >>> [is_open(text) for text in ("CC BY-NC 4.0", "CC BY 4.0, for the working group", "free", "")]
    [False, False, False, False]
    """
    return _KNOWN.fullmatch(_BETWEEN.sub(" ", licence.casefold()).strip()) is not None
