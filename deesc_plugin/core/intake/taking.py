# SPDX-License-Identifier: GPL-2.0-or-later
"""Decides of each incoming feature whether it is taken or refused, and says why in one sentence.

What can be judged on its own is judged here: text, geometry, place, party, duplicates. A drawing that is
merely wrong (a bow-tie, an overlap) is taken: the rules find it and show where.
"""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import Callable, Iterable, Mapping

import shapely

from ..agreed import status_of_open
from ..agreement import AUTO
from ..delimitation import AGREED, Delimitation, Feature
from ..errors import ImportRefused
from ..limits import MOST_VERTICES_OF_A_FILE
from ..next_features import NextFeatures
from ..roles import Role
from ..saying import Listed
from ..soundness import has_empties
from .admission import Admission
from .draft import (
    Draft,
    FeatureRefused,
    day_of,
    mixed_columns,
    origin_of,
    real_number,
    refuse_bad_texts,
    text_of,
    whole_number,
)
from .drawn_out import refuse_cut_texts
from .existing import NOBODY_SAID, Existing, Meeting, met, refusal, without_uid
from .intake import Intake, Refusal
from .matching import KnownFeatures, drawing_of
from .statement import Stated, refuse_contradiction, refuse_unknown_statement

_UID_NAMESPACE = uuid.UUID("6f2c8f0e-8f57-5c3e-9a43-3d1f6c1f6a10")
_COLUMNS = frozenset(
    {
        *("uid", "number", "name", "kind", "region", "party", "status", "source", "zone", "width_m", "exclaves"),
        *("exclusions", "valid_from", "valid_to", "side", "end_cap", "tolerance_m", "max_error_m", "source_hash"),
        "note",
    }
)
"""What the workspace knows of a feature; beside it, its name in each language."""


def take_in(drafts: Iterable[Draft], stated: Stated, delimitation: Delimitation) -> Intake:
    """Sort incoming features into accepted and refused ones; as `Desk.take_in` of a desk of their own."""
    return Desk(delimitation).take_in(drafts, stated)


class Desk:
    """Judges one feature after the other, and remembers what it has taken: of several inputs, too.

    Parameters
    ----------
    delimitation : Delimitation
        What is there already.
    existing : Existing, optional
        What becomes of features that are there already; a revision is told by its uid then. None leaves them undecided.
    choices : mapping of (str, str) to Existing
        What somebody who looked at them chose, by `Meeting.key`.
    pause_point : callable
        Called before each feature; it raises to stop.
    """

    def __init__(
        self,
        delimitation: Delimitation,
        existing: Existing | None = Existing.REFUSE,
        choices: Mapping[tuple[str, str], Existing] = NOBODY_SAID,
        pause_point: Callable[[], None] = lambda: None,
    ) -> None:
        self._stated, self._mixed = Stated(), frozenset[str]()
        self._existing, self._choices, self._pause_point = existing, choices, pause_point
        self._known = KnownFeatures(delimitation)
        self._agreement = delimitation.agreement
        self._columns = _COLUMNS | {f"name_{language}" for language in delimitation.agreement.name_languages}
        self._admission = Admission(delimitation.agreement, delimitation.reference)
        self._uids = {feature.uid: feature for feature in delimitation.features}
        self._taken: dict[str | tuple[str, str, str], Feature] = {}
        self._zone_uids: dict[str, str] = {}
        self._kinds_of_layers = {
            name: kind.id
            for kind in self._agreement.kinds
            for name in (kind.id, *(text for wording in (kind.name, kind.plural) for _, text in wording.texts))
        }
        self._next_features = {kind.id: NextFeatures(delimitation, kind) for kind in self._agreement.kinds}

    def take_in(self, drafts: Iterable[Draft], stated: Stated) -> Intake:
        """Sort the features of one input into accepted and refused ones; the order of the file is kept.

        Raises
        ------
        ImportRefused
            When what is stated is unknown to the agreement, or the file is larger than the limits allow.
        """
        drafts = tuple(drafts)
        refuse_unknown_statement(stated, self._agreement)
        total = int(sum(shapely.get_num_coordinates(draft.geometry) for draft in drafts if draft.geometry is not None))
        if total > MOST_VERTICES_OF_A_FILE:
            raise ImportRefused(
                "The file has {count} vertices, more than {most}; divide it and import the parts.",
                count=total,
                most=MOST_VERTICES_OF_A_FILE,
            )
        self._stated, self._mixed = stated, mixed_columns(drafts)
        accepted, refusals, enclosed, relieved, meetings, opened = [], [], [], [], [], []
        for draft in drafts:
            self._pause_point()
            try:
                found = self._judge(draft)
            except FeatureRefused as refused:
                refusals.append(Refusal(draft.label, refused.message))
                continue
            if isinstance(found, Meeting):
                meetings.append(found)
            if not isinstance(found, Meeting) or found.choice is Existing.KEEP:
                accepted.append(self._added(found))
            elif found.choice is not Existing.REVISE or not found.is_change:
                continue
            if shapely.get_dimensions(_incoming(found).geometry) != shapely.get_dimensions(draft.geometry):
                enclosed.append(draft.label)
            if has_empties(draft.geometry)[0]:
                relieved.append(draft.label)
            if self._status(draft) == AGREED:
                opened.append(draft.label)
        return self.with_zones(
            Intake(tuple(accepted), tuple(refusals), tuple(enclosed), tuple(relieved), tuple(meetings), tuple(opened))
        )

    def with_zones(self, intake: Intake) -> Intake:
        """An intake whose buffers name their zones by the uids under which the workspace has them.

        A zone may come behind its buffers, in another layer or file; so this is asked once more when all are taken in.
        """
        accepted = tuple(replace(one, zone=self._zone_uids.get(one.zone, one.zone)) for one in intake.accepted)
        meetings = tuple(replace(one, after=self._with_zone(one.after)) for one in intake.meetings)
        return replace(intake, accepted=accepted, meetings=meetings)

    def _with_zone(self, revision: Feature) -> Feature:
        """A revision stays with its zone where the workspace has that, also where a draft of it was kept beside it."""
        if self._known.of_uid(revision.zone) is not None:
            return revision
        return replace(revision, zone=self._zone_uids.get(revision.zone, revision.zone))

    def _judge(self, draft: Draft) -> Feature | Meeting:
        """The feature as the workspace will hold it, or the one that the workspace has already and what becomes of it.

        Raises
        ------
        FeatureRefused
            With the sentence.
        """
        if draft.fault is not None:
            raise FeatureRefused("{fault}", fault=draft.fault)
        refuse_cut_texts(draft)
        refuse_bad_texts(draft, self._columns, self._mixed)
        refuse_contradiction(draft, self._stated, self._agreement)
        feature = self._feature(draft, self._admission.geometry(draft.geometry, self._role(draft)))
        feature = replace(feature, uid=self._uid(draft, feature))
        known = self._uids.get(feature.uid)
        if known is None or known.status != AGREED:  # else it may be the same, word for word
            feature = self._opened(feature)
        same = self._repeated(feature)
        if same is not None and self._existing is Existing.KEEP:
            return Meeting(draft.label, same, feature, feature, is_by_uid=True, choice=Existing.KEEP)
        self._refuse_repeated(same)
        meeting = met(draft, feature, self._known, self._agreement)
        if meeting is not None:
            return self._decided(meeting)
        feature = feature if text_of(draft, "uid") else self._numbered(feature)
        self._remember(feature)
        return feature

    def _decided(self, meeting: Meeting) -> Meeting:
        """A meeting with what becomes of it.

        Raises
        ------
        FeatureRefused
            Where it is refused, or cannot be what was chosen.
        """
        chosen = self._choices.get(meeting.key)
        choice = chosen or self._existing
        if choice is None and not meeting.is_change:
            choice = Existing.SKIP
        if choice is Existing.REFUSE:
            raise FeatureRefused("{reason}", reason=refusal(meeting))
        if choice is Existing.REVISE:
            if meeting.hindrance is not None and meeting.is_change:
                raise FeatureRefused("{reason}", reason=meeting.hindrance)
            if not meeting.is_by_uid and chosen is None and meeting.is_change:
                raise FeatureRefused("{reason}", reason=without_uid(meeting))
            self._refuse_repeated(self._repeated(meeting.after))
            self._remember(meeting.after)
        if choice in (Existing.REVISE, Existing.SKIP) and not meeting.is_by_uid:
            self._zone_uids[meeting.incoming.uid] = meeting.before.uid
        return replace(meeting, choice=choice)

    def _added(self, found: Feature | Meeting) -> Feature:
        """What is added to the workspace: what is new, and what is kept beside another under a uid of its own."""
        if isinstance(found, Feature):
            return found
        number = 1
        while (uid := str(uuid.uuid5(_UID_NAMESPACE, f"{found.incoming.uid}|{number}"))) in self._uids:
            number += 1
        feature = self._numbered(replace(self._opened(found.incoming), uid=uid, number=None))
        self._zone_uids[found.incoming.uid] = uid
        self._remember(feature)
        return feature

    def _opened(self, feature: Feature) -> Feature:
        """A feature as an import may bring it: no file agrees to anything."""
        return replace(feature, status=status_of_open(self._agreement)) if feature.status == AGREED else feature

    def _remember(self, feature: Feature) -> None:
        self._uids[feature.uid] = feature
        self._taken[feature.uid] = self._taken[drawing_of(feature)] = feature

    def _numbered(self, feature: Feature) -> Feature:
        """A feature that is new with the next number of its region where it has none, and with a name."""
        if feature.number is not None and feature.name:
            return feature
        free = self._next_features[feature.kind].take(feature.region)
        numbered = replace(feature, number=free.number if feature.number is None else feature.number)
        return numbered if feature.name else replace(numbered, name=free.name, names=feature.names or free.names)

    def _role(self, draft: Draft) -> Role:
        kind = self._kind(draft)
        role = self._agreement.role_of(kind)
        if role is None:
            known = Listed.of([entry.id for entry in self._agreement.kinds], most=None)
            template = "its kind “{kind}” is none of the agreement's ({known}); state the kind."
            raise FeatureRefused(template, kind=kind, known=known)
        return role

    def _kind(self, draft: Draft) -> str:
        kind = self._stated.kind if self._stated.kind != AUTO else text_of(draft, "kind")
        # a package's KMZ has a layer for each kind and status: “Zones (draft)”
        layers = (draft.layer, draft.layer.rpartition(" (")[0])
        named = (self._kinds_of_layers[name] for name in layers if name in self._kinds_of_layers)
        return kind or next(named, "") or self._kind_of_strip(draft)

    def _kind_of_strip(self, draft: Draft) -> str:
        """The kind of a buffer that states of which zone of the workspace it was made; empty for anything else."""
        zone = self._uids.get(text_of(draft, "zone")) if text_of(draft, "source_hash") else None
        is_strip = zone is not None and self._agreement.role_of(zone.kind) is Role.ZONE
        kinds = [kind.id for kind in self._agreement.kinds if kind.role is Role.BUFFER_ZONE] if is_strip else []
        return kinds[0] if kinds else ""

    def _feature(self, draft: Draft, geometry: shapely.Geometry) -> Feature:
        party = self._stated.party or text_of(draft, "party")
        if party not in {entry.code for entry in self._agreement.parties}:
            known = Listed.of([entry.code for entry in self._agreement.parties], most=None)
            template = "its party “{party}” is none of the agreement's ({known}); correct it or state the party."
            raise FeatureRefused(template, party=party, known=known)
        status = self._status(draft)
        if status not in self._agreement.statuses:
            known = Listed.of(self._agreement.statuses, most=None)
            raise FeatureRefused("its status “{status}” is none of {known}; correct it.", status=status, known=known)
        names = tuple(
            sorted(
                (language, text_of(draft, f"name_{language}"))
                for language in self._agreement.name_languages
                if language != "en" and text_of(draft, f"name_{language}")
            )
        )
        return Feature(
            uid="",
            kind=self._kind(draft),
            region=self._admission.region(geometry, self._stated_region(draft)),
            name=text_of(draft, "name"),
            party=party,
            status=status,
            geometry=geometry,
            source=text_of(draft, "source") or self._stated.source,
            number=whole_number(draft, "number"),
            names=names,
            zone=text_of(draft, "zone"),
            width_m=real_number(draft, "width_m"),
            origin=origin_of(draft),
            exclaves=text_of(draft, "exclaves"),
            exclusions=text_of(draft, "exclusions"),
            valid_from=day_of(draft, "valid_from"),
            valid_to=day_of(draft, "valid_to"),
            note=text_of(draft, "note"),
        )

    def _status(self, draft: Draft) -> str:
        return text_of(draft, "status") or self._stated.status

    def _stated_region(self, draft: Draft) -> str:
        return self._stated.region if self._stated.region != AUTO else text_of(draft, "region")

    def _uid(self, draft: Draft, feature: Feature) -> str:
        """The file's own UUID; without one, a UUID that follows from what was drawn and by whom."""
        text = text_of(draft, "uid")
        try:
            return str(uuid.UUID(text))
        except ValueError:
            drawn = f"{feature.kind}|{feature.party}|{feature.name}|{drawing_of(feature)[2]}"
            return str(uuid.uuid5(_UID_NAMESPACE, drawn))

    def _repeated(self, feature: Feature) -> Feature | None:
        """What this import has brought already, of the same uid or the same drawing."""
        return self._taken.get(feature.uid) or self._taken.get(drawing_of(feature))

    @staticmethod
    def _refuse_repeated(same: Feature | None) -> None:
        if same is not None:
            raise FeatureRefused("the import brings it already, as “{same}”; leave one of them out.", same=same)


def _incoming(found: Feature | Meeting) -> Feature:
    return found if isinstance(found, Feature) else found.incoming
