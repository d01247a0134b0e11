# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers and names for features that come without."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from .agreement import Agreement, Kind
from .characters import in_small_letters
from .delimitation import Delimitation
from .wording import RIGHT_TO_LEFT, Wording


class NextFeature(NamedTuple):
    """A number that is free in a region, and the names that go with it.

    Attributes
    ----------
    name : str
        English, as `Feature.name` is unless the parties know it by another.
    names : tuple of (str, str)
        In the other languages that features have names in and the agreement has the words of, as `Feature.names`.
    """

    number: int
    name: str
    names: tuple[tuple[str, str], ...]

    def in_language(self, language: str) -> str:
        """The name in a language, or the English one."""
        return dict(self.names).get(language) or self.name


class NextFeatures:
    """The numbers and names of the next features of a kind; what was taken once is not taken again.

    Each region counts for itself, as the numbers of maps and tables do.

    Parameters
    ----------
    snapshot : Delimitation
        What the workspace holds already.
    """

    def __init__(self, snapshot: Delimitation, kind: Kind) -> None:
        self._agreement, self._kind = snapshot.agreement, kind
        of_kind = [feature for feature in snapshot.features if feature.kind == kind.id]
        self._names = {feature.name for feature in of_kind}
        self._highest: dict[str, int] = defaultdict(int)
        for feature in of_kind:
            self._highest[feature.region] = max(self._highest[feature.region], feature.number or 0)

    def take(self, region_id: str) -> NextFeature:
        """The next number of a region, and names that are free, such as “Idlib, observation post 7”."""
        self._highest[region_id] += 1
        number = self._highest[region_id]
        what = _Words(self._agreement, self._kind, region_id)
        in_name = number
        while what.numbered(in_name, "en") in self._names:
            in_name += 1
        name = what.numbered(in_name, "en")
        self._names.add(name)
        others = sorted({*self._agreement.name_languages} - {"en"})
        return NextFeature(number, name, tuple((one, what.numbered(in_name, one)) for one in others if what.has(one)))


@dataclass(frozen=True)
class _Words:
    """The agreement's words for a kind in a region."""

    agreement: Agreement
    kind: Kind
    region_id: str

    @property
    def _parts(self) -> tuple[Wording, ...]:
        region = self.agreement.region(self.region_id)
        return (self.kind.name,) if region is None else (region.name, self.kind.name)

    def has(self, language: str) -> bool:
        """Whether the agreement has all of them in a language."""
        return all(dict(part.texts).get(language) for part in self._parts)

    def numbered(self, number: int, language: str) -> str:
        """The name that they make with a number."""
        *region, kind = (part.in_language(language) for part in self._parts)
        if not region:
            return f"{kind} {number}"
        comma = "،" if language in RIGHT_TO_LEFT else ","
        return f"{region[0]}{comma} {in_small_letters(kind[:1], language)}{kind[1:]} {number}"
