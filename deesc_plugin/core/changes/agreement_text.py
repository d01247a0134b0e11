# SPDX-License-Identifier: GPL-2.0-or-later
"""A newer text of an agreement beside the older: what it says otherwise, and what keeps it from taking its place."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Iterator, Mapping

from ..agreement import Agreement
from ..delimitation import Delimitation
from ..errors import AgreementError
from ..saying import Listed

_NAMED_BY = ("id", "code", "pcode", "crs", "name", "topic", "kinds", "what", "until")
"""The fields by which an agreement's lists tell their entries apart, the first that is there."""


@dataclass(frozen=True)
class TextChange:
    """One place at which two texts of an agreement differ.

    Attributes
    ----------
    place : str
        Where: names of fields and entries, parted by slashes, such as ``kinds/zone/name/ru``.
    before, after : str or None
        What stands there, texts as they are and all else as JSON; None where nothing does.
    """

    place: str
    before: str | None
    after: str | None


def agreement_changes(before: Agreement, after: Agreement) -> tuple[TextChange, ...]:
    """Every place at which two texts differ, in the order of the newer text; entries of lists are told by their ids."""
    return tuple(_changes("", json.loads(before.text), json.loads(after.text)))


def refuse_replacement(delimitation: Delimitation, agreement: Agreement) -> None:
    """Refuse a text that cannot take the place of a delimitation's agreement.

    A party, region or status that is gone is a matter of the rules, which then name each feature that has it; a kind
    is the table that its features stand in.

    Raises
    ------
    AgreementError
        For another agreement's text, and for one without a kind that is drawn, or with another role for it.
    """
    known = delimitation.agreement
    if agreement.id != known.id:
        raise AgreementError(
            "“{new}” is another agreement than the workspace's, “{known}”; create a workspace for it.",
            new=agreement.id,
            known=known.id,
        )
    for kind in known.kinds:
        drawn = [feature for feature in delimitation.features if feature.kind == kind.id]
        if drawn and agreement.role_of(kind.id) is not kind.role:
            raise AgreementError(
                "The newer text of “{agreement}” has no kind “{kind}” of the role “{role}”, which {features} are of; "
                "keep the kind in the text, or remove these features first.",
                agreement=agreement.id,
                kind=kind.id,
                role=kind.role.value,
                features=Listed.of(drawn, most=3),
            )


def _changes(place: str, before: Any, after: Any) -> Iterator[TextChange]:
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        yield from _of_entries(place, before, after)
        return
    before_named, after_named = _named(before), _named(after)
    if before_named is not None and after_named is not None:
        yield from _of_entries(place, before_named, after_named)
    else:
        yield TextChange(place, _shown(before), _shown(after))


def _of_entries(place: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[TextChange]:
    for name in dict.fromkeys([*after, *before]):
        inside = f"{place}/{name}" if place else name
        if name in before and name in after:
            yield from _changes(inside, before[name], after[name])
        else:
            yield TextChange(
                inside,
                _shown(before[name]) if name in before else None,
                _shown(after[name]) if name in after else None,
            )


def _named(entries: Any) -> dict[str, Any] | None:
    """A list's entries by what tells them apart; None where that is nothing, or not enough."""
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        return None
    for field in _NAMED_BY:
        names = [entry.get(field) for entry in entries]
        if None not in names:
            texts = ["+".join(name) if isinstance(name, list) else str(name) for name in names]
            return dict(zip(texts, entries)) if len(set(texts)) == len(texts) else None
    return None


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
