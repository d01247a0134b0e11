# SPDX-License-Identifier: GPL-2.0-or-later
"""Reference boundaries: QGIS's own world map, or the user's COD-AB, geoBoundaries or Natural Earth layer."""

from __future__ import annotations

from typing import Iterable

from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from ..core.agreement import Agreement
from ..core.delimitation import Reference, ReferenceUnit
from ..core.errors import BoundaryReferenceError
from ..core.recorded import WORLD_MAP, usual_accuracy
from ..core.saying import Listed
from .disputed_areas import set_apart
from .importing import LayerAtOneMoment
from .reference_grounds import grounds
from .reference_rows import Rows, boundary, merged, read_rows, world_map

COARSEST_ACCURACY = 50_000.0
"""Metres: with boundaries that may be farther off no feature is in any unit."""


def default_reference(agreement: Agreement) -> Reference:
    """The units of QGIS's own world map (Natural Earth): coarse, one to three kilometres off; it takes no side.

    What the agreement names as disputed is in no unit, and an area of its own.

    Raises
    ------
    BoundaryReferenceError
        When this QGIS carries no world map, or the map lacks one of the agreement's units or a disputed area.
    """
    layer = world_map()
    if layer is None:
        raise BoundaryReferenceError(
            "This QGIS carries no world map; name a COD-AB or geoBoundaries file as the reference."
        )
    rows = read_rows(layer, agreement, QgsCoordinateTransformContext())
    return set_apart(_reference_of(rows, agreement, str(WORLD_MAP)), rows, agreement)


def reference_from_layer(
    layer: LayerAtOneMoment | QgsVectorLayer,
    agreement: Agreement,
    context: QgsCoordinateTransformContext,
    title: str = "",
    accuracy_m: float = 0.0,
) -> Reference:
    """The units of an agreement out of a polygon layer, and the land of its countries and of others.

    Parameters
    ----------
    layer : LayerAtOneMoment or QgsVectorLayer
        Polygons in a known CRS, recognised by the fields of COD-AB, geoBoundaries or Natural Earth.
    title : str
        What to call the source; by default its kind and the layer's name.
    accuracy_m : float
        How far off its lines may be, metres, as its metadata or whoever names it states; 0: as is usual for its kind.

    Raises
    ------
    BoundaryReferenceError
        When an accuracy is stated that is none, the layer has no CRS, is of no known kind, lacks a unit that a region
        names, or has several that nothing tells apart.
    """
    if not 0.0 <= accuracy_m <= COARSEST_ACCURACY:
        raise BoundaryReferenceError(
            "The accuracy of the reference boundaries is a number of metres from 0 (not stated) to {most}; correct it.",
            most=f"{COARSEST_ACCURACY:,.0f}",
        )
    if not layer.crs().isValid():
        raise BoundaryReferenceError(
            "The reference layer {layer} carries no CRS; set it and try again.", layer=layer.name()
        )
    rows = read_rows(layer, agreement, context)
    return _reference_of(rows, agreement, title or f"{rows.source.title} ({layer.name()})", accuracy_m)


def _reference_of(rows: Rows, agreement: Agreement, title: str, accuracy_m: float = 0.0) -> Reference:
    units = []
    for unit in agreement.units:
        found = rows.of_unit(unit)
        if found:
            drawn = merged([boundary(row.geometry, row.code or unit.pcode, rows.layer) for row in found])
            units.append(ReferenceUnit(unit.pcode, found[0].name or str(unit.name), drawn))
    _refuse_missing(units, agreement, rows.layer, rows.source.title)
    country, abroad = grounds(rows, agreement)
    return Reference(
        title,
        rows.source.licence,
        tuple(units),
        rows.separation_areas(agreement),
        country,
        abroad,
        accuracy_m=accuracy_m or usual_accuracy(rows.source.title),
    )


def _refuse_missing(units: Iterable[ReferenceUnit], agreement: Agreement, layer: str, kind: str) -> None:
    found = {unit.pcode for unit in units}
    missing = sorted({pcode for region in agreement.regions for pcode in region.pcodes} - found)
    if missing:
        raise BoundaryReferenceError(
            "The reference layer {layer}, read as {kind}, has no unit {units}, which the agreement's regions "
            "name; name a layer that covers them.",
            layer=layer,
            kind=kind,
            units=Listed.of(missing, most=None),
        )
