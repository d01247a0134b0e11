# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers and names for features that come without."""

from __future__ import annotations

from collections import defaultdict

from .agreement import Kind
from .delimitation import Delimitation


class NextFeatures:
    """The numbers and names of the next features of a kind; what was taken once is not taken again.

    Each region counts for itself, as the numbers of maps and tables do.

    Parameters
    ----------
    snapshot : Delimitation
        What the workspace holds already.
    """

    def __init__(self, snapshot: Delimitation, kind: Kind) -> None:
        self._agreement, self._kind = snapshot.agreement, str(kind.name)
        of_kind = [feature for feature in snapshot.features if feature.kind == kind.id]
        self._names = {feature.name for feature in of_kind}
        self._highest: dict[str, int] = defaultdict(int)
        for feature in of_kind:
            self._highest[feature.region] = max(self._highest[feature.region], feature.number or 0)

    def take(self, region_id: str) -> tuple[int, str]:
        """The next number of a region, and a name that is free, such as “Idlib, observation post 7”."""
        self._highest[region_id] += 1
        number = self._highest[region_id]
        region = self._agreement.region(region_id)
        what = self._kind
        if region is not None:
            what = f"{region.name}, {what[:1].lower()}{what[1:]}"
        in_name = number
        while f"{what} {in_name}" in self._names:
            in_name += 1
        name = f"{what} {in_name}"
        self._names.add(name)
        return number, name
