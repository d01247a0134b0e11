# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/settlements.csv``."""

from __future__ import annotations

from typing import Iterator

from ...core.characters import visible
from ..csv_file import compare_csv, write_csv
from ..job import Job, PackagedFile
from . import part

NAME = "tables/settlements.csv"


def reread(job: Job) -> None:
    """Read the cells again and compare them with the snapshot's."""
    if job.settlements is not None:
        compare_csv(job, NAME, job.settlements)


@part("settlements", order=430, title="Settlements", reread=reread)
def settlements(job: Job) -> Iterator[PackagedFile]:
    """Settlements inside each zone, and those outside within 2 km of its line, with the distance to the line.

    From the bundled gazetteer of the agreement's country or the user's own; where there is neither, no file is written.
    """
    if job.settlements is None or job.gazetteer is None:
        return
    write_csv(job, NAME, job.settlements)
    source = f"{visible(job.gazetteer.source)}, {visible(job.gazetteer.licence)}"
    yield PackagedFile(NAME, "settlements", f"Settlements inside the zones and near their lines. Source: {source}.")
