"""Checks a JSON document against the part of JSON Schema (draft 2020-12) that the project's schemas use.

QGIS ships no JSON Schema library and the plugin may require none, so the few keywords in use are
read here; the tests hold this reader against the ``jsonschema`` package on good and broken documents.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Callable, Iterator, Mapping

_KEYWORDS = {
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties",
    "items", "minItems", "maxItems", "uniqueItems", "enum", "const", "pattern", "minLength", "minimum", "maximum",
    "propertyNames", "format",
}  # fmt: skip


@dataclass(frozen=True)
class Violation:
    """The first place where a document breaks its schema, as a path of keys, and why."""

    place: str
    reason: str


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
    for reason in _reasons(value, schema):
        yield Violation("/".join(path) or "the top", reason)
        return
    if isinstance(value, dict):
        yield from _object_violations(value, schema, root, path)
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield from _violations(item, schema["items"], root, (*path, str(index)))


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
            yield Violation("/".join((*path, key)), f"“{key}” is not known here")


def _reasons(value: Any, schema: Mapping[str, Any]) -> Iterator[str]:
    """Why the value itself, apart from what it contains, breaks the schema."""
    expected = schema.get("type")
    if expected and not _TYPES[expected](value):
        yield f"a value of type {expected} is needed, not {value!r}"
        return
    if "const" in schema and value != schema["const"]:
        yield f"it must be {schema['const']!r}, not {value!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{value!r} is not one of {', '.join(map(str, schema['enum']))}"
    if isinstance(value, str):
        yield from _text_reasons(value, schema)
    elif isinstance(value, dict):
        for key in schema.get("required", ()):
            if key not in value:
                yield f"“{key}” is missing"
    elif isinstance(value, list):
        yield from _list_reasons(value, schema)
    elif isinstance(value, (int, float)) and not isinstance(value, bool):
        if value < schema.get("minimum", value):
            yield f"{value} is less than {schema['minimum']}"
        if value > schema.get("maximum", value):
            yield f"{value} is more than {schema['maximum']}"


def _text_reasons(value: str, schema: Mapping[str, Any]) -> Iterator[str]:
    if len(value) < schema.get("minLength", 0):
        yield "the text is empty"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{value!r} does not follow the pattern {schema['pattern']}"
    if schema.get("format") == "date":
        try:
            well_written = date.fromisoformat(value).isoformat() == value
        except ValueError:
            well_written = False
        if not well_written:
            yield f"{value!r} is not a date such as 2017-05-06"


def _list_reasons(value: list[Any], schema: Mapping[str, Any]) -> Iterator[str]:
    if len(value) < schema.get("minItems", 0):
        yield f"{len(value)} entries are too few, {schema['minItems']} are needed"
    if len(value) > schema.get("maxItems", len(value)):
        yield f"{len(value)} entries are too many, {schema['maxItems']} are the most"
    if schema.get("uniqueItems") and any(item in value[:index] for index, item in enumerate(value)):
        yield "an entry stands there twice"


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
