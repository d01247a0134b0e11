# SPDX-License-Identifier: GPL-2.0-or-later
"""What a part is given: the snapshot, the folder it writes into, and what the parts before it wrote."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Callable, Iterable, Mapping

import numpy as np
import shapely

from ..bridge.base_layers.base_map import BaseMap, credit_of
from ..bridge.schema import MARK_COLUMNS, Column, columns, marks_of_row, row_of
from ..bridge.world_map import WorldGround
from ..core.agreement import Agreement
from ..core.borders import without_borders
from ..core.buffers.definition import NOTHING_DEFINED, BufferDefinition, defined_buffers
from ..core.canonical import rounded
from ..core.changes import ChangeSheet
from ..core.check import CheckResult
from ..core.delimitation import Delimitation, Feature
from ..core.drawn_edges import EdgeMarks, marks_of
from ..core.errors import Cancelled
from ..core.gazetteer import Gazetteer
from ..core.geodesy import densify
from ..core.ground import Credit, GroundLayer, GroundRole
from ..core.licences import is_open
from ..core.roles import Role
from ..core.sheets.on_paper import OnPaper
from ..core.sheets.plan import SheetPlan, plan_sheets
from ..core.soundness import is_fit_outline
from ..core.tables.annex import post_table, settlement_table
from ..core.tables.areas import UnitArea, areas_as_table, unit_areas
from ..core.tables.csv_output import Table
from ..paths import sheet_arrangement
from .ground import ground_box, world_of
from .options import PackageOptions
from .record import record_digest

DECIMALS = 7
"""Decimals of a degree in formats whose edges are straight: about a centimetre."""


def drawn_columns(agreement: Agreement, role: Role) -> tuple[Column, ...]:
    """The columns of straight-edged formats for a kind with that role, in order."""
    return (*columns(agreement, role), *(column for column in MARK_COLUMNS if role in column.roles))


@dataclass(frozen=True)
class PackagedFile:
    """A file of a package: its path inside, the part that wrote it, and what it is.

    `description` stands in documents where ``resources/wording/files.json`` has no text for the path. `is_volatile`
    says that its bytes differ each time it is written.
    """

    path: str
    part: str
    description: str = ""
    is_volatile: bool = False


@dataclass(frozen=True)
class Job:
    """One package in the making. Parts read from it and write into its folder, nowhere else.

    A part that takes long asks `pause_point` often, and may `tell` how much of it is done, from 0 to 1. Into `plain` it
    puts the paths of PDFs that stand as Qt wrote them, since that form of PDF is not known here.
    """

    delimitation: Delimitation
    result: CheckResult
    options: PackageOptions
    folder: Path
    is_cancelled: Callable[[], bool] = lambda: False
    tell: Callable[[float], None] = lambda share: None
    written: list[PackagedFile] = field(default_factory=list)
    plain: set[str] = field(default_factory=set)

    def path(self, inside: str) -> Path:
        """Where the file of that path inside the package is staged; its folder exists."""
        path = self.folder / inside
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def of_kind(self, kind: str) -> list[tuple[Feature, shapely.Geometry | None]]:
        """The features of a kind in uid order, each with its geometry as straight-edged formats hold it."""
        pairs = zip(self.delimitation.features, self.drawn)
        return [(feature, geometry) for feature, geometry in pairs if feature.kind == kind]

    def title_in(self, language: str) -> str:
        """The package's title in a document of that language."""
        return self.options.title_in(language, self.delimitation.agreement)

    @property
    def errors_overridden(self) -> int:
        """How many errors the check found in spite of which the package is made."""
        return len(self.result.blocking)

    @property
    def reason_of_override(self) -> str:
        """Why the package is made in spite of errors, as stated; empty where the check found none."""
        return self.options.override_reason if self.result.blocking else ""

    @cached_property
    def record(self) -> str:
        """The digest of all that the delimitation states."""
        return record_digest(self.delimitation)

    @cached_property
    def drawn(self) -> tuple[shapely.Geometry | None, ...]:
        """The features' geometries with geodesic edges drawn out and coordinates rounded, shells counter-clockwise.

        No straight edge in longitude and latitude leaves its geodesic by more than a centimetre; turning points
        are moved by rounding alone (half of 1e-7 degrees, 6 mm).
        """
        geometries = np.empty(len(self.delimitation.features), dtype=object)
        geometries[:] = [feature.geometry for feature in self.delimitation.features]
        return tuple(map(right_handed, shapely.transform(densify(geometries), rounded)))

    def drawn_row(self, feature: Feature, role: Role) -> dict[str, Any]:
        """A feature's attributes by column as straight-edged formats state them, with marks of areas and lines."""
        row = row_of(feature, self.delimitation.agreement, role)
        return row if role.is_point else {**row, **marks_of_row(self._marks[id(feature)])}

    @cached_property
    def _marks(self) -> dict[int, EdgeMarks | None]:
        pairs = zip(self.delimitation.features, self.drawn)
        return {  # of two features with one uid each has its own
            id(feature): marks_of(feature.geometry, drawn) if is_fit_outline(feature.geometry) else None
            for feature, drawn in pairs
        }

    @cached_property
    def reference_lines(self) -> shapely.Geometry:
        """The boundaries of the units as lines: one that two share is there once, so that its dashes show.

        Where one runs along an area that is set apart the line is that area's: see `separation_lines`.
        """
        lines = _outlines(unit.geometry for unit in self.delimitation.reference.units)
        for apart in (self._separation, self._disputed):
            lines = shapely.difference(lines, apart)
        return shapely.normalize(shapely.line_merge(lines))

    @cached_property
    def unit_lines(self) -> shapely.Geometry:
        """The same without what is a state border or a shore, which the ground has, where the reference tells it."""
        if self.world is None or self.delimitation.reference.country is None:
            return self.reference_lines
        return without_borders(self.reference_lines, self.world.world)

    @cached_property
    def separation_lines(self) -> shapely.Geometry:
        """The outlines of the areas of separation, which are no boundaries of units and are never drawn as such."""
        return shapely.normalize(shapely.line_merge(shapely.difference(self._separation, self._disputed)))

    @cached_property
    def disputed_lines(self) -> shapely.Geometry:
        """The outlines of the areas whose status sources state differently: what each source has for a border.

        None of them is one on paper, nor is any other line along them drawn. With them go the lines that the world map
        calls disputed and the agreement has no area for.
        """
        further = [line for _, line in self.world.disputed] if self.world else []
        return shapely.normalize(shapely.line_merge(shapely.union_all([self._disputed, *further])))

    @cached_property
    def ground(self) -> tuple[GroundLayer, ...]:
        """The ground that every map of the package shows below all else; cut once, drawn by role.

        Whatever gives layers here has them on sheets, index and overview pictures: in the order of roles
        (`GroundRole`), and of giving within one; with symbols by role and rank (`bridge.styling.ground_symbols`); from
        each layer's scale on; with its names where there is room; and with its credit in margin, README and metadata.
        Settlements are no such layer: they are a `gazetteer`.
        """
        own = self.base_map.ground
        world = self.world.layers if self.world else ()
        if any(layer.role is GroundRole.BORDER for layer in own):  # as the user has it, and once
            world = tuple(replace(one, geometries=()) if one.role is GroundRole.BORDER else one for one in world)
        return (*own, *world)

    @cached_property
    def packaged_ground(self) -> tuple[GroundLayer, ...]:
        """What of the ground may be passed on, as the sheets show it; borders of the workspace's own are the only ones.

        Pictures are shown on sheets alone: they are of no use in a file of features.
        """
        maps = [(OnPaper.of(sheet), sheet.outline) for sheet in self.plan.sheets]
        drawn = (layer for layer in self.base_map.ground if not layer.picture and is_open(layer.credit.licence))
        own = tuple(layer for layer in (one.over(maps) for one in drawn) if layer.geometries)
        world = self.world.layers if self.world else ()
        if any(layer.role is GroundRole.BORDER for layer in own):
            world = tuple(one for one in world if one.role is not GroundRole.BORDER or one.is_names_alone)
        return (*own, *world)

    @cached_property
    def base_map(self) -> BaseMap:
        """The ground that the workspace names."""
        return BaseMap(self.delimitation.base_layers, self.options.base_folder, self.pause_point)

    def places(self, scale: float) -> Gazetteer | None:
        """The settlements that maps of a scale (its denominator) name: those of base layers, or else the gazetteer's.

        Annex E goes by the gazetteer alone, which states how far off its places may be.
        """
        box = ground_box(self.delimitation)
        named = self.base_map.places(scale, box) if box else None
        return self.gazetteer if named is None else named

    @property
    def open_places(self) -> Gazetteer | None:
        """The settlements of base layers that may be passed on; None where no layer of them may."""
        box = ground_box(self.delimitation)
        return self.base_map.open_places(box) if box else None

    def ground_on(self, paper: OnPaper) -> tuple[GroundLayer, ...]:
        """What a map shows of the ground; it is worked out when it is first asked for."""
        return tuple(layer.on(paper) for layer in self.ground if layer.is_shown_at(paper.scale))

    @property
    def credits(self) -> tuple[Credit, ...]:
        """Where all that maps show of the ground is from, each source once; the gazetteer's own apart, and of names."""
        named = map(credit_of, self.delimitation.base_layers)
        return tuple(dict.fromkeys([*named, *(layer.credit for layer in self.ground if not layer.is_names_alone)]))

    @property
    def credits_of_names(self) -> tuple[Credit, ...]:
        """Where the names of countries are from that maps show."""
        return tuple(dict.fromkeys(layer.credit for layer in self.ground if layer.is_names_alone))

    @cached_property
    def world(self) -> WorldGround | None:
        """QGIS's map of the world about all that is drawn; None where nothing is, or this QGIS has none."""
        return world_of(self.delimitation)

    @cached_property
    def _separation(self) -> shapely.Geometry:
        return _outlines(area for _, area in self.delimitation.reference.separation_areas)

    @cached_property
    def _disputed(self) -> shapely.Geometry:
        return _outlines(area for _, area in self.delimitation.reference.disputed_areas)

    @cached_property
    def definitions(self) -> Mapping[str, BufferDefinition]:
        """The buffers, by uid, that paper describes by what they are; none where their turning points are asked for."""
        return NOTHING_DEFINED if self.options.buffer_points else defined_buffers(self.delimitation, self.pause_point)

    @cached_property
    def changes(self) -> ChangeSheet | None:
        """What has changed since the package that this one follows; None where it follows none."""
        previous, day = self.options.previous, self.options.day
        if previous is None:
            return None
        return previous.changes_to(self.delimitation, day, self.gazetteer, self.pause_point)

    @cached_property
    def plan(self) -> SheetPlan:
        """The map sheets."""
        return plan_sheets(self.delimitation, self.options.sheets, sheet_arrangement())

    def sheets_of(self, feature: Feature) -> tuple[int, ...]:
        """The numbers of the map sheets of a zone or line, or of what a feature belongs to; none without sheets."""
        if not self.options.has_part("sheets"):
            return ()
        of_itself = self.plan.of(feature.uid)
        found = of_itself or (self.plan.of(feature.zone) if feature.zone else ())
        return tuple(sheet.number for sheet in found)

    @cached_property
    def areas(self) -> list[UnitArea]:
        """The areas by administrative unit, worked out once for all parts and languages that state them."""
        return unit_areas(self.delimitation)

    @property
    def unit_areas(self) -> Table:
        """The areas of the annex by administrative unit."""
        return areas_as_table(self.areas)

    @cached_property
    def posts(self) -> Table:
        """The posts and checkpoints of the annex."""
        return post_table(self.delimitation)

    @cached_property
    def settlements(self) -> Table | None:
        """The settlements of the annex; None without a gazetteer."""
        return None if self.gazetteer is None else settlement_table(self.delimitation, self.gazetteer)

    @cached_property
    def gazetteer(self) -> Gazetteer | None:
        """The settlements chosen, or the bundled ones of the agreement's countries; None where there are none."""
        return self.options.gazetteer_of(self.delimitation.agreement)

    def pause_point(self) -> None:
        """Stop here when the export was cancelled.

        Raises
        ------
        Cancelled
            When somebody cancelled.
        """
        if self.is_cancelled():
            raise Cancelled("The export was cancelled; nothing was written.")


def _outlines(areas: Iterable[shapely.Geometry]) -> shapely.Geometry:
    """The outlines of areas, each line once: vertices are rounded (`DECIMALS`); lines that differ by less are one."""
    boundaries = shapely.boundary(list(areas))
    return shapely.union_all(shapely.transform(boundaries, lambda vertices: vertices.round(DECIMALS)))


def right_handed(geometry: shapely.Geometry | None) -> shapely.Geometry | None:
    """The geometry with shells counter-clockwise and holes clockwise, as RFC 7946 (3.1.6) asks for."""
    if geometry is None or geometry.is_empty:
        return geometry
    if geometry.geom_type == "MultiPolygon":
        return shapely.multipolygons([right_handed(part) for part in geometry.geoms])
    if geometry.geom_type != "Polygon":
        return geometry
    shell = _turned(geometry.exterior, counter_clockwise=True)
    return shapely.Polygon(shell, [_turned(ring, counter_clockwise=False) for ring in geometry.interiors])


def _turned(ring: shapely.LinearRing, counter_clockwise: bool) -> shapely.LinearRing:
    return ring if shapely.is_ccw(ring) == counter_clockwise else shapely.reverse(ring)
