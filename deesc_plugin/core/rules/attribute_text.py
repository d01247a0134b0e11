# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``attribute.text``."""

from __future__ import annotations

from typing import Iterator

from ..attribute_names import attribute_name, name_in
from ..characters import REPLACEMENT, code_point, refused_in, without_refused
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Severity, found, new_value
from ..saying import Listed, Message
from . import Scope, rule

_TEXTS = (
    "uid", "kind", "region", "name", "party", "status", "source", "zone", "exclaves", "exclusions", "note",
)  # fmt: skip
_FIXED = frozenset({"name", "source", "exclaves", "exclusions", "note"})
_SEVERAL_LINES = frozenset({"note"})


@rule(
    "attribute.text",
    order=320,
    title="Text that reads as it is stored",
    remedy="Delete the characters named, or type the text again.",
    scope=Scope.FEATURE,
)
def text(context: Context) -> Iterator[Finding]:
    """No text holds control characters, bidirectional overrides or broken Unicode.

    A right-to-left override makes a name read otherwise than it sorts, searches and prints (Unicode Technical Report
    36, 2.5): two parties would sign different words. Marks and joiners that Arabic, Persian and Turkish need are
    allowed. U+FFFD stands where a program could not read a character and is a warning: something is lost already.
    The proposed fix deletes what is refused. Text that a spreadsheet would run is harmless here, and made so
    on the way into a table.
    """
    for feature in context.features:
        texts = [(attribute, str(getattr(feature, attribute))) for attribute in _TEXTS]
        names = {f"name ({language})": name_in(language) for language, _ in feature.names}
        texts += [(f"name ({language})", name) for language, name in feature.names]
        for attribute, value in texts:
            named = names.get(attribute) or attribute_name(attribute)
            if refused_in(value, attribute in _SEVERAL_LINES):
                yield _refused(feature, attribute, named, value)
            if REPLACEMENT in value:
                yield _lost(feature, attribute, named, value)


def _refused(feature: Feature, attribute: str, named: Message, value: str) -> Finding:
    several_lines = attribute in _SEVERAL_LINES
    refused = refused_in(value, several_lines)
    count = sum(value.count(character) for character in refused)
    cleaned = without_refused(value, several_lines)
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} has characters in its {attribute} that may not stand there: {refused}.",
        place=feature.geometry,
        measured=float(count),
        limit=0.0,
        unit="characters",
        aspect=f"{attribute}: {' '.join(map(code_point, refused))}",
        fix=new_value(feature, attribute, cleaned, "Delete them from the {attribute}", attribute=named)
        if attribute in _FIXED and cleaned.strip()
        else None,
        feature=feature,
        attribute=named,
        refused=Listed.of(map(code_point, refused), most=None),
    )


def _lost(feature: Feature, attribute: str, named: Message, value: str) -> Finding:
    return found(
        Severity.WARNING,
        (feature,),
        "{feature} has a character in its {attribute} that was lost when the text was read (U+FFFD).",
        place=feature.geometry,
        measured=float(value.count(REPLACEMENT)),
        limit=0.0,
        unit="characters",
        aspect=f"{attribute}: U+FFFD",
        feature=feature,
        attribute=named,
    )
