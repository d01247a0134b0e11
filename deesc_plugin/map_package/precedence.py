# SPDX-License-Identifier: GPL-2.0-or-later
"""Which document of a package prevails where two differ, as the agreement has it or by the package's own rule.

A rule of the package says of itself that it is no article of the agreement: no document may lend the parties words.
"""

from __future__ import annotations

from typing import Any, Sequence

from ..core.precedence import Precedence
from ..paths import phrases

_PLACES = ("first", "second", "third", "fourth")


def precedence_heading(language: str) -> str:
    """What the paragraphs stand under."""
    return phrases("documents", language)("precedence")


def precedence_paragraphs(precedence: Precedence, language: str) -> tuple[str, ...]:
    """Whose rule it is, the order of the documents in one sentence, and which language's text prevails."""
    say = phrases("documents", language)
    documents = dict(zip(_PLACES, (say(f"precedence.{document}") for document in precedence.order)))
    order = say("precedence.order", **documents)
    if precedence.source is None:
        return say("precedence.own"), order, say("precedence.languages")
    agreed = say("precedence.agreed", source=precedence.source.in_language(language).rstrip(" ."))
    named = "، " if say.is_right_to_left else ", "
    authentic = say(
        "precedence.authentic", languages=named.join(say(f"language.{one}") for one in precedence.authentic)
    )
    if precedence.prevailing:
        differing = say("precedence.prevailing", language=say(f"language.{precedence.prevailing}"))
    else:
        differing = say("precedence.equal") if len(precedence.authentic) > 1 else ""
    return agreed, order, f"{authentic} {differing}".rstrip()


def precedence_stated(precedence: Precedence, languages: Sequence[str]) -> dict[str, Any]:
    """The same for a manifest: for programs, and in each of the languages for people."""
    source = precedence.source
    return {
        "basis": "package" if source is None else "agreement",
        "source": "" if source is None else str(source),
        "order": list(precedence.order),
        "authentic_languages": list(precedence.authentic),
        "prevailing_language": precedence.prevailing,
        "text": {one: " ".join(precedence_paragraphs(precedence, one)) for one in languages},
    }
