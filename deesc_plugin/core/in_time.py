# SPDX-License-Identifier: GPL-2.0-or-later
"""Judges a rule on every span of days between which what is in force changes, and joins what it finds.

The memorandum of 4 May 2017 holds for a term, and its areas were redrawn within it: what one rule forbids or requires
of features together it forbids or requires on the days on which they are in force together.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Callable, Hashable, Iterable

from .context import Context
from .finding import Finding
from .spans import Span


@dataclass
class _Held:
    """A finding, the days on which it holds so far, and the place of the last span in which it does."""

    finding: Finding
    span: Span
    last: int


def found_in_time(judge: Callable[[Context], Iterable[Finding]], context: Context) -> Iterable[Finding]:
    """What a rule finds in each span; a finding that is the same in neighbouring spans is one.

    It says on which days it holds, unless it holds on each day on which one of its features is in force. Without
    dates there is one span, and the rule's findings are as they are.
    """
    spans = context.in_spans()
    if len(spans) == 1:
        return judge(context)
    every: list[_Held] = []
    held: dict[Hashable, _Held] = {}
    for place, (span, narrowed) in enumerate(spans):
        context.pause_point()
        times: Counter[Hashable] = Counter()
        for finding in judge(narrowed):
            what = _what(finding)
            times[what] += 1
            key = (what, times[what])
            before = held.get(key)
            if before is not None and before.last == place - 1:
                before.span, before.last = Span(before.span.first, span.last), place
            else:
                held[key] = _Held(finding, span, place)
                every.append(held[key])
    return [_dated(one.finding, one.span) for one in every]


def _what(finding: Finding) -> Hashable:
    """What makes two findings of one rule the same."""
    subjects = tuple(map(id, finding.subjects))
    return subjects, finding.severity, finding.message, finding.aspect, finding.point, finding.measured, finding.limit


def _dated(finding: Finding, span: Span) -> Finding:
    if all(span.covers(feature.span) for feature in finding.subjects) and (finding.subjects or span == Span()):
        return finding
    return replace(finding, span=span, message=span.said_of(finding.message))
