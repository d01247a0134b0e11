# SPDX-License-Identifier: GPL-2.0-or-later
"""Builds a map package: check, stage, write, re-open and compare, seal, verify, and rename into place.

At no moment does the target hold anything but its old or its new complete bytes.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np
import shapely

from ..bridge.base_layers.base_map import refuse_gone
from ..bridge.log import log_cause
from ..core.atomic import replaced_atomically, staged
from ..core.canonical import fingerprint
from ..core.check import CheckResult
from ..core.delimitation import Delimitation, Feature
from ..core.errors import Cancelled, DeescError, PackageError
from ..core.roles import Shape
from ..core.rules import RULES
from ..core.saying import Count, Listed
from ..core.soundness import Unfit, unfit
from .archive import write_zip
from .fonts_used import fonts_used
from .job import Job, PackagedFile
from .manifest import file_entry, manifest_text, write_manifest
from .options import PackageOptions
from .parts import Part, chosen_parts
from .preflight import with_preflight
from .software import software
from .verdict import message_of
from .verification.files import MANIFEST, SUMS
from .verification.package import verify

_SHARE_OF_PARTS = 0.8


@dataclass(frozen=True)
class PackageInfo:
    """A finished package: where it lies, its delimitation's fingerprint, and its files in order.

    `digest` is the SHA-256 of its manifest, which ``verify.py`` prints: what a sender tells through another channel, as
    is `record`, the digest of all that the delimitation states.
    `plain` are the PDFs that stand as Qt wrote them, in a form that is not known here.
    """

    path: Path
    fingerprint: str
    files: tuple[str, ...]
    digest: str = ""
    record: str = ""
    plain: tuple[str, ...] = ()


class _PartsProgress:
    """Turns how much of one part is done into how much of the package is."""

    def __init__(self, total: int, on_progress: Callable[[float], None]) -> None:
        self._total, self._on_progress = total, on_progress
        self._before = self._effort = 0

    def begin(self, effort: int) -> None:
        """The part before is done, and one of that effort begins."""
        self._before += self._effort
        self._effort = effort
        self.tell(0.0)

    def tell(self, share: float) -> None:
        """So much of the part is done, from 0 to 1."""
        self._on_progress(_SHARE_OF_PARTS * (self._before + share * self._effort) / self._total)


def build_package(
    delimitation: Delimitation,
    result: CheckResult,
    options: PackageOptions,
    target: Path,
    on_progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> PackageInfo:
    """Build a package; one that stands at `target` is replaced when the new one is complete and verified.

    Parameters
    ----------
    delimitation : Delimitation
        The snapshot. Nothing else is read: what was checked is what is exported.
    result : CheckResult
        The check of that snapshot by every rule. Blocking findings stop the export unless the options give a reason.
    options : PackageOptions
        Title, version, date, parts, languages.
    target : Path
        The zip.
    on_progress, is_cancelled : callable
        Told a fraction from 0 to 1; asked between files.

    Raises
    ------
    PackageError
        When the snapshot may not be exported, or a file reads back wrong.
    WriteError
        When the disk is full or the folder cannot be written.
    Cancelled
        When `is_cancelled` said so. In every case nothing is left behind.
    """
    try:
        return _build(delimitation, result, options, target, on_progress, is_cancelled)
    except Cancelled as stop:  # whichever step it was that asked, this is what it comes to
        raise Cancelled("The export was cancelled; nothing was written.") from stop


def _build(
    delimitation: Delimitation,
    result: CheckResult,
    options: PackageOptions,
    target: Path,
    on_progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> PackageInfo:
    parts = chosen_parts(options)
    _refuse_unfit(delimitation, result)
    _refuse_broken_ledger(delimitation)
    refuse_gone(delimitation.base_layers, options.base_folder)
    if options.previous is not None:
        options.previous.refuse_unlike(delimitation)
    result = with_preflight(delimitation, result, options, is_cancelled)
    _refuse_findings(delimitation, result, options)
    with staged(target) as folder:
        progress = _PartsProgress(sum(entry.effort for entry in parts), on_progress)
        job = Job(delimitation, result, options, folder, is_cancelled, progress.tell)
        ground = job.base_map  # as it is from now on
        for entry in parts:
            progress.begin(entry.effort)
            _write_part(job, entry)
        progress.begin(0)
        ground.refuse_changed()
        entries = [file_entry(folder, file) for file in sorted(job.written, key=lambda file: file.path)]
        fonts = fonts_used(job, {file.part for file in job.written})
        manifest = manifest_text(delimitation, result, options, entries, software(), job.record, fonts)
        write_manifest(folder, manifest, entries)
        digest = hashlib.sha256((folder / MANIFEST).read_bytes()).hexdigest()
        names = sorted([MANIFEST, SUMS, *(entry.path for entry in entries)])
        top = options.folder_name(delimitation.agreement)
        with replaced_atomically(target, lambda draft: _self_verify(draft, target, result.fingerprint)) as draft:
            files = [(f"{top}/{name}", folder / name) for name in names]
            write_zip(draft, files, is_sealed=True, pause_point=job.pause_point)
            job.pause_point()
    on_progress(1.0)
    return PackageInfo(target, result.fingerprint, tuple(names), digest, job.record, tuple(sorted(job.plain)))


def _refuse_broken_ledger(delimitation: Delimitation) -> None:
    """What the parties did must follow from the ledger alone: nobody exports one of which nobody knows what holds.

    Raises
    ------
    PackageError
        With the first thing that is wrong.
    """
    for problem in delimitation.acts.ledger.problems():
        raise PackageError(
            "{problem} Merge the copy that has the missing entries, or have the author of a fork record by a "
            "correction which entry holds; no reason overrides that.",
            problem=problem,
        )


def _write_part(job: Job, entry: Part) -> None:
    """Write a part's files, and read them again before the next part begins.

    Libraries do not always say that a write failed: what they raise over the half of a file that is there then, nobody
    can list.
    """
    job.pause_point()
    try:
        for file in entry.write(job):
            _register(job, file)
            job.pause_point()
        entry.reread(job)
    except (DeescError, OSError):
        raise
    except Exception as error:
        log_cause(error)
        raise PackageError(
            "The part “{part}” could not be written or read back ({reason}); try another folder. Nothing was exported.",
            part=entry.title,
            reason=f"{type(error).__name__}: {error}",
        ) from error


def _register(job: Job, file: PackagedFile) -> None:
    if not (job.folder / file.path).is_file() or any(file.path == other.path for other in job.written):
        raise PackageError(
            "The part {part} wrote {path} not at all or a second time; report this.", part=file.part, path=file.path
        )
    job.written.append(file)


def _refuse_unfit(delimitation: Delimitation, result: CheckResult) -> None:
    """Refuse what cannot be exported, whatever the reason."""
    if not delimitation.features:
        raise PackageError("The workspace has no features; draw or import some before exporting.")
    if delimitation.unreadable:
        raise PackageError(
            "The workspace is damaged (the table “{table}”); restore it from a copy, no reason overrides that.",
            table=delimitation.unreadable[0].table or delimitation.unreadable[0].column,
        )
    for feature in delimitation.features:
        if feature.unreadable:
            raise PackageError(
                "The workspace's row of {feature} cannot be read (the column “{column}”); "
                "type it again or restore the workspace from a copy, no reason overrides that.",
                feature=feature.label,
                column=feature.unreadable[0].column,
            )
        if delimitation.role(feature) is None:
            raise PackageError(
                "{feature} is of the kind “{kind}”, which the agreement does not know.",
                feature=feature,
                kind=feature.kind,
            )
        if feature.geometry is not None and not _is_on_earth(feature.geometry):
            raise PackageError(
                "{feature} has a coordinate that is no place on Earth; correct it, no reason overrides that.",
                feature=feature,
            )
        _refuse_unmapped(delimitation, feature)
    if result.fingerprint != fingerprint(delimitation):
        raise PackageError("The delimitation was changed after it was checked; check it again before exporting.")


def _refuse_unmapped(delimitation: Delimitation, feature: Feature) -> None:
    """Refuse a geometry that no map and no file of the package can hold as what the feature is."""
    why = unfit(feature.geometry)[0]
    if why is Unfit.MISSING:
        return
    if why is Unfit.EMPTY_OUTLINE:
        raise PackageError(
            "{feature} has parts or holes without turning points; take them off, no reason overrides that.",
            feature=feature,
        )
    role = delimitation.role(feature)
    is_of_its_kind = shapely.get_dimensions(feature.geometry) == (role.shape if role is not None else Shape.AREA).value
    if why is Unfit.MIXED or not is_of_its_kind:
        raise PackageError(
            "The geometry of {feature} is none that a feature of the kind “{kind}” can have; draw it anew, no reason "
            "overrides that.",
            feature=feature,
            kind=feature.kind,
        )


def _refuse_findings(delimitation: Delimitation, result: CheckResult, options: PackageOptions) -> None:
    """Refuse what may not be exported without a reason; the parties state theirs for rules that they do not apply."""
    if options.override_reason:
        return
    off = {entry.rule for entry in delimitation.agreement.rules_off}
    missing = {entry.id for entry in RULES} - off - set(result.rules)
    if missing:
        raise PackageError(
            "The check left out {rules}; check by every rule before exporting.",
            rules=Listed.of(sorted(missing), most=None),
        )
    if result.blocking:
        count = len(result.blocking)
        raise PackageError(
            "The check found {errors}, the first: {first} Correct them, or give the reason for exporting in spite of "
            "them.",
            errors=Count(count, "error", "errors"),
            first=result.blocking[0].message,
        )


def _is_on_earth(geometry: shapely.Geometry) -> bool:
    if geometry.is_empty:
        return True
    longitudes, latitudes = np.abs(shapely.get_coordinates(geometry)).T
    return bool(np.all(longitudes <= 180.0) and np.all(latitudes <= 90.0))


def _self_verify(draft: Path, target: Path, expected: str) -> None:
    """Verify the finished zip as its receiver will.

    Raises
    ------
    PackageError
        With the first reason why it does not verify.
    """
    found = verify(draft)
    if not found.valid:
        raise PackageError(
            "{file} does not verify: {problem} Nothing was exported.",
            file=target.name,
            problem=message_of(found.problems[0]),
        )
    if found.fingerprint != expected:
        raise PackageError("{file} verifies with another fingerprint; nothing was exported.", file=target.name)
