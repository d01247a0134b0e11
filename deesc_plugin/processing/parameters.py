# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters as the toolbox shows them: short labels with the rest as help, and the workspace that is open."""

from __future__ import annotations

from typing import Any, Mapping, TypeVar

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..bridge.project import KIND_PROPERTY, WORKSPACE_PROPERTY
from ..bridge.stores import store_named
from ..core.agreement import Agreement
from ..core.no_agreement import NO_AGREEMENT
from ..paths import load_agreement

Parameter = TypeVar("Parameter", bound=QgsProcessingParameterDefinition)


def explained(parameter: Parameter, text: str) -> Parameter:
    """The parameter with a help text: the label stays short, for a long one pushes buttons out of the dialog."""
    parameter.setHelp(text)
    return parameter


def worded(parameter: Parameter, words: Mapping[str, str], text: str = "") -> Parameter:
    """A choice of words that scripts write, with a help text that says what each of them means."""
    meant = "; ".join(f"{word}: {meaning}" for word, meaning in words.items())
    return explained(parameter, " ".join(filter(None, (text, f"{meant}."))))


def package_parameter(name: str, label: str, *, optional: bool = False) -> QgsProcessingParameterFile:
    """A parameter for a package, zip or folder, or another version, of any name.

    QGIS's own filter, ``*.*``, refuses the name of a folder that has no dot.
    """
    parameter = QgsProcessingParameterFile(name, label, optional=optional)
    parameter.setFileFilter("(*)")
    return parameter


def workspace_parameter(algorithm: QgsProcessingAlgorithm) -> QgsProcessingParameterFile:
    """WORKSPACE, which dialogs fill with the open workspace; scripts, models and qgis_process must state it."""
    parameter = QgsProcessingParameterFile("WORKSPACE", algorithm.tr("Workspace"), extension="gpkg")
    path = _open_workspace()
    if path:
        parameter.setGuiDefaultValueOverride(path)
    return explained(parameter, algorithm.tr("The GeoPackage of the delimitation, as it is saved."))


def agreement_parameter(algorithm: QgsProcessingAlgorithm, label: str) -> QgsProcessingParameterString:
    """AGREEMENT of a check that needs none; dialogs fill it with the open workspace, whose agreement counts."""
    parameter = QgsProcessingParameterString("AGREEMENT", label, "", optional=True)
    path = _open_workspace()
    if path:
        parameter.setGuiDefaultValueOverride(path)
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    text = algorithm.tr(
        "A workspace, the path of a JSON file, or the id of a bundled agreement; empty: the limits that hold where no "
        "agreement states others."
    )
    return explained(parameter, text)


def stated_agreement(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Agreement:
    """The agreement that AGREEMENT names.

    Raises
    ------
    AgreementError, WorkspaceError
        When there is none of that name, or it cannot be read.
    """
    stated = algorithm.parameterAsString(parameters, "AGREEMENT", context).strip()
    if not stated:
        return NO_AGREEMENT
    return store_named(stated).snapshot().agreement if stated.endswith(".gpkg") else load_agreement(stated)


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
