# SPDX-License-Identifier: GPL-2.0-or-later
"""The XML of an XLSX workbook (ECMA-376, Office Open XML), as little of it as spreadsheet programs need."""

from __future__ import annotations

import re
from typing import Iterable, Iterator, Sequence

from .csv_output import TEXT, Column, decimals_of
from .spreadsheet_xml import DECLARATION, width_of, xml_text

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_MOST_DECIMALS = 9
_HEADER, _TEXT, _FIRST_NUMBER = 1, 2, 3
"""Styles of cells: header, text, and numbers by their decimals from 0 on."""

_FIRST_FORMAT = 164
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
"""What Excel takes for a character written by its code point."""


class XlsxForm:
    """Writes the files of an XLSX workbook."""

    def fixed_files(self, titles: Sequence[str]) -> list[tuple[str, str, bool]]:
        """Names and contents of the files beside the sheets, and whether each is packed."""
        sheets = range(1, len(titles) + 1)
        types = [
            f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
            for number in sheets
        ]
        listed = [
            f'<sheet name="{xml_text(title)}" sheetId="{number}" r:id="rId{number}"/>'
            for number, title in zip(sheets, titles)
        ]
        related = [(f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml") for number in sheets]
        content_types = (
            f'<Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>{"".join(types)}</Types>'
        )
        workbook = f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{"".join(listed)}</sheets></workbook>'
        files = [
            ("[Content_Types].xml", content_types),
            ("_rels/.rels", _relationships([("rId1", "officeDocument", "xl/workbook.xml")])),
            ("xl/workbook.xml", workbook),
            (
                "xl/_rels/workbook.xml.rels",
                _relationships([*related, (f"rId{len(titles) + 1}", "styles", "styles.xml")]),
            ),
            ("xl/styles.xml", _styles()),
        ]
        return [(name, DECLARATION + content, True) for name, content in files]

    def sheet_files(
        self, titles: Sequence[str], bodies: Iterable[Iterator[str]]
    ) -> Iterator[tuple[str, Iterator[str]]]:
        """Names and contents of the sheets, piece by piece."""
        for number, body in enumerate(bodies, 1):
            yield f"xl/worksheets/sheet{number}.xml", _sheet(body, is_first=number == 1)

    def header(self, columns: Sequence[Column]) -> str:
        """What stands before the rows: the widths of the columns, and their names as the first row."""
        widths = [
            f'<col min="{number}" max="{number}" width="{width_of(column)}" customWidth="1"/>'
            for number, column in enumerate(columns, 1)
        ]
        cells = [
            f'<c r="{letter}1" s="{_HEADER}" t="inlineStr"><is><t>{_string(column.name)}</t></is></c>'
            for letter, column in zip(_letters(len(columns)), columns)
        ]
        return f'<cols>{"".join(widths)}</cols><sheetData><row r="1">{"".join(cells)}</row>'

    def rows(self, columns: Sequence[Column], texts: Sequence[list[str]], number: int) -> str:
        """Rows from their columns; the first has this number."""
        numbers = range(number, number + len(texts[0]))
        written = [[f'<row r="{row}">' for row in numbers]]
        for letter, column, cells in zip(_letters(len(columns)), columns, texts):
            known = {text: _content(column, text) for text in set(cells)}
            start = f'<c r="{letter}'
            written.append([f"{start}{row}{known[text]}" if text else "" for row, text in zip(numbers, cells)])
        return "".join("".join(cells) + "</row>" for cells in zip(*written))


def _content(column: Column, text: str) -> str:
    """A cell behind its place."""
    if column.decimals == TEXT:
        return f'" s="{_TEXT}" t="inlineStr"><is><t xml:space="preserve">{_string(text)}</t></is></c>'
    return f'" s="{_FIRST_NUMBER + decimals_of(text)}"><v>{text}</v></c>'


def _sheet(body: Iterator[str], is_first: bool) -> Iterator[str]:
    selected = ' tabSelected="1"' if is_first else ""
    pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    yield f'{DECLARATION}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView{selected} workbookViewId="0">'
    yield f"{pane}</sheetView></sheetViews>"
    yield from body
    yield "</sheetData></worksheet>"


def _relationships(entries: Sequence[tuple[str, str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="{entry_id}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for entry_id, kind, target in entries
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{listed}</Relationships>'


def _styles() -> str:
    decimals = range(_MOST_DECIMALS + 1)
    codes = ["0" + ("." + "0" * number if number else "") for number in decimals]
    formats = [f'<numFmt numFmtId="{_FIRST_FORMAT + number}" formatCode="{codes[number]}"/>' for number in decimals]
    numbers = [
        f'<xf numFmtId="{_FIRST_FORMAT + number}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        for number in decimals
    ]
    base = 'numFmtId="0" fontId="0" fillId="0" borderId="0"'
    header = '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>'
    # format 49 is text, and the prefix keeps a text that looks like a formula text when it is edited
    text = '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>'
    font = '<sz val="10"/><name val="DejaVu Sans"/><family val="2"/>'
    return (
        f'<styleSheet xmlns="{_MAIN}"><numFmts count="{len(formats)}">{"".join(formats)}</numFmts>'
        f'<fonts count="2"><font>{font}</font><font><b/>{font}</font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill>'
        '<fill><patternFill patternType="gray125"/></fill></fills>'
        '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
        f'<cellStyleXfs count="1"><xf {base}/></cellStyleXfs>'
        f'<cellXfs count="{len(numbers) + _FIRST_NUMBER}"><xf {base} xfId="0"/>'
        f"{header}{text}{''.join(numbers)}</cellXfs>"
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )


def _string(text: str) -> str:
    return xml_text(_LOOKS_ESCAPED.sub("_x005F_", text))


def _letters(count: int) -> list[str]:
    """A, B, ..., Z, AA, AB, ..."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return [(alphabet[index // 26 - 1] if index >= 26 else "") + alphabet[index % 26] for index in range(count)]
