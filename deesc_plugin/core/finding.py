# SPDX-License-Identifier: GPL-2.0-or-later
"""What a check found, and what can be done about it: data only, nothing here changes a feature."""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass, field, replace
from typing import Any, Callable, Protocol, Sequence

import shapely

from .delimitation import AGREED, BufferOrigin, Delimitation, Feature
from .saying import Message
from .spans import Span
from .stretch import Stretch


class Severity(enum.Enum):
    """How much a finding weighs: an error keeps a map package from being made."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for errors, then 1 and 2: the order in which findings are shown."""
        return list(Severity).index(self)


@dataclass(frozen=True)
class Edit:
    """One proposed change to one feature: a new geometry, a new attribute value, or its removal.

    Attributes
    ----------
    origin : BufferOrigin or None
        What a buffer's new geometry was made from.
    of : Feature or None
        Which of several features of that uid is meant, as it stands before the change.
    restored : Feature or None
        What was agreed: it is put in the feature's place, or back where there is none.
    redrawn : Stretch or None
        It is put in the place of the stretch of that uid, and no feature is changed.
    """

    uid: str
    geometry: shapely.Geometry | None = None
    origin: BufferOrigin | None = None
    attribute: str = ""
    value: str | int = ""
    remove: bool = False
    of: Feature | None = field(default=None, repr=False)
    restored: Feature | None = field(default=None, repr=False)
    redrawn: Stretch | None = field(default=None, repr=False)

    def is_of(self, feature: Feature) -> bool:
        """Whether this is the feature that is changed."""
        return feature.uid == self.uid and self.of in (None, feature)


class Recipe(Protocol):
    """How the edits of a fix are worked out where that takes its time: for who asks, not in each check."""

    def edits(self, delimitation: Delimitation, is_cancelled: Callable[[], bool]) -> tuple[Edit, ...]:
        """The edits to the features as they stand in a delimitation.

        Raises
        ------
        GeometryError
            When nothing comes of it.
        Cancelled
            When `is_cancelled` says so.
        """


@dataclass(frozen=True)
class Fix:
    """A proposed, undoable change that would resolve a finding; `label` says what it does.

    Attributes
    ----------
    edits : tuple of Edit
        What is changed. Where there is a recipe they name the features alone.
    recipe : Recipe or None
        How the edits are worked out; None where they are.
    """

    label: Message
    edits: tuple[Edit, ...]
    recipe: Recipe | None = None

    def worked_out(self, delimitation: Delimitation, is_cancelled: Callable[[], bool] = lambda: False) -> Fix:
        """The fix with its edits as they are to be applied to a delimitation.

        Raises
        ------
        GeometryError, Cancelled
            As `Recipe.edits` does.
        """
        if self.recipe is None:
            return self
        return replace(self, edits=self.recipe.edits(delimitation, is_cancelled), recipe=None)


@dataclass(frozen=True)
class Finding:
    """One thing that a rule found.

    Attributes
    ----------
    rule : str
        Public id of the rule.
    features : tuple of str
        The uids concerned.
    message : Message
        One plain sentence.
    geometry : shapely.Geometry or None
        The place in WGS 84: a point, a stretch of line, or the polygon in question.
    point : tuple of float or None
        Longitude and latitude of a point on `geometry`.
    measured, limit : float or None
        The measured value and the rule's limit, both in `unit`.
    fixes : tuple of Fix
        What can be done about it; of several one is to be chosen, the likeliest first.
    kind, region : str
        Kind and region of the first feature.
    state : str
        ``"open"``, or ``"excepted"`` where a recorded exception covers it.
    hash : str
        Digest of the rule and of everything about the features that it looked at; an exception is
        bound to it. The engine fills it in.
    aspect : str
        What tells two findings of one rule on the same features at the same place apart, such as the
        attribute in question; part of the hash. Not a sentence, so that wording may improve.
    span : Span or None
        The days on which it holds, of which the message speaks too; None where it holds as long as its features are in
        force. The engine fills it in.
    subjects : tuple of Feature
        The features concerned, as the rule looked at them; a uid alone may be missing or given twice.
    """

    rule: str
    severity: Severity
    features: tuple[str, ...]
    message: Message
    geometry: shapely.Geometry | None = None
    point: tuple[float, float] | None = None
    measured: float | None = None
    limit: float | None = None
    unit: str = ""
    fixes: tuple[Fix, ...] = ()
    kind: str = ""
    region: str = ""
    state: str = "open"
    hash: str = ""
    aspect: str = ""
    span: Span | None = None
    subjects: tuple[Feature, ...] = field(default=(), repr=False, compare=False)

    @property
    def fix(self) -> Fix | None:
        """What is to be done about it where that is no choice; None where there are several ways, or none."""
        return self.fixes[0] if len(self.fixes) == 1 else None

    @property
    def is_blocking(self) -> bool:
        """Whether it keeps a map package from being made: an open error."""
        return self.severity is Severity.ERROR and self.state == "open"


def found(
    severity: Severity,
    features: Sequence[Feature],
    template: str | Message,
    *,
    place: shapely.Geometry | None = None,
    at: tuple[float, float] | None = None,
    measured: float | None = None,
    limit: float | None = None,
    unit: str = "",
    fix: Fix | None = None,
    fixes: Sequence[Fix] = (),
    aspect: str = "",
    **values: Any,
) -> Finding:
    """A finding as a rule yields it; the engine adds the rule's id, the state and the hash.

    Parameters
    ----------
    features : sequence of Feature
        The features concerned, the one to be mended first.
    template : str or Message
        The sentence, with places in braces for `values`, or with its values.
    place : shapely.Geometry, optional
        Where, in WGS 84.
    at : tuple of float, optional
        Longitude and latitude of the point on `place` that shows it best; one is chosen where none is given.
    measured, limit, unit
        The measured value and the limit, in one unit.
    fix, fixes
        The only remedy, or those of which one is to be chosen.
    aspect : str
        See `Finding.aspect`.
    """
    first = features[0] if features else Feature("", "")
    return Finding(
        rule="",
        severity=severity,
        features=tuple(feature.uid for feature in features),
        message=template if isinstance(template, Message) else Message.of(template, **values),
        geometry=place,
        point=_finite(at) or _point_on(place),
        measured=measured,
        limit=limit,
        unit=unit,
        fixes=tuple(fixes) or ((fix,) if fix is not None else ()),
        kind=first.kind,
        region=first.region,
        aspect=aspect,
        subjects=tuple(features),
    )


def new_geometry(feature: Feature, geometry: shapely.Geometry | None, template: str, /, **values: Any) -> Fix | None:
    """A fix that gives a feature another geometry; None for no geometry, and for a feature that is agreed.

    What the parties have agreed is theirs to change: it is reported, and nothing is proposed.
    """
    if geometry is None or feature.status == AGREED:
        return None
    return Fix(Message.of(template, **values), (Edit(feature.uid, geometry=geometry),))


def new_value(feature: Feature, attribute: str, value: str, template: str, /, **values: Any) -> Fix | None:
    """A fix that gives a feature another attribute value; None for a feature that is agreed."""
    if feature.status == AGREED:
        return None
    return Fix(Message.of(template, **values), (Edit(feature.uid, attribute=attribute, value=value),))


def _point_on(place: shapely.Geometry | None) -> tuple[float, float] | None:
    if place is None or place.is_empty:
        return None
    point = shapely.point_on_surface(place)
    return None if point.is_empty else _finite((float(point.x), float(point.y)))


def _finite(point: tuple[float, float] | None) -> tuple[float, float] | None:
    return point if point is not None and all(map(math.isfinite, point)) else None
