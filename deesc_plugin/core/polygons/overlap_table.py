# SPDX-License-Identifier: GPL-2.0-or-later
"""Who overlaps whom: zone against zone and kind against kind, allowed or not, as a table shows it.

Unlike the rules this leaves nothing out: an overlap that the agreement allows is listed, and so is one too narrow to
count, and what follows from another.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Callable, Sequence

import numpy as np
import shapely

from ..agreement import Agreement, Allowance
from ..context import Context, bearable
from ..delimitation import WITHDRAWN, Delimitation, Feature
from ..roles import Role
from .admission import admit
from .entangled import Entangled
from .overlap_findings import overlaps_of, zones_of
from .relation import Relation

_COLLECTION = 7
_NARROWEST = 0.01  # metres: what two lines that are one leave between them in double precision is far less


@dataclass(frozen=True)
class FeatureOverlap:
    """What two features have in common.

    Attributes
    ----------
    geometry : shapely.Geometry
        WGS 84.
    area_m2, width_m : float
        As in `overlay.Overlap`.
    is_allowed : bool
        By the agreement's matrix of kinds.
    """

    first: Feature
    second: Feature
    geometry: shapely.Geometry
    area_m2: float
    width_m: float
    is_allowed: bool


@dataclass(frozen=True)
class OverlapTable:
    """All overlaps of a delimitation.

    Attributes
    ----------
    overlaps : tuple of FeatureOverlap
        In the order of their features' uids.
    left_out : tuple of Feature
        Areas that are not valid: what they overlap is not known.
    """

    agreement: Agreement
    overlaps: tuple[FeatureOverlap, ...]
    left_out: tuple[Feature, ...]

    @property
    def zones(self) -> tuple[Feature, ...]:
        """The zones that overlap another zone, by region, name and uid."""
        members = {
            feature.uid: feature
            for overlap in self.overlaps
            if self._are_zones(overlap)
            for feature in (overlap.first, overlap.second)
        }
        return tuple(sorted(members.values(), key=lambda zone: (zone.region, zone.label, zone.uid)))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The agreement's kinds of areas, in its order."""
        return tuple(kind.id for kind in self.agreement.kinds if kind.role.is_area)

    def between_zones(self, one: Feature, other: Feature) -> tuple[FeatureOverlap, ...]:
        """The overlap of two zones, if there is one."""
        pair = {one.uid, other.uid}
        return tuple(overlap for overlap in self.overlaps if {overlap.first.uid, overlap.second.uid} == pair)

    def between_kinds(self, one: str, other: str) -> tuple[FeatureOverlap, ...]:
        """All overlaps of features of two kinds."""
        return tuple(
            overlap
            for overlap in self.overlaps
            if sorted((overlap.first.kind, overlap.second.kind)) == sorted((one, other))
        )

    def _are_zones(self, overlap: FeatureOverlap) -> bool:
        roles = {self.agreement.role_of(feature.kind) for feature in (overlap.first, overlap.second)}
        return roles == {Role.ZONE}


def overlap_table(delimitation: Delimitation, is_cancelled: Callable[[], bool] = lambda: False) -> OverlapTable:
    """Find all overlaps between the areas of a delimitation that are not withdrawn.

    Raises
    ------
    Cancelled
        When `is_cancelled` said so.
    GeometryError
        For two areas that are entangled: their overlap has no figures, and a table without it would say there is none.
    """
    context = Context(delimitation, date.min, is_cancelled)
    areas = [
        feature
        for feature in delimitation.features
        if feature.status != WITHDRAWN and _is_area(delimitation, feature) and feature.geometry is not None
    ]
    is_sound = _are_sound(areas)
    sound = bearable(feature for feature, is_good in zip(areas, is_sound) if is_good)
    overlaps = overlaps_of(context, sound, _NARROWEST)
    for one in overlaps:
        if one.relation is Relation.ENTANGLED:
            raise Entangled(one.first, one.second).between(sound[one.first], sound[one.second])
    return OverlapTable(
        delimitation.agreement,
        tuple(
            FeatureOverlap(
                sound[one.first],
                sound[one.second],
                one.geometry,
                one.area_m2,
                one.width_m,
                _is_allowed(context, sound[one.first], sound[one.second]),
            )
            for one in overlaps
        ),
        tuple(feature for feature, is_good in zip(areas, is_sound) if not is_good),
    )


def _is_area(delimitation: Delimitation, feature: Feature) -> bool:
    role = delimitation.role(feature)
    return role is not None and role.is_area


def _are_sound(areas: Sequence[Feature]) -> list[bool]:
    """Which features are areas that can be held against one another; a collection of areas is none of them yet."""
    geometries = np.array([feature.geometry for feature in areas], dtype=object)
    is_admitted = ~shapely.is_missing(admit(geometries).drawn)
    return [bool(flag) for flag in is_admitted & (shapely.get_type_id(geometries) != _COLLECTION)]


def _is_allowed(context: Context, one: Feature, other: Feature) -> bool:
    allowance = context.agreement.allowance(one.kind, other.kind)
    if allowance is Allowance.SAME_ZONE:
        return bool(zones_of(context, one) & zones_of(context, other))
    return allowance is Allowance.ALWAYS
