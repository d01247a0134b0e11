"""The finding that two features overlap: its sentence, and the fix where one is plain."""

from __future__ import annotations

from .agreement import Role
from .context import Context
from .delimitation import Feature
from .finding import Finding, Fix, Severity, found
from .grounds import largest_part
from .mending import cut_away, give_way_order, may_be_asked, removal
from .overlay import Overlap, Relation, find_overlaps
from .quantity import area_text, length_text, place_text

_SENTENCES = {
    Relation.OVERLAPS: "{first} and {second} overlap by {size}, up to {width} wide, at {spot}.",
    Relation.CONTAINS: "{first} holds the whole of {second}: {size}, up to {width} wide, at {spot}.",
    Relation.WITHIN: "{first} lies wholly inside {second}: {size}, up to {width} wide, at {spot}.",
    Relation.DUPLICATES: "{first} and {second} are one and the same outline of {size}, at {spot}.",
}


def zone_overlaps(context: Context) -> tuple[tuple[Feature, Feature, Overlap], ...]:
    """The overlaps between zones that ``overlap.zone`` reports; ask for them by ``context.once(zone_overlaps)``."""
    zones = context.of_role(Role.ZONE)
    overlaps = find_overlaps(
        context.drawn(zones), min_width=context.limit("overlap.zone", "width"), is_cancelled=context.is_cancelled
    )
    return tuple((zones[overlap.first], zones[overlap.second], overlap) for overlap in overlaps)


def overlap_finding(context: Context, first: Feature, second: Feature, overlap: Overlap, limit: float) -> Finding:
    """An overlap of two features as an error; the one that would have to give way stands first.

    Parameters
    ----------
    overlap : Overlap
        Of `first` and `second`, in that order.
    limit : float
        The width in metres from which an overlap counts.
    """
    yielding, keeping = give_way_order(first, second, context.agreement)
    relation = overlap.relation if yielding is first else overlap.relation.reversed
    at = largest_part(overlap.geometry)
    return found(
        Severity.ERROR,
        (yielding, keeping),
        _SENTENCES[relation],
        place=overlap.geometry,
        at=at,
        measured=overlap.width_m,
        limit=limit,
        unit="m",
        fix=_fix(context, yielding, keeping, relation),
        first=yielding.label,
        second=keeping.label,
        size=area_text(overlap.area_m2),
        width=length_text(overlap.width_m),
        spot=place_text(*at),
    )


def _fix(context: Context, yielding: Feature, keeping: Feature, relation: Relation) -> Fix | None:
    if not may_be_asked(yielding, keeping, context.agreement):
        return None
    if relation is Relation.DUPLICATES:
        return removal(yielding) if yielding.kind == keeping.kind else None
    if relation is not Relation.OVERLAPS:
        return None
    drawn = context.drawn((yielding, keeping))
    return cut_away(yielding, keeping, (drawn[0], drawn[1]))
