# SPDX-License-Identifier: GPL-2.0-or-later
"""The picture behind a map in its layout: as large as the frame, and of no more pixels than it has.

A raster layer would be drawn anew at the resolution of print, to files and times many times as large.
"""

from __future__ import annotations

import numpy as np
from qgis.core import QgsLayout, QgsLayoutItem, QgsLayoutItemRenderContext
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QImage

from ....bridge.base_layers.backdrop import Pixels
from ..watermark import BEHIND_MAP_ITEM


class BehindMapItem(QgsLayoutItem):
    """The picture, which the frame of the map is laid upon."""

    def __init__(self, layout: QgsLayout, pixels: Pixels) -> None:
        super().__init__(layout)
        self._image = image_of(pixels)
        self.setId("behind map")

    def type(self) -> int:
        """An item that QGIS has no type for."""
        return BEHIND_MAP_ITEM

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        """Draw the picture over the whole item."""
        render = context.renderContext()
        box, dots = self.rect(), render.scaleFactor()
        render.painter().drawImage(QRectF(0.0, 0.0, box.width() * dots, box.height() * dots), self._image)


def image_of(pixels: Pixels) -> QImage:
    """Red, green and blue, shape (rows, columns, 3), as an image of Qt; in one channel where all three are the same."""
    is_grey = bool((pixels == pixels[:, :, :1]).all())
    held = np.ascontiguousarray(pixels[:, :, 0] if is_grey else pixels)
    kind = QImage.Format.Format_Grayscale8 if is_grey else QImage.Format.Format_RGB888
    return QImage(held.tobytes(), held.shape[1], held.shape[0], held.strides[0], kind).copy()
