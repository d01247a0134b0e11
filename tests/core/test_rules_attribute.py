# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import shapely

from deesc_plugin.core.characters import folded, refused_in, visible
from deesc_plugin.core.check import check
from deesc_plugin.core.check_memory import CheckMemory
from deesc_plugin.core.delimitation import BufferOrigin, Unreadable
from deesc_plugin.core.finding import Severity
from tests.agreements import IN_TERM, RIVERLAND, delimitation, feature

SQUARE = shapely.box(9.2, 0.2, 9.8, 0.8)
ELSEWHERE = shapely.box(9.2, 1.2, 9.8, 1.8)
FIRST, SECOND = "00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"


def sector(name="One", geometry=SQUARE, **fields):
    return feature("sector", name, geometry, **fields)


def findings(rule_id, *features, day=IN_TERM, term=None):
    drawn = delimitation(*features)
    if term:
        drawn = replace(drawn, agreement=replace(RIVERLAND, term=replace(RIVERLAND.term, **term)))
    return [finding for finding in check(drawn, day, [rule_id]).findings if finding.rule == rule_id]


def only(rule_id, *features, **options):
    (finding,) = findings(rule_id, *features, **options)
    return finding


class TestRequired:
    @pytest.mark.parametrize("attribute", ["uid", "kind", "region", "name", "party", "status", "source"])
    @pytest.mark.parametrize("nothing", ["", " \u00a0"])
    def test_each_missing_value_is_one_finding_that_names_it(self, attribute, nothing):
        empty = replace(sector(), **{attribute: nothing})
        finding = only("attribute.required", empty)
        assert finding.severity is Severity.ERROR
        assert finding.aspect == attribute
        assert str(finding.message) == f"{empty.label} states no {attribute}."
        assert shapely.Point(finding.point).within(SQUARE)

    @pytest.mark.parametrize(
        ("attribute", "value", "listed"),
        [
            ("kind", "moat", "sector, front, strip, haven, lookout, gate"),
            ("region", "middle", "upper, lower"),
            ("party", "EAST", "NORTH, SOUTH"),
            ("status", "signed", "draft, proposed, agreed, withdrawn"),
        ],
    )
    def test_a_value_outside_the_agreements_list(self, attribute, value, listed):
        finding = only(
            "attribute.required",
            sector(**{attribute: value}) if attribute != "kind" else feature("moat", "One", SQUARE),
        )
        assert f"states the {attribute} “{value}”, which is none of the agreement's ({listed})" in str(finding.message)
        assert finding.fix is None

    def test_another_case_comes_with_the_listed_value(self):
        finding = only("attribute.required", sector(party=" north"))
        (edit,) = finding.fix.edits
        assert (edit.attribute, edit.value) == ("party", "NORTH")

    @pytest.mark.parametrize("uid", ["7", "0000000000004000800000000000000001", FIRST[:-1] + "g", FIRST + "0"])
    def test_a_uid_that_is_no_uuid(self, uid):
        assert "which is no UUID" in str(only("attribute.required", sector(uid=uid)).message)

    def test_braces_and_capitals_are_a_uuid_all_the_same(self):
        assert findings("attribute.required", sector(uid="{ABCDEF00-0000-4000-8000-000000000001}")) == []

    def test_several_missing_values_are_several_findings_with_hashes_of_their_own(self):
        several = findings("attribute.required", sector(party="", source="", status="x"))
        assert [finding.aspect for finding in several] == ["party", "source", "status=x"]
        assert len({finding.hash for finding in several}) == 3


class TestUnique:
    def test_one_uid_twice_in_two_spellings(self):
        uid = "abcdef00-0000-4000-8000-000000000001"
        finding = only("attribute.unique", sector(uid=uid), sector("Two", ELSEWHERE, uid="{" + uid.upper() + "}"))
        assert finding.severity is Severity.ERROR
        assert (finding.measured, finding.limit, finding.unit) == (2.0, 1.0, "features")
        assert str(finding.message).endswith("One, Two.") or str(finding.message).endswith("Two, One.")
        assert len(finding.geometry.geoms) == 2

    def test_one_name_twice_within_kind_and_region(self):
        finding = only("attribute.unique", sector(uid=FIRST), sector("One ", ELSEWHERE, uid=SECOND))
        assert finding.severity is Severity.ERROR
        assert finding.features == (FIRST, SECOND)
        assert str(finding.message) == "2 features of the kind “Sector” in the region “Upper” have the name One."

    def test_the_same_name_elsewhere_is_another(self):
        other_region = sector(geometry=shapely.box(11.2, 0.2, 11.8, 0.8), uid=SECOND, region="lower")
        other_kind = feature("haven", "One", ELSEWHERE)
        withdrawn = sector(geometry=ELSEWHERE, uid=FIRST, status="withdrawn")
        assert findings("attribute.unique", sector(), other_region, other_kind, withdrawn) == []

    @pytest.mark.parametrize(
        ("one", "other"), [("Ｚone 1", "zone 1"), ("STRASSE", "straße"), ("A  b", "a b"), ("ﬁeld", "Field")]
    )
    def test_names_that_look_alike_are_a_warning(self, one, other):
        finding = only("attribute.unique", sector(one, uid=FIRST), sector(other, ELSEWHERE, uid=SECOND))
        assert finding.severity is Severity.WARNING
        assert f"“{one}”" in str(finding.message) and f"“{other}”" in str(finding.message)

    def test_thousands_of_features_with_one_name_are_one_finding(self):
        many = [sector(uid=f"00000000-0000-4000-8000-{index:012d}") for index in range(3_000)]
        assert only("attribute.unique", *many).measured == 3_000


class TestText:
    @pytest.mark.parametrize(
        "code",
        [0x00, 0x0A, 0x1B, 0x7F, 0x85, 0x202A, 0x202E, 0x2028, 0x2029, 0x2066, 0x2069, 0xD800, 0xFDD0, 0xFFFE, 0x1FFFF],
    )
    def test_what_is_refused_is_named_and_taken_out(self, code):
        finding = only("attribute.text", replace(sector(), name=f"On{chr(code)}e"))
        assert finding.severity is Severity.ERROR
        assert f"in its name that may not stand there: U+{code:04X}." in str(finding.message)
        (edit,) = finding.fix.edits
        assert (edit.attribute, edit.value) == ("name", "One")

    @pytest.mark.parametrize(
        "name",
        [
            "می\u200cخواهم",
            "क्\u200dष",
            "\u200eOne\u200f",
            "e\u0301",
            "=cmd|'/c calc'!A1",
            "Зона №1",
            "إدلب",
            "😀",
            "\u061c١",
        ],
    )
    def test_what_languages_need_is_allowed(self, name):
        assert findings("attribute.text", sector(name)) == []

    def test_every_text_is_looked_at_and_a_note_may_have_lines(self):
        bad = sector(source="a\u202eb", note="one\n\ttwo", exclaves="x\x07", names=(("ar", "\u2067"), ("fr", "Un")))
        assert [finding.aspect for finding in findings("attribute.text", bad)] == [
            "exclaves: U+0007",
            "name (ar): U+2067",
            "source: U+202E",
        ]

    def test_a_lost_character_is_a_warning(self):
        finding = only("attribute.text", sector("\ufffd\ufffdne"))
        assert (finding.severity, finding.measured, finding.fix) == (Severity.WARNING, 2.0, None)

    def test_the_sentence_itself_shows_code_points(self):
        message = str(only("attribute.text", sector("One\u202e")).message)
        assert message.startswith("One[U+202E] has characters")
        assert refused_in(message) == ()


def test_visible_and_folded_texts():
    assert visible("plain می\u200cخواهم") == "plain می\u200cخواهم"
    assert visible("\x00\U0001ffff") == "[U+0000][U+1FFFF]"
    assert folded("  Ǆ ") == folded("ǆ") == "dž"


class TestDates:
    """Riverland is in force from 31 January 2031 for three months: until 30 April."""

    @pytest.mark.parametrize(
        ("begin", "end"),
        [
            (None, None),
            (date(2031, 1, 31), date(2031, 4, 30)),
            (date(2031, 2, 1), date(2031, 2, 1)),
            (None, date(2031, 4, 30)),
        ],
    )
    def test_within_the_term(self, begin, end):
        assert findings("attribute.dates", sector(valid_from=begin, valid_to=end)) == []

    def test_the_wrong_way_round(self):
        finding = only("attribute.dates", sector(valid_from=date(2031, 3, 2), valid_to=date(2031, 2, 28)))
        assert (finding.severity, finding.measured, finding.unit) == (Severity.ERROR, -2.0, "days")

    def test_before_and_after_the_term(self):
        early, late = findings("attribute.dates", sector(valid_from=date(2031, 1, 29), valid_to=date(2031, 5, 3)))
        assert (early.aspect, early.measured, early.severity) == ("valid_from", 2.0, Severity.ERROR)
        assert (late.aspect, late.measured, late.severity) == ("valid_to", 3.0, Severity.ERROR)
        assert "2031-05-03 as its last day in force, after the agreement's last period on record" in str(late.message)

    def test_an_extension_on_record_counts(self):
        recorded = ((date(2031, 7, 31), "Protocol 2"),)
        assert findings("attribute.dates", sector(valid_to=date(2031, 7, 31)), term={"recorded": recorded}) == []
        assert only("attribute.dates", sector(valid_to=date(2031, 8, 1)), term={"recorded": recorded}).measured == 1

    def test_under_an_automatic_extension_a_later_end_is_a_note(self):
        late = sector(valid_to=date(2031, 5, 3))
        assert only("attribute.dates", late, term={"extension": "automatic"}).severity is Severity.NOTE
        assert only("attribute.dates", late, term={"extension": "consensus"}).severity is Severity.ERROR

    def test_a_day_that_nobody_means_is_an_error_even_so(self):
        never = sector(valid_to=date(9999, 12, 31))
        assert only("attribute.dates", never, term={"extension": "automatic"}).severity is Severity.ERROR

    def test_withdrawn_features_are_history(self):
        assert findings("attribute.dates", sector(valid_to=date(2030, 1, 1), status="withdrawn")) == []


class TestUnreadable:
    SOON = Unreadable("valid_from", "soon", "sector", 7)

    def test_each_value_is_an_error_with_its_place(self):
        faults = (self.SOON, Unreadable("width_m", "wide", "sector", 7))
        first, second = findings("attribute.unreadable", sector(unreadable=faults, status="withdrawn"))
        assert first.severity is second.severity is Severity.ERROR
        assert str(first.message) == (
            "One: “soon” in the column “valid_from” (table “sector”, row 7) is nothing that the column can hold."
        )

    def test_what_is_accepted_for_one_value_is_not_for_another(self):
        later = Unreadable("valid_from", "later", "sector", 7)
        hashes = {only("attribute.unreadable", sector(unreadable=(fault,))).hash for fault in (self.SOON, later)}
        assert len(hashes) == 2

    def test_a_value_that_became_unreadable_between_two_checks_is_found(self):
        memory = CheckMemory()
        assert not check(delimitation(sector()), IN_TERM, ["attribute.unreadable"], memory=memory).findings
        now = delimitation(sector(unreadable=(self.SOON,)))
        assert check(now, IN_TERM, ["attribute.unreadable"], memory=memory).blocking


class TestValue:
    @pytest.mark.parametrize("width", [-1.0, -0.0, 0.0, float("inf"), float("-inf"), float("nan"), 1e30, 1_000_001.0])
    def test_a_width_that_no_strip_has(self, width):
        strip = feature("strip", "Strip", SQUARE, width_m=width, status="withdrawn")
        assert only("attribute.value", strip).severity is Severity.ERROR

    @pytest.mark.parametrize("number", [0, -1, 2**31 - 1])
    def test_a_number_that_no_map_has(self, number):
        assert only("attribute.value", sector(number=number)).aspect == f"number={number}"

    @pytest.mark.parametrize(("tolerance", "error"), [(-1.0, 0.1), (0.1, float("inf")), (0.0, 0.0), (0.1, -0.1)])
    def test_what_a_buffer_was_made_with(self, tolerance, error):
        origin = BufferOrigin("0" * 64, "outside", "round", tolerance, error)
        assert only("attribute.value", feature("strip", "Strip", SQUARE, origin=origin)).severity is Severity.ERROR

    def test_what_is_stated_soundly_or_not_at_all_is_silent(self):
        nan = float("nan")
        sound = [
            sector(number=1),
            feature("strip", "Wide", SQUARE, width_m=0.001, origin=BufferOrigin("0" * 64, "both", "round", nan, nan)),
            feature("strip", "Wider", SQUARE, width_m=1_000_000.0),
        ]
        assert findings("attribute.value", *sound) == []


class TestInForce:
    @pytest.mark.parametrize("day", [date(2031, 1, 31), date(2031, 4, 30)])
    def test_the_first_and_the_last_day_are_covered(self, day):
        assert findings("term.in-force", day=day) == []

    def test_the_day_before_and_the_day_after(self):
        before = only("term.in-force", day=date(2031, 1, 30))
        assert (before.severity, before.measured, before.features) == (Severity.WARNING, 1.0, ())
        after = only("term.in-force", day=date(2031, 5, 1))
        assert (after.severity, after.measured) == (Severity.WARNING, 1.0)
        assert "the last one ended on 2031-04-30. The agreement knows no extension." in str(after.message)

    @pytest.mark.parametrize(
        ("day", "end"),
        [
            # three months from 1 May 2031: until 31 July, 31 October, 31 January, 30 April
            (date(2031, 5, 1), "2031-07-31"),
            (date(2031, 7, 31), "2031-07-31"),
            (date(2031, 8, 1), "2031-10-31"),
            (date(2032, 4, 30), "2032-04-30"),
            (date(2041, 5, 1), "2041-07-31"),
        ],
    )
    def test_an_automatic_extension_names_the_period_that_would_run(self, day, end):
        message = str(only("term.in-force", day=day, term={"extension": "automatic"}).message)
        assert f"for 3 months at a time; such a period would run to {end}, but no extension is on record." in message

    def test_consensus_must_be_on_record(self):
        term = {"extension": "consensus", "recorded": ((date(2031, 7, 31), "Protocol 2"),)}
        assert findings("term.in-force", day=date(2031, 7, 31), term=term) == []
        message = str(only("term.in-force", day=date(2031, 8, 1), term=term).message)
        assert "ended on 2031-07-31. It is extended by consensus, and no later extension is on record." in message
