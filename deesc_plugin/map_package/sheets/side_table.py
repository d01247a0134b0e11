"""The posts and checkpoints of a sheet by their numbers on the map, with coordinates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from .facts import PlacedPoint, SheetFacts
from .marks import Block, Mark, Rule, Swatch, Text, stacked
from .text_fit import Style, fitted, shortened, text_width
from .typeset import Typesetter
from .words import name_in, runs_right_to_left

ANNEX_OF_POINTS = "C"
_SIGN = 4.2
"""Width and height of a map symbol, with some air, millimetres."""
_GAP = 1.6
_LEAST_NAME = 18.0
_WIDEST_NUMBER = 9.0


@dataclass(frozen=True)
class _Column:
    """A column: its left side and width, and what stands over it."""

    left: float
    width: float
    phrase_id: str


def side_table_blocks(facts: SheetFacts, setter: Typesetter, parts: int = 1) -> tuple[Block, ...]:
    """All posts and checkpoints shown, one a row, divided evenly among tables; none where there are no points."""
    if not facts.points:
        return ()
    style = Style(setter.types.small)
    columns = _columns(facts, setter, style)
    each = -(-len(facts.points) // parts)
    tables = []
    for first in range(0, len(facts.points), each):
        rows = _table(facts.points[first : first + each], columns, setter, style)
        tables.append(stacked("side_table", setter.width, [setter.heading("side_table"), rows], 0.4))
    return tuple(tables)


def _table(points: Sequence[PlacedPoint], columns: tuple[_Column, ...], setter: Typesetter, style: Style) -> Block:
    marks: list[Mark] = list(_header(columns, setter, style))
    top = max(text.y + text.height for text in marks if isinstance(text, Text)) + 0.4
    marks.append(Rule(0, top, setter.width, top, 0.15))
    top += 0.4
    height = max(style.line_height + 0.6, _SIGN)
    for point in points:
        marks += [mark.moved(0, top) for mark in _row(point, columns, setter, style, height)]
        top += height
    return Block("rows", setter.width, top, tuple(marks))


def reference_block(facts: SheetFacts, setter: Typesetter) -> Block:
    """Where the coordinates stand, for a sheet that has no room for them; without height where there are no points."""
    if not facts.points:
        return Block("side_table", setter.width, 0.0, ())
    said = setter.words.say("see_annex", count=len(facts.points), annex=ANNEX_OF_POINTS)
    return setter.paragraphs("side_table", said)


def _columns(facts: SheetFacts, setter: Typesetter, style: Style) -> tuple[_Column, ...]:
    """Sign, number, MGRS, latitude and longitude, and the name where there is room left for one."""
    cells = {
        "number": [point.number for point in facts.points],
        "mgrs": [point.mgrs for point in facts.points],
        "latitude_longitude": [point.latitude_longitude for point in facts.points],
    }
    needs = [(name, max(text_width(text, style) for text in texts) + 0.5) for name, texts in cells.items()]
    title = max(text_width(said.text, setter.style(said, style.points)) for said in setter.words.say("number"))
    needs[0] = ("number", max(needs[0][1], min(title, _WIDEST_NUMBER)))
    room = setter.width - _SIGN - sum(width + _GAP for _, width in needs)
    if room - _GAP >= _LEAST_NAME:
        needs.insert(1, ("name", room - _GAP))
    columns, left = [], _SIGN + _GAP
    for phrase_id, width in needs:
        columns.append(_Column(left, min(width, setter.width - left), phrase_id))
        left += width + _GAP
    return tuple(columns)


def _header(columns: tuple[_Column, ...], setter: Typesetter, style: Style) -> list[Text]:
    texts = []
    for column in columns:
        top = 0.0
        for said in setter.words.say(column.phrase_id):
            fit = fitted(said.text, setter.style(said, style.points), column.width + _GAP / 2, 1, setter.types.least)
            align = "start" if said.is_right_to_left == setter.words.is_right_to_left else "end"
            texts.append(
                Text(fit.text, column.left, top, column.width + _GAP / 2, fit.style, said.is_right_to_left, align)
            )
            top += fit.style.line_height
    return texts


def _row(
    point: PlacedPoint, columns: tuple[_Column, ...], setter: Typesetter, style: Style, height: float
) -> list[Mark]:
    cells = {
        "number": point.number,
        "mgrs": point.mgrs,
        "latitude_longitude": point.latitude_longitude,
        "name": name_in(point.feature, setter.words.languages[0]),
    }
    from_right = setter.words.is_right_to_left
    marks: list[Mark] = [Swatch(point.feature.kind, point.feature.status, 0.0, 0.0, _SIGN, height)]
    top = (height - style.line_height) / 2
    for column in columns:
        text = shortened(cells[column.phrase_id], style, column.width)
        runs_left = runs_right_to_left(text)
        align = "start" if runs_left == from_right else "end"
        marks.append(Text(text, column.left, top, column.width, style, runs_left, align))
    return marks
