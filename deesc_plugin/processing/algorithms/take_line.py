# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:takeline``."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.changes import Difference, FeatureChange
from ...core.delimitation import Feature
from ...core.errors import DeescError
from ...core.negotiation import (
    TOLERANCE,
    DifferingPiece,
    Proposal,
    as_new_feature,
    feature_named,
    midway,
    pieces_apart,
    refuse_known,
    with_piece,
)
from ...core.saying import Area, Length
from ..algorithm import DeescAlgorithm, algorithm, ask_cancelled, waiting_in
from ..imported_proposals import proposal_named
from ..parameters import explained, workspace_parameter
from ..telling import tell


@algorithm("takeline", order=113, title="Take a line", group="Working group")
class TakeLine(DeescAlgorithm):
    """Takes a line from an imported proposal into the common text: a piece of it, the line midway, or a whole feature.

    Where the outlines of a feature and a proposal go different ways between two places at which they meet, either way
    is a piece. Pieces are numbered; with piece 0 they are told, with their lengths and the ground between, and nothing
    is written. With the number of one the feature goes the proposal’s way there: exactly its turning points. All other
    turning points stay as they are, to the last digit. Outlines meet where a turning point of one lies within the
    tolerance of the other.

    Midway: along the piece the feature takes the line that is as far from its own way as from the proposal’s.

    Without a feature, the proposal’s own becomes a new one of the common text, a draft under an identifier of its own;
    with a second proposal, and along the piece of the number, the way of that one or the line midway between the two.

    A feature that is agreed is not changed, nor one that would not be a sound area; the proposals stay as they were
    sent.
    """

    help_page = "proposals"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(workspace_parameter(self))
        for name, label, is_optional, tip in (
            (
                "PROPOSAL",
                self.tr("Proposal"),
                False,
                self.tr("The identifier of an imported one, or a party’s code for the last that it sent."),
            ),
            (
                "FEATURE",
                self.tr("Feature of the common text"),
                True,
                self.tr("By its identifier or its name. Empty: the proposal’s becomes a new one."),
            ),
            (
                "PROPOSED",
                self.tr("Feature of the proposal"),
                True,
                self.tr("By its identifier or its name, where a new one is made. Empty: the only one that there is."),
            ),
            (
                "SECOND",
                self.tr("Second proposal"),
                True,
                self.tr("As the first; a new feature takes a piece of its line, or the line midway between both."),
            ),
        ):
            self.addParameter(explained(QgsProcessingParameterString(name, label, optional=is_optional), tip))
        piece = QgsProcessingParameterNumber("PIECE", self.tr("Piece"), defaultValue=0, minValue=0)
        self.addParameter(explained(piece, self.tr("Its number; 0: the pieces are told, and nothing is written.")))
        self.addParameter(QgsProcessingParameterBoolean("MIDWAY", self.tr("The line midway"), False))
        double = QgsProcessingParameterNumber.Type.Double
        tolerance = QgsProcessingParameterNumber("TOLERANCE", self.tr("Tolerance (m)"), double, TOLERANCE, minValue=0.0)
        tip = self.tr("How far a turning point of one outline may be from the other where they meet.")
        self.addParameter(explained(tolerance, tip))
        self.addOutput(QgsProcessingOutputNumber("PIECES", self.tr("Number of pieces")))
        self.addOutput(QgsProcessingOutputString("TAKEN", self.tr("Identifier of the feature that took the line")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context) or "").strip()

        store = self.store(parameters, context)
        common = store.snapshot()
        proposal = proposal_named(store, common, text("PROPOSAL"))
        before: Feature | None = None
        other: Proposal | None = proposal
        if text("FEATURE"):
            own = before = feature_named(common.features, text("FEATURE"), store.label)
            if text("SECOND") or text("PROPOSED"):
                raise DeescError(
                    "{feature} is there already, and takes the line of one proposal: leave SECOND and PROPOSED "
                    "empty, or for a new feature FEATURE.",
                    feature=own,
                )
        else:
            proposed = feature_named(proposal.delimitation.features, text("PROPOSED"), proposal.label)
            own = as_new_feature(proposed, proposal, common)
            other = proposal_named(store, common, text("SECOND")) if text("SECOND") else None
        pieces: tuple[DifferingPiece, ...] = ()
        if other is not None:
            pieces = pieces_apart(own, other, self.parameterAsDouble(parameters, "TOLERANCE", context))
            _tell(pieces, feedback)
            number = self.parameterAsInt(parameters, "PIECE", context)
            if not number:
                return {"PIECES": len(pieces), "TAKEN": ""}
            piece = _numbered(pieces, number)
            if self.parameterAsBool(parameters, "MIDWAY", context):
                piece = midway(piece, lambda: ask_cancelled(feedback))
            own = with_piece(own, piece)
        if before is None:
            refuse_known(own, common)
        change = FeatureChange(before, own)
        store.write(Difference(changed=(change,)) if before else Difference(added=(change,)), waiting_in(feedback))
        tell(feedback, "{feature} has the line now.", feature=own)
        return {"PIECES": len(pieces), "TAKEN": own.uid}


def _tell(pieces: tuple[DifferingPiece, ...], feedback: QgsProcessingFeedback) -> None:
    for number, piece in enumerate(pieces, start=1):
        tell(
            feedback,
            "Piece {number}: its own line {own}, the other {other}, {ground} between them.",
            number=number,
            own=Length(piece.own_m),
            other=Length(piece.other_m),
            ground=Area(piece.between_m2),
        )


def _numbered(pieces: tuple[DifferingPiece, ...], number: int) -> DifferingPiece:
    if number > len(pieces):
        raise DeescError("There is no piece {number}; the last one is {last}.", number=number, last=len(pieces))
    return pieces[number - 1]
