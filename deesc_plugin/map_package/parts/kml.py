# SPDX-License-Identifier: GPL-2.0-or-later
"""``data/delimitation.kmz``: KML 2.2 with its symbols, for Google Earth and other globes."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import Any, Iterator, Mapping

import shapely

from ...bridge.gdal_session import has_driver
from ...bridge.styling.symbols import SIGNS, WITHDRAWN_COLOUR
from ...core.agreement import Agreement, Kind
from ...core.delimitation import WITHDRAWN, Feature
from ...core.tables.order import party_name, region_name
from ...core.tables.printed import status_name
from ...core.wording import Phrases
from ...paths import phrases, resources, voice
from ..archive import write_zip
from ..comparison import Drawn, compare_layer, compare_names, ogr_features
from ..degree_text import pairs_text
from ..job import Job, PackagedFile, drawn_columns
from ..pages.edition import described_in, document_languages
from ..xml_text import DECLARATION, element, text
from . import part

NAME = "data/delimitation.kmz"
_DOCUMENT = "doc.kml"
_PIXELS = 8
"""A millimetre of line on paper, in pixels of a screen."""


@dataclass(frozen=True)
class _Weight:
    """How a status looks where lines have no dashes.

    Attributes
    ----------
    line, tint, icon : float
        Shares of the kind's width of line, of its opacity of fill and of the full size of its icon.
    opacity : int
        Of line and icon, 0 to 255.
    """

    line: float
    tint: float
    icon: float
    opacity: int


_WEIGHTS = {
    "draft": _Weight(0.4, 0.0, 0.5, 0xA0),
    "proposed": _Weight(0.7, 0.5, 0.7, 0xD0),
    "agreed": _Weight(1.0, 1.0, 0.9, 0xFF),
    WITHDRAWN: _Weight(0.4, 0.0, 0.5, 0x80),
}
"""The more is agreed, the broader the line, the fuller the area and the larger the icon: no colour is needed to tell
them apart. A status of an agreement's own looks like the first."""


def reread(job: Job) -> None:
    """Read the document inside through GDAL, and compare names, uids (which only LIBKML gives) and coordinates."""
    expected = [pair for _, _, pairs in _folders(job) for pair in pairs]
    if not has_driver("LIBKML"):  # GDAL's other driver passes over placemarks without a geometry
        expected = [
            (feature, geometry) for feature, geometry in expected if geometry is not None and not geometry.is_empty
        ]
    inside = f"/vsizip/{{{job.folder / NAME}}}/{_DOCUMENT}"
    found = ogr_features(inside, ("LIBKML", "KML"), ("uid", "Name"))
    compare_names(NAME, expected, found)
    compare_layer(NAME, expected, found)


@part("kml", order=210, title="Google Earth (KMZ)", reread=reread)
def kml(job: Job) -> Iterator[PackagedFile]:
    """The delimitation for Google Earth, coloured like the map, in a folder for each kind and status.

    What is agreed has broader lines, fuller areas and larger icons than what is proposed, and that than a draft.
    Folders and statuses are named in the package's first language. Edges are drawn out to the geodesics that they
    stand for.
    """
    document = job.path(f"{NAME}.parts/{_DOCUMENT}")
    document.write_bytes(_kml(job).encode("utf-8"))
    files = [(_DOCUMENT, document)]
    for kind in job.delimitation.agreement.kinds:
        if kind.role.is_point:
            icon = document.with_name(f"{kind.id}.png")
            shutil.copyfile(resources() / "package" / "markers" / f"{kind.role.value}.png", icon)
            files.append((f"files/{icon.name}", icon))
    write_zip(job.path(NAME), files, pause_point=job.pause_point)
    for _, path in files:
        path.unlink()
    document.parent.rmdir()
    yield PackagedFile(NAME, "kml", "The delimitation for Google Earth, edges drawn out.")


def _kml(job: Job) -> str:
    (language, *_) = document_languages(job)
    groups = list(_folders(job))
    styles = dict.fromkeys(_style(kind, status) for kind, status, _ in groups)
    folders = [_folder(job, kind, status, pairs, language) for kind, status, pairs in groups]
    head = [
        element("name", text(job.title_in(language))),
        element("description", text(described_in(job, language))),
    ]
    body = element("Document", *head, *styles, *folders)
    return DECLARATION + element("kml", "\n", body, "\n", xmlns="http://www.opengis.net/kml/2.2") + "\n"


def _folders(job: Job) -> Iterator[tuple[Kind, str, Drawn]]:
    """The features with their geometries by kind and status, each in the agreement's order; none is left out."""
    for kind in job.delimitation.agreement.kinds:
        pairs = list(job.of_kind(kind.id))
        stated = {feature.status for feature, _ in pairs}
        known = [status for status in (*job.delimitation.agreement.statuses, WITHDRAWN) if status in stated]
        for status in dict.fromkeys([*known, *sorted(stated)]):
            yield kind, status, [pair for pair in pairs if pair[0].status == status]


def _style_id(kind: Kind, status: str) -> str:
    return f"{kind.id}-{status if status in _WEIGHTS else 'other'}"


def _style(kind: Kind, status: str) -> str:
    """The look of a kind in a status; KML writes colours as opacity, blue, green, red, and knows no hatches."""
    weight = _WEIGHTS.get(status, _WEIGHTS["draft"])
    if kind.role.is_point:
        colour = element("color", f"{weight.opacity:02x}ffffff")
        icon = element("Icon", element("href", text(f"files/{kind.id}.png")))
        return element(
            "Style",
            element("IconStyle", colour, element("scale", f"{weight.icon:g}"), icon),
            id=_style_id(kind, status),
        )
    sign = SIGNS[kind.role]
    colour = WITHDRAWN_COLOUR if status == WITHDRAWN else sign.colour
    bgr = (colour[5:7] + colour[3:5] + colour[1:3]).lower()
    width = round(sign.outline * _PIXELS * weight.line)
    line = element("LineStyle", element("color", f"{weight.opacity:02x}{bgr}"), element("width", str(width)))
    fill = element("PolyStyle", element("color", f"{round(sign.tint * weight.tint * 255):02x}{bgr}"))
    return element("Style", line, fill, id=_style_id(kind, status))


def _folder(job: Job, kind: Kind, status: str, pairs: Drawn, language: str) -> str:
    """The features of a kind in a status, under the names of both."""
    agreement, words = job.delimitation.agreement, phrases("tables", language)
    labels = {column.name: voice(language).text(column.label) for column in drawn_columns(agreement, kind.role)}
    name = f"{kind.plural.in_language(language)} ({status_name(status, words)})"
    placemarks = (_placemark(job, kind, feature, geometry, labels, words) for feature, geometry in pairs)
    return element("Folder", element("name", text(name)), *placemarks)


def _placemark(
    job: Job,
    kind: Kind,
    feature: Feature,
    geometry: shapely.Geometry | None,
    labels: Mapping[str, str],
    words: Phrases,
) -> str:
    row = job.drawn_row(feature, kind.role)
    stated = [_data(name, labels[name], value) for name, value in row.items() if value is not None]
    return "\n" + element(
        "Placemark",
        element("name", text(feature.name)),
        element("Snippet", text(_snippet(job.delimitation.agreement, feature, words)), maxLines=1),
        element("styleUrl", text(f"#{_style_id(kind, feature.status)}")),
        element("ExtendedData", *stated),
        *_geometry(geometry),
    )


def _snippet(agreement: Agreement, feature: Feature, words: Phrases) -> str:
    """Status, party and region in the language of `words`."""
    language = words.language
    stated = (
        status_name(feature.status, words),
        party_name(agreement, feature.party, language),
        region_name(agreement, feature.region, language),
    )
    return ("، " if words.is_right_to_left else ", ").join(filter(None, stated))


def _data(name: str, label: str, value: Any) -> str:
    return element("Data", element("displayName", text(label)), element("value", text(value)), name=name)


def _geometry(geometry: shapely.Geometry | None) -> list[str]:
    parts = [] if geometry is None else [part for part in shapely.get_parts(geometry) if not part.is_empty]
    shapes = [_polygon(part) if part.geom_type == "Polygon" else _simple(part) for part in parts]
    return [element("MultiGeometry", *shapes)] if len(shapes) > 1 else shapes


def _polygon(polygon: shapely.Polygon) -> str:
    outer = element("outerBoundaryIs", element("LinearRing", _coordinates(polygon.exterior)))
    inner = [element("innerBoundaryIs", element("LinearRing", _coordinates(ring))) for ring in polygon.interiors]
    return element("Polygon", element("tessellate", "1"), outer, *inner)


def _simple(geometry: shapely.Geometry) -> str:
    drape = [element("tessellate", "1")] if geometry.geom_type == "LineString" else []
    return element(geometry.geom_type, *drape, _coordinates(geometry))


def _coordinates(geometry: shapely.Geometry) -> str:
    return element("coordinates", pairs_text(shapely.get_coordinates(geometry), "", " ")[:-1])
