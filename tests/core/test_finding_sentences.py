# SPDX-License-Identifier: GPL-2.0-or-later
"""The sentences of all rules: what they say in English, and what accepted exceptions are bound to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from deesc_plugin.core.check import check
from deesc_plugin.core.rules import RULES
from tests.core.drawings import all_drawings

KNOWN = json.loads((Path(__file__).parents[1] / "data" / "findings.json").read_text("utf-8"))
"""Rule, hash, sentence and fix of every finding of the failing drawings, from before messages held typed values.

Some were changed by hand since: the name of a kind and a region for its id, 3° for 3 °, and another one of the places
at which a strip is equally narrow, since its edge is sampled otherwise. Rules that were added later have the sentences
and hashes that they began with. Findings on no feature are bound to the text of the agreement, which got lines.
"""


def test_every_rule_is_there():
    assert {entry.id for entry in RULES} == set(KNOWN)


@pytest.mark.parametrize("rule_id", sorted(KNOWN))
def test_hashes_and_english_sentences_are_those_of_old(rule_id):
    drawing = all_drawings()[rule_id]
    findings = check(drawing.failing, drawing.failing_day or drawing.day).findings
    said = [[one.rule, one.hash, str(one.message), str(one.fix.label) if one.fix else ""] for one in findings]
    assert said == KNOWN[rule_id]
