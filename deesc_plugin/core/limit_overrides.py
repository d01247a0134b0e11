# SPDX-License-Identifier: GPL-2.0-or-later
"""Limits that a workspace holds to in place of its agreement's: said in so many words, and never in silence.

The agreement's text and its digest stay as the parties signed them. An override goes into the workspace with its
reason; the rule ``limits.agreed`` reports each one, so that it stands in every list of findings and every package.
"""

from __future__ import annotations

import json
import math
from dataclasses import replace
from itertools import combinations
from typing import Any, Iterable, Sequence

from .agreement import Agreement, LimitOverride
from .characters import refused_in
from .errors import AgreementError
from .limits import OF_SHEETS
from .registry import Registry
from .rules import RULES, Rule, limits_of
from .saying import Message
from .strict_json import JsonRefused, strict_json

_LONGEST_REASON = 500
_LONGEST_TEXT = 1_000_000


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


def refuse_unknown_limits(agreement: Agreement, rules: Registry[Rule] = RULES) -> None:
    """Refuse a limit that no rule has: read over in silence, the default would hold where another was agreed.

    Raises
    ------
    AgreementError
        Naming the limit, and those that the rule has.
    """
    for rule_id, stated in agreement.limits.items():
        limits = rules[rule_id].limits if rule_id in rules else OF_SHEETS.get(rule_id, ())
        names = {limit.name for limit in limits}
        for name in stated:
            if name not in names:
                raise AgreementError(
                    "The agreement {agreement} states a limit “{limit}” for the rule “{rule}”, which has no such "
                    "limit (it has {known}); correct it under limits.",
                    agreement=agreement.id,
                    limit=name,
                    rule=rule_id,
                    known=", ".join(sorted(names)) or Message("none"),
                )


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
        rows = strict_json(text, _LONGEST_TEXT)
    except JsonRefused as refused:
        raise _unreadable(refused.message) from None
    if not isinstance(rows, list):
        raise _unreadable(Message("they are no list"))
    overrides = tuple(map(_override, rows))
    for first, second in combinations(overrides, 2):
        if (first.rule, first.name) == (second.rule, second.name):
            raise _unreadable(Message.of("“{limit}” of {rule} stands there twice", limit=first.name, rule=first.rule))
    return overrides


def _override(row: Any) -> LimitOverride:
    """One entry of the stored list, each value of the type that `overrides_text` writes."""
    types: dict[str, type | tuple[type, ...]] = {"rule": str, "limit": str, "value": (int, float), "reason": str}
    if not isinstance(row, dict) or set(row) != set(types):
        raise _unreadable(Message.of("an entry states something else than {names}", names=", ".join(types)))
    for name, wanted in types.items():
        if not isinstance(row[name], wanted) or isinstance(row[name], bool):
            raise _unreadable(Message.of("“{name}” is not what it must be", name=name))
    return LimitOverride(row["rule"], row["limit"], float(row["value"]), row["reason"])


def _unreadable(cause: Message) -> AgreementError:
    return AgreementError("The limits of the workspace cannot be read ({cause}); restore it from a copy.", cause=cause)


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
