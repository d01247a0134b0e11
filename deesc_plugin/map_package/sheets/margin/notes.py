# SPDX-License-Identifier: GPL-2.0-or-later
"""What a sheet states in words: errors it is made in spite of, sources, accuracy, disclaimer, numerals, fingerprint."""

from __future__ import annotations

from ....core.geodesy import DRAWN_DEVIATION
from ....core.ground import Credit
from ....core.limits import COARSE_SCALE
from ....core.recorded import recorded
from ....core.sheets.page import PRINTED_LINE, ground_width
from ....core.tables.ring_numbering import DECIMALS
from ....core.wording import LANGUAGE_NAMES, RIGHT_TO_LEFT, Wording
from ....paths import voice
from ...paper.marks import Block, stacked
from ...paper.reading_order import NO_BREAK_SPACE, Said, grouped, isolated, joined
from ..words import SheetSetter
from .facts import SheetFacts

_GAP = 0.5
_DIGEST = "SHA-256"
_SHORT_DIGITS, _GROUP = 16, 4
_MOST_LINES_OF_A_REASON = 3
"""The head of each annex has the whole of a longer one."""
_MOST_SOURCES = 3
"""So many sources are named; each feature's own stands in the data."""
_STEP_OF_COORDINATES = f"{10.0**-DECIMALS:.{DECIMALS}f}°"


def override_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """In spite of how many errors the package is made, and why, as stated; without height where there are none."""
    if not facts.override_reason:
        return Block("override", setter.width, 0.0, ())
    size, reason = setter.types.heading, setter.words.literal(facts.override_reason)
    said = joined([setter.words.say("override", count=facts.errors), setter.words.say("reason_of_override")], ". ")
    parts = [
        setter.paragraphs("errors", said, size, True),
        setter.paragraphs("reason", [reason], setter.types.text, True, _MOST_LINES_OF_A_REASON),
    ]
    return stacked("override", setter.width, parts, _GAP)


def sources_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """Whose proposal is drawn, from what source as stated, and where reference boundaries and settlements come from."""
    return _stated(("sources",), _sources(facts, setter), setter)


def accuracy_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """How good coordinates, drawn lines and buffers are, and how much ground a printed line covers."""
    return _stated(("accuracy",), _accuracy(facts, setter), setter)


def disclaimer_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The agreement's disclaimer, and how numbers are written."""
    said = [setter.words.own(facts.delimitation.agreement.disclaimer), setter.words.say("numerals", digits="0–9")]
    return _stated(("disclaimer",), said, setter)


def statements_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The three as one paragraph without what numerals are, for a margin that is short of room."""
    disclaimer = setter.words.own(facts.delimitation.agreement.disclaimer)
    said = [*_sources(facts, setter), *_accuracy(facts, setter), disclaimer]
    return _stated(("sources", "accuracy", "disclaimer"), said, setter)


def _sources(facts: SheetFacts, setter: SheetSetter) -> list[list[Said]]:
    said = []
    if facts.parties:
        parties = _listed([party.name for party in facts.parties])
        more = ["…"] if len(facts.stated_sources) > _MOST_SOURCES else []
        sources = _listed([_recorded(text) for text in (*facts.stated_sources[:_MOST_SOURCES], *more) or "–"])
        phrase_id = "source_of_lines" if len(facts.parties) == 1 else "source_of_lines_of_several"
        said.append(setter.words.say(phrase_id, parties=parties, sources=sources))
    reference = facts.delimitation.reference
    credits = list(dict.fromkeys(layer.credit for layer in facts.shown_ground if not layer.is_names_alone))
    names = dict.fromkeys(layer.credit for layer in facts.shown_ground if layer.is_names_alone)
    same = [one for one in credits if (one.source, one.licence) == (reference.source, reference.licence)]
    if same:  # what both are from is said once: margins are short of room
        said.append(setter.words.say("source_of_reference_and_ground", source=_credited(same[0])))
        credits.remove(same[0])
    elif reference.source:
        source, licence = _recorded(reference.source), _recorded(reference.licence or "–")
        said.append(setter.words.say("source_of_reference", source=source, licence=licence))
    gazetteer = facts.shown_gazetteer
    if gazetteer is not None:
        source, licence = _recorded(gazetteer.source), _recorded(gazetteer.licence or "–")
        said.append(setter.words.say("source_of_settlements", source=source, licence=licence))
    if credits:
        said.append(setter.words.say("source_of_ground", sources=_listed([_credited(credit) for credit in credits])))
    if names:
        said.append(setter.words.say("source_of_country_names", sources=_listed([_credited(one) for one in names])))
    return said


def _accuracy(facts: SheetFacts, setter: SheetSetter) -> list[list[Said]]:
    ground = grouped(ground_width(PRINTED_LINE, facts.sheet.scale), 0 if facts.sheet.scale % 2000 == 0 else 1)
    say = setter.words.say
    said = [
        say("accuracy_of_coordinates", step=_STEP_OF_COORDINATES, drawn=f"{DRAWN_DEVIATION:g}"),
        say("accuracy_of_print", width=f"{PRINTED_LINE:g}", ground=ground),
    ]
    stated = facts.delimitation.agreement.limits.get(COARSE_SCALE, {}).get("accuracy", 0.0)
    if stated:
        said.append(say("accuracy_as_stated", accuracy=f"{stated:g}"))
    if facts.buffer_error is not None:
        said.append(say("accuracy_of_buffers", error=f"{facts.buffer_error:.2f}"))
    return said


def _stated(phrase_ids: tuple[str, ...], said: list[list[Said]], setter: SheetSetter) -> Block:
    """Sentences under a heading, in one paragraph for each language; without height where there are none."""
    first = phrase_ids[0]
    if not said:
        return Block(first, setter.width, 0.0, ())
    parts = [setter.heading_of(phrase_ids), setter.paragraphs(first, joined(said))]
    return stacked(first, setter.width, parts, _GAP)


def fingerprint_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The beginning of the delimitation's fingerprint, in groups that two people can read to each other, and all of it.

    Below it stands the digest of the record, for which names, dates and exceptions count as well. Neither is ever
    shortened: a sheet is signed for what its digits stand for.
    """
    short = NO_BREAK_SPACE.join(facts.fingerprint[at : at + _GROUP] for at in range(0, _SHORT_DIGITS, _GROUP))
    heading = setter.heading("fingerprint", f"{_DIGEST} {short}{NO_BREAK_SPACE}…")
    of_record = setter.phrase("record", digest=_DIGEST)
    parts = [heading, _digits(facts.fingerprint, setter), of_record, _digits(facts.record, setter)]
    return stacked("fingerprint", setter.width, parts, _GAP)


def bare_fingerprint_block(facts: SheetFacts, setter: SheetSetter) -> Block:
    """The same under one heading, without the beginning in groups."""
    digests = (_digits(digest, setter) for digest in (facts.fingerprint, facts.record))
    return stacked("fingerprint", setter.width, [setter.heading("fingerprint_and_record", _DIGEST), *digests], 0.0)


def _digits(digest: str, setter: SheetSetter) -> Block:
    return setter.paragraphs("digits", [setter.words.literal(digest)], setter.types.least)


def _recorded(text: str) -> Wording:
    """A recorded source or licence in the languages of sheets."""
    return Wording(tuple((code, voice(code).text(recorded(text))) for code in LANGUAGE_NAMES))


def _credited(credit: Credit) -> Wording:
    """Source, edition and licence of ground in the languages of sheets."""
    texts = []
    for code in LANGUAGE_NAMES:
        source, licence = (voice(code).text(recorded(text)) for text in (credit.source, credit.licence))
        edition = f", {credit.edition}" if credit.edition else ""
        texts.append(
            (code, f"{isolated(source + edition, code in RIGHT_TO_LEFT)} ({isolated(licence, code in RIGHT_TO_LEFT)})")
        )
    return Wording(tuple(texts))


def _listed(names: list[Wording]) -> Wording:
    """Names as one text in each language."""
    languages = dict.fromkeys(code for name in names for code, _ in name.texts)
    commas = {"ar": "، ", "fa": "، "}
    return Wording(
        tuple((code, commas.get(code, ", ").join(name.in_language(code) for name in names)) for code in languages)
    )
