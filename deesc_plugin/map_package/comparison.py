"""Holds what GDAL reads out of a written file against the snapshot that it was written from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, Sequence

import numpy as np
import shapely
from osgeo import gdal

from ..bridge.gdal_session import gdal_session
from ..core.delimitation import Feature
from ..core.errors import PackageError

_TOLERANCE = 1e-9
"""Degrees; coordinates are written with seven decimals, and reading them may cost the last bit."""


@dataclass(frozen=True)
class ReadFeature:
    """A feature as a foreign reader gives it: the texts of the fields asked for, and its geometry."""

    texts: tuple[str, ...]
    geometry: shapely.Geometry | None


def has_driver(name: str) -> bool:
    """Whether this GDAL has a driver of that name."""
    return gdal.GetDriverByName(name) is not None


def ogr_features(path: str, drivers: Sequence[str], fields: Sequence[str]) -> list[ReadFeature]:
    """Every feature of every layer of a file, in the file's order; a field that a layer lacks reads as empty.

    The first of the named drivers that this GDAL has reads it.

    Raises
    ------
    PackageError
        When GDAL cannot read the file.
    """
    try:
        with gdal_session():
            dataset = gdal.OpenEx(
                path, gdal.OF_VECTOR, list(drivers), ["DATE_AS_STRING=YES"] if "GeoJSON" in drivers else []
            )
            features = [
                feature
                for index in range(dataset.GetLayerCount())
                for feature in _layer_features(dataset.GetLayer(index), fields)
            ]
            del dataset
            return features
    except RuntimeError as error:
        raise PackageError(f"{path.rsplit('/', 1)[-1]} cannot be read back ({error}); nothing was exported.") from error


def _layer_features(layer: gdal.Layer, fields: Sequence[str]) -> Iterator[ReadFeature]:
    definition = layer.GetLayerDefn()
    indexes = [definition.GetFieldIndex(field) for field in fields]
    for feature in layer:
        texts = tuple("" if index < 0 else feature.GetFieldAsString(index) for index in indexes)
        geometry = feature.GetGeometryRef()
        yield ReadFeature(texts, None if geometry is None else shapely.from_wkb(bytes(geometry.ExportToWkb())))


def compare_layer(
    name: str, expected: Sequence[tuple[Feature, shapely.Geometry | None]], found: Sequence[ReadFeature]
) -> None:
    """Compare a layer with the snapshot: the features in order, their uids and names, each coordinate.

    Parameters
    ----------
    name : str
        The file, for messages.
    expected : sequence of (Feature, geometry)
        Features with their geometries as the file should hold them.
    found : sequence of ReadFeature
        Its texts are uid and name; an empty uid is one that the reader does not give.

    Raises
    ------
    PackageError
        Naming the first feature that differs.
    """
    if len(found) != len(expected):
        raise PackageError(f"{name} reads back with {len(found)} of {len(expected)} features; the disk may be full.")
    for (feature, geometry), read in zip(expected, found):
        uid, label = read.texts
        if uid not in ("", feature.uid) or label != feature.name or not _same(geometry, read.geometry):
            raise PackageError(
                f"{feature.label} reads back from {name} differently than it was drawn; nothing was exported."
            )


def _same(expected: shapely.Geometry | None, found: shapely.Geometry | None) -> bool:
    """Whether two geometries have the same parts and rings, turned the same way, and the same vertices."""
    parts, found_parts = _parts(expected), _parts(found)
    if len(parts) != len(found_parts):
        return False
    counts, found_counts = shapely.get_num_coordinates(parts), shapely.get_num_coordinates(found_parts)
    if list(shapely.get_type_id(parts)) != list(shapely.get_type_id(found_parts)) or list(counts) != list(found_counts):
        return False
    if any(_ring_sizes(part) != _ring_sizes(read) for part, read in zip(parts, found_parts)):
        return False
    difference = shapely.get_coordinates(parts) - shapely.get_coordinates(found_parts)
    return bool(np.all(np.abs(difference) <= _TOLERANCE))


def _parts(geometry: shapely.Geometry | None) -> list[shapely.Geometry]:
    return [] if geometry is None or geometry.is_empty else list(shapely.get_parts(geometry))


def _ring_sizes(part: shapely.Geometry) -> list[int]:
    return [int(size) for size in shapely.get_num_coordinates(shapely.get_rings(part))]
