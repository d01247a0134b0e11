# SPDX-License-Identifier: GPL-2.0-or-later
"""Letters and numbers as GDAL's own words are written, in one thread: whatever locale the computer has.

GDAL compares names with the C library's ``strcasecmp`` and ``toupper``. In the Turkish locale of glibc the capital
of i is İ and the small I is ı: ``integer`` is not ``INTEGER`` then, GDAL's GeoPackage driver reports that it "Cannot
find table" with an i in its name, and a column declared in small letters becomes text.
"""

from __future__ import annotations

import ctypes
import locale
import sys
from contextlib import contextmanager
from functools import lru_cache
from typing import Iterator

_NAMES = (b"C.UTF-8", b"C")
"""The first that there is; both fold ASCII as ASCII and have a decimal point."""


@contextmanager
def plain_locale() -> Iterator[None]:
    """Have the C library fold letters and write numbers as in the locale C, in this thread and until the end.

    The locale of the process is left alone: it belongs to QGIS and all plugins, and ``setlocale`` would change it under
    other threads. Where there is no locale of a thread's own (Windows, macOS) ASCII is folded as ASCII anyway.
    """
    plain = _plain()
    if plain is None:
        yield
        return
    before = _library().uselocale(plain)
    try:
        yield
    finally:
        _library().uselocale(before)


@lru_cache(maxsize=1)
def _library() -> ctypes.CDLL:
    library = ctypes.CDLL(None)
    library.newlocale.restype = library.uselocale.restype = ctypes.c_void_p
    library.newlocale.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_void_p]
    library.uselocale.argtypes = [ctypes.c_void_p]
    return library


@lru_cache(maxsize=1)
def _plain() -> int | None:
    """The locale, made once and kept: a thread may hold it for as long as the process lives."""
    if sys.platform != "linux":
        return None
    categories = 1 << locale.LC_CTYPE | 1 << locale.LC_NUMERIC  # the masks of Linux's C libraries
    return next(filter(None, (_library().newlocale(categories, name, None) for name in _NAMES)), None)
