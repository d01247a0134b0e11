# SPDX-License-Identifier: GPL-2.0-or-later
"""A zip, read strictly: whatever two programs could unpack in two ways is no map package.

The numbers are those of PKWARE's APPNOTE 6.3.10; sections 4.3.7 (local header), 4.3.9 (data descriptor), 4.3.12
(central header), 4.3.16 (closing record), 4.4.4 (flags), 4.5 and 4.6 (extra fields).
"""

from __future__ import annotations

import hashlib
import os
import stat
import struct
import zlib
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import BinaryIO, Iterator

from .files import BLOCK, MAX_BYTES, MAX_FILES, TOO_MUCH, Entry
from .names import check_names
from .said import Refused, shown

SEAL = "deesc-package/1 sha256:"
"""Of every format of packages: so a program that knows an older one names the format, and takes it for no change."""
MAX_RATIO = 200
MAX_TABLE = 8 << 20
TABLE = "The zip's table of contents is damaged, or does not lie where its closing record says."
_STORED, _DEFLATED = 0, 8
_FOLLOWS, _IS_UTF_8, _IS_ENCRYPTED = 0x8, 0x800, 0x2041
_FLAGS = 0x6 | _FOLLOWS | _IS_UTF_8  # the second and third bit tell how much a packing program tried
_NEWEST = 45
"""The newest version of the form, ten times, that an entry may ask for: Info-ZIP's unzip skips what asks for more."""
_TIMES_AND_OWNERS = (0x000A, 0x5455, 0x5855, 0x7855, 0x7875)
"""Extra fields that change no file's name, place, kind or bytes: times of NTFS and Unix, owners of Unix."""
_DOS_FOLDER, _DOS_OTHER = 0x10, 0x08 | 0x40 | 0x200 | 0x400  # a volume's label, a device, a sparse file, a link
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_LOCAL = struct.Struct("<4s5H3L2H")
_CLOSING = struct.Struct("<4s4H2LH")


@dataclass(frozen=True)
class ZipEntry:
    """An entry as the table of contents states it."""

    name: str
    raw_name: bytes
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    at: int
    attributes: int

    @property
    def is_folder(self) -> bool:
        """Whether it is a folder and no file."""
        return self.name.endswith("/")

    @property
    def shown(self) -> str:
        """Its name for a sentence."""
        return shown(self.name)


def zip_entries(stream: BinaryIO) -> tuple[str, list[Entry]]:
    """The folder that a zip's files lie in, or an empty text, and the files, named without it."""
    entries, table = _contents(stream)
    check_names([entry.name for entry in entries])
    end = 0
    starts = {}
    for entry in sorted(entries, key=lambda entry: entry.at):
        if entry.at != end:
            raise Refused("The zip has entries that overlap, or bytes between them.")
        starts[entry] = _start(entry, stream)
        end = _end(entry, starts[entry], stream)
    if end != table:
        raise Refused("The zip has entries that overlap, or bytes between them.")
    tops = {entry.name.split("/")[0] for entry in entries}
    top = tops.pop() + "/" if len(tops) == 1 and all("/" in entry.name for entry in entries) else ""
    for entry in entries:
        if entry.is_folder:
            deque(_blocks(entry, starts[entry], stream), 0)  # a folder's bytes are looked at by nobody else
    files = [entry for entry in entries if not entry.is_folder]
    return top[:-1], [Entry(file.name[len(top) :], partial(_blocks, file, starts[file], stream)) for file in files]


def _contents(stream: BinaryIO) -> tuple[list[ZipEntry], int]:
    """The table of contents, and where it starts; every byte from there to the file's end is accounted for."""
    count, length, start, end = _closing_record(stream)
    if count > MAX_FILES or length > MAX_TABLE:
        raise Refused(TOO_MUCH)
    if start + length != end:
        raise Refused(TABLE)
    stream.seek(start)
    table = stream.read(length)
    entries, at = [], 0
    for _ in range(count):
        entry, at = _entry(table, at)
        entries.append(entry)
    if at != length:
        raise Refused(TABLE)
    if sum(entry.size for entry in entries) > MAX_BYTES:
        raise Refused(TOO_MUCH)
    for entry in entries:
        _check(entry)
    return entries, start


def _closing_record(stream: BinaryIO) -> tuple[int, int, int, int]:
    """Number of entries, length and start of their table, and where the closing record lies; its seal is checked.

    Ours end with a comment that holds the SHA-256 of every byte before it. A zip without any comment was packed
    again by another program; its files are verified all the same.
    """
    size = stream.seek(0, os.SEEK_END)
    for comment in (len(SEAL) + 64, 0):
        at = size - comment - _CLOSING.size
        stream.seek(max(0, at))
        record = stream.read()
        if at >= 0 and record[:4] == b"PK\5\6" and record[20:22] == struct.pack("<H", comment):
            break
    else:
        raise Refused("The file is no map package, or is cut off: a zip's closing record is not at its end.")
    _, disk, first_disk, here, count, length, start, _ = _CLOSING.unpack_from(record)
    if 0xFFFF in (here, count) or 0xFFFFFFFF in (length, start):
        raise Refused(TOO_MUCH)
    if (disk, first_disk) != (0, 0) or here != count:
        raise Refused("The zip is one of several parts.")
    if comment:
        stream.seek(0)
        digest, left = hashlib.sha256(), size - 64
        while left:
            block = stream.read(min(BLOCK, left))
            digest.update(block)
            left -= len(block)
        if record[22:] != (SEAL + digest.hexdigest()).encode("ascii"):
            raise Refused("The file was changed after it was made: its seal does not fit its bytes.")
    return count, length, start, at


def _entry(table: bytes, at: int) -> tuple[ZipEntry, int]:
    """The entry at a place of the table of contents, and the place after it."""
    (
        signature, _, needed, flags, method, _, _, crc, packed, size,
        name_length, extra_length, comment_length, disk, _, external, header,
    ) = _CENTRAL.unpack_from(table, at)  # fmt: skip
    at += _CENTRAL.size
    if signature != b"PK\1\2" or at + name_length + extra_length > len(table):
        raise Refused(TABLE)
    raw, extra = table[at : at + name_length], table[at + name_length : at + name_length + extra_length]
    try:
        name = raw.decode("utf-8" if flags & _IS_UTF_8 else "ascii")
    except UnicodeDecodeError:
        text = shown(raw.decode("latin-1"))
        raise Refused("The name {name} is not marked as UTF-8: programs read it differently.", name=text) from None
    entry = ZipEntry(name, raw, flags, method, crc, packed, size, header, external)
    _check_extra(entry, extra)
    if comment_length or disk or needed > _NEWEST:
        raise Refused("{name} has a feature of zips that packages of ours do not use.", name=entry.shown)
    return entry, at + name_length + extra_length


def _check(entry: ZipEntry) -> None:
    mode = stat.S_IFMT(entry.attributes >> 16)
    if entry.flags & _IS_ENCRYPTED:
        raise Refused("{name} is encrypted.", name=entry.shown)
    is_endless = entry.flags & _FOLLOWS and entry.method == _STORED and entry.size  # to who reads it as a stream
    if entry.flags & ~_FLAGS or is_endless:
        raise Refused("{name} has a feature of zips that packages of ours do not use.", name=entry.shown)
    modes, never = ((0, stat.S_IFDIR), _DOS_OTHER) if entry.is_folder else ((0, stat.S_IFREG), _DOS_OTHER | _DOS_FOLDER)
    if mode not in modes or entry.attributes & never:
        raise Refused("{name} is a link or a device, no plain file.", name=entry.shown)
    if entry.method not in (_STORED, _DEFLATED):
        raise Refused("{name} is compressed in a way that packages of ours are not.", name=entry.shown)
    if entry.size > BLOCK and entry.size > MAX_RATIO * max(1, entry.packed):
        raise Refused("{name} unpacks to more than {times} times its size.", name=entry.shown, times=MAX_RATIO)
    if entry.is_folder and entry.size:
        raise Refused("{name} is a folder with content.", name=entry.shown)


def _check_extra(entry: ZipEntry, extra: bytes) -> None:
    """Refuse extra fields that could give an entry another name, size or kind in programs that follow them."""
    at = 0
    while at < len(extra):
        number, length = struct.unpack_from("<HH", extra, at) if at + 4 <= len(extra) else (0, len(extra))
        at += 4 + length
        if number not in _TIMES_AND_OWNERS or at > len(extra):
            raise Refused("{name} has an extra field that some programs follow and others not.", name=entry.shown)


def _start(entry: ZipEntry, stream: BinaryIO) -> int:
    """Where an entry's packed bytes start; its own header must say what the table of contents says."""
    stream.seek(entry.at)
    header = stream.read(_LOCAL.size)
    if len(header) != _LOCAL.size or header[:4] != b"PK\3\4":
        raise Refused("{name} does not lie where the zip says.", name=entry.shown)
    _, needed, flags, method, _, _, crc, packed, size, name_length, extra_length = _LOCAL.unpack(header)
    name, extra = stream.read(name_length), stream.read(extra_length)
    is_later = bool(flags & _FOLLOWS) and not (crc or packed or size)
    is_same = is_later or (crc, packed, size) == (entry.crc, entry.packed, entry.size)
    if (name, method, flags) != (entry.raw_name, entry.method, entry.flags) or not is_same or needed > _NEWEST:
        raise Refused("{name} is described in two ways in the zip.", name=entry.shown)
    _check_extra(entry, extra)
    return entry.at + _LOCAL.size + len(name) + len(extra)


def _end(entry: ZipEntry, start: int, stream: BinaryIO) -> int:
    """Where an entry ends: after its bytes, and after the sizes that follow them where they were not known before."""
    end = start + entry.packed
    if not entry.flags & _FOLLOWS:
        return end
    stream.seek(end)
    descriptor = b"PK\7\10" + struct.pack("<3L", entry.crc, entry.packed, entry.size)
    if stream.read(len(descriptor)) != descriptor:
        raise Refused("{name} is described in two ways in the zip.", name=entry.shown)
    return end + len(descriptor)


def _blocks(entry: ZipEntry, start: int, stream: BinaryIO) -> Iterator[bytes]:
    """The content of an entry; every packed byte is used, and yields exactly the size and CRC that are stated."""
    stream.seek(start)
    unpack = zlib.decompressobj(-15) if entry.method == _DEFLATED else None
    left, size, crc = entry.packed, 0, 0
    packed = b""
    while left or packed or (unpack and not unpack.eof):
        if not packed and left:
            packed = stream.read(min(left, BLOCK))
            left -= len(packed)
        block = unpack.decompress(packed, BLOCK) if unpack else packed
        packed = unpack.unconsumed_tail if unpack else b""
        if not block and not packed and not left and not (unpack and unpack.eof):
            raise Refused("{name} is cut off.", name=entry.shown)
        size, crc = size + len(block), zlib.crc32(block, crc)
        if size > entry.size or (unpack and unpack.unused_data) or (unpack and unpack.eof and left):
            raise Refused("{name} holds more than the zip states.", name=entry.shown)
        yield block
    if size != entry.size or crc != entry.crc:
        raise Refused("{name} is damaged.", name=entry.shown)
