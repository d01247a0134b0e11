"""Every file that an algorithm is given is looked at before QGIS checks, shows or opens it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Iterator

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProperty,
)

from ..bridge.opening.door import look_at_agreement, look_at_table, looked_at
from ..core.errors import WorkspaceError

_LAYERS = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
)


def look_at_inputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Look at each file and layer that the parameters name; layers that are loaded already pass.

    QGIS opens the file of a layer parameter to see whether the parameter is one, by whatever driver likes it, and says
    of any that it cannot open that the parameter is incorrect.

    Raises
    ------
    DeescError
        With the first file that is refused, the cause and the remedy.
    """
    feedback = context.feedback()
    is_cancelled = (lambda: False) if feedback is None else feedback.isCanceled
    for definition in algorithm.parameterDefinitions():
        for text in _texts(parameters.get(definition.name()), context):
            _look_at(definition, text, context, is_cancelled)


def _look_at(
    definition: QgsProcessingParameterDefinition,
    text: str,
    context: QgsProcessingContext,
    is_cancelled: Callable[[], bool],
) -> None:
    name = definition.name()
    if isinstance(definition, _LAYERS):
        if QgsProcessingUtils.mapLayerFromString(text, context, False) is None:
            looked_at(text, is_cancelled)
    elif name == "WORKSPACE":
        if Path(text).suffix.lower() != ".gpkg":
            raise WorkspaceError("{file} cannot be a workspace; name a .gpkg file.", file=Path(text).name)
    elif name == "AGREEMENT":
        look_at_agreement(text)
    elif name == "INPUT" and isinstance(definition, QgsProcessingParameterFile):
        look_at_table(Path(text))


def _texts(value: Any, context: QgsProcessingContext) -> Iterator[str]:
    """The texts of a parameter's value: none for a layer, several for a list."""
    if isinstance(value, (list, tuple)):
        for one in value:
            yield from _texts(one, context)
    elif isinstance(value, QgsProcessingFeatureSourceDefinition):
        yield from _texts(value.source, context)
    elif isinstance(value, QgsProperty):
        yield from _texts(value.valueAsString(context.expressionContext(), "")[0], context)
    elif isinstance(value, (str, Path)) and str(value) and not isinstance(value, QgsMapLayer):
        yield str(value)
