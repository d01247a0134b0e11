# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals compared, for programs: plain values of cells and lines, JSON, and a table.

Field names are public: other people's scripts read them. Areas are in square metres, lengths in metres, on the
ellipsoid; parties are codes of the agreement, in alphabetical order.
"""

from __future__ import annotations

import json
from typing import Any, Iterator

from ..canonical import fingerprint
from ..negotiation import AGREED, STATES, Cell, LinePiece, ProposalComparison, Unclaimed
from ..tables.borne import SQUARE_KILOMETRE, borne
from ..tables.csv_output import Column, Table
from .units import unit_records

FORMAT = "deesc-proposals/1"
AT_STAKE = "at-stake"
"""The state of a line that not every party draws."""
_SEPARATOR = ";"
_METRES = 3
_COLUMNS = (
    Column("what"),
    Column("number", 0),
    *(Column(name) for name in ("region", "kind", "state", "parties", "others")),
    *(Column(name, _METRES) for name in ("area_m2", "within_tolerance_m2", "length_m", "max_apart_m")),
    *(Column(name) for name in ("settlements", "settlements_near")),
    Column("population", 0),
    Column("units"),
)

Record = dict[str, Any]


def proposals_json(comparison: ProposalComparison) -> str:
    """A whole comparison as JSON text; the same bytes each time, whatever the order of the proposals."""
    agreement = comparison.agreement
    document = {
        "format": FORMAT,
        "agreement": {"id": agreement.id, "sha256": agreement.digest},
        "proposals": [
            {"party": one.party, "label": one.label, "fingerprint": fingerprint(one.delimitation)}
            for one in comparison.proposals
        ],
        "kind": comparison.kind,
        "regions": list(comparison.regions),
        "tolerance_m": comparison.tolerance_m,
        "least_run_m": comparison.least_run_m,
        **{f"{state}_m2": comparison.area_m2(state) for state in STATES},
        "within_tolerance_m2": comparison.within_tolerance_m2,
        "unclaimed": [unclaimed_record(one) for one in comparison.unclaimed],
        "line_agreed_m": comparison.line_agreed_m,
        "line_at_stake_m": comparison.line_at_stake_m,
        "cells": [
            {
                **cell_record(comparison, cell),
                "parties": list(cell.parties),
                "others": list(cell.others),
                "units": list(unit_records(agreement, cell.shares)),
            }
            for cell in comparison.cells
        ],
        "lines": [
            {**line_record(line), "same_as": list(line.same_as), "others": list(line.others)}
            for line in comparison.lines
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def proposals_table(comparison: ProposalComparison) -> Table:
    """A row for each cell and for each piece of line; what a row does not state is empty.

    ``what`` is ``cell`` or ``line``. ``parties`` are those who claim a cell or draw a line, ``others`` who do not.
    """
    names = [column.name for column in _COLUMNS]
    return Table(_COLUMNS, tuple(tuple(row.get(name) for name in names) for row, _ in piece_records(comparison)))


def piece_records(comparison: ProposalComparison) -> Iterator[tuple[Record, Cell | LinePiece]]:
    """Plain values of every cell and every piece of line, by the columns of the table, each with what it is of."""
    for cell in comparison.cells:
        record = cell_record(comparison, cell)
        yield {"what": "cell", "number": cell.number, **record, "population": record["population"] or None}, cell
    for number, line in enumerate(comparison.lines, start=1):
        record = line_record(line)
        having = _SEPARATOR.join(sorted((line.party, *line.same_as)))
        state = AGREED if line.is_agreed else AT_STAKE
        yield {"what": "line", "number": number, **record, "parties": having, "state": state}, line


def cell_record(comparison: ProposalComparison, cell: Cell) -> Record:
    """A cell with plain values, several in one text apart by semicolons; `population` as far as it is stated."""
    known = comparison.gazetteer
    names = {
        what: _SEPARATOR.join(known.names[one] for one in places) if known else ""
        for what, places in (("settlements", cell.settlements), ("settlements_near", cell.near))
    }
    return {
        "region": cell.region,
        "kind": cell.kind,
        "parties": _SEPARATOR.join(cell.parties),
        "others": _SEPARATOR.join(cell.others),
        "state": cell.state,
        "area_m2": cell.area_m2,
        "within_tolerance_m2": cell.within_tolerance_m2,
        **names,
        "population": population(comparison, cell),
        "units": _SEPARATOR.join(one["unit"] for one in unit_records(comparison.agreement, cell.shares) if one["unit"]),
    }


def unclaimed_record(rest: Unclaimed) -> Record:
    """What nobody claims of a region's units, with no more digits than their boundaries bear."""
    square_metres, doubt = rest.area_m2, sum(share.doubt_m2 for share in rest.shares)
    area, known_to = (None if one is None else float(one) * SQUARE_KILOMETRE for one in borne(square_metres, doubt))
    return {"region": rest.region, "area_m2": area, "known_to_m2": known_to}


def line_record(line: LinePiece) -> Record:
    """A piece of line with plain values."""
    return {
        "region": line.region,
        "kind": line.kind,
        "party": line.party,
        "same_as": _SEPARATOR.join(line.same_as),
        "others": _SEPARATOR.join(line.others),
        "length_m": line.length_m,
        "max_apart_m": line.max_apart_m,
    }


def population(comparison: ProposalComparison, cell: Cell) -> int:
    """The people of the settlements inside a cell of which the source states a number."""
    known = comparison.gazetteer
    return 0 if known is None else sum(int(known.population[one]) for one in cell.settlements)
