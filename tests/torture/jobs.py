# SPDX-License-Identifier: GPL-2.0-or-later
"""What is interrupted: an import, an edit, a save, a deletion, a report, an export; and what may be there afterwards.

A job writes version after version of something to one place. It may be ended at any moment, and each call it makes to
the system may fail; the place then holds a version that was whole: the last that was acknowledged, or the one begun.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ClassVar, Mapping, Sequence

import numpy as np
import shapely
from qgis.core import QgsProject

from deesc_plugin.bridge.geometry import to_qgis
from deesc_plugin.bridge.layer_edits import start_editing
from deesc_plugin.bridge.open_workspace import OpenWorkspace
from deesc_plugin.bridge.project import add_workspace
from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.atomic import write_atomically
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.changes import Difference, FeatureChange
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import Feature
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.core.rules import RULES
from deesc_plugin.map_package.build import build_package
from deesc_plugin.map_package.options import PackageOptions
from deesc_plugin.map_package.verification.package import verify
from tests import workspace
from tests.agreements import IN_TERM, REFERENCE, RIVERLAND, feature
from tests.packages import SAMPLE

BATCH = 20
PARTS = ("geopackage", "project", "geojson", "kml", "shapefile", "turning_points", "areas", "findings")
"""Those that take no time: an export is ended or made to fail many times over."""


@dataclass
class Job(ABC):
    """Something that writes versions; `target` is the place, `acknowledged` the versions that are known to be whole."""

    folder: Path
    acknowledged: set[int] = field(default_factory=set)
    name = "w.gpkg"
    log: ClassVar[tuple[str, ...]] = ()
    """What lies beside it as long as a program has it open, and after that was killed."""

    @property
    def target(self) -> Path:
        """The file that is written."""
        return self.folder / self.name

    def acknowledge(self, version: int) -> None:
        """A version is known to be whole: it takes the place of those before."""
        self.acknowledged = {version}

    def has_taken(self, version: int) -> bool:
        """Whether a version is there wholly, as far as `lost` has seen."""
        return version in self.acknowledged

    @abstractmethod
    def prepare(self) -> None:
        """Make what is there before the first version."""

    @abstractmethod
    def write(self, version: int) -> None:
        """Write a version."""

    @abstractmethod
    def lost(self, begun: int) -> str:
        """What is not as it must be while `begun` was being written; empty where all is well."""


def circles(version: int) -> list[Feature]:
    """Twenty sectors of two hundred turning points; their names tell the version."""
    angles = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    circle = np.column_stack([np.cos(angles), np.sin(angles)])
    return [
        feature(
            "sector",
            f"{version}-{index}",
            shapely.Polygon([9.5 + 0.0001 * version, 0.3 + 0.05 * index] + 0.01 * circle),
        )
        for index in range(BATCH)
    ]


class Import(Job):
    """Each version is a batch of features more: there wholly or not at all."""

    def acknowledge(self, version: int) -> None:
        self.acknowledged.add(version)

    def prepare(self) -> None:
        workspace.create_workspace(self.target, RIVERLAND, REFERENCE)

    def write(self, version: int) -> None:
        workspace.add(self.target, RIVERLAND, circles(version))

    def lost(self, begun: int) -> str:
        stored = {one.uid: one for one in workspace.snapshot(self.target).features}
        batches = {int(one.name.split("-")[0]) for one in stored.values()}
        if not self.acknowledged <= batches <= self.acknowledged | {begun}:
            return f"the batches {sorted(batches)[-5:]}"
        expected = {one.uid: one for batch in batches for one in circles(batch)}
        self.acknowledged |= batches  # killed after it was done and before it said so
        return "" if stored == expected else f"{len(stored)} features of {len(batches)} batches"


class Edit(Job):
    """Each version is a note on every feature and another place: the same version on all of them."""

    is_one_change = True

    def prepare(self) -> None:
        workspace.create_workspace(self.target, RIVERLAND, REFERENCE)
        workspace.add(self.target, RIVERLAND, [replace(one, note="0") for one in circles(0)])
        self.acknowledged = {0}

    def write(self, version: int) -> None:
        before, places = workspace.snapshot(self.target).features, _places(version)
        changes = [FeatureChange(one, replace(one, note=str(version), geometry=places[one.name])) for one in before]
        store_named(self.target).write(Difference(changed=tuple(changes)))

    def lost(self, begun: int) -> str:
        stored = workspace.snapshot(self.target).features
        known = {*self.acknowledged, begun}
        notes = {int(one.note) for one in stored}
        places = {version for version in known if _are_at(stored, _places(version))}
        is_whole = len(stored) == BATCH and len(notes) == 1 and notes <= known and places
        if not is_whole or (self.is_one_change and not notes <= places):
            return f"the notes {sorted(notes)} and the places {sorted(places)} on {len(stored)} features"
        self.acknowledged = notes if notes <= places else notes | places
        return ""


class Save(Edit):
    """The same in a layer's edit buffer, which QGIS saves: the values in one transaction, the places in the next."""

    is_one_change = False
    log = ("w.gpkg-wal", "w.gpkg-shm")

    def has_taken(self, version: int) -> bool:
        return self.acknowledged == {version}

    def write(self, version: int) -> None:
        project, store, places = QgsProject.instance(), store_named(self.target), _places(version)
        base = store.snapshot()
        add_workspace(project, store, base.agreement)
        window = OpenWorkspace(project, store, base)
        layer = window.layer("sector")
        start_editing(layer)
        rows = list(layer.getFeatures())
        for row in rows:
            layer.changeAttributeValue(row.id(), layer.fields().indexOf("note"), str(version))
            layer.changeGeometry(row.id(), to_qgis(places[row["name"]]))
        reasons = [reason for kept in window.save() for reason in kept.commitErrors()]
        window.close()
        project.clear()
        if len(rows) < BATCH:  # a layer that QGIS cannot read: nobody has edited anything
            raise WorkspaceError("{file} shows {rows} of its rows.", file=self.name, rows=len(rows))
        if reasons:
            raise WorkspaceError("{file} was not saved: {reasons}", file=self.name, reasons=" ".join(reasons).strip())


def _places(version: int) -> dict[str, shapely.Polygon]:
    """Where the features of the first batch are in a version, by their names."""
    step = 1e-4 * (version % 97)
    return {one.name: shapely.transform(one.geometry, lambda lonlat: lonlat + step) for one in circles(0)}


def _are_at(features: Sequence[Feature], places: Mapping[str, shapely.Geometry]) -> bool:
    return all(shapely.equals_exact(one.geometry, places[one.name], 1e-9) for one in features)


class Removal(Job):
    """Each version adds a batch and takes out the one before, in one change."""

    def prepare(self) -> None:
        workspace.create_workspace(self.target, RIVERLAND, REFERENCE)
        workspace.add(self.target, RIVERLAND, circles(0))
        self.acknowledged = {0}

    def write(self, version: int) -> None:
        before = workspace.snapshot(self.target).features
        added = tuple(FeatureChange(None, one) for one in circles(version))
        store_named(self.target).write(
            Difference(added=added, removed=tuple(FeatureChange(one, None) for one in before))
        )

    def lost(self, begun: int) -> str:
        stored = {one.uid: one for one in workspace.snapshot(self.target).features}
        batches = {int(one.name.split("-")[0]) for one in stored.values()}
        if len(batches) != 1 or not batches <= {*self.acknowledged, begun}:
            return f"the batches {sorted(batches)}"
        self.acknowledged = batches
        return "" if stored == {one.uid: one for one in circles(max(batches))} else f"{len(stored)} features"


class Report(Job):
    """Each version is a file of one text, as every writer saves one."""

    name = "report.csv"

    def prepare(self) -> None:
        self.write(0)
        self.acknowledged = {0}

    def write(self, version: int) -> None:
        write_atomically(self.target, self._text(version))

    def lost(self, begun: int) -> str:
        for version in {*self.acknowledged, begun}:
            if self.target.read_bytes() == self._text(version):
                self.acknowledge(version)
                return ""
        return f"{self.target.stat().st_size} bytes"

    @staticmethod
    def _text(version: int) -> bytes:
        return f"{version};".encode() * 300_000


class Export(Job):
    """Each version is a map package, which is verified."""

    name = "p.zip"

    def prepare(self) -> None:
        self.write(0)
        self.acknowledged = {0}

    def write(self, version: int) -> None:
        result = CheckResult(fingerprint(SAMPLE), IN_TERM, tuple(entry.id for entry in RULES), ())
        build_package(SAMPLE, result, PackageOptions("Riverland", str(version), IN_TERM, parts=PARTS), self.target)

    def lost(self, begun: int) -> str:
        found = verify(self.target)
        if not found.valid:
            return f"no package: {found.problems}"
        version = int(found.manifest["version"])
        if version not in (*self.acknowledged, begun):
            return f"version {version}"
        self.acknowledge(version)
        return ""


JOBS: tuple[type[Job], ...] = (Import, Edit, Save, Removal, Report, Export)
