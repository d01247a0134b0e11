# SPDX-License-Identifier: GPL-2.0-or-later
"""Map packages made by hand for tests: with sqlite3 and struct, so that no writer of ours vouches for them."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from typing import Any, Iterable

import shapely

from deesc_plugin.core.canonical import fingerprint_of
from deesc_plugin.core.delimitation import Delimitation, Feature
from deesc_plugin.map_package.archive import write_zip
from deesc_plugin.map_package.parts import PARTS
from tests.agreements import RIVERLAND, delimitation, feature

TOP = "test_1.0_20310215"
UNPRINTED = tuple(entry.id for entry in PARTS if entry.id not in ("sheets", "annex"))
"""The parts but for those that are printed, which take longer than all others together and have tests of their own."""

ZONE = feature("sector", "Upper 1", shapely.box(9.5, 0.5, 10.5, 1.5))
HOLED = feature(
    "sector",
    "=cmd()|<img>\\",
    shapely.Polygon(shapely.box(9.1, 0.1, 9.4, 0.4).exterior, [shapely.box(9.2, 0.2, 9.3, 0.3).exterior]),
    number=3,
)
PAIR = feature(
    "haven", "Two parts", shapely.union_all([shapely.box(9.6, 0.6, 9.7, 0.7), shapely.box(9.8, 0.8, 9.9, 0.9)])
)
POST = feature("lookout", "قرية الملاحظة", shapely.Point(9.45, 0.45), names=(("fr", "Poste n° 1"),), number=1)
FRONT = feature("front", "Front", shapely.LineString([(10, 0), (11, 0), (11, 1)]))
"""A degree of the equator, 111,319.49 m eastwards, and one of the meridian, 110,574.39 m northwards (GeodSolve -i)."""
GATE = feature("gate", "'quoted', \"twice\"", shapely.Point(9.46, 0.46), note="+1")
SAMPLE: Delimitation = delimitation(ZONE, HOLED, PAIR, POST, GATE)


def geopackage_blob(geometry: shapely.Geometry | None, **wkb: Any) -> bytes | None:
    """A GeoPackage geometry without envelope, as section 2.1.3 of the standard lays it out."""
    if geometry is None:
        return None
    empty = 0x10 if geometry.is_empty else 0
    return b"GP\0" + bytes([1 | empty]) + struct.pack("<i", 4326) + shapely.to_wkb(geometry, **wkb)


def write_master(path: Path, features: Iterable[Feature], extra_sql: str = "") -> None:
    """The least GeoPackage that a package's master can be."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE deesc_workspace (key TEXT, value TEXT)")
        connection.execute("INSERT INTO deesc_workspace VALUES ('agreement', ?)", (RIVERLAND.text,))
        connection.execute("CREATE TABLE gpkg_spatial_ref_sys (srs_id, organization TEXT, organization_coordsys_id)")
        connection.execute("INSERT INTO gpkg_spatial_ref_sys VALUES (4326, 'EPSG', 4326)")
        connection.execute("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)")
        connection.execute("CREATE TABLE reference_boundary (geom BLOB)")
        connection.execute("INSERT INTO gpkg_geometry_columns VALUES ('reference_boundary', 'geom', 4326)")
        for kind in RIVERLAND.kinds:
            connection.execute(
                f"CREATE TABLE {kind.id} (uid TEXT, region TEXT, party TEXT, status TEXT, name TEXT, geom BLOB)"
            )
            connection.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 4326)", (kind.id,))
        for one in features:
            row = (one.uid, one.region, one.party, one.status, one.name, geopackage_blob(one.geometry))
            connection.execute(f"INSERT INTO {one.kind} VALUES (?, ?, ?, ?, ?, ?)", row)
        connection.executescript(extra_sql)
        connection.commit()


def describe(folder: Path, /, **changes: Any) -> None:
    """Write the manifest and SHA256SUMS of whatever files a folder holds."""
    files = sorted(
        path for path in folder.rglob("*") if path.is_file() and path.name not in ("manifest.json", "SHA256SUMS")
    )
    manifest = {
        "format": "deesc-package/1",
        "fingerprint": fingerprint_of(SAMPLE.features),
        "agreement": {"sha256": RIVERLAND.digest},
        "files": [
            {
                "path": path.relative_to(folder).as_posix(),
                "bytes": path.stat().st_size,
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            }
            for path in files
        ],
        **changes,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    sums = {path.relative_to(folder).as_posix(): path for path in [*files, folder / "manifest.json"]}
    lines = [f"{hashlib.sha256(sums[name].read_bytes()).hexdigest()}  {name}\n" for name in sorted(sums)]
    (folder / "SHA256SUMS").write_text("".join(lines), "utf-8", newline="\n")


def handmade_folder(folder: Path, features: Iterable[Feature] = SAMPLE.features, **changes: Any) -> Path:
    """An unpacked package of a master and a README."""
    (folder / "data").mkdir(parents=True)
    write_master(folder / "data" / "delimitation.gpkg", features)
    (folder / "README.txt").write_text("A package for tests.\n" * 20, "utf-8")
    describe(folder, **changes)
    return folder


def zipped(folder: Path, target: Path) -> Path:
    """A folder as the project packs it: sorted, sealed."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    write_zip(target, [(f"{TOP}/{name}", folder / name) for name in names], is_sealed=True)
    return target


def copied(folder: Path, target: Path) -> Path:
    """A copy of a folder to be tampered with."""
    return Path(shutil.copytree(folder, target))
