# SPDX-License-Identifier: GPL-2.0-or-later
"""What is to be imported: files, folders of them and loaded layers, each with what is stated for it alone."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Iterator, Mapping, Sequence

from qgis.core import QgsCoordinateReferenceSystem

from ..core.agreement import Agreement
from ..core.errors import ImportRefused
from ..core.intake.statement import Stated
from ..core.tables.column_choice import NO_CHOICE, ColumnChoice
from ..core.tables.workbook import SUFFIXES
from ..core.text_encoding import UNSTATED, DraftTexts
from .importing import LayerAtOneMoment
from .opening.limits import MAX_ENTRIES
from .opening.parts import whole_of
from .opening.source import file_name

TABLES = (".csv", ".txt", ".tsv", *SUFFIXES)
"""Endings of files that are tables of coordinates."""

_OF_DATABASES = ("-wal", "-shm", "-journal")
"""Endings of what lies beside a database while somebody writes to it."""

EVERY = ""
"""Stands for each layer of a file for which nothing is stated by its name."""


@dataclass(frozen=True)
class Choices:
    """What a person states for the features of one layer, or of all layers of a file."""

    stated: Stated = field(default_factory=Stated)
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    name_field: str = ""


@dataclass(frozen=True)
class Input:
    """One file or loaded layer.

    Attributes
    ----------
    source : str or LayerAtOneMoment
        A path, with what QGIS writes after it.
    choices : mapping of str to Choices
        By the names of layers, or `EVERY`; layers that are not named there are left out.
    texts : DraftTexts
        In which encoding the file is.
    is_table : bool
        Whether it is a table of coordinates.
    sheet : str
        The sheet of a workbook; empty for each that has places.
    columns : ColumnChoice
        Which column of a table is what.
    """

    source: str | LayerAtOneMoment
    choices: Mapping[str, Choices]
    texts: DraftTexts = UNSTATED
    is_table: bool = False
    sheet: str = ""
    columns: ColumnChoice = NO_CHOICE

    @property
    def title(self) -> str:
        """How a sentence names it."""
        return file_name(self.source) if isinstance(self.source, str) else self.source.title

    def language(self, agreement: Agreement) -> str:
        """The language of the party that is stated, in which its drafts are; empty where that is not known."""
        parties = (agreement.party(choices.stated.party) for choices in self.choices.values())
        return next((party.language for party in parties if party is not None), "")

    def of_layer(self, name: str) -> Choices | None:
        """What is stated for a layer; None where it is left out."""
        return self.choices.get(name, self.choices.get(EVERY))


def is_table(path: str) -> bool:
    """Whether a path is that of a table of coordinates, by its ending."""
    return Path(path).suffix.lower() in TABLES


def files_in(paths: Sequence[str]) -> list[str]:
    """The files that are named, and in place of a folder those in it and in its folders, by their names.

    A folder that is itself a geodatabase stays; parts of a Shapefile or a MapInfo table belong to it, and hidden files
    to the computer.

    Raises
    ------
    ImportRefused
        When a folder holds no file, or more than are looked at.
    """
    found: list[str] = []
    for path in paths:
        if not is_folder(path):
            found.append(path)
            continue
        inside = list(_inside(Path(path)))
        if not inside:
            raise ImportRefused("The folder {folder} holds no file; name another.", folder=Path(path).name)
        found += map(str, inside)
    return list(dict.fromkeys(found))


def is_folder(path: str) -> bool:
    """Whether a path is that of a folder, and of no geodatabase, which is one by its form."""
    try:
        return Path(path).is_dir() and Path(path).suffix.lower() != ".gdb"
    except (OSError, ValueError):  # no path at all; who opens it says so
        return False


def _inside(folder: Path) -> Iterator[Path]:
    files: list[Path] = []
    for place, folders, names in os.walk(folder):
        geodatabases = [name for name in folders if name.lower().endswith(".gdb")]
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name not in geodatabases)
        files += [Path(place) / name for name in sorted([*names, *geodatabases]) if not name.startswith(".")]
        if len(files) > MAX_ENTRIES:
            raise ImportRefused(
                "The folder {folder} holds more than {most} files; name a smaller one.",
                folder=folder.name,
                most=MAX_ENTRIES,
            )
    yield from (file for file in files if whole_of(file) is None and not file.name.endswith(_OF_DATABASES))
