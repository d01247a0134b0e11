# SPDX-License-Identifier: GPL-2.0-or-later
"""Encodings told from bytes: each text is read again as what was written, or left open."""

from __future__ import annotations

import pytest

from deesc_plugin.core.errors import ImportRefused
from deesc_plugin.core.text_encoding import Origin, codec_of, encoding_of, stated_codec

TEXTS = {
    "cp1251": ["Зона Идлиб", "Наблюдательный пост № 5", "Хама", "ХОМС", "Пост 3 «Морек»", "Дераа"],
    "cp1254": ["İdlib Bölgesi", "Hatay Sınırı", "Gözlem noktası", "Şeyh", "Ağaçlı", "Çatışmasızlık"],
    "cp1256": ["منطقة إدلب", "إدلب", "حماة", "نقطة مراقبة", "خط التماس", "حلب الغربية", "پاسگاه"],
    "cp1252": ["Zone désescalade", "Île", "Région d’Alep"],
}


@pytest.mark.parametrize("language", ["", "ru", "tr", "fa"])
@pytest.mark.parametrize(("codec", "text"), [(codec, text) for codec in TEXTS for text in TEXTS[codec]])
def test_a_text_is_read_as_it_was_written(codec, text, language):
    found = encoding_of(text.encode(codec), language=language)
    assert (text.encode(codec).decode(found.codec), found.origin) == (text, Origin.BYTES)
    assert encoding_of(text.encode("utf-8"), language=language).codec == "utf-8"


def test_the_language_of_the_party_decides_where_both_are_words():
    written = "حارس".encode("cp1256")  # НЗСУ in Cyrillic
    assert encoding_of(written) is None
    read = [encoding_of(written, language=language).codec for language in ("fa", "ru")]
    assert read == ["cp1256", "cp1251"]


def test_what_is_declared_counts_where_it_can_be_true():
    written = "Зона".encode("cp1251")
    assert encoding_of(written, declared="cp1252").codec == "cp1252"
    found = encoding_of(written, declared="utf-8")
    assert (found.codec, found.is_contradicted) == ("cp1251", True)
    assert "not in the encoding that it states; they were read as Windows-1251" in str(found.note("a.shp"))


def test_what_is_stated_counts_or_is_refused():
    assert encoding_of("Зона".encode("cp1251"), stated="utf-8", declared="cp1251") is None
    assert encoding_of("Зона".encode("cp1251"), stated="cp1251", declared="utf-8").codec == "cp1251"


@pytest.mark.parametrize("written", [b"Sector \xff", b"A\xff", "منطقة إدلب".encode() + b"\xff"])
def test_a_stray_byte_is_no_encoding(written):
    assert encoding_of(written) is None


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        *(
            ("ANSI 1256", "cp1256"),
            ("1251", "cp1251"),
            ("Windows-1254", "cp1254"),
            ("UTF8", "utf-8"),
            ("65001", "utf-8"),
        ),
        *(("ISO 8859-6", "iso8859-6"), ("88599", "iso8859-9"), ("WindowsArabic", "cp1256"), ("OEM 866", "cp866")),
        *(("rot13", ""), ("hex", ""), ("system", ""), ("", "")),
    ],
)
def test_an_encoding_has_many_names(name, codec):
    assert codec_of(name) == codec


def test_a_stated_encoding_that_is_none_is_named():
    assert stated_codec(" ") == ""
    with pytest.raises(ImportRefused, match="“Klingon” is no known encoding; write one such as UTF-8, windows-1251"):
        stated_codec("Klingon")
