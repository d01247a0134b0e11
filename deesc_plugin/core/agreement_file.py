# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads an agreement from its JSON file, and refuses a broken one with the place and the reason."""

from __future__ import annotations

import hashlib
from datetime import date
from pathlib import Path
from typing import Any, Mapping

from .agreement import (
    AdministrativeUnit,
    Agreement,
    Allowance,
    Claim,
    Kind,
    OverlapAllowance,
    Party,
    Region,
    SeparationArea,
    Term,
)
from .agreement_contradictions import contradictions
from .errors import AgreementError
from .limit_overrides import refuse_unknown_limits
from .roles import Role
from .schema_check import first_violation
from .strict_json import JsonRefused, strict_json
from .wording import Wording

MOST_BYTES = 1_000_000
"""Of an agreement's file; the bundled one has 17 thousand."""

_REFUSED = "The agreement {file} is refused at {place}: {reason}; correct it there and read it again."


def read_agreement(path: Path, schema: Mapping[str, Any]) -> Agreement:
    """Read an agreement file.

    Parameters
    ----------
    path : Path
        The JSON file: UTF-8 without a byte order mark, as RFC 8259 has it.
    schema : mapping
        The JSON Schema of agreements (see `paths.agreement_schema`).

    Raises
    ------
    AgreementError
        When the file cannot be read or is refused; the message names the place and the reason.
    """
    try:
        with path.open("rb") as file:
            written = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise AgreementError(
            "The agreement {file} cannot be read ({cause}); name a bundled agreement or a JSON file.",
            file=path.name,
            cause=str(error),
        ) from error
    return parse_agreement(written, schema, path.name)


def parse_agreement(written: str | bytes, schema: Mapping[str, Any], name: str = "agreement") -> Agreement:
    """Read an agreement from its JSON text; `name` stands for the file in messages.

    Raises
    ------
    AgreementError
        As `read_agreement`.
    """
    try:
        document = strict_json(written, MOST_BYTES)
    except JsonRefused as refused:
        raise AgreementError(_REFUSED, file=name, place=refused.place, reason=refused.message) from None
    violation = first_violation(document, schema)
    if violation:
        raise AgreementError(_REFUSED, file=name, place=violation.place, reason=violation.reason)
    agreement = _build(document, written if isinstance(written, str) else written.decode("utf-8"))
    for place, reason in contradictions(agreement):
        raise AgreementError(_REFUSED, file=name, place=place, reason=reason)
    refuse_unknown_limits(agreement)
    return agreement


def _build(document: dict[str, Any], text: str) -> Agreement:
    term = document["term"]
    return Agreement(
        id=document["id"],
        title=_wording(document["title"]),
        instrument=_wording({**document.get("instrument_names", {}), "en": document["instrument"]}),
        languages=tuple(document["languages"]),
        country=document["country"],
        theatre=_box(document["theatre"]),
        likely_crs=tuple((entry["crs"], entry["why"]) for entry in document["likely_crs"]),
        parties=tuple(
            sorted(
                (Party(entry["code"], entry["role"], _wording(entry["name"])) for entry in document["parties"]),
                key=lambda party: party.code,
            )
        ),
        units=tuple(
            AdministrativeUnit(entry["pcode"], _wording(entry["name"]), entry.get("fips", ""), entry.get("iso", ""))
            for entry in document["units"]
        ),
        separation_areas=tuple(
            SeparationArea(entry["name"], tuple(entry["spellings"]), entry["source"])
            for entry in document["separation_areas"]
        ),
        regions=tuple(_region(entry) for entry in document["regions"]),
        kinds=tuple(
            Kind(entry["id"], Role(entry["role"]), _wording(entry["name"]), _wording(entry["plural"]), entry["wording"])
            for entry in document["kinds"]
        ),
        statuses=tuple(document["statuses"]),
        term=Term(
            date.fromisoformat(term["in_force_from"]),
            term["months"],
            term["extension"],
            tuple((date.fromisoformat(entry["until"]), entry["source"]) for entry in term["recorded"]),
        ),
        deadlines=tuple(
            (entry["what"], date.fromisoformat(entry["date"]), entry["source"]) for entry in document["deadlines"]
        ),
        claims=tuple(
            Claim(entry["topic"], entry["value"], entry["source"], entry["followed"]) for entry in document["claims"]
        ),
        overlaps=tuple(
            OverlapAllowance(frozenset(entry["kinds"]), Allowance(entry["allowed"])) for entry in document["overlaps"]
        ),
        limits=document["limits"],
        disclaimer=_wording(document["disclaimer"]),
        text=text,
        digest=hashlib.sha256(text.encode("utf-8")).hexdigest(),
    )


def _region(entry: dict[str, Any]) -> Region:
    return Region(
        entry["id"],
        entry["number"],
        _wording(entry["name"]),
        entry["wording"],
        tuple((unit["pcode"], unit["extent"]) for unit in entry["units"]),
        _box(entry["extent"]),
        entry["source"],
    )


def _wording(texts: dict[str, str]) -> Wording:
    return Wording(tuple(sorted(texts.items())))


def _box(numbers: list[float]) -> tuple[float, float, float, float]:
    west, south, east, north = numbers
    return (west, south, east, north)
