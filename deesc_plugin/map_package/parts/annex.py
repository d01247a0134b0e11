# SPDX-License-Identifier: GPL-2.0-or-later
"""``sheets/annex_*.pdf``: coordinates, description, posts, areas and settlements as pages that can be signed."""

from __future__ import annotations

from typing import Iterator

from ..job import Job, PackagedFile
from ..sheets.annex_content import annexes_of
from ..sheets.annex_pages import compare_annex, write_annex
from . import part


def reread(job: Job) -> None:
    """Every annex states the fingerprint, and those with tables every number of them, row by row."""
    for language in job.options.languages:
        for annex in annexes_of(job):
            job.pause_point()
            compare_annex(job, annex, language)


@part("annex", order=310, title="Annexes (PDF)", reread=reread, effort=6)
def annex(job: Job) -> Iterator[PackagedFile]:
    """Turning points, boundary description, posts and checkpoints, areas and settlements as pages, in each language.

    Real text in A4 pages with their number, the title, the fingerprint, and room for each party's initials.
    """
    for language in job.options.languages:
        for one in annexes_of(job):
            job.pause_point()
            yield write_annex(job, one, language, "annex")
