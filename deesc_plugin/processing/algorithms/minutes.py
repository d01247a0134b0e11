# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:minutes``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...core.atomic import write_atomically
from ...core.consent.minutes import Minutes, minutes_of
from ...core.consent.shares import share_text
from ...core.reports.consent_page import minutes_html, minutes_sentences
from ...core.reports.consent_record import consent_table
from ...core.saying import Message
from ...core.tables.csv_output import csv_text
from ...map_package.languages import known_languages
from ...map_package.sheets.minutes import minutes_pdf
from ...paths import voice
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..parameters import explained, workspace_parameter
from ..telling import tell


@algorithm("minutes", order=118, title="Minutes", group="Working group")
class MinutesOfMeeting(DeescAlgorithm):
    """Writes the minutes of a meeting: every stretch with its ends, its length and what each party says of it, how much
    was agreed at the meeting and how much is agreed in all, reservations and objections in their words, and room for
    signatures.

    A PDF to be signed, a page to read (HTML), or a table (CSV): the name's ending says which.

    How much is agreed is cut and never rounded up: 100.0 % stands there only when nothing is missing.

    Lines are those of today: what was said of a line that was moved since has lapsed in any minutes.
    """

    help_page = "consent"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(workspace_parameter(self))
        meeting = QgsProcessingParameterString("MEETING", self.tr("Meeting"), "", optional=True)
        tip = self.tr("The number of a meeting on record. Empty: how matters stand, whatever meeting it is from.")
        self.addParameter(explained(meeting, tip))
        languages = QgsProcessingParameterString("LANGUAGES", self.tr("Languages"), "en")
        tip = self.tr("Such as en, ru, ar. Each further one is a file beside the first, its code behind the name.")
        self.addParameter(explained(languages, tip))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Minutes"), "PDF (*.pdf);;HTML (*.html);;CSV (*.csv)"
            )
        )
        self.addOutput(QgsProcessingOutputNumber("AGREED_M", self.tr("Agreed in all (m)")))
        self.addOutput(QgsProcessingOutputNumber("HERE_M", self.tr("Agreed at the meeting (m)")))
        self.addOutput(QgsProcessingOutputString("AGREED_SHARE", self.tr("Agreed in all (%)")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        what = Message("minutes")
        path = self.output_file(parameters, "OUTPUT", context, what, ".pdf", ".html", ".htm", ".csv")
        stated = self.parameterAsString(parameters, "LANGUAGES", context)
        languages = known_languages(stated.replace(",", " ").split() or ["en"])
        meeting = self.parameterAsString(parameters, "MEETING", context).strip()
        minutes = minutes_of(self.store(parameters, context).snapshot(), meeting)
        for sentence in minutes_sentences(minutes):
            tell(feedback, sentence)
        is_table = path.suffix.lower() == ".csv"
        for number, language in enumerate(languages[:1] if is_table else languages):
            ask_cancelled(feedback)
            target = path if number == 0 else path.with_name(f"{path.stem}_{language}{path.suffix}")
            write_atomically(target, _content(minutes, path, language))
        return {
            "OUTPUT": str(path),
            "AGREED_M": minutes.consent.agreed_m,
            "HERE_M": minutes.here_m,
            "AGREED_SHARE": share_text(minutes.consent.tenths),
        }


def _content(minutes: Minutes, path: Path, language: str) -> bytes:
    ending = path.suffix.lower()
    if ending == ".csv":
        return csv_text(consent_table(minutes)).encode("utf-8")
    if ending == ".pdf":
        return minutes_pdf(minutes, language)
    return minutes_html(minutes, voice(language)).encode("utf-8")
