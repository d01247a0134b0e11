# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a sheet lies: its number and the sheets that join it, its scale, north, grid and datum."""

from __future__ import annotations

import math
from typing import Sequence

from ....core.agreement_sources import INSTRUMENT
from ....core.precedence import DOCUMENTS
from ....core.sheets.grid import MapGrid
from ...paper.marks import Block, Figure, Mark, Panel, Rule, Text, box_panel, stacked
from ...paper.reading_order import Said, grouped, joined
from ...paper.text_fit import Style, text_width
from ...verification.files import MASTER
from ..words import SheetSetter, status_wording
from .facts import SheetFacts
from .notes import override_block

_CELL = (6.4, 3.8)
_DIRECTIONS = {
    "NW": (0, 0), "N": (1, 0), "NE": (2, 0), "W": (0, 1), "E": (2, 1), "SW": (0, 2), "S": (1, 2), "SE": (2, 2),
}  # fmt: skip
_OWN_CELL = (1, 1)
_GUTTER = 3.0
_LINE_GAP = 0.4
_ARROW_HEIGHT = 10.0
_BETWEEN_SIGNS = 1.5
_LEAST_ANGLE = 0.05
"""Degrees: less is no angle on paper."""

_WIDEST_BAR = 90.0
_BAR_HEIGHT = 1.2
_STEPS = ((1, 4), (2, 4), (5, 5))
"""First digit of a bar's length, and into how many parts it is divided."""


def status_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """Status, version and date, sheet n of N, a diagram of its neighbours, and the errors it is made in spite of."""
    parts = [_identity(facts, setter), override_block(facts, setter)]
    return stacked("status", setter.width, parts, 2 * _LINE_GAP)


def _identity(facts: SheetFacts, setter: SheetSetter) -> Block:
    """Status, version and date, sheet n of N, and the numbers of its neighbours."""
    words, sheet, size = setter.words, facts.sheet, setter.types.heading
    cells = _neighbours(facts, setter) if sheet.neighbours else ()
    width = max((corner[0] for mark in cells if isinstance(mark, Panel) for corner in mark.corners), default=0.0)
    height = max((corner[1] for mark in cells if isinstance(mark, Panel) for corner in mark.corners), default=0.0)
    beside = setter.column(setter.width - width - _GUTTER) if cells else setter
    status = words.say("status", status=status_wording(facts.delimitation.agreement, facts.status))
    version = words.say("version", version=facts.version, date=facts.day.isoformat())
    of_region = "sheet_of_changes" if facts.comparison is None else "sheet_of_comparison"
    phrase_id = of_region if facts.is_of_region else "sheet_of"
    number = words.say(phrase_id, number=sheet.number, total=len(facts.plan.sheets))
    texts = [
        beside.paragraphs("status", status, size, True),
        beside.paragraphs("version", version),
        *_term(facts, beside),
        beside.paragraphs("number", number, size, True),
    ]
    if not cells:
        return stacked("status", setter.width, texts, _LINE_GAP)
    return _beside("status", setter.width, cells, width, height, texts)


def _term(facts: SheetFacts, setter: SheetSetter) -> list[Block]:
    """How long the agreement holds as far as is on record, and the day that the package is narrowed to, if it is."""
    term, day = facts.delimitation.agreement.term, facts.delimitation.in_force_on
    first, last = term.in_force_from.isoformat(), term.recorded_end.isoformat()
    by = None if term.source is None else term.source.nature == INSTRUMENT
    phrase_id = {None: "term", True: "term_by_instrument", False: "term_by_source"}[by]
    source = term.source and term.source.name
    stated = [setter.phrase(phrase_id, first=first, last=last, source=source)]
    return stated if day is None else [*stated, setter.phrase("in_force_on", date=day.isoformat())]


def _neighbours(facts: SheetFacts, setter: SheetSetter) -> tuple[Mark, ...]:
    """A cell a sheet, north up: this sheet's filled, a neighbour's with its number, no cell where there is no sheet."""
    width, height = _CELL
    numbers = {_DIRECTIONS[direction]: number for direction, number in facts.sheet.neighbours.items()}
    numbers[_OWN_CELL] = facts.sheet.number
    west, north = min(column for column, _ in numbers), min(row for _, row in numbers)
    marks: list[Mark] = []
    for (column, row), number in sorted(numbers.items()):
        is_own = (column, row) == _OWN_CELL
        left, top = (column - west) * width, (row - north) * height
        marks.append(box_panel(left, top, width, height, "#000000" if is_own else "", 0.15))
        style = Style(setter.types.text, is_own, "#ffffff" if is_own else "#000000")
        marks.append(Text(str(number), left, top + (height - style.line_height) / 2, width, style, align="centre"))
    return tuple(marks)


def scale_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The ratio, what a centimetre is, and a bar in kilometres."""
    scale = facts.sheet.scale
    kilometres = f"{scale / 100_000:.3f}".rstrip("0").rstrip(".")
    parts = [
        setter.heading("scale", f"1:{grouped(scale)}"),
        setter.phrase("scale_of_one_centimetre", length=kilometres),
        _bar(scale, setter),
    ]
    return stacked("scale", setter.width, parts, 0.6)


def _bar(scale: int, setter: SheetSetter) -> Block:
    """A bar of parts in black and white; it begins at its left in every language."""
    style = Style(max(setter.types.least, setter.types.small))
    unit = " / ".join(dict.fromkeys(said.text for said in setter.words.say("kilometres")))
    room = min(_WIDEST_BAR, setter.width) - 2 * text_width(f"0000 {unit}", style)
    length, parts = _bar_length(room * scale / 1000)
    step = length / parts / scale * 1000
    marks: list[Mark] = [box_panel(0, 0, step * parts, _BAR_HEIGHT, "#ffffff", 0.15)]
    for index in range(parts):
        if index % 2 == 0:
            marks.append(box_panel(index * step, 0, step, _BAR_HEIGHT, "#000000"))
    top = _BAR_HEIGHT + 0.5
    for index in range(parts + 1):
        label = f"{length / 1000 * index / parts:.3f}".rstrip("0").rstrip(".")
        marks.append(Text(label, index * step - 10, top, 20, style, align="centre"))
    last = text_width(label, style)
    marks.append(Text(unit, step * parts + last / 2 + 1, top, text_width(unit, style) + 1, style))
    inset = text_width("00", style)
    used = step * parts + last / 2 + 2 + text_width(unit, style)
    figure = Figure(tuple(marks), inset, 0.8, used)
    return Block("bar", setter.width, 0.8 + top + style.line_height, (figure,))


def _bar_length(most: float) -> tuple[float, int]:
    """The longest length, metres, of a 1, 2 or 5 with noughts that is within `most`, and its number of parts."""
    power = 10.0 ** math.floor(math.log10(most))
    digit, parts = max((step for step in _STEPS if step[0] * power <= most), default=_STEPS[0])
    return digit * power, parts


def north_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """Grid north and true north, drawn and in words."""
    width = 15.0
    beside = setter.column(setter.width - width - _GUTTER)
    angle = facts.true_north
    degrees = f"{abs(angle):.2f}°"  # with its sign: set apart alone, a number leaves the sign on its wrong side
    if abs(angle) < _LEAST_ANGLE:
        said = beside.phrase("true_north_up", angle=f"{_LEAST_ANGLE:g}°")
    else:
        said = beside.phrase("true_north_east" if angle > 0 else "true_north_west", angle=degrees)
    figure, height = _north_figure(angle, width, setter)
    return _beside("north", setter.width, figure, width, height, [beside.heading("north"), said])


def _north_figure(angle: float, width: float, setter: SheetSetter) -> tuple[tuple[Mark, ...], float]:
    """An arrow for grid north, and a line for true north, with their signs in each language, and the figure's height.

    A convergence of a degree could not be told from none in print, so the angle is overdrawn: the line stands off by
    a fixed angle to the side where true north lies, and the words state the true value.
    """
    style = Style(setter.types.small)
    grid_signs, true_signs = setter.words.say("grid_north_sign"), setter.words.say("true_north_sign")
    lean = 0.0 if abs(angle) < _LEAST_ANGLE else math.copysign(math.tan(math.radians(18)), angle)
    head = 3.4 + (len(grid_signs) - 1) * style.line_height
    middle, foot = width / 2 - lean * 8.0, head + _ARROW_HEIGHT - 0.2
    marks: list[Mark] = [
        Rule(middle, foot, middle, head + 2, 0.3),
        Panel(((middle, head), (middle - 0.9, head + 2.8), (middle + 0.9, head + 2.8)), "#000000"),
        *_signs(grid_signs, middle, head, style),
    ]
    if lean:
        tip = middle + lean * (foot - head - 2)
        marks.append(Rule(middle, foot, tip, head + 2, 0.2))
        widest = [max(text_width(said.text, style) for said in signs) for signs in (grid_signs, true_signs)]
        apart = sum(widest) / 2 + _BETWEEN_SIGNS
        side = middle + math.copysign(max(abs(tip - middle) + _BETWEEN_SIGNS, apart), lean)
        marks += _signs(true_signs, side, head + 2, style)
    return tuple(marks), foot + 0.2


def _signs(signs: Sequence[Said], middle: float, foot: float, style: Style) -> list[Text]:
    """The sign of a direction in each language, one below the other, the last one on the foot."""
    tops = [foot - (len(signs) - at) * style.line_height for at in range(len(signs))]
    return [
        Text(said.text, middle - 5, top, 10, style, said.is_right_to_left, "centre") for said, top in zip(signs, tops)
    ]


def grid_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """Datum, projection, grid, and what a line between two turning points is."""
    grid: MapGrid = facts.sheet.grid
    zones = ", ".join(f"UTM {zone}" for zone in facts.utm_zones)
    words = setter.words
    said = [words.say("datum", datum="WGS 84", code="EPSG:4326")]
    if grid.epsg:
        name = f"UTM {grid.zone}{'S' if grid.false_northing else 'N'}"
        said.append(words.say("projection_utm", zone=name, code=f"EPSG:{grid.epsg}"))
    else:
        meridian = f"{abs(grid.meridian):g}°{'E' if grid.meridian >= 0 else 'W'}"
        said.append(words.say("projection_own", meridian=meridian))
    if facts.is_index:
        said.append(words.say("grid_zones_of_index", zones=zones))
    else:
        said.append(words.say("grid_zones", zones=zones, squares="MGRS"))
    parts = [
        setter.heading("grid_and_datum"),
        setter.paragraphs("datum", joined(said)),
        _edges(facts, setter),
    ]
    return stacked("grid", setter.width, parts, 0.5)


def _edges(facts: SheetFacts, setter: SheetSetter) -> Block:
    """What a line between two turning points is, and what defines the lines; where sheets come before, only where to
    read what prevails. Proposals define nothing."""
    if facts.comparison is not None:
        return setter.phrase("edges_of_proposals")
    if facts.delimitation.agreement.precedence.order != DOCUMENTS:
        return setter.phrase("edges_and_order")
    if not facts.has_annexes:
        return setter.phrase("edges_without_annex", file=MASTER)
    return setter.phrase("edges_and_definitions" if facts.shows_defined else "edges")


def _beside(
    block_id: str, width: float, figure: tuple[Mark, ...], figure_width: float, height: float, texts: list[Block]
) -> Block:
    """Texts, and at their end a figure that keeps its sides."""
    text = stacked(block_id, width, texts, 0.5)
    placed = Figure(figure, width - figure_width, 0.0, figure_width)
    return Block(block_id, width, max(text.height, height), (*text.marks, placed))
