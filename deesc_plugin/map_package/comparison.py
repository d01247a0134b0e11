# SPDX-License-Identifier: GPL-2.0-or-later
"""Holds what a foreign reader finds in a written file against the snapshot that it was written from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Sequence

import numpy as np
import numpy.typing as npt
import shapely
from osgeo import gdal, ogr

from ..bridge.gdal_session import gdal_session
from ..core.delimitation import Feature
from ..core.errors import PackageError

_TOLERANCE = 1e-9
"""Degrees; coordinates are written with seven decimals, and reading them may cost the last bit."""

_NUMBERS = (ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal)
_KEY = 7
"""Decimals by which rings are put in order."""

Drawn = Sequence["tuple[Feature, shapely.Geometry | None]"]
"""Features, each with its geometry as a file should hold it."""


@dataclass(frozen=True)
class ReadFeatures:
    """The features of a file as a foreign reader gives them, in the file's order.

    Attributes
    ----------
    values : list of tuple
        For each feature the fields asked for: numbers as float, anything else as text, and "" where nothing is stated.
    geometries : sequence of geometry or None
        None where there is none.
    """

    values: list[tuple[Any, ...]]
    geometries: Sequence[shapely.Geometry | None]


def ogr_features(path: str, drivers: Sequence[str], fields: Sequence[str]) -> ReadFeatures:
    """Every feature of every layer of a file, in the file's order; a field that a layer lacks reads as empty.

    The first of the named drivers that this GDAL has reads it.

    Raises
    ------
    PackageError
        When GDAL cannot read the file.
    """
    try:
        with gdal_session():
            values, blobs = _read(path, drivers, fields)
        geometries = list(shapely.from_wkb(np.array([*blobs, None], dtype=object))[:-1])
    except (RuntimeError, shapely.errors.ShapelyError) as error:
        name = path.rsplit("/", 1)[-1]
        raise PackageError(
            "{name} cannot be read back ({error}); nothing was exported.", name=name, error=error
        ) from error.with_traceback(None)
    return ReadFeatures(values, geometries)


def _read(path: str, drivers: Sequence[str], fields: Sequence[str]) -> tuple[list[tuple[Any, ...]], list[bytes | None]]:
    """The fields and the WKB of every feature."""
    values: list[tuple[Any, ...]] = []
    blobs: list[bytes | None] = []
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR, list(drivers))
    for index in range(dataset.GetLayerCount()):
        _read_layer(dataset.GetLayer(index), fields, values, blobs)
    return values, blobs


def _read_layer(
    layer: gdal.Layer, fields: Sequence[str], values: list[tuple[Any, ...]], blobs: list[bytes | None]
) -> None:
    definition = layer.GetLayerDefn()
    indexes = [definition.GetFieldIndex(field) for field in fields]
    for feature in layer:
        values.append(tuple(_value(feature, index) for index in indexes))
        geometry = feature.GetGeometryRef()
        blobs.append(None if geometry is None else bytes(geometry.ExportToWkb()))


def _value(feature: ogr.Feature, index: int) -> Any:
    if index < 0 or not feature.IsFieldSetAndNotNull(index):
        return ""
    is_number = feature.GetFieldDefnRef(index).GetType() in _NUMBERS
    return feature.GetFieldAsDouble(index) if is_number else feature.GetFieldAsString(index)


def compare_layer(name: str, expected: Drawn, found: ReadFeatures, by_ring: bool = False) -> None:
    """Compare the geometries of a layer with the snapshot, in order and to the last written digit.

    Parameters
    ----------
    name : str
        The file, for messages.
    expected : sequence of (Feature, geometry)
        Features with their geometries as the file should hold them.
    by_ring : bool
        Compare rings and their directions, but not which hole is of which part: some formats do not say.

    Raises
    ------
    PackageError
        Naming the first feature that differs.
    """
    refuse_other_count(name, len(expected), len(found.geometries))
    shape = _Rings if by_ring else _Parts
    if shape.of([geometry for _, geometry in expected]).is_like(shape.of(found.geometries)):
        return
    for (feature, geometry), read in zip(expected, found.geometries):
        if not shape.of([geometry]).is_like(shape.of([read])):
            raise differs(feature, name)


def compare_names(name: str, expected: Drawn, found: ReadFeatures) -> None:
    """Compare the uids and names of a layer, which are its fields; an empty uid is one that the reader does not give.

    Raises
    ------
    PackageError
        Naming the first feature that differs.
    """
    compare_values(
        name,
        expected,
        [(uid and feature.uid, feature.name) for (feature, _), (uid, _) in zip(expected, found.values)],
        found.values,
    )


def compare_values(
    name: str, expected: Drawn, rows: Sequence[tuple[Any, ...]], found: Sequence[tuple[Any, ...]]
) -> None:
    """Compare the attributes of a layer with those that its features should have there.

    Raises
    ------
    PackageError
        Naming the first feature that differs.
    """
    refuse_other_count(name, len(expected), len(found))
    for (feature, _), row, read in zip(expected, rows, found):
        if row != read:
            raise differs(feature, name)


def refuse_other_count(name: str, expected: int, found: int) -> None:
    """Refuse a file that reads back with another number of features.

    Raises
    ------
    PackageError
        With both numbers.
    """
    if found != expected:
        raise PackageError(
            "{name} reads back with {found} of {expected} features; try another folder.",
            name=name,
            found=found,
            expected=expected,
        )


def differs(feature: Feature, name: str) -> PackageError:
    """The error for a feature that a file does not hold as it was drawn."""
    return PackageError(
        "{feature} reads back from {name} differently than it was drawn; nothing was exported.",
        feature=feature,
        name=name,
    )


@dataclass(frozen=True)
class _Parts:
    """The parts of geometries, their rings and their vertices as arrays."""

    structure: tuple[npt.NDArray[Any], ...]
    coordinates: npt.NDArray[np.float64]

    @classmethod
    def of(cls, geometries: Sequence[shapely.Geometry | None]) -> _Parts:
        """Each part's type, owner and size, and each ring's part and size, in order."""
        parts, owner = _parts(geometries)
        rings, part = shapely.get_rings(parts, return_index=True)
        sizes, ring_sizes = shapely.get_num_coordinates(parts), shapely.get_num_coordinates(rings)
        return cls((shapely.get_type_id(parts), owner, sizes, part, ring_sizes), shapely.get_coordinates(parts))

    def is_like(self, other: _Parts) -> bool:
        """Whether the structure is the same, and each vertex but for the last bits."""
        if not all(map(np.array_equal, self.structure, other.structure)):
            return False
        return bool(np.all(np.abs(self.coordinates - other.coordinates) <= _TOLERANCE))


class _Rings(_Parts):
    """The same, but of rings (and points) alone, in an order of their own within each geometry."""

    @classmethod
    def of(cls, geometries: Sequence[shapely.Geometry | None]) -> _Parts:
        """Each ring's owner and size, ordered by owner and then by the places of the first two vertices."""
        parts, owner = _parts(geometries)
        is_area = shapely.get_dimensions(parts) == 2
        rings, part = shapely.get_rings(parts[is_area], return_index=True)
        lines = np.concatenate([parts[~is_area], rings])
        owners = np.concatenate([owner[~is_area], owner[is_area][part]])
        sizes = shapely.get_num_coordinates(lines)
        coordinates = shapely.get_coordinates(lines)
        starts = np.concatenate([[0], np.cumsum(sizes)])[:-1]
        first, second = coordinates[starts].round(_KEY), coordinates[starts + (sizes > 1)].round(_KEY)
        order = np.lexsort((*second.T, *first.T, owners))
        return cls((owners[order], sizes[order]), shapely.get_coordinates(lines[order]))


def _parts(
    geometries: Sequence[shapely.Geometry | None],
) -> tuple[npt.NDArray[np.object_], npt.NDArray[np.intp]]:
    """The parts of all geometries and their owners; what is empty has none: files do not tell it from nothing."""
    array = np.empty(len(geometries), dtype=object)
    array[:] = geometries
    array[shapely.is_empty(array)] = None
    parts, owner = shapely.get_parts(array, return_index=True)
    return parts, owner
