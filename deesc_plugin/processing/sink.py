# SPDX-License-Identifier: GPL-2.0-or-later
"""Output layers that are whole or absent: a file is written beside its name, read again, and renamed.

QGIS reports success for files that a full disk cut short, and a destination that held an older result
must keep it when the run fails.
"""

from __future__ import annotations

from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, Iterable, Iterator, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ..bridge.gdal_session import gdal_session, opened
from ..bridge.plain_locale import plain_locale
from ..core.atomic import is_same_file, refuse_unusable_name, replaced_atomically
from ..core.characters import visible
from ..core.errors import DeescError
from .inputs import path_of, text_of

_SINGLE_FILE_SUFFIXES = {".gpkg", ".sqlite", ".geojson", ".json", ".fgb", ".kml", ".csv", ".gml", ".gpx"}
_OWN_COLUMNS = {
    ".gpkg": {"GEOMETRY_NAME": "geom", "FID": "fid"},
    ".sqlite": {"GEOMETRY_NAME": "geometry"},
    ".csv": {},
}
"""What is called otherwise where a column has its name, by GDAL's options; where A and a are one column."""


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
    _refuse_alike(fields, path)
    with replaced_atomically(path) as draft, _under_a_known_name(draft) as written, plain_locale():
        sink = _file(written, path, fields, wkb_type, crs, context)
        _fill(sink, features, path.name)
        del sink  # closes the file
        _compare(written, path, len(features))
    algorithm.parameterAsOutputLayer(
        parameters, name, context
    )  # has the finished file loaded where the user asked for it
    return str(path)


def refuse_unfit_outputs(
    algorithm: QgsProcessingAlgorithm, read: Iterable[Path], parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Refuse a run whose output has an impossible name, or takes the place of a file that is read, by any spelling.

    Raises
    ------
    DeescError
        Naming the file.
    """
    outputs = [one.name() for one in algorithm.parameterDefinitions() if one.isDestination()]
    targets = [path_of(text_of(parameters.get(name), context)) for name in outputs]
    for target in targets:
        refuse_unusable_name(target)
    for path in read:
        if any(is_same_file(path, target) for target in targets if target.is_file()):
            raise DeescError("{file} is what is read here; choose another name for the output.", file=path.name)


def _single_file(value: Any, context: QgsProcessingContext) -> Path | None:
    """The path of a destination that is one plain file; None for memory layers, databases and folders of files."""
    text = text_of(value, context)
    path = Path(text)
    plain = path.suffix.lower() in _SINGLE_FILE_SUFFIXES and "|" not in text and path.parent.is_dir()
    return path if plain else None


def _file(
    written: Path,
    path: Path,
    fields: QgsFields,
    wkb_type: QgsWkbTypes.Type,
    crs: QgsCoordinateReferenceSystem,
    context: QgsProcessingContext,
) -> QgsFeatureSink | None:
    """A file to be filled, whose layer is called after the path that it will have; None where there can be none."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = QgsVectorFileWriter.driverForExtension(written.suffix)
    options.datasourceOptions = QgsVectorFileWriter.defaultDatasetOptions(options.driverName)
    usual = QgsVectorFileWriter.defaultLayerOptions(options.driverName)
    options.layerOptions = [*_names_of_its_own(fields, path), *usual]  # of two alike GDAL takes the first
    options.fileEncoding, options.layerName = "UTF-8", path.stem
    transforms = context.transformContext()
    file = QgsVectorFileWriter.create(str(written), fields, wkb_type, crs, transforms, options)
    return None if file.hasError() else file


@contextmanager
def _under_a_known_name(draft: Path) -> Iterator[Path]:
    """The name to write a file by: QGIS knows GeoJSON by one ending alone."""
    if draft.suffix.lower() != ".json":
        yield draft
        return
    written = draft.with_suffix(".geojson")
    try:
        yield written
        written.replace(draft)
    finally:
        written.unlink(missing_ok=True)


def _names_of_its_own(fields: QgsFields, path: Path) -> list[str]:
    """Options by which a database calls its geometry and its row numbers otherwise than the columns are called."""
    taken = {name.lower() for name in fields.names()}
    return [
        f"{option}={_free(name, taken)}"
        for option, name in _OWN_COLUMNS.get(path.suffix.lower(), {}).items()
        if name in taken
    ]


def _free(name: str, taken: set[str]) -> str:
    return next(free for free in (f"{name}_{number}" for number in count(1)) if free not in taken)


def _refuse_alike(fields: QgsFields, path: Path) -> None:
    """Refuse two columns that are one in such a file.

    Raises
    ------
    DeescError
        Naming both.
    """
    seen: dict[str, str] = {}
    for name in fields.names() if path.suffix.lower() in _OWN_COLUMNS else ():
        if name.lower() in seen:
            raise DeescError(
                "{file} cannot hold both the columns “{one}” and “{other}”, which differ only in case; rename one of "
                "them, or choose another format.",
                file=path.name,
                one=visible(seen[name.lower()]),
                other=visible(name),
            )
        seen[name.lower()] = name


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
    read = _count(draft)
    if read != expected:
        raise DeescError(
            "{file} reads back with {count} of {expected} features; nothing was replaced; try another folder.",
            file=path.name,
            count=read,
            expected=expected,
        )


def _count(path: Path) -> int:
    """How many features GDAL reads from a file. QGIS itself would keep it open, and Windows renames no open file."""
    try:
        with gdal_session():
            dataset = opened(path)
            read = sum(1 for layer in dataset for _ in layer)
            del dataset
    except RuntimeError:
        return 0
    return read
