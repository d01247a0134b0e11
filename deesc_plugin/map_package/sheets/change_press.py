# SPDX-License-Identifier: GPL-2.0-or-later
"""The sheets of gained and lost ground of a package that follows another one."""

from __future__ import annotations

from dataclasses import replace

from ...core.changes import ChangeSheet
from ...core.sheets.change_plan import plan_change_sheets
from ...paths import sheet_arrangement
from ..job import Job
from .layout import facts_of
from .maps.change_labels import change_labels
from .maps.change_layers import change_content
from .region_press import RegionSheets


def change_sheets(job: Job, changes: ChangeSheet) -> RegionSheets:
    """The sheets of changes of a package."""
    plan = plan_change_sheets(changes, job.options.sheets, sheet_arrangement())
    regions = {change.feature.uid: change.feature.region for change in changes.features}
    return RegionSheets(
        "changes",
        plan,
        lambda sheet: regions[sheet.subject],
        lambda sheet: replace(facts_of(job, plan, sheet), changes=changes, previous=job.options.previous),
        lambda sheet, words: change_labels(changes, sheet, words.languages, job.places(sheet.scale), job.ground),
        lambda sheet, labels: change_content(job, sheet, labels),
    )
