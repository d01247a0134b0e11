# SPDX-License-Identifier: GPL-2.0-or-later
"""What becomes of an incoming feature that the workspace has already: refused, a revision, both kept, or left out."""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace
from typing import Collection, Mapping

from ..agreement import Agreement
from ..canonical import geometry_hash
from ..changes import is_same
from ..delimitation import AGREED, Feature
from ..saying import Listed, Message
from .draft import Draft, text_of
from .matching import KnownFeatures

_FIELDS = ("source", "zone", "width_m", "exclaves", "exclusions", "valid_from", "valid_to", "note")
"""What a draft may leave unsaid, and the workspace then keeps."""


class Existing(enum.Enum):
    """What becomes of a feature that the workspace has already: the values of the parameter EXISTING."""

    REFUSE = "refuse"
    REVISE = "revise"
    KEEP = "keep"
    SKIP = "skip"


NOBODY_SAID: Mapping[tuple[str, str], Existing] = {}
"""No choices for single features, by `Meeting.key`."""


@dataclass(frozen=True)
class Meeting:
    """An incoming feature, and the one of the workspace that it meets.

    Attributes
    ----------
    label : str or Message
        How a sentence names the incoming one.
    before, after : Feature
        The one of the workspace, and what a revision would make of it.
    incoming : Feature
        The incoming one by itself.
    is_by_uid : bool
        Whether it was told by its uid, and not by its name or where its line runs.
    hindrance : Message or None
        Why it cannot be taken as a revision: the end of a sentence that begins with the label.
    choice : Existing or None
        What becomes of it; None as long as nobody has said.
    """

    label: str | Message
    before: Feature
    after: Feature
    incoming: Feature
    is_by_uid: bool
    hindrance: Message | None = None
    choice: Existing | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other meetings: a choice is made for this feature and this line."""
        return self.before.uid, geometry_hash(self.incoming.geometry)

    @property
    def is_change(self) -> bool:
        """Whether the workspace's feature would be another one."""
        return not is_same(self.before, self.after)


def met(draft: Draft, incoming: Feature, known: KnownFeatures, agreement: Agreement) -> Meeting | None:
    """The feature of the workspace that an incoming one meets; None where it is new.

    Parameters
    ----------
    draft : Draft
        As its file states it. A uid that it does not state follows from the drawing, and finds what came of the same
        drawing before.
    incoming : Feature
        What it is by itself.
    """
    same = known.of_uid(incoming.uid)
    found = same or known.drawn_as(incoming) or (None if text_of(draft, "uid") else known.like(incoming))
    if found is None:
        return None
    meeting = Meeting(draft.label, found, revised(found, incoming, draft.emptied), incoming, same is not None)
    return replace(meeting, hindrance=_hindrance(meeting, known.times(found.uid), agreement))


def revised(before: Feature, draft: Feature, emptied: Collection[str] = ()) -> Feature:
    """A feature of the workspace as its draft revises it.

    It keeps its uid, its number and its name, and whatever the draft does not state; what the draft states to be empty
    is empty from then on. A line whose turning points are printed the same is the workspace's own, with every bit of
    it. What a buffer was made from is known of that line alone.

    Parameters
    ----------
    emptied : collection of str
        The columns that the draft has and leaves empty.
    """
    is_same_line = geometry_hash(before.geometry) == geometry_hash(draft.geometry)
    unsaid = [name for name in _FIELDS if getattr(draft, name) in ("", None) and name not in emptied]
    kept = {name: getattr(before, name) for name in unsaid}
    names = {language: name for language, name in before.names if f"name_{language}" not in emptied}
    origin = before.origin if is_same_line and "source_hash" not in emptied else None
    return replace(
        draft,
        **kept,
        uid=before.uid,
        number=draft.number if before.number is None else before.number,
        name=draft.name or before.name,
        names=tuple(sorted({**names, **dict(draft.names)}.items())),
        geometry=before.geometry if is_same_line else draft.geometry,
        origin=draft.origin or origin,
    )


def refusal(meeting: Meeting) -> Message:
    """Why a feature is refused that the workspace has, with advice that works."""
    if meeting.hindrance is not None:
        return meeting.hindrance
    if meeting.is_change and not meeting.is_by_uid:
        return without_uid(meeting)
    template = (
        (
            "the workspace has it already, as “{same}” of {party}; choose for EXISTING: revise takes it as a revision, "
            "keep keeps both, skip leaves it out."
        )
        if meeting.is_change
        else "the workspace has it already, the same, as “{same}” of {party}; leave it out."
    )
    return Message.of(template, same=meeting.before, party=meeting.before.party)


def without_uid(meeting: Meeting) -> Message:
    """Why a draft without a uid is no revision where nobody looks at it."""
    return Message.of(
        "the workspace has “{same}” of {party} by that name or along that line, and a revision is told by its uid, "
        "which the draft does not state; write {uid} into it, keep both, or leave it out.",
        same=meeting.before,
        party=meeting.before.party,
        uid=meeting.before.uid,
    )


def _hindrance(meeting: Meeting, times: int, agreement: Agreement) -> Message | None:
    before, incoming = meeting.before, meeting.incoming
    if before.party != incoming.party:
        return Message.of(
            "the workspace has it as “{same}” of {party}, and a draft of {other} never revises a feature of another "
            "party; keep both, or leave it out.",
            same=before,
            party=before.party,
            other=incoming.party,
        )
    if before.status == AGREED:
        return Message.of(
            "“{same}” is agreed, and no import changes what is agreed; reopen it first, keep both, or leave it out.",
            same=before,
        )
    if before.kind != incoming.kind:
        kinds = {kind.id: kind.name for kind in agreement.kinds}
        return Message.of(
            "“{same}” of the workspace is of the kind {kind}, and this is of the kind {other}; correct its kind, keep "
            "both, or leave it out.",
            same=before,
            kind=kinds.get(before.kind, before.kind),
            other=kinds.get(incoming.kind, incoming.kind),
        )
    if times > 1:
        return Message.of(
            "{count} features of the workspace have its uid; give the copies uids of their own first, keep both, or "
            "leave it out.",
            count=times,
        )
    if before.unreadable:
        return Message.of(
            "values of “{same}” in the workspace cannot be read ({columns}); correct them first, keep both, or leave "
            "it out.",
            same=before,
            columns=Listed.of([one.column for one in before.unreadable]),
        )
    return None
