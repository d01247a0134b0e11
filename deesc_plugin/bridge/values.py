# SPDX-License-Identifier: GPL-2.0-or-later
"""Attribute values between QGIS and the core."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL
from qgis.PyQt.QtCore import QDate, QDateTime


def plain_value(value: Any) -> Any:
    """A Qt value as a Python one: dates and times as ISO 8601 text, None for null."""
    if value is None or value == NULL:
        return None
    if isinstance(value, QDate):
        return value.toString("yyyy-MM-dd") if value.isValid() else None
    if isinstance(value, QDateTime):
        return value.toString("yyyy-MM-ddTHH:mm:ss.zzz") if value.isValid() else None
    return value
