# SPDX-License-Identifier: GPL-2.0-or-later
"""Keeps the rows of the import up to date: looks into what is added, says what would come of it, and where it lies."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Mapping, Sequence

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...bridge.found_layers import FoundLayer, found_loaded
from ...bridge.importing import LayerAtOneMoment
from ...bridge.incoming import Incoming
from ...bridge.inputs import Choices, Input
from ...bridge.outcomes import Outcome
from ...core.text_encoding import UNSTATED, DraftTexts
from ..language.direction import filled
from ..language.translation import tr
from ..session.session import Session
from ..tasks.background_task import BackgroundTask
from .crs_candidates import CandidatesTask
from .input_rows import InputRow, inputs_of_rows, take_note
from .inputs_table import InputsTable
from .intake_tasks import FindTask, ForecastTask, why
from .meetings_table import MeetingsTable
from .row_choices import RowChoices

_PAUSE_MS = 200


class InputsDesk(QObject):
    """The work behind the table of inputs.

    Signals
    -------
    changed
        What can be imported is different, or what is known of it.
    forecast(list)
        The Outcomes that the ticked rows would have.
    """

    changed = pyqtSignal()
    forecast = pyqtSignal(list)

    def __init__(
        self, session: Session, table: InputsTable, row_choices: RowChoices, meetings: MeetingsTable, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._table, self._row_choices, self._meetings = session, table, row_choices, meetings
        self._tasks: dict[str, BackgroundTask] = {}
        self._kept: dict[str, Incoming] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._begin_forecast)
        self.problem = ""
        table.chosen.connect(self._on_chosen)
        table.inputs.ticked.connect(self._on_change)
        row_choices.changed.connect(self._on_change)
        meetings.chosen.connect(self._on_change)
        session.content_changed.connect(self._on_content)
        row_choices.encoding_chosen.connect(self._look_again)

    @property
    def rows(self) -> list[InputRow]:
        """All rows."""
        return self._table.inputs.rows

    @property
    def ready(self) -> list[InputRow]:
        """The rows that are ticked and can be read as they stand."""
        return [row for row in self.rows if row.is_ticked and row.can_be_read and not row.question]

    @property
    def is_looking(self) -> bool:
        """Whether files are being looked into."""
        return "find" in self._tasks

    @property
    def is_settled(self) -> bool:
        """Whether all is known that there is to know of the rows as they stand."""
        return not self._tasks and not self._timer.isActive()

    @property
    def summary(self) -> str:
        """What would come of the ticked rows."""
        known = [row.intake for row in self.ready if row.intake is not None and not row.is_done]
        if not known:
            return ""
        taken = sum(len(one.accepted) + len(one.revisions) for one in known)
        refused = sum(len(one.refusals) for one in known) + sum(1 for row in self.ready if row.problem is not None)
        return filled(tr("Will be imported: {taken}, refused: {refused}."), taken=taken, refused=refused)

    def add_files(self, paths: Sequence[str]) -> None:
        """Look into files and folders, and append what they hold."""
        self._find(dict.fromkeys(paths, UNSTATED), self._append)

    def add_layer(self, layer: QgsVectorLayer) -> None:
        """Append a layer of the project."""
        self._append([found_loaded(layer)])

    def remove_selected(self) -> None:
        """Take the selected rows out."""
        self._table.inputs.remove(self._table.selected)
        self._on_chosen()
        self._on_change()

    def inputs(self, rows: Sequence[InputRow]) -> dict[str, Input]:
        """The inputs that rows make; layers of the project as they are at this moment."""
        layers = self._session.project.mapLayers()
        loaded = {
            row.found.source: LayerAtOneMoment(layers[row.found.source])
            for row in rows
            if row.found.is_loaded and row.found.source in layers
        }
        return inputs_of_rows(rows, loaded)

    def take_note(self, rows: Sequence[InputRow], outcomes: Mapping[str, Outcome]) -> None:
        """Keep with each row what came of it; it is not to be imported once more unasked."""
        self._timer.stop()  # the layers have changed by what was imported
        take_note(rows, outcomes)
        for row in rows:
            row.is_done, row.is_ticked = True, False
        self._table.inputs.refresh()

    def on_workspace(self) -> None:
        """Another workspace: its kinds and parties, and what it would take."""
        self._row_choices.choices.refresh()
        workspace = self._session.workspace
        self._table.inputs.agreement = None if workspace is None else workspace.agreement
        self._kept.clear()
        self._meetings.forget()
        for row in self.rows:
            row.forget()
        self._on_chosen()
        self._on_change()

    def close(self) -> None:
        """Let go of what still runs."""
        self._timer.stop()
        for task in self._tasks.values():
            task.forget()
        self._tasks.clear()

    def _begin(self, name: str, task: BackgroundTask) -> None:
        before = self._tasks.pop(name, None)
        if before is not None:
            before.forget()
        self._tasks[name] = task
        QgsApplication.taskManager().addTask(task)

    def _ended(self, name: str, task: BackgroundTask) -> bool:
        """Whether a task that has ended is the one that was waited for, and has a result."""
        if self._tasks.get(name) is not task:
            return False
        del self._tasks[name]
        self.problem = why(task.problem)
        return task.result is not None

    def _find(self, files: Mapping[str, DraftTexts], take: Any) -> None:
        def on_found(task: FindTask) -> None:
            if self._ended("find", task):
                take(task.result)
            self.changed.emit()

        self._begin("find", FindTask(files, self._session.project.transformContext(), on_found))
        self.changed.emit()

    def _append(self, found: Sequence[FoundLayer]) -> None:
        known = {(row.found.source, row.found.layer) for row in self.rows}
        rows = [self._row(one, found) for one in found if (one.source, one.layer) not in known]
        first = len(self.rows)
        self._table.inputs.add(rows)
        if rows:
            self._table.select_from(first)
        self._on_change()

    def _row(self, found: FoundLayer, others: Sequence[FoundLayer]) -> InputRow:
        """A row as it is at first; of a workbook those sheets are ticked that have places, where any has."""
        sheets = [one for one in others if one.source == found.source and one.is_table]
        fit = [one for one in sheets if one.is_own] or [one for one in sheets if one.has_header] or sheets
        is_ticked = found.problem is None and (found in fit or not found.is_table)
        session = self._session
        return InputRow(found, is_ticked, region=session.region, status=session.status or "draft", source=found.file)

    def _look_again(self) -> None:
        """Look into the files of the selected rows once more: their encoding is stated otherwise, for all layers."""
        codecs = {row.found.source: row.codec for row in self._table.selected if row.found.encoding}
        for row in self.rows:
            if row.found.source in codecs and not row.found.is_loaded:
                row.codec = codecs[row.found.source]
                row.forget()
        self._find({source: DraftTexts(codec) for source, codec in codecs.items()}, self._replace)

    def _replace(self, found: Sequence[FoundLayer]) -> None:
        """Show the names as they are read now; a file that is not in the encoding says so when it is read."""
        known = {(one.source, one.layer): one for one in found if one.problem is None}
        for row in self.rows:
            row.found = known.get((row.found.source, row.found.layer), row.found)
        self._on_chosen()
        self._on_change()

    def _on_change(self) -> None:
        self._table.inputs.refresh()
        self._timer.start()
        self.changed.emit()

    def _on_content(self) -> None:
        """The layers changed: what would be imported is held against what they show."""
        if self.ready:
            self._timer.start()

    def _begin_forecast(self) -> None:
        workspace, rows = self._session.workspace, self.ready
        if workspace is None or not rows:
            self._meetings.show_meetings([])
            self.forecast.emit([])
            self._show_candidates()
            return

        def on_forecast(task: ForecastTask) -> None:
            if self._ended("forecast", task):
                take_note(rows, task.result)
                self._meetings.show_meetings(task.meetings)
                self._table.inputs.refresh()
                self.forecast.emit(list(task.result.values()))
            self.changed.emit()

        inputs, shown, choices = self.inputs(rows), workspace.snapshot(), self._meetings.choices
        transforms = self._session.project.transformContext()
        self._begin("forecast", ForecastTask(inputs, self._kept, shown, choices, transforms, on_forecast))
        self._show_candidates()

    def _on_chosen(self) -> None:
        current = self._table.current
        others = [row for row in self._table.selected if row is not current]
        self._row_choices.show_rows([] if current is None else [current, *others])
        self._show_candidates()

    def _show_candidates(self) -> None:
        """Show where the current row would lie in each CRS that it may be in, or lies in its own."""
        workspace, row = self._session.workspace, self._table.current
        self._row_choices.candidates.forget()
        if workspace is None or row is None or not row.can_be_read or (row.found.is_table and not _has_columns(row)):
            return

        def on_read(task: CandidatesTask) -> None:
            if self._ended("candidates", task) and workspace is self._session.workspace:
                delimitation = workspace.snapshot()
                self._row_choices.candidates.show_candidates(task.result, row.crs, delimitation)

        likely = [name for name, _ in workspace.agreement.likely_crs] if row.found.is_bare else [""]
        stated = [row.crs] if row.found.is_bare and row.crs.isValid() and row.crs.authid() not in likely else []
        systems = [*map(QgsCoordinateReferenceSystem, likely), *stated]
        inputs = [one for one in (self._in(row, crs) for crs in systems) if one is not None]
        transforms = self._session.project.transformContext()
        self._begin("candidates", CandidatesTask(inputs, workspace.snapshot(), transforms, on_read))

    def _in(self, row: InputRow, crs: QgsCoordinateReferenceSystem) -> Input | None:
        """The input of one row, as if it were in a CRS."""
        found = next(iter(self.inputs([row]).values()), None)
        if found is None:
            return None
        choices = {layer: Choices(one.stated, crs, one.name_field) for layer, one in found.choices.items()}
        return replace(found, choices=choices)


def _has_columns(row: InputRow) -> bool:
    return row.found.has_header or bool(row.columns)
