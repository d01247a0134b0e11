# SPDX-License-Identifier: GPL-2.0-or-later
"""Sources and licences that the program itself records in a workspace: recorded in English, said in every language.

What a person has typed is a person's word and stands as it is.
"""

from __future__ import annotations

from .saying import Message

WORLD_MAP = Message("Natural Earth, as carried by QGIS")
PUBLIC_DOMAIN = Message("public domain")
ILLUSTRATIVE = Message("illustrative")
"""The source of every feature of the sample: nobody has stated these lines."""

_NATURAL_EARTH = "Natural Earth"
_BUNDLED_GAZETTEER = "GeoNames (geonames.org), as held by the Python package "

_KNOWN = {message.template: message for message in (WORLD_MAP, PUBLIC_DOMAIN, ILLUSTRATIVE)}


NATURAL_EARTH_ACCURACY = 3_000.0
"""Metres: at its scale of 1:10,000,000 boundaries are one to three kilometres off, and half a millimetre is five."""


def usual_accuracy(source: str) -> float:
    """The accuracy, metres, of boundaries from a source, as far as it is known by its name; 0 where it is not."""
    return NATURAL_EARTH_ACCURACY if source.startswith(_NATURAL_EARTH) else 0.0


def recorded(text: str) -> str | Message:
    """A recorded source or licence as a value of a message."""
    if text.startswith(_BUNDLED_GAZETTEER):
        package = text.removeprefix(_BUNDLED_GAZETTEER)
        return Message.of("GeoNames (geonames.org), as held by the Python package {package}", package=package)
    return _KNOWN.get(text, text)
