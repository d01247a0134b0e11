"""The agreement's own words in the sentences of findings: regions, kinds and administrative units in a language."""

from __future__ import annotations

from typing import Mapping

from ..characters import visible
from ..delimitation import Delimitation
from ..saying import ENGLISH, Code, Message
from ..wording import Wording

_BETWEEN = ", "
_REGION, _KIND, _UNIT = "region", "kind", "unit"
_PLACES = {
    **{"region": _REGION, "region_a": _REGION, "region_b": _REGION},
    "kind": _KIND,
    **{"in_unit": _UNIT, "units": _UNIT},
}
"""What the places of a sentence are for, by their names."""


def with_agreed_names(message: Message, delimitation: Delimitation, language: str) -> Message:
    """A message in which regions, kinds and administrative units are called as the agreement calls them in a language.

    Only places for such a name are looked at: a feature that is called like its region keeps its name as it is stored.
    What the agreement does not name stays as well.

    Examples
    --------
    For Arabic, “North of Homs” as the value of ``region`` becomes “شمال حمص”.
    """
    known = _names(delimitation) if any(place in _PLACES for place, _ in message.values) else {}

    def named(place: str, text: str) -> str:
        names = known.get(_PLACES.get(place, ""), {})
        if text in names:
            return names[text].in_language(language)
        several = text.split(_BETWEEN)
        if not names.keys() >= set(several):
            return text
        return _BETWEEN.join(names[one].in_language(language) for one in several)

    values = ((place, value.said(ENGLISH)) for place, value in message.values)
    return Message(message.template, tuple((place, Code(named(place, text))) for place, text in values))


def _names(delimitation: Delimitation) -> Mapping[str, Mapping[str, Wording]]:
    """By what a place is for, the agreement's names by the texts that sentences have: ids, and names in English."""
    agreement = delimitation.agreement
    units = {visible(str(unit.name)): unit.name for unit in agreement.units}
    regions = [(text, one.name) for one in agreement.regions for text in (one.id, visible(str(one.name)))]
    kinds = [(text, one.name) for one in agreement.kinds for text in (one.id, visible(str(one.name)))]
    return {_REGION: dict(regions), _KIND: dict(kinds), _UNIT: units}
