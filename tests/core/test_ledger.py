# SPDX-License-Identifier: GPL-2.0-or-later
"""The ledger: one order for every way of merging, and nothing that is changed, forked or taken back goes unseen."""

from __future__ import annotations

import hashlib
import itertools
import json
import random
import re
from datetime import date

import pytest

from deesc_plugin.core.errors import LedgerError
from deesc_plugin.core.ledger.acts import ACTS
from deesc_plugin.core.ledger.entry import Entry, entry_of
from deesc_plugin.core.ledger.ledger import Head, Ledger
from deesc_plugin.core.ledger.state import is_sound, state_of

IR, RU, TR = "IR.0a1b2c3d", "RU.11223344", "TR.deadbeef"
UID = "0c5e3a52-6df6-4d13-8a52-1f4e0f7d2a11"
LINE = "5" * 64


def at(minute):
    return f"2017-05-{1 + minute // 1440:02}T{minute % 1440 // 60:02}:{minute % 60:02}:00Z"


def histories(entries, seed=7):
    """Three parties who write apart and take over what another has, now and then: each with what it knows."""
    known = dict.fromkeys((IR, RU, TR), Ledger())
    chance = random.Random(seed)  # noqa: S311  (no secret)
    for minute in range(entries):
        author = chance.choice(sorted(known))
        known[author] = known[author].with_act(author, at(minute // 20), "note", {"text": f"{minute} ملاحظة Ж"})
        if chance.random() < 0.1:
            known[author] = known[author].union(known[chance.choice(sorted(known))])
    return known


def agreed(ledger, day="2017-05-27", uid=UID, minute=0, line=LINE):
    body = {"feature": uid, "name": "Idlib 2", "line": line, "day": day, "document": "minutes 3"}
    return ledger.with_act(IR, at(minute), "agree", body)


def reopened(ledger, author=IR, minute=0):
    body = {"feature": UID, "name": "Idlib 2", "reason": "a bridge", "document": "minutes 4"}
    return ledger.with_act(author, at(minute), "reopen", body)


def test_a_line_is_what_anybody_can_write_again():
    entry = Entry(IR, 2, "a" * 64, "note", {"text": "Türkçe", "n": 3}, "2017-05-20T09:14:00Z", {RU: "b" * 64})
    assert entry.line == (
        '{"act":"note","author":"IR.0a1b2c3d","body":{"n":3,"text":"Türkçe"},"prev":"' + "a" * 64 + '",'
        '"seen":{"RU.11223344":"' + "b" * 64 + '"},"seq":2,"time":"2017-05-20T09:14:00Z","v":1}'
    )
    assert entry.id == hashlib.sha256(entry.line.encode("utf-8")).hexdigest()
    assert entry_of(entry.line) == entry
    assert entry.code == "IR"
    apart = Entry(IR, 1, "", "note", {"text": "e\u0301"}, "2017-05-20T09:14:00Z")
    assert "é" in apart.line, "NFC: one letter, one spelling"


def test_the_same_order_and_entries_for_every_way_of_merging():
    known = histories(900)
    merged = set()
    for first, second, third in itertools.permutations(known.values()):
        whole = first.union(second).union(third)
        assert whole == first.union(third.union(second))
        read_again = Ledger.of_lines(entry.line for entry in reversed(whole.entries))
        merged |= {tuple(entry.id for entry in one.order) for one in (whole, read_again)}
    assert len(merged) == 1
    (order,) = merged
    assert len(order) == 900
    assert whole.union(whole) == whole == whole.union(first), "merging twice changes nothing"
    place = {id_: number for number, id_ in enumerate(order)}
    for entry in whole.entries:
        assert all(place[ground] < place[entry.id] for ground in (entry.prev, *entry.seen.values()) if ground)
    assert whole.problems() == ()


def test_what_is_free_comes_by_time_then_author_number_and_id():
    logs = [f"{letter}{letter}.0a1b2c3d" for letter in "ZQKEMAB"]
    made = [Entry(author, 1, "", "note", {"text": "same time"}, at(5)) for author in logs]
    early = Entry("YY.0a1b2c3d", 1, "", "note", {"text": "first of all"}, at(4))
    forked = [Entry("CC.0a1b2c3d", 1, "", "note", {"text": text}, at(5)) for text in "wxyz"]
    order = Ledger((*made, early, *forked)).order
    assert [entry.author[0] for entry in order] == list("YABCCCCEKMQZ")
    ids = [entry.id for entry in order if entry.code == "CC"]
    assert ids == sorted(ids)


def test_a_fork_after_a_restored_copy_is_found_on_the_second_merge_and_not_before():
    copy = histories(30)[IR]
    restored, gone_on = agreed(copy, minute=50), copy.with_act(IR, at(60), "note", {"text": "gone on"})
    assert restored.problems() == gone_on.problems() == copy.problems()
    seq = copy.heads[IR].seq + 1
    (fork,) = [found for found in map(str, restored.union(gone_on).problems()) if "forked" in found]
    assert fork == f"The log {IR} has 2 entries of the number {seq}: it was forked."


def restored():
    """A log that was gone on with twice from its third entry: by two entries here, by one there."""
    copy = Ledger()
    for minute in range(3):
        copy = copy.with_act(IR, at(minute), "note", {"text": f"{minute}"})
    here = agreed(copy, minute=50).with_act(IR, at(51), "note", {"text": "here"})
    there = agreed(copy, "2017-06-04", minute=60, line="6" * 64)
    return here, there


def test_what_rests_on_a_fork_is_doubtful_until_its_author_says_which_branch_holds():
    here, there = restored()
    merged = here.union(there)
    later = merged.with_act(TR, at(70), "note", {"text": "has seen one of them"})
    (fork,) = later.forks
    assert (fork.author, fork.seq, fork.holds) == (IR, 4, "")
    assert {entry.id for entry in fork.entries} == {here.order[3].id, there.order[3].id}
    assert later.doubtful == {entry.id for entry in later.entries if entry.seq > 3 or entry.author == TR}
    by_another = later.with_act(TR, at(80), "correct", {"entry": there.order[3].id, "text": "theirs"})
    assert len(by_another.problems()) == 1, "what a party did, nobody else says"
    new_log = "IR.99999999"
    held = later.with_act(new_log, at(80), "correct", {"entry": there.order[3].id, "text": "the copy was restored"})
    assert held.problems() == () and held.doubtful == frozenset()
    assert held.set_aside == {here.order[3].id, here.order[4].id}
    assert state_of(held).agreed[UID].line == "6" * 64
    other = held.with_act(new_log, at(90), "correct", {"entry": here.order[3].id, "text": "no, the other one"})
    assert other.set_aside == {there.order[3].id}, "the last correction counts"
    assert state_of(other).agreed[UID].line == LINE
    assert other.union(merged).set_aside == other.set_aside


def test_a_gap_and_a_broken_chain_are_found():
    whole = histories(60)[TR]
    own = [entry for entry in whole.order if entry.author == TR]
    without = Ledger(tuple(entry for entry in whole.entries if entry is not own[2]))
    assert f"The entry 4 of the log {TR} rests on one that is not here." in map(str, without.problems())
    assert len(without.problems()) == 1, "what the others have seen of it is the same entry"
    foreign = Entry(RU, 2, own[0].id, "note", {}, at(99))
    (chain,) = map(str, Ledger((own[0], foreign)).problems())
    assert chain == f"The entry 2 of the log {RU} does not follow the one that it names."
    unseen = Entry(RU, 1, "", "note", {}, at(99), {IR: "c" * 64})
    (gap,) = map(str, Ledger((unseen,)).problems())
    assert gap == f"The entry 1 of the log {RU} has seen one that is not here."


def test_a_log_that_is_lost_is_one_problem_however_often_it_was_seen():
    whole = Ledger()
    for minute in range(10):
        whole = whole.with_act((IR, TR)[minute % 2], at(minute), "note", {"text": "by turns"})
    (lost,) = map(str, Ledger(tuple(entry for entry in whole.entries if entry.author != IR)).problems())
    assert lost.endswith("has seen one that is not here.")


def test_who_takes_entries_back_is_told():
    whole = histories(40)[RU]
    head = whole.heads[RU]
    cut = Ledger(tuple(entry for entry in whole.entries if entry.id != head.id))
    assert whole.missing([head]) == ()
    (told,) = map(str, cut.missing([head, Head(IR, 0, whole.entries[0].id)][:1]))
    assert told == f"The log {RU} ends at {head.seq - 1}; here its entry {head.seq} has been seen."


CHANGED = {
    "another key order": lambda line: json.dumps(json.loads(line)),
    "a blank": lambda line: line.replace(":", ": ", 1),
    "a key twice": lambda line: line.replace('"v":1', '"seq":1,"v":1'),
    "a key more": lambda line: line.replace('"v":1', '"v":1,"w":1'),
    "a real number": lambda line: line.replace('"text":"x"', '"text":1.5'),
    "no number": lambda line: line.replace('"text":"x"', '"text":NaN'),
    "not NFC": lambda line: line.replace('"text":"x"', '"text":"e\u0301"'),
    "half a surrogate": lambda line: line.replace('"text":"x"', '"text":"\\ud800"'),
    "a bidirectional mark": lambda line: line.replace('"text":"x"', '"text":"\u202ex"'),
    "deep nesting": lambda line: line.replace('"text":"x"', '"text":' + "[" * 5000 + "]" * 5000),
    "too long": lambda line: line.replace('"text":"x"', '"text":"' + "x" * 16_000 + '"'),
    "another version": lambda line: line.replace('"v":1', '"v":2'),
    "no log": lambda line: line.replace(IR, "IR"),
    "number 0": lambda line: line.replace('"seq":1', '"seq":0'),
    "a number that is true": lambda line: line.replace('"seq":1', '"seq":true'),
    "a local time": lambda line: line.replace("00Z", "00+03:00"),
    "a first that rests on another": lambda line: line.replace('"prev":""', '"prev":"' + "a" * 64 + '"'),
    "no JSON": lambda line: line[:-1],
    "a list": lambda line: f"[{line}]",
}


@pytest.mark.parametrize("change", CHANGED.values(), ids=CHANGED.keys())
def test_what_is_no_entry_is_refused(change):
    line = Entry(IR, 1, "", "note", {"text": "x"}, at(0)).line
    assert entry_of(line).line == line
    with pytest.raises(LedgerError):
        entry_of(change(line))


def test_each_changed_byte_makes_another_entry_or_none():
    line = agreed(Ledger()).entries[0].line
    for place, letter in enumerate(line):
        changed = line[:place] + ("0" if letter != "0" else "1") + line[place + 1 :]
        try:
            assert entry_of(changed).id != entry_of(line).id
        except LedgerError:
            continue


def test_agreed_until_it_is_reopened_and_again():
    once = agreed(Ledger())
    act = state_of(once).agreed[UID]
    assert (act.line, act.day, act.document, act.name) == (LINE, date(2017, 5, 27), "minutes 3", "Idlib 2")
    open_again = reopened(once, RU, minute=5)
    assert state_of(open_again).agreed == {}
    again = agreed(open_again, "2017-06-04", minute=6, line="6" * 64)
    assert state_of(again).agreed[UID].line == "6" * 64
    assert state_of(again.with_act(TR, at(7), "treaty", {"of": ["Riverland"]})).agreed == state_of(again).agreed
    assert [one.id for one in ACTS] == ["meeting", "propose", "adopt", "stance", "agree", "reopen", "note", "correct"]


def test_acts_of_a_meeting_and_of_proposals():
    fingerprint, note = "f" * 64, {"text": "the road is closed", "meeting": "4"}
    ledger = Ledger()
    for day in ("2024-03-08", "2024-03-09"):  # recorded again: as it was recorded last
        body = {"number": "4", "place": "Batken", "day": day, "present": "both delegations"}
        ledger = ledger.with_act("secretariat.0a1b2c3d", at(0), "meeting", body)
    ledger = ledger.with_act(RU, at(1), "propose", {"fingerprint": fingerprint, "title": "Draft 2"})
    body = {"fingerprint": fingerprint, "features": [UID], "meeting": "4", "party": "TR"}
    ledger = ledger.with_act("secretariat.0a1b2c3d", at(2), "adopt", body)
    ledger = ledger.with_act(IR, at(3), "note", {**note, "party": "TR"})
    noted = ledger.order[-1]
    ledger = ledger.with_act(IR, at(4), "correct", {"entry": noted.id, "text": "it is open"})
    state = state_of(ledger)
    assert [(one.number, one.place, one.day) for one in state.meetings.values()] == [("4", "Batken", date(2024, 3, 9))]
    assert [(entry.act, entry.party) for entry in state.acts_of["4"]] == [("adopt", "TR"), ("note", "IR")]
    assert state.proposed == {fingerprint: "RU"}
    assert [(one.features, one.party) for one in state.adopted] == [((UID,), "TR")]
    assert [entry.body["text"] for entry in state.corrections[noted.id]] == ["it is open"]


@pytest.mark.parametrize(
    ("act", "body", "sentence"),
    [
        ("meeting", {"number": "1", "place": "Astana", "day": "4 May", "present": ""}, "“day”: a day, as 2017-05-27"),
        ("meeting", {"number": " ", "place": "Astana", "day": "2017-05-04", "present": ""}, "“number”: a text that is"),
        ("note", {"text": 5}, "“text”: a text that is not empty"),
        ("note", {"text": "x", "txet": "y"}, "The act “note” has no “txet”; leave it out."),
        ("note", {"text": "x", "meeting": 4}, "“meeting”: a text"),
        ("correct", {"entry": "A" * 64, "text": "x"}, "“entry”: a SHA-256 in 64 hexadecimal digits, small letters"),
        ("adopt", {"fingerprint": "f" * 64, "features": UID}, "“features”: a list; each of its members a text"),
    ],
)
def test_a_body_that_the_act_cannot_have_is_refused_by_its_member(act, body, sentence):
    with pytest.raises(LedgerError, match=re.escape(sentence)):
        ACTS[act].refuse(body)


@pytest.mark.parametrize("change", [{"day": "2017-02-30"}, {"day": "20170527"}, {"line": 5}, {"document": None}])
def test_an_act_without_what_it_needs_changes_nothing_and_is_told(change):
    body = {"feature": UID, "name": "Idlib 2", "line": LINE, "day": "2017-05-27", "document": "", **change}
    ledger = Ledger().with_act(IR, at(0), "agree", body)
    assert not is_sound(ledger.entries[0])
    assert state_of(ledger).agreed == {}
    assert is_sound(Entry(IR, 1, "", "treaty", {}, at(0)))
