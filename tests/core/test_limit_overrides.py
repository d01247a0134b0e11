# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from dataclasses import replace

import pytest
import shapely

from deesc_plugin.core.agreement import LimitOverride
from deesc_plugin.core.check import check
from deesc_plugin.core.check_memory import CheckMemory
from deesc_plugin.core.errors import AgreementError
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.limit_overrides import agreed_limit, overrides_of, overrides_text, with_overrides
from deesc_plugin.core.rules import RULES
from tests.agreements import IN_TERM, RIVERLAND, delimitation, feature

# the edge of 0.00003 degrees on the equator is 3.34 m long
SHORT = feature("sector", "Short", shapely.Polygon([(9.5, 0.5), (9.6, 0.5), (9.6, 0.6), (9.5, 0.6), (9.5, 0.50003)]))
REASON = "surveyed on foot; working group, 3 March"
(LIMIT,) = RULES["geometry.short-edge"].limits


def override(value=5.0, reason=REASON):
    return LimitOverride("geometry.short-edge", LIMIT.name, value, reason)


def under(*overrides):
    return replace(delimitation(SHORT), agreement=with_overrides(RIVERLAND, overrides))


def found(drawn, rule, memory=None):
    return [finding for finding in check(drawn, IN_TERM, memory=memory).findings if finding.rule == rule]


def test_a_limit_of_the_workspace_holds_and_is_reported_beside_the_agreement_s():
    assert found(under(), "geometry.short-edge") == []  # Riverland's limit is 2 m
    assert found(under(), "limits.agreed") == []
    (finding,) = found(under(override()), "geometry.short-edge")
    assert finding.limit == 5.0
    (told,) = found(under(override()), "limits.agreed")
    assert (told.severity, told.measured, told.limit, told.unit) == (Severity.WARNING, 5.0, 2.0, "m")
    assert "of geometry.short-edge is 5 m in this workspace; the agreement has 2 m." in str(told.message)
    assert str(told.message).endswith("Reason: surveyed on foot; working group, 3 March.")


def test_what_was_checked_before_is_checked_again_under_another_limit():
    memory = CheckMemory()
    assert found(under(), "geometry.short-edge", memory) == []
    assert len(found(under(override()), "geometry.short-edge", memory)) == 1
    assert found(under(), "geometry.short-edge", memory) == []


def test_the_agreement_itself_stays_as_it_was_signed_and_overrides_can_be_taken_back():
    changed = with_overrides(RIVERLAND, [override()])
    assert (changed.digest, changed.text) == (RIVERLAND.digest, RIVERLAND.text)
    assert changed != RIVERLAND
    assert changed.overrides[0].agreed == 2.0
    assert agreed_limit(changed, "geometry.short-edge", LIMIT.name) == 2.0
    assert with_overrides(changed, []) == RIVERLAND
    assert with_overrides(changed, [override(2.0)]) == RIVERLAND, "the agreed value is no override"
    assert with_overrides(changed, [override(7.0)]).overrides[0].agreed == 2.0


def test_they_are_stored_as_text_and_read_back():
    stored = with_overrides(RIVERLAND, [override()]).overrides
    assert with_overrides(RIVERLAND, overrides_of(overrides_text(stored))).overrides == stored
    assert overrides_of("") == ()
    assert overrides_text(()) == ""
    for spoiled in ("{", "[1]", '[{"rule": "a"}]', '[{"rule": "a", "limit": "b", "value": "x", "reason": ""}]'):
        with pytest.raises(AgreementError, match="cannot be read"):
            overrides_of(spoiled)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (LimitOverride("no.rule", "x", 1.0, "r"), "No rule has the limit “x” of no.rule"),
        (LimitOverride("geometry.short-edge", "x", 1.0, "r"), "No rule has the limit “x”"),
        (override(value=0.0), "cannot be 0; give a number above 0"),
        (override(value=float("nan")), "cannot be nan"),
        (override(reason=" "), "give the reason, and who decided it"),
        (override(reason="a\u202eb"), "unreadable characters"),
    ],
)
def test_what_cannot_stand_is_refused(wrong, words):
    with pytest.raises(AgreementError, match=words):
        with_overrides(RIVERLAND, [wrong])
