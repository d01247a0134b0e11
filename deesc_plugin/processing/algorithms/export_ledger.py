# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:exportledger``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...core.atomic import write_atomically
from ...core.errors import DeescError
from ...core.ledger.entry import Entry
from ...core.ledger.exchange import entries_after, entries_beside, file_content, heads_stated
from ...core.ledger.ledger import Ledger
from ...core.saying import Count, Message
from ...map_package.ledgers import ledger_named
from ..algorithm import DeescAlgorithm, algorithm
from ..parameters import explained, workspace_parameter
from ..telling import tell, warn


@algorithm("exportledger", order=124, title="Export ledger", group="Working group")
class ExportLedger(DeescAlgorithm):
    """Writes the ledger of acts of a workspace into a file that others merge into theirs, by mail or on a stick.

    The file has a line of JSON for each act, in UTF-8. It may be sent to whoever may know what the group did; nothing
    in it is secret to the program, and nothing in it can be changed unseen.

    Since: only what somebody lacks is written. Name what they have: a map package, a ledger that they sent, a
    workspace; or the ends of the logs that they have, as IR.0a1b2c3d:12, RU.11223344:9.
    """

    help_page = "acts"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(workspace_parameter(self))
        since = QgsProcessingParameterString("SINCE", self.tr("Since"), optional=True)
        tip = self.tr("What the recipient has: a package, a ledger or a workspace, or ends of logs. Empty: nothing.")
        self.addParameter(explained(since, tip))
        self.addParameter(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Ledger"), self.tr("Ledger") + " (*.jsonl)")
        )
        self.addOutput(QgsProcessingOutputNumber("ENTRIES", self.tr("Number of entries")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        path = self.output_file(parameters, "OUTPUT", context, Message("a ledger"), ".jsonl")
        store = self.store(parameters, context)
        ledger = store.acts().ledger
        entries = _lacking(ledger, str(self.parameterAsString(parameters, "SINCE", context) or "").strip())
        for problem in ledger.problems():
            warn(feedback, problem)
        if not entries:
            raise DeescError("There is nothing to send: {workspace} has no such act.", workspace=store.label)
        write_atomically(path, file_content(entries))
        count = Count(len(entries), "ledger entry", "ledger entries")
        tell(feedback, "{file} holds {entries} of {workspace}.", file=path.name, entries=count, workspace=store.label)
        return {"OUTPUT": str(path), "ENTRIES": len(entries)}


def _lacking(ledger: Ledger, since: str) -> tuple[Entry, ...]:
    """What somebody lacks who has what a text names."""
    if not since:
        return ledger.order
    if Path(since).exists():
        return entries_beside(ledger, ledger_named(since).by_id.keys())
    return entries_after(ledger, heads_stated(since))
