"""What the rules look at: the features still in question, and what several rules derive from them."""

from __future__ import annotations

from datetime import date
from typing import Any, Callable, Iterable, TypeVar

import numpy as np
import shapely

from .agreement import Agreement, Role
from .delimitation import WITHDRAWN, Delimitation, Feature, Reference
from .errors import Cancelled
from .geodesy import densify
from .rules import RULES, limits_of

Derived = TypeVar("Derived")


class Context:
    """One run of the rules over one delimitation.

    `features` shrinks while the rules run: what a geometry rule withholds, later rules do not see.

    Parameters
    ----------
    delimitation : Delimitation
        What is checked.
    day : date
        The date for which it is checked.
    is_cancelled : callable
        Asked by long rules through `pause_point`, and handed on to long searches.
    """

    def __init__(self, delimitation: Delimitation, day: date, is_cancelled: Callable[[], bool] = lambda: False) -> None:
        self.delimitation = delimitation
        self.day = day
        self.features: tuple[Feature, ...] = delimitation.features
        self.is_cancelled = is_cancelled
        self._densified: dict[int, shapely.Geometry] = {}
        self._derived: dict[Callable[[Context], Any], Any] = {}
        self._zones: dict[str, Feature] | None = None

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
        return [
            feature
            for feature in self.features
            if feature.status != WITHDRAWN and self.agreement.role_of(feature.kind) in roles
        ]

    def zone_of(self, feature: Feature) -> Feature | None:
        """The zone that a buffer or a safe zone names, or None where there is no such zone here."""
        if self._zones is None:
            self._zones = {zone.uid: zone for zone in reversed(self.of_role(Role.ZONE))}
        return self._zones.get(feature.zone)

    def limit(self, rule_id: str, name: str) -> float:
        """The limit of another rule, where two rules must not report one fault twice."""
        return limits_of(RULES[rule_id], self.agreement.limits)[name]

    def drawn(self, features: Iterable[Feature]) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
        """The features' geometries with their geodesic edges drawn out, for planar work in lon/lat.

        Shape (n,). Each is a copy with further vertices on its geodesics, so that a straight line in
        longitude and latitude leaves no edge by more than a centimetre; computed once a run.
        """
        wanted = list(features)
        missing = [feature for feature in wanted if id(feature) not in self._densified]
        if missing:
            geometries = np.array([feature.geometry for feature in missing], dtype=object)
            for feature, geometry in zip(missing, densify(geometries)):
                self._densified[id(feature)] = geometry
        result = np.empty(len(wanted), dtype=object)
        result[:] = [self._densified[id(feature)] for feature in wanted]
        return result

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
        kept = {id(feature) for feature in self.features}
        return tuple(feature for feature in self.delimitation.features if id(feature) not in kept)

    def withhold(self, features: Iterable[Feature]) -> None:
        """Take features out of all later rules."""
        taken = {id(feature) for feature in features}
        if taken:
            self.features = tuple(feature for feature in self.features if id(feature) not in taken)
            self._zones = None
            self._derived.clear()

    def pause_point(self) -> None:
        """Stop here when the run was cancelled.

        Raises
        ------
        Cancelled
            When somebody cancelled.
        """
        if self.is_cancelled():
            raise Cancelled("The check was cancelled; nothing was written.")
