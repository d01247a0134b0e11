# SPDX-License-Identifier: GPL-2.0-or-later
"""What can be done where features have one uid or one number: which keeps it is chosen, the others get their own."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, replace
from typing import Callable, Iterator, Sequence

import numpy as np
import shapely

from ..agreement import Agreement
from ..delimitation import Delimitation, Feature
from ..finding import Edit, Fix
from ..polygons.mending import advance
from ..saying import Message, Place

_MOST = 8
"""Of many that have one uid, a few are offered to keep it."""


@dataclass(frozen=True)
class NewUids:
    """The recipe that gives features uids which nothing else has: other ones each time (RFC 9562, version 4)."""

    copies: tuple[Edit, ...]

    def edits(self, _delimitation: Delimitation, _is_cancelled: Callable[[], bool]) -> tuple[Edit, ...]:
        """See `Recipe`."""
        return tuple(replace(edit, attribute="uid", value=str(uuid.uuid4())) for edit in self.copies)


@dataclass(frozen=True)
class NextNumbers:
    """The recipe that gives features of one kind and region the numbers after the highest that is there by then."""

    copies: tuple[Edit, ...]
    kind: str
    region: str

    def edits(self, delimitation: Delimitation, _is_cancelled: Callable[[], bool]) -> tuple[Edit, ...]:
        """See `Recipe`."""
        alike = (one for one in delimitation.features if (one.kind, one.region) == (self.kind, self.region))
        highest = max((one.number or 0 for one in alike), default=0)
        return tuple(
            replace(edit, attribute="number", value=highest + place) for place, edit in enumerate(self.copies, 1)
        )


def uids_of_their_own(features: Sequence[Feature], agreement: Agreement) -> tuple[Fix, ...]:
    """The remedies for features of one uid: which of them keeps it, the most advanced first."""
    fixes = []
    for keeping, others in _choices(features, agreement):
        copies = tuple(Edit(other.uid, of=other) for other in others)
        label = Message.of("{feature} keeps the uid, and what else has it gets a new one", feature=_placed(keeping))
        fixes.append(Fix(label, copies, NewUids(copies)))
    return tuple(fixes)


def numbers_of_their_own(features: Sequence[Feature], agreement: Agreement) -> tuple[Fix, ...]:
    """The remedies for features of one number: which keeps it, while the others get those after the highest."""
    fixes = []
    for keeping, others in _choices(features, agreement):
        copies = tuple(Edit(other.uid, of=other) for other in others)
        template = "{feature} keeps the number, and what else has it gets the next free one"
        label = Message.of(template, feature=_placed(keeping))
        fixes.append(Fix(label, copies, NextNumbers(copies, keeping.kind, keeping.region)))
    return tuple(fixes)


def _choices(features: Sequence[Feature], agreement: Agreement) -> Iterator[tuple[Feature, list[Feature]]]:
    """Who may keep what several have, and the others; of features that are the same in everything only one."""
    offered: list[Feature] = []
    for place in sorted(range(len(features)), key=lambda place: -advance(features[place], agreement)):
        if features[place] not in offered and len(offered) < _MOST:
            offered.append(features[place])
            yield features[place], [*features[:place], *features[place + 1 :]]


def _placed(feature: Feature) -> Feature | Message:
    """A feature with its place, where there is one: names do not tell copies apart."""
    point = shapely.Point() if feature.geometry is None else shapely.point_on_surface(feature.geometry)
    if point.is_empty or not np.isfinite(shapely.get_coordinates(point)).all():
        return feature
    return Message.of("{feature} ({spot})", feature=feature, spot=Place(float(point.x), float(point.y)))
