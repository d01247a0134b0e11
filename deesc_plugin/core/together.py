# SPDX-License-Identifier: GPL-2.0-or-later
"""Several findings of one rule fixed at once: each by its remedy, those of one feature one after the other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Callable, Hashable, Sequence

from .check import check
from .delimitation import Delimitation
from .errors import Cancelled, GeometryError
from .finding import Edit, Finding, Fix
from .saying import Count, Message
from .trial import applied


def fixed_together(findings: Sequence[Finding], day: date) -> Fix | None:
    """One fix for all findings that have a single remedy; a choice is left to be made for each by itself.

    Returns
    -------
    Fix or None
        None where none of them has a single remedy.
    """
    plain = tuple(finding for finding in findings if finding.fix is not None)
    if not plain:
        return None
    label = Message.of("Fix {findings}", findings=Count(len(plain), "finding", "findings"))
    edits = {(edit.uid, id(edit.of)): Edit(edit.uid, of=edit.of) for one in plain if one.fix for edit in one.fix.edits}
    return Fix(label, tuple(edits.values()), Together(plain, day))


@dataclass(frozen=True)
class Together:
    """The recipe for several findings. A remedy rests on its feature as it was: after one, the next is found anew."""

    findings: tuple[Finding, ...]
    day: date

    def edits(self, delimitation: Delimitation, is_cancelled: Callable[[], bool]) -> tuple[Edit, ...]:
        """See `Recipe`; it fails when nothing comes of any of them."""
        edits: list[Edit] = []
        failure: GeometryError | None = None
        left = list(self.findings)
        while left:
            changed: set[str] = set()
            waiting: list[Finding] = []
            for finding in left:
                if is_cancelled():
                    raise Cancelled("The check was cancelled; nothing was written.")
                fix = finding.fix
                if fix is None:
                    continue
                if not changed.isdisjoint(edit.uid for edit in fix.edits):
                    waiting.append(finding)
                    continue
                try:
                    worked_out = fix.worked_out(delimitation, is_cancelled)
                except GeometryError as error:
                    failure = error
                    continue
                delimitation = applied(worked_out, delimitation)
                edits += worked_out.edits
                changed |= {edit.uid for edit in worked_out.edits}
            left = self._found_again(waiting, delimitation, is_cancelled)
        if failure is not None and not edits:
            raise failure
        return _last_of_each(edits)

    def _found_again(
        self, findings: list[Finding], delimitation: Delimitation, is_cancelled: Callable[[], bool]
    ) -> list[Finding]:
        """What is left of findings, as it is now: found among the features concerned alone."""
        if not findings:
            return []
        concerned = {uid for finding in findings for uid in finding.features}
        features = tuple(feature for feature in delimitation.features if feature.uid in concerned)
        narrowed = replace(delimitation, features=features)
        known = set(map(_what, findings))
        result = check(narrowed, self.day, [findings[0].rule], is_cancelled=is_cancelled)
        return [finding for finding in result.findings if _what(finding) in known]


def _last_of_each(edits: list[Edit]) -> tuple[Edit, ...]:
    """Edits without the geometries that later ones supersede."""
    last = {edit.uid: place for place, edit in enumerate(edits) if edit.geometry is not None}
    return tuple(edit for place, edit in enumerate(edits) if edit.geometry is None or last[edit.uid] == place)


def _what(finding: Finding) -> Hashable:
    """What tells a finding again after something else of its feature was mended: its place to a metre."""
    place = None if finding.point is None else tuple(round(degrees, 5) for degrees in finding.point)
    return finding.rule, finding.features, finding.aspect, place
