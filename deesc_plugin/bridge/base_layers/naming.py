# SPDX-License-Identifier: GPL-2.0-or-later
"""A base layer is named: whatever would keep it from being drawn is said now, and not when a package is made."""

from __future__ import annotations

from dataclasses import replace

from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRectangle,
)

from ...core.agreement import Agreement
from ...core.base_layer import BaseLayer, refuse_incomplete
from ...core.errors import BaseLayerError
from ...core.saying import Listed, Message
from ..geometry import WGS84
from ..opening.door import looked_at
from ..opening.formats import SQLITE
from ..opening.source import source_of
from .place import stored_path
from .raster import SEVERAL, opened_raster
from .vector import SHAPES, opened_vector, refuse_many, shape_of

_NUMBERS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)


def named_base_layer(text: str, stated: BaseLayer, folder: str, agreement: Agreement) -> BaseLayer:
    """A base layer as a workspace in that folder is to store it, once it was looked at.

    Parameters
    ----------
    text : str
        The file, with what QGIS writes after it for one of its layers (``|layername=``).
    stated : BaseLayer
        What is said about it; its path and its table are put in here.
    agreement : Agreement
        Of its theatre the layer must show something.

    Raises
    ------
    ImportRefused
        When the file is missing, cannot be read, or leads elsewhere.
    BaseLayerError
        When something is not stated, or the layer cannot be drawn as its role says.
    """
    layer = placed(text, stated, folder)
    refuse_incomplete(layer)
    refuse_undrawable(layer, folder, agreement)
    return layer


def placed(text: str, stated: BaseLayer, folder: str) -> BaseLayer:
    """The same with the file and the table that a text names.

    Raises
    ------
    ImportRefused
        When the text leads elsewhere; and of features, when the file cannot be read.
    BaseLayerError
        When the file has several layers, and the text names none.
    """
    source = source_of(text)
    path = stored_path(source.path / source.member, folder)
    if stated.role.is_raster:
        return replace(stated, path=path, table=source.layer_name or "")
    looked = looked_at(text)
    if source.layer_name is not None:
        table = source.layer_name
    elif source.layer_number is not None or len(looked.layers) == 1:
        table = looked.layers[source.layer_number or 0]
    else:
        raise BaseLayerError(
            SEVERAL,
            file=source.path.name,
            layers=Listed.of(looked.layers, most=10),
            example=f"{source.path.name}|layername={looked.layers[0]}",
        )
    is_only = len(looked.layers) == 1 and looked.format is not SQLITE  # to which others may be added any time
    return replace(stated, path=path, table="" if is_only else table)


def refuse_undrawable(layer: BaseLayer, folder: str, agreement: Agreement) -> None:
    """Refuse a layer that cannot be drawn as its role says.

    Raises
    ------
    ImportRefused, BaseLayerError
        As `named_base_layer`.
    """
    if layer.role.is_raster:
        with opened_raster(layer, folder) as raster:
            if not raster.extent.intersects(_theatre_in(raster.crs, agreement)):
                raise _nothing_there(layer)
        return
    with opened_vector(layer, folder) as vector:
        found = shape_of(vector.features)
        if found not in layer.role.shapes:
            raise BaseLayerError(
                "The base layer {layer} holds {found}, and a layer of the role “{role}” holds {wanted}; choose another "
                "role or another layer.",
                layer=layer.label,
                found=Message("no geometry") if found is None else SHAPES[found],
                role=layer.role.title,
                wanted=Listed.of([SHAPES[shape] for shape in layer.role.shapes], most=None),
            )
        _refuse_fields(layer, vector.features)
        theatre = _theatre_in(vector.crs, agreement)
        vector.features.SetSpatialFilterRect(
            theatre.xMinimum(), theatre.yMinimum(), theatre.xMaximum(), theatre.yMaximum()
        )
        count = int(vector.features.GetFeatureCount())
    refuse_many(count, layer)
    if count == 0:
        raise _nothing_there(layer)


def _refuse_fields(layer: BaseLayer, features: ogr.Layer) -> None:
    there = {field.GetName(): field.GetType() for field in features.schema}
    wanted = [*(field for _, field in layer.names), *filter(None, [layer.rank_field])]
    missing = next((field for field in wanted if field not in there), None)
    if missing is not None:
        raise BaseLayerError(
            "The base layer {layer} has no field “{field}”; it has {fields}.",
            layer=layer.label,
            field=missing,
            fields=Listed.of(there, most=20) if there else Message("none"),
        )
    if layer.rank_field and there[layer.rank_field] not in _NUMBERS:
        raise BaseLayerError(
            "The field “{field}” of the base layer {layer} holds no numbers, so nothing can be ranked by it; choose "
            "another field, or none.",
            layer=layer.label,
            field=layer.rank_field,
        )


def _theatre_in(crs: QgsCoordinateReferenceSystem, agreement: Agreement) -> QgsRectangle:
    """The theatre of an agreement in a CRS; what lies beyond the CRS meets nothing."""
    west, south, east, north = agreement.theatre
    try:
        return QgsCoordinateTransform(WGS84, crs, QgsCoordinateTransformContext()).transformBoundingBox(
            QgsRectangle(west, south, east, north)
        )
    except QgsCsException:
        return QgsRectangle()


def _nothing_there(layer: BaseLayer) -> BaseLayerError:
    return BaseLayerError(
        "The base layer {layer} shows nothing in the theatre of the agreement; check its CRS, or choose another layer.",
        layer=layer.label,
    )


def loaded_source(provider: str, source: str, name: str) -> str:
    """The text that names the file of a layer that is loaded in QGIS.

    Raises
    ------
    BaseLayerError
        When it lies in no file, and so nobody else could find it again.
    """
    if provider not in ("ogr", "gdal") or not source_of(source).path.is_absolute():
        raise BaseLayerError(
            "The layer {layer} lies in no file, so that nobody could find it again; save it to a file, and name that.",
            layer=name,
        )
    return source
