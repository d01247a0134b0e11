# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of a package: one file, one part. A part is a decorated function that writes files from the snapshot.

To add a part, write one file beside these::

    @part("shapefile", order=300, title="Shapefile", reread=reread)
    def shapefile(job: Job) -> Iterator[PackagedFile]:
        \"\"\"What the files are and who reads them.\"\"\"
        ...
        yield PackagedFile("data/shapefile/zone.shp", "shapefile", "Zones")

`reread(job)` opens what was written with a reader that is not its writer, compares it with the snapshot, and raises
`PackageError` where they differ.
"""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from typing import Callable, Iterable, Iterator

from ...core.delimitation import Delimitation
from ...core.finding import Finding
from ...core.registry import Registry
from ...core.saying import Message
from ..job import Job, PackagedFile
from ..options import PackageOptions

WriteFunction = Callable[[Job], Iterator[PackagedFile]]
PreflightFunction = Callable[[Delimitation, PackageOptions, Callable[[], None]], Iterable[Finding]]


@dataclass(frozen=True)
class Part:
    """A part as its decorator describes it.

    Attributes
    ----------
    order : int
        Its place among the parts; the ones that speak of others come last.
    is_needed : bool
        Whether it is written whatever parts were chosen, since no package verifies without it.
    write : callable
        Writes into the job's folder and yields each file when it is complete.
    effort : int
        How long it takes compared with others, for the progress.
    reread : callable
        Opens the files again and raises where they differ from the snapshot.
    preflight : callable
        Says, before anything is written, what would come out wrong in its files; calls its third argument, which may
        raise, between pieces of work.
    """

    id: str
    order: int
    title: str
    is_needed: bool
    effort: int
    description: str
    write: WriteFunction
    reread: Callable[[Job], None]
    preflight: PreflightFunction


PARTS: Registry[Part] = Registry(__name__, Message("part"))


def chosen_parts(options: PackageOptions) -> list[Part]:
    """The parts that a package is to hold, in their order: the chosen ones, or all, and those that are needed.

    Raises
    ------
    DeescError
        For an unknown part.
    """
    chosen = {PARTS[part_id].id for part_id in options.parts}
    return [entry for entry in PARTS if not chosen or entry.is_needed or entry.id in chosen]


def part(
    part_id: str,
    *,
    order: int,
    title: str,
    reread: Callable[[Job], None],
    is_needed: bool = False,
    effort: int = 1,
    preflight: PreflightFunction = lambda delimitation, options, pause: (),
) -> Callable[[WriteFunction], WriteFunction]:
    """Register a generator function as the part `part_id`."""

    def register(function: WriteFunction) -> WriteFunction:
        description = inspect.getdoc(function) or ""
        PARTS.add(
            part_id, order, Part(part_id, order, title, is_needed, effort, description, function, reread, preflight)
        )
        return function

    return register
