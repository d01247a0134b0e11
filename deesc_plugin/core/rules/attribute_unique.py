# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``attribute.unique``."""

from __future__ import annotations

from collections import defaultdict
from typing import Hashable, Iterable, Iterator, Sequence

import shapely

from ..agreement import Agreement
from ..characters import folded
from ..context import Context
from ..delimitation import WITHDRAWN, Feature
from ..finding import Finding, Severity, found
from ..polygons.ring_vertices import MOST_PLACES
from ..remedies.identity import numbers_of_their_own, uids_of_their_own
from ..saying import Listed, Message
from . import rule


@rule(
    "attribute.unique",
    order=310,
    title="One uid, one name and one number for each feature",
    remedy="Give the copy a new uid, or one of the features another name or number.",
    in_time=True,
)
def unique(context: Context) -> Iterator[Finding]:
    """No uid stands twice, and no name and no number twice within a kind and a region.

    The uid (RFC 9562) joins a feature to its buffers, its findings and its rows in every table, for which names will
    not do: their spelling varies from one list to the next. The name is what the parties call it by when they talk.
    Names that only look alike (equal after NFKC, without case and repeated spaces) are a warning: read out or printed
    they are one. A withdrawn feature keeps its name without taking it from others, and so does one that is in force on
    other days: two phases of a zone have one name, but never one uid. A number that stands twice is a warning: on maps
    and in tables the second feature bears another one than its own.
    """
    for uid, features in _groups((_plain_uid(feature.uid), feature) for feature in context.whole.features):
        if uid:
            yield _same_uid(context.agreement, features)
    named = [feature for feature in context.features if feature.status != WITHDRAWN and feature.name.strip()]
    for _, features in _groups(((feature.kind, feature.region, folded(feature.name)), feature) for feature in named):
        yield from _same_name(context.agreement, features)
    numbered = [feature for feature in context.features if feature.status != WITHDRAWN and feature.number is not None]
    for _, features in _groups(((feature.kind, feature.region, feature.number), feature) for feature in numbered):
        yield _same_number(context.agreement, features)


def _plain_uid(uid: str) -> str:
    """A UUID in whatever spelling: braces and capitals make no other."""
    return uid.strip().strip("{}").lower()


def _groups(keyed: Iterable[tuple[Hashable, Feature]]) -> list[tuple[Hashable, list[Feature]]]:
    """The keys that several features share, and these features."""
    groups: dict[Hashable, list[Feature]] = defaultdict(list)
    for key, feature in keyed:
        groups[key].append(feature)
    return [(key, features) for key, features in groups.items() if len(features) > 1]


def _same_uid(agreement: Agreement, features: Sequence[Feature]) -> Finding:
    return found(
        Severity.ERROR,
        features,
        "{count} features have the uid {uid}: {labels}.",
        place=_places(features),
        measured=float(len(features)),
        limit=1.0,
        unit="features",
        fixes=uids_of_their_own(features, agreement),
        aspect="uid",
        count=len(features),
        uid=features[0].uid,
        labels=Listed.of(features),
    )


def _same_name(agreement: Agreement, features: Sequence[Feature]) -> Iterator[Finding]:
    """An error for each name that stands twice as it is, and a warning where the spellings only look alike."""
    spellings = _groups((feature.name.strip(), feature) for feature in features)
    for _, same in spellings:
        yield found(
            Severity.ERROR,
            same,
            "{count} features of the kind “{kind}” in the region “{region}” have the name {name}.",
            place=_places(same),
            measured=float(len(same)),
            limit=1.0,
            unit="features",
            aspect="name",
            count=len(same),
            kind=agreement.kind_wording(same[0].kind),
            region=agreement.region_wording(same[0].region),
            name=same[0],
        )
    names = sorted({feature.name.strip() for feature in features})
    if len(names) > 1:
        yield found(
            Severity.WARNING,
            features,
            "Names of the kind “{kind}” in the region “{region}” look alike: {names}.",
            place=_places(features),
            measured=float(len(names)),
            limit=1.0,
            unit="spellings",
            aspect="look-alike",
            kind=agreement.kind_wording(features[0].kind),
            region=agreement.region_wording(features[0].region),
            names=Listed.of(Message.of("“{name}”", name=name) for name in names),
        )


def _same_number(agreement: Agreement, features: Sequence[Feature]) -> Finding:
    return found(
        Severity.WARNING,
        features,
        "{count} features of the kind “{kind}” in the region “{region}” have the number {number}: {labels}.",
        place=_places(features),
        measured=float(len(features)),
        limit=1.0,
        unit="features",
        fixes=numbers_of_their_own(features, agreement),
        aspect="number",
        count=len(features),
        kind=agreement.kind_wording(features[0].kind),
        region=agreement.region_wording(features[0].region),
        number=features[0].number,
        labels=Listed.of(features),
    )


def _places(features: Sequence[Feature]) -> shapely.Geometry | None:
    """A point on each of the features."""
    points = shapely.point_on_surface([feature.geometry for feature in features[:MOST_PLACES] if feature.geometry])
    return shapely.MultiPoint(list(points)) if len(points) else None
