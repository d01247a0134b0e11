"""The pixels of pictures that Qt has drawn."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from qgis.PyQt.QtGui import QImage


def pixels_of(image: QImage) -> npt.NDArray[np.uint8]:
    """Red, green and blue of a picture without transparent places, shape (height, width, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    held = image.constBits()
    held.setsize(image.bytesPerLine() * image.height())
    rows = np.frombuffer(bytes(held), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
