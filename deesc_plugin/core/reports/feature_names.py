"""The names of features in the sentences of findings, in the language of the document."""

from __future__ import annotations

from collections import defaultdict
from typing import Iterable, Mapping

from ..delimitation import Feature
from ..saying import ENGLISH, Code, Message
from ..tables.order import name_of

_PLACES = frozenset(
    {
        *("feature", "zone", "buffer", "safe", "point", "name", "first", "second", "one", "other", "copy", "holder"),
        *("keeping", "yielding"),
    }
)
"""The places of sentences that hold one feature, by their names."""

_SEVERAL = "labels"
_BETWEEN, _MORE = ", ", " and "


def feature_names(features: Iterable[Feature], language: str) -> Mapping[str, str]:
    """By the labels that sentences have, the names of features in a language, where they have one that differs.

    A label that features of different names share is left out: a sentence does not say which is meant.
    """
    names: dict[str, set[str]] = defaultdict(set)
    for feature in features:
        names[feature.label].add(name_of(feature, language))
    return {label: min(known) for label, known in names.items() if len(known) == 1 and label not in known}


def with_feature_names(message: Message, names: Mapping[str, str]) -> Message:
    """A message in which features are called by `names`, which `feature_names` gives; others stay as they are."""

    def named(place: str, text: str) -> str:
        if place in _PLACES:
            return names.get(text, text)
        return _each_named(text, names) if place == _SEVERAL else text

    values = ((place, value.said(ENGLISH)) for place, value in message.values)
    return Message(message.template, tuple((place, Code(named(place, text))) for place, text in values))


def _each_named(text: str, names: Mapping[str, str]) -> str:
    """A list of labels, which may have commas themselves, with the names in place of those that have one."""
    listed, more, count = text.partition(_MORE)
    pieces, said = listed.split(_BETWEEN), []
    while pieces:
        for end in range(len(pieces), 0, -1):
            label = _BETWEEN.join(pieces[:end])
            if label in names or end == 1:
                said.append(names.get(label, label))
                pieces = pieces[end:]
                break
    return _BETWEEN.join(said) + more + count
