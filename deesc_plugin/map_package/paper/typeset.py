# SPDX-License-Identifier: GPL-2.0-or-later
"""Sets texts in a column: paragraphs, and pairs of languages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Sequence, TypeVar

from .marks import Block, Mark, Text
from .reading_order import Said
from .text_fit import Style, fitted

Setter = TypeVar("Setter", bound="Typesetter")

_GUTTER = 2.0
_TITLE_OVER_LEAST = 3.0
"""Points."""
AFTER_HEADING = 0.4
_BASELINE = 0.75
"""Of the difference of two lines' heights: so much lower the smaller type stands on the same base line."""


@dataclass(frozen=True)
class Types:
    """The sizes of type of one paper, points: none is set smaller than `least`."""

    title: float
    heading: float
    text: float
    small: float
    least: float

    @property
    def at_least(self) -> Types:
        """The same as small as may be, the title still the largest."""
        heading, title = min(self.heading, self.least + 0.5), min(self.title, self.least + _TITLE_OVER_LEAST)
        return replace(self, title=title, heading=heading, text=self.least, small=self.least)


@dataclass(frozen=True)
class Typesetter:
    """Sets blocks of one width, all languages in the same size and colour.

    Attributes
    ----------
    width : float
        Of the column, millimetres.
    """

    width: float
    types: Types

    def column(self: Setter, width: float) -> Setter:
        """The same for another width."""
        return replace(self, width=width)

    def text(self, said: Said, points: float, is_bold: bool = False, most_lines: int = 0) -> Text:
        """A text from the top of the column, on the side where its language begins.

        With `most_lines` it is made smaller, and at last cut, to fit into them.
        """
        style, text, is_cut = Style(points, is_bold), said.text, False
        if most_lines:
            fit = fitted(text, style, self.width, most_lines, self.types.least)
            style, text, is_cut = fit.style, fit.text, not fit.is_whole
        align = "start" if said.is_right_to_left == said.from_right else "end"
        return Text(text, 0.0, 0.0, self.width, style, said.is_right_to_left, align, is_cut)

    def paragraphs(
        self, block_id: str, said: Sequence[Said], points: float = 0.0, is_bold: bool = False, most_lines: int = 0
    ) -> Block:
        """Texts one below the other; where one has to be made smaller to fit into its lines, all of them are."""
        size = points or self.types.text
        texts = [self.text(one, size, is_bold, most_lines) for one in said]
        least = min((text.style.points for text in texts), default=size)
        if least < size:
            texts = [self.text(one, least, is_bold, most_lines) for one in said]
        return self.piled(block_id, texts)

    def piled(self, block_id: str, texts: Sequence[Text], after: float = 0.0) -> Block:
        """Texts one below the other; two short ones face each other on one line."""
        if len(texts) == 2:
            first, second = texts
            if (
                first.used_width + second.used_width + _GUTTER <= self.width
                and first.height < first.style.line_height * 1.5
            ):
                if second.is_at_right == first.is_at_right:
                    second = replace(second, align="end" if second.align == "start" else "start")
                lower = max(0.0, (first.style.line_height - second.style.line_height) * _BASELINE)
                return Block(block_id, self.width, first.height + after, (first, second.moved(0, lower)))
        marks: list[Mark] = []
        top = 0.0
        for text in texts:
            marks.append(text.moved(0, top))
            top += text.height
        return Block(block_id, self.width, top + after if texts else 0.0, tuple(marks))
