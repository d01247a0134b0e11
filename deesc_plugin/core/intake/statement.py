# SPDX-License-Identifier: GPL-2.0-or-later
"""What the person who imports states for all features, held against the agreement and against the file."""

from __future__ import annotations

from dataclasses import dataclass

from ..agreement import AUTO, Agreement
from ..errors import ImportRefused
from ..saying import Listed
from .draft import Draft, FeatureRefused, text_of

_NO_KIND = "The kind “{value}” is none of the agreement's ({known}); choose one of them."
_NO_REGION = "The region “{value}” is none of the agreement's ({known}); choose one of them."
_NO_PARTY = "The party “{value}” is none of the agreement's ({known}); choose one of them."
_NO_STATUS = "The status “{value}” is none of the agreement's ({known}); choose one of them."


@dataclass(frozen=True)
class Stated:
    """What the person who imports states for all features; empty texts leave it to the file's columns.

    `status` and `source` are for the features that state none themselves.

    `kind` and `region` may be ``"auto"``: from the file's column, and for a region else by location.
    """

    kind: str = AUTO
    region: str = AUTO
    party: str = ""
    status: str = "draft"
    source: str = ""


def refuse_unknown_statement(stated: Stated, agreement: Agreement) -> None:
    """Refuse the whole import where a parameter names what the agreement does not know."""
    for template, value, known, may_be_auto in (
        (_NO_KIND, stated.kind, [entry.id for entry in agreement.kinds], True),
        (_NO_REGION, stated.region, [entry.id for entry in agreement.regions], True),
        (_NO_PARTY, stated.party, [entry.code for entry in agreement.parties], False),
        (_NO_STATUS, stated.status, list(agreement.statuses), False),
    ):
        if value and value not in known and not (may_be_auto and value == AUTO):
            raise ImportRefused(template, value=value, known=Listed.of(known, most=None))


def refuse_contradiction(draft: Draft, stated: Stated, agreement: Agreement) -> None:
    """Refuse a feature of which its file states another kind or party than the person who imports it.

    Raises
    ------
    FeatureRefused
        Naming both.
    """
    kind, party = text_of(draft, "kind"), text_of(draft, "party")
    is_strip = draft.attributes.get("distance_m") is not None  # by the geodesic buffer, with its source's columns
    if stated.kind not in ("", AUTO, kind) and agreement.kind(kind) is not None and not is_strip:
        template = "its file states the kind “{written}” and you the kind {stated}; leave the kind to the file."
        raise FeatureRefused(template, written=kind, stated=stated.kind)
    if stated.party and party and not _is_party(party, stated.party, agreement):
        template = (
            "its file states the party “{written}” and you the party {stated}; leave the party to the file, or "
            "correct it there."
        )
        raise FeatureRefused(template, written=party, stated=stated.party)


def _is_party(written: str, code: str, agreement: Agreement) -> bool:
    """Whether a text means a party: its code, or one of its names in any language."""
    named = [name for one in agreement.parties if one.code == code for name in (one.name, one.official, one.short)]
    meant = {code, *(name.in_language(language) for name in named for language in agreement.name_languages)}
    return written.casefold() in {text.casefold() for text in meant}
