# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts measured before they are drawn: wrapped to a width, made smaller down to a limit, or cut with an ellipsis.

The same Qt class measures and draws (`QTextLayout`), so what fits here fits on paper.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QTextLayout, QTextOption

from .fonts import MM_PER_POINT, UNITS_PER_MM, font_of

ELLIPSIS = "…"
_CODE = re.compile(r"(?<=[A-Z]):(?=[0-9])")
_HELD = ":\u2060"
"""Qt would break a line between EPSG: and its number, and set the two apart where lines run from the right."""
LEADING = 1.28
"""From one baseline to the next, in sizes of the type: Arabic letters reach far below the line."""
_SHRINK_STEP = 0.25
_ROUNDING = 0.01


@dataclass(frozen=True)
class Style:
    """How a text is set: size in points, weight, colour as #rrggbb with an optional alpha before it (#aarrggbb)."""

    points: float
    is_bold: bool = False
    colour: str = "#000000"

    @property
    def line_height(self) -> float:
        """From one line to the next, millimetres."""
        return self.points * MM_PER_POINT * LEADING


@dataclass(frozen=True)
class Fit:
    """A text that was fitted: what is left of it, the style it fits in, its lines, and whether it fits whole."""

    text: str
    style: Style
    lines: float
    is_whole: bool


def text_layout(text: str, style: Style, width: float, is_right_to_left: bool, align: str = "start") -> QTextLayout:
    """A text laid out in lines no wider than `width` millimetres; positions are in the font's units.

    Parameters
    ----------
    align : str
        ``start``, ``end`` or ``centre``: the start is at the right of a text that runs from right to left.
    """
    held = _CODE.sub(_HELD, text.replace("\n", "\u2028"))
    layout = QTextLayout(held, font_of(held, style.points, style.is_bold))
    option = QTextOption()
    direction = Qt.LayoutDirection.RightToLeft if is_right_to_left else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    at_right = (align == "end") != is_right_to_left
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(Qt.AlignmentFlag.AlignHCenter if align == "centre" else side | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width * UNITS_PER_MM)
        line.setPosition(QPointF(0, top))
        top += style.line_height * UNITS_PER_MM
    layout.endLayout()
    return layout


def text_width(text: str, style: Style) -> float:
    """The width of a text set in one line, millimetres."""
    return text_extent(text, style, 100_000.0)[1]


def line_count(text: str, style: Style, width: float) -> int:
    """How many lines a text takes in a width, millimetres."""
    return text_extent(text, style, width)[0]


@lru_cache(maxsize=16_384)
def text_extent(text: str, style: Style, width: float, is_right_to_left: bool = False) -> tuple[int, float]:
    """How many lines a text takes in a width, and how wide the widest of them is, millimetres.

    The same words are measured for each sheet and language, and where a text is moved.
    """
    layout = text_layout(text, style, width, is_right_to_left)
    widths = [layout.lineAt(index).naturalTextWidth() for index in range(layout.lineCount())]
    return max(1, int(layout.lineCount())), float(max(widths, default=0.0) / UNITS_PER_MM)


def fitted(text: str, style: Style, width: float, most_lines: int, least_points: float) -> Fit:
    """A text in at most so many lines: smaller if need be, and at the least size cut with an ellipsis.

    Parameters
    ----------
    width : float
        Millimetres.
    most_lines : int
        Lines that there is room for.
    least_points : float
        The size below which no type is set.
    """
    points = style.points
    while True:
        sized = replace(style, points=points)
        lines = _lines_within(text, sized, width)
        if lines <= most_lines:
            return Fit(text, sized, lines, True)
        if points <= least_points:
            break
        points = max(least_points, points - _SHRINK_STEP)
    cut = shortened(text, sized, width, most_lines)
    return Fit(cut, sized, line_count(cut, sized, width), False)


def shortened(text: str, style: Style, width: float, most_lines: int = 1) -> str:
    """The text, or as much of its beginning as fits with an ellipsis behind it; never half a letter with its marks."""
    if _lines_within(text, style, width) <= most_lines:
        return text
    ends = [index for index in range(1, len(text)) if _is_boundary(text, index)]
    fits, beyond = 0, len(ends)
    while fits < beyond:
        middle = (fits + beyond) // 2
        tried = text[: ends[middle]].rstrip() + ELLIPSIS
        if _lines_within(tried, style, width) <= most_lines:
            fits = middle + 1
        else:
            beyond = middle
    return text[: ends[fits - 1]].rstrip() + ELLIPSIS if fits else ELLIPSIS


def _lines_within(text: str, style: Style, width: float) -> float:
    """How many lines a text takes; no number where even a single letter is wider than the width."""
    lines, widest = text_extent(text, style, width)
    return lines if widest <= width + _ROUNDING else math.inf


def _is_boundary(text: str, index: int) -> bool:
    """Whether a text may be cut before that character: not before a mark, nor beside a joiner."""
    return unicodedata.combining(text[index]) == 0 and text[index] != "\u200d" and text[index - 1] != "\u200d"
