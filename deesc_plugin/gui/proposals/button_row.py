# SPDX-License-Identifier: GPL-2.0-or-later
"""The buttons below the list of proposals, and how far a work is that they began."""

from __future__ import annotations

from typing import Callable

from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from ..language.translation import tr


class ButtonRow(QWidget):
    """Import, take off, check, compare and report; while a work lasts, how far it is, and Cancel."""

    def __init__(self) -> None:
        super().__init__()
        self.import_button = _button("deescProposalImport", tr("&Import…"))
        self.remove_button = _button("deescProposalRemove", tr("&Take Off"))
        self.remove_button.setToolTip(tr("Takes the chosen proposal out of the workspace (Delete)"))
        self.check_button = _button("deescProposalCheck", tr("Chec&k…"))
        self.compare_button = _button("deescProposalCompare", tr("C&ompare"))
        self.report_button = _button("deescProposalReport", tr("&Report…"))
        self.progress = QProgressBar()
        self.progress.setObjectName("deescProposalProgress")
        self.cancel_button = _button("deescProposalCancel", tr("Cancel"))
        self.cancel_button.setToolTip(tr("Give up what is under way (Esc)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        every = (self.import_button, self.remove_button, self.check_button, self.compare_button, self.report_button)
        for widget in (*every, self.progress, self.cancel_button):
            layout.addWidget(widget)
        layout.addStretch(1)

    def connect_to(self, *acts: Callable[[], object]) -> None:
        """Have the buttons do their acts, in their order."""
        every = (self.import_button, self.remove_button, self.check_button, self.compare_button, self.report_button)
        for button, act in zip((*every, self.cancel_button), acts):
            button.clicked.connect(lambda _checked=False, act=act: act())

    def offer(self, missing: str, is_open: bool, has_chosen: bool, has_result: bool, is_running: bool) -> None:
        """Offer what can be done.

        Parameters
        ----------
        missing : str
            What has to be done before anything can be compared; empty where it can.
        """
        import_ = tr("Keep a workspace or a map package that a party sent in the open workspace")
        _offer(self.import_button, is_open, import_, missing)
        self.remove_button.setEnabled(has_chosen)
        check = tr("Check the chosen proposal by itself, in the place of the workspace's features")
        _offer(self.check_button, has_chosen, check, tr("Choose a proposal in the list first"))
        compare = tr("Lay the ticked proposals on each other (F5); where none is ticked, the last of each party")
        _offer(self.compare_button, not missing, compare, missing)
        report = tr("Write the comparison to a file: a page, a table or JSON (Ctrl+E)")
        _offer(self.report_button, has_result, report, tr("Compare first"))
        for button in (self.check_button, self.compare_button):
            button.setVisible(not is_running)
        for widget in (self.progress, self.cancel_button):
            widget.setVisible(is_running)


def _button(name: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    return made


def _offer(button: QPushButton, is_possible: bool, tip: str, otherwise: str) -> None:
    button.setEnabled(is_possible)
    button.setToolTip(tip if is_possible else otherwise)
