# SPDX-License-Identifier: GPL-2.0-or-later
"""The process that reads damaged workspaces for `workspaces`: every reader of the product, one by one."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import shapely

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProject

from deesc_plugin.bridge.open_workspace import OpenWorkspace
from deesc_plugin.bridge.project import add_workspace
from deesc_plugin.bridge.stores import store_named
from deesc_plugin.bridge.stores.geopackage.limits import read_limits
from deesc_plugin.bridge.stores.geopackage.reader import read_geopackage
from deesc_plugin.core.check import check
from deesc_plugin.core.delimitation import Delimitation, RecordedException
from deesc_plugin.core.errors import DeescError
from deesc_plugin.core.rules import RULES
from tests import workspace
from tests.agreements import IN_TERM, delimitation, feature

ZONE = feature("sector", "One", shapely.box(9.2, 0.2, 9.8, 0.8))
EXCEPTION = RecordedException("post.spacing", "ab" * 32, "no road", "Working group", IN_TERM)
RULES_OF_ROWS = [entry.id for entry in RULES if entry.id.partition(".")[0] in ("geometry", "attribute", "workspace")]


def sound() -> Delimitation:
    """A small delimitation with a row in every table."""
    return delimitation(
        ZONE,
        feature("strip", "Strip", shapely.box(9.2, 0.8, 9.8, 0.85), zone=ZONE.uid, width_m=5_000.0),
        feature("haven", "Haven", shapely.box(9.3, 0.3, 9.4, 0.4), zone=ZONE.uid, number=3),
        feature("lookout", "Post", shapely.Point(9.5, 0.82), note="a note"),
        feature("gate", "Gate", shapely.Point(9.6, 0.82), valid_from=IN_TERM),
        exceptions=(EXCEPTION,),
    )


def told_of(path: Path, before: Delimitation, usual: frozenset[str]) -> dict[str, str]:
    """What the product says of a file."""
    try:
        found = read_geopackage(path)
        read_limits(path)
        result = check(found, IN_TERM, RULES_OF_ROWS)
        _in_the_window(path, found)
    except DeescError as error:
        return {
            "outcome": "refused" if len(str(error)) > 20 and path.stem in str(error) else "silent",
            "reason": str(error),
        }
    except BaseException as error:
        return {"outcome": "raw", "reason": f"{type(error).__name__}: {error}"}
    finally:
        QgsProject.instance().clear()
    faults = [*found.unreadable, *(fault for one in found.features for fault in one.unreadable)]
    findings = [str(finding.message) for finding in result.blocking if str(finding.message) not in usual]
    if faults or findings:
        return {"outcome": "told", "reason": "; ".join([*map(_words, faults), *findings])}
    return {"outcome": _difference(found, before), "reason": ""}


def _words(fault: Any) -> str:
    return f"{fault.table} row {fault.row} {fault.column}: {fault.value}"


def _in_the_window(path: Path, found: Delimitation) -> None:
    project = QgsProject.instance()
    store = store_named(path)
    add_workspace(project, store, found.agreement)
    window = OpenWorkspace(project, store, found)
    shown = window.snapshot()
    window.shared.look_again()
    window.exceptions.read()
    window.close()
    if {one.uid for one in shown.features} != {one.uid for one in found.features}:
        raise RuntimeError("the window shows other features than a check reads")


def _difference(found: Delimitation, before: Delimitation) -> str:
    """Whether a file reads as it was; what has the same features with another legal value in them is another file."""
    if found == before:
        return "same"
    is_complete = len(found.features) == len(before.features) and len(found.reference.units) == len(
        before.reference.units
    )
    return "other" if is_complete else "silent"


def main() -> None:
    """Write the sound file, or read those whose paths come in."""
    application = QgsApplication([], False)
    application.initQgis()
    path = Path(sys.argv[1])
    if "--read" not in sys.argv:
        workspace.write_whole(path, sound())
        os._exit(0)
    before = read_geopackage(path)
    usual = frozenset(str(finding.message) for finding in check(before, IN_TERM, RULES_OF_ROWS).findings)
    print("ready", flush=True)
    for line in sys.stdin:
        print(json.dumps(told_of(Path(line.strip()), before, usual)), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
