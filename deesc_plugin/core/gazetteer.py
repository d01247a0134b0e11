# SPDX-License-Identifier: GPL-2.0-or-later
"""A gazetteer: names and positions of settlements, as arrays, whoever made it.

One comes with the plugin for the country of the bundled agreement (``resources/gazetteer``); a user's own layer can
take its place. None of its positions is surveyed: `accuracy_m` says how far off one may be.
"""

from __future__ import annotations

import csv
import io
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .characters import REPLACEMENT, refused_in
from .errors import GazetteerError
from .geodesy import Floats
from .notation.utm import Integers
from .saying import FeatureName

COLUMNS = ("id", "name", "name_arabic", "name_cyrillic", "lon", "lat", "population")
"""The columns of a gazetteer file, CSV in UTF-8; lines that start with ``#`` state its source."""

_ARABIC, _CYRILLIC = frozenset({"ar", "fa"}), frozenset({"ru"})
_STATED = ("source", "licence", "accuracy_m", "limits")


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """Settlements, all columns of one length n.

    Attributes
    ----------
    source, licence : str
        Where they come from and on what terms, as each table of them must state.
    accuracy_m : float
        About how far, metres, a position may be from its settlement.
    ids, names : tuple of str
        The source's own identifiers, and main names.
    arabic, cyrillic : tuple of str
        Names in these scripts, "" where none is known. A script is no language: an Arabic-script name may be Arabic,
        Persian or Kurdish.
    pcodes : tuple of str
        P-codes of the settlements, "" where none is known.
    longitude, latitude : ndarray of float
        Degrees, WGS 84.
    population : ndarray of int
        As the source states it; 0 where it states none.
    limits : str
        What the gazetteer does not hold, one plain sentence.
    by_language : tuple of (str, tuple of str)
        Names that the source has in languages (ISO 639-1), "" where it has none: they come before those by script.
    """

    source: str
    licence: str
    accuracy_m: float
    ids: tuple[str, ...]
    names: tuple[str, ...]
    arabic: tuple[str, ...]
    cyrillic: tuple[str, ...]
    pcodes: tuple[str, ...]
    longitude: Floats
    latitude: Floats
    population: Integers
    limits: str = ""
    by_language: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def __post_init__(self) -> None:
        """Refuse what would set a name beside another one's place.

        Raises
        ------
        GazetteerError
            When its columns are of different lengths, or a number in them cannot be meant.
        """
        columns = (self.ids, self.arabic, self.cyrillic, self.pcodes, self.longitude, self.latitude, self.population)
        if any(len(column) != len(self) for column in columns):
            raise GazetteerError("The settlements of {source} and their places are not one to one.", source=self.source)
        if not (math.isfinite(self.accuracy_m) and self.accuracy_m > 0):
            raise GazetteerError("{source} states no accuracy in metres above 0.", source=self.source)
        # a comparison with NaN is false
        wrong = ~((np.abs(self.longitude) <= 180.0) & (np.abs(self.latitude) <= 90.0) & (self.population >= 0))
        if wrong.any():
            first = int(np.argmax(wrong))
            raise GazetteerError(
                "{source}, settlement {row} ({name}): its place or its population cannot be meant; correct it.",
                source=self.source,
                row=first + 1,
                name=self.names[first],
            )

    def __len__(self) -> int:
        return len(self.names)

    def name(self, index: int, language: str) -> str:
        """A settlement's name in a language (ISO 639-1), or in its script, or its main name."""
        stated = next((names[index] for code, names in self.by_language if code == language), "")
        if stated:
            return stated
        by_script = self.arabic if language in _ARABIC else self.cyrillic if language in _CYRILLIC else self.names
        return by_script[index] or self.names[index]

    def called(self, index: int) -> FeatureName:
        """A settlement's names, for messages in any language."""
        languages = sorted(_ARABIC | _CYRILLIC | {language for language, _ in self.by_language})
        names = tuple((language, self.name(index, language)) for language in languages)
        return FeatureName(self.ids[index], self.names[index], names)


def read_gazetteer(path: Path) -> Gazetteer:
    """Read a gazetteer file.

    Raises
    ------
    GazetteerError
        When it cannot be read or is not of the form that `COLUMNS` describe.
    """
    try:
        lines = path.read_bytes().decode("utf-8").splitlines(keepends=True)
        stated = dict(line[1:].strip().partition(": ")[::2] for line in lines if line.startswith("#"))
        body = "".join(line for line in lines if not line.startswith("#"))
        header, *rows = csv.reader(io.StringIO(body, newline=""), strict=True)
        if tuple(header) != COLUMNS or any(len(row) != len(COLUMNS) for row in rows):
            raise GazetteerError("its columns are {columns}", columns=", ".join(header))
        if refused_in(body, several_lines=True) or REPLACEMENT in body:
            raise GazetteerError("it holds characters that hide, reorder or lost what was written")
        source, licence, accuracy, limits = (stated[name] for name in _STATED)
        ids, names, arabic, cyrillic, longitude, latitude, population = zip(*rows) if rows else ((),) * len(COLUMNS)
        return Gazetteer(
            source,
            licence,
            float(accuracy),
            ids,
            names,
            arabic,
            cyrillic,
            ("",) * len(names),
            np.array(longitude, dtype=float),
            np.array(latitude, dtype=float),
            np.array(population, dtype=np.int64),
            limits,
        )
    except (OSError, ValueError, KeyError, OverflowError, csv.Error, GazetteerError) as error:
        raise GazetteerError(
            "The gazetteer {file} cannot be read ({error}); make it again.", file=path.name, error=error
        ) from error
