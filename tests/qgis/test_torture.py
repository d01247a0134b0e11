# SPDX-License-Identifier: GPL-2.0-or-later
"""A short part of each campaign of ``make torture``."""

from __future__ import annotations

import pytest

from tests.torture import CAMPAIGNS
from tests.torture.agreements import AGREEMENTS
from tests.torture.campaign import Child, Judged, Verdict, in_child, told
from tests.torture.kills import KILLS
from tests.torture.workspaces import WORKSPACES

SEED = 20170504
SHORT = [campaign for campaign in CAMPAIGNS if campaign.short]
MOST = {AGREEMENTS: "refused", WORKSPACES: "refused", KILLS: "killed"}
"""What has to become of many cases: they would prove nothing otherwise."""


@pytest.mark.parametrize("campaign", SHORT, ids=lambda campaign: campaign.name)
def test_nothing_is_lost_silent_left_behind_or_wrongly_reported(campaign, tmp_path, deesc_provider):
    found = [judged for _, judged in campaign.run(tmp_path, SEED, range(campaign.short))]
    assert [judged for judged in found if judged.verdict is not Verdict.FINE] == []
    assert len(found) == campaign.short
    wanted = MOST.get(campaign, "")
    assert sum(wanted in judged.what for judged in found) > campaign.short // 5


def test_cases_of_a_seed_are_the_same_whatever_was_tried_before(tmp_path, qgis_app):
    campaign = AGREEMENTS
    (tmp_path / "all").mkdir()
    (tmp_path / "last").mkdir()
    every = dict(campaign.run(tmp_path / "all", 5, range(6)))
    assert dict(campaign.run(tmp_path / "last", 5, [5])) == {5: every[5]}


def test_a_child_that_dies_or_hangs_is_told(qgis_app):
    import os
    import time

    assert in_child(lambda: os._exit(3)).what == "crash"
    assert in_child(lambda: time.sleep(60), longest_s=0.2) == Judged(Verdict.WRONG, "hang", "over 0 s")
    child = Child(lambda: told(lambda: 1 / 0))
    child.start()
    assert child.end() == Judged(Verdict.WRONG, "raw", "ZeroDivisionError: division by zero")
