# SPDX-License-Identifier: GPL-2.0-or-later
"""What the names of a table's columns mean, in the languages in which tables come, as data.

Names are compared in small letters without marks (`words.word_key`), without a unit in brackets, with underscores for
blanks, hyphens, commas and full stops. The parts of an angle may stand in columns of their own: ``lat_deg``,
``lat_min``, ``lat_sec``, ``N/S``.
"""

from __future__ import annotations

import re

from ..notation.coordinate_text import shown, with_tabs
from ..notation.words import LATITUDE_WORD, LONGITUDE_WORD, meanings, word_key

_SPELLINGS = {
    "feature": "feature feature_id id polygon объект полигон контур poligon alan المضلع مضلع عارضه پلیگون",
    "part": "part",
    "ring": "ring",
    "lon": (
        "lon long lng longitude долгота boylam خط_الطول الطول طول طول_جغرافیایی طول_جغرافيايي länge laenge λ l "
        "east_longitude longitude_east восточная_долгота в_д doğu_boylamı الطول_الشرقي خط_الطول_الشرقي طول_شرقی"
    ),
    "lat": (
        "lat latitude широта enlem خط_العرض دائرة_العرض العرض عرض عرض_جغرافیایی عرض_جغرافيايي breite φ b "
        "north_latitude latitude_north северная_широта с_ш kuzey_enlemi العرض_الشمالي خط_العرض_الشمالي عرض_شمالی"
    ),
    "lat side": "n/s ns s/n n_s s_n sn с/ю ю/с с_ю k/g g/k k_g ش/ج",
    "lon side": "e/w ew w/e e_w w_e в/з з/в в_з d/b b/d d_b ق/غ",
    "x": (
        "x e east easting eastings utm_e utm_x utm_easting doğu sağa sağa_değer восток восточная восточное ost ostwert "
        "rechtswert est شرق شرقا الشرق شرقي الشرقي شرقيات الشرقيات شرقی"
    ),
    "y": (
        "y n north northing northings utm_n utm_y utm_northing kuzey yukarı yukarı_değer север северная северное nord "
        "nordwert hochwert شمال شمالا الشمال شمالي الشمالي شماليات الشماليات شمالی"
    ),
    "zone": "zone utm_zone grid_zone зона зона_utm utm_зона dilim dilim_no utm_dilim utm_dilimi منطقة المنطقة زون",
    "band": "band latitude_band utm_band",
    "hemisphere": "hemisphere utm_hemisphere полушарие yarımküre yarı_küre نصف_الكرة نیمکره نیم_کره",
    "utm": "utm utm_coordinates utm_coordinate",
    "mgrs": "mgrs mgrs_grid",
    "dms": "dms",
    "position": (
        "position positions coordinate coordinates coord coords location grid grid_ref grid_reference map_reference "
        "lat/lon lat/long lat_lon lat_long latlon latlong latitude/longitude latitude_longitude "
        "широта/долгота enlem/boylam координаты координата положение местоположение koordinat koordinatlar konum "
        "koordinaten احداثيات الاحداثيات احداثي الموقع موقعیت مختصات coordonnées"
    ),
    "name": "name title имя название наименование isim ad adı الاسم اسم نام bezeichnung nom",
    "number": (
        "number no nr num № n° номер п/п №_п/п sıra sıra_no numara رقم الرقم م شماره ردیف "
        "point point_no vertex точка nokta نقطة النقطة نقطه"
    ),
}
_OPENING, _CLOSING = "([", ")]"
_BLANKS = re.compile(r"[ .,\-]+")
_WORD = re.compile(r"[°'\"]|[^_°'\"]+")

DEGREES, MINUTES, SECONDS, SIDE = " °", " '", ' "', " side"
"""Behind ``lon`` or ``lat``: the parts of an angle."""

_SIDE_WORDS = (
    "n/s ns s/n sn e/w ew w/e we ref dir direction side hem hemi hemisphere полушарие yön yarımküre اتجاه الاتجاه جهت "
    "نیمکره"
)
_SIDES = {"lat": ("ns", "sn"), "lon": ("ew", "we")}
"""What may stand at once behind the name of an axis."""
_HEMISPHERES = frozenset("NSEW")
_OF_DATUM = frozenset(
    {
        *("datum", "geodetic_datum", "crs", "srs", "epsg", "coordinate_system", "датум", "система_координат", "ск"),
        *("koordinat_sistemi", "المسند", "مبنا"),
    }
)
_OF_AXES = {LATITUDE_WORD: "lat", LONGITUDE_WORD: "lon"}
_AXES = ("lon", "lat", "x", "y")
_LONGEST_SIDE = 20


def normal(cell: str) -> str:
    """A column name as names are compared.

    Examples
    --------
    >>> normal("Широта (°)"), normal("Enlem"), normal("Grid Ref.")
    ('широта', 'enlem', 'grid_ref')
    """
    return _key(_without_brackets(shown(cell))[0])


def _key(name: str) -> str:
    return _BLANKS.sub("_", word_key(name)).strip("_")


def _without_brackets(text: str) -> tuple[str, str]:
    """A name, and what stands in the brackets at its end; looked for by hand, as a pattern would for each bracket."""
    if not text.endswith(tuple(_CLOSING)):
        return text, ""
    last = max(text.rfind(mark, 0, -1) for mark in _CLOSING) + 1
    first = min((place for mark in _OPENING if (place := text.find(mark, last)) >= 0), default=-1)
    return (text, "") if first < 0 else (text[:first].rstrip(" _"), text[first + 1 : -1])


_MEANING = {normal(spelling): meaning for meaning, spellings in _SPELLINGS.items() for spelling in spellings.split()}
_PARTS = dict.fromkeys(map(normal, _SIDE_WORDS.split()), SIDE)
_PARTS |= {"dd": DEGREES, "°": DEGREES, "'": MINUTES, '"': SECONDS}


def meaning_of(cell: str) -> str:
    """What a column name means; where nobody knows the name itself, as `normal` has it.

    Of a column for a part of an angle it is the axis and the part, such as `MINUTES`.

    Examples
    --------
    >>> meaning_of("Широта"), meaning_of("X (Enlem)"), meaning_of("lat_min"), meaning_of("Boylam (dakika)")
    ('lat', 'lat', "lat '", "lon '")
    """
    return _known_meaning(cell) or normal(cell)


def is_known(cell: str) -> bool:
    """Whether it is known what a column name means."""
    return bool(_known_meaning(cell))


def _known_meaning(cell: str) -> str:
    before, bracketed = _without_brackets(shown(cell))
    name, inside = _key(before), normal(bracketed)
    meaning = _MEANING.get(name, "")
    # surveyors' x is east in one country and north in another
    if _MEANING.get(inside) in _AXES and (name in ("x", "y") or meaning == "position"):
        return _MEANING[inside]
    if meaning in ("lon", "lat"):
        return meaning + part_of(inside)
    return meaning or _axis_and_part(f"{name}_{inside}".strip("_")) or _axis_and_side(name)


def _axis_and_part(name: str) -> str:
    """What a name means that has a word for an axis, and one for a part of an angle before or behind it."""
    words = _WORD.findall(with_tabs(name))
    for axis_words, part_word in ((words[:-1], words[-1:]), (words[1:], words[:1])):
        axis, part = _axis("_".join(axis_words)), part_of("".join(part_word))
        if axis and part:
            return axis + part
    return ""


def _axis_and_side(name: str) -> str:
    """What a name means in which hemispheres follow the word for their axis at once, such as ``latNS``."""
    axis = _axis(name[:-2])
    return axis + SIDE if name[-2:] in _SIDES.get(axis, ()) else ""


def is_of_datum(cell: str) -> bool:
    """Whether a column says on which datum, or in which CRS, its row is."""
    return normal(cell) in _OF_DATUM


def sides_of(cell: str) -> frozenset[str]:
    """The hemispheres that a cell may name, as N, S, E and W; none for what names none.

    Examples
    --------
    >>> sorted(sides_of("S")), sorted(sides_of("Kuzey")), sorted(sides_of("ЮГ")), sorted(sides_of("7"))
    (['S'], ['N'], ['S'], [])
    """
    found = (
        {symbol for options in meanings(cell).values() for symbol in options} if len(cell) < _LONGEST_SIDE else set()
    )
    return _HEMISPHERES & found


def _axis(name: str) -> str:
    """``lat``, ``lon`` or ""; in any case of its noun."""
    if _MEANING.get(name) in ("lon", "lat"):
        return _MEANING[name]
    symbols = {symbol for options in meanings(name).values() for symbol in options} if len(name) > 1 else set()
    return _OF_AXES.get(symbols.pop(), "") if len(symbols) == 1 else ""


def part_of(word: str) -> str:
    """The part of an angle that a column's name names, such as `MINUTES`; "" for none."""
    plain = with_tabs(word)
    marks = {f" {symbol}" for options in meanings(word).values() for symbol in options}
    return _PARTS.get(plain) or next((part for part in (DEGREES, MINUTES, SECONDS) if part in marks), "")
