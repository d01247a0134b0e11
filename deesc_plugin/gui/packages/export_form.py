# SPDX-License-Identifier: GPL-2.0-or-later
"""What a package is made of, as the fields of a dialog: chosen anew, or as the last time in this project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QHBoxLayout, QLineEdit, QVBoxLayout

from ...bridge.stores import Store
from ...core.agreement import Agreement
from ...core.errors import DeescError
from ...core.imported_proposal import latest_of_each_party
from ...map_package.languages import written_languages
from ...map_package.options import PackageOptions
from ...map_package.parts import PARTS
from ..language.direction import said
from ..language.language_names import language_name
from ..language.translation import language, tr
from ..session.session import Session
from ..session.unsaved import UnsavedNotice
from ..tasks.task_dialog import TaskDialog
from ..widgets.day_box import DayBox
from ..widgets.messages import Messages
from ..widgets.rows import in_one_row, label_of
from .choices import PARTS_THAT_LIST, BufferChoice, CheckList, CopyChoice, DayInForce, SettlementChoice, SheetChoices
from .export_memory import LastExport, recall_export
from .package_file import ExistingPackage, PackageFile
from .preflight import FindingsList

_SHEETS, _CHANGES, _COMPARISON = "sheets", "changes", "comparison"


class ExportForm(TaskDialog):
    """The fields of an export and what is stated in them; nothing is checked or run here."""

    _has_proposals: bool = False

    def __init__(self, session: Session, messages: Messages, parent: Any = None) -> None:
        super().__init__(session, messages, "deescExport", tr("Export Map Package"), "package", tr("&Export"), parent)
        self._make_widgets()
        self._lay_out()

    def fill(self, agreement: Agreement) -> None:
        """Offer what an agreement has, and choose what was chosen for the last package of the project."""
        last = recall_export(self.session.project)
        self.title.setPlaceholderText(said(agreement.title))
        written = written_languages(agreement)
        usual = language() if language() in written else "en"
        chosen = (usual,) if last is None else last.languages
        for code in written:
            self.languages.add(code, language_name(code), code, is_chosen=code in chosen)
        self.sheets.offer_languages(written)
        self.copy.offer(agreement, "" if last is None else last.copy_of)
        self.settlements.offer(self.session)
        self._has_proposals = _keeps_several(self.session)
        if last is not None:
            self.title.setText(last.title)
            self.version.setText(last.version)
            self.sheets.choose(last.sheets)
            self.settlements.choose(last.settlements, self.session)
            self.buffers.setChecked(last.buffer_points)
            self.previous.setFilePath(last.previous if Path(last.previous).exists() else "")
            for key in last.left_out:
                self.parts.choose(key, False)
        self.propose_file()

    def propose_file(self, *_: Any) -> None:
        """Put a name into the field of the file that no file has."""
        if self.session.workspace is not None and not self.is_running:
            self.target.propose(self.session.workspace.store, self.version.text().strip(), self.date.day)

    def options(self) -> PackageOptions:
        """What the package is to hold, as far as its check asks for it.

        Raises
        ------
        DeescError
            When something is stated that cannot be.
        """
        return PackageOptions(
            self.title.text().strip(),
            self.version.text().strip(),
            self.date.day,
            tuple(self.parts.chosen),
            tuple(self.languages.chosen) or ("en",),
            self.sheets.options,
            self.reason.text(),
            alternat=self.copy.party,
        )

    def choices(self) -> LastExport:
        """What is kept for the next package."""
        left_out = tuple(entry.id for entry in PARTS if entry.id not in self.parts.chosen)
        languages, version = tuple(self.languages.chosen), self.version.text().strip()
        title, settlements = self.title.text().strip(), self.settlements.layer_id
        choices = (self.sheets.options, settlements, self.buffers.isChecked(), self.copy.code, self.previous.path)
        return LastExport(title, version, left_out, languages, *choices)

    def parameters(self, store: Store, reason: str) -> dict[str, Any]:
        """What ``deesc:exportpackage`` is run with for what is saved in a store.

        Parameters
        ----------
        reason : str
            For exporting in spite of errors; empty where there are none.
        """
        sheets = self.sheets.options
        return {
            "WORKSPACE": store.id,
            "PARTS": self.parts.chosen,
            "LANGUAGES": ",".join(self.languages.chosen),
            "PAPER": sheets.paper,
            "ORIENTATION": sheets.orientation,
            "SCALE": sheets.scale,
            "SECOND_LANGUAGE": sheets.second_language,
            "SETTLEMENTS": self.settlements.layer_id or None,
            "BUFFER_POINTS": self.buffers.isChecked(),
            "ALTERNAT": self.copy.code,
            "TITLE": self.title.text().strip(),
            "VERSION": self.version.text().strip(),
            "DATE": self.date.day.isoformat(),
            "AS_OF": "" if self.in_force.day is None else self.in_force.day.isoformat(),
            "PREVIOUS": self.previous.path if self.previous.isEnabled() else "",
            "OVERRIDE_REASON": reason,
            "OUTPUT": self.target.path,
        }

    def explain(self) -> None:
        """Disable what no chosen part asks for, and say why."""
        tells_changes = _CHANGES in self.parts.chosen
        self.previous.setEnabled(tells_changes)
        tip = tr("The package before this one: what has changed since is told in a part of its own. Empty: none.")
        self.previous.setToolTip(tip if tells_changes else tr("No part that tells changes is chosen."))
        compares = _COMPARISON in self.parts.chosen and self._has_proposals
        has_sheets = _SHEETS in self.parts.chosen or (tells_changes and bool(self.previous.path)) or compares
        self.sheets.setEnabled(has_sheets)
        self.sheets.setToolTip("" if has_sheets else tr("No map sheets are chosen among the parts."))
        self.buffers.explain(self.parts.chosen)
        self.settlements.explain(not PARTS_THAT_LIST.isdisjoint(self.parts.chosen))

    def _make_widgets(self) -> None:
        self.unsaved = UnsavedNotice(
            self.session, tr("The package is made from what is saved; they would not be in it.")
        )
        self.title, self.version, self.reason = QLineEdit(), QLineEdit("1.0"), QLineEdit()
        self.date, self.in_force, self.copy = DayBox(), DayInForce(), CopyChoice()
        self.parts, self.languages = CheckList(least_rows=4), CheckList(least_rows=3)
        for entry in PARTS:
            self.parts.add(entry.id, tr(entry.title), tr(entry.description.split("\n\n")[0]), entry.is_needed)
        self.sheets, self.settlements, self.buffers = SheetChoices(), SettlementChoice(), BufferChoice()
        self.findings = FindingsList()
        self.target, self.previous = PackageFile(), ExistingPackage()
        self.previous.setObjectName("previous")
        tips = (
            (self.title, "title", tr('Stands on every page; empty: the agreement’s. By language: {"en": "…"}')),
            (self.version, "version", tr("Letters, digits, points and hyphens, such as 1.0.")),
            (self.date, "date", tr("The day for which the workspace is checked and that the package carries.")),
            (self.parts, "parts", tr("What the package holds; what verification needs is always in it.")),
            (self.languages, "languages", tr("The languages of the texts for people.")),
            (self.reason, "reason", tr("Why the package is made in spite of errors; it is written into the package.")),
            (self.findings, "findings", tr("What the check found in what is saved.")),
            (self.target, "target", tr("The zip; an older one of that name is replaced when the new one is complete.")),
        )
        for widget, name, tip in tips:
            widget.setObjectName(name)
            widget.setToolTip(tip)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(tr("&Title"), self.title)
        form.addRow(
            label_of(tr("&Version"), self.version),
            in_one_row(
                self.version,
                label_of(tr("&Date"), self.date),
                self.date,
                label_of(tr("Cop&y of"), self.copy),
                self.copy,
            ),
        )
        form.addRow("", self.in_force)
        form.addRow(tr("&Parts"), self.parts)
        form.addRow(tr("&Languages"), self.languages)
        form.addRow(label_of(tr("Settle&ments"), self.settlements), in_one_row(self.settlements, self.buffers))
        form.addRow(tr("Earlier pac&kage"), self.previous)
        form.addRow(tr("&File"), self.target)
        form.addRow("", self.target.note)
        box = QGroupBox(tr("Check of what is saved"))
        inside = QVBoxLayout(box)
        self.reason_label = label_of(tr("&Reason for exporting in spite of errors"), self.reason)
        for widget in (self.findings, self.reason_label, self.reason):
            inside.addWidget(widget)
        left = QVBoxLayout()
        left.addLayout(form, 1)
        left.addWidget(self.sheets)
        columns = QHBoxLayout()
        columns.addLayout(left, 1)
        columns.addWidget(box, 1)
        layout = QVBoxLayout(self.form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.unsaved)
        layout.addLayout(columns, 1)
        fields = (self.title, self.version, self.date, self.copy, *self.in_force.boxes, self.parts, self.languages)
        listed = (self.settlements, self.buffers, self.previous, self.target, *self.sheets.boxes)
        others = (*listed, self.findings, self.reason, self.unsaved.save_button)
        self.set_order(*fields, *others, self.run_button)


def _keeps_several(session: Session) -> bool:
    """Whether the open workspace keeps proposals of two parties or more, which a part compares on sheets."""
    try:
        records = () if session.workspace is None else session.workspace.store.proposals.records()
    except DeescError:  # what cannot be read is told by the check
        return False
    return len(latest_of_each_party(records)) > 1
