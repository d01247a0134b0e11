# SPDX-License-Identifier: GPL-2.0-or-later
"""What is wrong with a workspace is said in the window, which stays up and says what to do."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolBar

import deesc_plugin
from deesc_plugin import compat
from deesc_plugin import plugin as plugin_module
from deesc_plugin.gui.settings.workspace_dialog import OpenDialog
from tests import workspace
from tests.agreements import delimitation, feature
from tests.qgis.test_gui_plugin import host, plugin, settle  # noqa: F401  (fixtures)

ZONE = feature("sector", "One", shapely.box(9.5, 0.5, 9.6, 0.6))


@pytest.fixture
def path(tmp_path):
    target = tmp_path / "w.gpkg"
    workspace.write_whole(target, delimitation(ZONE))
    return target


@pytest.fixture
def read_only(read_only_disk):
    """A workspace that this process may not write, whoever runs it."""
    return read_only_disk / "w.gpkg"


@pytest.fixture
def window(plugin):  # noqa: F811
    yield plugin.window
    workspace_at_hand = plugin.window.session.workspace
    for layer in () if workspace_at_hand is None else workspace_at_hand.every_layer:
        layer.rollBack()


def choose_file(window, file):
    """As the dialog does when somebody has chosen a file."""
    OpenDialog(window.session, window.messages).fileSelected.emit(str(file))
    QCoreApplication.processEvents()


def texts(host):  # noqa: F811
    return [item.text() for item in host.bar.items()]


def is_up(window):
    """The window can still open a sound workspace."""
    return window.toolbar.actions["OpenWorkspace"].isEnabled() and window.toolbar.actions["NewWorkspace"].isEnabled()


def test_a_read_only_workspace_is_shown_and_checked_and_drawing_says_why_not(host, window, read_only):  # noqa: F811
    choose_file(window, read_only)
    assert any("w.gpkg is read-only here: it can be looked at, checked and exported." in text for text in texts(host))
    assert [layer for layer in window.session.workspace.every_layer if layer.startEditing()] == []
    window.live_check.check_now()
    assert window.live_check.result is not None
    host.window.show()
    bar = host.window.findChild(QToolBar, "deescToolbar")
    QTest.mouseClick(bar.widgetForAction(window.toolbar.actions["DrawZone"]), Qt.MouseButton.LeftButton)
    assert "cannot be edited: w.gpkg is read-only; copy it to a folder where you may write" in texts(host)[0]
    assert is_up(window)


def test_a_workspace_that_another_program_is_writing_says_when_to_try_again(host, window, path):  # noqa: F811
    lock = sqlite3.connect(path, isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    choose_file(window, path)
    assert texts(host)[0] == "w.gpkg is being written by another program; try again when it has finished."
    assert window.session.workspace is None
    lock.execute("ROLLBACK")
    lock.close()
    choose_file(window, path)
    assert Path(window.session.workspace.store.id) == path


def test_a_workspace_from_a_newer_version_says_what_reads_it(host, window, path):  # noqa: F811
    connection = sqlite3.connect(path)
    connection.execute("UPDATE deesc_workspace SET value = 'deesc-workspace/9' WHERE key = 'format'")
    connection.commit()
    connection.close()
    choose_file(window, path)
    assert "of the format “deesc-workspace/9”" in texts(host)[0]
    assert "open it with a newer version of the plugin" in texts(host)[0]
    assert window.session.workspace is None
    assert is_up(window)


def test_a_damaged_workspace_says_where_to_turn(host, window, path, tmp_path):  # noqa: F811
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    content[middle : middle + 20_000] = b"\xff" * 20_000
    path.write_bytes(bytes(content))
    choose_file(window, path)
    assert "w.gpkg" in texts(host)[0]
    assert "restore it from a copy" in texts(host)[0]
    assert window.session.workspace is None
    (tmp_path / "text.gpkg").write_text("no database", "utf-8")
    choose_file(window, tmp_path / "text.gpkg")
    assert texts(host)[0] == "text.gpkg is not a GeoPackage; name a .gpkg file."
    assert is_up(window)


def test_a_layer_removed_by_hand_is_named_and_comes_back(host, window, path):  # noqa: F811
    choose_file(window, path)
    window.session.party = "NORTH"
    window.toolbar.actions["DrawZone"].trigger()
    QgsProject.instance().removeMapLayer(window.session.workspace.layer("sector").id())
    QCoreApplication.processEvents()
    assert "A layer of w.gpkg was removed from the project; open the workspace again" in texts(host)[0]
    assert not window.toolbar.actions["DrawZone"].isEnabled()
    assert "Its layer was removed" in window.toolbar.actions["DrawZone"].statusTip()
    assert window.tools.tool is None
    window.live_check.check_now()
    choose_file(window, path)
    assert window.toolbar.actions["DrawZone"].isEnabled()
    assert not any("was removed" in text for text in texts(host)), "it is there again"


def test_a_file_that_is_taken_away_while_it_is_open_is_told_once(host, window, path):  # noqa: F811
    choose_file(window, path)
    path.rename(path.with_name("elsewhere.gpkg"))
    window.other_windows.look()
    window.other_windows.look()
    (told,) = [text for text in texts(host) if "not in its place any more" in text]
    assert "put it back, or open it where it is now" in told
    path.with_name("elsewhere.gpkg").rename(path)
    window.other_windows.look()
    assert window.session.workspace.snapshot().features == (ZONE,)


@pytest.mark.parametrize("missing", ["absent", "too old"])
def test_without_a_shapely_that_will_do_it_says_what_to_install(host, monkeypatch, missing):  # noqa: F811
    if missing == "absent":
        monkeypatch.setitem(sys.modules, "shapely", None)
    else:
        monkeypatch.delattr(shapely, "from_wkb")
    assert plugin_module.shapely_problem() == compat.SHAPELY_REMEDY
    made = deesc_plugin.classFactory(host)
    made.initGui()
    assert texts(host) == [compat.SHAPELY_REMEDY]
    assert (host.menu, host.ours(QToolBar)) == ([], [])
    made.unload()
    settle()
