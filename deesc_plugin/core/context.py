# SPDX-License-Identifier: GPL-2.0-or-later
"""What the rules look at: the features still in question, and what several rules derive from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Callable, Hashable, Iterable, Sequence, TypeVar

import numpy as np
import shapely

from .agreement import Agreement
from .check_memory import CheckMemory, Question, batches
from .delimitation import WITHDRAWN, Delimitation, Feature, Reference
from .errors import Cancelled
from .geodesy import densify
from .limits import Limits
from .roles import BUFFERED, Role
from .soundness import without_empties
from .spans import Span, spans_between_changes
from .validity import sound

Derived = TypeVar("Derived")
_QUESTIONS_AT_ONCE = 1_000
"""That are looked up between two pauses: each has a digest to be made."""


class Context:
    """One run of the rules over one delimitation.

    `features` shrinks while the rules run: what a geometry rule withholds, later rules do not see, nor parts and holes
    without vertices.

    Parameters
    ----------
    delimitation : Delimitation
        What is checked.
    day : date
        The date for which it is checked.
    is_cancelled : callable
        Asked by long rules through `pause_point`, and handed on to long searches.
    memory : CheckMemory, optional
        What earlier checks have worked out, which has adopted the delimitation.
    limits : mapping, optional
        The limits in force of every rule, for rules that look to those of others.

    Attributes
    ----------
    whole : Context
        The context of all days, where this one is narrowed to what is in force in a span; else this one.
    """

    def __init__(
        self,
        delimitation: Delimitation,
        day: date,
        is_cancelled: Callable[[], bool] = lambda: False,
        memory: CheckMemory | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.delimitation = delimitation
        self.day = day
        self.features: tuple[Feature, ...] = delimitation.features
        self.is_cancelled = is_cancelled
        self._memory = CheckMemory() if memory is None else memory
        self._limits: Limits = {} if limits is None else limits
        self._derived: dict[Callable[[Context], Any], Any] = {}
        self._zones: dict[str, Feature] | None = None
        self._withheld: list[Feature] = []
        self._spans: list[tuple[Span, Context]] = []
        self.whole = self

    @property
    def agreement(self) -> Agreement:
        """The agreement that the delimitation carries out."""
        return self.delimitation.agreement

    @property
    def reference(self) -> Reference:
        """The administrative boundaries at hand."""
        return self.delimitation.reference

    def of_role(self, *roles: Role) -> list[Feature]:
        """The features of these roles, neither withheld nor withdrawn, in uid order."""
        kinds = {kind.id for kind in self.agreement.kinds if kind.role in roles}
        return [one for one in self.features if one.kind in kinds and one.status != WITHDRAWN]

    def zone_of(self, buffer: Feature) -> Feature | None:
        """The zone or the line that a buffer names, or None where there is none of it here."""
        if self._zones is None:
            self._zones = {zone.uid: zone for zone in reversed(self.of_role(*BUFFERED))}
        return self._zones.get(buffer.zone)

    def limit(self, rule_id: str, name: str) -> float:
        """The limit of another rule, where two rules must not report one fault twice."""
        return self._limits[rule_id][name]

    def drawn(self, features: Iterable[Feature]) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
        """The features' geometries with their geodesic edges drawn out, for planar work in lon/lat.

        Shape (n,). Each is a copy with further vertices on its geodesics, so that a straight line in
        longitude and latitude leaves no edge by more than a centimetre; kept. What is not valid any more when it is
        drawn out, which `geometry.long-edge` reports, is mended.
        """
        return self.drawn_out([feature.geometry for feature in features])

    def drawn_out(self, geometries: Sequence[shapely.Geometry | None]) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
        """The same of geometries."""
        return self._recalled("soundly drawn out", geometries, self._soundly_drawn)

    def drawn_as_they_are(
        self, geometries: Sequence[shapely.Geometry | None]
    ) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
        """The same without mending, for a rule that looks at what drawing out does."""
        return self._recalled("drawn out", geometries, densify)

    def _soundly_drawn(self, geometries: Any) -> list[shapely.Geometry | None]:
        return [
            drawn if drawn is geometry else sound(drawn)
            for geometry, drawn in zip(geometries, self.drawn_as_they_are(geometries))
        ]

    def _recalled(
        self, subject: str, geometries: Sequence[shapely.Geometry | None], work_out: Callable[[Any], Any]
    ) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
        def answers(questions: list[Question]) -> Any:
            return work_out(np.array([geometry for (geometry,) in questions], dtype=object))

        result = np.empty(len(geometries), dtype=object)
        result[:] = self.recall(subject, [(geometry,) for geometry in geometries], answers)
        return result

    def recall(
        self,
        subject: Hashable,
        questions: Sequence[Question],
        work_out: Callable[[list[Question]], Sequence[Derived]],
    ) -> list[Derived]:
        """Answers that are kept from check to check, so that only what an edit has touched is worked out again.

        An answer may rest on its question, the agreement, the reference and the day, and on nothing else of this
        context; nor may it depend on the questions it is worked out with: many vertices are worked out by and by, and
        whoever cancels is heard between. See `CheckMemory.recall`.
        """

        def by_and_by(unknown: list[Question]) -> list[Derived]:
            answers: list[Derived] = []
            for batch in batches(unknown):
                self.pause_point()
                answers.extend(work_out(batch))
            return answers

        answers: list[Derived] = []
        for low in range(0, len(questions), _QUESTIONS_AT_ONCE):
            self.pause_point()
            answers += self._memory.recall(subject, questions[low : low + _QUESTIONS_AT_ONCE], by_and_by)
        return answers

    def key(self, geometry: shapely.Geometry) -> bytes:
        """The digest of a geometry: for questions on many geometries at once, which are quicker to look up so."""
        return self._memory.geometry_key(geometry)

    def lasting(self, derive: Callable[[Context], Derived]) -> Derived:
        """What `derive` makes of the agreement, the reference and the day alone; kept from check to check."""
        return self.recall(("lasting", derive), [()], lambda _: [derive(self)])[0]

    def narrowed(self, features: Iterable[Feature]) -> Context:
        """A context in which only these features exist, for rules whose findings follow from one feature each."""
        only = replace(self.delimitation, features=tuple(features))
        return Context(only, self.day, self.is_cancelled, self._memory, self._limits)

    def in_spans(self) -> list[tuple[Span, Context]]:
        """The spans between days on which what is in force changes, each with the context of what is in force in it.

        One span, and this context itself, where all is always in force. A feature without dates is in force as long as
        the agreement: so the days before the agreement are no span of their own, nor are those after its last period
        on record unless it is extended automatically. What was withdrawn is in each context, and changes nothing.
        """
        if not self._spans:
            term = self.agreement.term
            known = Span(term.in_force_from, None if term.extension == "automatic" else term.recorded_end)
            spans = spans_between_changes((one.span for one in self.features if one.status != WITHDRAWN), known)
            self._spans = [(span, self if len(spans) == 1 else self._within(span)) for span in spans]
        return self._spans

    def _within(self, span: Span) -> Context:
        within = Context(self.delimitation, self.day, self.is_cancelled, self._memory, self._limits)
        within.features = tuple(one for one in self.features if _is_in(span, one))
        within._withheld = [one for one in self._withheld if _is_in(span, one)]
        within.whole = self
        return within

    def once(self, derive: Callable[[Context], Derived]) -> Derived:
        """What `derive` makes of this context, worked out when it is first asked for and kept for the run.

        For what several rules need. When a rule withholds features, it is worked out again for the rest.
        """
        if derive not in self._derived:
            self._derived[derive] = derive(self)
        derived: Derived = self._derived[derive]
        return derived

    @property
    def withheld(self) -> tuple[Feature, ...]:
        """The features that the rules before have withheld from those that run now."""
        return tuple(self._withheld)

    def withhold(self, features: Iterable[Feature]) -> None:
        """Take features out of all later rules, and parts and holes without vertices out of the others."""
        taken = {id(feature) for feature in features}
        self._withheld += [feature for feature in self.features if id(feature) in taken]
        kept = bearable(feature for feature in self.features if id(feature) not in taken)
        if list(map(id, kept)) != list(map(id, self.features)):
            self.features = kept
            self._zones = None
            self._derived.clear()
            self._spans.clear()

    def pause_point(self) -> None:
        """Stop here when the run was cancelled.

        Raises
        ------
        Cancelled
            When somebody cancelled.
        """
        if self.is_cancelled():
            raise Cancelled("The check was cancelled; nothing was written.")


def _is_in(span: Span, feature: Feature) -> bool:
    return feature.status == WITHDRAWN or feature.span.meets(span)


def bearable(features: Iterable[Feature]) -> tuple[Feature, ...]:
    """Features without parts and holes that have no vertices, which GEOS does not bear; `geometry.missing` tells."""
    kept = list(features)
    return tuple(
        feature if geometry is feature.geometry else replace(feature, geometry=geometry)
        for feature, geometry in zip(kept, without_empties([feature.geometry for feature in kept]))
    )
