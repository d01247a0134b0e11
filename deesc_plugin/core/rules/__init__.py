# SPDX-License-Identifier: GPL-2.0-or-later
"""The rules: one file, one rule. A rule is a decorated generator of findings.

To add a rule, write one file beside these::

    @rule(
        "geometry.spike",
        order=170,
        title="No spike",
        remedy="Delete the turning point at the tip, or move it.",
        limits=(Limit("angle", 5.0, "°", "sharpest angle between two edges"),),
    )
    def spike(context: Context, angle: float) -> Iterator[Finding]:
        \"\"\"What must hold, why, and from which sentence of which document.\"\"\"

The limits come in as keyword arguments, in the stated units, from the agreement or else by default.

While somebody draws, the rules run again after each edit. Of a rule that states `scope=Scope.FEATURE` only the
features that changed are shown to it then. Every other rule sees the whole delimitation each time, and keeps what
is costly by `Context.recall`.

A rule that speaks of kinds which an agreement may not have states their `roles`, and is silent where one is missing.
The parties may switch a rule off (`core.rules_off`), but for one that `is_needed`.

A rule about features that meet, or that need each other, states `in_time=True`: it is shown what is in force in each
span of days in turn, and a finding says the days on which it holds (`core.in_time`). No rule looks at dates for that.
"""

from __future__ import annotations

import enum
import inspect
from dataclasses import dataclass
from typing import Callable, Iterator

from ..agreement import Agreement
from ..finding import Finding
from ..limits import Limit, Limits, in_force
from ..registry import Registry
from ..roles import Role
from ..saying import Message

__all__ = ["RULES", "Limit", "Rule", "Scope", "limits_of", "rule"]


class Scope(enum.Enum):
    """What the findings of a rule follow from, beside the agreement, the reference and the day.

    ``FEATURE``: each from one feature, its only subject; the rule may be shown features singly, in any company.
    ``DELIMITATION``: from all features together.
    """

    FEATURE = "feature"
    DELIMITATION = "delimitation"


@dataclass(frozen=True)
class Rule:
    """A rule as its decorator describes it.

    Attributes
    ----------
    order : int
        The rule's place in the catalogue: hundreds are groups (geometry first), tens are rules.
    withholds : bool
        Whether a feature with an error of this rule is withheld from all later rules.
    goes_on : tuple of str
        Aspects of its errors in spite of which a feature is not withheld: they keep no later rule from looking at it.
    description : str
        The docstring of its function: what, why, and the sentence it comes from.
    scope : Scope
        What its findings follow from.
    in_time : bool
        Whether it speaks of features that are in force together, and so looks at every span of days in turn.
    roles : tuple of Role
        What it speaks of: it finds nothing under an agreement without a kind of each of these roles.
    is_needed : bool
        Whether it may not be switched off, since others rest on it; so do those that withhold features.
    """

    id: str
    order: int
    title: str
    remedy: str
    limits: tuple[Limit, ...]
    withholds: bool
    description: str
    run: Callable[..., Iterator[Finding]]
    scope: Scope = Scope.DELIMITATION
    goes_on: tuple[str, ...] = ()
    in_time: bool = False
    roles: tuple[Role, ...] = ()
    is_needed: bool = False

    def speaks_of(self, agreement: Agreement) -> bool:
        """Whether the agreement has the kinds that the rule is about."""
        return {kind.role for kind in agreement.kinds}.issuperset(self.roles)


RULES: Registry[Rule] = Registry(__name__, Message("rule"))

RuleFunction = Callable[..., Iterator[Finding]]


def rule(
    rule_id: str,
    *,
    order: int,
    title: str,
    remedy: str,
    limits: tuple[Limit, ...] = (),
    withholds: bool = False,
    goes_on: tuple[str, ...] = (),
    scope: Scope = Scope.DELIMITATION,
    in_time: bool = False,
    roles: tuple[Role, ...] = (),
    is_needed: bool = False,
) -> Callable[[RuleFunction], RuleFunction]:
    """Register a generator function ``(context, **limits)`` as the rule `rule_id`."""

    def register(function: RuleFunction) -> RuleFunction:
        entry = Rule(
            rule_id,
            order,
            title,
            remedy,
            limits,
            withholds,
            inspect.getdoc(function) or "",
            function,
            scope,
            goes_on,
            in_time,
            roles,
            is_needed or withholds,
        )
        RULES.add(rule_id, order, entry)
        return function

    return register


def limits_of(entry: Rule, agreed: Limits) -> dict[str, float]:
    """The limits of a rule: the agreement's where it states one, else the defaults."""
    return in_force(entry.id, entry.limits, agreed)
