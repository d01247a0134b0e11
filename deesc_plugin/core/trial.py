# SPDX-License-Identifier: GPL-2.0-or-later
"""A remedy tried out: the delimitation as it would be, and what a check of that finds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Callable

from .check import CheckResult, check
from .check_memory import CheckMemory
from .delimitation import Delimitation, Feature
from .finding import Edit, Fix


@dataclass(frozen=True)
class Trial:
    """A fix with its edits worked out, and what is found after it."""

    fix: Fix
    result: CheckResult


def try_out(
    fix: Fix,
    delimitation: Delimitation,
    day: date,
    memory: CheckMemory,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Trial:
    """Work a fix out and check the delimitation as it would be.

    Parameters
    ----------
    delimitation : Delimitation
        As it was checked.
    day, memory, is_cancelled
        As in `check`.

    Raises
    ------
    GeometryError
        When nothing comes of the fix.
    Cancelled
        When `is_cancelled` says so.
    """
    worked_out = fix.worked_out(memory.adopt(delimitation, day), is_cancelled)
    result = check(applied(worked_out, delimitation), day, is_cancelled=is_cancelled, memory=memory)
    return Trial(worked_out, result)


def applied(fix: Fix, delimitation: Delimitation) -> Delimitation:
    """The delimitation after a fix that is worked out."""
    features = list(delimitation.features)
    for edit in fix.edits:
        place = next((place for place, feature in enumerate(features) if edit.is_of(feature)), None)
        if place is not None:
            features[place : place + 1] = [] if edit.remove else [_changed(features[place], edit)]
        elif edit.restored is not None:
            features.append(edit.restored)
    redrawn = {edit.uid: edit.redrawn for edit in fix.edits if edit.redrawn is not None}
    stretches = tuple(redrawn.get(one.uid, one) for one in delimitation.stretches)
    return replace(delimitation, features=tuple(features), stretches=stretches)


def _changed(feature: Feature, edit: Edit) -> Feature:
    if edit.restored is not None:
        return edit.restored
    if edit.geometry is not None:
        return replace(feature, geometry=edit.geometry, origin=edit.origin or feature.origin)
    return replace(feature, **{edit.attribute: edit.value})  # type: ignore[arg-type]
