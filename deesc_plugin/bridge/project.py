"""A workspace in a QGIS project: one group, its layers in drawing order, styled as the workspace says."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRectangle, QgsReferencedRectangle, QgsVectorLayer

from ..core.agreement import Agreement, Role
from ..core.errors import WorkspaceError
from .database import refuse_hidden_log
from .geometry import WGS84
from .schema import EXCEPTION_TABLE, REFERENCE_TABLE

KIND_PROPERTY = "deesc/kind"
"""On a layer: the kind whose features it holds. Layers are told by it, never by their names."""
EXCEPTION_PROPERTY = "deesc/exceptions"
"""On the table of recorded exceptions."""
DRAWN_FROM_ABOVE = (Role.CHECKPOINT, Role.OBSERVATION_POST, Role.SAFE_ZONE, Role.ZONE, Role.BUFFER_ZONE)
"""Roles in drawing order, on the screen and on paper: a zone's line tells its status, so its buffer lies under it."""


def add_workspace(project: QgsProject, path: Path, agreement: Agreement) -> QgsLayerTreeGroup:
    """Add the layers of a workspace to a project, points on top and reference boundaries below.

    Raises
    ------
    WorkspaceError
        When a layer of the workspace cannot be opened.
    """
    refuse_hidden_log(path)
    group = QgsLayerTreeGroup(str(agreement.title))
    for kind in sorted(agreement.kinds, key=lambda kind: DRAWN_FROM_ABOVE.index(kind.role)):
        layer = _opened(path, kind.id, str(kind.plural))
        layer.setCustomProperty(KIND_PROPERTY, kind.id)
        group.addLayer(project.addMapLayer(layer, False))
    group.addLayer(project.addMapLayer(_opened(path, REFERENCE_TABLE, "Reference boundaries"), False))
    exceptions = _opened(path, EXCEPTION_TABLE, "Accepted findings")
    exceptions.setCustomProperty(EXCEPTION_PROPERTY, True)
    exceptions.setFlags(exceptions.flags() | QgsMapLayer.LayerFlag.Private)
    project.addMapLayer(exceptions, False)
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
        raise WorkspaceError(
            "The layer “{table}” of {file} cannot be opened; restore the workspace from a copy.",
            table=table,
            file=path.name,
        )
    return layer
