# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of codes and figures in a margin: columns as wide as their cells, the room that is left among them."""

from __future__ import annotations

from typing import Sequence

from ...paper.marks import Block, Figures, Mark, Rule, Text
from ...paper.reading_order import Said
from ...paper.text_fit import Style, fitted, text_width
from ..words import SheetSetter

_GAP = 1.6
_UNDER_HEADS = 0.5
_MOST_LINES_OF_A_HEAD = 2


def small_table(
    block_id: str, heads: Sequence[Sequence[Said]], rows: Sequence[Sequence[str]], setter: SheetSetter
) -> Block:
    """A table; its last column is of figures, flush right, and no cell of it is ever shortened.

    Parameters
    ----------
    heads : sequence of sequence of Said
        Of each column what stands over it, in each language of the sheet.
    rows : sequence of sequence of str
        Codes and figures, from left to right in every language.
    """
    style = Style(setter.types.small)
    needs = [max(text_width(cell, style) for cell in column) for column in zip(*rows)]
    spare = max(0.0, setter.width - sum(needs) - _GAP * (len(needs) - 1)) / len(needs)
    widths = [need + spare for need in needs]
    lefts = [sum(widths[:at]) + _GAP * at for at in range(len(widths))]
    marks, top = _heads(heads, lefts, widths, setter, style)
    marks.append(Rule(0.0, top, setter.width, top, 0.1))
    top += _UNDER_HEADS
    align = "end" if setter.words.is_right_to_left else "start"
    for row in rows:
        *codes, figure = zip(row, lefts, widths)
        marks += [Text(cell, left, top, width, style, align=align) for cell, left, width in codes]
        marks.append(Figures(figure[0], figure[1], top, figure[2], style))
        top += style.line_height
    return Block(block_id, setter.width, top, tuple(marks))


def _heads(
    heads: Sequence[Sequence[Said]],
    lefts: Sequence[float],
    widths: Sequence[float],
    setter: SheetSetter,
    style: Style,
) -> tuple[list[Mark], float]:
    """What stands over the columns, and how high the highest of it is."""
    marks: list[Mark] = []
    heights = []
    for place, (said, left, width) in enumerate(zip(heads, lefts, widths)):
        top = 0.0
        for one in said:
            fit = fitted(one.text, style, width, _MOST_LINES_OF_A_HEAD, setter.types.least)
            is_over_figures = place == len(heads) - 1
            starts_here = one.is_right_to_left == (is_over_figures or setter.words.is_right_to_left)
            text = Text(fit.text, left, top, width, fit.style, one.is_right_to_left, "start" if starts_here else "end")
            marks.append(text)
            top += text.height
        heights.append(top)
    return marks, max(heights)
