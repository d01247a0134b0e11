# SPDX-License-Identifier: GPL-2.0-or-later
"""The tables of the annex as they stand on a page: title, headings and words in a language, cells as text.

Pages, spreadsheets and web pages only lay them out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby
from typing import Iterator, Mapping, Sequence

from ..agreement import Agreement
from ..buffers.definition import BufferDefinition
from ..characters import visible
from ..delimitation import Delimitation, Feature
from ..gazetteer import Gazetteer
from ..recorded import recorded
from ..roles import LINES
from ..saying import ENGLISH, Voice
from ..wording import Phrases
from .annex import turning_point_table
from .areas import UnitArea, area_table, areas_as_table, unit_areas
from .csv_output import Cell, Table, plain_rows
from .numbering import map_numbers
from .order import in_reading_order, kind_name, name_of, party_name, region_name
from .posts import post_table
from .settlements import reach_of, settlement_table
from .turning_points import turning_point_count

Texts = dict[str, str]


@dataclass(frozen=True)
class PrintedTable:
    """A table as text.

    Attributes
    ----------
    id : str
        ``turning_points``, ``defined_buffers``, ``areas``, ``posts`` or ``settlements``.
    subject : str
        uid of the feature that the table is of; empty for tables of the whole delimitation.
    title : str
    columns : tuple of str
        Ids of the columns, the same in every language.
    headings : tuple of str
    is_number : tuple of bool
        By column: whether its cells are numbers or coordinates, which keep their left-to-right order in any language
        and are set flush right.
    rows : tuple of tuple of str
    notes : tuple of str
        Sentences that belong under the table: datum, line, source.
    totals : frozenset of int
        The places of the rows that add up those before them.
    """

    id: str
    subject: str
    title: str
    columns: tuple[str, ...]
    headings: tuple[str, ...]
    is_number: tuple[bool, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]
    totals: frozenset[int] = frozenset()

    @property
    def of_two_numbers(self) -> tuple[str, ...]:
        """Columns of positions, which may stand in two lines where a page is narrow, the widest first."""
        return ("dms", "utm")


_NUMBERS = frozenset(
    {
        *("number", "part", "ring", "lat", "lon", "dms", "utm", "mgrs", "mgrs_100m", "next", "length_m", "azimuth_deg"),
        *("line_distance_m", "features", "area_km2", "known_to_km2", "population", "width_m", "error_m", "points"),
    }
)
_TURNING_POINTS = ("number", "part", "ring", "lat", "lon", "dms", "utm", "mgrs", "next", "length_m", "azimuth_deg")
_DEFINED_BUFFERS = ("number", "name", "kind", "along", "side", "width_m", "error_m", "points")
_POSTS = (
    *("number", "name", "kind", "region", "party", "status", "lat", "lon", "dms", "utm", "mgrs"),
    *("nearest_zone", "line_distance_m"),
)
_AREAS = ("region", "kind", "party", "unit", "pcode", "features", "area_km2", "known_to_km2")
_SETTLEMENTS = ("zone", "name", "relation", "line_distance_m", "lat", "lon", "mgrs_100m", "unit", "pcode", "population")


def printed_turning_points(
    delimitation: Delimitation, feature: Feature, phrases: Phrases, sheets: Sequence[int] = ()
) -> PrintedTable:
    """The turning points of one feature; the columns part and ring are left out where there is only one ring.

    Parameters
    ----------
    sheets : sequence of int
        The numbers of the map sheets that show it; none are named where there are none.
    """
    rows = _records(turning_point_table([feature]))
    is_simple = all(row["part"] == row["ring"] == "1" for row in rows)
    columns = [name for name in _TURNING_POINTS if not is_simple or name not in ("part", "ring")]
    kind = kind_name(delimitation.agreement, feature.kind, phrases.language)
    title = phrases("title_turning_points", name=f"{name_of(feature, phrases.language)} ({kind})")
    of_line = [phrases("note_line")] if delimitation.role(feature) in LINES else []
    between = "، " if phrases.is_right_to_left else ", "
    on_sheets = [phrases("note_sheets", numbers=between.join(map(str, sheets)))] if sheets else []
    notes = (*on_sheets, phrases("note_turning_points"), *of_line, phrases("note_numerals"))
    return _printed("turning_points", title, columns, rows, phrases, notes, feature.uid)


def printed_defined_buffers(
    delimitation: Delimitation, definitions: Mapping[str, BufferDefinition], phrases: Phrases
) -> PrintedTable:
    """The buffers that are described by what they are, one a row, in reading order."""
    numbers, language = map_numbers(delimitation), phrases.language
    rows = []
    for buffer in in_reading_order(delimitation, points=False):
        if buffer.uid not in definitions:
            continue
        definition = definitions[buffer.uid]
        source = definition.source
        rows.append(
            {
                "number": numbers[buffer.uid],
                "name": name_of(buffer, language),
                "kind": kind_name(delimitation.agreement, buffer.kind, language),
                "along": f"{numbers[source.uid]}: {name_of(source, language)}",
                "side": phrases(f"side_{definition.side}"),
                "width_m": f"{definition.width_m:.2f}",
                "error_m": f"{definition.error_m:.2f}",
                "points": str(turning_point_count(buffer.geometry)),
            }
        )
    notes = [phrases("note_defined_buffers"), phrases("note_numerals")]
    if delimitation.agreement.regions:
        notes.insert(1, phrases("note_numbers"))
    return _printed("defined_buffers", phrases("title_defined_buffers"), _DEFINED_BUFFERS, rows, phrases, tuple(notes))


def printed_posts(delimitation: Delimitation, phrases: Phrases) -> PrintedTable:
    """Observation posts and checkpoints with their numbers on the maps, the region's before a point."""
    agreement, language = delimitation.agreement, phrases.language
    names = {feature.uid: name_of(feature, language) for feature in delimitation.features}
    zones = {feature.name: name_of(feature, language) for feature in delimitation.features}
    numbers = map_numbers(delimitation)
    rows = _records(post_table(delimitation))
    for row in rows:
        row["number"] = numbers[row["uid"]]
        row["name"] = names[row["uid"]]
        row["kind"] = kind_name(agreement, row["kind"], language)
        row["region"] = region_name(agreement, row["region"], language)
        row["party"] = party_name(agreement, row["party"], language)
        row["status"] = status_name(row["status"], phrases)
        row["nearest_zone"] = zones.get(row["nearest_zone"], row["nearest_zone"])
    notes = [phrases("note_posts"), phrases("note_numerals")]
    if agreement.regions:
        notes.insert(0, phrases("note_numbers"))
    return _printed("posts", phrases("title_posts"), _POSTS, rows, phrases, tuple(notes))


def printed_areas(
    delimitation: Delimitation, phrases: Phrases, voice: Voice = ENGLISH, areas: Sequence[UnitArea] | None = None
) -> PrintedTable:
    """Areas by region, kind, party and administrative unit, with the party's total where they are in several units.

    What cannot be measured stands in a row without an area, and a total says that it leaves it out. An area has the
    digits that the accuracy of the boundaries bears; the total is that of the features' own lines.

    Parameters
    ----------
    voice : Voice
        Says the source of the units where the program recorded it.
    areas : sequence of UnitArea, optional
        Those of the delimitation, where they have been worked out already.
    """
    agreement, language = delimitation.agreement, phrases.language
    phrases = phrases.with_word("unit", agreement.unit_word)
    areas = unit_areas(delimitation) if areas is None else areas
    rows: list[Texts] = []
    totals: list[int] = []
    regions = [region.id for region in agreement.regions]
    kinds = [kind.id for kind in agreement.kinds]
    records = zip(areas, _records(areas_as_table(areas)))
    groups = [list(group) for _, group in groupby(records, key=lambda pair: pair[0].group)]
    for pairs in sorted(
        groups, key=lambda one: (_place(regions, one[0][0].group[0]), _place(kinds, one[0][0].group[1]))
    ):
        measured = [one for one, _ in pairs if one.area_km2 is not None]
        for one, row in pairs:
            outside = phrases("not_measurable" if one.area_km2 is None else "outside_units")
            rows.append({**row, "unit": _unit_name(agreement, row, phrases) or outside})
        if measured and (len(pairs) > 1 or measured[0].known_to_km2):
            party = party_name(agreement, pairs[0][0].group[2], language)
            said = phrases("total" if len(measured) == len(pairs) else "total_measurable")
            said = phrases("of_party", total=said, party=party) if party else said
            total = {"unit": said, "pcode": "", "features": "", "known_to_km2": ""}
            totals.append(len(rows))
            rows.append({**pairs[0][1], **total, "area_km2": f"{_whole_of(delimitation, measured):.6f}"})
    for row in rows:
        row["region"] = region_name(agreement, row["region"], language)
        row["kind"] = kind_name(agreement, row["kind"], language)
        row["party"] = party_name(agreement, row["party"], language)
    notes = (*_notes_of_areas(delimitation, areas, phrases, voice), phrases("note_numerals"))
    columns = [name for name in _AREAS if name != "known_to_km2" or any(row[name] for row in rows)]
    table = _printed("areas", phrases("title_areas"), columns, rows, phrases, notes)
    return replace(table, totals=frozenset(totals))


def _whole_of(delimitation: Delimitation, areas: Sequence[UnitArea]) -> Decimal:
    """The area of a group, km²: of what is printed where that adds up, else of the features' own lines."""
    if all(one.known_to_km2 is None for one in areas):
        return sum((one.area_km2 or Decimal(0) for one in areas), Decimal(0))
    wholes = {row[:3]: row[4] for row in area_table(delimitation).rows}
    return Decimal(repr(wholes[areas[0].group]))


def _notes_of_areas(
    delimitation: Delimitation, areas: Sequence[UnitArea], phrases: Phrases, voice: Voice
) -> Iterator[str]:
    """Where the units are from, how exact that makes their areas, and which parts are too narrow to be told apart."""
    reference, agreement = delimitation.reference, delimitation.agreement
    source = visible(voice.text(recorded(reference.source))) or phrases("unknown_source")
    yield phrases("note_areas", source=source)
    if not reference.accuracy_m:
        yield phrases("note_areas_unstated")
        return
    yield phrases("note_areas_borne", accuracy=_kilometres(reference.accuracy_m, phrases))
    taken: dict[str, dict[str, None]] = {}
    for one in areas:
        for pcode, name in one.merged:
            unit, part = (
                agreement.unit_name(code, called, phrases.language) or phrases("outside_units")
                for code, called in ((one.pcode, one.unit), (pcode, name))
            )
            taken.setdefault(visible(unit), {})[visible(part)] = None
    if taken:
        between = "، " if phrases.is_right_to_left else ", "
        merged = "; ".join(f"{unit} ({between.join(parts)})" for unit, parts in sorted(taken.items()))
        yield phrases("note_areas_merged", accuracy=_kilometres(reference.accuracy_m, phrases), merged=merged)


def printed_settlements(
    delimitation: Delimitation, gazetteer: Gazetteer, phrases: Phrases, voice: Voice = ENGLISH
) -> PrintedTable:
    """Settlements inside the zones and close to their lines, in the script of the language where that is known."""
    agreement, language = delimitation.agreement, phrases.language
    phrases = phrases.with_word("unit", agreement.unit_word)
    zones = {feature.uid: name_of(feature, language) for feature in delimitation.features}
    script = {"ar": "name_arabic", "fa": "name_arabic", "ru": "name_cyrillic"}.get(language, "name")
    rows = _records(settlement_table(delimitation, gazetteer))
    for row in rows:
        row["zone"] = zones[row["zone_uid"]]
        if row[script] and row[script] != row["name"]:
            row["name"] = f"{row[script]} ({row['name']})"
        row["relation"] = phrases(row["relation"])
        row["unit"] = _unit_name(agreement, row, phrases)
    notes = (
        phrases(
            "note_settlements",
            accuracy=_kilometres(gazetteer.accuracy_m, phrases),
            source=voice.text(recorded(gazetteer.source)),
            licence=voice.text(recorded(gazetteer.licence)),
        ),
        phrases("note_numerals"),
    )
    title = phrases("title_settlements", distance=_kilometres(reach_of(gazetteer), phrases))
    return _printed("settlements", title, _SETTLEMENTS, rows, phrases, notes)


def status_name(status: str, phrases: Phrases) -> str:
    """A status in words, or as it is where the wording does not know it; `phrases` are those of ``tables``."""
    phrase_id = f"status_{status}"
    return phrases(phrase_id) if phrase_id in phrases.wordings else visible(status)


def _place(ids: Sequence[str], one: Cell) -> int:
    """The place of an id in the agreement's order; unknown ones come last."""
    return ids.index(str(one)) if one in ids else len(ids)


def _kilometres(metres: float, phrases: Phrases) -> str:
    return phrases("kilometres", number=f"{metres / 1000:g}")


def _records(table: Table) -> list[Texts]:
    """The rows of a table as texts by column, with UTM in one piece."""
    names = [column.name for column in table.columns]
    records = [dict(zip(names, map(visible, row))) for row in plain_rows(table)]
    for record in records:
        if "utm_zone" in record:
            record["utm"] = f"{record['utm_zone']} {record['utm_e']} {record['utm_n']}"
    return records


def _unit_name(agreement: Agreement, row: Mapping[str, str], phrases: Phrases) -> str:
    """What the unit of a row is called; an area that is in none says that sources differ on it."""
    if row["pcode"] or not row["unit"]:
        return agreement.unit_name(row["pcode"], row["unit"], phrases.language)
    name = agreement.separation_wording(row["unit"]).in_language(phrases.language)
    return phrases("disputed_unit", name=visible(name))


def _printed(
    table_id: str,
    title: str,
    columns: Sequence[str],
    rows: Sequence[Texts],
    phrases: Phrases,
    notes: tuple[str, ...],
    subject: str = "",
) -> PrintedTable:
    return PrintedTable(
        table_id,
        subject,
        title,
        tuple(columns),
        tuple(phrases(name) for name in columns),
        tuple(name in _NUMBERS for name in columns),
        tuple(tuple(row[name] for name in columns) for row in rows),
        notes,
    )
