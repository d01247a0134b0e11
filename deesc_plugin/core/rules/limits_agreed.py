# SPDX-License-Identifier: GPL-2.0-or-later
"""The rule ``limits.agreed``."""

from __future__ import annotations

from typing import Iterator

from ..context import Context
from ..finding import Finding, Severity, found
from ..saying import Measured, Message
from . import RULES, rule


@rule(
    "limits.agreed",
    order=910,
    title="The limits are the agreement's",
    remedy="Take the workspace's own limit away in the options, or have the parties state it in the agreement.",
    is_needed=True,
)
def agreed(context: Context) -> Iterator[Finding]:
    """Every limit that the rules measure against is the one that the agreement states, or the rule's default.

    A working group may have to hold a delimitation to another limit than the agreement names, for a while or for one
    workspace. That is recorded in the workspace with its reason, and this rule reports it as a warning each time: what
    was checked against another limit than the agreed one must be seen to be so in every list of findings, in the
    certificate and in the package. Whether a limit is weaker or stricter is for the parties to judge.
    """
    for override in context.agreement.overrides:
        limit = next(one for one in RULES[override.rule].limits if one.name == override.name)
        yield found(
            Severity.WARNING,
            (),
            "The limit “{which}” of {rule} is {here} in this workspace; the agreement has {there}. Reason: {reason}",
            measured=override.value,
            limit=override.agreed,
            unit=limit.unit,
            aspect=f"{override.rule} {override.name}",
            rule=override.rule,
            here=Measured(override.value, limit.unit),
            there=Measured(override.agreed, limit.unit),
            reason=override.reason if override.reason.endswith(".") else f"{override.reason}.",
            which=Message(limit.title),
        )
