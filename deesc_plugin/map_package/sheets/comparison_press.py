# SPDX-License-Identifier: GPL-2.0-or-later
"""The sheets of a package that lay the parties' proposals on each other, one for each region in which they differ."""

from __future__ import annotations

from dataclasses import replace

from ...core.negotiation import ProposalComparison
from ...core.sheets.comparison_plan import plan_comparison_sheets
from ...core.sheets.plan import Sheet
from ...paths import sheet_arrangement
from ..job import Job
from .layout import facts_of
from .maps.comparison_labels import comparison_labels
from .maps.comparison_layers import comparison_content
from .margin.facts import SheetFacts
from .region_press import RegionSheets


def comparison_sheets(job: Job, comparison: ProposalComparison) -> RegionSheets:
    """The sheets of proposals compared; what the workspace holds itself is not on them."""
    plan = plan_comparison_sheets(comparison, job.options.sheets, sheet_arrangement())
    compared = {sheet.subject: comparison.in_region(sheet.subject) for sheet in plan.sheets}
    nothing = replace(job.delimitation, features=())

    def facts(sheet: Sheet) -> SheetFacts:
        return replace(facts_of(job, plan, sheet), delimitation=nothing, comparison=compared[sheet.subject])

    return RegionSheets(
        "comparison",
        plan,
        lambda sheet: sheet.subject,
        facts,
        lambda sheet, words: comparison_labels(
            compared[sheet.subject], nothing, sheet, words.languages, job.places(sheet.scale), job.ground
        ),
        lambda sheet, labels: comparison_content(job, compared[sheet.subject], sheet, labels),
    )
