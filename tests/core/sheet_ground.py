# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings for the tests of map sheets: the Riverland agreement's features on round eastings and northings."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from pyproj import Transformer

from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.core.sheets.options import SheetOptions
from deesc_plugin.core.sheets.page import Arrangement, Spacing
from deesc_plugin.core.sheets.plan import SheetPlan, plan_sheets
from tests.agreements import delimitation, feature

ARRANGEMENT = Arrangement(
    {
        "A4": Spacing(8, 6, 3, 62, 70),
        "A3": Spacing(8, 7, 4, 72, 76),
        "A2": Spacing(10, 8, 5, 82, 84),
        "A1": Spacing(12, 8, 6, 90, 90),
        "A0": Spacing(15, 9, 7, 95, 95),
    }
)
"""Frames of round sizes that the shipped arrangement may depart from: A4 204 x 182 mm across, 182 x 196 upright."""
UTM_32 = Transformer.from_crs(32632, 4326, always_xy=True)


def shifted(shape: shapely.Geometry, x: float, y: float) -> shapely.Geometry:
    """A shape in metres about a place of UTM zone 32, as geometry in WGS 84 by PROJ; a vertex every 2 km."""
    return shapely.transform(
        shapely.segmentize(shape, 2_000.0), lambda xy: np.column_stack(UTM_32.transform(xy[:, 0] + x, xy[:, 1] + y))
    )


def sector(name: str, west: float, south: float, width: float, height: float, **fields: Any) -> Feature:
    """A zone that is a rectangle of UTM zone 32, in metres."""
    return feature("sector", name, shifted(shapely.box(0, 0, width, height), west, south), **fields)


def plan(*features: Feature, **options: Any) -> SheetPlan:
    """The plan of the sheets of these features."""
    return plan_of(delimitation(*features), **options)


def plan_of(drawn: Delimitation, **options: Any) -> SheetPlan:
    """The plan of the sheets of a delimitation."""
    return plan_sheets(drawn, SheetOptions(**options), ARRANGEMENT)
