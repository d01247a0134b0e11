# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks at a GeoJSON file without keeping its coordinates: that it is whole, bounded, and names no further source."""

from __future__ import annotations

import json
from typing import Any, Iterator

from ...core.characters import visible
from ...core.errors import Cancelled, ImportRefused
from ...core.limits import MOST_VERTICES_OF_A_FILE
from .limits import MAX_TEXT, IsCancelled, never
from .plain_file import too_many_vertices

_GEOMETRIES = (
    "Point LineString Polygon MultiPoint MultiLineString MultiPolygon GeometryCollection Feature FeatureCollection"
)
_KNOWN = frozenset((*_GEOMETRIES.split(), "Topology"))
_NUMBERS_A_VERTEX = 4
_NOW_AND_THEN = (1 << 16) - 1
_OF_THEIR_OWN = ("http://www.opengis.net/", "https://www.opengis.net/")
"""Names of reference systems that look like addresses; libraries know them by heart."""


class _Reader:
    """Judges each object as soon as it is read, and lets go of it."""

    def __init__(self, file: str, is_cancelled: IsCancelled) -> None:
        self.file, self._is_cancelled = file, is_cancelled
        self._kept: dict[Any, dict[str, Any]] = {}
        self._numbers = 0

    def object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        """What is kept of an object: of one with coordinates its type alone."""
        for key, value in pairs:
            if len(key) > MAX_TEXT or (isinstance(value, str) and len(value) > MAX_TEXT):
                raise ImportRefused(
                    "{file} holds a text of more than {limit} characters in “{name}”; shorten it.",
                    file=self.file,
                    limit=MAX_TEXT,
                    name=visible(key[:80]),
                )
            if key.lower() == "crs":  # as GDAL looks for it, and though it may stand there twice
                self._refuse_link(value)
        found = _Object(pairs)
        found.pairs = pairs
        kind = found.get("type")
        if isinstance(kind, str) and kind in _KNOWN:
            return self._kept.setdefault(kind, {"type": kind})
        return found

    def number(self, _: str) -> int:
        """A number is GDAL's to read; of a vertex there are two to four."""
        self._numbers += 1
        if self._numbers > _NUMBERS_A_VERTEX * MOST_VERTICES_OF_A_FILE:
            raise too_many_vertices(self.file)
        if not self._numbers & _NOW_AND_THEN and self._is_cancelled():
            raise Cancelled("Cancelled; nothing was written.")
        return 0

    def _refuse_link(self, crs: Any) -> None:
        stated = list(_texts(crs))
        far = [
            text
            for key, text in stated
            if key in ("href", "url", "file")
            or text.lstrip().startswith("/")
            or ("://" in text and not text.startswith(_OF_THEIR_OWN))
        ]
        kinds = [text.lower() for key, text in stated if key == "type"]
        if far or {"link", "url", "file"} & set(kinds):
            raise ImportRefused(
                "{file} names its CRS by a link ({source}), which is not followed; take the member “crs” out of the "
                "file and state the CRS.",
                file=self.file,
                source=visible(next(iter([*far, *kinds]))[:80]),
            )


class _Object(dict[str, Any]):
    """An object of JSON, with what stands in it more than once."""

    pairs: list[tuple[str, Any]]


def _texts(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """The texts in a value, with the names that they stand under, in small letters."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, _Object):
        for name, inner in value.pairs:
            yield from _texts(inner, name.lower())
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, key)


def refuse_bad_json(content: bytes, file: str, is_lines: bool = False, is_cancelled: IsCancelled = never) -> None:
    """Look through a GeoJSON file, or one with a feature on each line.

    Raises
    ------
    ImportRefused
        When it is not whole, holds no features, is beyond a limit, or names a further source.
    """
    text = content.decode("utf-8-sig", "surrogateescape")  # the import names the feature whose text is no UTF-8
    if is_lines:
        for line in text.split("\n"):
            if line.strip("\x1e \t\r"):
                _refuse_bad(line.strip("\x1e \t\r"), file, is_cancelled)
    else:
        _refuse_bad(text, file, is_cancelled)


def _refuse_bad(text: str, file: str, is_cancelled: IsCancelled) -> None:
    reader = _Reader(file, is_cancelled)
    try:
        found = json.loads(
            text,
            object_pairs_hook=reader.object,
            parse_float=reader.number,
            parse_int=reader.number,
            parse_constant=reader.number,
            strict=False,
        )
    except json.JSONDecodeError as error:
        raise ImportRefused(
            "{file} is broken JSON at line {line}, column {column} ({cause}); ask its sender for it again, or mend "
            "that line.",
            file=file,
            line=str(error.lineno),
            column=str(error.colno),
            cause=error.msg,
        ) from error
    except RecursionError as error:
        raise ImportRefused(
            "{file} has objects or lists inside one another too deep; save it again as GeoPackage.", file=file
        ) from error
    is_esri = isinstance(found, dict) and "features" in found and ("geometryType" in found or "fields" in found)
    if not is_esri and not (isinstance(found, dict) and str(found.get("type")) in _KNOWN):
        raise ImportRefused(
            "{file} is JSON but holds no features; save them as GeoJSON, GeoPackage, KML or Shapefile.", file=file
        )
