# SPDX-License-Identifier: GPL-2.0-or-later
"""``index.html``: what lies in the package, for people, in each of its languages."""

from __future__ import annotations

from typing import Iterator, Sequence

import numpy as np
import shapely

from ...core.delimitation import WITHDRAWN
from ...core.errors import PackageError
from ..job import Job, PackagedFile
from ..pages.edition import Edition, editions, localised
from ..pages.file_list import INDEX, last_files
from ..pages.index_page import Picture, index_page
from ..pages.reading import read_page
from ..pages.sheet_pictures import PrintedSheet
from ..sheets.change_press import change_sheets
from ..sheets.comparison_press import comparison_sheets
from ..sheets.overview import overview_png
from ..sheets.press import picture_path, sheet_path
from ..sheets.region_press import RegionSheets
from . import part

_WIDTH, _WIDTH_OF_REGION = 840, 560
"""Pixels."""


def reread(job: Job) -> None:
    """Each page says the title and the fingerprint; links lead to all files of the package, pictures are among them."""
    for edition in editions(job):
        name = localised(INDEX, edition)
        found = read_page(job, name)
        if edition.title not in found.text or job.result.fingerprint not in found.text:
            raise PackageError(
                "{name} reads back without its title or fingerprint; try another folder.",
                name=name,
            )
        there = {file.path for file in (*job.written, *last_files(edition))}
        missing = {link for link in found.links if not link.startswith("#")} ^ there
        if missing:
            raise PackageError(
                "{name} leads to other files than there are ({file}); nothing was exported.",
                name=name,
                file=min(missing),
            )
        unknown = set(found.pictures) - there
        if unknown:
            raise PackageError(
                "{name} shows a picture that there is not ({file}); nothing was exported.", name=name, file=min(unknown)
            )


@part("index", order=980, title="Index page", reread=reread, effort=10)
def index(job: Job) -> Iterator[PackagedFile]:
    """One page a language without script or network: overview, areas, findings, links to every file, how to verify.

    The overview is inside the page, so that it can be sent and printed alone; the pictures of the map sheets, where the
    package has any, are files beside it.
    """
    every, of_regions = editions(job), list(_region_sheets(job))
    for place, edition in enumerate(every):
        job.pause_point()
        name = localised(INDEX, edition)
        text = index_page(edition, _pictures(edition), list(_printed(job, of_regions, edition.language)))
        job.path(name).write_bytes(text.encode("utf-8"))
        job.tell((place + 1) / len(every))
        yield PackagedFile(name, "index")


def _pictures(edition: Edition) -> list[Picture]:
    """The whole delimitation, and each region where there are several; none where nothing is drawn."""
    job, language = edition.job, edition.language
    drawn = _drawn_by_region(job)
    if not drawn:
        return []
    pictures = [Picture(edition.title, overview_png(job, _WIDTH, language))]
    known = [region for region in job.delimitation.agreement.regions if region.id in drawn]
    if len(known) > 1:
        for region in sorted(known, key=lambda one: one.number):
            job.pause_point()
            bounds = shapely.total_bounds(np.array(drawn[region.id], dtype=object)).tolist()
            picture = overview_png(job, _WIDTH_OF_REGION, language, bounds)
            pictures.append(Picture(edition.region(region.id), picture))
    return pictures


def _printed(job: Job, of_regions: Sequence[RegionSheets], language: str) -> Iterator[PrintedSheet]:
    """The sheets in a language, those of regions last; none of a part that was not asked for."""
    if any(file.part == "sheets" for file in job.written):
        for sheet in job.plan.sheets:
            path = sheet_path(job, sheet, language)
            yield PrintedSheet(sheet, len(job.plan.sheets), path, picture_path(path))
    for sheets in of_regions:
        for sheet in sheets.plan.sheets:
            path, total = sheets.path(job, sheet, language), len(sheets.plan.sheets)
            numbered, region = f"sheet_of_{sheets.called}", sheets.region_of(sheet)
            yield PrintedSheet(sheet, total, path, picture_path(path), numbered, region)


def _region_sheets(job: Job) -> Iterator[RegionSheets]:
    """The sheets of proposals compared and of changes, as far as the package has them."""
    parts = {file.part for file in job.written}
    if "comparison" in parts and job.options.comparison is not None:
        yield comparison_sheets(job, job.options.comparison)
    if "changes" in parts and job.changes is not None:
        yield change_sheets(job, job.changes)


def _drawn_by_region(job: Job) -> dict[str, list[shapely.Geometry]]:
    drawn: dict[str, list[shapely.Geometry]] = {}
    for feature in job.delimitation.features:
        if feature.geometry is not None and not feature.geometry.is_empty and feature.status != WITHDRAWN:
            drawn.setdefault(feature.region, []).append(feature.geometry)
    return drawn
