# SPDX-License-Identifier: GPL-2.0-or-later
"""Which areas an overlay can be trusted with, in the form that it bears, and why not the others."""

from __future__ import annotations

import enum
from dataclasses import dataclass

import numpy as np
import shapely

from ..geodesy import Geometries, densify
from ..saying import Message
from ..soundness import Unfit, as_area, has_empties, unfit, without_empties
from ..validity import first_fault, is_tangled, is_valid_ogc


class Reason(enum.Enum):
    """Why nothing certain can be said of an area."""

    NO_AREA = "no area"
    NO_PLACE = "no place"
    TANGLED = "tangled"
    INVALID = "invalid"
    MEETS_ITSELF = "meets itself when drawn out"


@dataclass(frozen=True)
class Refused:
    """An area that is not admitted.

    Attributes
    ----------
    index : int
        Its place in the input.
    fault : Message or str
        What is wrong where, for areas that are invalid or meet themselves; else empty.
    """

    index: int
    reason: Reason
    fault: Message | str = ""


@dataclass(frozen=True)
class Admission:
    """Areas ready for an overlay.

    Attributes
    ----------
    drawn : ndarray of object, shape (n,)
        Polygons and multipolygons, valid, their edges drawn out; None where there is no geometry, and for the refused.
    refused : tuple of Refused
        By place in the input.
    relieved : tuple of int
        The places of those that had parts or holes without vertices, which were left out.
    """

    drawn: Geometries
    refused: tuple[Refused, ...]
    relieved: tuple[int, ...]


def admit(geometries: Geometries) -> Admission:
    """Look at areas before an overlay gets them.

    Parameters
    ----------
    geometries : ndarray of object, shape (n,)
        In degrees, of any type and in any state. Collections of nothing but areas are taken as those areas.
    """
    relieved = np.flatnonzero(has_empties(geometries))
    areas = without_empties(geometries)
    drawn = np.full(len(areas), None, dtype=object)
    refused = {}
    for index, why in enumerate(unfit(areas).tolist()):
        if why is Unfit.MISSING:
            continue
        try:
            drawn[index] = _sound(areas[index], why)
        except _Refusal as refusal:
            refused[index] = Refused(index, refusal.reason, refusal.fault)
    admitted = np.flatnonzero(~shapely.is_missing(drawn))
    sound, drawn[admitted] = drawn[admitted], densify(drawn[admitted])
    for index, before in zip(admitted.tolist(), sound):
        if drawn[index] is not before and not is_valid_ogc(drawn[index]):
            refused[index] = Refused(index, Reason.MEETS_ITSELF, first_fault(drawn[index]))
            drawn[index] = None
    return Admission(drawn, tuple(refused[index] for index in sorted(refused)), tuple(relieved.tolist()))


class _Refusal(Exception):
    def __init__(self, reason: Reason, fault: Message | str = "") -> None:
        self.reason, self.fault = reason, fault


def _sound(geometry: shapely.Geometry, why: Unfit | None) -> shapely.Geometry:
    """The area that a geometry is, valid as it is stored."""
    area = as_area(geometry)
    if area is None:
        raise _Refusal(Reason.NO_AREA)
    if why is Unfit.MIXED:
        why = unfit(area)[0]
    if why is not None:
        raise _Refusal(Reason.NO_PLACE)
    if is_tangled(area):
        raise _Refusal(Reason.TANGLED)
    if not is_valid_ogc(area):
        raise _Refusal(Reason.INVALID, first_fault(area))
    return area
