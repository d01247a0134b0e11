# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:mergeledger``."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterMultipleLayers,
)

from ...bridge.user_voice import user_voice
from ...core.errors import DeescError
from ...core.ledger.ledger import Ledger
from ...core.saying import Count, Message
from ...map_package.ledgers import ledger_named
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled, waiting_in
from ..parameters import explained, workspace_parameter
from ..telling import tell, warn


@algorithm("mergeledger", order=126, title="Merge ledgers", group="Working group")
class MergeLedger(DeescAlgorithm):
    """Takes what others did into the ledger of acts of a workspace.

    Ledgers that were exported, map packages, which must verify, and workspaces: all entries come together, each once,
    and nothing is lost. In whatever order they are merged, and however often, the outcome is the same.

    A log that was gone on with from an older copy is forked: both branches are kept and told, and no map package is
    exported until its author has recorded, by a correction, which entry holds. A ledger of another agreement, one with
    entries of somebody whom the agreement does not know, and a file of which a line is not written as entries are, are
    refused, and nothing is merged then.
    """

    help_page = "acts"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(workspace_parameter(self))
        inputs = QgsProcessingParameterMultipleLayers("INPUTS", self.tr("Ledgers"), QgsProcessing.SourceType.TypeFile)
        tip = self.tr("Ledgers that were exported, map packages as zips or folders, or workspaces.")
        self.addParameter(explained(inputs, tip))
        for name, label in (
            ("ADDED", self.tr("Entries added")),
            ("FORKS", self.tr("Forks that are open")),
            ("GAPS", self.tr("Gaps")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        paths = [path for path in self.parameterAsFileList(parameters, "INPUTS", context) if path]
        if not paths:
            raise DeescError("Name the ledgers to merge: files that were exported, map packages or workspaces.")
        ledgers: dict[str, Ledger] = {}
        for number, path in enumerate(paths):
            ask_cancelled(feedback)
            name = Path(path).name
            found = ledger_named(path)
            ledgers[name] = ledgers[name].union(found) if name in ledgers else found
            feedback.setProgress(80 * (number + 1) / len(paths))
        store = self.store(parameters, context)
        outcome = store.merge(ledgers, waiting_in(feedback))
        count = Count(len(outcome.added), "ledger entry", "ledger entries")
        lines = [Message.of("Added to {workspace}: {entries}.", workspace=store.label, entries=count)]
        tell(feedback, lines[0])
        for sentence in outcome.sentences(datetime.now(timezone.utc)):
            warn(feedback, sentence)
            lines.append(sentence)
        return {
            "ADDED": len(outcome.added),
            "FORKS": len(tuple(outcome.ledger.fork_problems())),
            "GAPS": len(tuple(outcome.ledger.gaps())),
            "REPORT": "\n".join(map(user_voice().text, lines)),
        }
