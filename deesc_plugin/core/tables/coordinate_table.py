# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads a table of coordinates (CSV or TXT): one vertex or point a row, grouped by the column ``feature``.

The form: UTF-8; comma, semicolon or tab; a header with English column names; lines that start with ``#`` are comments;
one row a line. A feature is a point (one row), a line where its kind is one, or a polygon; ``part`` and ``ring`` number
its parts and the rings of a part, ring 1 being the outer one. The rows of a feature stand together and in order: one
whose rows are interleaved with another's is refused, since such a table may have been sorted and its order of vertices
lost.
The project's own table of turning points is known by its columns: there the numbers order a feature's rows, and the
feature column gives its uid.

A bad row refuses its whole feature, never a vertex alone. A row whose feature cannot be told refuses the file.
"""

from __future__ import annotations

import csv
import io
import itertools
import re
from pathlib import Path
from typing import AbstractSet, Any, Sequence

import numpy as np

from ..errors import CoordinateError, ImportRefused
from ..limits import LEAST_OF_LINE, LEAST_OF_RING, MOST_VERTICES
from ..notation.coordinate_text import quoted, with_tabs
from ..notation.coordinates import is_of_angles
from ..notation.hemispheres import Letters
from ..notation.utm import Floats
from ..saying import Message
from .column_choice import NO_CHOICE, ColumnChoice
from .column_names import is_of_datum, sides_of
from .columns import Columns, Reading
from .csv_output import without_apostrophe
from .datums import NamedDatums, datums_in
from .rows import Row, Rows, decoded, rows_of
from .table_features import (
    CoordinateTable,
    RefusedFeature,
    TableFeature,
    TableRing,
)

MOST_BYTES = 512 * 1024 * 1024

_MOST_COMMENTS = 100
"""In which a datum is looked for."""
_LINE_BREAKS = re.compile(r"\s*[\r\n]\s*")
_ORDINAL = re.compile(r"[0-9]{1,6}")
_USUAL_LETTERS = frozenset("0123456789.,;:°'\"+- NSEW")
_NO_PART = "The part “{number}” is no number; count from 1."
_NO_RING = "The ring “{number}” is no number; count from 1."


class _FeatureRefused(Exception):
    """Why a feature is not taken, and the line that shows it."""

    def __init__(self, line: int, reason: Message) -> None:
        super().__init__(str(reason))
        self.line, self.reason = line, reason


Lines = AbstractSet[str]
NO_LINES: Lines = frozenset()


def _refused(line: int, template: str, /, **values: Any) -> _FeatureRefused:
    return _FeatureRefused(line, Message.of(template, **values))


def read_table(path: Path, crs: str, choice: ColumnChoice = NO_CHOICE, lines: Lines = NO_LINES) -> CoordinateTable:
    """Read the table in a file; see `parse_table`.

    Raises
    ------
    ImportRefused
        Also when the file cannot be read, is larger than 512 MiB, or is not UTF-8.
    """
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise ImportRefused(
                "{file} is {size} MB; the most is {most} MB, divide it.",
                file=path.name,
                size=f"{size / 1e6:.0f}",
                most=f"{MOST_BYTES / 1e6:.0f}",
            )
        data = path.read_bytes()
    except OSError as error:
        raise ImportRefused("{file} cannot be read: {error}.", file=path.name, error=error.strerror or error) from error
    return parse_table(decoded(data, path.name), crs, path.name, choice, lines)


def parse_table(
    text: str,
    crs: str,
    file: str | Message = "table",
    choice: ColumnChoice = NO_CHOICE,
    lines: Lines = NO_LINES,
) -> CoordinateTable:
    """Read a table of coordinates.

    Parameters
    ----------
    text : str
        The table.
    crs : str
        The CRS of angles and of x and y, such as ``"EPSG:4326"``, stated by the user; it is handed through. UTM and
        MGRS carry their own zone and are on WGS 84.
    file : str
        Stands for the table in messages.
    choice : ColumnChoice
        Which column is what, where somebody states it.
    lines : set of str
        The kinds of feature that are lines: what states one of them is no ring. An empty text stands for features that
        state no kind.

    Raises
    ------
    ImportRefused
        When no CRS is stated, the header is not understood, the file has more than 1,000,000 rows, or a row's feature
        cannot be told.
    """
    if not crs.strip():
        raise ImportRefused(
            "{file} states no CRS; say which one its coordinates are in, EPSG:4326 for WGS 84 degrees.", file=file
        )
    return _assembled(rows_of(text, file, choice), crs, file, lines)


def parse_cells(
    cells: Sequence[Sequence[str]],
    crs: str,
    file: str | Message,
    choice: ColumnChoice = NO_CHOICE,
    lines: Lines = NO_LINES,
) -> CoordinateTable:
    """Read a table of coordinates that is cells already, such as a sheet of a workbook; see `parse_table`."""
    written = io.StringIO()
    csv.writer(written, delimiter="\t", lineterminator="\n").writerows(
        [_LINE_BREAKS.sub(" ", cell) for cell in row] for row in cells
    )
    return parse_table(written.getvalue(), crs, file, choice, lines)


def _assembled(rows: Rows, crs: str, file: str | Message, lines: Lines) -> CoordinateTable:
    columns, every = rows.columns, list(rows)
    _refuse_unnamed(every, columns, file)
    _refuse_lost_sides(rows, every, file)
    letters = _letters(every, columns)
    taken: dict[str, TableFeature] = {}
    refused: dict[str, RefusedFeature] = {}
    for name, group in itertools.groupby(every, key=lambda row: row.cells[columns.feature]):
        block = list(group)
        try:
            if name in taken:
                last = int(taken.pop(name).lines[-1])
                raise _refused(
                    block[0].line,
                    "Its rows ended at line {last} and begin again; put them together.",
                    last=str(last),
                )
            if name not in refused:
                taken[name] = _feature(name, block, columns, letters, lines)
        except _FeatureRefused as refusal:
            refused[name] = RefusedFeature(file, refusal.line, name, refusal.reason)
    return CoordinateTable(
        file,
        crs,
        tuple(taken.values()),
        tuple(refused.values()),
        columns.unused,
        len(rows.comments),
        rows.titles,
        columns.is_own,
        letters.notes(),
        _datums(rows, every),
    )


def _datums(rows: Rows, every: Sequence[Row]) -> NamedDatums:
    """The datums that a table names: in the names of its places, in a column of its own, or around."""
    columns = rows.columns
    parts = {place for _, of_angle in columns.split for place in of_angle if place is not None}
    of_places = [rows.names[place] for place in sorted({*columns.places, *parts})]
    values = {row.cells[place] for place in columns.unused_places if is_of_datum(rows.names[place]) for row in every}
    around = [*rows.names, *(text for _, text in rows.titles), *rows.comments[:_MOST_COMMENTS]]
    return NamedDatums(datums_in([*of_places, *sorted(values)]), datums_in(around))


def _refuse_lost_sides(rows: Rows, every: Sequence[Row], file: str | Message) -> None:
    """Refuse a column of hemispheres that is not read for its odd name: south would become north."""
    columns = rows.columns
    for place in columns.unused_places if "lat" in columns.notation.columns else ():
        sides = {side for row in every for side in sides_of(row.cells[place])}
        if sides & {"S", "W"} and all(sides_of(row.cells[place]) or not row.cells[place] for row in every):
            raise ImportRefused(
                "{file}: the column “{column}” holds hemispheres, and its name does not say of which angle; call it "
                "lat_ns or lon_ew.",
                file=file,
                column=quoted(rows.names[place]),
            )


def _refuse_unnamed(rows: Sequence[Row], columns: Columns, file: str | Message) -> None:
    """Refuse values beside places under no name: they may be minutes that belong to them."""
    for row, place in itertools.product(rows if columns.unnamed else (), columns.unnamed):
        if row.cells[place]:
            raise ImportRefused(
                "{file}, line {line} has “{text}” in column {column}, which has no name and stands beside a "
                "coordinate; name it, as in lat_deg, lat_min, lat_sec, or take it out.",
                file=file,
                line=str(row.line),
                text=quoted(row.cells[place]),
                column=str(place + 1),
            )


def _letters(rows: Sequence[Row], columns: Columns) -> Letters:
    """What the hemisphere letters of the whole table mean."""
    if not columns.notation.has_letters:
        return Letters()
    texts = [text for texts in zip(*(columns.place_texts(row.cells) for row in rows)) for text in texts]
    if _USUAL_LETTERS.issuperset("".join(texts)):
        return Letters()
    return Letters.of(text for text in texts if text and is_of_angles(text))


def _feature(name: str, rows: Sequence[Row], columns: Columns, letters: Letters, kinds_of_lines: Lines) -> TableFeature:
    if len(rows) > MOST_VERTICES:
        template = "It has {count} vertices; the most is {most}."
        raise _refused(rows[0].line, template, count=len(rows), most=MOST_VERTICES)
    for row in rows:
        if row.fault is not None:
            raise _FeatureRefused(row.line, row.fault)
    if columns.number is not None:
        rows = _in_order(rows, columns.number)
    attributes = _attributes(rows, columns)
    reading, vertices = _vertices(rows, columns, letters)
    lines = np.array([row.line for row in rows], dtype=np.int64)
    numbers = np.array([_part_and_ring(row, columns) for row in rows], dtype=np.int64)
    starts = np.flatnonzero(np.r_[True, (numbers[1:] != numbers[:-1]).any(axis=1)])
    rings = tuple(
        TableRing(int(numbers[start, 0]), int(numbers[start, 1]), vertices[start:end], lines[start:end])
        for start, end in zip(starts, [*starts[1:], len(rows)])
    )
    is_line = len(rows) > 1 and dict(attributes).get("kind", "") in kinds_of_lines
    _refuse_bad_rings(rings, is_line)
    if columns.is_own:
        attributes = (("uid", name), *attributes)
    return TableFeature(name, reading, rings, attributes, is_line)


def _in_order(rows: Sequence[Row], column: int) -> list[Row]:
    """The rows by the numbers of their turning points, which run from 1 without a gap."""
    numbered: dict[int, Row] = {}
    for row in rows:
        cell = with_tabs(row.cells[column])
        if not _ORDINAL.fullmatch(cell):
            template = "The number “{number}” is no number of a turning point."
            raise _refused(row.line, template, number=quoted(cell))
        same = numbered.setdefault(int(cell), row)
        if same is not row:
            template = "Its turning point {number} stands in line {line} already; keep one."
            raise _refused(row.line, template, number=cell, line=str(same.line))
    for number in range(1, len(rows) + 1):
        if number not in numbered:
            template = "Its turning point {number} is missing; put its row back."
            raise _refused(rows[-1].line, template, number=str(number))
    return [numbered[number] for number in range(1, len(rows) + 1)]


def _vertices(rows: Sequence[Row], columns: Columns, letters: Letters) -> tuple[Reading, Floats]:
    cells = [columns.place_texts(row.cells) for row in rows]
    try:
        return columns.notation.read(cells, letters)
    except CoordinateError as error:
        for row, written in zip(rows, cells):
            try:
                columns.notation.read([written], letters)
            except CoordinateError as row_error:
                raise _FeatureRefused(row.line, row_error.message) from row_error
        raise _FeatureRefused(rows[0].line, error.message) from error


def _part_and_ring(row: Row, columns: Columns) -> tuple[int, int]:
    numbers = []
    for place, template in ((columns.part, _NO_PART), (columns.ring, _NO_RING)):
        cell = "1" if place is None else with_tabs(row.cells[place]) or "1"
        if not _ORDINAL.fullmatch(cell) or int(cell) < 1:
            raise _refused(row.line, template, number=quoted(cell))
        numbers.append(int(cell))
    return numbers[0], numbers[1]


def _refuse_bad_rings(rings: Sequence[TableRing], is_line: bool) -> None:
    """Refuse rings that are interleaved, out of order, or too short; a single vertex alone is a point."""
    if len(rings) == 1 and len(rings[0].vertices) == 1:
        return
    before = (0, 0)
    for ring in rings:
        here = Message.of("part {part}, ring {ring}", part=str(ring.part), ring=str(ring.ring))
        if (ring.part, ring.ring) <= before:
            template = "Its {here} is out of order; put parts and rings one after another."
            raise _refused(int(ring.lines[0]), template, here=here)
        if ring.part != before[0] and ring.ring != 1:
            template = "Its {here} has no outer ring before it; the outer ring is ring 1."
            raise _refused(int(ring.lines[0]), template, here=here)
        before = (ring.part, ring.ring)
        corners = len(np.unique(ring.vertices, axis=0))
        if is_line and corners < LEAST_OF_LINE:
            raise _refused(int(ring.lines[-1]), "A line has two different vertices at least; this one has one.")
        if not is_line and corners < LEAST_OF_RING:
            raise _refused(
                int(ring.lines[-1]),
                "Its {here} has {corners} different vertices; a polygon needs three, a point is one row.",
                here=here,
                corners=corners,
            )


def _attributes(rows: Sequence[Row], columns: Columns) -> tuple[tuple[str, str], ...]:
    """The attributes of a feature; a row may leave one empty or repeat it, but not contradict another row."""
    found: dict[str, tuple[str, int]] = {}
    for row in rows:
        for name, place in columns.attributes:
            value = without_apostrophe(row.cells[place]) if columns.is_own else row.cells[place]
            if not value:
                continue
            first, line = found.setdefault(name, (value, row.line))
            if first != value:
                raise _refused(
                    row.line,
                    "Its {name} is “{here}” here and “{there}” in line {line}; say one.",
                    name=name,
                    here=quoted(value),
                    there=quoted(first),
                    line=str(line),
                )
    return tuple((name, found.get(name, ("", 0))[0]) for name, _ in columns.attributes)
