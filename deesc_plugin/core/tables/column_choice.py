# SPDX-License-Identifier: GPL-2.0-or-later
"""Which column of a table is what, as a person states it where the header does not say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Collection, Sequence

from ..errors import ImportRefused
from ..saying import Listed
from .column_names import DEGREES, meaning_of, normal, part_of
from .columns import MEANINGS, OF_PLACES, is_attribute


@dataclass(frozen=True)
class ColumnChoice:
    """The columns that are stated; false for none.

    Attributes
    ----------
    columns : tuple of (str, str)
        A meaning, such as ``lon``, and its column: the name that the header has for it, or its number from the left,
        from 1.
    """

    columns: tuple[tuple[str, str], ...] = ()

    @classmethod
    def of(cls, text: str) -> ColumnChoice:
        """What a text such as ``lon=Ostwert; lat=Nordwert; name=1`` states.

        Raises
        ------
        ImportRefused
            When a meaning is none that a column can have, or stands there twice.
        """
        columns: dict[str, str] = {}
        for part in filter(str.strip, text.split(";")):
            meaning, is_stated, column = (piece.strip() for piece in part.partition("="))
            if not (is_stated and column and (meaning in MEANINGS or is_attribute(meaning))) or meaning in columns:
                raise ImportRefused(
                    "“{text}” states no column; write what it is, once each, and its name or number, such as "
                    "lon=2; lat=3. It may be {meanings}, or a column of the features such as kind or party.",
                    text=part.strip(),
                    meanings=Listed.of(MEANINGS, most=None),
                )
            columns[meaning] = column
        return cls(tuple(columns.items()))

    def __bool__(self) -> bool:
        return bool(self.columns)

    def __str__(self) -> str:
        return "; ".join(f"{meaning}={column}" for meaning, column in self.columns)

    @property
    def is_by_number(self) -> bool:
        """Whether no column is stated by its name, so that there may be no header."""
        return all(_is_number(column) for _, column in self.columns)

    def named(self, header: Sequence[str]) -> tuple[str, ...] | None:
        """A row of names with what the stated columns are in their places; None where it does not have them all.

        The other columns keep their names, but for those that would be taken for what is stated.

        Examples
        --------
        >>> ColumnChoice.of("lon=Ost; lat=3; name=1").named(["Nr", "Ost", "Nord", "lon"])
        ('name', 'lon', 'lat', 'column 4: lon')
        """
        places = self._places(header)
        if places is None:
            return None
        of_places = OF_PLACES if OF_PLACES & set(places.values()) else frozenset()
        taken = {*places.values(), *of_places}
        return tuple(
            places.get(place) or (_apart(cell, place) if _is_taken(cell, taken) else cell)
            for place, cell in enumerate(header)
        )

    def _places(self, header: Sequence[str]) -> dict[int, str] | None:
        names = [normal(cell) for cell in header]
        places: dict[int, str] = {}
        for meaning, column in self.columns:
            if normal(column) in names:
                places[names.index(normal(column))] = meaning
            elif _is_number(column) and 0 < int(column) <= len(header):
                places[int(column) - 1] = meaning
            else:
                return None
        return places if len(places) == len(self.columns) else None


def _is_number(column: str) -> bool:
    """Whether a column is stated by where it stands; no table has so many that nine digits do not tell them."""
    return column.isascii() and column.isdecimal() and len(column) < 10


def _is_taken(cell: str, taken: Collection[str]) -> bool:
    """Whether a name would be read as what is stated, or is none; parts of an angle are those of a place."""
    name = normal(cell)
    return not name or meaning_of(cell).replace(DEGREES, "") in taken or bool(part_of(name))


def _apart(cell: str, place: int) -> str:
    return f"column {place + 1}: {cell.strip()}".rstrip(": ")


NO_CHOICE = ColumnChoice()
