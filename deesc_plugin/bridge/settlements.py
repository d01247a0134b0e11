# SPDX-License-Identifier: GPL-2.0-or-later
"""A user's own layer of settlements as a gazetteer."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from ..core.characters import column_key, without_refused
from ..core.errors import GazetteerError
from ..core.gazetteer import Gazetteer
from ..core.saying import Listed
from ..core.soundness import Unfit, are_places, unfit, without_empties
from .geometry import ToWgs84
from .importing import LayerAtOneMoment

ACCURACY = 1_000.0
"""Metres; what a layer of places is good for, as long as nobody states it."""

_FIELDS = {
    "id": ("id", "geonameid", "osm_id", "fid"),
    "name": ("name", "name_en", "settlement", "place", "featurename_en", "admin4name_en"),
    "arabic": ("name_arabic", "name_ar", "featurename_ar", "admin4name_ar"),
    "cyrillic": ("name_cyrillic", "name_ru"),
    "pcode": ("pcode", "p_code", "place_pcode", "admin4pcode", "featurepcode"),
    "population": ("population", "pop"),
}
"""Names of fields, in small letters, the first found counts: this project's own, OSM's and those of COD-PPL layers."""


def refuse_unfit(layer: QgsVectorLayer | LayerAtOneMoment) -> None:
    """Refuse a layer that no gazetteer can be made of, without reading its features.

    Raises
    ------
    GazetteerError
        For a layer without CRS, or without a field of names.
    """
    if not layer.crs().isValid():
        raise GazetteerError(
            "The layer of settlements {layer} has no CRS; state it in the layer's properties.", layer=layer.name()
        )
    if not _fields_of(layer)["name"]:
        raise GazetteerError(
            "The layer of settlements {layer} has no field of names ({known}); rename one.",
            layer=layer.name(),
            known=Listed.of(_FIELDS["name"], most=None),
        )


def gazetteer_of(
    layer: QgsVectorLayer | LayerAtOneMoment, context: QgsCoordinateTransformContext, accuracy_m: float = ACCURACY
) -> Gazetteer:
    """The settlements of a layer of points (or of areas, each at a point inside it) in any known CRS.

    Its source is the layer's name, its licence what the layer's metadata state.

    Raises
    ------
    GazetteerError
        For a layer without CRS, without a field of names, or without a place; and for a place that cannot be meant.
    """
    refuse_unfit(layer)
    found = _fields_of(layer)
    features = [feature for feature in layer.getFeatures() if not feature.geometry().isEmpty()]
    if not features:
        raise GazetteerError(
            "The layer of settlements {layer} has no places; choose another layer.", layer=layer.name()
        )
    transform = ToWgs84(layer.crs(), context)
    places = [_place_of(geometry) for geometry in transform([feature.geometry() for feature in features])]

    def texts(what: str) -> tuple[str, ...]:
        return tuple(_text(feature[found[what]]) if found[what] else "" for feature in features)

    licences = ", ".join(layer.metadata().licenses())
    return Gazetteer(
        source=without_refused(layer.name()),
        licence=without_refused(licences) or "licence not stated",
        accuracy_m=accuracy_m,
        ids=texts("id"),
        names=texts("name"),
        arabic=texts("arabic"),
        cyrillic=texts("cyrillic"),
        pcodes=texts("pcode"),
        longitude=shapely.get_x(places),  # NaN, and so refused, where there is no place
        latitude=shapely.get_y(places),
        population=np.array([_number(text) for text in texts("population")], dtype=np.int64),
    )


def _place_of(geometry: shapely.Geometry | None) -> shapely.Point | None:
    """The place of a settlement; None where its geometry states none."""
    if unfit(geometry)[0] not in (None, Unfit.EMPTY_OUTLINE, Unfit.MIXED):
        return None
    if not are_places(shapely.get_coordinates(geometry)).all():  # of a collection, too
        return None
    try:
        return shapely.point_on_surface(without_empties(geometry))
    except shapely.GEOSException:  # an area that crosses itself so that nothing is certainly inside
        return None


def _fields_of(layer: QgsVectorLayer | LayerAtOneMoment) -> dict[str, str]:
    """The layer's field for each of `_FIELDS`; empty for what it has none for."""
    fields = {column_key(field.name()): field.name() for field in layer.fields()}
    return {what: next((fields[name] for name in names if name in fields), "") for what, names in _FIELDS.items()}


def _text(value: Any) -> str:
    """A field's value as text; what QGIS keeps for NULL is no text."""
    is_stated = isinstance(value, (str, int)) or (isinstance(value, float) and np.isfinite(value))
    return without_refused(f"{value:.0f}" if isinstance(value, float) else str(value)).strip() if is_stated else ""


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0
