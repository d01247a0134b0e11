"""The sentences of findings in the languages that documents are written in."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..plural import with_count
from ..saying import ENGLISH, Code, Message
from ..wording import Phrases

_COUNTED = re.compile(r"(?P<number>[0-9][0-9,]*) (?P<noun>[^0-9(]+?)(?P<names> \(.*\))?")
_MEASURE = re.compile(r"(?P<number>[0-9][0-9,.]*) (?P<unit>mm|m|km|m²|km²)")
_NAMES_AND_MORE = "{names} and {n} more"
_MORE = re.compile(r"(?P<names>.+) and (?P<n>[0-9]+) more", re.DOTALL)
_AROUND = ("at least {count}", "{size} in all", " with {size}", " in {count}, the largest")
"""Words that stand around another value."""

_FAULT = re.compile(r"(?P<fault>.+) at (?P<count>(?:at least )?[0-9][0-9,]* places?)")
_AND = ", and "


@dataclass(frozen=True)
class Sentence:
    """A message and the language that it came out in, English where there is no translation."""

    message: Message
    language: str


def sentence_of(message: Message, sentences: Phrases) -> Sentence:
    """A message in the language of `sentences`, whose ids are the English texts.

    Values that are texts of their own, as a rule's title, a count with its noun or a list of faults, are said in that
    language too.
    """
    if message.template not in sentences.wordings:
        return Sentence(message, "en")
    values = tuple((name, Code(translated(value.said(ENGLISH), sentences))) for name, value in message.values)
    template = sentences.wordings[message.template].in_language(sentences.language)
    return Sentence(Message(template, values), sentences.language)


def translated(text: str, sentences: Phrases) -> str:
    """A value in the language of `sentences`; the text itself where that has no translation."""
    if text in sentences.wordings:
        return sentences.wordings[text].in_language(sentences.language)
    measure, counted, fault = _MEASURE.fullmatch(text), _COUNTED.fullmatch(text), _FAULT.fullmatch(text)
    if measure:
        return in_unit(measure["number"], measure["unit"], sentences) or text
    if counted:
        return _counted(text, counted, sentences)
    if _AND in text and all(_FAULT.fullmatch(part) for part in text.split(_AND)):
        return "; ".join(translated(part, sentences) for part in text.split(_AND))
    if fault and fault["fault"] in sentences.wordings:
        return ": ".join(translated(part, sentences) for part in fault.groups())
    return _composed(text, sentences)


def _composed(text: str, sentences: Phrases) -> str:
    """A value that has words around another one, or after a list of names."""
    for words in _AROUND:
        before, _, rest = words.partition("{")
        place, _, after = rest.partition("}")
        inside = text[len(before) : len(text) - len(after)]
        if words in sentences.wordings and inside and text == before + inside + after:
            return sentences(words, **{place: translated(inside, sentences)})
    more = _MORE.fullmatch(text)
    if more and _NAMES_AND_MORE in sentences.wordings:
        return sentences(_NAMES_AND_MORE, **more.groupdict())
    return text


def in_unit(number: str, unit: str, sentences: Phrases) -> str | None:
    """A number with its unit as a language writes that; None where `sentences` do not have the unit."""
    words = f"{{number}} {unit}"
    return sentences(words, number=number) if words in sentences.wordings else None


def count_in_words(value: float, unit: str, sentences: Phrases) -> str | None:
    """A measured count in words, such as days or turning points; None where the unit is no noun of ours."""
    forms = sentences.wordings.get(f"{{n}} {unit}")
    if forms is None or not float(value).is_integer():
        return None
    return with_count(forms.in_language(sentences.language), int(value), sentences.language)


def _counted(text: str, found: re.Match[str], sentences: Phrases) -> str:
    """A count with its noun, in the form of the noun that goes with it; names in brackets stay as they are."""
    for noun in (found["noun"], found["noun"] + "s"):
        forms = sentences.wordings.get(f"{{n}} {noun}")
        if forms is not None:
            count = int(found["number"].replace(",", ""))
            said = with_count(forms.in_language(sentences.language), count, sentences.language)
            return said + (found["names"] or "")
    return text
