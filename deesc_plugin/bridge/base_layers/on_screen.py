# SPDX-License-Identifier: GPL-2.0-or-later
"""The base layers of a workspace in a QGIS project: a group of their own below the workspace's, quiet as on sheets."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Sequence

from osgeo import gdal
from qgis.core import (
    QgsFeatureRenderer,
    QgsHillshadeRenderer,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsNullSymbolRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QPainter

from ...core.base_layer import BaseLayer, BaseRole
from ...core.errors import BaseLayerError, DeescError
from ...core.ground import ORDER, GroundRole
from ...core.roles import Shape
from ..file_access import opened
from ..geometry import metres_of_unit
from ..ground_file import quiet_labels
from ..project import WORKSPACE_PROPERTY
from ..styling.ground_symbols import ground_symbol
from ..styling.reference_symbols import settlement_symbol
from .backdrop import FAINT, STEEPER
from .base_map import refuse_gone
from .features import rank_conditions, ranks_between
from .place import place_of, source_text
from .raster import opened_raster
from .vector import opened_vector, shape_of, unreadable

BASE_PROPERTY = "deesc/base layer"
"""On a layer and on the group: that they are of the base map, and what is stated about the layer."""
_BESIDE = "GDAL_PAM_ENABLED"
_FLAT = 255 - 181
"""By how much flat ground is made lighter, which has the brightness sin 45° in a hillshade: it is as white as paper."""
_PLACE_POINTS = 8.0


@dataclass(frozen=True)
class LookedAt:
    """A base layer whose file was looked at: what its features are, of which ranks, or why it cannot be shown."""

    layer: BaseLayer
    shape: Shape | None = None
    ranks: tuple[float, float] = (0.0, 0.0)
    problem: DeescError | None = None


def look_at_base_layer(layer: BaseLayer, folder: str) -> LookedAt:
    """Look at the file of a base layer of a workspace in that folder, in whatever thread: it may take long."""
    try:
        refuse_gone((layer,), folder)
        if layer.role.is_raster:
            with opened_raster(layer, folder):
                return LookedAt(layer)
        with opened_vector(layer, folder) as vector:
            shape = shape_of(vector.features)
        return LookedAt(layer, shape, ranks_between(layer, folder))
    except DeescError as error:
        return LookedAt(layer, problem=error)


def holds_base_map(project: QgsProject) -> bool:
    """Whether a project shows base layers."""
    return any(layer.customProperty(BASE_PROPERTY) for layer in project.mapLayers().values())


def show_base_map(
    project: QgsProject, looked: Sequence[LookedAt], folder: str, title: str, language: str
) -> list[BaseLayerError]:
    """Have a project show these base layers, and no others, in the order of sheets; what is so already stays.

    Parameters
    ----------
    title : str
        What the group is called.
    language : str
        ISO 639-1: of the names of settlements.

    Returns
    -------
    list of BaseLayerError
        What QGIS cannot open although GDAL can.
    """
    refused: list[BaseLayerError] = []
    wanted = {repr(one.layer): one for one in sorted(looked, key=_depth) if one.problem is None}
    root = project.layerTreeRoot()
    shown = {node.layerId(): _mark(node.layer()) for node in root.findLayers() if _mark(node.layer())}  # none is held
    if list(shown.values()) == list(wanted):
        return refused
    project.removeMapLayers(list(shown))
    groups = [node for node in root.children() if node.customProperty(BASE_PROPERTY)]
    for gone in [node for node in groups if not node.children()]:  # a layer of somebody's own in it would go as well
        root.removeChildNode(gone)
    group = QgsLayerTreeGroup(title)
    group.setCustomProperty(BASE_PROPERTY, True)
    for mark, one in wanted.items():
        layer = _opened(one, folder, language)
        if layer.isValid():
            layer.setCustomProperty(BASE_PROPERTY, mark)
            group.addLayer(project.addMapLayer(layer, False))
        else:
            refused.append(unreadable(one.layer, "QGIS"))  # whose own words may be none, and end in a crash then
    if group.children():
        root.insertChildNode(_below_workspace(project), group)
    return refused


def _mark(layer: QgsMapLayer | None) -> str:
    """What is stated about a layer of the base map; empty for any other, and for one that cannot be opened."""
    return "" if layer is None else str(layer.customProperty(BASE_PROPERTY) or "")


def _depth(one: LookedAt) -> int:
    return -1 if one.layer.role is BaseRole.SETTLEMENT else ORDER.index(GroundRole(one.layer.role.value))


def _below_workspace(project: QgsProject) -> int:
    """The place in the tree below all groups in which the workspace has layers."""
    root = project.layerTreeRoot()
    places = [0]
    for place, node in enumerate(root.children(), start=1):
        held = node.findLayers() if isinstance(node, QgsLayerTreeGroup) else [node]
        layers = filter(None, (one.layer() for one in held))
        places += [place for layer in layers if layer.customProperty(WORKSPACE_PROPERTY)]
    return max(places)


def _opened(one: LookedAt, folder: str, language: str) -> QgsMapLayer:
    base = one.layer
    layer = _raster(base, folder) if base.role.is_raster else _vector(one, folder, language)
    if base.from_scale:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(base.from_scale)
    metadata = QgsLayerMetadata()
    metadata.setAbstract(base.cited)
    metadata.setRights([base.licence])
    layer.setMetadata(metadata)
    return layer


def _raster(base: BaseLayer, folder: str) -> QgsRasterLayer:
    place = place_of(base, folder)
    source = f"GPKG:{place}:{base.table}" if base.table else str(place)
    with _nothing_put_beside(place):
        layer = QgsRasterLayer(source, base.label, "gdal", QgsRasterLayer.LayerOptions(False))
    if base.role is BaseRole.RELIEF and layer.isValid():
        shades = QgsHillshadeRenderer(layer.dataProvider(), 1, 315.0, 45.0)
        shades.setZFactor(STEEPER / metres_of_unit(layer.crs()))
        layer.setRenderer(shades)
        layer.brightnessFilter().setBrightness(_FLAT)
        layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
    layer.setOpacity(FAINT)
    return layer


@contextmanager
def _nothing_put_beside(place: Path) -> Iterator[None]:
    """Keep GDAL from putting statistics beside a raster when QGIS opens it; what lies there already is read."""
    is_read = place.with_name(place.name + ".aux.xml").exists()
    before = gdal.GetThreadLocalConfigOption(_BESIDE)
    gdal.SetThreadLocalConfigOption(_BESIDE, before if is_read else "NO")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_BESIDE, before)


def _vector(one: LookedAt, folder: str, language: str) -> QgsVectorLayer:
    base = one.layer
    source = source_text(base, folder) + (f"|layername={base.table}" if base.table else "")
    layer = opened(source, base.label, QgsVectorLayer.LayerOptions(loadDefaultStyle=False))
    layer.setReadOnly(True)
    if base.role is not BaseRole.SETTLEMENT:
        layer.setRenderer(_renderer(one))
        return layer
    is_point = one.shape is Shape.POINT
    layer.setRenderer(QgsSingleSymbolRenderer(settlement_symbol()) if is_point else QgsNullSymbolRenderer())
    if base.name_field(language):
        layer.setLabeling(QgsVectorLayerSimpleLabeling(quiet_labels(base.name_field(language), _PLACE_POINTS)))
        layer.setLabelsEnabled(True)
    return layer


def _renderer(one: LookedAt) -> QgsFeatureRenderer:
    """The symbols of sheets: by the third of the layer's ranks that a feature is in, the first for borders."""
    role = GroundRole(one.layer.role.value)
    if role is GroundRole.BORDER or one.ranks[0] == one.ranks[1]:
        return QgsSingleSymbolRenderer(ground_symbol(role, 0 if role is GroundRole.BORDER else 1, one.shape))
    rules = QgsRuleBasedRenderer.Rule(None)
    for rank, condition in enumerate(rank_conditions(one.layer.rank_field, one.ranks)):
        rules.appendChild(QgsRuleBasedRenderer.Rule(ground_symbol(role, rank, one.shape), filterExp=condition))
    return QgsRuleBasedRenderer(rules)
