# SPDX-License-Identifier: GPL-2.0-or-later
"""A second QGIS on the same workspace, for tests: it does what it is told line by line, and answers each line.

Run as a program: ``python -m tests.qgis.second_window``.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path

import shapely
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from deesc_plugin.bridge.agreed_guard import AgreedGuard
from deesc_plugin.bridge.geometry import to_qgis
from deesc_plugin.bridge.schema import stored_geometry
from deesc_plugin.gui.session.other_windows import OtherWindows
from deesc_plugin.gui.session.session import Session
from tests import workspace
from tests.agreements import feature
from tests.qgis.gui_fixtures import HeardMessages


class SecondWindow:
    def open(self, path):
        self.messages = HeardMessages()
        self.session = Session(QgsProject.instance())
        self.windows = OtherWindows(self.session, self.messages)
        self.session.open(path)
        self.lock = sqlite3.connect(path, isolation_level=None, timeout=0)

    @property
    def workspace(self):
        return self.session.workspace

    def edit(self, uid, name="", box=None):
        layer, fid = self.workspace.find(uid)
        layer.startEditing()
        if name:
            layer.changeAttributeValue(fid, layer.fields().indexOf("name"), name)
        if box:
            layer.changeGeometry(fid, to_qgis(stored_geometry(shapely.box(*box))))

    def guarded_edit(self, uid, box):
        """An edit under the eyes of the guard on what is agreed; what it says."""
        said = []
        guard = AgreedGuard(self.workspace)
        guard.taken_back.connect(lambda features: said.append([one.label for one in features]))
        self.edit(uid, "", box)
        QCoreApplication.processEvents()
        guard.close()
        return said

    def save(self):
        return [layer.commitChanges(False) for layer in self.workspace.edited_layers]

    def remove(self, uid):
        layer, fid = self.workspace.find(uid)
        layer.startEditing()
        layer.deleteFeature(fid)

    def add(self, name, x, y):
        self.workspace.add(feature("gate", name, shapely.Point(x, y)), "Add")

    def replace_file(self, uid, name):
        """Put another file in the place of the workspace, as a program that synchronises folders does: unasked."""
        path = Path(self.session.workspace.store.id)
        stored = workspace.snapshot(path)
        features = [replace(one, name=name) if one.uid == uid else one for one in stored.features]
        workspace.write_whole(path.with_name("other.gpkg"), replace(stored, features=tuple(features)))
        path.with_name("other.gpkg").replace(path)

    def look(self):
        self.windows.look()
        return self.messages.heard

    def names(self):
        return sorted(one.name for one in self.workspace.snapshot().features)

    def hold(self):
        self.lock.execute("BEGIN IMMEDIATE")

    def release(self):
        self.lock.execute("ROLLBACK")

    def leave(self):
        self.lock.close()
        for layer in self.workspace.layers:
            layer.rollBack()
        self.windows.close()
        self.session.close()
        QgsProject.instance().clear()


def main():
    application = QgsApplication([], True)
    application.initQgis()
    window = SecondWindow()
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        name, *arguments = json.loads(line)
        answer = getattr(window, name)(*arguments)
        QCoreApplication.processEvents()
        print(json.dumps(answer), flush=True)
    os._exit(0)  # without taking QGIS down in order, which nobody waits for


if __name__ == "__main__":
    main()
