# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks at what lies beside a file and belongs to it: parts of a Shapefile, overviews of a raster."""

from __future__ import annotations

import re
import struct
from pathlib import Path

from ...core.characters import visible
from ...core.errors import ImportRefused

_OF_SHAPEFILE = (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx", ".cst")
_OF_MAPINFO = (".tab", ".dat", ".map", ".id", ".ind", ".mif", ".mid")
_OF_TEXT = (".csvt", ".prj", ".gfs", ".xsd")
_OF_RASTER = (".ovr", ".msk", ".aux.xml")
"""Behind the whole name."""
_WHOLE_OF = {
    **dict.fromkeys((".shx", ".dbf", ".prj", ".cpg", ".qix", ".sbn", ".sbx"), ".shp"),
    **dict.fromkeys((".dat", ".map", ".id", ".ind"), ".tab"),
    **{".mid": ".mif", ".csvt": ".csv", ".gfs": ".gml", ".xsd": ".gml"},
}
_SEAMLESS = re.compile(rb"isseamless\"?\s*=\s*\"?true|^\s*(open\s+table|create\s+view)\b", re.IGNORECASE | re.MULTILINE)


def parts_of(path: Path) -> list[Path]:
    """What may lie beside a file and be read with it, in either case of its ending."""
    endings = dict.fromkeys((*_OF_SHAPEFILE, *_OF_MAPINFO, *_OF_TEXT))
    if not path.name:
        return []
    of_raster = [path.with_name(path.name + ending) for ending in _OF_RASTER]
    return [*of_raster, *(path.with_suffix(ending) for known in endings for ending in (known, known.upper()))]


def parts_of_gml(path: Path) -> list[Path]:
    """The schema of a GML, and what GDAL has left beside it earlier, which it reads by."""
    return [part for ending in (".xsd", ".gfs") if (part := path.with_suffix(ending)).is_file()]


def whole_of(path: Path) -> Path | None:
    """The file beside a part that it belongs to; None where there is none, or it is itself a whole."""
    ending = _WHOLE_OF.get(path.suffix.lower())
    wholes = () if ending is None else (path.with_suffix(ending), path.with_suffix(ending.upper()))
    return next((whole for whole in wholes if whole.is_file()), None)


def refuse_strange_parts(path: Path) -> None:
    """Refuse a file whose parts beside it are links to elsewhere, devices, or no plain files.

    Raises
    ------
    ImportRefused
        Naming the part.
    """
    home = path.resolve().parent
    for part in parts_of(path):
        if part.is_symlink() and part.resolve().parent != home and not path.is_symlink():
            raise ImportRefused(
                "{file} lies beside “{part}”, which is a link to a file elsewhere; put the file itself there.",
                file=visible(path.name),
                part=visible(part.name),
            )
        if (part.exists() or part.is_symlink()) and not part.is_file():
            raise ImportRefused(
                "{file} lies beside “{part}”, which is no plain file; put the file itself there.",
                file=visible(path.name),
                part=visible(part.name),
            )


def refuse_broken_shapefile(path: Path) -> None:
    """Refuse a Shapefile that lacks a part or is cut off: GDAL reads what is left of it and says nothing.

    Raises
    ------
    ImportRefused
        Naming the part.
    """
    beside = {part.suffix.lower(): part for part in path.parent.iterdir() if part.stem == path.stem}
    for ending in (".shp", ".shx", ".dbf"):
        if ending not in beside:
            raise ImportRefused(
                "{file} lacks the part “{part}”, which has to lie beside it; ask its sender for all of it.",
                file=visible(path.name),
                part=path.stem + ending,
            )
    for part, stated in (
        *((beside[ending], _stated_by_header(beside[ending])) for ending in (".shp", ".shx")),
        (beside[".dbf"], _stated_by_table(beside[".dbf"])),
    ):
        size = part.stat().st_size
        if size < stated:
            raise ImportRefused(
                "“{part}” is cut off: it has {size} bytes and states that it has {stated}; ask its sender for it "
                "again.",
                part=visible(part.name),
                size=str(size),
                stated=str(stated),
            )


def refuse_tables_elsewhere(path: Path) -> None:
    """Refuse a MapInfo table that only says which other tables to open.

    Raises
    ------
    ImportRefused
        When it is one.
    """
    with path.open("rb") as stream:
        if _SEAMLESS.search(stream.read(65_536)):
            raise ImportRefused(
                "{file} names other tables to be opened in its place; name those, or save them as GeoPackage.",
                file=visible(path.name),
            )


def _stated_by_header(part: Path) -> int:
    """The bytes that a .shp or .shx states."""
    with part.open("rb") as stream:
        header = stream.read(100)
    return int(struct.unpack(">i", header[24:28])[0]) * 2 if len(header) == 100 else 100


def _stated_by_table(part: Path) -> int:
    """The bytes that a .dbf states, without the mark at its end, which some writers leave out."""
    with part.open("rb") as stream:
        header = stream.read(32)
    if len(header) < 32:
        return 32
    count, head, record = struct.unpack("<IHH", header[4:12])
    return int(head) + int(count) * int(record)
