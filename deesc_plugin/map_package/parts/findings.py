# SPDX-License-Identifier: GPL-2.0-or-later
"""``checks/findings.json`` and ``checks/findings.csv``."""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import Iterator

from ...core.errors import PackageError
from ...core.reports.finding_record import FindingRecord, findings_json, record_of
from ...core.tables.csv_output import Column, Table
from ..csv_file import compare_csv, write_csv
from ..job import Job, PackagedFile
from . import part

JSON_NAME, CSV_NAME = "checks/findings.json", "checks/findings.csv"
_DECIMALS = {"measured": 6, "limit": 6, "lon": 7, "lat": 7}


def reread(job: Job) -> None:
    """Read both files again: the table cell by cell, the JSON by count, fingerprint and hashes."""
    compare_csv(job, CSV_NAME, _table(job))
    expected = (job.result.fingerprint, [finding.hash for finding in job.result.findings])
    try:
        document = json.loads((job.folder / JSON_NAME).read_bytes().decode("utf-8"))
        found = (document["fingerprint"], [finding["hash"] for finding in document["findings"]])
    except ValueError as error:
        raise PackageError(
            "{name} cannot be read back ({error}); try another folder.",
            name=JSON_NAME,
            error=error,
        ) from error
    if found != expected:
        raise PackageError(
            "{name} reads back differently than it was written; try another folder.",
            name=JSON_NAME,
        )


@part("findings", order=500, title="Findings", reread=reread)
def findings(job: Job) -> Iterator[PackagedFile]:
    """What the check found when the package was made, for programs (JSON) and for spreadsheets (CSV)."""
    job.path(JSON_NAME).write_bytes(findings_json(job.result).encode("utf-8"))
    yield PackagedFile(JSON_NAME, "findings")
    write_csv(job, CSV_NAME, _table(job))
    yield PackagedFile(CSV_NAME, "findings")


def _table(job: Job) -> Table:
    columns = tuple(
        Column(name, _DECIMALS[name]) if name in _DECIMALS else Column(name)
        for name in FindingRecord.__dataclass_fields__
    )
    return Table(columns, tuple(astuple(record_of(finding)) for finding in job.result.findings))
