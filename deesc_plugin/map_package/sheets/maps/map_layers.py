# SPDX-License-Identifier: GPL-2.0-or-later
"""The delimitation as layers in memory for the map frames of sheets and overview pictures, styled as in QGIS.

They are made from the snapshot, never from a workspace file, and hold nothing but what is drawn.
"""

from __future__ import annotations

from typing import Iterable, Iterator

import shapely
from qgis.core import QgsMapLayer, QgsSymbol, QgsVectorLayer

from ....bridge.geometry import to_shapely
from ....bridge.project import DRAWN_FROM_ABOVE
from ....bridge.styling.reference_symbols import disputed_line_symbol, reference_line_symbol, separation_line_symbol
from ....bridge.styling.symbols import contested_symbol
from ....core.agreement import Kind
from ....core.delimitation import WITHDRAWN, Delimitation, Feature
from ....core.finding import Finding
from ....core.looks import Look, Looks
from ....core.roles import Role
from ....core.sheets.fill_pattern import dots, hatch
from ....core.sheets.on_paper import OnPaper
from ...job import Job
from .ground_layers import GroundLayers
from .memory_layers import add_fields, fill, grid_crs, plain_layer
from .printed_symbols import Pattern, patterns_in, patterns_of, printed_renderer, scaled_renderer, without_patterns

CONTESTING_RULES = frozenset({"overlap.zone", "overlap.kind", "placement.other-region"})
"""The rules whose findings are ground that two features claim."""

_DOT_MARGIN = 0.5
_SMALL = 0.5


class SheetLayers:
    """The layers that all sheets of a package share, made once and kept while layouts refer to them.

    Parameters
    ----------
    job : Job
        The package in the making.

    Attributes
    ----------
    delimitation : Delimitation
    contested : tuple of shapely.Geometry
        The places that two features claim, as the check found them.
    reference : QgsMapLayer
        The reference boundaries, as lines.
    separation : QgsMapLayer
        The outlines of areas of separation, as lines.
    disputed : QgsMapLayer
        The lines about areas whose status sources state differently.
    ground : GroundLayers
        What lies below all that.
    """

    def __init__(self, job: Job) -> None:
        self.delimitation: Delimitation = job.delimitation
        self.contested = contested_places(job.result.findings)
        self._drawn = list(zip(self.delimitation.features, job.drawn))
        self._looks = Looks(self.delimitation)
        self._by_role: dict[Role, list[QgsMapLayer]] = {role: [] for role in Role}
        for kind in self.delimitation.agreement.kinds:
            self._by_role[kind.role].append(_layer_of_kind(job, kind))
        contested = without_patterns(contested_symbol())
        self._contested = plain_layer("contested", self.contested, contested)
        self.disputed, self.separation, self.reference = reference_layers(job)
        self.ground = GroundLayers(job.ground)

    @property
    def references(self) -> list[QgsMapLayer]:
        """What is shown for reference only, the topmost first."""
        return [self.disputed, self.separation, self.reference]

    @property
    def areas(self) -> list[QgsMapLayer]:
        """Contested places, lines and polygons, the topmost first."""
        above = [layer for role in DRAWN_FROM_ABOVE if not role.is_point for layer in self._by_role[role]]
        return [self._contested, *above]

    def points(self, paper: OnPaper) -> list[QgsMapLayer]:
        """Posts and checkpoints whose signs a map frame does not cut, the topmost first."""
        return [_uncut(layer, paper) for layer in self._points]

    @property
    def _points(self) -> list[QgsMapLayer]:
        return [layer for role in DRAWN_FROM_ABOVE if role.is_point for layer in self._by_role[role]]

    @property
    def small_points(self) -> list[QgsMapLayer]:
        """Posts and checkpoints with symbols small enough for a map of the whole country."""
        layers = []
        for layer in self._points:
            small = layer.clone()
            small.setRenderer(scaled_renderer(layer.renderer(), _SMALL))
            layers.append(small)
        return layers

    def patterns(self, paper: OnPaper, plates: shapely.Geometry | None = None) -> list[QgsMapLayer]:
        """The hatches and dots of what a map frame shows, but for `plates`, the ground of labels on paper."""
        fills: list[tuple[Pattern, shapely.Geometry]] = []
        by_look: dict[tuple[Role, str, Look], list[shapely.Geometry]] = {}
        for feature, role, area in self._hatched(paper):
            by_look.setdefault((role, feature.status, self._looks.of(feature)), []).append(area)
        for (role, status, look), areas in by_look.items():
            fills += [(pattern, area) for pattern in patterns_of(role, status, look) for area in areas]
        contested = [paper.visible(place) for place in self.contested]
        fills += [(pattern, area) for pattern in patterns_in(contested_symbol()) for area in contested]
        if plates is not None:
            fills = [(pattern, shapely.difference(area, plates)) for pattern, area in fills]
        layers: list[QgsMapLayer] = [_pattern_layer(pattern, area, paper) for pattern, area in fills]
        return layers

    def _hatched(self, paper: OnPaper) -> Iterator[tuple[Feature, Role, shapely.Geometry]]:
        """The areas that are seen, on paper; of strips of one zone or line each but for the narrower ones in it.

        Two hatches one upon the other are none that a legend has.
        """
        seen = []
        for feature, geometry in self._drawn:
            role, visible = self.delimitation.role(feature), paper.visible(geometry)
            if role is not None and role.is_area and not visible.is_empty:
                seen.append((feature, role, visible))
        strips = [(one, area) for one, role, area in seen if role is Role.BUFFER_ZONE and one.status != WITHDRAWN]
        for feature, role, area in seen:
            narrower = [
                other
                for one, other in strips
                if role is Role.BUFFER_ZONE and one.zone == feature.zone and (one.width_m or 0) < (feature.width_m or 0)
            ]
            yield feature, role, shapely.difference(area, shapely.union_all(narrower)) if narrower else area


def reference_layers(job: Job) -> list[QgsMapLayer]:
    """What is shown for reference only, the topmost first."""
    return [
        _line_layer("disputed", job.disputed_lines, disputed_line_symbol()),
        _line_layer("separation", job.separation_lines, separation_line_symbol()),
        _line_layer("reference", job.unit_lines, reference_line_symbol()),
    ]


def contested_places(findings: Iterable[Finding]) -> tuple[shapely.Geometry, ...]:
    """The polygons of findings that two features claim the same ground, also of those that an exception covers."""
    found = [
        finding.geometry
        for finding in findings
        if finding.rule in CONTESTING_RULES and shapely.get_dimensions(finding.geometry) == 2
    ]
    return tuple(geometry for geometry in found if geometry is not None)


def _line_layer(name: str, lines: shapely.Geometry, symbol: QgsSymbol) -> QgsVectorLayer:
    return plain_layer(name, shapely.get_parts(lines).tolist(), symbol, type_name="LineString")


def _layer_of_kind(job: Job, kind: Kind) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind.role.shape.stored}?crs=EPSG:4326", kind.id, "memory")
    add_fields(layer, {"status": str})
    layer.setRenderer(printed_renderer(job.delimitation.agreement, kind))
    fill(layer, [(geometry, {"status": feature.status}) for feature, geometry in job.of_kind(kind.id)])
    return layer


def _uncut(layer: QgsVectorLayer, paper: OnPaper) -> QgsVectorLayer:
    """A layer of points without those whose signs a map frame would cut."""
    rows = list(layer.getFeatures())
    shapes = to_shapely([row.geometry() for row in rows])
    cut = [row.id() for row, shape in zip(rows, shapes) if paper.cuts_sign(shape)]
    if not cut:
        return layer
    whole = layer.clone()
    whole.dataProvider().deleteFeatures(cut)
    return whole


def _pattern_layer(pattern: Pattern, area: shapely.Geometry, paper: OnPaper) -> QgsMapLayer:
    if pattern.is_hatch:
        drawn, type_name = hatch(area, pattern.spacing, pattern.angle), "MultiLineString"
    else:
        drawn, type_name = dots(area, pattern.spacing, _DOT_MARGIN), "MultiPoint"
    layer = plain_layer("pattern", [shapely.transform(drawn, paper.to_grid)], pattern.symbol, type_name=type_name)
    layer.setCrs(grid_crs(paper.grid))
    return layer
