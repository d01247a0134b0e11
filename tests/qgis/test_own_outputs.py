# SPDX-License-Identifier: GPL-2.0-or-later
"""What the tool writes goes back into the tool."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
import shapely

from deesc_plugin.core.canonical import fingerprint, geometry_hash
from deesc_plugin.core.check import CheckResult
from deesc_plugin.core.delimitation import BufferOrigin
from deesc_plugin.core.rules import RULES
from deesc_plugin.map_package.build import build_package
from deesc_plugin.map_package.options import PackageOptions
from tests import workspace
from tests.agreements import IN_TERM, REFERENCE, RIVERLAND, delimitation, feature
from tests.packages import GATE, HOLED, PAIR, POST, UNPRINTED, ZONE

STRIP = feature(
    "strip",
    "Strip",
    shapely.box(9.5, 1.5, 10.5, 1.6),
    zone=ZONE.uid,
    width_m=5000.0,
    origin=BufferOrigin("ab" * 32, "outside", "round", 0.1, 0.05),
)
DRAWN = delimitation(ZONE, HOLED, PAIR, POST, GATE, STRIP)


@pytest.fixture(scope="module")
def data(tmp_path_factory, qgis_app):
    folder = tmp_path_factory.mktemp("package")
    result = CheckResult(fingerprint(DRAWN), IN_TERM, tuple(rule.id for rule in RULES), ())
    build_package(DRAWN, result, PackageOptions("Riverland", "1.0", IN_TERM, parts=UNPRINTED), folder / "p.zip")
    with zipfile.ZipFile(folder / "p.zip") as archive:
        archive.extractall(folder)
    return next(path for path in folder.iterdir() if path.is_dir()) / "data"


@pytest.fixture
def space(tmp_path, qgis_app):
    path = tmp_path / "workspace.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    return path


@pytest.fixture
def take(space, run_algorithm):
    def importing(path, **parameters):
        outputs = run_algorithm("deesc:importfeatures", {"INPUT": str(path), "WORKSPACE": str(space), **parameters})
        return outputs, workspace.snapshot(space)

    return importing


def test_the_packages_geopackage_has_the_same_fingerprint_again(data, take):
    outputs, again = take(data / "delimitation.gpkg")
    assert outputs["REFUSED"] == 0
    assert again.features == DRAWN.features
    assert fingerprint(again) == fingerprint(DRAWN)


def _attributes(drawn):
    return [(one.uid, one.kind, one.region, one.party, one.name, one.number, one.zone) for one in drawn.features]


KINDS = [kind.id for kind in RIVERLAND.kinds]


@pytest.mark.parametrize(
    "names",
    [["delimitation.kmz"], [f"{kind}.geojson" for kind in KINDS], [f"shapefile/{kind}.shp" for kind in KINDS]],
)
def test_the_packages_other_files_bring_each_feature_with_its_kind(data, take, names):
    for name in names:
        outputs, again = take(data / name)
        assert outputs["REFUSED"] == 0
    assert _attributes(again) == _attributes(DRAWN)


def test_a_buffer_of_the_tool_is_imported_as_the_strip_of_its_zone(take, run_algorithm, space, tmp_path):
    workspace.add(space, RIVERLAND, (ZONE,))
    made = tmp_path / "made_of_it.gpkg"
    asked = {"INPUT": f"{space}|layername=sector", "DISTANCE": 5000, "SIDE": "outside", "OUTPUT": str(made)}
    run_algorithm("deesc:geodesicbuffer", asked)
    outputs, again = take(made)
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (1, 0)
    (strip,) = [one for one in again.features if one.kind == "strip"]
    assert strip.uid != ZONE.uid
    assert (strip.zone, strip.width_m, strip.party) == (ZONE.uid, 5000.0, ZONE.party)
    assert (strip.origin.source_hash, strip.origin.side) == (geometry_hash(ZONE.geometry), "outside")
    outputs, _ = take(made)
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (0, 1)


def test_a_buffer_of_a_zone_that_the_workspace_does_not_have_is_no_strip(take, run_algorithm, tmp_path):
    elsewhere, made = tmp_path / "elsewhere.gpkg", tmp_path / "made.gpkg"
    workspace.create_workspace(elsewhere, RIVERLAND, REFERENCE)
    workspace.add(elsewhere, RIVERLAND, (ZONE,))
    asked = {"INPUT": f"{elsewhere}|layername=sector", "DISTANCE": 5000, "SIDE": "outside", "OUTPUT": str(made)}
    run_algorithm("deesc:geodesicbuffer", asked)
    outputs, again = take(made)
    assert (outputs["IMPORTED"], outputs["REFUSED"], again.features) == (0, 1, ())
    assert "state the kind" in outputs["REPORT"]


def test_a_geopackage_that_an_algorithm_writes_is_named_after_its_file_and_passes_validation(
    run_algorithm, space, tmp_path
):
    workspace.add(space, RIVERLAND, (ZONE,))
    made = tmp_path / "Buffers of 5 km.gpkg"
    asked = {"INPUT": f"{space}|layername=sector", "DISTANCE": 5000, "OUTPUT": str(made)}
    run_algorithm("deesc:geodesicbuffer", asked)
    with closing(sqlite3.connect(made)) as connection:
        assert connection.execute("SELECT table_name, data_type FROM gpkg_contents").fetchall() == [
            ("Buffers of 5 km", "features")
        ]
    checker = [sys.executable, "-W", "ignore", "-m", "osgeo_utils.samples.validate_gpkg", str(made)]
    done = subprocess.run(checker, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_run_that_refuses_everything_ends_with_an_error_in_a_shell(take, tmp_path, monkeypatch, data):
    from qgis.core import QgsApplication, QgsProcessingException

    take(data / "delimitation.gpkg")
    outputs, _ = take(data / "delimitation.gpkg")
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (0, 6)
    monkeypatch.setattr(QgsApplication, "platform", staticmethod(lambda: "qgis_process"))
    with pytest.raises(QgsProcessingException, match="Nothing was imported: 6 features were refused"):
        take(Path(data / "delimitation.gpkg"))
