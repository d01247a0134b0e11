# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:verifypackage``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

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
from ...core.delimitation import Delimitation
from ...core.errors import PackageError
from ...core.saying import Count, Message
from ...map_package.delimitation import in_force_as_packaged
from ...map_package.fonts_used import fonts_told
from ...map_package.program import program_digest
from ...map_package.verdict import message_of, not_valid
from ...map_package.verification.package import verify
from ..algorithm import DeescAlgorithm, algorithm
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

    Sheets and annexes have the same bytes only where the same fonts are installed: the report says when the fonts here
    differ from those that the package's manifest names.

    Workspace (optional): also compare the package with it; features, attributes and boundaries must be the same. Of a
    package that holds what is in force on one day, what the workspace has in force on that day is compared.
    """

    help_page = "verify"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile("PACKAGE", self.tr("Map package (zip or folder)")))
        self.addParameter(
            QgsProcessingParameterFile(
                "WORKSPACE", self.tr("Workspace to compare with"), extension="gpkg", optional=True
            )
        )
        self.addOutput(QgsProcessingOutputBoolean("VALID", self.tr("Valid")))
        self.addOutput(QgsProcessingOutputString("FINGERPRINT", self.tr("Fingerprint")))
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
            Message(
                "Who forges a package can forge its manifest, too: compare these with what the sender told by another "
                "channel. The SHA-256 stands for every file, the record for every field of the features, the "
                "fingerprint for the features alone. Nothing here proves who made the package, or when."
            ),
            Message.of("SHA-256 of the program verify.py: {digest}.", digest=program_digest()),
            *filter(None, [fonts_told(manifest)]),
        ]
        if parameters.get("WORKSPACE"):
            store = self.store(parameters, context)
            compared = in_force_as_packaged(store.snapshot(), found.manifest.get("as_of"))
            lines.append(_compare(package, found.fingerprint, compared, store))
        for line in lines:
            tell(feedback, line)
        return {"VALID": True, "FINGERPRINT": found.fingerprint, "REPORT": "\n".join(map(user_voice().text, lines))}


def _compare(package: Path, packaged: str, delimitation: Delimitation, store: Store) -> Message:
    """Hold the package's fingerprint against the workspace's.

    Raises
    ------
    PackageError
        When they differ.
    """
    current = fingerprint(delimitation)
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
    if delimitation.in_force_on is not None:
        template = "{workspace} has the same features in force on {day}."
        return Message.of(template, workspace=store.label, day=delimitation.in_force_on)
    return Message.of("{workspace} holds the same delimitation.", workspace=store.label)
