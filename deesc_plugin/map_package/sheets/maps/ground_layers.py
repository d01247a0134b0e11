# SPDX-License-Identifier: GPL-2.0-or-later
"""The ground of all maps of a package as layers, below everything else, and the names of the lands on it."""

from __future__ import annotations

from typing import Iterator, Sequence

import shapely
from qgis.core import QgsMapLayer

from ....bridge.styling.ground_symbols import ground_symbol
from ....core.agreement import Agreement
from ....core.delimitation import Delimitation, ReferenceUnit
from ....core.ground import GroundLayer, GroundRole
from ....core.roles import Shape
from ....core.sheets.label_placement import LabelSpace
from ....core.sheets.on_paper import OnPaper
from ...paper.text_fit import Style
from .label_style import MapLabel, size_of
from .memory_layers import plain_layer

LAND = Style(10.0, False, "#7A7A7A")
_ORDER = list(GroundRole)


class GroundLayers:
    """The layers of the ground, made once for all maps where that can be: each of them cuts to its frame what it draws.

    Pictures are no layers: they lie behind the map (`bridge.base_layers.backdrop`).
    """

    def __init__(self, ground: Sequence[GroundLayer]) -> None:
        self._ordered = sorted(ground, key=lambda layer: _ORDER.index(layer.role))
        self._made = [list(_drawn(layer)) if layer.cut is None else None for layer in self._ordered]

    def on(self, paper: OnPaper) -> list[QgsMapLayer]:
        """What a map shows, the topmost first."""
        pairs = [pair for pair in zip(self._ordered, self._made) if pair[0].is_shown_at(paper.scale)]
        return [drawn for layer, made in pairs for drawn in (_drawn(layer.on(paper)) if made is None else made)]


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
    ranks = layer.ranks or (0,) * len(layer.geometries)
    for rank in sorted(set(ranks)):
        drawn = [geometry for geometry, own in zip(layer.geometries, ranks) if own == rank]
        shape = Shape(int(shapely.get_dimensions(drawn[0])))
        yield plain_layer(layer.name, drawn, ground_symbol(layer.role, rank, shape), type_name=shape.stored)
