# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands in a workspace and cannot be read or meant is an error that keeps it from being exported."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest
import shapely

from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.check import check
from tests import workspace
from tests.agreements import IN_TERM, delimitation, feature

SPRING = {"valid_from": date(2031, 2, 1), "valid_to": date(2031, 3, 1)}
ZONE = feature("sector", "Zone", shapely.box(9.4, 0.4, 9.6, 0.6), number=1, **SPRING)
STRIP = feature(
    "strip",
    "Strip",
    geodesic_buffer(ZONE.geometry, 5_000.0, side="outside").geometry,
    zone=ZONE.uid,
    width_m=5_000.0,
    exclusions="Zone",
    **SPRING,
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory, qgis_app):
    path = tmp_path_factory.mktemp("sound") / "workspace.gpkg"
    workspace.write_whole(path, delimitation(ZONE, STRIP))
    return path.read_bytes()


CELLS = {
    "a word for a day": ("valid_from", "'soon'", "attribute.unreadable", "“soon” in the column “valid_from”"),
    "no day of the calendar": ("valid_to", "'2031-02-30'", "attribute.unreadable", "“2031-02-30”"),
    "a day with more": ("valid_to", "'2031-03-01 garbage'", "attribute.unreadable", "“2031-03-01 garbage”"),
    "a number for a day": ("valid_to", "20310301", "attribute.unreadable", "“20310301”"),
    "a word for a number": ("number", "'abc'", "attribute.unreadable", "“abc” in the column “number”"),
    "a fraction": ("number", "3.7", "attribute.unreadable", "“3.7”"),
    "a great number": ("number", "99999999999", "attribute.unreadable", "“99999999999”"),
    "a number below one": ("number", "-4", "attribute.value", "states -4"),
    "a word for a width": ("width_m", "'wide'", "attribute.unreadable", "“wide” in the column “width_m”"),
    "a negative width": ("width_m", "-1", "attribute.value", "states -1 in the column “width_m”"),
    "no width at all": ("width_m", "0", "attribute.value", "states 0 in the column “width_m”"),
    "an endless width": ("width_m", "9e999", "attribute.value", "states inf"),
    "bytes for a text": ("note", "x'00ff'", "attribute.unreadable", "in the column “note”"),
    "bytes that are no UTF-8": ("note", "CAST(x'41ff42' AS TEXT)", "attribute.unreadable", "in the column “note”"),
    "a text that breaks off": ("note", "'A' || char(0) || 'B'", "attribute.unreadable", "in the column “note”"),
    "an unknown status": ("status", "'signed'", "attribute.required", "status “signed”"),
    "an unknown region": ("region", "'nowhere'", "attribute.required", "region “nowhere”"),
    "an unknown party": ("party", "'EAST'", "attribute.required", "party “EAST”"),
    "a number for a party": ("party", "7", "attribute.required", "party “7”"),
    "days the wrong way round": ("valid_to", "'2031-01-31'", "attribute.dates", "before it comes into force"),
    "a day that nobody means": ("valid_to", "'9999-12-31'", "attribute.dates", "9999-12-31"),
}


@pytest.mark.parametrize("what", CELLS)
def test_a_cell_that_cannot_be_read_or_meant_blocks_the_export(what, sound, tmp_path):
    column, cell, rule, words = CELLS[what]
    path = tmp_path / "workspace.gpkg"
    path.write_bytes(sound)
    with sqlite3.connect(path) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute(f"UPDATE strip SET {column} = {cell}")
        for _, text in triggers:
            connection.execute(text)
    connection.close()
    found = workspace.snapshot(path)
    assert {one.name for one in found.features} == {"Zone", "Strip"}
    said = [str(one.message) for one in check(found, IN_TERM).blocking if one.rule == rule]
    assert any(words in sentence and "Strip" in sentence for sentence in said), said


def test_the_sound_workspace_has_no_error(sound, tmp_path):
    path = tmp_path / "workspace.gpkg"
    path.write_bytes(sound)
    assert check(workspace.snapshot(path), IN_TERM).blocking == ()
