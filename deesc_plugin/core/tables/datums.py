# SPDX-License-Identifier: GPL-2.0-or-later
"""Datums that a table of coordinates names in its header, its titles or a column: as data, with the systems on them.

Coordinates on ED 50 or Pulkovo 1942 that are read as WGS 84 land some 125 m away, and nothing else shows it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Callable, Iterable

_DATUMS = (
    ("WGS 84", "EPSG:4326", r"WGS[ _-]*(?:19)?84"),
    ("WGS 72", "EPSG:4322", r"WGS[ _-]*(?:19)?72"),
    ("ED 50", "EPSG:4230", r"ED[ _-]*(?:19)?50|(?:european|avrupa)\w*(?: +datum\w*)?[ _-]*(?:19)?50"),
    ("Pulkovo 1942", "EPSG:4284", r"(?:pulkovo|пулково)\w*[ _-]*(?:19)?42|[SСCG][KК][ _-]*(?:19)?42"),
    ("Pulkovo 1995", "EPSG:4200", r"(?:pulkovo|пулково)\w*[ _-]*(?:19)?95|[SСC][KК][ _-]*(?:19)?95"),
    ("PZ-90", "EPSG:4740", r"(?:PZ|ПЗ)[ _-]*(?:19)?90"),
    ("Deir ez Zor", "EPSG:4227", r"deir[ _-]*ez+[ _-]*zor|дейр[ _-]*эз[ _-]*зор|دير[ _]*الزور"),
    ("Ain el Abd", "EPSG:4204", r"ain[ _-]*el[ _-]*abd"),
    ("Nahrwan", "EPSG:4270", r"nahrwan"),
    ("Karbala 1979", "EPSG:4743", r"karbala[ _-]*(?:19)?79"),
)
"""Its name, the geographic CRS on it in the EPSG registry, and how tables write it."""
_PATTERNS = tuple(
    (name, crs, re.compile(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", re.IGNORECASE)) for name, crs, pattern in _DATUMS
)
_CODE = re.compile(r"(?<!\w)EPSG[ :]{0,3}([0-9]{4,6})(?!\w)", re.IGNORECASE)
_LONGEST = 1_000


@dataclass(frozen=True)
class Datum:
    """A datum, or a CRS, as somebody names it.

    Attributes
    ----------
    name : str
    crs : str
        The geographic CRS on the datum, or the CRS.
    """

    name: str
    crs: str


@dataclass(frozen=True)
class NamedDatums:
    """What a table names.

    Attributes
    ----------
    of_places : tuple of Datum
        Those in the names of the columns of places and in a column of datums: each holds.
    around : tuple of Datum
        Those in titles, comments and other names: where several stand there, any of them may be meant.
    """

    of_places: tuple[Datum, ...] = ()
    around: tuple[Datum, ...] = ()

    def other_than(self, is_on: Callable[[Datum], bool]) -> Datum | None:
        """The datum that is named beside the one on which the places are to be read; None where it is that one."""
        if self.of_places:
            return next((one for one in self.of_places if not is_on(one)), None)
        return None if any(map(is_on, self.around)) else next(iter(self.around), None)


NO_DATUMS = NamedDatums()


def datums_in(texts: Iterable[str]) -> tuple[Datum, ...]:
    """The datums that texts name, each once.

    Examples
    --------
    >>> [datum.name for datum in datums_in(["Lat (ED50)", "Широта, СК-42", "EPSG:4230"])]
    ['ED 50', 'Pulkovo 1942', 'EPSG:4230']
    """
    found: dict[Datum, None] = {}
    for text in (text[:_LONGEST] for text in texts):
        found |= {Datum(name, crs): None for name, crs, pattern in _PATTERNS if pattern.search(text)}
        found |= {Datum(f"EPSG:{code}", f"EPSG:{code}"): None for code in _CODE.findall(text)}
    return tuple(found)
