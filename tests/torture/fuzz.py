# SPDX-License-Identifier: GPL-2.0-or-later
"""Readers of text are given sound texts that were mutated: each is read, or it is said in our own words why not."""

from __future__ import annotations

import io
import random
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Callable, Iterator

from deesc_plugin.bridge.geopackage_guard.carried_code import carried_code
from deesc_plugin.bridge.geopackage_guard.sql_tokens import tokens
from deesc_plugin.bridge.opening.json_text import refuse_bad_json
from deesc_plugin.bridge.opening.source import source_of
from deesc_plugin.bridge.opening.xml_text import xml_format
from deesc_plugin.core.agreement_file import parse_agreement
from deesc_plugin.core.description.reading import read_description
from deesc_plugin.core.errors import DeescError
from deesc_plugin.core.intake.stated_json import stated_features
from deesc_plugin.core.intake.stated_kml import read_kml
from deesc_plugin.core.limit_overrides import overrides_of
from deesc_plugin.core.notation.coordinates import parse_position
from deesc_plugin.core.tables.coordinate_list import read_list
from deesc_plugin.core.tables.coordinate_table import parse_table
from deesc_plugin.core.tables.rows import decoded
from deesc_plugin.core.text_encoding import encoding_of
from deesc_plugin.map_package.verification.manifest import read_json
from deesc_plugin.map_package.verification.said import Refused
from deesc_plugin.paths import agreement_schema, phrases
from tests.agreements import RIVERLAND_FILE
from tests.core.test_description import LANGUAGES, text_of
from tests.packages import SAMPLE

from .campaign import Attempt, Campaign, Judged, Verdict, is_plain, within

TEXTS = 100
"""In a case."""
LONGEST_S = 10.0
POSITIONS = (
    "35.93°N 36.63012°E", "35°55'48.12\"N, 36°37'48.43\"E", "N35 55.8 E36 37.8", "37S 283456 3976543",
    "37S BV 83456 76543", "37SBV8345676543", "35,93 36,63", "36°37′48″ в.д. 35°55′48″ с.ш.", "٣٥٫٩٣ ٣٦٫٦٣",
    "355548N0363748E", "-0.5 +179.999", "lat 35.9 lon 36.6",
)  # fmt: skip
LISTS = ("\n".join(POSITIONS[:3]), "1. 35.9 36.6\n2: 35.9 36.7\n# x\n")
TABLES = (
    "uid;name;lon;lat\nA;Zone;36.6;35.9\nA;Zone;36.7;35.9\nA;Zone;36.7;36.0\n",
    "name,latitude,longitude\nA,35°55'48\"N,36°37'48\"E\nA,35.9,36.7\nA,36.0,36.7\n",
    "feature\tpart\tring\tmgrs\nA\t1\t1\t37SBV8345676543\nA\t1\t1\t37SBV8445676543\nA\t1\t1\t37SBV8445677543\n",
    "Nr,Breite,Länge\n1,35.9,36.6\n2,35.9,36.7\n3,36.0,36.7\n", "sep=;\nx;y\n36.6;35.9\n",
    "пункт;широта;долгота\n1;35,9;36,6\n",
)  # fmt: skip
JSON = (
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A","n":3.5},"geometry":'
    '{"type":"Polygon","coordinates":[[[9.5,0.3],[9.6,0.3],[9.6,0.4],[9.5,0.3]]]}}]}',
    '{"type":"Feature","id":1,"properties":null,"geometry":{"type":"GeometryCollection","geometries":[]}}',
)
KML = (
    '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><Placemark>'
    "<name>Zöne</name><ExtendedData><Data name='kind'><value>zone</value></Data></ExtendedData><Polygon>"
    "<outerBoundaryIs><LinearRing><coordinates>9.5,0.3,0 9.6,0.3 9.6,0.4 9.5,0.3</coordinates></LinearRing>"
    "</outerBoundaryIs></Polygon></Placemark></Folder></Document></kml>",
    "<kml><Placemark><MultiGeometry><Point><coordinates>9,1</coordinates></Point></MultiGeometry></Placemark></kml>",
)
GML = (
    '<?xml version="1.0"?><c:C xmlns:c="http://c" xmlns:gml="http://www.opengis.net/gml"><gml:featureMember><c:a>'
    '<c:name>A</c:name><c:g><gml:Polygon srsName="EPSG:4326"><gml:exterior><gml:LinearRing><gml:posList>9.5 0.3 9.6'
    " 0.3 9.6 0.4 9.5 0.3</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></c:g></c:a></gml:featureMember>"
    "</c:C>",
)
JSON_LINES = ("\n".join(JSON), '\x1e{"type":"Feature","properties":{},"geometry":null}\n')
SOURCES = (
    "/data/a.gpkg|layername=zone|subset=\"name\" = 'A'", "/vsizip/{/data/a.zip}/b/c.shp|layerid=1", "a.kmz/doc.kml",
    "file:///data/a.geojson", "C:/Users/a|b.shp|geometrytype=Polygon",
)  # fmt: skip
LIMITS = '[{"rule": "geometry.spike", "limit": "angle", "value": 3.0, "reason": "a test", "day": "2031-02-15"}]'
SQL = (
    'CREATE TRIGGER "t" AFTER UPDATE ON "zone" WHEN NEW."geom" NOTNULL BEGIN UPDATE x SET a=\'b\' /* c */; END -- d',
    "CREATE TABLE [a b] (`c` INTEGER PRIMARY KEY, d TEXT DEFAULT x'00', e REAL CHECK (e > 1.5e3))",
)
ODD = (
    "\0", "\ufeff", "\u202e", "\u200f", "\ud800", "\U0001f5fa", "İ", "ı", "٣", "۴", "५", "½", "°", "′", "″", "º", "'",
    '"',
    "''", ",", ";", "\t", "\r", "\n", "\r\n", "\x85", "\u2028", "-", "−", "+", "e999", "1" * 400, ".", "..", "NaN",
    "Infinity",
    "[" * 50, "{", "}", "<", "<a>", "]]>", "<!--", "&amp;", "&x;", "<!DOCTYPE a>", "/*", "--", "N", "S", "ю", "ش",
    "\\u0000",
    "\\", "null", "1e400", "0x10", "1_0", " ", "\u00a0",
)  # fmt: skip
Read = Callable[[str], Any]


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _readers() -> dict[str, tuple[tuple[str, ...], Read]]:
    schema = agreement_schema()
    languages = [phrases("description", code) for code in LANGUAGES]
    descriptions = tuple(text_of(SAMPLE, code) for code in LANGUAGES)
    agreement = RIVERLAND_FILE.read_text("utf-8")
    return {
        "position": (POSITIONS, parse_position),
        "list of places": (LISTS, lambda text: read_list(text, True)),
        "table": (TABLES, lambda text: parse_table(text, "EPSG:4326", "t.csv")),
        "bytes of a table": (TABLES, lambda text: decoded(_bytes(text), "t.csv")),
        "agreement": ((agreement,), lambda text: parse_agreement(_bytes(text), schema, "a.json")),
        "limits": ((LIMITS,), overrides_of),
        "GeoJSON": (JSON, lambda text: stated_features(_bytes(text), "d.geojson")),
        "door, JSON": (JSON, lambda text: refuse_bad_json(_bytes(text), "d.geojson")),
        "door, lines of JSON": (JSON_LINES, lambda text: refuse_bad_json(_bytes(text), "d.geojsonl", True)),
        "KML": (KML, lambda text: _read_kml(_bytes(text))),
        "door, XML": (KML, lambda text: xml_format(io.BytesIO(_bytes(text)), "d.kml")),
        "door, GML": (GML, lambda text: xml_format(io.BytesIO(_bytes(text)), "d.gml")),
        "source": (SOURCES, source_of),
        "encoding": ((*TABLES, *KML), lambda text: encoding_of(_bytes(text).replace(b"\xd0", b"\xcd"), language="ru")),
        "description": (descriptions, lambda text: list(read_description(text.splitlines(), languages))),
        "SQL": (SQL, _read_sql),
        "carried code": (SQL, lambda text: carried_code(text, "t", True)),
        "manifest": (('{"format": "deesc-package/1", "files": [{"path": "a", "bytes": 3}]}',),
                     _read_manifest),
    }  # fmt: skip


def _read_kml(written: bytes) -> None:
    """The door looks first, and lets nothing through that is no XML."""
    try:
        xml_format(io.BytesIO(written), "d.kml")
    except DeescError:
        return
    read_kml(io.BytesIO(written))


def _read_sql(text: str) -> None:
    """As the guard reads it: what is no SQL is refused."""
    with suppress(ValueError):
        tokens(text)


def _read_manifest(text: str) -> None:
    """As `verify` reads it: what is no JSON, nests without end, or is other than manifests are, is refused."""
    with suppress(ValueError, RecursionError, Refused):
        read_json(_bytes(text), "manifest.json")


def mutated(text: str, others: tuple[str, ...], chance: random.Random) -> str:
    """A text with a few things done to it."""
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        at = chance.randrange(len(text) + 1)
        end = min(len(text), at + chance.choice((1, 1, 2, 8, 40)))
        change = chance.randrange(7)
        if change == 0:
            text = text[:at] + text[end:]
        elif change == 1:
            text = text[:at] + chance.choice(ODD) + text[at:]
        elif change == 2:
            text = text[:at] + chance.choice(ODD) + text[end:]
        elif change == 3:
            text = text[:at] + text[at:end] * chance.choice((2, 3, 50, 2_000)) + text[end:]
        elif change == 4:
            other = chance.choice(others)
            text = text[:at] + other[chance.randrange(len(other)) :]
        elif change == 5:
            text = text[:at] + chr(chance.choice((chance.randrange(32, 127), chance.randrange(0x2FFF)))) + text[end:]
        else:
            text = text[:at]
    return text[:20_000]


@contextmanager
def _begin(_: Path) -> Iterator[Attempt]:
    readers = _readers()
    names = list(readers)

    def attempt(number: int, chance: random.Random) -> Judged:
        name = names[number % len(names)]
        texts, read = readers[name]
        for _ in range(TEXTS):
            text = mutated(chance.choice(texts), texts, chance)
            try:
                with within(LONGEST_S):
                    read(text)
            except DeescError as refused:
                if not is_plain(str(refused)):
                    return Judged(Verdict.WRONG, "not plain", f"{name}: {text!r}: {refused!s}")
            except Exception as error:
                return Judged(Verdict.WRONG, "raw", f"{name}: {text[:3000]!r}: {type(error).__name__}: {error}")
        return Judged(Verdict.FINE, name)

    yield attempt


FUZZ = Campaign("fuzz", f"times {TEXTS} mutated texts, 100,000 for each reader", 18 * 1_000, 18, _begin)
