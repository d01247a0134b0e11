"""The workspace: the GeoPackage in which the features of one delimitation live and are edited."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

import shapely

from ..core.agreement import Agreement
from ..core.atomic import replaced_atomically
from ..core.delimitation import Delimitation, Feature, Reference
from ..core.errors import WorkspaceError
from .geopackage import add_to_geopackage, write_geopackage
from .geopackage_reader import read_geopackage
from .schema import row_of, stored_geometry


def create_workspace(path: Path, agreement: Agreement, reference: Reference, overwrite: bool = False) -> None:
    """Create an empty workspace; what stood at `path` stays whole until the new file is complete.

    Raises
    ------
    WorkspaceError
        When there is a file already and `overwrite` is not set, or it cannot be written.
    """
    if path.suffix.lower() != ".gpkg":
        raise WorkspaceError(f"{path.name} cannot be a workspace; choose a name that ends in .gpkg.")
    if path.exists() and not overwrite:
        raise WorkspaceError(f"{path.name} exists; choose another name, or say that it may be overwritten.")
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


def snapshot(path: Path) -> Delimitation:
    """Every feature of a workspace at this moment.

    Raises
    ------
    WorkspaceError
        When the file is no workspace that this version can read.
    """
    return read_geopackage(path)


def is_in_package(path: Path) -> bool:
    """Whether a file is the master of an unpacked map package, which is sealed."""
    sealed = ("manifest.json", "SHA256SUMS")
    return path.parent.name == "data" and all((path.parent.parent / name).is_file() for name in sealed)


def add(path: Path, agreement: Agreement, features: Sequence[Feature]) -> None:
    """Add features to a workspace in one transaction, and read them back.

    Raises
    ------
    WorkspaceError
        When nothing could be added, or what was added reads back differently.
    """
    if not features:
        return
    add_to_geopackage(path, agreement, features)
    stored = {feature.uid: feature for feature in read_geopackage(path).features}
    for feature in features:
        back = stored.get(feature.uid)
        if back is None or not _is_same(back, feature, agreement):
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


def refuse_difference(expected: Delimitation, found: Delimitation, name: str) -> None:
    """Refuse a file that does not hold exactly the delimitation written to it.

    Raises
    ------
    WorkspaceError
        Naming the first feature that differs.
    """
    if len(found.features) != len(expected.features):
        raise WorkspaceError(
            f"{name} reads back with {len(found.features)} of {len(expected.features)} features; the disk may be full."
        )
    for wanted, back in zip(expected.features, found.features):
        if wanted != back:
            raise WorkspaceError(f"{wanted.label} reads back from {name} differently than it was written.")
