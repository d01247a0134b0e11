# SPDX-License-Identifier: GPL-2.0-or-later
"""Rules that an agreement has no kinds for are silent; those that its parties do not apply say so with the reason."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import shapely

from deesc_plugin.core.agreement_file import parse_agreement
from deesc_plugin.core.check import check
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.rules import RULES
from deesc_plugin.paths import agreement_schema, voice
from tests.agreements import IN_TERM, RIVERLAND_FILE, delimitation, feature

ZONE = feature("sector", "Zone", shapely.box(9.3, 0.3, 9.7, 0.7))
SAFE = feature("haven", "Haven", shapely.box(10.3, 0.3, 10.4, 0.4))
POST = feature("lookout", "Post", shapely.Point(10.5, 1.5))


def _drawn(*features, kinds=None, **changes):
    document = json.loads(RIVERLAND_FILE.read_text("utf-8"))
    if kinds is not None:
        document["kinds"] = [kind for kind in document["kinds"] if kind["id"] in kinds]
        document["overlaps"] = [entry for entry in document["overlaps"] if set(entry["kinds"]) <= set(kinds)]
    agreement = parse_agreement(json.dumps({**document, **changes}), agreement_schema())
    return replace(delimitation(*features), agreement=agreement)


@pytest.mark.parametrize(
    ("features", "kinds", "silent"),
    [
        ([ZONE], ["sector"], {"post.spacing", "checkpoint.each-zone", "buffer.encloses"}),
        ([ZONE, POST], ["sector", "lookout"], {"post.in-buffer", "checkpoint.each-zone", "buffer.encloses"}),
        ([SAFE], ["haven"], {"safe.inside"}),
    ],
)
def test_a_rule_about_kinds_that_the_agreement_has_not_is_silent(features, kinds, silent):
    with_all = {finding.rule for finding in check(_drawn(*features), IN_TERM).findings}
    with_these = {finding.rule for finding in check(_drawn(*features, kinds=kinds), IN_TERM).findings}
    assert silent <= with_all
    assert with_these == with_all - silent


OFF = {"rule": "post.spacing", "reason": {"en": "No post is drawn yet", "tr": "Henüz nokta çizilmedi"}}


def test_a_rule_that_is_switched_off_says_why_and_finds_nothing_else():
    result = check(_drawn(ZONE, rules_off=[OFF]), IN_TERM)
    (told,) = [finding for finding in result.findings if finding.rule == "post.spacing"]
    assert (told.severity, told.features) == (Severity.NOTE, ())
    assert str(told.message) == (
        "The parties do not apply the rule “Observation posts along the whole line”. Reason: No post is drawn yet."
    )
    assert voice("tr").text(told.message).endswith("Gerekçe: Henüz nokta çizilmedi.")
    assert "post.spacing" not in result.rules
    assert len(result.rules) == len(list(RULES)) - 1
    others = [finding for finding in check(_drawn(ZONE), IN_TERM).findings if finding.rule != "post.spacing"]
    kept = [finding for finding in result.findings if finding.rule != "post.spacing"]
    assert [(one.rule, one.message) for one in kept] == [(one.rule, one.message) for one in others]
