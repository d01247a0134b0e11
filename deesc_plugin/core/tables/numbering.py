# SPDX-License-Identifier: GPL-2.0-or-later
"""The numbers by which maps and the tables beside them call features: one function for all of them."""

from __future__ import annotations

from collections import defaultdict
from typing import Mapping

from ..delimitation import Delimitation, Feature


def map_numbers(delimitation: Delimitation, region: str = "") -> Mapping[str, str]:
    """The printed number of every feature by its uid, European digits; unique within a kind.

    The number is the feature's own, counted within its region and kind. On the sheets of a region it stands alone; that
    of a feature of another region has the region's number before it: ``2.5`` is number 5 of region 2. A feature
    without a number, or with one that another of its region and kind has already taken (in the order of uids), gets
    the next one after the greatest.

    Parameters
    ----------
    region : str
        Id of the region whose numbers stand alone; empty for none.
    """
    groups: dict[tuple[str, str], list[Feature]] = defaultdict(list)
    for feature in delimitation.features:
        groups[feature.kind, feature.region].append(feature)
    numbers: dict[str, str] = {}
    for (_, region_id), features in groups.items():
        of_region = delimitation.agreement.region(region_id)
        before = "" if of_region is None or region_id == region else f"{of_region.number}."
        numbers.update({uid: f"{before}{number}" for uid, number in _counted(features).items()})
    return numbers


def _counted(features: list[Feature]) -> dict[str, int]:
    counted: dict[str, int] = {}
    taken: set[int] = set()
    for feature in features:
        if feature.number is not None and feature.number not in taken:
            counted[feature.uid] = feature.number
            taken.add(feature.number)
    following = max(taken, default=0) + 1
    for feature in features:
        if feature.uid not in counted:
            counted[feature.uid] = following
            following += 1
    return counted
