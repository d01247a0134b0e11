# SPDX-License-Identifier: GPL-2.0-or-later
"""``verify.py``: the program that verifies the package, travelling with it."""

from __future__ import annotations

from typing import Iterator

from ...core.errors import PackageError
from ..job import Job, PackagedFile
from ..program import NAME, program
from . import part


def reread(job: Job) -> None:
    """The copy is the original, and Python takes it."""
    content = (job.folder / NAME).read_bytes()
    if content != program():
        raise PackageError(
            "{name} reads back differently than it was written; try another folder.",
            name=NAME,
        )
    compile(content, NAME, "exec")


@part("verifier", order=900, title="Verification program", reread=reread, is_needed=True)
def verifier(job: Job) -> Iterator[PackagedFile]:
    """The program that verifies the package; it needs Python and nothing else."""
    job.path(NAME).write_bytes(program())
    yield PackagedFile(NAME, "verifier")
