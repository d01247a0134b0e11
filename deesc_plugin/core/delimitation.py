# SPDX-License-Identifier: GPL-2.0-or-later
"""The frozen records of a delimitation: what is drawn, by whom, and the boundaries it refers to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Mapping

import shapely

from .agreement import Agreement
from .base_layer import BaseLayer
from .characters import visible
from .imported_proposal import ImportedProposal
from .ledger.acts import AgreedAct, State
from .ledger.ledger import Ledger
from .roles import Role
from .saying import FeatureName, Message
from .spans import ALWAYS, Span
from .stretch import Stretch

DRAFT = "draft"
AGREED = "agreed"
PROPOSED = "proposed"
WITHDRAWN = "withdrawn"
GREATEST_WIDTH = 1_000_000.0
"""Metres; no strip is wider than a country."""
_LONGEST_SHOWN = 80


@dataclass(frozen=True)
class BufferOrigin:
    """What a buffer was made from, so that a change of its zone or line can be told.

    Attributes
    ----------
    source_hash : str
        `canonical.geometry_hash` of the zone when the buffer was made.
    side, end_cap : str
        As in `buffer.geodesic_buffer`.
    tolerance_m, max_error_m : float
        Stated tolerance and measured worst deviation, metres.
    """

    source_hash: str
    side: str
    end_cap: str
    tolerance_m: float
    max_error_m: float


@dataclass(frozen=True)
class Unreadable:
    """A stored value that is not what its column holds; what it was to state counts as not stated.

    Attributes
    ----------
    column : str
        Empty where a whole row or table is meant.
    value : str
        What stands there instead, as a person can see it; at most 80 characters.
    table : str
        The table of the workspace.
    row : int
        The row's number in the table, which is QGIS's feature id; 0 where all rows are meant.
    """

    column: str
    value: str
    table: str = ""
    row: int = 0

    @classmethod
    def shown(cls, column: str, value: object, table: str = "", row: int = 0) -> Unreadable:
        """From whatever is stored, as a person can see it."""
        text = value if isinstance(value, str) else repr(value[:_LONGEST_SHOWN] if isinstance(value, bytes) else value)
        shown = visible(text[: _LONGEST_SHOWN + 1])  # first cut: somebody may have stored megabytes
        return cls(column, shown if len(shown) <= _LONGEST_SHOWN else f"{shown[: _LONGEST_SHOWN - 1]}…", table, row)


@dataclass(frozen=True)
class Feature:
    """One drawn thing.

    Attributes
    ----------
    uid : str
        UUID, the feature's identity in every file and format.
    kind, region, party, status : str
        Ids from the agreement's lists.
    name : str
        The name by which the parties know it; `names` holds it by language (ISO 639-1).
    geometry : shapely.Geometry or None
        WGS 84 longitude/latitude; edges are geodesics, vertices are turning points.
    source : str
        Where the geometry comes from.
    zone : str
        Buffer and safe zones: uid of the zone they belong to; of a buffer also of a line.
    width_m : float or None
        Buffer zones: the stated width in metres.
    exclaves, exclusions : str
        Names, separated by semicolons, of the further parts and of the holes that are meant.
    valid_from, valid_to : date or None
        The days on which the feature is in force.
    unreadable : tuple of Unreadable
        The values of its row that could not be read, sorted by column. The field itself is empty then, but for a
        geometry of which something could be read.
    """

    uid: str
    kind: str
    region: str = ""
    name: str = ""
    party: str = ""
    status: str = DRAFT
    geometry: shapely.Geometry | None = None
    source: str = ""
    number: int | None = None
    names: tuple[tuple[str, str], ...] = ()
    zone: str = ""
    width_m: float | None = None
    origin: BufferOrigin | None = None
    exclaves: str = ""
    exclusions: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    note: str = ""
    unreadable: tuple[Unreadable, ...] = ()

    @property
    def label(self) -> str:
        """How a message names the feature: its name, or its kind and the start of its uid.

        Characters that would turn the message around are written out as code points.
        """
        return visible(self.name.strip() or f"{self.kind} {self.uid[:8] or 'without uid'}")

    @property
    def naming(self) -> FeatureName:
        """What messages call the feature, in each language."""
        return FeatureName(self.uid, self.label, self.names)

    @property
    def span(self) -> Span:
        """The days on which the feature is in force.

        Of one that states an end before its beginning, which `attribute.dates` reports, the days are not known: it
        counts as in force on each, so that nothing passes it over.
        """
        first, last = self.valid_from, self.valid_to
        return ALWAYS if first is not None and last is not None and last < first else Span(first, last)

    @property
    def measurable_width(self) -> float | None:
        """The stated width where a strip can have it; else None, and `attribute.value` finds what is stated."""
        width = self.width_m
        return width if width is not None and 0.0 < width <= GREATEST_WIDTH else None

    @property
    def declared_exclaves(self) -> tuple[str, ...]:
        """The names of the parts beside the first that are meant."""
        return _listed(self.exclaves)

    @property
    def declared_exclusions(self) -> tuple[str, ...]:
        """The names of the holes that are meant."""
        return _listed(self.exclusions)


def _listed(text: str) -> tuple[str, ...]:
    return tuple(entry.strip() for entry in text.split(";") if entry.strip())


@dataclass(frozen=True)
class ReferenceUnit:
    """An administrative unit of the reference layer: P-code, name and polygon (WGS 84)."""

    pcode: str
    name: str
    geometry: shapely.Geometry


@dataclass(frozen=True)
class Reference:
    """The administrative boundaries that a delimitation is held against, and where they come from.

    None of them is a position on any boundary. `separation_areas` are indicative polygons of earlier
    agreements inside the theatre, by name; `disputed_areas` those whose status sources state differently: they are in
    no unit, and neither `country` nor `abroad` has them.

    `country` is the land of the agreement's countries and `abroad` that of others, as far as the theatre reaches, both
    WGS 84; what is in neither is sea. None where a reference was taken over before there were such.

    `accuracy_m` is how far, metres, a line may be from where it should be, as the source or whoever named it states; 0
    where nobody does.
    """

    source: str = ""
    licence: str = ""
    units: tuple[ReferenceUnit, ...] = ()
    separation_areas: tuple[tuple[str, shapely.Geometry], ...] = ()
    country: shapely.Geometry | None = None
    abroad: shapely.Geometry | None = None
    disputed_areas: tuple[tuple[str, shapely.Geometry], ...] = ()
    accuracy_m: float = 0.0

    @property
    def grounds(self) -> tuple[ReferenceUnit, ...]:
        """What areas are divided by: the units, and each disputed area as one of its own, without a P-code."""
        return (*self.units, *(ReferenceUnit("", name, geometry) for name, geometry in self.disputed_areas))

    def unit(self, pcode: str) -> ReferenceUnit | None:
        """The unit of that P-code, or None."""
        return next((unit for unit in self.units if unit.pcode == pcode), None)


@dataclass(frozen=True)
class RecordedException:
    """A finding, by its hash, that an authority accepts until a date; it lapses when what it looked at changes."""

    rule: str
    hash: str
    reason: str
    authority: str
    until: date

    def covers(self, day: date) -> bool:
        """Whether the exception still holds on `day`."""
        return day <= self.until


@dataclass(frozen=True)
class AgreedFeature:
    """A feature that was agreed: what the act says, and the feature as it was then, where it is kept here."""

    act: AgreedAct
    feature: Feature | None = None


@dataclass(frozen=True)
class Acts:
    """The acts on record, and what they come to.

    Attributes
    ----------
    agreed : tuple of AgreedFeature
        What is agreed and was not reopened since.
    state : State
        What all the acts come to.
    problems : tuple of Message
        What is wrong with the ledger: forks, gaps, broken chains, entries that were taken back.
    lines : mapping
        The lines that stances were given for, by `consent.line_hash`, as far as they are kept.
    """

    ledger: Ledger = field(default_factory=Ledger)
    agreed: tuple[AgreedFeature, ...] = ()
    state: State = field(default_factory=State)
    problems: tuple[Message, ...] = ()
    lines: Mapping[str, shapely.Geometry] = field(default_factory=dict)

    def agreed_of(self, uid: str) -> AgreedFeature | None:
        """What is agreed of a feature, or None."""
        return self._by_uid.get(uid)

    @cached_property
    def _by_uid(self) -> dict[str, AgreedFeature]:
        return {one.act.feature: one for one in self.agreed}


@dataclass(frozen=True)
class Delimitation:
    """Every feature of a workspace at one moment; what is checked is what is exported.

    The features stand in the order of their uids whatever order they came in.

    Attributes
    ----------
    unreadable : tuple of Unreadable
        What of the file is damaged beside its features' values: tables, columns, rows that are no feature. What is
        sound is here all the same, and must not be written back in the place of the file.
    in_force_on : date or None
        The day that it was narrowed to by `as_of`; None where features of all days are here.
    acts : Acts
        What the parties did, by the workspace's ledger.
    base_layers : tuple of BaseLayer
        The ground that is drawn under the line, in the order in which it was named.
    proposals : tuple of ImportedProposal
        What is on record of the proposals kept beside it, in the order in which they were imported.
    stretches : tuple of Stretch
        The pieces that lines are divided into for the parties to agree to; no part of the fingerprint.
    """

    agreement: Agreement
    features: tuple[Feature, ...]
    reference: Reference = field(default_factory=Reference)
    exceptions: tuple[RecordedException, ...] = ()
    unreadable: tuple[Unreadable, ...] = ()
    in_force_on: date | None = None
    acts: Acts = field(default_factory=Acts)
    base_layers: tuple[BaseLayer, ...] = ()
    proposals: tuple[ImportedProposal, ...] = ()
    stretches: tuple[Stretch, ...] = ()

    def __post_init__(self) -> None:
        uids_are_unique = len({feature.uid for feature in self.features}) == len(self.features)
        key = _uid if uids_are_unique else _whole_record
        object.__setattr__(self, "features", tuple(sorted(self.features, key=key)))

    def feature(self, uid: str) -> Feature | None:
        """The first feature of that uid, or None."""
        return self._by_uid.get(uid)

    @cached_property
    def _by_uid(self) -> dict[str, Feature]:
        return {feature.uid: feature for feature in reversed(self.features)}

    def as_of(self, day: date) -> Delimitation:
        """The same with the features alone that are in force on a day; it is no whole workspace any more."""
        features = tuple(feature for feature in self.features if feature.span.holds(day))
        uids = {feature.uid for feature in features}
        stretches = tuple(of_some for one in self.stretches if (of_some := one.of_features(uids)) is not None)
        return replace(self, features=features, stretches=stretches, in_force_on=day)

    def role(self, feature: Feature) -> Role | None:
        """The role that the feature's kind plays in the agreement, or None for an unknown kind."""
        return self.agreement.role_of(feature.kind)

    def of_role(self, *roles: Role) -> tuple[Feature, ...]:
        """The features of these roles that are not withdrawn."""
        return tuple(
            feature for feature in self.features if feature.status != WITHDRAWN and self.role(feature) in roles
        )


def _uid(feature: Feature) -> tuple[str, ...]:
    return (feature.uid,)


def _whole_record(feature: Feature) -> tuple[str, ...]:
    geometry = "" if feature.geometry is None else shapely.to_wkb(feature.geometry, hex=True)
    texts = (feature.kind, feature.name, feature.region, feature.party, feature.status, feature.source, feature.zone)
    return (feature.uid, *texts, feature.note, geometry)
