# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs the rules over a delimitation, in their order, and gives findings in a stable order."""

from __future__ import annotations

import hashlib
import logging
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from typing import Callable, Iterable, Iterator, Sequence

from .canonical import as_bytes, canonical_line, fingerprint_of_lines
from .check_memory import CheckMemory, Question
from .context import Context
from .delimitation import AGREED, Delimitation, Feature
from .errors import Cancelled
from .finding import Finding, Fix, Severity, found
from .in_time import found_in_time
from .limit_overrides import refuse_unknown_limits
from .rules import RULES, Rule, Scope, limits_of
from .rules_off import rule_off, told_off
from .saying import Message

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class CheckResult:
    """What a check found, and of what.

    Attributes
    ----------
    fingerprint : str
        The checked delimitation's fingerprint.
    day : date
        The date it was checked for.
    rules : tuple of str
        Ids of the rules that were applied, in order; those that the parties have switched off were not.
    findings : tuple of Finding
        By rule, then severity, then features, then place.
    """

    fingerprint: str
    day: date
    rules: tuple[str, ...]
    findings: tuple[Finding, ...]

    def count(self, severity: Severity) -> int:
        """How many open findings have that severity."""
        return Counter(finding.severity for finding in self.findings if finding.state == "open")[severity]

    @property
    def blocking(self) -> tuple[Finding, ...]:
        """The findings that keep a map package from being made."""
        return tuple(finding for finding in self.findings if finding.is_blocking)


def check(
    delimitation: Delimitation,
    day: date,
    rules: Iterable[str] = (),
    on_progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    memory: CheckMemory | None = None,
) -> CheckResult:
    """Check a delimitation.

    A feature that fails a geometry rule is withheld from the later rules, with a note. A rule that
    fails itself is an error finding of that rule: it never stops the run, and never passes unseen.

    Parameters
    ----------
    delimitation : Delimitation
        What is checked.
    day : date
        The date for which it is checked: terms and recorded exceptions depend on it.
    rules : iterable of str
        Ids of the rules to run; empty means all. Rules that withhold features always run, since they decide
        which features the chosen rules may look at; of those that were not chosen only the notes on
        withheld features are reported.
    on_progress, is_cancelled : callable
        Told a fraction from 0 to 1 after each rule; asked between and inside rules.
    memory : CheckMemory, optional
        Handed in each time, it makes the check of a delimitation much like the last one cheap. The result is the
        same as without.

    Raises
    ------
    DeescError
        For an unknown rule id.
    AgreementError
        When the agreement states a limit that no rule has.
    Cancelled
        When `is_cancelled` said so.
    """
    refuse_unknown_limits(delimitation.agreement, RULES)
    chosen = {RULES[rule_id].id for rule_id in rules} or {entry.id for entry in RULES}
    entries = [entry for entry in RULES if entry.id in chosen or entry.withholds]
    memory = CheckMemory() if memory is None else memory
    limits = {entry.id: limits_of(entry, delimitation.agreement.limits) for entry in RULES}
    context = Context(memory.adopt(delimitation, day), day, is_cancelled, memory, limits)
    seal = _Seal(context)
    findings: list[Finding] = []
    for index, entry in enumerate(entries):
        context.pause_point()
        of_rule, of_run = _run(entry, context, seal)
        findings += of_run
        if entry.id in chosen:
            findings += of_rule
        on_progress((index + 1) / len(entries))
    memory.close_check()
    order = {entry.id: entry.order for entry in entries}
    findings.sort(key=lambda finding: (order[finding.rule], *_sort_key(finding)))
    off = {entry.rule for entry in delimitation.agreement.rules_off}
    applied = tuple(entry.id for entry in entries if entry.id in chosen - off)
    return CheckResult(seal.fingerprint(), day, applied, tuple(findings))


def _run(entry: Rule, context: Context, seal: _Seal) -> tuple[list[Finding], list[Finding]]:
    """What a rule found, and what is to be told of its run: features withheld, the rule's own failure.

    The latter is told even where the rule was not chosen: the chosen ones rest on it.
    """
    of_rule: list[Finding] = []
    of_run: list[Finding] = []
    try:
        for finding in _found_by(entry, context):
            of_rule.append(seal.put_on(finding, entry))
    except Cancelled:
        raise
    except Exception as error:  # one broken rule must neither stop the others nor let a drawing pass
        _LOG.exception("The rule %s could not be applied.", entry.id)
        of_run.append(seal.put_on(_breakdown(entry, error), entry))
    if entry.withholds:
        failed = {
            id(feature)
            for finding in of_rule
            if finding.severity is Severity.ERROR and finding.aspect not in entry.goes_on
            for feature in finding.subjects[:1]
        }
        withheld = [feature for feature in context.features if id(feature) in failed]
        context.withhold(withheld)
        of_run += [seal.put_on(_note_of_withholding(entry, feature), entry) for feature in withheld]
    return of_rule, of_run


def _found_by(entry: Rule, context: Context) -> Iterable[Finding]:
    """What a rule finds; of a rule whose findings follow from single features, those of known features are known."""
    if rule_off(context.agreement, entry.id):
        return told_off(entry, context.agreement)
    if not entry.speaks_of(context.agreement):
        return ()
    limits = limits_of(entry, context.agreement.limits)
    if entry.in_time:
        return found_in_time(lambda narrowed: entry.run(narrowed, **limits), context)
    if entry.scope is not Scope.FEATURE:
        return entry.run(context, **limits)

    def work_out(questions: list[Question]) -> Sequence[list[Finding]]:
        of_feature: dict[int, list[Finding]] = {id(feature): [] for (feature,) in questions}
        for finding in entry.run(context.narrowed(feature for (feature,) in questions), **limits):
            of_feature[id(finding.subjects[0])].append(finding)
        return [of_feature[id(feature)] for (feature,) in questions]

    try:
        known = context.recall(("rule", entry.id, entry.run), [(feature,) for feature in context.features], work_out)
    except Cancelled:
        raise
    except Exception:  # broken by some feature: what it says of the others must not hang on that one
        return _one_by_one(entry, context, limits)
    return [finding for of_feature in known for finding in of_feature]


def _one_by_one(entry: Rule, context: Context, limits: dict[str, float]) -> Iterator[Finding]:
    """What a rule finds when it is shown one feature after the other, and at which of them it breaks."""
    for feature in context.features:
        context.pause_point()
        try:
            yield from list(entry.run(context.narrowed((feature,)), **limits))
        except Cancelled:
            raise
        except Exception as error:
            yield found(
                Severity.ERROR,
                (feature,),
                "The rule {rule} could not be applied to {feature} ({error}), which has not been checked against it.",
                aspect=f"{type(error).__name__}: {error}",
                rule=entry.id,
                feature=feature,
                error=f"{type(error).__name__}: {error}",
            )


def _breakdown(entry: Rule, error: Exception) -> Finding:
    reason = f"{type(error).__name__}: {error}"
    return found(
        Severity.ERROR,
        (),
        "The rule {rule} could not be applied ({error}); this delimitation has not been checked against it.",
        aspect=reason,
        rule=entry.id,
        error=reason,
    )


def _note_of_withholding(entry: Rule, feature: Feature) -> Finding:
    return found(
        Severity.NOTE,
        (feature,),
        "{feature} is withheld from the rules that follow until its geometry is mended ({title}).",
        aspect="withheld",
        feature=feature,
        title=Message(entry.title),
    )


class _Seal:
    """Puts the rule's id, the hash and the state on findings, and takes off fixes that must not be proposed."""

    def __init__(self, context: Context) -> None:
        delimitation, day = context.delimitation, context.day
        self._context = context
        self._delimitation = delimitation
        lines = context.recall("canonical line", [(feature,) for feature in delimitation.features], self._canonical)
        self._lines = {id(feature): line for feature, line in zip(delimitation.features, lines)}
        self._times = Counter(feature.uid for feature in delimitation.features)
        self._excepted = {
            (exception.rule, exception.hash) for exception in delimitation.exceptions if exception.covers(day)
        }

    def fingerprint(self) -> str:
        """The delimitation's fingerprint."""
        return fingerprint_of_lines((feature.uid, self._lines[id(feature)]) for feature in self._delimitation.features)

    def put_on(self, finding: Finding, entry: Rule) -> Finding:
        """The finding as the check reports it."""
        digest = self._hash(finding, entry)
        return replace(
            finding,
            rule=entry.id,
            hash=digest,
            state="excepted" if (entry.id, digest) in self._excepted else "open",
            fixes=tuple(filter(self._may_propose, finding.fixes)),
        )

    def _hash(self, finding: Finding, entry: Rule) -> str:
        """The digest of the rule, its limit, the place to a metre, and what the features' records say of the ground.

        Status, source, number and note are left out: an exception that was granted for a draft holds when the
        same line is proposed and agreed. Without features the rule has looked at the agreement. Of a finding that
        holds on some days alone the days count: what was accepted for a week is not accepted for longer.
        """
        about = [self._digest(feature) for feature in finding.subjects] or [self._delimitation.agreement.digest]
        limit = "" if finding.limit is None else repr(float(finding.limit))
        place = [f"{coordinate:.5f}" for coordinate in finding.point or ()]
        days = [] if finding.span is None else [f"{finding.span.first}/{finding.span.last}"]
        return hashlib.sha256(as_bytes("\n".join([entry.id, finding.aspect, limit, *about, *place, *days]))).hexdigest()

    def _digest(self, feature: Feature) -> str:
        return self._context.recall("digest", [(feature,)], self._digests)[0]

    def _canonical(self, questions: list[Question]) -> list[str]:
        return [canonical_line(feature, self._context.pause_point) for (feature,) in questions]

    def _digests(self, questions: list[Question]) -> list[str]:
        return [_digest(feature, self._lines.get(id(feature)) or canonical_line(feature)) for (feature,) in questions]

    def _may_propose(self, fix: Fix) -> bool:
        """Whether each edit names exactly one feature, and none that the parties have agreed but to restore it."""
        for edit in fix.edits:
            if edit.redrawn is not None or (edit.restored is not None and self._times[edit.uid] <= 1):
                continue
            feature = edit.of or self._delimitation.feature(edit.uid)
            if feature is None or feature.status == AGREED or (edit.of is None and self._times[edit.uid] != 1):
                return False
        return True


def _digest(feature: Feature, line: str) -> str:
    record = [
        feature.uid, feature.kind, feature.region, feature.party, feature.name, feature.zone,
        repr(feature.width_m), feature.exclaves, feature.exclusions,
        str(feature.valid_from), str(feature.valid_to), line.rpartition("|")[2],
        *(f"{entry.column}={entry.value}" for entry in feature.unreadable),
    ]  # fmt: skip
    return hashlib.sha256(as_bytes("\n".join(record))).hexdigest()


def _sort_key(finding: Finding) -> tuple[int, tuple[str, ...], tuple[float, float], str, str]:
    return (finding.severity.rank, finding.features, finding.point or (0.0, 0.0), finding.aspect, str(finding.message))
