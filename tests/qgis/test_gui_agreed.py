# SPDX-License-Identifier: GPL-2.0-or-later
"""Agreed means agreed: whatever edits a line that is agreed is taken back, in every layer, and no Redo is left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
import shapely
from qgis.core import Qgis, QgsGeometry, QgsLineString, QgsPoint, QgsProject, QgsVectorLayerUtils
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QDate
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton

from deesc_plugin.bridge.geometry import to_qgis
from deesc_plugin.bridge.schema import stored_geometry
from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.agreed import to_agree
from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.changes import Difference, FeatureChange
from deesc_plugin.core.check import check
from deesc_plugin.core.check_memory import CheckMemory
from deesc_plugin.core.errors import WorkspaceError
from deesc_plugin.core.finding import Severity
from deesc_plugin.core.trial import try_out
from deesc_plugin.gui.agreed.lines import AgreedLines
from deesc_plugin.gui.language.direction import plain
from deesc_plugin.gui.session.other_windows import OtherWindows
from deesc_plugin.gui.widgets.messages import Messages
from tests import workspace
from tests.agreements import IN_TERM, delimitation, feature
from tests.qgis.gui_fixtures import press
from tests.qgis.test_gui_other_windows import OtherProcess

DAY = date(2025, 2, 3)
ZONE = feature("sector", "Agreed", shapely.box(9.5, 0.5, 9.6, 0.6), status="agreed", names=(("fr", "Convenu"),))
DRAFT = feature("sector", "Draft", shapely.box(9.6, 0.5, 9.7, 0.6))
STRIP = feature("strip", "Strip", shapely.box(9.4, 0.5, 9.5, 0.6), zone=ZONE.uid, width_m=11_000.0)
TAKEN_BACK = "Agreed: agreed, so the edit was taken back."


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "w.gpkg"
    workspace.write_whole(target, delimitation(ZONE, DRAFT, STRIP))
    store_named(target).write(Difference(), acts=[to_agree(ZONE, DAY, "minutes 3")])
    return target


class Window:
    """The session's guard with a real message bar, and what a hand does in it."""

    def __init__(self, session, bar):
        self.session, self.bar = session, bar

    @property
    def workspace(self):
        return self.session.workspace

    def place(self, uid):
        layer, fid = self.workspace.find(uid)
        assert layer.isEditable() or layer.startEditing()
        return layer, fid

    def turn(self):
        """Let the event loop have its turn, as after each click."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def texts(self):
        return [plain(item.text()) for item in self.bar.items()]

    def dialog(self, name):
        return next(
            (one for one in QApplication.topLevelWidgets() if one.objectName() == name and one.isVisible()), None
        )

    def set_status(self, uid, status):
        layer, fid = self.place(uid)
        assert layer.changeAttributeValue(fid, layer.fields().indexOf("status"), status)
        self.turn()
        return layer

    def agree(self, uid, document="minutes 5"):
        layer = self.set_status(uid, "agreed")
        asked = self.dialog("deescAgree")
        asked.findChild(QLineEdit, "actDocument").setText(document)
        asked.day.setDate(QDate(2025, 2, 10))
        press(asked.findChild(QPushButton, "record"))
        self.turn()
        return layer


@pytest.fixture
def window(session, desk, path):
    bar = desk.put(QgsMessageBar())
    messages = Messages(bar)
    host = desk.put(bar)
    lines = AgreedLines(session, messages, host)
    others = OtherWindows(session, messages)
    session.open(path)
    made = Window(session, bar)
    made.lines, made.others = lines, others
    yield made
    others.close()
    lines.close()


def box(*bounds):
    return to_qgis(stored_geometry(shapely.box(*bounds)))


def command(change):
    def run(window):
        layer, fid = window.place(ZONE.uid)
        layer.beginEditCommand("a tool")
        change(layer, fid)
        layer.endEditCommand()

    return run


def renamed(layer, fid, field="name"):
    assert layer.changeAttributeValue(fid, layer.fields().indexOf(field), "Another")


def split(layer, _fid):
    line = QgsLineString([QgsPoint(9.45, 0.55), QgsPoint(9.75, 0.55)])
    assert layer.splitFeatures(line, False, False)[0] == Qgis.GeometryOperationResult.Success


def merged(layer, fid):
    other = next(one.id() for one in layer.getFeatures() if one.id() != fid)
    layer.changeGeometry(other, box(9.5, 0.5, 9.7, 0.6))
    layer.deleteFeature(fid)


def reshaped(layer, fid):
    geometry = QgsGeometry(layer.getGeometry(fid))
    line = QgsLineString([QgsPoint(9.49, 0.51), QgsPoint(9.55, 0.55), QgsPoint(9.59, 0.49)])
    assert geometry.reshapeGeometry(line) == QgsGeometry.OperationResult.Success
    assert layer.changeGeometry(fid, geometry)


def pasted(layer, fid):
    copy = next(one for one in layer.getFeatures() if one.id() == fid)
    made = QgsVectorLayerUtils.createFeature(layer, copy.geometry(), dict(enumerate(copy.attributes())))
    made.setAttribute("uid", ZONE.uid)
    assert layer.addFeature(made)


TOOLS = {
    "vertex tool": command(lambda layer, fid: layer.moveVertex(9.61, 0.61, fid, 2)),
    "vertex added": command(lambda layer, fid: layer.insertVertex(9.55, 0.61, fid, 1)),
    "vertex deleted": command(lambda layer, fid: layer.deleteVertex(fid, 2)),
    "moved": command(lambda layer, fid: layer.translateFeature(fid, 0.01, 0)),
    "split": command(split),
    "reshaped": command(reshaped),
    "merged": command(merged),
    "deleted": command(lambda layer, fid: layer.deleteFeature(fid)),
    "pasted over its uid": command(pasted),
    "renamed": command(renamed),
    "renamed in a language": command(lambda layer, fid: renamed(layer, fid, "name_fr")),
    "status": command(
        lambda layer, fid: layer.changeAttributeValue(fid, layer.fields().indexOf("status"), "withdrawn")
    ),
    "uid": command(lambda layer, fid: renamed(layer, fid, "uid")),
    "without a command": lambda window: window.place(ZONE.uid)[0].changeGeometry(
        window.place(ZONE.uid)[1], box(9.5, 0.5, 9.6, 0.61)
    ),
}


@pytest.mark.parametrize("tool", TOOLS.values(), ids=TOOLS.keys())
def test_what_any_tool_does_to_an_agreed_zone_is_taken_back(window, tool):
    before = window.workspace.snapshot()
    layer, _ = window.place(ZONE.uid)
    tool(window)
    assert layer.isModified()
    window.turn()
    assert window.workspace.snapshot() == before
    assert not layer.isModified()
    stack = layer.undoStack()
    assert (stack.count(), stack.canUndo(), stack.canRedo()) == (0, False, False)
    assert window.texts() == [TAKEN_BACK]


def test_the_edit_is_taken_back_in_every_layer_that_it_touched_and_what_came_before_stays(window):
    layer, fid = window.place(ZONE.uid)
    strips, strip = window.place(STRIP.uid)
    renamed_draft = window.place(DRAFT.uid)[1]
    assert layer.changeAttributeValue(renamed_draft, layer.fields().indexOf("name"), "Draft 2")
    assert strips.changeAttributeValue(strip, strips.fields().indexOf("note"), "seen")
    window.turn()
    assert window.texts() == []
    for one, row, bounds in ((strips, strip, (9.4, 0.5, 9.51, 0.6)), (layer, fid, (9.51, 0.5, 9.6, 0.6))):
        one.beginEditCommand("topological editing")
        one.changeGeometry(row, box(*bounds))
        one.endEditCommand()
    window.turn()
    now = window.workspace.snapshot()
    assert now.feature(ZONE.uid) == ZONE
    assert now.feature(STRIP.uid) == replace(STRIP, note="seen")
    assert now.feature(DRAFT.uid).name == "Draft 2"
    for one in (layer, strips):
        assert (one.undoStack().count(), one.undoStack().canRedo()) == (1, False)
    layer.undoStack().undo()
    layer.undoStack().redo()
    window.turn()
    assert window.workspace.snapshot().feature(DRAFT.uid).name == "Draft 2"
    assert window.texts() == [TAKEN_BACK]


def test_a_command_that_goes_on_is_waited_for(window):
    layer, fid = window.place(ZONE.uid)
    layer.beginEditCommand("a tool that asks something")
    layer.changeGeometry(fid, box(9.5, 0.5, 9.6, 0.7))
    window.turn()
    assert window.texts() == []
    layer.changeGeometry(fid, box(9.5, 0.5, 9.6, 0.6))
    layer.endEditCommand()
    window.turn()
    assert window.texts() == [], "nothing of what is agreed has changed"
    layer.beginEditCommand("another")
    layer.changeGeometry(fid, box(9.5, 0.5, 9.6, 0.7))
    layer.destroyEditCommand()
    window.turn()
    assert window.texts() == []


def test_what_is_not_agreed_of_it_is_edited_as_ever(window):
    layer, fid = window.place(ZONE.uid)
    for name, value in (("note", "seen"), ("name_tr", "Mutabık"), ("source", "minutes"), ("number", 4)):
        assert layer.changeAttributeValue(fid, layer.fields().indexOf(name), value)
        window.turn()
    ring = shapely.Polygon(list(shapely.box(9.5, 0.5, 9.6, 0.6).exterior.coords)[1:])
    assert layer.changeGeometry(fid, to_qgis(stored_geometry(ring))), "another start of the same ring"
    window.turn()
    assert window.texts() == []
    assert layer.commitChanges(), layer.commitErrors()
    assert workspace.snapshot(window.session.workspace.store.id).feature(ZONE.uid).note == "seen"
    layer, fid = window.place(ZONE.uid)
    assert layer.changeAttributeValue(fid, layer.fields().indexOf("name_tr"), "Başka"), "it was not agreed"
    window.turn()
    assert window.texts() == []


def test_a_new_agreement_asks_for_its_grounds_and_is_recorded_when_it_is_saved(window, path):
    layer = window.agree(DRAFT.uid)
    store = window.workspace.store
    assert store.acts().agreed_of(DRAFT.uid) is None, "nothing is on record before it is saved"
    _, fid = window.place(DRAFT.uid)
    layer.changeGeometry(fid, box(9.6, 0.5, 9.7, 0.7))
    window.turn()
    assert window.workspace.snapshot().feature(DRAFT.uid).geometry.equals(DRAFT.geometry), "a slip before the save"
    assert window.texts() == [TAKEN_BACK.replace("Agreed", "Draft")]
    assert layer.commitChanges(False), layer.commitErrors()
    window.turn()
    act = store.acts().agreed_of(DRAFT.uid).act
    assert (act.line, act.day, act.document) == (geometry_hash(DRAFT.geometry), date(2025, 2, 10), "minutes 5")
    assert window.workspace.snapshot().acts.agreed_of(DRAFT.uid).feature == replace(DRAFT, status="agreed")
    assert len(store.acts().ledger.entries) == 2
    window.bar.clearWidgets()
    layer.changeGeometry(fid, box(9.6, 0.5, 9.7, 0.7))
    window.turn()
    assert window.texts() == [TAKEN_BACK.replace("Agreed", "Draft")]


def test_what_was_promised_is_recorded_though_the_workspace_was_read_again_meanwhile(window):
    layer = window.agree(DRAFT.uid)
    window.session.read_again()
    window.turn()
    assert layer.commitChanges(), layer.commitErrors()
    assert window.workspace.store.acts().agreed_of(DRAFT.uid).act.document == "minutes 5"
    layer, fid = window.place(DRAFT.uid)
    layer.changeGeometry(fid, box(9.6, 0.5, 9.7, 0.7))
    window.turn()
    assert window.texts() == [TAKEN_BACK.replace("Agreed", "Draft")], "told once, by the guard that is there now"


def test_who_does_not_answer_has_agreed_to_nothing(window):
    layer = window.set_status(DRAFT.uid, "agreed")
    press(window.dialog("deescAgree").findChild(QPushButton, "close"))
    window.turn()
    assert window.workspace.snapshot().feature(DRAFT.uid) == DRAFT
    assert not layer.undoStack().canRedo()
    assert window.texts() == ["Not agreed: Draft. The edit was taken back."]


def test_a_status_that_is_taken_back_before_it_is_saved_was_no_agreement(window):
    layer = window.agree(DRAFT.uid)
    layer.undoStack().undo()
    window.turn()
    _, fid = window.place(DRAFT.uid)
    layer.changeGeometry(fid, box(9.6, 0.5, 9.7, 0.7))
    window.turn()
    assert layer.commitChanges()
    assert window.workspace.store.acts().agreed_of(DRAFT.uid) is None
    assert window.texts() == []


def test_what_is_edited_elsewhere_before_the_answer_leaves_the_question_whole(window):
    window.set_status(DRAFT.uid, "agreed")
    strips, strip = window.place(STRIP.uid)
    assert strips.changeAttributeValue(strip, strips.fields().indexOf("note"), "by a script")
    window.turn()
    press(window.dialog("deescAgree").findChild(QPushButton, "close"))
    window.turn()
    assert window.workspace.snapshot().feature(DRAFT.uid) == DRAFT


def test_grounds_that_were_discarded_with_the_edits_are_asked_for_again(window):
    layer = window.agree(DRAFT.uid, "minutes 5")
    assert layer.rollBack()
    window.turn()
    layer = window.agree(DRAFT.uid, "minutes 6")
    assert layer.commitChanges(), layer.commitErrors()
    assert window.workspace.store.acts().agreed_of(DRAFT.uid).act.document == "minutes 6"


def test_a_new_feature_that_is_agreed_from_the_start(window):
    window.workspace.add(feature("sector", "New", shapely.box(9.8, 0.5, 9.9, 0.6), status="agreed"), "Draw")
    window.turn()
    asked = window.dialog("deescAgree")
    record = asked.findChild(QPushButton, "record")
    assert not record.isEnabled()
    asked.findChild(QLineEdit, "actDocument").setText("minutes \u202e6")
    assert not record.isEnabled()
    asked.findChild(QLineEdit, "actDocument").setText("minutes 6")
    by = asked.findChild(QComboBox, "actBy")
    by.setCurrentIndex(by.findData("NORTH"))
    press(record)
    window.turn()
    assert window.workspace.save() == ()
    (entry,) = [one for one in window.workspace.store.acts().ledger.entries if one.body["name"] == "New"]
    assert (entry.code, entry.body["document"]) == ("NORTH", "minutes 6")


def reopen(window, reason="a bridge"):
    press(window.bar.currentItem().findChild(QPushButton, "deescAnswer"))
    asked = window.dialog("deescReopen")
    asked.findChild(QLineEdit, "actReason").setText(reason)
    asked.findChild(QLineEdit, "actDocument").setText("minutes 7")
    press(asked.findChild(QPushButton, "record"))
    window.turn()


def test_reopened_by_the_button_it_can_be_edited_and_the_act_is_on_record(window, path):
    layer, fid = window.place(ZONE.uid)
    layer.changeGeometry(fid, box(9.5, 0.5, 9.6, 0.7))
    window.turn()
    reopen(window)
    stored = workspace.snapshot(path)
    assert stored.feature(ZONE.uid).status == "proposed"
    assert [entry.act for entry in stored.acts.ledger.order] == ["agree", "reopen"]
    assert stored.acts.ledger.order[-1].body == {
        "feature": ZONE.uid, "name": "Agreed", "reason": "a bridge", "document": "minutes 7"
    }  # fmt: skip
    layer, fid = window.place(ZONE.uid)
    assert layer.changeGeometry(fid, box(9.5, 0.5, 9.6, 0.7))
    window.turn()
    assert layer.commitChanges(False), layer.commitErrors()
    assert workspace.snapshot(path).feature(ZONE.uid).geometry.equals(shapely.box(9.5, 0.5, 9.6, 0.7))
    window.agree(ZONE.uid, "minutes 8")
    assert layer.commitChanges()
    assert workspace.snapshot(path).acts.agreed_of(ZONE.uid).act.document == "minutes 8"
    assert not list(path.parent.glob("*conflict*"))


def test_what_has_unsaved_edits_is_not_reopened(window):
    layer, fid = window.place(ZONE.uid)
    layer.changeAttributeValue(fid, layer.fields().indexOf("note"), "mine")
    layer.changeGeometry(fid, box(9.5, 0.5, 9.6, 0.7))
    layer.undoStack().undo()
    window.turn()
    renamed(layer, fid)
    window.turn()
    reopen(window)
    assert "Agreed has unsaved edits; save or discard them first." in window.texts()
    assert window.workspace.store.acts().agreed_of(ZONE.uid) is not None
    assert window.workspace.snapshot().feature(ZONE.uid).note == "mine"


def test_what_is_not_saved_as_agreed_yet_is_not_reopened_but_undone(window):
    layer = window.agree(DRAFT.uid)
    renamed(layer, window.place(DRAFT.uid)[1])
    window.turn()
    reopen(window)
    assert f"{DRAFT.name} has unsaved edits; save or discard them first." in window.texts()
    layer.undoStack().undo()
    window.turn()
    assert window.workspace.snapshot().feature(DRAFT.uid).status == DRAFT.status


def test_an_act_that_cannot_be_recorded_is_told_and_recorded_later(window, monkeypatch):
    layer = window.agree(DRAFT.uid)
    store = window.workspace.store
    with monkeypatch.context() as patched:

        def refuse(*_, **__):
            raise WorkspaceError("There is no room left on the disk.")

        patched.setattr(type(store), "write", refuse)
        assert layer.commitChanges()
    assert window.texts() == ["Saved as agreed, and not on record yet: There is no room left on the disk."]
    press(window.bar.currentItem().findChild(QPushButton, "deescAnswer"))
    assert store.acts().agreed_of(DRAFT.uid).act.document == "minutes 5"
    assert window.texts() == []


def test_of_two_windows_the_one_that_did_not_agree_is_kept_from_it_too(window, path, desk):
    other = OtherProcess()
    try:
        other.open(str(path))
        layer = window.agree(DRAFT.uid)
        assert layer.commitChanges(False)
        assert other.guarded_edit(DRAFT.uid, (9.6, 0.5, 9.7, 0.7)) == [["Draft"]]
        assert other.save() == []
        assert workspace.snapshot(path).feature(DRAFT.uid) == replace(DRAFT, status="agreed")
    finally:
        other.end()


def test_an_edit_made_before_another_window_agreed_gives_way_when_it_is_saved(window, path):
    layer, fid = window.place(DRAFT.uid)
    layer.changeGeometry(fid, box(9.6, 0.5, 9.7, 0.7))
    window.turn()
    other = store_named(path)
    agreed = replace(DRAFT, status="agreed")
    other.write(Difference(changed=(FeatureChange(DRAFT, agreed),)), acts=[to_agree(agreed, DAY, "minutes 9")])
    layer.changeGeometry(fid, box(9.6, 0.5, 9.7, 0.8))
    window.turn()
    assert any("so the edit was taken back" in text for text in window.texts())
    assert layer.commitChanges()
    assert workspace.snapshot(path).feature(DRAFT.uid) == agreed
    assert len(list(path.parent.glob("*conflict*"))) == 1


def changed_another_way(window, path, statement):
    """By SQL, as a plain program would; the window takes note, and the rule finds it: the finding."""
    workspace.by_sql(path, f"{statement} WHERE uid = '{ZONE.uid}'")
    window.others.look()
    found = check(window.workspace.snapshot(), IN_TERM, ["agreed.changed"]).findings
    (finding,) = [one for one in found if one.severity is Severity.ERROR]
    return finding


@pytest.mark.parametrize(
    "statement",
    ["UPDATE sector SET name = 'Slip'", "DELETE FROM sector"],
    ids=["renamed", "removed"],
)
def test_what_came_another_way_is_restored_by_the_fix_and_the_guard_lets_it(window, path, statement):
    window.workspace.snapshot()
    finding = changed_another_way(window, path, statement)
    after = try_out(finding.fix, window.workspace.snapshot(), IN_TERM, CheckMemory()).result
    assert [one.rule for one in after.findings if one.rule == "agreed.changed"] == []
    window.workspace.apply(finding.fix)
    window.turn()
    assert not any("so the edit was taken back" in text for text in window.texts())
    layer = window.workspace.layer("sector")
    assert layer.undoStack().count() == 1
    assert layer.commitChanges(), layer.commitErrors()
    window.turn()
    stored = workspace.snapshot(path)
    assert stored.feature(ZONE.uid) == ZONE
    assert check(stored, IN_TERM, ["agreed.changed"]).findings == ()
    assert len(stored.acts.ledger.entries) == 1, "nothing was agreed anew"


def test_the_guard_goes_with_its_workspace(window):
    layer = window.set_status(DRAFT.uid, "agreed")
    assert window.dialog("deescAgree") is not None
    layer.rollBack()
    window.session.leave()
    window.turn()
    assert window.dialog("deescAgree") is None
    assert window.lines.guard is None
    assert QgsProject.instance().mapLayers() == {}
