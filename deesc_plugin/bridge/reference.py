# SPDX-License-Identifier: GPL-2.0-or-later
"""Reference boundaries: QGIS's own world map, or the user's COD-AB, geoBoundaries or Natural Earth layer.

A layer is recognised by its fields and joined by code, never by name: spellings differ, and FIPS codes
look like P-codes and mean other places.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterable

import shapely
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsVectorLayer,
)

from ..core.agreement import AdministrativeUnit, Agreement
from ..core.characters import column_key, visible
from ..core.delimitation import Reference, ReferenceUnit
from ..core.errors import BoundaryReferenceError
from ..core.geodesy import area
from ..core.saying import Listed, Message
from ..core.soundness import as_area, unfit, without_empties
from ..core.validity import first_fault, is_tangled, is_valid_ogc, sound
from .geometry import ToWgs84
from .importing import LayerAtOneMoment

_NO_AREA = Message("it is no area")
_NO_PLACE = Message("a coordinate is no longitude or latitude")
_TANGLED = Message("it has so many edges side by side that it cannot be looked at")
_SAME_AREA = 1e-4
"""By how much of it the area of a unit may be another after mending."""


@dataclass(frozen=True)
class _Source:
    """One kind of reference layer: the fields that tell it, its code field, and the code of a unit there."""

    title: str
    licence: str
    fields: frozenset[str]
    code_field: str
    code_of: Callable[[AdministrativeUnit], str]
    name_fields: tuple[str, ...]


_SOURCES = (
    _Source(
        "OCHA COD-AB",
        "as stated by OCHA for the file",
        frozenset({"adm1_pcode"}),
        "adm1_pcode",
        lambda unit: unit.pcode,
        ("adm1_name", "adm1_en"),
    ),
    _Source(
        "geoBoundaries",
        "as stated by geoBoundaries for the file",
        frozenset({"shapeiso", "shapegroup"}),
        "shapeiso",
        lambda unit: unit.iso,
        ("shapename",),
    ),
    _Source(
        "Natural Earth",
        "public domain",
        frozenset({"fips", "adm0_a3"}),
        "fips",
        lambda unit: unit.fips,
        ("name",),
    ),
)


def default_reference(agreement: Agreement) -> Reference:
    """The governorates of QGIS's own world map (Natural Earth): coarse, one to three kilometres off.

    Raises
    ------
    BoundaryReferenceError
        When this QGIS carries no world map, or the map none of the agreement's units.
    """
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    layer = QgsVectorLayer(f"{path}|layername=states_provinces", "states_provinces", "ogr", options)
    if not layer.isValid():
        raise BoundaryReferenceError(
            "This QGIS carries no world map; name a COD-AB or geoBoundaries file as the reference."
        )
    layer.setSubsetString(
        f"iso_a2 = '{agreement.country}'"
    )  # the schema lets two capital letters through, nothing else
    return reference_from_layer(layer, agreement, QgsCoordinateTransformContext(), "Natural Earth, as carried by QGIS")


def reference_from_layer(
    layer: LayerAtOneMoment | QgsVectorLayer,
    agreement: Agreement,
    context: QgsCoordinateTransformContext,
    title: str = "",
) -> Reference:
    """The units of an agreement out of a polygon layer.

    Parameters
    ----------
    layer : LayerAtOneMoment or QgsVectorLayer
        Polygons in a known CRS, recognised by the fields of COD-AB, geoBoundaries or Natural Earth.
    title : str
        What to call the source; by default its kind and the layer's name.

    Raises
    ------
    BoundaryReferenceError
        When the layer has no CRS, is of no known kind, or lacks a unit that a region names.
    """
    if not layer.crs().isValid():
        raise BoundaryReferenceError(
            "The reference layer {layer} carries no CRS; set it and try again.", layer=layer.name()
        )
    source, columns = _recognise(layer)
    features = list(layer.getFeatures())
    geometries = ToWgs84(layer.crs(), context)([feature.geometry() for feature in features])
    by_code: dict[str, list[shapely.Geometry]] = {}
    names: dict[str, str] = {}
    wanted = {source.code_of(unit) for unit in agreement.units}
    for feature, geometry in zip(features, geometries):
        code = _text(feature, columns[source.code_field])
        if code in wanted:
            by_code.setdefault(code, []).append(_boundary(geometry, code, layer.name()))
        names.setdefault(code, _first_text(feature, [columns[name] for name in source.name_fields if name in columns]))
    units = tuple(
        ReferenceUnit(unit.pcode, names[source.code_of(unit)] or str(unit.name), _merged(by_code[source.code_of(unit)]))
        for unit in agreement.units
        if source.code_of(unit) in by_code and source.code_of(unit)
    )
    _refuse_missing(units, agreement, layer.name(), source.title)
    return Reference(
        title or f"{source.title} ({layer.name()})",
        source.licence,
        units,
        _separation_areas(features, list(geometries), columns, agreement, layer.name()),
    )


def _recognise(layer: LayerAtOneMoment | QgsVectorLayer) -> tuple[_Source, dict[str, str]]:
    """The kind of a layer, and its fields by their lower-case names."""
    columns = {column_key(field.name()): field.name() for field in layer.fields()}
    for source in _SOURCES:
        if source.fields <= set(columns):
            return source, columns
    known = Listed.of(
        [
            Message.of("{source} by its field {field}", source=source.title, field=source.code_field)
            for source in _SOURCES
        ],
        most=None,
        between="; ",
    )
    raise BoundaryReferenceError(
        "The reference layer {layer} is of no known kind (known are: {known}); name such a layer.",
        layer=layer.name(),
        known=known,
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


def _separation_areas(
    features: list[QgsFeature],
    geometries: list[shapely.Geometry],
    columns: dict[str, str],
    agreement: Agreement,
    layer: str,
) -> tuple[tuple[str, shapely.Geometry], ...]:
    """Areas of earlier agreements: these alone go by name, for they have no code."""
    areas = []
    for area_wanted in agreement.separation_areas:
        spellings = set(area_wanted.spellings)
        parts = [
            _boundary(geometry, area_wanted.name, layer)
            for feature, geometry in zip(features, geometries)
            if "name" in columns and _text(feature, columns["name"]) in spellings
        ]
        if parts:
            areas.append((area_wanted.name, _merged(parts)))
    return tuple(areas)


def _boundary(geometry: shapely.Geometry | None, unit: str, layer: str) -> shapely.Geometry:
    """The valid area that a layer has for a unit; touching lines are mended, since coarse maps have many.

    Raises
    ------
    BoundaryReferenceError
        When it is no area, or one of which it is not certain what lies inside.
    """
    area_drawn = None if geometry is None else as_area(geometry)
    if area_drawn is None:
        raise _not_usable(_NO_AREA, unit, layer)
    area_drawn = without_empties(area_drawn)
    if unfit(area_drawn)[0] is not None:
        raise _not_usable(_NO_PLACE, unit, layer)
    if is_tangled(area_drawn):
        raise _not_usable(_TANGLED, unit, layer)
    if is_valid_ogc(area_drawn):
        return area_drawn
    mended = sound(area_drawn)
    if shapely.area(mended) == 0.0:
        raise _not_usable(_NO_AREA, unit, layer)
    # where an outline crosses itself or parts overlap, the sum of what is inside is another
    if not math.isclose(shapely.area(mended), shapely.area(area_drawn), rel_tol=_SAME_AREA, abs_tol=0.0):
        raise _not_usable(first_fault(area_drawn), unit, layer)
    return mended


def _not_usable(fault: Message, unit: str, layer: str) -> BoundaryReferenceError:
    return BoundaryReferenceError(
        "The unit {unit} of the reference layer {layer} cannot be used: {fault}; mend it, or name another layer.",
        unit=visible(unit),
        layer=layer,
        fault=fault,
    )


def _merged(geometries: list[shapely.Geometry]) -> shapely.Geometry:
    """The parts of a unit as one valid multipolygon, greatest part first."""
    merged = geometries[0] if len(geometries) == 1 else shapely.union_all(geometries)
    parts = [part for part in shapely.get_parts(merged) if part.geom_type == "Polygon"]
    parts.sort(key=lambda part: -float(area(part)))
    return shapely.multipolygons(parts)


def _text(feature: QgsFeature, field: str) -> str:
    value = feature[field]
    return value if isinstance(value, str) else ""


def _first_text(feature: QgsFeature, fields: list[str]) -> str:
    return next((text for text in (_text(feature, field) for field in fields) if text), "")
