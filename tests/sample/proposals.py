# SPDX-License-Identifier: GPL-2.0-or-later
"""Three drafts of one illustrative zone: as it is, walked again at other stations, and with a stretch drawn elsewhere.

They are what a newcomer lays on each other. Which party has which follows from nothing.
"""

from __future__ import annotations

import hashlib
import uuid
from dataclasses import replace

import numpy as np
import shapely

from deesc_plugin.core.delimitation import Feature
from deesc_plugin.core.geodesy import LocalPlane
from tests.sample.drawing import DECIMALS, blob
from tests.sample.files import SampleFile

MOST_MOVED = 0.8
"""Metres by which a station of the line that is walked again lies beside it, at most."""
_RADIUS = 4_000.0
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "deesc/sample/proposals")


def proposals_of(zone: Feature) -> tuple[SampleFile, ...]:
    """A file of each of three parties."""
    drafts = {"IR": walked_again(zone.geometry), "RU": zone.geometry, "TR": drawn_elsewhere(zone.geometry)}
    return tuple(
        SampleFile(f"{party}.geojson", zone.kind, zone.region, party, (_draft(zone, party, geometry),))
        for party, geometry in drafts.items()
    )


def walked_again(outline: shapely.Polygon) -> shapely.Polygon:
    """The outline with its turning points and a station on each edge, each moved by up to `MOST_MOVED` metres."""
    chance = np.random.default_rng(int.from_bytes(hashlib.sha256(b"proposals/again").digest()[:8], "big"))
    plane = LocalPlane.around(outline)
    corners = shapely.get_coordinates(plane.project(outline))
    share = chance.uniform(0.3, 0.7, (len(corners) - 1, 1))
    stations = corners[:-1] + share * np.diff(corners, axis=0)
    walked = np.stack([corners[:-1], stations], axis=1).reshape(-1, 2)
    angle, metres = chance.uniform(0, 2 * np.pi, len(walked)), chance.uniform(0, MOST_MOVED, len(walked))
    walked += (metres * np.array([np.cos(angle), np.sin(angle)])).T
    return _rounded(plane.unproject(shapely.Polygon(walked)))


def drawn_elsewhere(outline: shapely.Polygon) -> shapely.Polygon:
    """The outline with a made-up bay about its southernmost turning point."""
    corners = shapely.get_coordinates(outline)
    south = tuple(corners[np.argmin(corners[:, 1])].tolist())
    return _rounded(shapely.union(outline, blob(south, _RADIUS, _RADIUS / 20, "proposals/elsewhere")))


def _rounded(polygon: shapely.Polygon) -> shapely.Polygon:
    return shapely.Polygon(np.round(shapely.get_coordinates(polygon.exterior), DECIMALS))


def _draft(zone: Feature, party: str, geometry: shapely.Polygon) -> Feature:
    return replace(zone, uid=str(uuid.uuid5(_NAMESPACE, party)), party=party, geometry=geometry)
