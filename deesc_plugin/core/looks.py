# SPDX-License-Identifier: GPL-2.0-or-later
"""What tells features of one role apart on a map: their kind, and of strips their stated width."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from .agreement import Agreement
from .delimitation import Delimitation, Feature
from .roles import Role


@dataclass(frozen=True)
class Look:
    """Which of the symbols of a role a feature has.

    Attributes
    ----------
    kind : int
        The place of its kind among the agreement's kinds of that role.
    width : int
        Of a strip the place of its width among those that strips of its kind state, the narrowest first.
    """

    kind: int = 0
    width: int = 0


USUAL = Look()


def place_of_kind(agreement: Agreement, kind_id: str) -> int:
    """The place of a kind among the agreement's kinds of its role; 0 for an unknown one."""
    role = agreement.role_of(kind_id)
    alike = [kind.id for kind in agreement.kinds if kind.role is role]
    return alike.index(kind_id) if kind_id in alike else 0


@dataclass(frozen=True)
class Looks:
    """The looks of the features of a delimitation."""

    delimitation: Delimitation

    def of(self, feature: Feature) -> Look:
        """The look of one of its features."""
        widths = self.widths(feature.kind)
        place = widths.index(feature.width_m or 0.0) if len(widths) > 1 else 0
        return Look(place_of_kind(self.delimitation.agreement, feature.kind), place)

    def widths(self, kind_id: str) -> tuple[float, ...]:
        """The widths, metres, that strips of a kind state, ascending; 0 for those that state none."""
        return self._widths.get(kind_id, ())

    @cached_property
    def _widths(self) -> dict[str, tuple[float, ...]]:
        found: dict[str, set[float]] = {}
        for feature in self.delimitation.features:
            if self.delimitation.role(feature) is Role.BUFFER_ZONE:
                found.setdefault(feature.kind, set()).add(feature.width_m or 0.0)
        return {kind: tuple(sorted(widths)) for kind, widths in found.items()}
