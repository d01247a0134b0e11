# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters as the toolbox shows them: short labels with the rest as help, and the workspace that is open."""

from __future__ import annotations

from typing import TypeVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..bridge.project import KIND_PROPERTY, WORKSPACE_PROPERTY

Parameter = TypeVar("Parameter", bound=QgsProcessingParameterDefinition)


def explained(parameter: Parameter, text: str) -> Parameter:
    """The parameter with a help text: the label stays short, for a long one pushes buttons out of the dialog."""
    parameter.setHelp(text)
    return parameter


def workspace_parameter(algorithm: QgsProcessingAlgorithm) -> QgsProcessingParameterFile:
    """WORKSPACE, which dialogs fill with the open workspace; scripts, models and qgis_process must state it."""
    parameter = QgsProcessingParameterFile("WORKSPACE", algorithm.tr("Workspace"), extension="gpkg")
    path = _open_workspace()
    if path:
        parameter.setGuiDefaultValueOverride(path)
    return explained(parameter, algorithm.tr("The GeoPackage of the delimitation, as it is saved."))


def as_of_parameter(algorithm: QgsProcessingAlgorithm) -> QgsProcessingParameterDateTime:
    """AS_OF, which narrows a workspace to what is in force on a day."""
    parameter = QgsProcessingParameterDateTime(
        "AS_OF", algorithm.tr("In force on (empty: all days)"), QgsProcessingParameterDateTime.Type.Date, optional=True
    )
    text = algorithm.tr("Only the features that are in force on that day, which is also the date where none is stated.")
    return explained(parameter, text)


def _open_workspace() -> str:
    """The path of the workspace whose layers stand in the project; empty for none, and in any thread but the main."""
    application = QCoreApplication.instance()
    if application is None or QThread.currentThread() != application.thread():
        return ""
    layers = QgsProject.instance().mapLayers().values()
    ids = (layer.customProperty(WORKSPACE_PROPERTY) for layer in layers if layer.customProperty(KIND_PROPERTY))
    return str(next(ids, None) or "")
