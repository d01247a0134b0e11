# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads an agreement from its JSON file, and refuses a broken one with the place and the reason."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any, Mapping

from .agreement import (
    AdministrativeUnit,
    Agreement,
    Allowance,
    ConsentClause,
    GlossaryTerm,
    Kind,
    OverlapAllowance,
    Party,
    Region,
    RuleOff,
)
from .agreement_contradictions import contradictions
from .agreement_format import shortcomings
from .agreement_sources import Sources
from .agreement_sources import text_of as _text
from .agreement_sources import wording_of as _wording
from .characters import plain_to_see
from .errors import AgreementError
from .limit_overrides import refuse_unknown_limits
from .precedence import Precedence
from .roles import Role
from .rules_off import refuse_needed_rules
from .saying import Message
from .schema_check import first_violation
from .set_apart import DisputedArea, SeparationArea, Statement
from .strict_json import JsonRefused, strict_json
from .wording import LANGUAGE_NAMES, Wording

MOST_BYTES = 1_000_000
"""Of an agreement's file; the bundled one has 17 thousand."""


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
    return parse_agreement(written, schema, path.name, is_new=True)


def parse_agreement(
    written: str | bytes, schema: Mapping[str, Any], name: str = "agreement", is_new: bool = False
) -> Agreement:
    """Read an agreement from its JSON text; `name` stands for the file in messages.

    A workspace that was made when any language was let through holds such a text: it is read as it was unless it
    `is_new`, and features keep their names in that language.

    Raises
    ------
    AgreementError
        As `read_agreement`.
    """
    try:
        document = strict_json(written, MOST_BYTES)
    except JsonRefused as refused:
        raise _refused(name, refused.place, refused.message) from None
    violation = first_violation(document, schema)
    if violation:
        raise _refused(name, violation.place, violation.reason)
    for place, reason in (*shortcomings(document, is_new), *Sources(document).faults(document)):
        raise _refused(name, place, reason)
    agreement = _build(document, written if isinstance(written, str) else written.decode("utf-8"))
    for place, reason in contradictions(agreement):
        raise _refused(name, place, reason)
    refuse_unknown_limits(agreement)
    refuse_needed_rules(agreement)
    return agreement


def _refused(name: str, place: str | Message, reason: Message) -> AgreementError:
    shown = plain_to_see(place) if isinstance(place, str) else place
    template = "The agreement {file} is refused at {place}: {reason}; correct it there and read it again."
    return AgreementError(template, file=name, place=shown, reason=reason)


def _build(document: dict[str, Any], text: str) -> Agreement:
    countries = tuple(document.get("countries") or [document["country"]])
    stated, sources = tuple(document["languages"]), Sources(document)
    return Agreement(
        id=document["id"],
        title=_wording(document["title"]),
        instrument=_instrument(document),
        languages=tuple(language for language in stated if language in LANGUAGE_NAMES),
        name_languages=tuple(dict.fromkeys([*stated, *document.get("name_languages", ())])),
        countries=countries,
        theatre=_box(document["theatre"]),
        likely_crs=tuple((entry["crs"], entry["why"]) for entry in document["likely_crs"]),
        parties=tuple(sorted(map(_party, document["parties"]), key=lambda party: party.code)),
        units=tuple(_unit(entry, countries[0]) for entry in document["units"]),
        separation_areas=tuple(
            SeparationArea(_text(entry["name"]), tuple(entry["spellings"]), entry["source"])
            for entry in document["separation_areas"]
        ),
        regions=tuple(_region(entry, sources) for entry in document["regions"]),
        kinds=tuple(_kind(entry, sources) for entry in document["kinds"]),
        statuses=tuple(document["statuses"]),
        term=sources.term(document),
        deadlines=sources.deadlines(document["deadlines"]),
        claims=sources.claims(document["claims"]),
        overlaps=tuple(
            OverlapAllowance(frozenset(entry["kinds"]), Allowance(entry["allowed"])) for entry in document["overlaps"]
        ),
        limits=document["limits"],
        rules_off=tuple(RuleOff(entry["rule"], _text(entry["reason"])) for entry in document.get("rules_off", ())),
        glossary=tuple(
            GlossaryTerm(entry["id"], _wording(entry["name"]), sources.source(entry["source"]).name)
            for entry in document.get("glossary", ())
        ),
        unit_word=_wording(document["unit_word"]) if "unit_word" in document else None,
        precedence=_precedence(document["precedence"], sources) if "precedence" in document else Precedence(),
        disclaimer=_wording(document["disclaimer"]),
        text=text,
        digest=hashlib.sha256(text.encode("utf-8")).hexdigest(),
        follows=sources.followed,
        disputed_areas=tuple(map(_disputed, document.get("disputed_areas", ()))),
        consent=_consent(document["consent"], sources) if "consent" in document else None,
    )


def _instrument(document: dict[str, Any]) -> Wording:
    stated = document["instrument"]
    names = {"en": stated} if isinstance(stated, str) else stated
    return _wording({**document.get("instrument_names", {}), **names})


def _party(entry: dict[str, Any]) -> Party:
    name = _wording(entry["name"])
    official, short = (_wording(entry[key]) if key in entry else name for key in ("official_name", "short_name"))
    return Party(entry["code"], _text(entry["role"]), name, official, short, entry.get("language", ""))


def _unit(entry: dict[str, Any], country: str) -> AdministrativeUnit:
    inside = entry.get("inside")
    return AdministrativeUnit(
        entry["pcode"],
        _wording(entry["name"]),
        entry.get("country", country),
        entry.get("fips", ""),
        entry.get("iso", ""),
        (inside[0], inside[1]) if inside else None,
    )


def _disputed(entry: dict[str, Any]) -> DisputedArea:
    statements = tuple(Statement(_text(one["source"]), _text(one["says"])) for one in entry["statements"])
    return DisputedArea(
        _wording(entry["name"]), tuple(entry["lines"]), (entry["inside"][0], entry["inside"][1]), statements
    )


def _region(entry: dict[str, Any], sources: Sources) -> Region:
    return Region(
        entry["id"],
        entry["number"],
        _wording(entry["name"]),
        _text(entry["wording"]),
        tuple((unit["pcode"], unit["extent"]) for unit in entry["units"]),
        _box(entry["extent"]),
        sources.source(entry["source"]).name,
    )


def _kind(entry: dict[str, Any], sources: Sources) -> Kind:
    name, plural = _wording(entry["name"]), _wording(entry["plural"])
    term = sources.instrument_term(entry)
    return Kind(entry["id"], Role(entry["role"]), name, plural, _text(entry["wording"]), term)


def _precedence(entry: dict[str, Any], sources: Sources) -> Precedence:
    authentic, prevailing = tuple(entry["authentic"]), entry.get("prevailing", "")
    return Precedence(tuple(entry["order"]), authentic, prevailing, sources.source(entry["source"]).name)


def _consent(entry: dict[str, Any], sources: Sources) -> ConsentClause:
    return ConsentClause(tuple(sorted(entry["parties"])), sources.source(entry["source"]).name)


def _box(numbers: list[float]) -> tuple[float, float, float, float]:
    west, south, east, north = numbers
    return (west, south, east, north)
