# SPDX-License-Identifier: GPL-2.0-or-later
"""The door itself: what a path leads to is looked at here before QGIS or GDAL opens it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from osgeo import gdal

from ...core.characters import visible
from ...core.errors import ImportRefused
from ..gdal_session import gdal_session, has_driver
from ..geopackage_guard import refuse_hostile
from .content import format_of_stream
from .formats import (
    FILE_GEODATABASE,
    GML,
    HEAD,
    KMZ,
    MAPINFO,
    SHAPEFILE,
    SQLITE,
    ZIP,
    Format,
    kind_of,
    kind_of_file,
)
from .limits import MAX_ENTRIES, IsCancelled, never
from .parts import (
    parts_of,
    parts_of_gml,
    refuse_broken_shapefile,
    refuse_strange_parts,
    refuse_tables_elsewhere,
    whole_of,
)
from .plain_file import refuse_unreadable_file, too_large
from .private_copy import PrivateCopy, copy_of_parts, copy_of_strange
from .source import Source, source_of
from .zipped import members_with_features

_KEPT = 16
_FOUND: dict[tuple[str, tuple[Any, ...]], Looked] = {}
"""What was looked at last: QGIS asks about a parameter several times before the algorithm that has it runs."""
_RASTERS: set[tuple[Path, tuple[Any, ...]]] = set()
"""Rasters that were let in last: each sheet opens them."""


@dataclass(frozen=True)
class Looked:
    """What a file turned out to be.

    Attributes
    ----------
    source : Source
        The file, and what of it is meant.
    format : Format
        Of a zip, that of its first member with features.
    address : str
        What GDAL is told.
    members : tuple of str
        Of a zip, the members with features.
    layers : tuple of str
        The names of its layers as GDAL reads them.
    copy : PrivateCopy or None
        Of a text that GDAL reads only in UTF-8, or that it leaves something beside, the copy that is read in its place.
    """

    source: Source
    format: Format
    address: str
    members: tuple[str, ...] = ()
    layers: tuple[str, ...] = ()
    copy: PrivateCopy | None = None


def look_at_raster(path: Path) -> None:
    """Look at a file that is to be read as a raster, and at what lies beside it.

    Raises
    ------
    ImportRefused
        When it or a part of it is missing, or no plain file.
    WorkspaceError
        When it is a database that is damaged or carries code.
    """
    state = (path, _state(path))
    if state in _RASTERS:
        return
    refuse_unreadable_file(path)
    refuse_strange_parts(path)
    if kind_of_file(path).format is SQLITE:
        refuse_hostile(path, is_written=False)
    if len(_RASTERS) >= _KEPT:
        _RASTERS.clear()
    _RASTERS.add(state)


def looked_at(text: str, is_cancelled: IsCancelled = never) -> Looked:
    """Look at the file that a source names; only a file that is named here may be opened afterwards.

    Parameters
    ----------
    text : str
        A path, with what QGIS writes after it (``|layername=``), or one inside a zip (``/vsizip/``).

    Raises
    ------
    ImportRefused
        When it is missing, is no file, is of no format with features, is broken, is beyond a limit, or leads elsewhere.
    WorkspaceError
        When a database is damaged or carries code.
    Cancelled
        When `is_cancelled` said so.
    """
    source = source_of(text)
    key = (text, _state(source.path))
    found = _FOUND.get(key)  # another thread may empty it meanwhile
    if found is None:
        found = _look(source, is_cancelled)
        if len(_FOUND) >= _KEPT:
            _FOUND.clear()
        _FOUND[key] = found
    return found


def _state(path: Path) -> tuple[Any, ...]:
    """The identity, size and times of a file and of what belongs to it: as long as they are the same, so is it."""
    if not path.name:
        return ()
    places = (path, *(path.with_name(path.name + ending) for ending in ("-wal", "-journal")), *parts_of(path))
    return tuple(_status(place) for place in places)


def _status(path: Path) -> tuple[int, ...] | None:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, found.st_ctime_ns)


def _look(source: Source, is_cancelled: IsCancelled) -> Looked:
    path = source.path
    refuse_unreadable_file(path, is_folder_fit=path.suffix.lower() == ".gdb")
    if path.is_dir():
        return _tried(Looked(source, _geodatabase(path), str(path)))
    if source.member or kind_of_file(path).format is ZIP:
        return _in_archive(source, is_cancelled)
    refuse_strange_parts(path)
    _refuse_part(path)
    copy = copy_of_strange(path)
    read = path if copy is None else copy.path
    found = _format(read, path.name, is_cancelled)
    if found is GML and copy is None:
        copy = copy_of_parts({part.name: part.read_bytes() for part in (path, *parts_of_gml(path))}, path.name)
    return _tried(Looked(source, found, str(path if copy is None else copy.path), copy=copy))


def _format(path: Path, name: str, is_cancelled: IsCancelled) -> Format:
    """The format of a file by itself, looked through as far as its readers have to be kept from it."""
    with path.open("rb") as stream:
        head = stream.read(HEAD)
        kind = kind_of(head, name)
        if kind.format is SQLITE:
            refuse_hostile(path, is_written=False, is_cancelled=is_cancelled)
            return SQLITE
        stream.seek(0)
        found = format_of_stream(head, stream, path.stat().st_size, name, is_cancelled)
    if found is SHAPEFILE:
        refuse_broken_shapefile(path)
    elif found is MAPINFO:
        refuse_tables_elsewhere(path)
    return found


def _refuse_part(path: Path) -> None:
    """Refuse what is part of a file that lies beside it, and name that."""
    whole = whole_of(path)
    if whole is not None:
        raise ImportRefused(
            "{file} is a part of {whole}; name that.", file=visible(path.name), whole=visible(whole.name)
        )


def _geodatabase(path: Path) -> Format:
    """A folder that is a File Geodatabase: plain files alone, and not too many."""
    names = list(path.iterdir())
    sizes = 0
    for part in names:
        if part.is_symlink() or not part.is_file():
            raise ImportRefused(
                "{file} holds “{part}”, which is no plain file; ask its sender for it again.",
                file=path.name,
                part=visible(part.name),
            )
        sizes += part.stat().st_size
    if len(names) > MAX_ENTRIES or sizes > FILE_GEODATABASE.max_bytes:
        raise too_large(path.name, sizes, FILE_GEODATABASE.max_bytes)
    if not any(part.suffix == ".gdbtable" for part in names):
        raise ImportRefused("{file} is a folder; name a file in it.", file=visible(path.name))
    return FILE_GEODATABASE


def _in_archive(source: Source, is_cancelled: IsCancelled) -> Looked:
    """A zip; each of its members with features has been opened by itself, for who opens the whole may open any."""
    path, file = source.path, visible(source.path.name)
    found = members_with_features(source, is_cancelled)
    if path.suffix.lower() not in (".zip", ".kmz"):
        raise ImportRefused("{file} is a zip under another name; call it .zip or .kmz and try again.", file=file)
    if path.suffix.lower() == ".kmz" and not source.member:
        return _tried(Looked(source, KMZ, str(path), tuple(found)))
    layers: list[str] = []
    for member, of_member in found.items():
        if not member.lower().endswith(".shx"):  # it begins as the .shp beside it does
            layers += _layers(f"/vsizip/{path}/{member}", of_member, f"{file}, {visible(member)}")
    _refuse_missing_layer(source, tuple(layers), file)
    address = f"/vsizip/{path}" + (source.member and f"/{source.member}")
    return Looked(source, next(iter(found.values())), address, tuple(found), tuple(layers))


def _tried(looked: Looked) -> Looked:
    """The same with its layers."""
    name = visible(looked.source.path.name)
    layers = _layers(looked.address, looked.format, name)
    _refuse_missing_layer(looked.source, layers, name)
    return replace(looked, layers=layers)


def _layers(address: str, of_it: Format, name: str) -> tuple[str, ...]:
    """The names of the layers, opened by the drivers that may open it and by no other.

    Raises
    ------
    ImportRefused
        When they cannot read it, or QGIS would choose another driver.
    """
    drivers = [driver for driver in of_it.drivers if has_driver(driver)]
    if not drivers:  # without any, GDAL would try all of its drivers
        raise ImportRefused(
            "{file} is {format}, which the GDAL of this QGIS does not read; save it as GeoPackage.",
            file=name,
            format=of_it.title,
        )
    try:
        with gdal_session():
            chosen = gdal.IdentifyDriverEx(address, gdal.OF_VECTOR)
            dataset = gdal.OpenEx(address, gdal.OF_VECTOR | gdal.OF_READONLY, drivers)
            if dataset is None:
                raise ImportRefused("it cannot be opened")
            layers = tuple(dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount()))
            del dataset
    except (RuntimeError, ImportRefused) as error:
        raise ImportRefused(
            "{file} is {format} that cannot be read ({cause}); ask its sender for it again, or save it as GeoPackage.",
            file=name,
            format=of_it.title,
            cause=error,
        ) from error.with_traceback(None)
    if chosen is not None and chosen.ShortName not in of_it.drivers:
        raise ImportRefused(
            "{file} begins as {format} and would be read as {other}; save it as GeoPackage.",
            file=name,
            format=of_it.title,
            other=chosen.ShortName,
        )
    return layers


def _refuse_missing_layer(source: Source, layers: tuple[str, ...], file: str) -> None:
    if not layers:
        raise ImportRefused("{file} holds no layer with features; ask its sender for it again.", file=file)
    is_there = source.layer_name is None or source.layer_name in layers
    if not is_there or (source.layer_number or 0) >= len(layers):
        raise ImportRefused(
            "{file} has no layer “{layer}”; it has {layers}.",
            file=file,
            layer=visible(source.layer_name or str(source.layer_number)),
            layers=", ".join(visible(layer) for layer in layers[:10]),
        )
