# SPDX-License-Identifier: GPL-2.0-or-later
"""In which encoding the texts of a dBASE table are: GDAL trusts a byte of its header that many programs guess."""

from __future__ import annotations

from typing import Callable

from ..core.saying import Message
from ..core.text_encoding import UTF_8, DraftTexts, Origin, TextEncoding, codec_of, encoding_of, is_utf_8, not_in

Read = Callable[[str], bytes]
"""Gives the content of a file; nothing where there is none."""

_OF_LANGUAGE = {
    **{0x01: "cp437", 0x02: "cp850", 0x03: "cp1252", 0x26: "cp866", 0x65: "cp866", 0x64: "cp852", 0x6B: "cp857"},
    **{0x7D: "cp1255", 0x7E: "cp1256", 0xC8: "cp1250", 0xC9: "cp1251", 0xCA: "cp1254", 0xCB: "cp1253", 0xCC: "cp1257"},
}
"""Codecs by the byte of a dBASE header; 0x57 says only “that of the computer”, and Latin-1 is written by default."""
_HEADER, _COLUMN, _LANGUAGE, _TYPE, _WIDTH = 32, 32, 29, 11, 16
_END = 0x0D


def table_encoding(read: Read, table: str, file: str | Message, texts: DraftTexts) -> TextEncoding:
    """The encoding of a table of a Shapefile.

    Parameters
    ----------
    table : str
        Path of the .dbf, as `read` takes it.

    Raises
    ------
    ImportRefused
        When the texts are not in the stated encoding.
    """
    content = read(table)
    written = texts_of_table(content)
    declared = codec_of(_first_line(read(table[:-4] + ".cpg") or read(table[:-4] + ".CPG")))
    if not declared and not is_utf_8(written):
        declared = _OF_LANGUAGE.get(content[_LANGUAGE] if len(content) > _LANGUAGE else 0, "")
    found = encoding_of(written, texts.codec, declared, texts.language)
    if found is None and texts.codec:
        raise not_in(file, texts.codec)
    return found or TextEncoding(UTF_8, Origin.PLAIN)  # each feature whose texts are none is named


def texts_of_table(content: bytes) -> bytes:
    """The names and the cells of all columns of texts."""
    if len(content) < _HEADER:
        return b""
    count, head, width = (int.from_bytes(content[at:end], "little") for at, end in ((4, 8), (8, 10), (10, 12)))
    found, at, place = [], _HEADER, 1
    while at + _COLUMN <= min(head, len(content)) and content[at] != _END:
        size = content[at + _WIDTH]
        found.append(content[at : at + _TYPE].partition(b"\x00")[0])
        if content[at + _TYPE : at + _TYPE + 1] == b"C":
            found += [content[row + place : row + place + size].rstrip(b" \x00") for row in _rows(head, count, width)]
        at, place = at + _COLUMN, place + size
    return b"\n".join(found)


def _rows(head: int, count: int, width: int) -> range:
    return range(head, head + count * width, width) if width else range(0)


def _first_line(declared: bytes) -> str:
    return declared[:100].decode("ascii", "replace").strip().partition("\n")[0].removeprefix("\ufeff")
