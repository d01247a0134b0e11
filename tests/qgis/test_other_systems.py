# SPDX-License-Identifier: GPL-2.0-or-later
"""What Windows and macOS do to files, imposed on the code here: open files stay, names have several spellings."""

from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from deesc_plugin.bridge.open_workspace import OpenWorkspace
from deesc_plugin.bridge.project import add_workspace
from deesc_plugin.bridge.stores import store_named
from deesc_plugin.core.atomic import is_same_file, replaced_atomically, write_atomically
from deesc_plugin.core.errors import WriteError
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, RIVERLAND_FILE, delimitation, feature
from tests.locale_job import SECTOR, draft
from tests.packages import UNPRINTED

DAY = "2031-02-15"


def opened_here(path) -> bool:
    """Whether this process holds a file open, as Windows would know of it."""
    here = os.path.realpath(path)
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            if str(descriptor.readlink()) == here:
                return True
        except OSError:  # the one that listed them
            continue
    return False


@pytest.fixture
def windows(monkeypatch):
    """Files that are open can be neither renamed, replaced nor removed, and folders cannot be forced to the disk."""

    def unless_open(original, count):
        def guarded(*arguments, **more):
            for path in arguments[:count]:
                if Path(path).is_file() and opened_here(path):
                    raise PermissionError(errno.EACCES, "The process cannot access the file", str(path))
            return original(*arguments, **more)

        return guarded

    if not Path("/proc/self/fd").is_dir():
        pytest.skip("this system does not tell which files are open")
    for name, count in (("replace", 2), ("rename", 2), ("unlink", 1), ("remove", 1)):
        monkeypatch.setattr(os, name, unless_open(getattr(os, name), count))
    monkeypatch.delattr(os, "O_DIRECTORY")


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def space(tmp_path, qgis_app):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation(feature("sector", "Upper 1", SECTOR)))
    return path


def test_an_open_file_is_not_replaced_and_stays_whole(windows, tmp_path):
    target = tmp_path / "zones.zip"
    target.write_bytes(b"old")
    with target.open("rb"):
        with pytest.raises(WriteError, match=r"zones\.zip cannot be written: permission denied; .* close the file\."):
            write_atomically(target, b"new")
        assert (target.read_bytes(), names(tmp_path)) == (b"old", ["zones.zip"])
    write_atomically(target, b"new")
    assert (target.read_bytes(), names(tmp_path)) == (b"new", ["zones.zip"])


def test_a_workspace_that_a_window_has_open_is_not_replaced(windows, space, run_algorithm):
    before = space.read_bytes()
    layer = QgsVectorLayer(f"{space}|layername=sector", "sector", "ogr")
    rows = layer.getFeatures()
    assert next(rows).isValid() and opened_here(space)
    stated = {"AGREEMENT": str(RIVERLAND_FILE), "OVERWRITE": True, "OUTPUT": str(space)}
    with pytest.raises(QgsProcessingException, match=r"w\.gpkg cannot be written: permission denied"):
        run_algorithm("deesc:createworkspace", {**stated, "REFERENCE": reference(space.parent)})
    assert space.read_bytes() == before
    assert names(space.parent) == ["reference.geojson", "w.gpkg"]


def reference(folder):
    places = {unit.pcode: unit.geometry for unit in REFERENCE.units}
    rows = [
        f'{{"type": "Feature", "properties": {{"adm1_pcode": "{code}"}}, "geometry": {shapely.to_geojson(place)}}}'
        for code, place in places.items()
    ]
    path = folder / "reference.geojson"
    path.write_text(f'{{"type": "FeatureCollection", "features": [{", ".join(rows)}]}}')
    return str(path)


def test_the_main_job_lets_go_of_what_it_writes_before_it_names_it(windows, tmp_path, run_algorithm):
    """Twice: what is replaced has been read by then."""
    space, package = tmp_path / "w.gpkg", tmp_path / "p.zip"
    sectors = draft(tmp_path / "sectors.geojson", "sector", SECTOR)
    stated = {"AGREEMENT": str(RIVERLAND_FILE), "OVERWRITE": True, "REFERENCE": reference(tmp_path)}
    for turn in "ab":
        strips = tmp_path / f"strips_{turn}.gpkg"  # QGIS keeps open what it has read
        run_algorithm("deesc:createworkspace", {**stated, "OUTPUT": str(space)})
        run_algorithm("deesc:geodesicbuffer", {"INPUT": sectors, "DISTANCE": 3_000, "OUTPUT": str(strips)})
        for path, kind in ((sectors, "sector"), (str(strips), "strip")):
            run_algorithm("deesc:importfeatures", {"WORKSPACE": str(space), "INPUT": path, "KIND": kind})
        reports = {f"REPORT_{kind.upper()}": str(tmp_path / f"r.{kind}") for kind in ("json", "html")}
        found = str(tmp_path / "findings.gpkg")
        run_algorithm("deesc:checkdelimitation", {"WORKSPACE": str(space), "DATE": DAY, "OUTPUT": found, **reports})
        options = {"DATE": DAY, "PARTS": list(UNPRINTED), "OVERRIDE_REASON": "a test"}
        run_algorithm("deesc:exportpackage", {"WORKSPACE": str(space), "OUTPUT": str(package), **options})
        verified = run_algorithm("deesc:verifypackage", {"PACKAGE": str(package), "WORKSPACE": str(space)})
        assert verified["VALID"] is True
    made = ["findings.gpkg", "p.zip", "r.html", "r.json", "strips_a.gpkg", "strips_b.gpkg", "w.gpkg"]
    assert names(tmp_path) == sorted([*made, "reference.geojson", "sectors.geojson"])


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "fgb", "kml", "csv", "gml"])
def test_an_output_of_any_format_is_let_go_of_before_it_is_named(windows, tmp_path, run_algorithm, ending):
    sectors, target = draft(tmp_path / "sectors.geojson", "sector", SECTOR), tmp_path / f"strips.{ending}"
    target.write_bytes(b"old")
    run_algorithm("deesc:geodesicbuffer", {"INPUT": sectors, "DISTANCE": 3_000, "OUTPUT": str(target)})
    assert target.stat().st_size > 100
    assert names(tmp_path) == ["sectors.geojson", f"strips.{ending}"]


@pytest.fixture
def spelled_otherwise(space):
    """Another name that leads to the same file, as A.gpkg and a.gpkg do where case does not count."""

    def name(spelling):
        os.link(space, space.with_name(spelling))
        return space.with_name(spelling)

    return name


SPELLINGS = ("W.GPKG", unicodedata.normalize("NFD", "é.gpkg"))


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_two_spellings_of_a_name_are_one_file(space, spelled_otherwise, spelling, tmp_path):
    other = spelled_otherwise(spelling)
    assert is_same_file(space, other)
    (tmp_path / "copy.gpkg").write_bytes(space.read_bytes())
    assert not is_same_file(space, tmp_path / "copy.gpkg")
    assert not is_same_file(space, tmp_path / "missing.gpkg")
    assert is_same_file(tmp_path / "missing.gpkg", tmp_path / "missing.gpkg")
    assert not is_same_file(space, Path("\0"))


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_workspace_opened_by_another_spelling_is_the_one_that_is_open(space, spelled_otherwise, spelling, session):
    other = spelled_otherwise(spelling)
    session.open(space)
    layers = set(session.project.mapLayers())
    session.workspace.layer("sector").startEditing()
    session.workspace.layer("sector").deleteFeature(1)
    session.open(other)  # another workspace would be refused for the unsaved edits
    assert (Path(session.workspace.store.id), set(session.project.mapLayers())) == (space, layers)
    assert session.workspace.snapshot().features == ()


def test_layers_of_a_project_belong_to_their_workspace_however_it_spells_the_file(space, spelled_otherwise, qgis_app):
    project = QgsProject()
    add_workspace(project, store_named(spelled_otherwise("W.GPKG")), RIVERLAND)
    found = OpenWorkspace(project, store_named(space), workspace.snapshot(space))
    assert [one.name for one in found.snapshot().features] == ["Upper 1"]


RUNS = {
    "check": ("deesc:checkdelimitation", {"WORKSPACE": "{}", "DATE": DAY}),
    "overlaps": ("deesc:checkoverlaps", {"INPUT": "{}|layername=sector"}),
    "geometry": ("deesc:checkgeometry", {"INPUT": "{}|layername=sector"}),
    "buffer": ("deesc:geodesicbuffer", {"INPUT": "{}|layername=sector"}),
}


@pytest.mark.parametrize("spelling", ["w.gpkg", *SPELLINGS])
@pytest.mark.parametrize("what", RUNS)
def test_an_output_never_takes_the_place_of_what_is_read(space, spelled_otherwise, run_algorithm, what, spelling):
    algorithm, stated = RUNS[what]
    target = space if spelling == space.name else spelled_otherwise(spelling)
    before = space.read_bytes()
    with pytest.raises(QgsProcessingException, match=r"w\.gpkg is what is read here; choose another name for the out"):
        run_algorithm(algorithm, {**{name: text.format(space) for name, text in stated.items()}, "OUTPUT": str(target)})
    assert space.read_bytes() == target.read_bytes() == before


def test_an_output_never_takes_the_place_of_a_layer_that_is_shown(space, run_algorithm):
    before = space.read_bytes()
    layer = QgsVectorLayer(f"{space}|layername=sector", "shown", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        with pytest.raises(QgsProcessingException, match=r"w\.gpkg is what is read here"):
            run_algorithm("deesc:geodesicbuffer", {"INPUT": layer.id(), "OUTPUT": str(space)})
    finally:
        QgsProject.instance().removeMapLayer(layer)
    assert space.read_bytes() == before


def test_a_temporary_is_swept_though_its_folder_spells_its_name_otherwise(tmp_path, monkeypatch):
    target = tmp_path / "harita.é"
    listed = Path.iterdir
    monkeypatch.setattr(
        Path, "iterdir", lambda folder: (folder / unicodedata.normalize("NFD", path.name) for path in listed(folder))
    )
    left, unlink = [], os.unlink

    def composed(path, **_):  # macOS finds a file by either spelling
        left.append(path)
        unlink(unicodedata.normalize("NFC", str(path)))

    monkeypatch.setattr(os, "unlink", composed)
    with pytest.raises(ZeroDivisionError), replaced_atomically(target) as temporary:
        temporary.write_bytes(b"half")
        raise ZeroDivisionError
    assert left
    assert list(listed(tmp_path)) == []


def test_a_draft_with_a_decomposed_name_is_imported_and_called_as_it_is_listed(space, run_algorithm, tmp_path):
    path = tmp_path / unicodedata.normalize("NFD", "Sınır İdlib é.geojson")
    draft(path, "haven", shapely.box(9.7, 0.7, 9.8, 0.8), shapely.Point(9.7, 0.7))
    outputs = run_algorithm("deesc:importfeatures", {"WORKSPACE": str(space), "INPUT": str(path)})
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (1, 1)
    assert f"{path.name}, feature 2" in outputs["REPORT"]
