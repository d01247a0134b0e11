# SPDX-License-Identifier: GPL-2.0-or-later
"""Proposals laid on each other: what is agreed, contested or claimed by nobody, and how much line is at stake."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Callable, Iterable, Mapping, NamedTuple, Sequence

import numpy as np
import shapely

from ..agreement import Agreement, Region
from ..delimitation import Feature, Reference
from ..errors import DeescError
from ..gazetteer import Gazetteer
from ..geodesy import LocalPlane
from ..in_turn import InTurn
from ..polygons.width import inscribed_width
from ..roles import Shape
from ..saying import Length
from ..tables.areas import unit_shares
from ..tables.nearness import settlements_about
from .cells import AGREED, GAP, STATES, Cell, divided
from .lines import LinePiece, line_pieces
from .outline import Outline
from .proposal import Proposal, claim, refuse_unsound
from .unclaimed import Unclaimed, unclaimed_in

TOLERANCE, LEAST_RUN = 2.0, 20.0
"""Metres: how far two drawings of one line may be apart, and over which length they have to be the same."""


@dataclass(frozen=True)
class ProposalComparison:
    """What proposals have in common and where they differ.

    Attributes
    ----------
    proposals : tuple of Proposal
        By the codes of their parties.
    cells : tuple of Cell
        By region, state, claiming parties and area, the largest first; numbered so.
    lines : tuple of LinePiece
        By region, parties and length, the longest first; a shared piece once.
    faces_within_tolerance_m2 : mapping of str to float
        Ground by region in faces that are wholly within the tolerance, and so no cells.
    unclaimed : tuple of Unclaimed
        By region, what nobody claims of the units that the agreement names for it, where a proposal has all of them.
    """

    proposals: tuple[Proposal, ...]
    kind: str
    regions: tuple[str, ...]
    tolerance_m: float
    least_run_m: float
    cells: tuple[Cell, ...]
    lines: tuple[LinePiece, ...]
    faces_within_tolerance_m2: Mapping[str, float]
    unclaimed: tuple[Unclaimed, ...] = ()
    gazetteer: Gazetteer | None = field(default=None, repr=False)

    @property
    def agreement(self) -> Agreement:
        """That of all proposals."""
        return self.proposals[0].delimitation.agreement

    @property
    def parties(self) -> tuple[str, ...]:
        """The codes of those who propose."""
        return tuple(one.party for one in self.proposals)

    def proposal(self, party: str) -> Proposal:
        """That of a party."""
        return next(one for one in self.proposals if one.party == party)

    def area_m2(self, state: str) -> float:
        """The ground of all cells in a state."""
        return sum(cell.area_m2 for cell in self.cells if cell.state == state)

    @property
    def within_tolerance_m2(self) -> float:
        """All ground that is told apart because it is no wider than the tolerance."""
        faces = sum(self.faces_within_tolerance_m2[region] for region in self.regions)
        return faces + sum(cell.within_tolerance_m2 for cell in self.cells)

    @property
    def line_agreed_m(self) -> float:
        """Line that every party draws, once."""
        return sum(line.length_m for line in self.lines if line.is_agreed)

    @property
    def line_at_stake_m(self) -> float:
        """Line that not every party draws, a shared piece once."""
        return sum(line.length_m for line in self.lines if not line.is_agreed)

    @property
    def partings(self) -> shapely.MultiPoint:
        """Where the proposals part: the ends of the pieces that some of them draw, WGS 84."""
        return shapely.MultiPoint([line.geometry.coords[end] for line in self.lines for end in (0, -1)])

    @property
    def is_agreed(self) -> bool:
        """Whether all proposals claim the same ground and draw the same line, within the tolerance."""
        return all(cell.state == AGREED for cell in self.cells) and all(line.is_agreed for line in self.lines)

    def in_region(self, region: str) -> ProposalComparison:
        """What of it is about one region."""
        return replace(
            self,
            regions=(region,),
            cells=tuple(cell for cell in self.cells if cell.region == region),
            lines=tuple(line for line in self.lines if line.region == region),
            unclaimed=tuple(one for one in self.unclaimed if one.region == region),
        )


def compare_proposals(
    proposals: Iterable[Proposal],
    kind: str = "zone",
    region: str = "",
    tolerance: float = TOLERANCE,
    least_run: float = LEAST_RUN,
    gazetteer: Gazetteer | None = None,
    on_progress: Callable[[float], None] = lambda share: None,
    pause_point: Callable[[], None] = lambda: None,
) -> ProposalComparison:
    """Lay proposals on each other.

    Parameters
    ----------
    proposals : iterable of Proposal
        At least two, of different parties and one agreement; their order does not matter.
    kind, region : str
        Ids in the agreement; an empty region means all.
    tolerance : float
        Metres. Ground that not everybody claims and that is no wider is told apart; lines that are no farther apart
        are the same.
    least_run : float
        Metres over which two lines have to be the same.
    gazetteer : Gazetteer, optional
        Whose settlements are looked for in each cell.
    on_progress, pause_point : callable
        Told a fraction from 0 to 1; called at least every tenth of a second or so, and raises to stop.

    Raises
    ------
    DeescError
        For proposals that cannot be compared, and numbers that cannot be meant.
    """
    in_turn = InTurn(pause_point)
    held = tuple(sorted(proposals, key=lambda one: one.party))
    _refuse(held, kind, region, tolerance, least_run, in_turn)
    on_progress(0.2)
    agreement = held[0].delimitation.agreement
    regions = [one for one in agreement.regions if region in ("", one.id)]
    reference = next((one.delimitation.reference for one in held if one.delimitation.reference.units), Reference())
    found: list[_InRegion] = []
    for number, of_region in enumerate(regions):
        pause_point()
        found.append(_of_region(held, kind, of_region, reference, tolerance, least_run, in_turn))
        on_progress(0.2 + 0.6 * (number + 1) / len(regions))
    cells = _with_units([cell for one in found for cell in one.cells], reference, pause_point)
    places, lines = [one.id for one in regions], [line for one in found for line in one.lines]
    on_progress(1.0)
    return ProposalComparison(
        held,
        kind,
        tuple(places),
        tolerance,
        least_run,
        _in_order(_with_settlements(cells, gazetteer), places),
        tuple(sorted(lines, key=lambda one: (places.index(one.region), one.party, one.same_as, -one.length_m))),
        {region: one.narrow_m2 for region, one in zip(places, found)},
        tuple(one.unclaimed for one in found if one.unclaimed is not None),
        gazetteer,
    )


class _InRegion(NamedTuple):
    """What is found in a region; `narrow_m2` lies in faces that are wholly within the tolerance."""

    cells: Sequence[Cell] = ()
    lines: Sequence[LinePiece] = ()
    narrow_m2: float = 0.0
    unclaimed: Unclaimed | None = None


def _of_region(
    held: Sequence[Proposal],
    kind: str,
    region: Region,
    reference: Reference,
    tolerance: float,
    least_run: float,
    in_turn: InTurn,
) -> _InRegion:
    claims = {one.party: in_turn(partial(claim, one.features_of(region.id, kind))) for one in held}
    if all(ground.is_empty for ground in claims.values()):
        return _InRegion()
    plane = LocalPlane.around(shapely.geometrycollections(list(claims.values())))
    on_plane = {party: plane.project(ground) for party, ground in claims.items()}
    cells, narrow = divided(on_plane, plane, region.id, kind, tolerance, in_turn)
    outlines = {party: Outline(ground) for party, ground in on_plane.items()}
    lines = line_pieces(outlines, plane, region.id, kind, tolerance, least_run, in_turn)
    ground = [*claims.values(), *(cell.geometry for cell in cells if cell.state == GAP)]
    return _InRegion(cells, lines, narrow, in_turn(partial(unclaimed_in, region, reference, ground, kind)))


def _in_order(cells: list[Cell], regions: Sequence[str]) -> tuple[Cell, ...]:
    """The cells in their order, each with its number."""
    order = sorted(cells, key=lambda cell: _place_of(cell, regions))
    return tuple(replace(cell, number=number) for number, cell in enumerate(order, start=1))


def _place_of(cell: Cell, regions: Sequence[str]) -> tuple[object, ...]:
    bounds = tuple(round(one, 7) for one in cell.geometry.bounds)
    return regions.index(cell.region), STATES.index(cell.state), cell.parties, -round(cell.area_m2), bounds


def _refuse(
    held: Sequence[Proposal], kind: str, region: str, tolerance: float, least_run: float, in_turn: InTurn
) -> None:
    """Refuse what cannot be compared."""
    _refuse_others(held)
    agreement = held[0].delimitation.agreement
    known = agreement.kind(kind)
    if known is None or known.role.shape is not Shape.AREA:
        raise DeescError("“{kind}” is no kind of areas in this agreement; choose one that is.", kind=kind)
    if region and agreement.region(region) is None:
        raise DeescError("The agreement has no region “{region}”.", region=region)
    if not 0.0 <= tolerance < math.inf:
        raise DeescError("The tolerance is a width in metres, 0 or more; 0 tells nothing apart.")
    if not 0.0 < least_run < math.inf:
        raise DeescError("The shortest common run is a length in metres above 0.")
    for proposal in held:
        in_turn(partial(refuse_unsound, proposal, kind))
    _refuse_wide_tolerance(held, kind, tolerance, in_turn)


def _refuse_others(held: Sequence[Proposal]) -> None:
    """Refuse one proposal alone, two of one party, and those of several agreements."""
    for first, second in zip(held, held[1:]):
        if first.party == second.party:
            raise DeescError(
                "{first} and {second} are both proposals of {party}; a party is compared with one proposal.",
                first=first.label,
                second=second.label,
                party=first.party,
            )
        if first.delimitation.agreement.digest != second.delimitation.agreement.digest:
            raise DeescError(
                "{first} is under the agreement “{agreement}” with the SHA-256 {digest}, and {second} under “{other}” "
                "with {other_digest}; compare proposals under one agreement.",
                first=first.label,
                agreement=first.delimitation.agreement.title,
                digest=first.delimitation.agreement.digest,
                second=second.label,
                other=second.delimitation.agreement.title,
                other_digest=second.delimitation.agreement.digest,
            )
    if len(held) < 2:
        raise DeescError("One proposal alone cannot be compared; name those of two parties or more.")


def _refuse_wide_tolerance(held: Sequence[Proposal], kind: str, tolerance: float, in_turn: InTurn) -> None:
    """Refuse a tolerance in which a whole area of somebody's would be lost."""
    features = [(one, feature) for one in held for feature in one.delimitation.features if feature.kind == kind]
    if not features or tolerance <= 0:
        return
    geometries = np.array([feature.geometry for _, feature in features], dtype=object)
    widths = in_turn(partial(inscribed_width, geometries))
    narrow = int(np.argmin(widths))
    if widths[narrow] <= tolerance:
        raise DeescError(
            "{file}: the tolerance of {tolerance} is wider than {feature} ({width}); state a smaller one.",
            file=features[narrow][0].label,
            tolerance=Length(tolerance),
            feature=features[narrow][1],
            width=Length(float(widths[narrow])),
        )


def _with_units(cells: Sequence[Cell], reference: Reference, pause_point: Callable[[], None]) -> list[Cell]:
    if not reference.grounds:
        return list(cells)
    carriers = [Feature(str(number), cell.kind, geometry=cell.geometry) for number, cell in enumerate(cells)]
    told = []
    for cell, shares in zip(cells, unit_shares(carriers, reference.grounds, reference.accuracy_m)):
        pause_point()
        told.append(replace(cell, shares=shares))
    return told


def _with_settlements(cells: list[Cell], gazetteer: Gazetteer | None) -> list[Cell]:
    return cells if gazetteer is None else [_among_settlements(cell, gazetteer) for cell in cells]


def _among_settlements(cell: Cell, gazetteer: Gazetteer) -> Cell:
    """A cell with the settlements inside it, and those nearer to its outline than the gazetteer is accurate."""
    about, is_on, is_near = settlements_about(cell.geometry, gazetteer)
    return replace(cell, settlements=tuple(about[is_on & ~is_near].tolist()), near=tuple(about[is_near].tolist()))
