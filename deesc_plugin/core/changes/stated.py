# SPDX-License-Identifier: GPL-2.0-or-later
"""What a feature states otherwise than before, field by field, as texts that can stand in a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..delimitation import Feature
from .difference import FeatureChange

_NAME = "name_"


@dataclass(frozen=True)
class AttributeChange:
    """A field of a feature before and after, as texts; empty where nothing is stated."""

    field: str
    before: str
    after: str


def attribute_changes(change: FeatureChange) -> tuple[AttributeChange, ...]:
    """The fields that differ of a feature that was there and still is; names by language each as a field of its own."""
    if change.before is None or change.after is None:
        return ()
    before, after = _stated(change.before, change.attributes), _stated(change.after, change.attributes)
    return tuple(
        AttributeChange(field, before.get(field, ""), after.get(field, ""))
        for field in {**before, **after}
        if before.get(field, "") != after.get(field, "")
    )


def _stated(feature: Feature, fields: tuple[str, ...]) -> dict[str, str]:
    stated: dict[str, str] = {}
    for field in fields:
        if field == "names":
            stated.update({f"{_NAME}{language}": name for language, name in feature.names})
        elif field == "unreadable":
            stated[field] = "; ".join(f"{one.column}: {one.value}" for one in feature.unreadable)
        elif field == "origin":
            origin = {} if feature.origin is None else vars(feature.origin)
            stated.update({name: _text(value) for name, value in origin.items()})
        else:
            stated[field] = _text(getattr(feature, field))
    return stated


def _text(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:g}" if isinstance(value, float) else str(value)
