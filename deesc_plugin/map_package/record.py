# SPDX-License-Identifier: GPL-2.0-or-later
r"""The digest of everything that a delimitation states, ``deesc-record/1``: what the fingerprint leaves out as well.

The SHA-256 over one UTF-8 line a row, each ended by a line feed, sorted by code points::

    table|field=value|field=value...

- The rows are those of the features, of stretches, of the recorded exceptions, and of the limits of the workspace's
  own. Fields stand in the order of their names; those that state nothing are not written, so fields that come later
  change no digest.
- In texts, a backslash, a bar, a line feed and a carriage return are written ``\\``, ``\|``, ``\n``, ``\r``. A number
  is the shortest text that is read back as it, a day is of ISO 8601, a geometry the text of the fingerprint.
"""

from __future__ import annotations

import hashlib
import math
from datetime import date
from typing import Any, Iterator, Mapping

from ..bridge.schema import (
    ABOUT_TABLE,
    EXCEPTION_TABLE,
    GEOMETRY,
    columns,
    exception_row,
    readable_value,
    row_of,
)  # fmt: skip
from ..core.canonical import ESCAPES, as_bytes, geometry_text
from ..core.delimitation import Delimitation
from ..core.limit_overrides import overrides_text
from .verification.master import STRETCHES

FORMAT = "deesc-record/1"


def record_digest(delimitation: Delimitation) -> str:
    """The digest of a delimitation's whole record: 64 hexadecimal digits."""
    digest = hashlib.sha256()
    for line in sorted(_line(table, row) for table, row in _rows(delimitation)):
        digest.update(as_bytes(line) + b"\n")
    return digest.hexdigest()


def _rows(delimitation: Delimitation) -> Iterator[tuple[str, Mapping[str, Any]]]:
    agreement = delimitation.agreement
    for feature in delimitation.features:
        role = delimitation.role(feature)
        if role is None:
            continue
        values = row_of(feature, agreement, role)
        row = {
            column.name: readable_value(values[column.name], column.type)
            for column in columns(agreement, role)
            if values[column.name] is not None
        }
        text = geometry_text(feature.geometry)
        yield feature.kind, row if text == "EMPTY" else {**row, GEOMETRY: text}
    for stretch in delimitation.stretches:
        yield STRETCHES, {**stretch.row, GEOMETRY: geometry_text(stretch.geometry)}
    for exception in delimitation.exceptions:
        yield EXCEPTION_TABLE, exception_row(exception)
    if agreement.overrides:
        yield ABOUT_TABLE, {"key": "limits", "value": overrides_text(agreement.overrides)}


def _line(table: str, row: Mapping[str, Any]) -> str:
    stated = {name: _text(value) for name, value in row.items()}
    return "|".join([table, *(f"{name}={stated[name]}" for name in sorted(stated) if stated[name])])


def _text(value: Any) -> str:
    if isinstance(value, float) and math.isnan(value):  # a database holds nothing there
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        value += 0.0  # minus nothing is nothing, as a database holds it
    return value.translate(ESCAPES) if isinstance(value, str) else repr(value)
