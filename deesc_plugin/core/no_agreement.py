# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands for an agreement where there is none: kinds that are called as their roles, under the usual limits."""

from __future__ import annotations

from .agreement import EARLIEST, WHOLE_EARTH, Agreement, Allowance, Kind, OverlapAllowance
from .claims import Term
from .precedence import Precedence
from .roles import Role
from .wording import Wording

_NOTHING = Wording((("en", ""),))


_ALLOWED = {
    (Role.ZONE, Role.SAFE_ZONE): Allowance.ALWAYS,
    (Role.BUFFER_ZONE,): Allowance.SAME_ZONE,
}
"""What follows from the roles by themselves: a safe zone is a part of a zone, and strips of one zone may be several."""


def _kind(role: Role) -> Kind:
    name = Wording((("en", role.value),))
    return Kind(role.value, role, name, name, _NOTHING)


NO_AGREEMENT = Agreement(
    id="",
    title=_NOTHING,
    instrument=_NOTHING,
    languages=("en",),
    name_languages=("en",),
    countries=(),
    theatre=WHOLE_EARTH,
    likely_crs=(),
    parties=(),
    units=(),
    separation_areas=(),
    regions=(),
    kinds=tuple(map(_kind, Role)),
    statuses=("draft",),
    term=Term(EARLIEST, 1, "none", ()),
    deadlines=(),
    claims=(),
    overlaps=tuple(
        OverlapAllowance(frozenset(role.value for role in roles), allowance) for roles, allowance in _ALLOWED.items()
    ),
    limits={},
    rules_off=(),
    glossary=(),
    unit_word=None,
    precedence=Precedence(),
    disclaimer=_NOTHING,
    text="",
    digest="",
)
"""Its limits are the defaults of the rules."""
