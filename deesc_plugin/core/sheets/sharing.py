# SPDX-License-Identifier: GPL-2.0-or-later
"""Which small neighbouring zones share a sheet, where each on its own would make more sheets than a package may have.

A zone may share where its shorter side is still `LEGIBLE` on paper and its narrowest buffer twice as wide as a line. A
sheet is filled from its north-western zone with those that are nearest to it, all of one region, as long as one frame
holds them and they are no more than `MOST_TOGETHER`. The finer the scale, the more sheets: the finest that leads to few
enough is taken.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Iterator, Sequence

import numpy as np
import shapely

from ..geodesy import Floats
from .lattice import COARSEST, clearest_scale, core_size
from .options import SCALES
from .page import Page
from .subjects import Subject

LEGIBLE = 10.0
"""Millimetres on paper of the shorter side of a zone: its number has room in it."""

MOST_TOGETHER = 20
"""Zones on one sheet, all of which its head names by number."""

_METRES_A_DEGREE = 111_320.0
_TURNED = 1.05
"""By how much a box may be larger in the projection of a sheet than on the chart here, where north is up everywhere."""

Groups = list[tuple[Subject, ...]]


@dataclass(frozen=True)
class _Small:
    """A zone that may share a sheet: its box on a chart, metres, and the coarsest scale at which it can be read."""

    subject: Subject
    box: Floats
    coarsest: int


def sharings(
    found: Sequence[Subject], pages: Sequence[Page], narrowest: Sequence[float], scale: int = 0
) -> Iterator[Groups]:
    """Ways to put subjects on sheets together, from the finest scale on; each in the order of first members.

    Parameters
    ----------
    found : sequence of Subject
        In the order of their sheets.
    narrowest : sequence of float
        Width, metres, of the narrowest buffer of each; infinite for none.
    scale : int
        A chosen denominator, at which whatever fits may share; 0 for none.
    """
    boxes = _boxes(found)
    for cap in [scale] if scale else [one for one in SCALES if one <= COARSEST]:
        small = []
        for subject, box, width in zip(found, boxes, narrowest):
            coarsest = scale or _coarsest(subject, width, cap)
            if subject.is_zone and coarsest and _fits(box, pages, coarsest):
                small.append(_Small(subject, box, coarsest))
        groups = _filled(small, pages)
        together = {id(one) for group in groups for one in group}
        groups += [(one,) for one in found if id(one) not in together]
        place = {id(one): at for at, one in enumerate(found)}
        yield sorted(groups, key=lambda group: place[id(group[0])])


def _boxes(found: Sequence[Subject]) -> list[Floats]:
    """West, south, east and north of subjects on a chart that is true at their middle latitude, metres."""
    degrees = np.array([shapely.total_bounds([one.geometry for one in subject.features]) for subject in found])
    cosine = np.cos(np.radians((degrees[:, 1].min() + degrees[:, 3].max()) / 2))
    return list(degrees * (np.array([cosine, 1.0, cosine, 1.0]) * _METRES_A_DEGREE))


def _coarsest(subject: Subject, width: float, cap: int) -> int:
    """The coarsest scale up to `cap` at which a zone can be read; 0 for none."""
    [(west, south, east, north)] = _boxes([replace(subject, features=(subject.feature,))])
    legible = min(clearest_scale(width), min(east - west, north - south) * 1000 / LEGIBLE, cap)
    return max((one for one in SCALES if one <= legible), default=0)


def _fits(box: Floats, pages: Sequence[Page], scale: int) -> bool:
    width, height = (box[2:] - box[:2]) * _TURNED
    return any(width <= across and height <= up for across, up in (core_size(page, scale) for page in pages))


def _filled(small: Sequence[_Small], pages: Sequence[Page]) -> Groups:
    """The sheets of small zones, filled one after the other."""
    left = sorted(small, key=lambda one: (one.subject.feature.region, -one.box[3], one.box[0]))
    groups: Groups = []
    while left:
        first, *others = left
        middle = (first.box[:2] + first.box[2:]) / 2
        near = sorted(others, key=lambda one: float(np.hypot(*((one.box[:2] + one.box[2:]) / 2 - middle))))
        group, box, coarsest = [first], first.box, first.coarsest
        for one in near:
            if one.subject.feature.region != first.subject.feature.region or len(group) == MOST_TOGETHER:
                continue
            joined = np.array([*np.minimum(box[:2], one.box[:2]), *np.maximum(box[2:], one.box[2:])])
            if _fits(joined, pages, min(coarsest, one.coarsest)):
                group, box, coarsest = [*group, one], joined, min(coarsest, one.coarsest)
        taken = {id(one) for one in group}
        left = [one for one in left if id(one) not in taken]
        groups.append(tuple(one.subject for one in small if id(one) in taken))
    return groups
