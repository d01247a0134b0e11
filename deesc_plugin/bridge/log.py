# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's log panel: where the cause of an error is kept whose sentence cannot hold it, and what the core logs."""

from __future__ import annotations

import logging
import traceback

from qgis.core import Qgis, QgsMessageLog

TITLE = "De-escalation Zones"
"""Of the tab in the panel."""


def log_cause(error: BaseException) -> None:
    """Write an error, and where it arose, to the log; what a person is told names it in a few words."""
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    QgsMessageLog.logMessage(trace, TITLE, Qgis.MessageLevel.Warning)


class LogPanelHandler(logging.Handler):
    """Hands what Python's `logging` is told, such as the traceback of a rule that broke, on to the panel.

    It may be told from whatever thread.
    """

    def __init__(self) -> None:
        super().__init__(logging.WARNING)

    def emit(self, record: logging.LogRecord) -> None:
        """Write one entry, with its traceback."""
        level = Qgis.MessageLevel.Critical if record.levelno >= logging.ERROR else Qgis.MessageLevel.Warning
        QgsMessageLog.logMessage(self.format(record), TITLE, level)
