# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet shows of the features, on paper: the same in every language, and worked out once for all of them."""

from __future__ import annotations

import shapely

from ....core.delimitation import WITHDRAWN, Delimitation, Feature
from ....core.geodesy import line_of
from ....core.sheets.on_paper import OnPaper
from ....core.sheets.plan import Sheet

_INSIDE = 0.01
"""Millimetres from the neat line: what runs along it is where the frame cuts an area off, and no boundary."""


class SheetFeatures:
    """The features that a sheet shows.

    Attributes
    ----------
    paper : OnPaper
    features : list of Feature
        Those that are seen, each uid once; what was withdrawn is not.
    visible : dict of str to shapely.Geometry
        By uid what is seen of each, millimetres on paper.
    boundaries : dict of str to shapely.Geometry
        By uid the boundary of an area but where the frame cuts it off, or a line.
    lines : shapely.Geometry
        All boundaries together.
    """

    def __init__(self, delimitation: Delimitation, sheet: Sheet) -> None:
        self.paper = OnPaper.of(sheet)
        self.features: list[Feature] = []
        self.visible: dict[str, shapely.Geometry] = {}
        for feature in delimitation.features:
            if feature.status == WITHDRAWN or feature.uid in self.visible:
                continue
            visible = self.paper.visible(feature.geometry)
            if not visible.is_empty and not self.paper.cuts_sign(feature.geometry):
                self.visible[feature.uid] = visible
                self.features.append(feature)
        inner = shapely.box(_INSIDE, _INSIDE, self.paper.width - _INSIDE, self.paper.height - _INSIDE)
        self.boundaries = {uid: shapely.intersection(line_of(area), inner) for uid, area in self.visible.items()}
        self.lines: shapely.Geometry = shapely.union_all(list(self.boundaries.values()))
