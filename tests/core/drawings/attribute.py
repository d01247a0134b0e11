# SPDX-License-Identifier: GPL-2.0-or-later
"""Drawings for the rules ``attribute.*``, ``term.*``, ``limits.*`` and ``workspace.*``."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import shapely

from deesc_plugin.core.agreement import LimitOverride
from deesc_plugin.core.delimitation import Unreadable
from deesc_plugin.core.limit_overrides import with_overrides
from tests.agreements import IN_TERM, delimitation, feature
from tests.core.drawings import Drawing

_SQUARE = shapely.box(9.2, 0.2, 9.8, 0.8)
_OTHER = shapely.box(9.2, 1.2, 9.8, 1.8)
_PASSING = delimitation(
    feature("sector", "Зона 1", _SQUARE, valid_from=date(2031, 1, 31), valid_to=date(2031, 4, 30)),
    feature("sector", "می‌خواهم", _OTHER),
)

DRAWINGS: dict[str, Drawing] = {
    "attribute.required": Drawing(_PASSING, delimitation(feature("sector", "One", _SQUARE, source=" "))),
    "attribute.unique": Drawing(
        _PASSING,
        delimitation(
            feature("sector", "One", _SQUARE),
            feature("sector", "One", _OTHER, uid="00000000-0000-4000-8000-000000000001"),
        ),
    ),
    "attribute.text": Drawing(_PASSING, delimitation(feature("sector", "One\u202e", _SQUARE))),
    "attribute.dates": Drawing(
        _PASSING,
        delimitation(feature("sector", "One", _SQUARE, valid_from=date(2031, 3, 2), valid_to=date(2031, 3, 1))),
    ),
    "attribute.unreadable": Drawing(
        _PASSING,
        delimitation(feature("sector", "One", _SQUARE, unreadable=(Unreadable("valid_from", "soon", "sector", 1),))),
    ),
    "attribute.value": Drawing(_PASSING, delimitation(feature("sector", "One", _SQUARE, number=0))),
    "term.in-force": Drawing(_PASSING, _PASSING, day=IN_TERM, failing_day=date(2031, 5, 1)),
    "limits.agreed": Drawing(
        _PASSING,
        replace(
            _PASSING,
            agreement=with_overrides(
                _PASSING.agreement, [LimitOverride("geometry.spike", "angle", 3.0, "a delta; working group")]
            ),
        ),
    ),
    "workspace.readable": Drawing(
        _PASSING,
        replace(
            _PASSING,
            unreadable=(
                Unreadable("application_id", "0"),
                Unreadable("uid", "BLOB", "sector"),
                Unreadable("reason", "", "deesc_exception"),
                Unreadable("until", "soon", "deesc_exception", 1),
                Unreadable("geom", "", "reference_boundary", 2),
            ),
        ),
    ),
}
