# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints the sheets of a package that are numbered for themselves, one for each region, beside those of the zones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator

from ...bridge.main_thread import in_main_thread
from ...core.errors import PackageError
from ...core.sheets.plan import Sheet, SheetPlan
from ..job import Job
from ..options import slug
from .maps.label_style import SheetLabels
from .maps.map_content import MapContent
from .margin.facts import SheetFacts
from .margin.margin import Margin, margins_of
from .picture import compare_picture, drawn_page, picture_png
from .press import picture_path, print_sheet
from .sheet_reading import compare_sheet
from .words import Words, sheet_words


@dataclass(frozen=True)
class RegionSheets:
    """Sheets of one kind: what they are called, and what is on them.

    Attributes
    ----------
    called : str
        What their file names begin with.
    region_of : callable
        The id of the region that a sheet shows.
    facts_of : callable
        What a sheet states beside its map.
    labels_of : callable
        The labels of a sheet in some words; called in the thread that writes the package.
    content_of : callable
        What is drawn in the map frame of a sheet, with its labels; called in the main thread.
    """

    called: str
    plan: SheetPlan
    region_of: Callable[[Sheet], str]
    facts_of: Callable[[Sheet], SheetFacts]
    labels_of: Callable[[Sheet, Words], SheetLabels]
    content_of: Callable[[Sheet, SheetLabels], MapContent]

    def path(self, job: Job, sheet: Sheet, language: str) -> str:
        """The path of a sheet in the package: its number among those of its kind, its region, its languages."""
        languages = "_".join(job.options.on_sheet(language))
        return f"sheets/{self.called}_{sheet.number:02d}_{slug(self.region_of(sheet)) or 'region'}_{languages}.pdf"


def print_region_sheets(job: Job, sheets: RegionSheets) -> Iterator[tuple[str, str]]:
    """Write every sheet and its picture in each language; yields their paths in the package as they are complete."""
    editions = {language: sheet_words(*job.options.on_sheet(language)) for language in job.options.languages}
    for sheet in sheets.plan.sheets:
        facts = sheets.facts_of(sheet)
        margins = margins_of(facts, list(editions.values()))
        for (language, words), margin in zip(editions.items(), margins):
            job.pause_point()
            name = sheets.path(job, sheet, language)
            yield name, _print(job, sheets, facts, words, margin, name)


def _print(job: Job, sheets: RegionSheets, facts: SheetFacts, words: Words, margin: Margin, name: str) -> str:
    """Place the labels in this thread, and draw in the main one; returns the path of the picture."""
    sheet, picture = facts.sheet, picture_path(name)
    labels = sheets.labels_of(sheet, words)
    job.pause_point()
    drawn = in_main_thread(
        lambda: print_sheet(
            job,
            facts,
            words,
            margin,
            lambda: sheets.content_of(sheet, labels),
            name,
            lambda layout: drawn_page(layout, sheet.page, picture),
        ),
        job.is_cancelled,
    )
    job.path(picture).write_bytes(picture_png(drawn))
    return picture


def compare_region_sheets(job: Job, sheets: RegionSheets, language: str) -> None:
    """Hold the file of every sheet in a language, and its picture, against its plan.

    Raises
    ------
    PackageError
        Where one is missing, or its page, its text, its georeference or the picture's size differ from the plan.
    """
    for sheet in sheets.plan.sheets:
        name = sheets.path(job, sheet, language)
        if not (job.folder / name).is_file():
            raise PackageError("{name} is missing; try another folder.", name=name)
        compare_sheet(job, sheet, job.options.on_sheet(language)[0], name)
        compare_picture(job, sheet.page, picture_path(name))
