# SPDX-License-Identifier: GPL-2.0-or-later
"""``ledger/ledger.jsonl``: what the parties did."""

from __future__ import annotations

from typing import Iterator

from ...core.errors import PackageError
from ...core.ledger.exchange import file_content
from ..job import Job, PackagedFile
from ..verification.files import LEDGER
from ..verification.ledger import read_ledger
from . import part


def reread(job: Job) -> None:
    """Read the lines again as ``verify.py`` does: the same entries in the same order."""
    order = job.delimitation.acts.ledger.order
    if not order:
        return
    found = read_ledger((job.folder / LEDGER).read_bytes(), LEDGER)
    if found.problems or found.ids != tuple(entry.id for entry in order):
        raise PackageError("{name} reads back differently than it was written; try another folder.", name=LEDGER)


@part("ledger", order=450, title="Ledger of acts", reread=reread)
def ledger(job: Job) -> Iterator[PackagedFile]:
    """What the parties did, a line for each act, which anybody can verify; without acts no file is written."""
    order = job.delimitation.acts.ledger.order
    if order:
        job.path(LEDGER).write_bytes(file_content(order))
        yield PackagedFile(LEDGER, "ledger")
