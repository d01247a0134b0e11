# SPDX-License-Identifier: GPL-2.0-or-later
"""In which CRS the coordinates of a draft are: its own, the stated one, or neither is known."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from osgeo import osr
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsProviderRegistry, QgsRectangle

from ..core.agreement import Agreement
from ..core.characters import visible
from ..core.errors import ImportRefused
from ..core.saying import Listed, Message
from .gdal_session import gdal_session
from .geometry import WGS84
from .known_crs import could_be_in, is_known, is_same_place, named
from .operations import operation_for
from .stated_values import StoredIn, content

_NAME = re.compile(
    r"(EPSG|ESRI|OGC|CRS|IGNF):[\w.]+|urn:[\w:.\-]+|https?://www\.opengis\.net/def/crs/[\w/.\-]+|WGS84", re.IGNORECASE
)
_MEMBER = re.compile(rb'"crs"\s*:', re.IGNORECASE)


def own_crs(stored: StoredIn, layer: QgsCoordinateReferenceSystem) -> tuple[QgsCoordinateReferenceSystem, str]:
    """The CRS that a layer carries, and the name of the one that its file states where nobody knows that here.

    GDAL takes GeoJSON for WGS 84 whatever its member ``crs`` says, unless it knows the name, and looks at no such
    member of a single feature or geometry, where GeoJSON of 2008 may have one.
    """
    if stored.driver not in ("GeoJSON", "GeoJSONSeq") or not stored.uri:
        return layer, ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", stored.uri)
    written = content("".join(str(parts.get(part) or "") for part in ("vsiPrefix", "path", "vsiSuffix")))
    if not _MEMBER.search(written):
        return layer, ""
    of_file, of_parts = _members(written)
    unknown = [name for name in of_file if not _wkt_of(name)]
    unknown += [name for name in of_parts if _crs_named(name) != (WGS84 if is_wgs_84(layer) else layer)]
    return (QgsCoordinateReferenceSystem(), unknown[0]) if unknown else (layer, "")


def is_wgs_84(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a CRS is longitude and latitude on WGS 84, by either of its usual names."""
    return crs.authid() in (WGS84.authid(), "OGC:CRS84")


def _members(written: bytes) -> tuple[list[str], list[str]]:
    """What the members ``crs`` of a JSON text name: that of the whole, and those inside."""
    found: list[str] = []

    def take(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found.extend(_name(value) for key, value in pairs if key.lower() == "crs")
        return dict(pairs)

    lines = written.decode("utf-8-sig", "surrogateescape").replace("\x1e", "")
    try:
        whole = json.loads(lines, object_pairs_hook=take)
    except ValueError:  # a feature on each line
        return [], found
    of_file = [_name(value) for key, value in whole.items() if key.lower() == "crs"]
    return of_file, found[: len(found) - len(of_file)]


def _name(crs: Any) -> str:
    stated = crs.get("properties") if isinstance(crs, dict) else None
    stated = stated if isinstance(stated, dict) else {}
    code = stated.get("code")
    return f"EPSG:{code}" if code is not None else str(stated.get("name") or "null")


def _wkt_of(name: str) -> str:
    """What GDAL knows by that name; empty for nothing."""
    crs = osr.SpatialReference()
    if not _NAME.fullmatch(name):  # GDAL would look for a file of that name
        return ""
    try:
        with gdal_session():
            crs.SetFromUserInput(name)
            return str(crs.ExportToWkt())
    except RuntimeError:
        return ""


def _crs_named(name: str) -> QgsCoordinateReferenceSystem:
    crs = QgsCoordinateReferenceSystem.fromWkt(_wkt_of(name))
    return WGS84 if is_wgs_84(crs) else crs


@dataclass(frozen=True)
class CrsOfDraft:
    """What is known of the CRS of a draft.

    Attributes
    ----------
    title : str or Message
        How a sentence names the draft.
    own, stated : QgsCoordinateReferenceSystem
        What it carries and what somebody states; invalid for none.
    unknown : str
        What it names that nobody knows here.
    hint : Message or None
        What to add where it is unknown, such as `likely_crs`.
    """

    title: str | Message
    own: QgsCoordinateReferenceSystem
    stated: QgsCoordinateReferenceSystem
    unknown: str = ""
    hint: Message | None = None

    def settled(
        self, extent: QgsRectangle, context: QgsCoordinateTransformContext
    ) -> tuple[QgsCoordinateReferenceSystem, list[Message]]:
        """The CRS that it carries, or the stated one where it carries none that is known; and what to say of it.

        Parameters
        ----------
        extent : QgsRectangle
            Of its features, in their own units.

        Raises
        ------
        ImportRefused
            When neither is known, with the hint; or when the two lead to different places.
        """
        own, stated = self.own, self.stated
        if not stated.isValid():
            if not own.isValid():
                raise self._no_crs()
            return own, []
        if not is_known(own) or operation_for(own, context, extent) is None:
            return stated, []
        if not could_be_in(own, extent):
            template = "{layer}: its coordinates cannot be in {own}, which it carries; they were taken for {stated}."
            return stated, [Message.of(template, layer=self.title, own=named(own), stated=named(stated))]
        if is_same_place(own, stated, extent, context):
            return own, []
        raise ImportRefused(
            "{layer} carries the CRS {own} and {stated} is stated; leave the stated one empty, or mend the file.",
            layer=self.title,
            own=named(own),
            stated=named(stated),
        )

    def refused(self, cause: Message) -> ImportRefused:
        """What to say where its CRS cannot be used for a cause."""
        return self._with_hint(Message.of("{layer}: {cause}", layer=self.title, cause=cause))

    def _no_crs(self) -> ImportRefused:
        if not self.unknown:
            template = "{layer} carries no CRS, and a guess can be 130 m off; ask its author and state it."
            return self._with_hint(Message.of(template, layer=self.title))
        template = (
            "{layer} names a CRS that is not known here, or not for the whole file (“{name}”); ask its author which "
            "one it is, and state it."
        )
        return self._with_hint(Message.of(template, layer=self.title, name=visible(self.unknown[:60])))

    def _with_hint(self, unknown: Message) -> ImportRefused:
        hint = self.hint
        return ImportRefused(Message.of("{unknown} {hint}", unknown=unknown, hint=hint) if hint else unknown)


def likely_crs(agreement: Agreement) -> Message:
    """A sentence with the CRSs that data for this agreement are likely to come in."""
    likely = [f"{crs} ({why})" for crs, why in agreement.likely_crs]
    return Message.of("Likely ones: {likely}.", likely=Listed.of(likely, most=None, between="; "))
