# SPDX-License-Identifier: GPL-2.0-or-later
"""How the sample is drawn: made-up lines with natural detail, partly along Natural Earth's boundaries.

Everything follows from the seeds in the names of the lines. Nothing here is the position of a real line, post or
checkpoint: posts are spread evenly along the made-up lines.
"""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Sequence

import numpy as np
import numpy.typing as npt
import shapely
from osgeo import ogr

from deesc_plugin.core.agreement import Agreement
from deesc_plugin.core.buffers.buffer import geodesic_buffer
from deesc_plugin.core.canonical import geometry_hash
from deesc_plugin.core.delimitation import BufferOrigin, Reference, ReferenceUnit
from deesc_plugin.core.geodesy import LocalPlane, divide, edge_lengths

Floats = npt.NDArray[np.float64]

DECIMALS = 7
_BUFFER_TOLERANCE = 0.5  # metres: half of what the rule on widths lets pass
_ERROR_DECIMALS = 2
_QGIS_FOLDERS = (os.environ.get("QGIS_PKGDATA", ""), "/usr/share/qgis", "/usr/local/share/qgis")


@dataclass(frozen=True)
class Along:
    """A run of the boundary of a reference unit, by P-code, between its vertices nearest to two places."""

    pcode: str
    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True)
class Through:
    """A made-up line through places."""

    places: tuple[tuple[float, float], ...]


def world_map() -> Path | None:
    """QGIS's own map of the world (Natural Earth), or None where there is no QGIS."""
    candidates = [Path(folder) / "resources" / "data" / "world_map.gpkg" for folder in _QGIS_FOLDERS if folder]
    return next((path for path in candidates if path.is_file()), None)


def reference_of(path: Path, agreement: Agreement) -> Reference:
    """The agreement's units in the world map, joined by FIPS code, and its separation areas by name."""
    source = ogr.Open(str(path))
    layer = source.GetLayerByName("states_provinces")
    layer.SetAttributeFilter(f"iso_a2 = '{agreement.countries[0]}'")
    by_fips: dict[str, shapely.Geometry] = {}
    by_name: dict[str, shapely.Geometry] = {}
    for feature in layer:
        geometry = shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToIsoWkb()))
        by_fips[feature["fips"] or ""] = geometry
        by_name[feature["name"] or ""] = geometry
    return Reference(
        source="Natural Earth, as carried by QGIS",
        licence="public domain",
        units=tuple(
            ReferenceUnit(unit.pcode, str(unit.name), by_fips[unit.fips])
            for unit in agreement.units
            if unit.fips in by_fips
        ),
        separation_areas=tuple(
            (area.name, by_name[spelling])
            for area in agreement.separation_areas
            for spelling in area.spellings
            if spelling in by_name
        ),
    )


def closed_line(pieces: Sequence[Along | Through], reference: Reference, step: float, seed: str) -> shapely.Polygon:
    """A polygon whose outline runs through the pieces, one after the other.

    Made-up pieces, and the ways from one piece to the next, get fractal detail down to `step` metres; runs along the
    reference stay on it to the rounding of the coordinates, with a vertex every `step` metres at least.
    """
    vertices: list[Floats] = []
    for index, piece in enumerate(pieces):
        if isinstance(piece, Along):
            run = _divided(_run(piece, reference), step)
        else:
            run = _fractal(np.array(piece.places), step, f"{seed}/{index}")
        if vertices:
            vertices.append(_fractal(np.array([vertices[-1][-1], run[0]]), step, f"{seed}/to {index}")[1:-1])
        vertices.append(run)
    closing = np.array([vertices[-1][-1], vertices[0][0]])
    vertices.append(_fractal(closing, step, f"{seed}/closing")[1:-1])
    outline = np.round(np.vstack(vertices), DECIMALS)
    distinct = np.append(True, (np.diff(outline, axis=0) != 0).any(axis=1))
    polygon = shapely.Polygon(outline[distinct])
    if not polygon.is_valid:
        raise ValueError(f"{seed}: {shapely.is_valid_reason(polygon)}; choose another seed")
    return polygon


def blob(centre: tuple[float, float], radius: float, step: float, seed: str) -> shapely.Polygon:
    """A made-up outline about a place, with a mean radius in metres."""
    generator = _generator(seed)
    angles = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    radii = radius * generator.uniform(0.75, 1.25, len(angles))
    plane = LocalPlane(*centre)
    corners = plane.unproject(shapely.points(radii * np.cos(angles), radii * np.sin(angles)))
    places = [tuple(place) for place in shapely.get_coordinates(corners).tolist()]
    return closed_line([Through(tuple(places))], Reference(), step, seed)


def strip_outside(zone: shapely.Polygon, width: float) -> tuple[shapely.Polygon, BufferOrigin]:
    """The ring of a stated width, metres, round a zone, and what it was made from; its inner line is the zone's own."""
    buffer = geodesic_buffer(zone, width, tolerance=_BUFFER_TOLERANCE)
    if not buffer.within_tolerance or buffer.geometry.interiors:
        raise ValueError(f"the buffer of {width:.0f} m is off by {buffer.max_error_m:.2f} m or not simple")
    ring = shapely.Polygon(np.round(shapely.get_coordinates(buffer.geometry.exterior), DECIMALS), [zone.exterior])
    error = round(buffer.max_error_m, _ERROR_DECIMALS)
    return ring, BufferOrigin(geometry_hash(zone), "outside", "round", _BUFFER_TOLERANCE, error)


def notched(
    strip: shapely.Polygon, zone: shapely.Polygon, near: tuple[float, float], left: float
) -> tuple[shapely.Polygon, tuple[float, float]]:
    """A strip cut back from outside to so many metres of width at one place of its outer line, and that place."""
    plane = LocalPlane.around(zone)
    flat = plane.project(strip)
    outer = shapely.LineString(flat.exterior)
    centre = shapely.line_interpolate_point(outer, shapely.line_locate_point(outer, plane.project(shapely.Point(near))))
    radius = float(shapely.distance(centre, plane.project(zone))) - left
    cut = shapely.difference(flat, shapely.buffer(centre, radius, quad_segs=8))
    shell = np.round(shapely.get_coordinates(plane.unproject(cut).exterior), DECIMALS)
    across = shapely.shortest_line(centre, plane.project(zone))
    narrowest = plane.unproject(shapely.line_interpolate_point(across, radius))
    return shapely.Polygon(shell, [zone.exterior]), _rounded(narrowest)


def moved_out(place: tuple[float, float], zone: shapely.Polygon, metres: float) -> tuple[float, float]:
    """A place moved straight away from a zone until it is so many metres from its outline."""
    plane = LocalPlane(*place)
    here, outline = plane.project(shapely.Point(place)), plane.project(zone)
    foot = shapely.get_point(shapely.shortest_line(outline, here), 0)
    share = metres / float(shapely.distance(outline, here))
    moved = shapely.Point(foot.x + (here.x - foot.x) * share, foot.y + (here.y - foot.y) * share)
    return _rounded(plane.unproject(moved))


def bow_tie(polygon: shapely.Polygon) -> tuple[shapely.Polygon, tuple[float, float]]:
    """A polygon with the second half of its outline entered backwards, and the place where it crosses itself."""
    ring = shapely.get_coordinates(polygon.exterior)[:-1]
    middle = len(ring) // 2
    crossed = np.vstack([ring[:middle], ring[middle:][::-1]])
    chords = shapely.linestrings([[ring[middle - 1], ring[-1]], [ring[middle], ring[0]]])
    crossing = shapely.intersection(chords[0], chords[1])
    return shapely.Polygon(crossed), _rounded(crossing)


def with_sliver(polygon: shapely.Polygon) -> tuple[shapely.MultiPolygon, tuple[float, float]]:
    """A polygon with a forgotten strip of 1.5 km by 15 m beside it, and a place in that strip."""
    plane = LocalPlane.around(polygon)
    _, _, east, north = plane.project(polygon).bounds
    flat = shapely.box(east - 1_500, north + 200, east, north + 215)
    corners = np.round(shapely.get_coordinates(plane.unproject(flat)), DECIMALS)
    sliver = shapely.Polygon(corners)
    return shapely.MultiPolygon([polygon, sliver]), _rounded(sliver.centroid)


def beside(zone: shapely.Polygon, metres: float, count: int, shift: float = 0.0) -> list[tuple[float, float]]:
    """So many places spread evenly along a line outside a zone, at a distance from its outline.

    `shift`, from 0 to 1, moves the first place along the line.
    """
    plane = LocalPlane.around(zone)
    ring = shapely.buffer(plane.project(zone), metres, quad_segs=16).exterior
    along = (np.arange(count) + shift) / count
    places = plane.unproject(shapely.line_interpolate_point(ring, along % 1.0, normalized=True))
    return [(x, y) for x, y in np.round(shapely.get_coordinates(places), DECIMALS).tolist()]


def _rounded(point: shapely.Point) -> tuple[float, float]:
    return (round(point.x, DECIMALS), round(point.y, DECIMALS))


def _run(piece: Along, reference: Reference) -> Floats:
    """The vertices of a unit's boundary from one place to another, the shorter way round."""
    unit = reference.unit(piece.pcode)
    if unit is None:
        raise ValueError(f"the reference has no unit {piece.pcode}")
    largest = max(shapely.get_parts(unit.geometry), key=lambda part: part.area)
    ring = shapely.get_coordinates(largest.exterior)[:-1]
    start, end = (int(np.hypot(*(ring - place).T).argmin()) for place in (piece.start, piece.end))
    forward = ring[np.arange(start, start + (end - start) % len(ring) + 1) % len(ring)]
    backward = ring[np.arange(start, start - (start - end) % len(ring) - 1, -1) % len(ring)]
    return min((forward, backward), key=lambda run: float(edge_lengths(run).sum()))


def _divided(line: Floats, step: float) -> Floats:
    return divide(line, np.maximum(1, np.ceil(edge_lengths(line) / step)).astype(int))


def _fractal(line: Floats, step: float, seed: str, roughness: float = 0.15) -> Floats:
    """A line through the vertices of another, its edges bent by midpoint displacement until they are short."""
    pieces = []
    for index in range(len(line) - 1):
        edge = line[index : index + 2]
        shrink = np.array([np.cos(np.radians(edge[:, 1].mean())), 1.0])
        levels = max(0, int(np.ceil(np.log2(float(edge_lengths(edge)[0]) / step))))
        generator = _generator(f"{seed}/{index}")
        points = edge * shrink
        for _ in range(levels):
            run = np.diff(points, axis=0)
            aside = np.column_stack([-run[:, 1], run[:, 0]])
            middle = (points[:-1] + points[1:]) / 2 + aside * generator.uniform(-roughness, roughness, (len(run), 1))
            bent = np.empty((len(points) + len(middle), 2))
            bent[0::2], bent[1::2] = points, middle
            points = bent
        points = points / shrink
        points[[0, -1]] = edge
        pieces.append(points[:-1])
    return np.vstack([*pieces, line[-1:]])


def _generator(seed: str) -> Any:
    number = int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big")
    return np.random.Generator(np.random.PCG64(number))
