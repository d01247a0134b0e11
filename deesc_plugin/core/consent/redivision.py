# SPDX-License-Identifier: GPL-2.0-or-later
"""Stretches in the place of others: what dividing a line comes to, and what it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence

from ..stretch import Stretch


@dataclass(frozen=True)
class Redivision:
    """Stretches that go, as they are, and those that come in their place."""

    removed: tuple[Stretch, ...]
    added: tuple[Stretch, ...]

    @classmethod
    def between(cls, before: Sequence[Stretch], after: Sequence[Stretch]) -> Redivision:
        """What makes the one of the other."""
        was, will_be = ({one.uid: one for one in of} for of in (before, after))
        removed = tuple(one for one in before if will_be.get(one.uid) != one)
        return cls(removed, tuple(one for one in after if was.get(one.uid) != one))

    @property
    def is_empty(self) -> bool:
        """Whether nothing changes."""
        return not (self.removed or self.added)

    def applied(self, stretches: Sequence[Stretch]) -> tuple[Stretch, ...] | None:
        """The stretches after it; None where one that goes is not there as it was, or one that comes is there."""
        coming, going = {one.uid for one in self.added}, {one.uid: one for one in self.removed}
        left = [one for one in stretches if going.get(one.uid) != one]
        if len(left) + len(self.removed) != len(stretches) or any(one.uid in coming for one in left):
            return None
        return (*left, *self.added)
