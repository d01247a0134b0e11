# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done about a finding: a remedy chosen and applied, or its acceptance recorded, withdrawn, taken back."""

from __future__ import annotations

from datetime import date
from typing import Any, Callable, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.delimitation import RecordedException
from ...core.errors import DeescError
from ...core.finding import Finding, Fix
from ...core.together import fixed_together
from ...core.trial import Trial
from ..language.direction import filled, plain, told
from ..language.translation import tr
from ..session.done_changes import DoneChanges
from ..session.session import Session
from ..widgets.messages import Messages
from .fix_form import FixForm
from .forms import AcceptForm
from .live_check import LiveCheck
from .map_marks import MapMarks
from .trials import Trials


class Mending(QObject):
    """Asks before it changes anything, and changes it undoably.

    Parameters
    ----------
    live : LiveCheck
        What was checked: a drawing that has changed since is not mended by what was found in it.
    marks : MapMarks
        Where a proposed fix is shown before it is applied.
    find : callable
        The findings that are selected, the one looked at first.

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
        find: Callable[[], list[Finding]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._live, self._marks, self._messages, self._find = session, live, marks, messages, find
        self._done = DoneChanges()
        self._is_asking = False
        self.trials = Trials(live, self)
        self.trials.tried.connect(self._on_tried)
        self.fix_form, self.accept_form = FixForm(), AcceptForm()
        for form in (self.fix_form, self.accept_form):
            form.closed.connect(self._dismiss)
        self.fix_form.chosen.connect(self._choose)
        self.fix_form.looked_at.connect(self._show)
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
        """Show on the map, and in words, what the remedies for the selected findings would do."""
        findings, delimitation, result = self._find(), self._live.delimitation, self._live.result
        if delimitation is None or result is None:
            return
        fixes = remedies(findings, result.day)
        if not fixes:
            return
        self.close_forms()
        places = [finding.geometry for finding in findings if finding.geometry is not None]
        if places:
            self._marks.zoom_to(places, is_flashed=False)
        self.fix_form.ask(fixes, findings, result, delimitation)
        self.trials.begin(fixes)
        self._set_asking(True)

    def ask_to_accept(self) -> None:
        """Ask why the selected findings are accepted."""
        findings = [finding for finding in self._find() if finding.state == "open"]
        if findings:
            self.close_forms()
            self.accept_form.ask(findings, date.today())
            self._set_asking(True)

    def withdraw(self) -> None:
        """Have the selected findings that are accepted open again."""
        result = self._live.result
        accepted = {(finding.rule, finding.hash) for finding in self._find() if finding.state != "open"}
        if accepted and result is not None:
            label = tr("Withdraw acceptance")
            self._do(label, lambda workspace: workspace.exceptions.withdraw(accepted, result.day))

    def undo(self) -> None:
        """Take back the last fix or acceptance that was done here, where nothing was done to its layers since."""
        self._done.undo()
        self.done_changed.emit()

    def forget(self) -> None:
        """Forget what was done: the workspace is another one."""
        self._done.clear()

    def close_forms(self) -> None:
        """Ask nothing any more; nothing was changed."""
        self.trials.stop()
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

    def _on_tried(self, place: int, outcome: Trial | Exception) -> None:
        if isinstance(outcome, Exception) and not self.fix_form.options:
            self._dismiss()
            self._messages.error(outcome)
        else:
            self.fix_form.tell(place, outcome)

    def _show(self, fix: Fix | None) -> None:
        """Show a remedy on the map; None while none is worked out."""
        delimitation = self._live.delimitation
        if fix is None or delimitation is None:
            self._marks.clear_bands()
            return
        features = [edit.of or delimitation.feature(edit.uid) for edit in fix.edits]
        before = [one.geometry for one in features if one is not None and one.geometry is not None]
        before += [one.geometry for one in delimitation.stretches if one.uid in {edit.uid for edit in fix.edits}]
        after = [(edit.restored or edit.redrawn or edit).geometry for edit in fix.edits]
        self._marks.propose(before, [geometry for geometry in after if geometry is not None])

    def _choose(self, fix: Fix | None) -> None:
        if fix is None:
            self.ask_to_accept()
        else:
            self._do(plain(told(fix.label)), lambda workspace: workspace.apply(fix))

    def _record(self, exceptions: list[RecordedException]) -> None:
        if self._do(tr("Accept finding"), lambda workspace: workspace.exceptions.record(*exceptions)):
            text = tr("Findings accepted: {count}, not saved yet; Save All Edits saves what was accepted.")
            self._messages.tell(filled(text, count=len(exceptions)))

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


def remedies(findings: Sequence[Finding], day: date) -> tuple[Fix, ...]:
    """What can be done about findings of one rule; about several at once only what is no choice."""
    if len(findings) == 1:
        return findings[0].fixes
    together = fixed_together(findings, day)
    return () if together is None else (together,)
