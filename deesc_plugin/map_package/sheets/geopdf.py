# SPDX-License-Identifier: GPL-2.0-or-later
"""Exports a print layout as a PDF with real text and, for a sheet, its map on the ground (ISO 32000 georeference)."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsLayoutExporter, QgsPrintLayout, QgsRenderContext
from qgis.PyQt.QtCore import QBuffer, QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPdfWriter

from ...core.errors import WriteError
from ...core.sheets.plan import Sheet
from ..paper.pdf_rewrite import DocumentInfo, Paper, Viewport, rewrite
from .maps.memory_layers import grid_crs

DOTS_PER_INCH = 600
"""Qt places texts and symbols on whole dots of the page: at 600 an inch they are 0.04 mm apart."""


def write_geopdf(layout: QgsPrintLayout, path: Path, info: DocumentInfo, sheet: Sheet | None = None) -> bool:
    """Write a layout as a PDF; the same layout gives the same bytes.

    Has to be called in the main thread.

    Parameters
    ----------
    info : DocumentInfo
        Title, language and date that the file states; it states nothing else.
    sheet : Sheet, optional
        The sheet whose map the only page shows; without one there is no georeference.

    Returns
    -------
    bool
        False where Qt writes another form of PDF than is known here: the file then stands as Qt wrote it, without its
        map's place on the ground, and with other bytes each time.

    Raises
    ------
    WriteError
        When the file cannot be written, as on a full disk.
    PackageError
        When the file is cut off.
    """
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = DOTS_PER_INCH
    settings.forceVectorOutput = True
    settings.rasterizeWholeImage = False
    settings.appendGeoreference = False
    settings.exportMetadata = False
    settings.writeGeoPdf = False
    settings.simplifyGeometries = True  # what no dot of the page could show
    settings.textRenderFormat = QgsRenderContext.TextFormatAlwaysText
    outcome = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
    if outcome != QgsLayoutExporter.ExportResult.Success or not path.is_file():
        raise WriteError(
            "{file} could not be written; look whether the disk is full or the folder read-only.", file=path.name
        )
    viewport = None if sheet is None else viewport_of(sheet, info.is_right_to_left)
    size = layout.pageCollection().page(0).pageSize()
    paper = Paper(size.width(), size.height(), drawn_scale(size.width(), size.height()))
    return rewrite(path, viewport, info, path.name, paper)


def drawn_scale(width: float, height: float, dots_per_inch: int = DOTS_PER_INCH) -> float:
    """By what Qt draws a page of that size, millimetres, too large: it fits the drawing to its own whole points."""
    device = QPdfWriter(QBuffer())
    device.setResolution(dots_per_inch)
    device.setPageSize(QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter))
    device.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
    dots = dots_per_inch / 25.4
    return float(min(device.width() / (width * dots), device.height() / (height * dots)))


def viewport_of(sheet: Sheet, is_right_to_left: bool) -> Viewport:
    """Where the map of a sheet lies on its page and on the ground."""
    page = sheet.page.mirrored if is_right_to_left else sheet.page
    west, south, east, north = sheet.extent
    longitude, latitude = sheet.grid.unproject([west, west, east, east], [north, south, south, north])
    corners = tuple(zip(longitude.tolist(), latitude.tolist()))
    wkt = grid_crs(sheet.grid).toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_ESRI)
    frame = page.frame
    return Viewport(frame.x, frame.y, frame.width, frame.height, corners, sheet.grid.epsg, wkt)
