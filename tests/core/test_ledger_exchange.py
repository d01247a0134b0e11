# SPDX-License-Identifier: GPL-2.0-or-later
"""Ledgers that are sent, merged and packed: any order comes to the same, and what is wrong is told in a sentence."""

from __future__ import annotations

import hashlib
from datetime import datetime, timezone
from functools import reduce

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deesc_plugin.core.errors import LedgerError
from deesc_plugin.core.ledger.entry import Entry
from deesc_plugin.core.ledger.exchange import (
    entries_after,
    entries_beside,
    file_content,
    heads_stated,
    ledger_in,
    merged,
)
from deesc_plugin.core.ledger.ledger import MOST_BYTES, Head, Ledger
from deesc_plugin.map_package.verification.ledger import read_ledger
from deesc_plugin.map_package.verification.package import verify
from deesc_plugin.map_package.verification.said import Refused
from tests.agreements import RIVERLAND
from tests.packages import describe, handmade_folder

LOGS = [f"{code}.{number:08x}" for number, code in enumerate(("NORTH", "SOUTH", "NORTH", "secretariat", "SOUTH"))]
NORTH, SOUTH = LOGS[:2]
NOW = datetime(2031, 2, 3, tzinfo=timezone.utc)
EARLIER = "2031-02-01T00:00:00Z"


def noted(ledger, author=NORTH, text="x", time=EARLIER):
    return ledger.with_act(author, time, "note", {"text": text})


@st.composite
def histories(draw):
    """Two to five authors who write apart and take over what another one has: each with what it knows."""
    logs = LOGS[: draw(st.integers(2, 5))]
    known = dict.fromkeys(logs, Ledger())
    for number in range(draw(st.integers(2, 24))):
        author, other = draw(st.sampled_from(logs)), draw(st.sampled_from(logs))
        hour = draw(st.integers(0, 3))  # clocks need not agree
        known[author] = noted(known[author].union(known[other]), author, f"{number}", f"2031-02-01T0{hour}:00:00Z")
    return list(known.values())


@settings(max_examples=60, deadline=None)
@given(histories(), st.randoms(use_true_random=False))
def test_merging_is_commutative_associative_and_idempotent_and_gives_one_order(known, chance):
    forwards = reduce(Ledger.union, known)
    backwards = reduce(lambda one, other: other.union(one), reversed(known))
    shuffled = sorted([*known, *known], key=lambda _: chance.random())
    half = len(shuffled) // 2
    grouped = reduce(Ledger.union, shuffled[:half], Ledger()).union(reduce(Ledger.union, shuffled[half:], Ledger()))
    assert forwards == backwards == grouped
    assert [one.id for one in forwards.order] == [one.id for one in grouped.order]
    assert forwards.problems() == () and forwards.forks == ()
    found = read_ledger(file_content(forwards.order), "ledger.jsonl")  # by code that shares nothing with the ledger's
    assert (found.ids, found.problems) == (tuple(one.id for one in forwards.order), ())


def test_acts_that_go_on_record_together_have_the_entries_of_acts_one_after_the_other():
    logs = [*LOGS, *reversed(LOGS), SOUTH, NORTH]
    acts = [(author, EARLIER, "note", {"text": f"{number}"}) for number, author in enumerate(logs)]
    before = noted(noted(Ledger()), SOUTH)
    one_by_one = reduce(lambda ledger, act: ledger.with_act(*act), acts, before)
    assert before.with_acts(acts) == one_by_one
    assert [one.body["text"] for one in one_by_one.order[2:]] == [f"{number}" for number in range(12)]


def test_what_is_exported_is_read_again_whatever_the_mail_made_of_the_ends_of_its_lines():
    ledger = noted(noted(noted(Ledger(), text="Ж ملاحظة İı"), SOUTH), text="تازه\u200cترین")
    content = file_content(ledger.order)
    assert content == "".join(f"{one.line}\n" for one in ledger.order).encode("utf-8")
    for sent in (content, content.replace(b"\n", b"\r\n"), content[:-1]):
        assert ledger_in(sent, "l.jsonl") == ledger
    assert [one.seq for one in entries_after(ledger, heads_stated(f"{NORTH}:1, {SOUTH} 1"))] == [2]
    assert entries_after(ledger, {}) == ledger.order
    assert entries_beside(ledger, {ledger.order[0].id}) == ledger.order[1:]
    with pytest.raises(LedgerError, match="“NORTH:1” is neither a file nor the end of a log"):
        heads_stated("NORTH:1")


LINE = Entry(NORTH, 1, "", "note", {"text": "x"}, EARLIER).line
REFUSED = {
    b"": "holds no entry of a ledger",
    b"\n": "line 1: An entry of the ledger cannot be read",
    b"\xef\xbb\xbf" + LINE.encode(): "line 1: An entry of the ledger cannot be read: ",
    LINE.encode()[:-4] + b"\xff}": "line 1: It is not written in UTF-8",
    LINE.replace('"seq"', '"seq":1,"seq"').encode(): "“seq” stands there twice",
    LINE.replace('"x"', "NaN").encode(): "NaN is no number that can be meant",
    LINE.replace('"x"', "1.5").encode(): "A line of the ledger is no entry",
    LINE.replace('"x"', "[" * 40 + "]" * 40).encode(): "more than 32 deep",
    LINE.replace('"x"', '"\\ud800"').encode(): "U+D800, which can hide or reorder text",
    LINE.replace('"x"', '"\u202ex"').encode(): "U+202E, which can hide or reorder text",
    LINE.replace('"x"', '"e\u0301"').encode(): "is not written as entries are",
    LINE.replace('"x"', '"' + "x" * 16_000 + '"').encode(): "longer than 16,000 bytes",
    (LINE + "\n" + LINE + " ").encode(): "line 2: A line of the ledger is not written as entries are",
}


@pytest.mark.parametrize(("content", "sentence"), REFUSED.items(), ids=range(len(REFUSED)))
def test_a_file_that_is_no_ledger_is_refused_by_its_line(content, sentence):
    with pytest.raises(LedgerError) as refused:
        ledger_in(content, "sent.jsonl")
    told = str(refused.value)
    assert told.startswith("sent.jsonl") and sentence in told and "\n" not in told


def test_a_file_that_is_larger_than_any_ledger_is_not_read():
    with pytest.raises(LedgerError, match=f"larger than {MOST_BYTES:,} bytes"):
        ledger_in(b" " * (MOST_BYTES + 300_000), "huge.jsonl")


def test_a_ledger_of_another_agreement_or_of_somebody_unknown_is_refused():
    other = Ledger().with_act(NORTH, EARLIER, "note", {"text": "x", "agreement": "elsewhere"})
    with pytest.raises(LedgerError, match=r"sent\.jsonl is a ledger of the agreement “elsewhere”, and the workspace"):
        merged(Ledger(), (), {"sent.jsonl": other}, RIVERLAND)
    stranger = noted(Ledger(), "WEST.00112233")
    with pytest.raises(LedgerError, match=r"an entry of WEST\.00112233, whose code is none of the agreement’s"):
        merged(Ledger(), (), {"sent.jsonl": stranger}, RIVERLAND)


def test_who_sends_a_log_that_ends_earlier_than_it_was_seen_is_told():
    """ "RU's log ends at 296; here 297 was seen": cut off, it has no gap and no fork."""
    whole = reduce(lambda ledger, number: noted(ledger, SOUTH, f"{number}"), range(297), Ledger())
    cut = Ledger(whole.order[:296])
    assert cut.problems() == ()
    outcome = merged(whole, whole.heads.values(), {"cut.jsonl": cut}, RIVERLAND)
    assert outcome.added == ()
    (told,) = map(str, outcome.sentences(NOW))
    assert told == f"cut.jsonl: The log {SOUTH} ends at 296; here its entry 297 has been seen."
    apart = merged(noted(Ledger()), [Head(NORTH, 1, "a" * 64)], {"w.jsonl": whole}, RIVERLAND)
    assert len(apart.added) == 297 and list(apart.sentences(NOW)) == [], "a log that is not in the file is not of it"


@pytest.mark.parametrize("time", ["1970-01-01T00:00:00Z", "2032-02-03T00:00:00Z"])
def test_a_clock_that_cannot_be_right_is_told_and_the_entry_taken(time):
    outcome = merged(Ledger(), (), {"l.jsonl": noted(Ledger(), time=time)}, RIVERLAND)
    (told,) = map(str, outcome.sentences(NOW))
    assert told == f"The entry 1 of the log {NORTH} says it was made at {time}: look at that computer’s clock."
    assert len(outcome.ledger.entries) == 1


ZEROS = "0" * 64
BEFORE = noted(noted(Ledger()), SOUTH)
OWN, OF_SOUTH = (entry.id for entry in BEFORE.order)
STANCE = {"stretch": "0a1b2c3d-0000-4000-8000-000000000000", "line": ZEROS, "day": "2031-02-01"}


@pytest.mark.parametrize(
    ("act", "body", "reason"),
    [
        ("stance", {**STANCE, "stance": "reserved"}, "The stance “reserved” needs a remark"),
        ("stance", {**STANCE, "stance": "agreed", "party": "SOUTH"}, "NORTH cannot take a stance for SOUTH"),
        ("stance", {**STANCE, "stance": "agreed", "day": "2031-02-05"}, "The day 2031-02-05 is yet to come"),
        ("note", {"text": "x", "meeting": "9"}, "No meeting 9 is on record"),
        ("correct", {"text": "x", "entry": ZEROS}, f"No entry {ZEROS} is on record"),
        ("correct", {"text": "x", "entry": OF_SOUTH}, f"The entry 1 of the log {SOUTH} is corrected by SOUTH alone"),
        ("stance", {**STANCE, "stance": "agreed", "day": "2031-02-04"}, None),  # a clock may be a day ahead
        ("stance", {**STANCE, "stance": "maybe"}, None),  # lists of acts mark it
        ("correct", {"text": "x", "entry": OWN}, None),
    ],
)
def test_an_entry_that_would_not_go_on_record_here_is_told_and_taken(act, body, reason):
    sent = BEFORE.with_act(NORTH, EARLIER, act, body)
    outcome = merged(BEFORE, (), {"sent.jsonl": sent}, RIVERLAND)
    assert len(outcome.added) == 1
    told = "".join(map(str, outcome.sentences(NOW)))
    assert told.startswith(f"The entry 2 of the log {NORTH} would not go on record here: {reason}" if reason else "")
    assert bool(told) == bool(reason)


def test_of_many_entries_that_would_not_go_on_record_the_first_are_told_and_how_many_more():
    sent = reduce(lambda ledger, _: noted(ledger, time="1970-01-01T00:00:00Z"), range(24), Ledger())
    *told, last = map(str, merged(Ledger(), (), {"l.jsonl": sent}, RIVERLAND).sentences(NOW))
    assert (len(told), last) == (20, "Of other entries there is the like to tell; how many: 4.")


# ---- in a package


def test_a_hundred_entries_are_a_mail_of_less_than_60_kilobytes():
    ledger = Ledger()
    for number in range(100):  # five logs by turns, each of which has seen the others'
        body = {"stretch": "0" * 36, "line": "5" * 64, "stance": "reserved", "remark": "the spring at the eastern end"}
        ledger = ledger.with_act(LOGS[number % 5], EARLIER, "stance", body)
    assert len(file_content(ledger.order)) < 60_000
    assert ledger.problems() == ()


def forked():
    base = noted(noted(Ledger()), SOUTH)
    return noted(base, text="here").union(noted(base, text="there"))


def settled():
    fork = forked()
    holds = next(one for one in fork.entries if one.body["text"] == "there")
    return fork.with_act("NORTH.99999999", EARLIER, "correct", {"entry": holds.id, "text": "the other was restored"})


def in_package(tmp_path, content):
    """What verifying says of a package with that ledger, whose forger has made the manifest fit."""
    folder = handmade_folder(tmp_path / "package")
    (folder / "ledger").mkdir()
    (folder / "ledger" / "ledger.jsonl").write_bytes(content)
    describe(folder)
    return verify(folder)


def test_a_package_says_how_many_entries_it_carries(tmp_path):
    for ledger, said in (
        (noted(noted(Ledger()), SOUTH), "2 entries, no fork, no gap"),
        (settled(), "5 entries, no gap; forks: 1, and of each its author says what holds"),
    ):
        found = in_package(tmp_path / str(len(ledger.entries)), file_content(ledger.order))
        assert (found.valid, str(found.ledger.said), found.problems) == (True, said, ())
    assert verify(handmade_folder(tmp_path / "without")).ledger is None


CHAIN = [one.line for one in reduce(lambda ledger, number: noted(ledger, text=f"{number}"), range(4), Ledger()).order]
APART = [noted(Ledger(), log).entries[0].line for log in sorted(LOGS[:3])]
TAMPERED = {
    "changed": ([CHAIN[0], CHAIN[1].replace('"text":"1"', '"text":"9"'), *CHAIN[2:]], "rests on one that is not here"),
    "removed": ([CHAIN[0], *CHAIN[2:]], "rests on one that is not here"),
    "moved": ([CHAIN[1], CHAIN[0], *CHAIN[2:]], "its entries stand in another order than the ledger’s"),
    "moved among those that are free": ([APART[1], APART[0], APART[2]], "another order than the ledger’s"),
    "twice": ([*CHAIN, CHAIN[0]], "has an entry twice"),
    "forked": ([one.line for one in forked().order], "2 entries of the number 2: it was forked"),
    "not as written": ([CHAIN[0].replace(",", ", ", 1)], "line 1 is no entry of a ledger as they are written"),
    "no JSON": (["{"], "line 1 is no entry of a ledger as they are written"),
    "another first": ([CHAIN[0].replace('"seq":1', '"seq":2')], "does not follow the one that it names"),
}


@pytest.mark.parametrize(("lines", "sentence"), TAMPERED.values(), ids=TAMPERED.keys())
def test_a_ledger_that_somebody_changed_is_refused_though_the_manifest_fits(tmp_path, lines, sentence):
    found = in_package(tmp_path, "".join(f"{line}\n" for line in lines).encode("utf-8"))
    assert not found.valid
    assert any(sentence in problem for problem in found.problems), found.problems


def test_a_ledger_that_is_cut_off_is_refused():
    with pytest.raises(Refused, match="it is cut off"):
        read_ledger(CHAIN[0].encode("utf-8"), "ledger.jsonl")
    assert read_ledger(CHAIN[0].encode("utf-8") + b"\n", "l").ids == (hashlib.sha256(CHAIN[0].encode()).hexdigest(),)
