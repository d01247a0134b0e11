"""``sheets/*.pdf``: the map sheets that are signed."""

from __future__ import annotations

from typing import Iterable, Iterator

from ...core.delimitation import Delimitation
from ...core.errors import PackageError
from ...core.finding import Finding
from ...core.sheets.plan import plan_sheets
from ...core.sheets.preflight import sheet_findings
from ...paths import sheet_arrangement
from ..job import Job, PackagedFile
from ..options import PackageOptions
from ..sheets.label_findings import label_findings
from ..sheets.press import Press, planned, sheet_path
from ..sheets.sheet_reading import compare_sheet
from ..sheets.text_findings import text_findings
from . import part


def reread(job: Job) -> None:
    """Every sheet has one page of its size, states the fingerprint, and lies on the ground where it was planned."""
    for language in job.options.languages:
        for sheet in planned(job).sheets:
            job.pause_point()
            name = sheet_path(job, sheet, language)
            if not (job.folder / name).is_file():
                raise PackageError(f"{name} is missing; the disk may be full.")
            compare_sheet(job, sheet, language, name)


def preflight(delimitation: Delimitation, options: PackageOptions) -> Iterable[Finding]:
    """What is left off the paper or too small to be told apart, and texts without room or letters."""
    plan = plan_sheets(delimitation, options.sheets, sheet_arrangement())
    second = options.sheets.second_language
    editions = [[first, second] if second not in ("", first) else [first] for first in options.languages]
    # texts are measured in whatever thread this is, as QGIS itself does: the window need not wait
    return [
        *sheet_findings(plan, delimitation),
        *label_findings(delimitation, plan, editions),
        *text_findings(delimitation, options, plan),
    ]


@part("sheets", order=300, title="Map sheets (GeoPDF)", reread=reread, effort=20, preflight=preflight)
def sheets(job: Job) -> Iterator[PackagedFile]:
    """An index sheet, and the sheets of each zone at its scale: grids, legend, coordinates, room for signatures.

    One file a sheet and language, with real text and its map on the ground (ISO 32000 georeference).
    """
    press = Press(job)
    printed, total = 0, len(job.options.languages) * len(press.plan.sheets)
    try:
        for language in job.options.languages:
            for sheet in press.plan.sheets:
                job.pause_point()
                name = press.print(sheet, language)
                printed += 1
                job.tell(printed / total)
                yield PackagedFile(name, "sheets", f"Map sheet {sheet.number} of {len(press.plan.sheets)} (GeoPDF).")
    finally:
        press.close()
