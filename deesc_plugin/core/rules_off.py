# SPDX-License-Identifier: GPL-2.0-or-later
"""Rules that the parties of an agreement do not apply: never in silence, and never one that others rest on."""

from __future__ import annotations

from typing import Iterator

from .agreement import Agreement, RuleOff
from .errors import AgreementError
from .finding import Finding, Severity, found
from .registry import Registry
from .rules import RULES, Rule
from .saying import Message
from .wording import Wording


def rule_off(agreement: Agreement, rule_id: str) -> RuleOff | None:
    """Why the parties do not apply a rule; None for one that they do."""
    return next((entry for entry in agreement.rules_off if entry.rule == rule_id), None)


def refuse_needed_rules(agreement: Agreement, rules: Registry[Rule] = RULES) -> None:
    """Refuse an agreement that switches off a rule which is not there, or which others rest on.

    Raises
    ------
    AgreementError
        Naming the rule.
    """
    for entry in agreement.rules_off:
        if entry.rule not in rules:
            raise AgreementError(
                "The agreement {agreement} switches off the rule “{rule}”, which is not there; correct it under "
                "rules_off.",
                agreement=agreement.id,
                rule=entry.rule,
            )
        if rules[entry.rule].is_needed:
            raise AgreementError(
                "The agreement {agreement} switches off the rule “{rule}”, on which others rest; take it out of "
                "rules_off.",
                agreement=agreement.id,
                rule=entry.rule,
            )


def told_off(entry: Rule, agreement: Agreement) -> Iterator[Finding]:
    """The note that stands in the place of what a rule would find that is switched off; nothing for another."""
    off = rule_off(agreement, entry.id)
    if off is not None:
        yield found(
            Severity.NOTE,
            (),
            "The parties do not apply the rule “{title}”. Reason: {reason}",
            title=Message(entry.title),
            reason=Wording(tuple((language, _ended(text)) for language, text in off.reason.texts)),
        )


def _ended(text: str) -> str:
    return text if text.endswith(".") else f"{text}."
