# SPDX-License-Identifier: GPL-2.0-or-later
"""The pieces that ISO 19139 builds everything from: typed values, codes, citations, texts in several languages."""

from __future__ import annotations

from typing import Iterable, Mapping

from ...core.agreement import Party
from ..xml_text import element, text

NAMESPACES = {
    "xmlns:gmd": "http://www.isotc211.org/2005/gmd",
    "xmlns:gco": "http://www.isotc211.org/2005/gco",
    "xmlns:gml": "http://www.opengis.net/gml/3.2",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
}
LANGUAGE_CODES = {"en": "eng", "ru": "rus", "ar": "ara", "tr": "tur", "fa": "fas"}
"""ISO 639-2 (terminological) codes of the languages that documents are written in."""

_CODE_LISTS = "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml"
_LANGUAGES = "http://www.loc.gov/standards/iso639-2/"

Texts = Mapping[str, str]
"""A text by language; the first one is the record's own."""


def characters(tag: str, value: object) -> str:
    """A property that holds a text."""
    return element(tag, element("gco:CharacterString", text(value)))


def free_text(tag: str, texts: Texts) -> str:
    """A property that holds a text in several languages, the first as the text itself (PT_FreeText)."""
    (_, first), *others = texts.items()
    if not others:
        return characters(tag, first)
    localised = (
        element("gmd:textGroup", element("gmd:LocalisedCharacterString", text(said), locale=f"#{locale_id(language)}"))
        for language, said in others
    )
    own = element("gco:CharacterString", text(first))
    return element(tag, own, element("gmd:PT_FreeText", *localised), **{"xsi:type": "gmd:PT_FreeText_PropertyType"})


def locale_id(language: str) -> str:
    """The id by which texts name their language."""
    return f"locale-{language}"


def typed(tag: str, kind: str, value: object) -> str:
    """A property that holds a value of a type of gco, such as ``Decimal`` or ``Date``."""
    return element(tag, element(f"gco:{kind}", text(value)))


def code(tag: str, code_list: str, value: str) -> str:
    """A property that holds an entry of one of the standard's code lists."""
    entry = element(f"gmd:{code_list}", text(value), codeList=f"{_CODE_LISTS}#{code_list}", codeListValue=value)
    return element(tag, entry)


def language_code(tag: str, language: str) -> str:
    """A property that holds a language."""
    known = LANGUAGE_CODES[language]
    return element(tag, element("gmd:LanguageCode", text(known), codeList=_LANGUAGES, codeListValue=known))


def dated(day: str, kind: str) -> str:
    """A date of a citation: of its creation, publication or revision."""
    return element(
        "gmd:date",
        element("gmd:CI_Date", typed("gmd:date", "Date", day), code("gmd:dateType", "CI_DateTypeCode", kind)),
    )


def citation(tag: str, title: str, day: str, kind: str = "publication") -> str:
    """A property that cites a document by title and date."""
    return element(tag, element("gmd:CI_Citation", characters("gmd:title", title), dated(day, kind)))


def responsible(tag: str, party: Party, languages: Iterable[str], role: str) -> str:
    """A party by the name that binds it. No address is known, so none is given."""
    texts = stated(dict(party.official.texts), languages)
    return element(
        tag,
        element(
            "gmd:CI_ResponsibleParty",
            free_text("gmd:organisationName", texts),
            code("gmd:role", "CI_RoleCode", role),
        ),
    )


def stated(texts: Texts, languages: Iterable[str]) -> dict[str, str]:
    """The texts that there are in these languages, the first of which falls back to English."""
    first, *others = languages
    found = {first: texts.get(first) or texts["en"]}
    return {**found, **{language: texts[language] for language in others if texts.get(language)}}
