"""Limits that a workspace holds to in place of its agreement's: said in so many words, and never in silence.

The agreement's text and its digest stay as the parties signed them. An override goes into the workspace with its
reason; the rule ``limits.agreed`` reports each one, so that it stands in every list of findings and every package.
"""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Iterable, Sequence

from .agreement import Agreement, LimitOverride
from .characters import refused_in
from .errors import AgreementError
from .rules import RULES, limits_of

_LONGEST_REASON = 500


def with_overrides(agreement: Agreement, overrides: Iterable[LimitOverride]) -> Agreement:
    """The agreement with limits put in the place of its own; those it had before are taken back first.

    Raises
    ------
    AgreementError
        For a limit that no rule has, a value that is no positive number, or a reason that is empty or unreadable.
    """
    agreed = without_overrides(agreement)
    limits = {rule: dict(stated) for rule, stated in agreed.limits.items()}
    kept = []
    for override in sorted(overrides, key=lambda one: (one.rule, one.name)):
        _refuse(override)
        value = agreed_limit(agreed, override.rule, override.name)
        if override.value != value:
            limits.setdefault(override.rule, {})[override.name] = override.value
            kept.append(replace(override, agreed=value, reason=override.reason.strip()))
    return replace(agreed, limits=limits, overrides=tuple(kept)) if kept else agreed


def without_overrides(agreement: Agreement) -> Agreement:
    """The agreement with the limits that its text states."""
    if not agreement.overrides:
        return agreement
    return replace(agreement, limits=json.loads(agreement.text)["limits"], overrides=())


def agreed_limit(agreement: Agreement, rule: str, name: str) -> float:
    """What the agreement states for a limit, or else the rule's default; whatever is put in its place.

    Raises
    ------
    AgreementError
        When no rule has such a limit.
    """
    if rule not in RULES or name not in {limit.name for limit in RULES[rule].limits}:
        raise AgreementError(
            "No rule has the limit “{name}” of {rule}; take it out of the workspace's limits.", name=name, rule=rule
        )
    return limits_of(RULES[rule], without_overrides(agreement).limits)[name]


def overrides_text(overrides: Sequence[LimitOverride]) -> str:
    """The overrides as a workspace stores them: JSON, empty for none."""
    if not overrides:
        return ""
    rows = [{"rule": one.rule, "limit": one.name, "value": one.value, "reason": one.reason} for one in overrides]
    return json.dumps(rows, ensure_ascii=False, sort_keys=True)


def overrides_of(text: str) -> tuple[LimitOverride, ...]:
    """The overrides that a workspace stores; the inverse of `overrides_text`.

    Raises
    ------
    AgreementError
        When the text is no such list.
    """
    if not text:
        return ()
    try:
        return tuple(
            LimitOverride(str(row["rule"]), str(row["limit"]), float(row["value"]), str(row["reason"]))
            for row in json.loads(text)
        )
    except (ValueError, TypeError, KeyError) as error:
        raise AgreementError(
            "The limits of the workspace cannot be read ({error}); restore it from a copy.", error=error
        ) from error


def _refuse(override: LimitOverride) -> None:
    named = {"name": override.name, "rule": override.rule}
    if not math.isfinite(override.value) or override.value <= 0:
        template = "The limit “{name}” of {rule} cannot be {value}; give a number above 0."
        raise AgreementError(template, value=f"{override.value:g}", **named)
    reason = override.reason.strip()
    if not reason:
        template = "The limit “{name}” of {rule} is not the agreement's; give the reason, and who decided it."
        raise AgreementError(template, **named)
    if refused_in(reason, False) or len(reason) > _LONGEST_REASON:
        raise AgreementError(
            "The reason for the limit “{name}” of {rule} is too long or holds unreadable characters; type it again.",
            **named,
        )
