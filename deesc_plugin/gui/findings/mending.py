# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done about a finding: its fix looked at and applied, or its acceptance recorded, withdrawn, taken back."""

from __future__ import annotations

from datetime import date
from typing import Any, Callable

import shapely
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.delimitation import Delimitation, RecordedException
from ...core.errors import DeescError
from ...core.finding import Finding, Fix
from ..language.direction import plain, told
from ..language.translation import tr
from ..session.session import Session
from ..tasks.buffer_task import FixTask
from ..widgets.messages import Messages
from .done_changes import DoneChanges
from .forms import AcceptForm, FixForm
from .live_check import LiveCheck
from .map_marks import MapMarks


class Mending(QObject):
    """Asks before it changes anything, and changes it undoably.

    Parameters
    ----------
    live : LiveCheck
        What was checked: a drawing that has changed since is not mended by what was found in it.
    marks : MapMarks
        Where a proposed fix is shown before it is applied.
    find : callable
        The finding that is selected, or None.

    Attributes
    ----------
    fix_form, accept_form : QWidget
        The forms in which it asks, to be laid out by the dock.

    Signals
    -------
    asking_changed
        A form was opened or closed.
    dismissed
        Somebody closed a form, or pressed its button, and goes on elsewhere.
    done_changed
        Something was done here, or what was done cannot be taken back any more.
    """

    asking_changed = pyqtSignal()
    dismissed = pyqtSignal()
    done_changed = pyqtSignal()

    def __init__(
        self,
        session: Session,
        live: LiveCheck,
        marks: MapMarks,
        messages: Messages,
        find: Callable[[], Finding | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._live, self._marks, self._messages, self._find = session, live, marks, messages, find
        self._done = DoneChanges()
        self._making: FixTask | None = None
        self._is_asking = False
        self.fix_form, self.accept_form = FixForm(), AcceptForm()
        for form in (self.fix_form, self.accept_form):
            form.closed.connect(self._dismiss)
        self.fix_form.chosen.connect(self._apply)
        self.accept_form.chosen.connect(self._record)

    @property
    def is_asking(self) -> bool:
        """Whether one of the forms is open."""
        return self._is_asking

    @property
    def last(self) -> str:
        """What `undo` would take back; empty where there is nothing."""
        return self._done.last

    def preview_fix(self) -> None:
        """Show on the map, and in words, what the selected finding's fix would do."""
        finding, delimitation = self._find(), self._live.delimitation
        if finding is None or finding.fix is None or delimitation is None:
            return
        self.close_forms()
        if finding.fix.recipe is not None:
            self._making = FixTask(finding.fix, delimitation, self._on_worked_out)
            self.fix_form.wait(finding.fix)
            QgsApplication.taskManager().addTask(self._making)
        else:
            self._propose(finding.fix, finding.geometry, delimitation)
        self._set_asking(True)

    def ask_to_accept(self) -> None:
        """Ask why the selected finding is accepted."""
        finding = self._find()
        if finding is not None:
            self.close_forms()
            self.accept_form.ask(finding, date.today())
            self._set_asking(True)

    def withdraw(self) -> None:
        """Have the selected finding, which is accepted, open again."""
        finding, result = self._find(), self._live.result
        if finding is not None and result is not None:
            label = tr("Withdraw acceptance")
            self._do(label, lambda workspace: workspace.exceptions.withdraw(finding.rule, finding.hash, result.day))

    def undo(self) -> None:
        """Take back the last fix or acceptance that was done here, where nothing was done to its layers since."""
        self._done.undo()
        self.done_changed.emit()

    def forget(self) -> None:
        """Forget what was done: the workspace is another one."""
        self._done.clear()

    def close_forms(self) -> None:
        """Ask nothing any more; nothing was changed."""
        if self._making is not None:
            task, self._making = self._making, None
            task.forget()
        self.fix_form.hide()
        self.accept_form.hide()
        self._marks.clear_bands()
        self._set_asking(False)

    def _dismiss(self) -> None:
        self.close_forms()
        self.dismissed.emit()

    def _set_asking(self, is_asking: bool) -> None:
        self._is_asking = is_asking
        self.asking_changed.emit()

    def _on_worked_out(self, task: FixTask) -> None:
        finding, delimitation, self._making = self._find(), self._live.delimitation, None
        if task.result is not None and finding is not None and delimitation is not None:
            self._propose(task.result, finding.geometry, delimitation)
            return
        self._dismiss()
        if task.problem is not None:
            self._messages.error(task.problem)

    def _propose(self, fix: Fix, place: shapely.Geometry | None, delimitation: Delimitation) -> None:
        features = [delimitation.feature(edit.uid) for edit in fix.edits]
        before = [one.geometry for one in features if one is not None and one.geometry is not None]
        after = [edit.geometry for edit in fix.edits if edit.geometry is not None]
        self._marks.propose(before, after)
        if place is not None or after:
            self._marks.zoom_to([place or after[0]], is_flashed=False)
        self.fix_form.ask(fix, delimitation)

    def _apply(self, fix: Fix) -> None:
        self._do(plain(told(fix.label)), lambda workspace: workspace.apply(fix))

    def _record(self, exception: RecordedException) -> None:
        if self._do(tr("Accept finding"), lambda workspace: workspace.exceptions.record(exception)):
            self._messages.tell(tr("The finding is accepted, not saved yet; Save All Edits saves it."))

    def _do(self, label: str, change: Callable[[Any], None]) -> bool:
        """Change the workspace, unless the drawing is another one than what was checked; whether it was changed."""
        workspace = self._session.workspace
        self._dismiss()
        if workspace is None or not self._live.is_current:
            self._messages.warn(
                tr("The drawing has changed meanwhile; look at the finding again after the next check.")
            )
            return False
        try:
            self._done.do(workspace, label, change)
        except DeescError as error:
            self._messages.error(error)
            return False
        finally:
            self.done_changed.emit()
        return True
