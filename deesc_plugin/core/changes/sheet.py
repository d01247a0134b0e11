# SPDX-License-Identifier: GPL-2.0-or-later
"""The change sheet: what became of each feature between two versions of a delimitation, in numbers.

Features are told by their uids. Only what differs is measured: a feature that is the same costs one comparison.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Callable, Sequence

import shapely

from ..canonical import geometry_hash
from ..delimitation import Delimitation, Feature
from ..errors import CoordinateError, DeescError, GeometryError
from ..finding import Finding
from ..gazetteer import Gazetteer
from ..roles import Role
from .agreement_text import TextChange, agreement_changes
from .difference import Difference, FeatureChange, difference
from .ground import NO_GROUND, NOTHING, Ground, gained_and_lost, measured_grounds, total
from .sameness import is_same_line
from .sides import SideChange, side_changes
from .turning import ADDED, MOVED, REMOVED, PointChange, turning_changes

CHANGED = "changed"


@dataclass(frozen=True)
class MeasuredChange:
    """A feature that was added, removed or changed, with what that is in numbers.

    Attributes
    ----------
    points : tuple of PointChange
        Turning points that differ; none of a feature that was added or removed as a whole.
    gained, lost : Ground
        Of areas; of a feature that was added all it has, of one that was removed all it had.
    is_measured : bool
        False where a version cannot be measured, as the rules of the geometry say of it: points and grounds are empty.
    """

    change: FeatureChange
    points: tuple[PointChange, ...] = ()
    gained: Ground = NO_GROUND
    lost: Ground = NO_GROUND
    is_measured: bool = True

    @property
    def feature(self) -> Feature:
        """The feature as it is now, or as it was where it is gone."""
        return self.change.feature

    @property
    def what(self) -> str:
        """``added``, ``removed`` or ``changed``."""
        if self.change.before is None:
            return ADDED
        return REMOVED if self.change.after is None else CHANGED

    @property
    def is_line_other(self) -> bool:
        """Whether the line differs of a feature that both have, be it by less than is printed."""
        before, after = self.change.before, self.change.after
        return before is not None and after is not None and not is_same_line(before.geometry, after.geometry)


@dataclass(frozen=True)
class ChangeSheet:
    """What two versions of a delimitation differ in.

    Attributes
    ----------
    before, after : Delimitation
    difference : Difference
        Features, accepted findings, agreement, limits and reference.
    features : tuple of MeasuredChange
        Added, removed, then changed ones, each in the order of uids; without those of `relabelled`.
    relabelled : tuple of (Feature, Feature)
        The same line of the same kind under another identifier, before and after.
    agreement : tuple of TextChange
        Places at which the texts of the agreement differ.
    sides : tuple of SideChange
        Settlements that a zone's change left on the other side of its line.
    tolerance_m : float
        Width up to which parts of gained and lost ground are told apart.
    lapsed : tuple of Finding
        Accepted before, and found no more as they were accepted; where versions are held against each other that stand
        for themselves, see `versions.compare`.
    software : tuple of TextChange
        Programs that wrote the two in different versions, by name; likewise.
    """

    before: Delimitation
    after: Delimitation
    difference: Difference
    features: tuple[MeasuredChange, ...] = ()
    relabelled: tuple[tuple[Feature, Feature], ...] = ()
    agreement: tuple[TextChange, ...] = ()
    sides: tuple[SideChange, ...] = ()
    tolerance_m: float = 0.0
    gazetteer: Gazetteer | None = field(default=None, repr=False)
    lapsed: tuple[Finding, ...] = ()
    software: tuple[TextChange, ...] = ()

    @property
    def gained_m2(self) -> float:
        """What the features gained, each for itself, without parts within the tolerance."""
        return total(change.gained for change in self.features)

    @property
    def lost_m2(self) -> float:
        """What the features lost, in the same way."""
        return total(change.lost for change in self.features)

    @property
    def within_tolerance_m2(self) -> float:
        """What they gained and lost in parts no wider than the tolerance."""
        grounds = (ground for change in self.features for ground in (change.gained, change.lost))
        return sum(ground.within_tolerance_m2 for ground in grounds)

    @property
    def moved_points(self) -> int:
        """How many turning points and posts were moved."""
        return sum(point.what == MOVED for change in self.features for point in change.points)


def change_sheet(
    before: Delimitation,
    after: Delimitation,
    tolerance: float = 0.0,
    gazetteer: Gazetteer | None = None,
    on_progress: Callable[[float], None] = lambda share: None,
    pause_point: Callable[[], None] = lambda: None,
) -> ChangeSheet:
    """Hold two versions of a delimitation against each other.

    Parameters
    ----------
    tolerance : float
        Metres; parts of gained and lost ground that are no wider are told apart. 0 tells none apart.
    gazetteer : Gazetteer, optional
        Whose settlements are looked for on ground that zones gained and lost.
    on_progress, pause_point : callable
        Told a fraction from 0 to 1 and called before each feature; the latter raises to stop.

    Raises
    ------
    DeescError
        For a tolerance that is negative or no number.
    """
    if not 0.0 <= tolerance < float("inf"):
        raise DeescError("The tolerance is a width in metres, 0 or more; 0 tells nothing apart.")
    differs = difference(before, after, pause_point)
    relabelled, others = _relabelled(differs)
    measured: list[MeasuredChange] = []
    for number, change in enumerate(others):
        pause_point()
        measured.append(_with_points(change))
        on_progress(number / len(others))
    geometries = _grounds_of(measured, [_is_area(before, after, change) for change in others], pause_point)
    reference = after.reference if after.reference.units else before.reference
    owners = [change.feature for change in measured for _ in range(2)]
    known = [NOTHING if geometry is None else geometry for geometry in geometries]
    grounds = measured_grounds(owners, known, reference.grounds, reference.accuracy_m, tolerance, pause_point)
    features = tuple(
        MeasuredChange(one.change, one.points, gained, lost, one.is_measured and geometry is not None)
        for one, gained, lost, geometry in zip(measured, grounds[::2], grounds[1::2], geometries[::2])
    )
    return ChangeSheet(
        before,
        after,
        differs,
        features,
        relabelled,
        agreement_changes(before.agreement, after.agreement) if differs.is_agreement_other else (),
        () if gazetteer is None else _sides(after, features, gazetteer),
        tolerance,
        gazetteer,
    )


def _relabelled(differs: Difference) -> tuple[tuple[tuple[Feature, Feature], ...], list[FeatureChange]]:
    """Pairs of a removed and an added feature of one kind and line; and the changes that are left."""
    removed = defaultdict(list)
    for change in differs.removed:
        if change.before is not None and change.before.geometry is not None:
            removed[change.before.kind, geometry_hash(change.before.geometry)].append(change)
    pairs, paired = [], set()
    for change in differs.added if removed else ():
        same = change.after and removed.get((change.after.kind, geometry_hash(change.after.geometry)))
        if same and change.after is not None:
            gone = same.pop(0)
            pairs.append((gone.feature, change.after))
            paired |= {id(gone), id(change)}
    every = (*differs.added, *differs.removed, *differs.changed)
    return tuple(pairs), [change for change in every if id(change) not in paired]


def _with_points(change: FeatureChange) -> MeasuredChange:
    """A change with the turning points that differ."""
    measured = MeasuredChange(change)
    if change.before is None or change.after is None or not measured.is_line_other:
        return measured
    try:
        return MeasuredChange(change, turning_changes(change.before.geometry, change.after.geometry))
    except (GeometryError, CoordinateError):
        return MeasuredChange(change, is_measured=False)


def _is_area(before: Delimitation, after: Delimitation, change: FeatureChange) -> bool:
    """Whether it is of a kind that is drawn as areas; one of no known kind is judged by its geometry."""
    roles = {after.role(one) or before.role(one) for one in (change.before, change.after) if one is not None}
    return any(role is None or role.is_area for role in roles)


def _grounds_of(
    measured: Sequence[MeasuredChange], are_areas: Sequence[bool], pause_point: Callable[[], None]
) -> list[shapely.Geometry | None]:
    """The ground that each gained, and that it lost, by turns; None and None where they cannot be measured."""
    versions = [(_geometry(change.change.before), _geometry(change.change.after)) for change in measured]
    other = [place for place, is_area in enumerate(are_areas) if is_area and not is_same_line(*versions[place])]
    grounds: list[tuple[shapely.Geometry | None, shapely.Geometry | None]] = [(NOTHING, NOTHING)] * len(measured)
    for place, pair in zip(other, gained_and_lost([versions[place] for place in other], pause_point)):
        grounds[place] = pair or (None, None)
    return [geometry for pair in grounds for geometry in pair]


def _geometry(feature: Feature | None) -> shapely.Geometry | None:
    return None if feature is None else feature.geometry


def _sides(after: Delimitation, features: Sequence[MeasuredChange], gazetteer: Gazetteer) -> tuple[SideChange, ...]:
    sides: list[SideChange] = []
    for zone in features:
        if after.role(zone.feature) is Role.ZONE:
            now = None if zone.change.after is None else zone.change.after.geometry
            sides += side_changes(zone.feature, now, zone.gained, zone.lost, gazetteer)
    return tuple(sides)
