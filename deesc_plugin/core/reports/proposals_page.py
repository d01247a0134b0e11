# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals compared as one HTML page, to read or print: sums, cells, units and lines.

Every table has the parties by their codes, and none adds up what one of them would gain or give.
"""

from __future__ import annotations

from html import escape
from typing import Any, Iterable, Iterator, Sequence

from ..canonical import fingerprint
from ..negotiation import AGREED, CONTESTED, GAP, Cell, LinePiece, ProposalComparison
from ..saying import Area, Code, Length, Listed, Message, Number, Voice
from ..tables.borne import SQUARE_KILOMETRE
from .page import report_page, report_table
from .proposals_record import population
from .units import area_said, unit_said

STATE_NAMES = {
    AGREED: Message("claimed by all"),
    CONTESTED: Message("contested"),
    GAP: Message("claimed by nobody"),
}

Cells = Sequence[Any]


def proposals_html(comparison: ProposalComparison, voice: Voice) -> str:
    """The page of a comparison, in the language of the voice."""
    proposals = "".join(
        f"<tr><td>{voice.html(Code(one.party))}</td><td>{voice.html(one.label)}</td>"
        f'<td><code dir="ltr">{escape(fingerprint(one.delimitation))}</code></td>'
        f'<td><code dir="ltr">{escape(one.delimitation.agreement.digest)}</code></td></tr>\n'
        for one in comparison.proposals
    )
    columns = (Message("Party"), Message("Version"), Message("Fingerprint"), Message("Agreement, SHA-256"))
    heads = f"<tr>{''.join(f'<th>{voice.html(one)}</th>' for one in columns)}</tr>\n"
    body = "".join(
        (
            f"<table>{heads}{proposals}</table>\n",
            *(f"<p>{voice.html(sentence)}</p>\n" for sentence in comparison_sentences(comparison)),
            *(report_table(voice, *section) for section in _sections(comparison)),
        )
    )
    title = Message.of("Proposals compared: {parties}", parties=_codes(comparison.parties))
    return report_page(voice.text(title), body, voice)


def comparison_sentences(comparison: ProposalComparison) -> Iterator[Message]:
    """What a log says of a comparison."""
    yield Message.of(
        "Claimed by all: {agreed}; contested: {contested}; claimed by nobody between claims: {gap}.",
        agreed=Area(comparison.area_m2(AGREED)),
        contested=Area(comparison.area_m2(CONTESTED)),
        gap=Area(comparison.area_m2(GAP)),
    )
    yield Message.of(
        "Line drawn by all: {agreed}; line at stake: {at_stake}. A line that several parties draw counts once.",
        agreed=Length(comparison.line_agreed_m),
        at_stake=Length(comparison.line_at_stake_m),
    )
    if comparison.tolerance_m:
        yield Message.of(
            "Lines up to {tolerance} apart over {run} or more are the same line; ground between them, {area}, is "
            "counted apart.",
            tolerance=Length(comparison.tolerance_m),
            run=Length(comparison.least_run_m),
            area=Area(comparison.within_tolerance_m2),
        )
    if comparison.gazetteer is not None:
        yield Message.of(
            "Settlements nearer than {accuracy} to the outline of a cell are near, not inside: their positions are no "
            "more accurate than that.",
            accuracy=Length(comparison.gazetteer.accuracy_m),
        )


def _sections(comparison: ProposalComparison) -> Iterator[tuple[Message, Cells, list[Cells]]]:
    """Title, heads and rows of each table that has rows."""
    number, region = Message("No."), Message("Region")
    yield (
        Message("Cells: ground with one set of claiming parties"),
        (
            *(number, region, Message("State"), Message("Claimed by"), Message("Not claimed by")),
            *(Message("Area, km²"), Message("Within the tolerance, km²")),
            *(Message("Settlements inside"), Message("near"), Message("Population, where stated")),
        ),
        [_cell_row(comparison, cell) for cell in comparison.cells],
    )
    yield (
        Message("Cells by administrative unit"),
        (number, Message("Unit"), Message("Area, km²")),
        list(_unit_rows(comparison)),
    )
    yield (
        Message("Units that the agreement names for a region: claimed by nobody"),
        (region, Message("Area, km²")),
        [(comparison.agreement.region_wording(one.region), area_said(one.shares)) for one in comparison.unclaimed],
    )
    yield (
        Message("Lines"),
        (region, Message("Drawn by"), Message("Not drawn by"), Message("Length"), Message("Most apart")),
        [_line_row(comparison, line) for line in comparison.lines],
    )


def _cell_row(comparison: ProposalComparison, cell: Cell) -> Cells:
    people = population(comparison, cell)
    return (
        Number(cell.number),
        comparison.agreement.region_wording(cell.region),
        STATE_NAMES[cell.state],
        _codes(cell.parties),
        _codes(cell.others),
        _square_kilometres(cell.area_m2),
        _square_kilometres(cell.within_tolerance_m2),
        _settlements(comparison, cell.settlements),
        _settlements(comparison, cell.near),
        Number(people) if people else "",
    )


def _settlements(comparison: ProposalComparison, places: Sequence[int]) -> Any:
    known = comparison.gazetteer
    names = [] if known is None else [known.called(one) for one in places]
    return Listed.of(names, most=None) if names else ""


def _unit_rows(comparison: ProposalComparison) -> Iterator[Cells]:
    for cell in comparison.cells:
        for share in cell.shares:
            unit = unit_said(comparison.agreement, share.pcode, share.name, [share])
            yield Number(cell.number), unit, area_said([share])


def _line_row(comparison: ProposalComparison, line: LinePiece) -> Cells:
    having = sorted((line.party, *line.same_as))
    return (
        comparison.agreement.region_wording(line.region),
        _codes(having),
        _codes(line.others),
        Length(line.length_m),
        Length(line.max_apart_m) if line.same_as else "",
    )


def _codes(parties: Iterable[str]) -> Any:
    codes = [Code(party) for party in parties]
    return Listed.of(codes, most=None) if codes else ""


def _square_kilometres(square_metres: float) -> str:
    return f"{square_metres / SQUARE_KILOMETRE:,.6f}" if square_metres else ""
