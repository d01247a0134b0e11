# SPDX-License-Identifier: GPL-2.0-or-later
"""Brings foreign layers into a workspace: geometry and known columns only, each feature judged on its own.

Styles, actions, forms, triggers and views of a foreign file never come along.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Mapping, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsLayerMetadata,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..core.characters import column_key, visible
from ..core.errors import ImportRefused
from ..core.intake.draft import Draft
from ..core.limits import MOST_VERTICES_OF_A_FILE
from ..core.saying import Count, Length, Message
from ..core.text_encoding import DraftTexts, TextEncoding
from .arcs import DrawnOut
from .gdal_session import has_driver
from .geometry import CHORD_M, WGS84, ToWgs84, extent_of, has_geometry, is_curved
from .known_crs import CrsUnknown, crs_of_layer
from .open_rings import OpenRings
from .schema import is_column, whole_name
from .second_reading import SecondReading
from .settled_crs import CrsOfDraft, own_crs
from .stated_values import StatedValues, StoredIn, stated_values
from .values import plain_value

_LONG = 5_000
"""Features of a layer that takes a while to be read."""


class LayerAtOneMoment:
    """A layer as it was shown when this was made, unsaved edits included.

    A layer belongs to the thread that loaded it; this may be read in another.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.title = layer_title(layer)
        self.stored = StoredIn.of(layer)
        self._rows = QgsVectorLayerFeatureSource(layer)
        self._crs, self._type = crs_of_layer(layer), layer.wkbType()
        self._name, self._fields, self._metadata = layer.name(), layer.fields(), layer.metadata()

    def getFeatures(self) -> QgsFeatureIterator:  # noqa: N802  (as of a layer)
        """The features of that moment."""
        return self._rows.getFeatures(QgsFeatureRequest())

    def crs(self) -> QgsCoordinateReferenceSystem:
        """The layer's CRS."""
        return self._crs

    def wkbType(self) -> QgsWkbTypes.Type:  # noqa: N802  (as of a layer)
        """Which type of geometry the layer has."""
        return self._type

    def name(self) -> str:
        """The layer's name."""
        return str(self._name)

    def fields(self) -> QgsFields:
        """The layer's fields."""
        return self._fields

    def metadata(self) -> QgsLayerMetadata:
        """What the layer's metadata state."""
        return self._metadata


def layer_title(layer: QgsVectorLayer) -> str:
    """How a sentence names a layer: by its file, or by its name where it has none."""
    file = Path(str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or ""))
    return file.name if file.is_file() else str(layer.name())


@dataclass(frozen=True)
class LayerSource:
    """A layer to import from, and the CRS stated for it where it carries none.

    Attributes
    ----------
    layer : QgsVectorLayer or LayerAtOneMoment
    name_field : str
        The field that holds the features' names; empty for a field called ``name``.
    texts : DraftTexts
        In which encoding its texts are, where somebody states it.
    """

    layer: QgsVectorLayer | LayerAtOneMoment
    title: str | Message
    stated_crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    name_field: str = ""
    texts: DraftTexts = field(default_factory=DraftTexts)

    @property
    def layer_crs(self) -> QgsCoordinateReferenceSystem:
        """The CRS that the layer carries."""
        return crs_of_layer(self.layer) if isinstance(self.layer, QgsVectorLayer) else self.layer.crs()


def drafts_of(
    source: LayerSource,
    context: QgsCoordinateTransformContext,
    hint: Message | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
    second: SecondReading | None = None,
) -> tuple[list[Draft], list[Message]]:
    """The features of a layer in WGS 84 with the columns the workspace knows, and notes on what was changed.

    Parameters
    ----------
    hint : Message, optional
        What to add where the CRS is unknown, such as `likely_crs`.
    second : SecondReading, optional
        What takes note of them, to hold them against what the file states.

    Raises
    ------
    ImportRefused
        When the layer's CRS is unknown, contradicts the stated one, or the layer is too large.
    """
    stored = source.layer.stored if isinstance(source.layer, LayerAtOneMoment) else StoredIn.of(source.layer)
    drawn_out = DrawnOut(stored, source.stated_crs if source.stated_crs.isValid() else source.layer_crs)
    with drawn_out.reading():
        features = _features(source, is_cancelled)
    if is_cancelled():
        return [], []
    shapes = [feature.geometry() for feature in features]
    own, unknown = own_crs(stored, source.layer_crs) if has_geometry(source.layer) else (WGS84, "")
    # without geometry there is nothing to misread; each feature is refused for that
    stated_crs = source.stated_crs if has_geometry(source.layer) else WGS84
    of_draft = CrsOfDraft(source.title, own, stated_crs, unknown, hint)
    crs, contradicted = of_draft.settled(extent_of(shapes), context)
    try:
        transform = ToWgs84(crs, context)
        geometries = transform(shapes)
    except CrsUnknown as error:
        raise of_draft.refused(error.message) from error
    fids = [feature.id() for feature in features]
    stated = stated_values(stored, source.title, fids, source.texts, () if second is None else second.features)
    _refuse_missing_field(source, stated)
    rows = [_attributes(source, feature, stated) for feature in features]
    opened = OpenRings(stored)
    faults = [one or opened.fault(feature, transform) for one, feature in zip(drawn_out.faults(features), features)]
    drafts = [
        Draft(_label(source, number, row), geometry, row, fault, source.layer.name())
        for number, (row, geometry, fault) in enumerate(zip(rows, geometries, faults), start=1)
    ]
    if second is not None:
        second.take(drafts, shapes, transform)
    read = stated.encoding and stated.encoding.note(source.title)
    notes = [*([read] if read else []), *_notes(source, features, transform), *drawn_out.notes(source.title)]
    notes += opened.notes([draft.label for draft, one in zip(drafts, features) if one.id() in opened.closed])
    return drafts, [*contradicted, *notes]


def _features(source: LayerSource, is_cancelled: Callable[[], bool]) -> list[QgsFeature]:
    """The features of a layer, within the limit."""
    features: list[QgsFeature] = []
    vertices = 0
    for feature in source.layer.getFeatures():
        if is_cancelled():
            break
        vertices += 0 if feature.geometry().isNull() else feature.geometry().constGet().nCoordinates()
        if vertices > MOST_VERTICES_OF_A_FILE:
            raise ImportRefused(
                "{layer} has more than {most} vertices; divide it and import the parts.",
                layer=source.title,
                most=MOST_VERTICES_OF_A_FILE,
            )
        features.append(feature)
    return features


def first_names(layer: QgsVectorLayer, texts: DraftTexts, most: int = 3) -> tuple[list[str], TextEncoding | None]:
    """The first names of a layer as they are read, for the eye of who chooses an encoding, and which one that was.

    None of a long layer; no encoding where the format has only one.

    Raises
    ------
    ImportRefused
        When its texts cannot be read.
    """
    if layer.featureCount() > _LONG:
        return [], None
    source = LayerSource(layer, layer_title(layer), texts=texts)
    features = list(layer.getFeatures())
    stated = stated_values(StoredIn.of(layer), source.title, [one.id() for one in features], texts)
    names = (_attributes(source, feature, stated).get("name") for feature in features)
    return [visible(str(name)) for name in names if name][:most], stated.encoding


def _refuse_missing_field(source: LayerSource, stated: StatedValues) -> None:
    known = {*map(column_key, stated.columns), *(column_key(column.name()) for column in source.layer.fields())}
    if source.name_field and column_key(source.name_field) not in known:
        raise ImportRefused(
            "{layer} has no field “{name}”; name one that it has.", layer=source.title, name=visible(source.name_field)
        )


def _notes(source: LayerSource, features: Sequence[QgsFeature], transform: ToWgs84) -> list[Message]:
    """What was changed on the way, for the report."""
    notes: list[Message] = []
    if str(source.title).lower().endswith(".kml") and not has_driver("LIBKML"):
        notes.append(
            Message.of(
                "{layer}: the GDAL of this QGIS has no LIBKML and reads only names and places; where the file states "
                "kinds, zones or widths, convert it to a GeoPackage where LIBKML is.",
                layer=source.title,
            )
        )
    notes += transform.notes(source.title)
    geometries = [feature.geometry() for feature in features if not feature.geometry().isNull()]
    raised = sum(1 for geometry in geometries if geometry.constGet().is3D() or geometry.constGet().isMeasure())
    if raised:
        template = "{layer}: the Z or M values of {features} were left behind; boundaries are plane."
        features_of_them = Count(raised, "feature", "features")
        notes.append(Message.of(template, layer=source.title, features=features_of_them))
    curved = sum(1 for geometry in geometries if is_curved(geometry))
    if curved:
        notes.append(
            Message.of(
                "{layer}: the arcs of {features} were replaced by turning points on them; no chord leaves its arc by "
                "more than {deviation}.",
                layer=source.title,
                features=Count(curved, "feature", "features"),
                deviation=Length(CHORD_M),
            )
        )
    return notes


def _label(source: LayerSource, number: int, row: Mapping[str, Any]) -> Message:
    name = row.get("name")
    if not name or not isinstance(name, (str, int, float)):
        return Message.of("{layer}, feature {number}", layer=source.title, number=str(number))
    return Message.of("{layer}, feature {number} ({name})", layer=source.title, number=str(number), name=str(name))


def _attributes(source: LayerSource, feature: QgsFeature, stated: StatedValues) -> dict[str, Any]:
    """The values of a feature by column: as its file states them, or as QGIS gives them where it was not asked."""
    row = {column.name(): plain_value(feature.attribute(index)) for index, column in enumerate(feature.fields())}
    written = stated.next_of(feature.id())
    if written is not None:
        row = {**{name: value for name, value in row.items() if name.lower() not in stated.columns}, **written}
    values: dict[str, Any] = {}
    names: dict[str, str] = {}
    for name, value in row.items():
        key = whole_name(column_key(name))
        if value is None:
            values.setdefault(key, None)
            continue
        is_read = is_column(key) and not (key == "name" and source.name_field)
        if is_read and key in names and values[key] != value:
            raise ImportRefused(
                "{file} has two columns for “{column}”, {one} and {other}, which state “{value}” and “{another}” for "
                "the same feature; remove one.",
                **{"file": source.title, "column": key, "one": names[key], "other": visible(name)},
                **{"value": visible(str(values[key])), "another": visible(str(value))},
            )
        values[key], names[key] = value, visible(name)
    if source.name_field:
        values["name"] = values.get(column_key(source.name_field))
    return values
