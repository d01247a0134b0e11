# SPDX-License-Identifier: GPL-2.0-or-later
"""``index.html``: the first page of a package."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from typing import Mapping, Sequence

from ...core.roles import POINTS
from ...core.tables.areas import area_table, not_measurable
from ...core.tables.csv_output import Cell
from .agreed import copy_of, deadlines, party_in_full, regions_as_agreed
from .claims import claims
from .edition import Edition
from .file_list import INDEX, file_list
from .findings_tables import counts, exceptions, findings_table, override
from .html import Html, element, isolated, joined, literal, table
from .page import facts, page, section
from .sheet_pictures import PrintedSheet, sheet_pictures

_COMMANDS = ("python3 -I verify.py\npython3 -I verify.py PACKAGE.zip", "sha256sum -c SHA256SUMS")


@dataclass(frozen=True)
class Picture:
    """A picture of the page: what it shows, and the PNG."""

    title: str
    content: bytes


def index_page(edition: Edition, pictures: Sequence[Picture], printed: Sequence[PrintedSheet] = ()) -> str:
    """The page in one language.

    Parameters
    ----------
    edition : Edition
        The language.
    pictures : sequence of Picture
        The overview, then its parts; they become part of the page. There may be none.
    printed : sequence of PrintedSheet
        The map sheets in the page's language, where the package has any; their pictures stay files beside it.
    """
    title = edition.title
    sections = [
        _about(edition),
        regions_as_agreed(edition),
        deadlines(edition),
        claims(edition),
        _overview(edition, pictures),
        sheet_pictures(edition, printed),
        _areas(edition),
        override(edition),
        section(edition("findings"), counts(edition), findings_table(edition), anchor="findings"),
        exceptions(edition),
        _files(edition),
        _verification(edition),
        section(
            edition("coordinates"), element("p", edition("datum")), element("p", edition("edges")), anchor="coordinates"
        ),
    ]
    return page(edition, INDEX, title, [one for one in sections if one], shows_files=bool(printed))


def _about(edition: Edition) -> Html:
    delimitation = edition.job.delimitation
    agreement = delimitation.agreement
    parties = [isolated(party_in_full(edition, party)) for party in edition.job.options.parties_of(agreement)]
    pairs = [
        (edition("title"), isolated(agreement.title.in_language(edition.language))),
        (edition("instrument"), isolated(agreement.instrument.in_language(edition.language))),
        (edition("parties"), joined([one + element("br") for one in parties[:-1]] + parties[-1:])),
        *copy_of(edition),
        *((heading, isolated(source)) for heading, source in edition.sources),
        (edition("fingerprint"), element("code", edition.job.result.fingerprint, dir="ltr")),
        (edition("record"), element("code", edition.job.record, dir="ltr")),
    ]
    unproven = element("p", edition("verify.unproven"), class_="quiet")
    return section(edition("agreement"), facts(pairs), unproven, anchor="about")


def _overview(edition: Edition, pictures: Sequence[Picture]) -> Html:
    if not pictures:
        return Html("")
    symbols = (
        element(
            "li", isolated(kind.plural.in_language(edition.language)), Html(": "), edition(f"symbol.{kind.role.value}")
        )
        for kind in edition.job.delimitation.agreement.kinds
    )
    whole, *parts = (_figure(edition, picture) for picture in pictures)
    return section(
        edition("overview"),
        element("div", whole, element("div", *parts), class_="pictures") if parts else whole,
        element("ul", *symbols, class_="symbols"),
        element("p", edition("overview.lines"), class_="quiet"),
        anchor="overview",
    )


def _figure(edition: Edition, picture: Picture) -> Html:
    image = element(
        "img",
        src=f"data:image/png;base64,{b64encode(picture.content).decode('ascii')}",
        alt=edition.plain("overview.picture", title=picture.title),
    )
    return element("figure", image, element("figcaption", isolated(picture.title)))


def _areas(edition: Edition) -> Html:
    areas = area_table(edition.job.delimitation)
    names = [column.name for column in areas.columns]
    order = {region.id: region.number for region in edition.job.delimitation.agreement.regions}
    kinds = {kind.id: place for place, kind in enumerate(edition.job.delimitation.agreement.kinds)}
    rows = [dict(zip(names, row)) for row in areas.rows]
    rows.sort(key=lambda row: (order.get(str(row["region"]), 0), kinds[str(row["kind"])], str(row["party"])))
    head = [edition(word) for word in ("region", "kind", "party", "number", "area")]
    cells = [
        (
            isolated(edition.region(str(row["region"]))),
            isolated(edition.kind(str(row["kind"]))),
            isolated(edition.party(str(row["party"]))),
            literal(row["features"]),
            _area(edition, row),
        )
        for row in rows
    ]
    return section(
        edition("areas"),
        table(edition.plain("areas"), head, cells, numeric=(3, 4)),
        _without_area(edition),
        element("p", edition("areas.note"), class_="quiet"),
        _points(edition),
        anchor="areas",
    )


def _area(edition: Edition, row: Mapping[str, Cell]) -> Html:
    """The area of a group, and how many of its features are not in it."""
    area = Html("") if row["area_km2"] is None else literal(f"{row['area_km2']:.2f}")
    if not row["not_measurable"]:
        return area
    left_out = edition("areas.not_measurable", count=literal(row["not_measurable"]))
    return area + element("br") + left_out if area else left_out


def _without_area(edition: Edition) -> Html:
    """The names of the features that are in no area; nothing where there are none."""
    names = [edition.name(feature) for feature in not_measurable(edition.job.delimitation)]
    if not names:
        return Html("")
    listed = joined(Html("; " if place else "") + isolated(name) for place, name in enumerate(sorted(names)))
    return element("p", edition("areas.left_out", names=listed))


def _points(edition: Edition) -> Html:
    """How many posts and checkpoints there are by region and kind; withdrawn ones are left out."""
    delimitation = edition.job.delimitation
    drawn = delimitation.of_role(*POINTS)
    kinds = [kind for kind in delimitation.agreement.kinds if kind.role in POINTS]
    rows = [
        (isolated(edition.region(region.id)), isolated(edition.kind(kind.id)), literal(number))
        for region in sorted(delimitation.agreement.regions, key=lambda one: one.number)
        for kind in kinds
        if (number := sum(one.region == region.id and one.kind == kind.id for one in drawn))
    ]
    if not rows:
        return Html("")
    head = [edition(word) for word in ("region", "kind", "number")]
    return element("h3", edition("points")) + table(edition.plain("points"), head, rows, numeric=(2,))


def _files(edition: Edition) -> Html:
    note = element("p", edition("files.note"), class_="quiet")
    return section(edition("files"), file_list(edition), note, anchor="files")


def _verification(edition: Edition) -> Html:
    program, sums = (element("pre", element("code", command)) for command in _COMMANDS)
    return section(
        edition("verify"),
        element("p", edition("verify.program")),
        program,
        element("p", edition("verify.sums")),
        sums,
        element("p", edition("verify.channel")),
        element("p", edition("verify.caution")),
        element("p", edition("fingerprint"), Html(": "), element("code", edition.job.result.fingerprint, dir="ltr")),
        element("p", edition("fingerprint.meaning")),
        anchor="verify",
    )
