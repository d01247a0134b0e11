# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks a JSON document against the part of JSON Schema (draft 2020-12) that the project's schemas use.

QGIS ships no JSON Schema library and the plugin may require none, so the few keywords in use are
read here; the tests hold this reader against the ``jsonschema`` package on good and broken documents.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Callable, Iterator, Mapping

from .characters import plain_to_see
from .saying import Count, Message, Number
from .strict_json import TOP

_KEYWORDS = {
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties",
    "items", "minItems", "maxItems", "uniqueItems", "enum", "const", "pattern", "minLength", "maxLength", "minimum",
    "maximum", "exclusiveMinimum", "maxProperties", "propertyNames", "format", "anyOf",
}  # fmt: skip
_LONGEST_SHOWN = 60


@dataclass(frozen=True)
class Violation:
    """The first place where a document breaks its schema, as a path of keys, and why: the end of a sentence."""

    place: str | Message
    reason: Message


def first_violation(document: Any, schema: Mapping[str, Any]) -> Violation | None:
    """The first violation of `schema` in `document`, in document order, or None.

    Raises
    ------
    ValueError
        When the schema itself uses a keyword that this reader does not know.
    """
    return next(_violations(document, schema, schema, ()), None)


def _violations(
    value: Any, schema: Mapping[str, Any], root: Mapping[str, Any], path: tuple[str, ...]
) -> Iterator[Violation]:
    unknown = set(schema) - _KEYWORDS
    if unknown:
        raise ValueError(f"the schema uses {sorted(unknown)}, which this reader does not know")
    if "$ref" in schema:
        yield from _violations(value, _resolve(schema["$ref"], root), root, path)
    if "anyOf" in schema:
        yield from _of_any(value, schema["anyOf"], root, path)
    for reason in _reasons(value, schema):
        yield Violation("/".join(path) or TOP, reason)
        return
    if isinstance(value, dict):
        yield from _object_violations(value, schema, root, path)
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield from _violations(item, schema["items"], root, (*path, str(index)))


def _of_any(value: Any, branches: list[Any], root: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[Violation]:
    """Nothing where one of several schemas holds; else what the value breaks of the first one of its own type."""
    resolved = [_resolve(branch["$ref"], root) if "$ref" in branch else branch for branch in branches]
    broken = [list(_violations(value, branch, root, path)) for branch in resolved]
    if all(broken):
        of_type = [found for found, branch in zip(broken, resolved) if _TYPES[branch["type"]](value)]
        yield from (of_type or broken)[0]


def _object_violations(
    value: dict[str, Any], schema: Mapping[str, Any], root: Mapping[str, Any], path: tuple[str, ...]
) -> Iterator[Violation]:
    properties = schema.get("properties", {})
    extra = schema.get("additionalProperties", True)
    for key, item in value.items():
        if "propertyNames" in schema:
            yield from _violations(key, schema["propertyNames"], root, (*path, key))
        if key in properties:
            yield from _violations(item, properties[key], root, (*path, key))
        elif isinstance(extra, dict):
            yield from _violations(item, extra, root, (*path, key))
        elif extra is False:
            yield Violation("/".join((*path, key)), Message.of("“{key}” is not known here", key=plain_to_see(key)))


def _reasons(value: Any, schema: Mapping[str, Any]) -> Iterator[Message]:
    """Why the value itself, apart from what it contains, breaks the schema."""
    expected = schema.get("type")
    if expected and not _TYPES[expected](value):
        yield Message.of("a value of type {type} is needed, not {value}", type=expected, value=_shown(value))
        return
    if "const" in schema and not _same(value, schema["const"]):
        yield Message.of("it must be {wanted}, not {value}", wanted=_shown(schema["const"]), value=_shown(value))
    if "enum" in schema and not any(_same(value, one) for one in schema["enum"]):
        listed = ", ".join(map(str, schema["enum"]))
        yield Message.of("{value} is not one of {listed}", value=_shown(value), listed=listed)
    if isinstance(value, str):
        yield from _text_reasons(value, schema)
    elif isinstance(value, dict):
        yield from _object_reasons(value, schema)
    elif isinstance(value, list):
        yield from _list_reasons(value, schema)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        yield from _number_reasons(value, schema)


def _same(value: Any, stated: Any) -> bool:
    """Whether two values are equal as JSON has them: true is not 1."""
    return bool(value == stated and isinstance(value, bool) == isinstance(stated, bool))


def _object_reasons(value: Mapping[str, Any], schema: Mapping[str, Any]) -> Iterator[Message]:
    for key in schema.get("required", ()):
        if key not in value:
            yield Message.of("“{key}” is missing", key=key)
    most = schema.get("maxProperties", len(value))
    if len(value) > most:
        yield Message.of("{entries} are too many, {most} are the most", entries=_entries(len(value)), most=most)


def _number_reasons(value: float, schema: Mapping[str, Any]) -> Iterator[Message]:
    least, most = schema.get("minimum", value), schema.get("maximum", value)
    if value < least:
        yield Message.of("{value} is less than {least}", value=_shown(value), least=Number(least))
    if value > most:
        yield Message.of("{value} is more than {most}", value=_shown(value), most=Number(most))
    if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
        least = Number(schema["exclusiveMinimum"])
        yield Message.of("{value} is not more than {least}", value=_shown(value), least=least)


def _text_reasons(value: str, schema: Mapping[str, Any]) -> Iterator[Message]:
    if len(value) < schema.get("minLength", 0):
        yield Message("the text is empty")
    most = schema.get("maxLength", len(value))
    if len(value) > most:
        yield Message.of("the text is longer than {most}", most=Count(most, "character", "characters"))
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield Message.of(
            "{value} does not follow the pattern {pattern}", value=_shown(value), pattern=schema["pattern"]
        )
    if schema.get("format") == "date" and not _is_date(value):
        yield Message.of("{value} is not a date such as 2017-05-06", value=_shown(value))


def _is_date(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _list_reasons(value: list[Any], schema: Mapping[str, Any]) -> Iterator[Message]:
    least, most = schema.get("minItems", 0), schema.get("maxItems", len(value))
    if len(value) < least:
        yield Message.of("{entries} are too few, {least} are needed", entries=_entries(len(value)), least=least)
    if len(value) > most:
        yield Message.of("{entries} are too many, {most} are the most", entries=_entries(len(value)), most=most)
    elif schema.get("uniqueItems") and any(item in value[:index] for index, item in enumerate(value)):
        yield Message("an entry stands there twice")


def _entries(number: int) -> Count:
    return Count(number, "entry", "entries")


def _shown(value: Any) -> str:
    """A value as it stands in the document, cut where it is long."""
    text = repr(value) if isinstance(value, (str, int, float)) else json.dumps(value, ensure_ascii=False, default=str)
    return plain_to_see(text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…")


def _resolve(reference: str, root: Mapping[str, Any]) -> Mapping[str, Any]:
    target: Any = root
    for key in reference.removeprefix("#/").split("/"):
        target = target[key]
    found: Mapping[str, Any] = target
    return found


_TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
}
