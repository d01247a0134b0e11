"""What QGIS loads: builds the parts, adds each, and removes each in the mirrored order."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingProvider

from .compat import shapely_problem


class DeescPlugin:
    """The plugin. Without a window (`iface` is None) only `initProcessing` and `unload` are called."""

    def __init__(self, iface: Any) -> None:  # noqa: QGS105  (the one place that knows iface)
        self._iface = iface
        self._provider: QgsProcessingProvider | None = None

    def initProcessing(self) -> None:  # noqa: N802
        """Add the algorithms; where shapely is missing or too old, say so and add none."""
        problem = shapely_problem()
        if problem:
            QgsMessageLog.logMessage(problem, "De-escalation Zones", Qgis.MessageLevel.Critical)
            return
        if self._provider is None:
            from .processing.provider import DeescProvider  # noqa: PLC0415  (only now: it needs shapely)

            self._provider = DeescProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802
        """Add everything that belongs to the window."""
        self.initProcessing()
        problem = shapely_problem()
        if problem:
            self._iface.messageBar().pushMessage("De-escalation Zones", problem, Qgis.MessageLevel.Critical, 0)

    def unload(self) -> None:
        """Remove everything that was added."""
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
