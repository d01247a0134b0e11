# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds a place by what somebody types: a settlement or a feature by its name in any language or by its number, a
turning point by that of its feature and its own, and coordinates in any notation.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass, replace
from heapq import nsmallest
from typing import Iterable, Iterator, Sequence, Union

import shapely

from .agreement import Agreement
from .characters import folded
from .delimitation import Delimitation, Reference
from .errors import CoordinateError, GeometryError
from .gazetteer import Gazetteer
from .notation.coordinate_text import shown, with_tabs
from .notation.coordinates import parse_position
from .placement.region_locator import RegionLocator
from .roles import Role
from .saying import FeatureName
from .tables.numbering import map_numbers
from .tables.turning_points import NumberedVertices
from .wording import Wording

_TURNING_POINT = re.compile(r"\s*(?P<feature>.*\S)\s*/\s*(?P<number>[0-9]{0,9})\s*")
_STEP = 1e-4
_BETWEEN = re.compile(r"[\s\-_–]+")


class _Letters(dict[int, Union[int, str, None]]):
    """What becomes of each character of a name, for `str.translate`; marks above and below letters go."""

    def __missing__(self, code: int) -> int | None:
        self[code] = plain = None if unicodedata.combining(chr(code)) else code
        return plain


_ALIKE = _Letters(str.maketrans("ٱىةیکېەہھ\u200c", "اي" + "هيكيههه ", "ـ’‘'`ʻʼʿʾ´"))
"""Letters of Arabic script that are typed for each other, and the joint of Persian words, for which a blank is; signs
of transliteration, which few people type.
"""


class Found(enum.Enum):
    """What was found; the first come first where names are as like."""

    COORDINATES = "coordinates"
    TURNING_POINT = "turning_point"
    FEATURE = "feature"
    SETTLEMENT = "settlement"


@dataclass(frozen=True, eq=False)
class FoundPlace:
    """One place.

    Attributes
    ----------
    name : FeatureName or str
        What it is called: of coordinates the text itself.
    geometry : shapely.Geometry
        WGS 84.
    region : Wording or None
        What the agreement's region in which it lies is called.
    likeness : float
        From 0 to 1, the whole name.
    role : Role or None
        Of a feature or its turning point.
    number : int
        Of a turning point.
    """

    found: Found
    name: FeatureName | str
    geometry: shapely.Geometry
    region: Wording | None = None
    likeness: float = 1.0
    role: Role | None = None
    number: int = 0


@dataclass(frozen=True, eq=False)
class Entry:
    """What is found by any of its keys; of more weight comes first among equals."""

    keys: tuple[str, ...]
    place: FoundPlace
    weight: int = 0


class PlaceSearch:
    """Knows the features of one delimitation, and settlements.

    Parameters
    ----------
    settlements : sequence of Entry
        As `settlements_in` gives them, once for many delimitations.
    """

    def __init__(self, delimitation: Delimitation, settlements: Sequence[Entry]) -> None:
        self._delimitation = delimitation
        self._entries = [*self._features(), *settlements]

    def find(self, text: str, most: int = 30) -> Iterator[FoundPlace]:
        """The places that a text may mean, the likeliest first."""
        yield from coordinates_in(text)
        yield from self._turning_points(text)
        wanted = search_key(text)
        if not wanted:
            return
        found = [(likeness, entry) for entry in self._entries if (likeness := _likeness(wanted, entry.keys))]
        for rank, (likeness, entry) in enumerate(nsmallest(most, found, key=_order)):
            yield replace(entry.place, likeness=likeness - _STEP * rank)  # whoever sorts by it keeps the order

    def _turning_points(self, text: str) -> Iterator[FoundPlace]:
        match = _TURNING_POINT.fullmatch(with_tabs(text))
        if match is None:
            return
        called, number = search_key(match["feature"]), int(match["number"] or 0)
        for entry in self._entries:
            if entry.place.found is Found.FEATURE and called in entry.keys:
                yield _turning_point(entry.place, number)

    def _features(self) -> Iterator[Entry]:
        numbers = map_numbers(self._delimitation)
        for feature in self._delimitation.features:
            if feature.geometry is None or feature.geometry.is_empty:
                continue
            texts = (
                feature.name,
                *(name for _, name in feature.names),
                numbers[feature.uid],
                str(feature.number or ""),
            )
            region, role = _region(self._delimitation.agreement, feature.region), self._delimitation.role(feature)
            place = FoundPlace(Found.FEATURE, feature.naming, feature.geometry, region, role=role)
            yield Entry(_keys(texts), place, int(role is Role.ZONE))  # before what belongs to it


def settlements_in(gazetteers: Iterable[Gazetteer], agreement: Agreement, reference: Reference) -> list[Entry]:
    """The settlements of gazetteers, each with the region in which it lies."""
    locator, found = RegionLocator(agreement, reference), []
    for gazetteer in gazetteers:
        by_language = [names for _, names in gazetteer.by_language]
        for row, point in enumerate(shapely.points(gazetteer.longitude, gazetteer.latitude)):
            scripts = (gazetteer.names[row], gazetteer.arabic[row], gazetteer.cyrillic[row])
            region = next((_region(agreement, region) for region in locator.regions_of(point)), None)
            place = FoundPlace(Found.SETTLEMENT, gazetteer.called(row), point, region)
            keys = _keys((*scripts, *(names[row] for names in by_language)))
            found.append(Entry(keys, place, int(gazetteer.population[row])))
    return found


def coordinates_in(text: str) -> Iterator[FoundPlace]:
    """The place that coordinates state, in any notation; none for a text that states none."""
    try:
        longitude, latitude = parse_position(text)
    except CoordinateError:
        return
    yield FoundPlace(Found.COORDINATES, text.strip(), shapely.Point(longitude, latitude))


def search_key(text: str) -> str:
    """What spellings of a name have in common.

    Case, marks above and below letters, vowel signs, blanks and hyphens make no difference, nor do the forms of alif,
    ya, kaf, ha and ta marbuta, signs of transliteration, and what nobody sees, as programs put about a name.

    Examples
    --------
    >>> search_key("Ma‘arrat an-Nu‘mān"), search_key("IDLİB")
    ('maarrat an numan', 'idlib')
    """
    letters = unicodedata.normalize("NFD", folded(text)).translate(_ALIKE)
    return _BETWEEN.sub(" ", with_tabs(shown(letters))).strip()


def _turning_point(feature: FoundPlace, number: int) -> FoundPlace:
    """That of a number; the feature itself where it has none of it, as before the number is typed."""
    try:
        vertices = NumberedVertices.of(feature.geometry)
    except (GeometryError, CoordinateError):
        return feature
    if not 0 < number <= len(vertices):
        return feature
    place = shapely.Point(vertices.coordinates[number - 1])
    return replace(feature, found=Found.TURNING_POINT, geometry=place, number=number)


def _region(agreement: Agreement, region_id: str) -> Wording | None:
    region = agreement.region(region_id)
    return None if region is None else region.name


def _keys(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(search_key, texts))))


def _likeness(wanted: str, keys: Sequence[str]) -> float:
    """How like the likest of some keys is: the whole, its beginning, that of one of its words, or any part of it; 0 for
    one that does not hold it.
    """
    holding = [key for key in keys if wanted in key]
    if wanted in holding:
        return 1.0
    if any(key.startswith(wanted) for key in holding):
        return 0.8
    if any(f" {wanted}" in key for key in holding):
        return 0.6
    return 0.3 if holding else 0.0


def _order(found: tuple[float, Entry]) -> tuple[float, bool, int]:
    """The likest first; among equals features before settlements, and what has more weight."""
    likeness, entry = found
    return -likeness, entry.place.found is Found.SETTLEMENT, -entry.weight
