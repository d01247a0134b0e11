# SPDX-License-Identifier: GPL-2.0-or-later
"""Sentences of a verification, and texts that are shown in them."""

from __future__ import annotations


class Said(str):
    """A sentence that keeps its template and the texts in its places, for who says it in another language."""

    def __new__(cls, template: str, **values: object) -> Said:
        """The English sentence."""
        return super().__new__(cls, template.format(**values))

    def __init__(self, template: str, **values: object) -> None:
        self.template, self.values = template, values


class Refused(Exception):
    """Something that no map package contains; the text says what and where."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(Said(template, **values))


def shown(text: str) -> str:
    """A text whose invisible characters are written out."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text[:240])
