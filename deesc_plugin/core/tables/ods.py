# SPDX-License-Identifier: GPL-2.0-or-later
"""The XML of an ODS workbook (OpenDocument 1.3), as little of it as spreadsheet programs need."""

from __future__ import annotations

import re
from itertools import chain
from typing import Iterable, Iterator, Sequence

from .csv_output import TEXT, Column, decimals_of
from .spreadsheet_xml import DECLARATION, WIDTHS, width_of, xml_text

_MIME_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
_SPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("number", "datastyle"),
        ("fo", "xsl-fo-compatible"),
    )
)
_MOST_DECIMALS = 9
_BLANKS = re.compile("^ | $|  +")


class OdsForm:
    """Writes the files of an ODS workbook."""

    def fixed_files(self, titles: Sequence[str]) -> list[tuple[str, str, bool]]:
        """Names and contents of the files beside the content, and whether each is packed; the type comes first."""
        names = [("/", _MIME_TYPE), ("content.xml", "text/xml"), ("styles.xml", "text/xml")]
        listed = "".join(
            f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>' for name, kind in names
        )
        manifest = (
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
            f'manifest:version="1.3">{listed}</manifest:manifest>'
        )
        styles = f'<office:document-styles {_SPACES} office:version="1.3"><office:styles/></office:document-styles>'
        return [
            ("mimetype", _MIME_TYPE, False),
            ("META-INF/manifest.xml", DECLARATION + manifest, True),
            ("styles.xml", DECLARATION + styles, True),
        ]

    def sheet_files(
        self, titles: Sequence[str], bodies: Iterable[Iterator[str]]
    ) -> Iterator[tuple[str, Iterator[str]]]:
        """The one file that holds all sheets, piece by piece."""
        sheets = (_sheet(title, body) for title, body in zip(titles, bodies))
        start = (
            f'{DECLARATION}<office:document-content {_SPACES} office:version="1.3">'
            f"<office:automatic-styles>{_styles()}</office:automatic-styles><office:body><office:spreadsheet>"
        )
        end = "</office:spreadsheet></office:body></office:document-content>"
        yield "content.xml", chain([start], chain.from_iterable(sheets), [end])

    def header(self, columns: Sequence[Column]) -> str:
        """What stands before the rows: the columns, and their names as the first row."""
        cells = "".join(_text_cell(column.name, "header") for column in columns)
        listed = "".join(f'<table:table-column table:style-name="w{width_of(column)}"/>' for column in columns)
        return f"{listed}<table:table-header-rows><table:table-row>{cells}</table:table-row></table:table-header-rows>"

    def rows(self, columns: Sequence[Column], texts: Sequence[list[str]], number: int) -> str:
        """Rows from their columns."""
        written = []
        for column, cells in zip(columns, texts):
            known = {text: _cell(column, text) for text in set(cells)}
            written.append([known[text] for text in cells])
        return "".join(f"<table:table-row>{''.join(cells)}</table:table-row>" for cells in zip(*written))


def _sheet(title: str, body: Iterator[str]) -> Iterator[str]:
    yield f'<table:table table:name="{xml_text(title)}">'
    yield from body
    yield "</table:table>"


def _cell(column: Column, text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    if column.decimals == TEXT:
        return _text_cell(text, "text")
    stated = f'office:value-type="float" office:value="{text}"'
    return (
        f'<table:table-cell table:style-name="n{decimals_of(text)}" {stated}><text:p>{text}</text:p></table:table-cell>'
    )


def _text_cell(text: str, style: str) -> str:
    written = _BLANKS.sub(_blanks, xml_text(text))
    stated = f'table:style-name="{style}" office:value-type="string"'
    return f"<table:table-cell {stated}><text:p>{written}</text:p></table:table-cell>"


def _blanks(run: re.Match[str]) -> str:
    """Blanks that XML would make one, or none."""
    return f'<text:s text:c="{len(run.group())}"/>'


def _styles() -> str:
    numbers = "".join(
        f'<number:number-style style:name="f{decimals}"><number:number number:decimal-places="{decimals}" '
        f'number:min-decimal-places="{decimals}" number:min-integer-digits="1"/></number:number-style>'
        f'<style:style style:name="n{decimals}" style:family="table-cell" style:data-style-name="f{decimals}"/>'
        for decimals in range(_MOST_DECIMALS + 1)
    )
    columns = "".join(
        f'<style:style style:name="w{width}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width / 5:.1f}cm"/></style:style>'
        for width in WIDTHS
    )
    # cells in the format of text keep a text that looks like a formula text when it is edited
    text = '<number:text-style style:name="t"><number:text-content/></number:text-style>'
    return (
        f'{columns}{numbers}{text}<style:style style:name="text" style:family="table-cell" style:data-style-name="t"/>'
        '<style:style style:name="header" style:family="table-cell" style:data-style-name="t">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
    )
