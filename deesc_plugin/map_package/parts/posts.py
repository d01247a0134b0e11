# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/posts.csv``."""

from __future__ import annotations

from typing import Iterator

from ..csv_file import compare_csv, write_csv
from ..job import Job, PackagedFile
from . import part

NAME = "tables/posts.csv"


def reread(job: Job) -> None:
    """Read the cells again and compare them with the snapshot's."""
    compare_csv(job, NAME, job.posts)


@part("posts", order=420, title="Posts and checkpoints", reread=reread)
def posts(job: Job) -> Iterator[PackagedFile]:
    """Every observation post and checkpoint in decimal degrees, DMS, UTM and MGRS."""
    write_csv(job, NAME, job.posts)
    yield PackagedFile(NAME, "posts", "Every observation post and checkpoint in four notations.")
