# SPDX-License-Identifier: GPL-2.0-or-later
"""What the instrument itself calls the kinds of a package, and in which languages a source states it."""

from __future__ import annotations

from typing import Iterator

from ..core.agreement import Agreement, Kind
from ..core.characters import folded, visible
from ..core.wording import Wording
from ..paths import phrases

_BETWEEN = {"ar": "؛ ", "fa": "؛ "}


def own_terms(agreement: Agreement, language: str) -> Iterator[str]:
    """Sentences: the kinds with the instrument's terms by the source that states them, then those without any.

    Nothing where the agreement states no term.
    """
    if not any(kind.term for kind in agreement.kinds):
        return
    say, between = phrases("documents", language), _BETWEEN.get(language, "; ")
    by_source: dict[str, list[str]] = {}
    for kind in agreement.kinds:
        if kind.term is not None:
            source = kind.term.sources.get(language)
            phrase_id = "terms.pair" if has_bracket(kind, language) else "terms.same"
            said = say(phrase_id, kind=_in(kind.name, language), term=_in(kind.term.name, language))
            by_source.setdefault("" if source is None else _in(source, language), []).append(said)
    for stated, said_of in by_source.items():
        terms = between.join(said_of)
        yield say("terms.stated", terms=terms, source=stated) if stated else say("terms.translated", terms=terms)
    others = [_in(kind.name, language) for kind in agreement.kinds if kind.term is None]
    if others:
        yield say("terms.none", kinds=between.join(others))


def name_with_term(kind: Kind) -> Wording:
    """A kind's name, and in brackets the instrument's term in each language in which it is another word."""
    if kind.term is None:
        return kind.name
    return Wording(tuple((language, _bracketed(kind, language)) for language, _ in kind.name.texts))


def has_bracket(kind: Kind, language: str) -> bool:
    """Whether the instrument's term is another word than the kind's name in a language."""
    return kind.term is not None and folded(_in(kind.term.name, language)) != folded(_in(kind.name, language))


def _bracketed(kind: Kind, language: str) -> str:
    name = kind.name.in_language(language)
    return f"{name} ({kind.term.name.in_language(language)})" if kind.term and has_bracket(kind, language) else name


def _in(wording: Wording, language: str) -> str:
    return visible(wording.in_language(language))
