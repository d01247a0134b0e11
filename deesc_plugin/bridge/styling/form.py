# SPDX-License-Identifier: GPL-2.0-or-later
"""The form in which a feature of a layer is edited: widgets, constraints and defaults of its columns."""

from __future__ import annotations

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from ...core.agreement import Agreement, Kind
from ...core.saying import ENGLISH, Voice
from ...core.wording import LANGUAGE_NAMES
from ...paths import voice as of
from ..schema import Choice, Column, ColumnType, choices, columns


def speak_form(layer: QgsVectorLayer, agreement: Agreement, kind: Kind, voice: Voice) -> None:
    """Have the form of a layer of that kind say columns and the values of lists in a language; values stay.

    What a person has named otherwise in the project keeps that name.
    """
    for column in columns(agreement, kind.role):
        index = layer.fields().indexOf(column.name)
        others = {of(language).text(column.label) for language in LANGUAGE_NAMES} - {voice.text(column.label)}
        if index < 0 or layer.attributeAlias(index) not in others:
            continue
        layer.setFieldAlias(index, voice.text(column.label))
        if column.choice is not None:
            layer.setEditorWidgetSetup(index, _widget(column, agreement, voice))
    form = layer.editFormConfig()
    tabs = [tab for tab in form.tabs() if tab.name() in {*dict(kind.name.texts).values()} - {voice.text(kind.name)}]
    for tab in tabs:
        tab.setName(voice.text(kind.name))
    if tabs:
        layer.setEditFormConfig(form)


def set_up_form(layer: QgsVectorLayer, agreement: Agreement, kind: Kind) -> None:
    """Give a layer of that kind its aliases, widgets, constraints and defaults, on a form of one page."""
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
    layer.setFieldAlias(index, str(column.label))
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


def _widget(column: Column, agreement: Agreement, voice: Voice = ENGLISH) -> QgsEditorWidgetSetup:
    if isinstance(column.choice, Choice):
        entries = [{label: value} for value, label in choices(agreement, column.choice, voice)]
        return QgsEditorWidgetSetup("ValueMap", {"map": entries})
    if column.type is ColumnType.DATE:
        return QgsEditorWidgetSetup(
            "DateTime",
            {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True},
        )
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": column.name == "note"})
