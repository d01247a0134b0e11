# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``attribute.required``."""

from __future__ import annotations

import re
from typing import Iterator, Sequence

from ..attribute_names import attribute_name
from ..characters import folded
from ..context import Context
from ..delimitation import Feature
from ..finding import Finding, Fix, Severity, found, new_value
from ..saying import Listed
from . import Scope, rule

_UUID = re.compile(r"\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?", re.IGNORECASE | re.ASCII)


@rule(
    "attribute.required",
    order=300,
    title="What every feature must state",
    remedy="Fill the attribute; choose kind, region, party and status from the agreement's lists.",
    scope=Scope.FEATURE,
)
def required(context: Context) -> Iterator[Finding]:
    """Each feature states uid, kind, region, name, party, status and source; four of them as the agreement lists them.

    A line on a map binds a party only where the map says what it is, where, whose and from what: the memorandum of
    4 May 2017 names the regions and the guarantors, and has the guarantors' working group prepare the maps. The uid (a
    UUID) is what names the feature in every file. Each missing or unknown value is one finding; a value that differs
    from a listed one only in case or spaces comes with that one as a fix.
    """
    agreement = context.agreement
    lists: dict[str, Sequence[str]] = {
        "kind": [kind.id for kind in agreement.kinds],
        "region": [region.id for region in agreement.regions],
        "party": [party.code for party in agreement.parties],
        "status": agreement.statuses,
    }
    for feature in context.features:
        if feature.uid.strip() and not _UUID.fullmatch(feature.uid):
            yield _bad_uid(feature)
        for attribute in ("uid", "kind", "region", "name", "party", "status", "source"):
            value = str(getattr(feature, attribute))
            if not value.strip():
                yield _empty(feature, attribute)
            elif attribute in lists and value not in lists[attribute]:
                yield _unknown(feature, attribute, value, lists[attribute])


def _empty(feature: Feature, attribute: str) -> Finding:
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} states no {attribute}.",
        place=feature.geometry,
        aspect=attribute,
        feature=feature,
        attribute=attribute_name(attribute),
    )


def _bad_uid(feature: Feature) -> Finding:
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} has the uid “{uid}”, which is no UUID.",
        place=feature.geometry,
        aspect="uid",
        feature=feature,
        uid=feature.uid,
    )


def _unknown(feature: Feature, attribute: str, value: str, listed: Sequence[str]) -> Finding:
    return found(
        Severity.ERROR,
        (feature,),
        "{feature} states the {attribute} “{value}”, which is none of the agreement's ({listed}).",
        place=feature.geometry,
        aspect=f"{attribute}={value}",
        fix=_nearest_listed(feature, attribute, value, listed),
        feature=feature,
        attribute=attribute_name(attribute),
        value=value,
        listed=Listed.of(listed, most=None),
    )


def _nearest_listed(feature: Feature, attribute: str, value: str, listed: Sequence[str]) -> Fix | None:
    alike = [entry for entry in listed if folded(entry) == folded(value)]
    if len(alike) != 1:
        return None
    template = "Set the {attribute} to {value}"
    return new_value(feature, attribute, alike[0], template, attribute=attribute_name(attribute), value=alike[0])
