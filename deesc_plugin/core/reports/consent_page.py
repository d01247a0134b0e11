# SPDX-License-Identifier: GPL-2.0-or-later
"""How the parties stand to every stretch, to read: sentences, tables, and one HTML page."""

from __future__ import annotations

from html import escape
from typing import Any, Iterator, Mapping

from ..canonical import fingerprint
from ..consent.consent import Standing
from ..consent.ends import ends_in
from ..consent.minutes import Minutes
from ..consent.shares import kilometres_text, share_text
from ..delimitation import Delimitation
from ..ledger.acts.stance import REASONED
from ..saying import Listed, Message, Voice
from .page import Cells, ReportTable, report_page, report_table

BASIS_WORDS: Mapping[str, Message] = {
    "straight": Message("straight line"),
    "river": Message("river"),
    "road": Message("road"),
    "administrative": Message("administrative boundary"),
    "contact-line": Message("line of contact"),
    "other": Message("other"),
}
"""What a line follows, in words."""
_HOW = {True: Message("recorded"), False: Message("own log")}
_NOTHING = "–"


def minutes_title(minutes: Minutes) -> Message:
    """What the minutes are called."""
    if minutes.meeting is None:
        return Message("Consent, stretch by stretch")
    return Message.of("Minutes of meeting {number}", number=minutes.meeting.number)


def minutes_sentences(minutes: Minutes) -> Iterator[Message]:
    """When, where and in whose presence they met, and how much is agreed."""
    meeting, consent = minutes.meeting, minutes.consent
    if meeting is not None:
        yield Message.of("Held in {place} on {day}.", place=meeting.place, day=meeting.day)
        if meeting.present.strip():
            yield Message.of("Present: {present}.", present=meeting.present.strip().rstrip("."))
        yield Message.of("Agreed at this meeting: {here} km.", here=kilometres_text(minutes.here_m))
    yield Message.of(
        "Agreed in all: {agreed} km of {whole} km ({share} %).",
        agreed=kilometres_text(consent.agreed_m),
        whole=kilometres_text(consent.metres),
        share=share_text(consent.tenths),
    )
    if any(one.has_lapsed(party) for one in consent.standings for party in one.stances):
        yield Message("What has lapsed was said of another line, and counts for nothing.")


def minutes_tables(minutes: Minutes) -> Iterator[ReportTable]:
    """Every stretch with each party's stance; then the reservations and objections in the parties' words."""
    ends, delimitation = ends_in(minutes.delimitation), minutes.delimitation
    parties = sorted({party for one in minutes.consent.standings for party in (*one.parties, *one.stances)})
    rows = []
    for one in minutes.consent.standings:
        (from_number, from_dms), (to_number, to_dms) = ends(one)
        stretch = one.stretch
        rows.append(
            (
                _features(one, delimitation),
                str(stretch.number),
                from_number or _NOTHING,
                from_dms,
                to_number or _NOTHING,
                to_dms,
                f"{one.metres:,.1f}",
                BASIS_WORDS.get(stretch.basis, stretch.basis),
                *(_stance(one, party) for party in parties),
            )
        )
    heads: Cells = (
        *(Message("Feature"), Message("Stretch"), Message("From point"), Message("Place"), Message("To point")),
        *(Message("Place"), Message("Length, m"), Message("Basis"), *parties),
    )
    yield ReportTable("stretches", Message("Stretches"), heads, tuple(rows), frozenset(range(1, 7)))
    words = tuple(_words(minutes))
    if words:
        heads = (Message("Feature"), Message("Stretch"), Message("Party"), Message("Stance"), Message("Words"))
        title = Message("Reservations and objections")
        yield ReportTable("reservations", title, (*heads, Message("Document")), words, frozenset({1}))


def _features(standing: Standing, delimitation: Delimitation) -> Listed:
    known = [delimitation.feature(uid) for uid in standing.stretch.features]
    return Listed.of([feature for feature in known if feature is not None], most=None)


def _stance(standing: Standing, party: str) -> Any:
    taken = standing.stances.get(party)
    if taken is None:
        return _NOTHING
    values = {"stance": Message(taken.stance), "day": taken.day, "how": _HOW[taken.is_recorded]}
    if standing.has_lapsed(party):
        return Message.of("lapsed: {stance} on {day} ({how})", **values)
    return Message.of("{stance} on {day} ({how})", **values)


def _words(minutes: Minutes) -> Iterator[Cells]:
    for one in minutes.consent.standings:
        for party in sorted(one.stances):
            taken = one.stances[party]
            if taken.stance in REASONED and one.holds(party):
                features = _features(one, minutes.delimitation)
                stance = Message(taken.stance)
                yield features, str(one.stretch.number), party, stance, taken.remark, taken.document or _NOTHING


def minutes_html(minutes: Minutes, voice: Voice) -> str:
    """The minutes as one page.

    Parameters
    ----------
    voice : Voice
        In whose language it is written.
    """
    digest = fingerprint(minutes.delimitation)
    body = "".join(
        (
            *(f"<p>{voice.html(sentence)}</p>\n" for sentence in minutes_sentences(minutes)),
            *(report_table(voice, one.title, one.heads, one.rows) for one in minutes_tables(minutes)),
            f'<p>{voice.html(Message("Fingerprint"))}: <code dir="ltr">{escape(digest)}</code></p>\n',
        )
    )
    return report_page(voice.text(minutes_title(minutes)), body, voice)
