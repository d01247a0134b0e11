# SPDX-License-Identifier: GPL-2.0-or-later
"""Kind, region, party and status for what is typed or imported, filled from the agreement."""

from __future__ import annotations

from typing import Sequence

from qgis.PyQt.QtCore import QObject, QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout

from ...core.agreement import Agreement
from ..language.translation import language, tr
from ..session.session import Session


class FeatureChoices(QObject):
    """The four boxes; they start with what is chosen in the toolbar and change nothing there.

    Parameters
    ----------
    may_be_in_file : bool
        Whether kind and party may be left to the columns of a file.

    Signals
    -------
    changed
        Another entry was chosen.
    """

    changed = pyqtSignal()

    def __init__(self, session: Session, may_be_in_file: bool = False) -> None:
        super().__init__()
        self._session, self._may_be_in_file = session, may_be_in_file
        self.kind_box, self.region_box, self.party_box, self.status_box = (QComboBox() for _ in range(4))
        tips = (
            (self.kind_box, "kind", tr("What is drawn.")),
            (self.region_box, "region", tr("The agreement’s region; by location where the reference boundaries tell.")),
            (self.party_box, "party", tr("Whose proposal it is.")),
            (self.status_box, "status", tr("How far it has been agreed.")),
        )
        for box, name, tip in tips:
            box.setObjectName(name)
            box.setToolTip(tip)
            box.currentIndexChanged.connect(self.changed)
        self.refresh()

    @property
    def widgets(self) -> tuple[QComboBox, ...]:
        """The boxes in their order."""
        return (self.kind_box, self.region_box, self.party_box, self.status_box)

    @property
    def kind(self) -> str:
        """Id of the kind; empty: from the file."""
        return str(self.kind_box.currentData() or "")

    @property
    def region(self) -> str:
        """Id of the region; empty: by location."""
        return str(self.region_box.currentData() or "")

    @property
    def party(self) -> str:
        """Code of the party; empty: from the file."""
        return str(self.party_box.currentData() or "")

    @property
    def status(self) -> str:
        """The status."""
        return str(self.status_box.currentData() or "")

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is chosen in the boxes, in their order."""
        return tuple(str(box.currentData() or "") for box in self.widgets)

    def choose(self, chosen: Sequence[str]) -> None:
        """Choose again what was chosen, where it is still among the entries."""
        for box, value in zip(self.widgets, chosen):
            if box.findData(value) >= 0:
                box.setCurrentIndex(box.findData(value))

    def add_rows(self, form: QFormLayout) -> None:
        """Put the boxes into a form, each with its label."""
        labels = (tr("&Kind"), tr("Re&gion"), tr("&Party"), tr("S&tatus"))
        for label, box in zip(labels, self.widgets):
            form.addRow(label, box)

    def refresh(self) -> None:
        """Fill the boxes anew from the workspace's agreement."""
        workspace = self._session.workspace
        blockers = [QSignalBlocker(box) for box in self.widgets]
        for box in self.widgets:
            box.clear()
        if workspace is not None:
            self._fill(workspace.agreement)
        del blockers
        self.changed.emit()

    def _fill(self, agreement: Agreement) -> None:
        if self._may_be_in_file:
            self.kind_box.addItem(tr("from the column “kind”"), "")
            self.party_box.addItem(tr("from the column “party”"), "")
        elif not self._session.party:
            self.party_box.addItem(tr("Choose a party…"), "")
        self.region_box.addItem(tr("by location"), "")
        for kind in agreement.kinds:
            self.kind_box.addItem(kind.name.in_language(language()), kind.id)
        for region in agreement.regions:
            self.region_box.addItem(region.name.in_language(language()), region.id)
        for party in sorted(agreement.parties, key=lambda party: party.code):
            self.party_box.addItem(f"{party.name.in_language(language())} ({party.code})", party.code)
        for status in agreement.statuses:
            self.status_box.addItem(tr(status), status)
        chosen = (
            (self.region_box, self._session.region),
            (self.party_box, "" if self._may_be_in_file else self._session.party),
            (self.status_box, self._session.status),
        )
        for box, value in chosen:
            box.setCurrentIndex(max(0, box.findData(value)))
