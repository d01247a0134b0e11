# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/glossary.csv``: the terms of the package."""

from __future__ import annotations

import json
from typing import Iterator

from ...core.tables.csv_output import Column, Table
from ...paths import resources
from ..csv_file import compare_csv, write_csv
from ..job import Job, PackagedFile
from . import part

NAME = "tables/glossary.csv"
_COLUMNS = ("en", "ru", "ar", "tr", "fa", "source")


def reread(job: Job) -> None:
    """Read the cells again and compare them with the terms."""
    compare_csv(job, NAME, glossary_table())


@part("glossary", order=460, title="Glossary", reread=reread)
def glossary(job: Job) -> Iterator[PackagedFile]:
    """Each term of the package in five languages, and where it is from."""
    write_csv(job, NAME, glossary_table())
    yield PackagedFile(NAME, "glossary")


def glossary_table() -> Table:
    """The terms of ``resources/wording/glossary.json``, in its order."""
    terms = json.loads((resources() / "wording" / "glossary.json").read_text("utf-8"))
    columns = (Column("term"), *map(Column, _COLUMNS))
    return Table(columns, tuple((term, *(texts[name] for name in _COLUMNS)) for term, texts in terms.items()))
