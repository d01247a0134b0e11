# SPDX-License-Identifier: GPL-2.0-or-later
"""A sheet as a small picture, for those who look for the right one; what counts is the sheet itself."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from qgis.core import QgsLayoutExporter, QgsPrintLayout
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...core.errors import PackageError
from ...core.sheets.page import Page
from ..job import Job
from ..paper.png import palette_png, pixels_of

LONGER_SIDE = 1000
"""Pixels."""

_COLOURS = 64
_FINER = 2
"""Times as many pixels are drawn across as are kept: letters and hatches of a large sheet are finer than a pixel."""


def picture_size(page: Page) -> tuple[int, int]:
    """Width and height of the picture of a page, pixels."""
    share = LONGER_SIDE / max(page.width, page.height)
    return round(page.width * share), round(page.height * share)


def drawn_page(layout: QgsPrintLayout, page: Page, name: str) -> npt.NDArray[np.uint8]:
    """The only page of a layout, finer than its picture: red, green, blue, shape (height, width, 3).

    Has to be called in the main thread. `name` is the picture's path in the package.

    Raises
    ------
    PackageError
        When QGIS draws nothing, as where there is no memory left.
    """
    width, height = picture_size(page)
    drawn = QgsLayoutExporter(layout).renderPageToImage(0, QSize(width * _FINER, height * _FINER))
    if drawn.isNull():
        raise PackageError("{name} could not be drawn; look whether there is memory left.", name=name)
    image = QImage(drawn.size(), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return pixels_of(image)


def picture_png(fine: npt.NDArray[np.uint8]) -> bytes:
    """The picture of a page that `drawn_page` has drawn, in few colours, as a PNG; same pixels, same bytes."""
    samples = [fine[down::_FINER, along::_FINER] for down in range(_FINER) for along in range(_FINER)]
    total = np.sum(samples, axis=0, dtype=np.uint16)
    return palette_png(((total + len(samples) // 2) // len(samples)).astype(np.uint8), _COLOURS)


def compare_picture(job: Job, page: Page, name: str) -> None:
    """Read the picture of a page again.

    Raises
    ------
    PackageError
        Where it cannot be read, or has another size than planned.
    """
    image = QImage(str(job.folder / name))
    if (image.width(), image.height()) != picture_size(page):
        raise PackageError(
            "{name} cannot be read back as a whole picture; try another folder.",
            name=name,
        )
