# SPDX-License-Identifier: GPL-2.0-or-later
"""Two real QGIS windows on one workspace: what one agrees to, no editing tool of either changes."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from datetime import date

import pytest
import shapely

from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.agreed import to_agree
from deesc_plugin.core.changes import Difference
from tests import workspace
from tests.agreements import delimitation, feature
from tests.app.conftest import QgisWindow, screen

SECONDS = 900
MAIN = shapely.Polygon([(9.5, 0.5), (9.55, 0.499), (9.6, 0.5), (9.6, 0.6), (9.5, 0.6)])
MAIN -= shapely.box(9.53, 0.53, 9.55, 0.55)
ZONE = feature("sector", "Upper 1", shapely.multipolygons([MAIN, shapely.box(9.62, 0.5, 9.66, 0.56)]))
DRAFT = feature("sector", "Upper 2", shapely.box(9.4, 0.5, 9.5, 0.6))
STRIP = feature("strip", "Upper 1 strip", shapely.box(9.5, 0.6, 9.6, 0.65), zone=ZONE.uid, width_m=5_000.0)
LINE = feature("front", "Front", shapely.LineString([(9.4, 0.44), (9.6, 0.46), (9.65, 0.47)]), status="agreed")
PROFILE = "[locale]\noverrideFlag=true\nuserLocale=en\nglobalLocale=tr_TR\n\n[PythonPlugins]\ndeesc_plugin=true\n"
ROLES = ("agrees", "edits")

TOOLS = {
    "vertex moved": "mActionVertexToolActiveLayer",
    "vertex moved, all layers": "mActionVertexTool",
    "vertex moved, topological": "mActionVertexTool",
    "vertex added": "mActionVertexToolActiveLayer",
    "vertex deleted": "mActionVertexTool",
    "moved": "mActionMoveFeature",
    "copied and moved": "mActionMoveFeatureCopy",
    "rotated": "mActionRotateFeature",
    "scaled": "mActionScaleFeature",
    "simplified": "mActionSimplifyFeature",
    "ring added": "mActionAddRing",
    "ring filled": "mActionFillRing",
    "ring deleted": "mActionDeleteRing",
    "part added": "mActionAddPart",
    "part deleted": "mActionDeletePart",
    "reshaped": "mActionReshapeFeatures",
    "offset": "mActionOffsetCurve",
    "line reversed": "mActionReverseLine",
    "line extended": "mActionTrimExtendFeature",
    "split": "mActionSplitFeatures",
    "split into parts": "mActionSplitParts",
    "merged": "mActionMergeFeatures",
    "attributes merged": "mActionMergeFeatureAttributes",
    "deleted": "mActionDeleteSelected",
    "cut": "mActionCutFeatures",
    "pasted": "mActionPasteFeatures",
    "attributes of all selected": "mActionMultiEditAttributes",
    "form": "",
    "attribute table": "mActionOpenTable",
    "field calculator": "mActionOpenFieldCalc",
}
"""What is tried, and by which of QGIS's actions."""
ASKED = ("copied and moved", "pasted")
"""What brings a copy that says it is agreed: on which grounds, nobody knows."""
CHANGE_NOTHING = {
    *("mActionUndo", "mActionRedo", "mActionCopyFeatures"),
    *("mActionToggleEditing", "mActionSaveEdits", "mActionSaveLayerEdits", "mActionSaveAllEdits"),
    *("mActionRollbackEdits", "mActionRollbackAllEdits", "mActionCancelEdits", "mActionCancelAllEdits"),
    *("mActionAddFeature", "mActionDigitizeWithCurve", "mActionDigitizeShape", "mActionStreamDigitize"),
    *("mEnableAction", "mEnableTracingAction", "mTracingAction"),
    *("mActionRotatePointSymbols", "mActionOffsetPointSymbol"),
}
"""Actions of these toolbars that change no feature which is there: they undo, save, leave off, add, or turn signs."""
TOOLBUTTONS = {"", "ActionMoveFeatureTool", "ActionVertexTool", "ActionPointSymbolTools"}
"""Buttons that only hold others."""


@pytest.fixture(scope="module")
def path(tmp_path_factory, qgis_app):
    target = tmp_path_factory.mktemp("tools") / "w.gpkg"
    workspace.write_whole(target, delimitation(ZONE, DRAFT, STRIP, LINE))
    store_named(target).write(Difference(), acts=[to_agree(LINE, date(2025, 2, 3), "minutes 3")])
    return target


@pytest.fixture(scope="module")
def seen(plugin_zip, path):
    """What both windows saw, by their roles."""
    uids = " ".join(one.uid for one in (ZONE, DRAFT, STRIP, LINE))
    windows = {}
    with screen() as one, screen() as other:
        for role, display in zip(ROLES, (one, other)):
            folder = path.parent / role
            folder.mkdir()
            variables = {"DEESC_TEST_ROLE": role, "DEESC_TEST_WORKSPACE": str(path), "DEESC_TEST_UIDS": uids}
            window = windows[role] = QgisWindow(display, "tool_steps.py", folder, PROFILE, **variables)
            with zipfile.ZipFile(plugin_zip) as archive:
                archive.extractall(window.plugins)
            window.start()
        return {role: window.seen(SECONDS) for role, window in windows.items()}


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("tool", TOOLS)
def test_no_tool_of_either_window_changes_what_is_agreed(seen, role, tool):
    tried = seen[role]["tried"][tool]
    assert "trace" not in tried, tried["trace"]
    assert tried["changed"], "the tool did nothing"
    assert tried["stands as it was"] and not tried["is modified"]
    assert set(map(tuple, tried["stacks"])) == {(0, False, False)}
    assert tried["can undo or redo"] == [False, False]
    if tool in ASKED:
        assert tried["asked"] and "Not agreed: Upper 1. The edit was taken back." in tried["texts"]
    else:
        name = "Front" if tool.startswith("line ") else "Upper 1"
        assert f"{name}: agreed, so the edit was taken back." in tried["texts"]
        assert tried["buttons"] == ["Reopen…"]


def test_an_edit_over_several_layers_is_taken_back_in_each(seen):
    assert seen["agrees"]["tried"]["vertex moved, topological"]["changed"] == ["sector", "strip"]


def test_every_tool_of_the_toolbars_was_tried(seen):
    assert set(seen["agrees"]["actions"]) - set(TOOLS.values()) - CHANGE_NOTHING - TOOLBUTTONS == set()
    assert set(seen["agrees"]["tried"]) == set(TOOLS)


def test_undo_and_redo_of_what_is_not_agreed_work_as_ever(seen):
    assert seen["agrees"]["undone and redone"] == [False, True]


def test_whoever_edits_while_the_other_window_agrees_is_told_and_gives_way(seen, path):
    edits = seen["edits"]
    (told,) = [text for text in edits["told of the other's save"] if "was saved in another window" in text]
    assert "Edited here as well, and not saved: Upper 1." in told
    assert edits["told of the edit"] == ["Upper 1: agreed, so the edit was taken back."]
    assert edits["told of the save"] == [
        "Another window had saved Upper 1 before you: its version stands. Yours is kept beside it in w_conflict_1.gpkg."
    ]
    assert set(map(tuple, edits["stacks after the save"])) == {(0, False, False)}
    (kept,) = workspace.snapshot(path.with_name("w_conflict_1.gpkg")).features
    assert (kept.uid, kept.status) == (ZONE.uid, "draft") and not kept.geometry.equals(ZONE.geometry)


def test_what_was_reopened_is_edited_in_one_window_and_seen_in_the_other(seen, path):
    assert seen["edits"]["told when it was reopened"] == []
    (told,) = seen["agrees"]["told of the move"]
    assert "was saved in another window or program and is shown as it is now" in told
    stored = workspace.snapshot(path).feature(ZONE.uid)
    assert replace(stored, geometry=ZONE.geometry) == replace(ZONE, status="proposed")
    # moved by the mouse from 9.58, 0.58 to 9.59, 0.585; a pixel is 0.0003 degrees
    by = shapely.get_coordinates(stored.geometry) - shapely.get_coordinates(ZONE.geometry)
    assert by == pytest.approx(by * 0 + (0.01, 0.005), abs=0.002)


def test_the_ledger_has_each_act_once_and_no_fork(seen, path):
    ledger = workspace.snapshot(path).acts.ledger
    assert [(one.act, one.body["document"]) for one in ledger.order] == [
        ("agree", "minutes 3"), ("agree", "minutes 5"), ("reopen", "minutes 7")
    ]  # fmt: skip
    assert tuple(ledger.problems()) == ()
