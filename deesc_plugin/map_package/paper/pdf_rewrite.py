# SPDX-License-Identifier: GPL-2.0-or-later
"""Rewrites a PDF that Qt wrote: puts its map on the ground, and takes out what differs from run to run.

QGIS offers two ways to a GeoPDF, and both ask GDAL. Its composition of layers wrote damaged dictionaries on QGIS 3.22
with GDAL 3.6 (qpdf reports them), and its update of a finished file needs a GDAL built with a PDF reader, which not
every QGIS has. The georeference itself is three small dictionaries (ISO 32000-2, 12.10), so they are written here. As
the file is written anew in any case, its times and identifiers become fixed ones.

Qt numbers the objects of its fonts in the order of a hash table, which differs between processes, and names each subset
of a font after such a number. Here objects are numbered as a reader comes to them from the catalogue, and subsets are
named in that order.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ...core.errors import PackageError
from .pdf_objects import (
    POINTS_PER_MILLIMETRE,
    PdfObjects,
    UnknownForm,
    plain_characters,
    read_objects,
    stated,
    unknown_form,
)

_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_MEDIA_BOX = re.compile(rb"/MediaBox\s*\[[^\]]*\]")
_CONTENTS = re.compile(rb"/Contents\s+(\d+) 0 R")
_METADATA = re.compile(rb"/Metadata\s+(\d+) 0 R")
_CATALOG = re.compile(rb"/Type\s*/Catalog")
_UNIT_SQUARE = ((0, 1), (0, 0), (1, 0), (1, 1))


@dataclass(frozen=True)
class Viewport:
    """A map on a page and where it lies on the ground.

    Attributes
    ----------
    left, top, width, height : float
        The map frame on paper, millimetres from the page's upper left corner.
    corners : tuple of (float, float)
        Longitude and latitude (WGS 84) of the upper left, lower left, lower right and upper right corner.
    epsg : int
        Code of the map's projection; 0 for one without a code.
    wkt : str
        The projection as ESRI's dialect of WKT 1, which Adobe's and GDAL's readers both understand.
    """

    left: float
    top: float
    width: float
    height: float
    corners: tuple[tuple[float, float], ...]
    epsg: int
    wkt: str


@dataclass(frozen=True)
class Paper:
    """The size of the pages, millimetres, and by what Qt has drawn them too large or too small.

    Qt makes pages of whole points and fits the drawing to them: A4 is 210 mm wide and comes out as 209.9 mm.
    """

    width: float
    height: float
    drawn_scale: float


@dataclass(frozen=True)
class DocumentInfo:
    """What a PDF says of itself: nothing of the computer or the person that made it."""

    title: str
    language: str
    is_right_to_left: bool
    day: date


def rewritten(
    pdf: bytes, viewport: Viewport | None, info: DocumentInfo, name: str, paper: Paper | None = None
) -> bytes:
    """A PDF of Qt's with georeference and fixed information; the same drawing gives the same bytes.

    Parameters
    ----------
    pdf : bytes
        As Qt writes it.
    viewport : Viewport or None
        The map on its only page; None for pages without one.
    name : str
        The file, for messages.
    paper : Paper, optional
        The size that pages should have; they stay as they are where it is not given.

    Raises
    ------
    UnknownForm
        When the file is laid out otherwise than is known here.
    PackageError
        When the file is cut off.
    """
    read = read_objects(pdf, name)
    objects = read.objects
    _drop_metadata(read)
    objects[read.root] = _with_entries(objects[read.root], _CATALOG, _catalog_entries(info), name)
    objects[read.info] = _object(read.info, _info(info))
    for number in sorted(set(read.character_maps().values())):
        objects[number] = _stream(number, plain_characters(read.stream(number)))
    if paper is not None:
        for page in read.pages():
            _resize(read, page, paper)
    if viewport is not None:
        _add_viewport(read, viewport)
    return _written(in_reading_order(read))


def rewrite(path: Path, viewport: Viewport | None, info: DocumentInfo, name: str, paper: Paper | None = None) -> bool:
    """Have a file hold what `rewritten` makes of it, or leave it as Qt wrote it, where that is of an unknown form.

    Returns
    -------
    bool
        Whether it was rewritten.

    Raises
    ------
    PackageError
        When the file is cut off.
    """
    try:
        content = rewritten(path.read_bytes(), viewport, info, name, paper)
    except UnknownForm:
        return False
    path.write_bytes(content)
    return True


def _drop_metadata(read: PdfObjects) -> None:
    """Take out the metadata stream that newer versions of Qt add: the hour, a random identifier, the file's name."""
    stated = _METADATA.search(read.objects[read.root])
    if stated:
        read.objects[read.root] = _METADATA.sub(b"", read.objects[read.root])
        read.objects.pop(int(stated.group(1)), None)


def _resize(read: PdfObjects, page: int, paper: Paper) -> None:
    """Give a page its exact size, and its drawing the exact scale: a transformation before all else."""
    _, drawn_height = read.page_size(page)
    width, height = POINTS_PER_MILLIMETRE * paper.width, POINTS_PER_MILLIMETRE * paper.height
    factor, first = 1 / paper.drawn_scale, max(read.objects) + 1
    down = height - factor * drawn_height
    read.objects[first] = _stream(first, b"%.9f 0 0 %.9f 0 %.6f cm\n" % (factor, factor, down))
    content = _MEDIA_BOX.sub(b"/MediaBox [0 0 %.4f %.4f]" % (width, height), read.objects[page])
    if not _CONTENTS.search(content):
        raise unknown_form(read.name)
    read.objects[page] = _CONTENTS.sub(rb"/Contents [%d 0 R \1 0 R]" % first, content)


def _add_viewport(read: PdfObjects, viewport: Viewport) -> None:
    pages = read.pages()
    if len(pages) != 1:
        raise PackageError(
            "{name} has {count} pages where a map sheet has one; report this.", name=read.name, count=len(pages)
        )
    first = max(read.objects) + 1
    _, height = read.page_size(pages[0])
    read.objects[pages[0]] = _with_entries(read.objects[pages[0]], _PAGE, b" /VP [%d 0 R]" % first, read.name)
    for number, content in enumerate(_georeference(viewport, height, first), first):
        read.objects[number] = _object(number, content)


def _with_entries(content: bytes, after: re.Pattern[bytes], entries: bytes, name: str) -> bytes:
    """An object with entries put into its dictionary, after the one that tells its type."""
    place = after.search(content)
    if place is None:
        raise unknown_form(name)
    return content[: place.end()] + entries + content[place.end() :]


def _georeference(viewport: Viewport, page_height: float, first: int) -> list[bytes]:
    """The viewport, its measure and its coordinate system, as objects numbered from `first`."""
    left, right = (POINTS_PER_MILLIMETRE * x for x in (viewport.left, viewport.left + viewport.width))
    top, bottom = (page_height - POINTS_PER_MILLIMETRE * y for y in (viewport.top, viewport.top + viewport.height))
    square = b" ".join(b"%d %d" % corner for corner in _UNIT_SQUARE)
    ground = b" ".join(b"%.12f %.12f" % (latitude, longitude) for longitude, latitude in viewport.corners)
    code = b" /EPSG %d" % viewport.epsg if viewport.epsg else b""
    return [
        b"<< /Type /Viewport /Name (Map) /BBox [%.6f %.6f %.6f %.6f] /Measure %d 0 R >>"
        % (left, bottom, right, top, first + 1),
        b"<< /Type /Measure /Subtype /GEO /Bounds [%s] /LPTS [%s] /GPTS [%s] /GCS %d 0 R >>"
        % (square, square, ground, first + 2),
        b"<< /Type /PROJCS%s /WKT %s >>" % (code, _literal(viewport.wkt)),
    ]


def _catalog_entries(info: DocumentInfo) -> bytes:
    direction = b" /Direction /R2L" if info.is_right_to_left else b""
    language = _literal(info.language)
    return b" /Lang %s /ViewerPreferences << /DisplayDocTitle true%s >>" % (language, direction)


def _info(info: DocumentInfo) -> bytes:
    title = ("\ufeff" + info.title).encode("utf-16-be").hex().encode("ascii")
    moment = info.day.strftime("D:%Y%m%d000000Z").encode("ascii")
    return b"<< /Title <%s> /CreationDate (%s) /ModDate (%s) >>" % (title, moment, moment)


def _literal(text: str) -> bytes:
    escaped = re.sub(r"([\\()])", r"\\\1", text)
    return b"(%s)" % escaped.encode("ascii")


def _object(number: int, content: bytes) -> bytes:
    return b"%d 0 obj\n%s\nendobj\n" % (number, content)


def _stream(number: int, content: bytes) -> bytes:
    held = zlib.compress(content, 9)
    head = b"<< /Length %d /Filter /FlateDecode >>" % len(held)
    return _object(number, b"%s\nstream\n%s\nendstream" % (head, held))


def _written(read: PdfObjects) -> bytes:
    """The objects in the order of their numbers under a new table; the identifier is their digest."""
    body = bytearray(read.head + b"%\xe2\xe3\xcf\xd3\n")
    offsets = {}
    for number in sorted(read.objects):
        offsets[number] = len(body)
        body += read.objects[number]
    start, size = len(body), max(read.objects) + 1
    free = b"%010d %05d f \n" % (0, 65535)
    entries = [b"%010d 00000 n \n" % offsets[number] if number in offsets else free for number in range(size)]
    digest = hashlib.sha256(body).hexdigest()[:32].encode("ascii")
    body += b"xref\n0 %d\n%s" % (size, b"".join(entries))
    body += b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R" % (size, read.root, read.info)
    return bytes(body + b" /ID [<%s> <%s>] >>\nstartxref\n%d\n%%%%EOF\n" % (digest, digest, start))


_REFERENCE = re.compile(rb"(\d+) 0 R\b")
_SUBSET = re.compile(rb"/([A-Z]{6})\+")
_HEAD = re.compile(rb"\A\d+ 0 obj")


def in_reading_order(read: PdfObjects) -> PdfObjects:
    """The same file with its objects numbered from 1 in reading order; what nothing refers to is left out."""
    order = _reading_order(read)
    numbers = {old: new for new, old in enumerate(order, 1)}
    subsets: dict[bytes, bytes] = {}

    def reference(found: re.Match[bytes]) -> bytes:
        return b"%d 0 R" % numbers.get(int(found.group(1)), 0)  # 0 is the null object

    def subset(found: re.Match[bytes]) -> bytes:
        return b"/%s+" % subsets.setdefault(found.group(1), _letters(len(subsets)))

    objects = {}
    for old, new in numbers.items():
        before = stated(read.objects[old])
        after = _SUBSET.sub(subset, _REFERENCE.sub(reference, _HEAD.sub(b"%d 0 obj" % new, before)))
        objects[new] = after + read.objects[old][len(before) :]
    return replace(read, objects=objects, root=numbers[read.root], info=numbers[read.info])


def _reading_order(read: PdfObjects) -> list[int]:
    """The numbers of all objects that are referred to, each before those that it refers to."""
    order: dict[int, None] = {}
    waiting = [read.info, read.root]
    while waiting:
        number = waiting.pop()
        if number in order or number not in read.objects:
            continue
        order[number] = None
        waiting += [int(found) for found in reversed(_REFERENCE.findall(stated(read.objects[number])))]
    return list(order)


def _letters(number: int) -> bytes:
    """The six letters that name a subset of a font (ISO 32000-2, 9.9.2): AAAAAA, AAAAAB and so on."""
    digits = []
    for _ in range(6):
        number, digit = divmod(number, 26)
        digits.append(ord("A") + digit)
    return bytes(reversed(digits))
