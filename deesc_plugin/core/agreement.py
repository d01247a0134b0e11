# SPDX-License-Identifier: GPL-2.0-or-later
"""An agreement as data: who agreed, on which regions, which kinds of feature, for how long.

Nothing about any particular ceasefire is code. An agreement is one JSON file in the form that
``resources/agreements/agreement.schema.json`` describes; these are the frozen records that it is read into.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date
from typing import Mapping

from .characters import visible
from .claims import Claim, Deadline, Source, Term
from .precedence import Precedence
from .roles import Role
from .set_apart import DisputedArea, SeparationArea
from .wording import Wording

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""The days that an agreement can mean. A period counted from the last stays within the calendar."""

WHOLE_EARTH = (-180.0, -90.0, 180.0, 90.0)
"""The theatre where none is stated: west, south, east and north, degrees."""

AUTO = "auto"
"""Stands for a kind or a region that is not stated; no id of an agreement."""


class Allowance(enum.Enum):
    """When two kinds of feature may overlap."""

    NEVER = "never"
    SAME_ZONE = "same-zone"
    ALWAYS = "always"


@dataclass(frozen=True)
class Party:
    """A party by its code; `role` is its part in the agreement, such as guarantor.

    `name` stands where it is mentioned, `official` where it is bound, `short` where there is little room. `language`
    (ISO 639-1) is the one that its drafts are written in, empty where that is not stated.
    """

    code: str
    role: Wording
    name: Wording
    official: Wording
    short: Wording
    language: str = ""


@dataclass(frozen=True)
class AdministrativeUnit:
    """An administrative unit by its P-code, with the codes that join it to layers without P-codes.

    `fips` is the FIPS 10-4 code, `iso` the ISO 3166-2 code; empty where there is none. `country` is the ISO 3166-1
    code of the one it is of, `inside` a place (longitude, latitude) well inside it: they join layers without any code
    that is one unit's alone.
    """

    pcode: str
    name: Wording
    country: str
    fips: str = ""
    iso: str = ""
    inside: tuple[float, float] | None = None


@dataclass(frozen=True)
class Region:
    """One region of the agreement and the administrative units that it names for it.

    Attributes
    ----------
    units : tuple of (str, str)
        P-code and extent, ``"whole"`` or ``"part"``: the text's "certain parts of".
    extent : tuple of float
        West, south, east, north in degrees: where a map of the region starts. Not a line of anything.
    """

    id: str
    number: int
    name: Wording
    wording: Wording
    units: tuple[tuple[str, str], ...]
    extent: tuple[float, float, float, float]
    source: Wording

    @property
    def pcodes(self) -> tuple[str, ...]:
        """The P-codes of the units that the agreement names for the region."""
        return tuple(pcode for pcode, _ in self.units)


@dataclass(frozen=True)
class InstrumentTerm:
    """What the instrument itself calls a kind.

    `sources` are those that state the term, by language: where a language has none, the term in it is a translation
    of the agreement file's author and binds nobody.
    """

    name: Wording
    sources: Mapping[str, Wording]


@dataclass(frozen=True)
class Kind:
    """A kind of feature that the agreement speaks of, and the role it plays.

    `term` is what the instrument calls it, None where that is not stated or is the name.
    """

    id: str
    role: Role
    name: Wording
    plural: Wording
    wording: Wording
    term: InstrumentTerm | None = None


@dataclass(frozen=True)
class GlossaryTerm:
    """A term of this agreement, and where it is from; the kinds are terms by themselves."""

    id: str
    name: Wording
    source: Wording


@dataclass(frozen=True)
class RuleOff:
    """A rule that the parties do not apply, and why."""

    rule: str
    reason: Wording


@dataclass(frozen=True)
class OverlapAllowance:
    """Whether two kinds may overlap; the pair has no order."""

    kinds: frozenset[str]
    allowance: Allowance


@dataclass(frozen=True)
class LimitOverride:
    """A limit that a workspace holds to in place of the agreement's; see `limit_overrides.with_overrides`.

    Attributes
    ----------
    rule, name : str
        Id of the rule and name of its limit.
    value, agreed : float
        The limit in force, and the one in whose place it stands, in the limit's unit.
    reason : str
        Why, and who decided it.
    """

    rule: str
    name: str
    value: float
    reason: str
    agreed: float = 0.0


@dataclass(frozen=True)
class ConsentClause:
    """Whose consent to each stretch of a line is needed, by their codes, and where the parties agreed on that."""

    parties: tuple[str, ...]
    source: Wording


@dataclass(frozen=True)
class Agreement:
    """An agreement, read and checked. `digest` is the SHA-256 of the JSON text it was read from.

    `limits` are those in force: the agreement's, but for the `overrides`. `instrument` is the document agreed on, its
    place and date. `languages` are those that its wording is in, `name_languages` those that features have names in.
    `countries` are the ISO 3166-1 codes of those that it is about; `unit_word` is what it calls their administrative
    units, None where it has no word of its own. `follows` is the source that it goes by wherever sources differ, None
    where each claim states that by itself. `precedence` is that of its own article, or else a rule of packages alone.
    `consent` is None where every party's is needed.
    """

    id: str
    title: Wording
    instrument: Wording
    languages: tuple[str, ...]
    name_languages: tuple[str, ...]
    countries: tuple[str, ...]
    theatre: tuple[float, float, float, float]
    likely_crs: tuple[tuple[str, str], ...]
    parties: tuple[Party, ...]
    units: tuple[AdministrativeUnit, ...]
    separation_areas: tuple[SeparationArea, ...]
    regions: tuple[Region, ...]
    kinds: tuple[Kind, ...]
    statuses: tuple[str, ...]
    term: Term
    deadlines: tuple[Deadline, ...]
    claims: tuple[Claim, ...]
    overlaps: tuple[OverlapAllowance, ...]
    limits: Mapping[str, Mapping[str, float]]
    rules_off: tuple[RuleOff, ...]
    glossary: tuple[GlossaryTerm, ...]
    unit_word: Wording | None
    precedence: Precedence
    disclaimer: Wording
    text: str
    digest: str
    overrides: tuple[LimitOverride, ...] = ()
    follows: Source | None = None
    disputed_areas: tuple[DisputedArea, ...] = ()
    consent: ConsentClause | None = None

    @property
    def consenting(self) -> tuple[str, ...]:
        """The codes of the parties whose consent to a stretch is needed."""
        return tuple(party.code for party in self.parties) if self.consent is None else self.consent.parties

    def region(self, region_id: str) -> Region | None:
        """The region of that id, or None."""
        return next((region for region in self.regions if region.id == region_id), None)

    def kind(self, kind_id: str) -> Kind | None:
        """The kind of that id, or None."""
        return next((kind for kind in self.kinds if kind.id == kind_id), None)

    def unit(self, pcode: str) -> AdministrativeUnit | None:
        """The administrative unit of that P-code, or None."""
        return next((unit for unit in self.units if unit.pcode == pcode), None)

    def unit_name(self, pcode: str, name: str, language: str = "en") -> str:
        """An administrative unit as the agreement names it in a language, or by the name given."""
        unit = self.unit(pcode)
        return unit.name.in_language(language) if unit else visible(name)

    def unit_wording(self, pcode: str, name: str) -> Wording:
        """The same in all languages, as messages take it."""
        unit = self.unit(pcode)
        return unit.name if unit else Wording((("en", name),))

    def region_wording(self, region_id: str) -> Wording:
        """The name of a region; its id where the agreement does not know it."""
        region = self.region(region_id)
        return region.name if region else Wording((("en", region_id),))

    def kind_wording(self, kind_id: str) -> Wording:
        """The name of a kind; its id where the agreement does not know it."""
        kind = self.kind(kind_id)
        return kind.name if kind else Wording((("en", kind_id),))

    def separation_wording(self, name: str) -> Wording:
        """An area that is set apart in all languages, by its English name; that name where there is no such one."""
        names = [area.name for area in self.separation_areas] + [area.name for area in self.disputed_areas]
        known = (wording for wording in names if str(wording) == name)
        return next(known, Wording((("en", name),)))

    def party(self, code: str) -> Party | None:
        """The party of that code, or None."""
        return next((party for party in self.parties if party.code == code), None)

    def role_of(self, kind_id: str) -> Role | None:
        """The role that a kind plays, or None for an unknown kind."""
        kind = self.kind(kind_id)
        return kind.role if kind else None

    def allowance(self, kind_a: str, kind_b: str) -> Allowance:
        """Whether two kinds may overlap; a pair that the agreement does not name never may."""
        pair = frozenset((kind_a, kind_b))
        for entry in self.overlaps:
            if entry.kinds == pair:
                return entry.allowance
        return Allowance.NEVER

    def covers(self, longitude: float, latitude: float) -> bool:
        """Whether a place lies in the theatre, the box outside which no coordinate can be meant."""
        west, south, east, north = self.theatre
        return west <= longitude <= east and south <= latitude <= north
