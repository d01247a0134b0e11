# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads a printed sheet again: its page, its text, and through GDAL where its map lies."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from osgeo import gdal, osr

from ...bridge.gdal_session import gdal_session
from ...core.errors import PackageError
from ...core.sheets.plan import Sheet
from ...core.wording import RIGHT_TO_LEFT
from ..job import Job
from ..paper.pdf_objects import POINTS_PER_MILLIMETRE, read_objects, refuse_cut_off

ON_PAPER = 0.2
"""Millimetres by which the georeference may miss."""

_PAGE_TOLERANCE = 0.05
"""Millimetres."""

_READERS = ("HAVE_POPPLER", "HAVE_PDFIUM", "HAVE_PODOFO")
Floats = npt.NDArray[np.float64]


def compare_sheet(job: Job, sheet: Sheet, language: str, name: str) -> None:
    """Hold a sheet's file against its plan.

    Raises
    ------
    PackageError
        Where its page, its text or its georeference differ from the plan.
    """
    path = job.folder / name
    if name in job.plain:
        refuse_cut_off(path.read_bytes(), name)
        return
    read = read_objects(path.read_bytes(), name)
    pages = read.pages()
    if len(pages) != 1:
        raise PackageError(
            "{name} reads back with {count} pages instead of one; nothing was exported.", name=name, count=len(pages)
        )
    size = np.array(read.page_size(pages[0])) / POINTS_PER_MILLIMETRE
    if np.abs(size - (sheet.page.width, sheet.page.height)).max() > _PAGE_TOLERANCE:
        raise PackageError(
            "{name} reads back {width} × {height} mm large; nothing was exported.",
            name=name,
            width=f"{size[0]:.0f}",
            height=f"{size[1]:.0f}",
        )
    if job.result.fingerprint not in "".join(read.text(pages[0]).split()):
        raise PackageError("{name} reads back without the delimitation's fingerprint; nothing was exported.", name=name)
    if gdal_reads_pdf():
        missed = georeference_error(path, sheet, language in RIGHT_TO_LEFT)
        if not missed <= ON_PAPER:
            raise PackageError(
                "{name} lies {missed} mm off on the ground, by GDAL; nothing was exported.",
                name=name,
                missed=f"{missed:.2f}",
            )


def gdal_reads_pdf() -> bool:
    """Whether this GDAL has a reader for PDF; some builds can only write it."""
    driver = gdal.GetDriverByName("PDF")
    return driver is not None and any(driver.GetMetadataItem(reader) == "YES" for reader in _READERS)


def georeference_error(path: Path, sheet: Sheet, is_right_to_left: bool) -> float:
    """The greatest distance, millimetres on paper, between where GDAL and the plan have the frame's corners.

    Raises
    ------
    PackageError
        When GDAL cannot read the file, or finds another projection in it.
    """
    try:
        with gdal_session():
            dataset = gdal.OpenEx(str(path), gdal.OF_RASTER, ["PDF"])
            pixels = (dataset.RasterXSize, dataset.RasterYSize)
            transform = dataset.GetGeoTransform()
            reference = dataset.GetSpatialRef()
            is_projected = reference is not None and _is_of(sheet, reference)
            del dataset
    except RuntimeError as error:
        raise PackageError(
            "{file} cannot be read back ({error}); nothing was exported.", file=path.name, error=error
        ) from error
    if not is_projected:
        raise PackageError("{file} reads back with another projection; nothing was exported.", file=path.name)
    read = read_objects(path.read_bytes(), path.name)
    points = read.page_size(read.pages()[0])
    frame = (sheet.page.mirrored if is_right_to_left else sheet.page).frame
    west, south, east, north = sheet.extent
    paper = np.array([(frame.x, frame.y), (frame.right, frame.y), (frame.right, frame.bottom), (frame.x, frame.bottom)])
    ground = np.array([(west, north), (east, north), (east, south), (west, south)])
    found = _on_ground(paper * POINTS_PER_MILLIMETRE / points * pixels, transform)
    return float(np.hypot(*(found - ground).T).max() * 1000 / sheet.scale)


def _is_of(sheet: Sheet, reference: osr.SpatialReference) -> bool:
    if sheet.grid.epsg:
        return bool(reference.GetAuthorityCode(None) == str(sheet.grid.epsg))
    meridian = reference.GetProjParm("central_meridian")
    return bool(reference.IsProjected()) and abs(meridian - sheet.grid.meridian) < 1e-9


def _on_ground(pixels: Floats, transform: tuple[float, ...]) -> Floats:
    """Places of a raster, column and line, by the affine transformation that GDAL gives."""
    x0, xx, xy, y0, yx, yy = transform
    return np.column_stack(
        [x0 + pixels @ (xx, xy), y0 + pixels @ (yx, yy)],
    )
