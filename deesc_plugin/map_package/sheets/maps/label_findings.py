# SPDX-License-Identifier: GPL-2.0-or-later
"""What ought to be written on a sheet and finds no room, before anything is drawn."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Callable, Iterator, Sequence

from ....core.canonical import as_bytes, canonical_line
from ....core.delimitation import Delimitation
from ....core.finding import Finding, Severity, found
from ....core.sheets.plan import SheetPlan
from .index_map import index_labels
from .labels import unplaced_labels
from .sheet_features import SheetFeatures

UNPLACED_LABEL = "sheet.unplaced-label"


def label_findings(
    delimitation: Delimitation,
    plan: SheetPlan,
    languages: Sequence[Sequence[str]],
    pause: Callable[[], None] = lambda: None,
) -> list[Finding]:
    """``sheet.unplaced-label`` (warning): a number, name or width that has no clear place on a sheet.

    The numbers of posts and checkpoints are printed all the same, over something else.

    Parameters
    ----------
    languages : sequence of sequence of str
        The one or two languages of each edition of the sheets.
    pause : callable
        Called before each sheet; may raise.
    """
    findings = []
    for sheet in plan.sheets:
        shown = None if sheet is plan.index else SheetFeatures(delimitation, sheet)
        for edition in languages:
            pause()
            if shown is None:
                unplaced = index_labels(delimitation, plan, edition).unplaced
            else:
                unplaced = unplaced_labels(delimitation, sheet, edition, shown)
            findings += list(_unplaced(delimitation, unplaced, sheet.number, edition[0]))
    return findings


def _unplaced(
    delimitation: Delimitation, unplaced: Sequence[tuple[str, str]], number: int, language: str
) -> Iterator[Finding]:
    for uid, text in unplaced:
        feature = delimitation.feature(uid)
        if feature is None:
            continue
        finding = found(
            Severity.WARNING,
            (feature,),
            "“{text}” of {feature} has no clear place on sheet {number} ({language}); choose a finer scale or a larger "
            "paper.",
            place=feature.geometry,
            aspect=f"{number} {language} {text}",
            text=text.replace("\n", " "),
            feature=feature,
            number=str(number),
            language=language,
        )
        digest = hashlib.sha256(as_bytes("\n".join([UNPLACED_LABEL, finding.aspect, canonical_line(feature)])))
        yield replace(finding, rule=UNPLACED_LABEL, hash=digest.hexdigest())
