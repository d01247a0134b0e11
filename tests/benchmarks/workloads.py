# SPDX-License-Identifier: GPL-2.0-or-later
"""Workloads of the benchmarks: seeded, so that every run and every method works on the same geometry.

None of it is a position of anything: zones are random, and governorates are those of QGIS's own world map
with invented detail along their lines.
"""

from __future__ import annotations

import hashlib
import sqlite3
import struct
from pathlib import Path

import numpy as np
import shapely

THEATRE = (35.9, 32.5, 42.2, 37.1)
"""West, south, east, north: where the zones are scattered."""
_MEAN_SHARE = 0.55
"""Mean radius of a zone over the side of its share of the theatre: gives about seven overlaps a zone."""


def zones(count: int, vertices: int, seed: int = 1) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
    """So many partly overlapping zones of so many vertices each, with outlines as ragged as real ones.

    An outline is a circle whose radius wavers with the angle, the amplitude of the waves falling with their
    number like a fractal's of dimension about 1.2. The number of overlaps a zone does not depend on `count`.
    """
    random = np.random.default_rng(seed)
    west, south, east, north = THEATRE
    longitude, latitude = random.uniform(west, east, count), random.uniform(south, north, count)
    typical = _MEAN_SHARE * np.sqrt((east - west) * (north - south) / count)
    radius = typical * np.exp(random.normal(0, 0.35, count))
    return np.array([_zone(*place, vertices, random) for place in zip(longitude, latitude, radius)], dtype=object)


def grid_of_zones(
    count: int, vertices: int, seed: int = 1, within: tuple[float, float, float, float] = THEATRE
) -> list[tuple[np.ndarray[tuple[int], np.dtype[np.float64]], shapely.Polygon]]:
    """So many zones apart from each other inside a box, each with its middle."""
    random = np.random.default_rng(seed)
    west, south, east, north = within
    columns = int(np.ceil(np.sqrt(count)))
    step = np.array([(east - west) / columns, (north - south) / columns])
    grid = []
    for number in range(count):
        middle = np.array([west, south]) + (np.array(divmod(number, columns)) + 0.5) * step
        zone = _zone(*middle, 0.15 * step.min(), vertices, random)
        grid.append((middle, zone))
    return grid


def _zone(
    longitude: float, latitude: float, radius: float, vertices: int, random: np.random.Generator
) -> shapely.Polygon:
    wave = np.arange(1, vertices // 2)
    amplitude = 0.35 * wave**-1.3 * random.normal(size=len(wave))
    spectrum = np.zeros(vertices // 2 + 1, dtype=complex)
    spectrum[wave] = amplitude * np.exp(2j * np.pi * random.uniform(size=len(wave))) * vertices / 2
    away = radius * np.exp(np.fft.irfft(spectrum, vertices))
    angle = 2 * np.pi * np.arange(vertices) / vertices
    x = longitude + away * np.cos(angle) / np.cos(np.radians(latitude))
    return shapely.Polygon(np.column_stack([x, latitude + away * np.sin(angle)]))


def governorates(vertices: int, seed: int = 1) -> tuple[list[str], np.ndarray[tuple[int], np.dtype[np.object_]]]:
    """Names and polygons of the governorates, ragged to about so many vertices; neighbours still share their lines.

    Each edge gets its detail from its own two ends, so it comes out the same in either polygon.
    """
    names, polygons = _world_map_units()
    spacing = float(shapely.length(polygons).sum()) / vertices
    known: dict[bytes, np.ndarray[tuple[int, int], np.dtype[np.float64]]] = {}
    ragged = [
        shapely.MultiPolygon(
            [shapely.Polygon(*_ragged_part(part, spacing, seed, known)) for part in shapely.get_parts(polygon)]
        )
        for polygon in polygons
    ]
    valid = [polygon if polygon.is_valid else shapely.make_valid(polygon) for polygon in ragged]
    return names, np.array(valid, dtype=object)


def _ragged_part(part, spacing, seed, known):
    shell, *holes = (
        _ragged_ring(shapely.get_coordinates(ring), spacing, seed, known) for ring in shapely.get_rings(part)
    )
    return shell, holes


def _ragged_ring(ring, spacing, seed, known):
    pieces = []
    for start, end in zip(ring[:-1], ring[1:]):
        forward = tuple(start) <= tuple(end)
        ends = np.array([start, end] if forward else [end, start])
        key = ends.tobytes()
        if key not in known:
            digest = hashlib.sha256(key + struct.pack("<q", seed)).digest()
            known[key] = _displaced(ends, spacing, np.random.default_rng(int.from_bytes(digest[:8], "little")))
        line = known[key] if forward else known[key][::-1]
        pieces.append(line[:-1])
    return np.vstack([*pieces, ring[:1]])


def _displaced(line, spacing, random):
    """Halve the edges until they are as short as wanted, each new vertex put a little to one side."""
    while np.hypot(*(line[1] - line[0])) > spacing:
        middle = (line[:-1] + line[1:]) / 2
        across = np.diff(line, axis=0)[:, ::-1] * [-1, 1]
        middle = middle + across * random.uniform(-0.08, 0.08, len(middle))[:, None]
        finer = np.empty((len(line) + len(middle), 2))
        finer[::2], finer[1::2] = line, middle
        line = finer
    return line


def _world_map_units():
    """Syria's units on the world map that comes with QGIS, read as plain SQLite."""
    from qgis.core import QgsApplication

    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    with sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True) as database:
        rows = database.execute(
            "SELECT name, geom FROM states_provinces WHERE admin = 'Syria' AND name <> 'UNDOF' ORDER BY name"
        ).fetchall()
    return [name for name, _ in rows], shapely.force_2d(shapely.from_wkb([_without_header(blob) for _, blob in rows]))


def _without_header(blob: bytes) -> bytes:
    """The WKB in a GeoPackage geometry: behind 8 bytes and an envelope whose kind the flags state."""
    return blob[8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7] :]
