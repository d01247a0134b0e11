# SPDX-License-Identifier: GPL-2.0-or-later
"""A sentence as data, a template and typed values for its places; and the voice that makes text of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from string import Formatter
from typing import Any, Mapping

from ..plural import with_count
from ..wording import RIGHT_TO_LEFT, Wording
from .direction import END, FIRST_STRONG, LEFT_TO_RIGHT_ISOLATE, from_left, set_apart, without_isolates
from .values import Value, value_of


@dataclass(frozen=True)
class Message:
    """A sentence with named places and a typed value for each, to be said in any language.

    Attributes
    ----------
    template : str
        The English sentence, with places in braces; translations are kept under it.
    values : tuple of (str, Value)
        The values by the names of their places, sorted by name.

    Examples
    --------
    >>> from .values import Length
    >>> str(Message.of("{a} is {size} wide.", a="Idlib 3", size=Length(0.012)))
    'Idlib 3 is 12 mm wide.'
    """

    template: str
    values: tuple[tuple[str, Value], ...] = ()

    @classmethod
    def of(cls, template: str, /, **values: Any) -> Message:
        """A message from its template and the values for its places.

        Parameters
        ----------
        template : str
            The English sentence. One that is not in our hands, and may hold braces, is a value of another.
        **values
            Values of `core.saying.values`; a feature, which is called by its name; a `Wording`; another message; a
            count as an int; or a str, which stands as it is in every language: a name, a file, a library's word.

        Raises
        ------
        KeyError
            When a place of the template has no value: a gap must show where the sentence is made.
        """
        message = cls(template, tuple(sorted((name, value_of(value)) for name, value in values.items())))
        missing = [place for _, place, *_ in Formatter().parse(template) if place and place not in values]
        if missing:
            raise KeyError(missing[0])
        return message

    def __str__(self) -> str:
        return ENGLISH.text(self)

    def said(self, voice: Any) -> str:
        """The sentence in the language of a `Voice`, each value in isolates."""
        return str(voice.filled(self))


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
        if known is None:
            return None
        number = from_left(f"{count:,}") if count < 0 and self.is_right_to_left else ""  # the sign keeps its side
        spoken = self.language if self.language in dict(known.texts) else "en"
        return with_count(known.in_language(spoken), count, spoken, number)


ENGLISH = Voice("en")
"""What is stored, logged and compared is in English."""
