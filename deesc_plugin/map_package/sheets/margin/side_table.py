# SPDX-License-Identifier: GPL-2.0-or-later
"""The posts and checkpoints of a sheet by their numbers on the map, with coordinates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from ....core.saying.direction import runs_right_to_left
from ....core.tables.order import region_name
from ...paper.marks import Block, Mark, Rule, Swatch, Text, stacked
from ...paper.text_fit import Style, fitted, shortened, text_width
from ...verification.files import MASTER
from ..words import SheetSetter, Words, name_in
from .facts import PlacedPoint, SheetFacts

ANNEX_OF_POINTS = "C"
_SIGN = 4.2
"""Width and height of a map symbol, with some air, millimetres."""
_GAP = 1.6
_LEAST_NAME = 18.0
_STATED = ("number", "mgrs", "latitude_longitude")
_STATED_NARROWLY = ("number", "mgrs")
_COMMAS = (",", "،")
_WIDEST_NUMBER = 9.0
_GUTTER = 4.0
"""Between two tables abreast."""


@dataclass(frozen=True)
class _Column:
    """A column: its left side and width, and what stands over it."""

    left: float
    width: float
    phrase_id: str


def side_table_blocks(facts: SheetFacts, setter: SheetSetter, parts: int = 1) -> tuple[Block, ...]:
    """All posts and checkpoints shown, one a row, divided evenly among tables; none where there are no points.

    Where the column is too narrow for both notations MGRS stands alone, and where it is too narrow for that, the
    reference: no coordinate is ever shortened.
    """
    if not facts.points:
        return ()
    style = Style(setter.types.small)
    columns, note = _columns(facts, setter, style), []
    if not columns and all(point.mgrs for point in facts.points):
        columns, note = _columns(facts, setter, style, _STATED_NARROWLY), [_further(facts, setter)]
    if not columns:
        return (reference_block(facts, setter),)
    each = -(-len(facts.points) // parts)
    tables = []
    for first in range(0, len(facts.points), each):
        rows = _table(facts.points[first : first + each], columns, facts, setter, style)
        tables.append(stacked("side_table", setter.width, [setter.heading("side_table"), rows, *note], 0.4))
    return tuple(tables)


def narrow_table_blocks(facts: SheetFacts, setter: SheetSetter) -> tuple[Block, ...]:
    """All points in two tables abreast in one column, with MGRS alone; the reference where that has no room."""
    if not facts.points:
        return ()
    if not all(point.mgrs for point in facts.points):
        return (reference_block(facts, setter),)
    half = setter.column((setter.width - _GUTTER) / 2)
    style, each = Style(setter.types.small), -(-len(facts.points) // 2)
    columns = _columns(facts, half, style, _STATED_NARROWLY)
    if not columns:
        return (reference_block(facts, setter),)
    halves = [_table(points, columns, facts, half, style) for points in (facts.points[:each], facts.points[each:])]
    beside = [mark.moved(half.width + _GUTTER, 0.0) for mark in halves[1].marks]
    rows = Block("rows", setter.width, halves[0].height, (*halves[0].marks, *beside))
    return (stacked("side_table", setter.width, [setter.heading("side_table"), rows, _further(facts, setter)], 0.4),)


def _further(facts: SheetFacts, setter: SheetSetter) -> Block:
    """Where latitude and longitude stand, for a table without them."""
    if facts.has_annexes:
        said = setter.words.say("further_coordinates", annex=ANNEX_OF_POINTS)
    else:
        said = setter.words.say("further_coordinates_in_file", file=MASTER)
    return setter.paragraphs("further", said, setter.types.small)


def _table(
    points: Sequence[PlacedPoint], columns: tuple[_Column, ...], facts: SheetFacts, setter: SheetSetter, style: Style
) -> Block:
    marks: list[Mark] = list(_header(columns, setter, style))
    top = max(text.y + text.height for text in marks if isinstance(text, Text)) + 0.4
    marks.append(Rule(0, top, setter.width, top, 0.15))
    top += 0.4
    height = max(style.line_height + 0.6, _SIGN)
    for point in points:
        name = _short_name(point, facts, setter.words)
        marks += [mark.moved(0, top) for mark in _row(point, name, columns, setter, style, height)]
        top += height
    return Block("rows", setter.width, top, tuple(marks))


def reference_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """Where the coordinates stand, for a sheet that has no room for them; without height where there are no points."""
    if not facts.points:
        return Block("side_table", setter.width, 0.0, ())
    if facts.has_annexes:
        said = setter.words.say("see_annex", count=len(facts.points), annex=ANNEX_OF_POINTS)
    else:
        said = setter.words.say("see_file", count=len(facts.points), file=MASTER)
    return setter.paragraphs("side_table", said)


def _columns(
    facts: SheetFacts, setter: SheetSetter, style: Style, stated: tuple[str, ...] = _STATED
) -> tuple[_Column, ...]:
    """Sign, what is `stated` of a point, and its name where there is room left for one that says something.

    Empty where what is stated has no room: a cell with figures is never narrower than they are.
    """
    cells = {
        "number": [point.number for point in facts.points],
        "mgrs": [point.mgrs for point in facts.points],
        "latitude_longitude": [point.latitude_longitude for point in facts.points],
    }
    needs = [(name, max(text_width(text, style) for text in cells[name]) + 0.5) for name in stated]
    headed = [said for words in setter.editions for said in words.say("number")]
    title = max(text_width(said.text, Style(style.points)) for said in headed)
    room = setter.width - _SIGN - sum(width + _GAP for _, width in needs)
    if room < 0:
        return ()
    widened = max(0.0, min(min(title, _WIDEST_NUMBER) - needs[0][1], room))
    needs[0] = ("number", needs[0][1] + widened)
    room -= widened + _GAP
    if stated == _STATED and room >= _LEAST_NAME and _are_told_apart(facts, setter, style, room):
        needs.insert(1, ("name", room))
    columns, left = [], _SIGN + _GAP
    for phrase_id, width in needs:
        columns.append(_Column(left, width, phrase_id))
        left += width + _GAP
    return tuple(columns)


def _are_told_apart(facts: SheetFacts, setter: SheetSetter, style: Style, width: float) -> bool:
    """Whether in no edition a name that is cut to a width reads like another one: then names would say nothing."""
    for words in setter.editions:
        names = [_short_name(point, facts, words) for point in facts.points]
        if len({shortened(name, style, width) for name in names}) < len(set(names)):
            return False
    return True


def _short_name(point: PlacedPoint, facts: SheetFacts, words: Words) -> str:
    """A point's name without the name of its region and a comma before it, which its number stands for."""
    language = words.languages[0]
    name = name_in(point.feature, language)
    region = region_name(facts.delimitation.agreement, point.feature.region, language)
    rest = name[len(region) :] if region and name.startswith(region) else ""
    return rest[1:].strip() if rest[:1] in _COMMAS and rest[1:].strip() else name


def _header(columns: tuple[_Column, ...], setter: SheetSetter, style: Style) -> list[Text]:
    texts = []
    for column in columns:
        top = 0.0
        for said in setter.words.say(column.phrase_id):
            fit = fitted(said.text, Style(style.points), column.width + _GAP / 2, 1, setter.types.least)
            align = "start" if said.is_right_to_left == setter.words.is_right_to_left else "end"
            texts.append(
                Text(fit.text, column.left, top, column.width + _GAP / 2, fit.style, said.is_right_to_left, align)
            )
            top += fit.style.line_height
    return texts


def _row(
    point: PlacedPoint, name: str, columns: tuple[_Column, ...], setter: SheetSetter, style: Style, height: float
) -> list[Mark]:
    cells = {
        "number": point.number,
        "mgrs": point.mgrs,
        "latitude_longitude": point.latitude_longitude,
        "name": name,
    }
    from_right = setter.words.is_right_to_left
    marks: list[Mark] = [Swatch(point.feature.kind, point.feature.status, 0.0, 0.0, _SIGN, height)]
    top = (height - style.line_height) / 2
    for column in columns:
        text = cells[column.phrase_id]
        text = shortened(text, style, column.width) if column.phrase_id == "name" else text
        runs_left = runs_right_to_left(text)
        align = "start" if runs_left == from_right else "end"
        marks.append(Text(text, column.left, top, column.width, style, runs_left, align))
    return marks
