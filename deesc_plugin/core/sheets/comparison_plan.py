# SPDX-License-Identifier: GPL-2.0-or-later
"""Which sheets show proposals compared: one for each region in which they differ."""

from __future__ import annotations

from ..negotiation import ProposalComparison
from .options import SheetOptions
from .page import Arrangement
from .plan import SheetPlan
from .region_plan import region_sheets


def plan_comparison_sheets(
    comparison: ProposalComparison, options: SheetOptions, arrangement: Arrangement
) -> SheetPlan:
    """A sheet with all cells and lines of each region in which not everything is agreed; its subject is the region."""
    differing = [one for region in comparison.regions if not (one := comparison.in_region(region)).is_agreed]
    shown = [
        (one.regions[0], [part.geometry for parts in (one.cells, one.lines) for part in parts]) for one in differing
    ]
    return region_sheets(shown, options, arrangement)
