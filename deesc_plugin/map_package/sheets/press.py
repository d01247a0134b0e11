# SPDX-License-Identifier: GPL-2.0-or-later
"""Prints the sheets of a package one by one, in the main thread, and puts away what QGIS needed for it."""

from __future__ import annotations

import traceback
from pathlib import PurePosixPath
from typing import Callable, TypeVar

import numpy as np
import numpy.typing as npt
from qgis.core import QgsPrintLayout, QgsProject

from ...bridge.main_thread import in_main_thread
from ...core.sheets.on_paper import OnPaper
from ...core.sheets.plan import Sheet, SheetPlan
from ...core.wording import RIGHT_TO_LEFT
from ..job import Job
from ..options import slug
from ..paper.pdf_rewrite import DocumentInfo
from .geopdf import write_geopdf
from .layout import facts_of, sheet_layout
from .maps.label_style import SheetLabels
from .maps.map_content import MapContent, labels_on, map_content
from .maps.map_layers import SheetLayers, contested_places
from .maps.sheet_features import SheetFeatures
from .margin.facts import SheetFacts
from .margin.margin import Margin, margins_of
from .picture import drawn_page, picture_png
from .words import Words, kinds_wording, sheet_words

_LONGEST_NAME = 40
Outcome = TypeVar("Outcome")


class Press:
    """The sheets of one package.

    Layers belong to the thread that makes them, and layouts to the main thread; whoever uses a press may be in another
    one, as algorithms are.

    Attributes
    ----------
    plan : SheetPlan
        All sheets.
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self.plan: SheetPlan = job.plan
        self._contested = contested_places(job.result.findings)
        self._layers: list[SheetLayers] = []
        self._editions = {code: sheet_words(*job.options.on_sheet(code)) for code in job.options.languages}
        self._margins: dict[int, dict[str, Margin]] = {}
        self._shown: dict[int, SheetFeatures] = {}

    def print(self, sheet: Sheet, language: str) -> tuple[str, str]:
        """Write one sheet in one language, with the second one of the options, and its picture.

        Returns
        -------
        tuple of str
            The paths of the sheet and of the picture in the package.

        Raises
        ------
        Cancelled
            When the export was cancelled.
        """
        job, name = self._job, sheet_path(self._job, sheet, language)
        picture = picture_path(name)
        languages = job.options.on_sheet(language)
        # the main thread does as little as may be: the window stands still meanwhile
        margin = self._margin(sheet, language)
        job.pause_point()
        job.base_map.behind(OnPaper.of(sheet))  # worked out here, as the rest of the ground was for the margin
        labels = labels_on(
            *(job.delimitation, self.plan, sheet, languages, self._contested, job.places(sheet.scale), job.ground),
            self._features_of(sheet),
        )
        job.pause_point()
        drawn = in_main_thread(lambda: self._print(sheet, language, margin, name, labels), job.is_cancelled)
        job.path(picture).write_bytes(picture_png(drawn))
        return name, picture

    def _features_of(self, sheet: Sheet) -> SheetFeatures | None:
        """A sheet's features on paper, kept for its other languages; the index sheet has none."""
        if sheet is self.plan.index:
            return None
        if sheet.number not in self._shown:
            self._shown = {sheet.number: SheetFeatures(self._job.delimitation, sheet)}
        return self._shown[sheet.number]

    def close(self) -> None:
        """Put the layers away."""
        in_main_thread(self._layers.clear, self._job.is_cancelled)

    def _margin(self, sheet: Sheet, language: str) -> Margin:
        """The margin of a sheet in a language, in the design that all languages of the package have room in."""
        if sheet.number not in self._margins:
            margins = margins_of(facts_of(self._job, self.plan, sheet), list(self._editions.values()))
            self._margins[sheet.number] = dict(zip(self._editions, margins))
        return self._margins[sheet.number][language]

    def _print(
        self, sheet: Sheet, language: str, margin: Margin, name: str, labels: SheetLabels
    ) -> npt.NDArray[np.uint8]:
        """Write the sheet; returns the pixels of its page."""
        if not self._layers:
            self._layers.append(SheetLayers(self._job))
        facts = facts_of(self._job, self.plan, sheet)
        behind = self._job.base_map.behind(OnPaper.of(sheet))
        return print_sheet(
            self._job,
            facts,
            self._editions[language],
            margin,
            lambda: map_content(self._layers[0], self.plan, sheet, labels, behind),
            name,
            lambda layout: drawn_page(layout, sheet.page, picture_path(name)),
        )


def print_sheet(
    job: Job,
    facts: SheetFacts,
    words: Words,
    margin: Margin,
    content_of: Callable[[], MapContent],
    name: str,
    then: Callable[[QgsPrintLayout], Outcome],
) -> Outcome:
    """Write a sheet in the languages of `words` to its path in the package; returns what `then` makes of its layout.

    Has to be called in the main thread. `content_of` makes what is drawn in the map frame.
    """
    content = content_of()
    job.pause_point()
    project = QgsProject()
    layout: QgsPrintLayout | None = None
    first = words.languages[0]
    info = DocumentInfo(job.title_in(first), first, first in RIGHT_TO_LEFT, job.options.day)
    try:
        layout = sheet_layout(facts, words, margin, content, project)
        job.pause_point()
        if not write_geopdf(layout, job.path(name), info, facts.sheet):
            job.plain.add(name)
        job.pause_point()
        return then(layout)
    except Exception as error:
        traceback.clear_frames(error.__traceback__)  # they would carry the layout into another thread
        raise
    finally:  # in this order, and here: a layout without its project crashes, as do layers in another thread
        layout = None
        del project, content


def sheet_path(job: Job, sheet: Sheet, language: str) -> str:
    """The path of a sheet in the package: its number, its zone's name (kinds, for several or for none), languages."""
    feature = job.delimitation.feature(sheet.subject)
    name = feature.name if feature else ""
    kinds = (feature.kind,) if feature and sheet.others else sheet.kinds
    if feature and kinds:
        region = job.delimitation.agreement.region(feature.region)
        name = f"{region.name if region else ''} {kinds_wording(job.delimitation.agreement, kinds)}"
    named = slug(name)[:_LONGEST_NAME].strip("-")
    called = (named or (slug(sheet.subject[:8]) or "zone")) if sheet.subject else "index"
    return f"sheets/{sheet.number:02d}_{called}_{'_'.join(job.options.on_sheet(language))}.pdf"


def picture_path(sheet: str) -> str:
    """The path of a sheet's picture in the package, from the sheet's own.

    Examples
    --------
    >>> picture_path("sheets/01_index_en.pdf")
    'sheets/pictures/01_index_en.png'
    """
    path = PurePosixPath(sheet)
    return str(path.parent / "pictures" / f"{path.stem}.png")
