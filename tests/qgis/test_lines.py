# SPDX-License-Identifier: GPL-2.0-or-later
"""Lines come in, are buffered, and are drawn apart; each role stands wherever roles stand."""

from __future__ import annotations

import gzip
import html
import json
import re

import pytest
import shapely
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from deesc_plugin.bridge.project import DRAWN_FROM_ABOVE
from deesc_plugin.bridge.styling.layer_style import WIDTHS_VARIABLE, layer_style, note_widths
from deesc_plugin.bridge.styling.symbols import COLOURS, hatch_of, map_symbol
from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.looks import Look, Looks
from deesc_plugin.core.roles import AREAS, LINES, POINTS, Role
from deesc_plugin.gui.session.strip_widths import StripWidths
from deesc_plugin.gui.toolbar import entries
from deesc_plugin.paths import agreement_schema, load_agreement, phrases, resources
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND, delimitation, feature
from tests.conftest import PROJECT

ROAD = shapely.LineString([(9.2, 0.2), (9.5, 0.5), (9.9, 0.5)])


@pytest.fixture
def space(tmp_path, qgis_app):
    path = tmp_path / "workspace.gpkg"
    workspace.create_workspace(path, RIVERLAND, REFERENCE)
    return path


def written(path, geometry, **properties):
    row = {"type": "Feature", "properties": properties, "geometry": json.loads(shapely.to_geojson(geometry))}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [row]}), "utf-8")
    return str(path)


@pytest.mark.parametrize("role", Role)
def test_each_role_stands_wherever_roles_stand(qgis_app, role):
    known = agreement_schema()["properties"]["kinds"]["items"]["properties"]["role"]["enum"]
    assert role.value in known
    assert role in DRAWN_FROM_ABOVE
    assert role in (*POINTS, *LINES, *AREAS)
    assert role.is_point or role in COLOURS
    assert map_symbol(role, "proposed").symbolLayerCount() > 0
    assert role in {entry.role for entry in entries()}
    assert (resources() / "icons" / f"{role.value}.svg").is_file()
    for language in ("en", "ru", "ar", "tr", "fa"):
        assert phrases("documents", language)(f"symbol.{role.value}")


def test_a_line_is_imported_by_its_kind_as_it_runs(space, run_algorithm, tmp_path):
    path = written(tmp_path / "road.geojson", shapely.reverse(ROAD), name="Road")
    asked = {"INPUT": path, "WORKSPACE": str(space), "PARTY": "NORTH", "SOURCE": "a map"}
    outputs = run_algorithm("deesc:importfeatures", {**asked, "KIND": "front"})
    (line,) = workspace.snapshot(space).features
    assert (outputs["IMPORTED"], line.kind, line.region, line.name) == (1, "front", "upper", "Road")
    assert shapely.get_coordinates(line.geometry).tolist() == shapely.get_coordinates(ROAD)[::-1].tolist()
    outputs = run_algorithm("deesc:importfeatures", {**asked, "KIND": "sector"})
    assert (outputs["IMPORTED"], outputs["REFUSED"]) == (0, 1)
    assert "it is not closed" in outputs["REPORT"]
    asked["INPUT"] = written(tmp_path / "area.geojson", shapely.box(9.1, 0.1, 9.2, 0.2))
    outputs = run_algorithm("deesc:importfeatures", {**asked, "KIND": "front"})
    assert "it is a Polygon, and its kind needs one line" in outputs["REPORT"]


def test_numbered_rows_are_the_turning_points_of_a_line(space, run_algorithm, tmp_path):
    table = tmp_path / "road.csv"
    table.write_text("id,lon,lat\n1,9.2,0.2\n2,9.5,0.5\n3,9.9,0.5\n", "utf-8")
    asked = {"INPUT": str(table), "WORKSPACE": str(space), "KIND": "front", "PARTY": "NORTH", "CRS": "EPSG:4326"}
    assert run_algorithm("deesc:importcoordinates", {**asked, "SOURCE": "a list"})["IMPORTED"] == 1
    (line,) = workspace.snapshot(space).features
    assert shapely.equals_exact(line.geometry, ROAD, 1e-9)


def test_a_buffer_of_a_stored_line_comes_in_as_a_strip_of_that_line(space, run_algorithm, tmp_path):
    line = feature("front", "Road", ROAD)
    workspace.add(space, RIVERLAND, [line])
    target = str(tmp_path / "strips.gpkg")
    asked = {"INPUT": f"{space}|layername=front", "DISTANCE": 6000.0, "SIDE": "left", "OUTPUT": target}
    run_algorithm("deesc:geodesicbuffer", asked)
    asked = {"INPUT": target, "WORKSPACE": str(space), "KIND": "strip", "SOURCE": "made here"}
    assert run_algorithm("deesc:importfeatures", asked)["IMPORTED"] == 1
    (strip,) = [one for one in workspace.snapshot(space).features if one.kind == "strip"]
    assert (strip.zone, strip.width_m, strip.origin.side) == (line.uid, 6000.0, "left")
    assert strip.origin.source_hash == geometry_hash(ROAD)
    found = run_algorithm(
        "deesc:checkdelimitation",
        {
            "WORKSPACE": str(space),
            "RULES": "buffer.orphan,buffer.encloses,buffer.width,buffer.stale",
            "DATE": "2031-02-15",
            "OUTPUT": "memory:",
            "OUTPUT_AREAS": "memory:",
        },
    )
    assert (found["ERRORS"], found["WARNINGS"]) == (0, 0)


def strips(*widths):
    return [
        feature("strip", f"{width}", shapely.box(9, index, 9.5, index + 0.5), width_m=width)
        for index, width in enumerate(widths)
    ]


def test_strips_of_each_width_have_a_look_of_their_own():
    drawn = strips(70_000.0, 50_000.0, 140_000.0, 50_000.0)
    looks = Looks(delimitation(*drawn))
    assert [looks.of(one).width for one in drawn] == [1, 0, 2, 0]
    assert looks.widths("strip") == (50_000.0, 70_000.0, 140_000.0)
    assert len({hatch_of(Look(kind, width)) for kind in range(4) for width in range(4)}) == 16
    assert Looks(delimitation(*strips(70_000.0))).of(drawn[0]).width == 0, "one width alone looks as it always did"


def test_on_the_screen_the_hatch_of_a_strip_is_that_of_its_width(space):
    workspace.add(space, RIVERLAND, strips(70_000.0, 50_000.0, 140_000.0))
    layer = QgsVectorLayer(f"{space}|layername=strip", "strips", "ogr")
    note_widths(layer, (50_000.0, 70_000.0, 140_000.0))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    style = layer_style(RIVERLAND, RIVERLAND.kind("strip")).qml
    found = {}
    for values in ("45, 135, 90, 0", "2, 2.6, 3.3, 4.2"):
        (text,) = set(re.findall(rf"array_get\(array\({values}\)[^\"]*", style))
        expression = QgsExpression(html.unescape(text))
        assert not expression.hasParserError(), expression.parserErrorString()
        for row in layer.getFeatures():
            context.setFeature(row)
            found.setdefault(row["width_m"], []).append(expression.evaluate(context))
    assert found == {50_000.0: [45, 2], 70_000.0: [135, 2.6], 140_000.0: [90, 3.3]}


def test_the_widths_of_strips_are_noted_when_they_change_and_written_with_a_workspace(session, desk, tmp_path):
    path = tmp_path / "w.gpkg"
    workspace.write_whole(path, delimitation(*strips(70_000.0, 50_000.0)))
    stored = QgsVectorLayer(f"{path}|layername=strip", "strips", "ogr")
    stored.loadDefaultStyle()
    assert QgsExpressionContextUtils.layerScope(stored).variable(WIDTHS_VARIABLE) == "50000.0 70000.0"
    widths = StripWidths(session)
    session.open(path)
    layer = session.workspace.layer("strip")

    def noted():
        return QgsExpressionContextUtils.layerScope(layer).variable(WIDTHS_VARIABLE)

    assert noted() == "50000.0 70000.0"
    session.workspace.add(feature("strip", "New", shapely.box(9, 1.6, 9.5, 1.9)), "Draw")
    desk.wait(lambda: noted() == "0.0 50000.0 70000.0")
    widths.close()


@pytest.mark.parametrize("agreement", [RIVERLAND, load_agreement("astana-2017")], ids=lambda one: one.id)
def test_no_style_asks_a_layer_while_it_is_drawn(qgis_app, agreement):
    # QGIS draws in other threads, and crashes where one reads a layer that is being edited
    asking = re.compile(r"aggregate|array_agg|concatenate|get_feature|overlay_|relation_|count_distinct")
    assert [kind.id for kind in agreement.kinds if asking.search(layer_style(agreement, kind).qml)] == []


@pytest.mark.parametrize("number", [3, 4, 5])
def test_a_style_of_an_older_workspace_that_asks_its_layer_is_renewed_where_it_is_opened(
    session, desk, tmp_path, number
):
    path = tmp_path / "w.gpkg"
    path.write_bytes(gzip.decompress((PROJECT / "tests" / "data" / f"workspace_{number}.gpkg.gz").read_bytes()))
    before = path.read_bytes()
    assert b"array_agg" in before
    widths = StripWidths(session)
    session.open(path)
    document = QDomDocument()
    session.workspace.layer("strip").exportNamedStyle(document)
    assert "array_agg" not in document.toString()
    assert WIDTHS_VARIABLE in document.toString()
    widths.close()
    assert path.read_bytes() == before
