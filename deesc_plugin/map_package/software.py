# SPDX-License-Identifier: GPL-2.0-or-later
"""The versions of everything that has a say in the bytes of a package."""

from __future__ import annotations

import platform

import numpy as np
import pyproj
import shapely
from osgeo import gdal
from qgis.core import Qgis

from ..paths import plugin_version


def software() -> dict[str, str]:
    """Versions by name."""
    return {
        "deesc": plugin_version(),
        "qgis": Qgis.version(),
        "gdal": gdal.__version__,
        "geos": shapely.geos_version_string,
        "proj": pyproj.proj_version_str,
        "pyproj": pyproj.__version__,
        "shapely": shapely.__version__,
        "numpy": np.__version__,
        "python": platform.python_version(),
    }
