# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints the sheets of gained and lost ground of a package that follows another one."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterator

from ...bridge.main_thread import in_main_thread
from ...core.changes import ChangeSheet
from ...core.sheets.change_plan import plan_change_sheets
from ...core.sheets.plan import Sheet, SheetPlan
from ...paths import sheet_arrangement
from ..job import Job
from ..options import slug
from .layout import facts_of
from .maps.change_labels import change_labels
from .maps.change_layers import change_content
from .margin.facts import SheetFacts
from .margin.margin import Margin, margins_of
from .press import print_sheet
from .words import Words, sheet_words


def planned_changes(job: Job, changes: ChangeSheet) -> SheetPlan:
    """The sheets of changes of a package."""
    return plan_change_sheets(changes, job.options.sheets, sheet_arrangement())


def change_sheet_path(job: Job, changes: ChangeSheet, sheet: Sheet, language: str) -> str:
    """The path of a sheet in the package: its number among those of changes, its region, its languages."""
    region = next(change.feature.region for change in changes.features if change.feature.uid == sheet.subject)
    languages = "_".join(job.options.on_sheet(language))
    return f"sheets/changes_{sheet.number:02d}_{slug(region) or 'region'}_{languages}.pdf"


def print_changes(job: Job, changes: ChangeSheet) -> Iterator[str]:
    """Write every sheet in each language of the package; yields their paths in it as they are complete."""
    plan = planned_changes(job, changes)
    editions = {language: sheet_words(*job.options.on_sheet(language)) for language in job.options.languages}
    for sheet in plan.sheets:
        facts = replace(facts_of(job, plan, sheet), changes=changes, previous=job.options.previous)
        margins = margins_of(facts, list(editions.values()))
        for (language, words), margin in zip(editions.items(), margins):
            job.pause_point()
            name = change_sheet_path(job, changes, sheet, language)
            _print(job, facts, words, margin, name)
            yield name


def _print(job: Job, facts: SheetFacts, words: Words, margin: Margin, name: str) -> None:
    """Place the labels in this thread, and draw in the main one."""
    changes, sheet = facts.changes, facts.sheet
    if changes is None:
        return
    labels = change_labels(changes, sheet, words.languages, job.places(sheet.scale), job.ground)
    job.pause_point()
    in_main_thread(
        lambda: print_sheet(
            job, facts, words, margin, lambda: change_content(job, sheet, labels), name, lambda layout: None
        ),
        job.is_cancelled,
    )
