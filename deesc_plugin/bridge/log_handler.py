"""Python's log in QGIS's log panel: what the core logs, such as the traceback of a rule that broke, is kept there."""

from __future__ import annotations

import logging

from qgis.core import Qgis, QgsMessageLog


class LogPanelHandler(logging.Handler):
    """Hands what is logged on to QGIS's log panel, from whatever thread.

    Parameters
    ----------
    title : str
        Of the tab in the panel.
    """

    def __init__(self, title: str) -> None:
        super().__init__(logging.WARNING)
        self._title = title

    def emit(self, record: logging.LogRecord) -> None:
        """Write one entry, with its traceback."""
        level = Qgis.MessageLevel.Critical if record.levelno >= logging.ERROR else Qgis.MessageLevel.Warning
        QgsMessageLog.logMessage(self.format(record), self._title, level)
