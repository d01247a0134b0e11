# SPDX-License-Identifier: GPL-2.0-or-later
"""The rasters of a base map as one picture behind a map: a light hillshade of heights, and pictures of the ground."""

from __future__ import annotations

import math
from typing import Callable, Sequence

import numpy as np
import numpy.typing as npt
from osgeo import gdal

from ...core.base_layer import BaseLayer, BaseRole
from ...core.sheets.on_paper import OnPaper
from ..geometry import metres_of_unit
from .raster import OpenRaster, opened_raster

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]

_PIXEL = 0.3
"""Millimetres on paper: what lies behind a map is seen in large, and a file of it stays small."""
_SAMPLES = 3
"""Pixels of a raster to each side that a pixel of the picture is made of, where the raster is that much finer."""
_STEPS = 4
"""Shades are rounded to so many of 256 levels, which no eye tells apart and files pack better."""
_DARKEST = 110.0
"""How much darker than paper the deepest shade is, of 255: what is drawn upon it has to be read."""
FAINT = 0.45
"""How much of a picture of the ground is seen."""
STEEPER = 1.5
"""Times the heights: hills are gentle at the scales of sheets."""


def backdrop(layers: Sequence[BaseLayer], folder: str, paper: OnPaper, pause: Callable[[], None]) -> Pixels | None:
    """The picture behind a map, shape (rows, columns, 3), north above; None where no raster is drawn.

    Pictures of the ground lie below, and the shades of the relief upon them. Where a raster ends, paper is white.

    Raises
    ------
    ImportRefused, BaseLayerError
        When a file cannot be read.
    """
    rasters = [layer for layer in layers if layer.role.is_raster and layer.is_drawn_at(paper.scale)]
    if not rasters:
        return None
    shape = (round(paper.height / _PIXEL), round(paper.width / _PIXEL))
    drawn: Floats = np.full((*shape, 3), 255.0)
    for layer in sorted(rasters, key=lambda one: one.role is BaseRole.RELIEF):
        pause()
        if layer.role is BaseRole.RELIEF:
            drawn = drawn * _shades(layer, folder, paper, shape)[:, :, None] / 255.0
        else:
            colours, is_there = _colours(layer, folder, paper, shape)
            drawn = drawn + FAINT * is_there[:, :, None] * (colours - drawn)
    rounded: Pixels = (np.round(drawn / _STEPS) * _STEPS).clip(0, 255).astype(np.uint8)
    return rounded


def _shades(layer: BaseLayer, folder: str, paper: OnPaper, shape: tuple[int, int]) -> Floats:
    """Light from the north-west on the ground, 255 where it is flat or not known.

    Flat ground has the brightness sin 45° (181 of 1 to 255) in GDAL's hillshade: shades are told from there.
    """
    with opened_raster(layer, folder) as raster:
        heights = _cut(raster, raster.dataset, paper, shape, "bilinear", gdal.GDT_Float32)
        shade = gdal.DEMProcessing("", heights, "hillshade", format="MEM", zFactor=STEEPER, computeEdges=True)
        light = shade.GetRasterBand(1).ReadAsArray().astype(float)
        del shade, heights
    flat = 1.0 + 254.0 * np.sin(np.pi / 4)
    depth = np.where(light > 0, np.clip((flat - light) / flat, 0.0, 1.0), 0.0)
    return 255.0 - _DARKEST * depth


def _colours(layer: BaseLayer, folder: str, paper: OnPaper, shape: tuple[int, int]) -> tuple[Floats, Floats]:
    """Red, green and blue of a picture, and for each pixel whether there is any, 0 to 1."""
    with opened_raster(layer, folder) as raster:
        coloured = raster.dataset
        if coloured.GetRasterBand(1).GetColorTable() is not None:
            coloured = gdal.Translate("", coloured, format="VRT", rgbExpand="rgb")  # pixel by pixel as they are read
        cut = _cut(raster, coloured, paper, shape, "average", gdal.GDT_Byte, has_alpha=True)
        bands = cut.ReadAsArray().astype(float)
        del cut, coloured
    colours = bands[[0, 1, 2]] if len(bands) > 3 else bands[[0, 0, 0]]
    return np.moveaxis(colours, 0, -1), bands[-1] / 255.0


def _cut(
    raster: OpenRaster,
    dataset: gdal.Dataset,
    paper: OnPaper,
    shape: tuple[int, int],
    way: str,
    kind: int,
    has_alpha: bool = False,
) -> gdal.Dataset:
    """A raster in the projection of a map, in its frame, with a pixel for each of the picture.

    `dataset` has its pixels, where they are others than the file's.
    """
    (west, south), (east, north) = paper.to_grid([(0.0, 0.0), (paper.width, paper.height)]).tolist()
    _, _, skew, _, _, per_row = dataset.GetGeoTransform()
    cell = math.hypot(skew, per_row) * metres_of_unit(raster.crs)  # of a raster that is turned too
    step = int((north - south) / shape[0] / cell / _SAMPLES)
    if step > 1:  # a map of a country is of a raster's every tenth pixel: no more are worked out
        size = (max(dataset.RasterXSize // step, 1), max(dataset.RasterYSize // step, 1))
        dataset = gdal.Translate("", dataset, format="VRT", width=size[0], height=size[1], resampleAlg="nearest")
    return gdal.Warp(
        "",
        dataset,
        format="MEM",
        dstSRS=paper.grid.definition,
        outputBounds=(west, south, east, north),
        width=shape[1],
        height=shape[0],
        resampleAlg=way,
        outputType=kind,
        dstAlpha=has_alpha,
    )
