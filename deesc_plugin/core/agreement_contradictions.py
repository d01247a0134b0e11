# SPDX-License-Identifier: GPL-2.0-or-later
"""What an agreement may not say although its schema lets it: ids taken twice, boxes inside out, reserved words."""

from __future__ import annotations

from collections import Counter
from typing import Callable, Iterable, Iterator, Mapping

from .agreement import AUTO, EARLIEST, LATEST, Agreement
from .agreement_sources import out_of_range
from .characters import folded
from .saying import Day, Message
from .wording import Wording

_LANGUAGES = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee "
    "el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is "
    "it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms "
    "mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk "
    "sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi "
    "yo za zh zu"
)
"""Codes of ISO 639-1."""

_PORTS = {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
_DEVICES = frozenset({"con", "prn", "aux", "nul", *_PORTS})
"""No file of a package can have such a name on Windows."""
_TABLES = frozenset({"layer_styles", "qgis_projects", "reference_boundary", "ogr_empty_table", "stretch"})
_TABLE_PREFIXES = ("gpkg_", "sqlite_", "rtree_", "deesc_", "geometry_columns", "spatial_ref_sys")
"""With `_TABLES`, of the tables of SQLite, GeoPackage, QGIS and of our own."""

Contradiction = tuple[str, Message]


def contradictions(agreement: Agreement) -> Iterator[Contradiction]:
    """The places where an agreement contradicts itself or this program's files, and why, in the order of its text."""
    yield from _of_languages(agreement)
    yield from _of_boxes(agreement)
    yield from _of_ids(agreement)
    yield from _of_units(agreement)
    yield from _of_days(agreement)
    yield from _of_overlaps(agreement)
    yield from _of_precedence(agreement)
    yield from _of_consent(agreement)


def _of_languages(agreement: Agreement) -> Iterator[Contradiction]:
    if "en" not in agreement.languages:
        yield "languages", Message("“en” is missing; English is one of an agreement's languages")
    codes = [("languages", language) for language in agreement.name_languages]
    codes += [(place, language) for place, wording in _wordings(agreement) for language, _ in wording.texts]
    codes += [(f"parties/{party.code}/language", party.language) for party in agreement.parties if party.language]
    languages = frozenset(_LANGUAGES.split())
    for place, code in codes:
        if code not in languages:
            yield place, Message.of("“{code}” is no language of ISO 639-1", code=code)
    for place, wording in _wordings(agreement):
        for language, text in wording.texts:
            if not any(character.isalnum() for character in text):
                yield f"{place}/{language}", Message("the text has no letter")


def _wordings(agreement: Agreement) -> Iterator[tuple[str, Wording]]:
    """Every text by language, and where it stands."""
    named: list[tuple[str, tuple[Wording | None, ...]]] = [
        ("title", (agreement.title,)),
        ("instrument_names", (agreement.instrument,)),
        ("disclaimer", (agreement.disclaimer,)),
        ("unit_word", (agreement.unit_word,)),
        *((f"parties/{one.code}", (one.role, one.name, one.official, one.short)) for one in agreement.parties),
        *((f"units/{one.pcode}", (one.name,)) for one in agreement.units),
        *((f"regions/{one.id}", (one.name, one.wording, one.source)) for one in agreement.regions),
        *((f"kinds/{one.id}", (one.name, one.plural, one.wording)) for one in agreement.kinds),
        *((f"kinds/{one.id}/instrument_term", (one.term.name,)) for one in agreement.kinds if one.term),
        *(
            (f"kinds/{one.id}/instrument_term_sources", tuple(one.term.sources.values()))
            for one in agreement.kinds
            if one.term
        ),
        *(("separation_areas", (one.name,)) for one in agreement.separation_areas),
        *(
            ("disputed_areas", (area.name, *(text for one in area.statements for text in (one.source, one.says))))
            for area in agreement.disputed_areas
        ),
        *(("deadlines", (one.what, one.source.name)) for one in agreement.deadlines),
        *(("claims", (one.topic, one.value, one.source.name)) for one in agreement.claims),
        *((f"glossary/{one.id}", (one.name, one.source)) for one in agreement.glossary),
        *((f"rules_off/{one.rule}", (one.reason,)) for one in agreement.rules_off),
        ("precedence/source", (agreement.precedence.source,)),
        ("consent/source", (agreement.consent.source if agreement.consent else None,)),
    ]
    for place, wordings in named:
        for wording in wordings:
            if wording is not None:
                yield place, wording


def _of_boxes(agreement: Agreement) -> Iterator[Contradiction]:
    boxes = [("theatre", agreement.theatre)]
    boxes += [(f"regions/{region.id}/extent", region.extent) for region in agreement.regions]
    for place, (west, south, east, north) in boxes:
        if west >= east or south >= north:
            yield place, Message("write west, south, east, north in that order")
        elif south < -90.0 or north > 90.0:
            yield place, Message("a latitude lies beyond 90°")
    west, south, east, north = agreement.theatre
    for place, (left, below, right, above) in boxes[1:]:
        if right <= west or left >= east or above <= south or below >= north:
            yield place, Message("it lies outside the theatre")


def _of_ids(agreement: Agreement) -> Iterator[Contradiction]:
    lists: Mapping[str, list[str]] = {
        "parties": [party.code for party in agreement.parties],
        "units": [unit.pcode for unit in agreement.units],
        "regions": [region.id for region in agreement.regions],
        "kinds": [kind.id for kind in agreement.kinds],
        "likely_crs": [crs for crs, _ in agreement.likely_crs],
        "rules_off": [off.rule for off in agreement.rules_off],
        "glossary": [term.id for term in agreement.glossary],
    }
    for place, ids in lists.items():
        yield from _twice(place, ids, folded)
    yield from _twice("regions", [str(region.number) for region in agreement.regions])
    yield from _twice("parties", [str(party.name) for party in agreement.parties], folded)
    yield from _twice("regions", [str(region.name) for region in agreement.regions], folded)
    yield from _twice("kinds", [str(kind.name) for kind in agreement.kinds], folded)
    named = [(place, name) for place in ("parties", "regions", "kinds") for name in lists[place]]
    for place, name in [("id", agreement.id), *named]:
        if name.lower() in _DEVICES or name == AUTO:
            yield place, Message.of("“{name}” is a reserved word", name=name)
    for kind in agreement.kinds:
        if kind.id in _TABLES or kind.id.startswith(_TABLE_PREFIXES):
            yield "kinds", Message.of("“{name}” is the name of a table of every workspace", name=kind.id)


def _twice(place: str, names: Iterable[str], as_read: Callable[[str], str] = str) -> Iterator[Contradiction]:
    """Names that stand in a list twice, as they are or as a reader takes them."""
    known: dict[str, str] = {}
    for name in names:
        first = known.setdefault(as_read(name), name)
        if first is not name:
            yield (
                place,
                (
                    Message.of("“{name}” stands there twice", name=name)
                    if first == name
                    else Message.of("“{first}” and “{name}” read alike", first=first, name=name)
                ),
            )


def _of_units(agreement: Agreement) -> Iterator[Contradiction]:
    declared = {unit.pcode for unit in agreement.units}
    for region in agreement.regions:
        for pcode in region.pcodes:
            if pcode not in declared:
                yield f"regions/{region.id}", Message.of("the unit “{unit}” is not declared under units", unit=pcode)
        yield from _twice(f"regions/{region.id}/units", region.pcodes)
    for unit in agreement.units:
        place = f"units/{unit.pcode}"
        if unit.country not in agreement.countries:
            yield place, Message.of("the country “{country}” is not one of the agreement's", country=unit.country)
        if unit.inside is not None and abs(unit.inside[1]) > 90.0:
            yield f"{place}/inside", Message("a latitude lies beyond 90°")


def _of_days(agreement: Agreement) -> Iterator[Contradiction]:
    term = agreement.term
    days = [("term/in_force_from", term.in_force_from)]
    days += [(f"term/recorded/{index}/until", until) for index, (until, _) in enumerate(term.recorded)]
    days += [(f"deadlines/{index}/date", deadline.day) for index, deadline in enumerate(agreement.deadlines)]
    for place, day in days:
        if not EARLIEST <= day <= LATEST:
            yield place, out_of_range(day)
    before = ("term/in_force_from", term.in_force_from)
    for place, until in days[1 : 1 + len(term.recorded)]:
        if until <= before[1]:
            yield place, Message.of("{day} is not after {other}", day=Day(until), other=Day(before[1]))
        before = (place, until)


def _of_overlaps(agreement: Agreement) -> Iterator[Contradiction]:
    known = {kind.id for kind in agreement.kinds}
    for entry in agreement.overlaps:
        for kind in sorted(entry.kinds - known):
            yield "overlaps", Message.of("“{kind}” is not one of its kinds", kind=kind)
    for pair, times in Counter(entry.kinds for entry in agreement.overlaps).items():
        if times > 1:
            yield "overlaps", Message.of("the pair {kinds} stands there twice", kinds=", ".join(sorted(pair)))


def _of_precedence(agreement: Agreement) -> Iterator[Contradiction]:
    stated = agreement.precedence
    for language in stated.authentic:
        if language not in agreement.languages:
            yield (
                "precedence/authentic",
                Message.of("“{language}” is not one of the agreement's languages", language=language),
            )
    if stated.prevailing and stated.prevailing not in stated.authentic:
        yield (
            "precedence/prevailing",
            Message.of("the text in “{language}” is not among the authentic ones", language=stated.prevailing),
        )


def _of_consent(agreement: Agreement) -> Iterator[Contradiction]:
    for code in agreement.consenting:
        if agreement.party(code) is None:
            yield "consent/parties", Message.of("“{code}” is not one of the parties", code=code)
