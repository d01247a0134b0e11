# SPDX-License-Identifier: GPL-2.0-or-later
"""The rows of a reference layer, and which of them is a unit of an agreement.

A layer is recognised by its fields and joined by code, never by name: spellings differ, and FIPS codes
look like P-codes and mean other places. Natural Earth is joined by a place inside each unit where the agreement states
one, for there several units share one FIPS code.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import shapely
from qgis.core import (
    QgsApplication,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.agreement import AdministrativeUnit, Agreement
from ..core.characters import column_key, visible
from ..core.errors import BoundaryReferenceError
from ..core.geodesy import area
from ..core.saying import Listed, Message
from ..core.soundness import as_area, unfit, without_empties
from ..core.validity import first_fault, is_tangled, is_valid_ogc, sound
from .file_access import opened
from .geometry import ToWgs84
from .importing import LayerAtOneMoment

_NO_AREA = Message("it is no area")
_NO_PLACE = Message("a coordinate is no longitude or latitude")
_TANGLED = Message("it has so many edges side by side that it cannot be looked at")
_SAME_AREA = 1e-4
"""By how much of it the area of a unit may be another after mending."""


@dataclass(frozen=True)
class Source:
    """One kind of reference layer: the fields that tell it, its code field, and the code of a unit there.

    `country_field` holds the country of a row, in a layer that `is_of_the_world` by its ISO 3166-1 code.
    """

    title: str
    licence: str
    fields: frozenset[str]
    code_field: str
    code_of: Callable[[AdministrativeUnit], str]
    name_fields: tuple[str, ...]
    country_field: str
    is_of_the_world: bool = False


_SOURCES = (
    Source(
        "OCHA COD-AB",
        "as stated by OCHA for the file",
        frozenset({"adm1_pcode"}),
        "adm1_pcode",
        lambda unit: unit.pcode,
        ("adm1_name", "adm1_en"),
        "adm0_pcode",
    ),
    Source(
        "geoBoundaries",
        "as stated by geoBoundaries for the file",
        frozenset({"shapeiso", "shapegroup"}),
        "shapeiso",
        lambda unit: unit.iso,
        ("shapename",),
        "shapegroup",
    ),
    Source(
        "Natural Earth",
        "public domain",
        frozenset({"fips", "adm0_a3"}),
        "fips",
        lambda unit: unit.fips,
        ("name",),
        "iso_a2",
        is_of_the_world=True,
    ),
)
_MARGIN = 1.0
"""Degrees about the theatre that a map of the world is read for."""


@dataclass(frozen=True)
class Row:
    """A row of a reference layer: its codes, its names in the layer, and its polygon in WGS 84.

    `country` is the layer's own code of its country, empty in a layer that has none.
    """

    code: str
    iso: str
    country: str
    name: str
    spelling: str
    geometry: shapely.Geometry | None


@dataclass(frozen=True)
class Rows:
    """The rows of a layer of a known kind."""

    source: Source
    layer: str
    rows: tuple[Row, ...]

    def of_unit(self, unit: AdministrativeUnit) -> list[Row]:
        """The rows that a unit is drawn in; none where the layer lacks it.

        Raises
        ------
        BoundaryReferenceError
            When several units of the layer have its only code.
        """
        code = self.source.code_of(unit)
        coded = [row for row in self.rows if code and row.code == code]
        if not self.source.is_of_the_world:
            return coded
        here = [row for row in self.rows if row.country in ("", unit.country)]
        by_iso = [row for row in here if unit.iso and row.iso == unit.iso]
        if by_iso:
            return by_iso
        if unit.inside is not None:
            return [row for row in here if holds(row.geometry, unit.inside)]
        coded = [row for row in coded if row in here]
        if len(coded) > 1:
            raise BoundaryReferenceError(
                "The reference layer {layer} has several units with the FIPS code {code}, and nothing says which is "
                "{unit}; state a place inside it in the agreement, under “inside”.",
                layer=self.layer,
                code=code,
                unit=unit.name,
            )
        return coded

    def separation_areas(self, agreement: Agreement) -> tuple[tuple[str, shapely.Geometry], ...]:
        """Areas of earlier agreements: these alone go by name, for they have no code."""
        areas = []
        for wanted in agreement.separation_areas:
            parts = [
                boundary(row.geometry, str(wanted.name), self.layer)
                for row in self.rows
                if row.spelling in wanted.spellings
            ]
            if parts:
                areas.append((str(wanted.name), merged(parts)))
        return tuple(areas)


def world_map(table: str = "states_provinces") -> QgsVectorLayer | None:
    """A layer of the map of the world that QGIS carries, by default its units; None where it carries none."""
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    layer = opened(f"{path}|layername={table}", table, options)
    return layer if layer.isValid() else None


def read_rows(
    layer: LayerAtOneMoment | QgsVectorLayer, agreement: Agreement, context: QgsCoordinateTransformContext
) -> Rows:
    """The rows of a layer; of one of the world, those about the theatre.

    Raises
    ------
    BoundaryReferenceError
        When the layer is of no known kind.
    """
    source, columns = _recognise(layer)
    features = list(layer.getFeatures())
    if source.is_of_the_world and layer.crs().isGeographic():
        about = QgsRectangle(*about_theatre(agreement))
        features = [one for one in features if not one.hasGeometry() or one.geometry().boundingBox().intersects(about)]
    geometries = ToWgs84(layer.crs(), context)([feature.geometry() for feature in features])
    names = [columns[name] for name in source.name_fields if name in columns]

    def text(feature: QgsFeature, field: str) -> str:
        value = feature[columns[field]] if field in columns else None
        return value if isinstance(value, str) else ""

    rows = (
        Row(
            text(feature, source.code_field),
            text(feature, "iso_3166_2"),
            text(feature, source.country_field),
            next((str(feature[name]) for name in names if isinstance(feature[name], str) and feature[name]), ""),
            text(feature, "name"),
            geometry,
        )
        for feature, geometry in zip(features, geometries)
    )
    return Rows(source, layer.name(), tuple(rows))


def about_theatre(agreement: Agreement) -> tuple[float, float, float, float]:
    """West, south, east, north of the theatre and a margin about it, degrees."""
    west, south, east, north = agreement.theatre
    box = (west - _MARGIN, south - _MARGIN, east + _MARGIN, north + _MARGIN)
    return (max(box[0], -180.0), max(box[1], -90.0), min(box[2], 180.0), min(box[3], 90.0))


def holds(geometry: shapely.Geometry | None, place: tuple[float, float]) -> bool:
    """Whether a polygon, valid or not, has a place inside."""
    drawn = None if geometry is None else as_area(geometry)
    if drawn is None or unfit(drawn)[0] is not None or not shapely.box(*drawn.bounds).intersects(shapely.Point(place)):
        return False
    return not is_tangled(drawn) and bool(shapely.intersects_xy(sound(drawn), *place))


def _recognise(layer: LayerAtOneMoment | QgsVectorLayer) -> tuple[Source, dict[str, str]]:
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


def boundary(geometry: shapely.Geometry | None, unit: str, layer: str) -> shapely.Geometry:
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


def merged(geometries: list[shapely.Geometry]) -> shapely.Geometry:
    """The parts of a unit as one valid multipolygon, greatest part first."""
    merged = geometries[0] if len(geometries) == 1 else shapely.union_all(geometries)
    parts = [part for part in shapely.get_parts(merged) if part.geom_type == "Polygon"]
    parts.sort(key=lambda part: -float(area(part)))
    return shapely.multipolygons(parts)
