# SPDX-License-Identifier: GPL-2.0-or-later
"""The files that a change sheet can be kept as."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from ..changes import ChangeSheet
from ..saying import Message, Voice
from ..tables.csv_output import csv_text
from .changes_page import changes_html
from .changes_record import changes_json, changes_table

Labels = tuple[str, str]


@dataclass(frozen=True)
class ChangesFile:
    """One kind of file.

    Attributes
    ----------
    what : Message
        What it is, in words.
    endings : tuple of str
        Of its name, the usual one first.
    """

    what: Message
    endings: tuple[str, ...]
    text: Callable[[ChangeSheet, Labels, Voice], str]

    def content(self, sheet: ChangeSheet, labels: Labels, voice: Voice) -> bytes:
        """The bytes of the file.

        Parameters
        ----------
        labels : tuple of str
            What the version before and the one after are called.
        voice : Voice
            In whose language it is, where it is for people.
        """
        return self.text(sheet, labels, voice).encode("utf-8")


REPORTS = {
    "html": ChangesFile(Message("a report to read"), (".html", ".htm"), changes_html),
    "csv": ChangesFile(Message("a table"), (".csv",), lambda sheet, _labels, _voice: csv_text(changes_table(sheet))),
    "json": ChangesFile(
        Message("a report for programs"), (".json",), lambda sheet, labels, _voice: changes_json(sheet, labels)
    ),
}
"""By what they are called for short."""
