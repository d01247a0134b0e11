# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/changes.csv``, the annex and the sheets of changes, of a package that follows another one."""

from __future__ import annotations

from typing import Callable, Iterable, Iterator

from ...core.delimitation import Delimitation
from ...core.finding import Finding
from ...core.reports.changes_record import changes_table
from ..csv_file import compare_csv, write_csv
from ..job import Job, PackagedFile
from ..options import PackageOptions
from ..sheets.annex_content import annex_of_changes
from ..sheets.annex_pages import compare_annex, write_annex
from ..sheets.change_press import change_sheets
from ..sheets.changes_content import CHANGES_FILE
from ..sheets.margin.text_findings import text_findings_of_changes
from ..sheets.region_press import compare_region_sheets, print_region_sheets
from . import part


def reread(job: Job) -> None:
    """Read the cells of the table again, in each annex every number, and where each sheet lies."""
    if job.changes is None:
        return
    compare_csv(job, CHANGES_FILE, changes_table(job.changes))
    sheets = change_sheets(job, job.changes)
    for language in job.options.languages:
        job.pause_point()
        compare_annex(job, annex_of_changes(), language)
        compare_region_sheets(job, sheets, language)


def preflight(delimitation: Delimitation, options: PackageOptions, pause: Callable[[], None]) -> Iterable[Finding]:
    """Texts of the sheets of changes without room."""
    if options.previous is None:
        return ()
    gazetteer = options.gazetteer_of(delimitation.agreement)
    changes = options.previous.changes_to(delimitation, options.day, gazetteer, pause)
    return text_findings_of_changes(delimitation, options, changes, pause)


@part("changes", order=330, title="Changes since an earlier package", reread=reread, effort=6, preflight=preflight)
def changes(job: Job) -> Iterator[PackagedFile]:
    """What has changed since an earlier package: a table, an annex, and sheets of gained and lost ground.

    Ground gained and lost by administrative unit, turning points moved, added and removed, settlements on the other
    side of a line, and what features, agreement and limits state otherwise. Without an earlier package no file is
    written.
    """
    if job.changes is None:
        return
    write_csv(job, CHANGES_FILE, changes_table(job.changes))
    yield PackagedFile(CHANGES_FILE, "changes", "What has changed since the earlier package, a row for each thing.")
    for language in job.options.languages:
        job.pause_point()
        yield write_annex(job, annex_of_changes(), language, "changes")
    for name, picture in print_region_sheets(job, change_sheets(job, job.changes)):
        yield PackagedFile(name, "changes", "Ground gained and lost on a map.", is_volatile=name in job.plain)
        yield PackagedFile(picture, "changes", "Ground gained and lost on a map, as a small picture.")
