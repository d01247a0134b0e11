# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:checkoverlaps``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from qgis.core import (
    NULL,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from ...bridge.geometry import ToWgs84
from ...compat import FieldType
from ...core.agreement import Agreement, Allowance
from ...core.errors import GeometryError
from ...core.polygons.admission import Admission, Reason, admit
from ...core.polygons.entangled import Entangled
from ...core.polygons.overlay import Overlap, find_overlaps
from ...core.saying import Area, Count
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..looking import FeatureInput
from ..parameters import agreement_parameter, stated_agreement
from ..telling import tell, warn

_ALLOWED = {Allowance.NEVER: "no", Allowance.SAME_ZONE: "same zone", Allowance.ALWAYS: "yes"}
_POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
_READ, _SEARCHED = 10.0, 90.0  # per cent of the progress bar


@dataclass(frozen=True)
class _Layer:
    """The polygons of one input in WGS 84, with their ids and kinds.

    Attributes
    ----------
    geometries : ndarray
        Valid, edges drawn out; null where the feature has no geometry.
    ids, kinds : list
        Attribute values as QGIS gives them.
    id_type : int
        The field type of the ids.
    """

    geometries: npt.NDArray[np.object_]
    ids: list[Any]
    kinds: list[Any]
    id_type: Any


@algorithm("checkoverlaps", order=50, title="Check overlaps", group="Check")
class CheckOverlaps(DeescAlgorithm):
    """Finds every pair of polygons that overlap: where, by how much, and how wide the overlap is.

    Each pair comes out once, as the polygon that the two have in common, with its area in square metres on the WGS 84
    ellipsoid and its width in metres: the diameter of the largest circle that fits into it. Relation
    says whether the first overlaps the second, contains it, lies within it, or is the same (duplicates).

    With an overlay layer the pairs are those of one polygon of each layer; without one, those within the input. The
    layers may have any CRS; vertices are transformed to WGS 84, and the edges between them are read as geodesics.

    Minimum width and minimum area leave out what is narrower or smaller. With a field of kinds, allowed says what the
    agreement has for the two kinds: yes, no, or same zone (where both belong to one zone).

    A polygon that is not valid has no certain area: the run stops and names it. Features without a geometry overlap
    nothing and are passed over.
    """

    help_page = "overlaps"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(FeatureInput("INPUT", self.tr("Polygons"), _POLYGONS))
        self.addParameter(FeatureInput("OVERLAY", self.tr("Overlay polygons"), _POLYGONS, optional=True))
        for name, label in (("ID_FIELD", "Field of ids"), ("KIND_FIELD", "Field of kinds")):
            # no list of fields: the toolbox would open a chosen file for it before anybody has looked at it
            self.addParameter(QgsProcessingParameterString(name, self.tr(label), optional=True))
        for name, label in (("MIN_WIDTH", "Minimum width (m)"), ("MIN_AREA", "Minimum area (m²)")):
            number = QgsProcessingParameterNumber.Type.Double
            self.addParameter(
                QgsProcessingParameterNumber(name, self.tr(label), number, defaultValue=0.0, minValue=0.0)
            )
        self.addParameter(agreement_parameter(self, self.tr("Agreement (for allowed)")))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Overlaps"), _POLYGONS[0]))
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of overlaps")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_AREA", self.tr("Total area (m²)")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        agreement = stated_agreement(self, parameters, context)
        first = self._layer("INPUT", parameters, context, feedback)
        if first is None:
            raise GeometryError(
                "{value} cannot be read as a polygon layer; check the path.", value=str(parameters.get("INPUT"))
            )
        second = self._layer("OVERLAY", parameters, context, feedback)
        feedback.setProgress(_READ)
        try:
            overlaps = find_overlaps(
                first.geometries,
                None if second is None else second.geometries,
                min_width=self.parameterAsDouble(parameters, "MIN_WIDTH", context),
                min_area=self.parameterAsDouble(parameters, "MIN_AREA", context),
                on_progress=lambda share: feedback.setProgress(_READ + (_SEARCHED - _READ) * share),
                is_cancelled=feedback.isCanceled,
            )
        except Entangled as pair:
            raise pair.between(str(first.ids[pair.first]), str((second or first).ids[pair.second])) from None
        ask_cancelled(feedback)
        fields = _fields(first, second or first)
        codes = shapely.to_wkb([overlap.geometry for overlap in overlaps])
        rows = [
            _feature(overlap, code, fields, first, second or first, agreement) for overlap, code in zip(overlaps, codes)
        ]
        output = self.write("OUTPUT", parameters, context, fields, QgsWkbTypes.Type.MultiPolygon, rows)
        total = float(sum(overlap.area_m2 for overlap in overlaps))
        pairs = Count(len(overlaps), "overlapping pair", "overlapping pairs")
        tell(feedback, "{pairs}, {size} in all.", pairs=pairs, size=Area(total))
        return {"OUTPUT": output, "COUNT": len(overlaps), "TOTAL_AREA": total}

    def _layer(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> _Layer | None:
        """Read one input; None where it is optional and not given."""
        source = self.source(parameters, name, context)
        if source is None:
            return None
        if not source.sourceCrs().isValid():
            raise GeometryError(
                "The layer {layer} carries no CRS, and a guess can be 130 m off; set its CRS.",
                layer=source.sourceName(),
            )
        id_at = _field_at(source, self.parameterAsString(parameters, "ID_FIELD", context))
        kind_at = _field_at(source, self.parameterAsString(parameters, "KIND_FIELD", context))
        rows = []
        request = QgsFeatureRequest().setSubsetOfAttributes([at for at in (id_at, kind_at) if at >= 0])
        for row in source.getFeatures(request, QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks):
            ask_cancelled(feedback)
            rows.append((row.geometry(), row.attribute(id_at) if id_at >= 0 else row.id(), _value(row, kind_at)))
        geometries = ToWgs84(source.sourceCrs(), context.transformContext())([row[0] for row in rows])
        ids = [row[1] for row in rows]
        admission = admit(geometries)
        _refuse_unusable(admission, ids, source.sourceName())
        missing = int(shapely.is_missing(admission.drawn).sum())
        if missing:
            warn(
                feedback,
                "{layer}: {features} without a geometry were passed over.",
                layer=source.sourceName(),
                features=Count(missing, "feature", "features"),
            )
        for index in admission.relieved:
            warn(
                feedback,
                "Feature {feature} of {layer} has parts or holes without vertices; they enclose nothing and were left "
                "out.",
                feature=str(ids[index]),
                layer=source.sourceName(),
            )
        id_type = source.fields().at(id_at).type() if id_at >= 0 else FieldType.LONG
        return _Layer(admission.drawn, ids, [row[2] for row in rows], id_type)


def _field_at(source: QgsProcessingFeatureSource, name: str) -> int:
    """The index of a field, -1 where none is asked for.

    Raises
    ------
    GeometryError
        When the layer has no such field.
    """
    index = source.fields().lookupField(name) if name else -1
    if name and index < 0:
        raise GeometryError(
            "The layer {layer} has no field “{name}”; choose one that both layers have.",
            layer=source.sourceName(),
            name=name,
        )
    return int(index)


def _value(row: QgsFeature, at: int) -> Any:
    return row.attribute(at) if at >= 0 else NULL


_REFUSED = {
    Reason.NO_AREA: "Feature {feature} of {layer} is no area; mend or remove it, “Check geometry” says what it is.",
    Reason.NO_PLACE: "Feature {feature} of {layer} has a coordinate that is no longitude or latitude; check the "
    "layer's CRS.",
    Reason.TANGLED: "Feature {feature} of {layer} has so many edges side by side that it cannot be looked at; draw it "
    "with fewer.",
    Reason.INVALID: "Feature {feature} of {layer} is not valid: {reason}. Its area is not certain; mend it, “Check "
    "geometry” shows every place.",
    Reason.MEETS_ITSELF: "Feature {feature} of {layer} meets itself when its edges are drawn as geodesics: {reason}. "
    "Its area is not certain; add a turning point there, “Check geometry” shows every place.",
}
_SEVERAL_INVALID = (
    "Feature {feature} of {layer} is not valid ({others} more like it): {reason}. Its area is not certain; mend it, "
    "“Check geometry” shows every place."
)


def _refuse_unusable(admission: Admission, ids: list[Any], layer: str) -> None:
    """Refuse a layer with a polygon of which no area can be told; the sentence names it.

    Raises
    ------
    GeometryError
        For what is no area, coordinates that are no longitude and latitude, and polygons that are not valid.
    """
    if not admission.refused:
        return
    first = min(admission.refused, key=lambda one: list(Reason).index(one.reason))
    others = sum(one.reason is Reason.INVALID for one in admission.refused) - 1
    raise GeometryError(
        _SEVERAL_INVALID if first.reason is Reason.INVALID and others else _REFUSED[first.reason],
        feature=str(ids[first.index]),
        layer=layer,
        others=others,
        reason=first.fault,
    )


def _fields(first: _Layer, second: _Layer) -> QgsFields:
    fields = QgsFields()
    types = {"a_id": first.id_type, "b_id": second.id_type, "area_m2": FieldType.REAL, "width_m": FieldType.REAL}
    for name in ("a_id", "b_id", "a_kind", "b_kind", "relation", "area_m2", "width_m", "allowed"):
        fields.append(QgsField(name, types.get(name, FieldType.STRING)))
    return fields


def _feature(
    overlap: Overlap, wkb: bytes, fields: QgsFields, first: _Layer, second: _Layer, agreement: Agreement
) -> QgsFeature:
    """One overlap as a row of the output."""
    kinds = [first.kinds[overlap.first], second.kinds[overlap.second]]
    known = all(kind != NULL and agreement.kind(str(kind)) for kind in kinds)
    feature = QgsFeature(fields)
    feature.setAttributes(
        [
            first.ids[overlap.first],
            second.ids[overlap.second],
            *(NULL if kind == NULL else str(kind) for kind in kinds),
            overlap.relation.value,
            overlap.area_m2,
            overlap.width_m,
            _ALLOWED[agreement.allowance(*map(str, kinds))] if known else NULL,
        ]
    )
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    geometry.convertToMultiType()
    feature.setGeometry(geometry)
    return feature
