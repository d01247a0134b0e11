# SPDX-License-Identifier: GPL-2.0-or-later
"""``data/delimitation.kmz``: KML 2.2 with its symbols, for Google Earth and other globes."""

from __future__ import annotations

import shutil
from typing import Any, Iterator

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
from ..comparison import compare_layer, compare_names, ogr_features
from ..degree_text import pairs_text
from ..job import Job, PackagedFile, drawn_columns
from ..pages.edition import described_in, document_languages
from ..xml_text import DECLARATION, element, text
from . import part

NAME = "data/delimitation.kmz"
_DOCUMENT = "doc.kml"
_PIXELS = 6
"""A millimetre of line on paper, in pixels of a screen."""


def reread(job: Job) -> None:
    """Read the document inside through GDAL, and compare names, uids (which only LIBKML gives) and coordinates."""
    expected = [pair for kind in job.delimitation.agreement.kinds for pair in job.of_kind(kind.id)]
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
    """The delimitation for Google Earth, coloured like the map; a feature's status and party stand under its name.

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
    agreement, (language, *_) = job.delimitation.agreement, document_languages(job)
    styles = [style for kind in agreement.kinds for style in (_style(kind, False), _style(kind, True))]
    folders = [
        element("Folder", element("name", text(kind.plural.in_language(language))), *_placemarks(job, kind, language))
        for kind in agreement.kinds
    ]
    head = [
        element("name", text(job.title_in(language))),
        element("description", text(described_in(job, language))),
    ]
    body = element("Document", *head, *styles, *folders)
    return DECLARATION + element("kml", "\n", body, "\n", xmlns="http://www.opengis.net/kml/2.2") + "\n"


def _style(kind: Kind, is_withdrawn: bool) -> str:
    """The look of a kind; KML writes colours as opacity, blue, green, red, and knows neither hatches nor dashes."""
    style_id = f"{kind.id}-{WITHDRAWN}" if is_withdrawn else kind.id
    if kind.role.is_point:
        colour = element("color", "80ffffff" if is_withdrawn else "ffffffff")
        icon = element("Icon", element("href", text(f"files/{kind.id}.png")))
        return element("Style", element("IconStyle", colour, element("scale", "0.8"), icon), id=style_id)
    sign = SIGNS[kind.role]
    colour = WITHDRAWN_COLOUR if is_withdrawn else sign.colour
    bgr = (colour[5:7] + colour[3:5] + colour[1:3]).lower()
    width = round(sign.outline * _PIXELS)
    line = element("LineStyle", element("color", "ff" + bgr), element("width", str(width)))
    fill = element("PolyStyle", element("color", f"{round(sign.tint * 255):02x}{bgr}"))
    return element("Style", line, fill, id=style_id)


def _placemarks(job: Job, kind: Kind, language: str) -> Iterator[str]:
    labels = {
        column.name: voice(language).text(column.label)
        for column in drawn_columns(job.delimitation.agreement, kind.role)
    }
    words = phrases("tables", language)
    for feature, geometry in job.of_kind(kind.id):
        row = job.drawn_row(feature, kind.role)
        style = f"#{kind.id}-{WITHDRAWN}" if feature.status == WITHDRAWN else f"#{kind.id}"
        stated = [_data(name, labels[name], value) for name, value in row.items() if value is not None]
        yield "\n" + element(
            "Placemark",
            element("name", text(feature.name)),
            element("Snippet", text(_snippet(job.delimitation.agreement, feature, words)), maxLines=1),
            element("styleUrl", text(style)),
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
