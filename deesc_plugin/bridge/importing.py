"""Brings foreign layers into a workspace: geometry and known columns only, each feature judged on its own.

Styles, actions, forms, triggers and views of a foreign file never come along.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Mapping, Sequence

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsLayerMetadata,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.agreement import Agreement
from ..core.changes import Difference, FeatureChange
from ..core.characters import column_key, visible
from ..core.delimitation import Delimitation
from ..core.draft import Draft
from ..core.errors import ImportRefused
from ..core.intake import Intake, Stated, take_in
from ..core.limits import MOST_VERTICES_OF_A_FILE
from ..core.saying import Count, Listed, Message
from .geometry import WGS84, ToWgs84, is_curved
from .schema import is_column
from .stated_values import StatedValues, StoredIn, stated_values
from .stores import Store
from .values import plain_value
from .waiting import PATIENT, Wait


class LayerAtOneMoment:
    """A layer as it was shown when this was made, unsaved edits included.

    A layer belongs to the thread that loaded it; this may be read in another.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.title = layer_title(layer)
        self.stored = StoredIn.of(layer)
        self._rows = QgsVectorLayerFeatureSource(layer)
        self._crs, self._is_spatial = layer.crs(), layer.isSpatial()
        self._name, self._fields, self._metadata = layer.name(), layer.fields(), layer.metadata()

    def getFeatures(self) -> QgsFeatureIterator:  # noqa: N802  (as of a layer)
        """The features of that moment."""
        return self._rows.getFeatures(QgsFeatureRequest())

    def crs(self) -> QgsCoordinateReferenceSystem:
        """The layer's CRS."""
        return self._crs

    def isSpatial(self) -> bool:  # noqa: N802  (as of a layer)
        """Whether the layer has geometry."""
        return bool(self._is_spatial)

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
    file = Path(layer.source().split("|")[0])
    return file.name if file.is_file() else str(layer.name())


@dataclass(frozen=True)
class LayerSource:
    """A layer to import from, and the CRS stated for it where it carries none.

    Attributes
    ----------
    layer : QgsVectorLayer or LayerAtOneMoment
    name_field : str
        The field that holds the features' names; empty for a field called ``name``.
    """

    layer: QgsVectorLayer | LayerAtOneMoment
    title: str | Message
    stated_crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    name_field: str = ""


def drafts_of(
    source: LayerSource,
    context: QgsCoordinateTransformContext,
    hint: Message | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> tuple[list[Draft], list[Message]]:
    """The features of a layer in WGS 84 with the columns the workspace knows, and notes on what was changed.

    Parameters
    ----------
    hint : Message, optional
        What to add where the CRS is unknown, such as `likely_crs`.

    Raises
    ------
    ImportRefused
        When the layer's CRS is unknown, contradicts the stated one, or the layer is too large.
    """
    transform = ToWgs84(settled_crs(source, hint), context)
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
    if is_cancelled():
        return [], []
    geometries = transform([feature.geometry() for feature in features])
    stored = source.layer.stored if isinstance(source.layer, LayerAtOneMoment) else StoredIn.of(source.layer)
    stated = stated_values(stored, source.title, [feature.id() for feature in features])
    rows = [_attributes(source, feature, stated) for feature in features]
    drafts = [
        Draft(_label(source, number, row), geometry, row)
        for number, (row, geometry) in enumerate(zip(rows, geometries), start=1)
    ]
    return drafts, _notes(source, features, transform)


def settled_crs(source: LayerSource, hint: Message | None = None) -> QgsCoordinateReferenceSystem:
    """The CRS of a layer, or the stated one where the layer carries none.

    Raises
    ------
    ImportRefused
        When neither is known, with the hint; or when the two differ.
    """
    if not source.layer.isSpatial():
        return WGS84  # without geometry there is nothing to misread; each feature is refused for that
    own, stated = source.layer.crs(), source.stated_crs
    if own.isValid():
        if stated.isValid() and stated != own:
            raise ImportRefused(
                "{layer} carries the CRS {own} and {stated} is stated; leave the stated one empty, or mend the file.",
                layer=source.title,
                own=own.authid(),
                stated=stated.authid(),
            )
        return own
    if not stated.isValid():
        template = "{layer} carries no CRS, and a guess can be 130 m off; ask its author and state it."
        unknown = Message.of(template, layer=source.title)
        raise ImportRefused(Message.of("{unknown} {hint}", unknown=unknown, hint=hint) if hint else unknown)
    return stated


def likely_crs(agreement: Agreement) -> Message:
    """A sentence with the CRSs that data for this agreement are likely to come in."""
    likely = [f"{crs} ({why})" for crs, why in agreement.likely_crs]
    return Message.of("Likely ones: {likely}.", likely=Listed.of(likely, most=None, between="; "))


def import_drafts(
    store: Store, delimitation: Delimitation, drafts: Sequence[Draft], stated: Stated, wait: Wait = PATIENT
) -> Intake:
    """Judge drafts and add the accepted ones to the workspace, in one transaction.

    Where none is accepted the workspace is not opened for writing, and keeps every byte.

    Raises
    ------
    DeescError
        As `take_in` and `Store.write`.
    """
    if delimitation.unreadable:
        raise ImportRefused(
            "{file} is damaged (the table “{table}”), and nothing can be imported into it; restore it from a copy.",
            file=store.label,
            table=delimitation.unreadable[0].table or delimitation.unreadable[0].column,
        )
    intake = take_in(drafts, stated, delimitation)
    store.write(Difference(added=tuple(FeatureChange(None, feature) for feature in intake.accepted)), wait)
    return intake


def _notes(source: LayerSource, features: Sequence[QgsFeature], transform: ToWgs84) -> list[Message]:
    """What was changed on the way, for the report."""
    notes: list[Message] = []
    if str(source.title).lower().endswith(".kml") and gdal.GetDriverByName("LIBKML") is None:
        notes.append(
            Message.of(
                "{layer}: the GDAL of this QGIS has no LIBKML and reads only names and places; where the file states "
                "kinds, zones or widths, convert it to a GeoPackage where LIBKML is.",
                layer=source.title,
            )
        )
    if not transform.is_identity:
        notes.append(transform.note(source.title))
    geometries = [feature.geometry() for feature in features if not feature.geometry().isNull()]
    raised = sum(1 for geometry in geometries if geometry.constGet().is3D() or geometry.constGet().isMeasure())
    if raised:
        template = "{layer}: the Z or M values of {features} were left behind; boundaries are plane."
        features_of_them = Count(raised, "feature", "features")
        notes.append(Message.of(template, layer=source.title, features=features_of_them))
    curved = sum(1 for geometry in geometries if is_curved(geometry))
    if curved:
        template = "{layer}: the arcs of {features} were replaced by turning points along them."
        notes.append(Message.of(template, layer=source.title, features=Count(curved, "feature", "features")))
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
        key = column_key(name)
        if value is None:
            continue
        is_read = is_column(key) and not (key == "name" and source.name_field)
        if is_read and values.setdefault(key, value) != value:
            raise ImportRefused(
                "{file} has two columns for “{column}”, {one} and {other}, which state “{value}” and “{another}” for "
                "the same feature; remove one.",
                **{"file": source.title, "column": key, "one": names[key], "other": visible(name)},
                **{"value": visible(str(values[key])), "another": visible(str(value))},
            )
        values[key], names[key] = value, visible(name)
    if source.name_field:
        values["name"] = values.get(column_key(source.name_field))
    return {name: value for name, value in values.items() if value is not None}
