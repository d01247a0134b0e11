# SPDX-License-Identifier: GPL-2.0-or-later
"""A box for a moment in UTC, to the minute: the year first in every language, and a calendar to choose from."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QDateTime, Qt
from qgis.PyQt.QtWidgets import QDateTimeEdit

from ...core.history import moment_stated
from ..language.direction import european
from ..language.translation import tr

_FORMAT = "yyyy-MM-dd HH:mm"


class MomentBox(QDateTimeEdit):
    """A moment; the present at first."""

    def __init__(self) -> None:
        super().__init__(QDateTime.currentDateTimeUtc())
        european(self)  # before the format, whose parts Qt puts the other way round in a mirrored box
        self.setTimeSpec(Qt.TimeSpec.UTC)
        self.setDisplayFormat(_FORMAT)
        self.setCalendarPopup(True)
        self.setToolTip(tr("A moment in UTC, to its last second"))

    @property
    def moment(self) -> datetime:
        """The end of the minute that is shown.

        Raises
        ------
        DeescError
            When it is still to come.
        """
        return moment_stated(self.text())
