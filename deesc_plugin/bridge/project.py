# SPDX-License-Identifier: GPL-2.0-or-later
"""A workspace in a QGIS project: one group, its layers in drawing order, styled as the workspace says."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRectangle, QgsReferencedRectangle, QgsVectorLayer

from ..core.agreement import Agreement
from ..core.errors import WorkspaceError
from ..core.roles import Role
from .geometry import WGS84
from .schema import EXCEPTION_TABLE, REFERENCE_TABLE
from .stores import Store, store_behind
from .styling.layer_time import set_up_time

KIND_PROPERTY = "deesc/kind"
"""On a layer: the kind whose features it holds. Layers are told by it, never by their names."""
WORKSPACE_PROPERTY = "deesc/workspace"
"""On each layer of a workspace: the id of its store."""
EXCEPTION_PROPERTY = "deesc/exceptions"
"""On the table of recorded exceptions."""
DRAWN_FROM_ABOVE = (
    *(Role.CHECKPOINT, Role.OBSERVATION_POST, Role.LINE, Role.SAFE_ZONE),
    *(Role.ZONE, Role.BUFFER_ZONE),
)
"""Roles in drawing order, on the screen and on paper: a zone's line tells its status, so its buffer lies under it."""


def add_workspace(project: QgsProject, store: Store, agreement: Agreement) -> QgsLayerTreeGroup:
    """Add the layers of a workspace to a project, points and lines on top and reference boundaries below.

    Raises
    ------
    WorkspaceError
        When a layer of the workspace cannot be opened.
    """
    store.refuse_hidden_changes()
    group = QgsLayerTreeGroup(str(agreement.title))
    for kind in sorted(agreement.kinds, key=lambda kind: DRAWN_FROM_ABOVE.index(kind.role)):
        layer = _opened(store, kind.id, str(kind.plural))
        layer.setCustomProperty(KIND_PROPERTY, kind.id)
        set_up_time(layer)  # the style of a workspace that was made before features lived in time has none
        group.addLayer(project.addMapLayer(layer, False)).setExpanded(False)  # each status has a line of the legend
    reference = _opened(store, REFERENCE_TABLE, "Reference boundaries")
    group.addLayer(project.addMapLayer(reference, False)).setExpanded(False)
    exceptions = _opened(store, EXCEPTION_TABLE, "Accepted findings")
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


def layers_of(project: QgsProject, store: Store) -> list[QgsVectorLayer]:
    """Every layer of a project that reads from a store, the boundaries and hidden tables among them."""
    return [
        layer
        for layer in project.mapLayers().values()
        if isinstance(layer, QgsVectorLayer) and _reads_from(layer, store)
    ]


def _reads_from(layer: QgsVectorLayer, store: Store) -> bool:
    """Whether a layer is of a store, by its mark or by its source: one file may be spelled in several ways."""
    return layer.customProperty(WORKSPACE_PROPERTY) == store.id or (
        layer.customProperty(WORKSPACE_PROPERTY) is not None
        and store_behind(layer.providerType(), layer.source()) == store
    )


def store_in(project: QgsProject) -> Store | None:
    """The store of the workspace whose layers stand in a project, or None.

    A project that was moved with its workspace names it by where it was: each layer is marked anew by what it reads.
    """
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    stores = [(layer, store_behind(layer.providerType(), layer.source())) for layer in layers]
    found = next((store for layer, store in stores if store is not None and layer.customProperty(KIND_PROPERTY)), None)
    for layer, store in stores:
        if found is not None and store == found and layer.customProperty(WORKSPACE_PROPERTY) != found.id:
            layer.setCustomProperty(WORKSPACE_PROPERTY, found.id)
    return found


def _opened(store: Store, table: str, title: str) -> QgsVectorLayer:
    source = store.layer_source(table)
    layer = QgsVectorLayer(source.uri, title, source.provider)
    if not layer.isValid():
        raise WorkspaceError(
            "The layer “{table}” of {file} cannot be opened; restore the workspace from a copy.",
            table=table,
            file=store.label,
        )
    layer.setCustomProperty(WORKSPACE_PROPERTY, store.id)
    return layer
