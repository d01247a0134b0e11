# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground of all maps of a package as layers, below everything else, and the names of the lands on it."""

from __future__ import annotations

from typing import Iterator, Sequence

import shapely
from qgis.core import QgsMapLayer, QgsSymbol

from ....bridge.styling.ground_symbols import ground_symbol
from ....core.agreement import Agreement
from ....core.delimitation import Delimitation, ReferenceUnit
from ....core.ground import ORDER, GroundLayer
from ....core.roles import Shape
from ....core.sheets.label_placement import LabelSpace
from ....core.sheets.on_paper import OnPaper
from ...paper.text_fit import Style
from .label_style import MapLabel, size_of
from .memory_layers import grid_crs, plain_layer

LAND = Style(10.0, False, "#7A7A7A")


class GroundLayers:
    """The layers of the ground, made once for all maps where that can be: each of them cuts to its frame what it draws.

    Of ground that is cut for each map, those of the last map are kept for its other languages. Pictures are no layers:
    they lie behind the map (`bridge.base_layers.backdrop`).
    """

    def __init__(self, ground: Sequence[GroundLayer]) -> None:
        self._ordered = sorted(ground, key=lambda layer: ORDER.index(layer.role))
        self._made = {id(layer): list(_drawn(layer)) for layer in self._ordered if layer.cut is None}
        self._paper: OnPaper | None = None
        self._cut: dict[int, list[QgsMapLayer]] = {}

    def on(self, paper: OnPaper) -> list[QgsMapLayer]:
        """What a map shows, the topmost first."""
        shown = [layer for layer in self._ordered if layer.is_shown_at(paper.scale)]
        if paper != self._paper:
            self._cut = {id(layer): list(_cut(layer.on(paper), paper)) for layer in shown if layer.cut is not None}
            self._paper = paper
        return [drawn for layer in shown for drawn in (self._made if layer.cut is None else self._cut)[id(layer)]]


def land_labels(
    ground: Sequence[GroundLayer],
    space: LabelSpace,
    paper: OnPaper,
    languages: Sequence[str],
    keep_off: shapely.Geometry,
) -> list[MapLabel]:
    """Names of the lands in a frame, each wholly on its own land and off all lines; none where there is only one.

    Parameters
    ----------
    keep_off : geometry
        The areas that are drawn, on paper: no name of a land stands in any.
    """
    named = [one for layer in ground if layer.is_shown_at(paper.scale) for one in layer.names]
    seen = [(paper.visible(area), name) for area, name in named]
    seen = [(visible, name) for visible, name in seen if shapely.get_dimensions(visible) == 2]
    labels = []
    for visible, name in seen if len(seen) > 1 else []:
        text = "\n".join(dict.fromkeys(name.in_language(code) for code in languages))
        placed = space.inside(visible, size_of(text, LAND), keep_off=keep_off)
        labels += [MapLabel(text, LAND, placed)] if placed else []
    return labels


def unit_label(agreement: Agreement, unit: ReferenceUnit, languages: Sequence[str]) -> str:
    """The name of an administrative unit in each language, and its P-code."""
    names = dict.fromkeys(agreement.unit_name(unit.pcode, unit.name, code) for code in languages)
    return "\n".join([*names, unit.pcode])


def named_grounds(delimitation: Delimitation, languages: Sequence[str]) -> list[tuple[str, shapely.Geometry]]:
    """The administrative units, and the areas whose status sources state differently, each with its label."""
    agreement, reference = delimitation.agreement, delimitation.reference
    labels = [(unit_label(agreement, unit, languages), unit.geometry) for unit in reference.units]
    for name, disputed in reference.disputed_areas:
        wording = agreement.separation_wording(name)
        labels.append(("\n".join(dict.fromkeys(wording.in_language(code) for code in languages)), disputed))
    return labels


def _drawn(layer: GroundLayer) -> Iterator[QgsMapLayer]:
    """One layer for each rank, the most important first, with one symbol each."""
    for symbol, shape, drawn in _by_rank(layer):
        yield plain_layer(layer.name, drawn, symbol, type_name=shape.stored)


def _cut(layer: GroundLayer, paper: OnPaper) -> Iterator[QgsMapLayer]:
    """The same of what was cut for a map, as one geometry each in its projection: QGIS has less to do with it."""
    for symbol, shape, drawn in _by_rank(layer):
        whole = (shapely.multilinestrings if shape is Shape.LINE else shapely.multipolygons)(shapely.get_parts(drawn))
        made = plain_layer(layer.name, [paper.grid.project_all(whole)], symbol, type_name=shape.stored)
        made.setCrs(grid_crs(paper.grid))
        yield made


def _by_rank(layer: GroundLayer) -> Iterator[tuple[QgsSymbol, Shape, list[shapely.Geometry]]]:
    """The symbol, the shape and the geometries of each rank."""
    ranks = layer.ranks or (0,) * len(layer.geometries)
    for rank in sorted(set(ranks)):
        drawn = [geometry for geometry, own in zip(layer.geometries, ranks) if own == rank]
        shape = Shape(int(shapely.get_dimensions(drawn[0])))
        yield ground_symbol(layer.role, rank, shape), shape, drawn
