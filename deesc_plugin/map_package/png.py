"""Pictures as PNG with the same bytes everywhere: Qt's own compression differs between builds."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import numpy.typing as npt

_COLOUR_TYPES = {2: 4, 3: 2}
"""By channels: grey with alpha, and red, green, blue (PNG specification, 11.2.2)."""


def png(pixels: npt.NDArray[np.uint8]) -> bytes:
    """Pixels of eight bits, shape (height, width, channels), as a PNG file; two channels are grey and alpha."""
    height, width, channels = pixels.shape
    lines = b"".join(b"\0" + line.tobytes() for line in pixels)
    header = struct.pack(">IIBBBBB", width, height, 8, _COLOUR_TYPES[channels], 0, 0, 0)
    chunks = _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(lines, 9)) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + chunks


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
