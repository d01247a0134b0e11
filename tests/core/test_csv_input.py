# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import csv

import pytest

from deesc_plugin.core.tables.csv_input import csv_rows, long_cells

LONG = "x" * 200_000


def test_a_cell_of_any_length_is_read_and_the_process_keeps_its_limit():
    before = csv.field_size_limit()
    assert csv_rows(["a,b\r\n", f'1,"{LONG}"\r\n']) == [("a", "b"), ("1", LONG)]
    assert csv.field_size_limit() == before
    with pytest.raises(csv.Error, match="field larger than field limit"):
        list(csv.reader([LONG]))


def test_what_is_not_well_formed_is_told_and_the_limit_is_put_back():
    before = csv.field_size_limit()
    with pytest.raises(csv.Error):
        csv_rows([f'"{LONG}" after the mark\r\n'])
    with pytest.raises(KeyError), long_cells(), long_cells():
        raise KeyError
    assert csv.field_size_limit() == before
