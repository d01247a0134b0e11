# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:verifypackage``."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Iterator

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from ...bridge.stores import Store
from ...bridge.user_voice import user_voice
from ...core.canonical import fingerprint
from ...core.changes import ChangeSheet, Version, compare
from ...core.changes.sheet import CHANGED
from ...core.delimitation import Delimitation
from ...core.errors import PackageError
from ...core.intake.consequences import change_sentences as sentences_of_feature
from ...core.reports.changes_page import change_sentences, feature_sentence, other_sentences
from ...core.saying import Count, Message
from ...map_package.delimitation import packaged_version
from ...map_package.fonts_used import fonts_told
from ...map_package.program import program_digest
from ...map_package.verdict import message_of, not_valid
from ...map_package.verification.package import verify
from ...paths import bundled_gazetteer
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled
from ..parameters import package_parameter
from ..telling import tell


@algorithm("verifypackage", order=100, title="Verify map package", group="Map package")
class VerifyPackage(DeescAlgorithm):
    """Verifies that a map package, as a zip or unpacked, agrees with its manifest: no file more, less or other.

    Every file is held against its size and SHA-256, and the fingerprint is computed afresh from the package's
    GeoPackage. Nothing in the package is run, nothing is written beside it, and no link in it is followed. A package
    that does not verify makes the run fail, with the reasons.

    Who forges a package can forge its manifest, too: compare the SHA-256 of the manifest, the digest of the record and
    the fingerprint with what the sender told by another channel. Verification does not prove who made the package, or
    when. The program verify.py in a package can be forged as well: its own SHA-256 is told here, and stands in the
    project's README.

    Where the package carries a ledger of acts, its entries are counted and its chains are followed. An entry that was
    changed, removed or moved makes the run fail, as does a fork of which its author has not said what holds.

    Sheets and annexes have the same bytes only where the same fonts are installed: the report says when the fonts here
    differ from those that the package's manifest names.

    Workspace (optional): also say how it differs from the package, in the words of Changes: features, accepted
    findings, agreement and limits. Where the fingerprints differ the run fails. Of a package that holds what is in
    force on one day, what the workspace has in force on that day is compared.
    """

    help_page = "verify"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(package_parameter("PACKAGE", self.tr("Map package (zip or folder)")))
        self.addParameter(
            QgsProcessingParameterFile(
                "WORKSPACE", self.tr("Workspace to compare with"), extension="gpkg", optional=True
            )
        )
        self.addOutput(QgsProcessingOutputBoolean("VALID", self.tr("Valid")))
        self.addOutput(QgsProcessingOutputBoolean("SAME", self.tr("The workspace holds the same")))
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", self.tr("Fingerprint")))
        self.addOutput(QgsProcessingOutputString("LEDGER", self.tr("Ledger of acts")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        package = Path(self.parameterAsString(parameters, "PACKAGE", context))
        found = verify(package)
        feedback.setProgress(80)
        problems = [message_of(problem) for problem in found.problems]
        for problem in problems:
            feedback.reportError(user_voice().text(problem))
        if not found.valid:
            raise not_valid(package, problems)
        manifest = found.manifest
        lines = [
            Message.of("{package} agrees with its manifest: no file more, less or other.", package=package.name),
            Message.of(
                "{title}, version {version}, {date}, {status}.",
                title=str(manifest["title"]),
                version=str(manifest["version"]),
                date=str(manifest["date"]),
                status=Message(str(manifest["status"])),
            ),
            Message.of(
                "{files}, fingerprint {fingerprint}.",
                files=Count(found.files, "file", "files"),
                fingerprint=found.fingerprint,
            ),
            Message.of("SHA-256 of the manifest: {digest}.", digest=found.digest),
            Message.of("Digest of the record: {record}.", record=found.record),
            *([Message.of("Ledger of acts: {ledger}.", ledger=message_of(found.ledger.said))] if found.ledger else []),
            Message(
                "Who forges a package can forge its manifest, too: compare these with what the sender told by another "
                "channel. The SHA-256 stands for every file, the record for every field of the features, the "
                "fingerprint for the features alone. Nothing here proves who made the package, or when."
            ),
            Message.of("SHA-256 of the program verify.py: {digest}.", digest=program_digest()),
            *filter(None, [fonts_told(manifest)]),
        ]
        outputs: dict[str, Any] = {"VALID": True, "FINGERPRINT": found.fingerprint}
        outputs["LEDGER"] = str(found.ledger.said) if found.ledger else ""
        if parameters.get("WORKSPACE"):
            store = self.store(parameters, context)
            workspace = store.snapshot()
            sheet = compare(
                packaged_version(package),
                Version(store.label, workspace),
                date.today(),
                gazetteer=bundled_gazetteer(workspace.agreement.countries),
                on_progress=lambda share: feedback.setProgress(80 + 20 * share),
                pause_point=lambda: ask_cancelled(feedback),
            )
            lines += _second_verdict(sheet, store)
            outputs["SAME"] = sheet.difference.is_empty
        for line in lines:
            tell(feedback, line)
        if parameters.get("WORKSPACE"):
            _refuse_other_fingerprint(package, found.fingerprint, sheet.after, store)
        return {**outputs, "REPORT": "\n".join(map(user_voice().text, lines))}


def _second_verdict(sheet: ChangeSheet, store: Store) -> Iterator[Message]:
    """Whether a workspace holds what the package does, and where not: features, agreement, limits, accepted ones."""
    if sheet.difference.is_empty and sheet.after.in_force_on is not None:
        template = "{workspace} has the same features in force on {day}."
        yield Message.of(template, workspace=store.label, day=sheet.after.in_force_on)
    elif sheet.difference.is_empty:
        yield Message.of("{workspace} holds the same delimitation.", workspace=store.label)
    else:
        yield Message.of("{workspace} differs from this package, which is intact:", workspace=store.label)
        yield from change_sentences(sheet)
        for change in sheet.features:
            yield from sentences_of_feature(change) if change.what == CHANGED else [feature_sentence(change)]
        yield from other_sentences(sheet)


def _refuse_other_fingerprint(package: Path, packaged: str, workspace: Delimitation, store: Store) -> None:
    """Fail where the workspace's features are others.

    Raises
    ------
    PackageError
        With both fingerprints.
    """
    current = fingerprint(workspace)
    if current != packaged:
        raise PackageError(
            "{package} is intact, but {workspace} holds another delimitation: its fingerprint is {current}, "
            "the package's {packaged}. Export the workspace again, or compare it with the copy the package "
            "came from.",
            package=package.name,
            workspace=store.label,
            current=current,
            packaged=packaged,
        )
