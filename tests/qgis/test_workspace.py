# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import hashlib
import sqlite3
import subprocess
import sys
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from deesc_plugin.bridge.stores.geopackage.reader import read_geopackage
from deesc_plugin.bridge.stores.geopackage.writer import write_geopackage
from deesc_plugin.core.canonical import fingerprint
from deesc_plugin.core.delimitation import BufferOrigin, RecordedException, Reference
from deesc_plugin.core.errors import DeescError, WorkspaceError
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, delimitation, feature


def _awkward_polygon():
    """A polygon whose coordinates use every bit of a double."""
    random = np.random.default_rng(20170504)
    angles = np.linspace(0, 2 * np.pi, 200, endpoint=False)
    radius = 0.3 * (1 + 0.1 * random.random(200))
    shell = np.column_stack([10 + radius * np.cos(angles), 1 + radius * np.sin(angles)])
    hole = np.column_stack([10 + 0.05 * np.cos(angles[::-1]), 1 + 0.05 * np.sin(angles[::-1])]) + random.random() * 1e-9
    return shapely.Polygon(shell, [hole])


def _full_delimitation():
    zone = feature("sector", "Café \u200c«Ä» = 1+1", _awkward_polygon(), number=7, names=(("fr", "Secteur"),))
    strip = feature(
        "strip", "Strip", shapely.box(9.9, 0.1, 10.3, 0.3), zone=zone.uid, width_m=6000.0,
        origin=BufferOrigin("ab" * 32, "outside", "round", 0.1, 0.0),
    )  # fmt: skip
    haven = feature(
        "haven",
        "Two parts",
        shapely.multipolygons([shapely.box(9, 1, 9.1, 1.1), shapely.box(9.2, 1, 9.3, 1.1)]),
        zone=zone.uid, exclaves="Little Haven", exclusions="", valid_from=date(2031, 2, 1), valid_to=date(2031, 3, 1),
    )  # fmt: skip
    post = feature("lookout", "Post 1", shapely.Point(10.1, np.nextafter(1.0, 2.0)), status="agreed", note="a\nb")
    gate = feature("gate", "Gate without place", None)
    exception = RecordedException("post.spacing", "cd" * 32, "no road", "Joint working group", date(2031, 4, 1))
    return delimitation(zone, strip, haven, post, gate, exceptions=(exception,))


def test_everything_comes_back_to_the_last_bit(tmp_path):
    before = _full_delimitation()
    path = tmp_path / "all.gpkg"
    workspace.write_whole(path, before)
    after = workspace.snapshot(path)
    assert after.features == before.features
    assert after.exceptions == before.exceptions
    assert after.agreement == before.agreement
    for old, new in zip(before.features, after.features):
        if old.geometry is not None:
            assert shapely.to_wkb(old.geometry, output_dimension=2) == shapely.to_wkb(new.geometry, output_dimension=2)
    assert fingerprint(after) == fingerprint(before)
    assert [unit.pcode for unit in after.reference.units] == ["RV01", "RV02", "RV03"]
    assert after.reference.separation_areas[0][0] == "Old strip"


def test_the_same_delimitation_gives_the_same_bytes(tmp_path):
    hashes = set()
    for name in ("a.gpkg", "b.gpkg"):
        write_geopackage(tmp_path / name, _full_delimitation())
        hashes.add(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert len(hashes) == 1


def test_reading_changes_no_byte(tmp_path):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, _full_delimitation())
    before = path.read_bytes()
    workspace.snapshot(path)
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["w.gpkg"]


def test_gdals_validator_accepts_the_file(tmp_path):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, _full_delimitation())
    run = subprocess.run(
        [sys.executable, "-m", "osgeo_utils.samples.validate_gpkg", str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_plain_qgis_shows_and_edits_a_layer_with_its_form(tmp_path, qgis_app, qgis_new_project):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, _full_delimitation())
    layer = QgsVectorLayer(f"{path}|layername=sector", "sector", "ogr")
    layer.loadDefaultStyle()
    QgsProject.instance().addMapLayer(layer)
    fields = layer.fields()
    assert layer.renderer().type() == "categorizedSymbol"
    assert [category.value() for category in layer.renderer().categories()] == list(RIVERLAND.statuses)
    party = layer.editorWidgetSetup(fields.indexOf("party"))
    assert party.type() == "ValueMap"
    assert party.config()["map"] == [{"NORTH (Northbank)": "NORTH"}, {"SOUTH (Southbank)": "SOUTH"}]
    assert layer.attributeDisplayName(fields.indexOf("name")) == "Name"
    assert layer.customProperty("deesc/kind") == "sector"
    assert layer.labelsEnabled()

    assert layer.startEditing()
    new = QgsFeature(fields)
    new.setGeometry(QgsGeometry.fromWkt("MULTIPOLYGON(((9.5 0.5,9.6 0.5,9.6 0.6,9.5 0.5)))"))
    for index in range(fields.count()):
        definition = layer.defaultValueDefinition(index)
        if definition.expression():
            new.setAttribute(index, layer.defaultValue(index, new))
    assert layer.addFeature(new)
    assert layer.commitChanges(), layer.commitErrors()
    drawn = [found for found in read_geopackage(path).features if found.name == ""]
    assert len(drawn) == 1
    assert len(drawn[0].uid) == 36
    assert drawn[0].status == "draft"


def test_a_workspace_is_never_overwritten_unasked(tmp_path):
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    before = path.read_bytes()
    with pytest.raises(WorkspaceError, match=r"w\.gpkg exists; choose another name"):
        workspace.create_workspace(path, RIVERLAND, REFERENCE)
    assert path.read_bytes() == before
    workspace.create_workspace(path, RIVERLAND, REFERENCE, overwrite=True)
    with pytest.raises(WorkspaceError, match=r"ends in \.gpkg"):
        workspace.create_workspace(tmp_path / "w.shp", RIVERLAND, REFERENCE)


def test_added_features_are_there_and_the_others_unchanged(tmp_path):
    path = tmp_path / "w.gpkg"
    before = _full_delimitation()
    workspace.write_whole(path, before)
    extra = feature("sector", "Extra", shapely.box(10.5, 1.5, 10.6, 1.6))
    workspace.add(path, RIVERLAND, [extra])
    assert set(workspace.snapshot(path).features) - set(before.features) == {extra}


def test_a_locked_workspace_takes_nothing_and_says_so(tmp_path, monkeypatch):
    monkeypatch.setenv("OGR_SQLITE_BUSY_TIMEOUT", "50")
    monkeypatch.setenv("SQLITE_BUSY_TIMEOUT", "50")
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    try:
        with pytest.raises(WorkspaceError, match=r"w\.gpkg"):
            workspace.add(path, RIVERLAND, [feature("gate", "G", shapely.Point(10, 1))])
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert workspace.snapshot(path).features == ()


def test_a_workspace_of_a_newer_format_is_refused(tmp_path):
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE deesc_workspace SET value='deesc-workspace/9' WHERE key='format'")
    connection.commit()
    connection.close()
    with pytest.raises(WorkspaceError, match=r"deesc-workspace/9.*newer version"):
        workspace.snapshot(path)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is not a GeoPackage"),
        (b"hello", "is not a GeoPackage"),
        (b"SQLite format 3\x00" + b"\xff" * 5000, "damaged"),
    ],
)
def test_a_file_that_is_no_workspace_is_refused(tmp_path, content, words):
    path = tmp_path / "x.gpkg"
    path.write_bytes(content)
    with pytest.raises(WorkspaceError, match=words):
        workspace.snapshot(path)


def test_a_plain_geopackage_is_no_workspace(tmp_path):
    path = tmp_path / "plain.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    dataset.CreateLayer("zone", None, ogr.wkbPolygon)
    del dataset
    with pytest.raises(WorkspaceError, match=r"no workspace.*create a workspace and import"):
        workspace.snapshot(path)


HOSTILE = {
    "trigger": "CREATE TRIGGER rtree_sector_geom_x AFTER UPDATE ON sector BEGIN UPDATE gate SET name='moved'; END",
    "trigger in disguise": "CREATE TRIGGER rtree_sector_geom_insert2 AFTER INSERT ON sector BEGIN "
    "INSERT OR REPLACE INTO rtree_sector_geom SELECT 1,2,3,4,5; DELETE FROM gate; END",
    "view": "CREATE VIEW endless AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i FROM n",
}


@pytest.mark.parametrize("what", HOSTILE)
def test_code_in_a_workspace_is_refused_before_it_can_run(tmp_path, what):
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    connection = sqlite3.connect(path)
    connection.execute(HOSTILE[what])
    connection.commit()
    connection.close()
    with pytest.raises(
        WorkspaceError, match=r"w\.gpkg carries the (trigger|view) “.*”, which GeoPackage does not define"
    ):
        workspace.snapshot(path)


def test_qgis_own_world_map_passes_the_guard(qgis_app):
    from qgis.core import QgsApplication

    from deesc_plugin.bridge.geopackage_guard import refuse_hostile

    refuse_hostile(Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg")


def test_errors_are_of_one_family():
    assert issubclass(WorkspaceError, DeescError)


def test_the_form_leaves_the_key_out_without_hiding_its_widget(tmp_path):
    # QGIS merges features into none where the key has the widget “Hidden”
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    layer = QgsVectorLayer(f"{path}|layername=sector", "Sectors", "ogr")
    setups = {field.name(): layer.editorWidgetSetup(index).type() for index, field in enumerate(layer.fields())}
    assert "fid" in setups and "Hidden" not in setups.values()
    (page,) = layer.editFormConfig().tabs()
    shown = [element.name() for element in page.children()]
    assert shown == [name for name in setups if name != "fid"]


@pytest.mark.parametrize(
    "reference",
    [
        Reference("Invented", "none needed", REFERENCE.units[:1]),
        Reference("Invented", "none needed", (), separation_areas=(("Between", shapely.box(9, 0, 10, 1)),)),
        Reference("Invented", "none needed", (), disputed_areas=(("Both say", shapely.box(9, 0, 10, 1)),)),
    ],
    ids=["an administrative boundary", "an area of separation", "a disputed area"],
)
def test_what_is_shown_for_reference_is_drawn_by_the_style_in_the_file(tmp_path, qgis_app, reference):
    path = tmp_path / "w.gpkg"
    workspace.create_workspace(path, RIVERLAND, reference)
    layer = QgsVectorLayer(f"{path}|layername=reference_boundary", "reference", "ogr")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent().buffered(0.1))
    settings.setOutputSize(QSize(200, 200))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    dark = sum(image.pixelColor(x, y).lightness() < 200 for x in range(200) for y in range(200))
    assert dark > 50
