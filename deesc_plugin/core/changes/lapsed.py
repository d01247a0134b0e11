# SPDX-License-Identifier: GPL-2.0-or-later
"""Accepted findings that are found no more as they were accepted: an acceptance is of one line, and of that alone."""

from __future__ import annotations

from datetime import date
from typing import Callable

from ..check import check
from ..check_memory import CheckMemory
from ..delimitation import Delimitation
from ..finding import Finding
from ..rules import RULES


def lapsed_findings(
    before: Delimitation, after: Delimitation, day: date, is_cancelled: Callable[[], bool] = lambda: False
) -> tuple[Finding, ...]:
    """The findings of `before` that are accepted in both and that `after` has no more, or has of another line.

    An acceptance that was withdrawn is none that lapsed.

    Parameters
    ----------
    day : date
        For which the acceptances are looked at.
    is_cancelled : callable
        Asked between and inside rules; it may raise `Cancelled` as well.

    Raises
    ------
    Cancelled
        When `is_cancelled` said so.
    """
    kept = [one for one in before.exceptions if one in after.exceptions and one.covers(day) and one.rule in RULES]
    if not kept:
        return ()
    hashes, rules = {one.hash for one in kept}, sorted({one.rule for one in kept})
    memory = CheckMemory()
    was, still = (
        {
            finding.hash: finding
            for finding in check(version, day, rules, is_cancelled=is_cancelled, memory=memory).findings
            if finding.state == "excepted"
        }
        for version in (before, after)
    )
    return tuple(finding for digest, finding in was.items() if digest in hashes and digest not in still)
