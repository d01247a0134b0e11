# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule at every door: which geometry comes into a workspace, whether it was drawn, typed or imported.

What a rule can show and mend later comes in, such as an outline that crosses itself. What could only be stored as
something else, or lies where it cannot be meant, does not.
"""

from __future__ import annotations

from typing import Sequence

import numpy as np
import shapely

from ..agreement import Agreement
from ..delimitation import Reference
from ..limits import LEAST_OF_RING
from ..roles import Role
from .draft import FeatureRefused
from .geometry import usable_geometry
from .place import Regions, refuse_outside_theatre


class Admission:
    """Judges geometries for one agreement and its reference boundaries."""

    def __init__(self, agreement: Agreement, reference: Reference) -> None:
        self._agreement = agreement
        self._regions = Regions(agreement, reference)

    def geometry(self, geometry: shapely.Geometry | None, role: Role) -> shapely.Geometry:
        """The geometry as a kind of that role holds it.

        Raises
        ------
        FeatureRefused
            When it is of another shape, or has a vertex outside the theatre.
        """
        usable = usable_geometry(geometry, role)
        refuse_outside_theatre(usable, self._agreement)
        return usable

    def region(self, geometry: shapely.Geometry, stated: str) -> str:
        """The region that it belongs to; as `place.Regions.region_of`.

        Raises
        ------
        FeatureRefused
            When it lies in another region than is stated, or in none.
        """
        return self._regions.region_of(geometry, stated)

    def drawn(self, vertices: Sequence[tuple[float, float]], role: Role, region: str) -> shapely.Geometry:
        """What is drawn through vertices, as it comes in.

        Parameters
        ----------
        vertices : sequence of (float, float)
            Longitude and latitude, the first not repeated.
        region : str
            The id of the region that is stated; empty for none.

        Raises
        ------
        FeatureRefused
            As the two above.
        """
        if role.is_area and len(np.unique(np.array(vertices), axis=0)) < LEAST_OF_RING:
            raise FeatureRefused("an outline has fewer than three different vertices; add the missing ones.")
        if role.is_line and len(vertices) == 1:
            raise FeatureRefused("a line has fewer than two different vertices; add the missing ones.")
        made = shapely.Polygon if role.is_area else shapely.LineString if role.is_line else shapely.MultiPoint
        geometry = self.geometry(made(vertices), role)
        self.region(geometry, region)
        return geometry
