# SPDX-License-Identifier: GPL-2.0-or-later
"""The acts: one file, one act. An act says what its body holds, and what is so after it.

To add an act, write one file beside these::

    @act("reopen", order=20, title="Reopened", says="{name}: {reason}", body={"name": TEXT, "reason": TEXT})
    def reopen(state: State, entry: Entry) -> None:
        \"\"\"What it means, and who does it.\"\"\"

An entry knows whose act it is (`Entry.party`), when, and by which id it is known. A ledger may hold acts of newer
versions: they are kept, and change nothing here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Callable, Mapping

from ...errors import LedgerError
from ...registry import Registry
from ...saying import Message
from ..body import TEXT, Form
from ..entry import Entry

__all__ = ["ACTS", "Act", "Adoption", "AgreedAct", "Meeting", "StanceTaken", "State", "act"]


@dataclass(frozen=True)
class AgreedAct:
    """What an act ``agree`` says of a feature.

    Attributes
    ----------
    feature : str
        The uid.
    line : str
        `canonical.geometry_hash` of what was agreed.
    day : date
        On which it was agreed.
    document : str
        Which document says so.
    """

    feature: str
    name: str
    line: str
    day: date
    document: str


@dataclass(frozen=True)
class Meeting:
    """A meeting of the working group: its number, which other acts name, and who was present, as text."""

    number: str
    place: str
    day: date
    present: str


@dataclass(frozen=True)
class Adoption:
    """Features, by their uids, that were taken over from a proposal, by its fingerprint, into the common text."""

    fingerprint: str
    features: tuple[str, ...]
    party: str


@dataclass(frozen=True)
class StanceTaken:
    """What an act ``stance`` says of a stretch.

    Attributes
    ----------
    stretch : str
        The uid.
    party, stance : str
        Whose it is, and one of `stance.STANCES`.
    line : str
        `consent.line_hash` of the stretch as it was.
    remark : str
        Under which reservation, or why not; empty where nothing is said.
    document, meeting : str
        What it is from; the meeting by its number, empty where it was taken at none.
    entry : Entry
        The entry of the ledger that says so.
    """

    stretch: str
    party: str
    stance: str
    line: str
    day: date
    remark: str
    document: str
    meeting: str
    entry: Entry

    @property
    def is_recorded(self) -> bool:
        """Whether who keeps the minutes wrote it down for the party."""
        return self.entry.code != self.party


@dataclass
class State:
    """What is so after the acts that were folded in.

    Attributes
    ----------
    agreed : dict
        What is agreed and was not reopened since, by uid.
    stances : dict
        The latest stance, by stretch and party.
    meetings : dict
        The meetings by their numbers, each as it was recorded last, in the order in which they were first recorded.
    acts_of : dict
        The entries whose acts name a meeting, by its number.
    proposed : dict
        By fingerprint, the party that put a proposal forward.
    adopted : list
        What was taken over from proposals.
    corrections : dict
        By the id of the entry that they are about, the entries that correct it.
    """

    agreed: dict[str, AgreedAct] = field(default_factory=dict)
    stances: dict[tuple[str, str], StanceTaken] = field(default_factory=dict)
    meetings: dict[str, Meeting] = field(default_factory=dict)
    acts_of: dict[str, list[Entry]] = field(default_factory=dict)
    proposed: dict[str, str] = field(default_factory=dict)
    adopted: list[Adoption] = field(default_factory=list)
    corrections: dict[str, list[Entry]] = field(default_factory=dict)


ActFunction = Callable[[State, Entry], None]

_OF_EVERY_ACT = {"meeting": TEXT.or_none, "party": TEXT.or_none, "agreement": TEXT.or_none}
"""The meeting at which it was done, the party for which the keeper of the minutes records it, and in the first entry of
a log the agreement under which it was begun."""


@dataclass(frozen=True)
class Act:
    """An act as its decorator describes it.

    Attributes
    ----------
    title, says : str
        How lists of acts call it, and what they say of one, with places for members of its body.
    body : mapping
        The form of each member of its body.
    fold : callable
        Makes of a `State` what is so after an entry.
    """

    id: str
    title: str
    says: str
    body: Mapping[str, Form]
    fold: ActFunction

    def is_body(self, body: Mapping[str, Any]) -> bool:
        """Whether a body has the members that the act needs; it may have others, of newer versions."""
        return not self._missing(body)

    def sentence(self, body: Mapping[str, Any]) -> Message:
        """What lists say of an act with that body, which must be one; a dash stands for what is left empty."""
        names = [name for name in self.body if f"{{{name}}}" in self.says]
        shown = {name: self.body[name].shown(body[name]) if body.get(name) else "–" for name in names}
        return Message.of(self.says, **shown)

    def refuse(self, body: Mapping[str, Any]) -> None:
        """Refuse what is no body of the act.

        Raises
        ------
        LedgerError
            When a member is missing, has another form, or is one that the act does not have.
        """
        for name in self._missing(body):
            raise LedgerError(
                "The act “{act}” needs “{member}”: {form}.", act=self.id, member=name, form=self.body[name].said
            )
        for name in body.keys() - self.body.keys():
            raise LedgerError("The act “{act}” has no “{member}”; leave it out.", act=self.id, member=name[:40])

    def _missing(self, body: Mapping[str, Any]) -> list[str]:
        return [
            name
            for name, form in self.body.items()
            if not (form.holds(body[name]) if name in body else not form.is_needed)
        ]


ACTS: Registry[Act] = Registry(__name__, Message("act"))


def act(
    act_id: str, *, order: int, title: str, says: str, body: Mapping[str, Form]
) -> Callable[[ActFunction], ActFunction]:
    """Register a function ``(state, entry)`` as the act `act_id`."""

    def register(function: ActFunction) -> ActFunction:
        ACTS.add(act_id, order, Act(act_id, title, says, {**_OF_EVERY_ACT, **body}, function))
        return function

    return register
