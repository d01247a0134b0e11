# SPDX-License-Identifier: GPL-2.0-or-later
"""The style of each layer of a workspace, as its file carries it: renderer, labels, form, time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpressionContextUtils,
    QgsFeatureRenderer,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsReadWriteContext,
    QgsRendererCategory,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ...core.agreement import Agreement, Kind
from ...core.looks import Look, place_of_kind
from ...core.roles import Role
from ...paths import phrases
from ..schema import REFERENCE_TABLE, ColumnType, columns
from ..stable_xml import stable_text, without_fonts
from .form import set_up_form
from .layer_time import set_up_time
from .reference_symbols import disputed_symbol, reference_symbol, separation_symbol
from .symbols import HATCH_SPACINGS, hatch_of, map_symbol

REGION_VARIABLE = "deesc_region"
"""A project variable: the region whose features are drawn in full, the others faintly; empty or absent for all."""
_OPACITY = f"if(coalesce(@{REGION_VARIABLE}, '') in ('', \"region\"), 100, 25)"
WIDTHS_VARIABLE = "deesc_widths"
"""A layer variable: the widths that its strips state, in metres, ascending, parted by blanks.

The layer is not asked for them while it is drawn, as by an aggregate: QGIS draws in other threads, and crashes where a
layer that is being edited is read in two.
"""
_WIDTHS = f"array_foreach(string_to_array(coalesce(@{WIDTHS_VARIABLE}, '0'), ' '), to_real(@element))"
_PLACE_OF_WIDTH = f'max(0, array_find({_WIDTHS}, coalesce("width_m", 0)))'
"""The place of a strip's width among those of its layer, as `core.looks` has it; of one not noted yet the first."""
_ASKS_LAYER = "array_agg("
"""What styles of workspaces that are older than the variable hold."""
_LABEL_PRIORITIES = {Role.ZONE: 8, Role.LINE: 6, Role.SAFE_ZONE: 4, Role.BUFFER_ZONE: 3}
"""Where there is room for one label only it is the zone's; of ten, QGIS's usual priority is five."""


@dataclass(frozen=True)
class LayerStyle:
    """A style as GeoPackage's ``layer_styles`` table holds it."""

    table: str
    name: str
    qml: str


def layer_style(agreement: Agreement, kind: Kind, widths: Sequence[float] = ()) -> LayerStyle:
    """The style and form of the layer of one kind, whose strips state some widths."""
    layer = kind_layer(agreement, kind)
    apply_style(layer, agreement, kind)
    if widths:
        note_widths(layer, widths)
    return _exported(layer, kind.id, str(kind.plural))


def note_widths(layer: QgsVectorLayer, widths: Sequence[float]) -> None:
    """Have the strips of a layer hatched by their place among some widths, in metres, ascending."""
    noted = " ".join(f"{width!r}" for width in widths)
    scope = QgsExpressionContextUtils.layerScope(layer)
    if scope.variable(WIDTHS_VARIABLE) != noted:
        QgsExpressionContextUtils.setLayerVariable(layer, WIDTHS_VARIABLE, noted)
        layer.triggerRepaint()


def renew_hatches(layer: QgsVectorLayer, agreement: Agreement, kind: Kind) -> None:
    """Have strips hatched as today where their layer carries a style that asks it for all widths."""
    expressions = (
        part.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertyLineAngle).expressionString()
        for category in categories_of(layer)
        for part in category.symbol().symbolLayers()
    )
    if any(_ASKS_LAYER in expression for expression in expressions):
        recolour(layer, agreement, kind)


_REFERENCE_VALUES = ("administrative", "separation", "disputed")


def reference_style() -> LayerStyle:
    """The style of the reference boundaries: thin, grey, dash-dot, behind everything.

    Areas of separation are dotted; the lines about those whose status sources state differently are blocks.
    """
    fields = "".join(f"&field={name}:string" for name in ("name", "separation_area", "disputed_area"))
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:4326{fields}", "reference", "memory")
    labels = reference_labels("en")
    symbols = (reference_symbol(), separation_symbol(), disputed_symbol())
    categories = [
        QgsRendererCategory(value, symbol, label) for value, symbol, label in zip(_REFERENCE_VALUES, symbols, labels)
    ]
    # texts: QGIS asks the file for the categories' values, which a style keeps as texts, and 0 is no '0' there
    boundary, separation, disputed = (f"'{value}'" for value in _REFERENCE_VALUES)
    expression = (
        f'CASE WHEN "disputed_area" IS NOT NULL THEN {disputed} '
        f'WHEN "separation_area" IS NOT NULL THEN {separation} ELSE {boundary} END'
    )
    layer.setRenderer(QgsCategorizedSymbolRenderer(expression, categories))
    return _exported(layer, REFERENCE_TABLE, "Reference boundaries")


def reference_labels(language: str) -> tuple[str, str, str]:
    """What the legend calls an administrative boundary, an area of separation and one that is disputed, in order."""
    words = phrases("sheets", language)
    return words("reference_boundary"), words("separation_area"), words("disputed_area")


def apply_style(layer: QgsVectorLayer, agreement: Agreement, kind: Kind) -> None:
    """Give a layer of that kind its symbols, labels, aliases, widgets, constraints and defaults."""
    layer.setRenderer(_renderer(agreement, kind))
    layer.setLabeling(_labeling(kind.role))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression(name_of("en"))
    layer.setCustomProperty("deesc/kind", kind.id)
    set_up_time(layer)
    set_up_form(layer, agreement, kind)


def plain_renderer(agreement: Agreement, kind: Kind) -> QgsCategorizedSymbolRenderer:
    """How features of a kind are drawn, by status; the same on paper and on the screen."""
    look = Look(place_of_kind(agreement, kind.id))
    symbols = [(status, map_symbol(kind.role, status, look=look)) for status in agreement.statuses]
    categories = [QgsRendererCategory(status, symbol, status) for status, symbol in symbols]
    return QgsCategorizedSymbolRenderer("status", categories)


def categories_of(layer: QgsVectorLayer) -> list[QgsRendererCategory]:
    """What a layer's legend tells apart; nothing where a person has given it another kind of style."""
    renderer = layer.renderer()
    return list(renderer.categories()) if isinstance(renderer, QgsCategorizedSymbolRenderer) else []


def recolour(layer: QgsVectorLayer, agreement: Agreement, kind: Kind, colour: str = "") -> None:
    """Draw the areas or lines of a layer in a colour of one's own (``#RRGGBB``; empty: the usual one), on screen only.

    Hatches and dashes, which tell kinds and statuses without colour, stay as they are; so does the file.
    """
    if not kind.role.is_point:
        named = {category.value(): category.label() for category in categories_of(layer)}
        layer.setRenderer(_renderer(agreement, kind, colour))
        for index, category in enumerate(categories_of(layer)):
            layer.renderer().updateCategoryLabel(index, named.get(category.value(), category.label()))
        layer.triggerRepaint()


def _renderer(agreement: Agreement, kind: Kind, colour: str = "") -> QgsFeatureRenderer:
    """As `plain_renderer`, with the regions that are not looked at drawn faintly, and strips hatched by width."""
    categories = []
    place = place_of_kind(agreement, kind.id)
    for status in agreement.statuses:
        symbol = map_symbol(kind.role, status, colour, Look(place))
        if kind.role is Role.BUFFER_ZONE:
            _hatch_by_width(symbol, place)
        symbol.setDataDefinedProperty(QgsSymbol.Property.PropertyOpacity, QgsProperty.fromExpression(_OPACITY))
        categories.append(QgsRendererCategory(status, symbol, status))
    return QgsCategorizedSymbolRenderer("status", categories)


def _hatch_by_width(symbol: QgsSymbol, place: int) -> None:
    """Give each width that strips of a layer state a hatch of its own; `place` is that of their kind."""
    hatch = next(part for part in symbol.symbolLayers() if isinstance(part, QgsLinePatternFillSymbolLayer))
    hatches = [hatch_of(Look(place, width)) for width in range(len(HATCH_SPACINGS))]
    of_width = f"min({len(hatches) - 1}, {_PLACE_OF_WIDTH})"
    for part, values in (
        (QgsSymbolLayer.Property.PropertyLineAngle, [angle for angle, _ in hatches]),
        (QgsSymbolLayer.Property.PropertyLineDistance, [spacing for _, spacing in hatches]),
    ):
        listed = ", ".join(f"{value:g}" for value in values)
        hatch.setDataDefinedProperty(part, QgsProperty.fromExpression(f"array_get(array({listed}), {of_width})"))


def label_of(role: Role, language: str) -> str:
    """The expression by which features are labelled: points by their numbers, others by their names in a language."""
    return f'coalesce("number", {name_of(language)})' if role.is_point else name_of(language)


def name_of(language: str) -> str:
    """The expression by which features are listed: their names in a language, or the name that all have."""
    return '"name"' if language == "en" else f'coalesce(nullif("name_{language}", \'\'), "name")'


def _labeling(role: Role) -> QgsVectorLayerSimpleLabeling:
    """Areas and lines by their names; points by their numbers, which the tables beside a map explain."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#ffffff"))
    text = QgsTextFormat()
    text.setSize(9)
    text.setColor(QColor("#000000"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = label_of(role, "en")
    settings.isExpression = True
    settings.setFormat(text)
    if role.is_area:  # on the area itself: the middle of a ring, as most buffers are, lies in its zone
        settings.placement = QgsPalLayerSettings.Placement.Horizontal
    if role in _LABEL_PRIORITIES:
        settings.priority = _LABEL_PRIORITIES[role]
    faint = QgsProperty.fromExpression(_OPACITY)  # with the features of the regions that are not looked at
    for part in (QgsPalLayerSettings.Property.FontOpacity, QgsPalLayerSettings.Property.BufferOpacity):
        settings.dataDefinedProperties().setProperty(part, faint)
    return QgsVectorLayerSimpleLabeling(settings)


def kind_layer(agreement: Agreement, kind: Kind) -> QgsVectorLayer:
    """An empty layer in memory with the fields of a kind, WGS 84."""
    types = {
        ColumnType.TEXT: "string",
        ColumnType.INTEGER: "integer",
        ColumnType.REAL: "double",
        ColumnType.DATE: "date",
    }
    fields = "".join(f"&field={column.name}:{types[column.type]}" for column in columns(agreement, kind.role))
    return QgsVectorLayer(f"{kind.role.shape.stored}?crs=EPSG:4326&field=fid:integer{fields}", kind.id, "memory")


def _exported(layer: QgsVectorLayer, table: str, name: str) -> LayerStyle:
    # not everything: elevation profiles, for one, get random colours
    parts = QgsMapLayer.StyleCategory
    document = QDomDocument()
    wanted = parts.Symbology | parts.Labeling | parts.Fields | parts.Forms | parts.CustomProperties | parts.Temporal
    layer.exportNamedStyle(document, QgsReadWriteContext(), wanted)
    return LayerStyle(table, name, without_fonts(stable_text(document)))
