# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/consent.csv`` and the annex of consent, of a package whose lines are divided into stretches."""

from __future__ import annotations

from typing import Iterator

from ...core.consent.minutes import minutes_of
from ...core.reports.consent_record import consent_table
from ..csv_file import compare_csv, write_csv
from ..job import Job, PackagedFile
from ..sheets.annex_content import annex_of_consent
from ..sheets.annex_pages import compare_annex, write_annex
from . import part

NAME = "tables/consent.csv"


def reread(job: Job) -> None:
    """Read the cells of the table again, and in each annex every number."""
    if not job.delimitation.stretches:
        return
    compare_csv(job, NAME, consent_table(minutes_of(job.delimitation)))
    for language in job.options.languages:
        job.pause_point()
        compare_annex(job, annex_of_consent(), language)


@part("consent", order=325, title="Consent, stretch by stretch", reread=reread)
def consent(job: Job) -> Iterator[PackagedFile]:
    """What each party says of every stretch of the lines: a table, and an annex in each language.

    How much is agreed is cut and never rounded up. Where no line is divided into stretches no file is written.
    """
    if not job.delimitation.stretches:
        return
    write_csv(job, NAME, consent_table(minutes_of(job.delimitation)))
    yield PackagedFile(NAME, "consent", "What each party says of every stretch, a row for each of both.")
    for language in job.options.languages:
        job.pause_point()
        yield write_annex(job, annex_of_consent(), language, "consent")
