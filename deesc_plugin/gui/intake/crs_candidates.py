# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a layer would lie in each CRS that it may be in: a list to choose from, and the same drawn on the map."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Callable, Sequence

import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem

from ...bridge.geometry import to_qgis
from ...bridge.incoming import read
from ...bridge.inputs import Input
from ...bridge.known_crs import named
from ...bridge.offline import offline
from ...bridge.plain_locale import plain_locale
from ...core.delimitation import Delimitation
from ...core.placement.region_locator import RegionLocator
from ...core.saying import Message
from ..changes.map_drawing import MapDrawing
from ..language.direction import figure, filled, in_a_row, told
from ..language.translation import language, tr
from ..tasks.background_task import BackgroundTask
from ..widgets.tool_tip import plain_tip

_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
"""Okabe and Ito's, which can be told apart by everybody."""
_MOST_DRAWN = 500
"""Features of a layer that are drawn: enough to see where it lies."""
_TYPES = (
    (QgsWkbTypes.GeometryType.PointGeometry, shapely.multipoints),
    (QgsWkbTypes.GeometryType.LineGeometry, shapely.multilinestrings),
    (QgsWkbTypes.GeometryType.PolygonGeometry, shapely.multipolygons),
)
_WIDTH, _CHOSEN_WIDTH = 1, 3
_SWATCH = 12


@dataclass(frozen=True)
class Candidate:
    """A CRS, and where a layer lies if it is in that.

    Attributes
    ----------
    geometries : tuple of shapely.Geometry
        In WGS 84.
    regions : tuple of str
        Ids of the regions in which its first feature lies.
    is_inside : bool
        Whether all of it lies in the theatre.
    problem : Message or None
        Why it cannot be in that.
    """

    crs: QgsCoordinateReferenceSystem
    geometries: tuple[shapely.Geometry, ...] = ()
    regions: tuple[str, ...] = ()
    is_inside: bool = False
    problem: Message | None = None

    @property
    def extent(self) -> QgsRectangle:
        """Where it lies."""
        return QgsRectangle(*shapely.total_bounds(list(self.geometries))) if self.geometries else QgsRectangle()


class CandidatesTask(BackgroundTask):
    """Reads one layer in each CRS that it may be in; its result is the list of Candidates.

    Parameters
    ----------
    inputs : sequence of Input
        The layer's input in each CRS; or one as it is, without a CRS.
    """

    def __init__(
        self,
        inputs: Sequence[Input],
        delimitation: Delimitation,
        transforms: QgsCoordinateTransformContext,
        tell: Callable[[CandidatesTask], Any],
    ) -> None:
        super().__init__(tr("Where a layer would lie"), tell)
        self._inputs, self._delimitation, self._transforms = list(inputs), delimitation, transforms

    def work(self) -> list[Candidate]:
        """Read the layer once for each CRS."""
        locator = RegionLocator(self._delimitation.agreement, self._delimitation.reference)
        with plain_locale(), offline():
            return [self._candidate(one, locator) for one in self._inputs]

    def _candidate(self, one: Input, locator: RegionLocator) -> Candidate:
        agreement = self._delimitation.agreement
        bare = Candidate(next(iter(one.choices.values())).crs)
        incoming = read(one, agreement, self._transforms, self.isCanceled)
        drafts = [draft for group in incoming.groups for draft in group.drafts]
        geometries = tuple(
            draft.geometry for draft in drafts if draft.geometry is not None and not draft.geometry.is_empty
        )
        if not geometries:
            refusals = [refusal.reason for group in incoming.groups for refusal in group.refusals]
            return replace(bare, problem=incoming.problem or next(iter(refusals), None))
        west, south, east, north = shapely.total_bounds(list(geometries))
        is_inside = agreement.covers(west, south) and agreement.covers(east, north)
        regions = tuple(locator.regions_of(geometries[0])) if is_inside else ()
        return replace(bare, geometries=geometries[:_MOST_DRAWN], regions=regions, is_inside=is_inside)


class CrsCandidates(QListWidget):
    """The candidates of one row, each with its colour on the map; a click or Enter chooses one.

    Signals
    -------
    picked(QgsCoordinateReferenceSystem)
        One was chosen.
    """

    picked = pyqtSignal(QgsCoordinateReferenceSystem)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__()
        self.drawing = MapDrawing(canvas)
        self._candidates: list[Candidate] = []
        self.setObjectName("candidates")
        self.setToolTip(tr("Where it would lie; click one where its author says that it is the one."))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # a tip has the whole line
        self.itemClicked.connect(self._pick)
        self.itemActivated.connect(self._pick)

    def show_candidates(
        self, candidates: Sequence[Candidate], chosen: QgsCoordinateReferenceSystem, delimitation: Delimitation
    ) -> None:
        """List them and draw them on the map, the chosen one thicker."""
        self.forget()
        self._candidates = list(candidates)
        for number, candidate in enumerate(candidates):
            colour = QColor(_COLOURS[number % len(_COLOURS)])
            swatch = QPixmap(_SWATCH, _SWATCH)
            swatch.fill(colour)
            item = QListWidgetItem(QIcon(swatch), _line(candidate, delimitation))
            item.setToolTip(plain_tip(told(candidate.problem) if candidate.problem else item.text()))
            self.addItem(item)
            is_chosen = candidate.crs == chosen
            if is_chosen:
                self.setCurrentItem(item)
            self._draw(candidate, colour, _CHOSEN_WIDTH if is_chosen else _WIDTH)

    def forget(self) -> None:
        """Show nothing, here and on the map."""
        self._candidates = []
        self.clear()
        self.drawing.clear()

    def zoom(self) -> None:
        """Show the chosen one on the map; without one all that lie in the theatre, or all."""
        chosen = self._candidates[self.currentRow() : self.currentRow() + 1] if self.currentRow() >= 0 else []
        shown = chosen or [one for one in self._candidates if one.is_inside] or self._candidates
        extent = QgsRectangle()
        extent.setMinimal()
        for one in shown:
            if one.geometries:
                extent.combineExtentWith(one.extent)
        if not extent.isNull():
            self.drawing.zoom_to(extent)

    def _pick(self, item: QListWidgetItem) -> None:
        crs = self._candidates[self.row(item)].crs
        if crs.isValid():
            self.picked.emit(crs)

    def _draw(self, candidate: Candidate, colour: QColor, width: int) -> None:
        parts = shapely.get_parts(list(candidate.geometries))
        for dimension, (of_type, united) in enumerate(_TYPES):
            of_it = parts[shapely.get_dimensions(parts) == dimension]
            if len(of_it):
                self.drawing.draw(to_qgis(united(of_it)), of_type, colour, width)


def _line(candidate: Candidate, delimitation: Delimitation) -> str:
    name = figure(f"{named(candidate.crs)} – {candidate.crs.description()}") if candidate.crs.isValid() else ""
    return filled(tr("{crs}: {place}"), crs=name, place=_place(candidate, delimitation)) if name else ""


def _place(candidate: Candidate, delimitation: Delimitation) -> str:
    if not candidate.geometries:
        return tr("not possible")
    if not candidate.is_inside:
        return tr("outside the theatre")
    known = [delimitation.agreement.region(region) for region in candidate.regions]
    names = [region.name.in_language(language()) for region in known if region is not None]
    return in_a_row(names) or tr("in no region")
