# SPDX-License-Identifier: GPL-2.0-or-later
"""The settings of a project in which one draws by an agreement: a metric map, the ellipsoid, and snapping."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterable, Sequence

from pyproj.crs import ProjectedCRS
from pyproj.crs.coordinate_operation import TransverseMercatorConversion
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsSnappingConfig,
    QgsTolerance,
    QgsVectorLayer,
)

from ..core.agreement import Agreement
from ..core.sheets.grid import MapGrid

_ELLIPSOID = "EPSG:7030"
"""WGS 84, on which the rules measure too."""
_REACH_PX = 12.0


@dataclass(frozen=True)
class DrawingSettings:
    """What a project has, or is to have, of the settings that matter while one draws.

    Attributes
    ----------
    crs : QgsCoordinateReferenceSystem
        Of the map; features are stored in WGS 84 whatever it is.
    ellipsoid : str
        On which QGIS measures.
    """

    crs: QgsCoordinateReferenceSystem
    ellipsoid: str
    snapping: QgsSnappingConfig

    @classmethod
    def of(cls, project: QgsProject) -> DrawingSettings:
        """Those that a project has."""
        return cls(project.crs(), project.ellipsoid(), QgsSnappingConfig(project.snappingConfig()))

    @classmethod
    def made_for(cls, project: QgsProject, agreement: Agreement, layers: Iterable[QgsVectorLayer]) -> DrawingSettings:
        """Those that suit an agreement: the map centred on its regions, snapping on for the layers of its workspace.

        Topological editing stays off: it puts turning points into neighbours that nobody touched.
        """
        snapping = QgsSnappingConfig(project)
        snapping.setEnabled(True)
        snapping.setMode(QgsSnappingConfig.SnappingMode.AdvancedConfiguration)
        kinds = QgsSnappingConfig.SnappingTypes
        on_lines = QgsSnappingConfig.SnappingTypeFlag(kinds.VertexFlag | kinds.SegmentFlag)
        own = QgsSnappingConfig.IndividualLayerSettings(True, on_lines, _REACH_PX, QgsTolerance.UnitType.Pixels)
        for layer in layers:
            if layer.isSpatial():
                snapping.setIndividualLayerSettings(layer, own)
        return cls(display_crs(agreement), _ELLIPSOID, snapping)

    def give_to(self, project: QgsProject) -> None:
        """Have a project work with these."""
        project.setCrs(self.crs)
        project.setEllipsoid(self.ellipsoid)
        project.setSnappingConfig(self.snapping)


def display_crs(agreement: Agreement) -> QgsCoordinateReferenceSystem:
    """A map in metres that keeps angles, and so the shape of whatever is small: a buffer is as wide all round.

    The transverse Mercator projection with true scale on the half degree nearest to the middle of the regions, on
    either side of which its scale grows alike: 200 km away by 0.5 in a thousand.
    """
    grid = MapGrid.centred(_middle([(region.extent[0], region.extent[2]) for region in agreement.regions]))
    conversion = TransverseMercatorConversion(
        longitude_natural_origin=grid.meridian, false_easting=grid.false_easting, scale_factor_natural_origin=1.0
    )
    name = f"WGS 84 / transverse Mercator {grid.meridian:g}"
    return QgsCoordinateReferenceSystem.fromWkt(ProjectedCRS(conversion, name=name).to_wkt())


def _middle(extents: Sequence[tuple[float, float]]) -> float:
    """The longitude in the middle of extents from west to east; across the meridian of 180 degrees where that is
    nearer to all of them.
    """
    from_west = sorted(extents)
    turned = [
        (*from_west[first:], *((a + 360, b + 360) for a, b in from_west[:first])) for first in range(len(extents))
    ]
    spans = [(one[0][0], max(east for _, east in one)) for one in turned]
    west, east = min(spans, key=lambda span: span[1] - span[0])
    return ((west + east) / 2 + 180) % 360 - 180


def is_only_the_workspaces(project: QgsProject, layers: Iterable[QgsMapLayer]) -> bool:
    """Whether a project holds nothing but these layers, and nobody has given it a name."""
    return not project.fileName() and set(project.mapLayers()) <= {layer.id() for layer in layers}
