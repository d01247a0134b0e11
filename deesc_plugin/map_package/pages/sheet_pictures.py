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
    """A sheet in one language: its plan, and the paths of its PDF and of its picture in the package."""

    sheet: Sheet
    path: str
    picture: str


def sheet_pictures(edition: Edition, printed: Sequence[PrintedSheet]) -> Html:
    """A section with a figure for each sheet; nothing where there are no sheets."""
    if not printed:
        return Html("")
    figures = (_figure(edition, one, len(printed)) for one in printed)
    return section(
        edition("sheets"),
        element("p", edition("sheets.note")),
        element("div", *(figure + Html("\n") for figure in figures), class_="sheets"),
        anchor="sheets",
    )


def _figure(edition: Edition, printed: PrintedSheet, total: int) -> Html:
    sheet, said = printed.sheet, edition.on_sheets
    width, height = picture_size(sheet.page)
    number = said("sheet_of", number=sheet.number, total=total)
    shown = _shown(edition, sheet)
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


def _shown(edition: Edition, sheet: Sheet) -> list[str]:
    """What a sheet shows, in the words that stand on it: the index, its zone and which part, or its kinds."""
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
