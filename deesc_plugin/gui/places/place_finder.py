# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps what the search for places looks in up to date with the workspace, and shows on the map what was found."""

from __future__ import annotations

from typing import Any, Callable, Iterator

import shapely
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ...bridge.base_layers.places import places_of
from ...core.base_layer import BaseLayer, BaseRole
from ...core.errors import DeescError
from ...core.gazetteer import Gazetteer
from ...core.place_search import Entry, FoundPlace, PlaceSearch, coordinates_in, settlements_in
from ...paths import bundled_gazetteer
from ..findings.map_marks import MapMarks
from ..language.translation import tr
from ..session.session import Session
from ..tasks.background_task import BackgroundTask

_ABOUT_A_POINT = 0.02
"""Degrees: two kilometres, for a settlement may lie one from where a gazetteer has it."""
_EVERYWHERE = (-180.0, -90.0, 180.0, 90.0)


class PlaceFinder(QObject):
    """Finds places in the workspace at hand; without one only coordinates.

    Settlements are those that come with the plugin and those of the workspace's base layers, which are read in the
    background when it is opened.
    """

    def __init__(self, session: Session, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._marks = MapMarks(canvas, self)
        self._search: PlaceSearch | None = None
        self._settlements: list[Entry] | None = None
        self._own: Gazetteer | None = None
        self._layers: tuple[str, tuple[BaseLayer, ...]] = ("", ())
        self._task: SettlementsTask | None = None
        session.content_changed.connect(self._forget)
        session.workspace_changed.connect(self._follow)
        self._follow()

    def find(self, text: str) -> Iterator[FoundPlace]:
        """The places that a text may mean, the likeliest first."""
        try:
            search = self._up_to_date()
        except DeescError:  # which the check tells of as well
            search = None
        yield from coordinates_in(text) if search is None else search.find(text)

    def show(self, geometry: shapely.Geometry) -> None:
        """Bring a geometry, WGS 84, onto the map and flash it."""
        self._marks.zoom_to([geometry], least_size=_ABOUT_A_POINT)

    def close(self) -> None:
        """Let go of session and map."""
        self._session.content_changed.disconnect(self._forget)
        self._session.workspace_changed.disconnect(self._follow)
        self._drop_task()
        self._marks.close()

    def _up_to_date(self) -> PlaceSearch | None:
        workspace = self._session.workspace
        if self._search is None and workspace is not None:
            snapshot = workspace.snapshot()
            if self._settlements is None:
                gazetteers = filter(None, (bundled_gazetteer(snapshot.agreement.countries), self._own))
                self._settlements = settlements_in(gazetteers, snapshot.agreement, snapshot.reference)
            self._search = PlaceSearch(snapshot, self._settlements)
        return self._search

    def _forget(self) -> None:
        self._search = None

    def _follow(self) -> None:
        """Read the settlements of the base layers where they are others than before."""
        self._forget()
        self._settlements = None
        workspace = self._session.workspace
        named = () if workspace is None else workspace.base_layers
        layers = tuple(layer for layer in named if layer.role is BaseRole.SETTLEMENT)
        now = ("" if workspace is None else workspace.store.folder, layers)
        if now == self._layers:
            return
        self._layers, self._own = now, None
        self._drop_task()
        if layers:
            self._task = SettlementsTask(layers, now[0], self._take)
            QgsApplication.taskManager().addTask(self._task)

    def _take(self, task: SettlementsTask) -> None:
        """What could not be read is told where the base map is shown, not here."""
        self._task = None
        self._own = task.result
        self._settlements = None
        self._forget()

    def _drop_task(self) -> None:
        if self._task is not None:
            self._task.forget()
            self._task = None


class SettlementsTask(BackgroundTask):
    """Reads the settlements of base layers; its result is a Gazetteer."""

    def __init__(self, layers: tuple[BaseLayer, ...], folder: str, tell: Callable[[Any], Any]) -> None:
        super().__init__(tr("Reading settlements"), tell)
        self._of = (layers, folder)

    def work(self) -> Gazetteer | None:
        """The settlements of every layer that can be read."""
        layers, folder = self._of
        return places_of(layers, folder, _EVERYWHERE, self.pause_point)
