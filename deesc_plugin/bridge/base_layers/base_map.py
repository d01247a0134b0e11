# SPDX-License-Identifier: GPL-2.0-or-later
"""The base layers of a workspace as the ground of maps: what each of them shows is worked out once for all uses."""

from __future__ import annotations

from functools import partial
from typing import Callable, Iterable

from ...core.base_layer import BaseLayer, BaseRole
from ...core.errors import BaseLayerError
from ...core.gazetteer import Gazetteer
from ...core.ground import Credit, GroundLayer, GroundRole
from ...core.licences import is_open
from ...core.sheets.on_paper import OnPaper
from ...core.sheets.plan import SheetPlan
from .backdrop import Pixels, backdrop
from .features import Shown, ranks_between, shown_on
from .place import is_there, place_of, stamp_of
from .places import places_of

_MOST_CUTS, _MOST_BYTES = 256, 64 << 20
"""Of cuts, and of pictures, that are kept: of a package in several languages each map is drawn several times."""

Box = tuple[float, float, float, float]


class BaseMap:
    """The ground that a workspace names.

    Parameters
    ----------
    layers : tuple of BaseLayer
    folder : str
        From which their paths are seen.
    pause : callable
        Asked between pieces of work; it may raise.
    """

    def __init__(self, layers: tuple[BaseLayer, ...], folder: str, pause: Callable[[], None]) -> None:
        self._layers, self._folder, self._pause = layers, folder, pause
        self._stamps = {layer: stamp_of(layer, folder) for layer in layers}
        self._ranks: dict[BaseLayer, tuple[float, float]] = {}
        self._shown: dict[tuple[BaseLayer, OnPaper], Shown] = {}
        self._behind: dict[OnPaper, Pixels | None] = {}
        self._places: dict[tuple[tuple[BaseLayer, ...], Box], Gazetteer | None] = {}

    @property
    def ground(self) -> tuple[GroundLayer, ...]:
        """The layers as ground, but for settlements, which are `places`."""
        return tuple(
            GroundLayer(
                GroundRole(layer.role.value),
                f"base_{number}",
                credit_of(layer),
                picture=layer.label if layer.role.is_raster else "",
                most_scale=layer.from_scale or float("inf"),
                cut=None if layer.role.is_raster else partial(self._cut, layer),
            )
            for number, layer in enumerate(self._layers, start=1)
            if layer.role is not BaseRole.SETTLEMENT
        )

    def places(self, scale: float, box: Box) -> Gazetteer | None:
        """The settlements that a map of a scale (its denominator) names; None where no layer of them is drawn at it.

        Parameters
        ----------
        box : tuple of float
            West, south, east, north of all maps, degrees.
        """
        layers = tuple(one for one in self._layers if one.role is BaseRole.SETTLEMENT and one.is_drawn_at(scale))
        return self._places_of(layers, box)

    def open_places(self, box: Box) -> Gazetteer | None:
        """The settlements in a box of the layers whose licence lets them be passed on; None where there is no such."""
        layers = tuple(one for one in self._layers if one.role is BaseRole.SETTLEMENT and is_open(one.licence))
        return self._places_of(layers, box)

    def refuse_changed(self) -> None:
        """Refuse to go on where a file is no more what it was: maps would show the one and the other.

        Raises
        ------
        BaseLayerError
            With the first that has changed since this was made, or is gone.
        """
        refuse_gone(self._layers, self._folder)
        for layer, stamp in self._stamps.items():
            if stamp_of(layer, self._folder) != stamp:
                raise BaseLayerError(
                    "The base layer {layer} was changed while its maps were made; nothing was written. Start again "
                    "when nobody writes to it.",
                    layer=layer.label,
                )

    def _places_of(self, layers: tuple[BaseLayer, ...], box: Box) -> Gazetteer | None:
        if (layers, box) not in self._places:
            self._places[layers, box] = places_of(layers, self._folder, box, self._pause)
        return self._places[layers, box]

    def behind(self, paper: OnPaper) -> Pixels | None:
        """The picture behind a map; None where there is none."""
        if paper not in self._behind:
            self._behind[paper] = backdrop(self._layers, self._folder, paper, self._pause)
            while len(self._behind) > 1 and _bytes_of(self._behind.values()) > _MOST_BYTES:
                _let_go(self._behind)
        return self._behind[paper]

    def _cut(self, layer: BaseLayer, paper: OnPaper) -> Shown:
        if layer not in self._ranks:
            self._ranks[layer] = ranks_between(layer, self._folder)
        if (layer, paper) not in self._shown:
            if len(self._shown) >= _MOST_CUTS:
                _let_go(self._shown)
            self._shown[layer, paper] = shown_on(layer, self._folder, paper, self._ranks[layer], self._pause)
        return self._shown[layer, paper]


def credit_of(layer: BaseLayer) -> Credit:
    """Where a base layer comes from, as paper states it."""
    return Credit(layer.source, layer.edition, layer.licence)


def everywhere(layers: tuple[BaseLayer, ...], plan: SheetPlan) -> tuple[GroundLayer, ...]:
    """Base layers as if each showed something on every sheet: so much room their credits may take."""
    outlines = tuple(sheet.outline for sheet in plan.sheets)
    return tuple(
        GroundLayer(
            GroundRole(layer.role.value),
            f"base_{number}",
            credit_of(layer),
            () if layer.role.is_raster else outlines,
            picture=layer.label if layer.role.is_raster else "",
        )
        for number, layer in enumerate(layers, start=1)
        if layer.role is not BaseRole.SETTLEMENT
    )


def refuse_gone(layers: tuple[BaseLayer, ...], folder: str) -> None:
    """Refuse to go on without a layer that is named: what a sheet shows is what the workspace says.

    Raises
    ------
    BaseLayerError
        With the first whose file is not there.
    """
    for layer in layers:
        if not is_there(layer, folder):
            raise BaseLayerError(
                "The base layer {layer} is gone: there is no file {file}; put it back, name it anew, or take it off "
                "the base map.",
                layer=layer.label,
                file=str(place_of(layer, folder)) if layer.path else "–",
            )


def _bytes_of(pictures: Iterable[Pixels | None]) -> int:
    return sum(one.nbytes for one in pictures if one is not None)


def _let_go(kept: dict) -> None:  # type: ignore[type-arg]
    """Drop what was kept first."""
    del kept[next(iter(kept))]
