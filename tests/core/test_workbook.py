# SPDX-License-Identifier: GPL-2.0-or-later
"""Workbooks: what the XML says, read by the standard library; other programs read them in tests/qgis."""

from __future__ import annotations

import hashlib
import re
import zipfile
from xml.etree import ElementTree

import pytest

from deesc_plugin.core.errors import WriteError
from deesc_plugin.core.tables import workbook as module
from deesc_plugin.core.tables.csv_output import Column, Table
from deesc_plugin.core.tables.workbook import Sheet, write_workbook

COLUMNS = (Column("text"), Column("number", 2), Column("whole", 0))
TABLE = Table(
    COLUMNS, (("=cmd()|'<&>\"", -36.5, 7), ("  two  blanks ", None, 0), ("_x0041_", 0.125, -3), (None, 1e6, 1))
)
TEXTS = ["=cmd()|'<&>\"", "  two  blanks ", "_x0041_", ""]
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ODF = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"


def parsed(path, name):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return ElementTree.fromstring(archive.read(name))  # noqa: S314 - our own file


def xlsx_rows(path, number=1):
    rows = []
    for row in parsed(path, f"xl/worksheets/sheet{number}.xml").iter(f"{MAIN}row"):
        cells = {}
        for cell in row:
            assert cell.get("r").endswith(row.get("r"))
            assert {child.tag for child in cell} <= {f"{MAIN}v", f"{MAIN}is"}  # no formula
            cells[cell.get("r")[0]] = "".join(cell.itertext())
        rows.append([cells.get(letter, "") for letter in "ABC"])
    return rows


def ods_rows(path):
    tables = {}
    for table in parsed(path, "content.xml").iter(ODF % "table" + "table"):
        rows = tables[table.get(ODF % "table" + "name")] = []
        for row in table.iter(ODF % "table" + "table-row"):
            rows.append([cell.get(ODF % "office" + "value") or _written(cell) for cell in row])
            assert all(cell.get(ODF % "table" + "formula") is None for cell in row)
    return tables


def _written(cell):
    text = ""
    for paragraph in cell:
        text += paragraph.text or ""
        for blanks in paragraph:
            text += " " * int(blanks.get(ODF % "text" + "c")) + (blanks.tail or "")
    return text


def test_xlsx_holds_numbers_as_numbers_and_text_as_text(tmp_path):
    path = tmp_path / "t.xlsx"
    write_workbook(path, [Sheet.of("one", TABLE), Sheet.of("two", Table(COLUMNS, ()))])
    rows = xlsx_rows(path)
    assert rows[0] == ["text", "number", "whole"]
    assert [row[0] for row in rows[1:]] == [text.replace("_x0041_", "_x005F_x0041_") for text in TEXTS]
    # 0.125 is exactly on the half, and goes to the even neighbour, as in the CSV
    assert [row[1:] for row in rows[1:]] == [["-36.50", "7"], ["", "0"], ["0.12", "-3"], ["1000000.00", "1"]]
    assert xlsx_rows(path, 2) == [["text", "number", "whole"]]
    # text cells are of the format text (49 in ECMA-376 18.8.30) and prefixed, so that editing one runs no formula
    style = parsed(path, "xl/styles.xml").find(f"{MAIN}cellXfs")[2]
    assert (style.get("numFmtId"), style.get("quotePrefix")) == ("49", "1")
    first = next(parsed(path, "xl/worksheets/sheet1.xml").iter(f"{MAIN}sheetData"))[1][0]
    assert (first.get("r"), first.get("s"), first.get("t")) == ("A2", "2", "inlineStr")
    assert [sheet.get("name") for sheet in parsed(path, "xl/workbook.xml").iter(f"{MAIN}sheet")] == ["one", "two"]


def test_ods_holds_the_same(tmp_path):
    path = tmp_path / "t.ods"
    write_workbook(path, [Sheet.of("one", TABLE), Sheet.of("two", Table(COLUMNS, ()))])
    tables = ods_rows(path)
    assert [row[0] for row in tables["one"]] == ["text", *TEXTS]
    assert [row[1:] for row in tables["one"][1:]] == [["-36.50", "7"], ["", "0"], ["0.12", "-3"], ["1000000.00", "1"]]
    assert tables["two"] == [["text", "number", "whole"]]
    with zipfile.ZipFile(path) as archive:
        first = archive.infolist()[0]
    # OpenDocument 1.3 part 2, 3.3: the type comes first, stored, without an extra field
    assert (first.filename, first.compress_type, first.extra) == ("mimetype", zipfile.ZIP_STORED, b"")


@pytest.mark.parametrize("suffix", module.SUFFIXES)
def test_the_same_tables_are_the_same_bytes(tmp_path, suffix):
    digests = set()
    for name in ("a", "b"):
        path = tmp_path / f"{name}{suffix}"
        write_workbook(path, [Sheet.of("one", TABLE)])
        digests.add(hashlib.sha256(path.read_bytes()).hexdigest())
        with zipfile.ZipFile(path) as archive:
            assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert len(digests) == 1


@pytest.mark.parametrize(
    ("most", "titles"), [(5, ["rows"]), (4, ["rows", "rows 2"]), (3, ["rows", "rows 2"]), (2, None)]
)
def test_a_table_longer_than_a_sheet_runs_on(tmp_path, monkeypatch, most, titles):
    monkeypatch.setattr(module, "MOST_ROWS", most)
    halves = [Table(COLUMNS, TABLE.rows[:3]), Table(COLUMNS, TABLE.rows[3:])]
    titles = titles or ["rows", "rows 2", "rows 3", "rows 4"]
    for suffix in module.SUFFIXES:
        path = tmp_path / f"t{suffix}"
        write_workbook(path, [Sheet("rows", COLUMNS, 4, halves), Sheet.of("end", Table(COLUMNS, TABLE.rows[:1]))])
        if suffix == ".ods":
            sheets = ods_rows(path)
        else:
            names = [sheet.get("name") for sheet in parsed(path, "xl/workbook.xml").iter(f"{MAIN}sheet")]
            sheets = {name: xlsx_rows(path, number) for number, name in enumerate(names, 1)}
        assert list(sheets) == [*titles, "end"]
        assert all(rows[0] == ["text", "number", "whole"] and len(rows) <= most for rows in sheets.values())
        assert [row[2] for title in titles for row in sheets[title][1:]] == ["7", "0", "-3", "1"]
        assert sheets["end"][1][2] == "7"


@pytest.mark.parametrize("suffix", module.SUFFIXES)
def test_characters_that_turn_or_break_a_text_are_written_out(tmp_path, suffix):
    path = tmp_path / f"t{suffix}"
    write_workbook(path, [Sheet.of("one", Table((Column("a"),), (("b\x00c\u202e\n\ud800",),)))])
    name = "content.xml" if suffix == ".ods" else "xl/worksheets/sheet1.xml"
    assert "b[U+0000]c[U+202E][U+000A][U+D800]" in "".join(parsed(path, name).itertext())


def test_a_text_that_no_cell_takes_is_refused(tmp_path):
    with pytest.raises(WriteError, match=r"column a has 40,000 characters"):
        write_workbook(tmp_path / "t.xlsx", [Sheet.of("one", Table((Column("a"),), (("x" * 40_000,),)))])


def test_columns_after_z(tmp_path):
    path = tmp_path / "t.xlsx"
    write_workbook(path, [Sheet.of("wide", Table(tuple(Column(f"c{n}", 0) for n in range(30)), (tuple(range(30)),)))])
    with zipfile.ZipFile(path) as archive:
        text = archive.read("xl/worksheets/sheet1.xml").decode("utf-8")
    assert re.findall(r'r="([A-Z]+2)"', text)[24:28] == ["Y2", "Z2", "AA2", "AB2"]
