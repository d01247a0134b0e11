# SPDX-License-Identifier: GPL-2.0-or-later
"""A comparison of proposals as the files that it can be kept as."""

from __future__ import annotations

from functools import partial

from ...bridge.user_voice import user_voice
from ...core.negotiation import ProposalComparison
from ...core.reports.proposals_page import proposals_html
from ...core.reports.proposals_record import proposals_json, proposals_table
from ...core.tables.csv_output import csv_text
from ..widgets.report_output import Texts


def comparison_texts(comparison: ProposalComparison | None) -> Texts:
    """What makes the page, the table and the JSON of a comparison; nothing where there is none."""
    if comparison is None:
        return {}
    return {
        "html": partial(proposals_html, comparison, user_voice()),
        "csv": lambda: csv_text(proposals_table(comparison)),
        "json": partial(proposals_json, comparison),
    }
