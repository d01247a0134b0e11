# SPDX-License-Identifier: GPL-2.0-or-later
"""Pictures as PNG with the same bytes everywhere: Qt's own compression differs between builds."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import numpy.typing as npt
from qgis.PyQt.QtGui import QImage

_RED_GREEN_BLUE, _INDEXED = 2, 3

Bytes = npt.NDArray[np.uint8]


def png(pixels: Bytes) -> bytes:
    """Pixels of red, green and blue, shape (height, width, 3), as a PNG file."""
    return _file(pixels, _RED_GREEN_BLUE, b"", 9)


def palette_png(pixels: Bytes, colours: int) -> bytes:
    """Pixels of red, green and blue, shape (height, width, 3), as a PNG file of at most so many colours."""
    palette, places = reduced(pixels, colours)
    return _file(places, _INDEXED, _chunk(b"PLTE", palette.tobytes()), 6)


def reduced(pixels: Bytes, colours: int) -> tuple[Bytes, Bytes]:
    """The few colours that stand for all of a picture, and which of them each pixel takes.

    The commonest colour comes first; each further one is that which is worst served by those before it, its distance
    squared times the root of the number of its pixels. So a line that is thin keeps its colour.

    Parameters
    ----------
    pixels : array of uint8, shape (height, width, 3)
    colours : int
        How many at most, up to 256.

    Returns
    -------
    array of uint8, shape (n, 3), and array of uint8, shape (height, width)
    """
    red, green, blue = np.moveaxis(pixels.astype(np.int64), 2, 0)
    codes, where, counts = np.unique((red << 16) | (green << 8) | blue, return_inverse=True, return_counts=True)
    present = np.column_stack([codes >> 16, (codes >> 8) & 255, codes & 255])
    weight = np.sqrt(counts)
    distance = np.full(len(present), np.iinfo(np.int64).max)
    served_by = np.zeros(len(present), np.uint8)
    chosen: list[int] = []
    worst = int(np.argmax(counts))
    while len(chosen) < min(colours, len(present)):
        to_worst = ((present - present[worst]) ** 2).sum(axis=1)
        served_by[to_worst < distance] = len(chosen)
        distance = np.minimum(distance, to_worst)
        chosen.append(worst)
        worst = int(np.argmax(distance * weight))
    return present[chosen].astype(np.uint8), served_by[where].reshape(pixels.shape[:2])


def _file(pixels: Bytes, colour_type: int, palette: bytes, effort: int) -> bytes:
    """The file; `effort` is zlib's, from 1 to 9: of few colours, the last one is much slower and hardly smaller."""
    height, width = pixels.shape[:2]
    lines = b"".join(b"\0" + line.tobytes() for line in pixels)
    header = struct.pack(">IIBBBBB", width, height, 8, colour_type, 0, 0, 0)
    chunks = [_chunk(b"IHDR", header), palette, _chunk(b"IDAT", zlib.compress(lines, effort)), _chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def pixels_of(image: QImage) -> npt.NDArray[np.uint8]:
    """Red, green and blue of a picture without transparent places, shape (height, width, 3)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    held = image.constBits()
    held.setsize(image.bytesPerLine() * image.height())
    rows = np.frombuffer(bytes(held), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3)
