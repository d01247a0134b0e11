# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace's layers in a language: their names, forms, legends and labels.

People of several languages share a workspace, so its file says all this in English; it is said in another language in
the project at hand alone, each time it is opened. What a person has named otherwise there keeps that name.
"""

from __future__ import annotations

from typing import Iterable

from qgis.core import (
    QgsExpression,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..core.agreement import Agreement, Kind
from ..core.saying import Message, Voice
from ..core.wording import LANGUAGE_NAMES, Wording
from ..paths import phrases
from ..paths import voice as of
from .project import EXCEPTION_PROPERTY, KIND_PROPERTY
from .styling.form import speak_form
from .styling.layer_style import categories_of, label_of, name_of, reference_labels

_REFERENCE_LABELS = {
    "pcode": Message("P-code"),
    "name": Message("Name"),
    "separation_area": Message("Area of separation"),
    "disputed_area": Message("Area whose status sources state differently"),
}
"""What people read for the columns of reference boundaries."""


def speak(layers: Iterable[QgsMapLayer], agreement: Agreement, voice: Voice) -> None:
    """Have the layers of a workspace say everything that people read of them in a language."""
    for layer in layers:
        kind = agreement.kind(str(layer.customProperty(KIND_PROPERTY) or ""))
        if kind is not None:
            _rename(layer, kind.plural, voice)
            speak_form(layer, agreement, kind, voice)
            _label_categories(layer, [voice.phrase(str(one.value())) for one in categories_of(layer)])
            _label_features(layer, kind, voice.language)
        elif layer.customProperty(EXCEPTION_PROPERTY):
            _rename(layer, _in_documents("exceptions"), voice)
        else:
            _rename(layer, _in_documents("reference"), voice)
            _label_categories(layer, reference_labels(voice.language))
            _name_units(layer, agreement, voice)


def speak_group(tree: QgsLayerTree, layers: Iterable[QgsMapLayer], agreement: Agreement, voice: Voice) -> None:
    """Have the group in which the layers stand say the agreement's title in a language."""
    for node in map(tree.findLayer, layers):
        group = None if node is None else node.parent()
        if isinstance(group, QgsLayerTreeGroup) and group.name() in dict(agreement.title.texts).values():
            group.setName(voice.text(agreement.title))


def _name_units(layer: QgsMapLayer, agreement: Agreement, voice: Voice) -> None:
    """Call reference boundaries as the agreement calls their units, and their columns by words."""
    if not isinstance(layer, QgsVectorLayer) or layer.fields().indexOf("pcode") < 0:
        return
    if layer.displayExpression() in {'"name"', *(_unit_name(agreement, language) for language in LANGUAGE_NAMES)}:
        layer.setDisplayExpression(_unit_name(agreement, voice.language))
    for name, label in _REFERENCE_LABELS.items():
        index = layer.fields().indexOf(name)
        if layer.attributeAlias(index) in {"", *(of(language).text(label) for language in LANGUAGE_NAMES)}:
            layer.setFieldAlias(index, voice.text(label))


def _unit_name(agreement: Agreement, language: str) -> str:
    """The expression that gives a boundary's name: a unit's in a language, where the agreement has it."""
    known = ", ".join(
        f"{QgsExpression.quotedString(unit.pcode)}, {QgsExpression.quotedString(unit.name.in_language(language))}"
        for unit in agreement.units
    )
    return f'coalesce(map_get(map({known}), "pcode"), "disputed_area", "separation_area", "name")'


def _in_documents(phrase_id: str) -> Wording:
    return Wording(tuple((language, phrases("documents", language)(phrase_id)) for language in LANGUAGE_NAMES))


def _rename(layer: QgsMapLayer, wording: Wording, voice: Voice) -> None:
    if layer.name() in dict(wording.texts).values():
        layer.setName(voice.text(wording))


def _label_categories(layer: QgsVectorLayer, labels: Iterable[str]) -> None:
    wanted = list(labels)
    if [one.label() for one in categories_of(layer)] in ([], wanted):
        return
    renderer = layer.renderer().clone()
    for index, label in enumerate(wanted):
        renderer.updateCategoryLabel(index, label)
    layer.setRenderer(renderer)


def _label_features(layer: QgsVectorLayer, kind: Kind, language: str) -> None:
    """Label features by their names in the language, where they have one, and list them so; a label or a display name
    of a person's own stays.
    """
    named = language if layer.fields().indexOf(f"name_{language}") >= 0 else "en"
    if layer.displayExpression() in {name_of(one) for one in LANGUAGE_NAMES} - {name_of(named)}:
        layer.setDisplayExpression(name_of(named))
    labeling = layer.labeling()
    own = {label_of(kind.role, one) for one in LANGUAGE_NAMES}
    if not isinstance(labeling, QgsVectorLayerSimpleLabeling) or labeling.settings().fieldName not in own:
        return
    settings, wanted = labeling.settings(), label_of(kind.role, named)
    if settings.fieldName != wanted:
        settings.fieldName = wanted
        layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
