# SPDX-License-Identifier: GPL-2.0-or-later
"""What the parameters of a run name: layers that are loaded, and files that are opened for it.

That is decided once, when the run is begun. A layer belongs to the thread that loaded it and leaves the project
whenever somebody removes it; what is executed in another thread asks the project nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFields,
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsVectorLayerSelectedFeatureSource,
    QgsWkbTypes,
)

from ..bridge.importing import LayerAtOneMoment
from ..bridge.opening.door import looked_at
from ..core.errors import DeescError

_LAYERS = (
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
)


class Inputs:
    """What the parameters of an algorithm name, as it was when this was made.

    Attributes
    ----------
    files : dict of str to tuple of str
        The files that each parameter names, and the texts of what names neither file nor layer.
    layers : dict of str to tuple of LayerAtOneMoment
        The vector layers that are loaded already.
    sources : dict of str to QgsProcessingFeatureSource
        The features of such a layer, as far as the parameter asks for them.
    paths : tuple of Path
        All files that are read, those in which loaded layers lie included.
    """

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.files: dict[str, tuple[str, ...]] = {}
        self.layers: dict[str, tuple[LayerAtOneMoment, ...]] = {}
        self.sources: dict[str, QgsProcessingFeatureSource] = {}
        self._rows: list[QgsFeatureSource] = []  # kept: a source of QGIS does not own what it reads
        paths: list[Path | None] = []
        for definition in algorithm.parameterDefinitions():
            if definition.isDestination():
                continue
            name, value = definition.name(), parameters.get(definition.name())
            named = tuple(named_in(definition, value, context))
            shown = tuple(one for one in named if isinstance(one, QgsVectorLayer))
            self.files[name] = tuple(one for one in named if isinstance(one, str))
            self.layers[name] = tuple(map(LayerAtOneMoment, shown))
            if shown and isinstance(definition, QgsProcessingParameterFeatureSource):
                self.sources[name] = self._source(shown[0], value, context)
            paths += [file_of(one if isinstance(one, str) else one.source()) for one in named]
        self.paths = tuple(path for path in paths if path is not None)

    def _source(self, layer: QgsVectorLayer, value: Any, context: QgsProcessingContext) -> QgsProcessingFeatureSource:
        is_defined = isinstance(value, QgsProcessingFeatureSourceDefinition)
        asked = value if is_defined else QgsProcessingFeatureSourceDefinition()
        rows = QgsVectorLayerSelectedFeatureSource(layer) if asked.selectedFeaturesOnly else _Rows(layer)
        self._rows.append(rows)
        expression = getattr(asked, "filterExpression", "")  # known from QGIS 3.32 on
        narrowed = {"filterExpression": expression} if expression else {}
        return QgsProcessingFeatureSource(rows, context, False, asked.featureLimit, **narrowed)


class _Rows(QgsFeatureSource):
    """All features of a layer at one moment, as QGIS reads a source."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self._of_layer = QgsVectorLayerFeatureSource(layer)
        self._name, self._count, self._extent = layer.name(), layer.featureCount(), layer.extent()
        self._wkb_type = layer.wkbType()

    def getFeatures(self, request: QgsFeatureRequest | None = None) -> QgsFeatureIterator:  # noqa: N802
        return self._of_layer.getFeatures(QgsFeatureRequest() if request is None else request)

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:  # noqa: N802
        return self._of_layer.crs()

    def fields(self) -> QgsFields:
        return self._of_layer.fields()

    def featureCount(self) -> int:  # noqa: N802
        return int(self._count)

    def sourceName(self) -> str:  # noqa: N802
        return str(self._name)

    def sourceExtent(self) -> QgsRectangle:  # noqa: N802
        return self._extent

    def wkbType(self) -> QgsWkbTypes.Type:  # noqa: N802
        return self._wkb_type


def names_layers(definition: QgsProcessingParameterDefinition) -> bool:
    """Whether a parameter names layers, and not files that are read as a whole."""
    files = QgsProcessing.SourceType.TypeFile
    return isinstance(definition, _LAYERS) and not (
        isinstance(definition, QgsProcessingParameterMultipleLayers) and definition.layerType() == files
    )


def named_in(
    definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext
) -> Iterator[QgsMapLayer | str]:
    """What the value of a parameter names, one after the other: layers that are loaded, and texts."""
    for one in _unwrapped(value, context):
        if isinstance(one, QgsMapLayer):
            yield one
        else:
            is_layer = names_layers(definition) and not (
                getattr(definition, "takes_whole_files", False) and _is_of_several(one)
            )
            yield (_loaded(one, context) if is_layer else None) or one


def _is_of_several(text: str) -> bool:
    """Whether a text names a file with several layers and none of them: the one that the project has is not all."""
    try:
        found = looked_at(text) if file_of(text) is not None else None
    except DeescError:
        return False
    if found is None or found.source.layer_name is not None or found.source.layer_number is not None:
        return False
    return len(found.layers) > 1


def text_of(value: Any, context: QgsProcessingContext) -> str:
    """The text of a destination; empty for none."""
    return next((one for one in _unwrapped(value, context) if isinstance(one, str)), "")


def path_of(source: str) -> Path:
    """The path that a text names, or that is in the source of a layer, whether or not anything is there."""
    return Path(str(QgsProviderRegistry.instance().decodeUri("ogr", source).get("path") or ""))


def file_of(source: str) -> Path | None:
    """The file that a text names, or the source of a layer lies in; None for anything else."""
    path = path_of(source)
    try:
        return path if path.is_file() else None
    except OSError:  # a text that is longer than a file's name can be
        return None


def _unwrapped(value: Any, context: QgsProcessingContext) -> Iterator[QgsMapLayer | str]:
    """The layers and texts of a value, as a script, a dialog or a model hands it over; several for a list."""
    if isinstance(value, (list, tuple)):
        for one in value:
            yield from _unwrapped(one, context)
    elif isinstance(value, QgsProcessingFeatureSourceDefinition):
        yield from _unwrapped(value.source, context)
    elif isinstance(value, QgsProcessingOutputLayerDefinition):
        yield from _unwrapped(value.sink, context)
    elif isinstance(value, QgsProperty):
        yield from _unwrapped(value.valueAsString(context.expressionContext(), "")[0], context)
    elif isinstance(value, QgsMapLayer):
        yield value
    elif isinstance(value, (str, Path)) and str(value):
        yield str(value)


def _loaded(text: str, context: QgsProcessingContext) -> QgsMapLayer | None:
    """The layer that a text names; none for a file, though QGIS keeps the layers of those that it opened to look at."""
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False)
    if layer is None or text in (layer.id(), layer.name()):
        return layer
    project = context.project()
    return layer if project is not None and layer.id() in project.mapLayers() else None
