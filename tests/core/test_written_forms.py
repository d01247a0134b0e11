# SPDX-License-Identifier: GPL-2.0-or-later
"""Positions as people write them: one place in many hands, and what is refused rather than guessed."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer

from deesc_plugin.core.errors import CoordinateError
from deesc_plugin.core.notation.angle_writing import format_decimal, format_degrees_minutes, format_dms
from deesc_plugin.core.notation.coordinates import format_utm, mgrs_from_lonlat, notation_of, parse_position
from deesc_plugin.core.notation.utm import lonlat_from_utm
from deesc_plugin.core.notation.utm_text import utm_from_text

# 35°55'48" is 35 + 55/60 + 48/3600 = 35.93; 36°37'48" is 36.63
PLACE = (36.63, 35.93)

OF_ONE_PLACE = """
35.93N 36.63E
35.93 N 36.63 E
35.93° N, 36.63° E
35,93 N; 36,63 E
35,93N, 36,63E
N35.93 E36.63
N 35.93, E 36.63
N35.93°/E36.63°
35.93,N,36.63,E
35.93N - 36.63E
35.93n 36.63e
(35.93N, 36.63E)
[35.93 N; 36.63 E]
{lat: 35.93, lng: 36.63}
(35,93 K; 36,63 D)
(٣٥٫٩٣ شمالاً، ٣٦٫٦٣ شرقاً)
B=35°55'48" L=36°37'48"
B 35.93 L 36.63
٣٥٫٩٣° شمال خط الاستواء، ٣٦٫٦٣° شرق غرينتش
35°55'48"N - 36°37'48"E
355548N - 0363748E
ш=35,93; д=36,63
35 der 55 dk 48 sn K 36 der 37 dk 48 sn D
شمالاً 35.93 شرقاً 36.63
عرض شمالی ۳۵٫۹۳ طول شرقی ۳۶٫۶۳
36.63E 35.93N
35.93º N 36.63º E
35.93˚N 36.63˚E
35.93⁰N 36.63⁰E
35.93 deg N 36.63 deg E
35.93 degrees north, 36.63 degrees east
35.93d N 36.63d E
North 35.93 East 36.63
35.93 North 36.63 East
Lat 35.93 Lon 36.63
Lat: 35.93, Long: 36.63
latitude 35.93; longitude 36.63
lon=36.63 lat=35.93
lat=35.93,lon=36.63
Lat: 35.93 N Lon: 36.63 E
35.93 N lat 36.63 E lon
φ=35.93° λ=36.63°
35°55'48"N 36°37'48"E
35° 55' 48" N 36° 37' 48" E
35°55′48″N 36°37′48″E
35º55’48”N 36º37’48”E
35°55´48˝N 36°37´48˝E
35°55`48''N 36°37`48''E
35°55ʹ48ʺN 36°37ʹ48ʺE
35°55‵48‶N 36°37‵48‶E
N35°55'48" E36°37'48"
N35°55'48"E36°37'48"
35°55'48"N36°37'48"E
35°55'48"N E36°37'48"
35 55 48 N 36 37 48 E
35 55 48N, 36 37 48E
35 55 48 N and 36 37 48 E
35d55m48sN 36d37m48sE
35d55'48"n 36d37'48"e
35d55m48sN 36d37m48sE
35D55M48SN 36D37M48SE
35d55m48sK 36d37m48sD
35 deg 55 min 48 sec N, 36 deg 37 min 48 sec E
35 degrees 55 minutes 48 seconds N 36 degrees 37 minutes 48 seconds E
35:55:48N 036:37:48E
35:55:48 N, 36:37:48 E
N35:55:48 E036:37:48
35-55-48N 036-37-48E
35–55–48N 036–37–48E
N35-55-48 E036-37-48
35°-55'-48"N 36°-37'-48"E
355548N 0363748E
355548N0363748E
N355548 E0363748
N355548E0363748
355548.00N 0363748.00E
0363748E 355548N
355548N, 0363748E
3555.8N 03637.8E
3555.80,N,03637.80,E
35°55.8'N 36°37.8'E
35 55.8 N 36 37.8 E
35 55,8 N 36 37,8 E
N35 55.8 E36 37.8
35-55.8N 036-37.8E
35:55.8N 036:37.8E
35N55.8 036E37.8
35N 55 48 36E 37 48
35° 55.8 min N 36° 37.8 min E
35°55'48" с. ш. 36°37'48" в. д.
35°55′48″ с.ш. 36°37′48″ в.д.
35°55'48"С.Ш. 36°37'48"В.Д.
35°55'48" сш 36°37'48" вд
35°55'48"с/ш 36°37'48"в/д
35°55'48"С 36°37'48"В
С 35°55'48" В 36°37'48"
35°55'48" северной широты, 36°37'48" восточной долготы
35,93° сев. широты 36,63° вост. долготы
35 град. 55 мин. 48 сек. с.ш., 36 град. 37 мин. 48 сек. в.д.
35 градусов 55 минут 48 секунд с.ш. и 36 градусов 37 минут 48 секунд в.д.
Широта 35.93, долгота 36.63
широта: 35°55'48", долгота: 36°37'48"
35°55'48"C 36°37'48"B
35°55'48" пн.ш. 36°37'48" сх.д.
35°55'48"K 36°37'48"D
35°55'48" K, 36°37'48" D
K35°55'48" D36°37'48"
35,93K 36,63D
35,93° Kuzey, 36,63° Doğu
35°55'48" kuzey 36°37'48" dogu
35°55'48" KUZEY ENLEMİ, 36°37'48" DOĞU BOYLAMI
35 derece 55 dakika 48 saniye Kuzey ve 36 derece 37 dakika 48 saniye Doğu
Enlem: 35,93 Boylam: 36,63
enlem 35.93 boylam 36.63
36.63D 35.93K
٣٥°٥٥′٤٨″ ش ٣٦°٣٧′٤٨″ ق
٣٥°٥٥′٤٨″ش، ٣٦°٣٧′٤٨″ق
35°55'48" شمالاً 36°37'48" شرقاً
35°55'48" شمالا و 36°37'48" شرقا
٣٥٫٩٣ شمال ٣٦٫٦٣ شرق
٣٥٫٩٣° شمالاً، ٣٦٫٦٣° شرقاً
35.93 الشمال 36.63 الشرق
٣٥ درجة ٥٥ دقيقة ٤٨ ثانية شمالاً و ٣٦ درجة ٣٧ دقيقة ٤٨ ثانية شرقاً
خط العرض ٣٥٫٩٣ شمالاً وخط الطول ٣٦٫٦٣ شرقاً
خط عرض ٣٥٫٩٣، خط طول ٣٦٫٦٣
دائرة العرض 35.93 خط الطول 36.63
35°55'48" شمالی 36°37'48" شرقی
۳۵٫۹۳ شمالی، ۳۶٫۶۳ شرقی
۳۵ درجه و ۵۵ دقیقه و ۴۸ ثانیه شمالی، ۳۶ درجه و ۳۷ دقیقه و ۴۸ ثانیه شرقی
عرض جغرافیایی ۳۵٫۹۳ طول جغرافیایی ۳۶٫۶۳
۳۵°۵۵′۴۸″ شمالی ۳۶°۳۷′۴۸″ شرقی
35°55′48″ n. Br., 36°37′48″ ö. L.
35°55'48" nördlicher Breite, 36°37'48" östlicher Länge
35,93° Nord 36,63° Ost
35°55'48" Nord et 36°37'48" Est
35.93\u200eN\u200f 36.63\u200eE
\u202a35.93N 36.63E\u202c
\u206635.93N\u2069 \u206636.63E\u2069
\ufeff35.93N 36.63E
35.93\u00a0N\u202f36.63\u2009E
35.93N\u200d 36.63E
35.93N\t36.63E
35.93N | 36.63E
35.93N؛ 36.63E
""".strip().splitlines()

# GeoConvert: 37n 283456 3976543
GRID_PLACE = (36.60033008044832, 35.90924523018453)

OF_ONE_GRID_PLACE = """
37S 283456 3976543
37 S 283456 3976543
37s 283456 3976543
37N 283456 3976543
37 N 283456 3976543
37 north 283456 3976543
37S, 283456, 3976543
37S; 283456; 3976543
37S/283456/3976543
37S 0283456 3976543
37S 283456.0 3976543.0
37S 283456,0 3976543,0
37S 283456E 3976543N
37S 283456mE 3976543mN
37S 283456 mE 3976543 mN
37S 283456 m E 3976543 m N
37S 283456m 3976543m
37 S E283456 N3976543
37S E 283456 N 3976543
37S E:283456 N:3976543
37S E=283456, N=3976543
37S X=283456 Y=3976543
37S N3976543 E283456
37S 3976543N 283456E
283456mE 3976543mN 37S
283456E 3976543N 37S
283456 3976543 37S
E283456 N3976543 37S
N3976543 E283456 37S
E 283456 N 3976543 zone 37S
UTM 37S 283456 3976543
UTM: 37S 283456 3976543
UTM zone 37N 283456 3976543
WGS 84 / UTM zone 37N 283456 3976543
UTM WGS84 37S 283456 3976543
Zone 37 N, 283456, 3976543
zone: 37S; E: 283456; N: 3976543
zone 37 north, easting 283456, northing 3976543
zone 37 northern hemisphere 283456 3976543
37S 283 456 3 976 543
37S 283'456 3'976'543
37S 283,456 3,976,543
37S 283.456 3.976.543
37 kuzey 283456 3976543
zone 37, hemisphere N, 283456, 3976543
Easting: 283456 m, Northing: 3976543 m, Zone: 37 N
E=283456; N=3976543; zone=37N
X=283456, Y=3976543 (37N)
UTM (37N) 283456 3976543
UTM-37N 283456 3976543
UTM 37N (WGS84) 283456 3976543
37S|283456|3976543
Dilim 37 Kuzey Sağa 283456 Yukarı 3976543
النطاق 37 شمال 283456 3976543
37, N, 283456, 3976543
зона 37 северное полушарие 283456 3976543
37 Nord 283456 3976543
37 север 283456 3976543
зона 37 север 283456 3976543
٣٧ شمال ٢٨٣٤٥٦ ٣٩٧٦٥٤٣
٣٧S ٢٨٣٬٤٥٦ ٣٬٩٧٦٬٥٤٣
۳۷ شمالی ۲۸۳۴۵۶ ۳۹۷۶۵۴۳
""".strip().splitlines()

OF_ONE_SQUARE = """
37SBV8345676543
37S BV 83456 76543
37 S BV 83456 76543
37 S B V 83456 76543
37sbv8345676543
37SBV 8345676543
37S-BV-83456-76543
37S BV 83456/76543
MGRS 37SBV8345676543
MGRS: 37S BV 83456 76543
mgrs 37SBV8345676543
MGRS - 37SBV8345676543
Grid reference 37S BV 83456 76543
Grid ref. 37S BV 83456 76543
(37S BV 83456 76543)
GRID 37SBV8345676543
UTMREF 37SBV8345676543
٣٧S BV ٨٣٤٥٦ ٧٦٥٤٣
37S\u00a0BV\u00a083456\u00a076543
\u200e37SBV8345676543\u200e
""".strip().splitlines()


@pytest.mark.parametrize("line", OF_ONE_PLACE)
def test_angles(line: str) -> None:
    assert parse_position(line) == pytest.approx(PLACE, abs=1e-12)


@pytest.mark.parametrize("line", OF_ONE_GRID_PLACE)
def test_utm(line: str) -> None:
    assert notation_of(line) == "utm"
    assert parse_position(line) == pytest.approx(GRID_PLACE, abs=1e-11)


@pytest.mark.parametrize("line", OF_ONE_SQUARE)
def test_mgrs(line: str) -> None:
    # GeoConvert on 37SBV8345676543: the centre of the square
    assert parse_position(line) == pytest.approx((36.60033548084362, 35.90924984496358), abs=1e-11)


def test_the_grid_place_is_that_of_proj() -> None:
    proj = Transformer.from_crs("EPSG:32637", "EPSG:4326", always_xy=True)
    assert proj.transform(283456, 3976543) == pytest.approx(GRID_PLACE, abs=1e-9)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("35.93 ю.ш. 36.63 з.д.", (-36.63, -35.93)),
        ("35.93° южной широты 36.63° западной долготы", (-36.63, -35.93)),
        ("35.93Ю 36.63З", (-36.63, -35.93)),
        ("35.93G 36.63B", (-36.63, -35.93)),
        ("35.93 güney 36.63 batı", (-36.63, -35.93)),
        ("35.93 GÜNEY 36.63 BATI", (-36.63, -35.93)),
        ("٣٥٫٩٣ ج ٣٦٫٦٣ غ", (-36.63, -35.93)),
        ("35.93 جنوباً 36.63 غرباً", (-36.63, -35.93)),
        ("35.93 جنوبی 36.63 غربی", (-36.63, -35.93)),
        ("35.93 South 36.63 West", (-36.63, -35.93)),
        ("34d26m30S 37d05m10E", (37 + 5 / 60 + 10 / 3600, -(34 + 26 / 60 + 30 / 3600))),
        ("35 55 48S 36 37 48E", (36.63, -35.93)),
        # PROJ: EPSG:32737 to EPSG:4326 on 283456 3976543
        ("zone 37 hemisphere S 283456 3976543", (35.670868059070486, -54.31297991469191)),
        ("37 southern hemisphere, 283456, 3976543", (35.670868059070486, -54.31297991469191)),
        ("зона 37, полушарие: Ю, 283456, 3976543", (35.670868059070486, -54.31297991469191)),
        ("35.93 sud 36.63 ouest", (-36.63, -35.93)),
        # B is west in Turkish and looks like the Russian В, east: K and С decide
        ("35.93K 36.63B", (-36.63, 35.93)),
        ("35.93С 36.63B", (36.63, 35.93)),
        ("lat=-35.93 lon=-36.63", (-36.63, -35.93)),
        ("50N 11 30.0 8E 30 30.0", (8 + 30 / 60 + 30 / 3600, 50 + 11 / 60 + 30 / 3600)),
    ],
)
def test_other_hemispheres_and_letters(line: str, place: tuple[float, float]) -> None:
    assert parse_position(line) == pytest.approx(place, abs=1e-12)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("35.93N 36.63O", "“O” is .* in (French|German) and .* in (French|German), and nothing in the list decides"),
        ("35.93N 36.63D", "“N” and “D” are hemispheres in different languages"),
        ("35.93K 36.63E", "“K” and “E” are hemispheres in different languages"),
        ("35.93S 36.63В", "“S” and “В” are hemispheres in different languages"),
        ("35.93С 36.63Б", "“Б” does not belong in a position"),
        ("35.93K 36.63K", "names the latitude twice"),
        ("12 34.5 N 37.2 E", "“12” can be the number of the line or the degrees"),
        ("355548N 363748E", "“363748” has 6 digits; a longitude without blanks has 5 or 7, as in 0363748E"),
        ("35554N 0363748E", "“35554” has 5 digits"),
        ("356048N 0363748E", "60 minutes are more than there are"),
        # the s behind 48 is a second here, as it is there
        ("35d55m48s 36d37m48sE", "needs one hemisphere letter for the latitude and one for the longitude"),
        ("35D55M48S 36D37M48SE", "needs one hemisphere letter for the latitude and one for the longitude"),
        ("35d55'48s 36d37'48sE", "needs one hemisphere letter|hemispheres in different languages"),
        ("35.93N 36.63E 250 m", "“250 m” stands after the place"),
        ("37 283456 3976543", "the band or the hemisphere of zone 37"),
        ("37 E283456 N3976543", "the band or the hemisphere of zone 37"),
        ("zone 37 283456 3976543", "the band or the hemisphere of zone 37"),
        ("283456 3976543", "without their zone"),
        ("E283456 N3976543", "without their zone"),
        ("283456E 3976543N", "without their zone"),
        ("37S 283456", "not UTM"),
        ("37S 3976543 283456", "The easting 3976543.00 m is not between"),
        ("37К 283456 3976543", "not UTM"),
        ("37S 283456,5, 3976543,2", "commas can be read in several ways"),
        ("BV 83456 76543", "does not say its grid zone"),
        ("MGRS 83456 76543", "not MGRS"),
        ("37S BV 78 1234 6543", "not MGRS"),
        ("37SBV834567654", "odd number"),
        ("35.93 N", "one hemisphere letter for the latitude and one"),
        ("(35.93) 36.63E", "does not belong"),
        ("355548N-0363748E", "contradict each other"),
        ("35.93", "a latitude or a longitude is missing"),
        ("35.93 36.63", "does not say which is the latitude"),
        ("https://maps.example/?q=35.93,36.63", "does not belong in a position"),
        ("35\u202e.93N 36.63E", r"U\+202E"),
        ("35 N 36 E longitude latitude", "latitude"),
        ("N35 36E", "missing"),
    ],
)
def test_what_can_be_read_in_two_ways_or_in_none_is_refused(line: str, reason: str) -> None:
    with pytest.raises(CoordinateError, match=reason) as caught:
        parse_position(line)
    quoted = str(caught.value).split("“")[1].split("”")[0]
    assert quoted == line.replace("\u202e", "\ufffd"), "what was typed, exactly"


# ---- what is written comes back, in every language

LETTERS = {
    "en": ("N", "S", "E", "W"),
    "tr": ("K", "G", "D", "B"),
    "ru": (" с. ш.", " ю. ш.", " в. д.", " з. д."),
    "uk": (" пн. ш.", " пд. ш.", " сх. д.", " зх. д."),
    "ar": (" شمالاً", " جنوباً", " شرقاً", " غرباً"),
    "fa": (" شمالی", " جنوبی", " شرقی", " غربی"),
    "de": (" Nord", " Süd", " Ost", " West"),
    "fr": (" Nord", " Sud", " Est", " Ouest"),
}
DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩", "fa": "۰۱۲۳۴۵۶۷۸۹"}


def in_language(text: str, language: str) -> str:
    """A text of the program in another language's letters and digits."""
    table = dict(zip("NSEW", LETTERS[language]))
    if language in DIGITS:
        table |= dict(zip("0123456789", DIGITS[language])) | {".": "٫"}
    return "".join(table.get(character, character) for character in text)


@settings(deadline=None, max_examples=60)
@given(st.floats(-180, 180), st.floats(-90, 90), st.sampled_from(sorted(LETTERS)))
def test_every_notation_of_angles_comes_back_in_every_language(
    longitude: float, latitude: float, language: str
) -> None:
    for write in (format_decimal, format_dms, format_degrees_minutes):
        text = write(longitude, latitude)
        assert write(*parse_position(in_language(text, language))) == text


@settings(deadline=None, max_examples=40)
@given(st.floats(-180, 180), st.floats(-79, 83), st.permutations(["zone", "metres"]))
def test_utm_comes_back_in_every_order(longitude: float, latitude: float, order: list[str]) -> None:
    zone, easting, northing = format_utm(longitude, latitude).split()
    parts = {"zone": zone, "metres": f"{easting}mE {northing}mN"}
    expected = lonlat_from_utm(int(zone[:-1]), zone[-1], float(easting), float(northing))
    assert utm_from_text(" ".join(parts[part] for part in order)) == (
        int(zone[:-1]),
        zone[-1],
        float(easting),
        float(northing),
    )
    assert parse_position(f"{zone} N{northing} E{easting}") == pytest.approx(
        [float(one) for one in expected], abs=1e-12
    )


@settings(deadline=None, max_examples=40)
@given(st.floats(-180, 179.99), st.floats(-79, 83))
def test_mgrs_comes_back_with_prefix_and_blanks(longitude: float, latitude: float) -> None:
    reference = mgrs_from_lonlat(longitude, latitude)
    spaced = f"MGRS: {reference[:-12]} {reference[-12:-10]} {reference[-10:-5]} {reference[-5:]}"
    assert parse_position(spaced) == parse_position(reference)


# ---- nothing but the product's own error, and nothing outside the range

STRAY = " \t.,;:-+/|°'\"NSEWKGDBOСВЮЗشقجغdms0123456789٣۳()\u200e\u202e\u00a0²½"


def test_mutated_forms_are_read_in_range_or_refused() -> None:
    chance = random.Random(20260313)  # noqa: S311
    forms = OF_ONE_PLACE + OF_ONE_GRID_PLACE + OF_ONE_SQUARE
    read = 0
    for _ in range(6000):
        text = list(chance.choice(forms))
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(text) + 1)
            text[place : place + chance.randint(0, 2)] = chance.choice(STRAY) * chance.randint(0, 1)
        try:
            longitude, latitude = parse_position("".join(text), order=chance.choice(("", "lat-lon", "lon-lat")))
        except CoordinateError as error:
            assert str(error).endswith(".") and str(error).isprintable(), "".join(text)
            continue
        read += 1
        assert -180 <= longitude <= 180 and -90 <= latitude <= 90
    assert 1000 < read < 5500
