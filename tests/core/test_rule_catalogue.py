# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import inspect
import pkgutil
import re

import pytest

from deesc_plugin.core import rules
from deesc_plugin.core.check import check
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.rules import RULES
from tests.agreements import IN_TERM, RIVERLAND, delimitation
from tests.core.drawings import all_drawings

WITHHOLDING = ["geometry.missing", "geometry.finite", "geometry.swapped", "geometry.valid"]
"""What they find wrong, no later rule could look at."""
UNITS = {"m", "m²", "km", "km²", "°", "%", "days"}
RULE_IDS = [entry.id for entry in RULES]
DRAWINGS = all_drawings()
SOURCES = re.compile(r"memorandum|TASS|OGC|RFC|Unicode|our design|agreement|published|boundary text", re.IGNORECASE)


def test_each_file_is_one_rule_named_after_its_id():
    files = {module.name for module in pkgutil.iter_modules(rules.__path__)}
    assert files == {rule_id.replace(".", "_").replace("-", "_") for rule_id in RULE_IDS}
    for entry in RULES:
        assert entry.run.__module__.rpartition(".")[2] == entry.id.replace(".", "_").replace("-", "_")


def test_orders_are_unique_and_geometry_comes_first():
    orders = [entry.order for entry in RULES]
    assert orders == sorted(set(orders))
    groups = [entry.id.partition(".")[0] for entry in RULES]
    assert groups == sorted(groups, key=groups.index), "the rules of a group stand together"
    assert groups[0] == "geometry"
    assert [entry.id for entry in RULES if entry.withholds] == RULE_IDS[:4] == WITHHOLDING


@pytest.mark.parametrize("rule_id", RULE_IDS)
def test_a_rule_says_what_why_and_from_where(rule_id):
    entry = RULES[rule_id]
    first, _, rest = entry.description.partition("\n\n")
    assert first.strip().endswith("."), "the first paragraph says what must hold"
    assert len(rest.split()) >= 15, "the paragraphs after it say why"
    assert SOURCES.search(entry.description), "the sentence or document it comes from"
    assert entry.title and not entry.title.endswith(".")
    assert entry.remedy.endswith(".")


@pytest.mark.parametrize("rule_id", RULE_IDS)
def test_limits_have_units_and_are_the_parameters_of_the_rule(rule_id):
    entry = RULES[rule_id]
    parameters = list(inspect.signature(entry.run).parameters)
    assert parameters == ["context", *(limit.name for limit in entry.limits)]
    for limit in entry.limits:
        assert limit.unit in UNITS
        assert limit.default > 0
        assert limit.title


def test_every_rule_has_its_drawings_and_every_drawing_its_rule():
    assert sorted(DRAWINGS) == sorted(RULE_IDS)


@pytest.mark.parametrize("rule_id", sorted(DRAWINGS))
def test_the_passing_drawing_passes(rule_id):
    drawing = DRAWINGS[rule_id]
    assert _texts(check(drawing.passing, drawing.day, [rule_id]).findings) == []


@pytest.mark.parametrize("kind", ["", *(kind.id for kind in RIVERLAND.kinds)])
def test_every_rule_can_be_applied_where_there_is_nothing_else(kind):
    drawn = [feature for drawing in DRAWINGS.values() for feature in drawing.passing.features if feature.kind == kind]
    findings = check(delimitation(*drawn), IN_TERM).findings
    assert not [finding for finding in findings if "could not be applied" in finding.message.template]


@pytest.mark.parametrize("rule_id", sorted(DRAWINGS))
def test_the_failing_drawing_fails(rule_id):
    drawing = DRAWINGS[rule_id]
    findings = check(drawing.failing, drawing.failing_day or drawing.day, [rule_id]).findings
    of_rule = [finding for finding in findings if finding.rule == rule_id and finding.aspect != "withheld"]
    assert of_rule
    assert not [finding for finding in of_rule if "could not be applied" in finding.message.template]
    assert len({finding.hash for finding in findings}) == len(findings)
    for finding in of_rule:
        assert (finding.measured is None) == (finding.unit == "")
        assert finding.limit is None or finding.measured is not None
        assert str(finding.message).endswith(".")
        assert (finding.geometry is None) == (finding.point is None)


@pytest.mark.parametrize("rule_id", sorted(DRAWINGS))
def test_a_fault_is_reported_by_one_rule_of_its_group(rule_id):
    drawing = DRAWINGS[rule_id]
    group = rule_id.partition(".")[0]
    others = [entry for entry in RULE_IDS if entry.partition(".")[0] == group and entry != rule_id]
    findings = check(drawing.failing, drawing.failing_day or drawing.day, others).findings if others else ()
    assert {
        finding.rule for finding in findings if finding.severity is not Severity.NOTE and finding.rule in others
    } <= drawing.also


def _texts(findings):
    return [f"{finding.rule}: {finding.message}" for finding in findings]
