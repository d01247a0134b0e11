#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Verify that a map package of the form ``deesc-package/1`` agrees with its manifest: no file more, less or other.

    python3 verify.py                  the folder in which this file lies
    python3 verify.py PACKAGE.zip      a package as it was sent, or a folder

Exit 0 when everything agrees, 1 with the reasons when not, 2 when it was called otherwise. Needs Python 3.8 or newer
alone. Whatever the file holds, nothing in it is run, nothing is written but in a temporary folder, no link is followed.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
import sqlite3
import stat
import struct
import sys
import tempfile
import unicodedata
import zipfile
import zlib
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from operator import mul
from pathlib import Path
from typing import Any, BinaryIO, Callable, Iterable, Iterator

FORMAT = "deesc-package/1"
MANIFEST, SUMS, MASTER = "manifest.json", "SHA256SUMS", "data/delimitation.gpkg"
SEAL = FORMAT + " sha256:"
MAX_FILES = 10_000
MAX_BYTES = 4 << 30
MAX_RATIO, MAX_TEXT = 200, 32 << 20
MAX_ROUNDS = 1_000
"""Millions of steps that a database may take: a large one takes ten, an endless query is stopped in seconds."""
BLOCK = 1 << 20
DESCRIPTOR = 24
"""Bytes that may follow an entry whose sizes were not known when it was begun."""
FAULTS = (
    OSError, ValueError, ArithmeticError, KeyError, TypeError, EOFError, MemoryError, RecursionError,
    NotImplementedError, RuntimeError, zipfile.BadZipFile, zlib.error, sqlite3.Error, struct.error,
)  # fmt: skip
USAGE = """usage: python3 verify.py [PACKAGE.zip | folder]

Verify that a map package agrees with its manifest. Without an argument: the folder in which this file lies.
Exit status: 0 when everything agrees, 1 with the reasons when not, 2 when it was called otherwise."""
SURE = """Who forges a package can forge its manifest: compare both with what the sender told by another channel.
The SHA-256 stands for every file, the fingerprint for uid, kind, region, party, status, name and geometry alone."""
LITTER = (".ds_store", "thumbs.db", "desktop.ini")
ADDED = "{name} was added: the manifest does not list it."
LITTERED = "{name} was added: the manifest does not list it. File browsers leave it: verify the zip instead."
CHANGED = "{name} was changed: its size or SHA-256 is not the one in the manifest."
UNLIKE_SUMS = "{name} was changed: the SHA-256 of {name} is not the one in {list}."
UNLIKE_MANIFEST = "{list} was changed: the SHA-256 of {name} is not the one in the manifest."
NOT_AS_WRITTEN = "{name} was changed: it is not written as packages write it."
OTHER_FORMAT = "The manifest states the format {format}; this program verifies {known}."
OTHER_FEATURES = "The features in {name} have the fingerprint {fingerprint}, not the one in the manifest."
VIEW = "{name} carries the view {thing}, which GeoPackage does not define."
TRIGGER = "{name} carries the trigger {thing}, which GeoPackage does not define."
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)


class Said(str):
    """A sentence that keeps its template and the texts in its places, for who says it in another language."""

    def __new__(cls, template: str, **values: object) -> Said:
        """The English sentence."""
        return super().__new__(cls, template.format(**values))

    def __init__(self, template: str, **values: object) -> None:
        self.template, self.values = template, values


class Refused(Exception):
    """Something that no map package contains; the text says what and where."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(Said(template, **values))


@dataclass(frozen=True)
class Verification:
    """What a verification found.

    Attributes
    ----------
    valid : bool
        Whether everything agrees.
    fingerprint : str
        The delimitation's fingerprint, computed here from the master GeoPackage; empty where it cannot be.
    problems : tuple of Said
        One sentence each, a str; empty when valid.
    manifest : dict
        The package's manifest; empty where it cannot be read.
    files : int
        How many files it has, the manifest and SHA256SUMS among them; 0 where they cannot be read.
    digest : str
        SHA-256 of the manifest, which lists that of every other file; empty where it cannot be read.
    """

    valid: bool
    fingerprint: str
    problems: tuple[Said, ...]
    manifest: dict[str, Any]
    files: int = 0
    digest: str = ""


@dataclass(frozen=True)
class Entry:
    """One file of a package: its name inside the package, and its bytes in blocks."""

    name: str
    blocks: Callable[[], Iterator[bytes]]


@dataclass(frozen=True)
class Vertices:
    """Vertices of one line: each as the fingerprint writes it, and the same numbers as whole 1e-7 degrees."""

    texts: list[str]
    x: list[int]
    y: list[int]


@dataclass
class Content:
    """What reading a package once gathers: size and SHA-256 of each file, and the texts that describe it."""

    files: dict[str, tuple[int, str]] = field(default_factory=dict)
    texts: dict[str, bytes] = field(default_factory=dict)


def verify(path: str | os.PathLike[str]) -> Verification:
    """Verify a package, a zip or its unpacked folder; never raises for what a package may contain."""
    problems: list[Said] = []
    manifest: dict[str, Any] = {}
    fingerprint, content = "", Content()
    try:
        with tempfile.TemporaryDirectory(prefix="deesc-verify-") as scratch:
            master = Path(scratch) / "master.gpkg"
            content = _read_package(Path(path), master)
            manifest = read_json(content.texts.get(MANIFEST, b""), MANIFEST)
            problems += _compare(manifest, content)
            if MASTER in content.files:
                fingerprint, agreement = read_master(master)
                if manifest.get("fingerprint") != fingerprint:
                    problems.append(Said(OTHER_FEATURES, name=MASTER, fingerprint=fingerprint))
                if manifest["agreement"]["sha256"] != agreement:
                    problems.append(Said("The agreement in {name} is not the one in the manifest.", name=MASTER))
    except Refused as reason:
        problems.append(reason.args[0])
    except FAULTS as error:
        problems.append(Said("The package cannot be read ({error}: {cause}).", error=type(error).__name__, cause=error))
    count, digest = len(content.files), content.files.get(MANIFEST, (0, ""))[1]
    return Verification(not problems, fingerprint, tuple(problems), manifest, count, digest)


def _read_package(path: Path, master: Path) -> Content:
    if path.is_dir():
        return _read_entries(folder_entries(path), master)
    if not path.is_file():
        raise Refused("There is no package {path}.", path=path)
    with path.open("rb") as stream:
        _check_end(stream)
        with zipfile.ZipFile(stream) as archive:
            return _read_entries(zip_entries(archive, stream), master)


def _read_entries(entries: Iterable[Entry], master: Path) -> Content:
    """Read every file once: hash it, keep the describing texts, and set the master aside for its reader."""
    content, total = Content(), 0
    for entry in entries:
        digest, size, kept = hashlib.sha256(), 0, []
        with (master if entry.name == MASTER else Path(os.devnull)).open("wb") as copy:
            for block in entry.blocks():
                digest.update(block)
                copy.write(block)
                size += len(block)
                total += len(block)
                if total > MAX_BYTES:
                    raise Refused("The package holds more than 4 GiB.")
                if entry.name in (MANIFEST, SUMS):
                    kept.append(block)
                    if size > MAX_TEXT:
                        raise Refused("{name} is too large to be one.", name=entry.name)
        content.files[entry.name] = (size, digest.hexdigest())
        if kept:
            content.texts[entry.name] = b"".join(kept)
    return content


# ---- folders and zips
def folder_entries(root: Path) -> list[Entry]:
    """The files of an unpacked package; refuses links and anything that is no plain file."""
    entries: list[Entry] = []

    def stop(error: OSError) -> None:
        raise error

    for base, folders, files in os.walk(str(root), onerror=stop, followlinks=False):
        for name in folders + files:
            path = Path(base, name)
            mode = path.lstat().st_mode
            inside = path.relative_to(root).as_posix()
            if not (stat.S_ISDIR(mode) or stat.S_ISREG(mode)):
                raise Refused("{name} is a link or a device, no plain file.", name=shown(inside))
            if stat.S_ISREG(mode):
                entries.append(Entry(inside, partial(_file_blocks, path)))
        if len(entries) > MAX_FILES:
            raise Refused("The package holds more than 10,000 files.")
    check_names([entry.name for entry in entries])
    return entries


def _file_blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        yield from iter(lambda: stream.read(BLOCK), b"")


def _check_end(stream: BinaryIO) -> None:
    """Check the seal over the whole file, and that the table of contents is bounded, before anything trusts it.

    Ours end with a comment that holds the SHA-256 of every byte before it. A zip without any comment was packed
    again by another program; its files are verified all the same.
    """
    size = stream.seek(0, os.SEEK_END)
    sealed = len(SEAL) + 64
    for comment in (sealed, 0):
        stream.seek(max(0, size - comment - 42))
        tail = stream.read()
        end = tail[-comment - 22 :]
        if len(end) == comment + 22 and end[:4] == b"PK\5\6" and struct.unpack("<H", end[20:22])[0] == comment:
            break
    else:
        raise Refused("The file is no map package, or is cut off: a zip's closing record is not at its end.")
    count = struct.unpack("<H", end[10:12])[0]
    if tail[: -comment - 22][-20:][:4] == b"PK\6\7" or count > MAX_FILES:
        raise Refused("The package holds more than 10,000 files or 4 GiB.")
    if comment:
        stream.seek(0)
        digest, left = hashlib.sha256(), size - 64
        while left:
            block = stream.read(min(BLOCK, left))
            digest.update(block)
            left -= len(block)
        if end[22:] != (SEAL + digest.hexdigest()).encode("ascii"):
            raise Refused("The file was changed after it was made: its seal does not fit its bytes.")
    stream.seek(0)


def zip_entries(archive: zipfile.ZipFile, stream: BinaryIO) -> list[Entry]:
    """The files of a zip, without the folder they lie in; refuses whatever an unpacking program could be fooled by."""
    infos = archive.infolist()
    if len(infos) > MAX_FILES or sum(info.file_size for info in infos) > MAX_BYTES:
        raise Refused("The package holds more than 10,000 files or 4 GiB.")
    check_names([info.orig_filename for info in infos])
    spans = []
    for info in infos:
        _check_info(info)
        spans.append(_span(info, stream))
    spans.sort()
    for (_, end), (start, _) in zip([(0, 0), *spans], [*spans, (archive.start_dir, 0)]):
        if not 0 <= start - end <= DESCRIPTOR:
            raise Refused("The zip has entries that overlap, or bytes between them.")
    files = [info for info in infos if not info.is_dir()]
    tops = {info.filename.split("/")[0] for info in infos}
    prefix = "" if any(info.filename == MANIFEST for info in files) else (tops.pop() + "/" if len(tops) == 1 else "")
    return [Entry(info.filename[len(prefix) :], partial(_zip_blocks, info, stream)) for info in files]


def check_names(names: Iterable[str]) -> None:
    """Refuse names that mean different files, or files elsewhere, on different systems."""
    seen: dict[str, str] = {}
    for name in names:
        if len(name.encode("utf-8", "surrogatepass")) > 240 or any(
            unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp") for character in name
        ):
            raise Refused("The name {name} has characters that names of ours do not have.", name=shown(name))
        for part in (name[:-1] if name.endswith("/") else name).split("/"):
            if part in ("", ".", "..") or part[-1] in " ." or re.search(r'[\\:<>"|?*]', part) or _RESERVED.match(part):
                raise Refused("The name {name} would lie outside its folder, or is reserved.", name=shown(name))
        key = unicodedata.normalize("NFKC", name.rstrip("/")).casefold()
        if key in seen:
            raise Refused("{other} and {name} are one name on some systems.", other=shown(seen[key]), name=shown(name))
        seen[key] = name


def _check_info(info: zipfile.ZipInfo) -> None:
    mode = stat.S_IFMT(info.external_attr >> 16)
    name = shown(info.orig_filename)
    if info.flag_bits & 0x2041:
        raise Refused("{name} is encrypted.", name=name)
    if mode not in (0, stat.S_IFDIR if info.is_dir() else stat.S_IFREG):
        raise Refused("{name} is a link or a device, no plain file.", name=name)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise Refused("{name} is compressed in a way that packages of ours are not.", name=name)
    if info.file_size > BLOCK and info.file_size > MAX_RATIO * max(1, info.compress_size):
        raise Refused("{name} unpacks to more than {times} times its size.", name=name, times=MAX_RATIO)
    if info.is_dir() and info.file_size:
        raise Refused("{name} is a folder with content.", name=name)


def _span(info: zipfile.ZipInfo, stream: BinaryIO) -> tuple[int, int]:
    """First and last place of an entry in the file; its own header must say what the table of contents says."""
    stream.seek(info.header_offset)
    header = stream.read(30)
    if len(header) != 30 or header[:4] != b"PK\3\4":
        raise Refused("{name} does not lie where the zip says.", name=shown(info.orig_filename))
    flags, method, _, _, crc, packed, size, name_length, extra_length = struct.unpack("<HHHHLLLHH", header[6:])
    name = stream.read(name_length)
    expected = info.orig_filename.encode("utf-8" if flags & 0x800 else "cp437")
    later = flags & 8 and not (crc or packed or size)
    same = later or (crc, packed, size) == (info.CRC, info.compress_size, info.file_size)
    if name != expected or method != info.compress_type or flags != info.flag_bits or not same:
        raise Refused("{name} is described in two ways in the zip.", name=shown(info.orig_filename))
    start = info.header_offset
    return start, start + 30 + name_length + extra_length + info.compress_size


def _zip_blocks(info: zipfile.ZipInfo, stream: BinaryIO) -> Iterator[bytes]:
    """The content of an entry; every packed byte is used, and yields exactly the size and CRC that are stated."""
    stream.seek(_span(info, stream)[1] - info.compress_size)
    unpack = zlib.decompressobj(-15) if info.compress_type == zipfile.ZIP_DEFLATED else None
    left, size, crc = info.compress_size, 0, 0
    packed = b""
    while left or packed or (unpack and not unpack.eof):
        if not packed:
            packed = stream.read(min(left, BLOCK))
            left -= len(packed)
            if not packed:
                raise Refused("{name} is cut off.", name=shown(info.filename))
        block = unpack.decompress(packed, BLOCK) if unpack else packed
        packed = unpack.unconsumed_tail if unpack else b""
        size, crc = size + len(block), zlib.crc32(block, crc)
        if size > info.file_size or (unpack and unpack.unused_data) or (unpack and unpack.eof and left):
            raise Refused("{name} holds more than the zip states.", name=shown(info.filename))
        yield block
    if size != info.file_size or crc != info.CRC:
        raise Refused("{name} is damaged.", name=shown(info.filename))


# ---- manifest
def read_json(content: bytes, name: str) -> dict[str, Any]:
    """A JSON object whose names stand once each, strictly read."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({key for key, _ in pairs}) != len(pairs):
            raise Refused("{name} states something twice.", name=name)
        return dict(pairs)

    def refuse(text: str) -> Any:
        raise Refused("{name} has the number {number}.", name=name, number=text[:20])

    if not content:
        raise Refused("There is no {name}: this is no map package, or not all of it.", name=name)
    document = json.loads(
        content.decode("utf-8"),
        object_pairs_hook=once,
        parse_constant=refuse,
        parse_int=lambda text: int(text) if len(text) < 20 else refuse(text),
    )
    if not isinstance(document, dict):
        raise Refused("{name} is not an object.", name=name)
    return document


def _compare(manifest: dict[str, Any], content: Content) -> list[Said]:
    if manifest.get("format") != FORMAT:
        return [Said(OTHER_FORMAT, format=manifest.get("format"), known=FORMAT)]
    problems = []
    listed = {entry["path"]: (entry["bytes"], entry["sha256"]) for entry in manifest["files"]}
    if len(listed) != len(manifest["files"]):
        problems.append(Said("The manifest lists a file twice."))
    found = {name: value for name, value in content.files.items() if name not in (MANIFEST, SUMS)}
    told = set()
    for name in sorted(set(listed) | set(found) | {MASTER}):
        if listed.get(name) == found.get(name, ()):
            continue
        told.add(name)
        if name not in found:
            problems.append(Said("{name} is missing.", name=shown(name)))
        elif name not in listed:
            problems.append(Said(LITTERED if name.split("/")[-1].lower() in LITTER else ADDED, name=shown(name)))
        else:
            problems.append(Said(CHANGED, name=shown(name)))
    return [*_compare_sums(content, told), *problems]


def _compare_sums(content: Content, told: set[str]) -> list[Said]:
    """What SHA256SUMS has against the manifest, and against files of which the manifest has not told it already."""
    if SUMS not in content.files:
        return [Said("{name} is missing.", name=SUMS)]
    text = content.texts.get(SUMS, b"")
    if text == sums(content.files).encode("utf-8"):
        return []
    lines = text.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")
    stated = {line[66:]: line[:64] for line in lines if line[64:66] == "  "}
    problems = [Said("{name} was changed: its lines end in CR LF, not in LF.", name=SUMS)] if b"\r\n" in text else []
    for name in sorted(set(stated) | set(content.files) - {SUMS}):
        if name in told:
            continue
        if name not in content.files:
            problems.append(Said("{name} is missing: {list} lists it.", name=shown(name), list=SUMS))
        elif name not in stated:
            problems.append(Said("{list} was changed: it does not list {name}.", list=SUMS, name=shown(name)))
        elif stated[name] != content.files[name][1]:
            problems.append(Said(UNLIKE_SUMS if name == MANIFEST else UNLIKE_MANIFEST, name=shown(name), list=SUMS))
    return problems if problems or told else [Said(NOT_AS_WRITTEN, name=SUMS)]


def sums(files: dict[str, tuple[int, str]]) -> str:
    """The text of SHA256SUMS for files given as name: (size, SHA-256); ``sha256sum -c`` reads it."""
    return "".join(f"{files[name][1]}  {name}\n" for name in sorted(files) if name != SUMS)


# ---- the master GeoPackage
def read_master(path: Path) -> tuple[str, str]:
    """The fingerprint of the features in a GeoPackage, and the SHA-256 of the agreement in it."""
    with path.open("rb") as stream:
        if stream.read(16) != b"SQLite format 3\0":
            raise Refused("{name} is no GeoPackage.", name=MASTER)
    with closing(sqlite3.connect(path.resolve().as_uri() + "?mode=ro&immutable=1", uri=True)) as connection:
        tables = _lock_down(connection)
        if not tables.issuperset(("deesc_workspace", "gpkg_geometry_columns")):
            raise Refused("{name} holds no delimitation.", name=MASTER)
        agreements = connection.execute("SELECT value FROM deesc_workspace WHERE key = 'agreement'").fetchall()
        if len(agreements) != 1:
            raise Refused("{name} does not hold one agreement.", name=MASTER)
        agreement = agreements[0][0].encode("utf-8")
        kinds = [kind["id"] for kind in read_json(agreement, f"{MASTER} (agreement)")["kinds"]]
        layers = sorted(name for (name,) in connection.execute("SELECT table_name FROM gpkg_geometry_columns"))
        if layers != sorted([*kinds, "reference_boundary"]) or not tables.issuperset(layers):
            raise Refused("{name} does not hold one layer for each kind of the agreement, and no other.", name=MASTER)
        lines = [line for kind in kinds for line in _canonical_lines(connection, kind)]
    digest = hashlib.sha256()
    for _, line in sorted(lines):
        digest.update(line.encode("utf-8") + b"\n")
    return digest.hexdigest(), hashlib.sha256(agreement).hexdigest()


def _lock_down(connection: sqlite3.Connection) -> set[str]:
    """Let the database do nothing but give rows, and name its tables: a stranger's may hold code and broken pages."""
    rounds = iter(range(MAX_ROUNDS))
    connection.set_progress_handler(lambda: next(rounds, None) is None, 1_000_000)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "ignore_check_constraints=ON"):
        connection.execute("PRAGMA " + pragma)
    tables = set()
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_master"):
        if kind == "view" or (kind == "trigger" and not name.startswith(("rtree_", "gpkg_"))):
            raise Refused(VIEW if kind == "view" else TRIGGER, name=MASTER, thing=shown(name))
        if kind == "table" and not sql.upper().startswith("CREATE VIRTUAL"):
            tables.add(name)
            if re.search(r"\bas\b", sql, re.IGNORECASE):  # only a column that is computed is declared so
                raise Refused("{name} has computed columns in {table}.", name=MASTER, table=shown(name))
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise Refused("{name} is damaged.", name=MASTER)
    allowed = (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ)
    connection.set_authorizer(lambda action, *_: sqlite3.SQLITE_OK if action in allowed else sqlite3.SQLITE_DENY)
    return tables


def _canonical_lines(connection: sqlite3.Connection, kind: str) -> Iterator[tuple[str, str]]:
    """The features of one kind as (uid, line) in the form ``deesc-fingerprint/1``."""
    if not re.fullmatch(r"[a-z][a-z0-9_]{0,40}", kind):
        raise Refused("{name} is no kind of feature.", name=shown(kind))
    query = " ".join(("SELECT uid, region, party, status, name, geom FROM", f'"{kind}"'))
    escapes = str.maketrans({"\\": "\\\\", "|": "\\|", "\n": "\\n", "\r": "\\r"})
    for uid, region, party, status, name, geometry in connection.execute(query):
        texts = ["" if text is None else text for text in (uid, kind, region, party, status, name)]
        yield texts[0], "|".join([*(text.translate(escapes) for text in texts), geometry_text(geometry)])


def geometry_text(blob: bytes | None) -> str:
    """The canonical text of a GeoPackage geometry."""
    if blob is None:
        return "EMPTY"
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[blob[3] >> 1 & 7]
    if blob[:3] != b"GP\0" or blob[3] & 0x20 or struct.unpack("<>"[not blob[3] & 1] + "i", blob[4:8]) != (4326,):
        raise Refused("{name} has a geometry that is not plain WGS 84.", name=MASTER)
    parts, end = _parts(blob, 8 + envelope)
    if end != len(blob):
        raise Refused("{name} has a geometry with bytes after its end.", name=MASTER)
    if not parts:
        return "EMPTY"
    texts = sorted(text for _, text in parts)
    return parts[0][0] + texts[0] if len(parts) == 1 else f"MULTI{parts[0][0]}({','.join(texts)})"


def _parts(blob: bytes, at: int) -> tuple[list[tuple[str, str]], int]:
    """The parts, (name, canonical text) each, of the WKB geometry at a place, and the place after it."""
    order = "><"[blob[at]]
    code, at = struct.unpack_from(order + "I", blob, at + 1)[0], at + 5
    shape, width = code % 1000, {0: 2, 1: 3, 2: 3, 3: 4}[code // 1000]
    if shape == 1:
        if all(map(math.isnan, struct.unpack_from(order + "2d", blob, at))):
            return [], at + 8 * width  # how an empty point is written
        vertices, at = _vertices(blob, at, order, width, 1)
        return [("POINT", f"({vertices.texts[0]})")], at
    count, at = struct.unpack_from(order + "I", blob, at)[0], at + 4
    if shape == 2:
        vertices, at = _vertices(blob, at, order, width, count)
        return ([("LINESTRING", f"({','.join(vertices.texts)})")] if vertices.texts else []), at
    if shape == 3:
        rings = []
        for index in range(count):
            length, at = struct.unpack_from(order + "I", blob, at)[0], at + 4
            vertices, at = _vertices(blob, at, order, width, length)
            rings.append(_ring_text(vertices, is_shell=index == 0))
        return ([("POLYGON", "(" + ",".join([*rings[:1], *sorted(rings[1:])]) + ")")] if rings else []), at
    if shape not in (4, 5, 6):
        raise Refused("{name} has a geometry of a type that no feature has.", name=MASTER)
    parts = []
    for _ in range(count):
        part, at = _parts(blob, at)
        parts += part
    return parts, at


def _vertices(blob: bytes, at: int, order: str, width: int, count: int) -> tuple[Vertices, int]:
    """The vertices at a place, and the place after them; heights and measures are left out."""
    values = struct.unpack_from(f"{order}{count * width}d", blob, at)
    axes = values[0::width], values[1::width]
    if any(math.isnan(sum(axis)) or not -999 < min(axis) <= max(axis) < 999 for axis in axes if axis):
        raise Refused("{name} has a coordinate that is no place on Earth.", name=MASTER)
    pairs = values if width == 2 else tuple(value for pair in zip(*axes) for value in pair)
    text = ("%.7f %.7f," * count % pairs).replace("-0.0000000", "0.0000000")
    units = list(map(int, text.replace(".", "").replace(",", " ").split()))
    return Vertices(text.split(",")[:-1], units[0::2], units[1::2]), at + 8 * width * count


def _ring_text(ring: Vertices, is_shell: bool) -> str:
    """A ring from its least vertex on, shells counter-clockwise and holes clockwise."""
    if len(ring.texts) < 4 or ring.texts[0] != ring.texts[-1]:
        raise Refused("{name} has a ring that is not closed.", name=MASTER)
    x, y = ring.x, ring.y
    doubled_area = sum(map(mul, x, y[1:])) - sum(map(mul, x[1:], y))
    if not doubled_area:
        return min(_closed_text(ring, 1), _closed_text(ring, -1))
    return _closed_text(ring, 1 if (doubled_area > 0) == is_shell else -1)


def _closed_text(ring: Vertices, direction: int) -> str:
    texts = ring.texts[:-1][::direction]
    start = _least_rotation(list(zip(ring.x[:-1][::direction], ring.y[:-1][::direction])))
    return f"({','.join(texts[start:] + texts[: start + 1])})"


def _least_rotation(vertices: list[tuple[int, int]]) -> int:
    """Where the least of all rotations starts, in time that grows with the number of vertices alone."""
    least = min(vertices)
    if vertices.count(least) == 1:
        return vertices.index(least)
    first, second, same, count = 0, 1, 0, len(vertices)
    while max(first, second, same) < count:
        a, b = vertices[(first + same) % count], vertices[(second + same) % count]
        if a == b:
            same += 1
            continue
        if a > b:
            first += same + 1
        else:
            second += same + 1
        second += first == second
        same = 0
    return min(first, second)


# ---- command line
def shown(text: str) -> str:
    """A text whose invisible characters are written out."""
    return "".join(character if character.isprintable() else ascii(character)[1:-1] for character in text[:240])


def main(arguments: list[str]) -> int:
    """Verify what the command line names; returns the exit code."""
    if "-h" in arguments or "--help" in arguments:
        print(USAGE)
        return 0
    if len(arguments) > 1 or (arguments and arguments[0].startswith("-")):
        print(USAGE, file=sys.stderr)
        return 2
    result = verify(arguments[0] if arguments else Path(__file__).resolve().parent)
    lines = ["The package is NOT valid:", *(f"- {problem}" for problem in result.problems)]
    if result.valid:
        digests = [f"manifest SHA-256  {result.digest}", f"fingerprint       {result.fingerprint}"]
        lines = ["The package agrees with its manifest: no file more, less or other.", *digests, *SURE.split("\n")]
    for line in lines:
        print(shown(line).encode("ascii", "backslashreplace").decode("ascii"))
    return 0 if result.valid else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
