# SPDX-License-Identifier: GPL-2.0-or-later
"""A new feature with everything that can be known of it when it is drawn."""

from __future__ import annotations

import uuid
from typing import Any

import shapely

from ...core.agreement import Agreement, Kind
from ...core.delimitation import Delimitation, Feature
from ...core.next_features import NextFeatures
from ...core.placement.region_locator import RegionLocator
from ...core.roles import Role
from ..session.session import Session

DRAWN = "drawn on the map"
"""Source of what is drawn here: stored, and so the same in whatever language the window speaks."""


def kind_of_role(agreement: Agreement, role: Role) -> Kind | None:
    """The first kind of the agreement that plays a role, or None."""
    return next((kind for kind in agreement.kinds if kind.role is role), None)


def kinds_of_role(agreement: Agreement, *roles: Role) -> list[Kind]:
    """The kinds of the agreement that play one of these roles, in the roles' order and its own."""
    return [kind for role in roles for kind in agreement.kinds if kind.role is role]


def new_feature(
    session: Session, snapshot: Delimitation, kind: Kind, geometry: shapely.Geometry, **fields: Any
) -> Feature:
    """A feature of a kind with a new uid, the next number and names of its region, and the session's choices.

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
    free = NextFeatures(snapshot, kind).take(region)
    values: dict[str, Any] = {
        "region": region,
        "name": free.name,
        "names": free.names,
        "party": session.party,
        "status": session.status,
        "source": DRAWN,
        "number": free.number,
    }
    return Feature(uid=str(uuid.uuid4()), kind=kind.id, geometry=geometry, **{**values, **fields})
