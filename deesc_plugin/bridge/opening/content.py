# SPDX-License-Identifier: GPL-2.0-or-later
"""Looks through the content of a file, wherever it lies: by itself, or in a zip."""

from __future__ import annotations

from typing import BinaryIO

from osgeo import gdal

from ...core.characters import visible
from ...core.errors import ImportRefused
from ...core.saying import Message
from .formats import GEOJSON, GEOJSON_LINES, KML, SPREADSHEET, TEXT, ZIP, Format, kind_of, leads_elsewhere
from .json_text import refuse_bad_json
from .limits import IsCancelled
from .plain_file import too_large
from .xml_text import xml_format


def format_of_stream(head: bytes, stream: BinaryIO, size: int, name: str, is_cancelled: IsCancelled) -> Format:
    """The format of a file or a member of a zip, looked through as far as its readers have to be kept from it.

    Raises
    ------
    ImportRefused
        When it is of no format with features, broken, beyond a limit, or leads elsewhere.
    """
    kind = kind_of(head, name)
    if leads_elsewhere(head):
        raise ImportRefused(
            "{file} names further sources to be read in its place, which are not opened; name those themselves, or "
            "save their features as GeoPackage.",
            file=visible(name),
        )
    if kind.is_xml:
        if size > KML.max_bytes:
            raise too_large(name, size, KML.max_bytes)
        found, asks_schema = xml_format(stream, visible(name), is_cancelled)
        if asks_schema:  # GDAL would ask the server of a WFS for it, wherever it opens the file afterwards
            gdal.SetConfigOption("GML_DOWNLOAD_WFS_SCHEMA", "NO")
        return found
    if kind.format is None or kind.format is ZIP:
        raise no_features(visible(name), kind.other or Message("an archive inside an archive"))
    if size > kind.format.max_bytes:
        raise too_large(name, size, kind.format.max_bytes)
    if kind.format in (GEOJSON, GEOJSON_LINES):
        refuse_bad_json(stream.read(), visible(name), kind.format is GEOJSON_LINES, is_cancelled)
    return kind.format


def no_features(file: str, document: Message) -> ImportRefused:
    """What to say of a file that is something else."""
    if document == SPREADSHEET:
        return ImportRefused(
            "{file} is a spreadsheet; places in its sheets (.xlsx, .ods) are taken by “Import coordinates”.", file=file
        )
    if document == TEXT:
        return ImportRefused(
            "{file} is a text; a table of coordinates is taken by “Import coordinates”, features by their GeoPackage, "
            "GeoJSON, KML or Shapefile.",
            file=file,
        )
    return ImportRefused(
        "{file} is {what}, and no features are read from that; save them as GeoPackage, GeoJSON, KML or Shapefile.",
        file=file,
        what=document,
    )
