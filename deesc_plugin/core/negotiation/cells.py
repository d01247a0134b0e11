# SPDX-License-Identifier: GPL-2.0-or-later
"""The cells into which claims divide the ground: the largest areas with one set of claiming parties each.

The outlines of all claims together divide the plane into faces; of each a point inside says who claims it. What of a
face that not everybody claims is no wider than the tolerance comes from two drawings of one line: it is taken off by an
opening (erosion, then dilation, by half the tolerance; J. Serra, *Image Analysis and Mathematical Morphology*, 1982),
and told apart. Nothing is moved or snapped.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import Mapping

import numpy as np
import numpy.typing as npt
import shapely

from ..geodesy import Geometries, LocalPlane, area
from ..in_turn import InTurn
from ..polygons.pieces import polygonal
from ..tables.areas import Share

AGREED, CONTESTED, GAP = "agreed", "contested", "gap"
STATES = (AGREED, CONTESTED, GAP)

_QUARTER = 16
_SLACK = 1.0005
"""The dilation goes so much farther than the erosion, for the arcs of both are drawn as chords."""
_AT_ONCE = 500


@dataclass(frozen=True)
class Cell:
    """A piece of ground with one set of claiming parties.

    Attributes
    ----------
    parties, others : tuple of str
        Who claims it and who does not, by their codes.
    geometry : shapely.Polygon
        WGS 84, drawn out along its geodesics.
    area_m2, within_tolerance_m2 : float
        Its area on the ellipsoid, and that of the narrow parts that were taken off it.
    shares : tuple of Share
        How its area is divided among the administrative units of the reference.
    settlements, near : tuple of int
        Places in the gazetteer of those inside, and of those too near to its outline to tell.
    number : int
        Its place among the cells of a comparison, from 1.
    """

    region: str
    kind: str
    parties: tuple[str, ...]
    others: tuple[str, ...]
    geometry: shapely.Polygon
    area_m2: float
    within_tolerance_m2: float = 0.0
    shares: tuple[Share, ...] = ()
    settlements: tuple[int, ...] = ()
    near: tuple[int, ...] = ()
    number: int = field(default=0, compare=False)

    @property
    def state(self) -> str:
        """`AGREED` where all parties claim it, `GAP` where nobody does and claims enclose it, else `CONTESTED`."""
        return GAP if not self.parties else CONTESTED if self.others else AGREED


def divided(
    claims: Mapping[str, shapely.Geometry],
    plane: LocalPlane,
    region: str,
    kind: str,
    tolerance: float,
    in_turn: InTurn,
) -> tuple[list[Cell], float]:
    """The cells of a region, and the square metres that lie in faces wholly within the tolerance.

    Parameters
    ----------
    claims : mapping of str to shapely.Geometry
        The ground that each party claims, on the plane; it may be empty.
    tolerance : float
        Metres; 0 takes nothing off.
    in_turn : callable
        Does one piece of work that takes long, so that cancel is asked meanwhile, and gives what it gives.
    """
    parties = tuple(sorted(claims))
    grounds = [claims[party] for party in parties]
    faces = in_turn(partial(_faces, grounds))
    whose = in_turn(partial(_whose, faces, grounds))
    everybody = whose.all(axis=1)
    cells: list[Cell] = []
    narrow = 0.0
    for start in range(0, len(faces), _AT_ONCE):
        few = slice(start, start + _AT_ONCE)
        opened = in_turn(partial(_opened, faces[few], ~everybody[few], tolerance))
        wholes = area(plane.unproject(faces[few]))
        parts, of_face = shapely.get_parts(plane.unproject(opened), return_index=True)
        is_filled = ~shapely.is_empty(parts)
        parts, of_face = parts[is_filled], of_face[is_filled]
        sizes = area(parts)
        kept = np.bincount(of_face, weights=sizes, minlength=len(wholes))
        is_cut = [face is not after for face, after in zip(faces[few], opened)]
        left = np.where(is_cut, wholes - kept, 0.0)  # of a face that is as it was nothing, to the last digit
        narrow += float(left[~np.isin(np.arange(len(wholes)), of_face)].sum())
        for place in np.lexsort([-sizes, of_face]):
            face = of_face[place]
            cells.append(
                Cell(
                    region,
                    kind,
                    tuple(party for party, claims_it in zip(parties, whose[few][face]) if claims_it),
                    tuple(party for party, claims_it in zip(parties, whose[few][face]) if not claims_it),
                    parts[place],
                    float(sizes[place]),
                    float(left[face]),
                )
            )
            left[face] = 0.0
    return cells, narrow


def _faces(grounds: list[shapely.Geometry]) -> Geometries:
    """The faces that outlines divide the plane into, but the outermost one."""
    lines = shapely.union_all(shapely.boundary(np.array(grounds, dtype=object)))
    faces: Geometries = shapely.get_parts(shapely.polygonize(shapely.get_parts(lines)))
    return faces


def _whose(faces: Geometries, grounds: list[shapely.Geometry]) -> npt.NDArray[np.bool_]:
    """Which face each party claims, shape (faces, parties)."""
    inside = shapely.point_on_surface(faces)
    claimed = np.zeros((len(faces), len(grounds)), dtype=bool)
    for place, ground in enumerate(grounds):
        shapely.prepare(ground)
        claimed[:, place] = shapely.contains_properly(ground, inside)
    return claimed


def _opened(faces: Geometries, is_open: npt.NDArray[np.bool_], tolerance: float) -> Geometries:
    """Faces without what of them is no wider than the tolerance; those not asked for as they are."""
    opened = faces.copy()
    if tolerance <= 0:
        return opened
    radius = tolerance / 2
    is_small = is_open & (shapely.area(faces) < np.pi * radius**2)
    opened[is_small] = shapely.Polygon()
    wide = np.flatnonzero(is_open & ~is_small)
    cores = shapely.buffer(faces[wide], -radius, quad_segs=_QUARTER)
    # with sharp corners, so that those of the face are whole again
    back = shapely.buffer(cores, radius * _SLACK, quad_segs=_QUARTER, join_style="mitre")
    is_cut = ~shapely.covers(back, faces[wide])
    for place, whole in zip(wide[is_cut], back[is_cut]):
        opened[place] = shapely.Polygon() if whole.is_empty else polygonal(shapely.intersection(whole, faces[place]))
    return opened
