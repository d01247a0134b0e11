# SPDX-License-Identifier: GPL-2.0-or-later
"""The door for what is read as text by the plugin itself: tables of coordinates and agreements."""

from __future__ import annotations

from pathlib import Path

from ...core.characters import visible
from ...core.errors import ImportRefused
from ...core.saying import Message
from ...core.tables.workbook import SUFFIXES
from . import archive
from .content import no_features
from .formats import SHAPEFILE, SPREADSHEET, SQLITE, ZIP, kind_of_file
from .plain_file import refuse_unreadable_file

_ZIP = Message("a zip, which has to be unpacked first")
MAX_TEXT = 64 << 20
"""Bytes of a table of coordinates or of an agreement."""


def look_at_table(path: Path) -> None:
    """Look at a file that is to be read as a table of coordinates.

    Raises
    ------
    ImportRefused
        When it is missing, too large, or neither a text nor a workbook.
    """
    refuse_unreadable_file(path, MAX_TEXT)
    kind = kind_of_file(path)
    if kind.format is ZIP:
        _look_at_workbook(path)
        return
    if not kind.is_text and (kind.format is None or kind.format in (SQLITE, SHAPEFILE)):
        raise ImportRefused(
            "{file} is {what} and no table of coordinates; save the coordinates as CSV.",
            file=visible(path.name),
            what=kind.other or ("XML" if kind.is_xml else Message("data for a map")),
        )


def _look_at_workbook(path: Path) -> None:
    """Refuse a zip that is no workbook, or whose texts define parts of their own, which can grow without end."""
    file = visible(path.name)
    with archive.opened_zip(path, file) as opened:
        infos = archive.members(opened, file)
        first = archive.content(opened, infos[0], file) if infos and infos[0].filename == "mimetype" else b""
        title = archive.document_title(infos, first)
        if title != SPREADSHEET:
            raise no_features(file, title or _ZIP)
        if path.suffix.lower() not in SUFFIXES:
            raise ImportRefused("{file} is a spreadsheet under another name; call it .xlsx or .ods.", file=file)
        for info in infos:
            is_read = info.filename == "content.xml" or info.filename.startswith("xl/")
            if is_read and b"<!DOCTYPE" in archive.head(opened, info, file).replace(b"\x00", b""):
                raise ImportRefused(
                    "{file} defines texts of its own (DOCTYPE), which no program for spreadsheets does; open it in one "
                    "and save it again.",
                    file=file,
                )


def look_at_agreement(id_or_path: str) -> None:
    """Look at what is to be read as an agreement, where it is a path and not the id of a bundled one.

    Raises
    ------
    ImportRefused
        When it is missing, too large, or no plain file.
    """
    if Path(id_or_path).suffix:
        refuse_unreadable_file(Path(id_or_path), MAX_TEXT)
