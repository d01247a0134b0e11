# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals on the map, each read when it is first shown."""

from __future__ import annotations

from contextlib import suppress
from typing import Callable, Iterable, Iterator

import numpy as np
import shapely
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from ...bridge.geometry import WGS84, to_qgis
from ...core.geodesy import densify, line_of
from ...core.imported_proposal import ImportedProposal
from ...core.negotiation import Proposal
from .coded_lines import Coded, CodedLines

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
        self._lines: dict[str, QgsGeometry] = {}
        self._shown: tuple[ImportedProposal, ...] = ()
        self.item: CodedLines | None = None
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, records: Iterable[ImportedProposal]) -> None:
        """Draw these proposals and no others.

        Raises
        ------
        DeescError
            When one of them cannot be read; then nothing is drawn.
        """
        self._shown = ()
        self._draw()
        wanted = tuple(records)
        for record in wanted:
            if record.id not in self._lines:
                self._lines[record.id] = to_qgis(lines_of(self._read(record)))
        self._shown = wanted
        self._draw()

    def forget(self) -> None:
        """Take everything off the map, and keep nothing that was read."""
        self.show(())
        self._lines.clear()

    def close(self) -> None:
        """Let go of the map."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self.forget()

    def _draw(self) -> None:
        if self.item is not None:
            self._canvas.scene().removeItem(self.item)
            self.item = None
        drawn = [one for record in self._shown for one in self._on_map(record)]
        if drawn:
            self.item = CodedLines(self._canvas, drawn)

    def _on_map(self, record: ImportedProposal) -> Iterator[Coded]:
        """The code and the lines as the map has them; nothing where its CRS does not reach them."""
        lines = QgsGeometry(self._lines[record.id])
        crs = self._canvas.mapSettings().destinationCrs()
        with suppress(QgsCsException):
            lines.transform(QgsCoordinateTransform(WGS84, crs, QgsProject.instance()))
            yield record.party, lines


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
