# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``geometry.parts``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator

import numpy as np
import shapely

from ..context import Context
from ..delimitation import WITHDRAWN, Feature
from ..finding import Finding, Severity, found
from ..geodesy import area
from ..polygons.ring_vertices import MOST_PLACES
from ..polygons.slivers import are_slivers
from ..roles import Role
from ..saying import Area, Count, Listed, Message, Place
from . import rule


@dataclass(frozen=True)
class _Words:
    """What pieces are called, and what they are declared as."""

    declared: str
    unit: str
    pieces: Callable[[int], Count]
    named: Callable[[int], Count]
    no_piece: Message
    no_name: Message


_EXCLAVE = _Words(
    "exclave",
    "further parts",
    lambda count: Count(count, "further part", "further parts"),
    lambda count: Count(count, "exclave", "exclaves"),
    Message("no further part"),
    Message("no exclave"),
)
_EXCLUSION = _Words(
    "exclusion",
    "holes",
    lambda count: Count(count, "hole", "holes"),
    lambda count: Count(count, "exclusion", "exclusions"),
    Message("no hole"),
    Message("no exclusion"),
)


@rule(
    "geometry.parts",
    order=200,
    title="One part, no hole but those declared",
    remedy="Make a feature of each part, or name the further parts as exclaves and the holes as exclusions.",
)
def parts(context: Context) -> Iterator[Finding]:
    """A feature is one part without holes, unless its exclaves and exclusions are named.

    A part or a hole that nobody named is as a rule left over from an overlay or a repair. Some are meant: the
    agreements on eastern Ghouta of 2017 left Qaboun out by name, and a buffer has the hole that its own zone fills. As
    many further parts as exclaves, and as many holes as exclusions, are taken for the named ones; a name without its
    part or hole is a warning. A point and a line have no further part: each is a feature of its own. The places are the
    parts but the largest, and the holes. Slivers are left to ``geometry.sliver-part``.
    """
    for feature in _candidates(context):
        geometry = feature.geometry
        pieces = [part for part in shapely.get_parts(geometry) if not part.is_empty]
        if pieces[0].geom_type != "Polygon":
            if len(pieces) > 1:
                yield _several(feature, pieces)
            continue
        largest = int(np.argmax(area(pieces)))
        further = [part for index, part in enumerate(pieces) if index != largest]
        holes = [shapely.Polygon(ring) for part in pieces for ring in part.interiors]
        further, holes = _meant(context, further), _meant(context, holes)
        if len(holes) > len(feature.declared_exclusions):
            holes = _without_its_zone(context, feature, holes)
        yield from _compared(feature, further, feature.declared_exclaves, _EXCLAVE)
        yield from _compared(feature, holes, feature.declared_exclusions, _EXCLUSION)


def _candidates(context: Context) -> list[Feature]:
    """The features with several parts, with a hole, or with a name for one."""
    features = [feature for feature in context.features if feature.status != WITHDRAWN and feature.geometry is not None]
    geometries = np.array([feature.geometry for feature in features], dtype=object)
    parts, owner = shapely.get_parts(geometries, return_index=True)
    holes = np.bincount(owner, shapely.get_num_interior_rings(parts), len(features))
    return [
        feature
        for feature, count, hole in zip(features, shapely.get_num_geometries(geometries), holes)
        if count > 1 or hole or feature.exclaves.strip() or feature.exclusions.strip()
    ]


def _meant(context: Context, pieces: list[shapely.Geometry]) -> list[shapely.Geometry]:
    """The parts or holes that are no slivers."""
    if not pieces:
        return []
    return [piece for piece, is_sliver in zip(pieces, are_slivers(context, pieces)) if not is_sliver]


def _without_its_zone(context: Context, feature: Feature, holes: list[shapely.Geometry]) -> list[shapely.Geometry]:
    """The holes of a strip but those that its own zone fills: a strip along the whole line goes round the zone."""
    zone = context.zone_of(feature)
    if zone is None or zone.geometry is None or context.agreement.role_of(feature.kind) is not Role.BUFFER_ZONE:
        return holes
    inside = shapely.point_on_surface(shapely.get_parts(zone.geometry))
    return [hole for hole in holes if not shapely.contains(hole, inside).any()]


def _several(feature: Feature, pieces: list[shapely.Geometry]) -> Finding:
    is_point = pieces[0].geom_type == "Point"
    count = Count(len(pieces), "point", "points") if is_point else Count(len(pieces), "line", "lines")
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} is {count}; make one feature of each.",
        place=feature.geometry,
        measured=float(count.number),
        limit=1.0,
        unit="parts",
        aspect=count.several,
        feature=feature,
        count=count,
    )


def _compared(
    feature: Feature, pieces: list[shapely.Geometry], names: tuple[str, ...], words: _Words
) -> Iterator[Finding]:
    """Findings where there are more pieces than names, or more names than pieces."""
    if len(pieces) > len(names):
        sizes = area(pieces)
        order = np.argsort(-sizes, kind="stable")
        point = shapely.point_on_surface(pieces[int(order[0])])
        yield found(
            Severity.ERROR,
            (feature,),
            "{feature} has {count}, {sizes}, but declares {names}; the largest is at {spot}.",
            place=shapely.MultiPolygon([pieces[index] for index in order[:MOST_PLACES]]),
            at=(float(point.x), float(point.y)),
            measured=float(len(pieces)),
            limit=float(len(names)),
            unit=words.unit,
            aspect=words.declared,
            feature=feature,
            count=words.pieces(len(pieces)),
            sizes=Message.of("{size} in all", size=Area(float(sizes.sum())))
            if len(pieces) > 1
            else Area(float(sizes[0])),
            names=_named(names, words),
            spot=Place(float(point.x), float(point.y)),
        )
    elif len(names) > len(pieces):
        yield found(
            Severity.WARNING,
            (feature,),
            "{feature} declares {names} but has {count}.",
            place=feature.geometry,
            measured=float(len(pieces)),
            limit=float(len(names)),
            unit=words.unit,
            aspect=words.declared,
            feature=feature,
            count=words.pieces(len(pieces)) if pieces else words.no_piece,
            names=_named(names, words),
        )


def _named(names: tuple[str, ...], words: _Words) -> Message:
    if not names:
        return words.no_name
    return Message.of("{count} ({names})", count=words.named(len(names)), names=Listed.of(names, most=None))
