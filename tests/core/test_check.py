# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core import check as engine
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import RecordedException
from deesc_plugin.core.errors import AgreementError, Cancelled, DeescError
from deesc_plugin.core.finding import Edit, Fix, Message, Severity, found
from deesc_plugin.core.rules import Limit, Rule, Scope
from tests.agreements import IN_TERM, RIVERLAND, delimitation, feature
from tests.core.drawings.geometry import BOW_TIE, SQUARE

ONE = feature("sector", "One", SQUARE, uid="00000000-0000-4000-8000-000000000001")
TWO = feature("sector", "Two", shapely.box(9.2, 1.2, 9.8, 1.8), uid="00000000-0000-4000-8000-000000000002")
NAMES = ("missing", "finite", "swapped", "valid", "duplicate-vertex", "short-edge", "spike", "long-edge", "parts")
GEOMETRY = [f"geometry.{name}" for name in NAMES]


class OwnRules(dict[str, Rule]):
    """Stands in for the registry: rules in the order in which they were written."""

    def __iter__(self):
        return iter(self.values())

    def __getitem__(self, key):
        if key not in self:
            raise DeescError(f"There is no rule “{key}”")
        return super().__getitem__(key)


@pytest.fixture
def own_rules(monkeypatch):
    """Puts rules of the test's own in the place of the catalogue: name, function, withholds."""

    def put(**functions):
        entries = OwnRules()
        for order, (name, function) in enumerate(functions.items()):
            rule_id = name.replace("_", ".")
            limits = getattr(function, "limits", ())
            withholds = getattr(function, "withholds", False)
            scope = getattr(function, "scope", Scope.DELIMITATION)
            entries[rule_id] = Rule(rule_id, order, name.title(), "Mend it.", limits, withholds, "", function, scope)
        monkeypatch.setattr(engine, "RULES", entries)

    return put


def every(context):
    """Reports every feature it sees."""
    for each in context.features:
        yield found(Severity.WARNING, (each,), "{feature} is seen.", place=each.geometry, feature=each.label)


def refuse_two(context):
    for each in context.features:
        if each.name == "Two":
            yield found(Severity.ERROR, (each,), "{feature} is refused.", feature=each.label)


refuse_two.withholds = True


def without_limits(**fields):
    return replace(delimitation(ONE, TWO, **fields), agreement=replace(RIVERLAND, limits={}))


def test_a_result_says_what_was_checked_for_which_day_by_which_rules():
    drawn = delimitation(ONE, TWO)
    result = check(drawn, IN_TERM, ["geometry.valid", "geometry.missing"])
    assert result.fingerprint == fingerprint(drawn)
    assert (result.day, result.rules) == (IN_TERM, ("geometry.missing", "geometry.valid"))
    assert result.findings == ()


def test_what_a_rule_withholds_later_rules_do_not_see_and_a_note_says_so(own_rules):
    own_rules(a_early=every, b_gate=refuse_two, c_late=every)
    result = check(without_limits(), IN_TERM)
    assert [(finding.rule, str(finding.message)) for finding in result.findings] == [
        ("a.early", "One is seen."),
        ("a.early", "Two is seen."),
        ("b.gate", "Two is refused."),
        ("b.gate", "Two is withheld from the rules that follow until its geometry is mended (B_Gate)."),
        ("c.late", "One is seen."),
    ]
    assert result.count(Severity.NOTE) == result.count(Severity.ERROR) == 1
    assert [finding.rule for finding in result.blocking] == ["b.gate"]


def test_the_note_comes_even_where_the_withholding_rule_was_not_chosen(own_rules):
    own_rules(b_gate=refuse_two, c_late=every)
    result = check(without_limits(), IN_TERM, ["c.late"])
    assert [(finding.rule, finding.severity.value) for finding in result.findings] == [
        ("b.gate", "note"),
        ("c.late", "warning"),
    ]
    assert result.rules == ("c.late",)


def test_of_two_features_with_one_uid_only_the_broken_one_is_withheld(own_rules):
    own_rules(b_gate=refuse_two, c_late=every)
    twins = (replace(ONE, uid=""), replace(TWO, uid=""))
    result = check(replace(without_limits(), features=twins), IN_TERM)
    assert [str(finding.message) for finding in result.findings if finding.rule == "c.late"] == ["One is seen."]


def test_a_rule_that_breaks_is_an_error_and_stops_nothing(own_rules):
    def breaks(context):
        yield found(Severity.NOTE, (ONE,), "Before.")
        raise ZeroDivisionError("no width")

    breaks.withholds = True

    def bad_sentence(context):
        yield found(Severity.NOTE, (ONE,), "{missing}")

    own_rules(a_broken=breaks, b_sentence=bad_sentence, c_late=every)
    result = check(without_limits(), IN_TERM)
    assert [finding.rule for finding in result.findings] == ["a.broken", "a.broken", "b.sentence", "c.late", "c.late"]
    assert "could not be applied (ZeroDivisionError: no width)" in str(result.findings[0].message)
    assert [finding.is_blocking for finding in result.findings[:3]] == [True, False, True]
    assert [finding.rule for finding in check(without_limits(), IN_TERM, ["c.late"]).blocking] == ["a.broken"]


def test_a_rule_that_breaks_at_one_feature_judges_the_others(own_rules):
    def breaks_at_two(context):
        for one in context.features:
            if one.name == TWO.name:
                raise ZeroDivisionError("no width")
            yield found(Severity.NOTE, (one,), "{name} is seen.", name=one.name)

    breaks_at_two.scope = Scope.FEATURE
    own_rules(a_broken=breaks_at_two)
    texts = {finding.features: str(finding.message) for finding in check(without_limits(), IN_TERM).findings}
    assert texts[ONE.uid,] == "One is seen."
    assert texts[TWO.uid,].startswith("The rule a.broken could not be applied to Two (ZeroDivisionError: no width)")


def test_the_traceback_of_a_rule_that_breaks_reaches_the_log(own_rules, caplog):
    def breaks(context):
        yield from [1 / 0]

    own_rules(a_broken=breaks)
    check(without_limits(), IN_TERM)
    [record] = caplog.records
    assert (record.name, record.levelname) == ("deesc_plugin.core.check", "ERROR")
    assert record.getMessage() == "The rule a.broken could not be applied."
    assert "in breaks" in caplog.text and "ZeroDivisionError: division by zero" in caplog.text


def test_limits_come_from_the_agreement_or_by_default(own_rules):
    def measures(context, width, depth):
        yield found(Severity.NOTE, (), "{width} {depth}", width=f"{width}", depth=f"{depth}")

    measures.limits = (Limit("width", 5.0, "m", "width"), Limit("depth", 7.0, "m", "depth"))
    own_rules(a_measure=measures)
    agreement = replace(RIVERLAND, limits={"a.measure": {"depth": 9}})
    assert str(check(replace(without_limits(), agreement=agreement), IN_TERM).findings[0].message) == "5.0 9.0"


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        ({"geometry.short-edge": {"lenght": 3.0}}, "“lenght” for the rule “geometry.short-edge”.*it has length"),
        ({"geometry.shortedge": {"length": 3.0}}, "“length” for the rule “geometry.shortedge”.*it has none"),
    ],
)
def test_a_limit_that_no_rule_has_is_refused(limits, words):
    drawn = replace(delimitation(ONE), agreement=replace(RIVERLAND, limits=limits))
    with pytest.raises(AgreementError, match=words):
        check(drawn, IN_TERM)


def test_an_unknown_rule_is_refused():
    with pytest.raises(DeescError, match=r"no rule “geometry\.colour”"):
        check(delimitation(ONE), IN_TERM, ["geometry.colour"])


def test_progress_runs_to_one_and_cancelling_stops_between_and_inside_rules(own_rules):
    def asks(context):
        context.pause_point()
        yield found(Severity.NOTE, (), "Done.")

    own_rules(a_first=asks, b_second=asks)
    fractions = []
    check(without_limits(), IN_TERM, on_progress=fractions.append)
    assert fractions == [0.5, 1.0]
    for answers in ([True], [False, True], [False, False, True]):
        told = iter(answers)
        with pytest.raises(Cancelled):
            check(without_limits(), IN_TERM, is_cancelled=lambda told=told: next(told))


def hashes(*features, **fields):
    return [finding.hash for finding in check(delimitation(*features, **fields), IN_TERM, ["geometry.valid"]).findings]


def test_the_hash_is_bound_to_the_line_and_not_to_its_standing():
    tie = feature("sector", "Tie", BOW_TIE)
    original = hashes(tie)
    for same in ({"status": "proposed"}, {"source": "drawn again"}, {"note": "seen"}, {"number": 7}):
        assert hashes(replace(tie, **same)) == original
    assert hashes(replace(tie, geometry=shapely.reverse(BOW_TIE))) == original
    assert hashes(tie, ONE, TWO)[:1] == original[:1]
    moved = shapely.transform(BOW_TIE, lambda coordinates: np.add(coordinates, [1e-7, 0]))
    for other in ({"geometry": moved}, {"region": "lower"}, {"width_m": 3.0}, {"zone": "x"}, {"name": "Bow"}):
        assert not set(hashes(replace(tie, **other))) & set(original)


def test_the_aspect_and_the_limit_tell_findings_apart(own_rules):
    def several(context):
        for aspect, limit in (("a", 1.0), ("b", 1.0), ("b", 2)):
            yield found(Severity.NOTE, (ONE,), "Same words.", aspect=aspect, limit=limit, measured=0.0, unit="m")

    own_rules(a_rule=several)
    assert len({finding.hash for finding in check(without_limits(), IN_TERM).findings}) == 3


def test_an_exception_covers_its_finding_until_its_last_day_and_until_something_changes():
    tie = feature("sector", "Tie", BOW_TIE)
    error = check(delimitation(tie), IN_TERM, ["geometry.valid"]).blocking[0]
    accepted = RecordedException("geometry.valid", error.hash, "as signed", "Joint commission", date(2031, 2, 15))

    def states(day, *features):
        drawn = delimitation(*features, exceptions=(accepted,))
        return [finding.state for finding in check(drawn, day, ["geometry.valid"]).findings if finding.aspect == ""]

    assert states(date(2031, 2, 15), tie) == ["excepted"]
    assert states(date(2031, 2, 16), tie) == ["open"]
    assert states(IN_TERM, replace(tie, region="lower")) == ["open"]
    result = check(delimitation(tie, exceptions=(accepted,)), IN_TERM, ["geometry.valid"])
    assert (result.count(Severity.ERROR), result.blocking) == (0, ())
    assert result.count(Severity.NOTE) == 1, "an excepted feature is withheld all the same"


def test_fixes_for_agreed_unknown_or_ambiguous_features_are_taken_off(own_rules):
    agreed = replace(TWO, status="agreed")

    def proposes(context):
        for uid in (ONE.uid, agreed.uid, "nobody", "twice"):
            yield found(Severity.NOTE, (), uid, fix=Fix(Message.of("Do it"), (Edit(uid, remove=True),)))

    own_rules(a_rule=proposes)
    twins = (feature("sector", "A", SQUARE, uid="twice"), feature("sector", "B", SQUARE, uid="twice"))
    result = check(replace(without_limits(), features=(ONE, agreed, *twins)), IN_TERM)
    assert [str(finding.message) for finding in result.findings if finding.fix] == [ONE.uid]


def test_findings_stand_by_rule_severity_feature_and_place(own_rules):
    def scattered(context):
        for severity, who, x in (("note", ONE, 9), ("error", TWO, 9), ("error", ONE, 9.5), ("error", ONE, 9.1)):
            yield found(Severity(severity), (who,), "Here.", place=shapely.Point(x, 1))

    own_rules(z_first=scattered, a_second=scattered)
    result = check(without_limits(), IN_TERM)
    first, second = sorted([ONE.uid, TWO.uid])
    expected = [("error", first), ("error", second), ("note", ONE.uid)]
    of_first = [(finding.severity.value, finding.features[0]) for finding in result.findings[:4]]
    assert [key for index, key in enumerate(of_first) if key not in of_first[:index]] == expected
    assert [finding.point[0] for finding in result.findings if finding.features == (ONE.uid,)][:2] == [9.1, 9.5]
    assert [finding.rule for finding in result.findings] == ["z.first"] * 4 + ["a.second"] * 4


@settings(deadline=None, max_examples=15)
@given(st.randoms(use_true_random=False))
def test_the_order_of_the_input_does_not_matter(shuffling: random.Random):
    features = [
        ONE,
        TWO,
        feature("sector", "Tie", BOW_TIE),
        feature("sector", "Empty", None),
        feature("sector", "Again", BOW_TIE, uid=ONE.uid),
        feature("sector", "Again", SQUARE, uid=ONE.uid),
        feature("gate", "Gate", shapely.Point(0.5, 9.5)),
        feature("sector", "Parts", shapely.MultiPolygon([SQUARE, shapely.box(9.9, 0.2, 9.95, 0.3)])),
    ]
    rules = [*GEOMETRY, "attribute.required", "attribute.unique"]
    expected = check(delimitation(*features), IN_TERM, rules)
    shuffling.shuffle(features)
    assert check(delimitation(*features), IN_TERM, rules) == expected
    assert len(expected.findings) > 6


def test_a_geometry_that_makes_a_rule_fail_does_not_stop_the_check():
    with np.errstate(invalid="ignore"):
        broken = shapely.Polygon([(9, 0), (9.5, float("nan")), (9.5, 0.5)])
    odd = [
        broken,
        shapely.Polygon([(9, 0), (9, 0), (9, 0), (9, 0)]),
        shapely.Polygon([(9, 0), (9.5, 0.5), (9, 0)]),
        shapely.MultiPolygon([shapely.Polygon(), SQUARE]),
        shapely.GeometryCollection(),
        shapely.box(-1e300, -1e300, 1e300, 1e300),
        shapely.force_3d(SQUARE),
    ]
    features = [feature("sector", f"Odd {index}", geometry) for index, geometry in enumerate(odd)]
    result = check(delimitation(*features), IN_TERM, [*GEOMETRY, "attribute.unique", "attribute.text"])
    assert not [finding for finding in result.findings if "could not be applied" in str(finding.message)]
    blocked = {finding.features[0] for finding in result.blocking}
    assert {each.name for each in features if each.uid in blocked} == {"Odd 0", "Odd 1", "Odd 2", "Odd 4", "Odd 5"}
