# SPDX-License-Identifier: GPL-2.0-or-later
"""Records as rows of their table, written in a transaction; a version as the text and the bytes that stand in them.

Columns: `uid` and `kind` of the feature; `time`, and `since` for a version that was found; `origin`; `hand` and
`command`; `digest` (SHA-256) of the whole version, empty where the feature was removed; `line` (SHA-256) of the
geometry; `attributes`, a JSON object by column; `geometry`, well-known binary, little-endian, as the table of the kind
holds it. A geometry that another record of the feature holds already is not there again.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Iterable

import shapely
from osgeo import ogr

from .....core.agreement import Agreement
from .....core.delimitation import Feature
from .....core.errors import WorkspaceError
from .....core.history import Deed, Origin
from ....schema import feature_of, row_of, stored_geometry
from ..migrations.step_4 import GEOMETRY, HISTORY


@dataclass(frozen=True)
class Content:
    """A version of a feature as it is kept; all empty where the feature was removed."""

    kind: str
    attributes: str = ""
    binary: bytes = b""

    @property
    def line(self) -> str:
        """What tells its geometry."""
        return line_of(self.binary) if self.binary else ""

    @property
    def digest(self) -> str:
        """What tells the version."""
        if not self.attributes:
            return ""
        return hashlib.sha256("\n".join((self.kind, self.attributes, self.line)).encode("utf-8")).hexdigest()


def content_of(feature: Feature | None, agreement: Agreement, kind: str = "") -> Content:
    """A version as it is kept; None, of a kind, stands for a feature that was removed."""
    if feature is None:
        return Content(kind)
    role = agreement.role_of(feature.kind)
    if role is None:
        raise WorkspaceError("The workspace has no kind “{kind}”; nothing was written.", kind=feature.kind)
    values = {
        name: value if isinstance(value, (str, int, float)) else value.isoformat()
        for name, value in row_of(feature, agreement, role).items()
        if value is not None
    }
    text = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    geometry = stored_geometry(feature.geometry)
    binary = b"" if geometry is None else bytes(shapely.to_wkb(geometry, byte_order=1))
    return Content(feature.kind, text, binary)


def line_of(binary: bytes) -> str:
    """What tells a geometry, from its well-known binary."""
    return hashlib.sha256(binary).hexdigest()


def feature_in(attributes: str, kind: str, geometry: shapely.Geometry | None = None) -> Feature:
    """The feature that a record's columns describe.

    Raises
    ------
    ValueError, RecursionError
        When they are not as they were written.
    """
    values: dict[str, Any] = json.loads(attributes)
    return feature_of(values, kind, geometry)


def utc_text(moment: datetime) -> str:
    """A moment as rows state it, to the millisecond; such texts stand in the order of time."""
    return moment.astimezone(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment_in(text: str) -> datetime:
    """The moment that such a text states."""
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


@dataclass(frozen=True)
class NewRow:
    """A record to be written."""

    uid: str
    content: Content
    origin: Origin
    time: str
    since: str
    deed: Deed


def add_row(dataset: ogr.DataSource, row: NewRow, is_geometry_kept: bool) -> int:
    """Add a record, in a transaction; without its geometry where another record of the feature holds that."""
    layer = dataset.GetLayerByName(HISTORY)
    added = ogr.Feature(layer.GetLayerDefn())
    texts = {"uid": row.uid, "time": row.time, "since": row.since, "hand": row.deed.hand, "command": row.deed.command}
    for name, text in texts.items():
        added.SetField(name, text)
    _state(added, row.content, row.origin, is_geometry_kept)
    layer.CreateFeature(added)
    return int(added.GetFID())


def restate_row(dataset: ogr.DataSource, number: int, content: Content, origin: Origin) -> None:
    """Have a record hold another version; whose work it is, and when, stays."""
    layer = dataset.GetLayerByName(HISTORY)
    row = layer.GetFeature(number)
    _state(row, content, origin, is_geometry_kept=False)
    layer.SetFeature(row)


def mark_saved(dataset: ogr.DataSource, number: int) -> None:
    """Say of an announced version that it came about."""
    layer = dataset.GetLayerByName(HISTORY)
    row = layer.GetFeature(number)
    row.SetField("origin", Origin.SAVED.value)
    layer.SetFeature(row)


def sign_rows(dataset: ogr.DataSource, numbers: Iterable[int], hand: str) -> None:
    """Have records that name nobody bear a hand; one that is gone is passed over."""
    layer = dataset.GetLayerByName(HISTORY)
    layer.SetAttributeFilter("hand = ''")
    wanted = frozenset(numbers)
    for row in [row for row in layer if row.GetFID() in wanted]:
        row.SetField("hand", hand)
        layer.SetFeature(row)


def remove_row(dataset: ogr.DataSource, number: int) -> None:
    """Take a record away."""
    dataset.GetLayerByName(HISTORY).DeleteFeature(number)


def _state(row: ogr.Feature, content: Content, origin: Origin, is_geometry_kept: bool) -> None:
    texts = {"kind": content.kind, "digest": content.digest, "line": content.line, "attributes": content.attributes}
    for name, text in {**texts, "origin": origin.value}.items():
        row.SetField(name, text)
    if content.binary and not is_geometry_kept:
        row.SetFieldBinaryFromHexString(GEOMETRY, content.binary.hex())
    else:
        row.SetFieldNull(GEOMETRY)
