# SPDX-License-Identifier: GPL-2.0-or-later
"""The order in which documents for people name the features, and how they call them."""

from __future__ import annotations

from ..agreement import Agreement
from ..characters import visible
from ..delimitation import WITHDRAWN, Delimitation, Feature
from ..wording import Wording

_LAST = 1_000_000_000


def in_reading_order(delimitation: Delimitation, *, points: bool) -> tuple[Feature, ...]:
    """The drawn features that are not withdrawn: points, or lines and polygons.

    By the agreement's order of regions and kinds, then by number, name and uid; nobody comes first by accident.
    """
    chosen = []
    for feature in ordered(delimitation):
        role = delimitation.role(feature)
        if role is not None and role.is_point == points and feature.status != WITHDRAWN and is_drawn(feature):
            chosen.append(feature)
    return tuple(chosen)


def ordered(delimitation: Delimitation) -> tuple[Feature, ...]:
    """Every feature of a delimitation as tables have them: lines and polygons, then points, each in reading order."""
    agreement = delimitation.agreement
    regions = {region.id: region.number for region in agreement.regions}
    kinds = {kind.id: place for place, kind in enumerate(agreement.kinds)}

    def key(feature: Feature) -> tuple[bool, int, str, int, int, str, str]:
        role = delimitation.role(feature)
        return (
            role is not None and role.is_point,
            regions.get(feature.region, _LAST),
            feature.region,
            kinds.get(feature.kind, _LAST),
            _LAST if feature.number is None else feature.number,
            feature.name,
            feature.uid,
        )

    return tuple(sorted(delimitation.features, key=key))


def is_drawn(feature: Feature) -> bool:
    """Whether the feature has a geometry that is not empty."""
    return feature.geometry is not None and not feature.geometry.is_empty


def name_of(feature: Feature, language: str) -> str:
    """The feature's name in a language, or the one that the parties know it by; never one that turns a line around."""
    return visible(dict(feature.names).get(language, "").strip()) or feature.label


def region_name(agreement: Agreement, region_id: str, language: str) -> str:
    """A region as the agreement names it in a language, or its id."""
    region = agreement.region(region_id)
    return region.name.in_language(language) if region else visible(region_id)


def kind_name(agreement: Agreement, kind_id: str, language: str) -> str:
    """A kind as the agreement names it in a language, or its id."""
    kind = agreement.kind(kind_id)
    return kind.name.in_language(language) if kind else visible(kind_id)


def party_name(agreement: Agreement, code: str, language: str) -> str:
    """A party as the agreement names it in a language, or its code."""
    names: dict[str, Wording] = {party.code: party.name for party in agreement.parties}
    return names[code].in_language(language) if code in names else visible(code)
