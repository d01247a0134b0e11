# SPDX-License-Identifier: GPL-2.0-or-later
"""In which of the agreement's regions a geometry lies, by the reference boundaries."""

from __future__ import annotations

import shapely

from ..agreement import Agreement
from ..delimitation import Reference
from ..geodesy import area, distance, length


class RegionLocator:
    """Tells in which regions a geometry lies: those whose units hold the most of it come first."""

    def __init__(self, agreement: Agreement, reference: Reference) -> None:
        self._grounds = []
        for region in agreement.regions:
            polygons = [unit.geometry for unit in reference.units if unit.pcode in region.pcodes]
            if polygons:
                ground = shapely.union_all(polygons)
                shapely.prepare(ground)
                self._grounds.append((region.id, ground))

    def regions_of(self, geometry: shapely.Geometry) -> list[str]:
        """Ids of the regions whose units the geometry meets, the greatest share first."""
        met = [(region, ground) for region, ground in self._grounds if shapely.intersects(ground, geometry)]
        if len(met) < 2 or geometry.geom_type.endswith("Point"):
            return [region for region, _ in met]
        sound = geometry if shapely.is_valid(geometry) else shapely.make_valid(geometry)
        within = [shapely.intersection(ground, sound) for _, ground in met]
        is_line = shapely.get_dimensions(geometry) == 1
        shares = [float(length(part)) if is_line else float(area(_polygons_of(part))) for part in within]
        return [region for _, region in sorted(zip(shares, (region for region, _ in met)), key=lambda pair: -pair[0])]

    def distance_m(self, region: str, geometry: shapely.Geometry) -> float | None:
        """Metres, roughly, between a geometry and a region; None where no boundaries of that are known."""
        grounds = [ground for known, ground in self._grounds if known == region]
        return _metres(shapely.shortest_line(grounds[0], geometry)) if grounds else None


def _metres(line: shapely.Geometry) -> float:
    (from_x, from_y), (to_x, to_y) = shapely.get_coordinates(line)
    return float(distance(from_x, from_y, to_x, to_y))


def _polygons_of(geometry: shapely.Geometry) -> shapely.Geometry:
    return shapely.MultiPolygon([part for part in shapely.get_parts(geometry) if part.geom_type == "Polygon"])
