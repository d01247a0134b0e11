# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals on the map, each read when it is first shown."""

from __future__ import annotations

from typing import Callable, Iterable

import numpy as np
import shapely
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ...bridge.geometry import WGS84, to_qgis
from ...core.geodesy import densify, line_of
from ...core.imported_proposal import ImportedProposal
from ...core.negotiation import Proposal
from .coded_lines import CodedLines

_POINT = 0


class ProposalDrawing(QObject):
    """Draws the lines of zones and buffers, and of lines; posts and checkpoints as rings with the code of the party.

    Parameters
    ----------
    read : callable
        Reads a proposal, and raises `DeescError` where it cannot be read.
    """

    def __init__(self, canvas: QgsMapCanvas, read: Callable[[ImportedProposal], Proposal]) -> None:
        super().__init__()
        self._canvas, self._read = canvas, read
        self._lines: dict[str, tuple[str, QgsGeometry]] = {}
        self.items: dict[str, CodedLines] = {}
        canvas.destinationCrsChanged.connect(self._draw_again)

    def show(self, records: Iterable[ImportedProposal]) -> None:
        """Draw these proposals and no others.

        Raises
        ------
        DeescError
            When one of them cannot be read; it is not drawn, and those before it are.
        """
        wanted = {record.id: record for record in records}
        for gone in [one for one in self.items if one not in wanted]:
            self._canvas.scene().removeItem(self.items.pop(gone))
        for place, (id_, record) in enumerate(wanted.items()):
            if id_ not in self._lines:
                self._lines[id_] = record.party, to_qgis(lines_of(self._read(record)))
            if id_ not in self.items:
                self._draw(id_)
            if id_ in self.items:
                self.items[id_].place = place
                self.items[id_].update()

    def forget(self) -> None:
        """Take everything off the map, and keep nothing that was read."""
        self.show(())
        self._lines.clear()

    def close(self) -> None:
        """Let go of the map."""
        self._canvas.destinationCrsChanged.disconnect(self._draw_again)
        self.forget()

    def _draw(self, id_: str) -> None:
        code, lines = self._lines[id_]
        on_map = QgsGeometry(lines)
        crs = self._canvas.mapSettings().destinationCrs()
        try:
            on_map.transform(QgsCoordinateTransform(WGS84, crs, QgsProject.instance()))
        except QgsCsException:  # the map's CRS does not reach it
            return
        self.items[id_] = CodedLines(self._canvas, code, on_map)

    def _draw_again(self) -> None:
        for id_, item in list(self.items.items()):
            self._canvas.scene().removeItem(self.items.pop(id_))
            self._draw(id_)
            if id_ in self.items:
                self.items[id_].place = item.place


def lines_of(proposal: Proposal) -> shapely.MultiLineString:
    """The lines of a proposal's features along their geodesics, WGS 84; a place is a ring of some metres."""
    geometries = np.array(
        [one.geometry for one in proposal.delimitation.features if one.geometry is not None], dtype=object
    )
    is_place = shapely.get_dimensions(geometries) == _POINT
    drawn = [line_of(geometry) for geometry in densify(geometries[~is_place])]
    rings = [shapely.boundary(shapely.buffer(place, 2e-4)) for place in geometries[is_place]]
    parts = shapely.get_parts(np.array([*drawn, *rings], dtype=object))
    return shapely.multilinestrings(parts[shapely.get_num_points(parts) > 1])
