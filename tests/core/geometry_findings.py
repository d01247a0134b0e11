# SPDX-License-Identifier: GPL-2.0-or-later
"""Short ways to ask a rule ``geometry.*`` of the invented agreement what it finds."""

from __future__ import annotations

from deesc_plugin.core.check import check
from deesc_plugin.core.finding import Severity
from tests.agreements import IN_TERM, delimitation, feature


def sector(geometry, name="Sector 1", **fields):
    return feature("sector", name, geometry, **fields)


def findings(rule_id, *features):
    result = check(delimitation(*features), IN_TERM, [rule_id])
    return [finding for finding in result.findings if finding.rule == rule_id and finding.aspect != "withheld"]


def only(rule_id, *features):
    (finding,) = findings(rule_id, *features)
    return finding


def mended(finding):
    (edit,) = finding.fix.edits
    return edit.geometry


def blocked(features):
    """Rules that report errors or warnings on these features, geometry only."""
    rules = ["missing", "finite", "swapped", "valid", "duplicate-vertex", "short-edge", "spike", "long-edge", "parts"]
    result = check(delimitation(*features), IN_TERM, [f"geometry.{name}" for name in rules])
    return {finding.rule for finding in result.findings if finding.severity is not Severity.NOTE}
