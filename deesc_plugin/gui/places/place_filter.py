# SPDX-License-Identifier: GPL-2.0-or-later
"""Go to place, in QGIS's locator (Ctrl+K)."""

from __future__ import annotations

from typing import Any

import shapely
from qgis.core import QgsApplication, QgsFeedback, QgsLocatorContext, QgsLocatorFilter, QgsLocatorResult
from qgis.PyQt.QtGui import QIcon

from ...core.place_search import Found, FoundPlace
from ...core.roles import Role
from ...paths import resources
from ..language.direction import figure, filled, in_a_row, said
from ..language.translation import tr
from .place_finder import PlaceFinder

_PREFIX = "place"
_ROLE_ICONS = {role: f"{role.value}.svg" for role in Role}


class PlaceFilter(QgsLocatorFilter):
    """Offers settlements, features, turning points and coordinates; choosing one shows it on the map.

    QGIS searches with a clone each time. It is marked as fast, so that the clone works in the window's thread, as what
    asks a workspace has to; what takes long is read beforehand, by the finder that all clones share.
    """

    def __init__(self, finder: PlaceFinder) -> None:
        super().__init__()
        self._finder = finder

    def clone(self) -> PlaceFilter:
        """What QGIS searches with."""
        return PlaceFilter(self._finder)

    def name(self) -> str:
        """By which QGIS keeps its settings."""
        return "deesc_places"

    def displayName(self) -> str:
        """What people see of it."""
        return tr("Places of the delimitation")

    def description(self) -> str:
        """What QGIS says of it where filters are chosen."""
        return tr("Settlements, features, turning points (1.1/37) and coordinates")

    def prefix(self) -> str:
        """What is typed to search here alone."""
        return _PREFIX

    def priority(self) -> QgsLocatorFilter.Priority:
        """Before the filters that QGIS has for layers and algorithms."""
        return QgsLocatorFilter.Priority.High

    def flags(self) -> Any:
        """That it may search in the window's thread."""
        return QgsLocatorFilter.Flags(QgsLocatorFilter.Flag.FlagFast)

    def fetchResults(self, string: str, context: QgsLocatorContext, feedback: QgsFeedback) -> None:
        """Tell what is found, until nobody wants to know any more."""
        for place in self._finder.find(string):
            if feedback.isCanceled():
                return
            self.resultFetched.emit(self._result(place))

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Show the place that was chosen."""
        self._finder.show(shapely.from_wkt(kept_in(result)))

    def _result(self, place: FoundPlace) -> QgsLocatorResult:
        result = QgsLocatorResult(self, _title(place), shapely.to_wkt(place.geometry, rounding_precision=-1))
        result.description = in_a_row(filter(None, (_kind(place), "" if place.region is None else said(place.region))))
        result.icon = _icon(place)
        result.score = place.likeness
        return result


def kept_in(result: QgsLocatorResult) -> str:
    """The place of a result: up to QGIS 3.34 its attribute `userData` gave that of an earlier result."""
    read = getattr(result, "getUserData", None)
    return str(result.userData if read is None else read())


def _title(place: FoundPlace) -> str:
    if isinstance(place.name, str):
        return figure(place.name)
    name = said(place.name)
    if place.found is Found.TURNING_POINT:
        return filled(tr("Turning point {number} of {feature}"), number=place.number, feature=name)
    return name


def _kind(place: FoundPlace) -> str:
    return {
        Found.COORDINATES: tr("Coordinates"),
        Found.TURNING_POINT: tr("Turning point"),
        Found.FEATURE: tr("Feature"),
        Found.SETTLEMENT: tr("Settlement"),
    }[place.found]


def _icon(place: FoundPlace) -> QIcon:
    if place.found is Found.SETTLEMENT:
        return QgsApplication.getThemeIcon("/mIconPointLayer.svg")
    names = {Found.COORDINATES: "coordinates.svg", Found.TURNING_POINT: "turning_points.svg"}
    name = names.get(place.found) or ("" if place.role is None else _ROLE_ICONS[place.role])
    return QIcon(str(resources() / "icons" / name))
