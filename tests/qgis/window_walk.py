# SPDX-License-Identifier: GPL-2.0-or-later
"""A walk through the window on a small workspace, which keeps what stands there to be read."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsLocatorContext,
    QgsRectangle,
)
from qgis.PyQt.QtWidgets import QApplication

from deesc_plugin.bridge.agreed_guard import Evidence
from deesc_plugin.core.check import check
from deesc_plugin.core.consent.dividing import Cut
from deesc_plugin.core.delimitation import Delimitation, Feature, Reference, ReferenceUnit
from deesc_plugin.core.finding import Edit, Fix, Message
from deesc_plugin.gui.agreed.dialogs import AgreeDialog, ReopenDialog
from deesc_plugin.gui.proposals.check_dialog import ProposalCheckDialog
from deesc_plugin.gui.proposals.import_dialog import ImportProposalDialog
from deesc_plugin.gui.working_group.acts_tab import ActsTab
from deesc_plugin.gui.working_group.changes_tab import ChangesTab
from deesc_plugin.gui.working_group.proposals_tab import ProposalsTab
from deesc_plugin.gui.working_group.stretches_tab import StretchesTab
from deesc_plugin.gui.working_group.version_choice import Chosen, Source
from deesc_plugin.paths import load_agreement
from tests import workspace
from tests.qgis.test_gui_plugin import settle
from tests.qgis.test_gui_tools import Mouse
from tests.qgis.window_texts import texts_of

ASTANA = load_agreement("astana-2017")
NAMES = {"ar": "قطعة", "fa": "قطعه", "ru": "Участок", "tr": "Parça"}
ZONE = "00000000-0000-4000-8000-000000000001"


def drawn(kind, number, geometry, **fields):
    """A feature with a name in each language."""
    values = {"region": "idlib", "party": "TR", "status": "draft", "source": "12", **fields}
    names = tuple((language, f"{name} {number}") for language, name in NAMES.items())
    uid = f"{ZONE[:-1]}{number}"
    return Feature(uid=uid, kind=kind, name=f"Xyzzy {number}", names=names, number=number, geometry=geometry, **values)


CORE, AROUND = shapely.box(36.4, 35.6, 36.6, 35.8), shapely.box(36.35, 35.55, 36.65, 35.85)
SPIKE = shapely.Polygon([(36.5, 35.5), (36.7, 35.5), (36.9, 35.6001), (36.7, 35.6), (36.5, 35.7)])
FEATURES = (
    drawn("zone", 1, CORE),
    drawn("zone", 2, SPIKE, status="proposed"),
    drawn("buffer_zone", 3, AROUND.difference(CORE), zone=ZONE, width_m=4_000.0),
    drawn("safe_zone", 4, shapely.box(36.45, 35.65, 36.5, 35.7)),
    drawn("observation_post", 5, shapely.Point(36.37, 35.57)),
    drawn("checkpoint", 6, shapely.Point(36.2, 35.2)),
)
REFERENCE = Reference("12", "12", (ReferenceUnit("SY07", "Idleb", shapely.box(36.3, 35.5, 37, 36)),))
LIST = "35.9°N 36.6°E\n35.8°N 36.9°E\n35.7°N 36.6°E\n95°N 36°E"


class Walk:
    """Goes through the window and keeps what it says, each text with the first place where it stands."""

    def __init__(self, host, desk):
        self.host, self.desk, self.window = host, desk, host.plugin.window
        self.texts = {}
        self.canvas, self.mouse = host.canvas, Mouse(host.canvas)

    def look(self, *widgets):
        for widget in widgets or (self.host.window,):
            for where, text in texts_of(widget):
                self.texts.setdefault(text, where)

    def look_and_shut(self, dialog):
        self.look(dialog)
        dialog.close()
        settle()

    def dialog(self):
        """What has been opened over the window."""
        shown = (one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not self.host.window)
        return next(one for one in shown if one.objectName().startswith("deesc"))

    def do(self, name):
        action = self.window.toolbar.actions[name]
        assert action.isEnabled(), action.toolTip()
        action.trigger()

    def begin(self, path):
        self.do("Check")
        self.look()
        self.window.session.open(path)
        self.window.live_check.check_now()
        self.look()
        self.window.session.party = "TR"
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))

    def docks(self):
        layer = self.window.session.workspace.layer("zone")
        layer.startEditing()
        layer.changeAttributeValue(1, layer.fields().indexOf("note"), "12")
        self.window.session.workspace.save()
        for name in ("Overlaps", "History", "TurningPoints", "WorkingGroup"):
            self.do(name)
        layer.selectByIds([1])
        window = self.window
        self.desk.wait(lambda: window.history.table.topLevelItemCount() > 1 and window.turning.model.rowCount() > 3)
        self.desk.wait(lambda: not window.overlaps.is_running)
        window.history.table.setCurrentItem(window.history.table.topLevelItem(1))
        self.look()

    def findings(self):
        dock = self.window.findings
        for index in dock.model.indexes():
            dock.tree.setCurrentIndex(dock.filter.mapFromSource(index))
            self.look(dock.detail, dock.bar)
            if dock.current is not None and dock.current.fixes:
                dock.mending.preview_fix()
                self.desk.wait(lambda: not dock.mending.trials.is_running)
                self.look(dock.mending.fix_form)
        dock.mending.ask_to_accept()
        self.look(dock)

    def drawing(self):
        self.canvas.setExtent(QgsRectangle(36, 35, 37.5, 36.2))
        for name, *corners in (
            ("DrawZone", (36.2, 35.3), (36.4, 35.3), (36.45, 35.65)),
            ("PlacePost",),
            ("PlaceCheckpoint",),
        ):
            self.do(name)
            for corner in corners:
                self.mouse.click(*corner)
            self.mouse.move(36.3, 35.4)
            tool = self.window.tools.tool
            self.desk.wait(lambda tool=tool: tool.readout.text(), 10)
            self.look()
        self.do("BufferFromZone")
        panel = self.dialog()
        self.desk.wait(panel.add_button.isEnabled)
        self.look_and_shut(panel)

    def dialogs(self, tmp_path):
        for name in ("NewWorkspace", "OpenWorkspace", "ReplaceAgreement", "BaseMap", "ExportPackage"):
            self.do(name)
            self.look_and_shut(self.dialog())
        self.do("EnterCoordinates")
        self.dialog().crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
        self.dialog().text.setPlainText(LIST)
        self.dialog().read()
        self.look_and_shut(self.dialog())
        (tmp_path / "t.csv").write_text("12,35.9,36.6\n12,35.8,36.9\n12,35.7,36.6\n", "utf-8")
        (tmp_path / "g.geojson").write_text(json.dumps(GEOJSON), "utf-8")
        self.do("Import")
        dialog = self.dialog()
        dialog.desk.add_files([str(tmp_path / "t.csv"), str(tmp_path / "g.geojson")])
        self.desk.wait(lambda: len(dialog.desk.rows) == 2 and dialog.desk.is_settled)
        for row in range(2):
            dialog.table.select_from(row)
            self.look(dialog)
        self.look_and_shut(dialog)
        self.do("VerifyPackage")
        dialog = self.dialog()
        dialog.package.setFilePath(str(tmp_path / "w.gpkg"))
        dialog.run_button.click()
        self.desk.wait(lambda: not dialog.is_running)
        self.look_and_shut(dialog)

    def proposals(self, tmp_path):
        """What two parties propose, laid on each other."""
        tab = self.tab(ProposalsTab)
        for party, shape in (("RU", CORE), ("TR", AROUND)):
            file = tmp_path / f"{party}.gpkg"
            workspace.write_whole(file, Delimitation(ASTANA, (replace(FEATURES[0], party=party, geometry=shape),)))
            tab.import_()
            tab.dialog.file.setFilePath(str(file))
            tab.dialog.run_button.click()
            self.desk.wait(lambda: not tab.dialog.is_running)
        tab.compare()
        self.desk.wait(lambda: not tab.is_running)
        self.look(tab)

    def changes(self):
        """What has changed since the file was saved."""
        tab, session = self.tab(ChangesTab), self.window.session
        session.workspace.apply(Fix(Message("Rename"), (Edit(ZONE, attribute="status", value="proposed"),)))
        tab.before.choose(Chosen(Source.WORKSPACE, session.workspace.store.id))
        tab.after.choose(Chosen(Source.OPEN))
        tab.compare_button.click()
        self.desk.wait(lambda: not tab.is_running)
        self.look(tab)

    def consent(self):
        """A line in pieces and what a party says of one; a note on record."""
        tab = self.tab(StretchesTab)
        tab.divide(Cut.EVERY_POINT)
        tab.table.topLevelItem(0).child(0).setSelected(True)
        tab.record()
        tab.dialog.stance.setCurrentIndex(tab.dialog.stance.findData("reserved"))
        tab.dialog.remark.setText("12")
        self.look(tab.dialog)
        tab.dialog.accept()
        self.look(tab)
        tab = self.tab(ActsTab)
        tab.record()
        tab.dialog.kind.setCurrentIndex(1)
        tab.dialog.text.setText("12")
        self.look(tab.dialog)
        tab.dialog.ok.click()
        self.window.session.workspace.save()
        self.desk.wait(lambda: tab.list.topLevelItem(0).childCount() > 1, 10)
        for place in range(tab.list.topLevelItem(0).childCount()):
            tab.list.setCurrentItem(tab.list.topLevelItem(0).child(place))
            self.look(tab.details)
        self.look()

    def tab(self, kind):
        """A tab of the working group, brought to the front."""
        dock = self.window.working_group
        found = next(part for part in dock.parts if isinstance(part, kind))
        dock.tabs.setCurrentWidget(found)
        return found

    def places(self):
        one, found = self.window.place_filter, []
        kept = one.clone()
        kept.resultFetched.connect(found.append)
        for text in ("35.6N 36.4E", "1.1/2", NAMES["tr"], "idlib"):
            kept.fetchResults(text, QgsLocatorContext(), QgsFeedback())
        assert len({result.description.split()[0] for result in found}) == 4, "of each kind that there is"
        for result in found:
            self.texts[result.displayString] = self.texts[result.description] = "locator"
        self.texts[one.displayName()] = self.texts[one.description()] = "locator"

    def acts(self):
        session, messages = self.window.session, self.window.messages
        result = check(session.workspace.snapshot(), date(2017, 5, 27))
        made = (
            AgreeDialog("12", ASTANA, Evidence("RU", ""), self.host.window),
            ReopenDialog("12", ASTANA, "RU", self.host.window),
            ProposalCheckDialog(result, "12", messages, self.host.window),
            ImportProposalDialog(session, messages, self.host.window),
            self.host.options[0].createWidget(self.host.window),
        )
        self.look(*made)


GEOJSON = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"kind": kind, "name": "12", "party": party},
            "geometry": json.loads(shapely.to_geojson(shape)),
        }
        for kind, party, shape in (
            ("zone", "TR", shapely.box(36.1, 35.6, 36.2, 35.7)),
            ("zone", "12", shapely.box(36.1, 35.6, 36.2, 35.7)),
            ("checkpoint", "TR", shapely.Point(2, 3)),
        )
    ],
}
