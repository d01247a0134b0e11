# SPDX-License-Identifier: GPL-2.0-or-later
"""Ground by administrative unit in reports: with no more digits than the accuracy of the boundaries bears."""

from __future__ import annotations

from typing import Any, Iterator, Sequence

from ..agreement import Agreement
from ..saying import Listed, Message
from ..tables.areas import Share, merged_units
from ..tables.borne import SQUARE_KILOMETRE, borne


def unit_records(agreement: Agreement, shares: Sequence[Share]) -> Iterator[dict[str, Any]]:
    """Ground in each administrative unit, with plain values.

    ``known_to_m2`` says to what the area is known, None where it is as exact as the ground; ``merged`` has the units
    whose parts are too narrow to be told from this one's.
    """
    for share in shares:
        area, known_to = (
            None if one is None else float(one) * SQUARE_KILOMETRE for one in borne(share.square_metres, share.doubt_m2)
        )
        merged = [f"{pcode} {name}".strip() for pcode, name in merged_units(agreement, [share])]
        unit = agreement.unit_name(share.pcode, share.name)
        yield {"pcode": share.pcode, "unit": unit, "area_m2": area, "known_to_m2": known_to, "merged": merged}


def unit_said(agreement: Agreement, pcode: str, name: str, shares: Sequence[Share]) -> Any:
    """What a unit is called, and the units whose parts count with its."""
    unit = agreement.unit_wording(pcode, name) if pcode or name else Message("in no unit")
    merged = [agreement.unit_wording(*other) for other in merged_units(agreement, shares)]
    if not merged:
        return unit
    template = "{unit}, with parts narrower than the accuracy of the boundaries: {others}"
    return Message.of(template, unit=unit, others=Listed.of(merged, most=None))


def area_said(shares: Sequence[Share]) -> str:
    """An area by unit in km², and what it is known to; nothing without shares."""
    if not shares:
        return ""
    area, known_to = borne(sum(one.square_metres for one in shares), sum(one.doubt_m2 for one in shares))
    return f"{area:,f}" if known_to is None else f"{area:,f} ± {known_to:,f}"
