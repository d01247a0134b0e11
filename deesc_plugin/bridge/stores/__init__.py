# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the features of a delimitation live. What a store must do stands in `store`; each kind of store is a folder.

Whoever uses a workspace holds a `Store` and does not ask which kind it is; a workspace is named by a text, as the
parameter WORKSPACE of every algorithm has it, and only here it is looked at what that names.
"""

from __future__ import annotations

from pathlib import Path

from ...core.agreement import Agreement
from ...core.delimitation import Reference
from .geopackage import files
from .geopackage.store import GeoPackageStore
from .store import Agreed, ChangedMeanwhile, EarlierAgreement, LayerSource, Presence, Store

__all__ = [
    "Agreed",
    "ChangedMeanwhile",
    "EarlierAgreement",
    "LayerSource",
    "Presence",
    "Store",
    "create_workspace",
    "names_workspace",
    "store_behind",
    "store_named",
]


def create_workspace(
    workspace: str | Path, agreement: Agreement, reference: Reference, overwrite: bool = False
) -> Store:
    """Create an empty workspace under a name; what stood there stays whole until the new one is complete.

    Raises
    ------
    WorkspaceError
        When there is one already and `overwrite` is not set, or it cannot be written.
    """
    files.create_workspace(Path(workspace).absolute(), agreement, reference, overwrite)
    return store_named(workspace)


def store_named(workspace: str | Path) -> Store:
    """The store that a text names: the path of a GeoPackage. Nothing is opened yet.

    Examples
    --------
    >>> store_named("/maps/zones.gpkg").label
    'zones.gpkg'
    """
    return GeoPackageStore(Path(workspace).absolute())


def names_workspace(text: str) -> bool:
    """Whether a text can name a workspace; of another file or a folder it cannot be one.

    Examples
    --------
    >>> names_workspace("/maps/zones.gpkg"), names_workspace("/maps/package.zip")
    (True, False)
    """
    return files.can_be_workspace(Path(text))


def store_behind(provider: str, uri: str) -> Store | None:
    """The store that a layer of QGIS's `provider` with that source reads from; None where it can be none of ours."""
    return GeoPackageStore.behind(uri) if provider == "ogr" else None
