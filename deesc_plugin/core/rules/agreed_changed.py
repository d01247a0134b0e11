# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``agreed.changed``."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterator

import shapely

from ..agreed import has_names_of, is_called
from ..canonical import geometry_hash
from ..context import Context
from ..delimitation import AGREED, AgreedFeature, Feature
from ..finding import Edit, Finding, Fix, Severity, found
from ..geodesy import line_of
from ..placement.farthest import farthest
from ..saying import Length, Message
from ..soundness import are_places
from . import rule


@rule(
    "agreed.changed",
    order=340,
    title="What was agreed is as it was agreed",
    remedy="Restore what was agreed, or reopen it with the document that says so.",
    is_needed=True,
)
def changed(context: Context) -> Iterator[Finding]:
    """A feature that the parties have agreed has the line, the name and the status that were agreed.

    The act by which it was agreed names the SHA-256 of the line, and the workspace keeps the line itself. The window
    takes back whatever would change it; plain QGIS, another plugin or SQL may change it all the same, and a line that
    was moved by a slip after it was signed is worse than none. So it is an error until it is restored, or reopened by
    an act. The old line is drawn beside the new one, with the greatest distance between turning points of one and the
    other line. Of a feature that states that it is agreed, and of which no act says so, nobody can tell whether it was
    changed since: that is a note. Our design; the memorandum leaves the lines to the working group.
    """
    delimitation = context.delimitation
    for agreed in delimitation.acts.agreed:
        context.pause_point()
        feature = delimitation.feature(agreed.act.feature)
        if feature is not None:
            yield from _differences(agreed, feature)
        elif delimitation.in_force_on is None:
            yield _removed(agreed)
    for feature in delimitation.features:
        if feature.status == AGREED and delimitation.acts.agreed_of(feature.uid) is None:
            template = "{feature} is agreed, and no act on record says which line was: a change of it shows nowhere."
            yield found(Severity.NOTE, (feature,), template, place=feature.geometry, aspect="no act", feature=feature)


def _differences(agreed: AgreedFeature, feature: Feature) -> Iterator[Finding]:
    act, fix = agreed.act, _restoring(agreed, feature)
    if geometry_hash(feature.geometry) != act.line:
        yield _moved(agreed, feature, fix)
    if not is_called(agreed, feature) or (agreed.feature is not None and not has_names_of(agreed.feature, feature)):
        yield found(
            Severity.ERROR,
            (feature,),
            "{feature} has another name than on {day}, when it was agreed as “{name}” ({document}).",
            place=feature.geometry,
            fix=fix,
            aspect="name",
            feature=feature,
            name=act.name,
            day=act.day,
            document=act.document,
        )
    if feature.status != AGREED:
        yield found(
            Severity.ERROR,
            (feature,),
            "{feature} was agreed on {day} ({document}) and is not reopened, but its status is “{status}”.",
            place=feature.geometry,
            fix=fix,
            aspect="status",
            feature=feature,
            status=Message(feature.status),
            day=act.day,
            document=act.document,
        )


def _moved(agreed: AgreedFeature, feature: Feature, fix: Fix | None) -> Finding:
    act, now = agreed.act, feature.geometry
    before = None if agreed.feature is None else agreed.feature.geometry
    if before is None or now is None or not _can_be_measured(before, now):
        return found(
            Severity.ERROR,
            (feature,),
            "The line of {feature} is another one than was agreed on {day} ({document}).",
            place=before or now,
            fix=fix,
            aspect="line",
            feature=feature,
            day=act.day,
            document=act.document,
        )
    place, metres = farthest(before, now)
    return found(
        Severity.ERROR,
        (feature,),
        "The line of {feature} lies up to {distance} from the one that was agreed on {day} ({document}).",
        place=_beside(before, now),
        at=place,
        measured=metres,
        limit=0.0,
        unit="m",
        fix=fix,
        aspect="line",
        feature=feature,
        distance=Length(metres),
        day=act.day,
        document=act.document,
    )


def _removed(agreed: AgreedFeature) -> Finding:
    kept = agreed.feature or Feature(agreed.act.feature, "", name=agreed.act.name)
    return found(
        Severity.ERROR,
        (kept,),
        "{feature} is not there any more, though it was agreed on {day} ({document}) and not reopened.",
        place=kept.geometry,
        aspect="removed",
        fix=_restoring(agreed, None),
        feature=kept,
        day=agreed.act.day,
        document=agreed.act.document,
    )


def _restoring(agreed: AgreedFeature, feature: Feature | None) -> Fix | None:
    """What was agreed, put back; what else the feature states stays as it is. None where it is not kept here."""
    kept = agreed.feature
    if kept is None:
        return None
    names = () if feature is None else feature.names
    restored = kept
    if feature is not None:
        names = tuple(sorted({**dict(names), **dict(kept.names)}.items()))
        restored = replace(feature, geometry=kept.geometry, name=kept.name, names=names, status=AGREED)
    label = Message.of("Restore {feature} as it was agreed", feature=feature or kept)
    return Fix(label, (Edit(kept.uid, restored=restored),))


def _can_be_measured(before: shapely.Geometry, now: shapely.Geometry) -> bool:
    """Whether both are places on the Earth, and of one kind."""
    if shapely.get_dimensions(before) != shapely.get_dimensions(now):
        return False
    coordinates = shapely.get_coordinates([before, now])
    return not (before.is_empty or now.is_empty) and bool(are_places(coordinates).all())


def _beside(before: shapely.Geometry, now: shapely.Geometry) -> shapely.Geometry:
    """What of the old line is not on the new one; all of it where only turning points on it differ."""
    left = shapely.difference(line_of(before), line_of(now))
    return line_of(before) if left.is_empty else left
