"""The one renderer: a message becomes text in a language."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import Callable, Mapping

from ..plural import with_count
from ..wording import RIGHT_TO_LEFT, Wording
from .message import Message

_FIRST_STRONG, _END = "\u2068", "\u2069"  # Unicode's isolates


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

    def text(self, message: Message) -> str:
        """Plain text."""
        return self._filled(message, lambda text: text)

    def html(self, message: Message) -> str:
        """HTML, everything escaped, each value isolated from the direction of the sentence."""
        return self._filled(message, lambda text: f"<bdi>{escape(text)}</bdi>", escape)

    def isolated(self, message: Message) -> str:
        """Text in which each value stands in Unicode isolates, so that it keeps its own order of reading."""
        return self._filled(message, lambda text: f"{_FIRST_STRONG}{text}{_END}")

    def phrase(self, text: str, /, **values: str) -> str:
        """A phrase of the program in this language, with texts put in."""
        known = self.wordings.get(text)
        said = text if known is None else known.in_language(self.language)
        return said.format(**values) if values else said

    def counted(self, forms: str, count: int) -> str | None:
        """A count with its noun in the form that goes with it; None where there is no such noun."""
        known = self.wordings.get(forms)
        return None if known is None else with_count(known.in_language(self.language), count, self.language)

    def _filled(
        self, message: Message, put: Callable[[str], str], around: Callable[[str], str] = lambda text: text
    ) -> str:
        template = around(self.phrase(message.template))
        if not message.values:
            return template
        return template.format(**{name: put(value.said(self)) for name, value in message.values})


ENGLISH = Voice("en")
