# SPDX-License-Identifier: GPL-2.0-or-later
"""``deesc:recordact``."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ...bridge.stores import Store
from ...core.agreed import ActToRecord, status_of_open, to_agree, to_reopen
from ...core.changes import Difference, FeatureChange
from ...core.delimitation import AGREED, Feature
from ...core.errors import DeescError
from ...core.ledger.acts import ACTS
from ...core.ledger.acts.agree import AGREE
from ...core.ledger.acts.reopen import REOPEN
from ...core.ledger.entry import KEEPER_OF_MINUTES, LONGEST_LINE
from ...core.negotiation import feature_named
from ...core.saying import Message
from ...core.strict_json import JsonRefused, strict_json
from ..algorithm import DeescAlgorithm, algorithm, waiting_in
from ..parameters import explained, workspace_parameter
from ..telling import tell


@algorithm("recordact", order=122, title="Record act", group="Working group")
class RecordAct(DeescAlgorithm):
    """Puts an act on record in the ledger of a workspace; it stays there, and only another act corrects it.

    What an act is about stands in its body, an object of JSON: meeting has number, place, day and present; note has
    text; correct has entry, the SHA-256 of the entry that it is about, and text; propose has fingerprint; adopt has
    fingerprint and features; agree and reopen have feature, by its identifier or its name, and document, with day or
    reason. Any act may name the meeting at which it was done.

    agree sets the status of the feature as well, and reopen takes it back: the line is stored as it is then.

    Party: in whose log it is recorded. The secretariat records for a party by its code as party in the body; it counts
    as recorded, not as the party's own act.
    """

    help_page = "acts"

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(workspace_parameter(self))
        self.addParameter(
            QgsProcessingParameterEnum(
                "ACT", self.tr("Act"), [one.id for one in ACTS], defaultValue="note", usesStaticStrings=True
            )
        )
        body = QgsProcessingParameterString("BODY", self.tr("Body"), "{}", multiLine=True, optional=True)
        self.addParameter(explained(body, self.tr('As JSON, such as {"text": "The road is closed"}.')))
        for name, label, default, tip in (
            (
                "PARTY",
                self.tr("Party"),
                KEEPER_OF_MINUTES,
                self.tr("In whose log it is recorded: a party’s code, or secretariat."),
            ),
            ("TEXT", self.tr("Text"), None, self.tr("Of a note or a correction, in place of text in the body.")),
            ("MEETING", self.tr("Meeting"), None, self.tr("Its number, in place of meeting in the body.")),
        ):
            parameter = QgsProcessingParameterString(name, label, default, optional=default is None)
            self.addParameter(explained(parameter, tip))
        self.addOutput(QgsProcessingOutputString("ENTRY", self.tr("SHA-256 of the entry")))
        self.addOutput(QgsProcessingOutputString("AUTHOR", self.tr("Log")))
        self.addOutput(QgsProcessingOutputNumber("SEQ", self.tr("Number in the log")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context) or "").strip()

        store = self.store(parameters, context)
        body = _body(text("BODY"))
        named = {"text": text("TEXT"), "meeting": text("MEETING")}
        body.update({name: value for name, value in named.items() if value})
        act, change = _act(store, ACTS[self.parameterAsEnumString(parameters, "ACT", context)].id, body, text("PARTY"))
        changes = Difference(changed=(change,)) if change else Difference()
        (entry,) = store.write(changes, waiting_in(feedback), (act,))
        tell(
            feedback,
            "Recorded in {workspace}: the entry {seq} of the log {author}.",
            workspace=store.label,
            seq=entry.seq,
            author=entry.author,
        )
        return {"ENTRY": entry.id, "AUTHOR": entry.author, "SEQ": entry.seq}


def _body(text: str) -> dict[str, Any]:
    """What a text says as an object.

    Raises
    ------
    DeescError
        When it is none.
    """
    try:
        found = strict_json(text or "{}", LONGEST_LINE)
    except JsonRefused as error:
        raise DeescError("The body cannot be read as JSON: {reason}.", reason=error.message) from error
    if not isinstance(found, dict):
        raise DeescError("The body is no object of JSON; write it as {example}.", example='{"text": "…"}')
    return dict(found)


def _act(store: Store, act_id: str, body: dict[str, Any], by: str) -> tuple[ActToRecord, FeatureChange | None]:
    """What is to be recorded, and the change to its feature that comes with it."""
    stored = store.snapshot()
    if act_id not in (AGREE, REOPEN):
        return ActToRecord(act_id, body, by=by), None
    feature = feature_named(stored.features, str(body.get("feature", "")), store.label)
    agreed = stored.acts.agreed_of(feature.uid)
    if act_id == AGREE:
        after = replace(feature, status=AGREED)
        act = to_agree(after, _day(body), str(body.get("document", "")), by)
    elif agreed is None and feature.status != AGREED:
        raise DeescError("{feature} is not agreed, so there is nothing to reopen.", feature=feature)
    else:
        after = replace(feature, status=status_of_open(stored.agreement))
        act = to_reopen(after, str(body.get("reason", "")), str(body.get("document", "")), by)
    known = {"feature", "day", "document", "reason"}
    act = replace(act, body={**act.body, **{name: value for name, value in body.items() if name not in known}})
    return act, _changed(feature, after)


def _changed(before: Feature, after: Feature) -> FeatureChange | None:
    return None if before.status == after.status else FeatureChange(before, after)


def _day(body: dict[str, Any]) -> date:
    try:
        return date.fromisoformat(str(body.get("day", "")))
    except ValueError as error:
        raise DeescError(
            "The act “{act}” needs “{member}”: {form}.", act=AGREE, member="day", form=Message("a day, as 2017-05-27")
        ) from error
