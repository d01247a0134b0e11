# SPDX-License-Identifier: GPL-2.0-or-later
"""What nobody claims of the administrative units that the agreement names for a region, beside what claims enclose."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
import shapely

from ..agreement import Region
from ..delimitation import Feature, Reference
from ..geodesy import densify
from ..polygons.pieces import polygonal
from ..tables.areas import Share, unit_shares
from ..validity import sound


@dataclass(frozen=True)
class Unclaimed:
    """The rest of a region's units.

    Attributes
    ----------
    geometry : shapely.Geometry
        Polygons, WGS 84, drawn out along their geodesics.
    shares : tuple of Share
        Its area by unit, as the boundaries of the reference bear it.
    """

    region: str
    geometry: shapely.Geometry
    shares: tuple[Share, ...]

    @property
    def area_m2(self) -> float:
        """Its area on the ellipsoid."""
        return sum(share.square_metres for share in self.shares)


def unclaimed_in(
    region: Region, reference: Reference, claims: Sequence[shapely.Geometry], kind: str
) -> Unclaimed | None:
    """What nobody claims of a region's units; None where the reference lacks one of them.

    Parameters
    ----------
    claims : sequence of shapely.Geometry
        The ground that parties claim, and the gaps between claims, WGS 84 and drawn out.
    """
    units = [unit for unit in reference.units if unit.pcode in region.pcodes]
    if not units or {unit.pcode for unit in units} != set(region.pcodes):
        return None
    drawn = densify(np.array([unit.geometry for unit in units], dtype=object))
    ground = shapely.union_all([sound(unit) for unit in drawn])
    rest = polygonal(shapely.difference(ground, shapely.union_all(list(claims))))
    if rest.is_empty:
        return Unclaimed(region.id, rest, ())
    (shares,) = unit_shares([Feature("", kind, geometry=rest)], units, reference.accuracy_m)
    return Unclaimed(region.id, rest, shares)
