# SPDX-License-Identifier: GPL-2.0-or-later
"""Overview pictures: the whole delimitation, or one zone, as a PNG for pages."""

from __future__ import annotations

from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely
from qgis.core import QgsMapLayer, QgsMapRendererCustomPainterJob, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QRect, QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...bridge.main_thread import in_main_thread
from ...core.delimitation import WITHDRAWN, Delimitation
from ...core.errors import PackageError
from ...core.roles import LINES, Role
from ...core.sheets.grid import MapGrid, grid_about
from ...core.sheets.label_placement import LabelSpace
from ...core.sheets.on_paper import OnPaper
from ...core.tables.numbering import map_numbers
from ...core.tables.order import name_of
from ..job import Job
from ..paper.png import pixels_of, png
from .maps.behind_map import image_of
from .maps.ground_layers import land_labels, named_grounds
from .maps.label_layers import label_layers
from .maps.label_style import MapLabel, SheetLabels, size_of
from .maps.labels import BESIDE_LINE, LINE_NAME, UNIT, ZONE_NAME
from .maps.map_layers import SheetLayers
from .maps.memory_layers import grid_crs
from .maps.settlements import settlement_layers, with_settlements

DOTS_PER_INCH = 144
_MILLIMETRES_PER_DOT = 25.4 / DOTS_PER_INCH
_MARGIN = 0.06
_REACH = 3.0
"""Degrees from the central meridian of a UTM zone up to which its projection is taken."""

_NARROWEST, _WIDEST = 0.6, 1.8
"""Width of a picture to its height."""


def overview_png(job: Job, width_px: int = 1600, language: str = "en", extent: Sequence[float] | None = None) -> bytes:
    """An overview picture as a PNG; the same snapshot and software give the same bytes.

    Parameters
    ----------
    width_px : int
        Width of the picture; its height follows from what it shows.
    language : str
        Of the names in it, ISO 639-1.
    extent : sequence of float, optional
        West, south, east, north in degrees: what to show, such as the bounds of a zone; by default everything.

    Raises
    ------
    PackageError
        When there is nothing to show.
    Cancelled
        When the export was cancelled before the picture was begun.
    """
    west, south, east, north = extent if extent is not None else bounds_of(job.delimitation)
    grid = grid_about(west, south, east, north, _REACH)
    paper, size = _frame(grid, (west, south, east, north), width_px)
    job.ground_on(paper)  # worked out here, as is what lies behind: both are at hand when the map is drawn
    job.base_map.behind(paper)
    pixels = in_main_thread(lambda: _rendered(job, paper, size, language), job.is_cancelled)
    return png(pixels)


def bounds_of(delimitation: Delimitation) -> tuple[float, float, float, float]:
    """West, south, east and north of all that is drawn and not withdrawn, degrees.

    Raises
    ------
    PackageError
        When nothing is.
    """
    drawn = [one.geometry for one in delimitation.features if one.geometry is not None and one.status != WITHDRAWN]
    drawn = [geometry for geometry in drawn if not geometry.is_empty]
    if not drawn:
        raise PackageError("No feature has a geometry, so there is nothing to picture; draw or import some.")
    west, south, east, north = shapely.total_bounds(drawn).tolist()
    return west, south, east, north


def _frame(grid: MapGrid, box: Sequence[float], width_px: int) -> tuple[OnPaper, tuple[int, int]]:
    """The ground that a picture shows, a little more than a box in degrees, and its size in pixels."""
    west, south, east, north = box
    side = np.linspace(0.0, 1.0, 33)
    longitude = np.concatenate([west + side * (east - west)] * 2 + [np.full(33, west), np.full(33, east)])
    latitude = np.concatenate([np.full(33, south), np.full(33, north)] + [south + side * (north - south)] * 2)
    x, y = grid.project(longitude, latitude)
    width, height = max(float(np.ptp(x)), 1_000.0), max(float(np.ptp(y)), 1_000.0)
    width, height = max(width, _NARROWEST * height), max(height, width / _WIDEST)
    height_px = round(width_px * height / width)
    scale = width * (1 + 2 * _MARGIN) / (width_px * _MILLIMETRES_PER_DOT) * 1000
    across, up = (pixels * _MILLIMETRES_PER_DOT for pixels in (width_px, height_px))
    west_m = float(x.min() + x.max()) / 2 - across * scale / 2000
    south_m = float(y.min() + y.max()) / 2 - up * scale / 2000
    return OnPaper(grid, scale, west_m, south_m, across, up), (width_px, height_px)


def _rendered(job: Job, paper: OnPaper, size: tuple[int, int], language: str) -> npt.NDArray[np.uint8]:
    """The pixels, shape (height, width, 3)."""
    shared = SheetLayers(job)
    labels = _labels(job, paper, language)
    layers: list[QgsMapLayer] = [
        *label_layers(paper, labels.labels),
        *shared.small_points,
        *shared.areas,
        *shared.patterns(paper),
        *settlement_layers(paper, labels),
        *shared.references,
        *shared.ground.on(paper),
    ]
    settings = QgsMapSettings()
    settings.setOutputDpi(DOTS_PER_INCH)
    settings.setOutputSize(QSize(*size))
    settings.setDestinationCrs(grid_crs(paper.grid))
    west, south, east, north = np.ravel(paper.to_grid([(0.0, 0.0), (paper.width, paper.height)])).tolist()
    settings.setExtent(QgsRectangle(west, south, east, north))
    settings.setBackgroundColor(QColor("#ffffff"))
    settings.setLayers(layers)
    image = QImage(QSize(*size), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    behind = job.base_map.behind(paper)
    if behind is not None:
        painter.drawImage(QRect(0, 0, *size), image_of(behind))
    rendering = QgsMapRendererCustomPainterJob(settings, painter)
    rendering.renderSynchronously()
    painter.end()
    return pixels_of(image)


def _labels(job: Job, paper: OnPaper, language: str) -> SheetLabels:
    """Names of zones where there is room, their numbers where there is not, names of lines, and of what is there."""
    delimitation = job.delimitation
    zones = [(zone, paper.visible(zone.geometry)) for zone in delimitation.of_role(Role.ZONE)]
    zones = [(zone, visible) for zone, visible in zones if not visible.is_empty]
    havens = [paper.visible(haven.geometry) for haven in delimitation.of_role(Role.SAFE_ZONE)]
    fronts = [(line, paper.visible(line.geometry)) for line in delimitation.of_role(*LINES)]
    outlines = [shapely.boundary(visible) for visible in [*havens, *(visible for _, visible in zones)]]
    lines = shapely.union_all([*outlines, *(visible for _, visible in fronts)])
    space = LabelSpace(paper.width, paper.height, lines)
    numbers = map_numbers(delimitation)
    labels: list[MapLabel] = []
    for zone, visible in zones:
        for text, may_cross in ((name_of(zone, language), False), (numbers[zone.uid], True)):
            placed = space.inside(visible, size_of(text, ZONE_NAME), may_cross)
            if placed:
                labels.append(MapLabel(text, ZONE_NAME, placed))
                break
    for line, visible in fronts:
        size = size_of(name_of(line, language), LINE_NAME)
        along = space.along(visible, size, size[1] / 2 + BESIDE_LINE, np.inf)
        labels += [MapLabel(name_of(line, language), LINE_NAME, placed) for placed in along]
    for text, ground in named_grounds(delimitation, [language]):
        placed = space.inside(paper.visible(ground), size_of(text, UNIT), may_cross=True)
        labels += [MapLabel(text, UNIT, placed)] if placed else []
    labels += land_labels(job.ground, space, paper, [language], shapely.union_all([visible for _, visible in zones]))
    found_room, places = SheetLabels(tuple(labels), ()), job.places(paper.scale)
    return with_settlements(found_room, space, paper, delimitation, places, [language], is_overview=True)
