# SPDX-License-Identifier: GPL-2.0-or-later
"""All that an act says; the acts of a fork side by side."""

from __future__ import annotations

import json
from typing import Any, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from ...bridge.waiting_acts import is_waiting
from ...core.ledger.acts.correct import CORRECT
from ...core.ledger.acts.stance import STANCE
from ...core.ledger.entry import Entry
from ...core.ledger.ledger import Ledger
from ...core.ledger.standing import title_of
from ...core.saying import Message
from ..language.direction import figure, filled, sentence, told
from ..language.translation import tr
from ..widgets.recorder_box import recorder_name
from ..widgets.tool_tip import plain_tip
from .act_list import standing_text


class ActDetails(QTableWidget):
    """A column for each act, a row for each thing that it says; rows in which the acts of a fork differ are marked."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("deescActDetails")
        self.setAccessibleName(tr("What the act says"))
        self.setToolTip(tr("All that the chosen act says; of a fork its acts side by side, ≠ where they differ."))
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_entry(self, entry: Entry | None, ledger: Ledger) -> None:
        """Show an entry, beside the others of its number where its log was forked."""
        self.clear()
        forks = [fork for fork in ledger.forks if entry is not None and entry in fork.entries]
        entries = () if entry is None else forks[0].entries if forks else (entry,)
        self.setColumnCount(len(entries))
        columns = [_lines(one, ledger) for one in entries]
        names = list(dict.fromkeys(name for column in columns for name in column))
        self.setRowCount(len(names))
        self.setVerticalHeaderLabels([_header(name, columns) for name in names])
        self.setHorizontalHeaderLabels([told(title_of(one)) for one in entries])
        for place, column in enumerate(columns):
            for row, name in enumerate(names):
                text = column.get(name, "")
                item = QTableWidgetItem(sentence(text))
                item.setToolTip(plain_tip(text))
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.setItem(row, place, item)
        self.resizeRowsToContents()
        self.setVisible(bool(entries))


def _header(name: str, columns: Sequence[dict[str, str]]) -> str:
    """The name of a row, marked where the columns differ in it."""
    return f"≠ {name}" if len({column.get(name, "") for column in columns}) > 1 else name


def _lines(entry: Entry, ledger: Ledger) -> dict[str, str]:
    """What an entry says, by the names of the rows."""
    names = _members()
    lines = {tr("Party"): recorder_name(entry.party), tr("How it stands"): standing_text(entry, ledger)}
    said = sorted((name, value) for name, value in entry.body.items() if name != "party")
    lines.update({names.get(name, name): _shown(name, value) for name, value in said})
    if not is_waiting(entry):
        lines[tr("Log")] = filled(tr("{author}, number {seq}"), author=entry.author, seq=entry.seq)
        lines[tr("When (UTC)")] = figure(entry.time.replace("T", " ").rstrip("Z"))
        lines["SHA-256"] = figure(entry.id)
    for other in ledger.order:
        if other.act == CORRECT and other.body.get("entry") == entry.id:
            lines[tr("Corrected")] = str(other.body.get("text"))
    return lines


def _members() -> dict[str, str]:
    """What people read for the members of bodies."""
    return {
        **{"number": tr("Number"), "place": tr("Place"), "day": tr("Day"), "present": tr("Present")},
        **{"text": tr("Text"), "entry": tr("Entry"), "fingerprint": tr("Fingerprint"), "features": tr("Features")},
        **{"feature": tr("Feature"), "name": tr("Name"), "line": tr("Line (SHA-256)"), "document": tr("Document")},
        **{"reason": tr("Reason"), "stretch": tr("Stretch"), "stance": tr("Stance"), "remark": tr("Remark")},
        **{"title": tr("Title"), "meeting": tr("Meeting"), "agreement": tr("Agreement")},
    }


def _shown(name: str, value: Any) -> str:
    if name == STANCE:
        return told(Message(str(value)))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
