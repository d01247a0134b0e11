# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS loads: builds the parts, adds each, and removes each in the mirrored order."""

from __future__ import annotations

import logging
import traceback
from functools import partial
from typing import Any, Callable

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingProvider, QgsProject

from .bridge.log import TITLE, LogPanelHandler
from .compat import shapely_problem


class DeescPlugin:
    """The plugin. Without a window (`iface` is None) only `initProcessing` and `unload` are called."""

    def __init__(self, iface: Any) -> None:  # noqa: QGS105  (the one place that knows iface)
        self._iface = iface
        self._provider: QgsProcessingProvider | None = None
        self._removals: list[Callable[[], Any]] = []
        self.window: Any = None

    def initProcessing(self) -> None:  # noqa: N802
        """Add the algorithms; where shapely is missing or too old, say so and add none."""
        problem = shapely_problem()
        if problem:
            QgsMessageLog.logMessage(problem, TITLE, Qgis.MessageLevel.Critical)
            return
        if self._provider is None:
            self._keep_log()
            from .processing.provider import DeescProvider  # noqa: PLC0415  (only now: it needs shapely)

            self._provider = DeescProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)
            self._removals.append(self._remove_provider)

    def initGui(self) -> None:  # noqa: N802
        """Add everything that belongs to the window; where shapely is missing, only say what to install."""
        self.initProcessing()
        problem = shapely_problem()
        if problem:
            self._iface.messageBar().pushMessage(TITLE, problem, Qgis.MessageLevel.Critical, 0)
        elif self.window is None:
            self._load_window()

    def unload(self) -> None:
        """Remove everything that was added, last first; a step that fails does not keep the others from it."""
        while self._removals:
            remove = self._removals.pop()
            try:
                remove()
            except Exception:
                QgsMessageLog.logMessage(traceback.format_exc(), TITLE, Qgis.MessageLevel.Critical)
        self.window = None

    def _keep_log(self) -> None:
        """Have what the package logs stand in QGIS's log panel."""
        log, handler = logging.getLogger(__package__), LogPanelHandler()
        log.addHandler(handler)
        self._removals.append(lambda: log.removeHandler(handler))

    def _load_window(self) -> None:
        from .gui.language.translation import tr  # noqa: PLC0415
        from .gui.window import Window  # noqa: PLC0415  (only now: it needs shapely)

        iface = self._iface
        bar = iface.addToolBar(TITLE)
        bar.setObjectName("deescToolbar")
        self._removals.append(bar.deleteLater)
        self._removals.append(lambda: iface.mainWindow().removeToolBar(bar))
        self.window = Window(
            QgsProject.instance(),
            iface.mapCanvas(),
            iface.cadDockWidget(),
            iface.messageBar(),
            iface.mainWindow(),
            bar,
            iface.setActiveLayer,
        )
        self._removals.append(self.window.close)
        title = tr(TITLE)  # only now: the window has brought the translations
        bar.setWindowTitle(title)
        for name, action in self.window.toolbar.actions.items():
            self._add_action(action, title, self.window.toolbar.shortcut(name))
        self.window.toolbar.refresh()  # the tips name the shortcuts that QGIS has now given
        for dock, area in self.window.docks:
            self._add_dock(dock, area)
        iface.registerLocatorFilter(self.window.place_filter)
        self._removals.append(partial(iface.deregisterLocatorFilter, self.window.place_filter))
        iface.registerApplicationExitBlocker(self.window.leaving)
        self._removals.append(partial(iface.unregisterApplicationExitBlocker, self.window.leaving))
        self._add_to_status_bar(self.window.cursor_place)
        self.window.greet()
        for factory in self.window.options:
            iface.registerOptionsWidgetFactory(factory)
            self._removals.append(partial(iface.unregisterOptionsWidgetFactory, factory))

    def _add_action(self, action: Any, title: str, shortcut: str) -> None:
        """An action of the toolbar also stands in the menu Vector and among QGIS's shortcuts."""
        iface = self._iface
        iface.addPluginToVectorMenu(title, action)
        self._removals.append(lambda: iface.removePluginVectorMenu(title, action))
        iface.registerMainWindowAction(action, shortcut)
        self._removals.append(lambda: iface.unregisterMainWindowAction(action))

    def _add_dock(self, dock: Any, area: Any) -> None:
        self._iface.addDockWidget(area, dock)
        dock.hide()
        self._removals.append(dock.deleteLater)
        self._removals.append(lambda: self._iface.removeDockWidget(dock))

    def _add_to_status_bar(self, widget: Any) -> None:
        bar = self._iface.statusBarIface()
        bar.addPermanentWidget(widget)
        self._removals.append(widget.deleteLater)
        self._removals.append(lambda: bar.removeWidget(widget))

    def _remove_provider(self) -> None:
        QgsApplication.processingRegistry().removeProvider(self._provider)
        self._provider = None
