# SPDX-License-Identifier: GPL-2.0-or-later
"""A box for a day: the year first in every language, and a calendar to choose from."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDateEdit

from ..language.direction import european


class DayBox(QDateEdit):
    """A day; today at first.

    Parameters
    ----------
    is_past : bool
        Whether no day to come can be chosen.
    """

    def __init__(self, is_past: bool = False) -> None:
        super().__init__(QDate.currentDate())
        european(self)  # before the format, whose parts Qt puts the other way round in a mirrored box
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        if is_past:
            self.setMaximumDate(QDate.currentDate())

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())
