# SPDX-License-Identifier: GPL-2.0-or-later
"""Output layers that are whole or absent: a file is written beside its name, read again, and renamed.

QGIS reports success for files that a full disk cut short, and a destination that held an older result
must keep it when the run fails.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Iterable, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ..bridge.gdal_session import gdal_session, opened
from ..core.atomic import is_same_file, replaced_atomically
from ..core.errors import DeescError
from .inputs import file_of, text_of

_SINGLE_FILE_SUFFIXES = {".gpkg", ".sqlite", ".geojson", ".json", ".fgb", ".kml", ".csv", ".gml", ".gpx"}


def write_layer(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    fields: QgsFields,
    wkb_type: QgsWkbTypes.Type,
    features: Sequence[QgsFeature],
    crs: QgsCoordinateReferenceSystem,
) -> str:
    """Write a sink parameter; returns the destination (a path or a layer id).

    Raises
    ------
    DeescError
        When the destination cannot be written, or reads back differently.
    """
    path = _single_file(parameters.get(name), context)
    if path is None:
        sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, wkb_type, crs)
        _fill(sink, features, name)
        return str(destination)
    with replaced_atomically(path) as draft:
        named = {"layerName": path.stem}  # the draft is called otherwise, and QGIS would take that
        sink, _ = QgsProcessingUtils.createFeatureSink(str(draft), context, fields, wkb_type, crs, named)
        _fill(sink, features, path.name)
        del sink  # closes the file
        _compare(draft, path, len(features))
    algorithm.parameterAsOutputLayer(
        parameters, name, context
    )  # has the finished file loaded where the user asked for it
    return str(path)


def refuse_output_over_input(
    algorithm: QgsProcessingAlgorithm, read: Iterable[Path], parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Refuse a run whose output would take the place of a file that it reads, however either is spelled.

    Raises
    ------
    DeescError
        Naming the file.
    """
    outputs = [one.name() for one in algorithm.parameterDefinitions() if one.isDestination()]
    targets = [file_of(text_of(parameters.get(name), context)) for name in outputs]
    for path in read:
        if any(is_same_file(path, target) for target in targets if target is not None):
            raise DeescError("{file} is what is read here; choose another name for the output.", file=path.name)


def _single_file(value: Any, context: QgsProcessingContext) -> Path | None:
    """The path of a destination that is one plain file; None for memory layers, databases and folders of files."""
    text = text_of(value, context)
    path = Path(text)
    plain = path.suffix.lower() in _SINGLE_FILE_SUFFIXES and "|" not in text and path.parent.is_dir()
    return path if plain else None


def _fill(sink: QgsFeatureSink | None, features: Sequence[QgsFeature], name: str) -> None:
    if sink is None:
        raise DeescError("{name} cannot be written; choose another folder or format.", name=name)
    if not sink.addFeatures(list(features), QgsFeatureSink.Flag.FastInsert) or not sink.flushBuffer():
        raise DeescError(
            "{name} could not be written in full ({error}); free some space or choose another folder.",
            name=name,
            error=sink.lastError(),
        )


def _compare(draft: Path, path: Path, expected: int) -> None:
    count = _count(draft)
    if count != expected:
        raise DeescError(
            "{file} reads back with {count} of {expected} features; nothing was replaced; try another folder.",
            file=path.name,
            count=count,
            expected=expected,
        )


def _count(path: Path) -> int:
    """How many features GDAL reads from a file. QGIS itself would keep it open, and Windows renames no open file."""
    try:
        with gdal_session():
            dataset = opened(path)
            count = sum(1 for layer in dataset for _ in layer)
            del dataset
    except RuntimeError:
        return 0
    return count
