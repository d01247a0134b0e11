# SPDX-License-Identifier: GPL-2.0-or-later
"""Drafts as delegations send them: what stands in the file comes out whole, or the feature is refused by name."""

from __future__ import annotations

import json
import math
import re
import zipfile
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateTransformContext, QgsGeometry, QgsProcessingException

from deesc_plugin.bridge.geometry import WGS84, ToWgs84
from deesc_plugin.bridge.plain_locale import plain_locale
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND
from tests.drafts_of_the_trade import mif

RING = "10.1,0.5 10.3,0.5 10.3,0.7 10.1,0.7 10.1,0.5"
HOLE = "10.15,0.55 10.2,0.55 10.2,0.6 10.15,0.6 10.15,0.55"
OTHER = "10.22,0.55 10.25,0.55 10.25,0.6 10.22,0.6 10.22,0.55"
AREA = abs(pyproj.Geod(ellps="WGS84").polygon_area_perimeter([10.1, 10.3, 10.3, 10.1], [0.5, 0.5, 0.7, 0.7])[0])


def area(geometry):
    return abs(pyproj.Geod(ellps="WGS84").geometry_area_perimeter(geometry)[0])


def ring(coordinates):
    return f"<LinearRing><coordinates>{coordinates}</coordinates></LinearRing>"


def polygon(outline, *holes):
    inner = "".join(f"<innerBoundaryIs>{ring(hole)}</innerBoundaryIs>" for hole in holes)
    return f"<Polygon><outerBoundaryIs>{ring(outline)}</outerBoundaryIs>{inner}</Polygon>"


def place(geometry, name="A"):
    return f"<Placemark><name>{name}</name>{geometry}</Placemark>"


def kml(*elements):
    spaces = 'xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"'
    return f'<?xml version="1.0" encoding="UTF-8"?><kml {spaces}><Document>{"".join(elements)}</Document></kml>'


def geojson(*geometries):
    features = [{"type": "Feature", "properties": {"name": "A"}, "geometry": one} for one in geometries]
    return json.dumps({"type": "FeatureCollection", "features": features})


@pytest.fixture
def take(tmp_path, run_algorithm):
    space = tmp_path / "workspace.gpkg"
    workspace.create_workspace(space, RIVERLAND, REFERENCE)

    def importing(text, name="draft.kml", **parameters):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
        defaults = {"INPUT": str(path), "WORKSPACE": str(space), "KIND": "sector", "PARTY": "NORTH"}
        outputs = run_algorithm("deesc:importfeatures", {**defaults, **parameters})
        return outputs, workspace.snapshot(space).features

    return importing


TAKEN = {
    "plain": place(polygon(RING)),
    "heights": place(polygon(RING.replace(" ", ",3 ") + ",3")),
    "blanks after commas": place(polygon(RING.replace(",", ", "))),
    "blanks around commas": place(polygon(RING.replace(",", " , "))),
    "CDATA": place(polygon(f"<![CDATA[{RING}]]>")),
    "a comment between": place(polygon(RING.replace(" ", "<!-- here -->\n", 1))),
    "collections in one another": place(
        f"<MultiGeometry><MultiGeometry>{polygon(RING)}</MultiGeometry></MultiGeometry>"
    ),
    "a hole without vertices": place(polygon(RING, " ")),
    "a ring by itself": place(ring(RING)),
    "inside folders": f"<Folder><name>f</name><Folder><name>g</name>{place(polygon(RING))}</Folder></Folder>",
}


@pytest.mark.parametrize("what", TAKEN)
def test_a_kml_that_says_it_is_taken_whole(take, what):
    outputs, (one,) = take(kml(TAKEN[what]))
    assert outputs["REFUSED"] == 0
    assert area(one.geometry) == pytest.approx(AREA, rel=1e-12)


REFUSED = {
    "leading commas": (place(polygon("," + RING.replace(" ", " ,"))), "which is no vertex"),
    "half a vertex": (place(polygon(RING.replace("10.3,0.5", "10.3"))), "hold “10.3”, which is no vertex"),
    "a letter": (place(polygon(RING.replace("10.3,0.5", "1O.3,0.5"))), "hold “1O.3,0.5”, which is no vertex"),
    "semicolons": (place(polygon(RING.replace(" ", ";"))), "which is no vertex"),
    "decimal commas": (place(polygon(RING.replace(".", ","))), "hold “10,1,0,5”, which is no vertex"),
    "two rings in one hole": (
        place(polygon(RING, "X").replace(ring("X"), ring(HOLE) + ring(OTHER))),
        "innerBoundaryIs holds more than one LinearRing",
    ),
    "two outlines": (
        place(polygon(RING).replace("</Polygon>", f"<outerBoundaryIs>{ring(HOLE)}</outerBoundaryIs></Polygon>")),
        "Polygon holds more than one outerBoundaryIs",
    ),
    "two rings in one outline": (
        place(polygon("X").replace(ring("X"), ring(RING) + ring(HOLE))),
        "outerBoundaryIs holds more than one LinearRing",
    ),
    "two areas in a place": (place(polygon(RING) + polygon(HOLE)), "Placemark holds more than one Polygon"),
    "two lists in a ring": (
        place(polygon(RING).replace("</LinearRing>", f"<coordinates>{HOLE}</coordinates></LinearRing>")),
        "LinearRing holds more than one coordinates",
    ),
    "a list without its ring": (
        place(f"<Polygon><outerBoundaryIs><coordinates>{RING}</coordinates></outerBoundaryIs></Polygon>"),
        "its file states 1 part with 1 ring or line and 5 vertices, and 0 parts",
    ),
    # 0.2 degrees of a meridian from the equator: 0.2 x 110,574 m
    "not closed": (place(polygon(RING.rpartition(" ")[0])), "ring is not closed: .* lies 22.11 km from its first"),
    "a model": (place("<Model><Location><longitude>10</longitude></Location></Model>"), "three dimensions"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_a_kml_of_which_something_would_be_lost_is_refused_by_name(take, what):
    text, words = REFUSED[what]
    outputs, features = take(kml(text, place(polygon(RING), "Good")))
    assert [one.name for one in features] == ["Good"]
    (refusal,) = outputs["REFUSALS"]
    assert refusal.startswith("Refused: draft.kml, feature 1 (A): ")
    assert re.search(words, refusal)


def test_a_ring_whose_end_lies_within_a_metre_of_its_beginning_is_closed_and_named(take):
    # 0.000005 degrees of longitude at half a degree north: 0.56 m
    outputs, (one,) = take(kml(place(polygon(RING.rpartition(" ")[0] + " 10.100005,0.5"))))
    assert outputs["CHANGES"] == [
        "Rings whose end lay within 1.0 m of where they began were closed: draft.kml, feature 1 (A)."
    ]
    assert shapely.get_num_coordinates(one.geometry) == 6


def test_pictures_and_links_are_no_features_and_are_named(take):
    box = "<LatLonBox><north>1</north><south>0</south><east>11</east><west>9</west><rotation>8</rotation></LatLonBox>"
    quad = f"<gx:LatLonQuad><coordinates>{RING.rpartition(' ')[0]}</coordinates></gx:LatLonQuad>"
    outputs, (one,) = take(
        kml(
            f"<GroundOverlay><name>scan</name>{box}</GroundOverlay>",
            f"<GroundOverlay><name>tilted</name>{quad}</GroundOverlay>",
            place(polygon(RING)),
            "<NetworkLink><name>live</name><Link><href>http://127.0.0.1:9/x.kml</href></Link></NetworkLink>",
        )
    )
    assert (one.name, outputs["REFUSED"]) == ("A", 0)
    told = "\n".join(outputs["CHANGES"])
    assert "2 pictures on the ground (overlays) are no features and were left out: “scan”, “tilted”." in told
    assert "were not followed: “live http://127.0.0.1:9/x.kml”" in told


@pytest.mark.parametrize(
    "text, name, words",
    [
        (
            kml("<NetworkLink><name>live</name><Link><href>http://127.0.0.1:9/x</href></Link></NetworkLink>"),
            "draft.kml",
            "draft.kml holds no place, only pictures on the ground or links to other files",
        ),
        (geojson(), "draft.geojson", "draft.geojson states no feature: it was saved empty"),
    ],
)  # fmt: skip
def test_a_file_without_features_says_why(take, text, name, words):
    with pytest.raises(QgsProcessingException, match=words):
        take(text, name)


def test_what_a_kmz_holds_and_gdal_does_not_read_is_named(take, tmp_path):
    path = tmp_path / "made.kmz"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("doc.kml", kml(place(polygon(RING))))
        made.writestr("second.kml", kml(place(polygon(HOLE), "B")))
    outputs, (one,) = take(path.read_bytes(), "draft.kmz")
    assert one.name == "A"
    assert "draft.kmz, feature 2 (B): nothing of it came out" in outputs["REPORT"]


def test_a_track_without_times_ends_no_program(take):
    track = "<gx:Track><gx:coord>10.1 0.5 3</gx:coord><gx:coord>10.3 0.5 3</gx:coord></gx:Track>"
    with pytest.raises(QgsProcessingException, match=r"track \(gx:Track\) without times"):
        take(kml(place(track)))


SQUARE = [[10.1, 0.5], [10.3, 0.5], [10.3, 0.7], [10.1, 0.7], [10.1, 0.5]]
BAD_JSON = {
    "numbers as texts": ({"type": "Polygon", "coordinates": [[[str(x), str(y)] for x, y in SQUARE]]}, "without quot"),
    "a null": ({"type": "Polygon", "coordinates": [[*SQUARE[:2], [10.3, None], *SQUARE[3:]]]}, "vertex 3 is written"),
    "one number": ({"type": "Polygon", "coordinates": [[*SQUARE[:2], [10.3], *SQUARE[3:]]]}, "vertex 3 is written"),
    "a list too few": ({"type": "Polygon", "coordinates": SQUARE}, "is written as 10.1, which is no pair"),
    "another type": ({"type": "Circle", "coordinates": [10.1, 0.5]}, "“Circle” is no type of geometry"),
    "not closed": ({"type": "Polygon", "coordinates": [SQUARE[:4]]}, "lies 22.11 km from its first"),
}


@pytest.mark.parametrize("name", ["geometry", "coordinates"])
def test_a_member_of_geojson_that_stands_there_twice_is_not_chosen_from(take, name):
    text = geojson({"type": "Polygon", "coordinates": [SQUARE]})
    outputs, features = take(text.replace(f'"{name}": ', f'"{name}": null, "{name}": '), "draft.geojson")
    assert features == ()
    assert f"its {name} is stated more than once, differently; keep one." in outputs["REPORT"]


@pytest.mark.parametrize("what", BAD_JSON)
def test_a_geojson_of_which_something_would_be_lost_is_refused_by_name(take, what):
    geometry, words = BAD_JSON[what]
    outputs, features = take(geojson(geometry, {"type": "Polygon", "coordinates": [SQUARE]}), "draft.geojson")
    assert len(features) == 1
    (refusal,) = outputs["REFUSALS"]
    assert refusal.startswith("Refused: draft.geojson, feature 1 (A): ")
    assert words in refusal


GML = (
    '<?xml version="1.0"?><c:C xmlns:c="http://c" xmlns:gml="http://www.opengis.net/gml"><gml:featureMember><c:a>'
    '<c:name>A</c:name><c:g><gml:Polygon srsName="EPSG:4326">{rings}</gml:Polygon></c:g></c:a></gml:featureMember>'
    "</c:C>"
)


def gml_ring(text, side="exterior"):
    rings = "".join(
        f"<gml:LinearRing><gml:posList>{one.replace(',', ' ')}</gml:posList></gml:LinearRing>"
        for one in text.split(";")
    )
    return f"<gml:{side}>{rings}</gml:{side}>"


BAD_GML = {
    "two outlines": (gml_ring(RING) + gml_ring(HOLE), "an element “Polygon” holds more than one “exterior”"),
    "two rings in a hole": (
        gml_ring(RING) + gml_ring(f"{HOLE};{OTHER}", "interior"),
        "an element “interior” holds more than one “LinearRing”",
    ),
    "a letter": (gml_ring(RING.replace("10.3", "10.3E", 1)), "“10.3E” stands in “posList”, where numbers belong"),
    "two geometries": (
        gml_ring(RING) + "</gml:Polygon></c:g><c:p><gml:Point><gml:pos>10 0.5</gml:pos></gml:Point></c:p><c:g>"
        '<gml:Polygon srsName="EPSG:4326">' + gml_ring(HOLE),
        "draft.gml, feature 1, has more than one geometry",
    ),
    "a link to the geometry": (
        gml_ring(RING) + "</gml:Polygon></c:g></c:a></gml:featureMember><gml:featureMember><c:a>"
        '<c:g xmlns:x="http://www.w3.org/1999/xlink" x:href="#p"/></c:a></gml:featureMember>'
        "<gml:featureMember><c:a><c:g><gml:Polygon>" + gml_ring(RING),
        "draft.gml, feature 2: its geometry stands elsewhere, under the link “#p”",
    ),
    "a link to a hole": (
        gml_ring(RING) + '<gml:interior xmlns:x="http://www.w3.org/1999/xlink" x:href="#h"/>',
        "draft.gml, feature 1: its geometry stands elsewhere, under the link “#h”",
    ),
    "Arabic digits": (gml_ring(RING.replace("10.3", "١٠٫٣", 1)), "“١٠٫٣” stands in “posList”"),
}


@pytest.mark.parametrize("what", BAD_GML)
def test_a_gml_of_which_gdal_would_read_something_else_is_refused(take, what):
    rings, words = BAD_GML[what]
    with pytest.raises(QgsProcessingException, match=words):
        take(GML.format(rings=rings), "draft.gml")


def test_a_shapefile_in_which_gdal_stops_is_named(take, tmp_path):
    (tmp_path / "a.geojson").write_text(geojson({"type": "Polygon", "coordinates": [SQUARE]}), "utf-8")
    gdal.VectorTranslate(str(tmp_path / "a.shp"), str(tmp_path / "a.geojson"), format="ESRI Shapefile")
    content = bytearray((tmp_path / "a.shp").read_bytes())
    content[100 + 8 + 36 : 100 + 8 + 40] = (50_000_000).to_bytes(4, "little")  # the number of parts of its first record
    with pytest.raises(QgsProcessingException, match=r"a\.shp cannot be read to its end \(.+\); mend it"):
        take(bytes(content), "a.shp")


def test_nothing_is_left_beside_a_gml(take, tmp_path, run_algorithm):
    folder = tmp_path / "sent"
    folder.mkdir()
    _, features = take(GML.format(rings=gml_ring(RING)), "sent/draft.gml")
    run_algorithm("deesc:checkgeometry", {"INPUT": str(folder / "draft.gml"), "OUTPUT": "memory:"})
    assert len(features) == 1
    assert [one.name for one in folder.iterdir()] == ["draft.gml"]


@pytest.mark.parametrize("form", ["GML", "CSV", "GPKG"])
def test_an_open_ring_is_closed_within_a_metre_and_else_refused_with_the_gap(take, tmp_path, form):
    far, near = (f"POLYGON(({text}))".replace(" ", ";").replace(",", " ").replace(";", ",") for text in (
        RING.rpartition(" ")[0], RING.rpartition(" ")[0] + " 10.100005,0.5"))  # fmt: skip
    if form == "CSV":
        outputs, features = take(f'name,WKT\nA,"{far}"\n', "draft.csv", CRS="EPSG:4326")
        assert features == ()
    elif form == "GML":
        outputs, features = take(GML.format(rings=gml_ring(RING.rpartition(" ")[0])), "draft.gml")
        assert features == ()
    else:
        path = tmp_path / f"a.{form.lower()}"
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326)
        dataset = ogr.GetDriverByName(form).CreateDataSource(str(path))
        layer = dataset.CreateLayer("a", crs, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
        for name, text in (("A", far), ("B", near)):
            row = ogr.Feature(layer.GetLayerDefn())
            row["name"] = name
            row.SetGeometry(ogr.CreateGeometryFromWkt(text))
            layer.CreateFeature(row)
        del row, layer, dataset
        outputs, (one,) = take(path.read_bytes(), f"draft.{form.lower()}")
        assert one.name == "B"
        assert "within 1.0 m of where they began were closed: draft" in outputs["REPORT"]
    # 0.2 degrees of a meridian from the equator: 0.2 x 110,574 m
    assert "(A): its ring is not closed" in outputs["REPORT"] and "lies 22.11 km from its first" in outputs["REPORT"]


def test_a_curve_inside_a_collection_is_drawn_out(take, tmp_path):
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "a.gpkg"))
    layer = dataset.CreateLayer("a", crs, ogr.wkbUnknown)
    row = ogr.Feature(layer.GetLayerDefn())
    circle = "CURVEPOLYGON(CIRCULARSTRING(10.1 0.6,10.2 0.7,10.3 0.6,10.2 0.5,10.1 0.6))"
    row.SetGeometry(ogr.CreateGeometryFromWkt(f"GEOMETRYCOLLECTION({circle})"))
    layer.CreateFeature(row)
    del row, layer, dataset
    outputs, (one,) = take((tmp_path / "a.gpkg").read_bytes(), "draft.gpkg")
    assert np.hypot(*(shapely.get_coordinates(one.geometry) - (10.2, 0.6)).T) == pytest.approx(0.1, abs=1e-9)
    assert "no chord leaves its arc by more than 5 mm" in outputs["REPORT"]


CIRCLE = (
    "<gml:exterior><gml:Ring><gml:curveMember><gml:Curve><gml:segments><gml:CircleByCenterPoint><gml:pos>630000 70000"
    '</gml:pos><gml:radius uom="{unit}">5</gml:radius></gml:CircleByCenterPoint></gml:segments></gml:Curve>'
    "</gml:curveMember></gml:Ring></gml:exterior>"
)


def test_the_radius_of_a_circle_is_in_metres(take):
    text = GML.replace("EPSG:4326", "EPSG:32632")
    _, (one,) = take(text.format(rings=CIRCLE.format(unit="m")), "draft.gml")
    assert area(one.geometry) == pytest.approx(math.pi * 25, rel=0.01)
    with pytest.raises(QgsProcessingException, match="states the radius of a circle in “km”"):
        take(text.format(rings=CIRCLE.format(unit="km")), "draft.gml")


def test_two_points_are_no_post(take):
    points = "<Point><coordinates>10.2,0.6</coordinates></Point>" * 2
    outputs, features = take(kml(place(f"<MultiGeometry>{points}</MultiGeometry>")), KIND="lookout")
    assert features == () and "it holds 2 points, and its kind needs one" in outputs["REPORT"]


def test_a_polygon_and_its_label_point_say_what_is_beside(take):
    point = "<Point><coordinates>10.2,0.6</coordinates></Point>"
    outputs, features = take(kml(place(f"<MultiGeometry>{point}{polygon(RING)}</MultiGeometry>")))
    assert features == ()
    assert "beside its polygon it holds 1 point, the first at 0.60000°N 10.20000°E" in outputs["REPORT"]


LINES = {
    "open by a metre": (place(f"<LineString><coordinates>{RING}001</coordinates></LineString>"), "lies 1.1 m from its"),
    "one edge": (place("<LineString><coordinates>10.1,0.5 10.3,0.5</coordinates></LineString>"), "join the lines"),
    "two pieces": (
        place(
            "<MultiGeometry><LineString><coordinates>10.1,0.5 10.3,0.5 10.3,0.7</coordinates></LineString>"
            "<LineString><coordinates>10.3,0.7 10.1,0.7 10.1,0.5</coordinates></LineString></MultiGeometry>"
        ),
        "it is 2 lines, and its kind needs one polygon; join them into one closed line",
    ),
}


@pytest.mark.parametrize("what", LINES)
def test_lines_that_close_no_outline_are_told_what_is_missing(take, what):
    text, words = LINES[what]
    outputs, features = take(kml(text.replace("0.5001", "0.50001")))
    assert features == ()
    assert words in outputs["REPORT"]


def dxf(*entities):
    body = ["0", "SECTION", "2", "HEADER", "9", "$ACADVER", "1", "AC1015", "0", "ENDSEC", "0", "SECTION"]
    body += ["2", "ENTITIES", *map(str, entities), "0", "ENDSEC", "0", "EOF"]
    return "\n".join(body) + "\n"


@pytest.mark.parametrize("radius", [20.0, 2_000.0, 15_000.0])
def test_a_circle_is_drawn_out_to_a_centimetre(take, radius):
    # zone 32's central meridian is 9 E: 500 km is there, and Riverland's sector lies east of it
    centre = (630_000.0, 70_000.0)
    circle = dxf(0, "CIRCLE", 8, "ZONE", 10, centre[0], 20, centre[1], 40, radius)
    outputs, (one,) = take(circle, "draft.dxf", CRS="EPSG:32632")
    back = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32632", always_xy=True)
    corners = np.column_stack(back.transform(*shapely.get_coordinates(one.geometry).T))
    middles = (corners[1:] + corners[:-1]) / 2  # where a chord is farthest from its arc
    assert np.hypot(*(corners - centre).T) == pytest.approx(radius, abs=1e-6)
    assert 0.002 < radius - np.hypot(*(middles - centre).T).min() <= 0.01 or radius == 20.0
    assert "no chord leaves its arc by more than" in outputs["REPORT"] or radius == 20.0


def test_a_bulge_is_drawn_out_to_a_centimetre(take):
    # a square of 10 km, one side of which is a half circle: bulge 1, radius 5 km, area a^2 + pi r^2 / 2
    x, y, side = 630_000.0, 70_000.0, 10_000.0
    corners = [10, x, 20, y, 42, 1.0, 10, x + side, 20, y, 10, x + side, 20, y + side, 10, x, 20, y + side]
    outputs, (one,) = take(dxf(0, "LWPOLYLINE", 8, "ZONE", 90, 4, 70, 1, *corners), "draft.dxf", CRS="EPSG:32632")
    back = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:32632", always_xy=True)
    flat = shapely.transform(one.geometry, lambda places: np.column_stack(back.transform(*places.T)))
    whole = side**2 + math.pi * (side / 2) ** 2 / 2
    assert 0 < whole - flat.area < 0.01 * math.pi * side / 2  # inside by at most a centimetre along the arc
    assert "no chord leaves its arc by more than 5 mm" in outputs["REPORT"]


CURVES = {
    "Ellipse 10.1 0.5 10.3 0.7": "an ellipse",
    "ARC 10.1 0.5 10.3 0.7\n0 270": "an arc",
    "Roundrect 10.1 0.5 10.3 0.7 0.1": "a rectangle with round corners",
    "Pline 4\n10.1 0.5\n10.3 0.5\n10.3 0.7\n10.1 0.5\nPen (1,2,0)\nSMOOTH": "a smoothed line",
}


@pytest.mark.parametrize("what", CURVES)
def test_a_curve_of_mapinfo_is_refused_by_name_and_what_stands_beside_it_taken(take, tmp_path, what):
    path = Path(mif(tmp_path / "draft.mif", b"A", "Neutral", ring=SQUARE))
    path.write_text(
        path.read_text() + what + "\nCollection 2\nRegion 1\n4\n11 1\n12 1\n12 2\n11 1\nPline 2\n1 1\n2 2\n"
    )
    path.with_suffix(".mid").write_bytes(b'"A"\n"B"\n"C"\n')
    outputs, (one,) = take(path.read_bytes(), "draft.mif")
    assert one.name == "A"
    assert f"feature 2 (B): it is {CURVES[what]}, of which only coarse chords are read" in outputs["REPORT"]


def test_a_curve_of_a_mapinfo_table_is_refused_by_name(take, tmp_path):
    """A region of a table is made an ellipse of the same box, byte by byte: no library here writes one."""
    path = tmp_path / "draft.tab"
    with plain_locale():  # GDAL takes no "Version" for VERSION in Turkish
        gdal.VectorTranslate(str(path), mif(tmp_path / "a.mif", b"A", "Neutral", ring=SQUARE), format="MapInfo File")
    place = int.from_bytes(path.with_suffix(".id").read_bytes()[:4], "little")
    objects = bytearray(path.with_suffix(".map").read_bytes())
    assert objects[place] == 0x0E
    box, pens = objects[place + 23 : place + 39], objects[place + 39 : place + 41]
    objects[place : place + 23] = bytes([0x1A, *objects[place + 1 : place + 5], *box, *pens])
    path.with_suffix(".map").write_bytes(objects)
    outputs, features = take(path.read_bytes(), "draft.tab")
    assert features == ()
    assert "draft.tab, feature 1 (A): it is an ellipse, of which only coarse chords are read" in outputs["REPORT"]


def test_a_curve_of_a_layer_is_drawn_out_to_half_a_centimetre(qgis_app):
    curve = QgsGeometry.fromWkt("CurvePolygon(CircularString(10 0.5, 10.1 0.6, 10.2 0.5, 10.1 0.4, 10 0.5))")
    (area_,) = ToWgs84(WGS84, QgsCoordinateTransformContext())([curve])
    corners = shapely.get_coordinates(area_)
    middles = (corners[1:] + corners[:-1]) / 2
    inside = (0.1 - np.hypot(*(middles - (10.1, 0.5)).T)) * 111_320
    assert inside.max() <= 0.0051


def test_what_comes_without_number_and_name_gets_the_next_ones(take):
    _, features = take(geojson({"type": "Polygon", "coordinates": [SQUARE]}).replace('"A"', "null"), "draft.geojson")
    (one,) = features
    assert (one.number, one.name) == (1, "Upper, sector 1")
