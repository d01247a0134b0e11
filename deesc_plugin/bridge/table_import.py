# SPDX-License-Identifier: GPL-2.0-or-later
"""Brings tables of coordinates into drafts: the stated CRS to WGS 84, rows to points, lines and polygons."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from ..core.agreement import Agreement, Kind
from ..core.errors import ImportRefused, WriteError
from ..core.intake.draft import Draft
from ..core.intake.intake import Refusal
from ..core.notation.coordinate_text import quoted
from ..core.saying import Count, Listed, Message
from ..core.tables.column_choice import NO_CHOICE, ColumnChoice
from ..core.tables.columns import Reading
from ..core.tables.coordinate_table import parse_cells, read_table
from ..core.tables.rows import decoded, first_cells
from ..core.tables.table_features import CoordinateTable, TableFeature, place_in_table
from ..core.tables.workbook import SUFFIXES
from ..core.text_encoding import UNSTATED, DraftTexts, TextEncoding
from .geometry import WGS84, ToWgs84, to_qgis
from .known_crs import on_datum_of
from .opening.private_copy import copy_in_utf_8
from .opening.texts import look_at_table
from .settled_crs import likely_crs
from .spreadsheet import ReadSheet, read_spreadsheet

_COLUMN_OF = {"zone_uid": "zone", "feature_number": "number"}
"""Columns that a table calls otherwise: its ``zone`` is a UTM zone, its ``number`` a turning point's."""


def table_drafts(
    path: Path,
    crs: QgsCoordinateReferenceSystem,
    agreement: Agreement,
    context: QgsCoordinateTransformContext,
    kind: Kind | None = None,
    texts: DraftTexts = UNSTATED,
    choice: ColumnChoice = NO_CHOICE,
    sheet: str = "",
) -> tuple[list[Draft], list[Refusal], list[Message]]:
    """The features of a table in WGS 84, those refused while reading, and notes on what was changed.

    Parameters
    ----------
    kind : Kind, optional
        The kind that all features are said to be of. Rows that are only numbered are then the turning points of one
        area or line.
    texts : DraftTexts
        In which encoding the table is, where somebody states it.
    choice : ColumnChoice
        Which column is what, where somebody states it.
    sheet : str
        The only sheet of a workbook that is read; empty for each that has places.

    Raises
    ------
    ImportRefused
        When no CRS is stated, or the table as a whole cannot be read.
    """
    if not crs.isValid():
        raise ImportRefused(
            "{file} is a table of coordinates, which carries no CRS, and none is stated; ask its author. {likely_crs}",
            file=path.name,
            likely_crs=likely_crs(agreement),
        )
    stated, wgs84 = ToWgs84(crs, context), ToWgs84(WGS84, context)
    transforms = {Reading.DEGREES: stated, Reading.CRS_AXES: stated, Reading.WGS84: wgs84}
    drafts: list[Draft] = []
    refusals: list[Refusal] = []
    notes: list[Message] = []
    lines = _kinds_of_lines(agreement, kind)
    tables, passed_over = _tables(path, crs.authid(), texts, choice, sheet, lines)
    for read in tables:
        table = read if kind is None or kind.role.is_point else read.as_one(path.stem, kind.role.is_line)
        _refuse_other_datum(table, crs)
        refusals += [Refusal(refused.label, refused.reason) for refused in table.refused]
        for feature in table.features:
            label = place_in_table(table.file, int(feature.lines[0]), feature.feature)
            contradiction = _contradiction(feature.reading, crs)
            if contradiction:
                refusals.append(Refusal(label, contradiction))
                continue
            geometry = transforms[feature.reading]([to_qgis(_geometry(feature))])[0]
            attributes = {_COLUMN_OF.get(name, name): text for name, text in feature.attributes}
            if not table.is_own and not attributes.get("name"):  # there the feature column has uids
                attributes["name"] = feature.feature
            drafts.append(Draft(label, geometry, attributes))
        notes += _notes(table, table.file, transforms[Reading.CRS_AXES])
    return drafts, refusals, [*notes, *passed_over]


def _kinds_of_lines(agreement: Agreement, stated: Kind | None) -> frozenset[str]:
    """The kinds that are lines; with an empty text among them where what states none is of such a kind."""
    kinds = frozenset(kind.id for kind in agreement.kinds if kind.role.is_line)
    return kinds | {""} if stated is not None and stated.role.is_line else kinds


def _tables(
    path: Path, crs: str, texts: DraftTexts, choice: ColumnChoice, title: str, lines: frozenset[str]
) -> tuple[list[CoordinateTable], list[Message]]:
    """The table of a file, or those of a workbook's sheets that have places, and notes on its other sheets."""
    look_at_table(path)
    if path.suffix.lower() not in SUFFIXES:
        return _text_table(path, crs, texts, choice, lines)
    tables, titles, passed_over = [], [], []
    fault: ImportRefused | None = None
    for sheet in sheets_of(path, title):
        try:
            tables.append(parse_cells(sheet.rows, crs, _named(path, sheet), choice, lines))
            titles.append(sheet.title)
        except ImportRefused as error:
            fault = fault or error
            passed_over.append(
                Message.of("The sheet “{sheet}” was passed over: {cause}", sheet=sheet.title, cause=error.message)
            )
    own = [table for table in tables if table.is_own]
    if own:  # a package's workbook: its other sheets say the same again, or hold no places
        others = [f"“{title}”" for title, table in zip(titles, tables) if not table.is_own]
        template = "{file}: sheets beside that of the turning points were passed over: {sheets}."
        return own, [Message.of(template, file=path.name, sheets=Listed.of(others))] if others else []
    if not tables:
        raise fault or ImportRefused("{file} has no sheet with rows; put the places into one.", file=path.name)
    return tables, passed_over


def _text_table(
    path: Path, crs: str, texts: DraftTexts, choice: ColumnChoice, lines: frozenset[str]
) -> tuple[list[CoordinateTable], list[Message]]:
    """The table in a text, in whatever encoding that is."""
    copy = copy_in_utf_8(path, texts.codec, texts.language)
    if copy is None:
        return [read_table(path, crs, choice, lines)], []
    note = copy.note()
    return [read_table(copy.path, crs, choice, lines)], [] if note is None else [note]


def _named(path: Path, sheet: ReadSheet) -> Message:
    return Message.of("{file}, sheet “{sheet}”", file=path.name, sheet=sheet.title)


def sheets_of(path: Path, title: str = "") -> list[ReadSheet]:
    """The sheets of a workbook that are not empty, or the one of a title.

    Raises
    ------
    ImportRefused
        When it cannot be read, or has no such sheet.
    """
    try:
        sheets = [sheet for sheet in read_spreadsheet(path) if sheet.names or sheet.columns]
    except WriteError as error:
        raise ImportRefused(
            "{file} cannot be read as a spreadsheet; open it in the program that made it and save it again as .xlsx, "
            ".ods or .csv.",
            file=path.name,
        ) from error
    if title and title not in [sheet.title for sheet in sheets]:
        raise ImportRefused(
            "{file} has no sheet “{sheet}” with rows; it has {sheets}.",
            file=path.name,
            sheet=title,
            sheets=Listed.of([sheet.title for sheet in sheets]),
        )
    return [sheet for sheet in sheets if not title or sheet.title == title]


def first_rows(
    path: Path, texts: DraftTexts = UNSTATED, most: int = 12
) -> tuple[dict[str, list[tuple[str, ...]]], TextEncoding | None]:
    """The first rows of a table, or of each sheet of a workbook by its title, for the eye of who chooses its columns.

    With them the encoding of a text, where it is not UTF-8.

    Raises
    ------
    ImportRefused
        When it cannot be read.
    """
    look_at_table(path)
    if path.suffix.lower() in SUFFIXES:
        return {sheet.title: sheet.rows[:most] for sheet in sheets_of(path)}, None
    copy = copy_in_utf_8(path, texts.codec, texts.language)
    rows = first_cells(decoded((copy.path if copy else path).read_bytes(), path.name), most)
    return {"": rows}, copy.encoding if copy else None


def _refuse_other_datum(table: CoordinateTable, crs: QgsCoordinateReferenceSystem) -> None:
    """Refuse a table that names another datum than its places would be read on: they would lie some 100 m off."""
    of_readings = {feature.reading for feature in table.features}
    if of_readings - {Reading.WGS84} and (named := table.datums.other_than(on_datum_of(crs))):
        raise ImportRefused(
            "{file} names {datum}, and {crs} is stated; state the CRS that its coordinates are in, or correct what it "
            "names.",
            file=table.file,
            datum=named.name,
            crs=crs.authid() or crs.description(),
        )
    if Reading.WGS84 in of_readings and (named := table.datums.other_than(on_datum_of(WGS84))):
        raise ImportRefused(
            "{file} names {datum}, and its UTM or MGRS coordinates would be read on WGS 84; write x and y and state "
            "their CRS, or correct what it names.",
            file=table.file,
            datum=named.name,
        )


def _contradiction(reading: Reading, crs: QgsCoordinateReferenceSystem) -> Message | None:
    """Why what a feature's coordinates are cannot be in the stated CRS; None where they can."""
    if reading is Reading.DEGREES and not crs.isGeographic():
        template = "its coordinates are degrees and {crs} has none; state the geographic CRS."
        return Message.of(template, crs=crs.authid())
    if reading is Reading.WGS84 and crs.geographicCrsAuthId() != WGS84.authid():
        template = "its UTM or MGRS coordinates are on WGS 84 and {crs} is not; correct the CRS, or write x and y."
        return Message.of(template, crs=crs.authid())
    return None


def _geometry(feature: TableFeature) -> shapely.Geometry:
    if feature.is_line:
        lines = [shapely.LineString(ring.vertices) for ring in feature.rings]
        return lines[0] if len(lines) == 1 else shapely.multilinestrings(lines)
    if feature.is_point:
        return shapely.Point(feature.vertices[0])
    polygons = []
    for _, rings in groupby(feature.rings, key=lambda ring: ring.part):
        outer, *holes = [ring.closed for ring in rings]
        polygons.append(shapely.Polygon(outer, holes))
    return polygons[0] if len(polygons) == 1 else shapely.multipolygons(polygons)


def _notes(table: CoordinateTable, name: str | Message, transform: ToWgs84) -> list[Message]:
    notes = []
    if table.comments:
        lines = Count(
            table.comments,
            "line that begins with # was taken for a comment",
            "lines that begin with # were taken for comments",
        )
        notes.append(Message.of("{file}: {lines}.", file=name, lines=lines))
    titles = [Message.of("“{text}”", text=quoted(title)) for _, title in table.titles if title]
    if titles:
        told = Listed.of(titles)
        notes.append(Message.of("{file}: lines above the header were passed over: {lines}.", file=name, lines=told))
    notes += [Message.of("{file}: {note}", file=name, note=note) for note in table.notes]
    if table.unused_columns:
        columns = Listed.of(table.unused_columns, most=None)
        notes.append(Message.of("{file}: the columns {columns} were not looked at.", file=name, columns=columns))
    if any(feature.reading is not Reading.WGS84 for feature in table.features) and not transform.is_identity:
        notes += transform.notes(name)
    return notes
