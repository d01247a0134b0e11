"""The workspace: the GeoPackage in which the features of one delimitation live and are edited."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Mapping, Sequence

import shapely

from ..core.agreement import Agreement
from ..core.atomic import replaced_atomically
from ..core.delimitation import Delimitation, Feature, Reference
from ..core.errors import WorkspaceError
from .geopackage import add_to_geopackage, write_geopackage
from .geopackage_reader import read_geopackage
from .schema import row_of, stored_geometry
from .waiting import AT_ONCE, PATIENT, Wait, when_free


def create_workspace(path: Path, agreement: Agreement, reference: Reference, overwrite: bool = False) -> None:
    """Create an empty workspace; what stood at `path` stays whole until the new file is complete.

    Raises
    ------
    WorkspaceError
        When there is a file already and `overwrite` is not set, or it cannot be written.
    """
    if path.suffix.lower() != ".gpkg":
        raise WorkspaceError("{file} cannot be a workspace; choose a name that ends in .gpkg.", file=path.name)
    if path.exists() and not overwrite:
        raise WorkspaceError("{file} exists; choose another name, or say that it may be overwritten.", file=path.name)
    write_whole(path, Delimitation(agreement, (), reference))


def write_whole(path: Path, delimitation: Delimitation) -> None:
    """Write a delimitation as a file that is complete or absent, and read it back before it gets its name.

    Raises
    ------
    WorkspaceError
        When the file cannot be written, or reads back differently.
    """
    with replaced_atomically(path) as draft:
        write_geopackage(draft, delimitation)
        refuse_difference(delimitation, read_geopackage(draft), path.name)


def snapshot(path: Path, wait: Wait = AT_ONCE) -> Delimitation:
    """Every feature of a workspace at this moment, or as soon as nobody is writing to it.

    Raises
    ------
    WorkspaceError
        When the file is no workspace that this version can read.
    """
    return when_free(path, lambda: read_geopackage(path), wait)


def is_in_package(path: Path) -> bool:
    """Whether a file is the master of an unpacked map package, which is sealed."""
    sealed = ("manifest.json", "SHA256SUMS")
    return path.parent.name == "data" and all((path.parent.parent / name).is_file() for name in sealed)


def add(path: Path, agreement: Agreement, features: Sequence[Feature], wait: Wait = PATIENT) -> None:
    """Add features to a workspace in one transaction, and read them back.

    Raises
    ------
    WorkspaceError
        When nothing could be added, or what was added reads back differently.
    Cancelled
        When `wait` said so while another program was writing.
    """
    if not features:
        return
    try:
        when_free(path, lambda: add_to_geopackage(path, agreement, features), wait)
    except WorkspaceError:
        if not _are_there(path, agreement, features):  # the transaction may have come through all the same
            raise
        return
    stored = {feature.uid: feature for feature in snapshot(path, wait).features}
    for feature in features:
        if not _is_stored(feature, stored, agreement):
            raise WorkspaceError(
                "{feature} reads back from {file} differently than it was written; restore the workspace from a copy.",
                feature=feature,
                file=path.name,
            )


def _is_same(back: Feature, written: Feature, agreement: Agreement) -> bool:
    """Whether a feature was read back as it was written: every column of its table, and every bit of its geometry."""
    role = agreement.role_of(written.kind)
    if role is None or back.kind != written.kind or back.unreadable:
        return False
    rows = [repr(row_of(feature, agreement, role)) for feature in (back, written)]  # NaN is no equal of itself
    blobs = [shapely.to_wkb(stored_geometry(feature.geometry)) for feature in (back, written)]
    return rows[0] == rows[1] and blobs[0] == blobs[1]


def _are_there(path: Path, agreement: Agreement, features: Sequence[Feature]) -> bool:
    with suppress(WorkspaceError):
        stored = {feature.uid: feature for feature in read_geopackage(path).features}
        return all(_is_stored(feature, stored, agreement) for feature in features)
    return False


def _is_stored(feature: Feature, stored: Mapping[str, Feature], agreement: Agreement) -> bool:
    back = stored.get(feature.uid)
    return back is not None and _is_same(back, feature, agreement)


def refuse_difference(expected: Delimitation, found: Delimitation, name: str) -> None:
    """Refuse a file that does not hold exactly the delimitation written to it.

    Raises
    ------
    WorkspaceError
        Naming the first feature that differs.
    """
    if len(found.features) != len(expected.features):
        raise WorkspaceError(
            "{file} reads back with {found} of {expected} features; the disk may be failing.",
            file=name,
            found=len(found.features),
            expected=len(expected.features),
        )
    for wanted, back in zip(expected.features, found.features):
        if wanted != back:
            raise WorkspaceError(
                "{feature} reads back from {name} differently than it was written.", feature=wanted, name=name
            )
