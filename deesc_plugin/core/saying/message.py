"""A sentence as data: a template and the values for its places."""

from __future__ import annotations

from dataclasses import dataclass
from string import Formatter
from typing import Any

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
        from .voice import ENGLISH  # noqa: PLC0415  (a voice says messages, a message only asks for the English one)

        return ENGLISH.text(self)

    def said(self, voice: Any) -> str:
        """The sentence in the language of a `Voice`, each value in isolates."""
        return str(voice.filled(self))
