# SPDX-License-Identifier: GPL-2.0-or-later
"""References of the Military Grid Reference System as text: zone, band, two letters and digits, see `mgrs`."""

from __future__ import annotations

import re

from ..errors import CoordinateError
from .coordinate_text import cleaned, plain, refusal, shown
from .utm import BANDS

MOST_DIGITS = 5
"""Digits each of easting and northing: five tell metres."""

SQUARE = 100_000
ROWS = "ABCDEFGHJKLMNPQRSTUV"
EVEN_ZONE_SHIFT = 5
COLUMNS = ("STUVWXYZ", "ABCDEFGH", "JKLMNPQR")
"""Column letters of the zones whose numbers leave 0, 1 and 2 when divided by 3; they begin at 100 km east."""

_PREFIX = re.compile(r"^(?:MGRS|UTM ?REF|USNG|GRID(?: REF(?:ERENCE)?)?|SQUARE)\b[ .:=-]*", re.IGNORECASE)
_PART = r"(?: *[-/,;.:] *| *)"
_TEXT = re.compile(rf"([0-9]{{1,2}}){_PART}([A-Z]){_PART}([A-Z]) *([A-Z]){_PART}([0-9]*){_PART}([0-9]*)")
_USUAL = re.compile(r"[0-9]{1,2}[A-Z] ?[A-Z]{2} ?[0-9 ]*")
_WITHOUT_ZONE = re.compile(r"([A-Z]) *([A-Z]) *[0-9]{2,5} *[0-9]{2,5}")
_LIKE = re.compile(r"[0-9]{1,2} *[A-Z] *[A-Z] *[A-Z][0-9 ]*")
_POLAR = re.compile(r"[ABYZ] *[A-Z] *[A-Z] *[0-9 ]*")


def is_mgrs(text: str) -> bool:
    """Whether a text looks like MGRS, whether or not it is a right reference."""
    if _USUAL.fullmatch(text):
        return True
    reference = plain(shown(text)).upper().strip()
    without_prefix = _PREFIX.sub("", reference, count=1)
    return without_prefix != reference or any(
        form.fullmatch(reference) for form in (_LIKE, _TEXT, _POLAR, _WITHOUT_ZONE)
    )


def corner_from_text(text: str) -> tuple[tuple[int, int, int, int], str]:
    """Zone, easting of the corner, northing of the corner within its cycle of rows, and side, in metres; and the band.

    Raises
    ------
    CoordinateError
        With one sentence that says what is wrong with the reference.
    """
    reference = _PREFIX.sub("", cleaned(text).upper().strip(), count=1)
    match = _TEXT.fullmatch(reference)
    if match is None:
        raise _not_mgrs(text, reference)
    zone, band, column, row = int(match[1]), match[2], match[3], match[4]
    if not 1 <= zone <= 60:
        raise refusal(text, "zone {zone} does not exist; zones run from 1 to 60", zone=str(zone))
    if band not in BANDS:
        raise refusal(text, "{band} is no latitude band; the bands are C to X without I and O", band=band)
    if band == "X" and zone in (32, 34, 36):
        raise refusal(
            text, "zone {zone}X does not exist; about Svalbard there are only 31X, 33X, 35X and 37X", zone=str(zone)
        )
    columns = COLUMNS[zone % 3]
    if column not in columns:
        raise refusal(
            text,
            "column letter {column} does not exist in zone {zone}; its columns are {columns}",
            column=column,
            zone=str(zone),
            columns=columns,
        )
    if row not in ROWS:
        raise refusal(text, "row letter {row} does not exist; the rows are A to V without I and O", row=row)
    east, north = _digits(text, match[5], match[6])
    side = 10 ** (MOST_DIGITS - len(east))
    shift = 0 if zone % 2 else EVEN_ZONE_SHIFT
    easting = (columns.index(column) + 1) * SQUARE + int(east or 0) * side
    northing = (ROWS.index(row) - shift) % len(ROWS) * SQUARE + int(north or 0) * side
    return (zone, easting, northing, side), band


def _not_mgrs(text: str, reference: str) -> CoordinateError:
    if _POLAR.fullmatch(reference):
        return refusal(text, "it lies in the polar grid (UPS), which is not supported")
    if _WITHOUT_ZONE.fullmatch(reference):
        return refusal(
            text, "it does not say its grid zone; write it first, as in 37S {reference}", reference=reference
        )
    return refusal(text, "it is not MGRS; write zone, band, two letters and digits as in 37SBV8345676543")


def _digits(text: str, first: str, second: str) -> tuple[str, str]:
    """The digits of easting and northing, from one group of digits or from two."""
    if not second:
        if len(first) % 2:
            raise refusal(
                text, "{count} digits are an odd number; easting and northing need as many each", count=len(first)
            )
        first, second = first[: len(first) // 2], first[len(first) // 2 :]
    if len(first) != len(second):
        raise refusal(
            text,
            "the easting has {first} digits and the northing {second}; they must be as many",
            first=len(first),
            second=len(second),
        )
    if len(first) > MOST_DIGITS:
        raise refusal(
            text, "it has {count} digits each; {most}, for one metre, are the most", count=len(first), most=MOST_DIGITS
        )
    return first, second
