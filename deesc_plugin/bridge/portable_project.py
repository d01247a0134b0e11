# SPDX-License-Identifier: GPL-2.0-or-later
"""A QGIS project that opens on any computer beside its GeoPackage, the same bytes whenever and wherever it is made."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Callable, Sequence

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsLayerMetadata,
    QgsMapLayer,
    QgsProject,
    QgsProjectMetadata,
    QgsProviderRegistry,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..core.delimitation import Delimitation
from ..core.ground import GroundLayer
from ..paths import voice
from .geometry import WGS84
from .ground_file import add_ground
from .project import WORKSPACE_PROPERTY, add_workspace, show_extent
from .schema import REFERENCE_TABLE
from .spoken_layers import speak
from .stable_xml import stable_text, without_fonts
from .stores import store_named

_ABOUT_A_PROJECT = 1_000_000
"""Bytes."""
_AROUND, _LEAST_AROUND = 0.05, 0.01
"""What the first view shows around the features: a share of their extent, and at least so many degrees."""
_PERSONAL = ("saveUser", "saveUserFull", "saveDateTime")
_LEFT_OUT = {
    "qgis": ("ProjectStyleSettings", "snapping-settings"),  # a random name; a person's habits in editing
    "projectMetadata": ("author", "creation", "dates"),  # newer versions fill in the person and the moment
    "maplayer": ("elevation",),  # newer versions fill in random colours, and do so again when it is read
}
"""By element, what is left out of it."""


def portable_project(
    draft: Path,
    master: Path,
    delimitation: Delimitation,
    title: str,
    described: str,
    language: str = "en",
    ground: tuple[Path, Sequence[GroundLayer]] | None = None,
) -> str:
    """A project of the layers of a master GeoPackage as XML text, with paths relative to itself.

    The layers are grouped, styled and labelled as in a workspace, and read-only: what is opened is what was signed.
    The project that is open in QGIS is neither used nor changed.

    Parameters
    ----------
    draft : Path
        Where the project is written in passing (``.qgs``); it lies to `master` as the finished one will.
    title, described : str
        Title and abstract of the project's metadata.
    language : str
        ISO 639-1: of the names of layers and statuses, and of the disclaimer.
    ground : (Path, sequence of GroundLayer), optional
        A file of ground beside the master, and what it was written from.

    Raises
    ------
    WorkspaceError
        When a layer cannot be opened.
    OSError
        When QGIS cannot write the project.
    """
    project = QgsProject()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    group = add_workspace(project, store_named(master), delimitation.agreement)
    for layer in project.mapLayers().values():
        layer.removeCustomProperty(WORKSPACE_PROPERTY)  # where it was made is nobody's business
    group.setName(delimitation.agreement.title.in_language(language))
    _set_up(project, delimitation, title, described)
    project.writeEntry("CopyrightLabel", "/Label", delimitation.agreement.disclaimer.in_language(language))
    names = {layer.id(): _table(layer) for layer in project.mapLayers().values()}
    names[project.mainAnnotationLayer().id()] = "annotations"
    speak(project.mapLayers().values(), delimitation.agreement, voice(language))
    for layer in project.mapLayers().values():
        _describe(layer, delimitation, language)
    if ground is not None:
        add_ground(project, *ground, language)
    names.update({layer.id(): _table(layer) for layer in project.mapLayers().values()})
    is_written = project.write(str(draft))
    project.clear()
    if not is_written:  # QGIS's reason names a folder that will be gone, in several sentences
        draft.write_bytes(bytes(_ABOUT_A_PROJECT))  # a disk that is full says so itself
        raise OSError(errno.EIO, os.strerror(errno.EIO))
    return _made_portable(draft.read_text("utf-8"), names)


def _set_up(project: QgsProject, delimitation: Delimitation, title: str, described: str) -> None:
    """State whatever QGIS would otherwise take from the settings of the person at this computer."""
    show_extent(project, delimitation.agreement)
    bounds = shapely.total_bounds([None, *(feature.geometry for feature in delimitation.features)])
    if np.isfinite(bounds).all():
        extent = QgsRectangle(*map(float, bounds))
        extent.grow(_AROUND * max(extent.width(), extent.height()) + _LEAST_AROUND)
        project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent, WGS84))
    project.setTitle(title)
    metadata = QgsProjectMetadata()
    metadata.setTitle(title)
    metadata.setAbstract(described)
    project.setMetadata(metadata)
    project.setTransformContext(QgsCoordinateTransformContext())
    project.setEllipsoid("EPSG:7030")
    project.setDistanceUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    project.setAreaUnits(QgsUnitTypes.AreaUnit.AreaSquareKilometers)
    project.setBackgroundColor(QColor("#ffffff"))
    project.setSelectionColor(QColor("#ffff00"))
    project.writeEntryBool("CopyrightLabel", "/Enabled", True)


def _describe(layer: QgsMapLayer, delimitation: Delimitation, language: str) -> None:
    reference, agreement = delimitation.reference, delimitation.agreement
    is_reference = _table(layer) == REFERENCE_TABLE
    metadata = QgsLayerMetadata()
    metadata.setTitle(layer.name())
    metadata.setCrs(WGS84)
    metadata.setAbstract(reference.source if is_reference else agreement.title.in_language(language))
    metadata.setRights([reference.licence] if is_reference else [agreement.disclaimer.in_language(language)])
    layer.setMetadata(metadata)
    layer.setReadOnly(True)


def _table(layer: QgsMapLayer) -> str:
    return str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("layerName") or "")


def _made_portable(text: str, names: dict[str, str]) -> str:
    """The text of a project without what belongs to a person, a computer or a moment."""
    for layer_id, name in names.items():  # made by QGIS from a random number; it reads none of ten letters or fewer
        text = text.replace(layer_id, f"delimitation_{name}")
    document = QDomDocument()
    document.setContent(text.encode("utf-8"), False)
    root = document.documentElement()
    for name in _PERSONAL:
        root.removeAttribute(name)
    layers = root.firstChildElement("projectlayers")
    for element in (root, root.firstChildElement("projectMetadata"), *_children(layers)):
        for name in _LEFT_OUT[element.tagName()]:
            element.removeChild(element.firstChildElement(name))
    _put_in_order(layers, lambda layer: layer.firstChildElement("id").text())
    _put_in_order_throughout(root.firstChildElement("properties"))
    return without_fonts(stable_text(document))


def _children(element: QDomElement) -> list[QDomElement]:
    nodes = element.childNodes()
    return [node.toElement() for node in (nodes.at(index) for index in range(nodes.count())) if node.isElement()]


def _put_in_order(element: QDomElement, key: Callable[[QDomElement], str]) -> None:
    for child in sorted(_children(element), key=key):
        element.appendChild(child)  # moves it behind the others


def _put_in_order_throughout(element: QDomElement) -> None:
    """Sort the keys of the project's own properties, which QGIS keeps in hash tables; lists of values stay."""
    for child in _children(element):
        _put_in_order_throughout(child)
    _put_in_order(element, lambda child: child.attribute("name") or child.tagName())
