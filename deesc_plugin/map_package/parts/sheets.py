# SPDX-License-Identifier: GPL-2.0-or-later
"""``sheets/*.pdf``: the map sheets that are signed, and ``sheets/pictures/*.png``: small pictures of them."""

from __future__ import annotations

from typing import Callable, Iterable, Iterator

from ...core.delimitation import Delimitation
from ...core.errors import PackageError
from ...core.finding import Finding
from ...core.sheets.plan import plan_sheets
from ...core.sheets.preflight import sheet_findings
from ...paths import sheet_arrangement
from ..job import Job, PackagedFile
from ..options import PackageOptions
from ..sheets.dispute_findings import dispute_findings
from ..sheets.maps.label_findings import label_findings
from ..sheets.margin.text_findings import text_findings
from ..sheets.picture import compare_picture
from ..sheets.press import Press, picture_path, sheet_path
from ..sheets.sheet_reading import compare_sheet
from . import part


def reread(job: Job) -> None:
    """Each sheet has one page of its size, the fingerprint, and its place on the ground; its picture is whole."""
    for language in job.options.languages:
        for sheet in job.plan.sheets:
            job.pause_point()
            name = sheet_path(job, sheet, language)
            if not (job.folder / name).is_file():
                raise PackageError("{name} is missing; try another folder.", name=name)
            compare_sheet(job, sheet, job.options.on_sheet(language)[0], name)
            compare_picture(job, sheet.page, picture_path(name))


def preflight(delimitation: Delimitation, options: PackageOptions, pause: Callable[[], None]) -> Iterable[Finding]:
    """What is left off the paper or too small, what may take a side, and texts without room or letters."""
    plan = plan_sheets(delimitation, options.sheets, sheet_arrangement())
    editions = [options.on_sheet(language) for language in options.languages]
    # texts are measured in whatever thread this is, as QGIS itself does: the window need not wait
    return [
        *sheet_findings(plan, delimitation),
        *dispute_findings(delimitation),
        *label_findings(delimitation, plan, editions, pause),
        *text_findings(delimitation, options, plan, pause),
    ]


@part("sheets", order=300, title="Map sheets (GeoPDF)", reread=reread, effort=20, preflight=preflight)
def sheets(job: Job) -> Iterator[PackagedFile]:
    """An index sheet, and the sheets of each zone at its scale: grids, legend, coordinates, room for signatures.

    One file a sheet and language, with real text and its map on the ground (ISO 32000 georeference), and a small
    picture of each, by which one finds the right one.
    """
    press = Press(job)
    printed, total = 0, len(job.options.languages) * len(press.plan.sheets)
    try:
        for sheet in press.plan.sheets:
            for language in job.options.languages:
                job.pause_point()
                name, picture = press.print(sheet, language)
                printed += 1
                job.tell(printed / total)
                said = f"Map sheet {sheet.number} of {len(press.plan.sheets)}"
                is_plain = name in job.plain
                yield PackagedFile(name, "sheets", f"{said} ({'PDF' if is_plain else 'GeoPDF'}).", is_volatile=is_plain)
                yield PackagedFile(picture, "sheets", f"{said} as a small picture.")
    finally:
        press.close()
