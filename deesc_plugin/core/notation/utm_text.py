# SPDX-License-Identifier: GPL-2.0-or-later
"""UTM as people write it: zone, band or hemisphere, easting and northing, in any usual order.

``37S 283456 3976543``, ``37 S E283456 N3976543``, ``283456mE 3976543mN 37S``, ``UTM zone 37 north, E 283456.5,
N 3976543.2``. Letters E and N (X and Y, or the words of several languages) may say which number is which, and must
where the northing stands first. A zone without a band or hemisphere is never completed by a guess.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Iterator

from .coordinate_text import ARABIC_THOUSANDS, plain, refusal, shown
from .utm import GREATEST_EASTING, LEAST_EASTING
from .words import WORD, meanings, word_key

_WORD = re.compile(WORD)
_SIDES = {"N": "NORTH", "S": "SOUTH", "E": "EAST", "W": "WEST"}
_OWN_WORDS = {
    " ": "utm zone zona fuseau zon zonu зона дилим dilim dilimi منطقة المنطقة نطاق النطاق زون نصف",
    "HEMISPHERE": "hemisphere полушарие yarımküre yarımküresi küre الكرة نیمکره",
    "EAST": "easting eastings sağa rechtswert",
    "NORTH": "northing northings yukarı hochwert",
}
_ENGLISH_OF = {word_key(word): english for english, words in _OWN_WORDS.items() for word in words.split()}
_HEMISPHERE = re.compile(r"HEMISPHERE[ :=]*(NORTH|SOUTH|[^\W\d_]\b)|(NORTH|SOUTH|[^\W\d_]) *HEMISPHERE")
_BLANKS = re.compile(" +")
_WITH_COMMAS = re.compile("[0-9],[0-9].*, ?[0-9]|[0-9],[0-9]+,")
_DATUM = re.compile(r"\bWGS[ -]?(?:19)?84\b|(?<=\bUTM)-", re.IGNORECASE)
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*[^\W\d_][^()\[\]]*)[)\]]")
_MARK_ALONE = re.compile("(?<=[,;:/|]) *[:=] *")

_NUMBER = r"[0-9]{1,3}(?:[ '.,][0-9]{3}){1,2}(?:[.,][0-9]{1,9})?|[0-9]{1,8}(?:[.,][0-9]{1,9})?"
_BAND = r"(?P<band>[A-Z](?![A-Z])|NORTH|SOUTH)"
_ZONE = r"(?P<zone>[0-9]{1,2})"
_EAST = rf"(?P<e1>(?:EAST|[EX])[ :=]*)?(?P<easting>{_NUMBER})(?: *M)?(?P<e2> *(?:EAST|[EX]))?"
_NORTH = rf"(?P<n1>(?:NORTH|[NY])[ :=]*)?(?P<northing>{_NUMBER})(?: *M)?(?P<n2> *(?:NORTH|[NY]))?"
_PART = r"(?: *[,;:/|] *| +|(?<=[A-Z])(?=[0-9])|(?<=[0-9A-Z])(?=[EXNY]))"
_PARTED = _PART.replace("(?:", "(?P<parted>", 1)
_ORDERS = tuple(
    re.compile(order)
    for zone in (f"{_ZONE} *[,;]? *{_BAND}", _ZONE)
    for order in (
        f"{zone}{_PART}{_EAST}{_PARTED}{_NORTH}",
        f"{zone}{_PART}{_NORTH}{_PARTED}{_EAST}",
        f"{_EAST}{_PARTED}{_NORTH}{_PART}{zone}",
        f"{_NORTH}{_PARTED}{_EAST}{_PART}{zone}",
    )
) + tuple(re.compile(order) for order in (f"{_EAST}{_PARTED}{_NORTH}", f"{_NORTH}{_PARTED}{_EAST}"))
_USUAL = re.compile(r"([0-9]{1,2}) ?([A-Z]) ([0-9]{6}(?:\.[0-9]{1,9})?) ([0-9]{1,8}(?:\.[0-9]{1,9})?)")
_LIKE = re.compile(r"[0-9]{1,2} *(?:[^\W\d_]|NORTH|SOUTH)[ ,;]*E? *[0-9]{5,}.*")
_PACKED_LATITUDE = r"(?:[NS] ?)?[0-9]{4,6}(?:[.,][0-9]+)? ?[NS]?"
_PACKED_LONGITUDE = r"(?:[EW] ?)?[0-9]{5,7}(?:[.,][0-9]+)? ?[EW]?"
_PACKED = re.compile(f"{_PACKED_LATITUDE}[ ,;/]*{_PACKED_LONGITUDE}|{_PACKED_LONGITUDE}[ ,;/]*{_PACKED_LATITUDE}")
_GROUPED_EASTING = re.compile(r"[0-9]{3}([ '.,])[0-9]{3}(?:[.,][0-9]+)?")
_GROUPED_NORTHING = re.compile(
    r"[0-9]{1,2}([ '.,])[0-9]{3}\1[0-9]{3}(?:[.,][0-9]+)?|[0-9]{3}([ '])[0-9]{3}(?:[.,][0-9]+)?"
)
_LEAST_NORTHING, _MOST_NORTHING = 10_000.0, 10_000_000.0


@dataclass(frozen=True)
class UtmText:
    """A text of UTM taken apart; `zone` is 0, and `band` empty, where it does not say them."""

    zone: int
    band: str
    easting: float
    northing: float
    labels: int = 0

    @property
    def is_metres(self) -> bool:
        """Whether the numbers are as large as eastings and northings are."""
        return LEAST_EASTING <= self.easting <= GREATEST_EASTING and _LEAST_NORTHING <= self.northing <= _MOST_NORTHING


def is_usual_utm(text: str) -> bool:
    """Whether a text is UTM as this program writes it."""
    return bool(_USUAL.fullmatch(text))


def is_utm(text: str) -> bool:
    """Whether a text looks like UTM, whether or not it says everything.

    It does when it names the grid, or when its numbers are metres and it is no pair of packed degrees.
    """
    seen = _normal(text)
    if _LIKE.fullmatch(seen) or _names_grid(text):
        return True
    if any(letter in seen for letter in "NSEW") and _PACKED.fullmatch(seen):
        return False
    return any(found.is_metres or (found.band and found.easting >= _LEAST_NORTHING) for found in _readings(seen))


def utm_from_text(text: str) -> tuple[int, str, float, float]:
    """Zone, band (or ``"north"``, ``"south"``), easting and northing of a text.

    `lonlat_from_utm` checks the numbers.

    Raises
    ------
    CoordinateError
        When the text has another form, does not say the zone and its band or hemisphere, or can be read in two ways.
    """
    usual = _USUAL.fullmatch(text)
    if usual:
        return int(usual[1]), usual[2], float(usual[3]), float(usual[4])
    seen = _normal(text)
    readings = list(dict.fromkeys(_readings(seen)))
    # letters E and N name both numbers or none: “37 E 283456 N 3976543” has no band E
    even = [found for found in readings if found.labels != 1] or readings
    likely = [found for found in even if found.is_metres] or even
    places = {(found.zone, found.band, found.easting, found.northing) for found in likely if found.zone}
    is_metres = any(found.is_metres for found in likely)
    if len(places) == 1 and (is_metres or likely[0].band):
        zone, band, easting, northing = places.pop()
        if not band:
            raise refusal(
                text,
                "it does not say the band or the hemisphere of zone {zone}; write it behind the zone, as in "
                "37S, 37 north or 37 south",
                zone=str(zone),
            )
        return zone, band, easting, northing
    if is_metres and not places:
        raise refusal(
            text,
            "these are an easting and a northing without their zone; write zone and band before them, as in "
            "37S 283456 3976543, or state the CRS that they are in",
        )
    if _WITH_COMMAS.search(seen):
        raise refusal(text, "its commas can be read in several ways; write decimal points")
    raise refusal(text, "it is not UTM; write zone, band, easting and northing as in 37S 283456 3976543")


def hemisphere_of(text: str) -> str:
    """``"north"`` or ``"south"``, as a word or letter of any language says it: here S is no band.

    Raises
    ------
    CoordinateError
        When the text is anything else.
    """
    sides = {symbol for options in meanings(shown(text).rstrip(".")).values() for symbol in options} & {"N", "S"}
    if len(sides) != 1:
        raise refusal(text, "it is no hemisphere; write N or S")
    return _SIDES[sides.pop()].lower()


def labelled_metres(text: str) -> tuple[float, float] | None:
    """Easting and northing of a text that names both, such as ``E 283456 N 3976543``; None for any other."""
    found = {(one.easting, one.northing) for one in _readings(_normal(text)) if not one.zone and one.labels == 2}
    return found.pop() if len(found) == 1 else None


def _normal(text: str) -> str:
    """The text in capitals, with the words of several languages in English and the names of grid and datum left out."""
    written = _DATUM.sub(" ", _BRACKETS.sub(r" \1 ", plain(shown(text))))
    if ARABIC_THOUSANDS in written:
        written = written.replace(ARABIC_THOUSANDS, "'")
    words = _WORD.sub(lambda match: _in_english(match.group().rstrip(".")), written)
    words = _HEMISPHERE.sub(lambda match: f" {hemisphere_of(match[1] or match[2]).upper()} ", words)
    words = _MARK_ALONE.sub(" ", words.replace("HEMISPHERE", " "))
    return _BLANKS.sub(" ", words).strip(" :;,/")


def _in_english(word: str) -> str:
    capital = word.upper()
    if len(word) == 1 or capital in _SIDES.values():
        return capital
    own = _ENGLISH_OF.get(word_key(word))
    if own:
        return f" {own} "
    sides = {symbols for options in meanings(word).values() for symbols in options}
    return f" {_SIDES[sides.pop()]} " if len(sides) == 1 and sides <= _SIDES.keys() else capital


def _names_grid(text: str) -> bool:
    return "UTM" in (word.rstrip(".").upper() for word in _WORD.findall(shown(text)))


def _readings(seen: str) -> Iterator[UtmText]:
    """Every way to read a text of `_normal` as zone, band, easting and northing."""
    for place, order in enumerate(_ORDERS):
        match = order.fullmatch(seen)
        if match is None:
            continue
        found = match.groupdict()
        before, after = [found["e1"], found["n1"]], [found["e2"], found["n2"]]
        labels = sum(map(bool, before + after))
        is_northing_first = place % 2 == 1
        if (any(before) and any(after)) or (is_northing_first and labels != 2):
            continue
        numbers = _metres(found["easting"], found["northing"], found["parted"])
        if numbers is None:
            continue
        band = found.get("band") or ""
        zone = int(found.get("zone") or 0)
        yield UtmText(zone, band if len(band) == 1 else band.lower(), *numbers, labels)


def _metres(easting: str, northing: str, parted: str) -> tuple[float, float] | None:
    """The two numbers, with marks between thousands where both have them; None where commas say several things."""
    if "," in easting + northing and "," in parted:
        return None
    grouped, other = _GROUPED_EASTING.fullmatch(easting), _GROUPED_NORTHING.fullmatch(northing)
    if grouped and other and grouped[1] == (other[1] or other[2]):
        easting, northing = easting.replace(grouped[1], "", 1), northing.replace(grouped[1], "", 2 if other[1] else 1)
    if " " in easting + northing or "'" in easting + northing:
        return None
    try:
        return float(easting.replace(",", ".")), float(northing.replace(",", "."))
    except ValueError:  # “1.234.567” beside a number that is not grouped
        return None
