# SPDX-License-Identifier: GPL-2.0-or-later
"""What one sheet has to state beside its map, gathered from the snapshot and the plan."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Sequence

import numpy as np
import shapely

from ....core.agreement import Party
from ....core.changes import ChangeSheet, MeasuredChange
from ....core.delimitation import DRAFT, WITHDRAWN, Delimitation, Feature
from ....core.gazetteer import Gazetteer
from ....core.ground import GroundLayer
from ....core.negotiation import ProposalComparison
from ....core.notation.mgrs import mgrs_from_lonlat
from ....core.notation.utm import NORTH_LIMIT, SOUTH_LIMIT, zone_of
from ....core.quantity import place_text
from ....core.sheets.on_paper import OnPaper
from ....core.sheets.plan import Sheet, SheetPlan
from ....core.tables.numbering import map_numbers
from ....core.tables.ring_numbering import DECIMALS
from ....core.wording import Wording
from ...previous import Previous

ANNEX_PART = "annex"
"""The part of a package that writes all annexes."""

_NORTHWARDS = 0.001
"""Degrees; so far north of a place the meridian's direction is taken."""


@dataclass(frozen=True)
class PlacedPoint:
    """A post or checkpoint of a sheet's side table: the feature, its number on the map, its place in both notations."""

    feature: Feature
    number: str
    mgrs: str
    latitude_longitude: str


@dataclass(frozen=True)
class SheetFacts:
    """A sheet, and everything that its margin speaks of.

    Attributes
    ----------
    title, version, day
        Of the package; the title is None where it is the agreement's.
    fingerprint : str
        Of the delimitation, 64 hexadecimal digits.
    record : str
        The digest of all that the delimitation states, as long.
    signatories : tuple of Party
        All parties of the agreement, in the order in which they sign.
    contested : tuple of shapely.Geometry
        Ground that two features claim, as the check found it.
    errors : int
        The check's errors in spite of which the package is made.
    override_reason : str
        Why it is made in spite of them, as stated; empty where there are none.
    has_annexes : bool
        Whether the package has the annexes, to which sheets refer for what they have no room for.
    defined : frozenset of str
        Uids of the buffers that annex B describes by what they are.
    gazetteer : Gazetteer or None
        Whose settlements the map names.
    changes : ChangeSheet or None
        What has changed since `previous`, on a sheet that shows that and nothing else.
    comparison : ProposalComparison or None
        The region's proposals laid on each other, on a sheet that shows that and nothing else.
    ground : tuple of GroundLayer
        What the map shows below all else.
    unit_lines : geometry or None
        The boundaries of units that maps draw; None where they are not known, and taken to be everywhere.
    disputes : tuple of (str, geometry)
        Lines of disputed borders that no area of the agreement has, by their source's name.
    """

    delimitation: Delimitation
    plan: SheetPlan
    sheet: Sheet
    title: Wording | None
    version: str
    day: date
    fingerprint: str
    record: str
    signatories: tuple[Party, ...]
    contested: tuple[shapely.Geometry, ...] = ()
    errors: int = 0
    override_reason: str = ""
    has_annexes: bool = True
    defined: frozenset[str] = frozenset()
    gazetteer: Gazetteer | None = None
    changes: ChangeSheet | None = None
    previous: Previous | None = None
    comparison: ProposalComparison | None = None
    ground: tuple[GroundLayer, ...] = ()
    unit_lines: shapely.Geometry | None = None
    disputes: tuple[tuple[str, shapely.Geometry], ...] = ()

    @property
    def is_contested(self) -> bool:
        """Whether the sheet shows ground that two features claim."""
        return bool(np.any(shapely.intersects(self.sheet.outline, np.array(self.contested, dtype=object))))

    @cached_property
    def shown_gazetteer(self) -> Gazetteer | None:
        """The gazetteer, where one of its settlements lies on the sheet."""
        if self.gazetteer is None:
            return None
        is_here = shapely.intersects_xy(self.sheet.outline, self.gazetteer.longitude, self.gazetteer.latitude)
        return self.gazetteer if bool(np.any(is_here)) else None

    @cached_property
    def shown_ground(self) -> tuple[GroundLayer, ...]:
        """The layers of ground that the sheet shows something of."""
        return tuple(layer for layer in self.ground if layer.is_shown_at(self.sheet.scale) and self._shows(layer))

    def _shows(self, layer: GroundLayer) -> bool:
        """Whether something of a layer is drawn or named: names of lands are, where there are two of them."""
        outline = self.sheet.outline
        shapely.prepare(outline)
        named = shapely.intersects(outline, [area for area, _ in layer.names])
        is_drawn = bool(layer.picture) or any(shapely.intersects(outline, one) for one in layer.geometries)
        return is_drawn or int(np.count_nonzero(named)) > 1

    @cached_property
    def shows_unit_lines(self) -> bool:
        """Whether the sheet shows a boundary of a unit."""
        if self.unit_lines is None:
            return bool(self.delimitation.reference.units)
        return bool(shapely.intersects(self.sheet.outline, self.unit_lines))

    @cached_property
    def shown_disputes(self) -> tuple[str, ...]:
        """The names of the further lines of disputed borders that the sheet shows."""
        return tuple(dict.fromkeys(self._shown_of(self.disputes)))

    @property
    def shows_defined(self) -> bool:
        """Whether the sheet shows a buffer that is described by what it is."""
        return any(feature.uid in self.defined for feature in self.features)

    @cached_property
    def separation_areas(self) -> tuple[str, ...]:
        """The names of the areas of separation that the sheet shows."""
        return self._shown_of(self.delimitation.reference.separation_areas)

    @cached_property
    def disputed_areas(self) -> tuple[str, ...]:
        """The names of the areas whose status sources state differently, as far as the sheet shows any."""
        return self._shown_of(self.delimitation.reference.disputed_areas)

    def _shown_of(self, areas: Sequence[tuple[str, shapely.Geometry]]) -> tuple[str, ...]:
        return tuple(name for name, area in areas if shapely.intersects(self.sheet.outline, area))

    @property
    def is_index(self) -> bool:
        """Whether it is the index sheet."""
        return not self.is_of_region and self.sheet.number == self.plan.index.number

    @property
    def is_of_region(self) -> bool:
        """Whether it is none of the zones' sheets but shows changes, or proposals, in a region."""
        return self.changes is not None or self.comparison is not None

    @cached_property
    def changed(self) -> tuple[MeasuredChange, ...]:
        """What has changed in the region of the sheet's subject."""
        changed = () if self.changes is None else self.changes.features
        regions = {change.feature.region for change in changed if change.feature.uid == self.sheet.subject}
        return tuple(change for change in changed if change.feature.region in regions)

    @cached_property
    def features(self) -> tuple[Feature, ...]:
        """The features that the sheet shows, withdrawn ones among them, but for posts whose signs it would cut."""
        features = self.delimitation.features
        geometries = np.array([feature.geometry for feature in features], dtype=object)
        shapely.prepare(self.sheet.outline)
        shown = shapely.intersects(self.sheet.outline, geometries)
        paper = OnPaper.of(self.sheet)
        return tuple(
            feature
            for feature, is_shown in zip(features, shown.tolist())
            if is_shown and not paper.cuts_sign(feature.geometry)
        )

    @cached_property
    def status(self) -> str:
        """The least status of the features shown that are not withdrawn; the first of the agreement for none."""
        order = self.delimitation.agreement.statuses
        found = {feature.status for feature in self.features if feature.status != WITHDRAWN}
        return next((status for status in order if status in found), order[0])

    @property
    def is_for_signature(self) -> bool:
        """Whether parties may sign the sheet: nothing on it is a draft, and no error was overridden."""
        return self.status != DRAFT and not self.override_reason

    @cached_property
    def said(self) -> tuple[object, ...]:
        """What the length of the margin's texts depends on, numbers aside: sheets that share it need the same room."""
        return (
            self.sheet.subject,
            self.sheet.page,
            self.sheet.part[1] > 1,
            frozenset(self.sheet.neighbours),
            self.sheet.grid,
            self.utm_zones,
            frozenset((feature.kind, feature.status) for feature in self.features),
            tuple(party.code for party in self.parties),
            self.is_contested,
            self.shows_defined,
            self.separation_areas,
            self.disputed_areas,
            self.shown_disputes,
            self.shows_unit_lines,
            tuple(layer.name for layer in self.shown_ground),
            self.shown_gazetteer is None,
            self.buffer_error is None,
            bool(self.points),
            self.true_north > 0,
        )

    @cached_property
    def points(self) -> tuple[PlacedPoint, ...]:
        """The posts and checkpoints shown, by kind in the agreement's order, then region and number."""
        agreement = self.delimitation.agreement
        kinds = {kind.id: index for index, kind in enumerate(agreement.kinds) if kind.role.is_point}
        regions = {region.id: region.number for region in agreement.regions}
        found = [one for one in self.features if one.kind in kinds and one.status != WITHDRAWN]
        found.sort(key=lambda one: (kinds[one.kind], regions.get(one.region, 0), one.number or math.inf, one.name))
        subject = self.delimitation.feature(self.sheet.subject)
        numbers = map_numbers(self.delimitation, subject.region if subject else "")
        return tuple(_placed(feature, numbers[feature.uid]) for feature in found)

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """The parties that the features shown come from, in the order in which they sign."""
        codes = {feature.party for feature in self.features}
        return tuple(party for party in self.signatories if party.code in codes)

    @cached_property
    def stated_sources(self) -> tuple[str, ...]:
        """What the features shown state as their sources, each once."""
        return tuple(sorted({feature.source for feature in self.features if feature.source}))

    @cached_property
    def utm_zones(self) -> tuple[int, ...]:
        """The UTM zones that the sheet lies in."""
        longitude, latitude = shapely.get_coordinates(self.sheet.outline).T
        return tuple(sorted({int(zone) for zone in np.atleast_1d(zone_of(longitude, latitude))}))

    @cached_property
    def true_north(self) -> float:
        """Where true north lies at the sheet's middle, degrees clockwise from grid north (which is up)."""
        west, south, east, north = self.sheet.extent
        grid = self.sheet.grid
        longitude, latitude = grid.unproject((west + east) / 2, (south + north) / 2)
        x, y = grid.project([longitude, longitude], [latitude, latitude + _NORTHWARDS])
        return float(np.degrees(np.arctan2(x[1] - x[0], y[1] - y[0])))

    @cached_property
    def buffer_error(self) -> float | None:
        """The greatest measured error, metres, among the outlines shown that were made by the buffer; None for none."""
        errors = [feature.origin.max_error_m for feature in self.features if feature.origin is not None]
        finite = [error for error in errors if math.isfinite(error)]
        return max(finite, default=None)


def _placed(feature: Feature, number: str) -> PlacedPoint:
    """A point in the figures of the annex: everything follows from the place as printed there, to seven decimals."""
    longitude, latitude = np.round(shapely.get_coordinates(feature.geometry)[0], DECIMALS).tolist()
    has_mgrs = SOUTH_LIMIT <= latitude < NORTH_LIMIT
    mgrs = mgrs_from_lonlat(longitude, latitude) if has_mgrs else ""
    return PlacedPoint(feature, number, mgrs, place_text(longitude, latitude))
