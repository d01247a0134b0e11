# SPDX-License-Identifier: GPL-2.0-or-later
"""What sentences call the attributes of a feature."""

from __future__ import annotations

from .saying import Message

_NAME_IN = "name_"
_NAMES = {
    "uid": Message("uid"),
    "kind": Message("kind"),
    "region": Message("region"),
    "name": Message("name"),
    "party": Message("party"),
    "status": Message("status"),
    "source": Message("source"),
    "zone": Message("zone"),
    "number": Message("number"),
    "width_m": Message("width_m"),
    "exclaves": Message("exclaves"),
    "exclusions": Message("exclusions"),
    "valid_from": Message("valid_from"),
    "valid_to": Message("valid_to"),
    "note": Message("note"),
}


def attribute_name(attribute: str) -> Message:
    """The name of an attribute as a value of a message; one that is not ours is called as it is.

    Examples
    --------
    >>> str(attribute_name("name_ar")), str(attribute_name("source")), str(attribute_name("surveyed"))
    ('name (ar)', 'source', 'surveyed')
    """
    if attribute.startswith(_NAME_IN):
        return name_in(attribute.removeprefix(_NAME_IN))
    return _NAMES.get(attribute) or Message.of("{attribute}", attribute=attribute)


def attribute_value(attribute: str, value: str) -> Message | str:
    """What sentences call the value of an attribute: a status is a word of each language, any other is as it is."""
    return Message(value) if attribute == "status" and value else value


def name_in(language: str) -> Message:
    """The attribute that holds a feature's name in a language (ISO 639-1)."""
    return Message.of("name ({language})", language=language)
