"""The one renderer: a message becomes text in a language."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Any, Mapping

from ..plural import with_count
from ..wording import RIGHT_TO_LEFT, Wording
from .direction import END, FIRST_STRONG, LEFT_TO_RIGHT_ISOLATE, from_left, set_apart, without_isolates
from .message import Message
from .values import value_of

_TAGS = {FIRST_STRONG: "<bdi>", LEFT_TO_RIGHT_ISOLATE: '<bdi dir="ltr">', END: "</bdi>"}


@dataclass(frozen=True)
class Voice:
    """Says messages in one language.

    Attributes
    ----------
    language : str
        ISO 639-1.
    wordings : mapping of str to Wording
        What the program says, by its English text. What is missing is said in English.
    """

    language: str
    wordings: Mapping[str, Wording] = field(default_factory=dict, repr=False)

    @property
    def is_right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return self.language in RIGHT_TO_LEFT

    def has(self, template: str) -> bool:
        """Whether the language has a sentence of its own; English always has."""
        return self.language == "en" or template in self.wordings

    def text(self, value: Any) -> str:
        """Plain text of a message, or of whatever else `value_of` takes."""
        return without_isolates(self.isolated(value))

    def html(self, value: Any) -> str:
        """HTML, everything escaped, each value isolated from the direction of the sentence."""
        text = escape(self.isolated(value))
        for mark, tag in _TAGS.items():
            text = text.replace(mark, tag)
        return text

    def isolated(self, value: Any) -> str:
        """Text in which each value stands in Unicode isolates, so that it keeps its own order of reading."""
        return value_of(value).said(self)

    def filled(self, message: Message) -> str:
        """A message's sentence in this language, with its values in isolates."""
        template = self.phrase(message.template)
        if not message.values:
            return template
        return template.format(**{name: set_apart(value.said(self)) for name, value in message.values})

    def phrase(self, text: str, /, **values: str) -> str:
        """A phrase of the program in this language, with texts put in as they are."""
        known = self.wordings.get(text)
        said = text if known is None else known.in_language(self.language)
        return said.format(**values) if values else said

    def counted(self, forms: str, count: int) -> str | None:
        """A count with its noun in the form that goes with it; None where there is no such noun."""
        known = self.wordings.get(forms)
        number = from_left(f"{count:,}") if count < 0 and self.is_right_to_left else ""  # the sign keeps its side
        return None if known is None else with_count(known.in_language(self.language), count, self.language, number)


ENGLISH = Voice("en")
"""What is stored, logged and compared is in English."""
