# SPDX-License-Identifier: GPL-2.0-or-later
"""When two versions are the same: in every field, and in every bit of every turning point.

A ring that starts elsewhere or runs the other way round is the same line, and so are parts and holes in another
order, and a multi-geometry of one part; a turning point that moved by a nanometre is another one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely

from ..canonical import geometry_text
from ..delimitation import Feature, Reference


def is_same(one: Feature | None, other: Feature | None) -> bool:
    """Whether two versions of a feature are the same; None stands for no feature."""
    if one is None or other is None:
        return one is other
    return attributes_of(one) == attributes_of(other) and is_same_line(one.geometry, other.geometry)


def is_same_line(one: shapely.Geometry | None, other: shapely.Geometry | None) -> bool:
    """Whether two geometries have the same turning points in the same order round each ring.

    Parameters
    ----------
    one, other : shapely.Geometry or None
        WGS 84; None and an empty geometry are the same.
    """
    if shapely.get_num_coordinates(one) == 0 or shapely.get_num_coordinates(other) == 0:
        return bool(shapely.get_num_coordinates(one) == shapely.get_num_coordinates(other))
    if shapely.equals_exact(one, other):
        return True
    places, others = _places(one), _places(other)
    if _has_one_alone(places, others):
        return False
    if not np.isfinite(places).all():
        return _bytes(one) == _bytes(other)
    # the places themselves have every bit, and cost little; the canonical text has the order, rounded to a centimetre
    return np.array_equal(np.unique(places), np.unique(others)) and geometry_text(one) == geometry_text(other)


def _places(geometry: shapely.Geometry) -> npt.NDArray[np.complex128]:
    """Longitude and latitude of each vertex as one number, shape (n,); -0.0 is 0.0."""
    return (np.ascontiguousarray(shapely.get_coordinates(geometry)) + 0.0).view(np.complex128).ravel()


def _has_one_alone(places: npt.NDArray[np.complex128], others: npt.NDArray[np.complex128]) -> bool:
    """Whether the first of the places that are not at their own place in the other version is nowhere else in it."""
    many = min(len(places), len(others))
    differs = places[:many] != others[:many]
    first = int(differs.argmax())
    return bool(differs[first] and np.isfinite(places[first]) and not (others == places[first]).any())


def is_same_reference(one: Reference, other: Reference) -> bool:
    """Whether two references have the same boundaries, as exact, from the same source."""
    if (one.source, one.licence, one.accuracy_m) != (other.source, other.licence, other.accuracy_m):
        return False
    mine, theirs = _boundaries(one), _boundaries(other)
    return [key for key, _ in mine] == [key for key, _ in theirs] and all(
        is_same_line(here, there) for (_, here), (_, there) in zip(mine, theirs)
    )


def attributes_of(feature: Feature) -> dict[str, Any]:
    """Every field of a feature but its geometry, to be compared: what is not stated equals what is not stated.

    A figure of a buffer's origin may be NaN, which equals nothing; its text does.
    """
    values = dict(vars(replace(feature, geometry=None)))
    values.pop("geometry")
    return {
        **values,
        "origin": repr(feature.origin),
        "width_m": None if feature.width_m is None else repr(float(feature.width_m)),
    }


def _bytes(geometry: shapely.Geometry) -> bytes:
    return bytes(shapely.to_wkb(geometry, output_dimension=2, byte_order=1))


def _boundaries(reference: Reference) -> list[tuple[tuple[str, ...], shapely.Geometry | None]]:
    units = [(("unit", unit.pcode, unit.name), unit.geometry) for unit in reference.units]
    areas = [(("area", "", name), geometry) for name, geometry in reference.separation_areas]
    areas += [(("disputed", "", name), geometry) for name, geometry in reference.disputed_areas]
    grounds = [(("country", "", ""), reference.country), (("abroad", "", ""), reference.abroad)]
    return sorted([*units, *areas, *grounds], key=lambda entry: entry[0])
