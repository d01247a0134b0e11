# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:geodesicbuffer``."""

from __future__ import annotations

import math
import uuid
from dataclasses import dataclass
from typing import Any

import shapely
from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...bridge.geometry import ToWgs84, to_qgis
from ...bridge.schema import END_CAPS, SIDES
from ...bridge.user_voice import user_voice
from ...compat import FieldType
from ...core.buffers.buffer import BufferResult, geodesic_buffer, strip
from ...core.canonical import geometry_hash
from ...core.errors import GeometryError
from ...core.geodesy import area
from ...core.saying import Count, Length, Place
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..looking import FeatureInput
from ..parameters import explained, worded
from ..telling import tell, warn

_DRAWN = QgsProcessing.SourceType.TypeVectorAnyGeometry
_POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
_MADE_FIELDS = (
    ("distance_m", FieldType.REAL),
    ("max_error_m", FieldType.REAL),
    ("area_m2", FieldType.REAL),
    ("other_distance_m", FieldType.REAL),
    ("side", FieldType.STRING),
    ("end_cap", FieldType.STRING),
    ("tolerance_m", FieldType.REAL),
    ("source_hash", FieldType.STRING),
)
_OF_A_ZONE = (("uid", FieldType.STRING), ("zone", FieldType.STRING), ("width_m", FieldType.REAL))
"""Columns that a buffer has beside those where its source is a zone: so it is imported as a strip of that zone."""
_OF_A_WORKSPACE = frozenset({"uid", "region", "party", "status"})
"""Columns by which a layer of polygons is known for one of a workspace."""
_UID_NAMESPACE = uuid.UUID("0f6a1c52-3b3e-5d0e-8a7c-52f4d1f0a6b9")


@dataclass(frozen=True)
class _Wanted:
    """What is asked for; `field` is the index of the field of distances, -1 for none, and `other` the other side's."""

    distance: float
    field: int
    other: float | None
    side: str
    end_cap: str
    tolerance: float


@dataclass(frozen=True)
class _Made:
    """One buffer: the attributes of its source, its distance, and what it was made from."""

    attributes: list[Any]
    distance: float
    source_hash: str
    result: BufferResult


@algorithm("geodesicbuffer", order=35, title="Geodesic buffer", group="Draw")
class GeodesicBuffer(DeescAlgorithm):
    """Makes buffers whose width is right on the WGS 84 ellipsoid, and measures how right.

    Points, lines or polygons of any CRS go in; vertices are transformed to WGS 84, and the edges between them are read
    as geodesics. The distance is in metres; a negative one shrinks polygons. With a field of distances each feature
    has its own.

    For polygons, side both is the polygon with everything around it, outside the strip around it without the polygon,
    inside the strip along its line inside it. For lines it is both, or left or right as seen along the line. A
    distance for the other side gives a strip with two widths in one run: the distance goes outside (or left), the
    other one inside (or right).

    Every buffer is sampled and measured against its source by Karney's geodesics; the worst deviation stands in
    max_error_m, the greatest of all in the output of that name. A buffer that misses the tolerance is made again more
    finely, and if it still misses, the log says so. area_m2 is the area on the ellipsoid; source_hash tells later
    whether the source was changed.

    The attributes of the source come along. Polygons and lines with the columns of a workspace (uid, region, party,
    status) are taken for zones and lines: each buffer has a uid of its own and states its zone or line and its
    width, as an import of buffer zones needs.

    A polygon that an inward distance swallows whole gives no feature and a line in the log. A feature that cannot be
    buffered stops the run, which names it.
    """

    help_page = "drawing"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        double = QgsProcessingParameterNumber.Type.Double
        self.addParameter(FeatureInput("INPUT", self.tr("Points, lines or polygons"), [_DRAWN]))
        self.addParameter(
            QgsProcessingParameterNumber("DISTANCE", self.tr("Distance (m; negative shrinks)"), double, 5_000.0)
        )
        self.addParameter(
            explained(
                # no list of fields: the toolbox would open a chosen file for it before anybody has looked at it
                QgsProcessingParameterString("DISTANCE_FIELD", self.tr("Field of distances (m)"), optional=True),
                self.tr("In place of one distance for all features."),
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "OTHER_DISTANCE", self.tr("Distance on the other side (m)"), double, optional=True, minValue=0.0
            )
        )
        for name, label, choices in (("SIDE", "Side", SIDES), ("END_CAP", "Ends of lines", END_CAPS)):
            parameter = QgsProcessingParameterEnum(
                name, self.tr(label), list(choices), defaultValue=next(iter(choices)), usesStaticStrings=True
            )
            words = {value: user_voice().text(word) for value, word in choices.items()}
            self.addParameter(worded(parameter, words, self.tr("In scripts write the word, not its number.")))
        self.addParameter(
            QgsProcessingParameterNumber("TOLERANCE", self.tr("Tolerance (m)"), double, 0.1, minValue=0.001)
        )
        self.addParameter(QgsProcessingParameterBoolean("DISSOLVE", self.tr("Dissolve into one"), False))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Buffers"), _POLYGONS))
        self.addOutput(QgsProcessingOutputNumber("MAX_ERROR", self.tr("Greatest measured error (m)")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.source(parameters, "INPUT", context)
        if source is None:
            raise GeometryError(
                "{value} cannot be read as a layer; check the path and the format.", value=str(parameters.get("INPUT"))
            )
        if not source.sourceCrs().isValid():
            raise GeometryError(
                "The layer {layer} carries no CRS, and a guess can be 130 m off; set its CRS.",
                layer=source.sourceName(),
            )
        wanted = self._wanted(source, parameters, context)
        made = _buffers(source, wanted, context, feedback)
        errors = [one.result.max_error_m for one in made if one.result.max_error_m >= 0]
        of_zones = _are_zones(source)
        fields = _fields(source.fields(), of_zones)
        if self.parameterAsBool(parameters, "DISSOLVE", context) and made:
            made = [_dissolved(made)]
        rows = [_feature(one, fields, source.fields(), wanted, of_zones) for one in made]
        output = self.write("OUTPUT", parameters, context, fields, QgsWkbTypes.Type.MultiPolygon, rows)
        worst = max(errors, default=None)
        if worst is not None:
            buffers = Count(len(rows), "buffer", "buffers")
            tell(feedback, "{buffers}, measured: nowhere more than {worst} off.", buffers=buffers, worst=Length(worst))
        return {"OUTPUT": output, "MAX_ERROR": worst}

    def _wanted(
        self, source: QgsProcessingFeatureSource, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> _Wanted:
        name = self.parameterAsString(parameters, "DISTANCE_FIELD", context)
        field = source.fields().lookupField(name) if name else -1
        if name and field < 0:
            raise GeometryError(
                "The layer {layer} has no field “{name}”; choose one that it has.", layer=source.sourceName(), name=name
            )
        has_other = parameters.get("OTHER_DISTANCE") not in (None, "", NULL)
        wanted = _Wanted(
            self.parameterAsDouble(parameters, "DISTANCE", context),
            field,
            self.parameterAsDouble(parameters, "OTHER_DISTANCE", context) if has_other else None,
            self.parameterAsEnumString(parameters, "SIDE", context),
            self.parameterAsEnumString(parameters, "END_CAP", context),
            self.parameterAsDouble(parameters, "TOLERANCE", context),
        )
        if has_other and wanted.side != "both":
            raise GeometryError(
                "A distance for the other side goes with the side “both”; choose that, or leave it out."
            )
        return wanted


def _buffers(
    source: QgsProcessingFeatureSource, wanted: _Wanted, context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> list[_Made]:
    """The buffer of each feature that has one; a sentence in the log for each that has none."""
    to_wgs84 = ToWgs84(source.sourceCrs(), context.transformContext())
    count = max(source.featureCount(), 1)
    made = []
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for index, row in enumerate(source.getFeatures(QgsFeatureRequest(), unchecked)):
        ask_cancelled(feedback)
        if row.geometry().isNull():
            template = "Feature {number} of {layer} has no geometry and was passed over."
            warn(feedback, template, number=str(row.id()), layer=source.sourceName())
            continue
        try:
            one = _buffer(row, to_wgs84, wanted, feedback)
        except GeometryError as error:
            raise GeometryError(
                "Feature {number} of {layer}: {error}", number=str(row.id()), layer=source.sourceName(), error=error
            ) from error
        if one.result.geometry.is_empty:
            warn(
                feedback,
                "Feature {number} of {layer} is swallowed whole by {distance} inward; it has no buffer.",
                number=str(row.id()),
                layer=source.sourceName(),
                distance=Length(_inward(one, wanted)),
            )
        else:
            _tell_miss(one.result, row, wanted, feedback)
            made.append(one)
        feedback.setProgress(100.0 * (index + 1) / count)
    return made


def _buffer(row: QgsFeature, to_wgs84: ToWgs84, wanted: _Wanted, feedback: QgsProcessingFeedback) -> _Made:
    geometry = to_wgs84([row.geometry()])[0]
    distance = wanted.distance if wanted.field < 0 else _stated(row.attribute(wanted.field))
    if wanted.other is not None:
        result = strip(geometry, distance, wanted.other, tolerance=wanted.tolerance, is_cancelled=feedback.isCanceled)
    else:
        result = geodesic_buffer(
            geometry,
            distance,
            side=wanted.side,
            end_cap=wanted.end_cap,
            tolerance=wanted.tolerance,
            is_cancelled=feedback.isCanceled,
        )
    return _Made(row.attributes(), distance, geometry_hash(geometry), result)


def _inward(one: _Made, wanted: _Wanted) -> float:
    """The distance, metres, that swallowed a polygon."""
    return abs(one.distance) if wanted.other is None else wanted.other


def _stated(value: Any) -> float:
    """The distance that an attribute states."""
    if value is None or value == NULL:
        raise GeometryError("its field of distances is empty; fill it in.")
    return float(value)


def _tell_miss(result: BufferResult, row: QgsFeature, wanted: _Wanted, feedback: QgsProcessingFeedback) -> None:
    if not result.within_tolerance and result.worst_point is not None:
        warn(
            feedback,
            "The buffer of feature {number} is {error} off at {spot}, more than the tolerance of {tolerance}.",
            number=str(row.id()),
            error=Length(result.max_error_m),
            spot=Place(*result.worst_point),
            tolerance=Length(wanted.tolerance),
        )


def _dissolved(made: list[_Made]) -> _Made:
    """All buffers in one; of attributes, distance and source what they have in common."""
    first = made[0]
    worst = max(made, key=lambda one: -1.0 if math.isnan(one.result.max_error_m) else one.result.max_error_m)
    geometry = shapely.union_all([one.result.geometry for one in made])
    attributes = [
        value if all(one.attributes[at] == value for one in made) else NULL for at, value in enumerate(first.attributes)
    ]
    distance = first.distance if all(one.distance == first.distance for one in made) else float("nan")
    result = BufferResult(geometry, worst.result.max_error_m, worst.result.worst_point, worst.result.within_tolerance)
    return _Made(attributes, distance, first.source_hash if len(made) == 1 else "", result)


def _are_zones(source: QgsProcessingFeatureSource) -> bool:
    """Whether the features may be zones or lines of a workspace; of posts there are no strips, whatever they state."""
    is_point = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PointGeometry
    return not is_point and set(source.fields().names()) >= _OF_A_WORKSPACE


def _fields(source: QgsFields, of_zones: bool) -> QgsFields:
    """The source's fields, less those that are made here, and those."""
    made = (*_MADE_FIELDS, *(_OF_A_ZONE if of_zones else ()))
    names = [*(name for name, _ in made), *(("kind",) if of_zones else ())]  # a strip is of another kind
    fields = QgsFields()
    for field in source:
        if field.name().lower() not in names:  # files and databases take Side for side
            fields.append(field)
    for name, kind in made:
        fields.append(QgsField(name, kind))
    return fields


def _feature(one: _Made, fields: QgsFields, source: QgsFields, wanted: _Wanted, of_zones: bool) -> QgsFeature:
    """One buffer as a row of the output."""
    values = {field.name(): value for field, value in zip(source, one.attributes)}
    values.update(
        distance_m=_number(one.distance),
        max_error_m=_number(one.result.max_error_m),
        area_m2=float(area(one.result.geometry)),
        other_distance_m=NULL if wanted.other is None else wanted.other,
        side=wanted.side,
        end_cap=wanted.end_cap,
        tolerance_m=wanted.tolerance,
        source_hash=one.source_hash or NULL,
    )
    if of_zones:
        values.update(_as_strip(values["uid"], values, wanted))
    feature = QgsFeature(fields)
    feature.setAttributes([values[field.name()] for field in fields])
    geometry = to_qgis(one.result.geometry)
    geometry.convertToMultiType()
    feature.setGeometry(geometry)
    return feature


def _as_strip(zone: Any, values: dict[str, Any], wanted: _Wanted) -> dict[str, Any]:
    """What makes a buffer the strip of the zone with that uid: a uid of its own, which follows from how it was made."""
    if zone is None or zone == NULL:
        return dict.fromkeys((name for name, _ in _OF_A_ZONE), NULL)
    distance = values["distance_m"]
    made = f"{zone}|{distance}|{values['other_distance_m']}|{wanted.side}|{wanted.end_cap}"
    width = NULL if distance == NULL else abs(distance)
    return {"uid": str(uuid.uuid5(_UID_NAMESPACE, made)), "zone": zone, "width_m": width}


def _number(value: float) -> Any:
    """The number, or NULL for none."""
    return NULL if math.isnan(value) else value
