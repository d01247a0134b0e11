# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the file of a base layer lies: stored from the workspace's folder on, so that both can move together."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

from ...core.base_layer import BaseLayer
from ..database import read_only, rows_of

_ZIPS = (".zip", ".kmz")


def stored_path(path: Path, folder: str) -> str:
    """A file as a workspace in that folder names it: relative where it lies in or below the folder, else in full.

    Examples
    --------
    >>> stored_path(Path("/maps/base/roads.gpkg"), "/maps"), stored_path(Path("/data/roads.gpkg"), "/maps")
    ('base/roads.gpkg', '/data/roads.gpkg')
    """
    whole = _plain(path)
    try:
        return whole.relative_to(_plain(Path(folder))).as_posix() if folder else whole.as_posix()
    except ValueError:
        return whole.as_posix()


def _plain(path: Path) -> Path:
    """A path in full without steps up; links stay, for they are how a person knows the place."""
    return Path(os.path.normpath(path.absolute()))


def place_of(layer: BaseLayer, folder: str) -> Path:
    """The file of a base layer of a workspace in that folder; of one inside a zip, its place in that."""
    return Path(folder) / layer.path


def source_text(layer: BaseLayer, folder: str) -> str:
    """The same as the text that the door takes, and QGIS."""
    place = place_of(layer, folder)
    return str(place) if _file_of(place) == place else f"/vsizip/{place}"


def is_there(layer: BaseLayer, folder: str) -> bool:
    """Whether the file of a base layer is there; that of one which names none is not."""
    try:
        return bool(layer.path) and _file_of(place_of(layer, folder)).exists()
    except (OSError, ValueError):
        return False


def stamp_of(layer: BaseLayer, folder: str) -> tuple[object, ...]:
    """What is another when the file of a base layer has changed, and nothing where there is no file.

    A GeoPackage says itself when each of its tables was changed: QGIS touches the file of one that it only shows.
    """
    file = _file_of(place_of(layer, folder))
    try:
        if file.suffix.lower() == ".gpkg":
            with suppress(sqlite3.Error), read_only(file) as database:
                return tuple(rows_of(database, "gpkg_contents", ("table_name", "last_change")))
        found = file.stat()
    except OSError:
        return ()
    return found.st_size, found.st_mtime_ns


def _file_of(place: Path) -> Path:
    """The zip in which a place lies, or the place itself."""
    zips = (parent for parent in place.parents if parent.suffix.lower() in _ZIPS and parent.is_file())
    return next(zips, place)
