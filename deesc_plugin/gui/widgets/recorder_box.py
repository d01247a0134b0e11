# SPDX-License-Identifier: GPL-2.0-or-later
"""A box for who records an act: the secretariat, or one of the parties."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox

from ...core.agreement import Agreement
from ...core.ledger.entry import KEEPER_OF_MINUTES
from ..language.direction import figure, said
from ..language.translation import tr


def recorder_name(code: str) -> str:
    """What people read for the code of whose act it is: a party's is the same in every language."""
    return tr("Secretariat") if code == KEEPER_OF_MINUTES else figure(code)


class RecorderBox(QComboBox):
    """In whose log an act is recorded.

    Parameters
    ----------
    chosen : str
        The code that is chosen at first.
    """

    def __init__(self, agreement: Agreement, chosen: str) -> None:
        super().__init__()
        self.setObjectName("actBy")
        self.setToolTip(tr("In whose log it is recorded"))
        self.addItem(tr("Secretariat of the working group"), KEEPER_OF_MINUTES)
        for party in agreement.parties:
            self.addItem(f"{party.code} ({said(party.name)})", party.code)
        self.setCurrentIndex(max(0, self.findData(chosen)))

    @property
    def code(self) -> str:
        """Who is chosen."""
        return str(self.currentData())
