# SPDX-License-Identifier: GPL-2.0-or-later
"""Areas whose status sources state differently, cut out of QGIS's world map: by default no side has them.

The map gives such an area to one unit, and has a line of its own along which another source would bound it. What lies
between that line and the outline of the unit is the area.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Sequence

import shapely
from qgis.core import QgsRectangle

from ..core.agreement import Agreement
from ..core.delimitation import Reference
from ..core.errors import BoundaryReferenceError
from ..core.recorded import WORLD_MAP
from ..core.saying import Listed, Message
from ..core.set_apart import DisputedArea
from .geometry import to_shapely
from .reference_rows import Row, Rows, about_theatre, boundary, holds, merged, world_map

LINES = "disputed_borders"
"""The layer of QGIS's world map."""
_SNAPPED = 1e-5
"""Degrees, about a metre: by so much a line may end short of the outline that it divides."""
_NEAR = 1e-3
"""Degrees, about a hundred metres: a line no farther from an area is one of its own."""


def set_apart(reference: Reference, rows: Rows, agreement: Agreement) -> Reference:
    """A reference with each disputed area of the agreement as one of its own, and no part of a country's land.

    Raises
    ------
    BoundaryReferenceError
        When the world map has no line that cuts such an area out of the unit that it is in.
    """
    lines = disputed_lines(agreement) if agreement.disputed_areas else []
    areas = tuple((str(wanted.name), _cut_out(wanted, rows, lines)) for wanted in agreement.disputed_areas)
    if not areas:
        return reference
    apart = shapely.union_all([area for _, area in areas])
    units = tuple(replace(unit, geometry=_without(unit.geometry, apart)) for unit in reference.units)
    country, abroad = (shapely.difference(ground, apart) for ground in (reference.country, reference.abroad))
    return replace(reference, units=units, country=country, abroad=abroad, disputed_areas=areas)


def disputed_lines(agreement: Agreement) -> list[tuple[str, shapely.Geometry]]:
    """The disputed borders of QGIS's world map that meet an agreement's theatre, each with its name there."""
    theatre = shapely.box(*agreement.theatre)
    return [(name, line) for name, line in lines_about(about_theatre(agreement)) if shapely.intersects(line, theatre)]


def lines_about(box: Sequence[float]) -> list[tuple[str, shapely.Geometry]]:
    """The disputed borders of QGIS's world map whose bounds meet a box (west, south, east, north), by name."""
    layer = world_map(LINES)
    if layer is None:
        return []
    about = QgsRectangle(*box)
    rows = [one for one in layer.getFeatures() if one.geometry().boundingBox().intersects(about)]
    return list(zip((str(row["name"]) for row in rows), to_shapely(row.geometry() for row in rows)))


def further_disputes(
    reference: Reference, lines: Sequence[tuple[str, shapely.Geometry]]
) -> tuple[tuple[str, shapely.Geometry], ...]:
    """What of disputed borders lies neither in nor along an area that is set apart.

    A reference of the user's own is followed as it is: on the land that it has they say nothing either.
    """
    is_own = reference.source != str(WORLD_MAP) and reference.country is not None
    known = shapely.union_all(
        [*(area for _, area in reference.disputed_areas), *([reference.country] if is_own else [])]
    )
    near = shapely.buffer(known, _NEAR)
    left = ((name, shapely.difference(line, near)) for name, line in lines)
    return tuple((name, line) for name, line in left if shapely.length(line) > _NEAR)


def dispute_notice(agreement: Agreement, reference: Reference) -> Message | None:
    """That the world map has disputed borders in the theatre for which nothing is set apart; None where it has none."""
    found = further_disputes(reference, disputed_lines(agreement))
    if not found:
        return None
    return Message.of(
        "QGIS's world map has disputed borders in the theatre of {agreement} for which the agreement names no area: "
        "{lines}. Maps draw them as disputed, but units and state borders follow the world map there and may take a "
        "side; name the areas in the agreement (“disputed_areas”), or take a COD-AB or geoBoundaries file as the "
        "reference.",
        agreement=agreement.title,
        lines=Listed.of(list(dict.fromkeys(name for name, _ in found)), most=None),
    )


def _cut_out(wanted: DisputedArea, rows: Rows, lines: list[tuple[str, shapely.Geometry]]) -> shapely.Geometry:
    """The area, out of the row that holds its place."""
    for row in rows.rows:
        if holds(row.geometry, wanted.inside):
            face = _face(row, wanted, rows.layer, lines)
            if face is not None:
                return merged([face])
    raise BoundaryReferenceError(
        "The world map of this QGIS has no line that bounds {area}, which the agreement names as disputed; name a "
        "COD-AB or geoBoundaries file as the reference.",
        area=wanted.name,
    )


def _face(
    row: Row, wanted: DisputedArea, layer: str, lines: list[tuple[str, shapely.Geometry]]
) -> shapely.Geometry | None:
    """What the lines cut out of a row's polygon about the place; None where they cut nothing."""
    unit = boundary(row.geometry, row.name, layer)
    outline = shapely.boundary(unit)
    drawn = shapely.union_all([line for name, line in lines if name in wanted.lines])
    divided = shapely.union_all([outline, shapely.snap(drawn, outline, _SNAPPED)])
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(divided)))
    around = next((face for face in faces if shapely.intersects_xy(face, *wanted.inside)), None)
    is_cut = around is not None and any(
        shapely.contains_properly(unit, face.representative_point()) for face in faces if face is not around
    )
    return around if is_cut else None


def _without(unit: shapely.Geometry, apart: shapely.Geometry) -> shapely.Geometry:
    """A unit without what is set apart; one that only touches it stays as it is, to the last bit."""
    is_in_it = shapely.relate_pattern(unit, apart, "T********")
    return merged([shapely.difference(unit, apart)]) if is_in_it else unit
