"""Reads an agreement from its JSON file, and refuses a broken one with the place and the reason."""

from __future__ import annotations

import hashlib
import json
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
    Role,
    SeparationArea,
    Term,
)
from .errors import AgreementError
from .schema_check import first_violation
from .wording import Wording


def read_agreement(path: Path, schema: Mapping[str, Any]) -> Agreement:
    """Read an agreement file.

    Parameters
    ----------
    path : Path
        The JSON file.
    schema : mapping
        The JSON Schema of agreements (see `paths.agreement_schema`).

    Raises
    ------
    AgreementError
        When the file cannot be read or breaks the schema; the message names the place and the reason.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise AgreementError(
            f"The agreement {path.name} cannot be read ({error}); name a bundled agreement or a JSON file."
        ) from error
    return parse_agreement(text, schema, path.name)


def parse_agreement(text: str, schema: Mapping[str, Any], name: str = "agreement") -> Agreement:
    """Read an agreement from its JSON text; `name` stands for the file in messages."""
    try:
        document = json.loads(text)
    except ValueError as error:
        raise AgreementError(f"The agreement {name} is not JSON: {error}.") from error
    violation = first_violation(document, schema)
    if violation:
        raise AgreementError(f"The agreement {name} is refused at {violation.place}: {violation.reason}.")
    agreement = _build(document, text)
    _refuse_contradictions(agreement, name)
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


def _refuse_contradictions(agreement: Agreement, name: str) -> None:
    """Refuse what a schema cannot see: names used twice, names used and never declared, boxes inside out."""
    lists = {
        "parties": [party.code for party in agreement.parties],
        "units": [unit.pcode for unit in agreement.units],
        "regions": [region.id for region in agreement.regions],
        "kinds": [kind.id for kind in agreement.kinds],
    }
    for place, names in lists.items():
        for repeated in sorted({item for item in names if names.count(item) > 1}):
            raise AgreementError(f"The agreement {name} is refused at {place}: “{repeated}” stands there twice.")
    declared_units = set(lists["units"])
    for region in agreement.regions:
        for pcode in region.pcodes:
            if pcode not in declared_units:
                raise AgreementError(
                    f"The agreement {name} is refused at regions/{region.id}: the unit “{pcode}” is not declared "
                    "under units."
                )
    for entry in agreement.overlaps:
        for kind in sorted(entry.kinds - set(lists["kinds"])):
            raise AgreementError(f"The agreement {name} is refused at overlaps: “{kind}” is not one of its kinds.")
    for place, (west, south, east, north) in [
        ("theatre", agreement.theatre),
        *((f"regions/{region.id}/extent", region.extent) for region in agreement.regions),
    ]:
        if west >= east or south >= north:
            raise AgreementError(
                f"The agreement {name} is refused at {place}: write west, south, east, north in that order."
            )
