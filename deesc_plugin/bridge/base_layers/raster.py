# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster base layer in its file: a model of heights, or a picture of the ground."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ...core.base_layer import BaseLayer, BaseRole
from ...core.characters import visible
from ...core.errors import BaseLayerError, ImportRefused
from ...core.saying import Count, Listed
from ..gdal_session import gdal_session
from ..opening.door import look_at_raster
from ..opening.formats import HEAD, leads_elsewhere
from .place import place_of
from .vector import refuse_misplaced

_MOST_PIXELS = 1_000_000_000
"""Of a raster without pyramids: GDAL reads so many in seven seconds."""
SEVERAL = "{file} has several layers ({layers}); name one of them, as {example}."
_DRIVERS = (
    *("GTiff", "GPKG", "AAIGrid", "EHdr", "HFA", "ENVI", "SRTMHGT", "DTED", "USGSDEM", "netCDF", "MBTiles"),
    *("PNG", "JPEG", "JP2OpenJPEG", "JP2ECW", "ECW", "MrSID"),
)
"""Formats whose files hold their pixels: no server is asked for any."""


@dataclass(frozen=True)
class OpenRaster:
    """A raster that is open in a session of GDAL.

    Attributes
    ----------
    dataset : gdal.Dataset
        Must not outlive the session.
    extent : QgsRectangle
        In the units of `crs`.
    """

    dataset: gdal.Dataset
    crs: QgsCoordinateReferenceSystem
    extent: QgsRectangle


@contextmanager
def opened_raster(layer: BaseLayer, folder: str) -> Iterator[OpenRaster]:
    """The raster of a base layer, for as long as the block lasts.

    Raises
    ------
    ImportRefused
        When the file is missing, is no plain file, or leads elsewhere.
    WorkspaceError
        When it is a database that is damaged or carries code.
    BaseLayerError
        When it is no raster, or nobody can tell where it lies; when it is none of heights and should be.
    """
    path = place_of(layer, folder)
    look_at_raster(path)
    try:
        with gdal_session():
            table = [f"TABLE={layer.table}"] if layer.table else []
            dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_READONLY, list(_DRIVERS), table)
            _refuse_elsewhere(dataset, path)
            _refuse_several(dataset, path)
            refuse_unfit(dataset, layer)
            srs, extent = dataset.GetSpatialRef(), _extent_of(dataset, layer)
            crs = QgsCoordinateReferenceSystem()
            if srs is not None:
                crs = QgsCoordinateReferenceSystem.fromWkt(srs.ExportToWkt())
            refuse_misplaced(crs, extent, layer)
            yield OpenRaster(dataset, crs, extent)
            del dataset
    except RuntimeError as error:
        raise BaseLayerError(
            "{file} is no raster that can be read; save it as GeoTIFF and name that.", file=path.name
        ) from error.with_traceback(None)


def _refuse_elsewhere(dataset: gdal.Dataset, path: Path) -> None:
    """Refuse what would have pixels of its overviews or its mask read from elsewhere: any driver opens those.

    Raises
    ------
    ImportRefused
        Naming the file that is no part of it.
    """
    for part in map(Path, dataset.GetFileList() or ()):
        with part.open("rb") as stream:
            is_far = part.parent != path.parent or leads_elsewhere(stream.read(HEAD))
        if is_far:
            raise ImportRefused(
                "{file} names “{part}” to be read in the place of its own pixels, which is not done; save it anew as "
                "GeoTIFF, and name that.",
                file=visible(path.name),
                part=visible(part.name),
            )


def _refuse_several(dataset: gdal.Dataset, path: Path) -> None:
    """Refuse a GeoPackage with several rasters of which none is named.

    Raises
    ------
    BaseLayerError
        With those that it has.
    """
    names = [address.rpartition(":")[2] for address, _ in dataset.GetSubDatasets() if address.startswith("GPKG:")]
    if dataset.RasterCount == 0 and names:
        raise BaseLayerError(
            SEVERAL,
            file=path.name,
            layers=Listed.of(names, most=10),
            example=f"{path.name}|layername={names[0]}",
        )


def refuse_unfit(dataset: gdal.Dataset, layer: BaseLayer) -> None:
    """Refuse pixels that cannot be what the role says.

    Raises
    ------
    BaseLayerError
        When several bands, or one of colours, are to be heights; when a map of the whole would take minutes to read.
    """
    size = dataset.RasterXSize * dataset.RasterYSize
    if size > _MOST_PIXELS and dataset.GetRasterBand(1).GetOverviewCount() == 0:
        raise BaseLayerError(
            "The raster {layer} has {columns} × {rows} pixels and no pyramids, so that a map of all of it would take "
            "minutes; build them (Layer Properties → Pyramids), and name it again.",
            layer=layer.label,
            columns=str(dataset.RasterXSize),
            rows=str(dataset.RasterYSize),
        )
    is_coloured = dataset.RasterCount > 0 and dataset.GetRasterBand(1).GetColorTable() is not None
    if layer.role is BaseRole.RELIEF and (dataset.RasterCount != 1 or is_coloured):
        raise BaseLayerError(
            "The raster {layer} has {bands} of colours, and a model of heights has one of numbers; name it as a "
            "picture of the ground.",
            layer=layer.label,
            bands=Count(dataset.RasterCount, "band", "bands"),
        )


def _extent_of(dataset: gdal.Dataset, layer: BaseLayer) -> QgsRectangle:
    """What the raster covers, in the units of its CRS.

    Raises
    ------
    BaseLayerError
        When it does not say where it lies.
    """
    placed = dataset.GetGeoTransform(can_return_null=True)
    if placed is None:
        raise BaseLayerError(
            "The raster {layer} does not say where on the ground it lies; georeference it, and name it again.",
            layer=layer.label,
        )
    left, per_column, skew_x, top, skew_y, per_row = placed
    width, height = dataset.RasterXSize, dataset.RasterYSize
    across = [left + column * per_column + row * skew_x for column in (0, width) for row in (0, height)]
    down = [top + column * skew_y + row * per_row for column in (0, width) for row in (0, height)]
    return QgsRectangle(min(across), min(down), max(across), max(down))
