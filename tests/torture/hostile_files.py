# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that want to be dangerous, made anew from a seed, so that no two runs try the very same bytes."""

from __future__ import annotations

import json
import os
import random
import sqlite3
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator

from osgeo import ogr, osr

from deesc_plugin.bridge.gdal_session import created

RING = [[9.5, 0.3], [9.6, 0.3], [9.6, 0.4], [9.5, 0.3]]
FEATURE = {"type": "Feature", "properties": {"name": "A"}, "geometry": {"type": "Polygon", "coordinates": [RING]}}
ENDLESS = "CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT i AS fid FROM n"
SECRET = "s3cret-of-this-machine"  # noqa: S105


@dataclass(frozen=True)
class Hostile:
    """One case: what an algorithm is given as INPUT, and words of the sentence it has to end with.

    No words: it may be taken; all that counts is that nothing is asked of the network and nothing hangs or crashes.
    """

    name: str
    source: str
    words: str = ""


class Maker:
    """Makes the cases in a folder; `server` is the address of a listener that must hear nothing."""

    def __init__(self, folder: Path, seed: int, server: str) -> None:
        self.folder, self.server = folder, server
        self.chance = random.Random(seed)  # noqa: S311
        self._count = 0

    def path(self, ending: str) -> Path:
        """A new path; its name comes by chance."""
        self._count += 1
        word = self.chance.choice(["draft", "Зона", "منطقة", "bölge İI", "a b", "x'y", "100%", "[1]"])
        return self.folder / f"{self._count:03d} {word}{ending}"

    def written(self, ending: str, content: str | bytes, encoding: str = "utf-8") -> str:
        """The path of a new file with that content."""
        path = self.path(ending)
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return str(path)

    def zipped(self, ending: str, *members: tuple[str | zipfile.ZipInfo, str | bytes]) -> Path:
        """A new zip."""
        path = self.path(ending)
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members:
                archive.writestr(name, content)
        return path

    def database(self, ending: str, *statements: str) -> str:
        """A GeoPackage of one zone and what else the statements make."""
        path = self.path(ending)
        made = path.with_name(path.stem + "-made.gpkg")
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(4326)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(made))
        layer = dataset.CreateLayer("zone", crs, ogr.wkbPolygon, ["GEOMETRY_NAME=geom"])
        layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
        row = ogr.Feature(layer.GetLayerDefn())
        row.SetField("name", "A")
        row.SetGeometry(ogr.CreateGeometryFromJson(json.dumps(FEATURE["geometry"])))
        layer.CreateFeature(row)
        del row, layer, dataset
        made.rename(path)
        connection = sqlite3.connect(path)
        connection.create_function("ST_IsEmpty", 1, lambda _: 0)
        connection.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()
        return str(path)


def hostile_files(folder: Path, seed: int, server: str) -> list[Hostile]:
    """All cases, made in a folder."""
    maker = Maker(folder, seed, server)
    families: tuple[Callable[[Maker], Iterator[Hostile]], ...] = (
        _virtual, _far, _databases, _triggers, _xml, _json, _zips, _places,
    )  # fmt: skip
    return [case for family in families for case in family(maker)]


def geojson(**members: object) -> str:
    return json.dumps({"type": "FeatureCollection", **members, "features": [FEATURE]})


def kml(inside: str, before: str = "") -> str:
    return (
        f'<?xml version="1.0"?>{before}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{inside}</Document></kml>'
    )


PLACEMARK = (
    "<Placemark><name>{0}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>9.5,0.3 9.6,0.3 9.6,0.4 9.5,0.3"
    "</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>"
)


def _virtual(maker: Maker) -> Iterator[Hostile]:
    """OGR's virtual files: they read other files, and servers."""
    secret = maker.written(".csv", f"name,wkt\n{SECRET},POINT(9.5 0.3)\n")
    far = f"/vsicurl/{maker.server}/x.geojson"
    for ending, target in zip((".geojson", ".kml", ".gpkg", ".csv", ".shp", ".vrt", ".gml"), (secret, far) * 4):
        blank = maker.chance.choice(["", "\n", " \t", "\ufeff", '<?xml version="1.0"?><!-- x -->'])
        layer = f'<OGRVRTLayer name="x"><SrcDataSource>{target}</SrcDataSource></OGRVRTLayer>'
        text = f"{blank}<OGRVRTDataSource>{layer}</OGRVRTDataSource>"
        yield Hostile(f"virtual file named {ending}", maker.written(ending, text), "further sources")
    wide = (
        f"<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>{far}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
    )
    yield Hostile("virtual file in UTF-16", maker.written(".geojson", wide, "utf-16"), "further sources")
    both = geojson(note=f"<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>{far}</SrcDataSource></OGRVRTLayer>")
    yield Hostile("GeoJSON and virtual file in one", maker.written(".geojson", both), "further sources")
    yield Hostile("virtual file in a zip", str(maker.zipped(".zip", ("a.geojson", wide))), "further sources")
    yield Hostile("virtual raster", maker.written(".kml", f"<VRTDataset><a>{far}</a></VRTDataset>"), "further sources")
    yield Hostile(
        "server of a WFS", maker.written(".gml", f"<OGRWFSDataSource><URL>{maker.server}</URL></OGRWFSDataSource>"),
        "further sources",
    )  # fmt: skip
    table = f'!table\n!version 300\nDefinition Table\n Type NATIVE Charset "Neutral"\nOpen table "{secret}"\n'
    yield Hostile("table that opens others", maker.written(".tab", table), "other tables")


def _far(maker: Maker) -> Iterator[Hostile]:
    """What would ask a server."""
    for kind, member in (("link", "href"), ("URL", "url"), ("name", "name")):
        crs = {"type": kind, "properties": {member: f"{maker.server}/crs"}}
        yield Hostile(f"crs by {kind}", maker.written(".json", geojson(crs=crs)), "link")
        yield Hostile(f"CRS by {kind}", maker.written(".json", geojson(CRS=crs)), "link")
        twice = geojson(crs=crs).replace('"features"', '"crs": null, "features"')
        yield Hostile(f"crs by {kind}, twice", maker.written(".json", twice), "link")
    schema = (
        f"http://a {maker.server}/wfs?service=WFS&amp;version=1.0.0&amp;request=DescribeFeatureType&amp;typeName=a:z"
    )
    for srs, place in ((f"{maker.server}/srs", "http://a a.xsd"), ("EPSG:4326", schema)):
        text = (
            '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml" '
            f'xmlns:a="http://a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="{place}">'
            f'<gml:featureMember><a:z><a:g><gml:Point srsName="{srs}"><gml:coordinates>9.5,0.3</gml:coordinates>'
            "</gml:Point></a:g></a:z></gml:featureMember></wfs:FeatureCollection>"
        )
        yield Hostile("GML that asks a server", maker.written(".gml", text))
    link = f"<NetworkLink><Link><href>{maker.server}/a.kml</href></Link></NetworkLink>"
    yield Hostile("network link", maker.written(".kml", kml(link + PLACEMARK.format("A"))))
    where = maker.server.removeprefix("http://").replace(":", " port=")
    for source in (
        f"/vsicurl/{maker.server}/a.geojson",
        f"{maker.server}/a.geojson",
        f"WFS:{maker.server}/wfs",
        f"PG:host={where}",
        f"ogr://{maker.server}/a.geojson",
        f"delimitedtext://{maker.server}/a.csv?x=x&y=y",
        f"OAPIF:{maker.server}",
        f"<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>{maker.server}</SrcDataSource></OGRVRTLayer>",
        "/vsistdin/",
    ):
        yield Hostile(f"source {source[:12]}", source, "names a server")
    definition = f"UPDATE gpkg_spatial_ref_sys SET definition = '{maker.server}/crs' WHERE srs_id = 4326"
    yield Hostile("CRS of a GeoPackage by a link", maker.database(".gpkg", definition))


def _databases(maker: Maker) -> Iterator[Hostile]:
    """Databases that run something when they are opened, counted or written."""
    view = "carries the view"
    listed = "INSERT INTO gpkg_contents(table_name, data_type, identifier) VALUES('v', 'attributes', 'v')"
    for ending in (".gpkg", ".sqlite", ".db", ".geojson"):
        yield Hostile(f"endless view in {ending}", maker.database(ending, ENDLESS, listed), view)
    endless = maker.database(".gpkg", ENDLESS, listed)
    yield Hostile("endless view by its name", endless + "|layername=v", view)
    packed = maker.zipped(".zip", ("in/x.gpkg", Path(endless).read_bytes()))
    yield Hostile("endless view in a zip", str(packed), view)
    yield Hostile("endless view in a zip by its path", f"/vsizip/{packed}/in/x.gpkg|layername=v", view)
    other = "CREATE TABLE t(a, b TEXT {0})"
    for name, statement, words in (
        ("computed column", other.format("AS (zeroblob(1000000000))"), "computes columns"),
        ("stored column", other.format("GENERATED ALWAYS AS (hex(zeroblob(9))) STORED"), "computes columns"),
        ("computed default", other.format("DEFAULT (hex(randomblob(900000000)))"), "calls functions"),
        ("computed check", other.format("CHECK (length(printf('%*d', 900000000, a)) > 0)"), "calls functions"),
        ("index of an expression", "CREATE INDEX e ON zone(hex(zeroblob(1000)))", "carries the index"),
        ("index of some", "CREATE INDEX e ON zone(name) WHERE abs(fid) > 0", "carries the index"),
        ("virtual table", "CREATE VIRTUAL TABLE f USING fts5(a)", "carries the virtual table"),
        ("rtree with more", 'CREATE VIRTUAL TABLE "rtree_x_y" USING rtree(id, a, b, +c)', "carries the virtual table"),
    ):
        yield Hostile(name, maker.database(".gpkg", statement), words)
    whole = Path(maker.database(".gpkg")).read_bytes()
    yield Hostile("database cut off", maker.written(".gpkg", whole[: len(whole) // 2]), "damaged")
    garbage = bytearray(whole)
    garbage[8192:16384] = maker.chance.randbytes(8192)
    yield Hostile("database with garbage", maker.written(".gpkg", bytes(garbage)))
    yield Hostile(
        "nothing but a header", maker.written(".gpkg", b"SQLite format 3\x00" + bytes(84)), "GeoPackage|damaged"
    )


_OTHER_ROWS = "UPDATE zone SET name = 'moved'"
_ALL_ROWS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT count(*) FROM n"
TRIGGERS = (
    "rtree_zone_geom_more AFTER INSERT ON zone BEGIN SELECT RAISE(ABORT, 'x') WHERE 0 /* ' */; {0} /* ' */; END",
    "trigger_insert_feature_count_x AFTER INSERT ON zone BEGIN UPDATE gpkg_ogr_contents SET feature_count = "
    "feature_count + 1 WHERE 0 -- ;\n; {0}; END",
    'rtree_zone_geom_x9 AFTER INSERT ON zone BEGIN DELETE FROM rtree_zone_geom WHERE "a;b" = 1; {0}; END',
    "x BEFORE INSERT ON zone BEGIN SELECT RAISE(IGNORE); END",
    "rtree_zone_geom_update9 AFTER INSERT ON zone WHEN ({1}) BEGIN DELETE FROM rtree_zone_geom WHERE id = 0; END",
    "rtree_zone_geom_update6 AFTER INSERT ON zone BEGIN INSERT OR REPLACE INTO rtree_zone_geom VALUES (NEW.fid, ({1}), "
    "1, 1, 1); END",
    "[gpkg_tile_matrix_zoom_level_insert9] BEFORE INSERT ON gpkg_tile_matrix BEGIN {0}; END",
    "`RTREE_ZONE_GEOM_DELETE2` AFTER DELETE ON zone WHEN old.geom NOT NULL BEGIN {0}; END",
    "gpkg_metadata_md_scope_insert BEFORE INSERT ON zone BEGIN SELECT RAISE(ABORT, 'x') WHERE ({1}); END",
    'rtree_zone_geom_update5 AFTER UPDATE ON zone WHEN OLD.fid != NEW.fid BEGIN {0} WHERE name = "END"; END',
)
"""Ways past a guard that looks for patterns; {0} changes other rows, {1} never ends."""


def hostile_trigger(text: str) -> str:
    """The statement of one of `TRIGGERS`."""
    return f"CREATE TRIGGER {text.format(_OTHER_ROWS, _ALL_ROWS)}"


def _triggers(maker: Maker) -> Iterator[Hostile]:
    for number, trigger in enumerate(TRIGGERS):
        yield Hostile(f"trigger {number}", maker.database(".gpkg", hostile_trigger(trigger)), "carries the trigger")


def _xml(maker: Maker) -> Iterator[Hostile]:
    laughs = '<!DOCTYPE k [<!ENTITY a "ha"><!ENTITY b "' + "&a;" * 90 + '"><!ENTITY c "' + "&b;" * 90 + '">]>'
    yield Hostile("entities", maker.written(".kml", kml(PLACEMARK.format("&c;"), laughs)), "document type")
    outside = f'<!DOCTYPE k SYSTEM "{maker.server}/k.dtd">'
    yield Hostile(
        "document type elsewhere", maker.written(".kml", kml(PLACEMARK.format("A"), outside)), "document type"
    )
    deep = maker.chance.randrange(50_000, 150_000)
    nested = kml("<MultiGeometry>" * deep + "</MultiGeometry>" * deep)
    yield Hostile("deep XML", maker.written(".kml", nested), "inside one another")
    yield Hostile("many elements", maker.written(".kml", kml("<a/>" * 600_000)), "elements")
    yield Hostile("long name", maker.written(".kml", kml(PLACEMARK.format("x" * 5_000_000))), "characters")
    yield Hostile("long attribute", maker.written(".gpx", f'<gpx creator="{"x" * 5_000_000}"/>'), "characters")
    half = kml(PLACEMARK.format("A"))
    yield Hostile("XML cut off", maker.written(".kml", half[: maker.chance.randrange(60, len(half))]), "broken XML")
    odd = half.replace('"1.0"', '"1.0" encoding="klingon"')
    yield Hostile("unknown encoding", maker.written(".kml", odd), "encoding")
    yield Hostile("web page", maker.written(".kml", "<!-- x --><html><body/></html>"), "web page")


def _json(maker: Maker) -> Iterator[Hostile]:
    deep = maker.chance.randrange(50_000, 150_000)
    shape = '{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":%s}}'
    yield Hostile("deep JSON", maker.written(".geojson", shape % ("[" * deep + "]" * deep)), "inside one another")
    yield Hostile("deep JSON, cut off", maker.written(".geojson", '{"a":' * deep), "inside one another")
    yield Hostile("long text", maker.written(".geojson", geojson(note="x" * 5_000_000)), "characters")
    whole = geojson()
    yield Hostile(
        "JSON cut off", maker.written(".geojson", whole[: maker.chance.randrange(5, len(whole))]), "broken JSON"
    )
    yield Hostile("other JSON", maker.written(".geojson", '{"a": 1}'), "no features")


def _info(name: str, mode: int = 0) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _zips(maker: Maker) -> Iterator[Hostile]:
    good = ("a.geojson", geojson())
    for name in (
        "../../evil.geojson",
        "/etc/evil.geojson",
        "a\\..\\..\\evil.geojson",
        "a\x07b.geojson",
        "C:evil.geojson",
    ):
        yield Hostile(f"zip with {name!r}", str(maker.zipped(".zip", good, (_info(name), "x"))), "lie outside")
    yield Hostile("name twice", str(maker.zipped(".zip", good, ("A.GEOJSON", "x"))), "over another")
    yield Hostile("link in a zip", str(maker.zipped(".zip", (_info("a.geojson", 0o120777), "/etc/passwd"))), "a link")
    yield Hostile("zip bomb", str(maker.zipped(".zip", ("a.geojson", bytes(80_000_000)))), "times its size")
    bomb = kml(f"<a>{'x' * 60_000_000}</a>")
    yield Hostile("KMZ bomb", str(maker.zipped(".kmz", ("doc.kml", bomb))), "times its size")
    types = ("[Content_Types].xml", "")
    yield Hostile("spreadsheet bomb", str(maker.zipped(".xlsx", types, ("xl/a", bytes(9_000_000)))), "times its size")
    inner = maker.zipped(".zip", good).read_bytes()
    yield Hostile("zip in a zip", str(maker.zipped(".zip", ("a.zip", inner))), "no file with features")
    many = maker.zipped(".zip", *((f"{number}.txt", "") for number in range(2_000)))
    yield Hostile("many entries", str(many), "more than 1,000 files")
    for offset, name in ((22, "size"), (18, "packed size")):
        lying = bytearray(maker.zipped(".zip", good).read_bytes())
        at = lying.rindex(b"PK\1\2") + offset + 2
        lying[at : at + 4] = struct.pack("<I", maker.chance.randrange(10, 60))
        yield Hostile(f"zip that lies about its {name}", maker.written(".zip", bytes(lying)), "damaged")
    locked = bytearray(maker.zipped(".zip", good).read_bytes())
    locked[locked.rindex(b"PK\1\2") + 8] |= 1
    yield Hostile("encrypted", maker.written(".zip", bytes(locked)), "encrypted")
    yield Hostile("zip cut off", maker.written(".zip", inner[:-30]), "damaged")
    yield Hostile("spreadsheet", str(maker.zipped(".xlsx", types, ("xl/workbook.xml", ""))), "spreadsheet")


def _places(maker: Maker) -> Iterator[Hostile]:
    """What is no file, or not only one."""
    pipe = maker.path(".geojson")
    os.mkfifo(pipe)
    yield Hostile("pipe", str(pipe), "a pipe or a device")
    yield Hostile("device", "/dev/zero", "a pipe or a device")
    link = maker.path(".kml")
    link.symlink_to("/dev/zero")
    yield Hostile("link to a device", str(link), "a pipe or a device")
    loop = maker.path(".kml")
    loop.symlink_to(loop)
    yield Hostile("link to itself", str(loop), "cannot be found")
    yield Hostile("folder", str(maker.folder), "is a folder")
    yield Hostile("nothing", str(maker.path(".kml")), "There is no file")
    yield Hostile("empty", maker.written(".kml", ""), "is empty")
    odd = maker.folder / "a\nb\x1b[31m\u202egpj.geojson"
    odd.write_text("{", "utf-8")
    yield Hostile("control characters in a name", str(odd), r"U\+000A|broken JSON")
    yield Hostile("a null in a path", "a\x00b.kml", "no path has|There is no file")
    for ending in (".dbf", ".shx"):
        path = maker.path(".shp")
        layer = created(path, "ESRI Shapefile")
        layer.CreateLayer(path.stem, None, ogr.wkbPolygon)
        del layer
        part = path.with_suffix(ending)
        part.unlink()
        os.mkfifo(part) if ending == ".shx" else part.symlink_to("/etc/passwd")
        yield Hostile(f"Shapefile whose {ending} is elsewhere", str(path), "link to a file elsewhere|no plain file")
