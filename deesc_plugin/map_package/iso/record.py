# SPDX-License-Identifier: GPL-2.0-or-later
"""One metadata record: what the data set is, of where and when, by whom, in which formats, and how good."""

from __future__ import annotations

import uuid
from collections import Counter

import shapely

from ...core.canonical import FORMAT as FINGERPRINT_FORMAT
from ...core.delimitation import AGREED, WITHDRAWN
from ...paths import phrases
from ..job import DECIMALS, Job
from ..manifest import package_status
from ..pages.edition import Edition, document_languages
from ..xml_text import DECLARATION, element, text
from .elements import (
    NAMESPACES,
    Texts,
    characters,
    code,
    dated,
    free_text,
    language_code,
    locale_id,
    responsible,
    stated,
    typed,
)
from .quality import quality

_STANDARD = ("ISO 19115:2003 Geographic information - Metadata", "ISO/TS 19139:2007")
_SCHEMA = "http://www.isotc211.org/2005/gmd http://schemas.opengis.net/iso/19139/20070417/gmd/gmd.xsd"
_FORMATS = {
    ".gpkg": ("GeoPackage", "1.2"),
    ".geojson": ("GeoJSON", "RFC 7946"),
    ".kmz": ("KML", "2.2"),
    ".shp": ("ESRI Shapefile", "1998"),
    ".qgz": ("QGIS project", "3"),
    ".csv": ("CSV", "RFC 4180"),
    ".xlsx": ("Office Open XML workbook", "ISO/IEC 29500"),
    ".ods": ("OpenDocument spreadsheet", "1.2"),
    ".pdf": ("GeoPDF", "1.7"),
}
_PROGRESS = {AGREED: "completed", WITHDRAWN: "obsolete"}


def record_id(job: Job) -> str:
    """The record's UUID, the same for the same delimitation, title, version and date."""
    options = job.options
    return _uuid("|".join((job.result.fingerprint, job.title_in("en"), options.version, options.day.isoformat())))


def dataset_id(job: Job) -> str:
    """The data set's UUID, which follows from the fingerprint alone."""
    return _uuid(job.result.fingerprint)


def bounding_box(job: Job) -> tuple[float, float, float, float]:
    """West, south, east and north of everything drawn, degrees; the agreement's theatre where nothing is."""
    vertices = shapely.get_coordinates([geometry for geometry in job.drawn if geometry is not None])
    if not len(vertices):
        return job.delimitation.agreement.theatre
    (west, south), (east, north) = vertices.min(axis=0).tolist(), vertices.max(axis=0).tolist()
    return (west, south, east, north)


def metadata_xml(job: Job) -> str:
    """The whole record, in the package's languages."""
    languages = document_languages(job)
    agreement = job.delimitation.agreement
    contacts = (responsible("gmd:contact", party, languages, "pointOfContact") for party in agreement.parties)
    utf8 = code("gmd:characterSet", "MD_CharacterSetCode", "utf8")
    body = (
        characters("gmd:fileIdentifier", record_id(job)),
        language_code("gmd:language", languages[0]),
        utf8,
        code("gmd:hierarchyLevel", "MD_ScopeCode", "dataset"),
        *contacts,
        typed("gmd:dateStamp", "Date", job.options.day.isoformat()),
        characters("gmd:metadataStandardName", _STANDARD[0]),
        characters("gmd:metadataStandardVersion", _STANDARD[1]),
        *map(_locale, languages),
        _reference_system(),
        element("gmd:identificationInfo", _identification(job, languages)),
        _distribution(job),
        quality(job),
    )
    root = element(
        "gmd:MD_Metadata", *(f"\n{piece}" for piece in body), "\n", **NAMESPACES, **{"xsi:schemaLocation": _SCHEMA}
    )
    return f"{DECLARATION}{root}\n"


def _uuid(name: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{FINGERPRINT_FORMAT}:{name}"))


def _locale(language: str) -> str:
    encoding = code("gmd:characterEncoding", "MD_CharacterSetCode", "utf8")
    known = language_code("gmd:languageCode", language)
    return element("gmd:locale", element("gmd:PT_Locale", known, encoding, id=locale_id(language)))


def _reference_system() -> str:
    identifier = element("gmd:RS_Identifier", characters("gmd:code", "4326"), characters("gmd:codeSpace", "EPSG"))
    return element(
        "gmd:referenceSystemInfo",
        element("gmd:MD_ReferenceSystem", element("gmd:referenceSystemIdentifier", identifier)),
    )


def _identification(job: Job, languages: tuple[str, ...]) -> str:
    agreement = job.delimitation.agreement
    edges = {language: phrases("documents", language)("edges") for language in languages}
    status = package_status(job.delimitation)
    drawing = {feature.party for feature in job.delimitation.features}
    contacts = (
        responsible("gmd:pointOfContact", party, languages, "originator")
        for party in agreement.parties
        if party.code in drawing
    )
    return element(
        "gmd:MD_DataIdentification",
        element("gmd:citation", _citation(job, languages)),
        free_text("gmd:abstract", _abstracts(job, languages)),
        code("gmd:status", "MD_ProgressCode", _PROGRESS.get(status, "underDevelopment")),
        *contacts,
        _keywords([stated(dict(region.name.texts), languages) for region in agreement.regions], "place"),
        _keywords([stated(dict(kind.name.texts), languages) for kind in agreement.kinds], "theme"),
        _constraints(job, languages),
        code("gmd:spatialRepresentationType", "MD_SpatialRepresentationTypeCode", "vector"),
        *(language_code("gmd:language", language) for language in languages),
        code("gmd:characterSet", "MD_CharacterSetCode", "utf8"),
        element("gmd:topicCategory", element("gmd:MD_TopicCategoryCode", "boundaries")),
        _extent(job),
        free_text("gmd:supplementalInformation", edges),
    )


def _citation(job: Job, languages: tuple[str, ...]) -> str:
    options, agreement = job.options, job.delimitation.agreement
    identifiers = (
        element("gmd:identifier", element("gmd:MD_Identifier", characters("gmd:code", value)))
        for value in (dataset_id(job), f"{FINGERPRINT_FORMAT}:{job.result.fingerprint}")
    )
    return element(
        "gmd:CI_Citation",
        *_titles(job, languages),
        dated(options.day.isoformat(), "creation"),
        characters("gmd:edition", options.version),
        typed("gmd:editionDate", "Date", options.day.isoformat()),
        *identifiers,
        code("gmd:presentationForm", "CI_PresentationFormCode", "mapDigital"),
        free_text("gmd:otherCitationDetails", stated(dict(agreement.instrument.texts), languages)),
    )


def _titles(job: Job, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The title that was stated, beside the agreement's; or the agreement's alone."""
    agreed = stated(dict(job.delimitation.agreement.title.texts), languages)
    titles = job.options.titles
    if titles is None:
        return (free_text("gmd:title", agreed),)
    return free_text("gmd:title", stated(dict(titles.texts), languages)), free_text("gmd:alternateTitle", agreed)


def _abstracts(job: Job, languages: tuple[str, ...]) -> Texts:
    agreement = job.delimitation.agreement
    number = Counter(feature.kind for feature in job.delimitation.features)
    return {
        language: phrases("documents", language)(
            "abstract",
            agreement=agreement.title.in_language(language),
            kinds=", ".join(f"{kind.plural.in_language(language)} {number[kind.id]}" for kind in agreement.kinds),
            status=Edition(job, language).status(package_status(job.delimitation)),
            version=job.options.version,
            date=job.options.day.isoformat(),
        )
        for language in languages
    }


def _keywords(words: list[dict[str, str]], kind: str) -> str:
    listed = (free_text("gmd:keyword", word) for word in words)
    typed_as = code("gmd:type", "MD_KeywordTypeCode", kind)
    return element("gmd:descriptiveKeywords", element("gmd:MD_Keywords", *listed, typed_as))


def _constraints(job: Job, languages: tuple[str, ...]) -> str:
    disclaimer = stated(dict(job.delimitation.agreement.disclaimer.texts), languages)
    return element(
        "gmd:resourceConstraints",
        element(
            "gmd:MD_LegalConstraints",
            free_text("gmd:useLimitation", disclaimer),
            code("gmd:useConstraints", "MD_RestrictionCode", "otherRestrictions"),
            free_text("gmd:otherConstraints", disclaimer),
        ),
    )


def _extent(job: Job) -> str:
    west, south, east, north = bounding_box(job)
    sides = (
        ("westBoundLongitude", west),
        ("eastBoundLongitude", east),
        ("southBoundLatitude", south),
        ("northBoundLatitude", north),
    )
    box = element(
        "gmd:EX_GeographicBoundingBox",
        *(typed(f"gmd:{name}", "Decimal", f"{side:.{DECIMALS}f}") for name, side in sides),
    )
    term = job.delimitation.agreement.term
    period = element(
        "gml:TimePeriod",
        element("gml:beginPosition", text(term.in_force_from.isoformat())),
        element("gml:endPosition", text(term.recorded_end.isoformat())),
        **{"gml:id": "term"},
    )
    temporal = element("gmd:EX_TemporalExtent", element("gmd:extent", period))
    return element(
        "gmd:extent",
        element(
            "gmd:EX_Extent",
            element("gmd:geographicElement", box),
            element("gmd:temporalElement", temporal),
        ),
    )


def _distribution(job: Job) -> str:
    """The formats of the files that are written by now; the package gives no address, so there is none here."""
    suffixes = {f".{file.path.rpartition('.')[2]}" for file in job.written}
    formats = (
        element(
            "gmd:distributionFormat",
            element("gmd:MD_Format", characters("gmd:name", name), characters("gmd:version", version)),
        )
        for suffix, (name, version) in _FORMATS.items()
        if suffix in suffixes
    )
    return element("gmd:distributionInfo", element("gmd:MD_Distribution", *formats))
