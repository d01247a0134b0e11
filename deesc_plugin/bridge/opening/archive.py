# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks into a zip without unpacking it: that its names, sizes and entries are what they claim, and within limits."""

from __future__ import annotations

import stat
import zipfile
import zlib
from pathlib import Path
from typing import Iterator

from ...core.characters import visible
from ...core.errors import Cancelled, ImportRefused
from ...core.saying import Message
from .formats import HEAD, SPREADSHEET
from .limits import BLOCK, MAX_ENTRIES, MAX_RATIO, MAX_SMALL, MAX_UNPACKED, IsCancelled, never

_FAULTS = (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, KeyError, RuntimeError)
"""What the standard library raises over a damaged zip, a method or a flag that it does not know among them."""
_DOCUMENTS = (
    ("xl/", SPREADSHEET),
    ("word/", Message("a document of Microsoft Word")),
    ("ppt/", Message("a presentation")),
)


def members(archive: zipfile.ZipFile, file: str) -> list[zipfile.ZipInfo]:
    """The files of a zip.

    Raises
    ------
    ImportRefused
        When it is beyond a limit, or holds what an unpacking program could be fooled by.
    """
    infos = archive.infolist()
    if len(infos) > MAX_ENTRIES:
        raise ImportRefused(
            "{file} holds more than {limit} files; unpack it and name the one that is meant.",
            file=file,
            limit=MAX_ENTRIES,
        )
    if sum(info.file_size for info in infos) > MAX_UNPACKED:
        raise ImportRefused(
            "{file} unpacks to more than {limit} MB; ask its sender for the file itself.",
            file=file,
            limit=MAX_UNPACKED >> 20,
        )
    seen: set[str] = set()
    for info in infos:
        _refuse_name(info.orig_filename, file, seen)
        _refuse_entry(info, file)
    _refuse_overlap(infos, file)
    return [info for info in infos if not info.is_dir()]


def head(archive: zipfile.ZipFile, info: zipfile.ZipInfo, file: str) -> bytes:
    """The first bytes of an entry.

    Raises
    ------
    ImportRefused
        When it is damaged.
    """
    try:
        with archive.open(info) as stream:
            return stream.read(HEAD)
    except _FAULTS as error:
        raise damaged(file, error) from error


def content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, file: str, is_cancelled: IsCancelled = never) -> bytes:
    """The content of an entry, which is exactly as long as the zip states.

    Raises
    ------
    ImportRefused
        When it is damaged or longer.
    """
    return b"".join(blocks(archive, info, file, is_cancelled))


def blocks(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, file: str, is_cancelled: IsCancelled = never
) -> Iterator[bytes]:
    """The same in blocks."""
    read = 0
    try:
        with archive.open(info) as stream:
            for block in iter(lambda: stream.read(BLOCK), b""):
                if is_cancelled():
                    raise Cancelled("Cancelled; nothing was written.")
                read += len(block)
                if read > info.file_size:
                    break
                yield block
    except _FAULTS as error:
        raise damaged(file, error) from error
    if read != info.file_size:
        raise damaged(file, ValueError(f"{visible(info.filename)}: {read}, {info.file_size}"))


def opened_zip(path: Path, file: str) -> zipfile.ZipFile:
    """A zip, with its table of contents read.

    Raises
    ------
    ImportRefused
        When that cannot be read.
    """
    try:
        return zipfile.ZipFile(path)
    except _FAULTS as error:
        raise damaged(file, error) from error


def damaged(file: str, error: Exception) -> ImportRefused:
    """What to say of a zip that cannot be read."""
    return ImportRefused(
        "The zip {file} is damaged or cut off ({cause}); ask its sender for it again.", file=file, cause=str(error)
    )


def document_title(infos: list[zipfile.ZipInfo], first: bytes) -> Message | None:
    """What a zip is that is no archive but a document; None for an archive."""
    names = [info.filename for info in infos]
    if "mimetype" in names[:1] and first.startswith(b"application/vnd.oasis.opendocument"):
        return SPREADSHEET if b"spreadsheet" in first else Message("an OpenDocument file")
    if "[Content_Types].xml" in names:
        return next((title for folder, title in _DOCUMENTS if any(name.startswith(folder) for name in names)), None)
    return Message("a QGIS project") if any(name.lower().endswith(".qgs") for name in names) else None


def _refuse_name(name: str, file: str, seen: set[str]) -> None:
    parts = name.rstrip("/").split("/")
    is_odd = any(ord(character) < 32 or character in '\\:|"<>?*' for character in name)
    if is_odd or any(part in ("", ".", "..") for part in parts) or name.casefold() in seen:
        raise ImportRefused(
            "{file} holds an entry “{name}”, which would lie outside its folder or over another one; ask its sender "
            "for the file itself.",
            file=file,
            name=visible(name[:120]),
        )
    seen.add(name.casefold())


def _refuse_entry(info: zipfile.ZipInfo, file: str) -> None:
    name = visible(info.filename[:120])
    if info.flag_bits & 0x2041:
        raise ImportRefused("{file} is encrypted (“{name}”); ask its sender for it open.", file=file, name=name)
    mode = stat.S_IFMT(info.external_attr >> 16)
    if mode not in (0, stat.S_IFDIR if info.is_dir() else stat.S_IFREG):
        raise ImportRefused(
            "{file} holds a link or a device (“{name}”) in place of a file; ask its sender for the file itself.",
            file=file,
            name=name,
        )
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ImportRefused(
            "{file} is packed in a way that is not read here (“{name}”); unpack it and name the file.",
            file=file,
            name=name,
        )
    if info.file_size > MAX_SMALL and info.file_size > MAX_RATIO * max(1, info.compress_size):
        raise ImportRefused(
            "“{name}” in {file} unpacks to more than {limit} times its size; ask its sender for the file itself.",
            file=file,
            name=name,
            limit=MAX_RATIO,
        )


def _refuse_overlap(infos: list[zipfile.ZipInfo], file: str) -> None:
    spans = sorted((info.header_offset, info.header_offset + 30 + info.compress_size) for info in infos)
    if any(end > start for (_, end), (start, _) in zip(spans, spans[1:])):
        raise ImportRefused(
            "{file} has entries that lie over one another; ask its sender for the file itself.", file=file
        )
