# SPDX-License-Identifier: GPL-2.0-or-later
"""Workspaces of the tests: made, read and added to through the stores."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence

from osgeo import ogr

from deesc_plugin.bridge.stores import create_workspace, store_named
from deesc_plugin.bridge.stores.geopackage.files import write_whole
from deesc_plugin.bridge.waiting import PATIENT, Wait
from deesc_plugin.core.agreement import Agreement
from deesc_plugin.core.changes import Difference, FeatureChange
from deesc_plugin.core.delimitation import Delimitation, Feature

__all__ = ["add", "by_sql", "create_workspace", "snapshot", "write_whole"]


def snapshot(path: Path) -> Delimitation:
    """What a workspace holds."""
    return store_named(path).snapshot()


def add(path: Path, agreement: Agreement, features: Sequence[Feature], wait: Wait = PATIENT) -> None:
    """Add features to a workspace."""
    store_named(path).write(Difference(added=tuple(FeatureChange(None, feature) for feature in features)), wait)


def by_sql(path: Path | str, statement: str) -> None:
    """Change a workspace as a program does that knows nothing of it."""
    dataset = ogr.Open(str(path), 1)
    dataset.ExecuteSQL(statement)
    del dataset
