# SPDX-License-Identifier: GPL-2.0-or-later
"""What drawing would say of a typed list, and what a feature made of it would be called."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import shapely
from qgis.PyQt.QtCore import QObject

from ...bridge.typed_places import TypedPlace, TypedRing
from ...core.agreement import Kind
from ...core.geodesy import Floats
from ...core.limits import LEAST_OF_RING
from ...core.next_features import NextFeatures
from ...core.placement.region_locator import RegionLocator
from ...core.polygons.live_ring import Neighbourhood, RingReading
from ...core.roles import Role
from ..drawing.readout import ring_text
from ..language.direction import filled
from ..language.translation import language, tr
from ..session.session import Session

_MOST_LISTED = 4


@dataclass(frozen=True)
class ListReading:
    """A list read as a ring.

    Attributes
    ----------
    ring : RingReading or None
        None for points, and for fewer than three different places.
    crossing : tuple of (int, int)
        Lines of the list between which the ring crosses itself.
    """

    ring: RingReading | None = None
    crossing: tuple[tuple[int, int], ...] = ()

    @property
    def told(self) -> str:
        """What the ring measures and whom it enters, as the read-out says while one draws."""
        return "" if self.ring is None else ring_text(self.ring)

    @property
    def fault(self) -> str:
        """Where it crosses itself: one sentence, or nothing. It comes in all the same, as one that is drawn."""
        if self.ring is None or not self.ring.crosses_itself:
            return ""
        pairs = ", ".join(f"{first}–{second}" for first, second in self.crossing[:_MOST_LISTED])
        if len(self.crossing) > _MOST_LISTED:
            pairs += ", …"
        return filled(
            tr("It does so between the lines {pairs} of the list; correct these places or their order."), pairs=pairs
        )


class ListReader(QObject):
    """Reads lists beside what the workspace holds; the neighbours are prepared once for each kind and edit."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._neighbours: dict[str, Neighbourhood] = {}
        self._locator: RegionLocator | None = None
        session.content_changed.connect(self._forget_neighbours)
        session.workspace_changed.connect(self._forget)

    def read(self, places: Sequence[TypedPlace], kind: Kind | None) -> ListReading:
        """Read places as a ring of a kind of area."""
        ring = TypedRing.of(places)
        workspace = self._session.workspace
        if workspace is None or kind is None or not kind.role.is_area or len(ring.lines) < LEAST_OF_RING:
            return ListReading()
        if kind.id not in self._neighbours:
            self._neighbours[kind.id] = Neighbourhood.of(workspace.snapshot(), kind.id)
        return ListReading(self._neighbours[kind.id].read(ring.vertices), ring.crossing)

    def proposed_name(self, places: Sequence[TypedPlace], kind: Kind | None, region: str) -> str:
        """The name that a feature gets for which none is typed, in the window's language; empty where there is none.

        Parameters
        ----------
        region : str
            Id of the region; empty: the one in which the places lie.
        """
        workspace = self._session.workspace
        vertices = TypedRing.of(places).vertices
        if workspace is None or kind is None or not len(vertices):
            return ""
        snapshot = workspace.snapshot()
        if not region:
            if self._locator is None:
                self._locator = RegionLocator(snapshot.agreement, snapshot.reference)
            found = self._locator.regions_of(_shape_through(vertices, kind.role))
            region = found[0] if found else ""
        return NextFeatures(snapshot, kind).take(region).in_language(language())

    def _forget_neighbours(self) -> None:
        self._neighbours.clear()

    def _forget(self) -> None:
        self._neighbours.clear()
        self._locator = None


def _shape_through(vertices: Floats, role: Role) -> shapely.Geometry:
    """What a role makes of places; one of them where they are too few."""
    if role.is_area and len(vertices) >= LEAST_OF_RING:
        return shapely.Polygon(vertices)
    return shapely.LineString(vertices) if role.is_line and len(vertices) > 1 else shapely.Point(vertices[0])
