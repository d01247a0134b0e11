# SPDX-License-Identifier: GPL-2.0-or-later
"""GDAL without a network, in one thread and for a time: whatever a draft names, nobody is asked for it."""

from __future__ import annotations

from contextlib import contextmanager
from typing import Iterator

from osgeo import gdal

_NOBODY = "http://127.0.0.1:1"
"""A proxy that is not there: what would go out ends here."""
_SWITCHES = {
    "GDAL_HTTP_PROXY": _NOBODY,
    "GDAL_HTTPS_PROXY": _NOBODY,
    "GDAL_HTTP_MAX_RETRY": "0",
    "GDAL_HTTP_CONNECTTIMEOUT": "1",
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "none",
    "GML_DOWNLOAD_SCHEMA": "NO",
    "GML_DOWNLOAD_WFS_SCHEMA": "NO",
    "GML_SKIP_RESOLVE_ELEMS": "ALL",
    "LIBKML_RESOLVE_STYLE": "NO",
    "OGR_SQLITE_LIST_VIRTUAL_OGR": "NO",
}


@contextmanager
def offline() -> Iterator[None]:
    """Keep GDAL, and QGIS's readers that rest on it, from the network and from files that a draft names."""
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in _SWITCHES}
    for name, value in _SWITCHES.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)
