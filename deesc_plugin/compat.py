# SPDX-License-Identifier: GPL-2.0-or-later
"""The one file that asks for a version of QGIS, Qt or shapely."""

from __future__ import annotations

import importlib
import importlib.util
import os
import sys
from types import ModuleType

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

_HAS_METATYPE_FIELDS = Qgis.QGIS_VERSION_INT >= 33800

SHAPELY_REMEDY = (
    "De-escalation Zones needs the Python package shapely 2.0 or newer. Install it for QGIS's Python, on Windows in "
    'the OSGeo4W Shell, with   python3 -m pip install --user --no-deps "shapely>=2"   and start QGIS again. '
    "Where pip speaks of an externally managed environment, add --break-system-packages."
)


class FieldType:
    """Field types for ``QgsField``: QVariant's up to QGIS 3.36, QMetaType's from 3.38 on."""

    if _HAS_METATYPE_FIELDS:
        STRING, INTEGER, REAL = QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.Double
        LONG, BOOLEAN, DATE = QMetaType.Type.LongLong, QMetaType.Type.Bool, QMetaType.Type.QDate
    else:
        STRING, INTEGER, REAL = QVariant.String, QVariant.Int, QVariant.Double  # noqa: QGS402
        LONG, BOOLEAN, DATE = QVariant.LongLong, QVariant.Bool, QVariant.Date  # noqa: QGS402


SHAPELY_MIXED = (
    "Another plugin has loaded shapely in a way that mixes two versions of the GEOS library. Switch the other plugins "
    "that use shapely off, start QGIS again, and switch them on after De-escalation Zones."
)


def shapely_problem() -> str:
    """Why the shapely at hand cannot be used, with the remedy; empty where it can.

    Loads shapely, so it is called before anything else imports it. It asks for a function that came with 2.0:
    distributors' builds carry version strings that say nothing.
    """
    if importlib.util.find_spec("shapely") is None:
        return SHAPELY_REMEDY
    shapely = _shapely_with_its_own_geos()
    if not hasattr(shapely, "from_wkb"):
        return SHAPELY_REMEDY
    try:
        shapely.to_wkb(shapely.Point(0, 0))
    except shapely.errors.GEOSException:
        return SHAPELY_MIXED
    return ""


def _shapely_with_its_own_geos() -> ModuleType:
    """Import shapely so that it calls the GEOS it was built with.

    A wheel from PyPI brings a GEOS of its own. In the program files ``qgis`` and ``qgis_process``, which are linked
    against the system's GEOS, the loader would hand it that one instead: functions fail or crash. RTLD_DEEPBIND
    (glibc) has a library look among its own dependencies first; Windows and macOS do so anyway.
    """
    deep_bind = getattr(os, "RTLD_DEEPBIND", 0)
    if not deep_bind:
        return importlib.import_module("shapely")
    flags = sys.getdlopenflags()
    sys.setdlopenflags(flags | deep_bind)
    try:
        return importlib.import_module("shapely")
    finally:
        sys.setdlopenflags(flags)
