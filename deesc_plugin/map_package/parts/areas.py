# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/areas.csv``."""

from __future__ import annotations

from typing import Iterator

from ..csv_file import compare_csv, write_csv
from ..job import Job, PackagedFile
from . import part

NAME = "tables/areas.csv"


def reread(job: Job) -> None:
    """Read the cells again and compare them with the snapshot's."""
    compare_csv(job, NAME, job.unit_areas)


@part("areas", order=410, title="Areas", reread=reread)
def areas(job: Job) -> Iterator[PackagedFile]:
    """Area on the ellipsoid in km² by region, kind, party and administrative unit; withdrawn features are left out."""
    write_csv(job, NAME, job.unit_areas)
    yield PackagedFile(NAME, "areas", "Areas on the ellipsoid in km² by region, kind, party and administrative unit.")
