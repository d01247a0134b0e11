# SPDX-License-Identifier: GPL-2.0-or-later
"""Where features may stand: the countries and each region's units, as the reference draws them.

The reference's lines are read as geodesics between its vertices, like everything else that is drawn: a zone
traced along a reference line then coincides with it, whatever the length of its edges.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

import numpy as np
import shapely

from ..agreement import Agreement, Region
from ..buffers.boundary_index import GeodesicBoundary
from ..check_memory import Question
from ..context import Context
from ..delimitation import Feature, Reference, ReferenceUnit
from ..finding import Finding, Severity, found
from ..geodesy import Floats, Geometries, densify
from ..recorded import recorded
from ..saying import Listed, Message
from ..wording import Wording


@dataclass(frozen=True)
class Grounds:
    """The reference's grounds drawn out, and its units joined for each region.

    Attributes
    ----------
    country : shapely.Geometry or None
        The land of the agreement's countries and every separation area. Of a reference that does not tell it: every
        unit together, and None where it lacks a unit of the agreement, for nobody can tell then where the country ends.
    abroad : shapely.Geometry or None
        The land of other countries. The sea is neither; of a reference that does not tell it, all that is not
        `country`, and None where that is not known.
    regions : dict of str to shapely.Geometry
        By region id: the units that the agreement names for it. A region with a unit that the reference
        lacks is left out.
    missing : tuple of str
        The P-codes of the agreement that the reference lacks.
    units : tuple of ReferenceUnit
        Each unit by itself, called as the agreement calls it where it does.
    disputed : tuple of (str, shapely.Geometry)
        The areas whose status sources state differently, by name: neither the country nor abroad.
    """

    country: shapely.Geometry | None
    abroad: shapely.Geometry | None
    regions: dict[str, shapely.Geometry]
    missing: tuple[str, ...]
    units: tuple[ReferenceUnit, ...]
    disputed: tuple[tuple[str, shapely.Geometry], ...] = ()

    @classmethod
    def of(cls, context: Context) -> Grounds:
        """The grounds of a run; ask for them through ``context.lasting(Grounds.of)``.

        A reference may cut a separation area out of the units about it. Such an area counts with the
        regions whose units it adjoins, and with the country: to stand in it is not to stand abroad.
        """
        reference = context.reference
        drawn = densify(np.array([unit.geometry for unit in reference.units], dtype=object))
        units = tuple(
            ReferenceUnit(unit.pcode, context.agreement.unit_name(unit.pcode, unit.name), geometry)
            for unit, geometry in zip(reference.units, drawn)
        )
        held = {unit.pcode for unit in units}
        missing = tuple(unit.pcode for unit in context.agreement.units if unit.pcode not in held)
        separation = [densify(geometry) for _, geometry in reference.separation_areas]
        country, abroad = _countries(reference, [unit.geometry for unit in units], separation, bool(missing))
        return cls(
            country=country,
            abroad=abroad,
            regions={
                region.id: _region_ground(region, units, separation)
                for region in context.agreement.regions
                if held.issuperset(region.pcodes)
            },
            missing=missing,
            units=units,
            disputed=tuple((name, densify(geometry)) for name, geometry in reference.disputed_areas),
        )

    def unit_at(self, place: tuple[float, float], agreement: Agreement) -> Wording | Message:
        """The name of the unit at a place (longitude, latitude), or ``"no known unit"``."""
        point = shapely.Point(*place)
        unit = next((unit for unit in self.units if unit.geometry.intersects(point)), None)
        return agreement.unit_wording(unit.pcode, unit.name) if unit else Message("no known unit")


def _countries(
    reference: Reference, units: list[shapely.Geometry], separation: list[shapely.Geometry], is_partial: bool
) -> tuple[shapely.Geometry | None, shapely.Geometry | None]:
    """The land of the agreement's countries, and that of others."""
    if reference.country is not None and reference.abroad is not None:
        country = shapely.union_all([densify(reference.country), *separation])
        return country, shapely.difference(densify(reference.abroad), country)
    if is_partial or not units:
        return None, None
    country = shapely.union_all([*units, *separation])
    return country, shapely.difference(shapely.box(-180.0, -90.0, 180.0, 90.0), country)


def _region_ground(
    region: Region, units: tuple[ReferenceUnit, ...], separation: list[shapely.Geometry]
) -> shapely.Geometry:
    named = [unit.geometry for unit in units if unit.pcode in region.pcodes]
    return shapely.union_all(named + [area for area in separation if any(area.intersects(unit) for unit in named)])


def missing_note(context: Context, grounds: Grounds, what: Message) -> Finding:
    """The note of a rule that cannot hold features against `what`, because the reference lacks units."""
    names = [unit.name for unit in context.agreement.units if unit.pcode in grounds.missing]
    return found(
        Severity.NOTE,
        (),
        "Whether features lie inside {what} is not known for all of them: the reference ({source}) has no boundary of "
        "{units}. Choose a reference layer that has it.",
        what=what,
        source=source_text(context),
        units=Listed.of(names, most=None) if grounds.units else Message("any unit"),
    )


def source_text(context: Context) -> str | Message:
    """Where the reference boundaries come from: a finding that rests on them says so."""
    return recorded(context.reference.source) or Message("of no stated source")


def inside_ground(
    context: Context, features: Sequence[Feature], ground_id: str, ground: shapely.Geometry
) -> Geometries:
    """The part of each feature, drawn out, that lies on one of the grounds of a run; kept from check to check."""

    def work_out(questions: list[Question]) -> Sequence[shapely.Geometry]:
        drawn = context.drawn_out([geometry for (geometry,) in questions])
        shapely.prepare(ground)
        parts = np.full(len(drawn), shapely.Polygon(), dtype=object)
        meeting = shapely.intersects(ground, drawn)
        parts[meeting] = shapely.intersection(drawn[meeting], ground)
        return list(parts)

    parts = np.empty(len(features), dtype=object)
    parts[:] = context.recall(("inside", ground_id), [(feature.geometry,) for feature in features], work_out)
    return parts


def outside(geometries: Geometries, ground: shapely.Geometry) -> Geometries:
    """The parts of drawn-out geometries that lie outside a ground; empty geometries where nothing does."""
    shapely.prepare(ground)
    beyond = np.full(len(geometries), shapely.Polygon(), dtype=object)
    apart = ~shapely.intersects(ground, geometries)
    beyond[apart] = geometries[apart]
    crossing = ~apart & ~shapely.covers(ground, geometries)
    beyond[crossing] = shapely.difference(geometries[crossing], ground)
    return beyond


def outside_ground(
    context: Context, features: Sequence[Feature], ground_id: str, ground: shapely.Geometry
) -> Geometries:
    """The part of each feature, drawn out, that lies outside one of the grounds of a run; kept from check to check."""

    def work_out(questions: list[Question]) -> Sequence[shapely.Geometry]:
        return list(outside(context.drawn_out([geometry for (geometry,) in questions]), ground))

    parts = np.empty(len(features), dtype=object)
    parts[:] = context.recall(("outside", ground_id), [(feature.geometry,) for feature in features], work_out)
    return parts


def nearest(geometry: shapely.Geometry, points: Floats) -> tuple[Floats, Floats]:
    """The nearest places of a geometry to points, and the geodesic distances there.

    Parameters
    ----------
    geometry : shapely.Geometry
        Line or polygon; a point inside a polygon is at no distance from it.
    points : ndarray of float, shape (n, 2)
        Degrees.

    Returns
    -------
    feet : ndarray of float, shape (n, 2)
        Degrees.
    metres : ndarray of float, shape (n,)
    """
    feet, metres = points.reshape(-1, 2).copy(), np.zeros(len(points))
    away = np.flatnonzero(~shapely.intersects_xy(geometry, feet[:, 0], feet[:, 1]))
    if len(away):
        found_feet = GeodesicBoundary(geometry).nearest(points[away])
        feet[away], metres[away] = found_feet.lonlat, found_feet.distance
    return feet, metres
