# SPDX-License-Identifier: GPL-2.0-or-later
"""What the import does beside the window: look into files, say what would come of them, and import them."""

from __future__ import annotations

from typing import Any, Callable, ClassVar, Mapping, Sequence

from qgis.core import QgsApplication, QgsCoordinateTransformContext
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...bridge.found_layers import FoundLayer, found_in
from ...bridge.incoming import Incoming, read
from ...bridge.inputs import Input, files_in
from ...bridge.log import log_cause
from ...bridge.offline import offline
from ...bridge.outcomes import Outcome, judged, read_and_judged
from ...bridge.plain_locale import plain_locale
from ...core.changes import MeasuredChange
from ...core.delimitation import Delimitation
from ...core.errors import Cancelled, DeescError
from ...core.intake.consequences import measured
from ...core.intake.existing import Existing, Meeting
from ...core.text_encoding import DraftTexts
from ..language.direction import filled, told
from ..language.translation import tr
from ..tasks.background_task import BackgroundTask


def why(problem: Exception | None) -> str:
    """The sentence for what went wrong in a task."""
    if isinstance(problem, DeescError):
        return told(problem)
    if problem is None:
        return ""
    log_cause(problem)
    error = f"{type(problem).__name__}: {problem}"
    return filled(
        tr("Something unexpected happened ({error}); the log panel says where. Nothing was written."), error=error
    )


class FindTask(BackgroundTask):
    """Looks into files and folders; its result is the list of FoundLayers.

    Parameters
    ----------
    files : mapping of str to DraftTexts
        Paths, and in which encoding each file is.
    """

    def __init__(
        self,
        files: Mapping[str, DraftTexts],
        transforms: QgsCoordinateTransformContext,
        tell: Callable[[FindTask], Any],
    ) -> None:
        super().__init__(tr("Looking into files"), tell)
        self._files, self._transforms = dict(files), transforms

    def work(self) -> list[FoundLayer]:
        """Look into one file after the other."""
        found: list[FoundLayer] = []
        with plain_locale(), offline():
            named = {path: texts for one, texts in self._files.items() for path in files_in([one])}
            for number, (path, texts) in enumerate(named.items()):
                if self.isCanceled():
                    raise Cancelled("Cancelled; nothing was written.")
                self.setProgress(100 * number / len(named))
                found += found_in(path, self._transforms, texts)
        return found


class ForecastTask(BackgroundTask):
    """Says what would come of inputs; its result is their Outcomes by the inputs' names.

    Parameters
    ----------
    kept : dict of str to Incoming
        What was read before, by what it was read with; what is read now is put there.
    delimitation : Delimitation
        The workspace as it is shown, unsaved edits included.
    choices : mapping of (str, str) to Existing
        What becomes of features that are there already, by `Meeting.key`.

    Attributes
    ----------
    meetings : list of (Meeting, MeasuredChange)
        What is there already and would be another one by a revision.
    """

    def __init__(
        self,
        inputs: Mapping[str, Input],
        kept: dict[str, Incoming],
        delimitation: Delimitation,
        choices: Mapping[tuple[str, str], Existing],
        transforms: QgsCoordinateTransformContext,
        tell: Callable[[ForecastTask], Any],
    ) -> None:
        super().__init__(tr("What would be imported"), tell)
        self._inputs, self._kept = dict(inputs), kept
        self._delimitation, self._choices, self._transforms = delimitation, dict(choices), transforms
        self.meetings: list[tuple[Meeting, MeasuredChange]] = []

    def work(self) -> dict[str, Outcome]:
        """Read what was not read yet, and judge all."""
        with plain_locale(), offline():
            incoming = [self._incoming(name, one) for name, one in self._inputs.items()]
            undecided = judged(incoming, self._delimitation, None)
            meetings = [meeting for outcome in undecided for meeting in outcome.meetings]
            measures = measured(meetings, self._delimitation, self.pause_point)
            self.meetings = [(one, change) for one, change in zip(meetings, measures) if change is not None]
            chosen = judged(incoming, self._delimitation, None, self._choices) if self._choices else undecided
            return dict(zip(self._inputs, chosen))

    def _incoming(self, name: str, one: Input) -> Incoming:
        key = f"{name}|{_read_with(one)}"
        known = self._kept.get(key) or read(one, self._delimitation.agreement, self._transforms, self.isCanceled)
        if isinstance(one.source, str):  # a layer of the project may be another by the next time
            self._kept[key] = known
        return known.restated(one)


def _read_with(one: Input) -> str:
    """What the reading of an input depends on: a party has a language, a kind of areas takes rows for its vertices."""
    stated = [
        (layer, choices.crs.toWkt(), choices.name_field, choices.stated.party, one.is_table and choices.stated.kind)
        for layer, choices in one.choices.items()
    ]
    return repr((stated, one.texts, str(one.columns)))


class _ImportTask(BackgroundTask):
    """Reads and judges inputs; kept until it has ended, also where the dialog is gone by then."""

    under_way: ClassVar[set[_ImportTask]] = set()

    def __init__(
        self,
        inputs: Sequence[Input],
        delimitation: Delimitation,
        choices: Mapping[tuple[str, str], Existing],
        transforms: QgsCoordinateTransformContext,
        tell: Callable[..., Any],
    ) -> None:
        super().__init__(tr("Import Features"), tell)
        self._inputs, self._delimitation, self._choices = list(inputs), delimitation, dict(choices)
        self._transforms = transforms
        self.under_way.add(self)

    def work(self) -> list[Outcome]:
        """Read and judge all of them."""
        with plain_locale(), offline():
            return read_and_judged(
                self._inputs,
                self._delimitation,
                self._transforms,
                None,
                self._choices,
                self.isCanceled,
                self.setProgress,
            )

    def finished(self, is_done: bool) -> None:
        """Called by QGIS in the main thread."""
        self.under_way.discard(self)
        super().finished(is_done)


class ImportRun(QObject):
    """One run of the import in a task; what comes of it is to be put into the layers.

    Signals
    -------
    progressed(float)
        Percent.
    done(object)
        The Outcomes by the inputs' names.
    failed(str)
        The sentence that says why, empty when it was cancelled.
    """

    progressed = pyqtSignal(float)
    done = pyqtSignal(object)
    failed = pyqtSignal(str)

    def __init__(
        self,
        inputs: Mapping[str, Input],
        delimitation: Delimitation,
        choices: Mapping[tuple[str, str], Existing],
        transforms: QgsCoordinateTransformContext,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = list(inputs)
        self._task = _ImportTask(list(inputs.values()), delimitation, choices, transforms, self._tell)
        self._task.progressChanged.connect(self.progressed)
        self.destroyed.connect(self._task.tell_nobody)

    def start(self) -> None:
        """Begin; the outcome comes as a signal."""
        QgsApplication.taskManager().addTask(self._task)

    def cancel(self) -> None:
        """Ask the run to stop; it answers with `failed`."""
        self._task.cancel()

    def _tell(self, task: _ImportTask) -> None:
        if task.problem is None and task.result is not None:
            self.done.emit(dict(zip(self._names, task.result)))
        else:
            self.failed.emit(why(task.problem))
