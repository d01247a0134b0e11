# SPDX-License-Identifier: GPL-2.0-or-later
"""The map sheets on the first page of a package: a picture of each, which leads to its PDF."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence
from urllib.parse import quote

from ...core.sheets.plan import Sheet
from ..paper.reading_order import grouped
from ..sheets.picture import picture_size
from ..sheets.words import kinds_wording, sharing_wording
from .edition import Edition
from .html import Html, element, isolated, joined, literal
from .page import section


@dataclass(frozen=True)
class PrintedSheet:
    """A sheet in one language.

    Attributes
    ----------
    sheet : Sheet
        Its plan.
    total : int
        How many there are of its kind, the last number.
    path, picture : str
        Its PDF and its picture in the package.
    numbered : str
        The phrase that says which of its kind it is.
    region : str or None
        The id of the region that it is of, where it is none of the zones' sheets.
    """

    sheet: Sheet
    total: int
    path: str
    picture: str
    numbered: str = "sheet_of"
    region: str | None = None


def sheet_pictures(edition: Edition, printed: Sequence[PrintedSheet]) -> Html:
    """A section with a figure for each sheet; nothing where there are no sheets."""
    if not printed:
        return Html("")
    figures = (_figure(edition, one) for one in printed)
    return section(
        edition("sheets"),
        element("p", edition("sheets.note")),
        element("div", *(figure + Html("\n") for figure in figures), class_="sheets"),
        anchor="sheets",
    )


def _figure(edition: Edition, printed: PrintedSheet) -> Html:
    sheet, said = printed.sheet, edition.on_sheets
    width, height = picture_size(sheet.page)
    number = said(printed.numbered, number=sheet.number, total=printed.total)
    shown = _shown(edition, printed)
    image = element(
        "img",
        src=quote(printed.picture),
        alt=edition.plain("sheets.picture", sheet=number, subject=" · ".join(shown)),
        width=width,
        height=height,
        loading="lazy",
    )
    scale = joined((said("scale"), " ", literal(f"1:{grouped(sheet.scale)}")))
    lines = (element("b", number), *map(isolated, shown), scale)
    caption = element("figcaption", *(element("span", line) for line in lines))
    link = element("a", image, href=quote(printed.path))
    return element("figure", link, caption, class_="tall" if height > width else None)


def _shown(edition: Edition, printed: PrintedSheet) -> list[str]:
    """What a sheet shows, in the words that stand on it: the index, a region, its zone and which part, or its kinds."""
    sheet = printed.sheet
    if printed.region is not None:
        return list(filter(None, [edition.region(printed.region)]))
    feature = edition.job.delimitation.feature(sheet.subject)
    if feature is None:
        return [edition.on_sheets("index_sheet")]
    part, parts = sheet.part
    names = [edition.name(feature)]
    if sheet.kinds:
        kinds = kinds_wording(edition.job.delimitation.agreement, sheet.kinds)
        names = [kinds.in_language(edition.language), *filter(None, [edition.region(feature.region)])]
    if sheet.others:
        several = sharing_wording(edition.job.delimitation, sheet)
        names = [several.in_language(edition.language), *filter(None, [edition.region(feature.region)])]
    return names if parts == 1 else [*names, edition.on_sheets("part_of_zone", part=part, parts=parts)]
