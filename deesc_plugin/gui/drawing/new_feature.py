"""A new feature with everything that can be known of it when it is drawn."""

from __future__ import annotations

import uuid
from collections import defaultdict
from typing import Any

import shapely

from ...core.agreement import Agreement, Kind, Role
from ...core.delimitation import Delimitation, Feature
from ...core.placement.region_locator import RegionLocator
from ..session.session import Session

DRAWN = "drawn on the map"
"""Source of what is drawn here: stored, and so the same in whatever language the window speaks."""


class Proposals:
    """The numbers and names of the next features of a kind; what was proposed once is not proposed again.

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


def kind_of_role(agreement: Agreement, role: Role) -> Kind | None:
    """The first kind of the agreement that plays a role, or None."""
    return next((kind for kind in agreement.kinds if kind.role is role), None)


def new_feature(
    session: Session, snapshot: Delimitation, kind: Kind, geometry: shapely.Geometry, **fields: Any
) -> Feature:
    """A feature of a kind with a new uid, the next number of its region, and the session's choices.

    Where the session states no region it is the one whose units hold the most of the geometry.

    Parameters
    ----------
    snapshot : Delimitation
        What the workspace holds already.
    geometry : shapely.Geometry
        WGS 84.
    **fields
        Fields of `Feature` that are known better.
    """
    region = fields.get("region") or session.region
    if not region:
        regions = RegionLocator(snapshot.agreement, snapshot.reference).regions_of(geometry)
        region = regions[0] if regions else ""
    number, name = Proposals(snapshot, kind).take(region)
    values: dict[str, Any] = {
        "region": region,
        "name": name,
        "party": session.party,
        "status": session.status,
        "source": DRAWN,
        "number": number,
    }
    return Feature(uid=str(uuid.uuid4()), kind=kind.id, geometry=geometry, **{**values, **fields})
