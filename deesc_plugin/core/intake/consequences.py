# SPDX-License-Identifier: GPL-2.0-or-later
"""What revisions come to: ground and turning points in numbers, buffers that became stale, acceptances that lapsed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Callable, Iterable, Iterator, Sequence

from ..attribute_names import attribute_name
from ..buffers.remaking import make_again
from ..canonical import geometry_hash
from ..changes import FeatureChange, MeasuredChange, PointChange, attribute_changes, change_sheet, lapsed_findings
from ..changes.turning import ADDED, MOVED, REMOVED
from ..delimitation import Delimitation, Feature
from ..finding import Edit, Fix
from ..roles import Role
from ..saying import Angle, Area, Count, Listed, Measured, Message
from .existing import Meeting
from .intake import Intake

_MOST_POINTS = 10
"""Turning points of a feature that a report names one by one."""


def changes_of(intakes: Iterable[Intake]) -> tuple[tuple[FeatureChange, ...], tuple[FeatureChange, ...]]:
    """What is added to a workspace, and what is changed in it."""
    every = tuple(intakes)
    added = tuple(FeatureChange(None, feature) for intake in every for feature in intake.accepted)
    changed = tuple(FeatureChange(one.before, one.after) for intake in every for one in intake.revisions)
    return added, changed


def with_changes(delimitation: Delimitation, changes: Iterable[FeatureChange]) -> Delimitation:
    """A delimitation after features were added or changed."""
    after = {change.feature.uid: change.feature for change in changes}
    kept = [feature for feature in delimitation.features if feature.uid not in after]
    return replace(delimitation, features=(*kept, *after.values()))


def measured(
    meetings: Sequence[Meeting], delimitation: Delimitation, pause_point: Callable[[], None] = lambda: None
) -> list[MeasuredChange | None]:
    """What each meeting would come to as a revision, or comes to; None where it changes nothing.

    Parameters
    ----------
    delimitation : Delimitation
        The workspace's, whose administrative units the ground is told by.
    pause_point : callable
        Called before each feature; it raises to stop.
    """
    found: list[MeasuredChange | None] = [None] * len(meetings)
    left = {place: one for place, one in enumerate(meetings) if one.is_change}
    while left:
        # two drafts of one feature are measured one after the other: a sheet tells features by their uids
        places = {one.before.uid: place for place, one in reversed(list(left.items()))}
        now = {place: left.pop(place) for place in places.values()}
        before, after = (
            replace(delimitation, features=tuple(features), exceptions=())
            for features in ([one.before for one in now.values()], [one.after for one in now.values()])
        )
        for change in change_sheet(before, after, pause_point=pause_point).features:
            found[places[change.feature.uid]] = change
    return found


def change_sentences(change: MeasuredChange) -> Iterator[Message]:
    """What a revision comes to: the ground, each turning point, and what is stated otherwise."""
    if change.is_line_other:
        counts = {
            what: Count(sum(point.what == what for point in change.points), "turning point", "turning points")
            for what in (MOVED, ADDED, REMOVED)
        }
        yield Message.of(
            "{feature}: gained {gained}, lost {lost}; moved: {moved}, added: {added}, removed: {removed}.",
            feature=change.feature,
            gained=Area(change.gained.whole_m2),
            lost=Area(change.lost.whole_m2),
            **counts,
        )
        for point in change.points[:_MOST_POINTS]:
            yield Message.of("{feature}: {change}.", feature=change.feature, change=point_text(point))
    names = [attribute_name(one.field) for one in attribute_changes(change.change)]
    if names:
        template = "{feature}: stated otherwise: {fields}."
        yield Message.of(template, feature=change.feature, fields=Listed.of(names, most=None))


def point_text(point: PointChange) -> Message:
    """A turning point that was moved, by how much and in which direction; or added or removed."""
    number = point.point.number
    if point.metres is None or point.azimuth is None:
        if point.what == ADDED:
            return Message.of("turning point {number} was added", number=number)
        return Message.of("turning point {number}, as it was numbered, was removed", number=number)
    return Message.of(
        "turning point {number} was moved by {metres} in the direction {azimuth}",
        number=number,
        metres=Measured(point.metres, "m"),
        azimuth=Angle(point.azimuth, 3),
    )


def stale_buffers(after: Delimitation, changed: Iterable[FeatureChange]) -> list[Feature]:
    """The buffers that were made of a line which is another one now; in the order of their uids."""
    lines = {change.feature.uid: change.feature.geometry for change in changed}
    return [
        buffer
        for buffer in after.of_role(Role.BUFFER_ZONE)
        if buffer.zone in lines
        and buffer.origin is not None
        and buffer.origin.source_hash not in ("", geometry_hash(lines[buffer.zone]))
    ]


def remaking(buffers: Sequence[Feature], after: Delimitation) -> Fix | None:
    """The proposal to make buffers again, all in one; None where none of them can be."""
    pairs = [(buffer, after.feature(buffer.zone)) for buffer in buffers]
    fixes = tuple(fix for buffer, zone in pairs if zone is not None and (fix := make_again(buffer, zone)) is not None)
    edits = tuple(edit for fix in fixes for edit in fix.edits)
    return Fix(Message("Make the buffers again"), edits, _Together(fixes)) if edits else None


@dataclass(frozen=True)
class _Together:
    """The recipe for what several fixes come to."""

    fixes: tuple[Fix, ...]

    def edits(self, delimitation: Delimitation, is_cancelled: Callable[[], bool]) -> tuple[Edit, ...]:
        """See `Recipe`."""
        return tuple(edit for fix in self.fixes for edit in fix.worked_out(delimitation, is_cancelled).edits)


def stale_sentence(buffers: Sequence[Feature]) -> Message:
    """What to say of buffers that became stale."""
    template = "Made from the line as it was before, and to be made again: {buffers}."
    return Message.of(template, buffers=Listed.of(buffers))


def lapsed_sentences(
    before: Delimitation,
    after: Delimitation,
    day: date,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Message]:
    """The accepted findings that are found no more as they were accepted; an acceptance is of one line.

    Parameters
    ----------
    day : date
        For which the acceptances are looked at.
    """
    for finding in lapsed_findings(before, after, day, is_cancelled):
        yield Message.of(
            "No longer accepted, for what was accepted is another line now ({rule}): {finding}",
            rule=finding.rule,
            finding=finding.message,
        )
