# SPDX-License-Identifier: GPL-2.0-or-later
"""What checks have worked out, kept for the next check of nearly the same delimitation.

While somebody draws, one feature of hundreds changes between two checks. What a rule worked out follows as a rule
from a few geometries: it is kept under their digests, so that it is found again when the very same geometries
come back, whatever objects they are, and never when a bit of them differs. Nothing is ever marked as stale.
"""

from __future__ import annotations

import hashlib
from dataclasses import fields, replace
from datetime import date
from typing import Any, Callable, Generic, Hashable, Iterator, Sequence, TypeVar

import numpy as np
import shapely

from .agreement import Agreement
from .delimitation import Delimitation, Feature, Reference

Value = TypeVar("Value")
Question = tuple[Any, ...]
FeatureKey = tuple[str, bytes]

_VERTICES_AT_ONCE = 100_000
"""In the questions that are worked out together."""
_CHECKS = 3
"""For how many checks a value that none of them asked for is kept: an edit taken back finds what was before it."""
_RECORD = tuple(entry.name for entry in fields(Feature) if entry.name != "geometry")


class CheckMemory:
    """Hand one to `check.check` each time, and a check costs what changed since the last ones.

    It holds for one agreement, one reference and one day; when another comes, it starts anew. It belongs to one
    check at a time, which may run in another thread than the last: polygons are copied when they are first seen, so
    that those which a check prepares are nobody else's (prepared geometries crash when two threads use them).
    """

    def __init__(self) -> None:
        self._basis: tuple[Agreement, Reference, date] | None = None
        self._reference = Reference()
        self._answers: _Recent[Any] = _Recent()
        self._features: _Recent[Feature] = _Recent()
        self._geometries: _Recent[shapely.Geometry | None] = _Recent()
        self._handed_in: dict[int, tuple[Feature, FeatureKey]] = {}  # holds the features: so no id comes again
        self._keys: dict[int, FeatureKey] = {}
        self._geometry_keys: dict[int, bytes] = {}

    def adopt(self, delimitation: Delimitation, day: date) -> Delimitation:
        """The same delimitation made of the memory's own features: what was seen before is the same object again."""
        if not self._rests_on(delimitation, day):
            self._answers, self._features, self._geometries = _Recent(), _Recent(), _Recent()
            self._basis = (delimitation.agreement, delimitation.reference, day)
            self._reference = _copied_reference(delimitation.reference)
        before, self._handed_in = self._handed_in, {}
        keys = []
        for feature in delimitation.features:
            _, key = before.get(id(feature)) or (feature, feature_key(feature))
            self._handed_in[id(feature)] = (feature, key)
            keys.append(key)
        own = [self._own(feature, key) for feature, key in zip(delimitation.features, keys)]
        self._keys = {id(feature): key for feature, key in zip(own, keys)}
        self._geometry_keys = {id(feature.geometry): key[1] for feature, key in zip(own, keys)}
        return replace(delimitation, features=tuple(own), reference=self._reference)

    def recall(
        self,
        subject: Hashable,
        questions: Sequence[Question],
        work_out: Callable[[list[Question]], Sequence[Value]],
    ) -> list[Value]:
        """The answers to questions on one subject; those that are not known are worked out, all at once.

        Parameters
        ----------
        subject : hashable
            What is asked: no other computation may have the same.
        questions : sequence of tuple
            Geometries, features, hashable values and tuples of them. An answer follows from its question, the
            agreement, the reference and the day alone.
        work_out : callable
            Given the questions without an answer, in their order and each once, gives their answers.
        """
        keys = [(subject, self._key(question)) for question in questions]
        unknown = {key: question for key, question in zip(keys, questions) if not self._answers.keeps(key)}
        if unknown:
            for key, answer in zip(unknown, work_out(list(unknown.values()))):
                self._answers.put(key, answer)
        return [self._answers[key] for key in keys]

    def geometry_key(self, geometry: shapely.Geometry | None) -> bytes:
        """`geometry_key`, which is known already for the geometry of an adopted feature."""
        return self._geometry_keys.get(id(geometry)) or geometry_key(geometry)

    def close_check(self) -> None:
        """A check is complete: what the last few did not ask for is forgotten."""
        self._answers.turn()
        self._features.turn()
        self._geometries.turn()

    def _rests_on(self, delimitation: Delimitation, day: date) -> bool:
        if self._basis is None:
            return False
        agreement, reference, known_day = self._basis
        return delimitation.reference is reference and known_day == day and delimitation.agreement == agreement

    def _own(self, feature: Feature, key: FeatureKey) -> Feature:
        if not self._features.keeps(key):
            if not self._geometries.keeps(key[1]):
                self._geometries.put(key[1], _copied(feature.geometry))
            self._features.put(key, replace(feature, geometry=self._geometries[key[1]]))
        return self._features[key]

    def _key(self, question: Any) -> Hashable:
        if isinstance(question, tuple):
            return tuple(self._key(part) for part in question)
        if isinstance(question, Feature):
            return self._keys.get(id(question)) or feature_key(question)
        if question is None or isinstance(question, shapely.Geometry):
            return self.geometry_key(question)
        return question  # type: ignore[no-any-return]


class _Recent(Generic[Value]):
    """A table that forgets what was not asked for during the last few checks."""

    def __init__(self) -> None:
        self._checks: list[dict[Hashable, Value]] = [{}]

    def keeps(self, key: Hashable) -> bool:
        """Whether there is a value; it is then kept for a few checks more."""
        newest, *older = self._checks
        if key in newest:
            return True
        for check in older:
            if key in check:
                newest[key] = check[key]
                return True
        return False

    def __getitem__(self, key: Hashable) -> Value:
        """The value that `keeps` has found, or that was put there."""
        return self._checks[0][key]

    def put(self, key: Hashable, value: Value) -> None:
        """Keep a value."""
        self._checks[0][key] = value

    def turn(self) -> None:
        """Begin the next check."""
        self._checks = [{}, *self._checks[: _CHECKS - 1]]


def feature_key(feature: Feature) -> FeatureKey:
    """What tells a feature from every other: its record, and its geometry's key."""
    return repr([getattr(feature, name) for name in _RECORD]), geometry_key(feature.geometry)


def geometry_key(geometry: shapely.Geometry | None) -> bytes:
    """A digest of a geometry's type and every bit of its coordinates; ring start and direction count."""
    if geometry is None:
        return b""
    return hashlib.blake2b(shapely.to_wkb(geometry) + geometry.geom_type.encode(), digest_size=20).digest()


def _copied_reference(reference: Reference) -> Reference:
    return replace(
        reference,
        units=tuple(replace(unit, geometry=_copied(unit.geometry)) for unit in reference.units),
        separation_areas=tuple((name, _copied(geometry)) for name, geometry in reference.separation_areas),
        disputed_areas=tuple((name, _copied(geometry)) for name, geometry in reference.disputed_areas),
        country=_copied(reference.country),
        abroad=_copied(reference.abroad),
    )


def _copied(geometry: shapely.Geometry | None) -> shapely.Geometry | None:
    """A polygon with nothing of the given one in it; other geometries are never prepared, and stay as they are."""
    if geometry is None or geometry.geom_type not in ("Polygon", "MultiPolygon"):
        return geometry
    if not np.isfinite(shapely.get_coordinates(geometry)).all():  # no reader of WKB takes it
        return geometry
    return shapely.from_wkb(shapely.to_wkb(geometry))


def batches(questions: Sequence[Question]) -> Iterator[list[Question]]:
    """The questions in their order, a few at a time: of one alone or of no more than `_VERTICES_AT_ONCE` vertices."""
    batch: list[Question] = []
    held = 0
    for question in questions:
        vertices = _vertices(question)
        if batch and held + vertices > _VERTICES_AT_ONCE:
            yield batch
            batch, held = [], 0
        batch.append(question)
        held += vertices
    if batch:
        yield batch


def _vertices(asked: Hashable) -> int:
    if isinstance(asked, tuple):
        return sum(map(_vertices, asked))
    geometry = asked.geometry if isinstance(asked, Feature) else asked
    return int(shapely.get_num_coordinates(geometry)) if isinstance(geometry, shapely.Geometry) else 0
