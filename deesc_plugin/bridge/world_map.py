# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS's own map of the world (Natural Earth) as the ground of maps, wherever nobody names another."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

import shapely
from qgis.core import QgsApplication, QgsFeatureRequest, QgsRectangle

from ..core.agreement import Agreement
from ..core.borders import Land, World, world_about
from ..core.delimitation import Reference
from ..core.ground import Credit, GroundLayer, GroundRole
from ..core.recorded import PUBLIC_DOMAIN, WORLD_MAP
from ..core.validity import sound
from ..core.wording import Wording
from ..paths import country_names, country_names_credit
from .database import read_only
from .disputed_areas import further_disputes, lines_about
from .geometry import to_shapely
from .reference_rows import about_theatre, world_map

_COUNTRIES = "countries"
_NO_CODES = frozenset({"", "-1", "-99"})
"""What the map has for land that it gives to no country."""


@dataclass(frozen=True)
class WorldGround:
    """The world map about a delimitation: its lines and areas, and where they come from.

    `disputed` are its disputed borders, by name, that run along no area which the agreement names as disputed.
    """

    world: World
    credit: Credit
    disputed: tuple[tuple[str, shapely.Geometry], ...] = ()

    @property
    def layers(self) -> tuple[GroundLayer, ...]:
        """The state borders, with the names of the countries in their languages, and the sea."""
        names, names_from = country_names(), country_names_credit()
        lands = [one for one in self.world.lands if one.code]
        named = tuple((one.geometry, names.get(one.code) or Wording((("en", one.name),))) for one in lands)
        borders = shapely.get_parts(self.world.borders).tolist()
        sea = [part for part in shapely.get_parts(self.world.sea) if part.geom_type == "Polygon"]
        return (
            GroundLayer(GroundRole.BORDER, "state_borders", self.credit, tuple(borders)),
            GroundLayer(GroundRole.BORDER, "countries", names_from, names=named),
            GroundLayer(GroundRole.WATER, "sea", self.credit, tuple(sea)),
        )


def world_ground(agreement: Agreement, reference: Reference, box: Sequence[float]) -> WorldGround | None:
    """The world map as ground; None where this QGIS carries none.

    Parameters
    ----------
    box : sequence of float
        West, south, east, north of the ground that is wanted, degrees.
    """
    layer = world_map(_COUNTRIES)
    if layer is None:
        return None
    rows = list(layer.getFeatures(QgsFeatureRequest(QgsRectangle(*box))))
    drawn = zip(rows, to_shapely(row.geometry() for row in rows))
    lands = [
        Land("" if row["iso_a2"] in _NO_CODES else str(row["iso_a2"]), str(row["NAME"] or ""), sound(geometry))
        for row, geometry in drawn
        if geometry is not None
    ]
    theatre = shapely.box(*about_theatre(agreement))
    world = world_about(lands, agreement.countries, reference, shapely.box(*box), theatre)
    disputed = further_disputes(reference, lines_about(box))
    return WorldGround(world, Credit(str(WORLD_MAP), _edition(), str(PUBLIC_DOMAIN)), disputed)


def _edition() -> str:
    """The day of the file's countries, as the file states it; empty where it does not."""
    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    with read_only(path) as connection:
        stated = "SELECT last_change FROM gpkg_contents WHERE table_name = ?"
        found = connection.execute(stated, (_COUNTRIES,)).fetchone()
    return str(found[0])[:10] if found else ""
