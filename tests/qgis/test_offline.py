# SPDX-License-Identifier: GPL-2.0-or-later
"""A draft that names a server: whatever the format and the trick, nobody is asked while it is read."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingParameterField, QgsProject, QgsVectorLayer

from deesc_plugin.bridge.gdal_session import gdal_session
from deesc_plugin.bridge.offline import offline
from tests import workspace
from tests.agreements import REFERENCE, RIVERLAND
from tests.drafts_of_the_trade import geojson_text, kml_text, shapefile


@pytest.fixture
def listener():
    """The address of a server on this machine, and what it was asked for."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_POST = do_CONNECT = do_GET  # noqa: N815

        def log_message(self, *_):
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()


def _linked(url):
    return geojson_text(crs=f'"crs": {json.dumps({"type": "link", "properties": {"href": url, "type": "ogcwkt"}})}, ')


def _gml(url):
    places = "36.5 35.8 36.7 35.8 36.7 35.95 36.5 35.95 36.5 35.8"
    return (
        f'<c:FC xmlns:c="http://x.invalid/c" xmlns:gml="http://www.opengis.net/gml" xmlns:xlink="http://www.w3.org/1999/'
        f'xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{url}/c {url}/c.xsd">'
        f'<gml:featureMember><c:zone><c:more xlink:href="{url}/more.gml#x"/><c:geom><gml:Polygon srsName="{url}/crs">'
        f"<gml:outerBoundaryIs><gml:LinearRing><gml:coordinates>{places.replace(' ', ',')}</gml:coordinates>"
        "</gml:LinearRing></gml:outerBoundaryIs></gml:Polygon></c:geom></c:zone></gml:featureMember></c:FC>"
    )


TRICKS = {
    "a linked CRS": ("geojson", _linked),
    "a CRS by its address": (
        "geojson",
        lambda url: geojson_text(crs=f'"crs": {{"type": "name", "properties": {{"name": "{url}/crs"}}}}, '),
    ),
    "GML": ("gml", _gml),
    "KML with links and icons": (
        "kml",
        lambda url: kml_text().replace(
            "<Placemark>",
            f"<NetworkLink><Link><href>{url}/more.kml</href></Link></NetworkLink><Style id='s'><IconStyle><Icon>"
            f"<href>{url}/icon.png</href></Icon></IconStyle></Style><Placemark><styleUrl>{url}/style.kml#s</styleUrl>",
        ),
    ),
    "KML with a schema": (
        "kml",
        lambda url: kml_text().replace(
            "<Document>", f'<Document><Schema id="{url}/s"/><atom:link xmlns:atom="a" href="{url}"/>'
        ),
    ),
    "KML with a document type": (
        "kml", lambda url: kml_text(declaration=f'<!DOCTYPE kml SYSTEM "{url}/kml.dtd">'),
    ),
    "GPX": (
        "gpx",
        lambda url: f'<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="35.9" lon="36.6">'
        f'<link href="{url}/x"/></wpt></gpx>',
    ),
    "VRT": (
        "vrt",
        lambda url: f'<OGRVRTDataSource><OGRVRTLayer name="x"><SrcDataSource>{url}/x.geojson</SrcDataSource>'
        "</OGRVRTLayer></OGRVRTDataSource>",
    ),
    "WFS": ("xml", lambda url: f"<OGRWFSDataSource><URL>{url}/wfs</URL></OGRWFSDataSource>"),
    "a table": ("csv", lambda url: f"name,lon,lat\n{url},36.6,35.9\n"),
}  # fmt: skip


@pytest.fixture
def take(tmp_path, run_algorithm):
    """Import a source; what is refused is refused."""
    space = tmp_path / "workspace.gpkg"
    workspace.create_workspace(space, RIVERLAND, REFERENCE)

    def importing(source):
        try:
            return run_algorithm(
                "deesc:importfeatures",
                {"INPUT": source, "WORKSPACE": str(space), "KIND": "sector", "PARTY": "NORTH", "CRS": "EPSG:4326"},
            )["REPORT"]
        except QgsProcessingException as error:
            return str(error)

    return importing


@pytest.mark.parametrize("what", TRICKS)
def test_no_server_is_asked_for_what_a_draft_names(take, tmp_path, listener, what):
    url, asked = listener
    ending, text = TRICKS[what]
    path = tmp_path / f"draft.{ending}"
    path.write_text(text(url), "utf-8")
    assert take(str(path))
    assert asked == []


def test_no_server_is_asked_for_a_draft_in_another_encoding(take, tmp_path, listener):
    url, asked = listener
    path = tmp_path / "draft.geojson"
    path.write_bytes(_linked(url).replace('"A"', '"Зона"').encode("utf-16"))
    assert "names its CRS by a link" in take(str(path))
    assert asked == []


@pytest.mark.parametrize(
    "form", ["{url}/x.geojson", "/vsicurl/{url}/x.shp", "WFS:{url}", "GeoJSON:{url}", "/vsizip//vsicurl/{url}/x.zip"]
)
def test_no_address_is_opened(take, listener, form):
    url, asked = listener
    assert "is not opened from here" in take(form.format(url=url))
    assert asked == []


def test_a_layer_that_qgis_has_loaded_is_read_again_without_asking(take, tmp_path, listener, qgis_app):
    url, asked = listener
    path = tmp_path / "draft.geojson"
    path.write_text(geojson_text())
    layer = QgsVectorLayer(str(path), "draft", "ogr")
    QgsProject.instance().addMapLayer(layer)
    path.write_text(_linked(url))  # as its sender has it; QGIS itself asks where it loads that
    try:
        take(layer.id())
    finally:
        QgsProject.instance().removeMapLayer(layer.id())
    assert asked == []


@pytest.mark.parametrize("session", [offline, gdal_session])
def test_gdal_by_itself_reaches_nobody_while_we_read(tmp_path, listener, session):
    url, asked = listener
    path = tmp_path / "draft.geojson"
    path.write_text(_linked(url))
    with session():
        gdal.PushErrorHandler("CPLQuietErrorHandler")
        for source in (str(path), f"/vsicurl/{url}/x.geojson", f"{url}/x.geojson"):
            try:
                gdal.OpenEx(source, gdal.OF_VECTOR)
            except RuntimeError:
                continue
        gdal.PopErrorHandler()
    assert asked == []
    assert gdal.GetThreadLocalConfigOption("GDAL_HTTP_PROXY") is None


def test_no_parameter_lists_the_fields_of_a_file(deesc_provider):
    """The toolbox opens a chosen file for such a list, before anybody has looked at it."""
    listed = [
        (algorithm.name(), parameter.name())
        for algorithm in deesc_provider.algorithms()
        for parameter in algorithm.parameterDefinitions()
        if isinstance(parameter, QgsProcessingParameterField)
    ]
    assert listed == []
    importing = QgsApplication.processingRegistry().algorithmById("deesc:importfeatures")
    assert importing.parameterDefinition("NAME_FIELD").type() == "string"


def test_a_named_field_that_a_layer_has_not_is_named(tmp_path, run_algorithm):
    space = tmp_path / "workspace.gpkg"
    workspace.create_workspace(space, RIVERLAND, REFERENCE)
    stated = {"WORKSPACE": str(space), "KIND": "sector", "PARTY": "NORTH", "NAME_FIELD": "title"}
    with pytest.raises(QgsProcessingException, match=r"draft\.shp has no field “title”; name one that it has"):
        run_algorithm("deesc:importfeatures", {"INPUT": shapefile(tmp_path / "draft.shp"), **stated})
