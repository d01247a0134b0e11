"""Where the cause of an error is kept whose sentence cannot hold it: QGIS's log panel."""

from __future__ import annotations

import traceback

from qgis.core import Qgis, QgsMessageLog

TITLE = "De-escalation Zones"


def log_cause(error: BaseException) -> None:
    """Write an error, and where it arose, to the log; what a person is told names it in a few words."""
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    QgsMessageLog.logMessage(trace, TITLE, Qgis.MessageLevel.Warning)
