# SPDX-License-Identifier: GPL-2.0-or-later
"""The small base class of all algorithms, and the decorator that registers them.

To add an algorithm, write one file beside ``algorithms/``::

    @algorithm("checkoverlaps", order=40, title="Check overlaps", group="Check")
    class CheckOverlaps(DeescAlgorithm):
        \"\"\"Help text: what it does, what goes in, what comes out, in plain sentences.\"\"\"

        def initAlgorithm(self, configuration=None): ...
        def execute(self, parameters, context, feedback): ...

`execute` raises `DeescError` for anything a person can mend; the base makes it a QgsProcessingException.
"""

from __future__ import annotations

import inspect
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import Any, Callable, Iterable

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QIcon

from ..bridge.deeds import under_command
from ..bridge.draft_file import DraftFile
from ..bridge.geometry import WGS84
from ..bridge.importing import LayerAtOneMoment
from ..bridge.log import log_cause
from ..bridge.offline import offline
from ..bridge.plain_locale import plain_locale
from ..bridge.stores import Store, store_named
from ..bridge.user_voice import user_voice
from ..bridge.waiting import Wait
from ..core.delimitation import Delimitation
from ..core.errors import Cancelled, DeescError
from ..core.in_force import narrowed
from ..core.registry import Registry
from ..core.saying import Listed, Message
from ..paths import help_page, resources
from .inputs import Inputs
from .looking import as_read, look_at_files, look_at_inputs, unopened_zip
from .sink import refuse_unfit_outputs, write_layer


class DeescAlgorithm(QgsProcessingAlgorithm):
    """What all algorithms share: names, help, icon, and errors as one sentence."""

    id_name = ""
    title = ""
    group_title = ""
    help_page = "start"

    def name(self) -> str:
        """The name after ``deesc:``."""
        return self.id_name

    def displayName(self) -> str:  # noqa: N802
        """The title in the toolbox."""
        return self.tr(self.title)

    def group(self) -> str:
        """The group in the toolbox."""
        return self.tr(self.group_title)

    def groupId(self) -> str:  # noqa: N802
        """The group's id."""
        return self.group_title.lower().replace(" ", "")

    def shortHelpString(self) -> str:  # noqa: N802
        """The help: the class's docstring, paragraph by paragraph."""
        paragraphs = (inspect.getdoc(type(self)) or "").split("\n\n")
        return "".join(f"<p>{self.tr(' '.join(paragraph.split()))}</p>" for paragraph in paragraphs)

    def helpUrl(self) -> str:  # noqa: N802
        """The page of the plugin's help, in the user's language where there is one; the dialog's Help opens it."""
        path = help_page(self.help_page, QgsApplication.locale()[:2])
        return "" if path is None else QUrl.fromLocalFile(str(path)).toString()

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resources() / "icons" / "deesc.svg"))

    def createInstance(self) -> DeescAlgorithm:  # noqa: N802
        """A fresh algorithm of the same class, as QGIS asks for each run."""
        return type(self)()

    def tr(self, text: str) -> str:
        """The text in the user's language."""
        return str(QCoreApplication.translate("deesc", text))

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Whether the parameters will do: files are looked at first, for QGIS opens them to find out."""
        with plain_locale(), offline():
            try:
                look_at_inputs(self, parameters, context)
            except DeescError as error:
                return False, user_voice().text(error)
            is_fit, why = super().checkParameterValues(parameters, context)
            why = why if is_fit else unopened_zip(self, parameters, context) or why
        return bool(is_fit), str(why)

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take hold of what the run reads: loaded layers belong to this thread, and may be gone when it comes to them.

        Where QGIS has opened what is read, the locale stays: in another one GDAL may count a layer's columns otherwise.
        """
        self.inputs = Inputs(self, parameters, context)
        self._kept: list[DraftFile | None] = []
        self._reads_shown_layer = any(self.inputs.layers.values())
        return bool(super().prepareAlgorithm(parameters, context, feedback))

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run; whatever a person can mend comes out as one sentence.

        The sentence leaves alone: QGIS never lets go of an exception that leaves this method, nor would the exception
        of what it came through, such as a foreign file that is open.
        """
        try:
            locale = nullcontext() if self._reads_shown_layer else plain_locale()
            with locale, offline(), under_command(self.id()):
                # not everybody who runs an algorithm has its parameters checked
                for definition in self.parameterDefinitions():
                    look_at_files(definition, self.inputs.files.get(definition.name(), ()), context)
                refuse_unfit_outputs(self, self.inputs.paths, parameters, context)
                return self.execute(parameters, context, feedback)
        except DeescError as error:
            sentence = user_voice().text(error)
        except QgsProcessingException:
            raise
        except Exception as error:  # nobody has thought of it: a sentence all the same, and where it arose in the log
            log_cause(error)
            sentence = user_voice().text(
                Message.of(
                    "Something unexpected happened ({error}); the log panel says where. Nothing was written.",
                    error=f"{type(error).__name__}: {error}",
                )
            )
        raise QgsProcessingException(sentence)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """What the algorithm does; overridden by each.

        Raises
        ------
        DeescError
            With one sentence that names the file, the feature and the remedy.
        """
        raise DeescError("The algorithm {id_name} has no execute method.", id_name=self.id_name)

    def store(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Store:
        """The store that WORKSPACE names."""
        return store_named(self.parameterAsString(parameters, "WORKSPACE", context))

    def layer(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> LayerAtOneMoment | QgsVectorLayer | None:
        """The layer of a parameter, as it was when the run was begun or opened from its file; None where it is empty.

        Raises
        ------
        DeescError
            When it cannot be opened.
        """
        shown = next(iter(self.inputs.layers[name]), None)
        layer = shown or self.parameterAsVectorLayer(self._as_read(parameters, name, context), name, context)
        if layer is None:
            self._refuse_unreadable(parameters, name)
        return layer

    def source(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource | None:
        """The features of a parameter, in the same way.

        Raises
        ------
        DeescError
            When they cannot be opened.
        """
        source = self.inputs.sources.get(name)
        source = source or self.parameterAsSource(self._as_read(parameters, name, context), name, context)
        if source is None:
            self._refuse_unreadable(parameters, name)
        return source

    def _as_read(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> dict[str, Any]:
        value, file = as_read(self.parameterDefinition(name), parameters.get(name), context)
        self._kept.append(file)
        return {**parameters, name: value}

    def write(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        wkb_type: QgsWkbTypes.Type,
        features: Iterable[QgsFeature],
        crs: QgsCoordinateReferenceSystem = WGS84,
    ) -> str:
        """Write the sink parameter `name` as a whole or not at all; returns its destination.

        `features` are made before the destination is touched, and a file is written beside it, read
        again, and renamed into place.
        """
        return write_layer(self, name, parameters, context, fields, wkb_type, list(features), crs)

    def output_file(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, what: Message, *endings: str
    ) -> Path:
        """The path of a file output, whose ending says what stands in it; QGIS itself takes any.

        Parameters
        ----------
        what : Message
            What the file is to be, as a sentence names it.
        endings : str
            With their point, in lower case; case does not matter in the name.

        Raises
        ------
        DeescError
            When the name ends otherwise.
        """
        path = Path(self.parameterAsFileOutput(parameters, name, context))
        if path.suffix.lower() not in endings:
            *others, last = endings
            known = Message.of("{one} or {other}", one=Listed.of(others, most=None), other=last) if others else last
            raise DeescError(
                "{file} cannot be {what}; choose a name that ends in {known}.", file=path.name, what=what, known=known
            )
        return path

    def as_of(
        self, delimitation: Delimitation, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Delimitation:
        """What of a delimitation is in force on the day that AS_OF states; all of it where that is empty.

        Raises
        ------
        DeescError
            When the text is no date, or nothing is in force on that day.
        """
        is_stated = parameters.get("AS_OF") not in (None, "")
        return narrowed(delimitation, self.day(parameters, "AS_OF", context) if is_stated else None)

    def day(
        self,
        parameters: dict[str, Any],
        name: str,
        context: QgsProcessingContext,
        otherwise: date | None = None,
    ) -> date:
        """The date that a parameter states; where it is empty, another one, or today.

        Raises
        ------
        DeescError
            When the text is no date.
        """
        value = parameters.get(name)
        if value is None or value == "":
            return otherwise or date.today()
        stated = self.parameterAsDateTime(parameters, name, context)
        if not stated.isValid():
            raise DeescError("“{value}” is no date; write it as 2017-05-27.", value=str(value))
        return date(stated.date().year(), stated.date().month(), stated.date().day())

    def crs(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
        """The CRS that a parameter states; an invalid one where it is empty.

        Raises
        ------
        DeescError
            When the text names no CRS that is known.
        """
        if parameters.get(name) in (None, ""):
            return QgsCoordinateReferenceSystem()
        stated = self.parameterAsCrs(parameters, name, context)
        if not stated.isValid():
            raise DeescError("“{value}” is no known CRS; write a code such as EPSG:4326.", value=str(parameters[name]))
        return stated

    def _refuse_unreadable(self, parameters: dict[str, Any], name: str) -> None:
        """Refuse what is stated for a layer and could not be opened; an empty parameter passes."""
        if parameters.get(name) not in (None, ""):
            raise DeescError(
                "{value} cannot be read as a layer; check the path and the format.", value=str(parameters[name])
            )


ALGORITHMS: Registry[type[DeescAlgorithm]] = Registry(f"{__package__}.algorithms", Message("algorithm"))


def algorithm(
    id_name: str, *, order: int, title: str, group: str
) -> Callable[[type[DeescAlgorithm]], type[DeescAlgorithm]]:
    """Register a class as the algorithm ``deesc:<id_name>``."""

    def register(kind: type[DeescAlgorithm]) -> type[DeescAlgorithm]:
        kind.id_name, kind.title, kind.group_title = id_name, title, group
        ALGORITHMS.add(id_name, order, kind)
        return kind

    return register


def ask_cancelled(feedback: QgsProcessingFeedback) -> None:
    """Stop where the user asked for it.

    Raises
    ------
    Cancelled
        When the user cancelled.
    """
    if feedback.isCanceled():
        raise Cancelled("Cancelled; nothing was written.")


def waiting_in(feedback: QgsProcessingFeedback) -> Wait:
    """Wait for a file that another program is writing to, with a line in the log, until the user cancels."""
    return Wait(lambda message: feedback.pushInfo(user_voice().text(message)), feedback.isCanceled)
