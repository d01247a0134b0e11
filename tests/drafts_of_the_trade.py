# SPDX-License-Identifier: GPL-2.0-or-later
"""Files as the parties send them, small and made here: one polygon 36.50–36.70°E, 35.80–35.95°N."""

from __future__ import annotations

import struct
from pathlib import Path

RING = ((36.5, 35.8), (36.7, 35.8), (36.7, 35.95), (36.5, 35.95), (36.5, 35.8))
UTM_RING = (
    (274090.57548068964, 3964649.9793923995),
    (292166.5528781174, 3964206.807950547),
    (292558.2348260866, 3980847.886833286),
    (274516.37826707587, 3981291.825840489),
    (274090.57548068964, 3964649.9793923995),
)
"""The same in UTM zone 37N (pyproj)."""
KRASSOWSKY = 'SPHEROID["Krasovsky_1940",6378245.0,298.3]'
DEGREE = 'UNIT["Degree",0.0174532925199433]'
GREENWICH = 'PRIMEM["Greenwich",0.0]'
WGS_84 = f'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],{GREENWICH},{DEGREE}]'
ED_50 = (
    'GEOGCS["GCS_European_1950",DATUM["D_European_1950",SPHEROID["International_1924",6378388.0,297.0]],'
    f"{GREENWICH},{DEGREE}]"
)


def shapefile(path: Path, name: bytes = b"A", prj: str = WGS_84, ring=RING, language: int = 0, cpg: str = "") -> str:
    """A Shapefile of one polygon and one column, byte by byte: no library changes the bytes of its text."""
    xs, ys = zip(*ring)
    content = struct.pack("<i4d2ii", 5, min(xs), min(ys), max(xs), max(ys), 1, len(ring), 0)
    content += b"".join(struct.pack("<2d", x, y) for x, y in reversed(ring))
    bounds = struct.pack("<8d", min(xs), min(ys), max(xs), max(ys), 0, 0, 0, 0)

    def header(size: int) -> bytes:
        return struct.pack(">7i", 9994, 0, 0, 0, 0, 0, size // 2) + struct.pack("<2i", 1000, 5) + bounds

    path.write_bytes(header(108 + len(content)) + struct.pack(">2i", 1, len(content) // 2) + content)
    path.with_suffix(".shx").write_bytes(header(108) + struct.pack(">2i", 50, len(content) // 2))
    column = b"name".ljust(11, b"\x00") + b"C" + bytes(4) + bytes([80, 0]) + bytes(14)
    table = struct.pack("<4BIHH17xB2x", 3, 126, 11, 29, 1, 65, 81, language) + column + b"\r "
    path.with_suffix(".dbf").write_bytes(table + name.ljust(80) + b"\x1a")
    if prj:
        path.with_suffix(".prj").write_text(prj)
    if cpg:
        path.with_suffix(".cpg").write_text(cpg)
    return str(path)


def geojson_text(name: str = "A", ring=RING, crs: str = "") -> str:
    """A GeoJSON text; `crs` is its member, with a comma after it."""
    places = ",".join(f"[{x!r},{y!r}]" for x, y in ring)
    return (
        f'{{"type": "FeatureCollection", {crs}"features": [{{"type": "Feature", "properties": {{"name": "{name}"}}, '
        f'"geometry": {{"type": "Polygon", "coordinates": [[{places}]]}}}}]}}'
    )


def kml_text(name: str = "A", declaration: str = '<?xml version="1.0" encoding="UTF-8"?>') -> str:
    """A KML text."""
    places = " ".join(f"{x},{y}" for x, y in RING)
    return (
        f'{declaration}<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>{name}</name><Polygon>'
        f"<outerBoundaryIs><LinearRing><coordinates>{places}</coordinates></LinearRing></outerBoundaryIs></Polygon>"
        "</Placemark></Document></kml>"
    )


def mif(path: Path, name: bytes, charset: str, system: str = "Earth Projection 1, 104", ring=RING) -> str:
    """A MapInfo interchange file."""
    places = "\n".join(f"{x!r} {y!r}" for x, y in ring)
    path.write_text(
        f'Version 300\nCharset "{charset}"\nDelimiter ","\nCoordSys {system}\nColumns 1\n  name Char(40)\nData\n'
        f"Region 1\n  5\n{places}\n"
    )
    path.with_suffix(".mid").write_bytes(b'"' + name + b'"\n')
    return str(path)
