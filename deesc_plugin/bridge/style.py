# SPDX-License-Identifier: GPL-2.0-or-later
"""How the layers look and edit in QGIS, with or without the plugin: symbols, labels, forms.

Colours are Okabe and Ito's, which survive colour blindness and a grey printer; a status shows in the
line's dashes, never in colour alone, and a kind in its hatch or shape. No party's or army's signs are used.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsCategorizedSymbolRenderer,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFeatureRenderer,
    QgsFieldConstraints,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointPatternFillSymbolLayer,
    QgsProperty,
    QgsReadWriteContext,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..core.agreement import Agreement, Kind, Role
from ..paths import phrases
from .layer_time import set_up_time
from .reference_symbols import reference_symbol, separation_symbol
from .schema import REFERENCE_TABLE, Choice, Column, ColumnType, choices, columns
from .stable_xml import stable_text, without_fonts

_STATUS_LINES = {"draft": "dash", "proposed": "7;2", "agreed": "solid", "withdrawn": "dot"}
"""Line style by status: a Qt pen style, or the lengths of dash and gap in millimetres."""

WITHDRAWN_COLOUR = "#808080"


@dataclass(frozen=True)
class AreaSign:
    """How areas of a role are drawn, for this and for formats that know no hatches.

    Attributes
    ----------
    colour : str
        ``#RRGGBB``, of outline and fill.
    outline : float
        Width of the line in millimetres on paper.
    tint : float
        Opacity of the fill, 0 to 1, where it is a tint.
    """

    colour: str
    outline: float
    tint: float


AREA_SIGNS = {
    Role.ZONE: AreaSign("#0072B2", 0.5, 0.15),
    Role.BUFFER_ZONE: AreaSign("#E69F00", 0.35, 0.2),
    Role.SAFE_ZONE: AreaSign("#009E73", 0.35, 0.2),
}
AREA_COLOURS = {role: sign.colour for role, sign in AREA_SIGNS.items()}
CONTESTED_COLOUR = "#CC79A7"
REGION_VARIABLE = "deesc_region"
"""A project variable: the region whose features are drawn in full, the others faintly; empty or absent for all."""
_OPACITY = f"if(coalesce(@{REGION_VARIABLE}, '') in ('', \"region\"), 100, 25)"
_LABEL_PRIORITIES = {Role.ZONE: 8, Role.SAFE_ZONE: 4, Role.BUFFER_ZONE: 3}
"""Where there is room for one label only it is the zone's; of ten, QGIS's usual priority is five."""
_MARKERS = {Role.OBSERVATION_POST: "triangle", Role.CHECKPOINT: "square"}


@dataclass(frozen=True)
class LayerStyle:
    """A style as GeoPackage's ``layer_styles`` table holds it."""

    table: str
    name: str
    qml: str


def layer_style(agreement: Agreement, kind: Kind) -> LayerStyle:
    """The style and form of the layer of one kind."""
    layer = kind_layer(agreement, kind)
    apply_style(layer, agreement, kind)
    return _exported(layer, kind.id, str(kind.plural))


_REFERENCE_VALUES = ("administrative", "separation")


def reference_style() -> LayerStyle:
    """The style of the reference boundaries: thin, grey, dash-dot, behind everything; areas of separation dotted."""
    layer = QgsVectorLayer(
        "MultiPolygon?crs=EPSG:4326&field=name:string&field=separation_area:string", "reference", "memory"
    )
    labels = reference_labels("en")
    categories = [
        QgsRendererCategory(value, symbol, label)
        for value, symbol, label in zip(_REFERENCE_VALUES, (reference_symbol(), separation_symbol()), labels)
    ]
    # texts: QGIS asks the file for the categories' values, which a style keeps as texts, and 0 is no '0' there
    boundary, separation = (f"'{value}'" for value in _REFERENCE_VALUES)
    expression = f'CASE WHEN "separation_area" IS NULL THEN {boundary} ELSE {separation} END'
    layer.setRenderer(QgsCategorizedSymbolRenderer(expression, categories))
    return _exported(layer, REFERENCE_TABLE, "Reference boundaries")


def reference_labels(language: str) -> tuple[str, str]:
    """What the legend calls an administrative boundary and an area of separation, in that order."""
    words = phrases("sheets", language)
    return words("reference_boundary"), words("separation_area")


def contested_symbol() -> QgsFillSymbol:
    """The symbol of ground that two features claim and must not share: a cross-hatch, on maps and in their legends."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    symbol.deleteSymbolLayer(0)
    for angle in (45, 135):
        symbol.appendSymbolLayer(_hatch(CONTESTED_COLOUR, angle))
    symbol.appendSymbolLayer(_outline("0.25", CONTESTED_COLOUR, ""))
    return symbol


def map_symbol(role: Role, status: str, colour: str = "") -> QgsSymbol:
    """The symbol of a role in a status, on maps and in their legends; areas in another colour where one is given."""
    return _marker(role, status) if role.is_point else _area_symbol(role, status, colour or AREA_SIGNS[role].colour)


def apply_style(layer: QgsVectorLayer, agreement: Agreement, kind: Kind) -> None:
    """Give a layer of that kind its symbols, labels, aliases, widgets, constraints and defaults."""
    layer.setRenderer(_renderer(agreement, kind.role))
    layer.setLabeling(_labeling(kind.role))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"name"')
    layer.setCustomProperty("deesc/kind", kind.id)
    set_up_time(layer)
    for column in columns(agreement, kind.role):
        _set_up_field(layer, layer.fields().indexOf(column.name), column, agreement)
    _lay_out_form(layer, str(kind.name), "fid")


def _lay_out_form(layer: QgsVectorLayer, title: str, without: str) -> None:
    """Lay out the form as one page, which can be scrolled, without one field.

    A widget of the type “Hidden” would hide that as well, but with it on its key QGIS merges features into none.
    """
    form = layer.editFormConfig()
    form.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)
    form.clearTabs()
    page = QgsAttributeEditorContainer(title, form.invisibleRootContainer())
    page.setIsGroupBox(False)
    for index, field in enumerate(layer.fields()):
        if field.name() != without:
            page.addChildElement(QgsAttributeEditorField(field.name(), index, page))
    form.addTab(page)
    layer.setEditFormConfig(form)


def _set_up_field(layer: QgsVectorLayer, index: int, column: Column, agreement: Agreement) -> None:
    layer.setFieldAlias(index, column.label)
    layer.setEditorWidgetSetup(index, _widget(column, agreement))
    if column.default:
        layer.setDefaultValueDefinition(index, QgsDefaultValue(column.default))
    if column.is_required:
        layer.setFieldConstraint(
            index,
            QgsFieldConstraints.Constraint.ConstraintNotNull,
            QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft,
        )
    if column.is_unique:
        layer.setFieldConstraint(
            index,
            QgsFieldConstraints.Constraint.ConstraintUnique,
            QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
        )
    if column.is_made:
        form = layer.editFormConfig()
        form.setReadOnly(index, True)
        layer.setEditFormConfig(form)


def _widget(column: Column, agreement: Agreement) -> QgsEditorWidgetSetup:
    if isinstance(column.choice, Choice):
        entries = [{label: value} for value, label in choices(agreement, column.choice)]
        return QgsEditorWidgetSetup("ValueMap", {"map": entries})
    if column.type is ColumnType.DATE:
        return QgsEditorWidgetSetup(
            "DateTime",
            {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True},
        )
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": column.name == "note"})


def plain_renderer(agreement: Agreement, role: Role) -> QgsCategorizedSymbolRenderer:
    """How features of a role are drawn, by status; the same on paper and on the screen."""
    categories = [QgsRendererCategory(status, map_symbol(role, status), status) for status in agreement.statuses]
    return QgsCategorizedSymbolRenderer("status", categories)


def recolour(layer: QgsVectorLayer, agreement: Agreement, kind: Kind, colour: str = "") -> None:
    """Draw the areas of a layer in a colour of one's own (``#RRGGBB``; empty: the usual one), on the screen only.

    Hatches and dashes, which tell kinds and statuses without colour, stay as they are; so does the file.
    """
    if not kind.role.is_point:
        layer.setRenderer(_renderer(agreement, kind.role, colour))
        layer.triggerRepaint()


def _renderer(agreement: Agreement, role: Role, colour: str = "") -> QgsFeatureRenderer:
    """As `plain_renderer`, with the regions that are not looked at drawn faintly."""
    categories = []
    for status in agreement.statuses:
        symbol = map_symbol(role, status, colour)
        symbol.setDataDefinedProperty(QgsSymbol.Property.PropertyOpacity, QgsProperty.fromExpression(_OPACITY))
        categories.append(QgsRendererCategory(status, symbol, status))
    return QgsCategorizedSymbolRenderer("status", categories)


def _area_symbol(role: Role, status: str, colour: str) -> QgsFillSymbol:
    if status == "withdrawn":
        colour = WITHDRAWN_COLOUR
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    symbol.deleteSymbolLayer(0)
    symbol.appendSymbolLayer(_fill(role, colour))
    if role is Role.ZONE:  # its buffer runs along the same line, and would close the gaps that tell the status
        symbol.appendSymbolLayer(_outline(str(AREA_SIGNS[role].outline), "#ffffff", ""))
    symbol.appendSymbolLayer(_outline(str(AREA_SIGNS[role].outline), colour, status))
    return symbol


def _fill(role: Role, colour: str) -> QgsSymbolLayer:
    """A tint for zones, a 45-degree hatch for buffers, dots for safe zones."""
    if role is Role.ZONE:
        tint = QColor(colour)
        tint.setAlphaF(AREA_SIGNS[role].tint)
        fill = QgsSimpleFillSymbolLayer.create({"outline_style": "no"})
        fill.setColor(tint)
    elif role is Role.BUFFER_ZONE:
        fill = _hatch(colour, 45)
    else:
        fill = QgsPointPatternFillSymbolLayer.create({"distance_x": "2.5", "distance_y": "2.5", "seed": "1"})
        dot = QgsMarkerSymbol.createSimple({"name": "circle", "size": "0.6", "outline_style": "no"})
        dot.setColor(QColor(colour))
        fill.setSubSymbol(dot)
    return fill


def _hatch(colour: str, angle: int) -> QgsSymbolLayer:
    hatch = QgsLinePatternFillSymbolLayer.create({"angle": str(angle), "distance": "2", "line_width": "0.2"})
    hatch.subSymbol().setColor(QColor(colour))
    hatch.subSymbol().setWidth(0.2)
    return hatch


def _outline(width: str, colour: str, status: str) -> QgsSymbolLayer:
    style = _STATUS_LINES.get(status, "solid")
    properties = {"line_color": colour, "line_width": width, "joinstyle": "round"}
    if ";" in style:
        properties.update(use_custom_dash="1", customdash=style, customdash_unit="MM")
    else:
        properties["line_style"] = style
    return QgsSimpleLineSymbolLayer.create(properties)


def _marker(role: Role, status: str) -> QgsMarkerSymbol:
    """A black triangle or a black square with a gap, on a white halo; hollow and grey when withdrawn."""
    ink = WITHDRAWN_COLOUR if status == "withdrawn" else "#000000"
    shape = _MARKERS[role]
    symbol = QgsMarkerSymbol.createSimple(
        {"name": shape, "size": "3.8", "color": "#ffffff", "outline_color": "#ffffff", "outline_width": "0.2"}
    )
    body = QgsMarkerSymbol.createSimple(
        {
            "name": shape,
            "size": "3",
            "color": ink if status == "agreed" else "#ffffff",
            "outline_color": ink,
            "outline_width": "0.45",
            "outline_style": "solid" if status in ("agreed", "proposed") else "dot",
        }
    )
    symbol.appendSymbolLayer(body.symbolLayer(0).clone())
    if role is Role.CHECKPOINT:
        gap = QgsMarkerSymbol.createSimple({"name": "line", "size": "3.4", "outline_color": "#ffffff"})
        gap.symbolLayer(0).setStrokeWidth(0.7)
        symbol.appendSymbolLayer(gap.symbolLayer(0).clone())
    return symbol


def _labeling(role: Role) -> QgsVectorLayerSimpleLabeling:
    """Areas by their names; points by their numbers, which the tables beside a map explain."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    halo.setColor(QColor("#ffffff"))
    text = QgsTextFormat()
    text.setSize(9)
    text.setColor(QColor("#000000"))
    text.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = 'coalesce("number", "name")' if role.is_point else '"name"'
    settings.isExpression = True
    settings.setFormat(text)
    if not role.is_point:  # on the area itself: the middle of a ring, as most buffers are, lies in its zone
        settings.placement = QgsPalLayerSettings.Placement.Horizontal
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
    geometry = "Point" if kind.role.is_point else "MultiPolygon"
    return QgsVectorLayer(f"{geometry}?crs=EPSG:4326&field=fid:integer{fields}", kind.id, "memory")


def _exported(layer: QgsVectorLayer, table: str, name: str) -> LayerStyle:
    # not everything: elevation profiles, for one, get random colours
    parts = QgsMapLayer.StyleCategory
    document = QDomDocument()
    wanted = parts.Symbology | parts.Labeling | parts.Fields | parts.Forms | parts.CustomProperties | parts.Temporal
    layer.exportNamedStyle(document, QgsReadWriteContext(), wanted)
    return LayerStyle(table, name, without_fonts(stable_text(document)))
