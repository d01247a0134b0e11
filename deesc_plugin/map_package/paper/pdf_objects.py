# SPDX-License-Identifier: GPL-2.0-or-later
"""The objects of a PDF as Qt writes it: one after another under one plain cross-reference table."""

from __future__ import annotations

import re
import unicodedata
import zlib
from dataclasses import dataclass
from functools import cached_property
from typing import Iterator

from ...core.errors import PackageError

POINTS_PER_MILLIMETRE = 72.0 / 25.4

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s")
_ENTRY = re.compile(rb"(\d{10}) \d{5} ([nf])")
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_INFO = re.compile(rb"/Info (\d+) 0 R")
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_MEDIA_BOX = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")
_CONTENTS = re.compile(rb"/Contents\s+(\d+) 0 R|/Contents\s*\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_LATIN_LIGATURES = frozenset(map(chr, range(0xFB00, 0xFB07)))
_TO_UNICODE = re.compile(rb"/ToUnicode\s+(\d+) 0 R")
_STREAM = re.compile(rb"stream\r?\n")
_LENGTH = re.compile(rb"/Length\s+(\d+)(?:( 0 R)|\s|/|>)")
_RANGES = re.compile(rb"<([0-9A-Fa-f]+)>\s*<[0-9A-Fa-f]+>\s*\[([^\]]*)\]")
_HEXADECIMAL = re.compile(rb"<([0-9A-Fa-f]+)>")
_FONT = re.compile(rb"/F(\d+) (\d+) 0 R")
_SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj")


class UnknownForm(PackageError):
    """A PDF is laid out otherwise than Qt's are known to be: it is whole, and nothing can be changed in it."""


@dataclass(frozen=True)
class PdfObjects:
    """The objects of a file by number; `root` and `info` are the catalogue's and the document information's."""

    head: bytes
    objects: dict[int, bytes]
    root: int
    info: int
    name: str

    def pages(self) -> list[int]:
        """The numbers of the pages' objects."""
        return [number for number, content in self.objects.items() if _PAGE.search(content)]

    def page_size(self, page: int) -> tuple[float, float]:
        """Width and height of a page, points.

        Raises
        ------
        PackageError
            For a page without a size.
        """
        box = _MEDIA_BOX.search(self.objects[page])
        if box is None:
            raise unknown_form(self.name)
        return float(box.group(1)), float(box.group(2))

    def stream(self, number: int) -> bytes:
        """What a stream holds, inflated.

        Raises
        ------
        PackageError
            For an object that is none, or is damaged.
        """
        content = self.objects.get(number, b"")
        start, length = _STREAM.search(content), _LENGTH.search(content)
        if start is None or length is None:
            raise unknown_form(self.name)
        size = int(length.group(1))
        if length.group(2):
            size = int(self.objects.get(size, b"0 0 obj\n0").split(b"obj", 1)[1].split()[0])
        held = content[start.end() : start.end() + size]
        try:
            return zlib.decompress(held) if b"/FlateDecode" in content[: start.start()] else held
        except zlib.error as error:
            raise unknown_form(self.name) from error

    def character_maps(self) -> dict[int, int]:
        """The number of the map from glyphs to characters of each font, by the font's number."""
        found = {number: _TO_UNICODE.search(content) for number, content in self.objects.items()}
        return {number: int(place.group(1)) for number, place in found.items() if place}

    @cached_property
    def _fonts(self) -> dict[int, dict[int, str]]:
        """Characters by glyph of each font, by the number in the name that pages call it by."""
        maps = self.character_maps()
        named = {
            int(name): int(font) for content in self.objects.values() for name, font in _FONT.findall(stated(content))
        }
        return {name: dict(_characters(self.stream(maps[font]))) for name, font in named.items() if font in maps}

    def text(self, page: int) -> str:
        """The text of a page in the order it was drawn, letters in their plain forms and without any blanks."""
        fonts = self._fonts
        contents = _CONTENTS.search(self.objects[page])
        streams = _REFERENCE.findall(contents.group(0)) if contents else []
        drawn = b"\n".join(self.stream(int(number)) for number in streams)
        letters: list[str] = []
        font: dict[int, str] = {}
        for named, glyphs in _SHOWN.findall(drawn):
            if named:
                font = fonts.get(int(named), {})
            letters += [font.get(int(glyphs[at : at + 4], 16), "") for at in range(0, len(glyphs), 4)]
        plain = unicodedata.normalize("NFKC", "".join(letters))
        return "".join(plain.split())


def refuse_cut_off(pdf: bytes, name: str) -> None:
    """Refuse a PDF, of whatever form, that was not written from its head to its end.

    Raises
    ------
    PackageError
        With the likely reason.
    """
    if not pdf.startswith(b"%PDF-") or not pdf.rstrip().endswith(b"%%EOF"):
        raise PackageError("{name} was not written to its end; try another folder.", name=name)


def stated(content: bytes) -> bytes:
    """What stands in an object before its stream, if it has one."""
    start = content.find(b"stream")
    return content if start < 0 else content[:start]


def read_objects(pdf: bytes, name: str) -> PdfObjects:
    """The objects of a PDF; `name` stands for it in messages.

    Raises
    ------
    UnknownForm
        When the file is laid out otherwise.
    PackageError
        When the file is cut off.
    """
    start = _START.search(pdf[-64:])
    table = _TABLE.match(pdf, int(start.group(1))) if start else None
    refuse_cut_off(pdf, name)
    if start is None or table is None:
        raise unknown_form(name)
    entries = _ENTRY.findall(pdf, table.end())[: int(table.group(1))]
    offsets = {number: int(offset) for number, (offset, use) in enumerate(entries) if use == b"n"}
    root, info = _ROOT.search(pdf, table.end()), _INFO.search(pdf, table.end())
    if root is None or info is None or len(entries) != int(table.group(1)):
        raise unknown_form(name)
    places = sorted([*offsets.values(), int(start.group(1))])
    ends = dict(zip(places, places[1:]))
    objects = {number: pdf[offset : ends[offset]] for number, offset in offsets.items()}
    for number, content in objects.items():
        if not content.startswith(b"%d 0 obj" % number):
            raise PackageError(
                "{name} has a damaged table of contents; try another folder.",
                name=name,
            )
    return PdfObjects(pdf[: pdf.index(b"\n") + 1], objects, int(root.group(1)), int(info.group(1)), name)


def plain_characters(character_map: bytes) -> bytes:
    """A map from glyphs to characters that gives letters in their plain forms.

    Qt states the forms that Arabic letters have in a word (U+FE70 to U+FEFF); nobody finds a word by those. Arabic
    ligatures stay: some readers turn the letters of one around when they put a line into reading order. Latin ones
    become their letters: who copies a fingerprint from paper compares it letter by letter.
    """

    def plain(listed: re.Match[bytes]) -> bytes:
        forms = _HEXADECIMAL.sub(lambda form: b"<%s>" % _normalised(form.group(1)), listed.group(2))
        return listed.group(0).replace(listed.group(2), forms)

    return _RANGES.sub(plain, character_map)


def unknown_form(name: str) -> UnknownForm:
    """The error for a PDF that is laid out otherwise than Qt does."""
    return UnknownForm(
        "{name} has a form of PDF that is not known here; report this with the version of QGIS.", name=name
    )


def _normalised(form: bytes) -> bytes:
    character = bytes.fromhex(form.decode("ascii")).decode("utf-16-be", "replace")
    plain = unicodedata.normalize("NFKC", character)
    stated = plain if len(plain) == 1 or character in _LATIN_LIGATURES else character
    return stated.encode("utf-16-be").hex().encode("ascii")


def _characters(character_map: bytes) -> Iterator[tuple[int, str]]:
    """Glyph and characters of each entry of a map."""
    for first, listed in _RANGES.findall(character_map):
        for glyph, form in enumerate(_HEXADECIMAL.findall(listed), int(first, 16)):
            yield glyph, bytes.fromhex(form.decode("ascii")).decode("utf-16-be", "replace")
