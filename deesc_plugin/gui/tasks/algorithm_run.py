# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs one algorithm in the background and tells how it goes: the window does what the toolbox does."""

from __future__ import annotations

from typing import Any, ClassVar, Mapping

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..language.translation import tr


class _Feedback(QgsProcessingFeedback):
    """Keeps the errors that an algorithm reports; the last one is why it failed."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803
        self.errors.append(error)


class _Hold:
    """Keeps what a task works with until it has ended, also where the window that began it is gone by then."""

    under_way: ClassVar[set[_Hold]] = set()

    def __init__(self, task: QgsProcessingAlgRunnerTask, *things: Any) -> None:
        self._things = things
        self.under_way.add(self)
        task.executed.connect(self._release)

    def _release(self, *_: Any) -> None:
        self.under_way.discard(self)


class AlgorithmRun(QObject):
    """One run of an algorithm in a task.

    Parameters
    ----------
    algorithm_id : str
        Such as ``deesc:exportpackage``.
    parameters : mapping
        As on the command line.
    project : QgsProject
        Where layers are looked up by id, and whose choice of datum transformations holds.

    Signals
    -------
    progressed(float)
        Percent.
    done(dict)
        The outputs.
    failed(str)
        The sentence that says why, empty when it was cancelled.
    """

    progressed = pyqtSignal(float)
    done = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(
        self, algorithm_id: str, parameters: Mapping[str, Any], project: QgsProject, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._algorithm_id, self._parameters = algorithm_id, dict(parameters)
        self._context = QgsProcessingContext()
        self._context.setProject(project)
        self._context.setTransformContext(project.transformContext())
        self._feedback = _Feedback()
        self._feedback.progressChanged.connect(self.progressed)

    def start(self) -> None:
        """Begin; the outcome comes as a signal.

        The parameters are not checked here: QGIS would open foreign files for that, and says less of what is wrong
        with them than the algorithms themselves.
        """
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(self._algorithm_id)
        if algorithm is None:
            self.failed.emit(
                tr("The algorithm {name} is missing; switch the plugin off and on again.").format(
                    name=self._algorithm_id
                )
            )
            return
        task = QgsProcessingAlgRunnerTask(algorithm, self._parameters, self._context, self._feedback)
        task.executed.connect(self._on_executed)
        _Hold(task, algorithm, self._context, self._feedback)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Ask the run to stop; it answers with `failed`."""
        self._feedback.cancel()

    def _on_executed(self, successful: bool, results: dict[str, Any]) -> None:
        if successful:
            self.done.emit(dict(results))
        elif self._feedback.isCanceled():
            self.failed.emit("")
        else:
            self.failed.emit(self._feedback.errors[-1] if self._feedback.errors else tr("The run ended unexpectedly."))
