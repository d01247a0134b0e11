# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a workspace of the drafts that come with the plugin, as those of a delegation are taken in."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...core.atomic import replaced_atomically
from ...core.errors import DeescError
from ...paths import resources
from ..language.direction import told
from ..tasks.algorithm_run import AlgorithmRun

_SET = "drafts"
"""Of the sets of the sample that which is at fault in several places, so that there is something to find."""
_NAME = "deesc_sample"


def sample_file(folder: Path) -> Path:
    """The first free name of a sample in a folder: what somebody made of an earlier one stays as it is."""
    names = (f"{_NAME}.gpkg", *(f"{_NAME}_{number}.gpkg" for number in range(2, 10_000)))
    return next(folder / name for name in names if not (folder / name).exists())


class SampleRun(QObject):
    """Takes the illustrative drafts into a new workspace, file by file; nothing is there before all of it is.

    Parameters
    ----------
    target : Path
        Where the workspace is to lie.

    Signals
    -------
    progressed(float)
        Percent.
    done(dict)
        ``OUTPUT``: the path of the workspace.
    failed(str)
        The sentence that says why, empty when it was cancelled.
    """

    progressed = pyqtSignal(float)
    done = pyqtSignal(dict)
    failed = pyqtSignal(str)

    def __init__(self, target: Path, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._target, self._project = target, project
        self._folder = TemporaryDirectory(prefix="deesc_sample_")
        self._made = Path(self._folder.name) / target.name
        self._steps = _steps(self._made)
        self._at = 0
        self._run: AlgorithmRun | None = None

    def start(self) -> None:
        """Begin; the outcome comes as a signal."""
        self._next()

    def cancel(self) -> None:
        """Ask the run to stop; it answers with `failed`."""
        if self._run is not None:
            self._run.cancel()

    def _next(self, *_: Any) -> None:
        self.progressed.emit(100.0 * self._at / len(self._steps))
        if self._at == len(self._steps):
            self._finish()
            return
        algorithm, parameters = self._steps[self._at][:2]
        self._run = AlgorithmRun(f"deesc:{algorithm}", parameters, self._project, self)
        self._run.done.connect(self._go_on)
        self._run.failed.connect(self._on_failed)
        self._run.start()

    def _go_on(self, *_: Any) -> None:
        self._at += 1
        self._next()

    def _on_failed(self, reason: str) -> None:
        may_be_refused = self._steps[self._at][2]
        if reason and may_be_refused:
            self._go_on()
            return
        self._folder.cleanup()
        self.failed.emit(reason)

    def _finish(self) -> None:
        try:
            with replaced_atomically(self._target) as written:
                shutil.copyfile(self._made, written)
        except DeescError as error:
            self.failed.emit(told(error))
            return
        finally:
            self._folder.cleanup()
        self.done.emit({"OUTPUT": str(self._target)})


def _steps(workspace: Path) -> list[tuple[str, dict[str, Any], bool]]:
    """Each algorithm with its parameters, and whether its input is at fault so that it is refused whole."""
    (described,) = (resources() / "samples").glob("*/sample.json")
    folder, sample = described.parent, json.loads(described.read_text("utf-8"))
    drafts = sample["sets"][_SET]
    refused = {file for fault in drafts["faults"] if "refused" in fault for file in fault["files"]}
    steps: list[tuple[str, dict[str, Any], bool]] = [
        ("createworkspace", {"AGREEMENT": sample["agreement"], "OUTPUT": str(workspace)}, False)
    ]
    for one in drafts["files"]:
        stated = {name.upper(): one[name] for name in ("kind", "region", "party", "name_field")}
        parameters = {"INPUT": str(folder / one["file"]), "WORKSPACE": str(workspace), **stated}
        if one["crs"]:
            parameters["CRS"] = one["crs"]
        steps.append((one["algorithm"], parameters, one["file"] in refused))
    return steps
