# SPDX-License-Identifier: GPL-2.0-or-later
"""Where an incoming feature lies: in the theatre, and in which region; or why it cannot be meant there."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely

from ..agreement import Agreement
from ..delimitation import Reference
from ..placement.region_locator import RegionLocator
from ..saying import Extent, Length, Listed, Message, Place
from .draft import FeatureRefused

_NEAR_REGION_M = 10_000.0
_DEGREES = (-180.0, -180.0, 180.0, 180.0)
"""Of coordinates that may be exchanged."""
_OUTSIDE = "It lies outside the theatre ({theatre}); check the numbers and the CRS."
_SWAPPED = "It lies outside the theatre ({theatre}); longitude and latitude look swapped."
_VERTEX_OUTSIDE = (
    "vertex {vertex} of {count} ({spot}) lies outside the theatre ({theatre}); check its coordinates and the CRS."
)
_SWAPPED_VERTEX = (
    "vertex {vertex} of {count} ({spot}) lies outside the theatre ({theatre}); its longitude and latitude look swapped."
)


def outside_theatre(place: tuple[float, float], agreement: Agreement) -> Message | None:
    """Why a longitude and latitude cannot be meant: they lie outside the agreement's theatre; None inside."""
    if agreement.covers(*place):
        return None
    is_swapped = agreement.covers(*place[::-1])
    return Message.of(_SWAPPED if is_swapped else _OUTSIDE, theatre=Extent(*agreement.theatre))


def refuse_outside_theatre(geometry: shapely.Geometry, agreement: Agreement) -> None:
    """Refuse what has a vertex outside the box in which every coordinate of the agreement lies.

    Raises
    ------
    FeatureRefused
        Naming the first such vertex; or that longitude and latitude are exchanged, or are no degrees at all.
    """
    vertices = shapely.get_coordinates(geometry)
    if not _in_box(vertices, _DEGREES).any():
        x, y = vertices[0]
        template = "its coordinates are no degrees (the first are {x} and {y}); state their CRS."
        raise FeatureRefused(template, x=f"{x:g}", y=f"{y:g}")
    inside = _in_box(vertices, agreement.theatre)
    if inside.all():
        return
    first = int(np.flatnonzero(~inside)[0])
    if _in_box(vertices[:, ::-1], agreement.theatre).all():
        raise FeatureRefused("longitude and latitude are swapped; swap the two columns and import it again.")
    longitude, latitude = vertices[first].tolist()
    raise FeatureRefused(
        _SWAPPED_VERTEX if agreement.covers(latitude, longitude) else _VERTEX_OUTSIDE,
        vertex=str(first + 1),
        count=len(vertices),
        spot=Place(longitude, latitude),
        theatre=Extent(*agreement.theatre),
    )


class Regions:
    """The regions of an agreement, in one of which each feature has to lie."""

    def __init__(self, agreement: Agreement, reference: Reference) -> None:
        self._agreement = agreement
        self._locator = RegionLocator(agreement, reference)

    def region_of(self, geometry: shapely.Geometry, stated: str) -> str:
        """The stated region, held against the place; or the one in which the most of it lies where none is stated.

        Raises
        ------
        FeatureRefused
            When the agreement does not know the stated region, or the geometry lies in another one, or in none.
        """
        found = self._locator.regions_of(geometry)
        if not stated:
            if not found:
                raise self._lies_nowhere(geometry)
            return found[0]
        if self._agreement.region(stated) is None:
            known = Listed.of([region.id for region in self._agreement.regions], most=None)
            template = "its region “{region}” is none of the agreement's ({known}); correct it or state the region."
            raise FeatureRefused(template, region=stated, known=known)
        if found and stated not in found:
            raise FeatureRefused(
                "it is stated for the region {stated} and lies in {found}; correct the region or the coordinates.",
                stated=stated,
                found=found[0],
            )
        if not found:
            self._refuse_far_from(stated, geometry)
        return stated

    def _refuse_far_from(self, stated: str, geometry: shapely.Geometry) -> None:
        """Refuse what lies in no region and not near the stated one either; boundaries may be some kilometres off."""
        far = self._locator.distance_m(stated, geometry)
        if far is None:
            return
        swapped = self._if_exchanged(geometry)
        if swapped is not None:
            raise swapped
        if far > _NEAR_REGION_M:
            template = (
                "it is stated for the region {stated} and lies {far} from it; correct the region or the coordinates."
            )
            raise FeatureRefused(template, stated=stated, far=Length(far))

    def _lies_nowhere(self, geometry: shapely.Geometry) -> FeatureRefused:
        """Why the region of a feature cannot be told, which lies in none."""
        return self._if_exchanged(geometry) or FeatureRefused(
            "it lies in none of the agreement's regions; check its coordinates, or state the region."
        )

    def _if_exchanged(self, geometry: shapely.Geometry) -> FeatureRefused | None:
        """What to say of a feature that would lie in a region with its longitudes and latitudes exchanged."""
        exchanged = shapely.transform(geometry, lambda vertices: vertices[:, ::-1])
        found = self._locator.regions_of(exchanged)
        region = self._agreement.region(found[0]) if found else None
        if region is None:
            return None
        return FeatureRefused(
            "it lies in none of the agreement's regions, and with longitude and latitude exchanged in {region}; "
            "swap the two columns and import it again.",
            region=region.name,
        )


def _in_box(vertices: Any, box: tuple[float, float, float, float]) -> Any:
    west, south, east, north = box
    longitude, latitude = vertices[:, 0], vertices[:, 1]
    return (west <= longitude) & (longitude <= east) & (south <= latitude) & (latitude <= north)
