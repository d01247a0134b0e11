# SPDX-License-Identifier: GPL-2.0-or-later
"""The features of a coordinate table as they were written, before anything is transformed or judged."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..limits import LEAST_OF_LINE, LEAST_OF_RING, MOST_VERTICES
from ..notation.coordinate_text import quoted, with_tabs
from ..notation.utm import Floats, Integers
from ..saying import Message
from .columns import Reading
from .datums import NO_DATUMS, NamedDatums

_PARTS = ("vertices", "lines")


@dataclass(frozen=True)
class TableRing:
    """The rows of one ring, or of a point.

    Attributes
    ----------
    part, ring : int
        As the table numbers them; 1 where it has no such column.
    vertices : ndarray, shape (n, 2)
        As written, x or longitude first; what they are is told by `TableFeature.reading`.
    lines : ndarray of int
        The line of the file that each vertex stands in.
    """

    part: int
    ring: int
    vertices: Floats
    lines: Integers

    @property
    def closed(self) -> Floats:
        """The vertices with the first repeated at the end, where the table does not repeat it itself."""
        if self._is_closed:
            return self.vertices
        return np.vstack([self.vertices, self.vertices[:1]])

    @property
    def _is_closed(self) -> bool:
        return len(self.vertices) > 1 and bool((self.vertices[0] == self.vertices[-1]).all())


@dataclass(frozen=True)
class TableFeature:
    """One feature of a table.

    Attributes
    ----------
    feature : str
        What the table's feature column calls it.
    reading : Reading
        What the vertices are: degrees or axes of the stated CRS, or WGS 84.
    rings : tuple of TableRing
        A point is one ring of one vertex, a line one ring a part.
    attributes : tuple of (str, str)
        Column name and text; empty where no row has one.
    is_line : bool
        Whether its rings are lines that are not to be closed.
    """

    feature: str
    reading: Reading
    rings: tuple[TableRing, ...]
    attributes: tuple[tuple[str, str], ...]
    is_line: bool = False

    @property
    def is_point(self) -> bool:
        """Whether it is a single place."""
        return len(self.rings) == 1 and len(self.rings[0].vertices) == 1

    @property
    def vertices(self) -> Floats:
        """Every vertex as written, shape (n, 2), ring after ring."""
        return np.vstack([ring.vertices for ring in self.rings])

    @property
    def lines(self) -> Integers:
        """The lines of the file that the vertices stand in."""
        return np.concatenate([ring.lines for ring in self.rings])

    def attribute(self, name: str) -> str:
        """The text of an attribute, "" where the table gives none."""
        return dict(self.attributes).get(name, "")


@dataclass(frozen=True)
class RefusedFeature:
    """A feature that was not taken; its text is one sentence with file, line, feature and reason."""

    file: str | Message
    line: int
    feature: str
    reason: Message

    @property
    def label(self) -> Message:
        """Where it stands."""
        return place_in_table(self.file, self.line, self.feature)

    def __str__(self) -> str:
        return f"{self.label}: {self.reason}"


@dataclass(frozen=True)
class CoordinateTable:
    """A table as read: what was taken, what was refused, the columns not looked at and the number of comment lines.

    `titles` are the lines above the header, by number and text; `notes` say how letters were read. `crs` is the CRS
    that the caller stated; UTM and MGRS texts are on WGS 84 whatever it says. `is_own` says that it is one of turning
    points that the project wrote itself. `datums` are those that it names.
    """

    file: str | Message
    crs: str
    features: tuple[TableFeature, ...]
    refused: tuple[RefusedFeature, ...]
    unused_columns: tuple[str, ...]
    comments: int
    titles: tuple[tuple[int, str], ...] = ()
    is_own: bool = False
    notes: tuple[Message, ...] = ()
    datums: NamedDatums = NO_DATUMS

    def as_one(self, name: str, is_line: bool) -> CoordinateTable:
        """The table with its rows as the turning points of one area or line, where its features are only their numbers.

        A table that numbers its rows 1, 2, 3 and so on, and names nothing else, is a list of turning points when an
        area or a line is expected.
        """
        least = LEAST_OF_LINE if is_line else LEAST_OF_RING
        numbers = [with_tabs(feature.feature).rstrip(".)") for feature in self.features]
        is_numbered = numbers == [str(number) for number in range(1, len(numbers) + 1)]
        if self.refused or len(numbers) < least or not is_numbered or not all(map(_is_nameless, self.features)):
            return self
        if len({feature.reading for feature in self.features}) > 1 or len(numbers) > MOST_VERTICES:
            return self
        vertices, lines = (np.concatenate([getattr(feature, part) for feature in self.features]) for part in _PARTS)
        if len(np.unique(vertices, axis=0)) < least:
            return self
        one = TableFeature(name, self.features[0].reading, (TableRing(1, 1, vertices, lines),), (), is_line)
        template = (
            "The rows numbered 1 to {last} were taken as the turning points of one line."
            if is_line
            else "The rows numbered 1 to {last} were taken as the turning points of one area."
        )
        return replace(self, features=(one,), notes=(*self.notes, Message.of(template, last=len(numbers))))


def _is_nameless(feature: TableFeature) -> bool:
    return feature.is_point and feature.attribute("name") in ("", feature.feature)


def place_in_table(file: str | Message, line: int, feature: str) -> Message:
    """How a sentence names a feature of a table."""
    return Message.of("{file}, line {line}, feature “{name}”", file=file, line=str(line), name=quoted(feature))
