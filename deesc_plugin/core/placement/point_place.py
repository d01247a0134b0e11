# SPDX-License-Identifier: GPL-2.0-or-later
"""Where posts and checkpoints stand: outside the country, their region's units or their region's buffers.

A point that stands in the wrong place breaks several rules at once. Exactly one of them reports it: the
one that tells best what is wrong.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Sequence

import numpy as np
import numpy.typing as npt
import shapely

from ..context import Context
from ..delimitation import Feature
from ..geodesy import Floats, Geometries
from ..roles import POINTS, Role
from .grounds import Grounds, nearest


class Fault(enum.Enum):
    """What is wrong with a point's place, and so which rule reports it."""

    NONE = "none"
    OUTSIDE_COUNTRY = "placement.country"
    OUTSIDE_REGION = "placement.region"
    OUTSIDE_BUFFER = "in buffer"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class PointPlace:
    """Where one post or checkpoint stands.

    Attributes
    ----------
    place : tuple of float
        Longitude and latitude.
    beyond_country, beyond_region, beyond_buffer : float
        Metres from the country where it stands on the land of another, from the units of its region, and from the
        nearest buffer zone of its region: 0 inside, NaN where that is not known or not there; no unit reaches out to
        sea, nor into an area whose status sources state differently.
    buffer : Feature or None
        The nearest buffer zone of its region.
    """

    feature: Feature
    place: tuple[float, float]
    beyond_country: float
    beyond_region: float
    beyond_buffer: float
    buffer: Feature | None
    fault: Fault


def point_places(context: Context) -> tuple[PointPlace, ...]:
    """Where every post and checkpoint of a run stands; for ``context.once``."""
    points = context.of_role(*POINTS)
    if not points:
        return ()
    places = shapely.get_coordinates(shapely.centroid([point.geometry for point in points]))
    grounds = context.lasting(Grounds.of)
    country = _across(places, grounds)
    in_no_unit = _is_at_sea(places, grounds) | _is_disputed(places, grounds)
    region = np.full(len(points), np.nan)
    buffer = np.full(len(points), np.nan)
    nearest_buffer = np.full(len(points), None, dtype=object)
    for region_id in sorted({point.region for point in points}):
        here = np.array([point.region == region_id for point in points])
        region[here] = np.where(in_no_unit[here], np.nan, _beyond(places[here], grounds.regions.get(region_id)))
        buffers = [feature for feature in context.of_role(Role.BUFFER_ZONE) if feature.region == region_id]
        if buffers:
            buffer[here], nearest_buffer[here] = _to_buffers(context, places[here], buffers)
    hidden = _in_withheld_buffer(context, points, places)
    return tuple(
        PointPlace(
            point,
            (float(places[index, 0]), float(places[index, 1])),
            float(country[index]),
            float(region[index]),
            float(buffer[index]),
            nearest_buffer[index],
            Fault.UNKNOWN
            if hidden[index]
            else _fault(context, point, float(country[index]), float(region[index]), float(buffer[index])),
        )
        for index, point in enumerate(points)
    )


def _fault(context: Context, point: Feature, country: float, region: float, buffer: float) -> Fault:
    """Which rule reports a point, from its distances to where it should stand.

    Buffers run along the line of a zone, outside it, and so may lie in the next unit: a point that stands in
    its buffer, or that stands nearer to its buffer than to the units of its region, is a matter of the buffer.
    """
    if country > context.limit(Fault.OUTSIDE_COUNTRY.value, "distance"):
        return Fault.OUTSIDE_COUNTRY
    is_post = context.agreement.role_of(point.kind) is Role.OBSERVATION_POST
    in_buffer = buffer <= context.limit("post.in-buffer" if is_post else "checkpoint.on-line", "tolerance")
    outside_region = region > context.limit(Fault.OUTSIDE_REGION.value, "distance")
    if outside_region and not in_buffer and not buffer < region:
        return Fault.OUTSIDE_REGION
    return Fault.NONE if in_buffer else Fault.OUTSIDE_BUFFER


def _across(places: Floats, grounds: Grounds) -> Floats:
    """Metres from each place on the land of others to the country, 0 for those elsewhere; NaN where it is not known."""
    metres = _beyond(places, grounds.country)
    if grounds.abroad is not None:
        metres[~shapely.intersects_xy(grounds.abroad, places[:, 0], places[:, 1])] = 0.0
    return metres


def _is_at_sea(places: Floats, grounds: Grounds) -> npt.NDArray[np.bool_]:
    """Whether each place is on nobody's land, as far as that is known."""
    if grounds.country is None or grounds.abroad is None:
        return np.zeros(len(places), bool)
    on_land: npt.NDArray[np.bool_] = shapely.intersects_xy(grounds.country, places[:, 0], places[:, 1])
    on_land |= shapely.intersects_xy(grounds.abroad, places[:, 0], places[:, 1])
    return ~on_land


def _is_disputed(places: Floats, grounds: Grounds) -> npt.NDArray[np.bool_]:
    """Whether each place is in an area whose status sources state differently."""
    areas = np.array([area for _, area in grounds.disputed], dtype=object)
    inside = shapely.intersects_xy(areas[:, None], places[None, :, 0], places[None, :, 1])
    return np.asarray(inside.any(axis=0), dtype=bool)


def _beyond(places: Floats, ground: shapely.Geometry | None) -> Floats:
    """Metres from each place to a ground, 0 inside it; NaN where the ground is not known."""
    if ground is None:
        return np.full(len(places), np.nan)
    metres = np.zeros(len(places))
    shapely.prepare(ground)
    beyond = ~shapely.intersects_xy(ground, places[:, 0], places[:, 1])
    if beyond.any():
        _, metres[beyond] = nearest(ground, places[beyond])
    return metres


def _to_buffers(context: Context, places: Floats, buffers: list[Feature]) -> tuple[Floats, Geometries]:
    """Metres from each place to the nearest of the buffers, and that buffer."""
    drawn = context.drawn(buffers)
    metres = np.full(len(places), np.inf)
    owner = np.full(len(places), None, dtype=object)
    found_in, of_buffer = shapely.STRtree(drawn).query(shapely.points(places), predicate="intersects")
    for index, buffer in zip(found_in.tolist(), of_buffer.tolist()):
        if owner[index] is None or buffers[buffer].uid < owner[index].uid:
            metres[index], owner[index] = 0.0, buffers[buffer]
    astray = np.flatnonzero(metres > 0)
    if not len(astray):
        return metres, owner
    for buffer_zone, geometry in zip(buffers, drawn):
        _, away = nearest(geometry, places[astray])
        nearer = away < metres[astray]
        metres[astray[nearer]] = away[nearer]
        owner[astray[nearer]] = buffer_zone
    return metres, owner


def _in_withheld_buffer(context: Context, points: Sequence[Feature], places: Floats) -> list[bool]:
    """Whether each place lies in the box of a buffer of its region that was withheld: nothing is known of it then."""
    boxes = [
        (buffer.region, shapely.box(*buffer.geometry.bounds))
        for buffer in context.withheld
        if context.agreement.role_of(buffer.kind) is Role.BUFFER_ZONE
        and buffer.geometry is not None
        and np.isfinite(buffer.geometry.bounds).all()
    ]
    return [
        any(region == point.region and shapely.intersects_xy(box, *place) for region, box in boxes)
        for point, place in zip(points, places)
    ]
