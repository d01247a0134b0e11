# SPDX-License-Identifier: GPL-2.0-or-later
"""Shapes on which buffers go wrong, and meters that share no code with the buffers they measure.

The shapes are invented; they lie in a local plane laid down somewhere, in metres about a centre.
"""

from __future__ import annotations

from typing import Callable

import numpy as np
import shapely
from pyproj import Geod, Transformer

GEOD = Geod(ellps="WGS84")
CENTRE = (37.5, 34.8)


def laid_down(shape: shapely.Geometry, longitude: float = CENTRE[0], latitude: float = CENTRE[1]) -> shapely.Geometry:
    """A shape in metres about the origin, azimuthally about a place on the ellipsoid: WGS 84."""
    plane = _azimuthal(longitude, latitude)
    return shapely.transform(shape, lambda xy: np.column_stack(plane.transform(*xy.T, direction="INVERSE")))


def square() -> shapely.Polygon:
    """A square of 20 km: a corner's buffer is a quarter circle, its inner offset a smaller square."""
    return laid_down(shapely.box(-10e3, -10e3, 10e3, 10e3))


def comb(teeth: int = 12) -> shapely.Polygon:
    """Teeth of 35 km, 1.5 km wide and 1.5 km apart, on a back of 2 km: deep bays that close or stay open."""
    outline = [(0.0, 0.0)]
    for tooth in range(teeth):
        left = tooth * 3_000.0
        outline += [(left, 35e3), (left + 1_500, 35e3), (left + 1_500, 2_000)]
        if tooth < teeth - 1:
            outline.append((left + 3_000, 2_000))
    outline.append((teeth * 3_000.0 - 1_500, 0.0))
    return laid_down(shapely.Polygon(outline))


def bow() -> shapely.Polygon:
    """Two wings joined by a neck of 200 m: it falls apart when it shrinks by more than 100 m."""
    return laid_down(shapely.Polygon([(-30e3, -12e3), (0, -100), (30e3, -15e3), (32e3, 11e3), (0, 100), (-28e3, 14e3)]))


def spiral(vertices: int = 900) -> shapely.Polygon:
    """An arm 2.5 km wide that turns nearly three times, 8 km from turn to turn."""
    angle = np.linspace(1.2, 6 * np.pi, vertices)
    radius = 8e3 * angle / (2 * np.pi)
    direction = np.column_stack([np.cos(angle), np.sin(angle)])
    outer, inner = direction * (radius + 1_250)[:, None], direction * (radius - 1_250)[:, None]
    return laid_down(shapely.Polygon(np.vstack([outer, inner[::-1]])))


def lakes() -> shapely.MultiPolygon:
    """Land with a lake, in it an island with a lake, in it an islet: three parts, two holes."""
    angle = np.linspace(0, 2 * np.pi, 200)[:-1]

    def shore(radius: float, x: float = 0.0, y: float = 0.0) -> np.ndarray:
        return np.column_stack(
            [
                x + radius * np.cos(angle) * (1 + 0.1 * np.sin(5 * angle)),
                y + radius * np.sin(angle) * (1 + 0.1 * np.cos(3 * angle)),
            ]
        )

    land = shapely.Polygon(shore(40e3), [shore(25e3)])
    island = shapely.Polygon(shore(12e3, 4e3, 2e3), [shore(5e3, 4e3, 2e3)])
    return laid_down(shapely.MultiPolygon([land, island, shapely.Polygon(shore(900, 4_500, 2e3))]))


def road(vertices: int = 400) -> shapely.LineString:
    """A winding road of 240 km from end to end, eastward."""
    x = np.linspace(-120e3, 120e3, vertices)
    ruts = np.cumsum(np.random.default_rng(3).normal(0, 60, vertices))
    y = 6e3 * np.sin(x / 17e3) + 2.5e3 * np.sin(x / 4.1e3 + 1) + ruts
    return laid_down(shapely.LineString(np.column_stack([x, y])))


def fractal_zone(vertices: int, seed: int, radius: float = 40e3) -> shapely.Polygon:
    """A star-shaped zone whose outline is rough at every scale."""
    rng = np.random.default_rng(seed)
    order = np.arange(1, vertices // 2)
    amplitude = 0.35 * order**-1.3 * rng.normal(size=len(order))
    spectrum = np.zeros(vertices // 2 + 1, complex)
    spectrum[1 : vertices // 2] = amplitude * np.exp(2j * np.pi * rng.uniform(size=len(order))) * vertices / 2
    distance = radius * np.exp(np.fft.irfft(spectrum, vertices))
    angle = 2 * np.pi * np.arange(vertices) / vertices
    return laid_down(shapely.Polygon(np.column_stack([distance * np.cos(angle), distance * np.sin(angle)])))


SHAPES: dict[str, Callable[[], shapely.Geometry]] = {
    "comb": comb,
    "bow": bow,
    "spiral": spiral,
    "lakes": lakes,
    "road": road,
    "point": lambda: shapely.Point(36.2, 35.1),
}


def brute_distances(places: np.ndarray, source: shapely.Geometry, step: float) -> np.ndarray:
    """Distances, metres, from places (n, 2) to a source, by trying places all along its geodesics.

    Each edge is divided into pieces of at most `step` metres by the direct problem, and of all those places the
    one that is nearest in space is measured by the inverse one. It is too long by up to step² / 8D.
    """
    sites = np.vstack([_along(shapely.get_coordinates(line), step) for line in _lines(source)])
    centre = _in_space(sites[:1])
    sites_in_space, in_space = _in_space(sites) - centre, _in_space(places) - centre
    squares = (sites_in_space**2).sum(axis=1)
    nearest = np.array([int((squares - 2 * sites_in_space @ place).argmin()) for place in in_space])
    found = sites[nearest]
    _, _, metres = GEOD.inv(places[:, 0], places[:, 1], found[:, 0], found[:, 1])
    return np.asarray(metres)


def plane_distances(places: np.ndarray, source: shapely.Geometry, step: float = 200.0) -> np.ndarray:
    """The same, each in the azimuthal equidistant plane about the place, in which distances from it are geodesic.

    Between places on its geodesics, `step` metres apart, an edge is straight in such a plane to a centimetre.
    """
    lines = [_along(shapely.get_coordinates(line), step) for line in _lines(source)]

    def away(longitude: float, latitude: float) -> float:
        plane = _azimuthal(longitude, latitude)
        drawn = shapely.MultiLineString([np.column_stack(plane.transform(*line.T)) for line in lines])
        return float(shapely.distance(drawn, shapely.Point(0, 0)))

    return np.array([away(*place) for place in places.tolist()])


def places_on(outline: shapely.Geometry, count: int) -> np.ndarray:
    """So many places on the rings of polygons, at their vertices and between, evenly chosen: shape (n, 2)."""
    rings = shapely.get_rings(shapely.get_parts(outline))
    vertices, ring = shapely.get_coordinates(rings, return_index=True)
    inside = ring[1:] == ring[:-1]
    middles = ((vertices[1:] + vertices[:-1]) / 2)[inside]
    everything = np.vstack([vertices, middles])
    return everything[np.linspace(0, len(everything) - 1, min(count, len(everything))).astype(int)]


def reference_buffer(source: shapely.Geometry, distance: float, segments: int = 256) -> shapely.Geometry:
    """A planar buffer of very many segments in an azimuthal equidistant plane about the source: metres."""
    west, south, east, north = source.bounds
    plane = _azimuthal((west + east) / 2, (south + north) / 2)
    flat = shapely.transform(source, lambda lonlat: np.column_stack(plane.transform(*lonlat.T)))
    return shapely.buffer(flat, distance, quad_segs=segments)


def parts_and_holes(region: shapely.Geometry, least_width: float) -> tuple[int, int]:
    """How many parts and holes are wider than `least_width`, in the units of the region."""
    parts = [part for part in shapely.get_parts(region) if _width(part) > least_width]
    holes = [shapely.Polygon(ring) for part in parts for ring in part.interiors]
    return len(parts), sum(_width(hole) > least_width for hole in holes)


def _width(polygon: shapely.Geometry) -> float:
    return 2 * polygon.area / polygon.length if polygon.length else 0.0


def _azimuthal(longitude: float, latitude: float) -> Transformer:
    return Transformer.from_pipeline(
        "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad "
        f"+step +proj=aeqd +lat_0={latitude} +lon_0={longitude} +ellps=WGS84"
    )


def _lines(source: shapely.Geometry) -> list[shapely.Geometry]:
    lines: list[shapely.Geometry] = []
    for part in shapely.get_parts(source):
        lines += [part.exterior, *part.interiors] if part.geom_type == "Polygon" else [part]
    return lines


def _along(vertices: np.ndarray, step: float) -> np.ndarray:
    """The vertices and places between them on the geodesics, in their order."""
    pieces = []
    for start, end in zip(vertices[:-1], vertices[1:]):
        azimuth, _, metres = GEOD.inv(*start, *end)
        along = np.linspace(0, metres, int(metres / step) + 2)[1:-1]
        same = np.ones(len(along))
        longitude, latitude, _ = GEOD.fwd(same * start[0], same * start[1], same * azimuth, along)
        pieces += [start[None], np.column_stack([longitude, latitude])]
    return np.vstack([*pieces, vertices[-1:]])


def _in_space(lonlat: np.ndarray) -> np.ndarray:
    longitude, latitude = np.radians(lonlat).T
    sine = np.sin(latitude)
    prime = GEOD.a / np.sqrt(1 - GEOD.es * sine**2)
    return np.column_stack(
        [
            prime * np.cos(latitude) * np.cos(longitude),
            prime * np.cos(latitude) * np.sin(longitude),
            prime * (1 - GEOD.es) * sine,
        ]
    )
