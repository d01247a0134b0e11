# SPDX-License-Identifier: GPL-2.0-or-later
"""Campaigns that try to lose data, to crash or to be told a wrong thing: ``make torture``; the tests run a short part.

Every campaign is a list of cases that follow from a seed and a number, and one judgement of each.
"""

from __future__ import annotations

from .agreements import AGREEMENTS
from .bad_files import BAD_FILES
from .campaign import Campaign
from .concurrency import CONCURRENCY
from .fuzz import FUZZ
from .hostile import HOSTILE
from .kills import KILLS
from .locales import LOCALES_AND_ZONES
from .tampering import TAMPERING
from .workspaces import WORKSPACES
from .write_faults import WRITE_FAULTS

CAMPAIGNS: tuple[Campaign, ...] = (
    BAD_FILES, WORKSPACES, HOSTILE, AGREEMENTS, FUZZ, WRITE_FAULTS, KILLS, CONCURRENCY, LOCALES_AND_ZONES,
    TAMPERING,
)  # fmt: skip
