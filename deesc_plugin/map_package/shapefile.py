# SPDX-License-Identifier: GPL-2.0-or-later
"""Shapefiles, written by GDAL with a fixed day, so that the same features give the same bytes.

What a dBASE table cannot hold is known before: long texts are cut between two letters, and said to be.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import shapely
from osgeo import ogr, osr

from ..bridge.gdal_session import created, gdal_session
from ..core.errors import PackageError, WriteError
from ..core.roles import Shape

LONGEST_TEXT = 254
"""Bytes; a dBASE field holds no more."""
CUT_SIGN = "…"

_OPTIONS = ("ENCODING=UTF-8", "DBF_DATE_LAST_UPDATE=2000-01-01", "2GB_LIMIT=YES")
_LARGEST = (1 << 31) - 1
"""Bytes of one file; beyond it most readers fail."""
_BYTES_OF_VERTEX, _BYTES_OF_RECORD = 16, 60
_OGR_TYPES = {"C": ogr.OFTString, "N": ogr.OFTReal, "I": ogr.OFTInteger64, "D": ogr.OFTDate}
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True)
class DbfField:
    """A field of a dBASE table: a name of at most ten characters, its type, width and decimals.

    Types are C for texts, N for numbers, I for whole ones and D for days.
    """

    name: str
    type: str
    width: int
    decimals: int = 0


def write_shapefile(
    path: Path,
    geometries: Sequence[shapely.Geometry | None],
    shape: Shape,
    fields: Sequence[DbfField],
    rows: Sequence[Sequence[str]],
    name: str,
) -> None:
    """Write a Shapefile with its index, table, CRS and character set: five files beside each other.

    Parameters
    ----------
    path : Path
        The main file, ``.shp``.
    geometries : sequence of geometry or None
        Of that shape, in WGS 84; what is None or empty becomes a null shape.
    rows : sequence of sequence of str
        The texts of each feature by field; an empty one is stated nowhere.
    name : str
        The file, for messages.

    Raises
    ------
    PackageError
        When the file would be larger than 2 GB, or a field has no room for a number.
    WriteError
        When the disk is full or the folder cannot be written.
    """
    _refuse_too_large(geometries, fields, name)
    _refuse_too_wide(fields, rows, name)
    try:
        with gdal_session():
            _write(path, geometries, getattr(ogr, f"wkb{shape.types[0]}"), fields, rows)
    except RuntimeError as error:
        raise WriteError(
            "{file} could not be written ({cause}); look whether the disk is full.", file=name, cause=str(error)
        ) from error.with_traceback(None)


def _write(
    path: Path,
    geometries: Sequence[shapely.Geometry | None],
    geometry_type: int,
    fields: Sequence[DbfField],
    rows: Sequence[Sequence[str]],
) -> None:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset = created(path, "ESRI Shapefile")
    layer = dataset.CreateLayer(path.stem, crs, geometry_type, list(_OPTIONS))
    for field in fields:
        definition = ogr.FieldDefn(field.name, _OGR_TYPES[field.type])
        definition.SetWidth(field.width)
        definition.SetPrecision(field.decimals)
        layer.CreateField(definition)
    for geometry, row in zip(geometries, rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        for index, (field, text) in enumerate(zip(fields, row)):
            if field.type == "D" and text:
                feature.SetField(index, int(text[:4]), int(text[4:6]), int(text[6:]), 0, 0, 0, 0)
            elif text:
                feature.SetField(index, text)
        if geometry is not None and not geometry.is_empty:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(geometry)))
        layer.CreateFeature(feature)
        del feature
    del layer, dataset


def fitting(text: str) -> str:
    """A text as a field of 254 bytes holds it: whole, or cut between two characters and ended by “…”.

    A cut never parts a letter from its marks or joiners.
    """
    encoded = text.encode("utf-8")
    if len(encoded) <= LONGEST_TEXT:
        return text
    kept = encoded[: LONGEST_TEXT - len(CUT_SIGN.encode("utf-8"))].decode("utf-8", "ignore")
    while kept and _belongs_to_the_letter_before(text[len(kept)]):
        kept = kept[:-1]
    return kept + CUT_SIGN


def _refuse_too_large(geometries: Sequence[shapely.Geometry | None], fields: Sequence[DbfField], name: str) -> None:
    """Refuse a file that would be larger than readers of Shapefiles take."""
    vertices = int(shapely.get_num_coordinates([one for one in geometries if one is not None]).sum())
    shapes = _BYTES_OF_VERTEX * vertices + _BYTES_OF_RECORD * len(geometries)
    table = sum(field.width for field in fields) * len(geometries)
    if max(shapes, table) > _LARGEST:
        raise PackageError(
            "{file} would have {size} GB, and a Shapefile holds no more than 2 GB; leave the Shapefile out.",
            file=name,
            size=f"{max(shapes, table) / 1e9:.1f}",
        )


def _refuse_too_wide(fields: Sequence[DbfField], rows: Sequence[Sequence[str]], name: str) -> None:
    """Refuse a number of more digits than its field: GDAL would write other ones in its place."""
    for row in rows:
        for field, text in zip(fields, row):
            if len(text.encode("utf-8")) > field.width:
                raise PackageError(
                    "{file} has no room for {number} in its field {field}; leave the Shapefile out.",
                    file=name,
                    number=text[:40],
                    field=field.name,
                )


def _belongs_to_the_letter_before(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Mc", "Me") or character in _JOINERS
