"""A workspace in a QGIS project: one group, its layers in drawing order, styled as the workspace says."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRectangle, QgsReferencedRectangle, QgsVectorLayer

from ..core.agreement import Agreement, Kind, Role
from ..core.errors import WorkspaceError
from .geometry import WGS84
from .schema import REFERENCE_TABLE

GROUP_PROPERTY = "deesc/workspace"
_DRAWN_FROM_ABOVE = (
    Role.CHECKPOINT,
    Role.OBSERVATION_POST,
    Role.SAFE_ZONE,
    Role.BUFFER_ZONE,
    Role.ZONE,
)


def add_workspace(project: QgsProject, path: Path, agreement: Agreement) -> QgsLayerTreeGroup:
    """Add the layers of a workspace to a project, points on top and reference boundaries below.

    Raises
    ------
    WorkspaceError
        When a layer of the workspace cannot be opened.
    """
    group = QgsLayerTreeGroup(str(agreement.title))
    group.setCustomProperty(GROUP_PROPERTY, str(path))
    for kind in sorted(agreement.kinds, key=lambda kind: _DRAWN_FROM_ABOVE.index(kind.role)):
        group.addLayer(_added(project, _opened(path, kind.id, str(kind.plural)), kind))
    group.addLayer(_added(project, _opened(path, REFERENCE_TABLE, "Reference boundaries")))
    project.layerTreeRoot().insertChildNode(0, group)
    return group


def show_extent(project: QgsProject, agreement: Agreement) -> None:
    """Have the project open on the agreement's regions, in WGS 84."""
    extent = QgsRectangle()
    extent.setMinimal()
    for region in agreement.regions:
        extent.combineExtentWith(QgsRectangle(*region.extent))
    project.setCrs(WGS84)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, WGS84))


def _opened(path: Path, table: str, title: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={table}", title, "ogr")
    if not layer.isValid():
        raise WorkspaceError(f"The layer “{table}” of {path.name} cannot be opened; restore the workspace from a copy.")
    return layer


def _added(project: QgsProject, layer: QgsVectorLayer, kind: Kind | None = None) -> QgsVectorLayer:
    if kind is not None:
        layer.setCustomProperty("deesc/kind", kind.id)
    project.addMapLayer(layer, False)
    return layer
