# SPDX-License-Identifier: GPL-2.0-or-later
"""Finds a place by what somebody types: a settlement or a feature by its name in any language or by its number, a
turning point by that of its feature and its own, and coordinates in any notation.
"""

from __future__ import annotations

import enum
import re
import unicodedata
from dataclasses import dataclass
from heapq import nsmallest
from typing import Iterator, Sequence

import shapely

from .characters import folded
from .cogo.constructor import Constructor
from .delimitation import Delimitation
from .errors import CoordinateError
from .gazetteer import Gazetteer
from .notation.coordinate_text import with_tabs
from .notation.coordinates import parse_position
from .placement.region_locator import RegionLocator
from .roles import Role
from .saying import FeatureName
from .tables.numbering import map_numbers
from .wording import Wording

_TURNING_POINT = re.compile(r"\s*(?P<feature>.*\S)\s*/\s*(?P<number>[0-9]{1,9})\s*")
_ALIKE = str.maketrans("أإآٱىةیکې", "ااااي" + "هيكي", "ـ’‘'`ʻʼʿʾ´")
"""Letters of Arabic script that are typed for each other; signs of transliteration, which few people type."""
_BETWEEN = re.compile(r"[\s\-_–]+")


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
class _Entry:
    """What is found by any of its keys; of more weight comes first among equals."""

    keys: tuple[str, ...]
    place: FoundPlace
    weight: int = 0


class PlaceSearch:
    """Knows the settlements of gazetteers and the features of one delimitation.

    Parameters
    ----------
    gazetteers : sequence of Gazetteer
        Whose settlements are found too.
    """

    def __init__(self, delimitation: Delimitation, gazetteers: Sequence[Gazetteer]) -> None:
        self._delimitation = delimitation
        self._constructor = Constructor(delimitation)
        self._entries = [*self._features(), *(entry for one in gazetteers for entry in self._settlements(one))]

    def find(self, text: str, most: int = 30) -> Iterator[FoundPlace]:
        """The places that a text may mean, the likeliest first."""
        yield from coordinates_in(text)
        yield from self._turning_points(text)
        wanted = search_key(text)
        if not wanted:
            return
        found = [(likeness, entry) for entry in self._entries if (likeness := _likeness(wanted, entry.keys))]
        for likeness, entry in nsmallest(most, found, key=lambda pair: (-pair[0], -pair[1].weight)):
            place = entry.place
            yield FoundPlace(place.found, place.name, place.geometry, place.region, likeness, place.role)

    def _turning_points(self, text: str) -> Iterator[FoundPlace]:
        match = _TURNING_POINT.fullmatch(with_tabs(text))
        if match is None:
            return
        number = int(match["number"])
        try:
            feature, vertex = self._constructor.turning_point(match["feature"], number)
        except CoordinateError:
            return  # the features that are called so are offered
        region = self._region(feature.region)
        role = self._delimitation.role(feature)
        yield FoundPlace(Found.TURNING_POINT, feature.naming, shapely.Point(vertex), region, 1.0, role, number)

    def _features(self) -> Iterator[_Entry]:
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
            region, role = self._region(feature.region), self._delimitation.role(feature)
            place = FoundPlace(Found.FEATURE, feature.naming, feature.geometry, region, role=role)
            yield _Entry(_keys(texts), place, int(role is Role.ZONE))  # before what belongs to it

    def _settlements(self, gazetteer: Gazetteer) -> Iterator[_Entry]:
        locator = RegionLocator(self._delimitation.agreement, self._delimitation.reference)
        by_language = [names for _, names in gazetteer.by_language]
        points = shapely.points(gazetteer.longitude, gazetteer.latitude)
        for row, point in enumerate(points):
            scripts = (gazetteer.names[row], gazetteer.arabic[row], gazetteer.cyrillic[row])
            regions = locator.regions_of(point)
            region = self._region(regions[0]) if regions else None
            place = FoundPlace(Found.SETTLEMENT, gazetteer.called(row), point, region)
            keys = _keys((*scripts, *(names[row] for names in by_language)))
            yield _Entry(keys, place, int(gazetteer.population[row]))

    def _region(self, region_id: str) -> Wording | None:
        region = self._delimitation.agreement.region(region_id)
        return None if region is None else region.name


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
    ya, kaf and ta marbuta, and signs of transliteration.

    Examples
    --------
    >>> search_key("Ma‘arrat an-Nu‘mān"), search_key("IDLİB")
    ('maarrat an numan', 'idlib')
    """
    apart = unicodedata.normalize("NFD", folded(text).translate(_ALIKE))
    bare = "".join(character for character in apart if not unicodedata.combining(character))
    return _BETWEEN.sub(" ", with_tabs(bare)).strip()


def _keys(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(search_key, texts))))


def _likeness(wanted: str, keys: Sequence[str]) -> float:
    """How like the likest of some keys is: the whole, its beginning, that of one of its words, or any part of it; 0 for
    one that does not hold it. What makes up more of the key is liker.
    """
    best = 0.0
    for key in keys:
        at = key.find(wanted)
        if at < 0:
            continue
        if key == wanted:
            return 1.0
        base = 0.7 if at == 0 else 0.5 if f" {wanted}" in key else 0.2
        best = max(best, base + 0.2 * len(wanted) / len(key))
    return best
