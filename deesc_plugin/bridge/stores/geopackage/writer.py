# SPDX-License-Identifier: GPL-2.0-or-later
"""The GeoPackage of a delimitation: written whole; and single rows of it. `reader` reads it.

A workspace and the master file of a map package are the same thing: one layer a kind with its style, the
reference boundaries, the recorded exceptions, and the agreement itself.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Iterable, Sequence

import shapely
from osgeo import ogr, osr

from ....core.agreement import Agreement, Kind
from ....core.delimitation import Delimitation, Feature, Reference
from ....core.errors import WorkspaceError
from ....core.limit_overrides import overrides_text
from ....core.looks import Looks
from ....core.saying import Message
from ...gdal_session import FIXED_TIME, created, gdal_session
from ...schema import (
    ABOUT_TABLE,
    ACCURACY_KEY,
    EXCEPTION_COLUMNS,
    EXCEPTION_TABLE,
    REFERENCE_TABLE,
    Column,
    ColumnType,
    columns,
    exception_row,
    row_of,
    stored_geometry,
)
from ...styling.layer_style import layer_style, reference_style
from .base_layers import add_base_layers
from .migrations import NEWEST, STEPS, format_name, step_3, step_5
from .stretches import add_stretches

REFERENCE_COLUMNS = ("pcode", "name", "separation_area", step_5.COLUMN)
COUNTRY, ABROAD = "country", "abroad"
"""The grounds of a reference."""
LIMITS_KEY = "limits"
"""In the table about the workspace: the limits that it holds to in place of the agreement's."""

_OGR_TYPES = {
    ColumnType.TEXT: ogr.OFTString,
    ColumnType.INTEGER: ogr.OFTInteger,
    ColumnType.REAL: ogr.OFTReal,
    ColumnType.DATE: ogr.OFTDate,
}


def write_geopackage(path: Path, delimitation: Delimitation, name: str = "") -> None:
    """Write a delimitation to a new file.

    The bytes follow from the delimitation alone: the same one gives the same file at any time. Writing
    goes straight to `path`: callers give a draft's name and rename it when it has been read back.

    Parameters
    ----------
    name : str
        What a sentence calls the file, where it is not to be called by its path.

    Raises
    ------
    WorkspaceError
        When the file cannot be written in full.
    """
    agreement = delimitation.agreement
    try:
        with gdal_session(FIXED_TIME):
            dataset = created(path, "GPKG", ["VERSION=1.2", "ADD_GPKG_OGR_CONTENTS=NO"])
            dataset.StartTransaction()
            for kind in agreement.kinds:
                layer = create_kind_layer(dataset, agreement, kind)
                for feature in delimitation.features:
                    if feature.kind == kind.id:
                        add_row(layer, agreement, kind, feature)
            _write_reference(dataset, delimitation.reference)
            _write_table(dataset, ABOUT_TABLE, ("key", "value"), _about(agreement, delimitation.reference))
            rows = [tuple(exception_row(exception).values()) for exception in delimitation.exceptions]
            _write_table(dataset, EXCEPTION_TABLE, EXCEPTION_COLUMNS, rows)
            _write_styles(dataset, delimitation)
            for upgrade in STEPS.values():
                upgrade(dataset)
            _write_disputed(dataset, delimitation.reference)
            _write_grounds(dataset, delimitation.reference)
            add_base_layers(dataset, delimitation.base_layers)
            add_stretches(dataset, delimitation.stretches)
            dataset.CommitTransaction()
            dataset.FlushCache()  # a full disk shows here; closing only prints it
            del layer, dataset
    except RuntimeError as error:
        raise WorkspaceError(
            "{file} could not be written ({reason}); choose another folder.",
            file=name or path.name,
            reason=str(error) or Message("GDAL gives no reason"),
        ) from error.with_traceback(None)


def create_kind_layer(dataset: ogr.DataSource, agreement: Agreement, kind: Kind) -> ogr.Layer:
    """The table of a kind, without rows."""
    layer = dataset.CreateLayer(
        kind.id,
        _wgs84(),
        getattr(ogr, f"wkb{kind.role.shape.stored}"),
        ["GEOMETRY_NAME=geom", f"IDENTIFIER={kind.plural}", f"DESCRIPTION={kind.wording}"],
    )
    for column in columns(agreement, kind.role):
        add_field(layer, column)
    return layer


def add_field(layer: ogr.Layer, column: Column) -> None:
    """Add a column to the table of a kind."""
    field = ogr.FieldDefn(column.name, _OGR_TYPES[column.type])
    field.SetUnique(column.is_unique)
    layer.CreateField(field)


def add_row(layer: ogr.Layer, agreement: Agreement, kind: Kind, feature: Feature) -> None:
    """Add a feature to the table of its kind."""
    layer.CreateFeature(_row(layer, agreement, kind, feature))


def change_row(layer: ogr.Layer, agreement: Agreement, kind: Kind, fid: int, feature: Feature) -> None:
    """Put a feature in the place of a row."""
    row = _row(layer, agreement, kind, feature)
    row.SetFID(fid)
    layer.SetFeature(row)


def _row(layer: ogr.Layer, agreement: Agreement, kind: Kind, feature: Feature) -> ogr.Feature:
    row = ogr.Feature(layer.GetLayerDefn())
    geometry = stored_geometry(feature.geometry)
    if geometry is not None:
        row.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(geometry)))
    for name, value in row_of(feature, agreement, kind.role).items():
        if value is None:
            row.SetFieldNull(name)
        else:
            row.SetField(name, value.isoformat() if isinstance(value, date) else value)
    return row


def _write_reference(dataset: ogr.DataSource, reference: Reference) -> None:
    layer = dataset.CreateLayer(
        REFERENCE_TABLE,
        _wgs84(),
        ogr.wkbMultiPolygon,
        ["GEOMETRY_NAME=geom", "IDENTIFIER=Reference boundaries", f"DESCRIPTION={reference.source}"],
    )
    for name in REFERENCE_COLUMNS[:-1]:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    rows: list[tuple[tuple[str | None, ...], Any]]
    rows = [((unit.pcode, unit.name, None), unit.geometry) for unit in reference.units]
    rows += [((None, name, name), geometry) for name, geometry in reference.separation_areas]
    _add_boundaries(layer, rows)


def _write_disputed(dataset: ogr.DataSource, reference: Reference) -> None:
    """The areas that no unit has, after the column for them is there: in QGIS their lines lie over the units'."""
    rows = [((None, name, None, name), geometry) for name, geometry in reference.disputed_areas]
    _add_boundaries(dataset.GetLayerByName(REFERENCE_TABLE), rows)


def _add_boundaries(layer: ogr.Layer, rows: Sequence[tuple[tuple[str | None, ...], Any]]) -> None:
    for values, geometry in rows:
        row = ogr.Feature(layer.GetLayerDefn())
        row.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shapely.to_wkb(stored_geometry(geometry))))
        for name, value in zip(REFERENCE_COLUMNS, values):
            if value is not None:
                row.SetField(name, value)
        layer.CreateFeature(row)


def _write_grounds(dataset: ogr.DataSource, reference: Reference) -> None:
    layer = dataset.GetLayerByName(step_3.TABLE)
    for ground, geometry in ((COUNTRY, reference.country), (ABROAD, reference.abroad)):
        if geometry is not None:
            row = ogr.Feature(layer.GetLayerDefn())
            for name, value in zip(step_3.COLUMNS, (ground, shapely.to_wkb(geometry, hex=True, byte_order=1))):
                row.SetField(name, value)
            layer.CreateFeature(row)


def _about(agreement: Agreement, reference: Reference) -> list[tuple[str, str]]:
    limits = [(LIMITS_KEY, overrides_text(agreement.overrides))] if agreement.overrides else []
    return [
        ("format", format_name(NEWEST)),
        ("agreement_id", agreement.id),
        ("agreement", agreement.text),
        ("reference_source", reference.source),
        ("reference_licence", reference.licence),
        (ACCURACY_KEY, repr(float(reference.accuracy_m))),
        *limits,
    ]


def _write_table(dataset: ogr.DataSource, table: str, names: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    layer = dataset.CreateLayer(table, None, ogr.wkbNone)
    for name in names:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for values in rows:
        row = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(names, values):
            row.SetField(name, value)
        layer.CreateFeature(row)


_STYLE_TABLE = "layer_styles"
_BY_US = "Made by the plugin De-escalation Zones"
_STYLE_COLUMNS = (
    ("f_table_catalog", ""),
    ("f_table_schema", ""),
    ("f_table_name", None),
    ("f_geometry_column", "geom"),
    ("styleName", None),
    ("styleQML", None),
    ("styleSLD", ""),
    ("useAsDefault", "1"),
    ("description", _BY_US),
    ("owner", ""),
)


def renew_styles(dataset: ogr.DataSource, agreement: Agreement) -> None:
    """Put the styles of an agreement's kinds in the place of those that the plugin has written; others stay."""
    layer = dataset.GetLayerByName(_STYLE_TABLE)
    for fid in [row.GetFID() for row in layer if row.GetField("description") == _BY_US]:
        layer.DeleteFeature(fid)
    _fill_styles(layer, Delimitation(agreement, ()))


def _write_styles(dataset: ogr.DataSource, delimitation: Delimitation) -> None:
    """Add QGIS's own table of default styles, as ``QgsVectorLayer.saveStyleToDatabase`` would."""
    layer = dataset.CreateLayer(_STYLE_TABLE, None, ogr.wkbNone, ["FID=id"])
    for name, _ in _STYLE_COLUMNS:
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))
    _fill_styles(layer, delimitation)


def _fill_styles(layer: ogr.Layer, delimitation: Delimitation) -> None:
    agreement, looks = delimitation.agreement, Looks(delimitation)
    styles = [layer_style(agreement, kind, looks.widths(kind.id)) for kind in agreement.kinds]
    for style in (*styles, reference_style()):
        row = ogr.Feature(layer.GetLayerDefn())
        own = {"f_table_name": style.table, "styleName": style.name, "styleQML": style.qml}
        for name, value in _STYLE_COLUMNS:
            row.SetField(name, own.get(name, value))
        row.SetField("update_time", FIXED_TIME)
        layer.CreateFeature(row)


def _wgs84() -> osr.SpatialReference:
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return crs
