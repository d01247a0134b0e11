# SPDX-License-Identifier: GPL-2.0-or-later
"""``tables/comparison.csv``, ``data/comparison.geojson`` and the sheets of proposals laid on each other."""

from __future__ import annotations

import json
from typing import Any, Callable, Iterable, Iterator

import shapely

from ...core.canonical import rounded
from ...core.delimitation import Delimitation
from ...core.errors import PackageError
from ...core.finding import Finding
from ...core.negotiation import ProposalComparison
from ...core.reports.proposals_record import piece_records, proposals_table
from ..csv_file import compare_csv, write_csv
from ..geojson_text import geometry_text, read_geojson
from ..job import Job, PackagedFile, right_handed
from ..options import PackageOptions
from ..sheets.comparison_press import comparison_sheets
from ..sheets.margin.of_comparison import COMPARISON_FILE
from ..sheets.margin.text_findings import text_findings_of_comparison
from ..sheets.region_press import compare_region_sheets, print_region_sheets
from . import part

_DATA = "data/comparison.geojson"
_SAME = 1e-9
"""Degrees: reading seven decimals may cost the last bit."""


def reread(job: Job) -> None:
    """Read the cells of the table again, each feature of the data, and where each sheet lies."""
    comparison = job.options.comparison
    if comparison is None:
        return
    compare_csv(job, COMPARISON_FILE, proposals_table(comparison))
    job.pause_point()
    expected, found = list(_features(comparison)), read_geojson(job, _DATA)
    stated = [(document.get("properties"), document.get("geometry")) for document in found]
    if len(expected) != len(stated) or not all(map(_is_same, expected, stated)):
        raise PackageError("{name} reads back differently than it was written; try another folder.", name=_DATA)
    sheets = comparison_sheets(job, comparison)
    for language in job.options.languages:
        job.pause_point()
        compare_region_sheets(job, sheets, language)


def preflight(delimitation: Delimitation, options: PackageOptions, pause: Callable[[], None]) -> Iterable[Finding]:
    """Texts of the sheets of proposals compared without room."""
    if options.comparison is None:
        return ()
    return text_findings_of_comparison(delimitation, options, options.comparison, pause)


@part("comparison", order=320, title="Proposals compared", reread=reread, effort=5, preflight=preflight)
def comparison(job: Job) -> Iterator[PackagedFile]:
    """The parties' proposals laid on each other: a table, the cells and lines as data, and sheets of what is at stake.

    What is claimed by all, contested or claimed by nobody, and who draws which line, by the codes of the parties. The
    proposals themselves are not in it: none of their features, names, days, sources or notes. Where the workspace keeps
    no proposals of two parties no file is written.
    """
    compared = job.options.comparison
    if compared is None:
        return
    write_csv(job, COMPARISON_FILE, proposals_table(compared))
    yield PackagedFile(COMPARISON_FILE, "comparison", "Cells and lines of the proposals compared, one a row.")
    with job.path(_DATA).open("wb") as file:
        file.write(b'{"type": "FeatureCollection", "name": "comparison", "features": [\n')
        for index, (properties, geometry) in enumerate(_features(compared)):
            job.pause_point()
            text = json.dumps({"type": "Feature", "properties": properties}, ensure_ascii=False, allow_nan=False)[:-1]
            file.write(f'{"," if index else ""}\n{text}, "geometry": {geometry_text(geometry)}}}'.encode())
        file.write(b"\n]}\n")
    yield PackagedFile(_DATA, "comparison", "Cells and lines of the proposals compared, for the web and for programs.")
    for name, picture in print_region_sheets(job, comparison_sheets(job, compared)):
        yield PackagedFile(name, "comparison", "Proposals compared on a map.", is_volatile=name in job.plain)
        yield PackagedFile(picture, "comparison", "Proposals compared on a map, as a small picture.")


def _features(compared: ProposalComparison) -> Iterator[tuple[dict[str, Any], shapely.Geometry]]:
    """Every cell and line with what the table states of it, edges drawn out and coordinates rounded."""
    table = proposals_table(compared)
    for row, (_, piece) in zip(table.rows, piece_records(compared)):
        stated = {column.name: cell for column, cell in zip(table.columns, row)}
        metres = {name: round(value, 3) for name, value in stated.items() if isinstance(value, float)}
        yield {**stated, **metres}, right_handed(shapely.transform(piece.geometry, rounded))


def _is_same(expected: tuple[Any, Any], found: tuple[Any, Any]) -> bool:
    """Whether a feature says what it should, and lies where it should."""
    (properties, geometry), (own, read) = expected, found
    return properties == own and read is not None and bool(shapely.equals_exact(geometry, read, _SAME))
