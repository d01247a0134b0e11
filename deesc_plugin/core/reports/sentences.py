"""The sentences of findings in the languages that documents are written in."""

from __future__ import annotations

from dataclasses import dataclass

from ..finding import Message
from ..wording import Phrases


@dataclass(frozen=True)
class Sentence:
    """A message and the language that it came out in, English where there is no translation."""

    message: Message
    language: str


def sentence_of(message: Message, sentences: Phrases) -> Sentence:
    """A message in the language of `sentences`, whose ids are the English texts.

    A value that is itself a known text, such as the title of a rule, is said in that language too.
    """
    if message.template not in sentences.wordings:
        return Sentence(message, "en")
    values = tuple((name, translated(text, sentences)) for name, text in message.values)
    template = sentences.wordings[message.template].in_language(sentences.language)
    return Sentence(Message(template, values), sentences.language)


def translated(text: str, sentences: Phrases) -> str:
    """A text without places in the language of `sentences`; the text itself where that has no translation."""
    return sentences.wordings[text].in_language(sentences.language) if text in sentences.wordings else text
