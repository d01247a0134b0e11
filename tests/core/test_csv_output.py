# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import csv
import io
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.tables.csv_output import Column, Table, csv_header, csv_rows, csv_text

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def one(cell, *decimals: int) -> str:
    return csv_text(Table((Column("x", *decimals),), ((cell,),)))


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0"])
def test_a_text_that_a_spreadsheet_would_run_gets_an_apostrophe(text):
    assert read(one(text)) == [["x"], ["'" + text]]


@pytest.mark.parametrize(
    ("number", "decimals", "printed"),
    [(-36.5, 7, "-36.5000000"), (1234567.891, 2, "1234567.89"), (7, 0, "7"), (-0.0, 1, "0.0"), (1e-9, 7, "0.0000000")],
)
def test_numbers_are_never_quoted_grouped_or_given_an_apostrophe(number, decimals, printed):
    assert one(number, decimals) == f"x\r\n{printed}\r\n"


def test_what_is_not_stated_is_an_empty_cell():
    columns = (Column("text"), Column("number", 2))
    assert csv_text(Table(columns, ((None, None), ("", math.nan)))) == "text,number\r\n,\r\n,\r\n"


def test_a_table_without_rows_is_a_header():
    assert csv_text(Table((Column("a"), Column("b", 1)), ())) == "a,b\r\n"


@settings(deadline=None, max_examples=100)
@given(st.lists(st.tuples(TEXT, TEXT), max_size=5))
def test_pythons_reader_finds_every_text_again(rows):
    table = Table((Column("a"), Column("b")), tuple(rows))
    found = read(csv_text(table))[1:]
    assert [
        [cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t\r\n") else cell for cell in row] for row in found
    ] == [[cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t\r\n") else cell for cell in row] for row in rows]


def test_pieces_make_the_whole():
    columns = (Column("a"), Column("b", 1))
    rows = (("x", 1.0), ("y", 2.0), ("z", None))
    whole = Table(columns, rows)
    assert csv_header(whole) + "".join(csv_rows(Table(columns, (row,))) for row in rows) == csv_text(whole)
