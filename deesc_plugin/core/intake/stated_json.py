# SPDX-License-Identifier: GPL-2.0-or-later
"""What the features of a GeoJSON text state, as it is written there.

A program that gives each column one type makes something else of it: where one name among many is a number, GDAL and
QGIS read none of the names; a NUL ends a text; of two values of one name the last counts.
"""

from __future__ import annotations

import codecs
import json
from dataclasses import dataclass
from typing import Any, Iterator, Mapping, Sequence

from ..errors import ImportRefused
from ..saying import Message

_RECORD = "\x1e"
"""Begins each record of a GeoJSON text sequence (RFC 8142)."""


@dataclass(frozen=True)
class Repeated:
    """The values of a name that stands in one object more than once, and says different things."""

    values: tuple[Any, ...]


@dataclass(frozen=True)
class StatedFeature:
    """The properties of a feature, and whether it states a number of its own, by which GDAL counts it then.

    `geometry` is its member of that name.
    """

    properties: Mapping[str, Any]
    is_numbered: bool = False
    geometry: Any = None


def stated_features(written: bytes, file: str | Message, is_sequence: bool = False) -> list[StatedFeature]:
    """What each feature states, in the order of the text.

    Bytes that are no UTF-8 stand in a text as lone surrogates (PEP 383), which nothing else can bring there.

    Parameters
    ----------
    file : str
        How a sentence names the text.
    is_sequence : bool
        Whether each line is a text of its own.

    Raises
    ------
    ImportRefused
        When it is not JSON.
    """
    text = written.removeprefix(codecs.BOM_UTF8).decode("utf-8", "surrogateescape")
    texts = [line for line in text.replace(_RECORD, "\n").split("\n") if line.strip()] if is_sequence else [text]
    try:
        documents = [json.loads(one, object_pairs_hook=_object) for one in texts]
    except (ValueError, RecursionError) as error:
        cause = Message("its lists lie too deep in one another") if isinstance(error, RecursionError) else str(error)
        raise ImportRefused(
            "{file} is not JSON ({cause}); mend it, or ask for it again.", file=file, cause=cause
        ) from None
    return [_stated(feature) for document in documents for feature in _features(document)]


def _object(pairs: Sequence[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) == len(pairs):
        return made
    stated: dict[str, list[Any]] = {}
    for name, value in pairs:
        stated.setdefault(name, []).append(value)
    differing = {name: values for name, values in stated.items() if any(value != values[0] for value in values)}
    return made | {name: Repeated(tuple(values)) for name, values in differing.items()}


def _features(document: Any) -> Iterator[Any]:
    features = document.get("features") if isinstance(document, dict) else None
    yield from features if isinstance(features, list) else [document]


def _stated(feature: Any) -> StatedFeature:
    """The properties of a GeoJSON feature, or the attributes of an Esri one."""
    if not isinstance(feature, dict):
        return StatedFeature({})
    found: Mapping[str, Any] = next(
        (feature[name] for name in ("properties", "attributes") if isinstance(feature.get(name), dict)), {}
    )
    is_bare = feature.get("type") not in ("Feature", None) and "properties" not in feature
    geometry = feature if is_bare else feature.get("geometry")
    return StatedFeature(found, "id" in feature or "id" in found, geometry)
