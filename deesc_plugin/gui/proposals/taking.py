# SPDX-License-Identifier: GPL-2.0-or-later
"""A line that was compared taken into the open workspace, as one command that Ctrl+Z takes back."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ...bridge.open_workspace import OpenWorkspace
from ...core.errors import DeescError
from ...core.finding import Edit, Fix
from ...core.negotiation import LinePiece, ProposalComparison, passed_over, with_line
from ...core.saying import Listed, Message
from ..language.direction import filled, told
from ..language.translation import tr
from ..session.session import Session
from ..tasks.current_task import CurrentTask
from ..widgets.messages import Messages
from .midway_task import MidwayTask, Taken


class LineTaking(QWidget):
    """Two buttons: the chosen line as it is, or the line midway between it and another party's.

    Parameters
    ----------
    task : CurrentTask
        In which the line midway is looked for.

    Signals
    -------
    stirred
        The search for a line midway has begun or ended.
    """

    stirred = pyqtSignal()

    def __init__(self, session: Session, messages: Messages, task: CurrentTask) -> None:
        super().__init__()
        self._session, self._messages, self._task = session, messages, task
        self._comparison: ProposalComparison | None = None
        self._line: LinePiece | None = None
        self.take_button = QPushButton(tr("Take This &Line"))
        self.take_button.setObjectName("deescProposalTake")
        self.take_button.clicked.connect(lambda _checked=False: self.take())
        self.midway_button = QPushButton(tr("Take the Line Mid&way"))
        self.midway_button.setObjectName("deescProposalMidway")
        self.others = QMenu(self)
        self.midway_button.setMenu(self.others)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for button in (self.take_button, self.midway_button):
            layout.addWidget(button)
        layout.addStretch(1)

    def offer(self, comparison: ProposalComparison | None, line: Any) -> None:
        """Offer a line of a comparison to be taken; nothing where it is none."""
        found = line if isinstance(line, LinePiece) and comparison is not None else None
        if found is not self._line:
            self.others.clear()
            if found is not None:
                for other in found.others:
                    self._add_other(found.party, other)
        self._comparison, self._line = comparison, found
        choose = tr("Compare first, and choose a line in the lower list")
        take = tr("Give the zone of the open workspace the chosen line; Ctrl+Z takes it back until it is saved")
        self.take_button.setEnabled(found is not None and not self._task.is_running)
        self.take_button.setToolTip(take if found is not None else choose)
        midway = tr(
            "Give the zone of the open workspace the line that is as far from the chosen one as from another party's"
        )
        if found is not None and not found.others:
            midway = tr("Every party draws this line; choose one that not every party draws")
        self.midway_button.setEnabled(bool(found and found.others) and not self._task.is_running)
        self.midway_button.setToolTip(midway if found is not None else choose)

    def take(self) -> None:
        """Take the chosen line into the open workspace, or the proposal's feature where none meets it."""
        line, comparison, workspace = self._line, self._comparison, self._session.workspace
        if line is None or comparison is None or workspace is None:
            return
        try:
            common = workspace.snapshot()
            found = with_line(common, line, comparison.proposal(line.party), comparison.tolerance_m)
            self._put(workspace, found, line, "")
        except DeescError as error:
            self._messages.error(error)

    def take_midway(self, other: str) -> None:
        """Take the line midway between the chosen one and another party's, once it is found."""
        line, comparison, workspace = self._line, self._comparison, self._session.workspace
        if line is None or comparison is None or workspace is None or self._task.is_running:
            return
        try:
            common = workspace.snapshot()
        except DeescError as error:
            self._messages.error(error)
            return
        self._task.begin(MidwayTask(common, comparison, line, other, self._on_found))
        self.stirred.emit()

    def _add_other(self, party: str, other: str) -> None:
        action = self.others.addAction(filled(tr("Between {party} and {other}"), party=party, other=other))
        action.triggered.connect(lambda _checked=False: self.take_midway(other))

    def _on_found(self, task: MidwayTask) -> None:
        workspace = self._session.workspace
        if task.problem is not None:
            self._messages.error(task.problem)
        elif task.result is not None and workspace is not None:
            try:
                self._put(workspace, task.result, task.line, task.other)
            except DeescError as error:
                self._messages.error(error)
        else:
            self._messages.tell(tr("Cancelled; nothing was changed."))
        self.stirred.emit()

    def _put(self, workspace: OpenWorkspace, found: Taken, line: LinePiece, other: str) -> None:
        """Put a feature with its line into the workspace, and tell of it; midway to another party's where one is named.

        Raises
        ------
        DeescError
            When the workspace cannot be edited, or has another feature there by now.
        """
        before, after = found
        left_out = passed_over(workspace.snapshot(), line)
        if before is None:
            workspace.add(after, told(_named(found, line, other)))
        else:
            fix = Fix(_named(found, line, other), (Edit(before.uid, geometry=after.geometry, of=before),))
            workspace.apply(fix)
        self._messages.success(_done(found, line, other))
        if left_out:
            self._messages.warn(
                told(
                    Message.of(
                        "Passed over, because nobody can say what such an outline encloses: {features}. Correct it as "
                        "the check tells, and take the line again where it was meant for it.",
                        features=Listed.of(left_out),
                    )
                )
            )


def _named(found: Taken, line: LinePiece, other: str) -> Message:
    """What the command is called."""
    before, after = found
    given = {"feature": after, "party": line.party, "other": other}
    if before is None:
        if other:
            return Message.of("Take {feature} with the line midway between {party} and {other}", **given)
        return Message.of("Take {feature} from the proposal of {party}", **given)
    if other:
        return Message.of("Give {feature} the line midway between {party} and {other}", **given)
    return Message.of("Give {feature} the line of {party}", **given)


def _done(found: Taken, line: LinePiece, other: str) -> str:
    """What to tell of it."""
    before, after = found
    if before is None:
        text = tr("{feature} is taken from the proposal of {party}; Ctrl+Z takes it back until it is saved.")
        if other:
            text = tr(
                "{feature} is taken from the proposal of {party}, with the line midway between it and that of {other}: "
                "a new draft, as neither of them sent it; Ctrl+Z takes it back until it is saved."
            )
    else:
        text = tr("{feature} has the line of {party} here; Ctrl+Z takes it back until it is saved.")
        if other:
            text = tr(
                "{feature} has the line midway between {party} and {other} here; Ctrl+Z takes it back until it is "
                "saved."
            )
    return filled(text, feature=after, party=line.party, other=other)
