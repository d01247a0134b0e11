# SPDX-License-Identifier: GPL-2.0-or-later
"""When the features of a layer are in force, as QGIS's temporal controller takes it."""

from __future__ import annotations

from qgis.core import Qgis, QgsVectorLayer


def set_up_time(layer: QgsVectorLayer) -> None:
    """Let QGIS's temporal controller show on each day what is in force on it.

    By expressions, for with fields QGIS shows a date column a day too early and leaves out its last day. Without a
    beginning or an end a feature would never be shown; the calendar's limits stand for them.
    """
    time = layer.temporalProperties()
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    time.setStartExpression('to_datetime(coalesce("valid_from", make_date(1,1,1)))')
    time.setEndExpression("to_datetime(coalesce(\"valid_to\", make_date(9998,12,31))) + to_interval('1 day')")
    time.setLimitMode(Qgis.VectorTemporalLimitMode.IncludeBeginExcludeEnd)
    time.setIsActive(True)
