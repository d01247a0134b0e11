# SPDX-License-Identifier: GPL-2.0-or-later
"""Every file that an algorithm is given is looked at before QGIS checks, shows or opens it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Iterable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
    QgsProperty,
)

from ..bridge.draft_file import DraftFile, unmarked
from ..bridge.inputs import is_folder
from ..bridge.opening.door import looked_at
from ..bridge.opening.texts import look_at_agreement, look_at_table
from ..bridge.user_voice import user_voice
from ..core.errors import DeescError, ImportRefused, WorkspaceError
from ..core.saying import Message
from .inputs import named_in, names_layers


def look_at_inputs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> None:
    """Look at each file that the parameters name; layers that are loaded already pass.

    QGIS opens the file of a layer parameter to see whether the parameter is one, by whatever driver likes it, and says
    of any that it cannot open that the parameter is incorrect.

    Raises
    ------
    DeescError
        With the first file that is refused, the cause and the remedy.
    """
    for definition in algorithm.parameterDefinitions():
        look_at_files(definition, _files(definition, parameters.get(definition.name()), context), context)


def look_at_files(
    definition: QgsProcessingParameterDefinition, files: Iterable[str], context: QgsProcessingContext
) -> None:
    """Look at the files of one parameter.

    Raises
    ------
    DeescError
        As `look_at_inputs`.
    """
    feedback = context.feedback()
    is_cancelled = (lambda: False) if feedback is None else feedback.isCanceled
    named = () if isinstance(definition, GroundInput) else tuple(files)
    for file in named:
        if not isinstance(definition, DraftInputs):
            _look_at(definition, file, is_cancelled)
        elif len(named) == 1 and not is_folder(file):
            looked_at(file, is_cancelled)  # of several each is refused by itself


def unopened_zip(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """What to say where QGIS opens no layer of a zip as a whole; empty where there is no such zip."""
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        for file in _files(definition, value, context) if names_layers(definition) else ():
            members = looked_at(file).members
            if members:
                return user_voice().text(
                    Message.of(
                        "QGIS opens no layer of {file} as a whole; unpack it and name one of its files ({members}).",
                        file=Path(file).name,
                        members=", ".join(members[:10]),
                    )
                )
    return ""


def as_read(
    definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext
) -> tuple[Any, DraftFile | None]:
    """The value of a layer's parameter as QGIS is to open it, which leaves nothing beside the file that it names.

    Returns
    -------
    value
    file : DraftFile or None
        To be kept until it is read.

    Raises
    ------
    DeescError
        As `look_at_inputs`.
    """
    files = _files(definition, value, context) if names_layers(definition) else []
    if len(files) != 1:
        return value, None
    file = unmarked(files[0])
    if file.source == files[0]:
        return value, None
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return file.source, file
    changed = QgsProcessingFeatureSourceDefinition(value)
    changed.source = QgsProperty.fromValue(file.source)
    return changed, file


class LooksFirst:
    """Has a layer's parameter look at a file before it opens it; mixed into QGIS's own kinds of parameters.

    ``qgis_process`` asks each parameter by itself, before it asks the algorithm. What is refused counts as acceptable
    here, for a parameter cannot say why it is not: the algorithm does so next.
    """

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:  # noqa: N802
        """Whether the value will do, as far as a parameter can tell."""
        try:
            if context is not None:
                look_at_files(self, _files(self, value, context), context)
                value, _kept = as_read(self, value, context)
        except DeescError:
            return True
        return bool(super().checkValueIsAcceptable(value, context))  # type: ignore[misc]  # QGIS's kinds of parameters have it


class LayerInput(LooksFirst, QgsProcessingParameterVectorLayer):
    """A vector layer or the file of one."""


class DraftInputs(QgsProcessingParameterMultipleLayers):
    """What is to be imported: a layer, a file or a folder, or a list of them, of which QGIS opens none by itself."""

    takes_whole_files = True

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:  # noqa: N802
        """Whether anything is named; whether it can be read is said of each by itself."""
        return any(True for _ in named_in(self, value, context or QgsProcessingContext()))


class GroundInput(QgsProcessingParameterMapLayer):
    """A layer of ground, or its file, be it of features or of pixels: it is looked at when its role is known."""

    def checkValueIsAcceptable(self, value: Any, context: QgsProcessingContext | None = None) -> bool:  # noqa: N802
        """Whether anything is named; one that is to be taken away may be gone already."""
        return any(True for _ in named_in(self, value, context or QgsProcessingContext()))


class FeatureInput(LooksFirst, QgsProcessingParameterFeatureSource):
    """The features of a layer or of a file."""


class MapLayerInput(LooksFirst, QgsProcessingParameterMapLayer):
    """A layer of any kind that is stated, or the file of one."""


class TableInput(QgsProcessingParameterFile):
    """The file of a table of coordinates."""


def _look_at(definition: QgsProcessingParameterDefinition, text: str, is_cancelled: Callable[[], bool]) -> None:
    name = definition.name()
    if names_layers(definition):
        found = looked_at(text, is_cancelled)
        if found.copy is not None and found.copy.encoding is not None:
            raise ImportRefused(
                "{file} is written in {encoding}, in which QGIS reads no such file; save it in UTF-8.",
                file=Path(text).name,
                encoding=found.copy.encoding.title,
            )
    elif name == "WORKSPACE":
        if Path(text).suffix.lower() != ".gpkg":
            raise WorkspaceError("{file} cannot be a workspace; name a .gpkg file.", file=Path(text).name)
    elif name == "AGREEMENT":
        look_at_agreement(text)
    elif isinstance(definition, TableInput):
        look_at_table(Path(text))


def _files(definition: QgsProcessingParameterDefinition, value: Any, context: QgsProcessingContext) -> list[str]:
    return [one for one in named_in(definition, value, context) if isinstance(one, str)]
